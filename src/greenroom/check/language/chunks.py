"""Cutting a long text into pieces that an engine takes in bounded time and memory."""

from __future__ import annotations

import re
from dataclasses import dataclass

from greenroom.text.span import Span

#: Two minutes of reading: small enough for two threads to share a short document.
LONGEST = 6_000
#: Where a piece has to be cut, the later and better of these places.
_PLACES = (re.compile(r"\n[ \t]*\n"), re.compile(r"\n"), re.compile(r"[.!?][ \t]"), re.compile(r"\s"))
_ANYTHING = re.compile(r"\S")


@dataclass(frozen=True, slots=True, kw_only=True)
class Pieces:
    """A text in pieces.

    Attributes:
        spans: in order; pieces that are blank are left out.
        rest: where the part begins that was left out because there was too much; None if nothing was.
    """

    spans: tuple[Span, ...]
    rest: int | None


def cut(text: str, *, longest: int = LONGEST, most: int) -> Pieces:
    """Cut a text at empty lines (or ends of lines, sentences or words where there are none).

    Args:
        text: what to cut.
        longest: code points of a piece, at most.
        most: code points in all, without white space; what comes after is left out and told.
    """
    spans: list[Span] = []
    start, held = 0, 0
    # Pieces of nearly the same length, so that no thread is left with the largest at the end.
    longest = min(longest, len(text) // -(-len(text) // longest) + longest // 8) if text else longest
    while (found := _ANYTHING.search(text, start)) is not None:
        start = max(start, text.rfind("\n", start, found.start()) + 1)
        end = len(text) if len(text) - start <= longest else _place(text, start, start + longest)
        held += sum(map(len, text[start:end].split()))
        if held > most:
            return Pieces(spans=tuple(spans), rest=start)
        spans.append(Span(start, end))
        start = end
    return Pieces(spans=tuple(spans), rest=None)


def _place(text: str, start: int, end: int) -> int:
    for place in _PLACES:
        ends = [match.end() for match in place.finditer(text, start + (end - start) // 2, end)]
        if ends:
            return ends[-1]
    return end
