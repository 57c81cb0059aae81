"""Text with places marked in it: ``a ⟦word⟧ here``. The form in which rules give their examples."""

from __future__ import annotations

from dataclasses import dataclass

from greenroom.text.span import Span

OPENS, CLOSES = "⟦", "⟧"


@dataclass(frozen=True, slots=True, kw_only=True)
class Marked:
    """A text and the places that were marked in it, in the order in which they begin. Marks may be nested."""

    text: str
    spans: tuple[Span, ...]


def read(marked: str) -> Marked:
    """Take the marks out of a text.

    Raises:
        ValueError: a mark is not closed, or closed without having been opened.
    """
    out: list[str] = []
    opened: list[int] = []
    spans: list[Span] = []
    for character in marked:
        if character == OPENS:
            opened.append(len(out))
        elif character == CLOSES:
            if not opened:
                msg = f"{CLOSES} without {OPENS} in {marked!r}"
                raise ValueError(msg)
            spans.append(Span(opened.pop(), len(out)))
        else:
            out.append(character)
    if opened:
        msg = f"{OPENS} without {CLOSES} in {marked!r}"
        raise ValueError(msg)
    return Marked(text="".join(out), spans=tuple(sorted(spans)))
