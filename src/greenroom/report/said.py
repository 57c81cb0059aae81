"""What is said, as it is laid out: paragraphs and bullets."""

from __future__ import annotations

import re

from greenroom.text.source import Source
from greenroom.text.span import Span

_MARKER = re.compile(r"[ \t>]*[-*+\u2022][ \t]+(?:\[[ xX]\][ \t]+)?[*_]*")


def is_item(source: Source, span: Span) -> bool:
    """Tell whether a list marker stands before a span on its line."""
    start = max(source.text.rfind("\n", 0, span.start), source.text.rfind("\r", 0, span.start)) + 1
    return _MARKER.fullmatch(source.text, start, span.start) is not None
