"""Make requirements/*.txt again: exact versions with hashes, one answer for all systems and Pythons.

The files name no place to fetch from: whoever installs uses the package index that their machine is set up for.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = Path("requirements")

#: File, what goes in. Each is made to agree with those before it.
LOCKS = (
    ("runtime.txt", ("pyproject.toml",)),
    ("build.txt", ("--group", "build")),
    ("test.txt", ("--group", "test")),
    ("check.txt", ("--group", "check")),
    ("lock.txt", ("--group", "lock")),
    ("train.txt", ("--group", "train")),
)

HEADER = "# Made from pyproject.toml by `make lock`. Not to be changed by hand.\n"


def main() -> int:
    """Write every lock; return uv's exit status where it fails."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--upgrade", action="store_true", help="take the newest versions that the ranges allow")
    upgrade = parser.parse_args().upgrade
    # Settings of this machine, such as a mirror or a folder of wheels, must not shape what others get.
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("UV_", "PIP_"))}
    done: list[str] = []
    for name, what in LOCKS:
        target = FOLDER / name
        command = [
            *(sys.executable, "-m", "uv", "pip", "compile", "--quiet", "--no-config", "--system-certs", *what),
            *("--universal", "--python-version", "3.11", "--generate-hashes"),
            *("--no-header", "--no-annotate", "--no-emit-index-url", "--no-emit-find-links"),
            *(part for earlier in done for part in ("--constraint", earlier)),
            *(("--upgrade",) if upgrade else ()),
            *("--output-file", str(target)),
        ]
        finished = subprocess.run(command, cwd=ROOT, env=environment, check=False)
        if finished.returncode:
            return finished.returncode
        path = ROOT / target
        path.write_text(HEADER + path.read_text(encoding="utf-8"), encoding="utf-8", newline="\n")
        done.append(target.as_posix())
    return 0


if __name__ == "__main__":
    sys.exit(main())
