"""``greenroom check --before-sharing``."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Call = Callable[..., Any]

_NAMED = """\
# Tell me about a conflict

My manager, Anna Kovacs, wanted the paper list, and teh list was long. I worked at Brightloaf for a year.
"""


@pytest.fixture
def named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    path = tmp_path / "named.md"
    path.write_text(_NAMED, "utf-8")
    return path


@pytest.mark.usefixtures("named")
def test_it_shows_only_what_others_would_read(call: Call) -> None:
    said = call("check", "named.md", "--before-sharing")
    assert said.out.startswith("Before you share this\n")
    assert "Would Anna Kovacs mind" in said.out
    assert "May Brightloaf be named" in said.out
    assert "teh" not in said.out.replace("and teh list", "")
    assert "structure." not in said.out
    assert said.status == 0


@pytest.mark.usefixtures("named")
def test_without_it_none_of_that_is_said(call: Call) -> None:
    assert "sharing." not in call("check", "named.md", "--all").out


@pytest.mark.usefixtures("named")
def test_json_has_only_that_group_and_nothing_comes_first(call: Call) -> None:
    told = json.loads(call("check", "named.md", "--before-sharing", "--format", "json").out)
    assert {one["rule"] for one in told["findings"]} == {"sharing.person", "sharing.employer"}
    assert told["first"] == []
    assert told["works"] is None


@pytest.mark.usefixtures("named")
def test_a_rule_that_is_switched_off_stays_off(call: Call, tmp_path: Path) -> None:
    (tmp_path / "greenroom.toml").write_text('[rules]\n"sharing.person" = "off"\n', "utf-8")
    told = json.loads(call("check", "named.md", "--before-sharing", "--format", "json").out)
    assert [one["rule"] for one in told["findings"]] == ["sharing.employer"]


@pytest.mark.usefixtures("named")
def test_it_does_not_go_with_rule(call: Call) -> None:
    said = call("check", "named.md", "--before-sharing", "--rule", "text.unfinished")
    assert said.status == 2
    assert "--before-sharing and --rule" in said.err


@pytest.mark.usefixtures("bank")
def test_where_nobody_is_named_it_says_so(call: Call) -> None:
    assert "Nothing found." in call("check", "bank.md", "--before-sharing").out
