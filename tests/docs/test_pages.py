"""What the pages name is there, and what is there the pages name."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from greenroom.cli.verbs import VERBS

ROOT = Path(__file__).resolve().parents[2]
PAGES = sorted(
    path for folder in (".", "docs", "docs/rules", "examples", "benchmarks") for path in (ROOT / folder).glob("*.md")
)
README = (ROOT / "README.md").read_text(encoding="utf-8")
CONTRIBUTING = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")

LINK = re.compile(r"\]\((?![a-z]+:|#)([^)#\s]+)")
NAMED = re.compile(r"`((?:src|tests|docs|scripts|benchmarks|examples|requirements)/[^`\s<*]*)`")


def prose(page: Path) -> str:
    return re.sub(r"^```.*?^```", "", page.read_text(encoding="utf-8"), flags=re.MULTILINE | re.DOTALL)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_every_link_and_every_file_that_a_page_names_is_there(page: Path) -> None:
    text = prose(page)
    missing = [link for link in LINK.findall(text) if not (page.parent / link).exists()]
    missing += [name for name in NAMED.findall(text) if not (ROOT / name).exists()]
    assert missing == []


def test_the_readme_tells_of_every_verb() -> None:
    told = set(re.findall(r"^\| `greenroom ([a-z-]+)", README, re.MULTILINE))
    assert told == set(VERBS) - {"completion"}
    assert "greenroom completion" in README


def test_every_room_is_on_the_map() -> None:
    page = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
    rooms = {path.parent.name for path in (ROOT / "src" / "greenroom").glob("*/__init__.py")}
    assert set(re.findall(r"^\| `([a-z]+)` \|", page, re.MULTILINE)) == rooms


def test_the_pages_name_only_targets_that_the_makefile_has() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    targets = set(re.findall(r"^([a-z]+):", makefile, re.MULTILINE))
    named = {
        target
        for page in PAGES
        for target in re.findall(r"(?:`|^)make ([a-z]+)", page.read_text("utf-8"), re.MULTILINE)
    }
    assert {"try", "test", "check"} <= named <= targets


def test_the_readme_is_three_sentences_and_a_picture_before_the_commands() -> None:
    before, after = README.split("\n## Try it\n")
    _, lead, picture = before.strip().split("\n\n")
    assert len(re.findall(r"\.(?=\s|$)", lead.replace("…", ""))) == 3
    assert re.fullmatch(r"!\[.+\]\(docs/check\.svg\)", picture)
    assert "make try" in after
    assert "pipx install greenroom" in after
    assert "uvx greenroom" in after


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_no_page_has_a_heading_twice(page: Path) -> None:
    headings = re.findall(r"^#+ .+$", prose(page), re.MULTILINE)
    assert sorted(set(headings)) == sorted(headings)
