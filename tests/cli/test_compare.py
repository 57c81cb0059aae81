"""``greenroom compare``: what a rewritten version made up, lost or changed."""

from __future__ import annotations

import io
import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Call = Callable[..., Any]

#: The bakery's answer, with another number of colleagues, a year, a rank and a percentage made up, and no school.
REWRITTEN = """\
In 2021 our only oven stopped at four in the morning, and the shop had to open at six. As a senior baker I had to bake
two hundred rolls in two hours. I carried the dough over with three colleagues. We opened at six with every roll on the
shelf, and sales rose by 15%.
"""


@pytest.fixture
def paste(monkeypatch: pytest.MonkeyPatch) -> Callable[[str | bytes], None]:
    """Return a function that puts a text on standard input."""

    def pasted(text: str | bytes) -> None:
        data = text.encode() if isinstance(text, str) else text
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data), encoding="utf-8"))

    return pasted


def pairs(outcome: Any) -> list[dict[str, Any]]:
    assert outcome.status == 0
    found: list[dict[str, Any]] = json.loads(outcome.out)["pairs"]
    return found


def test_a_pasted_answer_is_compared_with_the_one_that_it_is_a_version_of(
    bank: Path, call: Call, paste: Callable[[str], None]
) -> None:
    paste(REWRITTEN)
    (pair,) = pairs(call("compare", bank, "-", "--format", "json"))
    assert pair["old"]["id"] == "the-oven-that-broke-on-a-holiday"
    assert (pair["new"]["path"], pair["new"]["id"]) == ("-", None)
    assert [(fact["sort"], fact["words"]) for fact in pair["added"]] == [
        ("date", "In 2021"),
        ("role", "senior baker"),
        ("number", "15%"),
    ]
    assert [(one["old"]["words"], one["new"]["words"]) for one in pair["changed"]] == [
        ("two colleagues", "three colleagues")
    ]
    assert pair["lost"] == []


def test_a_fact_has_its_place_in_its_own_version(bank: Path, call: Call, paste: Callable[[str], None]) -> None:
    paste(REWRITTEN)
    (pair,) = pairs(call("compare", bank, "-", "--format", "json"))
    fact = pair["added"][-1]
    assert REWRITTEN[fact["start"] : fact["end"]] == "15%"
    assert (fact["line"], fact["column"]) == (3, REWRITTEN.splitlines()[2].index("15%") + 1)
    before = pair["changed"][0]["old"]
    assert bank.read_text(encoding="utf-8")[before["start"] : before["end"]] == "two colleagues"


def test_the_page_asks_whether_it_is_true(bank: Path, call: Call, paste: Callable[[str], None]) -> None:
    paste(REWRITTEN)
    outcome = call("compare", bank, "-", "--width", "100")
    assert outcome.status == 0
    assert "Only in the new version: is it true?" in outcome.out
    assert "two colleagues -> three colleagues" in outcome.out
    assert "3 facts added, 1 changed, 0 lost. What is added has to be true of you." in outcome.out


def test_a_bank_has_the_same_facts_as_itself(bank: Path, call: Call) -> None:
    outcome = call("compare", bank, bank, "--width", "200")
    assert (outcome.status, outcome.err) == (0, "")
    assert outcome.out.startswith("✓ The same facts and findings: ")


def test_answers_of_two_banks_are_matched_by_their_titles(bank: Path, call: Call) -> None:
    text = bank.read_text(encoding="utf-8")
    other = bank.parent / "new.md"
    # In another order, with numbers before the titles and one story left out.
    start, oven, order = (part.strip() for part in text.split("\n## ")[1:4])
    other.write_text(f"# New\n\n## 1. {order.replace('a week of', '12')}\n\n## 2. {start}\n", encoding="utf-8")
    report = json.loads(call("compare", bank, other, "--format", "json").out)
    assert [pair["old"]["title"] for pair in report["pairs"]] == [order.splitlines()[0], start.splitlines()[0]]
    assert [fact["words"] for fact in report["pairs"][0]["added"]] == ["12 orders"]
    assert [one["title"] for one in report["only_old"]] == [oven.splitlines()[0]]
    assert report["only_new"] == []


