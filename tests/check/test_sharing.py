"""``sharing.*``: what others would read in a file."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from greenroom.bank.entry import Bank
from greenroom.check.employers import employers
from greenroom.check.people import people
from greenroom.check.run import check
from greenroom.check.settings import RuleSetting, Settings, Switch

MakeBank = Callable[..., Bank]

ON = Settings(rules=(RuleSetting(rule="sharing.*", wish=Switch.ON),))
QUESTION = "# Tell me about a conflict\n\n"


def _found(text: str, bank: MakeBank) -> list[tuple[str, str]]:
    findings = check(bank(text), slips={}, settings=ON)
    return [
        (one.rule.partition(".")[2], one.place.span.of(text)) for one in findings if one.rule.startswith("sharing.")
    ]


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("My manager, Anna Kovacs, wanted the paper list.", "Anna Kovacs"),
        ("As our lead, Obi, was away, I rang the depot.", "Obi"),
        ("I asked Dr. Osei for the list.", "Osei"),
        ("A colleague named Wei told me that I speak too fast.", "Wei"),
        ("Then Zhang San and I agreed on a list.", "Zhang San"),
        ("It was between Bram and me.", "Bram"),
        ("The list was **Priya**'s idea.", "Priya"),
        ("Zsófi, my mentor, rang the depot.", "Zsófi"),
        ("I worked with a project manager, Iker, on the list.", "Iker"),
    ],
)
def test_a_person_is_found_by_what_stands_beside_the_name(said: str, name: str, bank: MakeBank) -> None:
    assert _found(f"{QUESTION}{said} I showed them the sheet.\n", bank) == [("person", name)]


@pytest.mark.parametrize(
    "said",
    [
        "My manager wanted the paper list.",
        "However, my manager kept the list.",
        "I moved our list from Jira to Excel and ran it on Jenkins.",
        "We had met in Austin, Texas, in April.",
        "Let's call her Nora: Nora kept the list.",
        "My name is Ines, and I plan the vans. Ines is short for nothing.",
        "As Steve Jobs said, simple is hard.",
        "I learnt it at the Walter Reed National Military Medical Center.",
        "My lead React developer wrote it in Python.",
        "We met in Sofia, near St. Mary hospital.",
        "Ben & Jerry was a client, John Lewis another.",
        "I had read a book by Robert Cialdini.",
        "Unfortunately, our driver, who was ill, stayed at home.",
    ],
)
def test_what_only_has_a_capital_is_nobody(said: str, bank: MakeBank) -> None:
    assert [one for one in _found(f"{QUESTION}{said}\n", bank) if one[0] == "person"] == []


def test_a_person_is_told_once_with_all_places(bank: MakeBank) -> None:
    text = (
        "# Tell me about a conflict\n\nMy manager, Anna Kovacs, wanted a list. Anna had her reasons.\n\n"
        "# Tell me about feedback\n\nI asked Anna what she thought.\n"
    )
    (one,) = [one for one in check(bank(text), slips={}, settings=ON) if one.rule == "sharing.person"]
    assert [place.span.of(text) for place in (one.place, *one.evidence)] == ["Anna Kovacs", "Anna", "Anna"]
    assert one.message.startswith("Would Anna Kovacs mind")


def test_a_name_in_notes_and_between_the_entries_is_read_by_others_too(bank: MakeBank) -> None:
    text = "My manager, Anna Kovacs, gave me these.\n\n# Conflict with a colleague\n\n- list\n- my boss, Iker, angry\n"
    assert {name for _, name in _found(text, bank)} == {"Anna Kovacs", "Iker"}


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("I worked at Brightloaf for two years.", "Brightloaf"),
        ("I joined Hillside Foods as a planner.", "Hillside Foods"),
        ("I interned as a planner at Brightloaf, and I planned vans.", "Brightloaf"),
        ("Our client, Marlow & Sons, wanted two vans.", "Marlow & Sons"),
        ("In my current role at Brightloaf I plan vans.", "Brightloaf"),
        ("I was a driver, then a supervisor at Brightloaf.", "Brightloaf"),
    ],
)
def test_an_employer_is_found_by_the_work_before_it(said: str, name: str, bank: MakeBank) -> None:
    assert _found(f"{QUESTION}{said}\n", bank) == [("employer", name)]


@pytest.mark.parametrize(
    "said",
    [
        "I would love to work for Brightloaf.",
        "I worked at Company X for two years.",
        "I worked in Japan and joined the React course.",
        "I joined in April.",
        "By working as a planner at Brightloaf, I will learn to plan.",
        "We worked with Excel for a year.",
    ],
)
def test_a_wish_a_placeholder_and_a_place_are_no_employers(said: str, bank: MakeBank) -> None:
    assert _found(f"{QUESTION}{said}\n", bank) == []


def test_two_names_of_one_firm_are_told_once(bank: MakeBank) -> None:
    text = f"{QUESTION}I worked at Brightloaf. At Brightloaf Foods, where I joined Brightloaf Foods, I drove.\n"
    assert _found(text, bank) == [("employer", "Brightloaf")]


@pytest.mark.parametrize(
    ("said", "figure"),
    [
        ("We spent $380k a month.", "$380k"),
        ("The old list cost 1.2 million USD a year.", "1.2 million USD"),
        ("We had 12,000 customers.", "12,000 customers"),
        ("We had 3.4M monthly active users.", "3.4M monthly active users"),
        ("It was a company of 300 people.", "a company of 300 people"),
    ],
)
def test_a_firms_figure_is_asked_about(said: str, figure: str, bank: MakeBank) -> None:
    assert _found(f"{QUESTION}{said} I read the bill.\n", bank) == [("unreleased-figure", figure)]


@pytest.mark.parametrize(
    "said",
    [
        "We spent 45% less.",
        "Five users tested it, and 40 customers came.",
        "I paid $20 for the key.",
        "My team of 8 people planned it.",
        "The salary was $70,000.",
        "If we lost $50k a minute, I would call.",
        "The server was at 10.0.0.1 with 1,,0 users.",
    ],
)
def test_shares_small_counts_and_ones_own_money_are_left_alone(said: str, bank: MakeBank) -> None:
    assert _found(f"{QUESTION}{said}\n", bank) == []


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ("My manager was really lazy.", "was really lazy"),
        ("He was rude to all of us.", "was rude"),
        ("The other driver had no clue what he was doing.", "had no clue what he was doing"),
        ("Our client always complained about the vans.", "always complained"),
    ],
)
def test_a_word_that_judges_somebody_is_asked_about(said: str, words: str, bank: MakeBank) -> None:
    assert _found(f"{QUESTION}{said} I rang the depot.\n", bank) == [("unkind-remark", words)]


@pytest.mark.parametrize(
    "said",
    [
        "My manager was not lazy.",
        "They said that he was rude.",
        "I thought that he was lazy, and I was wrong.",
        "I was careless that week.",
        "The list was useless.",
        "It was stupid of me.",
        "If a colleague is rude, I ask why.",
        "We used lazy loading.",
    ],
)
def test_denied_reported_and_own_faults_are_no_unkind_words(said: str, bank: MakeBank) -> None:
    assert _found(f"{QUESTION}{said}\n", bank) == []


def test_all_of_it_is_off_while_writing(bank: MakeBank) -> None:
    text = f"{QUESTION}My manager, Anna Kovacs, was lazy. I worked at Brightloaf, and we spent $380k a month.\n"
    assert [one for one in check(bank(text), slips={}, settings=Settings()) if one.rule.startswith("sharing.")] == []
    assert {rule for rule, _ in _found(text, bank)} == {"person", "employer", "unreleased-figure", "unkind-remark"}


_WORDS = st.lists(
    st.sampled_from(
        ["My", "manager", ",", "Anna", "Kovacs", "I", "joined", "at", "Acme", "Dr.", "and", "met", "\u00c9va", "."]
    )
)


@given(_WORDS)
def test_names_stand_where_they_are_said_to(words: list[str]) -> None:
    text = " ".join(words)
    for person in people(text):
        assert text[person.start : person.end] == person.name
    for firm in employers(text):
        assert text[firm.start : firm.end] == firm.name
