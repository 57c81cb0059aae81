"""JSON: one object a command, as the contract in docs/json.md says."""

from __future__ import annotations

from collections.abc import Sequence

from greenroom import __version__
from greenroom.bank.entry import BankFile, Entry, Section, Sentence
from greenroom.check.finding import Finding, Place, Suggestion
from greenroom.report import diff, json_answer
from greenroom.report.checked import CheckReport, Summary
from greenroom.report.fixed import Change, FileFix, FixReport
from greenroom.report.health import HealthReport
from greenroom.report.imported import ImportReport
from greenroom.report.parsed import ParseReport
from greenroom.report.shown import Answer, ShowReport
from greenroom.report.wire import VERSION, Json, dump, problems
from greenroom.text.lines import LineIndex
from greenroom.text.problem import Problem
from greenroom.text.source import Source
from greenroom.text.span import Span


def failure(told: Sequence[Problem]) -> str:
    """Return what a command prints that could do nothing at all."""
    return dump({"version": VERSION, "problems": problems(told)})


def parse(report: ParseReport) -> str:
    """Return every file with its entries."""
    files = [parsed_file(file) for file in report.bank.files]
    return dump({"version": VERSION, "files": files, "problems": problems(report.bank.problems)})


def parsed_file(file: BankFile) -> dict[str, Json]:
    """Return one file with its entries and what belongs to none."""
    source = file.source
    index = LineIndex(source.text)
    return {
        "path": source.path,
        "format": source.format.value,
        "encoding": source.encoding,
        "sha256": source.sha256,
        "text": source.text if source.made else None,
        "entries": [_entry(entry, source, index) for entry in file.entries],
        "other": [{**_span(other.span), "reason": other.reason.value} for other in file.other],
    }


def check(report: CheckReport) -> str:
    """Return all findings, which to look at first, and the numbers."""
    return dump(
        {
            "version": VERSION,
            "findings": findings(report),
            "first": list(report.first),
            "works": _works(report),
            "summary": summary(report.summary),
            "problems": problems(report.bank.problems),
        }
    )


def _works(report: CheckReport) -> Json:
    if report.works is None:
        return None
    return {"merit": report.works.merit.value, "entry": report.works.entry, **_evidence(report.works.place)}  # type: ignore[dict-item]


def findings(report: CheckReport) -> list[dict[str, Json]]:
    """Return all findings with lines and columns."""
    files = {file.source.path: (file.source, LineIndex(file.source.text)) for file in report.bank.files}
    return [finding_row(finding, *files[finding.place.path]) for finding in report.findings]


def summary(numbers: Summary) -> dict[str, Json]:
    """Return the numbers of a check."""
    return {
        "entries": numbers.entries,
        "words": numbers.words,
        "seconds": numbers.seconds,
        "by_severity": {severity.value: count for severity, count in numbers.by_severity},
    }


def show(report: ShowReport) -> str:
    """Return the entries as a list and, where some were asked for, those in full."""
    return dump(
        {
            "version": VERSION,
            "entries": [
                {
                    "path": row.file.source.path,
                    "line": row.line,
                    "id": row.entry.id,
                    "title": row.entry.title,
                    "kind": row.entry.kind.value,
                    "questions": list(row.entry.questions),
                    "tags": list(row.entry.tags),
                    "parts": {part.value: state.value for part, state in row.parts},
                    "parts_read": [part.value for part in row.read],
                    "words": row.words,
                    "seconds": row.seconds,
                }
                for row in report.rows
            ],
            "answers": [_answer(answer) for answer in report.answers],
            "problems": problems(report.bank.problems),
        }
    )


def fix(report: FixReport) -> str:
    """Return what would be or was mended, what is left to choose, and what has to be mended elsewhere."""
    return dump(
        {
            "version": VERSION,
            "files": [
                {**_fix(fix), "diff": diff.unified(fix.source.path, fix.source.text, diff.mended(fix))}
                for fix in report.files
            ],
            "choices": [
                {
                    "path": choice.source.path,
                    "rule": choice.rule,
                    **place_row(choice.span, LineIndex(choice.source.text)),
                    "before": choice.source.slice(choice.span),
                    "options": [option.after for option in choice.options],
                }
                for choice in report.choices
            ],
            "elsewhere": [_fix(fix) for fix in report.elsewhere],
            "written": list(report.written),
            "problems": problems(report.problems),
        }
    )


