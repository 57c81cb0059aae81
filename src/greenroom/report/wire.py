"""What the JSON of all commands has in common: version, problems, places. The keys are those of docs/json.md."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from typing import TypeAlias

from greenroom.text.problem import Problem

#: Raised when a key is renamed or removed; added keys do not raise it.
VERSION = 1

Json: TypeAlias = "Mapping[str, Json] | Sequence[Json] | str | int | float | bool | None"

_LONE_SURROGATE = re.compile("[\ud800-\udfff]")


def dump(value: Json, *, indent: int | None = None) -> str:
    """Return JSON that can be encoded: text stays readable, lone surrogates (of broken file names) become escapes."""
    text = json.dumps(value, ensure_ascii=False, indent=indent, separators=(",", ": ") if indent else (",", ":"))
    return _LONE_SURROGATE.sub(lambda match: f"\\u{ord(match[0]):04x}", text)


def printable(text: str) -> str:
    """Return the text with lone surrogates replaced, for formats that have no escape for them."""
    return _LONE_SURROGATE.sub("\N{REPLACEMENT CHARACTER}", text)


def problems(found: Iterable[Problem]) -> list[Json]:
    """Return what could not be read."""
    return [problem_row(problem) for problem in found]


def problem_row(problem: Problem) -> dict[str, Json]:
    """Return one problem."""
    return {"path": problem.path, "line": problem.line, "message": problem.message, "hint": problem.hint}
