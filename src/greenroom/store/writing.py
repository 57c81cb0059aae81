"""One way to write a file: whole or not at all, and only if it is still what was read.

The new text goes into a file beside the old one, ``.NAME.greenroom-new``, and takes its place in one step. That file is
made so that only one program can make it: it is the lock as well. Whoever is stopped half way leaves the original as it
was and this file behind, which the next write takes for what it is once it is a minute old.
"""

from __future__ import annotations

import contextlib
import errno
import hashlib
import os
import stat
import time

from greenroom.text.failure import Failure

#: A write takes milliseconds. A file of this age was left behind by a program that was stopped.
_STALE_SECONDS = 60
#: Half a second in all: a scanner takes milliseconds, and who holds the file open for longer holds it for long.
_TURNS, _TURN_SECONDS = 10, 0.05


class FileChanged(Failure):
    """The file is not what it was when it was read."""


class FileThere(Failure):
    """A file was to be made where there is one."""


class CannotWrite(Failure):
    """The system refuses: no rights, no room, a folder that is not there."""


def write(path: str, text: str, *, expects_sha256: str | None) -> None:
    """Put ``text`` in place of a file, byte for byte as it is given, in UTF-8.

    Args:
        path: of the file; a link is followed and stays a link.
        text: line ends are written as they are.
        expects_sha256: hash of the bytes that the file must have; None to make a file where there is none.

    Raises:
        FileChanged: the file has other bytes, or is gone.
        FileThere: there is a file and none was expected.
        CannotWrite: anything that the system refuses. The original is untouched in every case.
    """
    write_bytes(path, text.encode("utf-8"), expects_sha256=expects_sha256)


def write_bytes(path: str, data: bytes, *, expects_sha256: str | None) -> None:
    """Do what ``write`` does, with bytes."""
    target = os.path.realpath(path)
    folder, name = os.path.split(target)
    beside = os.path.join(folder, f".{name}.greenroom-new")
    try:
        mode = _expected(path, target, expects_sha256)
        stream = os.fdopen(_claimed(path, beside), "wb")
        is_placed = False
        try:
            with stream:
                mine = _identity(os.fstat(stream.fileno()))
                stream.write(data)
                stream.flush()
                os.fsync(stream.fileno())
            if mode is not None:
                _keep_rights(target, beside, mode)
            _expected(path, target, expects_sha256)  # once more, as late as can be
            if _identity(os.stat(beside)) != mine:
                raise _in_use(path, beside)
            is_placed = _place(path, beside, target, is_new=expects_sha256 is None)
        finally:
            # Once it has taken its place, the next writer may have made another one of this name.
            if not is_placed:
                with contextlib.suppress(OSError):
                    os.unlink(beside)
        _settle(folder)
    except OSError as error:
        raise _refusal(path, error) from error


def _expected(path: str, target: str, expects_sha256: str | None) -> int | None:
    """Return the file's mode after making sure that it is what is expected; None where none is expected."""
    try:
        with open(target, "rb") as stream:
            status = os.fstat(stream.fileno())
            digest = hashlib.file_digest(stream, "sha256").hexdigest()
    except FileNotFoundError:
        if expects_sha256 is None:
            return None
        message = f'"{path}" is gone: it was removed or renamed after it was read.'
        raise FileChanged(message, "Run the command again.") from None
    if expects_sha256 is None:
        raise FileThere(f'"{path}" is there already and is not written over.', "Choose another name or folder.")
    if digest != expects_sha256:
        raise FileChanged(
            f'"{path}" was changed by another program after it was read; nothing was written.', "Run the command again."
        )
    if not status.st_mode & (stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH):
        raise CannotWrite(f'"{path}" is marked as read-only.', "Take the mark off, or work on a copy.")
    return stat.S_IMODE(status.st_mode)


