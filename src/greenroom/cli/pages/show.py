"""The page of ``greenroom show``."""

from __future__ import annotations

from collections.abc import Iterator

from greenroom.cli.lines import Block, Line
from greenroom.cli.pages import rows
from greenroom.cli.terminal import Screen
from greenroom.report.shown import ShowReport


def page(report: ShowReport, screen: Screen) -> Iterator[Block]:
    """Return the answers that were asked for, or the list of entries."""
    if report.answers:
        # What lays out a whole answer takes a tenth of the time of the list to import.
        from greenroom.cli.pages import answer as laid_out

        for at, answer in enumerate(report.answers):
            if at:
                yield ""
            yield from laid_out.page(answer, screen)
    elif report.rows:
        lines = rows.Column(head="Line", cell=lambda row: Line(str(row.line), "quiet"))
        yield rows.table(report.rows, screen, first=lines)
        yield ""
        yield from rows.legend(report.rows, screen)
        yield rows.totals(report.rows)
