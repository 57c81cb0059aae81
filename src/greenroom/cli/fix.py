"""``greenroom fix``."""

from __future__ import annotations

import sys
from collections.abc import Mapping

import click

from greenroom.app import fix as verb
from greenroom.app import kept
from greenroom.app import settings as settings_of
from greenroom.cli import options, outcome, progress, streams
from greenroom.cli.options import Look
from greenroom.cli.pages import fix as page
from greenroom.cli.terminal import Screen
from greenroom.report import json
from greenroom.report.fixed import Change, Choice, FixReport
from greenroom.text.source import Source

_WORDS = {"y": "y yes", "n": "n no", "a": "a this and all that follow", "q": "q no more"}


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

    Mended unasked is what has one sensible mending. Where several words are possible, you choose.
    """
    settings = settings_of.load(paths, config)
    with progress.shown() as tell, kept.opened() as results:
        report = verb.fix(paths, settings=settings, only=rules, whole=whole, kept=results, progress=tell)
    screen = Screen(look)
    asks = form == "text" and sys.stdin.isatty() and sys.stdout.isatty() and not yes and not dry_run
    if form == "text" and not asks and report.files:
        if screen.colour:
            screen.write(page.changes(report))
        else:
            streams.write(page.patch(report).removesuffix("\n"))
    done = _asked(report, screen) if asks else report
    if (yes and not dry_run) or asks:
        done = verb.write(done)
        refused = len(done.files) - len(done.written)
    else:
        refused = 0
    if form == "json":
        streams.write(json.fix(done))
    else:
        screen.write(page.written(done) if yes or asks else page.not_written(done))
        screen.write(page.rest(done, screen, asked=asks))
        outcome.tell(done.problems)
    status = outcome.status(read=report.read, problems=report.problems, strict=strict)
    return 2 if refused else status


def _asked(report: FixReport, screen: Screen) -> FixReport:
    """Ask about each change in turn, then about each slip with several words."""
    whole = sum(len(one.changes) for one in report.files) + len(report.choices)
    answers: list[str] = []

    def wanted(source: Source, change: Change) -> bool:
        last = answers[-1] if answers else ""
        if last not in ("a", "q"):
            screen.write(page.change(source, change, screen))
            answers.append(_ask(f"({len(answers) + 1} of {whole}) Mend this? [Y/n/a/q] ", _WORDS, "y"))
        return answers[-1] in ("y", "a")

    stopped: list[bool] = []

    def pick(choice: Choice) -> Change | None:
        if stopped or answers[-1:] == ["q"]:
            return None
        screen.write(page.choice(choice, screen))
        numbers = {str(number): f"{number} this word" for number in range(1, len(choice.options) + 1)}
        answer = _ask(f"Which? [{'/'.join(numbers)}/N/q] ", {**numbers, "n": "n none", "q": "q no more"}, "n")
        if answer == "q":
            stopped.append(True)
        return choice.options[int(answer) - 1] if answer in numbers else None

    return verb.narrowed(report, wanted, pick)


def _ask(question: str, answers: Mapping[str, str], usual: str) -> str:
    while True:
        given = click.prompt(question, default=usual, show_default=False, prompt_suffix="", err=True)
        answer = str(given).strip().lower()[:1]
        if answer in answers:
            return answer
        streams.say(", ".join(answers.values()))
