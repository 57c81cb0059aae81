"""What the terminal can do, and the few looks and signs that all verbs use."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from io import StringIO

from rich.console import Console, RenderableType
from rich.text import Text
from rich.theme import Theme

from greenroom.check.finding import Severity
from greenroom.cli import streams
from greenroom.cli.options import Look

#: Lines longer than this are hard to read, however wide the window.
WIDEST = 110
NARROWEST = 20
#: Where there is no terminal to ask.
USUAL = 80

#: The sixteen colours that the person's own terminal defines, so that they fit light and dark. Every one of them
#: stands beside a sign or a word that says the same.
LOOKS = Theme(
    {
        "title": "bold",
        "quiet": "dim",
        "error": "bold red",
        "warning": "yellow",
        "note": "cyan",
        "good": "green",
        "mark": "bold red",
        "command": "bold",
        "before": "red",
        "after": "green",
        "before.word": "bold red",
        "after.word": "bold green",
        "place": "dim",
    },
    inherit=False,
)


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

    def severity(self, severity: Severity) -> str:
        """Return the sign of a severity."""
        return {Severity.ERROR: self.error, Severity.WARNING: self.warning, Severity.NOTE: self.note}[severity]


FINE = Signs(error="✗", warning="▲", note="•", absent="·", empty="○", bar="│", more="…", bullet="•", dash="–", well="✓")
PLAIN = Signs(
    error="x", warning="!", note="*", absent=".", empty="o", bar="|", more="...", bullet="*", dash="-", well="+"
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

    def render(self, things: Iterable[RenderableType]) -> str:
        """Return things as text, one below the other, without spaces at the ends of lines."""
        out = StringIO()
        console = Console(
            file=out,
            width=self.width,
            theme=LOOKS,
            force_terminal=self.colour,
            color_system="standard" if self.colour else None,
            legacy_windows=False,
            highlight=False,
            markup=False,
            emoji=False,
        )
        for thing in things:
            # Rich joins texts before it prints them, and forgets what was said of wrapping.
            kept = isinstance(thing, Text) and thing.no_wrap
            console.print(thing, crop=False, no_wrap=kept or None, overflow="ignore" if kept else None)
        return "\n".join(line.rstrip() for line in out.getvalue().removesuffix("\n").split("\n"))

    def write(self, things: Iterable[RenderableType]) -> None:
        """Write things to standard output."""
        text = self.render(things)
        if text:
            streams.write(text, colour=self.colour)


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
    columns = shutil.get_terminal_size((USUAL, 24)).columns
    return max(NARROWEST, min(columns, WIDEST))


def line(*pieces: str | tuple[str, str] | Text) -> Text:
    """Return pieces of text, each plain or with the name of its look, as one line that may be wrapped."""
    return Text.assemble(*pieces)
