"""Find what is missing or wrong in a bank."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from importlib import import_module
from types import ModuleType

from greenroom.app.kept import Kept
from greenroom.app.language import Search
from greenroom.app.progress import Progress, silent
from greenroom.app.reading import read
from greenroom.check.crash import CRASHED
from greenroom.check.finding import Finding, Severity
from greenroom.check.nearest import nearest
from greenroom.check.settings import RuleSetting, Settings, Switch, in_group
from greenroom.engines.language import LanguageEngine
from greenroom.report.checked import LANGUAGE, CheckReport, summarise
from greenroom.report.overview import overview
from greenroom.store import files
from greenroom.text.failure import Failure

#: What to look at before others read it: rules that are off while writing.
SHARING = ("sharing.*",)

_LOOKING = "Looking for slips of the pen"
#: How often the progress of a long search is told.
_PAUSE_SECONDS = 0.2


class NoSuchRule(Failure):
    """No rule and no group of rules has that name."""


def check(
    paths: Sequence[str],
    *,
    settings: Settings = Settings(),
    only: Sequence[str] = (),
    kept: Kept | None = None,
    progress: Progress = silent,
) -> CheckReport:
    """Check files, folders and zips as one bank.

    Args:
        paths: of the bank.
        settings: what the person set.
        only: ids of rules, or groups (``language.*``): nothing else is reported, and one that is off is on.
        kept: results of earlier runs; None to work everything out.
        progress: told how far it is.

    Raises:
        NoSuchRule: one of ``only`` is none.

    What cannot be read, or not be looked at, is among the bank's problems; an engine that breaks is a finding.
    """
    settings = _switched_on(settings, only)
    kept = Kept() if kept is None else kept
    sources, problems = files.load(paths)
    # The engine loads in its own thread while this one imports and reads: on a short document that is half the time.
    engine = LanguageEngine(cache=kept.folder, dialect=settings.dialect)
    search = Search(engine, sources if _wants_slips(only) else (), kept)
    bank = read(sources, problems, kept=kept, progress=progress)
    rulebook: ModuleType = import_module("greenroom.check.registry")
    run: ModuleType = import_module("greenroom.check.run")
    _known(only, tuple(rule.id for rule in rulebook.rules()))
    # What needs no slips is worked out while others look for them.
    keyed = {run.entry_key(file, entry, settings): (file, entry) for file, entry in bank.entries}
    ready = dict(kept.judged(tuple(keyed)))
    fresh = {}
    for key, (file, entry) in keyed.items():
        if key not in ready:
            fresh[key] = run.check_entry(file, entry, settings)
        if search.running(seconds=0):
            progress(_LOOKING, search.done, search.missing)
    kept.keep_judged(fresh)
    ready |= fresh
    while search.running(seconds=_PAUSE_SECONDS):
        progress(_LOOKING, search.done, search.missing)
    slips = search.result()
    found: tuple[Finding, ...] = (*slips.crashes, *run.check(bank, slips=slips.found, settings=settings, known=ready))
    findings = tuple(one for one in found if not only or _asked_for(one.rule, only) or one.rule == CRASHED)
    rows = overview(bank, words_per_minute=settings.words_per_minute)
    return CheckReport(
        bank=replace(bank, problems=(*bank.problems, *slips.problems)),
        rows=rows,
        findings=findings,
        first=import_module("greenroom.check.first").first(findings),
        summary=summarise(rows, findings),
        works=None if only else import_module("greenroom.check.works").works(bank, found),
    )


def _switched_on(settings: Settings, only: Sequence[str]) -> Settings:
    """Switch on what is asked for by name: whoever names a rule wants to see what it finds."""
    on = tuple(RuleSetting(rule=name, wish=Switch.ON) for name in only if not isinstance(settings.wish(name), Severity))
    return replace(settings, rules=(*settings.rules, *on)) if on else settings


def _wants_slips(only: Sequence[str]) -> bool:
    return not only or any(name.startswith(LANGUAGE) for name in only)


def _asked_for(rule: str, only: Sequence[str]) -> bool:
    return any(rule == name or in_group(rule, name) for name in only)


def _known(only: Sequence[str], rules: Sequence[str]) -> None:
    for name in only:
        if not any(_asked_for(rule, (name,)) for rule in rules):
            near = nearest(name, rules)
            hint = f"Did you mean {near}?" if near else "`greenroom explain` lists them all."
            raise NoSuchRule(f"There is no rule {name}.", hint)


def on_trial(settings: Settings) -> tuple[str, ...]:
    """Return the rules that are off because they are not yet shown to be right."""
    every = import_module("greenroom.check.registry").rules()
    return tuple(rule.id for rule in every if rule.status.value == "preview" and not rule.severity_under(settings))


def titles() -> Mapping[str, str]:
    """Return one line on each rule, by id."""
    return {page.rule: page.title for page in import_module("greenroom.check.explain").pages()}
