"""Which notes on grammar are heard."""

from __future__ import annotations

import pytest

from greenroom.check import marks
from greenroom.check.language.note import Note
from greenroom.check.language.phrases import is_heard
from greenroom.text.span import Span


def _heard(marked: str, fix: str, *, rule: str, kind: str, stand_ins: tuple[Span, ...] = ()) -> bool:
    read = marks.read(marked)
    return is_heard(read.text, Note(rule=rule, kind=kind, span=read.spans[0], fixes=(fix,)), stand_ins)


@pytest.mark.parametrize(
    ("text", "fix"),
    [
        ("Plan ⟦A⟧ apple", "An"),
        ("the a.k.⟦a⟧ apple", "an"),
        ("in ⟦a⟧ SQL table", "an"),
        ("with ⟦a⟧ xxx there", "an"),
        ("in ⟦a⟧ RAM chip", "an"),
        ("I wrote ⟦a⟧ in there", "an"),
    ],
)
def test_an_article_is_left_alone_where_it_is_not_certain(text: str, fix: str) -> None:
    assert not _heard(text, fix, rule="AnA", kind="Miscellaneous")


@pytest.mark.parametrize(
    ("text", "fix"),
    [
        ("We met on ⟦a⟧ evening", "an"),
        ("It was ⟦an⟧ long way", "a"),
        ("I used ⟦a⟧ ML library", "an"),
        ("I wrote ⟦an⟧ PR there", "a"),
        ("on ⟦a⟧ EU desk", "an"),
    ],
)
def test_an_article_is_heard_before_plain_words_and_certain_letters(text: str, fix: str) -> None:
    assert _heard(text, fix, rule="AnA", kind="Miscellaneous")


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        ("When did he ⟦ring⟧", False),
        ("Let it ⟦ring⟧", False),
        ("Yes, he ⟦ring⟧", True),
        ("What is it? He ⟦ring⟧", True),
    ],
)
def test_a_verb_in_a_question_has_no_ending(text: str, *, heard: bool) -> None:
    assert _heard(text, "rings", rule="PronounVerbAgreement", kind="Agreement") is heard


@pytest.mark.parametrize(("text", "heard"), [("It was ⟦very very⟧ late", False), ("It was ⟦in in⟧ a lift", True)])
def test_words_are_doubled_for_weight(text: str, *, heard: bool) -> None:
    assert _heard(text, "in", rule="RepeatedWords", kind="Repetition") is heard


def test_taste_is_not_heard() -> None:
    assert not _heard("⟦utilise⟧ it", "use", rule="Anything", kind="Style")
    assert not _heard("on ⟦monday⟧", "Monday", rule="Anything", kind="Capitalization")


def test_a_note_without_a_mending_is_not_heard() -> None:
    note = Note(rule="Anything", kind="Grammar", span=Span(0, 2), fixes=())

    assert not is_heard("it go", note, ())


@pytest.mark.parametrize(("space", "heard"), [(" ", False), ("\n", True)])
def test_what_stands_beside_code_or_chinese_on_its_line_is_not_heard(space: str, *, heard: bool) -> None:
    text = f"he ⟦ring⟧{space}box twice"

    assert _heard(text, "rings", rule="Anything", kind="Grammar", stand_ins=(Span(8, 11),)) is heard


@pytest.mark.parametrize(
    ("text", "heard"),
    [("first ⟦i⟧) then", False), ("first, ⟦i⟧.e. then", False), ("so ⟦i⟧ went", True), ("so did ⟦i⟧.", True)],
)
def test_a_personal_i_is_not_the_number_of_a_list(text: str, *, heard: bool) -> None:
    assert _heard(text, "I", rule="CapitalizePersonalPronouns", kind="Capitalization") is heard
