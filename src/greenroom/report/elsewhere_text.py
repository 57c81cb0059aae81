"""The text that is taken to a chatbot: what it may do, the answer as written, what is open and what may not change.

Asking for what is missing does better than having an answer rewritten, for how authentic it sounds as for what it holds
(Zhu, Liu and Li 2026), and chatbots like to make up what they miss. So the text lets the chatbot ask, shorten and
clarify, and nothing else; what it added all the same is found by ``greenroom compare``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from greenroom.bank.markup import plain
from greenroom.report.elsewhere import ElsewhereReport
from greenroom.text.span import Span

#: Of the words that a question is about, so many are quoted: they are in the answer above.
_MOST_QUOTED = 80
#: Words that provoke a question may end inside one.
_WORD_END = re.compile(r"(?<=\w)\w+")
#: What a person noted beside the answer is not for others.
_COMMENT = re.compile(r"<!--.*?-->[ \t]*\n?", re.DOTALL)

_RULES = """\
1. The answer is mine, and it has to stay true. Do not invent anything: no number, name, date, role, event, feeling or \
result that I have not told you. Do not guess, and do not fill a gap with something likely.
2. Where something is missing, ask me. Ask one question at a time and wait for my reply. If I do not know, leave it out.
3. When I have replied, you may shorten my answer, put its sentences in order and make them clearer. Keep my own plain \
words, as I would say them aloud. Do not add praise or set phrases.
4. Mark whatever was not in my text, even if I told you in this chat: [added: like this].
5. At the end give me the whole answer as plain text, without comments."""


def text(report: ElsewhereReport) -> str:
    """Return the whole text, ready to be pasted."""
    return "\n".join(_lines(report))


def _lines(report: ElsewhereReport) -> Iterator[str]:
    yield "I am preparing for a job interview and want to improve one of my answers. Please keep to these rules:"
    yield ""
    yield _RULES
    yield ""
    yield "=== My answer, as I wrote it ==="
    yield ""
    yield _COMMENT.sub("", report.row.file.source.slice(report.row.entry.span)).strip()
    yield ""
    yield "=== End of my answer ==="
    if report.facts:
        yield ""
        yield "These facts in it may not change. You may leave one out, but not turn it into another:"
        yield ""
        for fact in report.facts:
            yield f"- {plain(report.words(fact.span))}"
    yield ""
    if report.questions:
        yield from _questions(report)
    else:
        yield "Nothing seems to be missing. If you think that something is, ask me. Begin now."


def _questions(report: ElsewhereReport) -> Iterator[str]:
    many = len(report.questions) > 1
    yield "These questions are open. Ask me the first one now:" if many else "This question is open. Ask me now:"
    yield ""
    for number, one in enumerate(report.questions, start=1):
        yield f"{number}. {one.question}{_about(report, one.about)}"


def _about(report: ElsewhereReport, span: Span | None) -> str:
    if span is None:
        return ""
    source = report.row.file.source
    rest = _WORD_END.match(source.text, span.end)
    words = plain(report.words(Span(span.start, rest.end() if rest else span.end)))
    if len(words) > _MOST_QUOTED:
        words = words[:_MOST_QUOTED].rsplit(" ", 1)[0] + " …"
    return f" (I wrote: “{words}”)" if words else ""
