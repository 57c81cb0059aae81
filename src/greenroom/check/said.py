"""Everything in a file that somebody who gets it would read, piece by piece."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from greenroom.bank.entry import BankFile, Reason
from greenroom.bank.markup import strip_markup
from greenroom.text.span import Span

#: From a range of the words to the place in the file.
Where = Callable[[int, int], Span]

#: Stretches outside the entries that are the person's own words: the rest is mostly copied, or told again.
_OWN = frozenset({Reason.TITLE, Reason.HEADING, Reason.TEXT})


def said(file: BankFile) -> Iterator[tuple[str, Where]]:
    """Return titles, sentences and the lines of what belongs to no entry, in order, without mark-up.

    Each comes with a way back to the file's text.
    """
    for span in sorted(_spans(file)):
        plain = strip_markup(file.source.text, span)
        yield plain.text, plain.span


def _spans(file: BankFile) -> Iterator[Span]:
    for entry in file.entries:
        if len(entry.title_span):
            yield entry.title_span
        yield from (sentence.span for sentence in entry.sentences)
    for other in file.other:
        if other.reason in _OWN:
            start = other.span.start
            for line in file.source.slice(other.span).splitlines(keepends=True):
                yield Span(start, start + len(line.rstrip("\r\n")))
                start += len(line)
