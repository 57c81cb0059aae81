"""scripts/browser.py finds a browser or says what to do."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path


def _run(root: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    surroundings = {name: value for name, value in os.environ.items() if name not in ("CHROME_BIN", "PATH")}
    command: list[str | Path] = [sys.executable, root / "scripts" / "browser.py"]
    return subprocess.run(command, env=surroundings | environment, capture_output=True, encoding="utf-8", check=False)


def test_a_browser_on_the_path_is_found(root: Path, tmp_path: Path) -> None:
    made = tmp_path / ("chromium.exe" if os.name == "nt" else "chromium")
    made.write_text("#!/bin/sh\n", encoding="utf-8")
    made.chmod(0o755)
    found = _run(root, PATH=str(tmp_path))
    assert (found.returncode, found.stdout.strip()) == (0, str(made))


def test_a_browser_that_is_named_goes_before_those_on_the_path(root: Path, tmp_path: Path) -> None:
    for name in ("chromium", "mine"):
        (tmp_path / name).write_text("#!/bin/sh\n", encoding="utf-8")
        (tmp_path / name).chmod(0o755)
    found = _run(root, PATH=str(tmp_path), CHROME_BIN=str(tmp_path / "mine"))
    assert found.stdout.strip() == str(tmp_path / "mine")


def test_where_none_is_found_it_is_said_what_to_do(root: Path, tmp_path: Path) -> None:
    lost = _run(root, PATH=str(tmp_path), CHROME_BIN=str(tmp_path / "nowhere"))
    assert (lost.returncode, lost.stdout) == (1, "")
    assert "Install Chromium, Chrome or Edge" in lost.stderr
