"""Exports are pure: a report in, text out, whatever stands in the report."""

from __future__ import annotations

import csv as reader
import io
import json as parser
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from greenroom.bank.entry import Part
from greenroom.bank.parser import assemble, parse
from greenroom.check.finding import Finding, Place, Severity, Suggestion
from greenroom.report import csv, json, jsonl, sarif
from greenroom.report.checked import CheckReport, summarise
from greenroom.report.overview import overview
from greenroom.report.parsed import ParseReport
from greenroom.text.edit import Edit
from greenroom.text.problem import Problem
from greenroom.text.source import Format, Origin, Source
from greenroom.text.span import Span

TEXT = (
    "\ufeff# Tell me about a time when you failed \N{CROISSANT}\r\n\r\n"
    "**Situation:** I sold teh last loaf twice, and both customers stood before me at the same moment.\r\n\r\n"
    "**Action:** I gave one of them my own, and I wrote a list of what was promised from then on.\r\n"
)


def _source(text: str = TEXT, path: str = "bank/my answers.md", **other: Any) -> Source:
    return Source(path=path, text=text, sha256="0" * 64, format=Format.MARKDOWN, **other)


def _report(source: Source, *problems: Problem) -> CheckReport:
    bank = assemble([parse(source)], problems)
    at = source.text.index("teh")
    found = Finding(
        rule="language.spelling",
        severity=Severity.NOTE,
        message="“teh” looks misspelt: “the”?",
        place=Place(path=source.path, span=Span(at, at + 3)),
        entry=bank.entries[0][1].id,
        engine="harper",
        evidence=(Place(path=source.path, span=Span(at, at + 8)),),
        suggestions=(Suggestion(message="Write “the”.", edits=(Edit(span=Span(at, at + 3), text="the"),)),),
    )
    grave = replace(found, rule="structure.missing-result", severity=Severity.WARNING, suggestions=(), engine="rules")
    rows = overview(bank)
    return CheckReport(
        bank=bank, rows=rows, findings=(grave, found), first=(0,), summary=summarise(rows, (grave, found))
    )


PROBLEM = Problem(path="bank/locked.docx", message="It has a password.", hint="Save it without one.", line=None)


def test_json_of_a_check_is_the_contracts() -> None:
    report = _report(_source(), PROBLEM)
    made = parser.loads(json.check(report))
    at = TEXT.index("teh")
    assert list(made) == ["version", "findings", "first", "works", "summary", "problems"]
    assert made["findings"][1] == {
        "rule": "language.spelling",
        "severity": "note",
        "message": "“teh” looks misspelt: “the”?",
        "path": "bank/my answers.md",
        "start": at,
        "end": at + 3,
        "line": 3,
        "column": 23,
        "end_line": 3,
        "end_column": 26,
        "entry": report.rows[0].entry.id,
        "engine": "harper",
        "evidence": [{"path": "bank/my answers.md", "start": at, "end": at + 8}],
        "suggestions": [{"message": "Write “the”.", "edits": [{"start": at, "end": at + 3, "text": "the"}]}],
    }
    assert made["first"] == [0]
    assert made["summary"]["by_severity"] == {"error": 0, "warning": 1, "note": 1}
    assert made["problems"] == [
        {"path": "bank/locked.docx", "line": None, "message": "It has a password.", "hint": "Save it without one."}
    ]


def test_json_of_a_parse_holds_text_only_where_a_reader_made_it() -> None:
    plain, made = (
        _source(),
        _source(made=True, editable=False, path="a.docx", origins=(Origin(start=0, place="paragraph 1"),)),
    )
    for source, text in ((plain, None), (made, TEXT)):
        bank = assemble([parse(source)], ())
        (file,) = parser.loads(json.parse(ParseReport(bank=bank, rows=overview(bank))))["files"]
        assert file["text"] == text
        (entry,) = file["entries"]
        assert [section["labels"] for section in entry["sections"]] == [["situation"], ["action"]]
        assert {sentence["label"] for sentence in entry["sentences"]} == {"situation", "action"}
        assert all(sentence["by"] == "author" and sentence["p"] == 1.0 for sentence in entry["sentences"])
        assert ("origin" in entry) == (text is not None)


def test_json_lines_name_their_sort() -> None:
    rows = [parser.loads(line) for line in jsonl.check(_report(_source(), PROBLEM)).split("\n")]
    assert [row["type"] for row in rows] == ["finding", "finding", "summary", "problem"]
    assert {row["version"] for row in rows} == {1}


@pytest.mark.parametrize(
    ("path", "uri"),
    [
        ("bank/my answers.md", "bank/my%20answers.md"),
        ("C:/Users/Ana/bank.md", "file:///C:/Users/Ana/bank.md"),
        ("/home/ana/bänk#1.md", "file:///home/ana/b%C3%A4nk%231.md"),
        ("a.zip!/b.md", "a.zip"),
    ],
)
def test_sarif_names_files_as_uris(path: str, uri: str) -> None:
    (run,) = parser.loads(sarif.check(_report(_source(path=path)), titles={}))["runs"]
    place = run["results"][0]["locations"][0]["physicalLocation"]
    assert place["artifactLocation"] == {"uri": uri}


