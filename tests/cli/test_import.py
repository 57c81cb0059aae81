"""``import``, as it is called; what it makes of documents is tested beside ``greenroom.app.imports``."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

Call = Callable[..., Any]


def test_a_document_becomes_markdown_and_the_original_stays(bank: Path, call: Call) -> None:
    page = "<h1>Tell me about yourself</h1><p>I run the early shift at a small bakery.</p>"
    Path("old.html").write_text(page, encoding="utf-8")
    before = bank.read_bytes()
    said = call("import", "bank.md", "old.html", "--to", "tidy")
    assert (said.status, said.err) == (0, "")
    assert "Nothing was lost: all " in said.out
    assert sorted(path.name for path in Path("tidy").iterdir()) == ["bank.md", "old.md"]
    assert "I run the early shift at a small bakery." in Path("tidy/old.md").read_text(encoding="utf-8")
    assert (bank.read_bytes(), Path("old.html").read_text(encoding="utf-8")) == (before, page)


def test_a_file_that_is_there_is_not_written_over(bank: Path, call: Call) -> None:
    assert call("import", bank, "--to", "tidy").status == 0
    again = call("import", bank, "--to", "tidy")
    assert again.status == 0
    assert "was there" in again.out
    Path("tidy/bank.md").write_text("My own.\n", encoding="utf-8")
    said = call("import", bank, "--to", "tidy")
    assert said.status == 2
    assert "not written" in said.out
    assert "tidy/bank.md: " in said.err
    assert Path("tidy/bank.md").read_text(encoding="utf-8") == "My own.\n"


def test_json_counts_the_letters_of_both(bank: Path, call: Call) -> None:
    made = json.loads(call("import", "bank.md", "--to", "tidy", "--format", "json").out)
    (document,) = made["documents"]
    letters = sum(character.isalnum() for character in bank.read_text(encoding="utf-8"))
    assert document["letters_in"] == document["letters_out"] == letters
    assert (document["path"], document["target"], document["outcome"]) == ("bank.md", "tidy/bank.md", "written")
    assert made["nothing_lost"] is True
    refused = json.loads(call("import", ".", "--to", "inside", "--format", "json").out)
    assert "part of" in refused["problems"][0]["message"]
