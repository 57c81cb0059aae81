"""The cache keeps bytes, and nobody notices when it can't."""

from __future__ import annotations

import os
import sqlite3
import stat
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from greenroom.store import cache as cache_module
from greenroom.store import folders
from greenroom.store.cache import Cache


def test_what_was_put_comes_back_in_another_process(tmp_path: Path) -> None:
    with Cache(tmp_path / "new" / "folder") as cache:
        cache.put_many({"a": b"1", "b": b"\x00\xff", "c": b""})
        assert cache.note is None
    program = (
        "import sys; from pathlib import Path; from greenroom.store.cache import Cache\n"
        "print(sorted(Cache(Path(sys.argv[1])).get_many(['a', 'b', 'c', 'd']).items()))"
    )
    shown = subprocess.run(
        [sys.executable, "-c", program, str(tmp_path / "new" / "folder")],
        check=True,
        capture_output=True,
        encoding="utf-8",
    )
    assert shown.stdout.strip() == "[('a', b'1'), ('b', b'\\x00\\xff'), ('c', b'')]"


@given(items=st.dictionaries(st.text(max_size=20).filter(lambda text: text.isprintable()), st.binary(max_size=50)))
def test_it_is_a_dictionary(tmp_path_factory: pytest.TempPathFactory, items: dict[str, bytes]) -> None:
    with Cache(tmp_path_factory.mktemp("cache")) as cache:
        cache.put_many(dict.fromkeys(items, b"old"))
        cache.put_many(items)
        assert cache.get_many([*items, "not there\n"]) == items


def test_thousands_of_keys_at_once(tmp_path: Path) -> None:
    items = {f"key {number}": str(number).encode() for number in range(3000)}
    with Cache(tmp_path) as cache:
        cache.put_many(items)
        assert cache.get_many(items) == items


@pytest.mark.parametrize("junk", [b"", b"no database", b"SQLite format 3\x00" + bytes(500), bytes(8192)])
def test_a_broken_file_is_begun_anew(tmp_path: Path, junk: bytes) -> None:
    (tmp_path / "cache.sqlite3").write_bytes(junk)
    with Cache(tmp_path) as cache:
        assert cache.get_many(["a"]) == {}
        cache.put_many({"a": b"1"})
        assert cache.get_many(["a"]) == {"a": b"1"}
        assert cache.note is None


def test_damage_in_the_middle_is_begun_anew(tmp_path: Path) -> None:
    path = tmp_path / "cache.sqlite3"
    with Cache(tmp_path) as cache:
        cache.put_many({f"{number}": bytes(500) for number in range(500)})
    data = bytearray(path.read_bytes())
    data[4096:] = b"\xa5" * (len(data) - 4096)
    path.write_bytes(bytes(data))
    with Cache(tmp_path) as cache:
        assert cache.get_many([f"{number}" for number in range(500)]) == {}
        cache.put_many({"a": b"1"})
    with Cache(tmp_path) as cache:
        assert cache.get_many(["a"]) == {"a": b"1"}


def test_another_version_is_begun_anew(tmp_path: Path) -> None:
    with Cache(tmp_path) as cache:
        cache.put_many({"a": b"1"})
    with sqlite3.connect(tmp_path / "cache.sqlite3") as connection:
        connection.execute("PRAGMA user_version = 99")
    connection.close()
    with Cache(tmp_path) as cache:
        assert cache.get_many(["a"]) == {}
        cache.put_many({"b": b"2"})
        assert cache.get_many(["a", "b"]) == {"b": b"2"}


def test_a_database_of_another_program_is_begun_anew(tmp_path: Path) -> None:
    with sqlite3.connect(tmp_path / "cache.sqlite3") as connection:
        connection.execute('CREATE TABLE "od""d" (x)')
        connection.execute("CREATE TABLE entries (x)")
    connection.close()
    with Cache(tmp_path) as cache:
        cache.put_many({"b": b"2"})
        assert cache.get_many(["b"]) == {"b": b"2"}


def test_a_locked_file_is_done_without(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cache_module, "_PATIENCE_SECONDS", 0.01)
    with Cache(tmp_path) as cache:
        cache.put_many({"a": b"1"})
    other = sqlite3.connect(tmp_path / "cache.sqlite3", isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    with Cache(tmp_path) as cache:
        assert cache.get_many(["a"]) == {}
        cache.put_many({"b": b"2"})
        assert cache.note is not None
        assert "locked" in cache.note
    other.execute("ROLLBACK")
    other.close()
    with Cache(tmp_path) as cache:
        assert cache.get_many(["a", "b"]) == {"a": b"1"}


@pytest.mark.parametrize("what", ["a folder where the file should be", "a file where the folder should be"])
def test_a_place_that_can_not_be_used_is_done_without(tmp_path: Path, what: str) -> None:
    if what.startswith("a folder"):
        (tmp_path / "c" / "cache.sqlite3").mkdir(parents=True)
    else:
        (tmp_path / "c").write_text("", encoding="utf-8")
    with Cache(tmp_path / "c") as cache:
        cache.put_many({"a": b"1"})
        assert cache.get_many(["a"]) == {}
        assert cache.note is not None
        assert str(cache.path) in cache.note


def test_what_was_used_longest_ago_goes_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cache_module, "_LIMIT_BYTES", 1000)
    monkeypatch.setattr(cache_module, "_LOW_BYTES", 700)
    with Cache(tmp_path) as cache:
        for number in range(10):
            cache.put_many({f"{number}": bytes(100)})
        cache.get_many(["0"])
        cache.put_many({"10": bytes(100)})
        kept = cache.get_many([f"{number}" for number in range(11)])
    assert set(kept) == {"0", "5", "6", "7", "8", "9", "10"}


