"""Follow-up questions: from what is open, with the words that provoke them."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from greenroom.bank.entry import Bank
from greenroom.check.follow_up import MOST, FollowUp, Sort, follow_ups
from greenroom.check.notes import notes

Read = Callable[..., Bank]

_DELAY = """\
# Tell me about a time you missed a deadline

Situation: Our choir had to hand in its programme for the town fair.

Action: I waited for the last soloist and caused a delay of three days.

Result: The programme was printed a week later than planned and the fair sold 40% fewer copies.
"""


def _asked(bank: Bank) -> tuple[FollowUp, ...]:
    ((file, entry),) = bank.entries
    return follow_ups(file, entry)


def test_each_question_quotes_the_words_that_provoke_it(bank: Read) -> None:
    read = bank(_DELAY)
    text = read.files[0].source.text
    asked = {one.sort: text[one.provoked_by.start : one.provoked_by.end] for one in _asked(read)}
    assert asked[Sort.MEASURE].startswith("40%")
    assert asked[Sort.TOLD] == "a delay of three days"


def test_no_sort_is_asked_twice_and_no_more_than_five_are(bank: Read) -> None:
    read = bank(
        _DELAY + "\nWe decided to wait and I led it. It was hard. Since then I always ask early. We did our best.\n"
    )
    sorts = [one.sort for one in _asked(read)]
    assert len(sorts) == len(set(sorts)) <= MOST


def test_nothing_is_asked_where_nothing_is_said(bank: Read) -> None:
    assert _asked(bank("# Tell me about a time you failed\n")) == ()


@pytest.mark.parametrize(
    ("kind", "text", "sort", "words"),
    [
        ("weakness", "My biggest weakness is that I say yes to everyone.", Sort.COST, "My biggest weakness"),
        (
            "strength",
            "I am good at calming people down when the queue is long and everyone is in a hurry. I keep a low voice.",
            Sort.INSTANCE,
            "I am good at calming",
        ),
        ("future", "In five years I hope to run a kitchen of my own.", Sort.STEPS, "I hope to run a kitchen"),
    ],
)
def test_other_kinds_are_asked_what_belongs_to_them(bank: Read, kind: str, text: str, sort: Sort, words: str) -> None:
    title = {"weakness": "Weakness", "strength": "Strength", "future": "Where do you see yourself in five years?"}[kind]
    read = bank(f"# {title}\n\n{text}\n")
    (one,) = (one for one in _asked(read) if one.sort is sort)
    assert read.files[0].source.slice(one.provoked_by).startswith(words)


def test_notes_get_three_questions_and_the_question_they_stand_under(bank: Read) -> None:
    read = bank("# Tell me about a time you led a team\n\n- the raffle\n- nobody had a list\n")
    ((file, entry),) = read.entries
    made = notes(file, entry)
    assert made.could_answer == "Tell me about a time you led a team"
    assert len(made.questions) == 3
    assert all(one.provoked_by.start in entry.span for one in made.questions)


def test_notes_without_a_question_are_offered_the_one_whose_words_they_use(bank: Read) -> None:
    text = (
        "# The raffle, not a story yet\n\n- 300 tickets, lost the list, my fault\n- forgot the backup\n- told nobody\n"
    )
    read = bank("# Stories\n\n## A queue\n\nSituation: It rained.\n\nAction: I sang.\n\n#" + text)
    file, entry = read.entries[-1]
    assert notes(file, entry).could_answer == "Tell me about a mistake you made."


@given(st.text(max_size=400))
def test_whatever_is_written_every_question_points_into_the_answer(text: str) -> None:
    from greenroom.bank.parser import assemble, parse
    from greenroom.text.source import Format, Source

    source = Source(path="a.md", text=f"# Tell me about a conflict\n\n{text}", sha256="", format=Format.MARKDOWN)
    for file, entry in assemble((parse(source),), ()).entries:
        for one in (*follow_ups(file, entry), *notes(file, entry).questions):
            assert entry.span.start <= one.provoked_by.start < one.provoked_by.end <= entry.span.end
