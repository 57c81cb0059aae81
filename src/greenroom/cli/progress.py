"""How far a verb has come, on one line of standard error, once it has taken more than a second."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager

from greenroom.app.progress import Progress
from greenroom.cli import streams

_PATIENCE_SECONDS = 1.0
_PAUSE_SECONDS = 0.1


class _Line:
    def __init__(self) -> None:
        self._begun = time.monotonic()
        self._last = 0.0
        self.width = 0

    def tell(self, what: str, done: int, whole: int) -> None:
        now = time.monotonic()
        if now - self._begun < _PATIENCE_SECONDS or now - self._last < _PAUSE_SECONDS:
            return
        self._last = now
        said = f"{what} {done} of {whole}" if whole > 1 else f"{what}"
        streams.put(f"\r{said.ljust(self.width)}\r")
        self.width = len(said)

    def clear(self) -> None:
        if self.width:
            streams.put(f"\r{' ' * self.width}\r")


@contextmanager
def shown() -> Iterator[Progress]:
    """Give what a verb tells its progress to; nothing is shown unless a person looks at standard error."""
    if not sys.stderr.isatty():
        yield lambda _what, _done, _whole: None
        return
    line = _Line()
    try:
        yield line.tell
    finally:
        line.clear()
