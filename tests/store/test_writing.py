"""A file is written whole or not at all, and only over what was read."""

from __future__ import annotations

import errno
import hashlib
import os
import stat
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from greenroom.store import files
from greenroom.store.files import CannotWrite, FileChanged, FileThere

OLD = b"\xef\xbb\xbfold\r\nwords\rof two\n"


def digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


@pytest.fixture
def bank(tmp_path: Path) -> Path:
    path = tmp_path / "bank.md"
    path.write_bytes(OLD)
    return path


def inside(folder: Path) -> list[str]:
    return [path.name for path in folder.iterdir()]


def alone(path: Path) -> bool:
    """Tell whether nothing was left beside the file."""
    return inside(path.parent) == [path.name]


def test_the_new_text_is_there_byte_for_byte(bank: Path) -> None:
    text = "\ufeffnew\r\nwords\rof 情境\n\u2028 é"
    files.write(str(bank), text, expects_sha256=digest(OLD))
    assert bank.read_bytes() == text.encode()
    assert alone(bank)


@given(text=st.text(alphabet=st.characters(blacklist_categories=["Cs"])))
def test_any_text_comes_back(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    path = tmp_path_factory.mktemp("any") / "a.md"
    files.write(str(path), text, expects_sha256=None)
    assert path.read_bytes() == text.encode()
    files.write(str(path), text + "x", expects_sha256=digest(text.encode()))
    assert path.read_bytes() == (text + "x").encode()


def test_what_was_changed_meanwhile_is_not_written_over(bank: Path) -> None:
    bank.write_bytes(b"theirs")
    with pytest.raises(FileChanged) as caught:
        files.write(str(bank), "mine", expects_sha256=digest(OLD))
    assert "changed by another program" in caught.value.message
    assert caught.value.hint == "Run the command again."
    assert bank.read_bytes() == b"theirs"
    assert alone(bank)


def test_what_is_gone_is_not_made_anew(bank: Path) -> None:
    bank.unlink()
    with pytest.raises(FileChanged, match="is gone"):
        files.write(str(bank), "mine", expects_sha256=digest(OLD))
    assert inside(bank.parent) == []


def test_a_new_file_takes_no_other_file_s_place(bank: Path) -> None:
    with pytest.raises(FileThere, match="is there already"):
        files.write(str(bank), "mine", expects_sha256=None)
    assert bank.read_bytes() == OLD
    assert alone(bank)


def test_a_file_marked_read_only_is_left_alone(bank: Path) -> None:
    bank.chmod(stat.S_IREAD)
    with pytest.raises(CannotWrite, match="read-only"):
        files.write(str(bank), "mine", expects_sha256=digest(OLD))
    bank.chmod(stat.S_IREAD | stat.S_IWRITE)
    assert bank.read_bytes() == OLD
    assert alone(bank)


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(CannotWrite, match="its folder is not there"):
        files.write(str(tmp_path / "no" / "a.md"), "x", expects_sha256=None)


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    with pytest.raises(CannotWrite):
        files.write(str(tmp_path), "x", expects_sha256=digest(b""))
    assert tmp_path.is_dir()


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (errno.ENOSPC, "the disk is full"),
        (errno.EROFS, "the disk can only be read"),
        (errno.EACCES, "you have no right to"),
    ],
)
def test_whatever_the_system_refuses_leaves_the_original(
    bank: Path, monkeypatch: pytest.MonkeyPatch, number: int, words: str
) -> None:
    """Disks do not fill up at will on every system, so the last step before the new file stands is made to fail."""

    def full(_: int) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(CannotWrite) as caught:
        files.write(str(bank), "mine", expects_sha256=digest(OLD))
    assert words in caught.value.message
    assert caught.value.hint.endswith(".")
    assert bank.read_bytes() == OLD
    assert alone(bank)


