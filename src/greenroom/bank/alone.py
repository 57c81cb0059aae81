"""An entry by itself: its own text and nothing else, counted from 0."""

from __future__ import annotations

from dataclasses import replace

from greenroom.text.span import Span

from .entry import BankFile, Entry, Section, Sentence


def alone(file: BankFile, entry: Entry) -> BankFile:
    """Return a file that holds one entry and its text, counted from 0. It has no path."""
    source = replace(file.source, path="", sha256="", text=file.source.slice(entry.span), origins=())
    return BankFile(source=source, entries=(from_its_start(entry),), other=())


def _span(span: Span, by: int) -> Span:
    return Span(span.start + by, span.end + by)


def from_its_start(entry: Entry) -> Entry:
    """Return an entry with its places counted from its own start."""
    by = -entry.span.start
    return replace(
        entry,
        title_span=_span(entry.title_span, by),
        span=_span(entry.span, by),
        body=tuple(_span(span, by) for span in entry.body),
        sections=tuple(_section(section, by) for section in entry.sections),
        sentences=tuple(_sentence(sentence, by) for sentence in entry.sentences),
    )


def _section(section: Section, by: int) -> Section:
    spans = {"span": section.span, "label_span": section.label_span, "body": section.body}
    return replace(section, **{name: _span(span, by) for name, span in spans.items()})  # type: ignore[arg-type]


def _sentence(sentence: Sentence, by: int) -> Sentence:
    # Field by field: there are far more sentences than anything else, and `replace` takes four times as long.
    return Sentence(
        span=_span(sentence.span, by), label=sentence.label, by=sentence.by, p=sentence.p, also=sentence.also
    )
