"""``greenroom import``."""

from __future__ import annotations

import click

from greenroom.app import imports as verb
from greenroom.cli import options, outcome, progress, streams
from greenroom.cli.options import Look
from greenroom.cli.pages import imports as page
from greenroom.cli.terminal import Screen
from greenroom.report import json
from greenroom.report.imported import Outcome


@click.command("import", short_help="Turn any document into a tidy Markdown bank.")
@options.paths
@click.option("--to", required=True, type=click.Path(), metavar="DIR", help="Folder to write into; made if need be.")
@options.formats("text", "json")
@options.strict
@options.look
@options.failures
def command(paths: tuple[str, ...], to: str, form: str, strict: bool, look: Look) -> int:  # noqa: FBT001  (click)
    """Turn Word files, web pages, zips of Notion or Google Docs, or untidy notes into a tidy Markdown bank.

    \b
    greenroom import answers.docx --to bank
    greenroom import Export.zip --to bank

    The originals are not touched, and a file that is already in DIR is not written over. Afterwards every file is read
    back and its letters and digits are compared with those of its original, so that you see that nothing was lost.
    """
    with progress.shown() as tell:
        report = verb.import_bank(paths, to, progress=tell)
    if form == "json":
        streams.write(json.imported(report))
    else:
        screen = Screen(look)
        screen.write(page.page(report, screen))
        outcome.tell(report.problems)
    refused = any(document.outcome is Outcome.REFUSED for document in report.documents)
    status = outcome.status(read=len(report.documents), problems=report.problems, strict=strict)
    return 2 if refused or not report.nothing_lost else status
