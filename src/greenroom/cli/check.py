"""``greenroom check``."""

from __future__ import annotations

from dataclasses import replace

import click
from click.shell_completion import CompletionItem

from greenroom.app import check as verb
from greenroom.app import kept
from greenroom.app import settings as settings_of
from greenroom.check.settings import FailOn, Settings
from greenroom.cli import options, outcome, progress, streams
from greenroom.cli.options import Look
from greenroom.cli.pages import check as page
from greenroom.cli.pages.view import Wish
from greenroom.cli.terminal import Screen
from greenroom.cli.words import typed
from greenroom.report import csv, json, jsonl, sarif
from greenroom.report.checked import CheckReport


def _rules(context: click.Context, parameter: click.Parameter, begun: str) -> list[CompletionItem]:  # noqa: ARG001
    from greenroom.app import explain

    return [CompletionItem(one.rule, help=one.title) for one in explain.rules() if one.rule.startswith(begun)]


@click.command("check", short_help="Find what is missing or wrong.")
@options.paths
@click.option(
    "--rule",
    "rules",
    multiple=True,
    metavar="RULE",
    shell_complete=_rules,
    help="Report only what this rule finds, or a group (language.*); can be repeated.",
)
@click.option(
    "--before-sharing",
    "sharing",
    is_flag=True,
    help="Report only what to look at before others read it: people, employers, figures, unkind words.",
)
@click.option("--preview", is_flag=True, help="Use rules too that are not yet shown to be right nine times in ten.")
@click.option("--all", "whole", is_flag=True, help="Print every finding, slips of the pen too; fold nothing.")
@click.option(
    "--fail-on",
    type=click.Choice([level.value for level in FailOn]),
    help="Exit with 1 from this severity on.  [default: error]",
)
@options.formats("text", "json", "jsonl", "sarif", "csv", "html")
@click.option("--watch", is_flag=True, help="Check again whenever a file changes, until Ctrl-C.")
@click.option("--no-cache", is_flag=True, help="Work everything out anew.")
@options.config
@options.strict
@options.look
@options.failures
def command(  # noqa: PLR0913  (one parameter an option)
    paths: tuple[str, ...],
    rules: tuple[str, ...],
    sharing: bool,  # noqa: FBT001  (click gives it so)
    preview: bool,  # noqa: FBT001
    whole: bool,  # noqa: FBT001
    fail_on: str | None,
    form: str,
    watch: bool,  # noqa: FBT001
    no_cache: bool,  # noqa: FBT001
    config: str | None,
    strict: bool,  # noqa: FBT001
    look: Look,
) -> int:
    """Find what is missing or wrong in your answers, with the words that show it.

    First come at most three remarks that are most worth doing, then a table of all entries, then the findings by entry.
    Slips of the pen that nobody hears are one line; `greenroom fix` mends them.

    \b
    greenroom check answers.md
    greenroom check vault/ --rule structure.missing-result
    greenroom check answers.md --format sarif > findings.sarif
    greenroom check answers.md --format html > answers.html
    greenroom check answers.md --before-sharing       whom and what you name, before others read it
    greenroom explain structure.missing-result        what a finding means

    The exit status is 0, or 1 where something was found at or above `--fail-on`, or 2 where nothing could be read.
    Settings are read from greenroom.toml beside the bank or above it. A comment in the bank switches a rule off:
    `<!-- greenroom: off RULE -- why -->`.
    """
    if sharing and rules:
        message = "--before-sharing and --rule don't go together: the first is a group of rules (sharing.*)."
        raise click.UsageError(message)
    if sharing:
        rules = verb.SHARING

    def once() -> int:
        settings = settings_of.load(paths, config)
        settings = replace(settings, preview=settings.preview or preview)
        with progress.shown() as tell, kept.opened(anew=no_cache) as results:
            report = verb.check(paths, settings=settings, only=rules, kept=results, progress=tell)
        trial = 0 if settings.preview else len(verb.on_trial(settings))
        wish = Wish(whole=whole, rules=rules, bank=typed(paths), sharing=sharing, trial=trial)
        _write(report, form, look, wish, settings)
        if form in ("text", "csv"):
            outcome.tell(report.bank.problems, whole=whole)
        failed = outcome.status(read=len(report.bank.files), problems=report.bank.problems, strict=strict)
        threshold = FailOn(fail_on) if fail_on else settings.fail_on
        gravest = report.gravest()
        return failed or int(gravest is not None and threshold.reached_by(gravest))

    if watch:
        from greenroom.cli import watch as watching

        return watching.repeat(paths, config, once)
    return once()


def _write(report: CheckReport, form: str, look: Look, wish: Wish, settings: Settings) -> None:
    if form == "json":
        streams.write(json.check(report))
    elif form == "jsonl":
        streams.write(jsonl.check(report))
    elif form == "csv":
        streams.write(csv.check(report))
    elif form == "sarif":
        streams.write(sarif.check(report, titles=verb.titles()))
    elif form == "html":
        from greenroom.report.html import page as html

        streams.write(html.check(report, words_per_minute=settings.words_per_minute))
    else:
        screen = Screen(look)
        screen.write(page.page(report, screen, wish))
