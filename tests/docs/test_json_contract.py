"""docs/json.md and its schemas say what the program prints: neither less nor more."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from greenroom.bank.entry import By, Kind, Part, Reason
from greenroom.check.facts import FactSort
from greenroom.check.finding import Severity
from greenroom.check.rule import Status
from greenroom.report.elsewhere import Kept
from greenroom.report.health import State
from greenroom.report.imported import Outcome
from greenroom.report.overview import PartState
from greenroom.report.wire import VERSION
from greenroom.text.source import Format

ROOT = Path(__file__).resolve().parents[2]
PAGE = (ROOT / "docs" / "json.md").read_text(encoding="utf-8")
SCHEMAS = {
    path.stem: json.loads(path.read_text(encoding="utf-8")) for path in (ROOT / "docs" / "schema").glob("*.json")
}

Schema = dict[str, Any]


def closed(schema: Any) -> Any:
    """Return the schema without room for keys that it does not name: nothing is printed that is not described."""
    if isinstance(schema, list):
        return [closed(part) for part in schema]
    if not isinstance(schema, dict):
        return schema
    inner = {name: closed(part) for name, part in schema.items()}
    return {**inner, "additionalProperties": False} if isinstance(inner.get("properties"), dict) else inner


def faults(name: str, value: Any) -> list[str]:
    validator = Draft202012Validator(closed(SCHEMAS[name]))
    return [
        f"{deep.json_path}: {deep.message}"
        for error in validator.iter_errors(value)
        for deep in (error.context or [error])
    ]


def properties(schema: Any) -> Iterator[str]:
    if isinstance(schema, list):
        for part in schema:
            yield from properties(part)
    elif isinstance(schema, dict):
        if isinstance(schema.get("properties"), dict):
            yield from schema["properties"]
        for part in schema.values():
            yield from properties(part)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with the example bank and some files that cannot be read, or only with a problem."""
    folder = tmp_path_factory.mktemp("contract")
    shutil.copytree(ROOT / "examples" / "bank", folder / "bank")
    shutil.copytree(ROOT / "examples" / "bank", folder / "odd")
    shutil.copytree(ROOT / "examples" / "bank", folder / "mended")
    (folder / "odd" / "picture.md").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 8)
    (folder / "odd" / "cut.docx").write_bytes(b"PK\x03\x04cut short")
    (folder / "odd" / "old.md").write_bytes(
        "# Conflict\n\nAt the caf\xe9 I said \x93no\x94 to a colleague.\n".encode("latin-1")
    )
    (folder / "empty.md").write_bytes(b"")
    (folder / "old.md").write_text(
        "# A late van\n\nI told Ana on Monday. It took 2 hours. It went well.\n", encoding="utf-8"
    )
    (folder / "new.md").write_text(
        "As a lead driver I told Bo on Friday. It took 3 hours, 5% less.\n", encoding="utf-8"
    )
    return folder


def run(folder: Path, *arguments: str) -> str:
    command = [sys.executable, "-m", "greenroom", *arguments]
    finished = subprocess.run(command, cwd=folder, capture_output=True, encoding="utf-8", check=False)
    assert "Traceback" not in finished.stderr, finished.stderr
    return finished.stdout


