"""``greenroom fix``."""

from __future__ import annotations

import sys

import click

from greenroom.app import fix as verb
from greenroom.app import kept
from greenroom.app import settings as settings_of
from greenroom.cli import options, outcome, progress, streams
from greenroom.cli.options import Look
from greenroom.cli.pages import fix as page
from greenroom.cli.terminal import Screen
from greenroom.report import json
from greenroom.report.fixed import Change, FixReport
from greenroom.text.source import Source

_ANSWERS = "y yes, n no, a this and all that follow, q no more"


@click.command("fix", short_help="Mend slips of the pen.")
@options.paths
@click.option("--yes", is_flag=True, help="Write the changes without asking.")
@click.option("--dry-run", is_flag=True, help="Show the changes and write nothing.")
@click.option("--rule", "rules", multiple=True, metavar="RULE", help="Mend only what this rule finds; can be repeated.")
@click.option("--all", "whole", is_flag=True, help="Take the likeliest word where several are possible, too.")
@options.formats("text", "json")
@options.config
@options.strict
@options.look
@options.failures
def command(  # noqa: PLR0913  (one parameter an option)
    paths: tuple[str, ...],
    yes: bool,  # noqa: FBT001  (click gives it so)
    dry_run: bool,  # noqa: FBT001
    rules: tuple[str, ...],
    whole: bool,  # noqa: FBT001
    form: str,
    config: str | None,
    strict: bool,  # noqa: FBT001
    look: Look,
) -> int:
    """Mend slips of the pen. What would change is shown first; nothing is written before you say yes.

    On a terminal each change is asked for; elsewhere the changes are shown only, unless `--yes` is given. A file that
    was changed meanwhile is left alone, and everything but the mended words stays as it is, byte for byte. Only
    plain text files in UTF-8 are written to; for Word files, web pages and zips the places are named.

    Mended unasked is what has one sensible mending. Where several words are possible they are listed for you to choose.
    """
    settings = settings_of.load(paths, config)
    with progress.shown() as tell:
        report = verb.fix(paths, settings=settings, only=rules, whole=whole, kept=kept.opened(), progress=tell)
    refused = 0
    if form == "json":
        report, refused = (verb.write(report) if yes and not dry_run else report), 0
        streams.write(json.fix(report))
        refused = sum(one.source.path not in report.written for one in report.files) if yes and not dry_run else 0
    else:
        screen = Screen(look)
        asks = sys.stdin.isatty() and sys.stdout.isatty() and not yes and not dry_run
        if not asks:
            screen.write(page.changes(report, screen))
        chosen = _asked(report, screen) if asks else report
        if (yes or asks) and not dry_run and chosen.files:
            done = verb.write(chosen)
            refused = len(chosen.files) - len(done.written)
            outcome.tell(done.problems[len(report.problems) :])
            screen.write(page.written(done))
        elif report.files:
            screen.write(page.not_written(report, asked=asks))
        screen.write(page.rest(report, screen))
        outcome.tell(report.problems)
    status = outcome.status(read=report.read, problems=report.problems, strict=strict)
    return 2 if refused else status


def _asked(report: FixReport, screen: Screen) -> FixReport:
    """Ask about each change in turn."""
    whole = sum(len(one.changes) for one in report.files)
    answers: list[str] = []

    def wanted(source: Source, change: Change) -> bool:
        last = answers[-1] if answers else ""
        if last in ("a", "q"):
            return last == "a"
        screen.write(page.change(source, change, screen))
        answers.append(_ask(f"({len(answers) + 1} of {whole}) Mend this? [y,n,a,q] "))
        return answers[-1] in ("y", "a")

    return verb.narrowed(report, wanted)


def _ask(question: str) -> str:
    while True:
        answer = click.prompt(question, default="y", show_default=False, prompt_suffix="").strip().lower()[:1]
        if answer in ("y", "n", "a", "q"):
            return str(answer)
        streams.write(_ANSWERS)
