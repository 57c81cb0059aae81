"""JSON of rules and settings."""

from __future__ import annotations

from collections.abc import Sequence

from greenroom.check.explain import Page
from greenroom.check.settings_keys import Key
from greenroom.report.wire import VERSION, Json, dump


def json(pages: Sequence[Page], keys: Sequence[Key]) -> str:
    """Return all rules and settings."""
    return dump(
        {
            "version": VERSION,
            "rules": [_rule(page) for page in pages],
            "settings": [_key(key) for key in keys],
            "problems": [],
        }
    )


def json_of(one: Page | Key) -> str:
    """Return one rule or setting, in the same shape."""
    return json((), (one,)) if isinstance(one, Key) else json((one,), ())


def _rule(page: Page) -> Json:
    return {
        "rule": page.rule,
        "title": page.title,
        "severity": page.severity.value,
        "status": page.status.value,
        "since": page.since,
        "sections": [{"heading": section.heading, "text": section.text} for section in page.sections],
        "examples": [
            {
                "good": example.good,
                "text": example.text,
                "marks": [{"start": mark.start, "end": mark.end} for mark in example.marks],
                "fixed": example.fixed,
            }
            for example in page.examples
        ],
    }


def _key(key: Key) -> Json:
    return {"name": key.name, "takes": key.takes, "default": key.default, "meaning": key.meaning}
