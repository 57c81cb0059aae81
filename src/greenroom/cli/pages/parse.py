"""The page of ``greenroom parse``."""

from __future__ import annotations

from collections.abc import Iterator

from rich.console import RenderableType
from rich.table import Table
from rich.text import Text

from greenroom.bank.entry import BankFile
from greenroom.cli.layout import plural, shortened
from greenroom.cli.pages import rows
from greenroom.cli.terminal import Screen, line
from greenroom.report.overview import Row
from greenroom.report.parsed import ParseReport
from greenroom.text.lines import LineIndex


def page(report: ParseReport, screen: Screen) -> Iterator[RenderableType]:
    """Return what each file holds."""
    for at, file in enumerate(report.bank.files):
        if at:
            yield ""
        yield from _file(file, [row for row in report.rows if row.file is file], screen)
    if report.rows:
        yield ""
        yield from rows.legend(report.rows, screen)
        yield rows.totals(report.rows)


def _file(file: BankFile, held: list[Row], screen: Screen) -> Iterator[RenderableType]:
    source = file.source
    facts = f"  {source.format.value}, {source.encoding}, {plural(len(held), 'entry', 'entries')}"
    yield line((rows.left_cut(source.path, screen.width, screen.signs.more), "title"), (facts, "quiet"))
    if held:
        lines = rows.Column(head="Line", cell=lambda row: Text(str(row.line), "quiet"))
        yield rows.table(held, screen, first=lines, further=list(_further(held)))
    if file.other:
        yield Text("Not in any entry:" if held else "No entry in it:", "quiet")
        yield _other(file, screen)


def _further(held: list[Row]) -> Iterator[rows.Column]:
    """Count questions and tags where there is something to count."""
    if any(len(row.entry.questions) > 1 or (row.entry.questions or ("",))[0] != row.entry.title for row in held):
        yield rows.Column(head="Questions", cell=lambda row: Text(str(len(row.entry.questions) or "")))
    if any(row.entry.tags for row in held):
        yield rows.Column(head="Tags", cell=lambda row: Text(str(len(row.entry.tags) or "")))


def _other(file: BankFile, screen: Screen) -> Table:
    index = LineIndex(file.source.text)
    grid = Table.grid(padding=(0, 2, 0, 0))
    grid.add_column(no_wrap=True, justify="right", style="quiet")
    grid.add_column(no_wrap=True)
    grid.add_column(no_wrap=True, overflow="ellipsis", style="quiet")
    for other in file.other:
        span = other.span.trimmed(file.source.text)
        first, last = index.position(span.start).line, index.position(span.end).line
        where = str(first) if first == last else f"{first}-{last}"
        grid.add_row(where, other.reason.value, shortened(file.source.slice(span)[:500], screen.width, screen.signs.more))
    return grid
