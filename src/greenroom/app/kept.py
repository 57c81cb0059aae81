"""Results of earlier runs: slips and parsed documents, by the document's content and all else that they depend on."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from functools import cache as once
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self, TypeAlias

import msgspec

import greenroom
from greenroom.bank.entry import BankFile, Entry, Other
from greenroom.engines.language import Checked
from greenroom.store.cache import Cache
from greenroom.store.folders import cache_folder
from greenroom.text.source import Source

if TYPE_CHECKING:
    from greenroom.bank.tables import Pointer
    from greenroom.check.finding import Finding

#: Whatever is in these rooms may change what is found.
_ROOMS = ("text", "bank", "structure", "check", "engines")


#: A document as it was read, and what its index tables say.
Read: TypeAlias = "tuple[BankFile, tuple[Pointer, ...]]"


class Kept:
    """What was found before. Without a cache, nothing.

    Attributes:
        folder: where the cache is, and the language engine keeps its list of words.
    """

    def __init__(self, cache: Cache | None = None) -> None:
        self._cache = cache
        self.folder = cache.path.parent if cache else cache_folder()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def checked(self, sources: Sequence[Source], versions: str) -> Mapping[str, Checked]:
        """Return what the language engine of these versions said of these documents, by path."""
        kept = self._get(((_key("slips", source, versions), source.path) for source in sources), Checked)
        return {
            path: replace(one, problems=tuple(replace(problem, path=path) for problem in one.problems))
            for path, one in kept.items()
        }

    def keep_checked(self, sources: Sequence[Source], checked: Mapping[str, Checked], versions: str) -> None:
        """Keep what the language engine said."""
        self._put((_key("slips", source, versions), checked[source.path]) for source in sources)

    def parsed(self, sources: Sequence[Source]) -> Mapping[str, Read]:
        """Return these documents as they were read before, by path."""
        # The parser's own modules take long to import, and an engine may be waiting to be started.
        from greenroom.bank.tables import Pointer

        form = tuple[tuple[Entry, ...], tuple[Other, ...], tuple[Pointer, ...]]
        kept = self._get(((_key("parsed", source, source.path), source.path) for source in sources), form)
        read = ((source, *kept[source.path]) for source in sources if source.path in kept)
        return {
            source.path: (BankFile(source=source, entries=entries, other=other), pointers)
            for source, entries, other, pointers in read
        }

    def keep_parsed(self, read: Sequence[Read]) -> None:
        """Keep documents as they were read."""
        self._put(
            (_key("parsed", file.source, file.source.path), (file.entries, file.other, pointers))
            for file, pointers in read
        )

    def judged(self, keys: Sequence[str]) -> Mapping[str, tuple[Finding, ...]]:
        """Return what the rules found in single entries, by the key of the entry and the settings."""
        from greenroom.check.finding import Finding

        return self._get(((_digest("judged", key), key) for key in keys), tuple[Finding, ...])

    def keep_judged(self, found: Mapping[str, tuple[Finding, ...]]) -> None:
        """Keep what the rules found in single entries."""
        self._put((_digest("judged", key), findings) for key, findings in found.items())

    @property
    def note(self) -> str | None:
        """What is wrong with the cache; None where all is well."""
        return self._cache.note if self._cache else None

    def bytes(self) -> int:
        """Return how much room everything in the cache's folder takes."""
        with suppress(OSError):
            return sum(one.stat().st_size for one in self.folder.iterdir() if one.is_file())
        return 0

    def close(self) -> None:
        """Close the cache."""
        if self._cache:
            self._cache.close()

    def _get(self, wanted: Iterable[tuple[str, str]], kind: object) -> dict[str, Any]:
        """Return what is kept under keys, by the name that stands beside each."""
        if self._cache is None:
            return {}
        keys = dict(wanted)
        decoder = msgspec.msgpack.Decoder(kind)
        found = {}
        for key, value in self._cache.get_many(keys).items():
            # What can't be read was written by somebody else; it is worked out anew.
            with suppress(msgspec.MsgspecError):
                found[keys[key]] = decoder.decode(value)
        return found

    def _put(self, items: Iterable[tuple[str, Any]]) -> None:
        if self._cache is None:
            return
        encoded = {}
        for key, value in items:
            # A text with half a surrogate pair in it can't be encoded, and is not worth more than working it out again.
            with suppress(UnicodeEncodeError):
                encoded[key] = msgspec.msgpack.encode(value)
        if encoded:
            self._cache.put_many(encoded)


def opened(*, anew: bool = False) -> Kept:
    """Return the person's own cache; ``anew`` for none, so that everything is worked out again."""
    return Kept(None if anew else Cache())


def _key(what: str, source: Source, further: str) -> str:
    digest = hashlib.sha256(source.text.encode("utf-8", "surrogatepass"))
    for part in (what, source.format.value, further, program()):
        digest.update(b"\0" + part.encode("utf-8", "surrogatepass"))
    return digest.hexdigest()


def _digest(what: str, key: str) -> str:
    return hashlib.sha256(f"{what}\0{key}\0{program()}".encode()).hexdigest()


@once
def program() -> str:
    """Return what tells this program from any other version of it, one that is being worked on included."""
    parts = [greenroom.__version__]
    home = Path(greenroom.__file__).parent
    for room in _ROOMS:
        for file in sorted(file for kind in ("*.py", "*.json") for file in (home / room).rglob(kind)):
            stat = file.stat()
            parts.append(f"{file} {stat.st_size} {stat.st_mtime_ns}")
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()
