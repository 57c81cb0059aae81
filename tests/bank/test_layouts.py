"""Half a hundred documents, each in another layout, are read as their author meant them.

The truth in ``layouts.json`` was written by hand, by somebody who had not seen the parser. Its ``about`` states the
conventions: number prefixes are dropped on both sides, ``or_titles`` and ``or_kinds`` hold readings that are as right.
"""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from greenroom.bank.entry import BankFile, Entry
from greenroom.bank.parser import parse
from greenroom.bank.readers import read as read_bytes

FIXTURES = Path(__file__).parent.parent / "fixtures"
TRUTH: list[dict[str, Any]] = json.loads((FIXTURES / "layouts.json").read_text(encoding="utf-8"))["files"]
FILES = {file["file"]: file for file in TRUTH}
#: What one reading can't settle: a question written as two words with a question mark, over keywords; a callout whose
#: own title ("Also answers") stands between its sign and the question.
NOT_YET = {"layouts/keyword_notes.md", "layouts/obsidian_callouts_front_matter.md"}

_PREFIX = re.compile(
    r"^(?:(?:q(?:uestion)?|story|example)\b\.?\s*\d*(?:(?-i:[A-Z])\b)?\s*[.:)—–-]*\s*"
    r"|(?:\d+|[a-zA-Z]|[一二三四五六七八九十]+)[.)、]\s*)+",
    re.IGNORECASE,
)


def squeeze(text: str) -> str:
    return "".join(letter for letter in text.casefold() if letter.isalnum())


def bare_title(title: str) -> str:
    return squeeze(_PREFIX.sub("", title))


def read_file(name: str) -> BankFile:
    sources, _ = read_bytes(name, (FIXTURES / name).read_bytes())
    assert len(sources) == 1
    return parse(sources[0])


def paired(name: str) -> list[tuple[dict[str, Any], Entry]]:
    found = list(read_file(name).entries)
    pairs = []
    for wanted in FILES[name]["entries"]:
        titles = {bare_title(title) for title in (wanted["title"], *wanted.get("or_titles", ()))}
        entry = next((entry for entry in found if bare_title(entry.title) in titles), None)
        assert entry is not None, wanted["title"]
        found.remove(entry)
        pairs.append((wanted, entry))
    assert not found, [entry.title for entry in found]
    return pairs


@pytest.mark.parametrize("name", FILES)
def test_each_entry_is_found_with_its_kind_and_parts_and_nothing_else_is_one(name: str) -> None:
    for wanted, entry in paired(name):
        assert entry.kind.value in (wanted["kind"], *wanted.get("or_kinds", ())), entry.title
        parts = [[part.value for part in section.labels] for section in entry.sections]
        assert parts == wanted.get("parts", []), entry.title


@pytest.mark.parametrize("name", FILES)
def test_an_answer_begins_and_ends_where_its_author_began_and_ended(name: str) -> None:
    text = read_file(name).source.text
    for wanted, entry in paired(name):
        said = squeeze(" ".join(span.of(text) for span in entry.body))
        if entry.kind.is_answer:
            assert said.startswith(squeeze(wanted["starts"])), entry.title
            assert said.endswith(squeeze(wanted["ends"])), entry.title


@pytest.mark.parametrize("name", sorted(set(FILES) - NOT_YET))
def test_questions_and_themes_are_those_that_the_author_names(name: str) -> None:
    for wanted, entry in paired(name):
        named = [*wanted.get("questions", ()), *wanted.get("tags", ())]
        assert _words(*entry.questions, *entry.tags) == _words(*named), entry.title


def _words(*named: str) -> set[str]:
    return {squeeze(part) for text in named for part in re.split(r"[,;/]", text)}


@pytest.mark.parametrize("name", FILES)
def test_advice_lists_and_templates_are_said_by_nobody(name: str) -> None:
    file = read_file(name)
    said = [squeeze(" ".join(span.of(file.source.text) for span in entry.body)) for entry in file.entries]
    for quote in FILES[name].get("none_of", ()):
        assert not any(squeeze(quote) in words for words in said), quote
