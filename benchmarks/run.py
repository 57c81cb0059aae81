"""Time whole cold processes against their parts, as ratios in one run.

    python benchmarks/run.py [BANK] [--folder FOLDER] [--repeat N]

BANK is one document or folder, for single runs; FOLDER holds many banks (BANK unless it is given). Each process starts
cold, with an empty cache folder of its own unless the line says otherwise. Ratios are of medians, and the two sides of a
ratio are run in turn, so that whatever else the machine does falls on both. Prints a table and writes nothing.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

GREENROOM = ("-m", "greenroom.cli.main")

IMPORTS_ONLY = "import click, rich.console, rich.table, markdown_it"

#: The engine alone on the same texts: import, build, and look at every document, in one process.
ENGINE_ALONE = """
import sys
from pathlib import Path
from greenroom.store import files
sources, _ = files.load(sys.argv[1:])
texts = [source.text for source in sources]
"""

#: What a process that is asked for its modules prints last.
MODULES = """
import sys
from greenroom.cli.main import main
try:
    main(sys.argv[1:])
except SystemExit:
    pass
print("\\n" + " ".join(sorted({name.partition(".")[0] for name in sys.modules})))
"""


@dataclass(slots=True)
class Runs:
    """What repeated runs of one command took."""

    seconds: list[float] = field(default_factory=list)
    mebibytes: list[float] = field(default_factory=list)

    @property
    def median(self) -> float:
        """The median time in seconds."""
        return statistics.median(self.seconds)

    @property
    def peak(self) -> float:
        """The largest memory that any run had resident, all its processes together not counted, in MiB."""
        return max(self.mebibytes)


def once(arguments: Sequence[str], cache: Path, runs: Runs) -> None:
    """Run a cold process to its end."""
    environment = {**os.environ, "GREENROOM_CACHE": str(cache)}
    begun = time.perf_counter()
    process = subprocess.Popen(
        [sys.executable, *arguments], env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE
    )
    error = process.stderr.read() if process.stderr else b""
    peak = finish(process)
    runs.seconds.append(time.perf_counter() - begun)
    runs.mebibytes.append(peak)
    if process.returncode not in (0, 1):
        sys.exit(f"{' '.join(arguments)} ended with {process.returncode}:\n{error.decode(errors='replace')}")


def finish(process: subprocess.Popen[bytes]) -> float:
    """Wait for a process and return the most memory that it had resident, in MiB; nan where the system does not tell."""
    if sys.platform == "win32":
        process.wait()
        return float("nan")
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    return usage.ru_maxrss / (1024 * 1024 if sys.platform == "darwin" else 1024)
