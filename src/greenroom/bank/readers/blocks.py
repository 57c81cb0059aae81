"""Blocks of a document that is made: paragraphs, headings, lists and tables, in order, with their origins."""

from __future__ import annotations

import re
from collections.abc import Sequence

from greenroom.text.source import Origin

from . import inline
from .inline import Run

#: A table of more cells is data.
_LOOKED_AT_CELLS = 20_000


class _Container:
    """A list's item or a quote that is open."""

    __slots__ = ("begun", "marker", "rest")

    def __init__(self, marker: str) -> None:
        self.marker, self.begun = marker, False
        self.rest = marker if self.is_quote else " " * len(marker)

    @property
    def is_quote(self) -> bool:
        return self.marker.startswith(">")

    @property
    def is_item(self) -> bool:
        return not self.marker.startswith((">", "["))

    @property
    def is_numbered(self) -> bool:
        return self.marker[0].isdigit()

    def prefix(self) -> str:
        """Return what the next line of this container begins with."""
        begun, self.begun = self.begun, True
        return self.rest if begun else self.marker


class Page:
    """Markdown text that grows block by block.

    Lists' items and quotes are entered and left: what is written between is set in. Blocks are parted by a blank line,
    items of one list by a line's end.
    """

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._origins: list[Origin] = []
        self._length = 0
        self._open: list[_Container] = []
        #: The containers of the block that was written last, and whether a list may follow it without a blank line.
        self._last: tuple[_Container, ...] = ()
        self._last_is_text = False

    # -- containers ---------------------------------------------------------------------------------------------------
    def enter(self, marker: str) -> None:
        """Open a container: ``"- "`` or ``"3. "`` for an item, ``"> "`` for a quote, ``"[^1]: "`` for a note."""
        self._open.append(_Container(marker))

    def leave(self) -> None:
        """Close the container that was opened last; an item that held nothing leaves no trace."""
        self._open.pop()

    @property
    def depth(self) -> int:
        """How many containers are open."""
        return len(self._open)

    @property
    def begun(self) -> bool:
        """Tell whether anything was written yet."""
        return self._length > 0

    def _parting(self) -> str:
        """Return what parts the next block from the last: a line's end between items of a list, else a blank line."""
        shared = 0
        for one, other in zip(self._last, self._open, strict=False):
            if one is not other:
                break
            shared += 1
        before = self._last[shared] if shared < len(self._last) else None
        new = next((container for container in self._open if not container.begun and container.is_item), None)
        if new and self._last_is_text:
            follows_item = before is not None and before.is_item
            inside_item = before is None and shared > 0 and self._last[shared - 1].is_item
            # Only a list that begins with 1 may interrupt a paragraph; any other number would be read as more words.
            may_follow = not new.is_numbered or new.marker == "1. " or (before is not None and before.is_numbered)
            if (follows_item or inside_item) and may_follow:
                return "\n"
        blank = "".join(container.rest for container in self._open[:shared]).rstrip()
        return f"\n{blank}\n"

    # -- blocks -------------------------------------------------------------------------------------------------------
    def _put(self, text: str, place: str | None = None) -> None:
        if place is not None and text and (not self._origins or self._origins[-1].place != place):
            self._origins.append(Origin(start=self._length, place=place))
        self._parts.append(text)
        self._length += len(text)

    def raw(self, lines: Sequence[str], places: Sequence[str], *, is_text: bool = False) -> None:
        """Write lines as they are, as one block.

        Args:
            lines: without line ends.
            places: where each line came from; the last one serves the rest.
            is_text: a list may follow without a blank line.
        """
        if self._length:
            self._put(self._parting())
        for number, line in enumerate(lines):
            if number:
                self._put("\n")
            prefix = "".join([container.prefix() for container in self._open])
            # An origin begins at the words, so that white space and markers before them count to what stood above.
            self._put(prefix if line else prefix.rstrip())
            self._put(line, places[min(number, len(places) - 1)])
        self._last, self._last_is_text = tuple(self._open), is_text

    def paragraph(self, runs: Sequence[Run], place: str, *, lead: str = "") -> bool:
        """Write a paragraph; breaks inside become hard breaks. Returns whether there was anything to write."""
        lines: list[str] = []
        for runs_of_line in inline.split_lines(runs):
            line = inline.write(runs_of_line)
            if line:
                line = inline.escape_start(line, follows=bool(lines))
                if not self._length and not lines and not lead and line.startswith("---"):
                    line = "\\" + line  # at the very top it would open front matter
                lines.append(line)
        if not lines:
            return False
        lines[0] = lead + lines[0]
        self.raw([f"{line}  " for line in lines[:-1]] + lines[-1:], [place], is_text=True)
        return True

    def heading(self, level: int, runs: Sequence[Run], place: str, *, number: str = "") -> bool:
        """Write a heading on one line; its own boldness is left off, since headings are bold anyway."""
        plain = [Run(text=run.text.replace("\n", " "), code=run.code, link=run.link, raw=run.raw) for run in runs]
        text = " ".join(inline.write(plain).split())
        if not text:
            return False
        if text.endswith("#"):
            text = text[:-1] + "\\#"
        self.raw([f"{'#' * min(max(level, 1), 6)} {number}{text}"], [place])
        return True

    def table(self, rows: Sequence[Sequence[str]], places: Sequence[str]) -> None:
        """Write a table; the first row becomes its head. Cells are Markdown of one line (see ``cell``)."""
        width = max((len(row) for row in rows), default=0)
        if not width:
            return
        # The head has to be as wide as the widest row, or Markdown drops cells. Other rows may be short; they are
        # filled up only to look well, and not in a table of a size that nobody looks at.
        widths = [width if not at or width * len(rows) <= _LOOKED_AT_CELLS else 0 for at in range(len(rows))]
        lines = [
            "| " + " | ".join([*row, *[""] * (wanted - len(row))]) + " |"
            for row, wanted in zip(rows, widths, strict=True)
        ]
        lines.insert(1, "|" + " --- |" * width)
        self.raw(lines, [places[0], *places])

    def finish(self) -> tuple[str, tuple[Origin, ...]]:
        """Return the text, which ends with one line's end, and its origins."""
        return "".join(self._parts) + "\n" if self._length else "", tuple(self._origins)


def cell(blocks: Sequence[Sequence[Run]]) -> str:
    """Return the blocks of a table's cell as one line: breaks become ``<br>``, bars are escaped."""
    lines = [inline.write(line) for block in blocks for line in inline.split_lines(block)]
    return "<br>".join(line.replace("|", "\\|") for line in lines if line)


def comment(text: str) -> str:
    """Return a text as a comment of Markdown, which shows nowhere."""
    inner = re.sub(r"-(?=[->])|-$|^-?>", lambda match: match[0] + " ", " ".join(text.split()))
    return f"<!-- {inner} -->"
