"""Whether a bank has changed."""

from __future__ import annotations

from collections.abc import Sequence

from greenroom.app import settings


def fingerprint(paths: Sequence[str], config: str | None) -> tuple[object, ...]:
    """Return a value that changes whenever a file of the bank or its settings does."""
    return (settings.find(paths), config)
