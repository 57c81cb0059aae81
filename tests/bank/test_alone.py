"""An entry taken out of its document."""

from __future__ import annotations

from dataclasses import fields, replace

from greenroom.bank.alone import alone
from greenroom.bank.entry import Sentence
from greenroom.bank.parser import parse
from greenroom.structure.labels import labelled
from greenroom.text.source import Format, Source
from greenroom.text.span import Span

_TEXT = """\
# A time I failed

I burnt the first bread that I was asked to bake, and told my boss before the shop opened.

# A conflict at work

**Situation:** The bakery had one oven, and two of us wanted it at six.

**Result & Learning:** We shared it, and I learnt to ask first.

I still bake there. In the end nobody had to wait for bread, and the owner put the plan on the wall.
"""


def test_an_entry_by_itself_differs_from_the_one_in_its_document_in_places_only() -> None:
    file = labelled(parse(Source(path="bank.md", text=_TEXT, sha256="", format=Format.MARKDOWN)))
    entry = file.entries[1]
    lone = alone(file, entry)
    (only,) = lone.entries
    assert lone.source.text == file.source.slice(entry.span)
    assert len(only.sentences) == len(entry.sentences) > 3
    for mine, theirs in zip(only.sentences, entry.sentences, strict=True):
        assert lone.source.slice(mine.span) == file.source.slice(theirs.span)
        assert replace(mine, span=theirs.span) == theirs
    assert len(only.sections) == len(entry.sections) == 2
    for one, other in zip(only.sections, entry.sections, strict=True):
        assert lone.source.slice(one.label_span) == file.source.slice(other.label_span)
        assert lone.source.slice(one.body) == file.source.slice(other.body)
        assert one.labels == other.labels


def test_nothing_that_a_sentence_can_hold_is_lost_from_an_entry_by_itself() -> None:
    file = parse(Source(path="bank.md", text=_TEXT, sha256="", format=Format.MARKDOWN))
    held = {field.name: object() for field in fields(Sentence) if field.name != "span"}
    entry = replace(file.entries[1], sentences=(Sentence(span=Span(90, 99), **held),))  # type: ignore[arg-type]
    (sentence,) = alone(file, entry).entries[0].sentences
    assert {name: getattr(sentence, name) for name in held} == held
