"""Fuzz the readers: ``python benchmarks/fuzz_readers.py MINUTES [SEED]``.

Good documents of every format are damaged and mixed: bytes changed, cut, doubled, swapped between documents; members of
packages replaced and repacked, so that damage reaches what is behind the checksums; mark-up shuffled tag by tag. The
readers have to come back without an exception, in time, with a source or a problem, and with a text that can
be written. What fails is printed and left in the folder ``fuzz-failures``. Write it down as a test.
"""

from __future__ import annotations

import collections
import hashlib
import io
import random
import re
import sys
import time
import traceback
import zipfile
from collections.abc import Callable
from pathlib import Path

from greenroom.bank.readers import read

_FAILURES = Path("fuzz-failures")
#: Nothing here has more than a few hundred kilobytes; whatever takes this long is not linear.
_SLOW_SECONDS = 5.0
_WORDS = [
    "Situation:",
    "情境：",
    "résumé",
    "it’s",
    "<b>",
    "**x**",
    "# A",
    "- b",
    "|",
    "&amp;",
    "]]>",
    "-->",
    "\x00",
    "\ufffe",
    "1.",
    "```",
]


def main() -> int:
    """Run for so many minutes; 1 if anything failed."""
    minutes = float(sys.argv[1]) if len(sys.argv) > 1 else 1.0
    chance = random.Random(sys.argv[2] if len(sys.argv) > 2 else None)  # noqa: S311  (not for secrets)
    seeds = _seeds()
    counts: collections.Counter[str] = collections.Counter()
    failed, end = 0, time.monotonic() + 60 * minutes
    while time.monotonic() < end:
        name, data = chance.choice(seeds)
        damage = chance.choice(_DAMAGES)
        for _ in range(chance.choice([1, 1, 2, 4, 16])):
            data = damage(chance, data, seeds)[:400_000]
        counts[f"{name.rpartition('.')[2]} {damage.__name__.strip('_')}"] += 1
        problem = _problem(name, data, counts)
        if problem:
            failed += 1
            _FAILURES.mkdir(exist_ok=True)
            where = _FAILURES / f"{hashlib.sha256(data).hexdigest()[:12]}-{name}"
            where.write_bytes(data)
            print(f"{where}: {problem}", flush=True)
    for what, number in sorted(counts.items()):
        print(f"{number:>9,} {what}")
    print(f"{failed} failed")
    return min(failed, 1)


def _problem(name: str, data: bytes, counts: collections.Counter[str]) -> str | None:
    begun = time.monotonic()
    try:
        sources, problems = read(name, data)
    except Exception:  # noqa: BLE001  (that is what is looked for)
        return traceback.format_exc(limit=-4)
    took = time.monotonic() - begun
    counts["(came back with text)" if sources else "(came back with a problem)"] += 1
    if took > _SLOW_SECONDS:
        return f"took {took:.1f} s for {len(data):,} bytes"
    if not sources and not problems:
        return "came back with nothing"
    for source in sources:
        source.text.encode("utf-8")
        starts = [origin.start for origin in source.origins]
        if starts != sorted(set(starts)) or (starts and starts[-1] >= len(source.text)):
            return f"origins out of order: {starts[:9]}"
        if not source.made and source.text.encode("utf-8") != data and "!/" not in source.path:
            return "not the file, though it says so"
    for problem in problems:
        if not problem.message.endswith((".", "!")) or not problem.hint.endswith((".", "?")):
            return f"not a sentence: {problem}"
    return None


