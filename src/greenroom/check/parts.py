"""Which parts of a story its author labelled, and which not."""

from __future__ import annotations

import re

from greenroom.bank.entry import Entry, Kind, Part
from greenroom.text.span import Span

from .finding import Place
from .rule import Context

#: A part is only missed where the author labelled what frames it: a story with "Situation:" on its first line and no
#: label after it isn't labelled, it merely begins with a word.
_FRAME = {
    Part.RESULT: (frozenset({Part.SITUATION, Part.TASK}), frozenset({Part.ACTION})),
    Part.ACTION: (frozenset({Part.SITUATION, Part.TASK}), frozenset({Part.RESULT})),
}


_TELLER = re.compile(r"\b(?:I|we|my|our|me|us)\b|[我俺咱]", re.IGNORECASE)


def heading(entry: Entry) -> Span:
    """Return where to point to when a whole answer is meant: its title, or what stands first where it has none."""
    if len(entry.title_span):
        return entry.title_span
    spans = [section.label_span for section in entry.sections[:1]] or [
        sentence.span for sentence in entry.sentences[:1]
    ]
    return spans[0] if spans else entry.span


def labels_all_but(part: Part, entry: Entry, context: Context) -> tuple[Place, ...]:
    """Return the labels of a story that has those around ``part`` but not ``part`` itself; nothing otherwise."""
    labelled = {label for section in entry.sections if len(section.body) for label in section.labels}
    if entry.kind is not Kind.STORY or entry.section(part) is not None:
        return ()
    if not all(labelled & frame for frame in _FRAME[part]):
        return ()
    # Steps of a process have "Goal" and "Actions" too, but nobody in them.
    if not any(_TELLER.search(context.text, span.start, span.end) for span in entry.body):
        return ()
    return tuple(Place(path=context.file.source.path, span=section.label_span) for section in entry.sections)


_OUTCOME = re.compile(
    r"\b(?:as a result|result(?:ed|s|ing)?|outcome|in the end|at the end|finally|eventually|ultimately|since then|"
    r"thanks to this|this (?:led|helped|allowed|saved|reduced|increased|made)|"
    r"which (?:led|helped|allowed|saved|reduced|increased|made))\b"
    r"|结果|最后|最终|成功|顺利|解决|提高|提升|减少|降低|节省|认可|满意|好评|上线|offer|[0-9]\s*%",
    re.IGNORECASE,
)


def tells_outcome(entry: Entry, text: str) -> bool:
    """Tell whether a story has words by which an outcome is told after its first sentence, under any label."""
    spans = [sentence.span for sentence in entry.sentences]
    return any(_OUTCOME.search(text, span.start, span.end) for span in spans[1:])
