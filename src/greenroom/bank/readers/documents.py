"""One document's bytes to text, by whichever reader is for it."""

from __future__ import annotations

from collections.abc import Callable

from . import problems
from .limits import PACKAGE_BYTES, TEXT_BYTES
from .plain import read_markdown, read_text
from .reading import Reading
from .sniff import Foreign, Sort


def _read_docx(path: str, data: bytes) -> Reading:
    from .docx import read_docx

    return read_docx(path, data)


def _read_html(path: str, data: bytes) -> Reading:
    from .html import read_html

    return read_html(path, data)


#: Every reader of a document, with what it reads and how many bytes of that it takes. Those that need a library are
#: imported when there is something for them.
READERS: tuple[tuple[Sort, Callable[[str, bytes], Reading], int], ...] = (
    (Sort.MARKDOWN, read_markdown, TEXT_BYTES),
    (Sort.TEXT, read_text, TEXT_BYTES),
    (Sort.HTML, _read_html, TEXT_BYTES),
    (Sort.DOCX, _read_docx, PACKAGE_BYTES),
)


def read_document(path: str, data: bytes, sort: Sort | Foreign) -> Reading:
    """Read one document that is no archive. Raises nothing on any bytes."""
    if not data or not data.strip():
        return (), (problems.empty(path),)
    if isinstance(sort, Foreign):
        return (), (problems.foreign(path, sort.what, sort.hint),)
    for own, read, limit_bytes in READERS:
        if own is sort:
            if len(data) > limit_bytes:
                return (), (problems.too_large(path, len(data), limit_bytes),)
            return read(path, data)
    return (), (problems.foreign(path, str(sort)),)
