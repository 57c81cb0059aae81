"""``greenroom ask-elsewhere``."""

from __future__ import annotations

import click

from greenroom.app import ask_elsewhere as verb
from greenroom.app import settings as settings_of
from greenroom.cli import options, outcome, progress, streams
from greenroom.cli.show import split
from greenroom.cli.words import typed
from greenroom.report import elsewhere_text, json_elsewhere


@click.command("ask-elsewhere", short_help="Print one answer for a chatbot of your own.")
@click.argument("paths", nargs=-1, required=True, type=click.Path(), metavar="PATH... TITLE")
@click.option("--entry", metavar="ID|TITLE", help="The answer: its id, or words of its title.")
@options.formats("text", "json")
@options.config
@options.strict
@options.failures
def command(
    paths: tuple[str, ...],
    entry: str | None,
    form: str,
    config: str | None,
    strict: bool,  # noqa: FBT001  (click gives it so)
) -> int:
    """Print one answer as a text to take to any chatbot: what it may do, what is open, what may not change.

    \b
    greenroom ask-elsewhere answers.md conflict                  read it first
    greenroom ask-elsewhere answers.md conflict | pbcopy         into the clipboard (macOS)
    greenroom ask-elsewhere answers.md conflict | wl-copy        (Linux; or | xclip -selection clipboard)
    greenroom ask-elsewhere answers.md conflict | clip           (Windows)
    pbpaste | greenroom compare answers.md - --entry conflict    what came back, against what you wrote

    The chatbot is told to ask you instead of inventing, to shorten and clarify only, and to mark what it adds. Nothing
    is sent by Greenroom: you decide where the text goes. `greenroom check --before-sharing` shows whom it names.
    """
    paths, wanted = split(paths)
    want = entry or " ".join(wanted)
    if not want:
        raise click.UsageError("Which answer? Add words of its title, or --entry with its id.")
    settings = settings_of.load(paths, config)
    with progress.shown() as tell:
        report = verb.ask_elsewhere(paths, want, settings=settings, progress=tell)
    if form == "json":
        streams.write(json_elsewhere.elsewhere(report))
    else:
        streams.write(elsewhere_text.text(report))
        outcome.tell(report.bank.problems)
        bank = typed(paths)
        streams.say("")
        streams.say(
            "Nothing was sent. Copy the text above into a chatbot of your choice, or pipe it into the clipboard."
        )
        streams.say(f"What it names: greenroom check {bank} --before-sharing")
        streams.say(f"What comes back: greenroom compare {bank} new.txt --entry {report.row.entry.id}")
    return outcome.status(read=len(report.bank.files), problems=report.bank.problems, strict=strict)
