"""Changes to a text, and applying several of them at once."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from .span import Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Edit:
    """Put ``text`` in place of ``span``."""

    span: Span
    text: str


def apply(text: str, edits: Iterable[Edit]) -> str:
    """Return the text with all edits made. Of two that overlap, only the one that begins first is made."""
    parts, at = [], 0
    for edit in sorted(edits, key=lambda edit: (edit.span.start, edit.span.end)):
        if edit.span.start < at:
            continue
        parts += [text[at : edit.span.start], edit.text]
        at = edit.span.end
    return "".join([*parts, text[at:]])
