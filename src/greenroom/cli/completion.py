"""``greenroom completion``."""

from __future__ import annotations

import click
from click.shell_completion import get_completion_class

from greenroom.cli import streams
from greenroom.cli.verbs import greenroom

_VARIABLE = "_GREENROOM_COMPLETE"


@click.command("completion", short_help="Print what makes the Tab key complete.")
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish", "powershell"]))
def command(shell: str) -> int:
    """Print the script that makes the Tab key complete greenroom's verbs, options, rules and files.

    \b
    bash   greenroom completion bash > ~/.local/share/bash-completion/completions/greenroom
    zsh    greenroom completion zsh > "${fpath[1]}/_greenroom"
    fish   greenroom completion fish > ~/.config/fish/completions/greenroom.fish

    Open a new terminal afterwards.
    """
    kind = get_completion_class(shell)
    if kind is None:
        streams.complain(
            "There is no completion for PowerShell yet.",
            "It is there for bash, zsh and fish, on Windows in Git Bash and WSL too.",
        )
        return 2
    made = kind(greenroom, {}, "greenroom", _VARIABLE)
    streams.write(made.source_template % made.source_vars())
    return 0
