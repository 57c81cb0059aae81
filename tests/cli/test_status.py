"""What the exit status says, and what is said when something stands in the way."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Call = Callable[..., Any]


def test_findings_below_the_threshold_leave_the_status_at_nought(bank: Path, call: Call) -> None:
    assert call("check", bank).status == 0


@pytest.mark.parametrize(("level", "status"), [("note", 1), ("warning", 1), ("error", 0), ("never", 0)])
def test_fail_on_sets_the_severity_from_which_a_check_fails(bank: Path, call: Call, level: str, status: int) -> None:
    assert call("check", bank, "--fail-on", level).status == status


def test_the_settings_file_beside_the_bank_sets_the_threshold_and_the_option_goes_before_it(
    bank: Path, call: Call
) -> None:
    (bank.parent / "greenroom.toml").write_text('fail_on = "warning"\n', encoding="utf-8")
    assert call("check", bank).status == 1
    assert call("check", bank, "--fail-on", "never").status == 0


def test_the_settings_file_is_looked_for_above_the_bank(bank: Path, call: Call) -> None:
    (bank.parent / "greenroom.toml").write_text('fail_on = "warning"\n', encoding="utf-8")
    deep = bank.parent / "one" / "two"
    deep.mkdir(parents=True)
    moved = bank.rename(deep / "bank.md")
    assert call("check", moved).status == 1


def test_other_verbs_do_not_fail_on_findings(bank: Path, call: Call) -> None:
    (bank.parent / "greenroom.toml").write_text('fail_on = "note"\n', encoding="utf-8")
    assert [call(verb, bank).status for verb in ("show", "parse", "fix")] == [0, 0, 0]


@pytest.mark.parametrize("verb", ["check", "show", "parse", "fix"])
@pytest.mark.usefixtures("bank")
def test_what_is_not_there_is_said_on_stderr_with_a_hint_and_status_two(call: Call, verb: str) -> None:
    said = call(verb, "bnak.md")
    assert said.status == 2
    assert "bnak.md: There is no such file or folder.\n" in said.err
    assert "bank.md" in said.err.split("\n", 1)[1]


@pytest.mark.parametrize("verb", ["check", "show", "parse", "fix"])
def test_in_json_the_problem_is_in_the_json_and_stderr_is_silent(bank: Path, call: Call, verb: str) -> None:
    said = call(verb, bank, "nowhere.md", "--format", "json")
    assert said.status == 0
    assert said.err == ""
    (problem,) = json.loads(said.out)["problems"]
    assert (problem["path"], problem["line"]) == ("nowhere.md", None)
    assert problem["message"] == "There is no such file or folder."
    assert problem["hint"] != ""


@pytest.mark.parametrize("verb", ["check", "show", "parse", "fix"])
def test_strict_makes_any_problem_fail(bank: Path, call: Call, verb: str) -> None:
    assert call(verb, bank, "nowhere.md", "--strict").status == 2
    assert call(verb, bank, "--strict").status == 0


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("chek", "bank.md"), "Did you mean `greenroom check`?"),
        (("bank.md",), "To check it: `greenroom check bank.md`."),
        (("check",), "Missing argument"),
        (("check", "bank.md", "--format", "xml"), "Invalid value for '--format'"),
        (("check", "bank.md", "--fail-on", "all"), "Invalid value for '--fail-on'"),
        (("show", "bank.md", "--width", "3"), "Invalid value for '--width'"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, tuple) else "",
)
def test_a_wrong_call_is_explained(bank: Path, call: Call, words: tuple[str, ...], said: str) -> None:
    outcome = call(*words)
    assert bank.exists()
    assert (outcome.status, outcome.out) == (2, "")
    assert said in " ".join(outcome.err.split())


def test_settings_that_are_wrong_are_told_with_file_line_and_hint(bank: Path, call: Call) -> None:
    (bank.parent / "greenroom.toml").write_text('fail_on = "never"\n[length]\nstory = "long"\n', encoding="utf-8")
    said = call("check", bank)
    assert said.status == 2
    assert "greenroom.toml:3: length.story can't be" in said.err
    found = json.loads(call("check", bank, "--format", "json").out)
    assert [problem["line"] for problem in found["problems"]] == [3]
    assert found["problems"][0]["path"].endswith("greenroom.toml")


def test_a_settings_file_that_is_named_but_not_there_is_said_so(bank: Path, call: Call) -> None:
    said = call("check", bank, "--config", "other.toml")
    assert said.status == 2
    assert "other.toml: The settings can't be read" in said.err


def test_a_rule_that_does_not_exist_is_said_with_the_nearest_name(bank: Path, call: Call) -> None:
    said = call("check", bank, "--rule", "structure.missing-resul")
    assert said.status == 2
    assert "Did you mean structure.missing-result?" in said.err


def test_an_entry_that_does_not_exist_is_said_with_some_that_do(bank: Path, call: Call) -> None:
    said = call("show", bank, "--entry", "lighthouse")
    assert said.status == 2
    assert "lighthouse" in said.err
    assert "The oven that broke on a holiday" in said.err
    found = json.loads(call("show", bank, "--entry", "lighthouse", "--format", "json").out)
    assert "lighthouse" in found["problems"][0]["message"]


def test_help_of_every_verb_is_printed_without_a_path(call: Call) -> None:
    for verb in ("check", "show", "fix", "parse", "import", "explain", "doctor", "completion"):
        said = call(verb, "--help")
        assert said.status == 0
        assert f"greenroom {verb}" in said.out


def test_without_a_verb_the_help_is_printed_and_the_call_is_wrong(call: Call) -> None:
    said = call()
    assert (said.status, said.err) == (2, "")
    assert said.out == call("--help").out
    assert "Verbs:" in said.out


def test_an_entry_of_a_file_that_is_not_there_is_told_as_the_missing_file(call: Call) -> None:
    said = call("show", "nowhere.md", "conflict")
    assert said.status == 2
    assert "nowhere.md" in said.err
    assert "No entry has" not in said.err
