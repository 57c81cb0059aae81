"""Where the program starts. ``--version`` is answered before anything else is imported."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from importlib import import_module

from greenroom import __version__

#: As shells count a program that Ctrl-C ended.
_STOPPED = 130


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the command and leave the process with its exit status."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    if words in (["--version"], ["-V"]):
        sys.stdout.write(f"greenroom {__version__}\n")
        return
    if words[:1] == ["check"]:
        # The engine's dictionary is half of the wait: it is read while everything else is imported.
        import_module("greenroom.engines.warm").begin()
    status: int = import_module("greenroom.cli.session").run(words)
    if status == _STOPPED:
        # An engine's threads would first finish everything that is waiting for them: whoever presses Ctrl-C means now.
        os._exit(status)
    sys.exit(status)
