"""Sheets for blind readers, and the counting of their verdicts."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

RULE = "structure.missing-result"

FLAGGED = "# Night shift {n}\n\nSituation: The depot had lost key {n}.\n\nAction: I rang the owner and drove off.\n\n"
QUIET = (
    "# Day shift {n}\n\nSituation: The depot had lost its map {n}.\n\nAction: I drew a new one.\n\n"
    "Result: All nine drivers came back on time.\n\n"
)

Draw = Callable[..., Path]
Row = dict[str, Any]


def _run(root: Path, script: str, *arguments: object) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(root / "benchmarks" / script), *map(str, arguments)]
    return subprocess.run(command, capture_output=True, encoding="utf-8", check=False)


def _rows(path: Path) -> list[Row]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def _items(folder: Path) -> list[Row]:
    return [row for sheet in sorted(folder.glob("sheet-*.jsonl")) for row in _rows(sheet)]


@pytest.fixture(scope="module")
def draw(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Draw:
    banks = tmp_path_factory.mktemp("banks")
    for person in range(3):
        text = "".join(FLAGGED.format(n=2 * person + at) + QUIET.format(n=2 * person + at) for at in range(2))
        (banks / f"person-{person}.md").write_text(text, encoding="utf-8")

    def drawn(*options: object) -> Path:
        folder = tmp_path_factory.mktemp("sheets")
        done = _run(root, "precision.py", banks, "--to", folder, "--rule", RULE, *options)
        assert done.stderr == ""
        return folder

    return drawn


def test_findings_are_mixed_with_as_many_decoys_on_answers_in_which_the_rule_kept_silent(draw: Draw) -> None:
    folder = draw()

    real = {row["id"] for row in _rows(folder / "key.jsonl") if row["real"]}
    items = _items(folder)
    assert len(items) == 12
    assert sorted(row["marked"] for row in items if row["id"] in real) == [f"Night shift {n}" for n in range(6)]
    assert sorted(row["marked"] for row in items if row["id"] not in real) == [f"Day shift {n}" for n in range(6)]
    assert {row["message"] for row in items} == {"How did it turn out? The parts you labelled stop before the result."}


def test_a_sheet_does_not_tell_which_is_which(draw: Draw) -> None:
    rows = _items(draw())

    assert {tuple(row) for row in rows} == {
        ("id", "rule", "says", "kind", "questions", "answer", "marked", "message", "elsewhere")
    }
    assert all(f"⟦{row['marked']}⟧" in row["answer"] for row in rows)


def test_the_same_seed_draws_the_same_sheets_and_another_draws_others(draw: Draw) -> None:
    one, same, other = (_items(draw("--seed", seed, "--each", 2)) for seed in (4, 4, 5))

    assert one == same
    assert one != other
    assert len(one) == 4


def test_sheets_hold_as_many_items_as_asked(draw: Draw) -> None:
    folder = draw("--size", 5)

    assert [len(_rows(sheet)) for sheet in sorted(folder.glob("sheet-*.jsonl"))] == [5, 5, 2]


def test_sheets_are_not_written_into_the_repository(root: Path) -> None:
    done = _run(root, "precision.py", root / "examples", "--to", root / "benchmarks" / "sheets")

    assert done.returncode == 1
    assert "outside the repository" in done.stderr
    assert not (root / "benchmarks" / "sheets").exists()


def test_verdicts_become_counts_without_text(draw: Draw, root: Path, tmp_path: Path) -> None:
    folder = draw()
    key = _rows(folder / "key.jsonl")
    findings = [row["id"] for row in key if row["real"]]
    decoys = [row["id"] for row in key if not row["real"]]
    said = {**dict.fromkeys(findings[:5], "right"), findings[5]: "wrong", decoys[0]: "right", decoys[1]: "wrong"}
    lines = [json.dumps({"id": name, "verdict": verdict, "why": "because"}) for name, verdict in said.items()]
    (tmp_path / "one.jsonl").write_text("\n".join(["Here they are:", *lines, '{"id": "none"}', "{"]), encoding="utf-8")

    done = _run(root, "verdicts.py", folder, tmp_path / "one.jsonl", "--keep", tmp_path / "kept")

    kept = json.loads((tmp_path / "kept" / f"{RULE}.json").read_text(encoding="utf-8"))
    version = kept.pop("rules_version")
    assert kept == {
        "n": 6,
        "right": 5,
        "wrong": 1,
        "decoys": 2,
        "decoys_called_right": 1,
        "readers": 1,
        "found": 6,
    }
    assert len(version) == 16
    assert "nothing was drawn under 'none'" in done.stderr
    assert "4 items were not read" in done.stderr
    wrong = (folder / "wrong.md").read_text(encoding="utf-8")
    assert f"{findings[5]}: finding called wrong" in wrong
    assert f"{decoys[0]}: decoy called right" in wrong


def test_of_several_readers_more_than_half_decide(draw: Draw, root: Path, tmp_path: Path) -> None:
    folder = draw("--each", 1)
    [finding] = [row["id"] for row in _rows(folder / "key.jsonl") if row["real"]]
    for number, verdict in enumerate(("right", "wrong", "right")):
        line = json.dumps({"id": finding, "verdict": verdict})
        (tmp_path / f"{number}.jsonl").write_text(line, encoding="utf-8")

    def counted(*readers: int) -> Row:
        paths = (tmp_path / f"{number}.jsonl" for number in readers)
        _run(root, "verdicts.py", folder, *paths, "--keep", tmp_path)
        kept: Row = json.loads((tmp_path / f"{RULE}.json").read_text(encoding="utf-8"))
        return {name: kept[name] for name in ("right", "wrong", "readers")}

    assert counted(0, 1) == {"right": 0, "wrong": 1, "readers": 2}
    assert counted(0, 1, 2) == {"right": 1, "wrong": 0, "readers": 3}
