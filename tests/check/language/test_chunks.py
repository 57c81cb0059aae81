"""A long text in pieces."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from greenroom.check.language.chunks import cut


def test_a_short_text_is_one_piece_without_the_blank_lines_before_it() -> None:
    text = "\n\n  The lift stopped.\n"

    (piece,) = cut(text, longest=100, most=100).spans

    assert piece.of(text) == "  The lift stopped.\n"


def test_a_text_is_cut_between_paragraphs() -> None:
    text = "The lift stopped on the third floor.\n\n" * 4

    pieces = [span.of(text) for span in cut(text, longest=80, most=1000).spans]

    assert pieces == ["The lift stopped on the third floor.\n\n" * 2] * 2


def test_a_line_without_end_is_cut_between_words() -> None:
    text = "lift " * 400

    assert all(span.of(text).endswith("lift ") for span in cut(text, longest=99, most=10_000).spans)


def test_what_is_too_much_is_told() -> None:
    text = "The lift stopped.\n\n" * 10

    pieces = cut(text, longest=40, most=100)

    assert pieces.rest == pieces.spans[-1].end
    assert text[pieces.rest :].startswith("The lift stopped.")


def test_a_blank_text_has_no_pieces() -> None:
    pieces = cut(" \n\n\t", longest=10, most=10)

    assert pieces.spans == ()
    assert pieces.rest is None


@given(st.text(st.sampled_from("ab.\n \t"), max_size=300), st.integers(8, 50))
def test_every_letter_is_in_exactly_one_piece(text: str, longest: int) -> None:
    pieces = cut(text, longest=longest, most=1000)

    held = "".join(span.of(text) for span in pieces.spans)

    assert held.split() == text.split() or "".join(held.split()) == "".join(text.split())
    assert all(0 < len(span) <= longest for span in pieces.spans)
    assert all(one.end <= other.start for one, other in zip(pieces.spans, pieces.spans[1:], strict=False))
