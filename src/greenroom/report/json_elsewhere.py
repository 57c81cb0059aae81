"""JSON of an answer to take elsewhere, as the contract in docs/json.md says."""

from __future__ import annotations

from greenroom.report import elsewhere_text
from greenroom.report.elsewhere import ElsewhereReport
from greenroom.report.wire import VERSION, Json, dump, problems
from greenroom.text.span import Span


def elsewhere(report: ElsewhereReport) -> str:
    """Return the text with what it was made of."""
    source, entry = report.row.file.source, report.row.entry
    return dump(
        {
            "version": VERSION,
            "path": source.path,
            "id": entry.id,
            "title": entry.title,
            "questions": [{"question": one.question, "about": _span(one.about)} for one in report.questions],
            "facts": [
                {"sort": one.sort.value, "words": report.words(one.span), "start": one.span.start, "end": one.span.end}
                for one in report.facts
            ],
            "text": elsewhere_text.text(report),
            "problems": problems(report.bank.problems),
        }
    )


def _span(span: Span | None) -> Json:
    return None if span is None else {"start": span.start, "end": span.end}
