"""Write the pages about rules and settings from what the program itself knows of them.

``python scripts/docgen.py`` writes them into ``docs/``; with ``--check`` it writes nothing and fails where one is
missing, stale or left over.
"""

from __future__ import annotations

import argparse
import sys
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from textwrap import shorten
from typing import Any

from greenroom.check.explain import Page, Shown, pages
from greenroom.check.registry import group_title
from greenroom.check.rule import Status
from greenroom.check.settings_keys import KEYS
from greenroom.text.span import Span

DOCS = Path(__file__).resolve().parent.parent / "docs"

ADVERSARIAL = DOCS.parent / "tests" / "fixtures" / "adversarial.toml"

_MADE = "<!-- Made by scripts/docgen.py. Change the source that it names, then run: make docs -->\n"


def main(arguments: list[str] | None = None) -> int:
    """Write the pages, or with ``--check`` compare them. Return the exit status."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("--check", action="store_true", help="write nothing; fail if a page is not what it should be")
    parser.add_argument("--docs", type=Path, default=DOCS, metavar="DIR", help="where the pages are (default: docs)")
    asked = parser.parse_args(arguments)
    docs: Path = asked.docs
    wanted = dict(written_pages())
    wrong = sorted({*_stale(docs, wanted), *_left_over(docs, wanted)})
    if asked.check:
        for path in wrong:
            print(f"{docs.name}/{path} is not up to date", file=sys.stderr)
        if wrong:
            print("Run: make docs", file=sys.stderr)
        return 1 if wrong else 0
    for path in wrong:
        target = docs / path
        if path in wanted:
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(wanted[path], encoding="utf-8", newline="\n")
        else:
            target.unlink()
    print(f"{len(wanted)} pages, {len(wrong)} changed")
    return 0


def _stale(docs: Path, wanted: Mapping[str, str]) -> Iterator[str]:
    for path, text in wanted.items():
        target = docs / path
        if not target.is_file() or target.read_text(encoding="utf-8") != text:
            yield path


def _left_over(docs: Path, wanted: Mapping[str, str]) -> Iterator[str]:
    for target in (docs / "rules").glob("*.md"):
        path = f"rules/{target.name}"
        if path not in wanted:
            yield path


def written_pages() -> Iterator[tuple[str, str]]:
    """Yield every generated page: its path below ``docs/`` and its text."""
    every = pages()
    yield "rules/README.md", _index(every)
    for page in every:
        yield f"rules/{page.rule}.md", _rule(page)
    yield "settings.md", _settings()
    yield "adversarial.md", _adversarial(tomllib.loads(ADVERSARIAL.read_text(encoding="utf-8"))["case"])


def _index(every: tuple[Page, ...]) -> str:
    lines = [_MADE, "# Rules\n"]
    lines += [
        "Each rule is one file, `src/greenroom/check/rules/<group>/<name>.py`, and its id is its path. `greenroom",
        "explain RULE` shows the same as these pages. A rule in *preview* is off until it has shown that it is right",
        "nine times in ten.\n",
    ]
    for group in sorted({page.rule.partition(".")[0] for page in every}):
        lines += [f"## {group}\n", f"{group_title(group)}\n", "| rule | says | severity |", "|---|---|---|"]
        for page in every:
            if page.rule.partition(".")[0] == group:
                preview = ", preview" if page.status is Status.PREVIEW else ""
                lines.append(f"| [{page.rule}]({page.rule}.md) | {page.title} | {page.severity}{preview} |")
        lines.append("")
    return "\n".join([*lines, _COMMENTS])


_COMMENTS = """## Switching a rule off where you know better

A comment in the bank does it; what follows `--` is your reason and is not read. Several rules stand with commas
between, and `language.*` means a whole group.

| comment | holds for |
|---|---|
| `<!-- greenroom: off length.too-long -- why -->` | the answer it stands in; above a heading, the answer below |
| `<!-- greenroom: off-line text.unfinished -->` | its own line or, alone on a line, the next one that isn't blank |
| `<!-- greenroom: off-file language.* -->` | the whole file |

In plain text, `# greenroom: off length.too-long` alone on a line does the same. A comment that silences nothing and a
rule that isn't there are told, so that none outlives its reason. `greenroom.toml` switches rules off everywhere:
[settings](../settings.md).
"""


def _rule(page: Page) -> str:
    status = "on" if page.status is Status.STABLE else "in preview: off unless you switch it on"
    lines = [_MADE, f"# {page.rule}\n", f"{page.title}\n"]
    lines.append(f"Severity: {page.severity}. Since {page.since}; {status}.\n")
    for section in page.sections:
        lines += [f"## {section.heading}\n", f"{section.text}\n"]
    if page.examples:
        lines.append("## Examples\n")
        lines += [text for good in (False, True) for text in _examples(page, good=good)]
        lines += ["## Switching it off\n", _OFF.format(rule=page.rule)]
    return "\n".join(lines)


_OFF = """In one answer, with a comment inside it or above its heading; what follows `--` is your reason:

