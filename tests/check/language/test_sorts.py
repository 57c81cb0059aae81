"""What a slip is called, and who hears it."""

from __future__ import annotations

import pytest

from greenroom.check.language.sorts import AUDIBLE, Sort, message, sort_of


@pytest.mark.parametrize("sort", Sort)
def test_every_sort_has_a_sentence_with_both_words(sort: Sort) -> None:
    said = message(sort, "liift", ("lift", "left"))

    assert "“liift”" in said
    assert "“lift”" in said
    assert said.endswith((".", "?"))


def test_a_word_too_many_is_said_so() -> None:
    assert message(Sort.VERB_FORM, " is", ("",)) == "“is” seems to be one word too many here."


def test_spelling_is_not_heard_and_grammar_is() -> None:
    assert Sort.SPELLING not in AUDIBLE
    assert Sort.CAPITAL not in AUDIBLE
    assert {Sort.AGREEMENT, Sort.VERB_FORM, Sort.REPEATED_WORD} <= AUDIBLE


def test_an_unknown_rule_is_sorted_by_its_class_and_an_unknown_class_is_a_phrase() -> None:
    assert sort_of("Whatever", "Agreement") is Sort.AGREEMENT
    assert sort_of("Whatever", "Whatever") is Sort.PHRASE
    assert sort_of("AnA", "Miscellaneous") is Sort.ARTICLE
