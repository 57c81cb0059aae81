"""Which encoding a page says it is in."""

from __future__ import annotations

import re

from greenroom.bank.readers.decode import Decoded, decode
from greenroom.text.problem import Problem

#: Names that pages use, and the codec that browsers take for them.
_LATIN = ("iso-8859-1", "iso8859-1", "latin1", "latin-1", "us-ascii", "ascii", "windows-1252", "cp1252")
_CHINESE = ("gb2312", "gbk", "gb18030", "x-gbk", "gb_2312-80")
_SAME = (
    "big5",
    "euc-kr",
    "euc-jp",
    "iso-8859-2",
    "iso-8859-5",
    "iso-8859-7",
    "iso-8859-9",
    "iso-8859-15",
    "koi8-r",
    "koi8-u",
)
_CODECS = {
    **dict.fromkeys(_LATIN, "cp1252"),
    **dict.fromkeys(_CHINESE, "gb18030"),
    **{name: name for name in _SAME},
    **{f"windows-125{number}": f"cp125{number}" for number in range(9)},
    "shift_jis": "cp932",
    "shift-jis": "cp932",
    "x-sjis": "cp932",
    "macintosh": "mac_roman",
}

#: Browsers look for it in the first 1,024 bytes; some exports put scripts before it.
_SEARCHED_BYTES = 8192
_DECLARED = re.compile(
    rb"<meta[^>]{0,500}?charset\s*=\s*[\"']?\s*([\w.:-]+)"
    rb"|^\s*<\?xml[^>]{0,200}?encoding\s*=\s*[\"']([\w.:-]+)",
    re.IGNORECASE,
)


def decode_page(path: str, data: bytes) -> Decoded | Problem:
    """Return a page's text: UTF-8 where its bytes are, else what it declares, else what is certain."""
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        declared = _DECLARED.search(data[:_SEARCHED_BYTES])
        name = (declared[1] or declared[2]).decode("ascii", "replace").lower() if declared else ""
        codec = _CODECS.get(name)
        if codec and not data.startswith((b"\xff\xfe", b"\xfe\xff")):
            try:
                return Decoded(text=data.decode(codec), encoding=codec, exact=False)
            except UnicodeDecodeError:
                pass  # it is not what it says; see whether it is anything else with certainty
    return decode(path, data)
