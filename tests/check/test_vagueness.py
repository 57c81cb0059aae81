"""What of a result could be seen, and what is only degree or praise."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from greenroom.check.vagueness import read_vagueness

VAGUE = {
    "The queue at the gate was clearly shorter.": "clearly shorter",
    "Far fewer jars came back from the shops.": "Far fewer jars",
    "The launch went fine.": "went fine",
    "Our customers were very happy with the new till.": "very happy",
    "The lifts ran much more smoothly.": "much more smoothly",
    "As a result, the result was very positive.": "very positive",
    "We got a lot of praise for the parade.": "a lot of praise",
    "Most members stayed.": "Most members",
    "Hardly any mistakes happened in the archive.": "Hardly any",
    "Through effective communication, we ensured smoother collaboration.": "smoother collaboration",
    "Nobody was upset and it was fine in the end.": "Nobody was upset",
}

SEEN = (
    "The baker signed the lease.",
    "She came back the next spring.",
    "My manager merged my design.",
    "All four teams use it.",
    "Not one parcel was lost.",
    "The choir was so good that the school asked us to sing again.",
    "The new lock was a great success: nobody rings at night now.",
    "We opened on time, and everyone was happy.",
    "He was impressed and gave me the keys.",
    "It went well, and the other shop uses it too.",
    "Better notes meant the night shift stopped calling me.",
)


@pytest.mark.parametrize(("words", "degree"), VAGUE.items())
def test_degree_and_praise_are_nothing_that_could_be_seen(words: str, degree: str) -> None:
    found = read_vagueness(words)
    assert not found.seen
    assert found.degree is not None
    assert found.degree.of(words) == degree


@pytest.mark.parametrize("words", SEEN)
def test_an_event_could_be_seen_whatever_praise_stands_beside_it(words: str) -> None:
    assert read_vagueness(words).seen


def test_what_compares_can_be_asked_by_how_much() -> None:
    assert read_vagueness("The ward was much calmer.").compared
    assert not read_vagueness("The ward was happy.").compared


def test_praise_before_a_thing_is_no_verdict() -> None:
    assert read_vagueness("They have an amazing kitchen.").degree is None


@given(st.text(max_size=300))
def test_whatever_is_written_degrees_stand_in_it(words: str) -> None:
    found = read_vagueness(words)
    assert found.degree is None or 0 <= found.degree.start < found.degree.end <= len(words)