@pytest.mark.parametrize(
    ("schema", "arguments"),
    [
        ("parse", ["parse", "bank"]),
        ("parse", ["parse", "odd", "empty.md"]),
        ("parse", ["parse", "nowhere"]),
        ("check", ["check", "bank"]),
        ("check", ["check", "odd"]),
        ("check", ["check", "nowhere"]),
        ("show", ["show", "bank"]),
        ("show", ["show", "bank", "conflict"]),
        ("ask-elsewhere", ["ask-elsewhere", "bank", "conflict"]),
        ("ask-elsewhere", ["ask-elsewhere", "bank", "no such title"]),
        ("compare", ["compare", "bank", "bank"]),
        ("compare", ["compare", "old.md", "new.md"]),
        ("compare", ["compare", "old.md", "nowhere"]),
        ("fix", ["fix", "bank", "--dry-run"]),
        ("fix", ["fix", "mended", "--yes"]),
        ("import", ["import", "bank", "--to", "tidy"]),
        ("import", ["import", "bank", "--to", "bank/inside"]),
        ("explain", ["explain"]),
        ("explain", ["explain", "structure.missing-result"]),
        ("explain", ["explain", "no.such-rule"]),
        ("doctor", ["doctor"]),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_what_a_command_prints_fits_its_schema(folder: Path, schema: str, arguments: list[str]) -> None:
    printed = json.loads(run(folder, *arguments, "--format", "json"))
    assert faults(schema, printed) == []
    assert printed["version"] == VERSION


@pytest.mark.parametrize("verb", ["parse", "check"])
@pytest.mark.parametrize("what", ["odd", "nowhere"])
def test_every_line_of_json_lines_fits_its_schema(folder: Path, verb: str, what: str) -> None:
    lines = [json.loads(line) for line in run(folder, verb, what, "--format", "jsonl").splitlines()]
    assert [fault for line in lines for fault in faults(f"{verb}-line", line)] == []
    expected = {"parse": {"file"}, "check": {"finding", "summary"}} if what == "odd" else {"check": {"summary"}}
    assert {line["type"] for line in lines} == {"problem", *expected.get(verb, ())}


def test_lines_and_the_one_object_say_the_same(folder: Path) -> None:
    whole = json.loads(run(folder, "check", "odd", "--format", "json"))
    lines = [json.loads(line) for line in run(folder, "check", "odd", "--format", "jsonl").splitlines()]
    bare = [{key: value for key, value in line.items() if key not in ("version", "type")} for line in lines]
    kinds = [line["type"] for line in lines]
    assert [row for row, kind in zip(bare, kinds, strict=True) if kind == "finding"] == whole["findings"]
    assert [row for row, kind in zip(bare, kinds, strict=True) if kind == "problem"] == whole["problems"]
    (summary,) = [row for row, kind in zip(bare, kinds, strict=True) if kind == "summary"]
    assert summary == {**whole["summary"], "first": whole["first"]}


def test_places_count_code_points_of_the_decoded_text(folder: Path) -> None:
    parsed = {file["path"]: file for file in json.loads(run(folder, "parse", "bank", "--format", "json"))["files"]}
    checked = json.loads(run(folder, "check", "bank", "--format", "json"))
    looked_at = 0
    for finding in checked["findings"]:
        file = parsed[finding["path"]]
        text = file["text"]
        if text is None:
            text = (folder / finding["path"]).read_bytes().decode("utf-8")
        before = re.split(r"\r\n|\n|\r", text[: finding["start"]])
        assert (finding["line"], finding["column"]) == (len(before), len(before[-1]) + 1)
        looked_at += 1
    assert looked_at > 0
    made = [file for file in parsed.values() if file["format"] == "docx"]
    assert made != []
    assert all(isinstance(file["text"], str) for file in made)


@pytest.mark.parametrize("name", sorted(SCHEMAS))
def test_a_schema_is_one_and_the_page_links_to_it(name: str) -> None:
    Draft202012Validator.check_schema(SCHEMAS[name])
    assert f"(schema/{name}.json)" in PAGE


@pytest.mark.parametrize("name", sorted(SCHEMAS))
def test_the_page_names_every_key(name: str) -> None:
    blocks = re.findall(r"^```.*?^```", PAGE, re.MULTILINE | re.DOTALL)
    inline = re.findall(r"`[^`]+`", re.sub(r"^```.*?^```", "", PAGE, flags=re.MULTILINE | re.DOTALL))
    words = set(re.findall(r"[a-z_0-9]+", " ".join([*blocks, *inline])))
    assert sorted(set(properties(SCHEMAS[name])) - words) == []


def test_the_examples_on_the_page_fit_the_schemas() -> None:
    examples = re.findall(r"^```json (\w+)\n(.*?)^```", PAGE, re.MULTILINE | re.DOTALL)
    assert [name for name, _ in examples] == ["parse", "check"]
    assert [fault for name, text in examples for fault in faults(name, json.loads(text))] == []


def test_a_definition_is_the_same_in_every_schema() -> None:
    seen: dict[str, Schema] = {}
    for schema in SCHEMAS.values():
        for name, definition in schema["$defs"].items():
            assert seen.setdefault(name, definition) == definition, name


def test_the_schemas_list_every_value_that_the_program_knows() -> None:
    defined = {name: part for schema in SCHEMAS.values() for name, part in schema["$defs"].items()}
    fields = {name: part.get("properties", {}) for name, part in defined.items()}
    assert defined["kind"]["enum"] == [kind.value for kind in Kind]
    assert defined["part"]["enum"] == [part.value for part in Part]
    assert defined["severity"]["enum"] == [severity.value for severity in Severity]
    assert fields["sentence"]["label"]["enum"] == [*(part.value for part in Part), None]
    assert fields["sentence"]["by"]["enum"] == [*(by.value for by in By), None]
    assert fields["other"]["reason"]["enum"] == [reason.value for reason in Reason]
    assert fields["file"]["format"]["enum"] == [form.value for form in Format]
    assert fields["rule"]["status"]["enum"] == [status.value for status in Status]
    assert fields["fact"]["sort"]["enum"] == [sort.value for sort in FactSort]
    assert fields["kept"]["sort"]["enum"] == [sort.value for sort in Kept]
    assert fields["health"]["state"]["enum"] == [state.value for state in State]
    assert fields["imported"]["outcome"]["enum"] == [outcome.value for outcome in Outcome]
    states = [part["enum"] for part in fields["row"]["parts"]["properties"].values()]
    assert states == [[state.value for state in PartState]] * len(Part)
    assert all(reason.value in PAGE for reason in Reason)
    assert all(kind.value in PAGE for kind in Kind)


def test_a_schema_refuses_what_is_wrong() -> None:
    examples = dict(re.findall(r"^```json (\w+)\n(.*?)^```", PAGE, re.MULTILINE | re.DOTALL))
    good = json.loads(examples["check"])
    assert faults("check", good) == []
    assert faults("check", {**good, "score": 7}) != []
    assert faults("check", {**good, "version": 2}) != []
    assert faults("check", {key: value for key, value in good.items() if key != "first"}) != []
