"""Time whole cold processes against their parts, as ratios in one run.

    python benchmarks/run.py [BANK] [--folder FOLDER] [--repeat N]

BANK is one document or a small bank, for the runs a person waits for; FOLDER holds many banks (BANK if not given).
The two sides of a ratio run in turn, so that whatever else the machine does falls on both; ratios are of medians.
Prints a table and keeps nothing: caches and copies are in a temporary folder.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from importlib import metadata
from pathlib import Path

from greenroom import __version__

#: What any program with this one's looks has to import.
IMPORTS_ONLY = "import click, rich, rich.console, rich.table, rich.text, markdown_it"

#: The language engine and nothing else: import it, build one checker as it comes, look at every document.
ENGINE_ALONE = """
import sys
from pathlib import Path
import harper
checker = harper.Linter()
for path in sorted(Path(sys.argv[1]).iterdir()):
    checker.lint(path.read_text(encoding="utf-8"), language="markdown")
"""

#: Write the texts of a bank as the readers give them, one file each.
TEXTS = """
import sys
from pathlib import Path
from greenroom.store import files
sources, _ = files.load([sys.argv[1]])
for number, source in enumerate(sources):
    (Path(sys.argv[2]) / f"{number:04}.md").write_text(source.text, encoding="utf-8", errors="replace")
print(len(sources), sum(len(source.text.split()) for source in sources))
"""

#: Run the command, then print the first names of all modules that it imported.
IMPORTED = """
import contextlib, io, json, sys
with contextlib.redirect_stdout(io.StringIO()), contextlib.suppress(SystemExit):
    from greenroom.cli.main import main
    main(sys.argv[1:])
