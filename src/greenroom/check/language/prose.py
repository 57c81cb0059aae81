"""Does a stretch of code, as the mark-up calls it, read as prose?

People paste whole answers into a code fence or indent them, and no checker looks in there.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

#: A word as prose has it: letters, perhaps an apostrophe or hyphen inside, punctuation or emphasis around.
_WORD = re.compile(r"[\"'“‘(*_\[]*[A-Za-z]+(?:['’/-][A-Za-z]+)*[\"'”’)*_\].,;:!?…%]*\Z")
#: Ends of lines and signs that prose has no use for.
_CODE_END = re.compile(r"(?:[;{}]|\\|=>|->|\(\)|\):)\s*\Z")
_CODE_SIGN = re.compile(r"(?:\w+\(\w*\)|[!=<>+]=|=>|->|::|&&|\|\||</|\$\{|\b\w+\.\w+\.\w+|\s=\s|[─│├└┌]|-{3,}|\+-|\|)")
_CJK = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_FEWEST_WORDS = 4
_WORD_SHARE = 0.75
_PROSE_SHARE = 0.6


def reads_as_prose(lines: Iterable[str]) -> bool:
    """Tell whether most of the letters of these lines stand in lines of prose.

    A line is prose with at least four words, if three in four of its parts are words and nothing in it is code's.
    Shorter lines ("Result:") and lines with Chinese count neither way.
    """
    prose = other = 0
    for raw in lines:
        line = raw.strip()
        if not line or _CJK.search(line):
            continue
        parts = line[:2000].split()
        words = sum(_WORD.match(part) is not None for part in parts)
        signs = _CODE_END.search(line) or _CODE_SIGN.search(line)
        if not signs and len(parts) < _FEWEST_WORDS and words == len(parts):
            continue
        if not signs and words >= _FEWEST_WORDS and words >= _WORD_SHARE * len(parts):
            prose += len(line)
        else:
            other += len(line)
    return prose > 0 and prose >= _PROSE_SHARE * (prose + other)
