"""Results that can be had again: a file that may be lost, broken or in use at any time without anybody noticing.

A rollback journal rather than WAL: it leaves one file, works on network disks and with a folder that is only read, and
two processes at once wait for each other for milliseconds.
"""

from __future__ import annotations

import contextlib
import os
import sqlite3
import stat
import threading
from collections.abc import Iterable, Mapping
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from .folders import cache_folder, make_private

#: Raised whenever what a key or a value means has changed.
_VERSION = 1
#: "Grnr": so that another program's database of the same name is never taken for the cache.
_APPLICATION = 0x47726E72

#: All values together. 78 banks of ordinary size need about 5 MB.
_LIMIT_BYTES = 64_000_000
#: What is left after clearing, so that it does not happen at every write.
_LOW_BYTES = 48_000_000
#: Larger ones would push out everything else.
_LARGEST_BYTES = 8_000_000
#: How long to wait for another process. Whoever waits longer is quicker without.
_PATIENCE_SECONDS = 2.0
#: SQLite takes 999 parameters in its oldest version still around.
_BATCH = 500
#: Uses within so many writes count as the same time, so that a run that only reads need not write.
_RECENT = 16

_TABLES = """
CREATE TABLE entries (key TEXT PRIMARY KEY, value BLOB NOT NULL, bytes INTEGER NOT NULL, used INTEGER NOT NULL);
CREATE INDEX entries_by_use ON entries (used, bytes);
"""


