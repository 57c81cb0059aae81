"""Words of the person's, and where on the page the answer is that holds them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from greenroom.bank.markup import plain
from greenroom.check.finding import Place
from greenroom.report.overview import Row
from greenroom.text.source import Source
from greenroom.text.span import Span

#: Of the words that a question or a remark points at, so much is quoted.
_MOST_QUOTED = 160


@dataclass(frozen=True, slots=True, kw_only=True)
class Quote:
    """Words of the person's.

    Attributes:
        words: in one line, cut where they are long.
        where: the place in words; empty where it needs none.
        anchor: of the answer that holds them; empty where the page doesn't hold it.
    """

    words: str
    where: str = ""
    anchor: str = ""


class Anchors:
    """Names of the answers on a page."""

    def __init__(self, rows: Sequence[Row]) -> None:
        self._names = {_key(row): f"a{number}" for number, row in enumerate(rows, start=1)}

    def of(self, row: Row) -> str:
        """Return the anchor of an answer; empty where it isn't on the page."""
        return self._names.get(_key(row), "")

    def named(self, path: str, entry: str | None) -> str:
        """Return the anchor of the entry of that id."""
        return self._names.get((path, entry or ""), "")


def _key(row: Row) -> tuple[str, str]:
    return row.file.source.path, row.entry.id


class Placing:
    """Says in words where in the bank something is."""

    def __init__(self, rows: Sequence[Row], anchors: Anchors) -> None:
        self._sources: Mapping[str, Source] = {row.file.source.path: row.file.source for row in rows}
        self._rows, self._anchors = rows, anchors

    def quote(self, place: Place) -> Quote:
        """Quote a place with the title of the entry that holds it."""
        source = self._sources.get(place.path)
        row = next(
            (one for one in self._rows if one.file.source.path == place.path and place.span.start in one.entry.span),
            None,
        )
        return Quote(
            words=quoted(source, place.span) if source else "",
            where=title_of(row) if row else place.path,
            anchor=self._anchors.of(row) if row else "",
        )


def title_of(row: Row) -> str:
    """Return a title that is never empty."""
    return " ".join(row.entry.title.split()) or "(no title)"


def quoted(source: Source, span: Span) -> str:
    """Return the words at a place in one line, without mark-up."""
    words = plain(source.slice(span)).strip('"“”')
    return words if len(words) <= _MOST_QUOTED else words[:_MOST_QUOTED].rsplit(" ", 1)[0] + " …"
