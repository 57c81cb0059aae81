"""Sentences and where they stand."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from greenroom.text.sentences import split
from greenroom.text.span import Span


def cut(text: str) -> list[str]:
    return [span.of(text) for span in split(text, Span(0, len(text)))]


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("I rang her. She came.", ["I rang her.", "She came."]),
        ("No full stop at the end", ["No full stop at the end"]),
        ("I met Dr. Ito at 3.5 p.m. on Monday. We spoke.", ["I met Dr. Ito at 3.5 p.m. on Monday.", "We spoke."]),
        ("It cost 1.5 million, i.e. too much.", ["It cost 1.5 million, i.e. too much."]),
        ("Version v2.0 of node.js broke. I fixed it.", ["Version v2.0 of node.js broke.", "I fixed it."]),
        ("J. Smith asked. I answered.", ["J. Smith asked.", "I answered."]),
        ("We sold tea, rice, etc. Then we closed.", ["We sold tea, rice, etc.", "Then we closed."]),
        ("We sold tea, rice, etc. and closed.", ["We sold tea, rice, etc. and closed."]),
        ('He said "No." Then he left.', ['He said "No."', "Then he left."]),
        ("“Why?” she asked. I told her.", ["“Why?” she asked.", "I told her."]),
        ("I was glad.Then it rained.", ["I was glad.", "Then it rained."]),
        ("Really?! Yes.", ["Really?!", "Yes."]),
        ("I waited... and waited. Done.", ["I waited... and waited.", "Done."]),
        ("我打了电话。她来了！你呢？", ["我打了电话。", "她来了！", "你呢？"]),
        ("我用了 Excel。Then I sent it.", ["我用了 Excel。", "Then I sent it."]),
        ("**I rang her.** She came.", ["**I rang her.**", "She came."]),
        ("1. First I rang her. 2. Then she came.", ["1. First I rang her.", "2. Then she came."]),
        ("I stopped.[3] It worked.", ["I stopped.[3]", "It worked."]),
    ],
)
def test_text_is_cut_where_a_person_would_pause(text: str, sentences: list[str]) -> None:
    assert cut(text) == sentences


def test_wrapped_lines_stay_together_and_short_lines_stand_alone() -> None:
    wrapped = (
        "I had the key of the boat house and nobody\nelse had one, so the whole club stood there\nand waited for me."
    )
    assert cut(wrapped) == [wrapped]
    notes = "Rang the porter\nHe was asleep\nSixty pillowcases, counted twice with Delroy"
    assert cut(notes) == notes.split("\n")


def test_notes_that_were_pasted_into_one_line_are_cut_where_one_begins() -> None:
    assert cut("Counted the rolls on 3 shelves Built a rack for them Reduced the waste by 20%") == [
        "Counted the rolls on 3 shelves",
        "Built a rack for them",
        "Reduced the waste by 20%",
    ]


def test_a_capital_by_mistake_cuts_nothing() -> None:
    for whole in ("We Started to bake at four.", "The system was Built by two bakers.", "I met the Led Lamps people."):
        assert cut(whole) == [whole]


@given(st.text(alphabet=st.sampled_from(list("aB1 .!?。…\n\r\"')*")), max_size=80))
def test_sentences_hold_every_letter_in_order_and_begin_and_end_with_something(text: str) -> None:
    spans = split(text, Span(0, len(text)))
    at = 0
    for span in spans:
        assert not any(letter.isalnum() for letter in text[at : span.start])
        assert span.start >= at
        assert span == span.trimmed(text)
        at = span.end
    assert not any(letter.isalnum() for letter in text[at:])


@given(st.text(max_size=60), st.text(max_size=60), st.text(max_size=60))
def test_nothing_outside_the_span_is_touched(before: str, text: str, after: str) -> None:
    whole = before + text + after
    for span in split(whole, Span(len(before), len(before) + len(text))):
        assert len(before) <= span.start <= span.end <= len(before) + len(text)
