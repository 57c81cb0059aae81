"""Keys and rules that were renamed or taken out, each with what to write instead: an old file explains itself."""

from __future__ import annotations

from collections.abc import Mapping

#: Keys of ``greenroom.toml``: dotted key → one sentence. None was renamed yet.
KEYS: Mapping[str, str] = {}

#: Rules: id → one sentence. None was renamed yet.
RULES: Mapping[str, str] = {}
