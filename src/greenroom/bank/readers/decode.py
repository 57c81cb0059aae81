"""Bytes to text: only where the encoding is certain, and said so where it is not plain UTF-8."""

from __future__ import annotations

import re
from dataclasses import dataclass

from greenroom.text.problem import Problem

from . import problems


@dataclass(frozen=True, slots=True, kw_only=True)
class Decoded:
    """A text, and how it was got.

    Attributes:
        text: nothing is normalised; a byte order mark stays as U+FEFF.
        encoding: ``data.decode(encoding) == text``, but for a UTF-8 file with stray bytes in it.
        exact: the file is UTF-8 through and through, so that offsets count in the file itself.
        problems: what the person should know about it.
    """

    text: str
    encoding: str
    exact: bool
    problems: tuple[Problem, ...] = ()


#: The longer marks first: UTF-32 (little end first) begins as UTF-16 does.
_MARKS = (
    (b"\xff\xfe\x00\x00", "utf-32-le"),
    (b"\x00\x00\xfe\xff", "utf-32-be"),
    (b"\xff\xfe", "utf-16-le"),
    (b"\xfe\xff", "utf-16-be"),
)

_NAMES = {
    "utf-32-le": "UTF-32",
    "utf-32-be": "UTF-32",
    "utf-16-le": "UTF-16",
    "utf-16-be": "UTF-16",
    "gb18030": "GB18030 (Chinese)",
    "cp1252": "Windows-1252 (Western European)",
}

_CONTROL = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")

#: More control characters than one in so many: not text. A text rarely has one; pictures and programs have one in ten.
_CONTROL_ONE_IN = 100

_ESCAPED = re.compile("[\udc80-\udcff]")
_BEYOND_ASCII = re.compile("[^\x00-\x7f]")

#: So many characters in good UTF-8 for each stray byte make a UTF-8 file. In Windows-1252 they come about by chance.
_PROPER_PER_STRAY = 2

#: What a stray byte becomes: its Windows-1252 character, or the control character of its number where that has none.
_STRAY = {0xDC00 + byte: bytes([byte]).decode("cp1252", "ignore") or chr(byte) for byte in range(0x80, 0x100)}


def is_binary(text: str) -> bool:
    """Tell whether a decoded text has so many control characters that it can't be writing."""
    return len(_CONTROL.findall(text)) * _CONTROL_ONE_IN > len(text)


