"""Where ``greenroom.toml`` is looked for."""

from __future__ import annotations

from pathlib import Path

import pytest

from greenroom.app import settings
from greenroom.check.settings import FailOn, Settings


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a home folder with a folder of answers in it."""
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setenv("USERPROFILE", str(tmp_path / "home"))
    deep = tmp_path / "home" / "jobs" / "answers"
    deep.mkdir(parents=True)
    (deep / "bank.md").write_text("# Tell me about yourself\n", encoding="utf-8")
    return tmp_path / "home"


def _write(folder: Path, level: str) -> None:
    (folder / settings.NAME).write_text(f'fail_on = "{level}"\n', encoding="utf-8")


def test_the_nearest_file_is_taken_whole(home: Path) -> None:
    bank = str(home / "jobs" / "answers" / "bank.md")
    assert settings.load([bank]) == Settings()
    _write(home, "never")
    assert settings.load([bank]).fail_on is FailOn.NEVER
    _write(home / "jobs", "note")
    assert settings.load([bank]).fail_on is FailOn.NOTE
    _write(home / "jobs" / "answers", "warning")
    assert settings.load([bank]).fail_on is FailOn.WARNING


def test_a_folder_is_looked_into_itself(home: Path) -> None:
    _write(home / "jobs" / "answers", "note")
    assert settings.load([str(home / "jobs" / "answers")]).fail_on is FailOn.NOTE
    assert settings.load([str(home / "jobs")]).fail_on is FailOn.ERROR


def test_nothing_above_the_home_folder_is_looked_at(home: Path) -> None:
    _write(home.parent, "never")
    assert settings.find([str(home / "jobs" / "answers" / "bank.md")]) is None


def test_of_a_member_of_an_archive_the_archives_folder_counts(home: Path) -> None:
    _write(home / "jobs", "note")
    assert settings.load([str(home / "jobs" / "notes.zip!/bank.md")]).fail_on is FailOn.NOTE


def test_a_path_that_is_not_there_is_no_failure(home: Path) -> None:
    _write(home / "jobs", "note")
    assert settings.load([str(home / "jobs" / "nowhere.md")]).fail_on is FailOn.NOTE
    assert settings.load(["\0"]) == Settings()
    assert settings.load([]) == Settings()


def test_a_file_that_is_named_is_the_only_one(home: Path, tmp_path: Path) -> None:
    _write(home / "jobs" / "answers", "note")
    other = tmp_path / "other.toml"
    other.write_text('\ufeffrole = "baker"\r\n', encoding="utf-8")
    made = settings.load([str(home / "jobs" / "answers" / "bank.md")], str(other))
    assert (made.role, made.fail_on) == ("baker", FailOn.ERROR)


@pytest.mark.parametrize("data", [None, b'role = "b\xe4cker"\n'], ids=["not there", "not UTF-8"])
def test_a_file_that_cannot_be_read_is_a_failure_with_a_hint(tmp_path: Path, data: bytes | None) -> None:
    path = tmp_path / "other.toml"
    if data is not None:
        path.write_bytes(data)
    with pytest.raises(settings.NoSettingsFile) as caught:
        settings.load([], str(path))
    assert str(path) in caught.value.message
    assert caught.value.hint != ""
