"""A decision, an effort or a feeling where the outcome should be.

## What it does
Looks at how a story ends. Tells when its result, or the last sentence where you labelled none, gives a decision ("we
agreed to …"), an effort ("I worked very hard") or a feeling ("everyone was happy"), and nothing before it says what
changed. What a customer, a manager or another named person thought of it is an outcome, and so is a deadline that was
met or missed.

## Why it matters
An agreement is the middle of a story: the listener waits for what came of it. In 62 real job interviews, results were
the scarcest part of the stories that were told (Bangerter, Corvalan and Cavin 2014, Journal of Business and Psychology
29, 593–604). That a decision in its place costs anything was not measured; coaches ask about it as a matter of course.

## How to mend
Add one sentence: what happened when the decision was carried out, and for whom it was different. If it isn't carried
out yet, say what you saw so far.
"""

from __future__ import annotations

from collections.abc import Iterator

from greenroom.bank.entry import Entry, Kind
from greenroom.check.english import in_english
from greenroom.check.finding import Place, Severity
from greenroom.check.instead import in_place_of_outcome
from greenroom.check.rule import Bad, Context, Found, Good, Scope, Status
from greenroom.structure.account import account
from greenroom.structure.statement import Upshot

SCOPE = Scope.ENTRY
SEVERITY = Severity.WARNING
SINCE = "0.2"
STATUS = Status.STABLE
HARM = 4

_STORY = (
    "# A disagreement with a colleague\n\nOur shop had to choose a supplier of flour for the new season. My "
    "colleague "
    "wanted the cheap mill, and I wanted the one nearby. I baked the same loaf from both and asked ten regulars "
    "to taste them. "
    "I showed her the notes and we went over the prices. "
)

EXAMPLES = (
    Good(f"{_STORY}In the end we agreed on the mill nearby, and returns fell by half.\n"),
    Good(f"{_STORY}In the end we took the mill nearby. Our customers were very happy with the bread.\n"),
    Good(
        "# Night shift\n\nSituation: The depot had lost its key.\n\nAction: I rang her.\n\nResult: We opened at six.\n"
    ),
    Bad(f"{_STORY}⟦In the end we agreed to take the mill nearby for the season.⟧\n"),
    Bad(f"{_STORY}⟦Everyone was happy with that.⟧ I learned to bring facts.\n"),
    Bad(
        "# New till\n\nSituation: Ours was twelve years old.\n\nAction: I listed what every shift needs.\n\n"
        "Result: ⟦I worked very hard on it and did my best.⟧\n"
    ),
)

_MESSAGES = {
    Upshot.DECISION: "This was decided; what came of it, and for whom was it different?",
    Upshot.EFFORT: "This says what you put in; what came of it?",
    Upshot.FEELING: "This says how it felt; what was different afterwards, and for whom?",
}


def check(entry: Entry, context: Context) -> Iterator[Found]:
    """Find the sentence that stands where the outcome should be."""
    if entry.kind is not Kind.STORY:
        return
    read = account(context.file, entry)
    instead = in_place_of_outcome(read)
    if not instead or not in_english(read):
        return
    first, *others = instead
    if first.upshot is not None:
        yield Found(
            span=first.span,
            message=_MESSAGES[first.upshot],
            evidence=tuple(Place(path=context.file.source.path, span=one.span) for one in others),
        )