print(json.dumps(sorted({name.partition(".")[0] for name in sys.modules} - set(sys.stdlib_module_names))))
"""


@dataclass(slots=True)
class Runs:
    """What the runs of one command took: seconds by the clock, and MiB resident at most."""

    name: str
    arguments: Sequence[str]
    #: Copied into place before each run; None to begin with an empty cache.
    cache: Path | None = None
    seconds: list[float] = field(default_factory=list)
    mebibytes: list[float] = field(default_factory=list)

    @property
    def median(self) -> float:
        """Return the median of the times."""
        return statistics.median(self.seconds)

    def row(self, against: Runs | None = None) -> str:
        """Return a line of the table."""
        spread = f"{min(self.seconds):.2f}-{max(self.seconds):.2f}"
        ratio = f"{self.median / against.median:.2f} x {against.name}" if against else ""
        return f"  {self.name:<34}{self.median:>8.2f} s  ({spread:<11}){max(self.mebibytes):>6.0f} MiB   {ratio}"


def once(runs: Runs, scratch: Path) -> None:
    """Run a cold process to its end and note what it took."""
    cache = scratch / "cache"
    shutil.rmtree(cache, ignore_errors=True)
    if runs.cache is not None:
        shutil.copytree(runs.cache, cache)
    environment = {**os.environ, "GREENROOM_CACHE": str(cache)}
    with (scratch / "said").open("w+b") as said:
        begun = time.perf_counter()
        process = subprocess.Popen(
            [sys.executable, *runs.arguments], env=environment, stdout=subprocess.DEVNULL, stderr=said
        )
        peak = finish(process)
        runs.seconds.append(time.perf_counter() - begun)
        runs.mebibytes.append(peak)
        if process.returncode not in (0, 1):
            said.seek(0)
            sys.exit(f"{' '.join(runs.arguments)} ended with {process.returncode}:\n{said.read().decode('utf-8')}")


def finish(process: subprocess.Popen[bytes]) -> float:
    """Wait for a process; return the most memory it (or the largest of its children) held, nan where nobody counts."""
    if sys.platform == "win32":
        process.wait()
        return float("nan")
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    return usage.ru_maxrss / (1024 * 1024 if sys.platform == "darwin" else 1024)


def measure(sides: Sequence[Runs], scratch: Path, repeat: int) -> None:
    """Run all in turn, as often as asked, after one turn that only warms the disk."""
    for turn in range(repeat + 1):
        for runs in sides:
            once(runs, scratch)
            if turn == 0:
                runs.seconds.clear()
                runs.mebibytes.clear()


def kept_after(arguments: Sequence[str], cache: Path) -> Path:
    """Return the cache folder as a run of the command leaves it."""
    environment = {**os.environ, "GREENROOM_CACHE": str(cache)}
    subprocess.run([sys.executable, *arguments], env=environment, check=False, capture_output=True)
    return cache


def imported(*arguments: str) -> set[str]:
    """Return the first names of the modules of others, and our own, that a command imports."""
    done = subprocess.run(
        [sys.executable, "-c", IMPORTED, *arguments], check=True, capture_output=True, encoding="utf-8"
    )
    return set(json.loads(done.stdout.splitlines()[-1]))


def texts(path: str, into: Path) -> tuple[int, int]:
    """Write the texts of a bank out, for the engine alone; return how many documents and words.

    In a process of its own: a child's peak is never less than what its parent held, so this one stays small.
    """
    into.mkdir()
    done = subprocess.run(
        [sys.executable, "-c", TEXTS, path, str(into)], check=True, capture_output=True, encoding="utf-8"
    )
    documents, words = map(int, done.stdout.split())
    if not documents:
        sys.exit(f"There is nothing to read in {path}.")
    return documents, words


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("bank", nargs="?", default="examples/bank")
    parser.add_argument("--folder", help="many banks, checked as one")
    parser.add_argument("--repeat", type=int, default=5, metavar="N", help="runs of each command (default 5)")
    options = parser.parse_args()
    folder = options.folder or options.bank
    command = ("-m", "greenroom")
    with tempfile.TemporaryDirectory() as temporary:
        scratch = Path(temporary)
        (scratch / "other.md").write_text("# A story\n\nI did something else.\n", encoding="utf-8")
        bank_texts, folder_texts = scratch / "bank", scratch / "folder"
        documents, words = texts(options.bank, bank_texts)
        folder_documents, folder_words = texts(folder, folder_texts)
        versions = ", ".join(f"{name} {metadata.version(name)}" for name in ("harper-py", "rich", "click"))
        machine = f"Python {platform.python_version()}; {os.cpu_count()} cores; {platform.system()}"
        print(f"Greenroom {__version__}; {versions}; {machine}")

        listed = kept_after((*command, "check", str(scratch / "other.md")), scratch / "listed")
        done = kept_after((*command, "check", folder), scratch / "done")
        imports = Runs("imports only", ("-c", IMPORTS_ONLY))
        version = Runs("greenroom --version", (*command, "--version"))
        shown = Runs("greenroom show", (*command, "show", options.bank))
        engine = Runs("engine alone", ("-c", ENGINE_ALONE, str(bank_texts)))
        checked = Runs("greenroom check", (*command, "check", options.bank), listed)
        first = Runs("greenroom check, first on a machine", (*command, "check", options.bank))
        whole_engine = Runs("engine alone, one process", ("-c", ENGINE_ALONE, str(folder_texts)))
        whole = Runs("greenroom check", (*command, "check", folder), listed)
        again = Runs("again, nothing changed", (*command, "check", folder), done)

        print(f"\n{options.bank}: {documents} documents, {words} words; {options.repeat} runs each")
        measure((imports, version, shown, engine, checked, first), scratch, options.repeat)
        print(imports.row(), version.row(imports), shown.row(imports), sep="\n")
        print(engine.row(), checked.row(engine), first.row(engine), sep="\n")

        print(f"\n{folder}: {folder_documents} documents, {folder_words} words; {options.repeat} runs each")
        measure((whole_engine, whole, again), scratch, options.repeat)
        print(whole_engine.row(), whole.row(whole_engine), again.row(whole), sep="\n")

        print("\nImported, of others' packages")
        for arguments in (("--version",), ("show", options.bank), ("check", options.bank)):
            names = sorted(name for name in imported(*arguments) if name != "greenroom" and not name.startswith("_"))
            print(f"  greenroom {arguments[0]:<12}{', '.join(names) or 'none'}")


if __name__ == "__main__":
    main()
