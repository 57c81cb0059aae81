"""JSON of one answer that is laid out (docs/json.md, `greenroom show`)."""

from __future__ import annotations

from collections.abc import Sequence

from greenroom.report.shown import Answer, Passage, Share
from greenroom.report.wire import Json
from greenroom.structure.statement import Claim
from greenroom.text.span import Span


def answer(laid_out: Answer, findings: Sequence[Json]) -> dict[str, Json]:
    """Return everything about an answer; its findings are handed in, as `check` would print them."""
    source = laid_out.row.file.source
    return {
        "path": source.path,
        "id": laid_out.row.entry.id,
        "passages": [
            {
                **_labelled(passage),
                "p": round(passage.p, 4),
                "text": [{**_span(span), "text": source.slice(span)} for span in passage.spans],
            }
            for passage in laid_out.passages
        ],
        "parts": [_labelled(share) for share in laid_out.shares],
        "claims": [_claim(claim) for claim in laid_out.claims],
        "follow_ups": [
            {"sort": one.sort.value, "question": one.question, **_span(one.provoked_by)} for one in laid_out.follow_ups
        ],
        "could_answer": laid_out.could_answer,
        "wording": [{"sort": one.sort.value, **_span(one.span)} for one in laid_out.wording],
        "findings": findings,
        "lessons": [_span(span) for span in laid_out.lessons],
    }


def _labelled(one: Passage | Share) -> dict[str, Json]:
    return {
        "labels": [label.value for label in one.labels],
        "by": one.by.value if one.by else None,
        "words": one.words,
        "seconds": one.seconds,
    }


def _claim(claim: Claim) -> Json:
    return {
        "sort": claim.sort.value,
        **_span(claim.span),
        "value": claim.value,
        "unit": claim.unit,
        "measures": claim.measures,
        "direction": claim.direction.value if claim.direction else None,
        "baseline": _span(claim.baseline) if claim.baseline else None,
    }


def _span(span: Span) -> dict[str, Json]:
    return {"start": span.start, "end": span.end}
