"""``greenroom explain``."""

from __future__ import annotations

import click
from click.shell_completion import CompletionItem

from greenroom.app import explain as verb
from greenroom.check.settings_keys import Key
from greenroom.cli import options, streams
from greenroom.cli.options import Look
from greenroom.cli.pages import explain as page
from greenroom.cli.terminal import Screen
from greenroom.report import rulebook


def _names(context: click.Context, parameter: click.Parameter, begun: str) -> list[CompletionItem]:  # noqa: ARG001
    names = [*((one.rule, one.title) for one in verb.rules()), *((key.name, "setting") for key in verb.settings())]
    return [CompletionItem(name, help=title) for name, title in names if name.startswith(begun)]


@click.command("explain", short_help="Say what a rule looks for.")
@click.argument("name", required=False, metavar="[RULE|SETTING]", shell_complete=_names)
@options.formats("text", "json")
@options.look
@options.failures
def command(name: str | None, form: str, look: Look) -> int:
    """Say what a rule looks for, why it matters and how to mend what it finds; without a name, list all rules.

    \b
    greenroom explain structure.missing-result
    greenroom explain length.words_per_minute       settings as well
    """
    found = None if name is None else verb.explain(name)
    if form == "json":
        streams.write(rulebook.json(verb.rules(), verb.settings()) if found is None else rulebook.json_of(found))
        return 0
    screen = Screen(look)
    if found is None:
        screen.write(page.index(verb.rules(), verb.settings(), screen))
    else:
        screen.write(page.key(found) if isinstance(found, Key) else page.rule(found, screen))
    return 0