# -- documents to begin with -------------------------------------------------------------------------------------------
def _seeds() -> list[tuple[str, bytes]]:
    page = (
        '<!DOCTYPE html><html><head><meta charset="utf-8"><style>.c1{font-weight:700}</style></head><body><h1>A</h1>'
        '<p><span class="c1">Situation:</span> it was late</p><ul class="lst-kix_a-0"><li>one</li></ul>'
        '<ul class="lst-kix_a-1"><li>two</li></ul><table><tr><td colspan="2">a</td></tr><tr><td>b<td>c</table>'
        "<details><summary>s</summary>t</details>"
        '<pre>x\n y</pre><blockquote>q</blockquote><ol start="3"><li value="9">n</ol><a href="https://e.org">l</a></body></html>'
    )
    markdown = (
        "---\ntitle: x\n---\n# A\n\n**Situation:** it was late\n\n- one\n  - two\n\n| a | b |\n|---|---|\n| c | d |\n"
    )
    plain = "Situation: the café’s till broke. 情境：我们的项目在上线前两天出现了问题。\n"
    documents = [
        ("a.html", page.encode()),
        ("b.html", page.replace("utf-8", "gb2312").replace("late", "情境").encode("gb18030")),
        ("c.md", markdown.encode()),
        ("d.txt", plain.encode()),
        ("e.txt", plain[:33].encode("cp1252")),
        ("f.txt", (plain[33:] * 3).encode("gb18030")),
        ("g.txt", b"\xff\xfe" + plain.encode("utf-16-le")),
        ("h.docx", _document()),
        ("m.docx", _full_document()),
    ]
    documents.append(("i.zip", _packed(dict(documents))))
    documents.append(("j.zip", _packed({"Part-1.zip": documents[-1][1], "k/l.md": b"# A\n"})))
    return documents


