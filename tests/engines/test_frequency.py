"""The compact list of words."""

from __future__ import annotations

import os
import sys
from concurrent.futures import ThreadPoolExecutor
from importlib import metadata
from pathlib import Path

import pytest
import wordfreq

from greenroom.engines import frequency
from greenroom.engines.frequency import WordListMissing, open_frequency


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("cache") / "deep"
    open_frequency(made)
    return made


def _file(folder: Path) -> Path:
    (path,) = folder.iterdir()
    return path


@pytest.mark.parametrize(
    "word", ["the", "customer", "don't", "recieve", "a", "it's", "of", "zygote", "qwrtzx", "lifts"]
)
def test_a_word_is_as_common_as_wordfreq_says(word: str, folder: Path) -> None:
    assert open_frequency(folder).zipf(word) == pytest.approx(wordfreq.zipf_frequency(word, "en"), abs=0.03)


@pytest.mark.parametrize("word", ["", "The", "日本", "e-mail", "a" * 500, "it'", "'s", "a\tb", "ﬁ"])
def test_what_is_no_word_is_not_listed(word: str, folder: Path) -> None:
    assert open_frequency(folder).zipf(word) == 0


def test_the_commoner_words_of_a_letter_begin_with_it(folder: Path) -> None:
    words = open_frequency(folder)

    beginning = words.beginning("q")

    assert {"question", "quick", "quality"} <= set(beginning)
    assert all(word[0] == "q" and words.zipf(word) >= 3.3 for word in beginning)
    assert words.beginning("é") == ()


def test_a_second_opening_maps_what_the_first_made(folder: Path) -> None:
    before = _file(folder).stat()

    open_frequency(folder)

    assert _file(folder).stat().st_mtime_ns == before.st_mtime_ns
    assert _file(folder).stat().st_ino == before.st_ino


@pytest.mark.parametrize("spoil", ["cut", "flip", "empty", "other"])
def test_a_damaged_file_is_made_anew(spoil: str, folder: Path, tmp_path: Path) -> None:
    data = bytearray(_file(folder).read_bytes())
    whole = bytes(data)
    if spoil == "flip":
        data[len(data) // 2] ^= 1
    spoilt = {"cut": whole[: len(data) // 2], "flip": bytes(data), "empty": b"", "other": b"x" * len(data)}[spoil]
    path = tmp_path / _file(folder).name
    path.write_bytes(spoilt)

    assert open_frequency(tmp_path).zipf("customer") > 4
    assert path.read_bytes() == whole


def test_several_that_make_it_at_once_leave_one_whole_file(tmp_path: Path) -> None:
    with ThreadPoolExecutor(3) as pool:
        lists = list(pool.map(lambda _: open_frequency(tmp_path), range(3)))

    assert len({words.zipf("customer") for words in lists}) == 1
    assert _file(tmp_path).suffix == ".bin"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has other rights")
def test_the_folder_is_its_owners_alone(folder: Path) -> None:
    assert folder.stat().st_mode & 0o077 == 0
    assert _file(folder).stat().st_mode & 0o077 == 0


def test_without_a_place_to_write_the_list_is_held_in_memory(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")

    assert open_frequency(tmp_path / "file" / "folder").zipf("customer") > 4
    assert os.listdir(tmp_path) == ["file"]  # noqa: PTH208


def test_without_wordfreq_it_is_said(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    def missing(name: str) -> object:
        raise metadata.PackageNotFoundError(name)

    monkeypatch.setattr(metadata, "files", missing)
    monkeypatch.setattr(metadata, "version", missing)

    with pytest.raises(WordListMissing) as caught:
        open_frequency(tmp_path)

    assert "wordfreq" in caught.value.message
    assert "pip install" in caught.value.hint
    assert frequency.version() == "none"
