"""Find and read ``greenroom.toml``."""

from __future__ import annotations

import os
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path

from greenroom.check.settings import Settings
from greenroom.text.failure import Failure

NAME = "greenroom.toml"


class NoSettingsFile(Failure):
    """The settings file that was named is not there or can't be read."""


def load(paths: Sequence[str], config: str | None = None) -> Settings:
    """Return the settings for a bank.

    Args:
        paths: of the bank; the first says where to look.
        config: a settings file to use instead of looking for one.

    Raises:
        NoSettingsFile: the file can't be read.
        greenroom.check.settings_file.WrongSettings: something in it is not as it should be.
    """
    place = Path(config) if config is not None else find(paths)
    if place is None:
        return Settings()
    try:
        text = place.read_bytes().decode("utf-8-sig")
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise NoSettingsFile(f"{place}: The settings can't be read ({reason}).", "Name a file that is there.") from None
    except UnicodeDecodeError:
        raise NoSettingsFile(f"{place}: The settings are not in UTF-8.", "Save the file as UTF-8.") from None
    # Most banks have no settings file: what reads one is imported only then.
    settings: Settings = import_module("greenroom.check.settings_file").read(text, str(place))
    return settings


def find(paths: Sequence[str]) -> Path | None:
    """Return the nearest settings file, beside the first path or above it, up to the home folder or the root."""
    if not paths:
        return None
    try:
        start = Path(paths[0].partition("!/")[0]).resolve()
        home = Path.home().resolve()
    except (OSError, RuntimeError, ValueError):
        return None
    for folder in (start, *start.parents):
        place = folder / NAME
        if os.path.isfile(place):  # noqa: PTH113  (Path.is_file raises where the folder may not be looked into)
            return place
        if folder == home:
            break
    return None
