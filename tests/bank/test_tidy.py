"""Entries under headings, parts after bold labels; nothing lost, nothing moved, nothing read otherwise than before."""

# ruff: noqa: E501
# Documents, line by line.
from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from greenroom.bank.parser import parse
from greenroom.bank.readers import read
from greenroom.bank.tidy import Tidied, is_same, letters, tidy
from greenroom.text.source import Format, Source


def tidied(text: str, format_: Format = Format.MARKDOWN) -> Tidied:
    return tidy(parse(Source(path="bank.md", text=text, sha256="", format=format_)))


def test_parts_get_bold_labels_whatever_they_looked_like() -> None:
    text = """### The late parcel
- Situation - In May a parcel was late, and the customer rang twice.
- Task: I had to find it
- Action:
  - I rang the depot.
  - I drove there.
* (R) It was found the same day, and she bought again.
"""
    made = tidied(text)
    assert made.text == (
        "## The late parcel\n\n**Situation:** In May a parcel was late, and the customer rang twice.\n\n"
        "**Task:** I had to find it\n\n**Action:**\n\n- I rang the depot.\n- I drove there.\n\n"
        "**R:** It was found the same day, and she bought again.\n"
    )
    assert (made.entries, made.tidy, made.same) == (1, 1, True)


def test_numbers_questions_tags_and_all_the_rest_stay_in_place() -> None:
    text = (
        "\ufeffMy bank\r\n=======\r\n\r\nHello there.\r\n\r\n\r\n\r\n1. **Tell me about a time you failed.**\r\n\r\n"
        "Also answers: What did you learn?\r\nTags: ownership\r\n\r\n"
        "S: In May the report was wrong, and I had sent it.\r\n\r\nA: I told my manager and mended it that day.  \r\n\r\n"
        "R: We lost a day and no customer.\r\n"
    )
    made = tidied(text)
    assert letters(made.text) == letters(text)
    assert "\r" not in made.text
    assert "\ufeff" not in made.text
    assert "\n\n\n" not in made.text
    assert "**S:** In May the report was wrong" in made.text
    assert "Also answers: What did you learn?\nTags: ownership" in made.text


def test_a_table_of_stories_stays_a_table() -> None:
    text = (
        "# Short ones\n\n| Story | Situation | Action | Result |\n|---|---|---|---|\n"
        "| Gloves | They were gone. | I ordered some. | They came. |\n| Bus | It was late. | I walked. | I was early. |\n"
    )
    made = tidied(text)
    assert made.text == text
    assert made.same


def test_code_is_left_as_it_is() -> None:
    text = "# Notes\n\n```\n# no heading\n\n\n  two   \n```\n"
    assert tidied(text).text == text


def test_hard_breaks_stay_and_blanks_at_ends_go() -> None:
    assert tidied("# A\n\none  \ntwo   \n\nthree \t\n").text == "# A\n\none  \ntwo\n\nthree\n"


@pytest.mark.parametrize("text", ["", "\n\n", "one", "   ", "---\na: b\n---\n", "\ufeff"])
def test_hardly_anything_stays_hardly_anything(text: str) -> None:
    assert letters(tidied(text).text) == letters(text)


def test_chinese_labels_keep_their_colon() -> None:
    text = "## 迟到的包裹\n\n情境：五月有一个包裹迟到了，客户打了两次电话。\n\n行动：我给仓库打了电话。\n\n结果：当天就找到了。\n"
    made = tidied(text)
    assert "**情境：** 五月有一个包裹迟到了" in made.text
    assert letters(made.text) == letters(text)


def test_the_example_bank_loses_nothing(example_bank: Path) -> None:
    for path in sorted(example_bank.rglob("*.*")):
        for source in read(path.name, path.read_bytes())[0]:
            file = parse(source)
            made = tidy(file)
            assert letters(made.text) == letters(source.text), path
            assert made.same, path
            assert is_same(file, made.text), path


def test_made_tidy_twice_is_made_tidy_once(example_bank: Path) -> None:
    for path in sorted(example_bank.rglob("*.md")):
        (source,) = read(path.name, path.read_bytes())[0]
        once = tidy(parse(source)).text
        again = tidied(once).text
        assert again == once, path


_LINE = st.sampled_from(
    [
        "# Bank", "## The late parcel", "### Gloves", "1. Tell me about a time you failed", "**A bold line**", "Situation: it was so",
        "- Task: mine", "  - sub point 7", "**Action:** I did it.", "### Result", "R - good", "plain words here", "> a quote", "```",
        "| a | b |", "|---|---|", "<details>", "<summary>Folded</summary>", "</details>", "---", "", "", "", "    code 1", "S/T: both\r",
        "Tags: trust", "Also answers: Why?", "Title", "=====", "情境：晚了", "trailing  ", "\tTabbed: x", "* * *", "2) second",
    ]
)  # fmt: skip


@given(lines=st.lists(_LINE, max_size=14), format_=st.sampled_from([Format.TEXT, Format.MARKDOWN]))
def test_no_letter_is_lost_or_moved_in_whatever_order_lines_stand(lines: list[str], format_: Format) -> None:
    text = "\n".join(lines)
    made = tidied(text, format_)
    assert letters(made.text) == letters(text)
    if made.same:
        assert is_same(parse(Source(path="b", text=text, sha256="", format=format_)), made.text)
