"""All verbs, each imported only when it is called."""

from __future__ import annotations

from importlib import import_module
from typing import Any

import click

from greenroom import __version__

#: verb: (module under this package, what it does in one line). In the order of ``--help``.
VERBS = {
    "check": ("check", "Find what is missing or wrong, what is most worth doing first."),
    "show": ("show", "List the entries, or lay one answer out with its parts beside it."),
    "ask-elsewhere": ("ask_elsewhere", "Print one answer with its open questions, for a chatbot of your own."),
    "compare": ("compare", "Say which facts a rewritten version made up, lost or changed."),
    "fix": ("fix", "Mend slips of the pen: shows the changes first, then asks."),
    "parse": ("parse", "Show how the documents were read: entries, kinds, parts, and the rest."),
    "import": ("imports", "Turn any document into a tidy Markdown bank; the original is not touched."),
    "explain": ("explain", "Say what a rule looks for, why it matters and how to mend it."),
    "doctor": ("doctor", "Look whether everything that Greenroom needs is there."),
    "completion": ("completion", "Print what makes the Tab key complete greenroom's words."),
}


class Verbs(click.Group):
    """The group of all verbs; none is imported to list them."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002  (the signature is click's)
        """Return the verbs in the order of the help."""
        return list(VERBS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        """Import a verb."""
        if cmd_name not in VERBS:
            return None
        command: click.Command = import_module(f"greenroom.cli.{VERBS[cmd_name][0]}").command
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002
        """Write the list of verbs."""
        with formatter.section("Verbs"):
            formatter.write_dl([(verb, line) for verb, (_, line) in VERBS.items()])

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find the verb; for one that is none, say which was perhaps meant."""
        word = args[0]
        if word not in VERBS:
            ctx.fail(_unknown(word))
        return super().resolve_command(ctx, args)


def _unknown(word: str) -> str:
    import difflib
    from pathlib import Path

    near = difflib.get_close_matches(word, VERBS, n=1)
    if near:
        return f"There is no verb {word!r}. Did you mean `greenroom {near[0]}`?"
    if Path(word).exists():
        return f"{word!r} is a file or folder, not a verb. To check it: `greenroom check {word}`."
    return f"There is no verb {word!r}. The verbs are {', '.join(VERBS)}."


def _version(context: click.Context, parameter: click.Parameter, value: Any) -> None:  # noqa: ANN401, ARG001
    if value:
        click.echo(f"greenroom {__version__}")
        context.exit()


@click.command(
    cls=Verbs,
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog="Nothing leaves this machine, and no file is changed but by fix, which shows every change first.",
)
@click.option(
    "-V", "--version", is_flag=True, expose_value=False, is_eager=True, callback=_version, help="Print the version."
)
@click.pass_context
def greenroom(context: click.Context) -> int:
    """Check and rehearse the interview answers you have written.

    \b
    greenroom check answers.md            what to mend, most worth doing first
    greenroom show answers.md             your entries, and how long each takes to say
    greenroom show answers.md conflict    the answer with "conflict" in its title
    greenroom fix answers.md              mend slips of the pen, one by one

    A PATH is a Markdown, text, Word (.docx) or HTML file, a folder or vault of such files, or a zip as Notion and
    Google Docs export it. Several may be given; they are read as one bank.
    """
    if context.invoked_subcommand is not None:
        return 0
    click.echo(context.get_help())
    return 2
