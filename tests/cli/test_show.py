"""What ``greenroom show`` puts beside an answer and below it."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from rich.cells import cell_len

Call = Callable[..., Any]

OVEN = """\
# The oven that was always late

**Situation:** Our only oven needed 40 minutes to heat, and the shop opened late on three days a week.

**Action:** In March 2021 I moved the first batch to the evening before, and I told the owner why. We always agreed.

**Result:** We opened late on 3 days before and on 0 days in the month after.
"""

NOTES = """\
# Notes: conflict

- order list, paper or sheet
- colleague wanted paper
- lost orders
"""


@pytest.fixture
def oven(bank: Path) -> Path:
    bank.write_text(OVEN, encoding="utf-8")
    return bank


@pytest.mark.usefixtures("oven")
def test_claims_stand_between_signs_and_with_colour_are_underlined(call: Call) -> None:
    plain = call("show", "bank.md", "oven", "--no-color").out
    assert "‹40 minutes›" in plain
    assert re.search(r"Between ‹ and ›, what can be asked about: \d", plain)
    coloured = call("show", "bank.md", "oven", "--color").out
    assert "\x1b[4m40 minutes\x1b[0m" in coloured
    assert "‹" not in coloured


@pytest.mark.usefixtures("oven")
def test_the_time_for_each_part_is_a_bar_as_long_as_its_share(call: Call) -> None:
    lines = call("show", "bank.md", "oven").out.splitlines()
    at = lines.index("Time for each part")
    drawn = {line.split()[0]: line.count("█") for line in lines[at + 1 : at + 4]}
    assert list(drawn) == ["Situation", "Action", "Result"]
    assert max(drawn.values()) == drawn["Action"] == 40
    assert 0 < drawn["Result"] < drawn["Action"]


@pytest.mark.usefixtures("oven")
def test_a_narrow_screen_has_shorter_bars_or_none(call: Call) -> None:
    assert "█" not in call("show", "bank.md", "oven", "--width", "20").out
    narrow = call("show", "bank.md", "oven", "--width", "36").out
    assert 1 <= max(line.count("█") for line in narrow.splitlines()) <= 20
    assert max(cell_len(line) for line in narrow.splitlines()) <= 36


@pytest.mark.usefixtures("oven")
def test_what_cannot_show_blocks_gets_other_signs(start: Callable[..., Any]) -> None:
    code = (
        "import io, sys; sys.stdout = io.TextIOWrapper(sys.stdout.buffer, encoding='ascii'); "
        "from greenroom.cli import streams; streams.prepare = lambda: None; "
        "from greenroom.cli import session; session.run(['show', 'bank.md', 'oven'])"
    )
    said = start(before=("-c", code)).stdout.decode()
    assert "_40 minutes_" in said
    assert re.search(r"^ +Action +0:\d\d +#{40}$", said, re.MULTILINE)


def test_questions_quote_the_words_that_provoke_them(bank: Path, call: Call) -> None:
    bank.write_text(OVEN[: OVEN.index("**Result")], encoding="utf-8")
    said = call("show", "bank.md", "oven").out
    asked = said[said.index("An interviewer may ask") :]
    assert re.search(r"^ +1\. [A-Z].*\?$", asked, re.MULTILINE)
    assert "“" in asked.splitlines()[2]
    printed = json.loads(call("show", "bank.md", "oven", "--format", "json").out)["answers"][0]["follow_ups"]
    assert len(printed) >= 1
    assert len({one["sort"] for one in printed}) == len(printed)


def test_remarks_on_the_answer_are_listed_and_other_answers_are_not_looked_at(bank: Path, call: Call) -> None:
    unfinished = "# Tell me about yourself\n\nI am TODO: say who.\n\n"
    bank.write_text(unfinished + OVEN.replace("three days", "[X] days"), encoding="utf-8")
    said = call("show", "bank.md", "oven").out
    assert "text.unfinished" in said[said.index("Remarks") :]
    assert said.count("text.unfinished") == 1


def test_a_comment_that_silences_a_rule_holds_in_show_too(bank: Path, call: Call) -> None:
    text = OVEN.replace("three days", "[X] days")
    bank.write_text(text.replace("\n\n", "\n\n<!-- greenroom: off text.unfinished -->\n\n", 1), encoding="utf-8")
    assert "text.unfinished" not in call("show", "bank.md", "oven").out


@pytest.mark.usefixtures("oven")
def test_wording_is_counted_and_not_quoted(call: Call) -> None:
    assert "Wording, for your ear: 1 absolute." in call("show", "bank.md", "oven").out


def test_notes_get_the_questions_that_make_a_story_of_them(bank: Path, call: Call) -> None:
    bank.write_text(NOTES, encoding="utf-8")
    printed = json.loads(call("show", "bank.md", "conflict", "--format", "json").out)
    if printed["entries"][0]["kind"] != "notes":
        pytest.fail("these are notes")
    said = call("show", "bank.md", "conflict").out
    assert "To make it a story" in said
    assert "An interviewer may ask" not in said
    assert 1 <= len(printed["answers"][0]["follow_ups"]) <= 3


@pytest.mark.usefixtures("oven")
def test_the_json_adds_up(call: Call) -> None:
    (answer,) = json.loads(call("show", "bank.md", "oven", "--format", "json").out)["answers"]
    assert [part["labels"] for part in answer["parts"]] == [["situation"], ["action"], ["result"]]
    assert {part["by"] for part in answer["parts"]} == {"author"}
    assert sum(part["words"] for part in answer["parts"]) == sum(one["words"] for one in answer["passages"])
    text = OVEN
    assert "40 minutes" in [text[one["start"] : one["end"]] for one in answer["claims"]]


@pytest.mark.usefixtures("oven")
def test_the_list_imports_no_rules(start: Callable[..., Any]) -> None:
    code = (
        "import sys; from greenroom.cli import session; session.run(['show', 'bank.md']); "
        "print([name for name in sys.modules if name.startswith('greenroom.check.rules')])"
    )
    assert start(before=("-c", code)).stdout.decode().splitlines()[-1] == "[]"
