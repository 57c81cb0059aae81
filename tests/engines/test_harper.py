"""Harper's notes, and what of Harper this project relies on."""

from __future__ import annotations

import sys

import harper
import pytest

from greenroom.check.language.switches import KEPT, OFF, SPELLING, SPLIT
from greenroom.check.settings import Dialect
from greenroom.engines.harper import Harper, HarperCrashed, HarperMissing, _guarded


def test_every_switch_is_one_that_harper_has() -> None:
    known = set(harper.Linter().get_default_lint_config())

    assert OFF - known == set()
    assert KEPT | {SPELLING, SPLIT} <= known - OFF


def test_notes_have_rule_class_place_and_mendings() -> None:
    (note,) = (note for note in Harper().notes("I called a electrician.") if note.rule == "AnA")

    assert note.kind == "Miscellaneous"
    assert (note.span.start, note.span.end) == (9, 10)
    assert note.fixes == ("an",)


def test_rules_that_are_off_give_no_note() -> None:
    text = "this sentence begins in lower case. We must utilise it - and, 2-3 times, etc..."

    assert {note.rule for note in Harper().notes(text)} & OFF == set()


def test_a_word_of_the_second_dialect_is_known() -> None:
    assert Harper().unknown(["colour", "recieve"]) == {"recieve"}
    assert Harper().unknown([]) == frozenset()


def test_where_one_dialect_will_do_a_word_of_another_is_told_from_a_slip() -> None:
    only = Harper(Dialect.BRITISH)

    assert only.unknown(["color", "recieve"]) == {"color", "recieve"}
    assert only.abroad(["color", "recieve"]) == {"color"}
    assert Harper().abroad(["color"]) == frozenset()


def test_a_panic_becomes_a_crash_that_quotes_nothing() -> None:
    class Panic(BaseException):
        pass

    def work() -> None:
        raise Panic("the person's own words")

    with pytest.raises(HarperCrashed) as caught:
        _guarded(work)

    assert "own words" not in str(caught.value)
    assert caught.value.__suppress_context__


def test_an_interrupt_stays_one() -> None:
    def work() -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        _guarded(work)


def test_a_missing_harper_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "harper", None)

    with pytest.raises(HarperMissing) as caught:
        Harper().load()

    assert "harper-py" in caught.value.hint
