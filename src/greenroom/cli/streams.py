"""Standard output and standard error: UTF-8 wherever a program reads, and no noise when nobody does."""

from __future__ import annotations

import contextlib
import os
import sys
from io import TextIOWrapper
from typing import TextIO

import click


def prepare() -> None:
    """Make both streams able to take any text.

    What goes to a file or a pipe is UTF-8 on every system (Windows would choose its own code page). A terminal keeps
    its encoding, since it could not show another; what it cannot show is escaped.
    """
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            encoding = stream.encoding if stream.isatty() else "utf-8"
            stream.reconfigure(encoding=encoding, errors="backslashreplace")


def can_show(text: str, stream: TextIO) -> bool:
    """Tell whether a stream can take these characters as they are."""
    try:
        text.encode(stream.encoding or "utf-8")
    except (UnicodeEncodeError, LookupError):
        return False
    return True


def write(text: str, *, colour: bool = False) -> None:
    """Write to standard output. When the reader has gone (``| head``) the rest is dropped without a word."""
    try:
        click.echo(text, color=colour)
    except BrokenPipeError:
        _silence()


def say(text: str, *, colour: bool = False) -> None:
    """Write to standard error."""
    try:
        click.echo(text, err=True, color=colour)
    except BrokenPipeError:
        _silence()


def put(text: str) -> None:
    """Write to standard error without ending the line."""
    with contextlib.suppress(OSError):
        sys.stderr.write(text)
        sys.stderr.flush()


def complain(message: str, hint: str = "") -> None:
    """Say what stands in the way and what to do about it."""
    say(f"greenroom: {message}")
    if hint:
        say(f"  {hint}")


def finish() -> None:
    """Flush, so that a closed pipe is noticed here and not by the interpreter on its way out."""
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except BrokenPipeError:
            _silence()


def _silence() -> None:
    """Send what is still to come to nowhere. The descriptors themselves are turned, so that buffered text goes too."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    for stream in (sys.stdout, sys.stderr):
        try:
            if not stream.isatty():
                os.dup2(nowhere, stream.fileno())
        except (OSError, ValueError):
            continue
    os.close(nowhere)
