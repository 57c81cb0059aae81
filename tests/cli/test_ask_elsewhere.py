"""``greenroom ask-elsewhere``."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Call = Callable[..., Any]

_TEXT = """\
# Tell me about a conflict

<!-- greenroom: off telling.* -- I like it so -->

In March 2021 our driver, Wei, wanted to keep the paper list. As team lead I had to decide. We moved **30 orders** a day
to a shared sheet within two weeks, and 30 orders were no longer lost.

# Tell me about a mistake

Situation: I had sent the van to the wrong street, and the baker waited for flour.

Action: I rang him and drove there myself.

# Tell me about a conflict with a client

# Why should we hire you?
"""


@pytest.fixture
def answers(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    path = tmp_path / "answers.md"
    path.write_text(_TEXT, "utf-8")
    return path


@pytest.mark.usefixtures("answers")
def test_it_holds_the_answer_as_written_without_notes_to_greenroom(call: Call) -> None:
    said = call("ask-elsewhere", "answers.md", "--entry", "tell-me-about-a-conflict").out
    start = said.index("=== My answer, as I wrote it ===")
    answer = said[start : said.index("=== End of my answer ===")]
    assert "# Tell me about a conflict\n" in answer
    assert "We moved **30 orders** a day\nto a shared sheet within two weeks" in answer
    assert "<!--" not in answer
    assert "wrong street" not in said


@pytest.mark.usefixtures("answers")
def test_it_tells_the_chatbot_to_ask_not_to_invent_and_to_mark(call: Call) -> None:
    said = call("ask-elsewhere", "answers.md", "mistake").out
    before = said[: said.index("===")]
    assert "Do not invent anything" in before
    assert "ask me. Ask one question at a time" in before
    assert "[added: like this]" in before


@pytest.mark.usefixtures("answers")
def test_it_lists_the_facts_that_may_not_change_each_once(call: Call) -> None:
    said = call("ask-elsewhere", "answers.md", "--entry", "tell-me-about-a-conflict").out
    listed = [line[2:] for line in said.splitlines() if line.startswith("- ")]
    assert listed == ["In March 2021", "Wei", "team lead", "30 orders", "two weeks"]


@pytest.mark.usefixtures("answers")
def test_what_is_open_is_asked_with_the_words_it_is_about(call: Call) -> None:
    said = call("ask-elsewhere", "answers.md", "mistake").out
    asked = said[said.index("open. Ask me") :]
    assert "1. How did it turn out in the end? (I wrote: “I rang him and drove there myself.”)" in asked


@pytest.mark.usefixtures("answers")
def test_what_to_do_next_is_not_part_of_what_is_piped(call: Call) -> None:
    said = call("ask-elsewhere", "answers.md", "mistake")
    assert "Nothing was sent." in said.err
    assert "greenroom compare answers.md new.txt --entry tell-me-about-a-mistake" in said.err
    assert "greenroom" not in said.out
    assert said.status == 0


@pytest.mark.usefixtures("answers")
def test_json_holds_the_same_text_and_the_places(call: Call) -> None:
    told = json.loads(call("ask-elsewhere", "answers.md", "mistake", "--format", "json").out)
    assert told["id"] == "tell-me-about-a-mistake"
    assert told["text"] == call("ask-elsewhere", "answers.md", "mistake").out.rstrip("\n")
    about = told["questions"][0]["about"]
    assert _TEXT[about["start"] : about["end"]] == "I rang him and drove there myself."


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["nowhere to be found"], "No entry has"),
        (["conflict"], "2 entries have"),
        (["--entry", "why-should-we-hire-you"], "There is no answer to"),
        ([], "Which answer?"),
    ],
)
@pytest.mark.usefixtures("answers")
def test_without_one_answer_it_says_what_to_do(words: list[str], message: str, call: Call) -> None:
    said = call("ask-elsewhere", "answers.md", *words)
    assert said.status == 2
    assert said.out == ""
    assert message in said.err
