"""Which files a bank consists of: files, folders and vaults as they were named, with limits."""

from __future__ import annotations

import errno
import glob
import os
import stat
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from greenroom.bank.readers import names
from greenroom.bank.readers.limits import FILES, PACKAGE_BYTES, TEXT_BYTES
from greenroom.bank.readers.problems import too_large
from greenroom.bank.readers.sniff import by_name
from greenroom.text.problem import Problem


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A file that is to be read.

    Attributes:
        path: as the person named it, with ``/`` between folders; always proper text.
        place: what the system opens. Differs from ``path`` where the name holds bytes that are no UTF-8.
        size_bytes: when it was found.
        modified_ns: when it was changed last.
    """

    path: str
    place: str
    size_bytes: int
    modified_ns: int


def walk(paths: Sequence[str]) -> tuple[tuple[Found, ...], tuple[Problem, ...]]:
    """Return the files of a bank: as named, those of a folder in natural order, each once. Nothing is opened."""
    search = _Search()
    for path in paths:
        search.named(path)
    return tuple(search.found), tuple(search.problems)


def shown(path: str) -> str:
    """Return a path as it is shown and reported: ``/`` between folders, no bytes that are no text."""
    text = path.replace(os.sep, "/") if os.sep != "/" else path
    return os.fsencode(text).decode("utf-8", "backslashreplace") if not _is_text(text) else text


def _is_text(path: str) -> bool:
    return not any("\ud800" <= char <= "\udfff" for char in path)


def reason(error: OSError) -> str:
    """Return what the system says, as the end of a sentence."""
    told = {
        errno.EACCES: "you have no right to open it",
        errno.EPERM: "you have no right to open it",
        errno.ELOOP: "it is a link that leads to itself",
        errno.ENOENT: "it is not there any more, or a link that leads nowhere",
        errno.ENAMETOOLONG: "its name is too long for this system",
    }
    return told.get(error.errno or 0, (error.strerror or type(error).__name__).lower())


class _Search:
    """One walk over everything that was named."""

    def __init__(self) -> None:
        self.found: list[Found] = []
        self.problems: list[Problem] = []
        self._seen: set[str] = set()
        self._is_full = False

    def _tell(self, path: str, message: str, hint: str) -> None:
        self.problems.append(Problem(path=shown(path), message=message, hint=hint))

    # -- what was named -----------------------------------------------------------------------------------------------
    def named(self, path: str) -> None:
        """Take one path of the call."""
        path = path or "."
        if "\x00" in path:
            self._tell(path.replace("\x00", "\ufffd"), "No file can have this name.", "Name a file or a folder.")
            return
        try:
            status = os.stat(path)
        except OSError as error:
            self._missing(path, error)
            return
        if stat.S_ISDIR(status.st_mode):
            self._folder(path)
        else:
            self._file(path, status)

    def _missing(self, path: str, error: OSError) -> None:
        matches = sorted(glob.glob(path), key=names.natural) if glob.has_magic(path) else []
        if matches:  # on Windows nobody has put the names in yet
            for match in matches:
                self.named(match)
        elif error.errno in {errno.ENOENT, errno.ENOTDIR} and not os.path.islink(path):
            near = nearest(path)
            hint = f'Did you mean "{shown(near)}"?' if near else "Check the name, and the folder that you are in."
            self._tell(path, "There is no such file or folder.", hint)
        else:
            self._tell(
                path, f"This can't be read: {reason(error)}.", "Check its rights, or copy it elsewhere and name that."
            )

    # -- folders ------------------------------------------------------------------------------------------------------
    def _folder(self, top: str) -> None:
        before = len(self.found), len(self.problems)
        left_out: dict[str, list[str]] = {}
        files: list[tuple[str, os.stat_result]] = []
        visited = {_identity(top)}
        waiting: list[tuple[str, tuple[str, ...]]] = [(top, (_identity(top),))]
        while waiting:
            folder, above = waiting.pop()
            for path, status in self._listed(folder, top):
                if not stat.S_ISDIR(status.st_mode):
                    files.append((path, status))
                    continue
                identity = _identity(path)
                if identity in above:
                    hint = "Nothing is missing from what was read; remove the link if it is not meant."
                    self._tell(path, "This link leads back to a folder that it is in; it was not followed.", hint)
                elif identity not in visited:
                    visited.add(identity)
                    waiting.append((path, (*above, identity)))
        for path, status in sorted(files, key=lambda file: names.natural(shown(file[0]))):
            extension = names.extension(shown(path))
            if extension in names.READ:
                self._file(path, status)
            elif by_name(path):
                left_out.setdefault(extension, []).append(path)
        for extension, paths in left_out.items():
            self._foreign(extension, paths)
        if before == (len(self.found), len(self.problems)) and not self._is_full and not files_seen(files, self._seen):
            hint = "Name the folder that holds your answers, as .md, .txt, .docx, .html or .zip."
            self._tell(top, "The folder holds no document that is read.", hint)

    def _listed(self, folder: str, top: str) -> Iterator[tuple[str, os.stat_result]]:
        try:
            with os.scandir(folder) as listing:
                inside = sorted(entry.name for entry in listing)
        except OSError as error:
            hint = "Give yourself the right to read it, or copy what you need elsewhere."
            self._tell(folder, f"This folder can't be read: {reason(error)}.", hint)
            return
        for name in inside:
            path = name if folder == "." and top == "." else os.path.join(folder, name)
            if names.is_hidden(name):
                continue
            try:
                yield path, os.stat(path)
            except OSError as error:
                if names.extension(name) in names.READ or not names.extension(name):
                    self._tell(path, f"This can't be read: {reason(error)}.", "Remove the link or mend it.")

    def _foreign(self, extension: str, paths: list[str]) -> None:
        foreign = by_name(paths[0])
        if foreign is None:
            return
        if len(paths) == 1:
            message = f"This is {foreign.what}, which is not read."
        else:
            others = len(paths) - 1
            message = f"This and {others} more {'file' if others == 1 else 'files'} ending in {extension} are not read."
        self._tell(paths[0], message, f"If it holds answers: {foreign.hint[0].lower()}{foreign.hint[1:]}")

    # -- files --------------------------------------------------------------------------------------------------------
    def _file(self, path: str, status: os.stat_result) -> None:
        identity = _identity(path)
        if identity in self._seen:
            return
        self._seen.add(identity)
        if not stat.S_ISREG(status.st_mode):
            self._tell(path, "This is no file but a device or a pipe; it was not opened.", "Name a document.")
            return
        if len(self.found) >= FILES:
            if not self._is_full:
                hint = "Name the folder that holds your answers instead of the whole vault."
                self._tell(path, f"There are more than {FILES:,} documents; this and what follows was not read.", hint)
            self._is_full = True
            return
        extension = names.extension(shown(path))
        limit_bytes = PACKAGE_BYTES if extension in (*names.DOCX, *names.ZIP) or by_name(path) else TEXT_BYTES
        if status.st_size > limit_bytes:
            self.problems.append(too_large(shown(path), status.st_size, limit_bytes))
            return
        if not _is_text(path):
            self._tell(
                path, "The name of this file is not UTF-8; it is shown with codes for what is not.", "Rename the file."
            )
        self.found.append(
            Found(path=shown(path), place=path, size_bytes=status.st_size, modified_ns=status.st_mtime_ns)
        )


def files_seen(files: Iterable[tuple[str, os.stat_result]], seen: set[str]) -> bool:
    """Tell whether any of the files was read before, under another name."""
    return any(_identity(path) in seen for path, _ in files)


def _identity(path: str) -> str:
    """Return what is the same for all names of one file or folder."""
    return os.path.normcase(os.path.realpath(path))


def nearest(path: str) -> str | None:
    """Return the existing neighbour whose name is most like that of a path that does not exist."""
    import difflib  # only where a name is wrong

    folder, name = os.path.split(path.rstrip("/" + os.sep))
    try:
        present = [one for one in os.listdir(folder or ".") if not names.is_hidden(one)]
    except OSError:
        return None
    by_folded = {one.casefold(): one for one in present}
    found = difflib.get_close_matches(name.casefold(), by_folded, n=1, cutoff=0.6)
    return os.path.join(folder, by_folded[found[0]]) if found else None
