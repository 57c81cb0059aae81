"""The pages that are made from the rules and settings."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from greenroom.check.explain import pages


def _docgen(root: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(root / "scripts" / "docgen.py"), *arguments]
    return subprocess.run(command, capture_output=True, encoding="utf-8", check=False)


def test_the_pages_in_the_docs_are_up_to_date(root: Path) -> None:
    assert _docgen(root, "--check").stderr == ""


def test_a_page_is_there_for_every_rule_and_the_index_names_it(root: Path, tmp_path: Path) -> None:
    assert _docgen(root, "--docs", str(tmp_path)).returncode == 0

    index = (tmp_path / "rules" / "README.md").read_text(encoding="utf-8")
    for page in pages():
        text = (tmp_path / "rules" / f"{page.rule}.md").read_text(encoding="utf-8")
        assert f"# {page.rule}\n" in text
        assert f"[{page.rule}]({page.rule}.md)" in index


def test_a_stale_a_missing_and_a_left_over_page_are_named(root: Path, tmp_path: Path) -> None:
    _docgen(root, "--docs", str(tmp_path))
    rules = tmp_path / "rules"
    (rules / "text.unfinished.md").write_text("old", encoding="utf-8")
    (rules / "text.duplicated.md").unlink()
    (rules / "text.gone.md").write_text("left over", encoding="utf-8")

    checked = _docgen(root, "--check", "--docs", str(tmp_path))

    assert checked.returncode == 1
    assert [line.split()[0].partition("/")[2] for line in checked.stderr.splitlines()[:-1]] == [
        "rules/text.duplicated.md",
        "rules/text.gone.md",
        "rules/text.unfinished.md",
    ]
    _docgen(root, "--docs", str(tmp_path))
    assert _docgen(root, "--check", "--docs", str(tmp_path)).returncode == 0
