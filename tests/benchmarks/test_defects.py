"""Complete stories, spoilt in one way each: how they are spoilt, and how much of it is found."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

Row = dict[str, Any]

#: Of all defects, at the right words; and findings an untouched story.
FOUND_AT_LEAST = 0.95
FALSE_AT_MOST = 0.3

TENT = "Our scout camp had one tent too few."
RANG = "I rang our neighbours and asked for theirs."
DRY = "All 30 children slept dry."
COUNT = "Since then I count tents first."

STORY = {
    "id": "tent",
    "question": "Tell me about a mistake you made and what you learned",
    "english": "good",
    "sentences": [
        {"label": "situation", "text": TENT, "hypothetical": "A tent may be missing."},
        {
            "label": "action",
            "text": RANG,
            "contact": True,
            "without_i": "Their tent was borrowed.",
            "without_contact": None,
            "hypothetical": "I would ask for one.",
        },
        {
            "label": "result",
            "text": DRY,
            "without_numbers": "It was good.",
            "hypothetical": "They would sleep dry.",
        },
        {"label": "lesson", "text": COUNT, "hypothetical": "I would count first."},
    ],
    "decision": "We agreed to buy another.",
}


def _trials(root: Path, *arguments: str) -> list[Row]:
    command = [sys.executable, str(root / "benchmarks" / "defects.py"), "--json", *arguments]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", check=True)
    return [json.loads(line) for line in done.stdout.splitlines()]


@pytest.fixture(scope="module")
def tried(root: Path, tmp_path_factory: pytest.TempPathFactory) -> list[Row]:
    file = tmp_path_factory.mktemp("stories") / "stories.jsonl"
    other = {**STORY, "id": "other", "question": "Tell me about a project", "decision": None}
    file.write_text(json.dumps(STORY) + "\n" + json.dumps(other) + "\n", encoding="utf-8")
    return _trials(root, "--stories", str(file))


def _name(row: Row) -> tuple[str, str, str]:
    return row["story"], row["defect"], row["layout"]


def _text(tried: list[Row], defect: str, layout: str = "prose") -> str:
    [row] = [row for row in tried if _name(row) == ("tent", defect, layout)]
    return str(row["text"]).partition("\n")[2].strip()


def test_a_story_is_set_down_as_prose_and_under_its_labels(tried: list[Row]) -> None:
    assert _text(tried, "") == f"{TENT} {RANG} {DRY} {COUNT}"
    assert _text(tried, "", "labelled") == (
        f"**Situation:** {TENT}\n\n**Action:** {RANG}\n\n**Result:** {DRY}\n\n**Lesson:** {COUNT}"
    )


@pytest.mark.parametrize(
    ("defect", "left"),
    [
        ("result removed", (TENT, RANG, COUNT)),
        ("result numbers removed", (TENT, RANG, "It was good.", COUNT)),
        ("I removed", (TENT, "Their tent was borrowed.", DRY, COUNT)),
        ("lesson removed", (TENT, RANG, DRY)),
        ("contact removed", (TENT, DRY, COUNT)),
        (
            "turned hypothetical",
            ("A tent may be missing.", "I would ask for one.", "They would sleep dry.", "I would count first."),
        ),
        ("result replaced by a decision", (TENT, RANG, "We agreed to buy another.", COUNT)),
    ],
)
def test_a_story_is_spoilt_in_one_way(tried: list[Row], defect: str, left: tuple[str, ...]) -> None:
    assert _text(tried, defect) == " ".join(left)


def test_a_story_is_spoilt_only_where_its_question_asks_for_what_is_taken(tried: list[Row]) -> None:
    assert {row["defect"] for row in tried if row["story"] == "other"} == {
        "",
        "result removed",
        "result numbers removed",
        "I removed",
        "turned hypothetical",
    }


def test_a_defect_is_found_by_one_of_its_rules_at_one_of_its_places(tried: list[Row]) -> None:
    [row] = [row for row in tried if _name(row) == ("tent", "result removed", "labelled")]

    assert row["found"]
    assert any(finding.startswith("structure.missing-result at “") for finding in row["findings"])
    assert not any(row["found"] for row in tried if not row["defect"])


def test_what_was_reached_on_the_complete_stories_is_not_lost(root: Path) -> None:
    tried = _trials(root)

    spoilt = [row for row in tried if row["defect"]]
    untouched = [row for row in tried if not row["defect"]]
    assert sum(row["found"] for row in spoilt) >= FOUND_AT_LEAST * len(spoilt)
    assert sum(len(row["findings"]) for row in untouched) <= FALSE_AT_MOST * len(untouched)
