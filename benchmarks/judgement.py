"""Time labelling and rules, without the language engine, on one core.

    python benchmarks/judgement.py [BANKS] [--repeat N] [--profile]

BANKS (examples/bank if not given) is read as one bank. Printed are words a second of what happens to it once it is in
memory, and milliseconds for one changed answer in a bank of forty when everything else is known from before: the
answers of `tests/fixtures/adversarial.toml` in one document. Times are of the process's own work, medians of the runs.
`--profile` prints where the time goes.
"""

from __future__ import annotations

import argparse
import cProfile
import gc
import hashlib
import pstats
import statistics
import sys
import tomllib
from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from time import process_time

from greenroom.app.progress import silent
from greenroom.app.reading import read
from greenroom.bank import parser
from greenroom.bank.entry import Bank
from greenroom.check.finding import Finding
from greenroom.check.registry import rules
from greenroom.check.rule import Status
from greenroom.check.run import check, check_entry, entry_key
from greenroom.check.settings import RuleSetting, Settings, Switch
from greenroom.store import files
from greenroom.text.source import Format, Source

ROOT = Path(__file__).resolve().parent.parent

#: What a person's bank holds, roughly.
ENTRIES = 40

ON = Settings()
ALL = Settings(rules=tuple(RuleSetting(rule=rule.id, wish=Switch.ON) for rule in rules()))

Known = Mapping[str, tuple[Finding, ...]]


def main() -> None:
    """Measure and print."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("banks", nargs="?", default=str(ROOT / "examples" / "bank"))
    options.add_argument("--repeat", type=int, default=3, metavar="N", help="runs of each measure (default 3)")
    options.add_argument("--profile", action="store_true", help="print where the time goes")
    asked = options.parse_args()
    sources, _ = files.load([asked.banks])
    if not sources:
        sys.exit(f"There is nothing to read in {asked.banks}.")
    stable = sum(rule.status is Status.STABLE for rule in rules())
    print(f"{stable} rules are on, {len(rules())} in all")
    _whole(sources, asked.repeat)
    _one_changed(asked.repeat * 5)
    if asked.profile:
        _profiled(sources)


def _whole(sources: Sequence[Source], repeat: int) -> None:
    bank = read(sources, (), progress=silent)
    words = sum(
        len(file.source.slice(sentence.span).split()) for file, entry in bank.entries for sentence in entry.sentences
    )
    print(f"\n{len(bank.files)} documents, {len(bank.entries)} entries, {words} words in answers")
    parsed = _seconds(lambda: parser.assemble([parser.read(source) for source in sources], ()), repeat)
    labelled = max(_seconds(lambda: read(sources, (), progress=silent), repeat) - parsed, 0.0)
    checked = _seconds(lambda: check(bank, slips={}, settings=ON), repeat)
    every = _seconds(lambda: check(bank, slips={}, settings=ALL), repeat)
    for name, seconds in (
        ("reading", parsed),
        ("labelling", labelled),
        ("rules that are on", checked),
        ("all rules", every),
        ("labelling and rules that are on", labelled + checked),
    ):
        speed = f"{words / seconds:>12,.0f} words/s" if seconds else ""
        print(f"  {name:<34}{seconds:>8.3f} s{speed}")


def _seconds(work: Callable[[], object], repeat: int) -> float:
    """Return the median of the process's seconds, each run without anything remembered from the run before."""
    taken = []
    for _ in range(repeat):
        _forget()
        begun = process_time()
        work()
        taken.append(process_time() - begun)
    return statistics.median(taken)


def _forget() -> None:
    """Empty what functions of the program remember of texts that they have seen."""
    # Ruled out are the loaded rules and weights: a program loads them once.
    for found in gc.get_objects():
        if isinstance(found, lru_cache(lambda: None).__class__):
            module = getattr(found, "__module__", "") or ""
            size = found.cache_info()
            if module.startswith("greenroom.") and (size.maxsize or size.currsize > 1):
                found.cache_clear()


# ---------------------------------------------------------------- one changed answer


def _one_changed(repeat: int) -> None:
    cases = tomllib.loads((ROOT / "tests" / "fixtures" / "adversarial.toml").read_text(encoding="utf-8"))["case"]
    answers = [case["answer"].replace("# ", f"# {number}. ", 1) for number, case in enumerate(cases[:ENTRIES])]
    before = _bank(answers)
    known: Known = {entry_key(file, entry, ON): check_entry(file, entry, ON) for file, entry in before.entries}
    check(before, slips={}, settings=ON, known=known)
    steps: dict[str, list[float]] = {"reading and labelling": [], "rules": [], "together": []}
    for turn in range(repeat):
        changed = list(answers)
        at = turn % len(answers)
        changed[at] = changed[at].rstrip() + f" That was {turn} years ago.\n"
        begun = process_time()
        bank = _bank(changed)
        read_by = process_time()
        check(bank, slips={}, settings=ON, known=known)
        ended = process_time()
        for name, seconds in zip(steps, (read_by - begun, ended - read_by, ended - begun), strict=True):
            steps[name].append(seconds)
    print(f"\nOne changed answer among {len(before.entries)}, {repeat} times")
    for name, taken in steps.items():
        print(f"  {name:<34}{1000 * statistics.median(taken):>8.1f} ms   (at most {1000 * max(taken):.1f})")


def _bank(answers: Sequence[str]) -> Bank:
    text = "\n".join(answers)
    digest = hashlib.sha256(text.encode()).hexdigest()
    return read((Source(path="bank.md", text=text, sha256=digest, format=Format.MARKDOWN),), (), progress=silent)


# ---------------------------------------------------------------- where the time goes


def _profiled(sources: Sequence[Source]) -> None:
    bank = read(sources, (), progress=silent)
    for order, lines in (("tottime", 25), ("cumulative", 60)):
        _forget()
        with cProfile.Profile() as profile:
            check(bank, slips={}, settings=ON)
        pstats.Stats(profile).sort_stats(order).print_stats("greenroom", lines)


if __name__ == "__main__":
    main()
