"""Reading ``greenroom.toml``. Takes text and gives `Settings`; who looks for the file is `app`."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import msgspec

from greenroom.text.failure import Failure
from greenroom.text.problem import Problem

from . import removed
from .finding import Severity
from .nearest import nearest
from .registry import rules
from .settings import Limits, RuleSetting, Settings, Switch, in_group
from .settings_keys import KEYS, RULES_TABLE, Key

_WISHES = (*Switch, *Severity)


class WrongSettings(Failure):
    """The settings file can't be used as it stands.

    Attributes:
        problems: everything that is wrong with it, each with its line where it is known; never empty.
    """

    def __init__(self, problems: Sequence[Problem]) -> None:
        one = problems[0]
        where = one.path if one.line is None else f"{one.path}, line {one.line}"
        more = f" (and {len(problems) - 1} more)" if len(problems) > 1 else ""
        super().__init__(f"{where}: {one.message}{more}", one.hint)
        self.problems = tuple(problems)


def read(
    text: str,
    path: str,
    *,
    renamed_keys: Mapping[str, str] = removed.KEYS,
    renamed_rules: Mapping[str, str] = removed.RULES,
) -> Settings:
    """Read the settings.

    Args:
        text: of the file.
        path: of the file, for what is said about it.
        renamed_keys: keys that are no more, with what to write instead.
        renamed_rules: the same for rules.

    Raises:
        WrongSettings: it is no TOML, or a key or value is not what it should be. Everything wrong is told at once.
    """
    try:
        table = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise WrongSettings([_no_toml(error, path)]) from None
    reading = _Reading(text, path, renamed_keys, renamed_rules)
    settings = reading.settings(table)
    if reading.problems:
        raise WrongSettings(sorted(reading.problems, key=lambda problem: problem.line or 0))
    return settings


def _no_toml(error: Exception, path: str) -> Problem:
    said = re.search(r"\(at line (\d+), column \d+\)", str(error))
    message = re.sub(r"\s*\(at .*\)$", "", str(error)) or "too deeply nested"
    return Problem(
        path=path,
        line=int(said[1]) if said else None,
        message=f"This is not valid TOML: {message[0].lower()}{message[1:]}.",
        hint='A setting looks like this: fail_on = "warning". Text stands in quotes; lists in [ ].',
    )


class _Reading:
    """One file while it is read, and what is wrong with it."""

    def __init__(self, text: str, path: str, renamed_keys: Mapping[str, str], renamed_rules: Mapping[str, str]) -> None:
        self._lines = _lines_of_keys(text)
        self._path = path
        self._renamed_keys = renamed_keys
        self._renamed_rules = renamed_rules
        self.problems: list[Problem] = []

    def settings(self, table: dict[str, Any]) -> Settings:
        wishes: tuple[RuleSetting, ...] = ()
        values: dict[str, Any] = {}
        known = {key.name: key for key in KEYS}
        tables = {name.partition(".")[0] for name in known if "." in name}
        for name, value in _flat(table, tables):
            if name == RULES_TABLE:
                wishes = tuple(self._wishes(value))
            elif name in known:
                self._convert(values, known[name], value)
            elif name in tables:
                hint = f"Write a table: [{name}], and its keys below it."
                self._tell(name, f"{name} can't be {_shown(value)}.", hint)
            else:
                self._unknown_key(name, (*known, RULES_TABLE))
        if self.problems:
            return Settings()
        limits = {name.partition(".")[2]: seconds for name, seconds in values.items() if name.startswith("length.")}
        pace = limits.pop("words_per_minute", Settings().words_per_minute)
        plain = {name.rpartition(".")[2]: value for name, value in values.items() if not name.startswith("length.")}
        return Settings(rules=wishes, words_per_minute=pace, limits=Limits(**limits), **plain)

    def _convert(self, values: dict[str, Any], key: Key, value: object) -> None:
        try:
            values[key.name] = msgspec.convert(value, key.type)
        except msgspec.ValidationError:
            self._tell(key.name, f"{key.name} can't be {_shown(value)}.", f"It takes {key.takes}.")

    def _unknown_key(self, name: str, known: Sequence[str]) -> None:
        if name in self._renamed_keys:
            self._tell(name, f"{name} is no longer a setting.", self._renamed_keys[name])
            return
        # Somebody who forgets the table means the key of that name inside it.
        inside = [key for key in known if key.rpartition(".")[2] == name]
        near = inside[0] if inside else nearest(name, known)
        hint = f"Did you mean {near}?" if near else "The page docs/settings.md lists all settings."
        self._tell(name, f"There is no setting {name}.", hint)

    def _wishes(self, value: object) -> Iterator[RuleSetting]:
        ids = tuple(rule.id for rule in rules())
        if not isinstance(value, dict):
            hint = 'Write a table: [rules], and below it "structure.empty-part" = "off".'
            self._tell(RULES_TABLE, f"{RULES_TABLE} can't be {_shown(value)}.", hint)
            return
        for rule, wish in _leaves(value):
            key = f"{RULES_TABLE}.{rule}"
            if rule in self._renamed_rules:
                self._tell(key, f"The rule {rule} is no longer there.", self._renamed_rules[rule])
            elif rule not in ids and not any(in_group(one, rule) for one in ids):
                near = nearest(rule, ids)
                hint = f"Did you mean {near}?" if near else "greenroom explain lists them all."
                self._tell(key, f"There is no rule {rule}.", hint)
            elif wish not in _WISHES:
                hint = "It takes " + ", ".join(f'"{one}"' for one in _WISHES[:-1]) + f' or "{_WISHES[-1]}".'
                self._tell(key, f"The rule {rule} can't be {_shown(wish)}.", hint)
            else:
                yield RuleSetting(rule=rule, wish=next(one for one in _WISHES if one == wish))

    def _tell(self, key: str, message: str, hint: str) -> None:
        self.problems.append(Problem(path=self._path, line=self._lines.get(key), message=message, hint=hint))


def _flat(table: dict[str, Any], tables: set[str]) -> Iterator[tuple[str, Any]]:
    """Yield dotted keys with their values; of tables that we don't know, the table."""
    for name, value in table.items():
        if name in tables and isinstance(value, dict):
            yield from ((f"{name}.{key}", inner) for key, inner in value.items())
        else:
            yield name, value


