"""Spoil complete stories in one way each, and count how often that is found, and what is found in the untouched ones.

    python benchmarks/defects.py [--stories FILE] [--preview] [--json]

FILE is `tests/fixtures/complete_stories.jsonl`: stories that lack nothing, sentence by sentence, with what each
sentence becomes without its numbers, its "I" or its contact, and as what one would do. Each story is built as prose
under its question and once more under its author's labels. All rules that are on are run, without the language
engine. A defect is found if one of the rules that `DEFECTS` declares for it points at one of the places declared there.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from enum import StrEnum
from itertools import groupby
from pathlib import Path
from typing import Any

from greenroom.app.progress import silent
from greenroom.app.reading import read
from greenroom.check.finding import Finding
from greenroom.check.registry import rules
from greenroom.check.rule import Status
from greenroom.check.run import check
from greenroom.check.settings import RuleSetting, Settings, Switch
from greenroom.text.source import Format, Source
from greenroom.text.span import Span

STORIES = Path(__file__).resolve().parent.parent / "tests" / "fixtures" / "complete_stories.jsonl"


class Layout(StrEnum):
    """How a story is set down."""

    PROSE = "prose"
    LABELLED = "labelled"


class Spot(StrEnum):
    """Where a finding may point to."""

    TITLE = "title"
    CHANGED = "changed"
    """A sentence that the defect changed or put in."""
    LAST = "last"
    """The last sentence, or the last before the lesson."""
    MATTER = "matter"
    """A sentence of the situation or task."""
    ACTION = "action"
    """A sentence of what was done."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """One sentence of a story as it is set down."""

    label: str
    text: str
    changed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Defect:
    """One way to spoil a story.

    Attributes:
        spoil: from a story to what is left of it; None where the story can't be spoilt in this way.
        rules: which may find it.
        at: where they may point.
    """

    spoil: Callable[[Mapping[str, Any]], Sequence[Said] | None]
    rules: tuple[str, ...]
    at: tuple[Spot, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Trial:
    """A story in one layout, spoilt in one way or in none, and what was found."""

    story: str
    english: str
    layout: Layout
    defect: str
    text: str
    found: bool
    findings: tuple[str, ...]


# ---------------------------------------------------------------- spoiling


def untouched(story: Mapping[str, Any]) -> list[Said]:
    """Return a story as it is."""
    return [Said(label=one["label"], text=one["text"]) for one in story["sentences"]]


def _without(label: str) -> Callable[[Mapping[str, Any]], list[Said] | None]:
    def spoil(story: Mapping[str, Any]) -> list[Said] | None:
        left = [said for said in untouched(story) if said.label != label]
        return left if len(left) < len(story["sentences"]) else None

    return spoil


def _with(key: str, label: str | None = None) -> Callable[[Mapping[str, Any]], list[Said] | None]:
    """Put in place of each sentence what it becomes; without it where that is nothing."""

    def spoil(story: Mapping[str, Any]) -> list[Said] | None:
        left = []
        for one in story["sentences"]:
            text = one.get(key, one["text"]) if label in {None, one["label"]} else one["text"]
            if text:
                left.append(Said(label=one["label"], text=text, changed=text != one["text"]))
        return left if left != untouched(story) else None

    return spoil


def _decided(story: Mapping[str, Any]) -> list[Said] | None:
    """Put the decision in place of the results."""
    if not story.get("decision"):
        return None
    left: list[Said] = []
    for said in untouched(story):
        if said.label != "result":
            left.append(said)
        elif not any(one.changed for one in left):
            left.append(Said(label="result", text=story["decision"], changed=True))
    return left


def _asked(words: str, spoil: Callable[[Mapping[str, Any]], list[Said] | None]) -> Callable[..., list[Said] | None]:
    """Spoil only stories that are asked for in such words."""
    pattern = re.compile(words, re.IGNORECASE)
    return lambda story: spoil(story) if pattern.search(story["question"]) else None


#: Which rules are right about which defect, and where they may say so.
DEFECTS: Mapping[str, Defect] = {
    # Something that is not there has no words: it is asked for at the title or where the story breaks off. What is
    # left at the end may be a decision or an effort, and then it is as right to say that.
    "result removed": Defect(
        spoil=_without("result"),
        rules=("structure.missing-result", "structure.decision-as-result"),
        at=(Spot.TITLE, Spot.LAST),
    ),
    # What is left of the result is a verdict or a feeling: that is said where it stands, or the result is asked for.
    "result numbers removed": Defect(
        spoil=_with("without_numbers", "result"),
        rules=("evidence.unmeasured-result", "structure.decision-as-result", "structure.missing-result"),
        at=(Spot.TITLE, Spot.CHANGED),
    ),
    # What is left is "we" and the passive voice: at the title, or where somebody should act.
    "I removed": Defect(spoil=_with("without_i"), rules=("who.no-i",), at=(Spot.TITLE, Spot.CHANGED, Spot.ACTION)),
    # Only where the question asks what was learnt, or is about a failure, mistake or criticism, to which that belongs.
    "lesson removed": Defect(
        spoil=_asked(
            r"\blearn(?:ed|t)|\blesson|\bdifferently\b|\bfail|\bmistake|\bcritici|\bfeedback", _without("lesson")
        ),
        rules=("structure.missing-lesson",),
        at=(Spot.TITLE, Spot.LAST),
    ),
    # Only where the question is about people who have to be told. Nobody was: at the title, where these people stand,
    # or where they should have been told.
    "contact removed": Defect(
        spoil=_asked(
            r"conflict|disagree|difficult (?:colleague|co-?worker|person|team)|mistake|fail|wrong|late\b|delay|deadline"
            r"|priorit|at once|at the same time|juggl|multiple",
            _with("without_contact"),
        ),
        rules=("who.nobody-told",),
        at=(Spot.TITLE, Spot.MATTER, Spot.ACTION, Spot.CHANGED),
    ),
    "turned hypothetical": Defect(
        spoil=_with("hypothetical"), rules=("telling.not-an-event",), at=(Spot.TITLE, Spot.CHANGED)
    ),
    # The decision itself, or that nothing follows it.
    "result replaced by a decision": Defect(
        spoil=_decided,
        rules=("structure.decision-as-result", "structure.missing-result"),
        at=(Spot.TITLE, Spot.CHANGED, Spot.LAST),
    ),
}

# ---------------------------------------------------------------- trying


def trials(stories: Sequence[Mapping[str, Any]], settings: Settings) -> Iterator[Trial]:
    """Build every story in every layout, untouched and in every way spoilt, and look what is found."""
    for story in stories:
        for layout in Layout:
            yield _trial(story, layout, settings, "", untouched(story))
            for name, defect in DEFECTS.items():
                left = defect.spoil(story)
                if left is not None:
                    yield _trial(story, layout, settings, name, left)


def _trial(story: Mapping[str, Any], layout: Layout, settings: Settings, name: str, left: Sequence[Said]) -> Trial:
    defect = DEFECTS.get(name)
    text, spans = _built(story["question"], left, layout)
    digest = hashlib.sha256(text.encode()).hexdigest()
    bank = read((Source(path="story.md", text=text, sha256=digest, format=Format.MARKDOWN),), (), progress=silent)
    findings = check(bank, slips={}, settings=settings)
    right = [one for one in findings if defect and one.rule in defect.rules]
    places = list(_places(text, left, spans, defect.at if defect else ()))
    return Trial(
        story=story["id"],
        english=str(story.get("english", "")),
        layout=layout,
        defect=name,
        text=text,
        found=any(_touches(one.place.span, places) for one in right),
        findings=tuple(_told(one, text) for one in findings),
    )


def _built(question: str, left: Sequence[Said], layout: Layout) -> tuple[str, list[Span]]:
    """Return the text of a bank of this one story, and where its sentences stand."""
    text = f"# {question}\n"
    spans = []
    for label, group in groupby(left, key=lambda said: said.label if layout is Layout.LABELLED else ""):
        text += f"\n**{label.title()}:** " if label else "\n"
        for number, said in enumerate(group):
            text += " " if number else ""
            spans.append(Span(len(text), len(text) + len(said.text)))
            text += said.text
        text += "\n"
    return text, spans


def _places(text: str, left: Sequence[Said], spans: Sequence[Span], at: Sequence[Spot]) -> Iterator[Span]:
    if Spot.TITLE in at:
        yield Span(0, text.index("\n"))
    told = [number for number, said in enumerate(left) if said.label != "lesson"]
    for number, (said, span) in enumerate(zip(left, spans, strict=True)):
        last = number == len(left) - 1 or number == max(told, default=-1)
        if (
            (Spot.CHANGED in at and said.changed)
            or (Spot.MATTER in at and said.label in {"situation", "task"})
            or (Spot.ACTION in at and said.label == "action")
            or (Spot.LAST in at and last)
        ):
            yield span


def _touches(span: Span, places: Sequence[Span]) -> bool:
    return any(span.start < place.end and place.start < span.end for place in places)


def _told(finding: Finding, text: str) -> str:
    return f"{finding.rule} at “{' '.join(finding.place.span.of(text).split())}”"


# ---------------------------------------------------------------- telling


def main() -> None:
    """Try and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--stories", type=Path, default=STORIES)
    parser.add_argument("--json", action="store_true", help="print every trial as JSON lines")
    parser.add_argument("--preview", action="store_true", help="switch on the rules in preview, too")
    asked = parser.parse_args()
    waiting = [rule.id for rule in rules() if rule.status is Status.PREVIEW] if asked.preview else []
    settings = Settings(rules=tuple(RuleSetting(rule=rule, wish=Switch.ON) for rule in waiting))
    stories = [json.loads(line) for line in asked.stories.read_text(encoding="utf-8").splitlines() if line.strip()]
    tried = list(trials(stories, settings))
    if asked.json:
        for trial in tried:
            print(json.dumps(asdict(trial), ensure_ascii=False))
        return
    spoilt = [trial for trial in tried if trial.defect]
    print(f"{len(stories)} stories\n\n{'defect':<32}" + "".join(f"{layout:>16}" for layout in Layout))
    for name in [*DEFECTS, ""]:
        shares = (
            _share([one for one in spoilt if one.layout is layout and name in {one.defect, ""}]) for layout in Layout
        )
        print(f"{name or 'all':<32}" + "".join(f"{share:>16}" for share in shares))
    print(f"{'all, both layouts':<32}{_share(spoilt):>16}")
    for english in sorted({one.english for one in spoilt}):
        print(f"{'in ' + english + ' English':<32}{_share([one for one in spoilt if one.english == english]):>16}")
    print("\nNot found")
    for one in spoilt:
        if not one.found:
            print(f"  {one.defect}, {one.layout}, {one.story}: {'; '.join(one.findings) or 'nothing'}")
    whole = [trial for trial in tried if not trial.defect]
    for layout in Layout:
        these = [one for one in whole if one.layout is layout]
        count = sum(len(one.findings) for one in these)
        print(f"\nIn untouched stories, {layout}: {count} findings, {count / max(1, len(these)):.2f} a story")
        by_rule = Counter(finding.partition(" ")[0] for one in these for finding in one.findings)
        print("  " + ", ".join(f"{rule} {number}" for rule, number in by_rule.most_common()))
        for one in these:
            for finding in one.findings:
                print(f"  {one.story}: {finding}")


def _share(tried: Sequence[Trial]) -> str:
    found = sum(one.found for one in tried)
    return f"{found} of {len(tried)} {found / len(tried):.2f}" if tried else "-"


if __name__ == "__main__":
    main()
