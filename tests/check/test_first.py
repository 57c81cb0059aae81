"""What to mend first."""

from __future__ import annotations

from greenroom.check.finding import Finding, Place, Severity
from greenroom.check.first import first
from greenroom.text.span import Span


def _finding(rule: str, entry: str | None, severity: Severity = Severity.WARNING, path: str = "a.md") -> Finding:
    place = Place(path=path, span=Span(0, 1))
    return Finding(rule=rule, severity=severity, message="?", place=place, entry=entry)


def test_nothing_comes_first_where_nothing_was_found() -> None:
    assert first([]) == ()


def test_the_gravest_come_first_and_among_them_what_is_quick_to_mend() -> None:
    findings = [
        _finding("length.too-long", "one", Severity.NOTE),
        _finding("kind.strength-without-instance", "two"),
        _finding("text.unfinished", "three"),
    ]

    assert first(findings) == (2, 1, 0)


def test_what_does_most_harm_in_the_room_comes_before_what_has_the_better_evidence() -> None:
    findings = [
        _finding("text.unfinished", "one"),
        _finding("who.nobody-told", "two", Severity.NOTE),
        _finding("structure.missing-result", "three"),
    ]

    assert first(findings) == (2, 1, 0)


def test_a_remark_made_once_gives_way_to_another_of_the_same_harm() -> None:
    findings = [
        _finding("structure.missing-result", "one"),
        _finding("structure.missing-result", "two"),
        _finding("structure.decision-as-result", "three"),
    ]

    assert first(findings) == (0, 2, 1)


def test_an_entry_comes_up_once_and_no_more_than_three_do() -> None:
    findings = [_finding("text.unfinished", name) for name in ("one", "one", "two", "three", "four")]

    assert first(findings) == (0, 2, 3)


def test_entries_of_the_same_name_in_two_files_are_two() -> None:
    assert first([_finding("text.unfinished", "one"), _finding("text.unfinished", "one", path="b.md")]) == (0, 1)


def test_slips_comments_our_own_mistakes_and_what_belongs_to_no_answer_never_come_first() -> None:
    findings = [
        _finding("language.spelling", "one"),
        _finding("suppression.unknown", "two"),
        _finding("internal.crashed", "three", Severity.ERROR),
        _finding("text.unfinished", None),
    ]

    assert first(findings) == ()
