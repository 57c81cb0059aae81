"""The example bank is read as its author meant it: the truth was written down before any of this read it."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from greenroom.bank.entry import Bank, BankFile, Entry, Kind
from greenroom.bank.parser import assemble, read
from greenroom.bank.readers import read as read_bytes

TRUTH: dict[str, Any] = json.loads(
    (Path(__file__).parent.parent / "fixtures" / "example_bank.json").read_text(encoding="utf-8")
)
FILES = [file["path"] for file in TRUTH["files"]]


def plain_title(title: str) -> str:
    return re.sub(r"^\d+[.)]\s*", "", title)


@pytest.fixture(scope="module")
def bank(example_bank: Path) -> Bank:
    read_files = []
    for path in FILES:
        sources, problems = read_bytes(path, (example_bank / path).read_bytes())
        assert not problems
        read_files += [read(source) for source in sources]
    return assemble(read_files)


def one(bank: Bank, path: str) -> BankFile:
    return next(file for file in bank.files if file.source.path == path)


def pairs(bank: Bank, path: str) -> list[tuple[dict[str, Any], Entry]]:
    found = {plain_title(entry.title): entry for entry in one(bank, path).entries}
    wanted = next(file["entries"] for file in TRUTH["files"] if file["path"] == path)
    return [(entry, found[plain_title(entry["title"])]) for entry in wanted]


@pytest.mark.parametrize("path", FILES)
def test_exactly_the_entries_that_are_there(bank: Bank, path: str) -> None:
    wanted = next(file["entries"] for file in TRUTH["files"] if file["path"] == path)
    titles = [plain_title(entry.title) for entry in one(bank, path).entries]
    assert titles == [plain_title(entry["title"]) for entry in wanted]


@pytest.mark.parametrize("path", FILES)
def test_kinds_and_parts(bank: Bank, path: str) -> None:
    for wanted, entry in pairs(bank, path):
        assert (entry.title, entry.kind) == (entry.title, Kind(wanted["kind"]))
        parts = [[part.value for part in section.labels] for section in entry.sections]
        assert (entry.title, parts) == (entry.title, wanted["parts"])


@pytest.mark.parametrize("path", FILES)
def test_questions_and_tags_that_the_author_names(bank: Bank, path: str) -> None:
    for wanted, entry in pairs(bank, path):
        assert list(entry.questions) == [*wanted["questions"], *_fresh(wanted, "questions", "questions_from_index")]
        assert list(entry.tags) == [*wanted["tags"], *_fresh(wanted, "tags", "themes_from_index")]


def _fresh(wanted: dict[str, Any], known: str, more: str) -> list[str]:
    have = {_squeeze(text) for text in (wanted["title"], *wanted[known])}
    return [text for text in dict.fromkeys(wanted.get(more, [])) if _squeeze(text) not in have]


def _squeeze(text: str) -> str:
    return "".join(letter for letter in text.casefold() if letter.isalnum())


@pytest.mark.parametrize("path", FILES)
def test_what_would_be_said_begins_and_ends_where_the_answer_does(bank: Bank, path: str) -> None:
    text = one(bank, path).source.text
    for wanted, entry in pairs(bank, path):
        if entry.kind in (Kind.UNANSWERED, Kind.NOTES):
            continue
        said = _squeeze(" ".join(span.of(text) for span in entry.body))
        assert said.startswith(_squeeze(wanted["body_starts"])), entry.title
        assert said.endswith(_squeeze(wanted["body_ends"])), entry.title


@pytest.mark.parametrize("path", FILES)
def test_what_is_no_answer_lies_in_no_body(bank: Bank, path: str) -> None:
    file = one(bank, path)
    text = file.source.text
    said = {_squeeze(span.of(text)) for entry in file.entries for span in entry.body}
    for other in next(each.get("other", []) for each in TRUTH["files"] if each["path"] == path):
        assert not any(words.startswith(_squeeze(other["starts"])) for words in said), other
