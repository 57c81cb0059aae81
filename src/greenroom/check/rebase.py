"""Moving findings along a text: what was found in an entry stays true when the text before it changes."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import replace

from greenroom.bank.alone import from_its_start
from greenroom.bank.entry import BankFile, Entry
from greenroom.text.span import Span

from .finding import Finding, Place, Suggestion
from .settings import Settings


def digest(file: BankFile, entry: Entry, settings: Settings) -> str:
    """Return a key for everything that a rule may see of an entry: same key, same findings."""
    seen = (file.source.slice(entry.span), file.source.format, (from_its_start(entry),), settings)
    return hashlib.sha256(repr(seen).encode("utf-8", "surrogatepass")).hexdigest()


def placed(findings: Iterable[Finding], path: str, by: int) -> tuple[Finding, ...]:
    """Put findings about a lone entry back where the entry stands."""
    return tuple(
        replace(
            finding,
            place=Place(path=path, span=_span(finding.place.span, by)),
            evidence=tuple(Place(path=path, span=_span(place.span, by)) for place in finding.evidence),
            suggestions=tuple(_suggestion(suggestion, by) for suggestion in finding.suggestions),
        )
        for finding in findings
    )


def _span(span: Span, by: int) -> Span:
    return Span(span.start + by, span.end + by)


def _suggestion(suggestion: Suggestion, by: int) -> Suggestion:
    return replace(suggestion, edits=tuple(replace(edit, span=_span(edit.span, by)) for edit in suggestion.edits))
