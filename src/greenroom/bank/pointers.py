"""Index tables and links: what the author says a story answers, applied to the story wherever it stands."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING
from urllib.parse import unquote

from .entry import Kind, Other, Reason
from .questions import bare, is_question

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .entry import Bank, BankFile, Entry
    from .tables import Pointer

_NUMBER = re.compile(r"\b(?:story|stories|s|#|example|no)\.?\s*(\d{1,3})\b", re.IGNORECASE)
_TITLE_NUMBER = re.compile(r"^\W*(?:story|example|scenario|s|#|q|no)?\.?\s*#?\s*(\d{1,3})\b", re.IGNORECASE)


def resolve(bank: Bank, pointers: Mapping[str, tuple[Pointer, ...]]) -> Bank:
    """Return the bank with the questions and tags that its index tables give to its stories."""
    if not any(pointers.values()):
        return bank
    given: dict[tuple[str, str], list[str]] = {}
    spent: set[tuple[str, int]] = set()
    for path, found in pointers.items():
        for pointer in found:
            for target in pointer.targets:
                for file_path, entry in _targets(bank, path, target):
                    if (file_path, entry.span.start) == (path, pointer.start):
                        continue
                    given.setdefault((file_path, entry.id), []).append(pointer.words)
                    spent.add((path, pointer.start))
    if not given:
        return bank
    return replace(
        bank,
        files=tuple(
            _without_pointers(
                replace(
                    file,
                    entries=tuple(_with(entry, given.get((file.source.path, entry.id), [])) for entry in file.entries),
                ),
                {start for path, start in spent if path == file.source.path},
            )
            for file in bank.files
        ),
    )


def _without_pointers(file: BankFile, starts: set[int]) -> BankFile:
    """Return a file in which what only points to a story elsewhere is an index, not an entry."""
    gone = [entry for entry in file.entries if entry.span.start in starts and entry.kind is Kind.NOTES]
    if not gone:
        return file
    other = sorted(
        (*file.other, *(Other(span=entry.span, reason=Reason.INDEX) for entry in gone)),
        key=lambda item: item.span.start,
    )
    return replace(file, entries=tuple(entry for entry in file.entries if entry not in gone), other=tuple(other))


def _with(entry: Entry, words: list[str]) -> Entry:
    if not words:
        return entry
    known = {squeeze(text) for text in (entry.title, *entry.questions, *entry.tags)}
    fresh = [text for text in dict.fromkeys(words) if squeeze(text) not in known]
    questions = tuple(text for text in fresh if is_question(text))
    tags = tuple(text for text in fresh if not is_question(text))
    return replace(entry, questions=(*entry.questions, *questions), tags=(*entry.tags, *tags))


def _targets(bank: Bank, path: str, target: str) -> list[tuple[str, Entry]]:
    """Return the entries that a link or a reference by words means."""
    document, hash_sign, anchor = unquote(target).partition("#")
    if hash_sign or document.endswith((".md", ".markdown")) or "/" in document:
        files = [file for file in bank.files if _is_meant(file, path, document)]
        entries = [(file.source.path, entry) for file in files for entry in file.entries]
        named = [(place, entry) for place, entry in entries if _is_named(entry, anchor)]
        return named or (entries if len(entries) == 1 and document else [])
    numbers = {int(number) for number in _NUMBER.findall(target)}
    found: list[tuple[str, Entry]] = []
    for file in bank.files:
        for entry in file.entries:
            match = _TITLE_NUMBER.match(entry.title)
            numbered = match is not None and int(match[1]) in numbers and "story" in entry.title.lower()[:8]
            if numbered or _is_named(entry, target):
                found.append((file.source.path, entry))
    return found


def _is_meant(file: BankFile, path: str, document: str) -> bool:
    """Tell whether a link to ``document``, in the file at ``path``, means this file."""
    if not document:
        return file.source.path == path
    name = document.rsplit("/", 1)[-1].removesuffix(".markdown").removesuffix(".md")
    return squeeze(_stem(file.source.path)) == squeeze(name)


def _is_named(entry: Entry, words: str) -> bool:
    wanted = squeeze(words)
    return bool(wanted) and wanted in (squeeze(entry.title), squeeze(bare(entry.title)))


@lru_cache(maxsize=10_000)
def squeeze(text: str) -> str:
    """Return the letters and digits of a text, lower case: how GitHub, Obsidian and Pandoc anchors compare."""
    return "".join(character for character in text.casefold() if character.isalnum())


def _stem(path: str) -> str:
    return path.rsplit("/", 1)[-1].rsplit(".", 1)[0]
