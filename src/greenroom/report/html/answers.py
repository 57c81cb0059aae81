"""From answers that are laid out to what the template shows."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace

from greenroom.bank.entry import By, Kind
from greenroom.bank.markup import strip_markup
from greenroom.bank.questions import bare
from greenroom.check.finding import Finding, Place, Suggestion
from greenroom.report.checked import is_silent
from greenroom.report.html.pieces import Remarked, cut
from greenroom.report.html.quotes import Anchors, Placing, Quote, quoted, title_of
from greenroom.report.html.view import AnswerView, BarPiece, BlockView, PassageView, Remark, Stretch
from greenroom.report.overview import Row
from greenroom.report.said import is_item
from greenroom.report.shown import Answer, Passage, Share
from greenroom.report.words import minutes, plural
from greenroom.text.span import Span

#: More places than these show nothing new.
_MOST_EVIDENCE = 3

_HAN = re.compile("[\u3400-\u9fff]")
_LETTER = re.compile(r"[^\W\d_]")


def answer_view(answer: Answer, anchors: Anchors, placing: Placing, *, with_path: bool) -> AnswerView:
    """Return an answer as the template shows it, with the path of its file where that isn't said above it."""
    row, source = answer.row, answer.row.file.source
    anchor = anchors.of(row)
    said = [span for passage in answer.passages for span in passage.spans]
    labels = [passage.label for passage in answer.passages if passage.label]
    # What is about the whole stands above what is said, and numbers go down the page.
    told = sorted(
        (one for one in answer.findings if not is_silent(one)),
        key=lambda one: any(one.place.span.overlaps(span) for span in (*said, *labels)),
    )
    remarks = {
        number: _remark(one, number, anchor, placing, said, labels, row) for number, one in enumerate(told, start=1)
    }
    marks = [Remarked(span=one.place.span, number=number) for number, one in enumerate(told, start=1)]
    passages = tuple(_passage(passage, answer, marks, remarks) for passage in answer.passages)
    return AnswerView(
        anchor=anchor,
        title=title_of(row),
        facts=_facts(row, with_path=with_path),
        questions=tuple(one for one in row.entry.questions if _same(one) != _same(row.entry.title)),
        tags=row.entry.tags,
        passages=passages,
        remarks=tuple(remarks.values()),
        bar=_bar(answer.shares),
        times=", ".join(f"{_named(share)} {minutes(share.seconds)}" for share in answer.shares if share.words),
        notes=row.entry.kind is Kind.NOTES,
        asked=tuple((one.question, Quote(words=quoted(source, one.provoked_by))) for one in answer.follow_ups),
        could_answer=answer.could_answer,
        claims=_counted(one.sort.value for one in answer.claims),
        counted=_counted(one.sort.value for one in answer.wording),
        slips=tuple(
            (Quote(words=quoted(source, one.place.span)), one.message) for one in answer.findings if is_silent(one)
        ),
        lessons=tuple(Quote(words=quoted(source, span)) for span in answer.lessons),
        lang=_language(" ".join(span.of(source.text) for span in said)),
    )


def _same(title: str) -> str:
    """Return what two ways to write the same question have in common."""
    return bare(title).strip('"“” .?').casefold()


def _remark(
    finding: Finding, number: int, anchor: str, placing: Placing, said: Sequence[Span], labels: Sequence[Span], row: Row
) -> Remark:
    span = finding.place.span
    path, heads = finding.place.path, (row.entry.title_span, *labels)
    in_sight = any(span.overlaps(one) for one in (*said, *heads)) or not len(span)
    shown = [finding.place, *(Place(path=path, span=one) for one in heads)]
    known_places = len(shown)
    for place in finding.evidence:
        known = any(place.path == one.path and place.span.overlaps(one.span) for one in shown)
        if not known and len(place.span) and len(shown) < known_places + _MOST_EVIDENCE:
            shown.append(place)
    return Remark(
        anchor=f"{anchor}-r{number}",
        number=number,
        severity=finding.severity.value,
        message=finding.message,
        rule=finding.rule,
        suggestions=tuple(one.message for one in finding.suggestions[:3] if not _is_said(one, finding.message)),
        quote=None if in_sight else Quote(words=quoted(row.file.source, span)),
        further=tuple(
            replace(quote, where="") if (quote := placing.quote(place)).anchor == anchor else quote
            for place in shown[known_places:]
        ),
    )


