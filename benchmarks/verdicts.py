"""Count what readers said of the sheets that `benchmarks/precision.py` drew.

    python benchmarks/verdicts.py FOLDER VERDICTS... [--keep benchmarks/verdicts]

FOLDER is where the sheets and their key are; each file of VERDICTS holds one reader's lines for one sheet or several:
`{"id": "…", "verdict": "right", "why": "short"}`, or "wrong". An item is right if more than half of its readers say so.
Keeps counts and no text, one file a rule, and writes what was called wrong into `FOLDER/wrong.md`, for those who tune
the rule.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, TypeAlias

Row: TypeAlias = dict[str, Any]


def main() -> None:
    """Count verdicts."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("verdicts", type=Path, nargs="+")
    parser.add_argument("--keep", type=Path, default=Path(__file__).parent / "verdicts", metavar="FOLDER")
    asked = parser.parse_args()
    key = {row["id"]: row for row in _rows(asked.folder / "key.jsonl")}
    totals: Row = json.loads((asked.folder / "totals.json").read_text(encoding="utf-8"))
    said = _said(key, asked.verdicts)
    asked.keep.mkdir(parents=True, exist_ok=True)
    print(f"{'rule':<34}{'found':>6}{'read':>6}{'right':>7}{'share':>7}   decoys called right")
    for rule in sorted({row["rule"] for row in key.values()}):
        row = _counted(rule, key, said) | {"found": totals["found"][rule], "rules_version": totals["rules"]}
        unread = row.pop("unread")
        (asked.keep / f"{rule}.json").write_text(json.dumps(row, indent=2) + "\n", encoding="utf-8")
        share = f"{row['right'] / row['n']:.2f}" if row["n"] else "-"
        decoys = f"{row['decoys_called_right']} of {row['decoys']}"
        print(f"{rule:<34}{row['found']:>6}{row['n']:>6}{row['right']:>7}{share:>7}   {decoys}")
        if unread:
            print(f"{rule}: {unread} items were not read", file=sys.stderr)
    _write_wrong(asked.folder, key, said)


def _said(key: Mapping[str, Row], paths: Sequence[Path]) -> Mapping[str, list[Row]]:
    """Return what was said of each item, one verdict a file at most: the last."""
    said: dict[str, list[Row]] = {name: [] for name in key}
    for path in paths:
        latest = {}
        for row in _rows(path):
            if row.get("id") not in key:
                print(f"{path.name}: nothing was drawn under {row.get('id')!r}", file=sys.stderr)
            elif row.get("verdict") not in {"right", "wrong"}:
                print(f"{path.name}: {row['id']} has no verdict", file=sys.stderr)
            else:
                latest[row["id"]] = row
        for name, row in latest.items():
            said[name].append(row)
    return said


def _counted(rule: str, key: Mapping[str, Row], said: Mapping[str, Sequence[Row]]) -> Row:
    counts: Counter[str] = Counter()
    readers = 0
    for name, row in key.items():
        if row["rule"] != rule:
            continue
        verdicts = [one["verdict"] for one in said[name]]
        readers = max(readers, len(verdicts))
        right = 2 * verdicts.count("right") > len(verdicts)
        counts["unread" if not verdicts else f"{'' if row['real'] else 'decoy '}{'right' if right else 'wrong'}"] += 1
    return {
        "n": counts["right"] + counts["wrong"],
        "right": counts["right"],
        "wrong": counts["wrong"],
        "decoys": counts["decoy right"] + counts["decoy wrong"],
        "decoys_called_right": counts["decoy right"],
        "readers": readers,
        "unread": counts["unread"],
    }


def _write_wrong(folder: Path, key: Mapping[str, Row], said: Mapping[str, Sequence[Row]]) -> None:
    """Write findings that a reader called wrong, and decoys that one called right: what the rule may have missed."""
    shown = {row["id"]: row for path in sorted(folder.glob("sheet-*.jsonl")) for row in _rows(path)}
    out = []
    for name, row in sorted(key.items(), key=lambda one: (one[1]["rule"], not one[1]["real"])):
        against = "wrong" if row["real"] else "right"
        whys = [str(one.get("why", "")) for one in said[name] if one["verdict"] == against]
        if whys:
            item = shown[name]
            head = f"## {row['rule']} {name}: {'finding' if row['real'] else 'decoy'} called {against}"
            out += [head, f"> {item['message']}", *(f"- {why}" for why in whys), item["answer"]]
            out += [f"(elsewhere) {other['title']}\n\n{other['answer']}" for other in item["elsewhere"]]
    (folder / "wrong.md").write_text("\n\n".join(out) + "\n", encoding="utf-8")


def _rows(path: Path) -> Iterator[Row]:
    """Read JSON lines, past anything around them that a reader may have written."""
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.strip().startswith("{"):
            try:
                row = json.loads(line.strip().rstrip(","))
            except json.JSONDecodeError:
                print(f"{path.name}: can't be read: {line[:60]}", file=sys.stderr)
                continue
            yield row


if __name__ == "__main__":
    main()
