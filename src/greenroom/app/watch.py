"""Whether a bank has changed."""

from __future__ import annotations

from collections.abc import Sequence

from greenroom.app import settings
from greenroom.store.walk import walk


def fingerprint(paths: Sequence[str], config: str | None) -> tuple[object, ...]:
    """Return a value that changes whenever a file of the bank or its settings does."""
    place = config if config is not None else settings.find(paths)
    found, _ = walk([*paths, *([str(place)] if place else [])])
    return tuple((one.place, one.size_bytes, one.modified_ns) for one in found)
