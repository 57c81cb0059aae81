"""Which word was meant."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from greenroom.check.language.ranking import one_stroke_away, ranked, strokes, two_strokes_away

COMMON = {"place": 5.3, "palace": 4.5, "pace": 4.2, "listening": 4.6, "licensing": 3.7, "coding": 4.0, "going": 6.0}
LETTERS = st.text(st.sampled_from("abc"), max_size=7)


def _zipf(word: str) -> float:
    return COMMON.get(word, 0.0)


@pytest.mark.parametrize(
    ("one", "other", "count"),
    [
        ("lift", "lift", 0),
        ("lift", "left", 1),
        ("lfit", "lift", 1),
        ("lif", "lift", 1),
        ("elift", "lift", 1),
        ("", "abc", 3),
    ],
)
def test_strokes_are_counted(one: str, other: str, count: int) -> None:
    assert strokes(one, other) == count


def test_more_strokes_than_wanted_are_not_counted() -> None:
    assert strokes("lift", "escalator", 2) == 3


@given(LETTERS, LETTERS)
def test_strokes_are_the_same_both_ways(one: str, other: str) -> None:
    assert strokes(one, other, 9) == strokes(other, one, 9)
    assert (strokes(one, other, 9) == 0) == (one == other)


@given(st.text(st.sampled_from("abcz"), min_size=1, max_size=6))
def test_every_string_one_stroke_away_is_one_stroke_away(word: str) -> None:
    around = one_stroke_away(word)

    assert all(strokes(word, other) == 1 for other in around)
    assert word not in around


@given(LETTERS, st.lists(LETTERS, max_size=9))
def test_no_word_two_strokes_away_is_passed_over(word: str, among: list[str]) -> None:
    assert two_strokes_away(word, among) == tuple(other for other in among if strokes(word, other) == 2)


def test_the_commoner_of_two_equally_near_words_comes_first() -> None:
    assert ranked("palce", ("pace", "palace", "place"), (), (), _zipf)[0] == "place"


def test_a_list_of_slips_is_believed_before_frequency() -> None:
    assert ranked("codng", ("going",), ("coding",), (), _zipf) == ("coding",)


def test_what_is_far_less_likely_is_not_offered() -> None:
    assert "licensing" not in ranked("listning", ("licensing",), (), ("listening",), _zipf)


def test_a_short_form_without_apostrophe_is_never_offered() -> None:
    assert ranked("doess't", ("doesnt",), (), (), _zipf) == ("doesn't",)


def test_no_candidate_no_word() -> None:
    assert ranked("palce", (), (), (), _zipf) == ()
