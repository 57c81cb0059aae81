"""Running the rules over a bank."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from greenroom.bank.alone import alone
from greenroom.bank.entry import Bank, BankFile, Entry, Kind
from greenroom.text.span import Span

from .crash import crashed, unknown_sort
from .finding import Finding, Place, Severity, Slip
from .rebase import digest, placed
from .registry import rules
from .rule import Context, Found, Rule, Scope
from .settings import Settings
from .suppression import comments, sift

_NOTHING_KNOWN: Mapping[str, tuple[Finding, ...]] = {}


def check(
    bank: Bank,
    *,
    slips: Mapping[str, tuple[Slip, ...]],
    settings: Settings,
    known: Mapping[str, tuple[Finding, ...]] = _NOTHING_KNOWN,
    using: Sequence[Rule] | None = None,
) -> tuple[Finding, ...]:
    """Return what the rules find in a bank: by file in the bank's order, then by place, then by rule.

    Args:
        bank: what was read.
        slips: what the language engine found, by the path of the file.
        settings: what the person set.
        known: results of `check_entry` from an earlier run, by `entry_key`; what is not there is worked out.
        using: the rules to run; all that there are if not given.

    A rule that crashes becomes one finding ``internal.crashed``, and the others go on.
    """
    every = rules() if using is None else tuple(using)
    on = [(rule, severity) for rule in every if (severity := rule.severity_under(settings)) is not None]
    found: list[Finding] = []
    for file in bank.files:
        for entry in file.entries:
            kept = known.get(entry_key(file, entry, settings)) if known else None
            kept = check_entry(file, entry, settings, using=every) if kept is None else kept
            found += placed(kept, file.source.path, entry.span.start)
        context = Context(file=file, settings=settings, slips=slips.get(file.source.path, ()))
        found += unknown_sort(context, every)
        for rule, severity in on:
            if rule.scope is Scope.FILE:
                found += _run(rule, severity, file, context)
    for rule, severity in on:
        if rule.scope is Scope.BANK and bank.files:
            found += _run(rule, severity, bank, Context(file=bank.files[0], settings=settings))
    return _ordered(bank, _sifted(bank, found, settings, every, on))


def check_entry(
    file: BankFile, entry: Entry, settings: Settings, *, using: Sequence[Rule] | None = None
) -> tuple[Finding, ...]:
    """Return what the entry rules find in one entry, with places counted from the start of the entry and no path.

    Depends on nothing but what `entry_key` is made of and `registry.rules_version`, so that it can be kept.
    Comments that switch rules off are not yet looked at.
    """
    lone = alone(file, entry)
    context = Context(file=lone, settings=settings)
    found: list[Finding] = []
    for rule in rules() if using is None else using:
        severity = rule.severity_under(settings)
        if rule.scope is Scope.ENTRY and severity is not None:
            found += _run(rule, severity, lone.entries[0], context)
    return tuple(found)


def entry_key(file: BankFile, entry: Entry, settings: Settings) -> str:
    """Return the key under which the result of `check_entry` can be kept, besides `registry.rules_version`."""
    return digest(file, entry, settings)


def _run(rule: Rule, severity: Severity, target: object, context: Context) -> list[Finding]:
    """Run one rule on one target. What it found before a crash is left out: half a result is none."""
    try:
        return [_finding(rule, severity, found, context) for found in rule.check(target, context)]
    except Exception as error:  # noqa: BLE001  (one rule must not take the others down)
        return [crashed(rule, error, context.file)]


def _finding(rule: Rule, severity: Severity, found: Found, context: Context) -> Finding:
    entry = context.file.entries[0].id if rule.scope is Scope.ENTRY else None
    return Finding(
        rule=rule.id,
        severity=severity,
        message=found.message,
        place=Place(path=context.file.source.path if found.path is None else found.path, span=found.span),
        entry=entry,
        engine=found.engine,
        evidence=found.evidence,
        suggestions=found.suggestions,
    )


def _sifted(
    bank: Bank,
    findings: Sequence[Finding],
    settings: Settings,
    every: Sequence[Rule],
    on: Sequence[tuple[Rule, Severity]],
) -> Iterator[Finding]:
    """Leave out what comments silence, and say which comments silence nothing."""
    names = frozenset(rule.id for rule in every)
    ran = frozenset(rule.id for rule, _ in on if rule.scope is not Scope.COMMENT)
    by_path: dict[str, list[Finding]] = {file.source.path: [] for file in bank.files}
    for finding in findings:
        by_path[finding.place.path].append(finding)
    for file in bank.files:
        stay, spent = sift(by_path.pop(file.source.path, []), comments(file), known=names, ran=ran)
        yield from stay
        context = Context(file=file, settings=settings, rule_ids=tuple(sorted(names)))
        for rule, severity in on:
            if rule.scope is Scope.COMMENT:
                for comment in spent:
                    yield from _run(rule, severity, comment, context)


def _ordered(bank: Bank, findings: Iterable[Finding]) -> tuple[Finding, ...]:
    order = {file.source.path: (at, file) for at, file in enumerate(bank.files)}
    notes = {(file.source.path, entry.id) for file, entry in bank.entries if entry.kind is Kind.NOTES}
    every = (_owned(finding, order[finding.place.path][1]) for finding in findings)
    owned = [one for one in every if (one.place.path, one.entry) not in notes or _group(one) in _EVEN_IN_NOTES]
    return tuple(
        sorted(owned, key=lambda one: (order[one.place.path][0], one.place.span, one.rule, one.message, one.engine))
    )


#: Notes are not yet an answer: nothing is missing in them. Slips of the pen, what others would read, what a comment of
#: the person's does, and our own mistakes are told all the same.
_EVEN_IN_NOTES = frozenset({"language", "sharing", "suppression", "internal"})


def _group(finding: Finding) -> str:
    return finding.rule.partition(".")[0]


def _owned(finding: Finding, file: BankFile) -> Finding:
    """Say which entry a finding is about, by where it begins."""
    if finding.entry is not None:
        return finding
    at: Span = finding.place.span
    return replace(finding, entry=next((entry.id for entry in file.entries if at.start in entry.span), None))
