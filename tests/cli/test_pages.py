"""How the text looks: widths, signs, marks, and what is folded."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from rich.cells import cell_len

Call = Callable[..., Any]

_WIDE = """\
# 介绍一下你自己

我负责面包店的早班，每天安排七个人的工作，也负责向新同事解释为什么我们的烤箱必须在四点之前预热，以及坏了的时候先给谁打电话。

# Tell me about a time when you had to explain the opening hours of the bakery to a large group of visitors

**Situation:** Forty visitors stood before the door, and nobody had told them 我们的烤箱坏了 so they waited for an hour
in the rain for bread.

**Action:** I drew a clock on the window, and I gave each of them a warm drink while my colleague rang the owner.

**Result:** They came back on the next morning and bought everything that we had.
"""


def test_check_says_first_what_is_most_worth_doing(bank: Path, call: Call) -> None:
    bank.write_text(bank.read_text(encoding="utf-8") + "\n## What is your greatest weakness?\n\nI am TODO.\n", "utf-8")
    said = call("check", "bank.md").out
    assert said.startswith("Tonight\n")
    first = said[: said.index("Entry ")]
    assert "How did it turn out?" in first
    assert "(line 18)" in first


@pytest.mark.usefixtures("bank")
def test_check_shows_the_parts_the_time_and_the_counts_of_every_entry(call: Call) -> None:
    said = call("check", "bank.md", "--width", "100").out
    rows: dict[str, list[str]] = {}
    for line in said.splitlines():
        rows.setdefault(line.split("  ")[0], line.split())
    assert rows["The oven that broke on a holiday"][-7:] == ["S", "T", "A", "R", "·", "0:32", "2"]
    assert rows["A disagreement about the order list"][-9:] == ["S", "·", "A", "·", "·", "0:15", "▲1", "•1", "1"]
    assert "Your labels: S situation, T task" in said
    assert "Findings: ▲ warning, • note." in said


@pytest.mark.usefixtures("bank")
def test_check_quotes_the_line_and_marks_the_words_below_it(call: Call) -> None:
    lines = call("check", "bank.md", "--all").out.splitlines()
    (at,) = [number for number, line in enumerate(lines) if " 22 │ …" in line and "a old" in line]
    words = lines[at + 1]
    marked = lines[at][words.index("^") : words.rindex("^") + 1]
    assert marked == "a"
    assert lines[at][words.index("^") :].startswith("a old")
    assert "language.article" in "".join(lines[at - 3 : at])


@pytest.mark.usefixtures("bank")
def test_slips_that_nobody_hears_are_one_line_that_says_how_to_mend_them(call: Call) -> None:
    said = call("check", "bank.md").out
    assert "3 spelling slips; greenroom fix bank.md shows and mends them.\n" in said
    assert "definately" not in said.replace("I definately did not", "")
    assert "language.spelling" not in said


@pytest.mark.usefixtures("bank")
def test_all_and_a_rule_by_name_show_slips_in_full(call: Call) -> None:
    whole = call("check", "bank.md", "--all").out
    assert whole.count("language.spelling") >= 3
    assert "greenroom fix" not in whole
    named = call("check", "bank.md", "--rule", "language.spelling").out
    assert named.count("language.spelling") >= 3
    assert "structure." not in named


def test_what_is_not_among_the_first_is_counted_with_the_command_that_shows_it(bank: Path, call: Call) -> None:
    story = "**Situation:** The van did not start.\n\n**Action:** I walked to the shop with {number} rolls.\n\n"
    entries = (f"## Tell me about morning {number}\n\n" + story.format(number=number) for number in range(60))
    bank.write_text("".join(entries), encoding="utf-8")
    folded = " ".join(call("check", "bank.md").out.split())
    assert folded.startswith("Three things tonight 1. Tell me about morning 0: How did it turn out?")
    assert re.search(r"57 more remarks.* about the parts.*; greenroom check bank.md --all shows them", folded)
    assert (
        call("check", "bank.md", "--all").out.count(" structure.missing-result") == 60 + 1
    )  # the last line explains it


def test_what_already_works_is_quoted(bank: Path, call: Call) -> None:
    bank.write_text(
        "# The queue\n\nSituation: Last June the queue at our bakery reached the corner.\n\n"
        "Action: I asked two regulars what they waited for and put a second till by the door.\n\n"
        "Result: The wait fell from 12 minutes to 4.\n",
        encoding="utf-8",
    )
    said = " ".join(call("check", "bank.md").out.split())
    assert "Keep this: “The wait fell from 12 minutes to 4.” (line 7)" in said
    works = json.loads(call("check", "bank.md", "--format", "json").out)["works"]
    assert (works["entry"], works["start"]) == ("the-queue", bank.read_text(encoding="utf-8").index("The wait"))


def test_a_big_bank_is_a_line_a_file(bank: Path, call: Call) -> None:
    folder = bank.parent / "answers"
    folder.mkdir()
    for number in range(9):
        (folder / f"part-{number}.md").write_text(bank.read_text(encoding="utf-8") * 2, encoding="utf-8")
    folded = call("check", "answers").out
    assert re.search(r"^part-0\.md +8 ", folded, re.MULTILINE)
    assert "`greenroom check answers --all` lists every entry" in " ".join(folded.split())


def test_nothing_found_is_said(bank: Path, call: Call) -> None:
    bank.write_text("# Tell me about yourself\n\nI run the early shift at a small bakery.\n", encoding="utf-8")
    assert "✓ Nothing found." in call("check", "bank.md").out


@pytest.mark.parametrize("width", [30, 44, 60, 80, 110])
@pytest.mark.parametrize("verb", [("check",), ("check", "--all"), ("show",), ("show", "opening hours"), ("parse",)])
def test_no_line_is_wider_than_asked_for_and_none_ends_in_spaces(
    bank: Path, call: Call, width: int, verb: tuple[str, ...]
) -> None:
    bank.write_text(_WIDE + bank.read_text(encoding="utf-8").replace("# My answers", ""), encoding="utf-8")
    said = call(verb[0], "bank.md", *verb[1:], "--width", str(width))
    assert said.status == 0
    lines = said.out.splitlines()
    assert len(lines) > 5
    assert [line for line in lines if cell_len(line) > width] == []
    assert [line for line in lines if line != line.rstrip()] == []


def test_marks_stand_below_wide_characters(bank: Path, call: Call) -> None:
    bank.write_text(
        "# Tell me about yourself\n\n我们 recieve 面包 at four in the morning and bake it.\n", encoding="utf-8"
    )
    lines = call("check", "bank.md", "--all").out.splitlines()
    (at,) = [number for number, line in enumerate(lines) if "我们 recieve" in line]
    assert cell_len(lines[at][: lines[at].index("recieve")]) == lines[at + 1].index("^")
    assert lines[at + 1].count("^") == len("recieve")


def test_columns_line_up_beside_wide_characters(bank: Path, call: Call) -> None:
    bank.write_text(_WIDE, encoding="utf-8")
    lines = call("show", "bank.md").out.splitlines()
    times = [line for line in lines if re.search(r"\d:\d\d$", line)]
    assert len(times) == 2
    assert len({cell_len(line) for line in times}) == 1


@pytest.mark.usefixtures("bank")
def test_show_lists_the_entries_with_their_lines(call: Call) -> None:
    said = call("show", "bank.md").out
    assert re.search(r"^ +3  Tell me about yourself +introduction +0:1\d$", said, re.MULTILINE)
    assert re.search(r"^ +24  Tell me about a time when you failed +unanswered$", said, re.MULTILINE)
    assert "3 answers, 1 question without one; " in said


@pytest.mark.usefixtures("bank")
def test_show_prints_an_answer_with_its_parts_in_the_margin(call: Call) -> None:
    for words in (("oven",), ("--entry", "the-oven-that-broke-on-a-holiday"), ("the", "oven", "that")):
        said = call("show", "bank.md", *words)
        assert said.status == 0, said.err
        lines = said.out.splitlines()
        assert lines[0] == "The oven that broke on a holiday"
        assert lines[1].startswith("story, bank.md:7, 74 words, 0:32 to say")
        assert [line.split()[0] for line in lines if re.match(r"\w+ +0:\d\d  ", line)] == [
            "Situation",
            "Task",
            "Action",
            "Result",
        ]
        assert "**" not in said.out
        assert "disagreement" not in said.out


def test_show_marks_an_empty_part(bank: Path, call: Call) -> None:
    bank.write_text(
        bank.read_text(encoding="utf-8")
        .replace("We opened at six with every roll on the shelf, and the school still", "")
        .replace("lends us its kitchen.", ""),
        encoding="utf-8",
    )
    assert re.search(r"^Result +nothing yet$", call("show", "bank.md", "oven").out, re.MULTILINE)
    assert "S T A ○ ·" in call("show", "bank.md").out
    assert "; ○ empty." in call("show", "bank.md").out


@pytest.mark.usefixtures("bank")
def test_parse_says_what_belongs_to_no_entry_and_why(call: Call) -> None:
    said = call("parse", "bank.md").out
    assert said.startswith("bank.md  markdown, utf-8, 4 entries\n")
    assert re.search(r"Not in any entry:\n1  heading  # My answers$", said, re.MULTILINE)


def test_a_bank_without_an_answer_is_said_so(bank: Path, call: Call) -> None:
    bank.write_text("Milk, flour, eggs.\n", encoding="utf-8")
    for verb in ("check", "show", "parse", "fix"):
        said = call(verb, "bank.md")
        assert "bank.md: No answers were found in it.\n" in said.err
        assert "`greenroom parse bank.md`" in said.err


def test_what_moves_the_cursor_does_not_reach_the_terminal(bank: Path, call: Call) -> None:
    bank.write_text(
        "# Tell me about \x1b[2Jyourself\n\nI run the \u202eearly shift of a bakery and recieve forty letters a day, "
        "each of which I open with my own hands before the others come to work at six.\n",
        encoding="utf-8",
    )
    for words in (("check", "--all"), ("show",), ("show", "yourself"), ("parse",), ("fix", "--color")):
        said = call(words[0], "bank.md", *words[1:])
        assert "yourself" in said.out or "recieve" in said.out
        bare = re.sub(r"\x1b\[[0-9;]*m", "", said.out) if "--color" in words else said.out
        assert not re.search("[\x00-\x09\x0b-\x1f\x7f\u202e]", bare)


@pytest.mark.usefixtures("bank")
def test_colours_stand_beside_signs_and_never_alone(call: Call) -> None:
    for words in (("check", "--all"), ("show",), ("parse",), ("explain", "structure.missing-result"), ("doctor",)):
        rest = [] if words[0] in ("explain", "doctor") else ["bank.md"]
        plain = call(*words, *rest, "--no-color").out
        colourful = call(*words, *rest, "--color").out
        assert "\x1b[" in colourful
        bare = re.sub(r"\x1b\[[0-9;]*m", "", colourful)
        seconds = re.compile(r"\(\d+\.\d s|,\s+(?:no\s+)?colour|\d+\.\d MB")
        same = [re.sub(r" +$", "", seconds.sub("", text), flags=re.MULTILINE).split() for text in (plain, bare)]
        assert same[0] == same[1]


def test_explain_lists_rules_and_settings_and_tells_one(call: Call) -> None:
    index = call("explain").out
    assert "structure.missing-result" in index
    assert "length.words_per_minute" in index
    page = call("explain", "structure.missing-result").out
    assert page.startswith("A story without its result.\nstructure.missing-result: warning, since 0.1\n")
    assert all(heading in page for heading in ("What it does", "Why it matters", "How to mend", "Found, for example"))
    assert '"structure.missing-result" = "off"' in page
    assert "words_per_minute = 140" in call("explain", "length.words_per_minute").out


def test_explain_of_something_unknown_names_what_is_near(call: Call) -> None:
    said = call("explain", "structure.misspelt-lable")
    assert (said.status, said.out) == (2, "")
    assert "Did you mean structure.misspelt-label?" in said.err


def test_doctor_names_versions_engines_and_the_cache(call: Call) -> None:
    said = call("doctor")
    assert said.status == 0, said.out
    assert all(name in said.out for name in ("Greenroom", "Python", "Harper", "typos", "Cache", "CC BY-SA 4.0"))
    checks = json.loads(call("doctor", "--format", "json").out)["checks"]
    assert {check["state"] for check in checks} == {"well", "about"}
