"""Lines, columns, edits and the time it takes to say something."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from greenroom.text.edit import Edit, apply
from greenroom.text.lines import LineIndex, Position
from greenroom.text.span import Span
from greenroom.text.spoken import count_words, seconds_to_say

rows = st.text(alphabet=st.sampled_from(list("ab😋字\r\n\u2028 ")), max_size=60)


@given(rows, st.integers(min_value=0, max_value=60))
def test_an_offset_survives_the_way_to_line_and_column_and_back(text: str, offset: int) -> None:
    index = LineIndex(text)
    offset = min(offset, len(text))
    if text[offset - 1 : offset + 1] == "\r\n":
        return  # between CR and LF there is no place of its own
    assert index.offset(index.position(offset)) == offset


def test_columns_count_code_points_and_only_line_feeds_and_carriage_returns_end_lines() -> None:
    index = LineIndex("😋x\r\ny\u2028z\rw")
    assert index.position(1) == Position(1, 2)
    assert index.position(4) == Position(2, 1)
    assert index.position(6) == Position(2, 3)
    assert index.position(8) == Position(3, 1)
    assert len(index) == 3
    assert index.line(2) == Span(4, 7)


@given(
    st.text(max_size=40), st.lists(st.tuples(st.integers(0, 40), st.integers(0, 6), st.text(max_size=5)), max_size=5)
)
def test_edits_leave_everything_else_as_it_was(text: str, wishes: list[tuple[int, int, str]]) -> None:
    edits = [Edit(span=Span(min(at, len(text)), min(at + size, len(text))), text=new) for at, size, new in wishes]
    result = apply(text, edits)
    if not edits:
        assert result == text
    first = min((edit.span.start for edit in edits), default=len(text))
    assert result.startswith(text[:first])
    last = max((edit.span.end for edit in edits), default=0)
    assert result.endswith(text[last:])


def test_of_two_edits_that_overlap_the_first_is_made() -> None:
    edits = [Edit(span=Span(2, 4), text="Y"), Edit(span=Span(0, 3), text="X")]
    assert apply("abcdef", edits) == "Xdef"


def test_chinese_counts_by_the_time_it_takes_to_say() -> None:
    assert count_words("I rang the porter's wife, twice.") == 6
    assert count_words("") == 0
    assert count_words("我在药房工作") == 3
    assert seconds_to_say(140) == 60
    assert seconds_to_say(count_words("药" * 250)) == 60
