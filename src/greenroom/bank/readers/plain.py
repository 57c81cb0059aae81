"""Markdown and plain text: the text as it is."""

from __future__ import annotations

import hashlib

from greenroom.text.problem import Problem
from greenroom.text.source import Format, Source

from .decode import decode
from .reading import Reading


def read_markdown(path: str, data: bytes) -> Reading:
    """Read a Markdown file; its text is the decoded file, code point for code point."""
    return _read(path, data, Format.MARKDOWN)


def read_text(path: str, data: bytes) -> Reading:
    """Read a plain text file; its text is the decoded file, code point for code point."""
    return _read(path, data, Format.TEXT)


def _read(path: str, data: bytes, format_: Format) -> Reading:
    decoded = decode(path, data)
    if isinstance(decoded, Problem):
        return (), (decoded,)
    source = Source(
        path=path,
        text=decoded.text,
        sha256=hashlib.sha256(data).hexdigest(),
        format=format_,
        encoding=decoded.encoding,
        made=not decoded.exact,
        editable=decoded.exact and "!/" not in path,
    )
    return (source,), decoded.problems
