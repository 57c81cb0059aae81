"""From templates to text: escaped without exception, with a policy that lets nothing be loaded.

Jinja2, because a page is easier to read and to change as a page than as calls that build one, and because the page in
the browser is to use the same parts. It escapes whatever is put in, an undefined name is an error, and the templates
are data of this package: no template comes from outside.
"""

from __future__ import annotations

import base64
import hashlib
import pkgutil
import re
from functools import cache

from jinja2 import DictLoader, Environment, StrictUndefined
from markupsafe import Markup

from greenroom.report.wire import printable

_TEMPLATES = ("answer.html", "check.html", "page.html", "parts.html", "show.html")
_STYLES = ("tokens.css", "page.css")

#: Characters that no text needs and that a page is better off without: controls, and what turns the direction of all
#: that follows. Directions are the browser's to find, paragraph by paragraph (``dir="auto"``).
_UNFIT = re.compile("[\x00-\x08\x0b\x0e-\x1f\x7f-\x84\x86-\x9f\u202a-\u202e\u2066-\u2069\ufffe\uffff]")


def fit(value: object) -> object:
    """Return text without characters that could disturb a page; anything else as it is."""
    if isinstance(value, str) and not isinstance(value, Markup):
        return _UNFIT.sub("", printable(value))
    return value


def render(template: str, **values: object) -> str:
    """Return a page."""
    text: str = _environment().get_template(template).render(values)
    return text


@cache
def style() -> str:
    """Return the page's style sheet."""
    return "".join(_read(name) for name in _STYLES)


def policy() -> str:
    """Return the page's content security policy: this one style sheet, and nothing from anywhere."""
    digest = base64.b64encode(hashlib.sha256(style().encode()).digest()).decode("ascii")
    return f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=DictLoader({name: _read(f"templates/{name}") for name in _TEMPLATES}),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=fit,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.globals["style"] = Markup(style())  # noqa: S704  (our own file)
    environment.globals["policy"] = policy()
    return environment


def _read(name: str) -> str:
    data = pkgutil.get_data(__package__, name)
    if data is None:  # a loader that has no data: the installation is broken
        raise FileNotFoundError(name)
    return data.decode("utf-8").replace("\r\n", "\n")
