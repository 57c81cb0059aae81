"""Print the path of a Chromium, Chrome or Edge on this machine: the tests of pages drive it.

With `--install` one is installed where there is none and that takes no question: by apt, as root. Else it is said what
to do, and the exit status is 1. `CHROME_BIN` names a browser by its path.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

#: As the commands are called, on Linux mostly.
NAMES = (
    "chromium",
    "chromium-browser",
    "google-chrome-stable",
    "google-chrome",
    "chrome",
    "microsoft-edge-stable",
    "microsoft-edge",
)
#: On macOS, in the folder of applications of the machine or of the person.
APPLICATIONS = ("Google Chrome", "Chromium", "Microsoft Edge")
#: On Windows, below any of the folders that hold programs.
PROGRAMS = ("Google/Chrome/Application/chrome.exe", "Microsoft/Edge/Application/msedge.exe")

#: Letters to draw come along: without any the widths of a page could not be told.
INSTALL = ("install", "--yes", "--no-install-recommends", "chromium", "fonts-dejavu-core")

ADVICE = """\
The tests of pages need a browser, and none was found. Install Chromium, Chrome or Edge:
  Debian:   sudo apt-get install chromium
  Ubuntu:   sudo snap install chromium
  Fedora:   sudo dnf install chromium
  macOS:    brew install --cask chromium
or name one by its path: make test CHROME_BIN=/path/to/chrome"""


def find() -> str | None:
    """Return the path of a browser."""
    named = os.environ.get("CHROME_BIN")
    if named:
        return named if shutil.which(named) else None
    return next(_found(), None)


def _found() -> Iterator[str]:
    yield from filter(None, map(shutil.which, NAMES))
    for folder in (Path("/Applications"), Path.home() / "Applications"):
        yield from _there(folder / f"{name}.app/Contents/MacOS/{name}" for name in APPLICATIONS)
    for variable in ("PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"):
        if variable in os.environ:
            yield from _there(Path(os.environ[variable]) / program for program in PROGRAMS)


def _there(paths: Iterator[Path]) -> Iterator[str]:
    return (str(path) for path in paths if path.is_file())


def install() -> None:
    """Ask apt for a browser, if there is an apt and this is root."""
    apt = shutil.which("apt-get")
    if apt is None or not hasattr(os, "geteuid") or os.geteuid() != 0:
        return
    print("Installing Chromium for the tests of pages ...", file=sys.stderr)
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for what in (("update",), INSTALL):
        done = subprocess.run([apt, "--quiet", *what], env=quiet, check=False, capture_output=True, encoding="utf-8")
        if done.returncode:
            print(done.stderr, file=sys.stderr)
            return


def main() -> int:
    """Print the path, or say what to do."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--install", action="store_true", help="install one where there is none")
    wanted = parser.parse_args().install
    if wanted and find() is None and "CHROME_BIN" not in os.environ:
        install()
    path = find()
    print(path or ADVICE, file=sys.stdout if path else sys.stderr)
    return 0 if path else 1


if __name__ == "__main__":
    sys.exit(main())
