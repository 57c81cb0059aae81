"""A bank is loaded from files, folders and archives as they were named; what stands in the way is told."""

from __future__ import annotations

import os
import socket
import sys
import zipfile
from pathlib import Path

import pytest

from greenroom.store import files, walk
from greenroom.text.problem import Problem
from greenroom.text.source import Source


def load(*paths: str | Path) -> tuple[list[Source], list[Problem]]:
    sources, problems = files.load([str(path) for path in paths])
    return list(sources), list(problems)


def fill(folder: Path, *names: str) -> Path:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"words of {name}\n", encoding="utf-8")
    return folder


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


# -- what is found -----------------------------------------------------------------------------------------------------
def test_a_vault_is_one_bank_in_natural_order_without_what_programs_keep(here: Path) -> None:
    fill(
        here / "bank", "b10.md", "B2.txt", "a/c.markdown", "a/.trash/d.md", ".obsidian/x.md", "node_modules/y/README.md"
    )
    fill(here / "bank", "pic.png", "data.csv", ".hidden.md", "~$lock.docx", "page.HTML")
    sources, problems = load("bank")
    assert [source.path for source in sources] == ["bank/a/c.markdown", "bank/B2.txt", "bank/b10.md", "bank/page.HTML"]
    assert problems == []


@pytest.mark.parametrize(
    ("named", "path"),
    [(".", "a.md"), ("./x/..", "./x/../a.md"), ("./a.md", "./a.md"), ("a.md", "a.md"), ("", "a.md")],
)
def test_paths_are_as_the_person_named_them(here: Path, named: str, path: str) -> None:
    fill(here, "a.md")
    (here / "x").mkdir()
    assert [source.path for source in load(named)[0]] == [path]


def test_the_order_of_the_call_is_kept_and_nothing_is_read_twice(here: Path) -> None:
    fill(here / "bank", "a.md", "b.md")
    sources, problems = load("bank/b.md", "bank", "./bank/a.md", here / "bank")
    assert [source.path for source in sources] == ["bank/b.md", "bank/a.md"]
    assert problems == []


def test_a_file_that_is_named_is_read_whatever_it_is_called(here: Path) -> None:
    fill(here, "answers", "stories.org", ".hidden.md")
    sources, problems = load("answers", "stories.org", ".hidden.md")
    assert [(source.path, source.format.value) for source in sources] == [
        ("answers", "text"),
        ("stories.org", "text"),
        (".hidden.md", "markdown"),
    ]
    assert problems == []


def test_archives_in_a_folder_are_read(here: Path) -> None:
    with zipfile.ZipFile(here / "Export.zip", "w") as archive:
        archive.writestr("a.md", "words")
    (source,), problems = load(here)
    assert source.path == f"{here.as_posix()}/Export.zip!/a.md"
    assert problems == []


def test_stars_are_followed_where_the_shell_has_not(here: Path) -> None:
    fill(here, "a1.md", "a2.md", "b.md")
    assert [source.path for source in load("a*.md")[0]] == ["a1.md", "a2.md"]


# -- what is told ------------------------------------------------------------------------------------------------------
def test_a_path_that_is_not_there_is_told_with_the_nearest_name(here: Path) -> None:
    fill(here, "Answers.md", "bank/stories.md")
    _, problems = load("answer.md", "bnak", "bank/storys.md", "nowhere/else", "zzz", "a*.md", "\x00")
    assert [problem.hint for problem in problems] == [
        'Did you mean "Answers.md"?',
        'Did you mean "bank"?',
        'Did you mean "bank/stories.md"?',
        "Check the name, and the folder that you are in.",
        "Check the name, and the folder that you are in.",
        "Check the name, and the folder that you are in.",
        "Name a file or a folder.",
    ]
    assert {problem.message for problem in problems[:-1]} == {"There is no such file or folder."}


def test_a_folder_without_documents_is_told_and_gives_no_source(here: Path) -> None:
    fill(here, "x.csv", "y/z.png")
    sources, problems = load(".")
    assert sources == []
    assert [problem.message for problem in problems] == ["The folder holds no document that is read."]


def test_foreign_documents_are_told_once_for_each_format(here: Path) -> None:
    fill(here, "a.pdf", "b.pdf", "c/d.pdf", "old.doc", "good.md")
    sources, problems = load("a.pdf", ".")
    assert [source.path for source in sources] == ["good.md"]
    assert [(problem.path, problem.message) for problem in problems] == [
        ("a.pdf", "This and 2 more files ending in .pdf are not read."),
        ("old.doc", "This is an old Word document (.doc), which is not read."),
        ("a.pdf", "This is a PDF, which is not read."),
    ]


