"""Whole pages."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from greenroom import __version__
from greenroom.bank.entry import Kind
from greenroom.check.finding import Finding
from greenroom.report.checked import CheckReport
from greenroom.report.html.answers import answer_view
from greenroom.report.html.quotes import Anchors, Placing, Quote, quoted, title_of
from greenroom.report.html.table import RowView, row_view
from greenroom.report.html.templates import render
from greenroom.report.html.view import AnswerView
from greenroom.report.layout import lay_out
from greenroom.report.overview import Row
from greenroom.report.shown import ShowReport
from greenroom.report.words import minutes, plural


@dataclass(frozen=True, slots=True, kw_only=True)
class FileView:
    """One document: its rows of the table and its answers."""

    path: str
    rows: tuple[RowView, ...]
    answers: tuple[AnswerView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class FirstView:
    """One of the things to do first."""

    title: str
    anchor: str
    message: str
    quote: Quote | None


def check(report: CheckReport, *, words_per_minute: int) -> str:
    """Return a bank with everything that was found in it as a page."""
    anchors = Anchors([row for row in report.rows if row.entry.kind is not Kind.UNANSWERED])
    placing = Placing(report.rows, anchors)
    held: defaultdict[tuple[str, str | None], list[Finding]] = defaultdict(list)
    for finding in report.findings:
        held[finding.place.path, finding.entry].append(finding)
    files = []
    for path, rows in _by_file(report.rows):
        found = [held[path, row.entry.id] for row in rows]
        files.append(
            FileView(
                path=path,
                rows=tuple(row_view(row, anchors, each) for row, each in zip(rows, found, strict=True)),
                answers=tuple(
                    answer_view(
                        lay_out(row, words_per_minute=words_per_minute, findings=each),
                        anchors,
                        placing,
                        with_path=False,
                    )
                    for row, each in zip(rows, found, strict=True)
                    if anchors.of(row)
                ),
            )
        )
    return render(
        "check.html",
        title="Your answers, checked",
        files=files,
        first=[_first(report, at, anchors) for at in report.first],
        works=(report.works.merit.value, placing.quote(report.works.place)) if report.works else None,
        outside=[
            (finding.message, finding.rule, placing.quote(finding.place))
            for finding in report.findings
            if finding.entry is None
        ],
        totals=_totals(report.rows),
        problems=report.bank.problems,
        version=__version__,
    )


def show(report: ShowReport) -> str:
    """Return the answers that were asked for, or the list of entries, as a page."""
    anchors = Anchors([answer.row for answer in report.answers])
    placing = Placing(report.rows, anchors)
    answers = {id(answer.row): answer for answer in report.answers}
    shown = report.rows if not answers else [row for row in report.rows if id(row) in answers]
    files = [
        FileView(
            path=path,
            rows=() if answers else tuple(row_view(row, anchors, ()) for row in rows),
            answers=tuple(answer_view(answers[id(row)], anchors, placing, with_path=True) for row in rows)
            if answers
            else (),
        )
        for path, rows in _by_file(shown)
    ]
    return render(
        "show.html",
        title=title_of(report.answers[0].row) if len(report.answers) == 1 else "Your answers",
        files=files,
        totals=_totals(report.rows),
        problems=report.bank.problems,
        version=__version__,
    )


def _by_file(rows: Sequence[Row]) -> list[tuple[str, list[Row]]]:
    files: defaultdict[str, list[Row]] = defaultdict(list)
    for row in rows:
        files[row.file.source.path].append(row)
    return list(files.items())


def _first(report: CheckReport, at: int, anchors: Anchors) -> FirstView:
    finding = report.findings[at]
    path = finding.place.path
    row = next((one for one in report.rows if (one.file.source.path, one.entry.id) == (path, finding.entry)), None)
    heads = (row.entry.title_span, *(section.label_span for section in row.entry.sections)) if row else ()
    about_all = any(finding.place.span.overlaps(head) for head in heads)
    return FirstView(
        title=title_of(row) if row else "",
        anchor=anchors.named(path, finding.entry),
        message=finding.message,
        quote=None if about_all or row is None else Quote(words=quoted(row.file.source, finding.place.span)),
    )


def _totals(rows: Sequence[Row]) -> str:
    answers = sum(row.entry.kind.is_answer for row in rows)
    said = [plural(answers, "answer")]
    unanswered = sum(row.entry.kind is Kind.UNANSWERED for row in rows)
    if unanswered:
        said.append(plural(unanswered, "question without one", "questions without one"))
    said.append(plural(sum(row.words for row in rows), "word"))
    if answers:
        said.append(f"{minutes(sum(row.seconds for row in rows))} to say")
    return ", ".join(said)
