"""Lines of the person's text with words marked in them, cut to a width."""

from __future__ import annotations

from dataclasses import dataclass

from rich.cells import cell_len

from greenroom.cli.clean import visible
from greenroom.cli.lines import Line
from greenroom.cli.terminal import Signs
from greenroom.text.lines import LineIndex
from greenroom.text.span import Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Quote:
    """A line of text, made fit to print, and the marked range in it, in characters."""

    number: int
    text: str
    mark: Span
    goes_on: bool


def quote(text: str, index: LineIndex, span: Span) -> Quote:
    """Take the line in which a span begins; what of the span lies in it is marked."""
    number = index.position(span.start).line
    line = index.line(number)
    before = visible(text[line.start : span.start])
    inside = text[span.start : min(span.end, line.end)]
    marked = visible(inside).rstrip()
    after = visible(text[min(span.end, line.end) : line.end])
    indent = len(before) - len(before.lstrip()) if before.strip() else len(before)
    start = len(before) - indent
    return Quote(
        number=number,
        text=(before[indent:] + marked + (after if after.strip() else "")).rstrip(),
        mark=Span(start, start + len(marked)),
        goes_on=bool(text[line.end : span.end].strip()),
    )


def cut(quoted: Quote, width: int, more: str) -> Quote:
    """Shorten a line around its mark to ``width`` cells."""
    if cell_len(quoted.text) <= width:
        return quoted
    room = max(width - 2 * len(more), 4)
    text, mark = quoted.text, quoted.mark
    start, end = mark.start, min(mark.end, mark.start + room)
    while end > start and cell_len(text[start:end]) > room:
        end -= 1
    # Words before the mark say more about it than those behind: two thirds of what is left go there.
    spare = room - cell_len(text[start:end])
    begin = start
    ahead = spare * 2 // 3 if cell_len(text[end:]) > spare // 3 else spare - cell_len(text[end:])
    while begin > 0 and cell_len(text[begin - 1 : start]) <= ahead:
        begin -= 1
    stop = end
    left = room - cell_len(text[begin:end])
    while stop < len(text) and cell_len(text[end : stop + 1]) <= left:
        stop += 1
    begin, stop = _at_words(text, begin, stop, Span(start, end))
    head = more if begin else ""
    tail = more if stop < len(text) else ""
    shift = len(head) - begin
    return Quote(
        number=quoted.number,
        text=head + text[begin:stop] + tail,
        mark=Span(start + shift, min(end, stop) + shift),
        goes_on=quoted.goes_on,
    )


def _at_words(text: str, begin: int, stop: int, mark: Span) -> tuple[int, int]:
    """Move the cuts to the nearest spaces, where there are some close by."""
    if begin:
        space = text.find(" ", begin, min(begin + 15, mark.start))
        begin = space + 1 if space >= 0 else begin
    if stop < len(text) and text[stop] != " ":
        space = text.rfind(" ", max(stop - 15, mark.end), stop)
        stop = space if space >= 0 else stop
    return begin, stop


def marked(quoted: Quote, width: int, signs: Signs, *, indent: int, look: str = "mark") -> list[Line]:
    """Return a quoted line with its number in the margin, and a line of ``^`` below the marked words."""
    number = f"{quoted.number:>4} "
    margin = " " * indent + f"{number}{signs.bar} "
    shown = cut(quoted, max(width - cell_len(margin), 10), signs.more)
    first = Line(wraps=False)
    first.append(margin, "quiet")
    first.append(shown.text[: shown.mark.start])
    first.append(shown.mark.of(shown.text), look)
    first.append(shown.text[shown.mark.end :])
    ahead = cell_len(shown.text[: shown.mark.start])
    size = max(1, cell_len(shown.mark.of(shown.text)))
    second = Line(wraps=False)
    second.append(" " * (indent + len(number)) + signs.bar + " ", "quiet")
    second.append(" " * ahead)
    second.append("^" * size, look)
    if quoted.goes_on:
        second.append(signs.more, look)
    return [first, second]
