"""SARIF 2.1.0, for editors and code hosts that show findings beside the text.

Regions count in Unicode code points. Of files whose text a reader made (.docx, .html, a zip's member) the region is
left out, since it would point at nothing in the file; the place in the original is told in words.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from urllib.parse import quote

from greenroom import __version__
from greenroom.check.finding import Finding, Place, Severity, Suggestion
from greenroom.report.checked import CheckReport
from greenroom.report.wire import Json, dump, printable
from greenroom.text.lines import LineIndex
from greenroom.text.problem import Problem
from greenroom.text.source import Source
from greenroom.text.span import Span

_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "note"}
_DRIVE = re.compile(r"^[A-Za-z]:/")

_Files = Mapping[str, tuple[Source, LineIndex]]


def check(report: CheckReport, *, titles: Mapping[str, str]) -> str:
    """Return a log with one run. ``titles`` holds one line on each known rule, by id."""
    files = {file.source.path: (file.source, LineIndex(file.source.text)) for file in report.bank.files}
    used = sorted({finding.rule for finding in report.findings})
    number = {rule: at for at, rule in enumerate(used)}
    names = {row.entry.id: row.entry.title for row in report.rows}
    return dump(
        {
            "$schema": _SCHEMA,
            "version": "2.1.0",
            "runs": [
                {
                    "tool": {
                        "driver": {
                            "name": "greenroom",
                            "version": __version__,
                            "semanticVersion": __version__,
                            "rules": [_rule(rule, titles.get(rule)) for rule in used],
                        }
                    },
                    "columnKind": "unicodeCodePoints",
                    "invocations": [
                        {
                            "executionSuccessful": bool(report.bank.files),
                            "toolExecutionNotifications": [_notification(found) for found in report.bank.problems],
                        }
                    ],
                    "results": [_result(finding, number, names, files) for finding in report.findings],
                }
            ],
        }
    )


def _rule(rule: str, title: str | None) -> Json:
    return {"id": rule, **({"shortDescription": {"text": title}} if title else {})}


def _notification(problem: Problem) -> Json:
    place: Json = {"physicalLocation": {"artifactLocation": {"uri": _uri(problem.path)}}}
    return {
        "level": "warning",
        "message": {"text": printable(f"{problem.message} {problem.hint}".strip())},
        **({"locations": [place]} if problem.path else {}),
    }


def _result(finding: Finding, number: Mapping[str, int], names: Mapping[str, str], files: _Files) -> Json:
    source, index = files[finding.place.path]
    fixes = [_fix(suggestion, source, index) for suggestion in finding.suggestions if suggestion.edits]
    related = [_location(place, None, names, files) for place in finding.evidence if place.path in files]
    return {
        "ruleId": finding.rule,
        "ruleIndex": number[finding.rule],
        "level": _LEVELS[finding.severity],
        "message": {"text": printable(finding.message)},
        "locations": [_location(finding.place, finding.entry, names, files)],
        **({"relatedLocations": related} if related else {}),
        **({"fixes": fixes} if fixes and source.editable else {}),
        "properties": {"engine": finding.engine},
    }


def _location(place: Place, entry: str | None, names: Mapping[str, str], files: _Files) -> Json:
    source, index = files[place.path]
    origin = source.origin(place.span.start)
    logical = [
        *(
            [{"fullyQualifiedName": entry, "name": printable(names.get(entry, entry)), "kind": "element"}]
            if entry
            else []
        ),
        *([{"name": origin, "kind": "element"}] if origin else []),
    ]
    region: dict[str, Json] = {} if source.made else {"region": _region(place.span, source, index)}
    return {
        "physicalLocation": {"artifactLocation": {"uri": _uri(place.path)}, **region},
        **({"logicalLocations": logical} if logical else {}),
    }


def _region(span: Span, source: Source, index: LineIndex, *, snippet: bool = True) -> dict[str, Json]:
    start, end = index.position(span.start), index.position(span.end)
    region: dict[str, Json] = {
        "startLine": start.line,
        "startColumn": start.column,
        "endLine": end.line,
        "endColumn": end.column,
        "charOffset": span.start,
        "charLength": len(span),
    }
    return {**region, "snippet": {"text": printable(source.slice(span))}} if snippet else region


def _fix(suggestion: Suggestion, source: Source, index: LineIndex) -> Json:
    return {
        "description": {"text": printable(suggestion.message)},
        "artifactChanges": [
            {
                "artifactLocation": {"uri": _uri(source.path)},
                "replacements": [
                    {
                        "deletedRegion": _region(edit.span, source, index, snippet=False),
                        "insertedContent": {"text": printable(edit.text)},
                    }
                    for edit in suggestion.edits
                ],
            }
        ],
    }


def _uri(path: str) -> str:
    """Return a path as a URI reference: of a zip's member the zip itself."""
    place = printable(path.partition("!/")[0]).replace("\\", "/")
    escaped = quote(place, safe="/~:" if _DRIVE.match(place) else "/~")
    if _DRIVE.match(place):
        return f"file:///{escaped}"
    return f"file://{escaped}" if place.startswith("/") else escaped
