"""Banks made from text in the test."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping

import pytest

from greenroom.bank.entry import Bank
from greenroom.bank.parser import assemble, parse
from greenroom.text.source import Format, Source


def _bank(text: str | Mapping[str, str], *, format: Format = Format.MARKDOWN) -> Bank:  # noqa: A002
    texts = {"bank.md": text} if isinstance(text, str) else text
    sources = (
        Source(path=path, text=one, sha256=hashlib.sha256(one.encode()).hexdigest(), format=format)
        for path, one in texts.items()
    )
    return assemble(tuple(parse(source) for source in sources), ())


@pytest.fixture(scope="session")
def bank() -> Callable[..., Bank]:
    """Return a function that reads a bank from a text, or from several by path."""
    return _bank
