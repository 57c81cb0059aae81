"""Checking: what comes from the cache, and what is said when the language engine is missing or breaks."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from greenroom.app.check import check
from greenroom.app.kept import Kept
from greenroom.report.checked import CheckReport
from greenroom.store.cache import Cache

BANK = """\
# Tell me about a time when you failed

**Situation:** I sold teh last loaf twice, and both customers stood before me at the same moment.

**Action:** I gave one of them my own, and I wrote a list of what was promised from then on.
"""


@pytest.fixture
def bank(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("GREENROOM_CACHE", str(tmp_path / "cache"))
    path = tmp_path / "bank.md"
    path.write_text(BANK, encoding="utf-8")
    return path


def _checked(path: str, folder: Path) -> CheckReport:
    with Kept(Cache(folder / "cache")) as kept:
        return check([path], kept=kept)


def _run(*words: str, before: str = "") -> tuple[dict[str, Any], set[str], int]:
    """Call the command in a process of its own; return its JSON, what it imported and its status."""
    listing = "; ".join(
        (
            f"import sys{before}",
            "from greenroom.cli import session",
            f"status = session.run({[*words, '--format', 'json']!r})",
            "print(*{name.partition('.')[0] for name in sys.modules if sys.modules[name]}, file=sys.stderr)",
            "sys.exit(status)",
        )
    )
    done = subprocess.run([sys.executable, "-c", listing], capture_output=True, check=False)
    return json.loads(done.stdout), set(done.stderr.decode().split()), done.returncode


def _rules(report: CheckReport) -> list[str]:
    return [finding.rule for finding in report.findings]


def test_a_second_run_loads_no_engine_and_finds_the_same(bank: Path) -> None:
    first, imported, _ = _run("check", bank.name)
    assert "harper" in imported
    second, imported, _ = _run("check", bank.name)
    assert "harper" not in imported
    assert second == first
    assert [found["rule"] for found in first["findings"]] == ["structure.missing-result", "language.spelling"]


def test_results_are_the_same_with_a_full_cache_an_empty_one_and_none(bank: Path, tmp_path: Path) -> None:
    none = check([bank.name])
    empty = _checked(bank.name, tmp_path)
    full = _checked(bank.name, tmp_path)
    assert none == empty == full
    assert _rules(none) == ["structure.missing-result", "language.spelling"]


def test_a_changed_document_is_worked_out_anew(bank: Path, tmp_path: Path) -> None:
    _checked(bank.name, tmp_path)
    bank.write_text(
        BANK.replace("teh", "the")
        + "\n**Result:** Nobody was promised a loaf twice agian. I learned to write every promise down.\n",
        encoding="utf-8",
    )
    report = _checked(bank.name, tmp_path)
    assert _rules(report) == ["language.spelling"]
    assert report.findings[0].place.span.of(bank.read_text(encoding="utf-8")) == "agian"


def test_the_same_text_under_another_name_has_its_findings_there(bank: Path, tmp_path: Path) -> None:
    _checked(bank.name, tmp_path)
    bank.rename("other.md")
    report = _checked("other.md", tmp_path)
    assert {finding.place.path for finding in report.findings} == {"other.md"}
    assert _rules(report) == ["structure.missing-result", "language.spelling"]


def test_a_cache_that_holds_nonsense_is_not_believed(bank: Path, tmp_path: Path) -> None:
    right = _checked(bank.name, tmp_path)
    with Cache(tmp_path / "cache") as cache:
        assert cache.path.exists()
        rows = cache._run("SELECT key FROM entries")
        assert len(rows) == 3  # slips, the document as it was read, and what the rules found
        cache.put_many({str(key): b"\xc1nonsense" for (key,) in rows})
    assert _checked(bank.name, tmp_path) == right


def test_several_documents_are_one_bank_and_each_is_searched(bank: Path) -> None:
    for number in range(5):
        (bank.parent / f"more-{number}.md").write_text(BANK.replace("teh", "thier"), encoding="utf-8")
    report = check(["."])
    slips = [finding.place.path for finding in report.findings if finding.rule == "language.spelling"]
    assert slips == sorted(file.source.path for file in report.bank.files)
    assert len(slips) == 6
    assert len({entry.id for _, entry in report.bank.entries}) == 6


def test_a_rule_by_name_needs_no_engine(bank: Path) -> None:
    found, imported, _ = _run("check", bank.name, "--rule", "structure.*")
    assert [one["rule"] for one in found["findings"]] == ["structure.missing-result"]
    assert "harper" not in imported


def test_a_missing_engine_is_a_problem_and_the_rest_is_checked(bank: Path) -> None:
    found, _, status = _run("check", bank.name, before="; sys.modules['harper'] = None")
    assert [one["rule"] for one in found["findings"]] == ["structure.missing-result"]
    (problem,) = found["problems"]
    assert problem["message"].startswith("Slips of the pen were not looked for.")
    assert problem["hint"] != ""
    assert status == 0
    assert _run("check", bank.name, "--strict", before="; sys.modules['harper'] = None")[2] == 2


def test_an_engine_that_breaks_is_a_finding_without_the_persons_words(bank: Path) -> None:
    (bank.parent / "harper.py").write_text(
        "class Linter:\n"
        "    def __init__(self, *_): pass\n"
        "    def __getattr__(self, name): raise ZeroDivisionError('I sold teh last loaf')\n",
        encoding="utf-8",
    )
    found, _, status = _run("check", bank.name, before=f"; sys.path.insert(0, {str(bank.parent)!r})")
    assert [one["rule"] for one in found["findings"]] == ["internal.crashed", "structure.missing-result"]
    assert "loaf" not in found["findings"][0]["message"]
    assert found["findings"][0]["severity"] == "error"
    assert status == 1
    mended, _, status = _run("fix", bank.name, before=f"; sys.path.insert(0, {str(bank.parent)!r})")
    assert mended["problems"][0]["message"].startswith("The language engine broke")


def test_a_rule_that_is_off_is_on_where_it_is_asked_for(bank: Path) -> None:
    (bank.parent / "greenroom.toml").write_text('[rules]\n"structure.*" = "off"\n', encoding="utf-8")
    found, _, _ = _run("check", bank.name)
    assert [one["rule"] for one in found["findings"]] == ["language.spelling"]
    found, _, _ = _run("check", bank.name, "--rule", "structure.missing-result")
    assert [one["rule"] for one in found["findings"]] == ["structure.missing-result"]


def test_words_of_the_persons_own_are_right(bank: Path) -> None:
    (bank.parent / "greenroom.toml").write_text('[language]\nwords = ["Teh"]\n', encoding="utf-8")
    found, _, _ = _run("check", bank.name)
    assert [one["rule"] for one in found["findings"]] == ["structure.missing-result"]
