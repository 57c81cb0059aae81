"""Reading a bank, and writing one file of it so that nothing can be lost."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Sequence
from dataclasses import replace

from greenroom.bank.readers import read
from greenroom.bank.readers.limits import PACKAGE_BYTES
from greenroom.bank.readers.problems import too_large
from greenroom.text.problem import Problem
from greenroom.text.source import Source

from .walk import Found, reason, shown, walk
from .writing import CannotWrite, FileChanged, FileThere, write

__all__ = [
    "CannotWrite",
    "FileChanged",
    "FileThere",
    "load",
    "read_found",
    "reason",
    "sha256_of",
    "shown",
    "walk",
    "write",
]


def load(paths: Sequence[str]) -> tuple[tuple[Source, ...], tuple[Problem, ...]]:
    """Read files, folders, vaults and archives as one bank.

    Args:
        paths: as the person named them. A file that is named twice, or found by two ways, is read once.

    Returns:
        The documents in the order named, those of a folder in natural order; and what could not be read, or should be
        known. Raises nothing for whatever stands in the way: where nothing can be read there are no documents.
    """
    found, problems = walk(paths)
    sources: list[Source] = []
    told = list(problems)
    for file in found:
        some, more = read_found(file)
        sources += some
        told += more
    return tuple(sources), tuple(told)


def read_found(file: Found) -> tuple[tuple[Source, ...], tuple[Problem, ...]]:
    """Read one file that a walk found."""
    try:
        with open(file.place, "rb") as stream:
            data = stream.read(PACKAGE_BYTES + 1)
    except OSError as error:
        message = f"This can't be read: {reason(error)}."
        return (), (Problem(path=file.path, message=message, hint="Close it elsewhere, check its rights, or copy it."),)
    if len(data) > PACKAGE_BYTES:
        return (), (too_large(file.path, len(data), PACKAGE_BYTES),)
    sources, problems = read(file.path, data)
    if file.path != file.place.replace(os.sep, "/"):
        # Its name can't be given back to the system, so that it can't be mended in place.
        sources = tuple(replace(source, editable=False) for source in sources)
    return sources, problems


def sha256_of(path: str) -> str | None:
    """Return the hash of a file's bytes, hexadecimal; None where it is not there or can't be read."""
    try:
        with open(path, "rb") as stream:
            return hashlib.file_digest(stream, "sha256").hexdigest()
    except OSError:
        return None
