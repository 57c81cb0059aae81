"""A misspelt label.

## What it does
Tells when a label such as "Reulst" or "Acton" was meant for one of the parts of a story, and offers the right spelling.

## Why it matters
It was read as the part that you meant, so nothing is lost here; a colleague or another tool may not be as lucky.

## How to mend
Take the spelling that is offered.
"""

from __future__ import annotations

from collections.abc import Iterator

from greenroom.bank.entry import Entry
from greenroom.check.finding import Severity, Suggestion
from greenroom.check.rule import Bad, Context, Found, Good, Scope, Status
from greenroom.text.edit import Edit

SCOPE = Scope.ENTRY
SEVERITY = Severity.NOTE
SINCE = "0.1"
STATUS = Status.STABLE
MINUTES = 1

EXAMPLES = (
    Good("# Night shift\n\nSituation: The depot had lost its key.\n\nAction: I rang her.\n\nResult: We opened.\n"),
    Good("# Night shift\n\nContext: The depot had lost its key.\n\nActions: I rang her.\n\nOutcome: We opened.\n"),
    Bad(
        "# Night shift\n\nSituation: The depot had lost its key.\n\nAction: I rang her.\n\n⟦Reulst⟧: We opened.\n",
        fixed="# Night shift\n\nSituation: The depot had lost its key.\n\nAction: I rang her.\n\nResult: We opened.\n",
    ),
    Bad(
        "# New till\n\n**Situation:** Ours was old.\n\n**⟦Acton⟧:** I listed our needs.\n\n**Result:** It runs.\n",
        fixed="# New till\n\n**Situation:** Ours was old.\n\n**Action:** I listed our needs.\n\n**Result:** It runs.\n",
    ),
)


def check(entry: Entry, context: Context) -> Iterator[Found]:
    """Find labels that were misspelt."""
    for section in entry.sections:
        if section.misspelt is not None:
            written = section.label_span.of(context.text)
            right = _in_the_case_of(written, section.misspelt)
            edit = Edit(span=section.label_span, text=right)
            yield Found(
                span=section.label_span,
                message=f"“{written}” was read as “{right}”.",
                suggestions=(Suggestion(message=f"Write “{right}”.", edits=(edit,)),),
            )


def _in_the_case_of(written: str, word: str) -> str:
    if written.isupper():
        return word.upper()
    return word[:1].upper() + word[1:] if written[:1].isupper() else word
