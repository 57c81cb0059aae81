"""Make `examples/bank/coach.docx`, the one file of the example bank that no text editor can write.

Needed only to change the document: `python scripts/example_docx.py`. The same text gives the same bytes.
"""

from __future__ import annotations

import io
import zipfile
from datetime import UTC, datetime
from pathlib import Path

import docx

TARGET = Path(__file__).parent.parent / "examples" / "bank" / "coach.docx"
WRITTEN = datetime(2024, 3, 9, 19, 30, tzinfo=UTC)
STYLES = {"#": "Title", "##": "Heading 1", "-": "List Bullet"}

#: One paragraph a block; what stands before "|" is set in bold. The slips are meant.
TEXT = """
# Answers for the coach

Dear Mrs Hallam, these are the two that I find hardest. Please be strict. Qiu

## Tell me about a time you worked with a difficult colleague

Situation:| In a store there are always people who are difficult before ten o'clock. I usually work with drivers and
nurses, and sometimes they shout, because something is missing.

Action:| When somebody shouts, I always stay calm and let them finish. I usually offer them a tea. Then I look in the
computer, and mostly it is only a small missunderstanding. I never take it personal.

Result:| Normally they are thankfull and come back the next day with a smile. Most of the time we find a good solution
togheter.

## The stocktake of 2022

Use for: Tell me about a time you planned something big.

Problem:| In March 2022 the pharmacy stores of Hexley General had to count 4,200 lines in one week. The year before it
had took nine days.

Action:|

- I led the stocktake. I divided the stores in 12 zones and gave each zone two names, so that nobody counted a shelf of
their own.

- I trained everybody for twenty minutes, with a empty bottle and a full bottle, because most mistakes come from bottles
that look full.

- Each evening I compared the counts with the computer, and I send back every zone that was more than 2 percent wrong.

Result:| We finished in six days. On the second count 31 of the 4,200 lines were different, and in 2021 it had been 140.

## Questions to ask them

- What does a bad Tuesday look like here?

- Who decides when the forecast and the driver disagree?

- What happened to the last person in this job?
"""


def main() -> None:
    """Write the document, with a fixed author and date, so that it says nothing about the machine."""
    document = docx.Document()
    for block in TEXT.strip().split("\n\n"):
        mark, _, words = " ".join(block.splitlines()).partition(" ")
        style, text = (STYLES[mark], words) if mark in STYLES else ("Normal", f"{mark} {words}".rstrip())
        label, bar, rest = text.partition("|")
        paragraph = document.add_paragraph(style=style)
        paragraph.add_run(label).bold = True if bar else None
        if rest:
            paragraph.add_run(rest)
    document.core_properties.author = "Qiu"
    document.core_properties.comments = ""
    document.core_properties.created = document.core_properties.modified = WRITTEN
    document.core_properties.title = "Answers for the coach"
    made = io.BytesIO()
    document.save(made)
    with zipfile.ZipFile(made) as source, zipfile.ZipFile(TARGET, "w", zipfile.ZIP_DEFLATED) as target:
        for name in source.namelist():
            member = zipfile.ZipInfo(name, WRITTEN.timetuple()[:6])
            member.compress_type = zipfile.ZIP_DEFLATED
            target.writestr(member, source.read(name))


if __name__ == "__main__":
    main()
