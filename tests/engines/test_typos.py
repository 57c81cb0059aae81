"""The list of common slips, by the real program."""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path

import pytest

from greenroom.engines import typos
from greenroom.engines.language import LanguageEngine
from greenroom.engines.typos import TyposFailed, TyposMissing
from greenroom.text.source import Format, Source


@pytest.fixture
def _anew() -> Iterator[None]:
    """Look for the program anew, before and after."""
    typos._found.cache_clear()
    yield
    typos._found.cache_clear()


def test_words_on_the_list_come_with_their_corrections() -> None:
    found = typos.corrections(["recieve", "receive", "teh", "fizzlet", "recieve"])

    assert found == {"recieve": ("receive",), "teh": ("the",)}


def test_many_words_are_one_run() -> None:
    words = [f"{one}{two}word" for one in "abcdefghijklmnopqrstuvwxyz" for two in "abcdefghijklmnopqrstuvwxyz"]

    assert typos.corrections([*words, "recieve"])["recieve"] == ("receive",)


def test_no_words_need_no_program(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(typos, "program", lambda: Path("nowhere"))

    assert typos.corrections([]) == {}


def test_the_program_is_found_inside_its_package() -> None:
    path = typos.program()

    assert path.is_file()
    assert path.stem == "typos"


@pytest.fixture
def _nowhere(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, _anew: None) -> None:
    def missing(name: str) -> object:
        raise metadata.PackageNotFoundError(name)

    monkeypatch.setattr(metadata, "files", missing)
    monkeypatch.setattr(metadata, "version", missing)
    monkeypatch.setattr("sysconfig.get_path", lambda *_: str(tmp_path))
    monkeypatch.setenv("PATH", str(tmp_path))


@pytest.mark.usefixtures("_nowhere")
def test_a_missing_program_is_said_and_never_passed_over(tmp_path: Path) -> None:
    engine = LanguageEngine(cache=tmp_path)

    with pytest.raises(TyposMissing) as caught:
        engine.find(Source(path="a.md", text="We recieved it.", sha256="", format=Format.MARKDOWN))

    assert "typos" in caught.value.message
    assert "pip install" in caught.value.hint
    assert typos.version() == "none"


@pytest.mark.parametrize("script", ["exit 7", "echo nonsense; exit 2"])
@pytest.mark.usefixtures("_nowhere")
def test_a_program_that_fails_is_said(script: str, tmp_path: Path) -> None:
    if sys.platform == "win32":
        program = tmp_path / "typos.exe"
        program.write_bytes(b"no program")
    else:
        program = tmp_path / "typos"
        program.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
        program.chmod(program.stat().st_mode | stat.S_IXUSR)

    with pytest.raises(TyposFailed) as caught:
        typos.corrections(["recieve"])

    assert "typos" in caught.value.message
    assert os.sep not in caught.value.message
