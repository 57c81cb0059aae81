"""How often the rules are right: sheets for readers who don't see which findings are real.

    python benchmarks/precision.py BANKS --to FOLDER [--rule ID ...] [--each 40] [--size 60] [--seed 1]

Takes each file or folder in BANKS as one person's bank, runs the rules (those in preview too), draws up to `--each`
findings a rule and as many decoys: the rule's own message, put on words of an answer in which the rule kept silent, of
the same kind, about the same things where there is one, and at the same position. Findings and decoys are mixed into
sheets (`FOLDER/sheet-01.jsonl`); which is which stands in `FOLDER/key.jsonl` alone, for nobody to read before the end.

A reader writes one line an item: `{"id": "…", "verdict": "right", "why": "short"}`, or "wrong".
`benchmarks/verdicts.py` counts them.

FOLDER holds people's words: it is refused inside the repository.
"""

from __future__ import annotations

import argparse
import json
import random
import re
import sys
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, TypeAlias

from greenroom.app.progress import silent
from greenroom.app.reading import read
from greenroom.bank.entry import Bank, BankFile, Entry
from greenroom.check.english import in_english
from greenroom.check.finding import Finding, Place
from greenroom.check.registry import rules, rules_version
from greenroom.check.rule import Rule, Scope
from greenroom.check.run import check
from greenroom.check.settings import RuleSetting, Settings, Switch
from greenroom.store import files
from greenroom.structure.account import account
from greenroom.structure.statement import ClaimSort
from greenroom.structure.topics import topics
from greenroom.text.span import Span

ROOT = Path(__file__).resolve().parent.parent

#: The groups whose rules judge what is said. `sharing` is asked for by name.
GROUPS = ("structure", "evidence", "who", "telling", "kind", "bank")

#: More of an answer is not shown than this many characters on either side of the marked words.
_AROUND = 5000

#: What a message quotes from the text.
_QUOTED = re.compile(r"[“\"‘]([^”\"’]{1,200})[”\"’]")

#: What a message counts in the words that it points at.
_COUNTED = re.compile(r"\d+(?= (?:seconds|words)\b)")

Row: TypeAlias = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Answer:
    """An entry and the bank that it stands in."""

    bank: int
    file: BankFile
    entry: Entry

    @property
    def places(self) -> tuple[Span, ...]:
        """Where its sentences stand, counted as findings are."""
        return tuple(sentence.span for sentence in self.entry.sentences)

    @property
    def name(self) -> tuple[int, str, int]:
        """What tells it from every other answer."""
        return (self.bank, self.file.source.path, self.entry.span.start)


@dataclass(frozen=True, slots=True)
class Item:
    """Words of an answer with a message on them: a finding, or a decoy that looks like one."""

    rule: Rule
    answer: Answer
    span: Span
    message: str
    evidence: tuple[tuple[Answer, Span], ...] = ()
    real: bool = True