def test_the_answer_can_be_named(bank: Path, call: Call, paste: Callable[[str], None]) -> None:
    paste("I kept it short.")
    (pair,) = pairs(call("compare", bank, "-", "--entry", "order list", "--format", "json"))
    assert pair["old"]["title"] == "A disagreement about the order list"


def test_findings_that_came_or_went_are_told(bank: Path, call: Call, paste: Callable[[str], None]) -> None:
    paste(
        "**Situation:** A colleague wanted to keep the paper list.\n\n**Action:** I showed her a week of orders.\n\n"
        "**Result:** She signed the change, and every shop uses the sheet now.\n"
    )
    (pair,) = pairs(call("compare", bank, "-", "--entry", "order list", "--format", "json"))
    assert "structure.missing-result" in [finding["rule"] for finding in pair["findings_gone"]]
    assert "structure.missing-result" not in [finding["rule"] for finding in pair["findings_came"]]


def test_what_a_chatbot_says_around_the_answer_is_read_too(
    bank: Path, call: Call, paste: Callable[[str], None]
) -> None:
    paste(f"Sure! Here is your answer:\n\n---\n\n{REWRITTEN}\n---\n\nI added that you saved 4,000 euros.\n")
    (pair,) = pairs(call("compare", bank, "-", "--entry", "oven", "--format", "json"))
    assert "4,000 euros" in [fact["words"] for fact in pair["added"]]


@pytest.mark.parametrize("form", ["text", "json"])
def test_a_paste_that_fits_no_answer_asks_for_its_name(
    bank: Path, call: Call, paste: Callable[[str], None], form: str
) -> None:
    paste("Something about quite another matter altogether.")
    outcome = call("compare", bank, "-", "--format", form)
    assert outcome.status == 2
    assert "It can't be told which answer the new version is one of." in outcome.out + outcome.err
    assert "--entry" in outcome.out + outcome.err


@pytest.mark.parametrize("data", [b"", b"  \n\n", b"\x89PNG\r\n\x1a\n" + bytes(range(256))])
def test_nothing_pasted_is_said_so(bank: Path, call: Call, paste: Callable[[bytes], None], data: bytes) -> None:
    paste(data)
    outcome = call("compare", bank, "-")
    assert outcome.status == 2
    assert "There is nothing to compare in what was pasted" in outcome.err


def test_a_file_that_is_not_there_is_said_so(bank: Path, call: Call) -> None:
    outcome = call("compare", bank, "nowhere.md")
    assert outcome.status == 2
    assert "nowhere.md" in outcome.err
    assert json.loads(call("compare", bank, "nowhere.md", "--format", "json").out)["problems"] != []


def test_only_one_side_can_be_pasted(call: Call) -> None:
    outcome = call("compare", "-", "-")
    assert outcome.status == 2
    assert "Only one of OLD and NEW can be `-`." in outcome.err


def test_an_entry_that_is_not_there_names_some_that_are(bank: Path, call: Call, paste: Callable[[str], None]) -> None:
    paste(REWRITTEN)
    outcome = call("compare", bank, "-", "--entry", "penguin")
    assert outcome.status == 2
    assert "No entry has “penguin” in its title." in outcome.err


def test_an_entry_that_may_be_several_has_to_be_told_apart(
    bank: Path, call: Call, paste: Callable[[str], None]
) -> None:
    paste(REWRITTEN)
    outcome = call("compare", bank, "-", "--entry", "the")
    assert outcome.status == 2
    assert "Several answers have “the” in their titles" in outcome.err


def test_no_file_is_changed(bank: Path, call: Call, paste: Callable[[str], None]) -> None:
    before = {path: path.read_bytes() for path in bank.parent.iterdir()}
    paste(REWRITTEN)
    call("compare", bank, "-")
    assert {path: path.read_bytes() for path in bank.parent.iterdir()} == before