def decode(path: str, data: bytes) -> Decoded | Problem:
    """Return the text of the bytes, or why there is none."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _told(path, data, encoding) or problems.not_text(path)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        return _other_than_utf8(path, data)
    if not is_binary(text):
        return Decoded(text=text, encoding="utf-8", exact=True)
    for encoding in ("utf-16-le", "utf-16-be"):
        if _is_utf16_without_mark(data, encoding):
            return _told(path, data, encoding) or _binary(path)
    return _binary(path)


def _binary(path: str) -> Problem:
    return Problem(
        path=path,
        message="This is not text: it is full of bytes that no writing has.",
        hint="Leave it out, or export the document that you meant as .docx or .md.",
    )


def _told(path: str, data: bytes, encoding: str) -> Decoded | None:
    """Decode strictly, with a remark; None where the bytes do not fit."""
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError:
        return None
    if is_binary(text):
        return None
    remark = Problem(
        path=path,
        message=f"The file was read as {_NAMES[encoding]}, because it is not UTF-8.",
        hint="Save it as UTF-8 to have it mended in place.",
    )
    return Decoded(text=text, encoding=encoding, exact=False, problems=(remark,))


def _is_utf16_without_mark(data: bytes, encoding: str) -> bool:
    """Tell whether all NUL bytes stand where UTF-16 has them for Latin letters, at least in every second character."""
    if len(data) % 2 or len(data) < 8:
        return False
    odd = encoding == "utf-16-le"
    high, low = (data[1::2], data[0::2]) if odd else (data[0::2], data[1::2])
    return b"\x00" not in low and high.count(0) * 2 >= len(high)


def _other_than_utf8(path: str, data: bytes) -> Decoded | Problem:
    text = data.decode("utf-8", "surrogateescape")
    if is_binary(text):
        return _binary(path)
    if _is_chinese(data):
        return _told(path, data, "gb18030") or problems.not_text(path)
    strays = len(_ESCAPED.findall(text))
    proper = len(_BEYOND_ASCII.findall(text)) - strays
    if proper >= _PROPER_PER_STRAY * strays:
        return _with_strays(path, text, strays)
    if _is_western(data):
        return _told(path, data, "cp1252") or problems.not_text(path)
    return problems.not_text(path)


def _with_strays(path: str, text: str, strays: int) -> Decoded:
    """UTF-8 with a few bytes that are not: each is read by itself as Windows-1252, so that none is lost."""
    found = _ESCAPED.search(text)
    first = found.start() if found else 0
    bytes_are = "1 byte that does" if strays == 1 else f"{strays} bytes that do"
    remark = Problem(
        path=path,
        message=f"The file is UTF-8 but for {bytes_are} not belong there; read as Windows-1252, from this line on.",
        hint="Look at the odd characters, mend them in an editor and save the file as UTF-8.",
        line=len(re.findall(r"\r\n|\n|\r", text[:first])) + 1,
    )
    return Decoded(text=text.translate(_STRAY), encoding="utf-8", exact=False, problems=(remark,))


# -- GB18030 ----------------------------------------------------------------------------------------------------------
#: The characters that Chinese is full of: the 60 most frequent ones make up more than a third of any text in it.
_FREQUENT = frozenset(
    "的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种事成方多"
    "经么去法学如都同现当没动面起看定天分还进好小部其些主样理心她本前开但因只从想实日军者意无力它与长把机十民第公此已工使情明性"
    "知全三又关点正业外将两高间由问很最重并物手应战向头文体政美相见被利什二等产或新己制身果加西斯月话合回特代内信表化老给世位次度"
    "目标任务队项客户题负责团做"
)
#: How many of the Chinese characters have to be frequent ones. In Korean or Japanese bytes read as Chinese it is
#: one in twenty.
_FREQUENT_SHARE = 0.25
_FEW = 4


def _is_chinese(data: bytes) -> bool:
    """Tell whether the bytes are Chinese in GB18030 beyond doubt: they fit, and what is frequent in it is frequent."""
    try:
        text = data.decode("gb18030")
    except UnicodeDecodeError:
        return False
    foreign = [char for char in text if char > "\x7f"]
    chinese = [char for char in foreign if "\u4e00" <= char <= "\u9fff"]
    marks = sum(char in "，。、；：？！（）《》“”‘’…—·【】　" for char in foreign)
    frequent = sum(char in _FREQUENT for char in chinese)
    return (
        frequent >= _FEW and frequent >= _FREQUENT_SHARE * len(chinese) and len(chinese) + marks >= 0.95 * len(foreign)
    )


# -- Windows-1252 -----------------------------------------------------------------------------------------------------
_LETTERS = "A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u00ff\u0152\u0153\u0160\u0161\u0178\u017d\u017e"
_SMALL = "a-z\u00df-\u00f6\u00f8-\u00ff\u0153\u0161\u017e"
#: Signs that may stand between two letters: quotes, dashes, dots, blanks, marks of trade, small numbers.
_IN_WORDS = "\u2018\u2019\u2013\u2014\u2026\u00b7\u00a0\u00ad\u2122\u00ae\u00b2\u00b3\u00b0"
_HIGH_LETTER = re.compile("[\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u00ff\u0152\u0153\u0160\u0161\u0178\u017d\u017e]")
#: What other encodings look like when they are read as Windows-1252.
_IMPLAUSIBLE = re.compile(
    f"""
      [{_SMALL}][\u00c0-\u00d6\u00d8-\u00de\u0152\u0160\u0178\u017d]             # a capital after a small letter: Mac
    | [{_LETTERS}][^\\x00-\\x7f{_LETTERS}{_IN_WORDS}][{_LETTERS}]                # a sign inside a word: DOS
    | [{_SMALL}][\u00b2\u00b3][{_SMALL}]                                         # Polish
    | [\u00c0-\u00ff\u0152\u0153\u0160\u0161\u017d\u017e]{{3}}                   # Cyrillic, Greek, Chinese, UTF-8
    | [\u00d0\u00dd\u00de\u00f0\u00fd\u00fe]                                     # Turkish and Czech
    | [\u0192\u02c6\u02dc\u00a4\u00a6\u00ac\u00af\u00b8\u00b9\u00aa\u00ba][{_SMALL}]     # signs that begin no word
    | \u00f5(?!e)                                                               # Hungarian
    | [\u00c2\u00c3][^\\x00-\\x7f{_LETTERS}]                                     # UTF-8 that was taken for this before
    """,
    re.VERBOSE,
)
#: High letters per letter: French and Portuguese have 4 to 6 in a hundred, single sentences up to 14; Cyrillic and
#: Greek nearly a hundred.
_HIGH_SHARE = 0.15


def _is_western(data: bytes) -> bool:
    """Tell whether the bytes are Windows-1252 beyond doubt: every high one stands where Western writing has it."""
    try:
        text = data.decode("cp1252")
    except UnicodeDecodeError:
        return False
    letters = sum(char.isalpha() for char in text)
    high = len(_HIGH_LETTER.findall(text))
    return letters > 0 and high <= max(2, _HIGH_SHARE * letters) and not _IMPLAUSIBLE.search(text)
