"""``fix``: what it shows, what it writes, and what it leaves alone."""

from __future__ import annotations

import io
import json
import stat
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from greenroom.cli import session

Call = Callable[..., Any]

_MENDED = [("teh", "the"), ("recieve", "receive"), ("definately", "definitely"), ("a old", "an old")]


def _mended(text: str) -> str:
    for wrong, right in _MENDED:
        assert text.count(wrong) == 1
        text = text.replace(wrong, right)
    return text


def test_without_a_terminal_the_changes_are_shown_and_nothing_is_written(bank: Path, call: Call) -> None:
    before = bank.read_bytes()
    said = call("fix", "bank.md")
    assert bank.read_bytes() == before
    assert said.status == 0
    assert said.out.startswith("--- bank.md\n+++ bank.md\n@@ -")
    assert "-**Situation:** A colleague wanted to keep the paper list that our customers recieve.\n" in said.out
    assert "+**Situation:** A colleague wanted to keep the paper list that our customers receive.\n" in said.out
    assert "4 changes in 1 file; nothing was written." in said.out


def test_dry_run_writes_nothing_even_with_yes(bank: Path, call: Call) -> None:
    before = bank.read_bytes()
    assert "+++ bank.md" in call("fix", "bank.md", "--yes", "--dry-run").out
    assert bank.read_bytes() == before


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("last", ["\n", ""], ids=["end of line at the end", "none"])
@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"], ids=["no mark", "byte order mark"])
def test_yes_mends_the_words_and_keeps_every_other_byte(
    bank: Path, call: Call, end: str, last: str, mark: bytes
) -> None:
    text = bank.read_text(encoding="utf-8").replace("rolls in two hours", "rolls\u2028in two\fhours \N{CROISSANT}")
    text = (text.removesuffix("\n") + last).replace("\n", end)
    bank.write_bytes(mark + text.encode())
    said = call("fix", "bank.md", "--yes")
    assert said.status == 0, said.err
    assert bank.read_bytes() == mark + _mended(text).encode()
    assert "Mended 4 places in bank.md." in said.out


def test_what_was_mended_is_found_no_more(bank: Path, call: Call) -> None:
    call("fix", "bank.md", "--yes")
    after = bank.read_bytes()
    found = json.loads(call("check", "bank.md", "--format", "json").out)["findings"]
    assert [one["rule"] for one in found if one["rule"].startswith("language.")] == []
    assert "There is nothing to mend." in call("fix", "bank.md", "--yes").out
    assert bank.read_bytes() == after


def test_rights_of_the_file_stay(bank: Path, call: Call) -> None:
    bank.chmod(0o640)
    call("fix", "bank.md", "--yes")
    assert stat.S_IMODE(bank.stat().st_mode) == 0o640
    assert [path.name for path in bank.parent.iterdir()] == ["bank.md"]


def test_a_rule_narrows_what_is_mended(bank: Path, call: Call) -> None:
    text = bank.read_text(encoding="utf-8")
    call("fix", "bank.md", "--yes", "--rule", "language.article")
    assert bank.read_text(encoding="utf-8") == text.replace("a old", "an old")


def test_the_diff_is_one_that_patch_reads(bank: Path, call: Call) -> None:
    text = bank.read_text(encoding="utf-8")
    (file,) = json.loads(call("fix", "bank.md", "--format", "json").out)["files"]
    taken = [line for line in file["diff"].splitlines(keepends=True)[2:] if line[0] in " -"]
    given = [line for line in file["diff"].splitlines(keepends=True)[2:] if line[0] in " +"]
    assert all(line[1:] in text for line in taken)
    assert all(line[1:] in _mended(text) for line in given)


def test_json_says_what_would_change_and_with_yes_what_did(bank: Path, call: Call) -> None:
    text = bank.read_text(encoding="utf-8")
    shown = json.loads(call("fix", "bank.md", "--format", "json").out)
    assert shown["written"] == []
    (file,) = shown["files"]
    assert [(one["before"], one["after"]) for one in file["changes"]] == [
        ("teh", "the"),
        ("definately", "definitely"),
        ("recieve", "receive"),
        ("a", "an"),
    ]
    assert all(text[one["start"] : one["end"]] == one["before"] for one in file["changes"])
    assert bank.read_text(encoding="utf-8") == text
    assert json.loads(call("fix", "bank.md", "--format", "json", "--yes").out)["written"] == ["bank.md"]
    assert bank.read_text(encoding="utf-8") == _mended(text)


