"""Where Greenroom keeps what is its own."""

from __future__ import annotations

import os
from pathlib import Path

#: Names a folder for the cache instead of the system's own.
CACHE_VARIABLE = "GREENROOM_CACHE"


def cache_folder() -> Path:
    """Return the folder of the cache, whether it is there or not."""
    named = os.environ.get(CACHE_VARIABLE)
    if named:
        return Path(named).expanduser().absolute()
    from platformdirs import user_cache_path

    return user_cache_path("greenroom", appauthor=False)


def make_private(folder: Path) -> None:
    """Make a folder, and those above it that are missing, for the user alone.

    A folder that is there already keeps its rights: it may be one that the person shares on purpose.

    Raises:
        OSError: it can't be made.
    """
    missing = []
    at = folder
    while not at.exists():
        missing.append(at)
        at = at.parent
    for one in reversed(missing):
        one.mkdir(mode=0o700, exist_ok=True)
