"""The page of a rule."""

from __future__ import annotations

import pytest

from greenroom.check import removed
from greenroom.check.explain import NoPage, Page, explain, pages
from greenroom.check.finding import Severity
from greenroom.check.rule import HEADINGS


def test_a_page_holds_the_docstring_and_the_examples_with_their_marks() -> None:
    page = explain("structure.missing-result")

    assert isinstance(page, Page)
    assert page.title == "A story without its result."
    assert page.severity is Severity.WARNING
    assert tuple(section.heading for section in page.sections) == HEADINGS
    assert "Bangerter" in page.sections[1].text
    bad = next(example for example in page.examples if not example.good)
    assert bad.marks[0].of(bad.text) == "Night shift"
    assert "⟦" not in bad.text


def test_a_rule_that_mends_shows_what_comes_out() -> None:
    page = explain("structure.misspelt-label")

    assert isinstance(page, Page)
    bad = next(example for example in page.examples if not example.good)
    assert "Reulst" in bad.text
    assert bad.fixed == bad.text.replace("Reulst", "Result")


def test_a_name_that_is_nearly_right_is_put_right() -> None:
    assert explain("structure.missing_result") == NoPage(
        message="There is no rule structure.missing_result.", hint="Did you mean structure.missing-result?"
    )


def test_a_name_like_no_other_points_to_the_list() -> None:
    page = explain("zzz")

    assert isinstance(page, NoPage)
    assert page.hint == "greenroom explain without a name lists them all."


def test_a_rule_that_was_renamed_says_what_it_is_now(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(removed.RULES, "text.gap", "It is text.unfinished now.")

    assert explain("text.gap") == NoPage(
        message="The rule text.gap is no longer there.", hint="It is text.unfinished now."
    )


def test_our_own_mistakes_have_a_page_too() -> None:
    page = explain("internal.crashed")

    assert isinstance(page, Page)
    assert tuple(section.heading for section in page.sections) == HEADINGS


def test_pages_come_in_the_order_of_their_ids() -> None:
    assert [page.rule for page in pages()] == sorted(page.rule for page in pages())
