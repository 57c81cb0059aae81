"""Draw docs/check.svg: what `greenroom check examples/bank` really prints, as a picture of a terminal.

With `--check` nothing is written, and the exit status is 1 if the picture is not what the program prints now.
"""

from __future__ import annotations

import argparse
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from html import escape
from pathlib import Path

from rich.cells import cell_len
from rich.console import Console
from rich.style import Style
from rich.text import Text

ROOT = Path(__file__).resolve().parent.parent
PICTURE = ROOT / "docs" / "check.svg"
COMMAND = ("check", "examples/bank")
WIDTH = 100
#: A picture that fits a page: as many lines as show all sorts of what is printed.
LINES = 70

#: A calm dark terminal; every colour stands out against the ground by at least 4.5 to 1.
GROUND, INK = "#181a1f", "#dededa"
COLOURS = ("#8b919d", "#f07178", "#98c379", "#e5c07b", "#61afef", "#c68ce6", "#56c2cc", INK)

COLUMN, ROW, MARGIN, BAR = 8.4, 19, 16, 34
FONT = "ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace"

#: Pieces that are placed each by itself, so that columns stand whatever font the viewer has.
PIECE = re.compile(r"[\u2e80-\uffef]+|[^\s\u2e80-\uffef]+(?: [^\s\u2e80-\uffef]+)*")


def printed() -> str:
    """Return what the command prints on a terminal that knows colours."""
    with tempfile.TemporaryDirectory() as cache:
        kept = {name: value for name, value in os.environ.items() if name not in ("NO_COLOR", "COLUMNS")}
        run = subprocess.run(
            [sys.executable, "-m", "greenroom", *COMMAND, "--color", "--width", str(WIDTH)],
            cwd=ROOT,
            env={**kept, "GREENROOM_CACHE": cache, "PYTHONIOENCODING": "utf-8"},
            capture_output=True,
            encoding="utf-8",
            check=False,
        )
    if run.returncode not in (0, 1):
        sys.exit(run.stderr)
    return run.stdout


def drawn(output: str) -> str:
    """Return the picture of the first lines of an output."""
    lines = list(Text.from_ansi(output).split())
    shown = [Text.assemble(("$ ", "green"), (f"greenroom {' '.join(COMMAND)}", "bold")), Text(), *lines[:LINES]]
    if len(lines) > LINES:
        shown += (Text(), Text.assemble((f"(and {len(lines) - LINES} lines more)", "dim")))
    width, height = round(2 * MARGIN + WIDTH * COLUMN), BAR + len(shown) * ROW + MARGIN
    return "\n".join(
        [
            f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" viewBox="0 0 {width} {height}"',
            f'     font-family="{FONT}" font-size="14" fill="{INK}">',
            f"<title>{escape('$ greenroom ' + ' '.join(COMMAND))}</title>",
            f'<rect width="{width}" height="{height}" rx="8" fill="{GROUND}"/>',
            *(f'<circle cx="{x}" cy="18" r="5" fill="#3a3e48"/>' for x in (20, 38, 56)),
            *pieces(shown),
            "</svg>\n",
        ]
    )


def pieces(lines: Sequence[Text]) -> Iterator[str]:
    """Yield every word or run of words, placed."""
    console = Console(color_system="standard", force_terminal=True, width=WIDTH)
    for number, line in enumerate(lines):
        column = 0
        for segment in line.render(console):
            for piece in PIECE.finditer(segment.text):
                at = column + cell_len(segment.text[: piece.start()])
                x, y = MARGIN + at * COLUMN, BAR + number * ROW + 14
                length = cell_len(piece[0]) * COLUMN
                look = attributes(segment.style or Style())
                yield (
                    f'<text x="{x:.1f}" y="{y}" textLength="{length:.1f}" lengthAdjust="spacingAndGlyphs"{look}>'
                    f"{escape(piece[0], quote=False)}</text>"
                )
            column += cell_len(segment.text)


def attributes(style: Style) -> str:
    """Return how a piece looks, as attributes."""
    found = []
    if style.color is not None and style.color.number is not None:
        found.append(f'fill="{COLOURS[style.color.number % 8]}"')
    if style.dim:
        found.append('fill-opacity=".65"')
    if style.bold:
        found.append('font-weight="700"')
    if style.italic:
        found.append('font-style="italic"')
    if style.underline:
        found.append('text-decoration="underline"')
    return "".join(f" {one}" for one in found)


def main() -> int:
    """Write the picture, or say whether it is what the program prints."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="write nothing; fail if the picture is not fresh")
    only_check = parser.parse_args().check
    picture = drawn(printed())
    if not only_check:
        PICTURE.write_text(picture, encoding="utf-8", newline="\n")
        return 0
    if PICTURE.exists() and PICTURE.read_text(encoding="utf-8") == picture:
        return 0
    print("docs/check.svg is not what the program prints now: make docs", file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main())
