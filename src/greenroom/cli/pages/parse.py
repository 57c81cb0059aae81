"""The page of ``greenroom parse``."""

from __future__ import annotations

from collections.abc import Iterator

from greenroom.bank.entry import BankFile
from greenroom.cli.clean import clean
from greenroom.cli.grid import Grid
from greenroom.cli.lines import Block, Line, line
from greenroom.cli.pages import rows
from greenroom.cli.terminal import Screen
from greenroom.cli.words import plural
from greenroom.report.overview import Row
from greenroom.report.parsed import ParseReport
from greenroom.text.lines import LineIndex


def page(report: ParseReport, screen: Screen) -> Iterator[Block]:
    """Return what each file holds."""
    for at, file in enumerate(report.bank.files):
        if at:
            yield ""
        yield from _file(file, [row for row in report.rows if row.file is file], screen)
    if report.rows:
        yield ""
        yield from rows.legend(report.rows, screen)
        yield rows.totals(report.rows)


def _file(file: BankFile, held: list[Row], screen: Screen) -> Iterator[Block]:
    source = file.source
    facts = f"  {source.format.value}, {source.encoding}, {plural(len(held), 'entry', 'entries')}"
    yield line((rows.left_cut(source.path, screen.width, screen.signs.more), "title"), (facts, "quiet"))
    if held:
        lines = rows.Column(head="Line", cell=lambda row: Line(str(row.line), "quiet"))
        yield rows.table(held, screen, first=lines, further=list(_further(held)))
    if file.other:
        yield Line("Not in any entry:" if held else "No entry in it:", "quiet")
        yield _other(file, screen)


def _further(held: list[Row]) -> Iterator[rows.Column]:
    """Count questions and tags where there is something to count."""
    if any(map(_questions, held)):
        yield rows.Column(head="Questions", cell=lambda row: Line(str(_questions(row) or "")))
    if any(row.entry.tags for row in held):
        yield rows.Column(head="Tags", cell=lambda row: Line(str(len(row.entry.tags) or "")))


def _questions(row: Row) -> int:
    """Count the questions beside the title."""
    return sum(clean(question) != clean(row.entry.title) for question in row.entry.questions)


def _other(file: BankFile, screen: Screen) -> Grid:
    index = LineIndex(file.source.text)
    grid = Grid(heads=["", "", ""], right=[True, False, False], flexible=2, screen=screen)
    for other in file.other:
        span = other.span.trimmed(file.source.text)
        first, last = index.position(span.start).line, index.position(span.end).line
        where = str(first) if first == last else f"{first}-{last}"
        words = clean(file.source.text[span.start : min(span.end, span.start + 500)])
        grid.rows.append([Line(where, "quiet"), Line(other.reason.value), Line(words, "quiet")])
    return grid