def test_a_file_over_the_limit_is_not_read(here: Path) -> None:
    fill(here, "good.md")
    with (here / "large.md").open("wb") as stream:
        stream.truncate(20_000_001)
    sources, problems = load(".")
    assert [source.path for source in sources] == ["good.md"]
    assert [problem.path for problem in problems] == ["large.md"]
    assert "more than the 20 MB that are read" in problems[0].message


def test_more_files_than_the_limit_are_told(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(walk, "FILES", 3)
    fill(here, "1.md", "2.md", "3.md", "4.md", "5.md")
    sources, problems = load(".")
    assert [source.path for source in sources] == ["1.md", "2.md", "3.md"]
    assert [(problem.path, problem.message) for problem in problems] == [
        ("4.md", "There are more than 3 documents; this and what follows was not read.")
    ]


def test_bad_files_are_told_and_the_rest_is_read(here: Path) -> None:
    fill(here, "good.md")
    (here / "empty.md").write_bytes(b"")
    (here / "binary.md").write_bytes(bytes(range(256)) * 9)
    (here / "broken.docx").write_bytes(b"PK\x03\x04rest")
    (here / "old.txt").write_bytes("it’s".encode("cp1252"))
    sources, problems = load(".")
    assert {source.path: source.text for source in sources} == {"good.md": "words of good.md\n", "old.txt": "it’s"}
    assert [problem.path for problem in problems] == ["binary.md", "broken.docx", "empty.md", "old.txt"]
    assert all(problem.message.endswith(".") and problem.hint.endswith(".") for problem in problems)


def test_a_folder_that_can_not_be_listed_is_told_and_the_rest_is_read(
    here: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Rights say nothing to root, so the system's refusal is put in by hand."""
    fill(here, "good.md", "secret/a.md", "open/b.md")
    scandir = os.scandir

    def refusing(path: str) -> object:
        if Path(path).name == "secret":
            raise PermissionError(13, "Permission denied")
        return scandir(path)

    monkeypatch.setattr(os, "scandir", refusing)
    sources, problems = load(".")
    assert [source.path for source in sources] == ["good.md", "open/b.md"]
    assert [(problem.path, problem.message) for problem in problems] == [
        ("secret", "This folder can't be read: you have no right to open it.")
    ]


def test_a_file_that_goes_between_the_walk_and_the_reading_is_told(here: Path) -> None:
    fill(here, "a.md")
    (found,), _ = files.walk(["a.md"])
    (here / "a.md").unlink()
    sources, (problem,) = files.read_found(found)
    assert sources == ()
    assert problem.message == "This can't be read: it is not there any more, or a link that leads nowhere."


# -- links, pipes, odd names (systems that have them) ------------------------------------------------------------------
if sys.platform != "win32":

    def test_links_that_loop_are_told_and_not_followed(here: Path) -> None:
        fill(here / "bank", "a.md", "sub/b.md")
        (here / "bank/sub/up").symlink_to(here / "bank")
        (here / "bank/self.md").symlink_to("self.md")
        (here / "bank/gone.md").symlink_to("nowhere.md")
        sources, problems = load("bank")
        assert [source.path for source in sources] == ["bank/a.md", "bank/sub/b.md"]
        assert {problem.path: problem.message for problem in problems} == {
            "bank/sub/up": "This link leads back to a folder that it is in; it was not followed.",
            "bank/self.md": "This can't be read: it is a link that leads to itself.",
            "bank/gone.md": "This can't be read: it is not there any more, or a link that leads nowhere.",
        }

    def test_a_link_is_followed_and_what_it_leads_to_read_once(here: Path) -> None:
        fill(here / "notes", "a.md")
        fill(here / "bank", "b.md")
        (here / "bank/more").symlink_to(here / "notes")
        (here / "bank/same.md").symlink_to("b.md")
        sources, problems = load("bank", "notes")
        assert [source.path for source in sources] == ["bank/b.md", "bank/more/a.md"]
        assert problems == []

    def test_pipes_and_sockets_are_not_opened(here: Path) -> None:
        fill(here, "good.md")
        os.mkfifo(here / "pipe.md")
        with socket.socket(socket.AF_UNIX) as end:
            end.bind("socket.md")
            sources, problems = load(".", "/dev/null")
        assert [source.path for source in sources] == ["good.md"]
        assert {problem.path for problem in problems} == {"pipe.md", "socket.md", "/dev/null"}
        assert {problem.message for problem in problems} == {
            "This is no file but a device or a pipe; it was not opened."
        }


if sys.platform == "linux":

    def test_names_that_are_no_utf8_are_read_shown_and_told(here: Path) -> None:
        (here / os.fsdecode(b"caf\xe9.md")).write_text("words", encoding="utf-8")
        (source,), (problem,) = load(".")
        assert source.path == problem.path == "caf\\xe9.md"
        assert source.text == "words"
        assert not source.editable
        assert problem.hint == "Rename the file."