class Cache:
    """Keeps bytes by a key. Nothing here raises for whatever is wrong with the file: then nothing is kept.

    Attributes:
        path: of the file.
        note: what is wrong, for ``greenroom doctor``; None where all is well.
    """

    def __init__(self, folder: Path | None = None) -> None:
        self.path = (folder or cache_folder()) / "cache.sqlite3"
        self.note: str | None = None
        self._lock = threading.Lock()
        self._hits: set[str] = set()
        self._connection: sqlite3.Connection | None = None
        self._open()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    # -- opening ------------------------------------------------------------------------------------------------------
    def _open(self) -> None:
        try:
            self._connect()
        except sqlite3.OperationalError as error:
            self._without(error)  # in use, or only to be read: it is not broken
        except sqlite3.DatabaseError:
            self._renew()
        except OSError as error:
            self._without(error)

    def _connect(self) -> None:
        if not self.path.exists():
            make_private(self.path.parent)
        with contextlib.suppress(FileExistsError):
            flags = os.O_CREAT | os.O_EXCL | os.O_RDWR | getattr(os, "O_NOFOLLOW", 0)
            with contextlib.suppress(PermissionError):
                os.close(os.open(self.path, flags, 0o600))
        self._check_owner()
        connection = sqlite3.connect(
            self.path, timeout=_PATIENCE_SECONDS, isolation_level=None, check_same_thread=False
        )
        try:
            connection.execute("PRAGMA synchronous = OFF")
            self._prepare(connection)
        except BaseException:
            connection.close()
            raise
        self._connection = connection

    def _check_owner(self) -> None:
        """Refuse a file that somebody else put where the cache is kept (in a folder that all may write)."""
        status = os.lstat(self.path)
        is_mine = not hasattr(os, "getuid") or status.st_uid == os.getuid()
        if not stat.S_ISREG(status.st_mode) or not is_mine:
            raise OSError(0, "the file is not yours")
        if status.st_mode & 0o077 and hasattr(os, "getuid"):
            os.chmod(self.path, 0o600)

    @staticmethod
    def _prepare(connection: sqlite3.Connection) -> None:
        def made() -> tuple[int, int]:
            version = connection.execute("PRAGMA user_version").fetchone()[0]
            return version, connection.execute("PRAGMA application_id").fetchone()[0]

        if made() == (_VERSION, _APPLICATION):
            return
        connection.execute("BEGIN IMMEDIATE")
        try:
            if made() != (_VERSION, _APPLICATION):  # else another process has just done it
                tables = connection.execute(
                    "SELECT type, name FROM sqlite_master WHERE name NOT LIKE 'sqlite_%'"
                ).fetchall()
                for kind, name in tables:
                    if kind == "table":
                        quoted = name.replace('"', '""')
                        connection.execute(f'DROP TABLE IF EXISTS "{quoted}"')
                for statement in filter(str.strip, _TABLES.split(";")):
                    connection.execute(statement)
                connection.execute(f"PRAGMA application_id = {_APPLICATION}")
                connection.execute(f"PRAGMA user_version = {_VERSION}")
            connection.execute("COMMIT")
        except BaseException:
            with contextlib.suppress(sqlite3.Error):
                connection.execute("ROLLBACK")
            raise

    def _renew(self) -> None:
        """Remove a broken file and begin anew, once."""
        if self._connection:
            with contextlib.suppress(sqlite3.Error):
                self._connection.close()
            self._connection = None
        try:
            for ending in ("", "-journal", "-wal", "-shm"):
                self.path.with_name(self.path.name + ending).unlink(missing_ok=True)
            self._connect()
        except (OSError, sqlite3.Error) as error:
            self._without(error)

    def _without(self, error: Exception) -> None:
        self.note = f"The cache at {self.path} is not used: {str(error) or type(error).__name__}."

    # -- use ----------------------------------------------------------------------------------------------------------
    def get_many(self, keys: Iterable[str]) -> dict[str, bytes]:
        """Return what is kept under these keys; those that are not kept are missing in the answer."""
        wanted = list(dict.fromkeys(keys))
        found: dict[str, bytes] = {}
        with self._lock:
            try:
                for at in range(0, len(wanted) if self._connection else 0, _BATCH):
                    batch = wanted[at : at + _BATCH]
                    marks = ",".join("?" * len(batch))
                    rows = self._run(f"SELECT key, value FROM entries WHERE key IN ({marks})", batch)  # noqa: S608
                    found.update((key, bytes(value)) for key, value in rows)
            except sqlite3.OperationalError as error:
                self._without(error)
            except (sqlite3.DatabaseError, TypeError):
                found = {}
                self._renew()
            self._hits.update(found)
        return found

    def put_many(self, items: Mapping[str, bytes]) -> None:
        """Keep these, in one transaction; what was used longest ago goes where there is no room."""
        with self._lock:
            if self._connection is None:
                return
            try:
                self._run("BEGIN IMMEDIATE")
                now = self._now() + 1
                self._connection.executemany(
                    "INSERT OR REPLACE INTO entries VALUES (?, ?, ?, ?)",
                    [(key, value, len(value), now) for key, value in items.items() if len(value) <= _LARGEST_BYTES],
                )
                self._touch(now)
                self._clear()
                self._run("COMMIT")
            except sqlite3.OperationalError as error:
                self._roll_back()
                self._without(error)
            except sqlite3.DatabaseError:
                self._renew()

    def close(self) -> None:
        """Note what was used, if that is worth a write, and close the file."""
        with self._lock:
            connection, self._connection = self._connection, self._connection
            if connection is None:
                return
            try:
                now = self._now()
                if self._hits and self._oldest_hit() < now - _RECENT:
                    self._run("BEGIN IMMEDIATE")
                    self._touch(now + 1)
                    self._run("COMMIT")
            except sqlite3.Error:
                self._roll_back()
            finally:
                self._connection = None
                with contextlib.suppress(sqlite3.Error):
                    connection.close()

    def _run(self, statement: str, values: Iterable[object] = ()) -> list[tuple[Any, ...]]:
        assert self._connection is not None  # noqa: S101  (callers look)
        return self._connection.execute(statement, tuple(values)).fetchall()

    def _roll_back(self) -> None:
        with contextlib.suppress(sqlite3.Error):
            self._run("ROLLBACK")

    def _now(self) -> int:
        """Return the number of the last write: the cache's own time."""
        return int(self._run("SELECT coalesce(max(used), 0) FROM entries")[0][0])

    def _oldest_hit(self) -> int:
        oldest = None
        hits = sorted(self._hits)
        for at in range(0, len(hits), _BATCH):
            batch = hits[at : at + _BATCH]
            marks = ",".join("?" * len(batch))
            row = self._run(f"SELECT min(used) FROM entries WHERE key IN ({marks})", batch)[0][0]  # noqa: S608
            if isinstance(row, int):
                oldest = row if oldest is None else min(oldest, row)
        return self._now() if oldest is None else oldest

    def _touch(self, now: int) -> None:
        assert self._connection is not None  # noqa: S101  (callers look)
        self._connection.executemany(
            "UPDATE entries SET used = ? WHERE key = ?", [(now, key) for key in sorted(self._hits)]
        )
        self._hits.clear()

    def _clear(self) -> None:
        total = int(self._run("SELECT coalesce(sum(bytes), 0) FROM entries")[0][0])
        if total <= _LIMIT_BYTES:
            return
        for key, size_bytes in self._run("SELECT key, bytes FROM entries ORDER BY used, key"):
            if total <= _LOW_BYTES:
                break
            self._run("DELETE FROM entries WHERE key = ?", [key])
            total -= int(size_bytes)
