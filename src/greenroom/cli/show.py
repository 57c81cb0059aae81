"""``greenroom show``."""

from __future__ import annotations

import os
from pathlib import PurePath

import click

from greenroom.app import settings as settings_of
from greenroom.app import show as verb
from greenroom.cli import options, outcome, progress, streams
from greenroom.cli.options import Look
from greenroom.cli.pages import show as page
from greenroom.cli.terminal import Screen


@click.command("show", short_help="List the entries, or lay one answer out.")
@click.argument("paths", nargs=-1, required=True, type=click.Path(), metavar="PATH... [TITLE]")
@click.option(
    "--entry", "entries", multiple=True, metavar="ID|TITLE", help="Lay out this entry: its id, or words of its title."
)
@options.formats("text", "json", "csv", "html")
@options.config
@options.strict
@options.look
@options.failures
def command(
    paths: tuple[str, ...],
    entries: tuple[str, ...],
    form: str,
    config: str | None,
    strict: bool,  # noqa: FBT001  (click gives it so)
    look: Look,
) -> int:
    """List the entries of a bank with their parts and how long each takes to say; or lay one answer out.

    \b
    greenroom show answers.md                     every entry
    greenroom show answers.md conflict            the answer with "conflict" in its title
    greenroom show answers.md --entry ID          the answer of that id (`--format json` has the ids)
    greenroom show answers.md conflict --format html > conflict.html      the same as a page

    An answer is shown as it would be said, its parts in the margin with the time for each. The time is reckoned at 140
    words a minute; `words_per_minute` under [length] in greenroom.toml sets another pace.
    """
    paths, wanted = split(paths)
    settings = settings_of.load(paths, config)
    with progress.shown() as tell:
        report = verb.show(paths, wanted=(*wanted, *entries), settings=settings, progress=tell)
    if form == "json":
        from greenroom.report import json

        streams.write(json.show(report))
    elif form == "csv":
        from greenroom.report import csv

        streams.write(csv.entries(report.rows))
    elif form == "html":
        from greenroom.report.html import page as html

        streams.write(html.show(report))
    else:
        screen = Screen(look)
        screen.write(page.page(report, screen))
    if form != "json":
        outcome.tell(report.bank.problems)
    return outcome.status(read=len(report.bank.files), problems=report.bank.problems, strict=strict)


def split(words: tuple[str, ...]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Tell paths from words of a title: what comes last and is no file, while something before it is."""
    at = len(words)
    while at > 1 and not os.path.lexists(words[at - 1]) and not _looks_like_path(words[at - 1]):
        at -= 1
    return words[:at], ((" ".join(words[at:]),) if at < len(words) else ())


def _looks_like_path(word: str) -> bool:
    return "/" in word or "\\" in word or PurePath(word).suffix.lower() in (".md", ".txt", ".docx", ".html", ".zip")
