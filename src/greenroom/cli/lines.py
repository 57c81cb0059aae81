"""Lines with looks, wrapped and set beside each other, counted in the cells of a terminal.

Rich can do all this and much more, but importing the part of it that does takes longer than showing a bank. Its table
of how wide characters are is used.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Protocol, TypeAlias

from rich.cells import cell_len

_WORD = re.compile(r"\s*\S+")


class Laid(Protocol):
    """Something that can be laid out."""

    def lay(self, width: int) -> list[Line]:
        """Return it as lines of at most ``width`` cells."""


#: What a page is made of.
Block: TypeAlias = "str | Laid"


class Line:
    """A line of text in pieces, each with the name of its look ("" for none).

    Args:
        text: its first piece.
        look: of that piece.
        wraps: whether it goes on in a further line where it is too long; else it is as long as it is.
    """

    __slots__ = ("pieces", "wraps")

    def __init__(self, text: str = "", look: str = "", *, wraps: bool = True) -> None:
        self.pieces: list[tuple[str, str]] = [(text, look)] if text else []
        self.wraps = wraps

    def append(self, piece: str | tuple[str, str] | Line, look: str = "") -> None:
        """Put text, text with its look, or another line at the end."""
        if isinstance(piece, Line):
            self.pieces += piece.pieces
        elif isinstance(piece, tuple):
            self.pieces.append(piece)
        else:
            self.pieces.append((piece, look))

    @property
    def plain(self) -> str:
        """The text alone."""
        return "".join(text for text, _ in self.pieces)

    @property
    def cells(self) -> int:
        """How wide it is."""
        return sum(cell_len(text) for text, _ in self.pieces)

    def __bool__(self) -> bool:
        return any(text for text, _ in self.pieces)

    def part(self, start: int, end: int) -> Line:
        """Return a range of its characters."""
        part = Line(wraps=self.wraps)
        at = 0
        for text, look in self.pieces:
            piece = text[max(start - at, 0) : max(end - at, 0)]
            if piece:
                part.append(piece, look)
            at += len(text)
        return part

    def lay(self, width: int) -> list[Line]:
        """Return it broken at spaces; a word that is wider than everything is broken where it has to be."""
        if not self.wraps or self.cells <= width:
            return [self]
        return [self.part(start, end) for start, end in _breaks(self.plain, max(width, 1))]


class Indented:
    """A block with room to the left of it."""

    __slots__ = ("_block", "_by")

    def __init__(self, block: Block, by: int) -> None:
        self._block, self._by = block, by

    def lay(self, width: int) -> list[Line]:
        """Return it as lines."""
        return [line(" " * self._by, one) for one in lay(self._block, width - self._by)]


class Beside:
    """Short lines on the left, blocks on the right."""

    __slots__ = ("_gap", "_left", "_right")

    def __init__(self, left: Sequence[Line], right: Sequence[Block], *, gap: int = 1) -> None:
        self._left, self._right, self._gap = left, right, gap

    def lay(self, width: int) -> list[Line]:
        """Return it as lines."""
        margin = max((one.cells for one in self._left), default=0)
        right = [one for block in self._right for one in lay(block, width - margin - self._gap)]
        rows = max(len(self._left), len(right))
        left = [*self._left, *[Line()] * (rows - len(self._left))]
        right += [Line()] * (rows - len(right))
        return [
            line(one, " " * (margin + self._gap - one.cells), other) for one, other in zip(left, right, strict=True)
        ]


def line(*pieces: str | tuple[str, str] | Line) -> Line:
    """Return pieces, each plain or with its look, as one line."""
    made = Line()
    for piece in pieces:
        made.append(piece)
    return made


def lay(block: Block, width: int) -> list[Line]:
    """Return a block as lines."""
    return (Line(block) if isinstance(block, str) else block).lay(width)


def _breaks(text: str, width: int) -> Iterator[tuple[int, int]]:
    """Yield the ranges of the lines; the spaces at which a line is broken are in none."""
    start = end = used = 0
    for word in _WORD.finditer(text):
        size = cell_len(word[0])
        if used + size <= width:
            end, used = word.end(), used + size
            continue
        begin = word.end() - len(word[0].lstrip())
        if end > start:
            yield start, end
            start = begin
        used = cell_len(text[start : word.end()])
        while used > width:
            cut = start + 1
            while cell_len(text[start : cut + 1]) <= width:
                cut += 1
            yield start, cut
            start, used = cut, cell_len(text[cut : word.end()])
        end = word.end()
    if end > start or not start:
        yield start, end