def _leaves(table: dict[str, Any], before: str = "") -> Iterator[tuple[str, Any]]:
    """Yield rules with their wishes: ``"structure.missing-result" = …`` and, without quotes, the nested form of it."""
    for name, value in table.items():
        if isinstance(value, dict):
            yield from _leaves(value, f"{before}{name}.")
        else:
            yield before + name, value


def _shown(value: object) -> str:
    if isinstance(value, str):
        return f'"{value}"'
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, list):
        return "a list" if all(isinstance(one, str) for one in value) else "this list"
    return "a table" if isinstance(value, dict) else str(value)


_TABLE = re.compile(r"\s*\[\s*(?P<name>[^\[\]]+?)\s*\]\s*(?:#.*)?$")
_KEY = re.compile(r"\s*(?P<name>(?:[\w.-]+|\"[^\"]*\"|'[^']*'|\s*\.\s*)+?)\s*=")


def _lines_of_keys(text: str) -> dict[str, int]:
    """Return in which line (from 1) each key is set, as far as that can be told from the look of the lines."""
    lines: dict[str, int] = {}
    table = ""
    for number, line in enumerate(text.splitlines(), start=1):
        if header := _TABLE.match(line):
            table = _bare(header["name"])
            lines.setdefault(table, number)
        elif key := _KEY.match(line):
            name = _bare(key["name"])
            lines.setdefault(f"{table}.{name}" if table else name, number)
    return lines


def _bare(name: str) -> str:
    return ".".join(part.strip().strip("\"'") for part in name.split("."))