def test_two_at_once_lose_nothing(bank: Path) -> None:
    """Of many writers that have all read the same, one writes; the others are refused, and the file is one's."""
    outcomes: list[str] = []
    start = threading.Barrier(8)

    def write(number: int) -> None:
        start.wait()
        try:
            files.write(str(bank), f"writer {number} " * 5000, expects_sha256=digest(OLD))
            outcomes.append("written")
        except (FileChanged, CannotWrite) as refusal:
            outcomes.append(type(refusal).__name__)

    threads = [threading.Thread(target=write, args=(number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert outcomes.count("written") == 1
    assert len(outcomes) == 8
    words = bank.read_text(encoding="utf-8").split()
    assert len(words) == 10_000
    assert len(set(words)) == 2
    assert alone(bank)


def test_many_new_files_of_one_name_are_one(tmp_path: Path) -> None:
    outcomes: list[bool] = []
    start = threading.Barrier(8)

    def write(number: int) -> None:
        start.wait()
        try:
            files.write(str(tmp_path / "a.md"), f"{number}", expects_sha256=None)
            outcomes.append(True)
        except (FileThere, CannotWrite):
            outcomes.append(False)

    threads = [threading.Thread(target=write, args=(number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert outcomes.count(True) == 1
    assert inside(tmp_path) == ["a.md"]


_STOPPED = """
import os, sys
from greenroom.store import files
os.fsync = lambda _: os._exit(9)  # as if it were killed when the new file is half way to the disk
files.write(sys.argv[1], "new " * 100_000, expects_sha256=sys.argv[2])
"""


def test_whoever_is_stopped_half_way_leaves_the_original_and_a_file_that_says_what_it_is(bank: Path) -> None:
    stopped = subprocess.run([sys.executable, "-c", _STOPPED, str(bank), digest(OLD)], check=False)
    assert stopped.returncode == 9
    assert bank.read_bytes() == OLD
    left = bank.parent / ".bank.md.greenroom-new"
    assert sorted(inside(bank.parent)) == [left.name, bank.name]
    assert [source.path for source in files.load([str(bank.parent)])[0]] == [bank.as_posix()]

    with pytest.raises(CannotWrite, match="by another Greenroom, or one was stopped") as caught:
        files.write(str(bank), "new", expects_sha256=digest(OLD))
    assert left.name in caught.value.hint

    an_hour_ago = left.stat().st_mtime - 3600
    os.utime(left, (an_hour_ago, an_hour_ago))
    files.write(str(bank), "new", expects_sha256=digest(OLD))
    assert bank.read_bytes() == b"new"
    assert alone(bank)


if sys.platform != "win32":

    def test_rights_are_kept(bank: Path) -> None:
        bank.chmod(0o640)
        files.write(str(bank), "new", expects_sha256=digest(OLD))
        assert stat.S_IMODE(bank.stat().st_mode) == 0o640

    def test_a_new_file_has_the_rights_that_new_files_have(tmp_path: Path) -> None:
        (tmp_path / "ordinary").touch()
        files.write(str(tmp_path / "a.md"), "x", expects_sha256=None)
        assert (tmp_path / "a.md").stat().st_mode == (tmp_path / "ordinary").stat().st_mode

    def test_a_link_stays_a_link(bank: Path) -> None:
        link = bank.parent / "link.md"
        link.symlink_to(bank.name)
        files.write(str(link), "new", expects_sha256=digest(OLD))
        assert link.is_symlink()
        assert bank.read_bytes() == b"new"

    def test_a_limit_on_the_size_of_files_leaves_the_original(bank: Path) -> None:
        """A real refusal by the system, in a process of its own, since the limit can't be lifted again."""
        program = (
            "import resource, signal, sys\n"
            "signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
            "resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))\n"
            "from greenroom.store import files\n"
            "try:\n"
            "    files.write(sys.argv[1], 'new ' * 1000, expects_sha256=sys.argv[2])\n"
            "except files.CannotWrite as refusal:\n"
            "    sys.exit(refusal.message)\n"
        )
        ended = subprocess.run(
            [sys.executable, "-B", "-c", program, str(bank), digest(OLD)],
            check=False,
            capture_output=True,
            encoding="utf-8",
        )
        assert ended.returncode == 1
        assert "larger than files may be here" in ended.stderr
        assert bank.read_bytes() == OLD
        assert alone(bank)
