"""Say what a rule or a setting is about."""

from __future__ import annotations

from greenroom.check import explain as rulebook
from greenroom.check.explain import NoPage, Page
from greenroom.check.settings_keys import KEYS, Key
from greenroom.text.failure import Failure


class NothingToExplain(Failure):
    """There is no rule and no setting of that name."""


def explain(name: str) -> Page | Key:
    """Return the page of a rule, or a key of the settings file.

    Raises:
        NothingToExplain: there is neither; the hint names what was probably meant.
    """
    key = next((key for key in KEYS if key.name == name), None)
    if key is not None:
        return key
    page = rulebook.explain(name)
    if isinstance(page, NoPage):
        raise NothingToExplain(page.message, page.hint)
    return page


def rules() -> tuple[Page, ...]:
    """Return the pages of all rules, by id."""
    return rulebook.pages()


def settings() -> tuple[Key, ...]:
    """Return all keys of the settings file."""
    return KEYS
