"""The table of entries with what was found in each; of a big bank, a line a file."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping

from greenroom.check.finding import Severity
from greenroom.cli.grid import Grid
from greenroom.cli.lines import Block, Line
from greenroom.cli.pages import rows
from greenroom.cli.pages.view import View
from greenroom.cli.words import minutes, plural
from greenroom.report.checked import is_silent
from greenroom.report.overview import Row

#: What fits on a few screens; of a longer bank, a line a file.
MOST_ROWS = 40


def table(view: View) -> Iterator[Block]:
    """Return the table of entries; of a big bank, a line a file."""
    found, slips = _counts(view)
    if not view.report.rows:
        return
    if len(view.report.rows) > MOST_ROWS and not view.wish.whole:
        yield from _by_file(view)
    else:
        columns = []
        if view.told:
            columns.append(rows.Column(head="Findings", cell=lambda row: _graded(view, found[_key(row)])))
        if any(is_silent(one) for one in view.report.findings):
            columns.append(rows.Column(head="Slips", cell=lambda row: Line(str(slips[_key(row)] or ""), "quiet")))
        yield rows.table(view.report.rows, view.screen, further=columns)
        legend = [*rows.legend(view.report.rows, view.screen), *_signs(view)]
        if legend:
            yield ""
            yield from legend
    yield ""


def _counts(view: View) -> tuple[Mapping[tuple[str, str], Counter[Severity]], Counter[tuple[str, str]]]:
    found: defaultdict[tuple[str, str], Counter[Severity]] = defaultdict(Counter)
    slips: Counter[tuple[str, str]] = Counter()
    for one in view.report.findings:
        key = (one.place.path, one.entry or "")
        if is_silent(one):
            slips[key] += 1
        else:
            found[key][one.severity] += 1
    return found, slips


def _graded(view: View, counts: Counter[Severity]) -> Line:
    """Return a count for each severity that occurs, each with its sign."""
    shown = Line()
    for severity in Severity:
        if counts[severity]:
            shown.append(
                f"{' ' if shown else ''}{view.screen.signs.severity(severity)}{counts[severity]}", severity.value
            )
    return shown


def _by_file(view: View) -> Iterator[Block]:
    found, slips = _counts(view)
    heads = ["File", "Entries", "To say", "Findings", "Slips"]
    drawn = Grid(heads=heads, right=[False, True, True, True, True], flexible=0, screen=view.screen)
    held: defaultdict[str, list[Row]] = defaultdict(list)
    for row in view.report.rows:
        held[row.file.source.path].append(row)
    shown = list(held.items())
    for path, group in shown[:MOST_ROWS]:
        graded: Counter[Severity] = Counter()
        slip = slips[path, ""]
        graded.update(found.get((path, ""), Counter()))
        for row in group:
            graded.update(found.get(_key(row), Counter()))
            slip += slips[_key(row)]
        drawn.rows.append(
            [
                Line(
                    rows.left_cut(
                        path.removeprefix(view.folder), max(view.screen.width - 44, 20), view.screen.signs.more
                    )
                ),
                Line(f"{len(group):,}"),
                Line(minutes(sum(row.seconds for row in group))),
                _graded(view, graded),
                Line(str(slip or ""), "quiet"),
            ]
        )
    yield drawn
    yield ""
    more = f", and {plural(len(shown) - MOST_ROWS, 'more file')}" if len(shown) > MOST_ROWS else ""
    yield Line(f"One line a file{more}; `{view.again('--all')}` lists every entry.", "quiet")
    yield from _signs(view)


def _signs(view: View) -> Iterator[Block]:
    severities = [severity for severity in Severity if any(one.severity is severity for one in view.told)]
    if severities:
        said = ", ".join(f"{view.screen.signs.severity(severity)} {severity.value}" for severity in severities)
        yield Line(f"Findings: {said}.", "quiet")


def _key(row: Row) -> tuple[str, str]:
    return row.file.source.path, row.entry.id