def test_sarif_has_the_shape_of_2_1_0() -> None:
    report = _report(_source(), PROBLEM)
    log = parser.loads(sarif.check(report, titles={"language.spelling": "A misspelt word."}))
    assert log["version"] == "2.1.0"
    (run,) = log["runs"]
    assert run["columnKind"] == "unicodeCodePoints"
    assert [rule["id"] for rule in run["tool"]["driver"]["rules"]] == ["language.spelling", "structure.missing-result"]
    assert run["tool"]["driver"]["rules"][0]["shortDescription"] == {"text": "A misspelt word."}
    grave, found = run["results"]
    assert (grave["level"], grave["ruleIndex"]) == ("warning", 1)
    assert (found["level"], found["ruleIndex"], found["ruleId"]) == ("note", 0, "language.spelling")
    region = found["locations"][0]["physicalLocation"]["region"]
    at = TEXT.index("teh")
    assert region == {
        "startLine": 3,
        "startColumn": 23,
        "endLine": 3,
        "endColumn": 26,
        "charOffset": at,
        "charLength": 3,
        "snippet": {"text": "teh"},
    }
    (change,) = found["fixes"][0]["artifactChanges"][0]["replacements"]
    assert change["insertedContent"] == {"text": "the"}
    assert change["deletedRegion"]["charOffset"] == at
    (told,) = run["invocations"][0]["toolExecutionNotifications"]
    assert told["message"]["text"] == "It has a password. Save it without one."


def test_sarif_points_into_no_text_that_a_reader_made() -> None:
    origins = (Origin(start=0, place="paragraph 1"), Origin(start=TEXT.index("**S"), place="paragraph 2"))
    source = _source(made=True, editable=False, path="bank.docx", origins=origins)
    (run,) = parser.loads(sarif.check(_report(source), titles={}))["runs"]
    found = run["results"][1]
    assert "region" not in found["locations"][0]["physicalLocation"]
    assert {"name": "paragraph 2", "kind": "element"} in found["locations"][0]["logicalLocations"]
    assert "fixes" not in found


def test_csv_has_a_row_an_entry_with_parts_and_counts() -> None:
    head, row = reader.reader(io.StringIO(csv.check(_report(_source()))))
    made = dict(zip(head, row, strict=True))
    assert made["path"] == "bank/my answers.md"
    assert (made["kind"], made["situation"], made["task"], made["action"]) == ("story", "present", "", "present")
    assert (made["errors"], made["warnings"], made["notes"], made["slips"]) == ("0", "1", "0", "1")
    assert int(made["words"]) > 20
    assert (made["found_structure"], made["found_who"]) == ("1", "0")
    assert (made["rules"], made["first_remark"]) == ("structure.missing-result", "“teh” looks misspelt: “the”?")
    assert {"lesson", "mistake"} <= set(made["topics"].split("\n"))
    assert int(made["follow_ups"]) >= 1


def test_csv_tells_what_the_author_labelled_from_what_was_read() -> None:
    report = _report(_source())
    row = replace(report.rows[0], read=(Part.TASK, Part.ACTION))
    head, made = reader.reader(io.StringIO(csv.entries((row,))))
    cells = dict(zip(head, made, strict=True))
    assert [cells[part.value] for part in Part] == ["present", "read", "present", "", ""]


@pytest.mark.parametrize(
    ("paths", "banks"),
    [
        (["people/ana/bq.md", "people/ana/more.md", "people/ben.docx"], ["ana", "ana", "ben"]),
        (["people/ana/bq.md", "people/ana/2023/more.md"], ["bq", "2023"]),
        (["people/ana/bq.md"], ["bq"]),
        (["C:\\people\\ana\\bq.md", "C:\\people\\ben\\bq.md"], ["ana", "ben"]),
        (["people/ana.zip!/a.md", "people/ana.zip!/b.md", "people/ben.zip!/a.md"], ["ana", "ana", "ben"]),
        (["bq.md", "../other/more.md"], ["bq", ".."]),
    ],
)
def test_csv_names_the_bank_below_what_all_documents_have_in_common(paths: list[str], banks: list[str]) -> None:
    bank = assemble([parse(_source(path=path)) for path in paths], ())
    head, *made = reader.reader(io.StringIO(csv.entries(overview(bank))))
    assert [row[head.index("bank")] for row in made] == banks


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t=", "＝", "  =", "\r="])
def test_csv_runs_no_formula(start: str) -> None:
    report = _report(_source())
    row = report.rows[0]
    cell = f'{start}HYPERLINK("http://example.invalid","look")'
    hostile = replace(row, entry=replace(row.entry, title=cell, tags=(cell,), questions=(cell, "Why?")))
    head, made = reader.reader(io.StringIO(csv.entries((hostile,))))
    cells = dict(zip(head, made, strict=True))
    assert [cells[name] for name in ("title", "tags")] == [f"'{cell}"] * 2
    assert cells["questions"] == f"'{cell}\nWhy?"


_EXPORTS: tuple[Callable[[CheckReport], str], ...] = (
    json.check,
    jsonl.check,
    csv.check,
    lambda report: sarif.check(report, titles={}),
)


@given(st.text(st.characters(categories=("Cs", "Cc", "Lo", "Sm")), max_size=20))
def test_no_character_breaks_an_export(odd: str) -> None:
    report = _report(_source(path=f"bank{odd}.md"), replace(PROBLEM, path=odd, message=odd))
    row = report.rows[0]
    rows = (replace(row, entry=replace(row.entry, title=odd, questions=(odd,), tags=(odd,))),)
    findings = tuple(replace(finding, message=odd) for finding in report.findings)
    for export in _EXPORTS:
        export(replace(report, rows=rows, findings=findings)).encode("utf-8")


def test_a_failure_is_an_object_with_problems() -> None:
    assert parser.loads(json.failure((PROBLEM,)))["problems"][0]["message"] == "It has a password."
    assert parser.loads(jsonl.failure((PROBLEM,)))["type"] == "problem"
    assert Path(PROBLEM.path).suffix == ".docx"
