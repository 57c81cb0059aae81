"""What a call imports, and how it meets files, pipes and odd terminals. Each test starts real processes."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from click.shell_completion import get_completion_class

import greenroom

Start = Callable[..., subprocess.CompletedProcess[bytes]]

_LISTING = """
import sys
from greenroom.cli.main import main
try:
    main({words!r})
except SystemExit as left:
    assert not left.code, left.code
print("\\n".join(sorted({{name.partition(".")[0] for name in sys.modules}})), file=sys.stderr)
"""


def _imported(start: Start, *words: str) -> set[str]:
    done = start(before=("-c", _LISTING.format(words=list(words))))
    assert done.returncode == 0, done.stderr
    return set(done.stderr.decode().split())


def test_version_imports_neither_click_nor_rich_nor_markdown_it(start: Start) -> None:
    imported = _imported(start, "--version")
    assert "greenroom" in imported
    assert imported.isdisjoint({"click", "rich", "markdown_it", "msgspec", "re", "typing"})


def test_help_imports_no_verb_and_no_reader(start: Start) -> None:
    imported = _imported(start, "--help")
    assert "click" in imported
    assert imported.isdisjoint({"rich", "markdown_it", "msgspec", "lxml"})


def test_show_imports_no_engine_no_cache_and_no_reader_of_other_formats(bank: Path, start: Start) -> None:
    imported = _imported(start, "show", bank.name)
    assert "markdown_it" in imported
    heavy = {"harper", "wordfreq", "docx", "lxml", "sqlite3", "platformdirs", "concurrent", "subprocess"}
    assert imported.isdisjoint(heavy)


def test_version_is_the_packages(start: Start) -> None:
    assert start("--version").stdout.decode().strip() == f"greenroom {greenroom.__version__}"
    assert start("-V").stdout.decode().strip() == f"greenroom {greenroom.__version__}"


def test_what_goes_to_a_pipe_is_utf_8_whatever_the_locale_says(bank: Path, start: Start) -> None:
    chinese = "# 介绍一下你自己\n\n我负责面包店的早班，每天安排七个人的工作。我以前开过两年送货车。\n\n"
    bank.write_bytes((chinese + "# Tell me about a “naïve” idea\n\nI ran the café on my own for a week.\n").encode())
    for encoding in ("cp1252", "ascii", "gb18030"):
        env = {"PYTHONIOENCODING": encoding, "PYTHONUTF8": "0"}
        (file,) = json.loads(start("parse", bank.name, "--format", "json", env=env).stdout.decode())["files"]
        assert file["entries"][0]["title"] == "介绍一下你自己"
        assert "介绍一下你自己" in start("show", bank.name, env=env).stdout.decode()


def test_a_reader_that_goes_away_is_no_failure(bank: Path) -> None:
    story = "I rang the owner and drove to meet her before the shop opened, and the keys were there in time."
    bank.write_text(
        "".join(f"# {number}. Tell me about a time when you failed\n\n{story}\n\n" for number in range(1500)),
        encoding="utf-8",
    )
    for words in (["show", bank.name], ["parse", bank.name, "--format", "json"]):
        child = subprocess.Popen(
            [sys.executable, "-m", "greenroom", *words], stdout=subprocess.PIPE, stderr=subprocess.PIPE
        )
        assert child.stdout is not None
        assert child.stderr is not None
        assert len(child.stdout.read(10)) == 10
        child.stdout.close()
        said = child.stderr.read()
        child.stderr.close()
        assert (child.wait(), said) == (0, b"")


def test_no_colour_reaches_a_pipe_unless_it_is_asked_for(bank: Path, start: Start) -> None:
    assert b"\x1b[" not in start("show", bank.name).stdout
    assert b"\x1b[" in start("show", bank.name, "--color").stdout
    assert b"\x1b[" in start("show", bank.name, env={"FORCE_COLOR": "1"}).stdout
    assert b"\x1b[" not in start("show", bank.name, env={"FORCE_COLOR": "1", "NO_COLOR": "1"}).stdout
    assert b"\x1b[" not in start("show", bank.name, "--no-color", env={"FORCE_COLOR": "1"}).stdout


def test_the_command_works_where_there_is_no_home_and_no_cache(bank: Path, start: Start) -> None:
    blocked = bank.parent / "no-folder"
    blocked.write_bytes(b"")
    done = start("check", bank.name, "--format", "json", env={"GREENROOM_CACHE": str(blocked / "cache")})
    assert done.returncode == 0, done.stderr
    assert any(found["rule"] == "language.spelling" for found in json.loads(done.stdout)["findings"])


def test_a_file_name_that_is_no_text_does_not_break_the_output(bank: Path, start: Start) -> None:
    # Other systems refuse such a name, or take it as the letter.
    name = b"caf\xe9.md" if sys.platform == "linux" else "caf\xe9.md".encode()
    bank.rename(bank.parent / os.fsdecode(name))
    for form in ("json", "jsonl", "sarif", "csv"):
        done = start("check", str(bank.parent), "--format", form)
        assert done.returncode == 0, done.stderr
        assert "caf" in done.stdout.decode()
    assert start("check", str(bank.parent)).returncode == 0


def test_completion_knows_the_verbs(start: Start) -> None:
    for shell in ("bash", "zsh", "fish"):
        done = start("completion", shell)
        assert done.returncode == 0, done.stderr
        assert b"_GREENROOM_COMPLETE" in done.stdout
    done = start(env={"_GREENROOM_COMPLETE": "bash_complete", "COMP_WORDS": "greenroom sh", "COMP_CWORD": "1"})
    assert done.stdout.decode().split() == ["plain,show"]


def test_a_shell_that_click_cannot_complete_is_said_plainly(start: Start) -> None:
    done = start("completion", "powershell")
    if get_completion_class("powershell") is None:
        assert (done.returncode, done.stdout) == (2, b"")
        assert b"no completion for PowerShell" in done.stderr
    else:
        assert b"_GREENROOM_COMPLETE" in done.stdout