def _is_said(suggestion: Suggestion, message: str) -> bool:
    """Tell whether a message names what its suggestion would write."""
    return bool(suggestion.edits) and all(edit.text.strip() and edit.text in message for edit in suggestion.edits)


def _passage(passage: Passage, answer: Answer, marks: Sequence[Remarked], left: dict[int, Remark]) -> PassageView:
    """Return a passage with the remarks on it, which are taken from those that are left."""
    source = answer.row.file.source
    claims = [claim.span for claim in answer.claims]
    label = passage.label
    on_label = [mark.number for mark in marks if label and mark.number in left and mark.span.overlaps(label)]
    waiting = [left.pop(number) for number in on_label]
    stretches: list[Stretch] = []
    blocks: list[BlockView] = []
    for span in passage.spans:
        pieces = cut(strip_markup(source.text, span), span, claims, marks)
        if not any(piece.text.strip() for piece in pieces):
            continue
        item = is_item(source, span)
        if item and blocks and blocks[-1].items:
            blocks[-1] = BlockView(items=True, lines=(*blocks[-1].lines, pieces))
        else:
            blocks.append(BlockView(items=item, lines=(pieces,)))
        here = [mark.number for mark in marks if mark.number in left and mark.span.overlaps(span)]
        if here:
            waiting += [left.pop(number) for number in here]
            stretches.append(Stretch(blocks=tuple(blocks), remarks=tuple(waiting)))
            blocks, waiting = [], []
    if blocks or waiting or not stretches:
        stretches.append(Stretch(blocks=tuple(blocks), remarks=tuple(waiting)))
    return PassageView(
        names=_names(passage),
        part=passage.labels[0].value if passage.labels else "none",
        read=passage.by is By.MODEL,
        time=minutes(passage.seconds) if passage.spans else "",
        stretches=tuple(stretches),
    )


def _names(labelled: Passage | Share) -> tuple[str, ...]:
    """Return the names of the parts; what the model read, which may be wrong, is in small letters and asks."""
    if labelled.by is By.MODEL:
        return tuple(f"{label.value}?" for label in labelled.labels)
    return tuple(label.value.capitalize() for label in labelled.labels)


def _named(share: Share) -> str:
    return " and ".join(_names(share)) or "no part"


def _bar(shares: Sequence[Share]) -> tuple[BarPiece, ...]:
    whole = sum(share.words for share in shares)
    if not whole or not any(share.labels for share in shares):
        return ()
    pieces, at = [], 0.0
    for share in shares:
        width = 100 * share.words / whole
        part = share.labels[0].value if share.labels else "none"
        pieces.append(BarPiece(part=part, read=share.by is By.MODEL, start=round(at, 2), width=round(width, 2)))
        at += width
    return tuple(pieces)


def _facts(row: Row, *, with_path: bool) -> tuple[str, ...]:
    place = row.file.source.origin(row.entry.span.start) or f"line {row.line}"
    facts = [row.entry.kind.value, f"{row.file.source.path}, {place}" if with_path else place]
    if row.words:
        facts.append(plural(row.words, "word"))
    if row.entry.kind.is_answer:
        facts.append(f"{minutes(row.seconds)} to say")
    return tuple(facts)


def _counted(names: Iterable[str]) -> str:
    return ", ".join(plural(count, name) for name, count in Counter(names).items())


def _language(text: str) -> str:
    """Return the language for a screen reader: Chinese where a third of the letters are."""
    return "zh" if len(_HAN.findall(text)) * 3 > len(_LETTER.findall(text)) > 0 else "en"
