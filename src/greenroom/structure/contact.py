"""Whether the teller told, asked, warned or agreed with somebody."""

from __future__ import annotations

import re

from greenroom.text.span import Span

_CONTACT = re.compile(
    r"\b(?:told|asked|warned|informed|explained|discuss\w*|talk(?:ed|ing)?|sp(?:oke|eak|eaking|oken)|agree(?:d|ment)?|met with|meet(?:ing|ings)?|"
    r"call(?:ed)? (?:him|her|them|the|my|a)|e-?mail(?:ed)?|messaged|communicat\w*|shared|presented|convinc\w*|persuad\w*|"
    r"listen\w*|rang|phoned|wrote to|reached out|loop(?:ed)? in|escalat\w*|apologi[sz]\w*|suggest(?:ed)?|proposed|align(?:ed)?|negotiat\w*|feedback|said|"
    r"conversation|notified|updated? (?:him|her|them|my|the))\b",
    re.IGNORECASE,
)


def contact(words: str) -> Span | None:
    """Return the first words by which somebody is told or asked something."""
    match = _CONTACT.search(words)
    return Span(match.start(), match.end()) if match else None
