"""JSON lines: one object a line, each with its type, for streams and for grep."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from greenroom.report import json
from greenroom.report.checked import CheckReport
from greenroom.report.parsed import ParseReport
from greenroom.report.wire import VERSION, Json, dump, problem_row
from greenroom.text.problem import Problem


def parse(report: ParseReport) -> str:
    """Return a row for each file and each problem."""
    return _lines(
        [
            *(_row("file", json.parsed_file(file)) for file in report.bank.files),
            *(_row("problem", problem_row(problem)) for problem in report.bank.problems),
        ]
    )


def check(report: CheckReport) -> str:
    """Return a row for each finding, one for the numbers, and a row for each problem."""
    return _lines(
        [
            *(_row("finding", finding) for finding in json.findings(report)),
            _row("summary", {**json.summary(report.summary), "first": list(report.first)}),
            *(_row("problem", problem_row(problem)) for problem in report.bank.problems),
        ]
    )


def failure(told: Sequence[Problem]) -> str:
    """Return what a command prints that could do nothing at all."""
    return _lines(_row("problem", problem_row(problem)) for problem in told)


def _row(kind: str, fields: dict[str, Json]) -> dict[str, Json]:
    return {"version": VERSION, "type": kind, **fields}


def _lines(rows: Iterable[Json]) -> str:
    return "\n".join(dump(row) for row in rows)
