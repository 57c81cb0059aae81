"""What a reader gives back."""

from __future__ import annotations

import hashlib

from greenroom.text.problem import Problem
from greenroom.text.source import Format, Origin, Source

#: The documents that were found, and what could not be read or should be known.
Reading = tuple[tuple[Source, ...], tuple[Problem, ...]]


def made(
    path: str, data: bytes, format_: Format, encoding: str, text: str, origins: tuple[Origin, ...], *told: Problem
) -> Reading:
    """Return a document whose text a reader made."""
    source = Source(
        path=path,
        text=text,
        sha256=hashlib.sha256(data).hexdigest(),
        format=format_,
        encoding=encoding,
        made=True,
        editable=False,
        origins=origins,
    )
    return (source,), told