def main() -> None:
    """Draw, and write the sheets."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("banks", type=Path)
    parser.add_argument("--to", type=Path, required=True, metavar="FOLDER", help="outside the repository")
    parser.add_argument("--rule", action="append", default=[], metavar="ID", help="only this rule (repeat for more)")
    parser.add_argument("--each", type=int, default=40, help="findings of each rule, and as many decoys")
    parser.add_argument("--size", type=int, default=60, help="items a sheet")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--role", default="", help="the role in the settings, for rules that look for it")
    asked = parser.parse_args()
    if asked.to.resolve().is_relative_to(ROOT):
        sys.exit("The sheets hold people's words: name a folder outside the repository.")
    chosen = [rule for rule in rules() if rule.id in asked.rule or (not asked.rule and rule.group in GROUPS)]
    if unknown := set(asked.rule) - {rule.id for rule in chosen}:
        sys.exit(f"There is no rule {', '.join(sorted(unknown))}.")
    chance = random.Random(asked.seed)  # noqa: S311  (not for secrets)
    banks = [_read(path) for path in sorted(asked.banks.iterdir())]
    switched = tuple(RuleSetting(rule=rule.id, wish=Switch.ON) for rule in chosen)
    found = _found(banks, chosen, Settings(rules=switched, role=asked.role))
    answers = [
        Answer(number, file, entry)
        for number, bank in enumerate(banks)
        for file, entry in bank.entries
        if entry.sentences and in_english(account(file, entry))
    ]
    drawn: list[Item] = []
    totals = {}
    for rule in chosen:
        real = found[rule.id]
        totals[rule.id] = len(real)
        picked = chance.sample(real, min(asked.each, len(real)))
        decoys = _decoys(picked, real, answers, chance)
        drawn += [*picked, *decoys]
        print(f"{rule.id:<34}{len(real):>5} findings {len(picked):>4} drawn {len(decoys):>4} decoys")
    chance.shuffle(drawn)
    _write(drawn, asked.to, asked.size, chance, totals)


def _read(path: Path) -> Bank:
    sources, problems = files.load([str(path)])
    return read(sources, problems, progress=silent)


def _found(banks: Sequence[Bank], chosen: Sequence[Rule], settings: Settings) -> Mapping[str, list[Item]]:
    by_id = {rule.id: rule for rule in chosen}
    found: dict[str, list[Item]] = defaultdict(list)
    for number, bank in enumerate(banks):
        for one in check(bank, slips={}, settings=settings):
            if one.rule in by_id and (item := _item(number, bank, one, by_id[one.rule])):
                found[one.rule].append(item)
    return found


def _item(number: int, bank: Bank, finding: Finding, rule: Rule) -> Item | None:
    answer = _at(number, bank, finding.place)
    if answer is None:
        return None
    evidence = tuple((at, place.span) for place in finding.evidence if (at := _at(number, bank, place)))
    return Item(rule, answer, finding.place.span, finding.message, evidence)


def _at(number: int, bank: Bank, place: Place) -> Answer | None:
    for file, entry in bank.entries:
        if file.source.path == place.path and place.span.start in entry.span:
            return Answer(number, file, entry)
    return None


# ---------------------------------------------------------------- decoys


def _decoys(
    picked: Sequence[Item], real: Sequence[Item], answers: Sequence[Answer], chance: random.Random
) -> list[Item]:
    """Return a decoy for each finding, as far as there are answers in which the rule kept silent."""
    spoken = {item.answer.name for item in real} | {at.name for item in real for at, _ in item.evidence}
    # A rule about the whole bank could have spoken in any answer of it: only banks in which it kept silent will do.
    banks = {item.answer.bank for item in real} if picked and picked[0].rule.scope is Scope.BANK else set()
    quiet = [answer for answer in answers if answer.name not in spoken and answer.bank not in banks]
    used: set[tuple[object, ...]] = set()
    decoys = []
    for item in picked:
        for answer in _alike(item.answer, quiet, chance):
            span = _mirrored(item.answer, item.span, answer)
            if span is None or (*answer.name, span) in used:
                continue
            evidence = _mirrored_evidence(item, answer, quiet, chance)
            used.add((*answer.name, span))
            message = _reworded(item, answer, span)
            decoys.append(
                replace(item, answer=answer, span=span, message=message, evidence=evidence, real=False),
            )
            break
    return decoys


def _alike(answer: Answer, quiet: Sequence[Answer], chance: random.Random) -> list[Answer]:
    """Return answers, first those of the same kind, about the same things, labelled or not in the same way."""
    kind, labelled = answer.entry.kind, bool(answer.entry.sections)
    asked = topics(answer.entry)

    def unlike(one: Answer) -> tuple[bool, bool, bool]:
        about = topics(one.entry) if one.entry.kind is kind else asked
        return (one.entry.kind is not kind, about != asked, bool(one.entry.sections) is not labelled)

    return sorted(chance.sample(quiet, len(quiet)), key=unlike)


def _mirrored_evidence(
    item: Item, answer: Answer, quiet: Sequence[Answer], chance: random.Random
) -> tuple[tuple[Answer, Span], ...]:
    others = [one for one in quiet if one.bank == answer.bank and one.name != answer.name]
    evidence = []
    for at, span in item.evidence:
        elsewhere = at.name != item.answer.name
        if elsewhere and not others:
            continue
        into = chance.choice(others) if elsewhere else answer
        if mirrored := _mirrored(at, span, into):
            evidence.append((into, mirrored))
    return tuple(dict.fromkeys(evidence))


def _mirrored(answer: Answer, span: Span, into: Answer) -> Span | None:
    """Return words of another answer like these: a title, label, number, sentences or a part of one, as far along."""
    places, targets = answer.places, into.places
    touched = [at for at, place in enumerate(places) if place.start < span.end and span.start < place.end]
    if not touched:
        return _heading(answer, span, into)
    length = len(touched)
    at = round(touched[0] * max(0, len(targets) - length) / max(1, len(places) - length))
    sentence = places[touched[0]]
    if length > 1 or span.end - span.start >= 0.8 * (sentence.end - sentence.start):
        return Span(targets[at].start, targets[min(at + length, len(targets)) - 1].end)
    marked = span.of(answer.file.source.text).split()
    if any(re.search(r"\d", word) for word in marked):
        return _number(into, at)
    part = _part(answer, touched[0])
    opening = marked[0].casefold()

    def unlike(one: int) -> tuple[bool, bool, int]:
        other = part is not None and _part(into, one) is not part
        return (other, opening not in _words(into, targets[one]), abs(one - at))

    share = (span.start - sentence.start) / (sentence.end - sentence.start)
    return _stretch(into, targets[min(range(len(targets)), key=unlike)], opening, share, len(marked))


def _heading(answer: Answer, span: Span, into: Answer) -> Span:
    """Return the label of the same part where the words are a label, else the title or what stands in its place."""
    label = next((one.labels for one in answer.entry.sections if one.label_span == span), ())
    for section in into.entry.sections:
        if set(section.labels) & set(label):
            return section.label_span
    title = into.entry.title_span
    return title if title.end > title.start else into.places[0]


def _part(answer: Answer, at: int) -> object:
    return answer.entry.sentences[at].label


def _number(answer: Answer, at: int) -> Span | None:
    """Return the number that stands nearest to a sentence."""
    start = answer.entry.span.start
    spans = [
        (abs(number - at), Span(claim.span.start + start, claim.span.end + start))
        for number, one in enumerate(account(answer.file, answer.entry).statements)
        for claim in one.claims
        if claim.sort is ClaimSort.NUMBER
    ]
    return min(spans)[1] if spans else None


def _words(answer: Answer, sentence: Span) -> list[str]:
    return sentence.of(answer.file.source.text).casefold().split()


def _stretch(answer: Answer, sentence: Span, opening: str, share: float, count: int) -> Span:
    """Return so many words of a sentence: from the one with which the others open, else from about that share on."""
    words = list(re.finditer(r"\S+", sentence.of(answer.file.source.text)))
    told = _words(answer, sentence)
    begin = told.index(opening) if opening in told else round(share * len(words))
    first = min(begin, max(0, len(words) - count))
    last = min(first + max(1, count), len(words)) - 1
    return Span(sentence.start + words[first].start(), sentence.start + words[last].end())


def _reworded(item: Item, answer: Answer, span: Span) -> str:
    """Return the message with what it quotes and counts of the one answer put into what it would say of the other."""
    source, other = item.answer.file.source.text, answer.file.source.text
    marked = span.of(other)

    def quoted(match: re.Match[str]) -> str:
        return match[0].replace(match[1], " ".join(marked.split())) if match[1] in source else match[0]

    def counted(match: re.Match[str]) -> str:
        words = len(item.span.of(source).split())
        return str(max(2, round(int(match[0]) * len(marked.split()) / max(1, words))))

    message = _QUOTED.sub(quoted, item.message)
    in_words = any(span.start >= place.start and span.end <= place.end for place in answer.places)
    return _COUNTED.sub(counted, message) if in_words else message


# ---------------------------------------------------------------- sheets


def _write(drawn: Sequence[Item], folder: Path, size: int, chance: random.Random, totals: Mapping[str, int]) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob("sheet-*.jsonl"):
        old.unlink()
    rows, key = [], []
    for item in drawn:
        name = f"{chance.getrandbits(40):010x}"
        rows.append({"id": name, **_row(item)})
        key.append({"id": name, "rule": item.rule.id, "real": item.real})
    sheets = [rows[at : at + size] for at in range(0, len(rows), size)]
    for number, sheet in enumerate(sheets, start=1):
        _lines(folder / f"sheet-{number:02}.jsonl", sheet)
    _lines(folder / "key.jsonl", key)
    (folder / "totals.json").write_text(json.dumps({"found": totals, "rules": rules_version()}), encoding="utf-8")
    print(f"{len(rows)} items on {len(sheets)} sheets in {folder}")


def _row(item: Item) -> Row:
    own = [span for at, span in item.evidence if at.name == item.answer.name]
    elsewhere = [(at, span) for at, span in item.evidence if at.name != item.answer.name]
    return {
        "rule": item.rule.id,
        "says": item.rule.title,
        "kind": item.answer.entry.kind.value,
        "questions": list(item.answer.entry.questions),
        "answer": _shown(item.answer, item.span, own),
        "marked": item.span.of(item.answer.file.source.text),
        "message": item.message,
        "elsewhere": [{"title": at.entry.title, "answer": _shown(at, span, [])} for at, span in elsewhere],
    }


def _shown(answer: Answer, marked: Span, evidence: Iterable[Span]) -> str:
    """Return the answer's text with ⟦the marked words⟧ and ‹further places› that the finding points at."""
    text, whole = answer.file.source.text, answer.entry.span
    edges = [(marked.end, 1, "⟧"), (marked.start, 2, "⟦")]
    edges += [edge for span in set(evidence) - {marked} for edge in ((span.end, 0, "›"), (span.start, 3, "‹"))]
    at, end = max(whole.start, marked.start - _AROUND), min(whole.end, marked.end + _AROUND)
    out = ["… " if at > whole.start else ""]
    for offset, _, mark in sorted(edges):
        if at <= offset <= end:
            out += [text[at:offset], mark]
            at = offset
    shown = "".join([*out, text[at:end], " …" if end < whole.end else ""])
    return shown.replace("\r\n", "\n").strip()


def _lines(path: Path, rows: Iterable[Row]) -> None:
    path.write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows), encoding="utf-8")


if __name__ == "__main__":
    main()
