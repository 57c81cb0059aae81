"""JSON of a comparison, as the contract in docs/json.md says."""

from __future__ import annotations

from collections.abc import Sequence

from greenroom.check.facts import Fact
from greenroom.check.finding import Finding
from greenroom.report.compared import CompareReport, Pair, Version
from greenroom.report.json import finding_row, place_row
from greenroom.report.wire import VERSION, Json, dump, problems
from greenroom.text.lines import LineIndex
from greenroom.text.source import Source


def compare(report: CompareReport) -> str:
    """Return the answers that are in both with what differs, and those that are in one of them."""
    return dump(
        {
            "version": VERSION,
            "pairs": [_pair(pair) for pair in report.pairs],
            "only_old": [_version(version) for version in report.only_old],
            "only_new": [_version(version) for version in report.only_new],
            "problems": problems(report.problems),
        }
    )


def _pair(pair: Pair) -> Json:
    old, new = (version.source for version in (pair.old, pair.new))
    before, after = LineIndex(old.text), LineIndex(new.text)
    return {
        "old": _version(pair.old),
        "new": _version(pair.new),
        "added": [_fact(fact, new, after) for fact in pair.difference.added],
        "lost": [_fact(fact, old, before) for fact in pair.difference.lost],
        "changed": [
            {"old": _fact(one.before, old, before), "new": _fact(one.after, new, after)}
            for one in pair.difference.changed
        ],
        "findings_gone": _findings(pair.gone, old, before),
        "findings_came": _findings(pair.came, new, after),
    }


def _version(version: Version) -> Json:
    entry = version.entry
    return {
        "path": version.source.path,
        "id": entry.id if entry is not None else None,
        "title": entry.title if entry is not None else None,
    }


def _fact(fact: Fact, source: Source, index: LineIndex) -> Json:
    return {"sort": fact.sort.value, "words": source.slice(fact.span), **place_row(fact.span, index)}


def _findings(found: Sequence[Finding], source: Source, index: LineIndex) -> list[Json]:
    return [finding_row(finding, source, index) for finding in found]
