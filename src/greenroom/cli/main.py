"""Where the program starts. ``--version`` is answered before anything else is imported."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from importlib import import_module

from greenroom import __version__


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the command and leave the process with its exit status."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    if words in (["--version"], ["-V"]):
        sys.stdout.write(f"greenroom {__version__}\n")
        return
    status: int = import_module("greenroom.cli.session").run(words)
    sys.exit(status)
