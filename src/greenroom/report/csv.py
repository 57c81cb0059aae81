"""CSV: one row an entry, for a spreadsheet: a person's own, or that of a coach who has many people's banks."""

from __future__ import annotations

import csv
import io
import re
from collections import Counter, defaultdict
from collections.abc import Iterable

from greenroom.bank.entry import Part
from greenroom.check.finding import Finding, Severity
from greenroom.report.checked import CheckReport, is_silent
from greenroom.report.overview import PartState, Row
from greenroom.report.wire import printable

#: A cell that begins so is run as a formula by spreadsheet programs (the list of OWASP's page on CSV injection, with
#: the full-width forms that some of them accept).
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")

_ENDING = re.compile(r"\.[A-Za-z]{2,8}$")

_ENTRY = (
    "bank",
    "path",
    "line",
    "id",
    "title",
    "kind",
    "questions",
    "tags",
    *(part.value for part in Part),
    "words",
    "seconds",
)
_FOUND = (*(f"{severity.value}s" for severity in Severity), "slips")


def entries(rows: tuple[Row, ...]) -> str:
    """Return a row for each entry. Several questions or tags stand in one cell, a line each.

    ``bank`` is the folder or document below what all have in common: of a folder with a bank a person, the person.
    A part is ``present`` or ``empty`` by its author's label, or ``read`` by the model where there is none.
    """
    return _table(_ENTRY, _entries(rows))


def check(report: CheckReport) -> str:
    """Return a row for each entry with what was found in it; slips that nobody hears are counted apart.

    Besides the counts by severity there is one for each group of rules (``found_who``), the names of the rules, the
    gravest remark in full, what the entry is asked about, and how many follow-up questions it leaves open.
    """
    # Loaded with every check anyhow; a list of entries goes without it.
    from greenroom.check.follow_up import follow_ups
    from greenroom.check.registry import rules
    from greenroom.structure.topics import Topic, topics

    groups = sorted({rule.group for rule in rules()} - {"language"})
    held: defaultdict[tuple[str, str | None], list[Finding]] = defaultdict(list)
    for finding in report.findings:
        held[finding.place.path, finding.entry].append(finding)
    made = []
    for row, cells in zip(report.rows, _entries(report.rows), strict=True):
        found = held[row.file.source.path, row.entry.id]
        told = sorted((one for one in found if not is_silent(one)), key=lambda one: one.severity.rank)
        counts = Counter(f"{one.severity.value}s" for one in told) + Counter(slips=len(found) - len(told))
        by_group = Counter(one.rule.partition(".")[0] for one in told)
        made.append(
            [
                *cells,
                *(str(counts[column]) for column in _FOUND),
                told[0].message if told else "",
                "\n".join(sorted({one.rule for one in told})),
                "\n".join(sorted(topics(row.entry) - {Topic.EVENT, Topic.GENERAL})),
                str(len(follow_ups(row.file, row.entry))),
                *(str(by_group[group]) for group in groups),
            ]
        )
    further = ("first_remark", "rules", "topics", "follow_ups", *(f"found_{group}" for group in groups))
    return _table((*_ENTRY, *_FOUND, *further), made)


def _entries(rows: tuple[Row, ...]) -> list[list[str]]:
    banks = _banks({row.file.source.path for row in rows})
    return [_entry(row, banks[row.file.source.path]) for row in rows]


def _banks(paths: Iterable[str]) -> dict[str, str]:
    """Return the name of each document's bank: what comes below the folder that all have in common."""
    parts = {path: re.split(r"[/\\]", path.replace("!/", "/")) for path in paths}
    several = list(parts.values())
    folders = min((len(one) - 1 for one in several), default=0)
    same = next(
        (at for at in range(folders) if len({one[at] for one in several}) > 1),
        folders,
    )
    return {path: _ENDING.sub("", one[same]) or one[same] for path, one in parts.items()}


def _entry(row: Row, bank: str) -> list[str]:
    labelled = {part: state.value for part, state in row.parts if state is not PartState.ABSENT}
    parts = {**dict.fromkeys(row.read, "read"), **labelled}
    return [
        bank,
        row.file.source.path,
        str(row.line),
        row.entry.id,
        row.entry.title,
        row.entry.kind.value,
        "\n".join(row.entry.questions),
        "\n".join(row.entry.tags),
        *(parts.get(part, "") for part in Part),
        str(row.words),
        str(row.seconds),
    ]


def _table(head: tuple[str, ...], rows: list[list[str]]) -> str:
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(head)
    writer.writerows([_cell(cell) for cell in row] for row in rows)
    return out.getvalue().removesuffix("\n")


def _cell(text: str) -> str:
    text = printable(text).replace("\0", "")
    return f"'{text}" if text.lstrip(" ").startswith(_FORMULA) else text
