"""Lines, wrapped and beside each other: nothing is lost, and nothing is wider than it may be."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from greenroom.cli.clean import clean
from greenroom.cli.grid import cut
from greenroom.cli.lines import Beside, Indented, Line, lay, line

#: What `clean` leaves: printable characters, wide ones and marks that have no width of their own among them.
_TEXT = st.text(st.sampled_from("ab cd  efghij,.面包店🥐é\u0301-"), max_size=80).map(clean)


@given(_TEXT, st.integers(2, 30))
def test_wrapping_keeps_every_letter_in_order_and_every_line_narrow(text: str, width: int) -> None:
    lines = Line(text).lay(width)
    assert "".join(one.plain for one in lines).replace(" ", "") == text.replace(" ", "")
    assert all(one.cells <= width for one in lines)
    assert all(one.plain == one.plain.strip() for one in lines)
    assert len(lines) >= 1


@given(_TEXT, st.integers(2, 30))
def test_words_that_fit_are_never_broken(text: str, width: int) -> None:
    words = {word for one in Line(text).lay(width) for word in one.plain.split()}
    assert all(word in words for word in text.split() if cell_len(word) <= width)


@given(_TEXT, st.integers(2, 30))
def test_a_cut_text_fits_and_says_that_it_was_cut(text: str, width: int) -> None:
    short = cut(Line(text), width, "…")
    assert short.cells <= width or cell_len(text[0]) + 1 > width
    assert short.plain == text or (short.plain.endswith("…") and text.startswith(short.plain[:-1]))


def test_looks_follow_their_words_over_the_break() -> None:
    first, second = line("see ", ("the red words", "mark"), " now").lay(11)
    assert first.pieces == [("see ", ""), ("the red", "mark")]
    assert second.pieces == [("words", "mark"), (" now", "")]


def test_what_does_not_wrap_is_left_whole() -> None:
    assert [one.plain for one in Line("one two three", wraps=False).lay(4)] == ["one two three"]


@pytest.mark.parametrize(
    ("width", "shown"),
    [
        (40, ["  A  first words", "     second"]),
        (13, ["  A  first", "     words", "     second"]),
    ],
)
def test_blocks_stand_beside_short_lines(width: int, shown: list[str]) -> None:
    block = Indented(Beside([Line("A")], ["first words", "second"], gap=2), 2)
    assert [one.plain for one in lay(block, width)] == shown


def test_short_lines_that_outnumber_the_blocks_are_all_there() -> None:
    block = Beside([Line("Situation"), Line("& task")], ["nothing yet"])
    assert [one.plain.rstrip() for one in lay(block, 30)] == ["Situation nothing yet", "& task"]