def test_of_a_word_document_the_places_are_named_and_the_file_is_left_alone(
    bank: Path, call: Call, tmp_path: Path
) -> None:
    from docx import Document

    bank.unlink()
    document = Document()
    document.add_heading("The oven that broke", level=1)
    document.add_paragraph("We had to recieve two hundred rolls before six, and I rang the school kitchen next door.")
    document.save(str(tmp_path / "bank.docx"))
    before = (tmp_path / "bank.docx").read_bytes()
    said = call("fix", "bank.docx", "--yes")
    assert (tmp_path / "bank.docx").read_bytes() == before
    assert "In bank.docx, to be mended in the program that it was written with" in said.out
    assert "paragraph 2  recieve: receive" in " ".join(said.out.split(" "))
    (file,) = json.loads(call("fix", "bank.docx", "--format", "json").out)["elsewhere"]
    assert [(one["before"], one["after"], one["origin"]) for one in file["changes"]] == [
        ("recieve", "receive", "paragraph 2")
    ]


def test_of_another_encoding_or_a_zip_the_places_are_named(bank: Path, call: Call) -> None:
    text = bank.read_text(encoding="utf-8")
    with zipfile.ZipFile("bank.zip", "w") as archive:
        archive.writestr("answers.md", text)
    bank.write_bytes(text.encode("utf-16"))
    before = bank.read_bytes(), Path("bank.zip").read_bytes()
    found = json.loads(call("fix", "bank.md", "bank.zip", "--format", "json", "--yes").out)
    assert (found["files"], found["written"]) == ([], [])
    assert [file["path"] for file in found["elsewhere"]] == ["bank.md", "bank.zip!/answers.md"]
    assert (bank.read_bytes(), Path("bank.zip").read_bytes()) == before


class Keyboard(io.StringIO):
    """A person at a terminal: gives the answers one by one, and does something before each."""

    def __init__(self, *answers: str, meanwhile: Callable[[], object] = lambda: None) -> None:
        super().__init__("".join(f"{answer}\n" for answer in answers))
        self._meanwhile = meanwhile

    def isatty(self) -> bool:
        return True

    def readline(self, size: int | None = -1, /) -> str:  # type: ignore[override]  # typeshed: that of bytes
        self._meanwhile()
        return super().readline(-1 if size is None else size)


class Sheet(io.TextIOWrapper):
    """A terminal that keeps what is written on it."""

    def __init__(self) -> None:
        super().__init__(io.BytesIO(), encoding="utf-8", newline="\n", write_through=True)

    def isatty(self) -> bool:
        return True

    def text(self) -> str:
        assert isinstance(self.buffer, io.BytesIO)
        return self.buffer.getvalue().decode()


@pytest.fixture
def terminal(monkeypatch: pytest.MonkeyPatch) -> Callable[[Keyboard], tuple[int, str]]:
    """Return a function that calls ``fix`` with a person at the keyboard and gives the status and what was shown."""

    def used(keyboard: Keyboard) -> tuple[int, str]:
        sheet = Sheet()
        monkeypatch.setenv("TERM", "dumb")
        for name, stream in (("stdin", keyboard), ("stdout", sheet), ("stderr", sheet)):
            monkeypatch.setattr(sys, name, stream)
        status = session.run(["fix", "bank.md"])
        monkeypatch.undo()
        return status, sheet.text()

    return used


Terminal = Callable[[Keyboard], tuple[int, str]]


def test_a_file_that_changed_between_the_diff_and_the_answer_is_left_alone(bank: Path, terminal: Terminal) -> None:
    changed = bank.read_bytes() + b"\nOne more line.\n"
    status, shown = terminal(Keyboard("a", meanwhile=lambda: bank.write_bytes(changed)))
    assert status == 2
    assert bank.read_bytes() == changed
    assert "bank.md: " in shown
    assert "Mended" not in shown


def test_on_a_terminal_each_change_is_asked_for(bank: Path, terminal: Terminal) -> None:
    text = bank.read_text(encoding="utf-8")
    status, shown = terminal(Keyboard("n", "?", "y", "q"))
    assert status == 0
    assert "y yes, n no, a this and all that follow, q no more" in shown
    assert "(1 of 4) Mend this?" in shown
    assert "Mended 1 place in bank.md." in shown
    assert bank.read_text(encoding="utf-8") == text.replace("definately", "definitely")


def test_all_takes_every_change_that_follows(bank: Path, terminal: Terminal) -> None:
    text = bank.read_text(encoding="utf-8")
    terminal(Keyboard("n", "a"))
    assert bank.read_text(encoding="utf-8") == _mended(text).replace("and the shop", "and teh shop")


def test_of_a_slip_with_several_words_the_person_chooses(bank: Path, terminal: Terminal) -> None:
    bank.write_text(
        "# Tell me about a rainy day\n\nI carried forty leters through the rain and dried each of them by hand.\n",
        encoding="utf-8",
    )
    _, shown = terminal(Keyboard("1"))
    assert "1 letters" in shown
    assert "forty letters through" in bank.read_text(encoding="utf-8")


def test_an_end_of_input_leaves_everything_as_it_is(bank: Path, terminal: Terminal) -> None:
    before = bank.read_bytes()
    status, shown = terminal(Keyboard("y"))
    assert status == 130
    assert "Stopped." in shown
    assert bank.read_bytes() == before
