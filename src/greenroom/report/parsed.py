"""What was read, as it was read."""

from __future__ import annotations

from dataclasses import dataclass

from greenroom.bank.entry import Bank
from greenroom.report.overview import Row


@dataclass(frozen=True, slots=True, kw_only=True)
class ParseReport:
    """A bank and a row for each of its entries, in the same order."""

    bank: Bank
    rows: tuple[Row, ...]
