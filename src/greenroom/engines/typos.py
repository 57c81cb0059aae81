"""Common slips with their corrections: the word list of the program ``typos`` (MIT or Apache-2.0).

The program comes inside the Python package of that name and is run once for many words. It gets them on its standard
input, one a line, so that no text of the person's is written anywhere, and a run takes some hundredths of a second.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import sysconfig
import threading
from collections.abc import Iterable
from functools import cache
from importlib import metadata
from pathlib import Path

import msgspec

from greenroom.text.failure import Failure

_HINT = 'Install it again: "pip install --force-reinstall typos". "greenroom doctor" shows what is found.'
#: The program's own exit status for "slips were found".
_FOUND = 2
_SECONDS = 60


class _Note(msgspec.Struct):
    type: str
    line_num: int = 0
    typo: str = ""
    corrections: list[str] = []


class TyposMissing(Failure):
    """The program can't be found."""


class TyposFailed(Failure):
    """The program was started and did not do its work."""


def version() -> str:
    """Return the version of the package, without running the program; "none" where it is missing."""
    try:
        return metadata.version("typos")
    except metadata.PackageNotFoundError:
        return "none"


#: `sysconfig` fills its tables when it is first asked, and two threads that ask at once get half of them.
_FINDING = threading.Lock()


def program() -> Path:
    """Find the program: where its package says that it put it, else among this Python's scripts, else on the path.

    Raises:
        TyposMissing: it is nowhere.
    """
    with _FINDING:
        return _found()


@cache
def _found() -> Path:
    name = "typos.exe" if sys.platform == "win32" else "typos"
    try:
        placed = [Path(str(file.locate())) for file in metadata.files("typos") or () if file.name == name]
    except metadata.PackageNotFoundError:
        placed = []
    schemes = [sysconfig.get_path("scripts"), *(_user_scripts())]
    for path in (*placed, *(Path(folder) / name for folder in schemes)):
        if path.is_file():
            return path.resolve()
    on_path = shutil.which("typos")
    if on_path is None:
        raise TyposMissing("The list of common slips (the program typos) is not installed where it should be.", _HINT)
    return Path(on_path)


def _user_scripts() -> tuple[str, ...]:
    scheme = sysconfig.get_preferred_scheme("user")
    return (sysconfig.get_path("scripts", scheme),) if scheme in sysconfig.get_scheme_names() else ()


def corrections(words: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """Return those of the words that are on the list of common slips, each with its corrections, best first.

    Args:
        words: lower-case words of the letters a to z alone.

    Raises:
        TyposMissing: the program can't be found.
        TyposFailed: it did not do its work.
    """
    lines = list(dict.fromkeys(words))
    if not lines:
        return {}
    # `--isolated`: no settings of the folder we happen to be in; "-": read standard input.
    command = [str(program()), "--isolated", "--no-unicode", "--color", "never", "--format", "json", "-"]
    try:
        done = subprocess.run(  # noqa: S603  (a fixed command)
            command,
            input=("\n".join(lines) + "\n").encode("ascii", "replace"),
            capture_output=True,
            timeout=_SECONDS,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise TyposFailed("The program typos could not be run.", _HINT) from error
    if done.returncode not in (0, _FOUND):
        raise TyposFailed(f"The program typos stopped with exit status {done.returncode}.", _HINT)
    found: dict[str, tuple[str, ...]] = {}
    for row in done.stdout.splitlines():
        try:
            note = msgspec.json.decode(row, type=_Note)
        except msgspec.MsgspecError as error:
            raise TyposFailed("The program typos answered in a form that is not known here.", _HINT) from error
        if note.type == "typo" and note.corrections and 0 < note.line_num <= len(lines):
            word = lines[note.line_num - 1]
            if note.typo == word:
                found[word] = tuple(note.corrections)
    return found
