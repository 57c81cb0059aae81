"""Text cut into pieces at the edges of what is marked in it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from greenroom.bank.markup import Plain
from greenroom.text.span import Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Remarked:
    """A place that a remark points at.

    Attributes:
        number: of the remark, in its answer.
    """

    span: Span
    number: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """A piece of text that is marked alike from end to end.

    Attributes:
        claim: something that can be asked about.
        found: a remark points at it.
        ends: numbers of the remarks whose place ends with this piece.
    """

    text: str
    claim: bool
    found: bool
    ends: tuple[int, ...]


def cut(plain: Plain, within: Span, claims: Sequence[Span], remarks: Sequence[Remarked]) -> tuple[Piece, ...]:
    """Return a stretch's words in pieces.

    Args:
        plain: the words of the stretch, without mark-up.
        within: the stretch.
        claims: in the file; what lies outside the stretch is left out.
        remarks: the same; the number of one that goes on beyond the stretch stands at the stretch's end.
    """
    asked = [one for span in claims if span.overlaps(within) and len(one := _range(plain, span))]
    found = [
        (one, mark.number) for mark in remarks if mark.span.overlaps(within) if len(one := _range(plain, mark.span))
    ]
    edges = {0, len(plain.text)}
    edges.update(edge for span in (*asked, *(span for span, _ in found)) for edge in (span.start, span.end))
    cuts = sorted(edges)
    return tuple(
        Piece(
            text=plain.text[start:end],
            claim=any(start in span for span in asked),
            found=any(start in span for span, _ in found),
            ends=tuple(sorted({number for span, number in found if span.end == end})),
        )
        for start, end in pairwise(cuts)
    )


def _range(plain: Plain, span: Span) -> Span:
    """Return the range of the words that a place in the file covers."""
    count = len(plain.text)
    return Span(bisect_left(plain.where, span.start, 0, count), bisect_left(plain.where, span.end, 0, count))
