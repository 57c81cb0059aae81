"""A table of one-line rows in which one column gives way where the terminal is narrow."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from rich.cells import cell_len

from greenroom.cli.lines import Line, line
from greenroom.cli.terminal import Screen

_GAP = 2
#: A column that gives way keeps so many cells: less says nothing.
_LEAST = 8


@dataclass(slots=True, kw_only=True)
class Grid:
    """Rows of cells under heads.

    Attributes:
        heads: of the columns; all empty for none.
        right: which columns are flush right.
        flexible: the column that is cut where there is no room.
        screen: for its width and signs.
        rows: cells, or one line over all columns.
        shorten: makes a cell of the flexible column fit.
    """

    heads: list[str]
    right: list[bool]
    flexible: int
    screen: Screen
    rows: list[list[Line] | Line] = field(default_factory=list)
    shorten: Callable[[Line, int, str], Line] | None = None

    def lay(self, width: int) -> list[Line]:
        """Return it as lines; where even the least is too wide, the last columns are left out."""
        cells = [row for row in self.rows if isinstance(row, list)]
        widths = [
            max([cell_len(head), *(row[at].cells for row in cells)], default=0) for at, head in enumerate(self.heads)
        ]
        least = min(widths[self.flexible], _LEAST)
        while len(widths) > self.flexible + 1 and self._others(widths) + least > width:
            widths.pop()
        widths[self.flexible] = min(widths[self.flexible], max(width - self._others(widths), 1))
        heads = [self._line([Line(head, "quiet") for head in self.heads], widths)] if any(self.heads) else []
        return heads + [self._line(row, widths) if isinstance(row, list) else row for row in self.rows]

    def _others(self, widths: list[int]) -> int:
        """Return how wide everything but the flexible column is."""
        return sum(widths) - widths[self.flexible] + _GAP * (len(widths) - 1)

    def _line(self, row: list[Line], widths: list[int]) -> Line:
        made = Line(wraps=False)
        for at, (cell, width) in enumerate(zip(row[: len(widths)], widths, strict=True)):
            shorten = self.shorten if self.shorten and at == self.flexible else cut
            shown = shorten(cell, width, self.screen.signs.more)
            room = " " * (width - shown.cells)
            made.append(" " * _GAP if at else "")
            made.append(line(room, shown) if self.right[at] else line(shown, room))
        return made


def cut(text: Line, width: int, more: str) -> Line:
    """Return text of at most so many cells, with a sign where it was cut."""
    if text.cells <= width:
        return text
    end = len(text.plain)
    while end > 1 and text.part(0, end).cells > max(width - cell_len(more), 1):
        end -= 1
    return line(text.part(0, len(text.plain[:end].rstrip())), more)
