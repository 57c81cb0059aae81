"""``check --watch``."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Call = Callable[..., Any]


class Morning:
    """What happens while the command waits: one thing at each look, and Ctrl-C after the last."""

    def __init__(self, *events: Callable[[], object]) -> None:
        self._events = list(events)

    def __call__(self, _seconds: float) -> None:
        if not self._events:
            raise KeyboardInterrupt
        self._events.pop(0)()


def test_a_change_is_checked_again_until_ctrl_c_which_gives_the_last_status(
    bank: Path, call: Call, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = bank.read_text(encoding="utf-8")
    mended = text.replace("**Action:** I showed", "**Result:** We lost no more orders.\n\n**Action:** I showed")
    monkeypatch.setattr(
        "greenroom.cli.watch.sleep", Morning(lambda: None, lambda: bank.write_text(mended, encoding="utf-8"))
    )
    said = call("check", "bank.md", "--watch", "--fail-on", "warning")
    assert said.out.count("How did it turn out?") > 0
    assert said.err.count("Watching; Ctrl-C ends it.") == 2
    assert "How did it turn out?" not in said.out[said.out.rindex("Entry ") :]
    assert said.status == 0


def test_the_last_status_is_that_of_the_last_check(bank: Path, call: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    assert bank.exists()
    monkeypatch.setattr("greenroom.cli.watch.sleep", Morning())
    assert call("check", "bank.md", "--watch", "--fail-on", "warning").status == 1


def test_a_new_file_and_the_settings_are_watched_and_a_mistake_in_them_does_not_end_it(
    bank: Path, call: Call, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = bank.parent
    settings = folder / "greenroom.toml"
    events = (
        lambda: (folder / "more.md").write_text("# Tell me about yourself\n\nI bake.\n", encoding="utf-8"),
        lambda: settings.write_text("fail_on = 1\n", encoding="utf-8"),
        lambda: settings.write_text('fail_on = "warning"\n', encoding="utf-8"),
    )
    monkeypatch.setattr("greenroom.cli.watch.sleep", Morning(*events))
    said = call("check", ".", "--watch")
    assert said.err.count("Watching; Ctrl-C ends it.") == 4
    assert "more.md" in said.out
    assert "greenroom.toml:1: fail_on can't be 1." in said.err
    assert said.status == 1