```markdown
<!-- greenroom: off {rule} -- why -->
```

Everywhere, in `greenroom.toml`:

```toml
[rules]
"{rule}" = "off"
```
"""


def _examples(page: Page, *, good: bool) -> Iterator[str]:
    shown = [example for example in page.examples if example.good is good]
    if not shown:
        return
    yield "Nothing is said about these:\n" if good else "What is flagged stands between ⟦ and ⟧:\n"
    for example in shown:
        yield f"```markdown\n{_marked(example)}```\n"
        if example.fixed is not None:
            yield f"Mended:\n\n```markdown\n{example.fixed}```\n"


def _marked(example: Shown) -> str:
    edges: list[tuple[int, str]] = []
    for span in example.marks if not example.good else ():
        edges += [(span.start, "⟦"), (span.end, "⟧")]
    out, at = [], 0
    for offset, mark in sorted(edges):
        out += [Span(at, offset).of(example.text), mark]
        at = offset
    return "".join([*out, example.text[at:]])


def _settings() -> str:
    lines = [_MADE, "# Settings\n", _SETTINGS_INTRODUCTION]
    lines += ["| key | takes | without it | what it does |", "|---|---|---|---|"]
    lines += [f"| `{key.name}` | {key.takes} | `{key.default}` | {key.meaning} |" for key in KEYS]
    return "\n".join([*lines, ""])


_SETTINGS_INTRODUCTION = """Put a file `greenroom.toml` beside your answers, or in a folder above them. Every key may
be left out.

```toml
fail_on = "warning"
role = "Head baker in a family business"

[rules]
"length.too-long" = "off"                # off, on, or another severity: error, warning, note
"language.*" = "off"                     # a whole group; a rule named by itself goes before its group

[language]
words = ["Maltivo", "proving"]
dialect = "british"

[length]
words_per_minute = 150
story = 200
```

A key that we don't know stops the check and is named with its line and the key that was probably meant, so that no
setting is lost by a slip. Rules and their ids are [on their own page](rules/README.md); a rule can be switched off for
one answer as well, by a comment in it.
"""


def _adversarial(cases: list[dict[str, Any]]) -> str:
    lines = [_MADE, "# Answers that are easy to misjudge\n", _ADVERSARIAL_INTRODUCTION.format(count=len(cases))]
    short = [(case, reason) for case in cases for reason in _open(case)]
    if short:
        lines += ["| not met today | because |", "|---|---|"]
        lines += [f"| [{case['what']}](#{case['id']}) | {reason} |" for case, reason in short]
        lines.append("")
    for number, case in enumerate(cases, start=1):
        lines += [f'<a id="{case["id"]}"></a>\n', f"## {number}. {case['what'].rstrip('.')}\n"]
        lines += [f"```markdown\n{case['answer'].strip()}\n```\n", f"{case['reason']}\n"]
        lines += [f"- To be said: {_either(one['rules'])}, {_at(one['at'])}." for one in case.get("finds", ())]
        lines.append(f"- {_not_said(case)}")
        if "twin" in case:
            lines.append(f"- Judged by the same rules as [its twin](#{case['twin']}).")
        lines += [f"- Not met today: {reason}" for reason in _open(case)]
        lines.append("")
    return "\n".join(lines)


_ADVERSARIAL_INTRODUCTION = """Each of these {count} answers has a careful reader's judgement, written before the rules.
What has to be said is listed with the words it points at, and what must not be said; about all other rules one may be
of two minds. How judgement is measured otherwise: [judgement](judgement.md).
"""


def _open(case: Mapping[str, Any]) -> list[str]:
    return [*(one["open"] for one in case.get("finds", ()) if "open" in one), *case.get("open", {}).values()]


def _either(rules: list[str]) -> str:
    return " or ".join(f"`{rule}`" for rule in rules)


def _at(places: list[str]) -> str:
    named = {"anywhere": "anywhere in it", "title": "at its title"}
    return " or ".join(named.get(place) or f"at “{shorten(place, 70, placeholder=' …')}”" for place in places)


def _not_said(case: Mapping[str, Any]) -> str:
    if "all" in case["silent"]:
        return "Not to be said: anything else." if case.get("finds") else "Not to be said: anything."
    return f"Not to be said: {', '.join(f'`{rule}`' for rule in case['silent'])}."


if __name__ == "__main__":
    sys.exit(main())
