"""``text.unfinished``: gaps that were left to be filled in, and sentences that break off."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from greenroom.bank.entry import Bank
from greenroom.check.run import check
from greenroom.check.settings import Settings

MakeBank = Callable[..., Bank]

#: Long enough to be an answer, and without a gap.
TOLD = (
    "# Tell me about a time you changed something\n\n"
    "Our old till kept failing at closing time, so the whole shift stayed late every evening for two weeks. "
    "I asked every shift what it needs from a till and chose one of three."
)


def _flagged(text: str, bank: MakeBank) -> list[str]:
    findings = check(bank(text), slips={}, settings=Settings())
    own = [finding for finding in findings if finding.rule == "text.unfinished"]
    places = [place.span for finding in own for place in (finding.place, *finding.evidence)]
    return [span.of(text) for span in places]


@pytest.mark.parametrize(
    "gap",
    [
        "[X]",
        "[X%]",
        "[ X % ]",
        "[$X]",
        "[Y minutes]",
        "[$X/month]",
        "[XXX]",
        "[company]",
        "[Company Name]",
        "[your name]",
        "[the name of company]",
        "[insert a number here]",
        "[number of users]",
        "[...]",
        "[…]",
        "[___]",
        "[?]",
        "{company}",
        "{{your role}}",
        "<company>",
        "<your name>",
        "X%",
        "XX %",
        "$X",
        "$XXK",
        "€XX,XXX",
        "XX",
        "xxx",
        "____",
        "???",
        "lorem ipsum",
    ],
)
def test_a_gap_is_found_as_it_was_written(gap: str, bank: MakeBank) -> None:
    assert _flagged(f"{TOLD} We saved {gap} at closing time.\n", bank) == [gap]


@pytest.mark.parametrize(
    "words",
    [
        "[the log](log.md)",
        "[number](log.md)",
        "[company][1]",
        "[[company]]",
        "![name](a.png)",
        "[1]",
        "[sic]",
        "[see below]",
        "[AWS]",
        "[N.B. the owner was away]",
        "f(x)",
        "project X",
        "Company X",
        "X",
        "x",
        "Mac OS X",
        "the X axis",
        "X-ray",
        "XXL",
        "SpaceX",
        "10x",
        "XP",
        "more than >X% of the shelf",
        "snake_case__name",
        "why?",
        "What?!",
        "<b>company</b>",
        "{braces}",
        "a TODO list",
        "to do",
        "requirements that were TBD at the time",
        "...",
        "waited...",
    ],
)
def test_what_only_looks_like_a_gap_is_left_alone(words: str, bank: MakeBank) -> None:
    assert _flagged(f"{TOLD} We had {words} at closing time.\n", bank) == []


@pytest.mark.parametrize(
    "line", ["TODO", "TODO: ask Ann", "- TODO ask Ann", "(TBD)", "**TODO**: ask Ann", "FIXME: year?"]
)
def test_a_reminder_is_found(line: str, bank: MakeBank) -> None:
    word = next(word for word in ("TODO", "TBD", "FIXME") if word in line)

    assert _flagged(f"{TOLD}\n\n{line}\n", bank) == [word]


def test_a_task_that_is_ticked_off_is_no_gap(bank: MakeBank) -> None:
    assert _flagged(f"{TOLD}\n\n- [x] asked every shift what it needs\n- [ ] chose one of three\n", bank) == []


@pytest.mark.parametrize(
    "last",
    [
        "I listed what we need and",
        "I listed what we need, and",
        "I listed what we need, but",
        "I listed what we need,",
        "I asked the",
        "I asked for a",
        "I asked them because",
        "I asked (",
    ],
)
def test_an_answer_that_stops_in_the_middle_is_found_by_its_last_sentence(last: str, bank: MakeBank) -> None:
    assert _flagged(f"{TOLD} {last}\n", bank) == [last]


@pytest.mark.parametrize(
    "last",
    [
        "That is what I was looking for",
        "I asked who it was with",
        "We opened",
        "I asked them all, etc",
        "It was grade A",
        "This is how it is",
        "He said “and”",
        "Everything was fine:",
        "I like her and she likes me",
        "So that is what my team is like, and why",
    ],
)
def test_an_answer_without_a_full_stop_is_no_sentence_that_breaks_off(last: str, bank: MakeBank) -> None:
    assert _flagged(f"{TOLD} {last}\n", bank) == []


def test_a_part_that_stops_in_the_middle_is_found_though_others_follow(bank: MakeBank) -> None:
    text = "# New till\n\nSituation: Ours was old and\n\nAction: I listed what we need.\n\nResult: It runs.\n"

    assert _flagged(text, bank) == ["Ours was old and"]


def test_a_bullet_that_runs_on_in_the_next_is_left_alone(bank: MakeBank) -> None:
    text = f"{TOLD} I did three things:\n\n- asked every shift,\n- listed what we need and\n- chose one of three.\n"

    assert _flagged(text, bank) == []


def test_a_list_whose_bullets_all_end_in_a_comma_is_left_alone(bank: MakeBank) -> None:
    assert _flagged(f"{TOLD} I asked for:\n\n- more light,\n- less noise,\n- a chair,\n", bank) == []


def test_what_is_not_yet_an_answer_may_have_gaps(bank: MakeBank) -> None:
    assert _flagged("# Tell me about a conflict\n\nTODO\n\n# Tell me about a mistake\n", bank) == []


def test_gaps_of_one_answer_are_told_once(bank: MakeBank) -> None:
    text = f"{TOLD} We saved [X%] of [number] minutes at [company].\n"

    (finding,) = check(bank(text), slips={}, settings=Settings())

    assert finding.message == "What belongs here? There are 3 such gaps in this answer."
    assert [place.span.of(text) for place in finding.evidence] == ["[number]", "[company]"]
