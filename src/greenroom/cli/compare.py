"""``greenroom compare``."""

from __future__ import annotations

import sys

import click

from greenroom.app import compare as verb
from greenroom.app import settings as settings_of
from greenroom.cli import options, outcome, progress, streams
from greenroom.cli.options import Look
from greenroom.cli.pages import compare as page
from greenroom.cli.terminal import Screen


@click.command("compare", short_help="Say which facts a rewritten version changed.")
@click.argument("old", type=click.Path(allow_dash=True), metavar="OLD")
@click.argument("new", type=click.Path(allow_dash=True), metavar="NEW")
@click.option(
    "--entry",
    "entry",
    metavar="ID|TITLE",
    help="The answer in OLD that NEW is a version of: its id, or words of its title.",
)
@options.formats("text", "json")
@options.config
@options.strict
@options.look
@options.failures
def command(
    old: str,
    new: str,
    entry: str | None,
    form: str,
    config: str | None,
    strict: bool,  # noqa: FBT001  (click gives it so)
    look: Look,
) -> int:
    """Compare an answer with a version that somebody or something else wrote, and say which facts differ.

    \b
    greenroom compare answers.md rewritten.md              every answer that is in both
    pbpaste | greenroom compare answers.md -               one answer from the clipboard (macOS)
    wl-paste | greenroom compare answers.md - --entry conflict      (Linux; on Windows: Get-Clipboard)

    Told are numbers, lengths of time, dates, names, roles and claimed traits that only the new version has, that it
    lost, or that have another value in it; and the findings of `greenroom check` that went away or came, slips of the
    pen left out. The same fact in other words is the same: "15%" and "fifteen percent", "two weeks" and "14 days".

    Answers are matched by their titles or questions. One pasted answer needs no heading: it is compared with the
    answer that it shares most words with, or with the one named by `--entry`. Nothing is written or sent.
    """
    if old == new == verb.PASTED:
        raise click.UsageError("Only one of OLD and NEW can be `-`.")
    settings = settings_of.load([path for path in (old, new) if path != verb.PASTED], config)
    pasted = sys.stdin.buffer.read() if verb.PASTED in (old, new) else b""
    with progress.shown() as tell:
        report = verb.compare(old, new, entry=entry, pasted=pasted, settings=settings, progress=tell)
    if form == "json":
        from greenroom.report import json_compare

        streams.write(json_compare.compare(report))
    else:
        screen = Screen(look)
        screen.write(page.page(report, screen))
        outcome.tell(report.problems)
    return outcome.status(read=len(report.pairs), problems=report.problems, strict=strict)