def _claimed(path: str, beside: str) -> int:
    """Make the new file, which nobody else can have made; its owner's alone until it has the original's rights."""
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOFOLLOW", 0)
    for _ in range(2):
        try:
            return os.open(beside, flags, 0o600)
        except FileExistsError:
            try:
                age_seconds = _now_of(os.path.dirname(beside)) - os.lstat(beside).st_mtime
            except FileNotFoundError:
                continue  # the other one has just finished
            if age_seconds < _STALE_SECONDS:
                break
            with contextlib.suppress(FileNotFoundError):
                os.unlink(beside)
    raise _in_use(path, beside)


def _now_of(folder: str) -> float:
    """Return the time by the disk's own clock, which on a network disk is another machine's."""
    import tempfile  # a tenth of the time that a command needs to start, and most write nothing

    with tempfile.TemporaryFile(dir=folder) as probe:
        probe.write(b"\n")
        probe.flush()
        return os.fstat(probe.fileno()).st_mtime


def _identity(status: os.stat_result) -> tuple[int, int]:
    return status.st_dev, status.st_ino


def _in_use(path: str, beside: str) -> CannotWrite:
    return CannotWrite(
        f'"{path}" is being written by another Greenroom, or one was stopped while it wrote.',
        f'Try again in a minute. If nothing else runs, the file "{os.path.basename(beside)}" beside it can be removed.',
    )


def _keep_rights(target: str, beside: str, mode: int) -> None:
    os.chmod(beside, mode)
    if hasattr(os, "chown"):
        status = os.stat(target)
        # Only root may give a file away; for everybody else owner and group are right already, or can't be helped.
        with contextlib.suppress(OSError):
            os.chown(beside, status.st_uid, status.st_gid)
            os.chmod(beside, mode)  # giving it away may have taken some of the rights


def _place(path: str, beside: str, target: str, *, is_new: bool) -> bool:
    """Put the new file where it belongs; tell whether its first name is free again."""
    if not is_new:
        _replace(beside, target)
        return True
    os.chmod(beside, 0o666 & ~_umask())
    # A link fails where a file has come up meanwhile; renaming would silently take its place.
    try:
        os.link(beside, target)
    except FileExistsError:
        raise FileThere(
            f'"{path}" is there already and is not written over.', "Choose another name or folder."
        ) from None
    except (OSError, NotImplementedError):
        _expected(path, target, None)  # a file system without links: look as late as can be
        _replace(beside, target)
        return True
    return False


def _replace(beside: str, target: str) -> None:
    """Rename one file over another; on Windows whoever looks at that one just then (a virus scanner) is waited for."""
    for _ in range(_TURNS if os.name == "nt" else 0):
        try:
            os.replace(beside, target)
        except PermissionError:
            time.sleep(_TURN_SECONDS)
        else:
            return
    os.replace(beside, target)


def _umask() -> int:
    mask = os.umask(0o022)
    os.umask(mask)
    return mask


def _settle(folder: str) -> None:
    """Have the folder itself on the disk, where systems let a folder be opened."""
    with contextlib.suppress(OSError):
        descriptor = os.open(folder or ".", os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _refusal(path: str, error: OSError) -> CannotWrite:
    told = {
        errno.ENOSPC: ("the disk is full", "Make room and run the command again."),
        errno.EDQUOT: ("your share of the disk is full", "Make room and run the command again."),
        errno.EFBIG: ("it would be larger than files may be here", "Make it smaller, or work on another disk."),
        errno.EROFS: ("the disk can only be read", "Copy the file to a disk that can be written."),
        errno.EACCES: ("you have no right to", "Check the rights of the folder, and close the file elsewhere."),
        errno.EPERM: ("you have no right to", "Check the rights of the folder, and close the file elsewhere."),
        errno.ENOENT: ("its folder is not there", "Make the folder first."),
        errno.ENOTDIR: ("its folder is not there", "Make the folder first."),
        errno.EISDIR: ("it is a folder", "Choose another name."),
        errno.ENAMETOOLONG: ("its name is too long", "Choose a shorter name."),
    }
    reason = (error.strerror or type(error).__name__).lower()
    why, hint = told.get(error.errno or 0, (reason, "The original is as it was; try again."))
    return CannotWrite(f'"{path}" can\'t be written: {why}.', hint)
