"""How much is read: all limits of the readers and of the walk, in one place, each with its reason."""

from __future__ import annotations

#: One text, page or made text, in bytes. A million words are 6 MB; what is larger is a log or data, not answers.
TEXT_BYTES = 20_000_000

#: One .docx or .zip as a file. Both carry pictures, so that 20 MB would refuse honest ones; their text has its own
#: limits.
PACKAGE_BYTES = 200_000_000

#: One part of a .docx, unpacked. The mark-up of Word takes five to twenty times the room of its words.
PART_BYTES = 64_000_000

#: Members of one archive that are looked at; an export of ten thousand pages is no bank.
MEMBERS = 10_000

#: All members of one archive together, unpacked.
ARCHIVE_BYTES = 200_000_000

#: Unpacked size over packed size from which a member counts as a bomb. Text packs 3 to 10 times, Word's mark-up up to
#: about 60 times; a bomb (all one byte) about 1,000 times.
RATIO = 200

#: Below this many bytes unpacked no ratio is a danger: a page of blank lines packs well too.
RATIO_FROM_BYTES = 2_000_000

#: Archives inside an archive: Notion packs its export as ``Part-1.zip`` inside another one; nothing honest goes deeper.
ARCHIVE_DEPTH = 1

#: Files of one call; a vault of more is not a bank.
FILES = 5_000
