"""``greenroom parse``."""

from __future__ import annotations

import click

from greenroom.app import parse as verb
from greenroom.cli import options, outcome, progress, streams
from greenroom.cli.options import Look
from greenroom.cli.pages import parse as page
from greenroom.cli.terminal import Screen
from greenroom.report import csv, json, jsonl


@click.command("parse", short_help="Show how the documents were read.")
@options.paths
@options.formats("text", "json", "jsonl", "csv")
@options.strict
@options.look
@options.failures
def command(paths: tuple[str, ...], form: str, strict: bool, look: Look) -> int:  # noqa: FBT001  (click gives it so)
    """Show how documents were read: their entries, what each is, its parts, and what belongs to no entry.

    Look here when an answer is missing from `greenroom show`, or cut in two: the last list of each file says which
    lines were taken for a table of contents, an index, advice or a template. `--format json` has every section and
    sentence with its place; docs/json.md describes it.
    """
    with progress.shown() as tell:
        report = verb.parse(paths, progress=tell)
    if form == "json":
        streams.write(json.parse(report))
    elif form == "jsonl":
        streams.write(jsonl.parse(report))
    elif form == "csv":
        streams.write(csv.entries(report.rows))
    else:
        screen = Screen(look)
        screen.write(page.page(report, screen))
    if form in ("text", "csv"):
        outcome.tell(report.bank.problems)
    return outcome.status(read=len(report.bank.files), problems=report.bank.problems, strict=strict)
