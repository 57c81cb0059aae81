"""Compare two versions of answers, above all one that a chatbot rewrote with the one that was written by hand."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from importlib import import_module

from greenroom.app.progress import Progress, silent
from greenroom.app.reading import read
from greenroom.app.show import find
from greenroom.app.versions import NothingToCompare, Side, answers, pair_all, pair_one, whole
from greenroom.bank.entry import Bank, BankFile, Entry
from greenroom.bank.readers import read as read_bytes
from greenroom.check.comparison import compare as compare_facts
from greenroom.check.finding import Finding, Place
from greenroom.check.settings import Settings
from greenroom.report.compared import CompareReport, Pair, Version
from greenroom.report.overview import overview
from greenroom.store import files
from greenroom.text.span import Span

#: What stands for a text that is handed over on standard input.
PASTED = "-"

#: Groups of rules that say nothing of how an answer is told, or look at more than the answer.
_OTHER_GROUPS = frozenset({"language", "bank", "suppression", "internal", "sharing"})


def compare(
    old: str,
    new: str,
    *,
    entry: str | None = None,
    pasted: bytes = b"",
    settings: Settings = Settings(),
    progress: Progress = silent,
) -> CompareReport:
    """Compare two versions, each a file, a folder, a zip or, as ``-``, what was pasted.

    Args:
        old: as it was.
        new: as it is now.
        entry: the answer of the old version that the new one is a version of: its id or words of its title.
        pasted: what stands for ``-``.
        settings: for the findings that went away or came.
        progress: told how far the reading is.

    Raises:
        NothingToCompare: a version is empty, or several answers may be meant.
        greenroom.app.show.NoSuchEntry: no answer of the old version is ``entry``.
    """
    before, after = (_bank(path, pasted, progress) for path in (old, new))
    if entry is not None:
        chosen = find(overview(before), entry)
        if len(chosen) > 1:
            titles = ", ".join(f"“{row.entry.title}”" for row in chosen[:5])
            raise NothingToCompare(f"Several answers have “{entry}” in their titles: {titles}.", "Name one by its id.")
        pairs = [(Side(chosen[0].file, chosen[0].entry), whole(after, chosen[0].entry))]
    elif min(len(answers(before)), len(answers(after))) <= 1:
        pairs = [pair_one(before, after)]
    else:
        pairs = list(pair_all(before, after))
        if not pairs:
            raise NothingToCompare(
                f"No answer in {new} is a version of one in {old}.", "Name the one meant with --entry."
            )
        return _report(before, after, pairs, settings, banks=True)
    return _report(before, after, pairs, settings, banks=False)


def _bank(path: str, pasted: bytes, progress: Progress) -> Bank:
    if path == PASTED:
        sources, problems = read_bytes("pasted.md", pasted)
        sources = tuple(replace(source, path=PASTED, editable=False) for source in sources[:1])
        problems = tuple(replace(problem, path=PASTED) for problem in problems)
    else:
        sources, problems = files.load([path])
    if not any(character.isalnum() for source in sources for character in source.text):
        what = "what was pasted" if path == PASTED else path
        why = f": {problems[0].message}" if problems else "."
        hint = "Copy the answer first." if path == PASTED else "Name a file with an answer in it."
        raise NothingToCompare(f"There is nothing to compare in {what}{why}", hint)
    # A single answer needs no heading: that no entry was found in it is nothing to complain about.
    bank = read(sources, problems, progress=progress)
    return bank if bank.entries else replace(bank, problems=tuple(problems))


def _report(
    before: Bank, after: Bank, pairs: Sequence[tuple[Side, Side]], settings: Settings, *, banks: bool
) -> CompareReport:
    seen = {id(one.entry) for pair in pairs for one in pair}
    return CompareReport(
        old=before,
        new=after,
        pairs=tuple(_pair(old, new, settings) for old, new in pairs),
        only_old=_only(before, seen) if banks else (),
        only_new=_only(after, seen) if banks else (),
    )


def _only(bank: Bank, seen: set[int]) -> tuple[Version, ...]:
    return tuple(Version(source=file.source, entry=one) for file, one in answers(bank) if id(one) not in seen)


def _pair(old: Side, new: Side, settings: Settings) -> Pair:
    after = new.facts(aside=True)
    difference = compare_facts(old.facts(aside=True), after)
    # What only the title or the question says isn't missed in an answer without them.
    missed = compare_facts(old.facts(aside=False), after).lost
    mine = _findings(old, settings) if old.entry is not None else ()
    theirs = _retold(old, new, settings) if old.entry is not None else ()
    return Pair(
        old=old.version(),
        new=new.version(),
        difference=replace(difference, lost=tuple(fact for fact in difference.lost if fact in missed)),
        gone=_more(mine, theirs),
        came=_more(theirs, mine),
    )


def _more(these: Sequence[Finding], those: Sequence[Finding]) -> tuple[Finding, ...]:
    """Return the findings by which the first have more of a rule than the second."""
    left = Counter(one.rule for one in those)
    more = []
    for one in these:
        if left[one.rule]:
            left[one.rule] -= 1
        else:
            more.append(one)
    return tuple(more)


def _findings(side: Side, settings: Settings) -> Sequence[Finding]:
    """Return what is found in one answer as if it were the only one."""
    entries = tuple(one for one in side.file.entries if one is side.entry)
    return _checked(replace(side.file, entries=entries), settings)


def _retold(old: Side, new: Side, settings: Settings) -> Sequence[Finding]:
    """Return what is found in the new version if it stands under the old one's title and questions."""
    if new.entry is not None and old.entry is not None and new.entry.id == old.entry.id:
        return _findings(new, settings)
    source = new.file.source
    head = _head(old.file, old.entry) if old.entry is not None else ""
    start = _begin(new.entry) if new.entry is not None else 0
    end = new.entry.span.end if new.entry is not None else len(source.text)
    told = read([replace(source, text=head + source.text[start:end], origins=())], (), progress=silent)
    by = start - len(head)
    return [_moved(one, by, len(source.text)) for file in told.files for one in _checked(file, settings)]


def _head(file: BankFile, entry: Entry) -> str:
    """Return the title and questions of an answer as they stand, where they are a heading; else the title as one."""
    head = file.source.text[entry.span.start : _begin(entry)]
    return head if head.startswith("#") and head.endswith("\n") else f"# {' '.join(entry.title.split())}\n\n"


def _begin(entry: Entry) -> int:
    """Return where what is said begins, behind title and questions."""
    starts = [span.start for span in entry.body] + [section.span.start for section in entry.sections]
    return min((start for start in starts if start >= entry.title_span.end), default=entry.span.end)


def _moved(finding: Finding, by: int, end: int) -> Finding:
    """Return a finding counted in the new version; what is about the title points to its beginning."""
    place, evidence = finding.place, finding.evidence
    return replace(
        finding,
        place=replace(place, span=_shifted(place.span, by, end)),
        evidence=tuple(Place(path=one.path, span=_shifted(one.span, by, end)) for one in evidence),
    )


def _shifted(span: Span, by: int, end: int) -> Span:
    start = min(max(span.start + by, 0), end)
    return Span(start, min(max(span.end + by, start), end))


def _checked(file: BankFile, settings: Settings) -> Sequence[Finding]:
    check = import_module("greenroom.check.run").check
    found: Sequence[Finding] = check(Bank(files=(file,)), slips={}, settings=settings)
    return [one for one in found if one.entry is not None and one.rule.partition(".")[0] not in _OTHER_GROUPS]
