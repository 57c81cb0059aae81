"""Readers: a file's bytes to text. Pure: they open nothing, run nothing and load nothing from elsewhere."""

from __future__ import annotations

from .documents import read_document
from .reading import Reading
from .sniff import Sort, recognise

__all__ = ["Reading", "read"]


def read(path: str, data: bytes) -> Reading:
    """Return the documents that the bytes of one file hold, and what should be known about them.

    Args:
        path: as the person named it; its extension tells Markdown, text and pages apart. What a file is, is told by its
            first bytes before its name.
        data: the whole file.

    Returns:
        One source for a document, several for a zip (``a.zip!/b.md``), none for what can't be read: then a problem says
        why. Raises nothing on any bytes.
    """
    sort = recognise(path, data)
    if sort is not Sort.ZIP:
        return read_document(path, data, sort)
    from .archive import read_zip

    return read_zip(path, data)
