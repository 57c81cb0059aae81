"""What the terminal can do, and the few looks and signs that all verbs use."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable
from dataclasses import dataclass

from greenroom.check.finding import Severity
from greenroom.cli import streams
from greenroom.cli.lines import Block, Line, lay
from greenroom.cli.options import Look

#: Lines longer than this are hard to read, however wide the window.
WIDEST = 110
NARROWEST = 20
#: Where there is no terminal to ask.
USUAL = 80

#: How a terminal is told of each look. The sixteen colours that the person's own terminal defines fit light and dark;
#: every one of them stands beside a sign or a word that says the same.
_BOLD, _DIM, _UNDERLINED, _RED, _GREEN, _YELLOW, _CYAN = "1", "2", "4", "31", "32", "33", "36"
LOOKS = {
    "title": _BOLD,
    "quiet": _DIM,
    "error": f"{_BOLD};{_RED}",
    "warning": _YELLOW,
    "note": _CYAN,
    "good": _GREEN,
    "mark": f"{_BOLD};{_RED}",
    "command": _BOLD,
    "before": _RED,
    "after": _GREEN,
    "before.word": f"{_BOLD};{_RED}",
    "after.word": f"{_BOLD};{_GREEN}",
    "place": _DIM,
    "claim": _UNDERLINED,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Signs:
    """The characters that are no letters."""

    error: str
    warning: str
    note: str
    absent: str
    empty: str
    bar: str
    more: str
    bullet: str
    dash: str
    well: str
    full: str
    opens: str
    closes: str

    def severity(self, severity: Severity) -> str:
        """Return the sign of a severity."""
        return {Severity.ERROR: self.error, Severity.WARNING: self.warning, Severity.NOTE: self.note}[severity]


FINE = Signs(
    error="✗",
    warning="▲",
    note="•",
    absent="·",
    empty="○",
    bar="│",
    more="…",
    bullet="•",
    dash="–",
    well="✓",
    full="█",
    opens="‹",
    closes="›",
)
PLAIN = Signs(
    error="x",
    warning="!",
    note="*",
    absent=".",
    empty="o",
    bar="|",
    more="...",
    bullet="*",
    dash="-",
    well="+",
    full="#",
    opens="_",
    closes="_",
)


class Screen:
    """Lays text out for one terminal and writes it."""

    def __init__(self, look: Look) -> None:
        self.colour = _wants_colour(look)
        self.width = _width(look)
        self.signs = (
            FINE
            if streams.can_show("".join(str(getattr(FINE, name)) for name in FINE.__slots__), sys.stdout)
            else PLAIN
        )

    def render(self, blocks: Iterable[Block]) -> str:
        """Return blocks as text, one below the other, without spaces at the ends of lines."""
        return "\n".join(self._painted(one) for block in blocks for one in lay(block, self.width))

    def write(self, blocks: Iterable[Block]) -> None:
        """Write blocks to standard output."""
        text = self.render(blocks)
        if text:
            streams.write(text, colour=self.colour)

    def _painted(self, line: Line) -> str:
        line = line.part(0, len(line.plain.rstrip()))
        if not self.colour:
            return line.plain
        return "".join(f"\x1b[{LOOKS[look]}m{text}\x1b[0m" if look else text for text, look in line.pieces)


def _wants_colour(look: Look) -> bool:
    """Decide by the option, then NO_COLOR (no-color.org), then FORCE_COLOR, then whether a person is looking."""
    if look.colour is not None:
        return look.colour
    if os.environ.get("NO_COLOR"):
        return False
    if os.environ.get("FORCE_COLOR"):
        return True
    return sys.stdout.isatty() and os.environ.get("TERM") != "dumb"


def _width(look: Look) -> int:
    if look.width is not None:
        return look.width
    return max(NARROWEST, min(_columns() or USUAL, WIDEST))


def _columns() -> int:
    """Return how wide the terminal says it is; 0 where there is none. `shutil` would import five more for it."""
    told = os.environ.get("COLUMNS", "")
    if told.isdecimal():
        return int(told)
    try:
        return os.get_terminal_size(sys.stdout.fileno()).columns
    except (OSError, ValueError, AttributeError):
        return 0
