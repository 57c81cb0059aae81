"""Which notes on grammar are heard."""

from __future__ import annotations

import pytest

from greenroom.check.language.note import Note
from greenroom.check.language.phrases import is_heard
from greenroom.text.span import Span


def _heard(text: str, wrong: str, fix: str, *, rule: str, kind: str, stand_ins: tuple[Span, ...] = ()) -> bool:
    start = text.index(wrong)
    note = Note(rule=rule, kind=kind, span=Span(start, start + len(wrong)), fixes=(fix,))
    return is_heard(text, note, stand_ins)


@pytest.mark.parametrize(
    ("text", "wrong", "fix"),
    [
        ("It was a hour late", "a ", "an "),
        ("Plan A apple", "A", "An"),
        ("the a.k.a apple", "a apple"[:1], "an"),
        ("in a SQL table", "a", "an"),
        ("with a xxx there", "a", "an"),
        ("in a RAM chip", "a", "an"),
    ],
)
def test_an_article_is_left_alone_where_it_is_not_certain(text: str, wrong: str, fix: str) -> None:
    assert not _heard(text, wrong, fix, rule="AnA", kind="Miscellaneous")


@pytest.mark.parametrize(
    ("text", "wrong", "fix"),
    [
        ("We met on a evening", "a", "an"),
        ("It was an long way", "an", "a"),
        ("I used a ML library", "a", "an"),
        ("I wrote an PR there", "an", "a"),
        ("on a EU desk", "a", "an"),
    ],
)
def test_an_article_is_heard_before_plain_words_and_certain_letters(text: str, wrong: str, fix: str) -> None:
    start = text.index(f" {wrong} ") + 1
    note = Note(rule="AnA", kind="Miscellaneous", span=Span(start, start + len(wrong)), fixes=(fix,))

    assert is_heard(text, note, ())


def test_a_verb_in_a_question_has_no_ending() -> None:
    arguments = {"rule": "PronounVerbAgreement", "kind": "Agreement"}

    assert not _heard("When did he ring", "ring", "rings", **arguments)
    assert not _heard("Let it ring", "ring", "rings", **arguments)
    assert _heard("Yes, he ring", "ring", "rings", **arguments)
    assert _heard("What is it? He ring", "ring", "rings", **arguments)


def test_words_are_doubled_for_weight() -> None:
    assert not _heard("It was very very late", "very very", "very", rule="RepeatedWords", kind="Repetition")
    assert _heard("It was in in a lift", "in in", "in", rule="RepeatedWords", kind="Repetition")


def test_taste_is_not_heard() -> None:
    assert not _heard("utilise it", "utilise", "use", rule="Anything", kind="Style")
    assert not _heard("monday", "monday", "Monday", rule="Anything", kind="Capitalization")


def test_a_note_without_a_mending_is_not_heard() -> None:
    note = Note(rule="Anything", kind="Grammar", span=Span(0, 2), fixes=())

    assert not is_heard("it go", note, ())


def test_what_stands_beside_code_or_chinese_is_not_heard() -> None:
    text = "he ring box twice"

    assert not _heard(text, "ring", "rings", rule="Anything", kind="Grammar", stand_ins=(Span(8, 11),))
    assert _heard(text + "\n box", "ring", "rings", rule="Anything", kind="Grammar", stand_ins=(Span(19, 22),))


def test_a_personal_i_is_not_the_number_of_a_list() -> None:
    arguments = {"rule": "CapitalizePersonalPronouns", "kind": "Capitalization"}

    assert not _heard("first i) then", "i", "I", **arguments)
    assert not _heard("first, i.e. then", "i.e"[:1], "I", **arguments)
    assert _heard("then do i.", "i.", "I.", **arguments)
