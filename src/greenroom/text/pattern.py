"""Regular expressions that are compiled when they are first asked for something.

The rules hold some three hundred of them. To compile all takes longer than to read an answer with the seventy that an
answer comes to.
"""

from __future__ import annotations

import re
from typing import Any, cast

_METHODS = ("search", "match", "fullmatch", "finditer", "findall", "split", "sub", "subn")


class _Lazy:
    """Stands for a pattern until it is needed; from then on its methods are those of the pattern itself."""

    def __init__(self, pattern: str, flags: int) -> None:
        self.pattern = pattern
        self._flags = flags

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401  (whatever a pattern has)
        # Asked only for what isn't there yet: once.
        compiled = re.compile(self.pattern, self._flags)
        for method in _METHODS:
            setattr(self, method, getattr(compiled, method))
        return getattr(compiled, name)


def lazy(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """Return a pattern as `re.compile` does, but compile it when it is first used. What it says wrong shows then."""
    return cast("re.Pattern[str]", _Lazy(pattern, flags))