def test_uses_are_remembered_by_a_run_that_only_reads(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cache_module, "_RECENT", 2)
    with Cache(tmp_path) as cache:
        for number in range(10):
            cache.put_many({f"{number}": bytes(100)})
    with Cache(tmp_path) as cache:
        cache.get_many(["0"])
    monkeypatch.setattr(cache_module, "_LIMIT_BYTES", 1000)
    monkeypatch.setattr(cache_module, "_LOW_BYTES", 200)
    with Cache(tmp_path) as cache:
        cache.put_many({"10": bytes(100)})
        assert set(cache.get_many([f"{number}" for number in range(11)])) == {"0", "10"}


def test_a_value_that_would_push_out_all_others_is_not_kept(tmp_path: Path) -> None:
    with Cache(tmp_path) as cache:
        cache.put_many({"small": b"1", "large": bytes(8_000_001)})
        assert set(cache.get_many(["small", "large"])) == {"small"}


_WRITER = """
import sys
from pathlib import Path
from greenroom.store.cache import Cache
for turn in range(40):
    with Cache(Path(sys.argv[1])) as cache:
        cache.put_many({f"{sys.argv[2]} {turn} {number}": b"value" * 50 for number in range(20)})
        assert len(cache.get_many([f"{sys.argv[2]} {turn} {number}" for number in range(20)])) == 20, cache.note
"""


def test_processes_at_once_lose_nothing(tmp_path: Path) -> None:
    running = [
        subprocess.Popen([sys.executable, "-c", _WRITER, str(tmp_path), name]) for name in ("one", "two", "three")
    ]
    assert [process.wait() for process in running] == [0, 0, 0]
    with Cache(tmp_path) as cache:
        keys = [f"{name} {turn} {n}" for name in ("one", "two", "three") for turn in range(40) for n in range(20)]
        assert len(cache.get_many(keys)) == 2400


def test_threads_at_once_share_one(tmp_path: Path) -> None:
    with Cache(tmp_path) as cache:

        def work(number: int) -> None:
            for turn in range(20):
                cache.put_many({f"{number} {turn}": b"x"})
                cache.get_many([f"{number} {turn}"])

        threads = [threading.Thread(target=work, args=(number,)) for number in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert len(cache.get_many([f"{number} {turn}" for number in range(4) for turn in range(20)])) == 80


def test_after_closing_nothing_is_kept_or_found(tmp_path: Path) -> None:
    cache = Cache(tmp_path)
    cache.close()
    cache.close()
    cache.put_many({"a": b"1"})
    assert cache.get_many(["a"]) == {}


def test_the_folder_can_be_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GREENROOM_CACHE", str(tmp_path / "mine"))
    assert folders.cache_folder() == tmp_path / "mine"
    with Cache() as cache:
        assert cache.path == tmp_path / "mine" / "cache.sqlite3"
    monkeypatch.setenv("GREENROOM_CACHE", "")
    assert folders.cache_folder().name.lower() in {"greenroom", "cache"}


if sys.platform != "win32":

    def test_it_is_the_person_s_alone(tmp_path: Path) -> None:
        before = os.umask(0)
        try:
            with Cache(tmp_path / "a" / "b") as cache:
                cache.put_many({"a": b"1"})
        finally:
            os.umask(before)
        assert stat.S_IMODE((tmp_path / "a").stat().st_mode) == 0o700
        assert stat.S_IMODE((tmp_path / "a" / "b").stat().st_mode) == 0o700
        assert stat.S_IMODE((tmp_path / "a" / "b" / "cache.sqlite3").stat().st_mode) == 0o600

    def test_a_folder_that_is_there_keeps_its_rights(tmp_path: Path) -> None:
        tmp_path.chmod(0o755)
        with Cache(tmp_path) as cache:
            cache.put_many({"a": b"1"})
        assert stat.S_IMODE(tmp_path.stat().st_mode) == 0o755

    def test_a_link_in_its_place_is_not_followed(tmp_path: Path) -> None:
        precious = tmp_path / "precious.md"
        precious.write_text("words", encoding="utf-8")
        (tmp_path / "cache.sqlite3").symlink_to(precious)
        with Cache(tmp_path) as cache:
            cache.put_many({"a": b"1"})
            assert cache.note is not None
        assert precious.read_text(encoding="utf-8") == "words"
