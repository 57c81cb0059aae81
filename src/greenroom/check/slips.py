"""The rules about slips of the pen: each passes on one sort of what the language engine found."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from greenroom.bank.entry import BankFile, Reason
from greenroom.text.edit import Edit

from .finding import Slip, Suggestion
from .rule import Context, Found

#: What nobody wrote as prose. A language engine may still have looked there.
_NO_PROSE = frozenset({Reason.FRONT_MATTER, Reason.CODE, Reason.COMMENT})


@dataclass(frozen=True, slots=True, kw_only=True)
class Slips:
    """A rule's ``check``: everything of one sort that the language engine found.

    Attributes:
        sort: as in `Slip.sort`, and the last part of the rule's id.
        words: whether ``language.words`` of the settings applies: words the person says are right.
    """

    sort: str
    words: bool = True

    def __call__(self, file: BankFile, context: Context) -> Iterator[Found]:
        """Find the slips of a file."""
        allowed = frozenset(word.casefold() for word in context.settings.words) if self.words else frozenset()
        apart = [other.span for other in file.other if other.reason in _NO_PROSE]
        # A misspelt label has a rule of its own, which knows what was meant.
        apart += [
            section.label_span for entry in file.entries for section in entry.sections if section.misspelt is not None
        ]
        for slip in context.slips:
            if slip.sort != self.sort or slip.span.of(context.text).casefold() in allowed:
                continue
            if not any(slip.span.overlaps(span) for span in apart):
                yield _found(slip)


def _found(slip: Slip) -> Found:
    suggestions = tuple(
        Suggestion(
            message=f"Write “{fix}”." if fix else "Take it out.",
            edits=(Edit(span=slip.span, text=fix),),
        )
        for fix in slip.fixes
    )
    return Found(span=slip.span, message=slip.message, suggestions=suggestions, engine=slip.engine)
