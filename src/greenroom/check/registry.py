"""All rules, found by walking the package ``rules``."""

from __future__ import annotations

import hashlib
import importlib
import pkgutil
from collections.abc import Iterable
from functools import cache
from types import ModuleType

import greenroom
from greenroom import structure

from . import rules as home
from .crash import CRASHED
from .rule import Rule, Section

_PREFIX = home.__name__ + "."


@cache
def rules() -> tuple[Rule, ...]:
    """Return every rule, by id."""
    found = (info.name for info in pkgutil.walk_packages(home.__path__, _PREFIX) if not info.ispkg)
    return tuple(sorted((load(importlib.import_module(name)) for name in found), key=lambda rule: rule.id))


def find(rule_id: str) -> Rule | None:
    """Return the rule of that id."""
    return next((rule for rule in rules() if rule.id == rule_id), None)


def group_title(group: str) -> str:
    """Return what the rules of a group are about, in one sentence.

    Raises:
        ModuleNotFoundError: there is no such group.
    """
    if group == CRASHED.partition(".")[0]:
        return "Our own mistakes."
    return (importlib.import_module(_PREFIX + group).__doc__ or "").strip()


@cache
def rules_version() -> str:
    """Return a digest that changes whenever what the rules find may change.

    Made of the program's version and the source of everything in this room and in ``structure``; where sources were
    left out of an installation, of the version alone.
    """
    digest = hashlib.sha256(greenroom.__version__.encode())
    for package, resource in _sources():
        digest.update(f"{package}/{resource}\0".encode() + (_data(package, resource) or b"") + b"\0")
    return digest.hexdigest()[:16]


def _sources() -> Iterable[tuple[str, str]]:
    for room in (importlib.import_module(__package__), structure):
        yield room.__name__, "__init__.py"
        for info in sorted(pkgutil.walk_packages(room.__path__, room.__name__ + "."), key=lambda info: info.name):
            package, _, module = info.name.rpartition(".")
            yield (info.name, "__init__.py") if info.ispkg else (package, f"{module}.py")


def _data(package: str, resource: str) -> bytes | None:
    try:
        return pkgutil.get_data(package, resource)
    except OSError:
        return None


def load(module: ModuleType) -> Rule:
    """Read what a rule's module declares.

    Raises:
        AttributeError: a declaration is missing.
        ValueError: the docstring lacks its title.
    """
    title, sections = read_docstring(module.__doc__ or "")
    if not title:
        msg = f"{module.__name__} has no docstring"
        raise ValueError(msg)
    return Rule(
        id=module.__name__.removeprefix(_PREFIX).replace("_", "-"),
        title=title,
        sections=sections,
        scope=module.SCOPE,
        severity=module.SEVERITY,
        since=module.SINCE,
        status=module.STATUS,
        examples=tuple(module.EXAMPLES),
        check=module.check,
        minutes=getattr(module, "MINUTES", 10),
        harm=getattr(module, "HARM", None),
    )


def read_docstring(text: str) -> tuple[str, tuple[Section, ...]]:
    """Return the title line and the headed parts of a rule's docstring."""
    head, *parts = ("\n" + text.strip()).split("\n## ")
    sections = (part.partition("\n") for part in parts)
    return head.strip(), tuple(Section(heading=name.strip(), text=body.strip()) for name, _, body in sections)
