"""CSV: one row an entry, for a spreadsheet."""

from __future__ import annotations

import csv
import io
from collections import Counter

from greenroom.bank.entry import Part
from greenroom.check.finding import Severity
from greenroom.report.checked import CheckReport, is_silent
from greenroom.report.overview import PartState, Row
from greenroom.report.wire import printable

#: A cell that begins so is run as a formula by spreadsheet programs (the list of OWASP's page on CSV injection, with
#: the full-width forms that some of them accept).
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")

_ENTRY = (
    "path",
    "line",
    "id",
    "title",
    "kind",
    "questions",
    "tags",
    *(part.value for part in Part),
    "words",
    "seconds",
)
_FOUND = (*(f"{severity.value}s" for severity in Severity), "slips")


def entries(rows: tuple[Row, ...]) -> str:
    """Return a row for each entry. Several questions or tags stand in one cell, a line each."""
    return _table(_ENTRY, [_entry(row) for row in rows])


def check(report: CheckReport) -> str:
    """Return a row for each entry with how much was found in it; slips that nobody hears are counted apart."""
    counts: Counter[tuple[str, str | None, str]] = Counter()
    for finding in report.findings:
        column = "slips" if is_silent(finding) else f"{finding.severity.value}s"
        counts[finding.place.path, finding.entry, column] += 1
    return _table(
        (*_ENTRY, *_FOUND),
        [
            [*_entry(row), *(str(counts[row.file.source.path, row.entry.id, column]) for column in _FOUND)]
            for row in report.rows
        ],
    )


def _entry(row: Row) -> list[str]:
    parts = dict(row.parts)
    return [
        row.file.source.path,
        str(row.line),
        row.entry.id,
        row.entry.title,
        row.entry.kind.value,
        "\n".join(row.entry.questions),
        "\n".join(row.entry.tags),
        *(parts[part].value if parts.get(part, PartState.ABSENT) is not PartState.ABSENT else "" for part in Part),
        str(row.words),
        str(row.seconds),
    ]


def _table(head: tuple[str, ...], rows: list[list[str]]) -> str:
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(head)
    writer.writerows([_cell(cell) for cell in row] for row in rows)
    return out.getvalue().removesuffix("\n")


def _cell(text: str) -> str:
    text = printable(text).replace("\0", "")
    return f"'{text}" if text.lstrip(" ").startswith(_FORMULA) else text
