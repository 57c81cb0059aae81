"""A head start for the language engine: Harper's dictionary is read while everything else is still being imported.

Light on purpose: this module imports nothing but `threading`. What goes wrong here is told when the engine is loaded.
"""

from __future__ import annotations

import threading


def begin() -> threading.Thread:
    """Begin to read Harper's dictionary in a thread; it is kept once for the process, outside Python's lock."""
    thread = threading.Thread(target=_read, name="warm", daemon=True)
    thread.start()
    return thread


def _read() -> None:
    try:
        import harper

        harper.Linter(harper.Dialect.AMERICAN)
    except ImportError:
        return
