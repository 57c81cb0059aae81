"""The page of ``greenroom import``."""

from __future__ import annotations

from collections.abc import Iterator

from greenroom.cli.clean import clean
from greenroom.cli.grid import Grid
from greenroom.cli.lines import Block, Line, line
from greenroom.cli.pages.rows import left_cut
from greenroom.cli.terminal import Screen
from greenroom.cli.words import common_folder, typed
from greenroom.report.imported import ImportReport, Outcome


def page(report: ImportReport, screen: Screen) -> Iterator[Block]:
    """Return what became of each document, and whether anything was lost."""
    if not report.documents:
        return
    yield _table(report, screen)
    for document in report.documents:
        for difference in document.differences:
            yield line((f"{screen.signs.error} {clean(document.target)} ", "error"), clean(difference))
    yield ""
    held = [document for document in report.documents if document.outcome is not Outcome.REFUSED]
    letters = sum(document.letters_in for document in held)
    if not report.nothing_lost:
        yield Line("Not everything arrived: see above. The originals are as they were.", "error")
    elif held:
        yield line(
            (f"{screen.signs.well} ", "good"),
            f"Nothing was lost: all {letters:,} letters and digits are there, in order. "
            "The originals were not touched.",
        )
        yield line((f"greenroom check {typed((report.folder,))}", "command"), (" looks at the answers.", "quiet"))


def _table(report: ImportReport, screen: Screen) -> Grid:
    signs = {
        Outcome.WRITTEN: Line(screen.signs.well, "good"),
        Outcome.THERE: Line(screen.signs.well, "quiet"),
        Outcome.REFUSED: Line(screen.signs.error, "error"),
    }
    notes = any(document.outcome is not Outcome.WRITTEN for document in report.documents)
    grid = Grid(
        heads=["", f"In {clean(report.folder)}", *([""] if notes else []), "Entries", "Laid out anew", "From"],
        right=[False, False, *([False] if notes else []), True, True, False],
        flexible=1,
        screen=screen,
    )
    folder = common_folder(document.path for document in report.documents)
    for document in report.documents:
        note = {Outcome.THERE: "was there", Outcome.REFUSED: "not written"}.get(document.outcome, "")
        grid.rows.append(
            [
                signs[document.outcome],
                Line(clean(document.target.removeprefix(f"{report.folder.rstrip('/')}/"))),
                *([Line(note, "quiet")] if notes else []),
                Line(f"{document.entries:,}" if document.entries else ""),
                Line(f"{document.tidy:,}" if document.tidy else ""),
                Line(left_cut(document.path.removeprefix(folder), screen.width // 3, screen.signs.more), "quiet"),
            ]
        )
    return grid
