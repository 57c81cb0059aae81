"""What the project says about itself: its locks, its dependencies, and what no file of it may hold."""

from __future__ import annotations

import ast
import importlib.metadata
import re
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version

ROOT = Path(__file__).resolve().parents[2]
LOCKS = sorted((ROOT / "requirements").glob("*.txt"))
#: Folders that tools make; none of them is part of the project.
MADE = {".git", ".venv", "build", "dist", "__pycache__", ".hypothesis"}

PINNED = re.compile(r"(?P<name>[a-z0-9-]+)==(?P<version>[0-9][0-9a-z.]*)(?: ; [a-z_]+ [^#]+)? \\")
HASH = re.compile(r"    --hash=sha256:[0-9a-f]{64}( \\)?")


def project() -> dict[str, Any]:
    return tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


def files() -> Iterator[Path]:
    folders = [ROOT]
    for folder in folders:
        for path in sorted(folder.iterdir()):
            if path.name in MADE or (path.is_dir() and path.name.endswith("_cache")) or path.is_symlink():
                continue
            if path.is_dir():
                folders.append(path)
            else:
                yield path


def pins(lock: Path) -> dict[str, str]:
    lines = lock.read_text(encoding="utf-8").splitlines()
    return {match["name"]: match["version"] for match in map(PINNED.fullmatch, lines) if match}


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.name)
def test_a_lock_holds_versions_and_hashes_and_nothing_else(lock: Path) -> None:
    first, *lines = lock.read_text(encoding="utf-8").splitlines()
    assert first.startswith("# Made from pyproject.toml")
    odd = [line for line in lines if not (PINNED.fullmatch(line) or HASH.fullmatch(line))]
    assert odd == []
    assert pins(lock) != {}


def test_the_locks_agree_with_each_other() -> None:
    versions: dict[str, set[str]] = {}
    for lock in LOCKS:
        for name, version in pins(lock).items():
            versions.setdefault(name, set()).add(version)
    assert {name: found for name, found in versions.items() if len(found) > 1} == {}


def test_the_locks_answer_what_the_project_asks_for() -> None:
    asked = {"runtime.txt": project()["project"]["dependencies"], "build.txt": project()["build-system"]["requires"]}
    asked |= {
        f"{group}.txt": [line for line in lines if isinstance(line, str)]
        for group, lines in project()["dependency-groups"].items()
    }
    assert {lock.name for lock in LOCKS} == set(asked)
    for name, requirements in asked.items():
        locked = pins(ROOT / "requirements" / name)
        for requirement in map(Requirement, requirements):
            version = locked.get(canonicalize_name(requirement.name))
            assert version is not None, f"{requirement.name} is not in {name}: make lock"
            assert requirement.specifier.contains(Version(version)), f"{requirement} is not {version}: make lock"


def test_every_library_that_the_program_imports_is_one_it_asks_for() -> None:
    declared = {canonicalize_name(Requirement(line).name) for line in project()["project"]["dependencies"]}
    homes = importlib.metadata.packages_distributions()
    undeclared = set()
    for path in sorted((ROOT / "src").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            names = (
                [alias.name for alias in node.names]
                if isinstance(node, ast.Import)
                else [node.module or ""]
                if isinstance(node, ast.ImportFrom) and not node.level
                else []
            )
            for top in {name.partition(".")[0] for name in names} - sys.stdlib_module_names - {"greenroom"}:
                if declared.isdisjoint(canonicalize_name(home) for home in homes.get(top, [])):
                    undeclared.add((path.relative_to(ROOT).as_posix(), top))
    assert undeclared == set()


def test_no_pure_room_opens_a_file_or_talks_to_a_terminal() -> None:
    """What the import contracts cannot see: these need no import."""
    forbidden = {"open", "input", "print", "breakpoint", "exec", "eval", "__import__"}
    found = [
        f"{path.relative_to(ROOT).as_posix()}:{node.lineno}: {node.func.id}"
        for room in ("text", "bank", "check", "report")
        for path in sorted((ROOT / "src" / "greenroom" / room).rglob("*.py"))
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in forbidden
    ]
    assert found == []


def test_no_file_names_a_place_to_fetch_from_or_a_folder_of_somebodys_machine() -> None:
    # Written so that this file does not find itself.
    named = re.compile(
        rb"py[p]i\.org|python[h]osted|np[m]js|crates\.i[o]/|hugging[f]ace\.co"
        rb"|(?<![\w.])/(?:work|root|opt)/(?:main|shared|\.|wheels|py[p]i)"
    )
    found = [
        f"{path.relative_to(ROOT).as_posix()}: {match[0].decode()}"
        for path in files()
        if (match := named.search(path.read_bytes()))
    ]
    assert found == []


def test_the_version_stands_in_one_place() -> None:
    version = re.compile(r"""\b__version__\s*=|^version\s*=""", re.MULTILINE)
    places = [path for path in files() if path.suffix in (".py", ".toml") and path.parent.name != "packaging"]
    stated = [path.relative_to(ROOT).as_posix() for path in places if version.search(path.read_text(encoding="utf-8"))]
    assert stated == ["src/greenroom/__init__.py"]
