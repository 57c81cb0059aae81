"""How a stretch of a page looks: bold, italic, struck through, code, a link."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, urlsplit

if TYPE_CHECKING:
    Element = Any

_BOLD = frozenset({"b", "strong"})
_ITALIC = frozenset({"i", "em", "cite", "dfn"})
_STRUCK = frozenset({"s", "strike", "del"})
_CODE = frozenset({"code", "kbd", "samp", "tt"})

_CLASS = re.compile(r"[\w-]*\.([\w-]+)")
_WEIGHT = re.compile(r"(?:^|;)\s*font-weight\s*:\s*(\w+)", re.IGNORECASE)
_STYLE = re.compile(r"(?:^|;)\s*font-style\s*:\s*(\w+)", re.IGNORECASE)
_THROUGH = re.compile(r"(?:^|;)\s*text-decoration(?:-line)?\s*:[^;]*line-through", re.IGNORECASE)
_PROPERTIES = (_WEIGHT, _STYLE, _THROUGH)


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """What is in force at a place."""

    bold: bool = False
    italic: bool = False
    struck: bool = False
    code: bool = False
    link: str | None = None

    def styled(self, declarations: str) -> Look:
        """Return the look after CSS declarations ("font-weight:700;…"); other properties say nothing here."""
        look = self
        if match := _WEIGHT.search(declarations):
            weight = match[1].lower()
            # Google Docs wraps what it copies in <b style="font-weight:normal">.
            look = replace(look, bold=weight in {"bold", "bolder"} or (weight.isdecimal() and int(weight) >= 600))
        if match := _STYLE.search(declarations):
            look = replace(look, italic=match[1].lower() in {"italic", "oblique"})
        if _THROUGH.search(declarations):
            look = replace(look, struck=True)
        return look


def classes(sheets: list[str]) -> dict[str, str]:
    """Return the declarations of each class in style sheets: Google Docs says there what is bold."""
    found: dict[str, dict[str, str]] = {}
    for sheet in sheets:
        for rule in sheet.split("}"):
            selectors, _, declarations = rule.rpartition("{")
            said = {pattern: match[0] for pattern in _PROPERTIES if (match := pattern.search(declarations))}
            if not said:
                continue
            for selector in selectors.split(","):
                if match := _CLASS.fullmatch(selector.strip()):
                    found.setdefault(match[1], {}).update({pattern.pattern: text for pattern, text in said.items()})
    return {name: ";".join(said.values()) for name, said in found.items()}


def _unwrapped(link: str) -> str:
    """Return where a link leads: Google Docs sends every one through itself."""
    try:
        parts = urlsplit(link)
        if parts.netloc.lower() in {"www.google.com", "google.com"} and parts.path == "/url":
            return parse_qs(parts.query).get("q", [link])[0]
    except ValueError:
        pass
    return link


def of(element: Element, tag: str, look: Look, by_class: Mapping[str, str]) -> Look:
    """Return the look inside an element."""
    if tag in _BOLD:
        look = replace(look, bold=True)
    elif tag in _ITALIC:
        look = replace(look, italic=True)
    elif tag in _STRUCK:
        look = replace(look, struck=True)
    elif tag in _CODE:
        look = replace(look, code=True)
    elif tag == "a":
        target = (element.get("href") or "").strip()
        look = replace(look, link=_unwrapped(target) if target and not target.startswith("#") else None)
    for name in (element.get("class") or "").split():
        if name in by_class:
            look = look.styled(by_class[name])
    style = element.get("style")
    return look.styled(style) if style else look
