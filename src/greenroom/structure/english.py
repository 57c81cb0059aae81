"""Whether a text is English, as far as a labeller of English has to know."""

from __future__ import annotations

import re
from collections.abc import Sequence

_WORD = re.compile(r"[^\W\d_]+")
_OTHER_SCRIPT = re.compile(r"[^\W\d_a-zA-ZÀ-ɏ]")
_LATIN = re.compile(r"[a-zA-Z]")

#: Small words that hardly any other language has.
_ENGLISH = frozenset(
    "the and of to was were with that this for from by my our we they their it is are had have which when who after "
    "because be been not but you your what how would could than then there these".split(),
)
#: Small words of other languages in Latin letters, none of them an English one.
_FOREIGN = frozenset(
    "der das und ist nicht ich wir mit ein eine auf für den dem auch que los las una por para el del pero mi nos es "
    "un le les une est dans pour avec sur nous je il ne pas che di della per sono abbiamo uma com não os em het een "
    "van niet zijn och att det som och jag vi nie jest się na że w z".split(),
)
#: One word in so many is enough: notes without pronouns have few small words.
_ENOUGH = 0.04


def is_english(texts: Sequence[str]) -> bool:
    """Tell whether most of what stands here is English."""
    whole = " ".join(texts)
    if len(_OTHER_SCRIPT.findall(whole)) * 4 > len(_LATIN.findall(whole)):
        return False
    words = [word.lower() for word in _WORD.findall(whole)]
    small = sum(word in _ENGLISH for word in words)
    return small >= _ENOUGH * len(words) and small > 0 and small > sum(word in _FOREIGN for word in words)
