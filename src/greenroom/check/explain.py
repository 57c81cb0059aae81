"""The page of a rule, as values: for ``greenroom explain`` and for the documentation."""

from __future__ import annotations

from dataclasses import dataclass

from greenroom.text.span import Span

from . import crash
from .finding import Severity
from .marks import read
from .nearest import nearest
from .registry import read_docstring, rules
from .removed import RULES
from .rule import Bad, Good, Rule, Section, Status


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """An example as it is shown.

    Attributes:
        good: whether the rule finds nothing in it.
        text: the bank.
        marks: what the rule flags; what it leaves alone, in a good one.
        fixed: the same bank mended; None where the rule offers nothing.
    """

    good: bool
    text: str
    marks: tuple[Span, ...]
    fixed: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """Everything that there is to know about a rule."""

    rule: str
    title: str
    severity: Severity
    status: Status
    since: str
    sections: tuple[Section, ...]
    examples: tuple[Shown, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class NoPage:
    """There is no rule of that name.

    Attributes:
        message: one sentence that says so.
        hint: the name that was probably meant, or where to look.
    """

    message: str
    hint: str


def explain(name: str) -> Page | NoPage:
    """Return the page of a rule, or what to ask for instead."""
    known = {page.rule: page for page in pages()}
    if name in known:
        return known[name]
    if name in RULES:
        return NoPage(message=f"The rule {name} is no longer there.", hint=RULES[name])
    near = nearest(name, known)
    hint = f"Did you mean {near}?" if near else "greenroom explain without a name lists them all."
    return NoPage(message=f"There is no rule {name}.", hint=hint)


def pages() -> tuple[Page, ...]:
    """Return the pages of all rules, by id, and that of our own mistakes."""
    own = (_page_of(rule) for rule in rules())
    return tuple(sorted((*own, _page_of_crash()), key=lambda page: page.rule))


def _page_of(rule: Rule) -> Page:
    return Page(
        rule=rule.id,
        title=rule.title,
        severity=rule.severity,
        status=rule.status,
        since=rule.since,
        sections=rule.sections,
        examples=tuple(_shown(example) for example in rule.examples),
    )


def _shown(example: Good | Bad) -> Shown:
    marked = read(example.text)
    fixed = example.fixed if isinstance(example, Bad) else None
    return Shown(good=isinstance(example, Good), text=marked.text, marks=marked.spans, fixed=fixed)


def _page_of_crash() -> Page:
    title, sections = read_docstring(crash.__doc__ or "")
    return Page(
        rule=crash.CRASHED,
        title=title,
        severity=Severity.ERROR,
        status=Status.STABLE,
        since="0.1",
        sections=sections,
        examples=(),
    )
