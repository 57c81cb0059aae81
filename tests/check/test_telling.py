"""``telling.*`` and how a story ends: what is said where, and what isn't said of a story that is fine."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from greenroom.bank.entry import Bank
from greenroom.check.run import check
from greenroom.check.settings import RuleSetting, Settings, Switch

MakeBank = Callable[..., Bank]

_ON = tuple(
    RuleSetting(rule=rule, wish=Switch.ON)
    for rule in ("telling.*", "structure.*", "telling.empty-opening", "telling.long-run-up")
)

BEFORE = (
    "Last winter our depot had lost its only key on the night before the fair. Twelve drivers were due at six, "
    "and I was the "
    "one on shift. "
)
DONE = (
    "I looked through the list of people who had ever held a key. I rang the owner and asked her to meet me halfway. "
)
OUTCOME = "We opened at ten to six, and all twelve vans left on time."


def _found(text: str, bank: MakeBank, *, pace: int = 140) -> list[tuple[str, str]]:
    settings = Settings(rules=_ON, words_per_minute=pace)
    return [
        (one.rule, one.place.span.of(text)) for one in check(bank(text), slips={}, settings=settings) if _mine(one.rule)
    ]


def _mine(rule: str) -> bool:
    return rule.startswith("telling.") or rule in (
        "structure.missing-result",
        "structure.decision-as-result",
        "structure.missing-lesson",
        "structure.long-situation",
    )


@pytest.mark.parametrize(
    "end",
    [
        OUTCOME,
        "In the end we opened at six.",
        "The owner thanked me in front of the drivers.",
        "Only one of the twelve vans was late, and the customer stayed with us.",
        "Everyone was on the road by seven, and my manager was very happy.",
        "We missed the fair.",
        f"{OUTCOME} Since then there are two keys.",
        f"{OUTCOME} Trust grows in small steps.",
    ],
)
def test_a_story_told_to_its_end_is_left_alone(end: str, bank: MakeBank) -> None:
    assert _found(f"# Tell me about a problem you solved\n\n{BEFORE}{DONE}{end}\n", bank) == []


@pytest.mark.parametrize("lesson", ["", "Since then I always carry a second key.", "Bad news is cheaper early."])
def test_a_story_that_stops_with_what_was_done_is_asked_how_it_turned_out(lesson: str, bank: MakeBank) -> None:
    text = f"# Tell me about a problem you solved\n\n{BEFORE}{DONE}I also told the drivers to wait. {lesson}\n"

    assert _found(text, bank) == [("structure.missing-result", "Tell me about a problem you solved")]


@pytest.mark.parametrize(
    "end",
    [
        "In the end we agreed to have a second key made.",
        "It was decided that the owner keeps the key.",
        "Everyone was happy.",
        "We worked very hard that night.",
    ],
)
@pytest.mark.parametrize("label", ["", "\n\nResult: "])
def test_what_stands_where_the_outcome_should_be_is_pointed_at(end: str, label: str, bank: MakeBank) -> None:
    labels = ("\n\nSituation: ", "\n\nAction: ") if label else ("", "")
    text = f"# A problem\n\n{labels[0]}{BEFORE.strip()}{labels[1] or ' '}{DONE.strip()}{label or ' '}{end}\n"

    assert _found(text, bank) == [("structure.decision-as-result", end)]


@pytest.mark.parametrize(
    "beside", ["I also wrote to the drivers.", "We do not know whether it was any use.", "I cleaned the gate as well."]
)
def test_acts_beside_a_decision_make_no_outcome_of_it(beside: str, bank: MakeBank) -> None:
    decision = "We agreed to have a second key made."
    text = f"# A problem\n\nSituation: {BEFORE.strip()}\n\nAction: {DONE.strip()}\n\nResult: {decision} {beside}\n"

    assert _found(text, bank) == [("structure.decision-as-result", decision)]


def test_a_decision_with_what_came_of_it_is_an_outcome(bank: MakeBank) -> None:
    came = "Since May nobody had to wait, and there were no complaints."
    text = f"# A problem\n\n{BEFORE}{DONE}We agreed to have a second key made. {came}\n"

    assert _found(text, bank) == []


def test_the_author_s_own_label_goes_before_the_words(bank: MakeBank) -> None:
    text = f"# A problem\n\nSituation: {BEFORE}\n\nAction: {DONE}\n\nResult: The key hangs by the gate.\n"

    assert _found(text, bank) == []


HYPOTHETICAL = (
    "I would look through the list of people who ever held a key. I would ring the owner and ask her to meet me "
    "halfway. Then I "
    "would tell the drivers to wait. We would open at six."
)


@pytest.mark.parametrize("title", ["Tell me about a time you solved a problem", "Have you ever lost a key?"])
@pytest.mark.parametrize("before", ["", BEFORE])
def test_what_one_would_do_is_pointed_at_where_it_begins(title: str, before: str, bank: MakeBank) -> None:
    found = _found(f"# {title}\n\n{before}{HYPOTHETICAL}\n", bank)

    assert ("telling.not-an-event", "I would look through the list of people who ever held a key.") in found


def test_a_remark_on_what_one_would_do_another_time_is_a_lesson(bank: MakeBank) -> None:
    lesson = "Next time I would ask for a second key. I would do that earlier."
    text = f"# Tell me about a problem\n\n{BEFORE}{DONE}{OUTCOME} {lesson}\n"

    assert _found(text, bank) == []


def test_an_event_told_in_the_present_is_an_event(bank: MakeBank) -> None:
    text = (
        "# Tell me about a time you solved a problem\n\nSo one night the key is lost and twelve drivers come at "
        "six. What I do is "
        "I go through the list and I ring the owner. She says she would meet me halfway. I drive there, and in "
        "the end we "
        "open at six and nobody has to wait.\n"
    )

    assert _found(text, bank) == []


def test_a_question_about_habits_may_be_answered_with_habits(bank: MakeBank) -> None:
    text = (
        "# How do you handle several tasks at the same time?\n\nI usually write a list and start with the "
        "hardest. I always ask "
        "what is due first. If something is late, I would tell the people concerned.\n"
    )

    assert _found(text, bank) == []


def test_a_lesson_is_asked_for_only_where_the_question_is_about_one(bank: MakeBank) -> None:
    story = f"{BEFORE}{DONE}{OUTCOME}"

    assert _found(f"# Tell me about a mistake\n\n{story}\n", bank) == [
        ("structure.missing-lesson", "Tell me about a mistake")
    ]
    assert _found(f"# Tell me about a night shift\n\n{story}\n", bank) == []
    assert _found(f"# Tell me about a mistake\n\n{story} I now carry two keys.\n", bank) == []


def test_a_breath_is_as_long_as_the_person_speaks_fast(bank: MakeBank) -> None:
    words = "and then " + " ".join(f"van {number} drove to depot {number}" for number in "abcdefg")
    text = f"# A problem\n\n{BEFORE}{DONE}I sent them off {words}. {OUTCOME}\n"

    assert _found(text, bank, pace=120) == [("telling.long-sentence", f"I sent them off {words}")]
    assert _found(text, bank, pace=180) == []


def test_one_finding_for_all_that_cannot_be_said(bank: MakeBank) -> None:
    text = f"# A problem\n\n{BEFORE}{DONE}Make decisions based on facts. See https://depot.example for it. {OUTCOME}\n"

    (finding,) = [
        one for one in check(bank(text), slips={}, settings=Settings(rules=_ON)) if one.rule == "telling.unspeakable"
    ]

    assert finding.place.span.of(text) == "Make decisions based on facts."
    assert [place.span.of(text) for place in finding.evidence] == ["See https://depot.example for it."]


@pytest.mark.parametrize("opening", ["That is a good question.", "Sure, let me tell you about a problem I solved."])
def test_an_opening_that_only_announces_is_pointed_at(opening: str, bank: MakeBank) -> None:
    text = f"# Tell me about a problem you solved\n\n{opening} {BEFORE}{DONE}{OUTCOME}\n"

    assert _found(text, bank) == [("telling.empty-opening", opening)]


def test_answers_in_other_languages_are_not_judged_by_words(bank: MakeBank) -> None:
    german = (
        "# Ein Fehler\n\nSituation: Im letzten Winter war der einzige Schlüssel weg, und zwölf Fahrer warteten am "
        "Tor. Ich war "
        "allein im Lager.\n\nAction: Ich würde die Chefin anrufen und sie bitten, mir entgegenzukommen. Wir haben "
        "uns geeinigt.\n\n"
        "Result: Wir waren alle zufrieden.\n"
    )

    assert _found(german, bank) == []
