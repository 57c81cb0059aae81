"""Answers that are easy to misjudge are judged as a careful reader would: `tests/fixtures/adversarial.toml`."""

from __future__ import annotations

import hashlib
import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

import msgspec
import pytest

from greenroom.app.progress import silent
from greenroom.app.reading import read
from greenroom.bank.entry import Bank
from greenroom.check.finding import Finding
from greenroom.check.registry import find
from greenroom.check.run import check
from greenroom.check.settings import Settings
from greenroom.text.source import Format, Source
from greenroom.text.span import Span

FIXTURE = Path(__file__).resolve().parents[1] / "fixtures" / "adversarial.toml"

#: The rules of judgement that look at one answer. Others (slips, length, what is left to fill in) say what they like.
RULES = frozenset(
    """
    structure.missing-result structure.decision-as-result structure.missing-action structure.missing-lesson
    structure.long-situation evidence.unmeasured-result evidence.bare-number evidence.claim-without-instance who.no-i
    evidence.impossible-number
    who.nobody-told who.harm-talked-small who.admission-taken-back telling.not-an-event telling.long-run-up
    telling.unspeakable telling.long-sentence telling.empty-opening kind.weakness-without-cost
    kind.weakness-without-remedy kind.strength-without-instance kind.mistake-without-mistake
    """.split()
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """Something to be found: one of these rules, on words that touch one of these stretches."""

    rules: tuple[str, ...]
    at: tuple[str, ...]
    open: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """An answer and a careful reader's judgement of it."""

    id: str
    what: str
    answer: str
    reason: str
    finds: tuple[Wanted, ...] = ()
    silent: tuple[str, ...] = ()
    #: Reasons, by rule, why one that ought to be silent is not.
    open: dict[str, str] = field(default_factory=dict)
    twin: str = ""
    kind: str = ""

    @property
    def quiet(self) -> frozenset[str]:
        """The rules that must find nothing."""
        named = frozenset(rule for wanted in self.finds for rule in wanted.rules)
        return RULES - named if "all" in self.silent else frozenset(self.silent)


@cache
def cases() -> tuple[Case, ...]:
    written: dict[str, Any] = tomllib.loads(FIXTURE.read_text(encoding="utf-8"))
    return msgspec.convert(written["case"], tuple[Case, ...])


def _bank(answer: str) -> Bank:
    digest = hashlib.sha256(answer.encode()).hexdigest()
    source = Source(path="bank.md", text=answer, sha256=digest, format=Format.MARKDOWN)
    return read((source,), (), progress=silent)


@cache
def _judged(answer: str) -> tuple[Finding, ...]:
    found = check(_bank(answer), slips={}, settings=Settings())
    return tuple(one for one in found if one.rule in RULES or one.rule == "internal.crashed")


def _stretches(case: Case, wanted: Wanted) -> Iterator[Span]:
    [entry] = _bank(case.answer).files[0].entries
    for at in wanted.at:
        if at == "anywhere":
            yield entry.span
        elif at == "title":
            yield entry.title_span
        else:
            start = case.answer.index(at)
            yield Span(start, start + len(at))


def _met(case: Case, wanted: Wanted) -> bool:
    places = list(_stretches(case, wanted))
    return any(
        found.rule in wanted.rules and any(_touch(found.place.span, place) for place in places)
        for found in _judged(case.answer)
    )


def _touch(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end


def _said(findings: Sequence[Finding], answer: str) -> list[str]:
    return [f"{one.rule} at “{one.place.span.of(answer)}”: {one.message}" for one in findings]


EACH = [pytest.param(case, id=case.id) for case in cases()]
FINDS = [pytest.param(case, wanted, id=f"{case.id}-{wanted.rules[0]}") for case in cases() for wanted in case.finds]
TWINS = [pytest.param(case, id=f"{case.id}-{case.twin}") for case in cases() if case.twin]


@pytest.mark.parametrize("case", EACH)
def test_nothing_is_said_that_a_careful_reader_would_not_say(case: Case) -> None:
    wrong = [one for one in _judged(case.answer) if one.rule in case.quiet or one.rule == "internal.crashed"]

    assert _said([one for one in wrong if one.rule not in case.open], case.answer) == []
    assert set(case.open) <= {one.rule for one in wrong}, "an `open` that is met: take it out"


@pytest.mark.parametrize(("case", "wanted"), FINDS)
def test_what_a_careful_reader_would_say_is_said(case: Case, wanted: Wanted) -> None:
    if wanted.open:
        assert not _met(case, wanted), "an `open` that is met: take it out"
    else:
        assert _met(case, wanted), _said(_judged(case.answer), case.answer)


@pytest.mark.parametrize("case", TWINS)
def test_the_same_story_in_other_words_is_judged_by_the_same_rules(case: Case) -> None:
    [other] = [one for one in cases() if one.id == case.twin]

    assert {one.rule for one in _judged(case.answer)} == {one.rule for one in _judged(other.answer)}


@pytest.mark.parametrize("case", EACH)
def test_a_case_is_one_answer_and_names_real_rules_and_its_own_words(case: Case) -> None:
    [entry] = _bank(case.answer).files[0].entries
    wanted = {rule for wanted in case.finds for rule in wanted.rules}
    quoted = [at for wanted in case.finds for at in wanted.at if at not in {"title", "anywhere"}]

    assert case.kind in {"", entry.kind}
    assert wanted | {*case.silent, *case.open} - {"all"} <= RULES
    assert not wanted & case.quiet
    assert [case.answer.count(at) for at in quoted] == [1] * len(quoted)
    assert case.reason.endswith((".", "?"))


def test_every_rule_of_judgement_is_there() -> None:
    assert {name for name in RULES if find(name) is None} == set()
