"""How common English words are: wordfreq's list (CC BY-SA 4.0), compacted once into the cache folder.

The list is a compressed file of 320,000 words, which takes wordfreq half a second and 60 MB to read. The compact file
is mapped into memory and searched where it lies, so that later runs import neither wordfreq nor what it needs.

Layout, little-endian: the `_HEADER` (magic, size of the body, SHA-256 of the body), then the body: 27³ + 1 offsets
(uint32), one for each beginning of three letters (a shorter word's missing letters and apostrophes count as 0), then
the words from each of them as ``\\nword\\tc`` where ``c`` is a byte: the Zipf frequency in steps of 0.05, plus 32.
"""

from __future__ import annotations

import hashlib
import mmap
import re
import struct
from array import array
from functools import lru_cache
from importlib import metadata
from pathlib import Path

from greenroom.text.failure import Failure

_MAGIC = b"greenroom words 1"
_HEADER = struct.Struct("<20sQ32s")
_LETTERS = 27
_BUCKETS = _LETTERS**3
_INDEX_BYTES = (_BUCKETS + 1) * 4
_STEP = 0.05
#: From here on a word counts as one of the commoner: once in half a million, some fifteen thousand words.
_COMMON = 3.3
_SHIFT = 32
_WORD = re.compile(r"[a-z]+(?:'[a-z]+)*\Z")
#: Words longer than this are not looked up, nor kept.
_LONGEST = 40


class WordListMissing(Failure):
    """wordfreq's list of words can't be found or read."""


class Frequency:
    """A list of words with how common each is, on Zipf's scale: the logarithm of uses in a thousand million words.

    7 is "the", 5 "money", 4 "customer" or so, 3 one in a million, 2 a rare name or a slip that many people make.
    Safe in several threads.
    """

    __slots__ = ("_index", "_start", "_view", "beginning", "zipf")

    def __init__(self, body: bytes | mmap.mmap, start: int = 0) -> None:
        index = array("I", body[start : start + _INDEX_BYTES])
        self._index = index if struct.pack("=I", 1) == struct.pack("<I", 1) else _swapped(index)
        self._view = body
        self._start = start + _INDEX_BYTES
        self.zipf = lru_cache(maxsize=50_000)(self._zipf)
        self.beginning = lru_cache(maxsize=_LETTERS)(self._beginning)

    def _zipf(self, word: str) -> float:
        """Return how common a lower-case word is; 0.0 for one that is not listed."""
        if len(word) > _LONGEST or not _WORD.match(word):
            return 0.0
        bucket = _bucket(word)
        needle = b"\n" + word.encode("ascii") + b"\t"
        start, end = self._start + self._index[bucket], self._start + self._index[bucket + 1]
        at = self._view.find(needle, start, end)
        return (self._view[at + len(needle)] - _SHIFT) * _STEP if at >= 0 else 0.0

    def _beginning(self, letter: str) -> tuple[str, ...]:
        """Return the commoner words that begin with a letter, a to z."""
        if not _WORD.match(letter):
            return ()
        first = (ord(letter[0]) - 96) * _LETTERS**2
        start, end = self._start + self._index[first], self._start + self._index[first + _LETTERS**2]
        rows = (row.split(b"\t") for row in self._view[start:end].split(b"\n") if row)
        return tuple(word.decode("ascii") for word, common in rows if (common[0] - _SHIFT) * _STEP >= _COMMON)


def open_frequency(folder: Path) -> Frequency:
    """Open the compact list in a cache folder, making it first where it is missing, of another version or damaged.

    The folder is made, readable by its owner alone, if it does not exist. Where it can't be written, the list is held
    in memory for this run.

    Raises:
        WordListMissing: the list has to be made, and wordfreq is not installed.
    """
    path = folder / f"words-{version()}.bin"
    body = _mapped(path)
    if body is not None:
        return Frequency(body, _HEADER.size)
    made = compact()
    _write(path, _HEADER.pack(_MAGIC, len(made), hashlib.sha256(made).digest()) + made)
    return Frequency(made)


def version() -> str:
    """Return the version of wordfreq and of the compact form, without importing it; "none" where it is missing."""
    try:
        return f"{metadata.version('wordfreq')}.1"
    except metadata.PackageNotFoundError:
        return "none"


def compact() -> bytes:
    """Make the compact form of wordfreq's larger English list.

    Raises:
        WordListMissing: wordfreq is not installed, or its list is not what it should be.
    """
    import gzip

    import msgspec

    hint = 'Install it again: "pip install --force-reinstall wordfreq".'
    try:
        files = metadata.files("wordfreq") or ()
        path = next(file.locate() for file in files if file.name == "large_en.msgpack.gz")
        with gzip.open(str(path)) as file:
            header, *ranks = msgspec.msgpack.decode(file.read(), type=list[dict[str, str | int] | list[str]])
    except (metadata.PackageNotFoundError, StopIteration, OSError, msgspec.MsgspecError, ValueError) as error:
        raise WordListMissing("The list of common words (package wordfreq) can't be read.", hint) from error
    if not isinstance(header, dict) or header.get("format") != "cB":
        raise WordListMissing("The list of common words (package wordfreq) has a form that is not known here.", hint)
    buckets: list[list[bytes]] = [[] for _ in range(_BUCKETS)]
    for rank, words in enumerate(ranks):
        # Rank n holds the words whose frequency is 10 to the power of -n/100.
        step = max(0, round((9 - rank / 100) / _STEP)) + _SHIFT
        for word in words:
            if len(word) <= _LONGEST and _WORD.match(word):
                buckets[_bucket(word)].append(b"\n" + word.encode("ascii") + b"\t" + bytes((step,)))
    index, at = array("I", [0]), 0
    for bucket in buckets:
        at += sum(map(len, bucket))
        index.append(at)
    if struct.pack("=I", 1) != struct.pack("<I", 1):
        index = _swapped(index)
    return index.tobytes() + b"".join(word for bucket in buckets for word in bucket)


def _bucket(word: str) -> int:
    number = 0
    for letter in word[:3].ljust(3, "'"):
        number = number * _LETTERS + (ord(letter) - 96 if letter != "'" else 0)
    return number


def _swapped(index: array[int]) -> array[int]:
    other = array("I", index)
    other.byteswap()
    return other


def _mapped(path: Path) -> mmap.mmap | None:
    """Map a compact file, if it is whole."""
    try:
        with path.open("rb") as file:
            view = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
    except (OSError, ValueError):
        return None
    if len(view) > _HEADER.size + _INDEX_BYTES:
        magic, size, digest = _HEADER.unpack(view[: _HEADER.size])
        whole = magic.rstrip(b"\0") == _MAGIC and size == len(view) - _HEADER.size
        if whole and hashlib.sha256(memoryview(view)[_HEADER.size :]).digest() == digest:
            return view
    view.close()
    return None


def _write(path: Path, data: bytes) -> None:
    """Write a file whole or not at all; a folder that can't be written is no failure: the next run tries again."""
    import os
    import tempfile

    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(prefix=path.name, suffix=".part", dir=path.parent)
    except OSError:
        return
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        Path(name).replace(path)
    except OSError:
        # On Windows a file that another process has mapped can't be replaced: that one is as good.
        Path(name).unlink(missing_ok=True)