def _packed(members: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return out.getvalue()


def _document() -> bytes:
    import docx

    document = docx.Document()
    document.add_heading("Bank", 0)
    document.add_heading("A", 1)
    document.add_paragraph().add_run("Situation:").bold = True
    for style in ("List Bullet", "List Bullet 2", "List Number", "Quote"):
        document.add_paragraph("words of it", style=style)
    table = document.add_table(2, 2)
    table.cell(0, 0).text, table.cell(1, 1).text = "a\nb", "c|d"
    table.cell(1, 0).add_table(1, 2).cell(0, 0).text = "in"
    document.sections[0].header.paragraphs[0].text = "Header"
    document.add_comment(document.paragraphs[2].runs, "a comment", author="Ann")
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def _full_document() -> bytes:
    """Return a document with what python-docx does not write: notes, fields, boxes, tracked changes, numbered lists."""
    word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    spaces = (
        f'xmlns:w="{word}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
        'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    )

    def p(text: str, inner: str = "", properties: str = "") -> str:
        return f"<w:p><w:pPr>{properties}</w:pPr><w:r><w:t>{text}</w:t></w:r>{inner}</w:p>"

    item = '<w:numPr><w:ilvl w:val="{}"/><w:numId w:val="1"/></w:numPr>'
    box = "<w:txbxContent>" + p("in a box") + "</w:txbxContent>"
    body = (
        p("Late", properties='<w:outlineLvl w:val="0"/>')
        + p("noted", '<w:r><w:footnoteReference w:id="1"/><w:commentReference w:id="0"/></w:r>')
        + p("one", properties=item.format(0))
        + p("two", properties=item.format(1))
        + p("three", properties=item.format(0))
        + "<w:p><w:del><w:r><w:delText>gone</w:delText></w:r></w:del><w:ins><w:r><w:t>new</w:t></w:r></w:ins></w:p>"
        + '<w:p><w:r><w:fldChar w:fldCharType="begin"/><w:instrText> HYPERLINK "https://e.org" </w:instrText>'
        '<w:fldChar w:fldCharType="separate"/><w:t>site</w:t><w:fldChar w:fldCharType="end"/></w:r></w:p>'
        + f"<w:p><w:r><mc:AlternateContent><mc:Choice><w:drawing>{box}</w:drawing></mc:Choice>"
        f"<mc:Fallback>{box}</mc:Fallback>"
        "</mc:AlternateContent></w:r></w:p>"
        + f"<w:tbl><w:tr><w:tc>{p('a')}</w:tc><w:tc><w:sdt><w:sdtContent>{p('b')}</w:sdtContent></w:sdt></w:tc>"
        "</w:tr></w:tbl>"
    )
    level = '<w:lvl w:ilvl="{}"><w:start w:val="1"/><w:numFmt w:val="{}"/><w:lvlText w:val="{}"/></w:lvl>'
    lists = level.format(0, "decimal", "Q%1.") + level.format(1, "lowerRoman", "%2)")
    numbering = f'<w:abstractNum w:abstractNumId="1">{lists}</w:abstractNum>'
    numbering += '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>'
    parts = {"footnotes": f'<w:footnote w:id="1">{p("a note")}</w:footnote>', "numbering": numbering}
    parts["comments"] = f'<w:comment w:id="0" w:author="Ann">{p("a comment")}</w:comment>'
    relation = '<Relationship Id="{0}" Type="x/{0}" Target="{1}.xml"/>'
    relations = "".join(relation.format(name, name) for name in parts)
    members = {
        "[Content_Types].xml": "<Types/>",
        "_rels/.rels": f"<Relationships>{relation.format('officeDocument', 'word/document')}</Relationships>",
        "word/_rels/document.xml.rels": f"<Relationships>{relations}</Relationships>",
        "word/document.xml": f"<w:document {spaces}><w:body>{body}</w:body></w:document>",
        **{f"word/{name}.xml": f"<w:{name} {spaces}>{inner}</w:{name}>" for name, inner in parts.items()},
    }
    return _packed({name: text.encode() for name, text in members.items()})


# -- damage ------------------------------------------------------------------------------------------------------------
type_of_seeds = list[tuple[str, bytes]]


def _changed(chance: random.Random, data: bytes, seeds: type_of_seeds) -> bytes:
    del seeds
    changed = bytearray(data)
    for _ in range(chance.randint(1, 8)):
        if changed:
            changed[chance.randrange(len(changed))] = chance.choice([0, 0x3C, 0x50, 0x80, 0xFF, chance.randrange(256)])
    return bytes(changed)


def _cut(chance: random.Random, data: bytes, seeds: type_of_seeds) -> bytes:
    del seeds
    start, end = sorted((chance.randint(0, len(data)), chance.randint(0, len(data))))
    return chance.choice([data[:start], data[end:], data[:start] + data[end:], data[:end] + data[start:]])


def _joined(chance: random.Random, data: bytes, seeds: type_of_seeds) -> bytes:
    other = chance.choice(seeds)[1]
    at, other_at = chance.randint(0, len(data)), chance.randint(0, len(other))
    return data[:at] + other[other_at : other_at + chance.randint(0, 2000)] + data[at:]


def _worded(chance: random.Random, data: bytes, seeds: type_of_seeds) -> bytes:
    del seeds
    word = chance.choice(_WORDS).encode(chance.choice(["utf-8", "gb18030", "utf-16-le"])) * chance.choice(
        [1, 1, 5, 3000]
    )
    at = chance.randint(0, len(data))
    return data[:at] + word + data[at:]


def _tagged(chance: random.Random, data: bytes, seeds: type_of_seeds) -> bytes:
    """Shuffle a page or a document's mark-up tag by tag."""
    del seeds
    pieces = re.split(rb"(<[^>]*>)", data)
    if len(pieces) < 4:
        return data
    for _ in range(chance.randint(1, 6)):
        one, other = chance.randrange(len(pieces)), chance.randrange(len(pieces))
        change = chance.randrange(4)
        if change == 0:
            pieces[one], pieces[other] = pieces[other], pieces[one]
        elif change == 1:
            pieces[one] = b""
        elif change == 2:
            pieces[one] = pieces[other]
        else:
            pieces[one] = pieces[one] * chance.choice([2, 10, 400])
    return b"".join(pieces)


def _repacked(chance: random.Random, data: bytes, seeds: type_of_seeds) -> bytes:
    """Damage what is inside a package and pack it again, with checksums that are right."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            members = {name: archive.read(name) for name in archive.namelist()}
    except Exception:  # noqa: BLE001  (no package, or not any more)
        return _tagged(chance, data, seeds)
    inside = [name for name in members if name.endswith((".xml", ".rels", ".md", ".html", ".zip", ".docx", ".txt"))]
    if not inside:
        return data
    for _ in range(chance.randint(1, 3)):
        name = chance.choice(inside)
        members[name] = chance.choice([_tagged, _tagged, _changed, _cut, _worded, _joined])(
            chance, members[name], seeds
        )
    if chance.random() < 0.2:
        del members[chance.choice(list(members))]
    if chance.random() < 0.2 and members:
        members[chance.choice(["../x.md", "con.md", "a\\b.md", "情.md", "/x.md", "x.doc"])] = chance.choice(
            list(members.values())
        )
    return _packed(members)


_DAMAGES: list[Callable[[random.Random, bytes, type_of_seeds], bytes]] = [
    _changed, _cut, _joined, _worded, _tagged, _repacked, _repacked, _repacked,
]  # fmt: skip


if __name__ == "__main__":
    sys.exit(main())
