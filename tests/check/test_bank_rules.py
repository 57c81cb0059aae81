"""``bank.*``: what shows only when a person's answers are read together."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from greenroom.bank.entry import Bank
from greenroom.bank.parser import assemble, parse
from greenroom.check.finding import Finding
from greenroom.check.run import check
from greenroom.check.settings import RuleSetting, Settings, Switch
from greenroom.check.together import people
from greenroom.text.source import Format, Source

MakeBank = Callable[..., Bank]

ON = Settings(rules=(RuleSetting(rule="bank.*", wish=Switch.ON),))

ME = "# Tell me about yourself\n\nI lead a team of four drivers. I like early shifts and long streets.\n"
FIVE = "# Where do you see yourself in five years?\n\nI hope to lead a team by then. I will learn how to plan.\n"
STRONG = "# What is your greatest strength?\n\nI am very organised. Each of my lists has a date.\n"
WEAK = "# What is your greatest weakness?\n\nI tend to lose track of small things. I write them down since May.\n"
SHEET = (
    "# Tell me about a project that you are proud of\n\n"
    "At Brightloaf we moved the order list to Loafly, our own sheet. {} I drew the columns, trained the drivers and "
    "kept the paper list for a fortnight.\n"
)
FEAR = (
    "# How did you deal with resistance?\n\nThe drivers feared Loafly, our new sheet, since the paper list had columns "
    "that they trusted. {} I sat beside each driver at Brightloaf for a shift, and they trained the others.\n"
)


def _found(bank: Bank) -> list[Finding]:
    return [one for one in check(bank, slips={}, settings=ON) if one.rule.startswith("bank.")]


def _rules(bank: Bank) -> list[str]:
    return [one.rule.partition(".")[2] for one in _found(bank)]


def _words(bank: Bank) -> list[tuple[str, ...]]:
    texts = {file.source.path: file.source.text for file in bank.files}
    return [tuple(place.span.of(texts[place.path]) for place in (one.place, *one.evidence)) for one in _found(bank)]


def test_a_rank_that_still_lies_ahead_is_shown_with_the_one_there_is(bank: MakeBank) -> None:
    assert _words(bank(f"{ME}\n{FIVE}")) == [("lead a team", "I lead a team")]


@pytest.mark.parametrize(
    "plan",
    [
        "I hope to lead a larger team by then.",
        "I hope to keep leading a team.",
        "I want to know every street, and who lives there.",
        "I want to lead several teams.",
    ],
)
def test_a_plan_for_more_contradicts_nothing(plan: str, bank: MakeBank) -> None:
    future = f"# Where do you see yourself in five years?\n\n{plan} I will learn how to plan.\n"
    assert _rules(bank(f"{ME}\n{future}")) == []


@pytest.mark.parametrize(
    "claim",
    ["I would lead a team well.", "I want to lead a team.", "My manager led a team of four.", "I never led a team."],
)
def test_who_does_not_claim_to_lead_may_hope_to(claim: str, bank: MakeBank) -> None:
    me = f"# Tell me about yourself\n\n{claim} I like early shifts and long streets.\n"
    assert "contradicting-rank" not in _rules(bank(f"{me}\n{FIVE}"))


def test_a_trait_claimed_and_denied_is_shown_at_both_places(bank: MakeBank) -> None:
    assert _words(bank(f"{STRONG}\n{WEAK}")) == [("tend to lose track", "I am very organised")]


@pytest.mark.parametrize(
    ("claimed", "denied"),
    [
        ("I am very organised.", "I sometimes forget to take a break."),
        ("I am very organised.", "I used to lose track of things, and I tend to write more now."),
        ("I am confident that I will learn it.", "I second-guess myself."),
        ("I learnt to be patient.", "I lose patience in queues."),
        ("I am good at planning.", "I get nervous before large groups."),
    ],
)
def test_traits_that_go_together_are_left_alone(claimed: str, denied: str, bank: MakeBank) -> None:
    strong = f"# What is your greatest strength?\n\n{claimed} Each of my lists has a date.\n"
    weak = f"# What is your greatest weakness?\n\n{denied} I write things down since May.\n"
    assert _rules(bank(f"{strong}\n{weak}")) == []


@pytest.mark.parametrize(
    ("here", "there", "words"),
    [
        ("We were a team of five.", "It was a team of eight.", ("a team of eight", "a team of five")),
        ("It took three weeks.", "The project took two months.", ("took two months", "took three weeks")),
        ("We cut wrong orders by 30%.", "Wrong orders fell by 45%.", None),
        ("It was in March 2021.", "It was in May 2022.", ("2022", "2021")),
    ],
)
def test_a_fact_told_in_two_ways_is_shown_at_both_places(
    here: str, there: str, words: tuple[str, str] | None, bank: MakeBank
) -> None:
    found = _words(bank(f"{SHEET.format(here)}\n{FEAR.format(there)}"))
    assert found == ([words] if words else found)
    assert len(found) == 1


@pytest.mark.parametrize(
    ("here", "there"),
    [
        ("We were a team of five.", "We were a team of 5."),
        ("It took two weeks.", "It took 14 days."),
        ("It was in March 2021.", "It was in spring 2021."),
        ("We cut wrong orders by 30%.", "We cut phone calls by 45%."),
        ("We were a team of five, later a team of eight.", "We were a team of five."),
    ],
)
def test_the_same_in_other_words_and_another_thing_contradict_nothing(here: str, there: str, bank: MakeBank) -> None:
    assert "contradicting-facts" not in _rules(bank(f"{SHEET.format(here)}\n{FEAR.format(there)}"))


def test_numbers_of_two_projects_contradict_nothing(bank: MakeBank) -> None:
    other = (
        "# Tell me about a mistake\n\nI had sent a van to the wrong street, and the baker waited for flour. We were a "
        "team of eight. I rang him at once, told him when it would come, and drove there myself.\n"
    )
    assert _rules(bank(f"{SHEET.format('We were a team of five.')}\n{other}")) == []


@pytest.mark.parametrize(
    ("files", "together"),
    [
        ({"a/me.md": ME, "a/plan.md": FIVE}, True),
        ({"a/me.md": ME, "b/plan.md": FIVE}, False),
        ({"a/me.md": ME, "a/plan.md": FIVE, "a/other.md": ME.replace("four", "five")}, False),
        ({"a/anna.md": f"{ME}\n{STRONG}", "a/ben.md": f"{FIVE}\n{WEAK}"}, False),
        ({"a.zip!/me.md": ME, "a.zip!/plan.md": FIVE}, True),
    ],
)
def test_only_one_persons_answers_are_read_together(files: Mapping[str, str], together: bool, bank: MakeBank) -> None:  # noqa: FBT001
    assert _rules(bank(files)) == (["contradicting-rank"] if together else [])


def test_two_people_with_the_same_question_are_not_taken_for_one(bank: MakeBank) -> None:
    several = bank({"a/anna.md": WEAK, "a/ben.md": WEAK.replace("May", "June"), "a/cleo.md": STRONG})
    assert people(several) == ()


def test_what_all_share_is_told_once_with_every_place(bank: MakeBank) -> None:
    stories = "\n".join(
        f"# Tell me about {asked}\n\nI would like to tell of {what}. I rang the driver at once, and we met there.\n"
        for asked, what in (("a conflict", "a van"), ("a mistake", "a key"), ("an improvement", "a list"))
    )
    assert _words(bank(stories)) == [("I would like to tell of a",) * 3]


_LINES = st.lists(
    st.sampled_from(
        [
            "# Tell me about yourself",
            "# Where do you see yourself in five years?",
            "# What is your greatest weakness?",
            "# Tell me about a conflict",
            "- **I lead** a team of five.",
            "I hope to *lead a team* by then.",
            "I tend to lose track, and I am very organised.",
            "The simpler list proved to be as good in 2021.",
            "The stable list should be used at Brightloaf.",
            "",
        ]
    ),
    max_size=30,
)


@given(_LINES)
def test_no_text_makes_a_rule_crash_and_every_place_is_in_the_text(lines: list[str]) -> None:
    text = "\n".join(lines)
    source = Source(path="bank.md", text=text, sha256="", format=Format.MARKDOWN)
    found = check(assemble((parse(source),), ()), slips={}, settings=ON)
    assert [one for one in found if one.rule == "internal.crashed"] == []
    for one in found:
        for place in (one.place, *one.evidence):
            assert place.span.of(text).strip() != ""