def imported(report: ImportReport) -> str:
    """Return what became of each document, and the proof that nothing was lost."""
    return dump(
        {
            "version": VERSION,
            "folder": report.folder,
            "documents": [
                {
                    "path": document.path,
                    "target": document.target,
                    "outcome": document.outcome.value,
                    "letters_in": document.letters_in,
                    "letters_out": document.letters_out,
                    "differences": list(document.differences),
                    "entries": document.entries,
                    "tidy": document.tidy,
                }
                for document in report.documents
            ],
            "nothing_lost": report.nothing_lost,
            "problems": problems(report.problems),
        }
    )


def doctor(report: HealthReport) -> str:
    """Return the state of the installation."""
    return dump(
        {
            "version": VERSION,
            "greenroom": __version__,
            "checks": [
                {"name": check.name, "state": check.state.value, "detail": check.detail, "hint": check.hint}
                for check in report.checks
            ],
            "problems": [],
        }
    )


def _span(span: Span) -> dict[str, Json]:
    return {"start": span.start, "end": span.end}


def place_row(span: Span, index: LineIndex) -> dict[str, Json]:
    """Return a place with its lines and columns."""
    start, end = index.position(span.start), index.position(span.end)
    return {
        **_span(span),
        "line": start.line,
        "column": start.column,
        "end_line": end.line,
        "end_column": end.column,
    }


def _entry(entry: Entry, source: Source, index: LineIndex) -> Json:
    origin = source.origin(entry.span.start)
    return {
        "id": entry.id,
        "title": entry.title,
        "kind": entry.kind.value,
        "questions": list(entry.questions),
        "tags": list(entry.tags),
        **_span(entry.span),
        "line": index.position(entry.span.start).line,
        **({"origin": origin} if origin else {}),
        "sections": [_section(section) for section in entry.sections],
        "sentences": [_sentence(sentence) for sentence in entry.sentences],
    }


def _section(section: Section) -> Json:
    return {"labels": [label.value for label in section.labels], "by": "author", **_span(section.span)}


def _sentence(sentence: Sentence) -> Json:
    return {
        **_span(sentence.span),
        "label": sentence.label.value if sentence.label else None,
        "by": sentence.by.value if sentence.by else None,
        "p": round(sentence.p, 4),
        "also": [part.value for part in sentence.also],
    }


def finding_row(finding: Finding, source: Source, index: LineIndex) -> dict[str, Json]:
    """Return one finding."""
    origin = source.origin(finding.place.span.start)
    return {
        "rule": finding.rule,
        "severity": finding.severity.value,
        "message": finding.message,
        "path": finding.place.path,
        **place_row(finding.place.span, index),
        **({"origin": origin} if origin else {}),
        "entry": finding.entry,
        "engine": finding.engine,
        "evidence": [_evidence(place) for place in finding.evidence],
        "suggestions": [_suggestion(suggestion) for suggestion in finding.suggestions],
    }


def _evidence(place: Place) -> Json:
    return {"path": place.path, **_span(place.span)}


def _suggestion(suggestion: Suggestion) -> Json:
    return {
        "message": suggestion.message,
        "edits": [{**_span(edit.span), "text": edit.text} for edit in suggestion.edits],
    }


def _answer(answer: Answer) -> Json:
    source = answer.row.file.source
    index = LineIndex(source.text)
    return json_answer.answer(answer, [finding_row(finding, source, index) for finding in answer.findings])


def _fix(fix: FileFix) -> dict[str, Json]:
    index = LineIndex(fix.source.text)
    return {
        "path": fix.source.path,
        "sha256": fix.source.sha256,
        "changes": [_change(change, fix.source, index) for change in fix.changes],
    }


def _change(change: Change, source: Source, index: LineIndex) -> Json:
    origin = source.origin(change.span.start)
    return {
        "rule": change.rule,
        **place_row(change.span, index),
        **({"origin": origin} if origin else {}),
        "before": change.before,
        "after": change.after,
    }
