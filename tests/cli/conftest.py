"""The command, called as a person calls it."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest

from greenroom.cli import session

#: Two stories with labels (one stops before its result), an introduction and a question nobody answers yet. The slips:
#: "recieve", "teh", "definately" (spelling), "a old" (article).
BANK = """\
# My answers

## Tell me about yourself

I run the early shift at a small bakery and I plan who works when. Before that I drove a delivery van for two years.

## The oven that broke on a holiday

**Situation:** Our only oven stopped at four in the morning, and teh shop had to open at six.

**Task:** I had to find a way to bake two hundred rolls in two hours.

**Action:** I rang the school kitchen next door, and I carried the dough over with two colleagues. I definately did not
wait for the repair service.

**Result:** We opened at six with every roll on the shelf, and the school still lends us its kitchen.

## A disagreement about the order list

**Situation:** A colleague wanted to keep the paper list that our customers recieve.

**Action:** I showed her a week of orders that had been lost in a old folder, and I built a shared sheet with her.

## Tell me about a time when you failed
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What a call left behind."""

    status: int
    out: str
    err: str


@pytest.fixture
def bank(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a bank in the current folder, which no settings apply to."""
    monkeypatch.chdir(tmp_path)
    path = tmp_path / "bank.md"
    path.write_bytes(BANK.encode())
    return path


@pytest.fixture
def call(capfd: pytest.CaptureFixture[str]) -> Callable[..., Outcome]:
    """Return a function that calls the command in this process."""

    def called(*words: str | Path) -> Outcome:
        status = session.run([str(word) for word in words])
        said = capfd.readouterr()
        return Outcome(status=status, out=said.out, err=said.err)

    return called


@pytest.fixture
def start() -> Callable[..., subprocess.CompletedProcess[bytes]]:
    """Return a function that calls the command in a process of its own and gives back bytes."""

    def started(
        *words: str | Path, env: Mapping[str, str] | None = None, before: Sequence[str] = ("-m", "greenroom")
    ) -> subprocess.CompletedProcess[bytes]:
        return subprocess.run(
            [sys.executable, *before, *map(str, words)],
            env={**os.environ, **(env or {})},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            check=False,
        )

    return started
