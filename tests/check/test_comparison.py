"""What differs in facts between two versions of an answer."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from greenroom.check.comparison import compare
from greenroom.check.facts import FactSort, facts
from greenroom.text.span import Span

_FIXTURE = Path(__file__).resolve().parents[1] / "fixtures" / "rewrites.toml"

#: Answers as somebody wrote them, as a chatbot might give them back, and what it added (+), lost (-) and changed (~).
REWRITES = [
    pytest.param(row["old"], row["new"], set(row["differ"]), id=row["id"])
    for row in tomllib.loads(_FIXTURE.read_text(encoding="utf-8"))["rewrite"]
]


def differences(old: str, new: str) -> set[str]:
    found = compare(facts(old, [Span(0, len(old))]), facts(new, [Span(0, len(new))]))
    return {
        *(f"+{fact.span.of(new)}" for fact in found.added),
        *(f"-{fact.span.of(old)}" for fact in found.lost),
        *(f"~{one.before.span.of(old)} → {one.after.span.of(new)}" for one in found.changed),
    }


@pytest.mark.parametrize(("old", "new", "expected"), REWRITES)
def test_a_rewrite_is_told_by_the_facts_that_differ(old: str, new: str, expected: set[str]) -> None:
    assert differences(old, new) == expected


@pytest.mark.parametrize(
    "text", [pytest.param(text, id=f"{row.id} {at}") for row in REWRITES for at, text in enumerate(row.values[:2])]
)
def test_a_text_does_not_differ_from_itself(text: str) -> None:
    assert differences(text, text) == set()


PIECES = st.lists(
    st.sampled_from(
        "1.2.3 10.0.0.1 1,2,3 3. v2 GPT-4 at 6 pm 12:30 the Choir As a senior nurse, I led two people half of March "
        "2021 ** <b> - 15% $5k AWS\n\n I am organised one day a week last Friday 2-3 x9".split(" ")
    ),
    max_size=20,
).map(" ".join)


@given(st.one_of(st.text(max_size=300), PIECES), st.one_of(st.text(max_size=300), PIECES))
def test_any_two_texts_can_be_compared(old: str, new: str) -> None:
    differences(old, new)
    assert differences(new, new) == set()


@given(
    st.sampled_from([row.values[0] for row in REWRITES]),
    st.integers(min_value=1001, max_value=9_999_999),
    st.sampled_from(
        [
            "It brought {} euros.",
            "- {}",
            "({})",
            "We had {}+ of them.",
            "By {}%.",
            "About ~{}ms.",
            "x{}",
            "**{}**:",
            "{}/day",
        ]
    ),
)
def test_a_number_made_up_never_goes_unnoticed(old: str, number: int, sentence: str) -> None:
    new = f"{old}\n\n{sentence.format(number)}\n"
    assert any(str(number) in one for one in differences(old, new))


def test_a_fact_says_where_it_stands_and_what_it_is() -> None:
    text = "In **March 2021** I led 5 people at Orchard Homes for two weeks. I am a fast learner."
    found = [(fact.sort, fact.span.of(text)) for fact in facts(text, [Span(0, len(text))]).stated]
    assert found == [
        (FactSort.DATE, "In **March 2021"),
        (FactSort.ROLE, "I led"),
        (FactSort.NUMBER, "5 people"),
        (FactSort.NAME, "Orchard Homes"),
        (FactSort.DURATION, "two weeks"),
        (FactSort.CLAIM, "I am a fast learner"),
    ]
