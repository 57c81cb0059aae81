"""Turn any document into a tidy Markdown bank. The original is never touched, nothing that is there is written over."""

from __future__ import annotations

import difflib
import re
import unicodedata
from collections.abc import Iterator, Sequence
from pathlib import Path

from greenroom.app.progress import Progress, silent
from greenroom.bank.readers import names
from greenroom.report.imported import Imported, ImportReport, Outcome
from greenroom.store import files
from greenroom.text.failure import Failure
from greenroom.text.problem import Problem
from greenroom.text.source import Source

#: Most systems take 255 bytes; what a person reads is shorter.
_LONGEST_NAME_BYTES = 200
_FORBIDDEN = re.compile(r'[<>:"|?*\\\x00-\x1f\x7f]+')
_MOST_DIFFERENCES = 10


class IntoItself(Failure):
    """The folder to write into is part of what is read."""


def import_bank(paths: Sequence[str], to: str, *, progress: Progress = silent) -> ImportReport:
    """Read documents and write each as Markdown into a folder.

    Args:
        paths: files, folders, vaults and archives.
        to: the folder; it is made if it is not there. A document goes where it was in what was named, under a clean
            name.
        progress: told how far it is.

    Returns:
        What was written, with the letters of each document counted and compared before and after.

    Raises:
        IntoItself: the folder is one that is read.
        CannotWrite: the folder can't be made.
    """
    from greenroom.bank import parser
    from greenroom.bank.tidy import tidy

    _refuse_into_itself(paths, to)
    sources, problems = files.load(paths)
    told = list(problems)
    documents = []
    for done, (source, name) in enumerate(zip(sources, targets(paths, sources), strict=True)):
        progress("Importing", done, len(sources))
        made = tidy(parser.parse(source))
        # Plain text that Markdown would read as something else stays plain text.
        name = name if made.same else name.removesuffix(".md") + ".txt"  # noqa: PLW2901  (the same target, with its end)
        target = f"{to.rstrip('/')}/{name}" if to not in ("", ".") else name
        outcome = _put(target, made.text, told)
        before, after = (
            _letters(source.text),
            _letters(_read_back(target) if outcome is not Outcome.REFUSED else made.text),
        )
        documents.append(
            Imported(
                path=source.path,
                target=target,
                outcome=outcome,
                letters_in=len(before),
                letters_out=len(after),
                differences=tuple(_differences(before, after)),
                entries=made.entries,
                tidy=made.tidy,
            )
        )
    return ImportReport(folder=to, documents=tuple(documents), problems=tuple(told))


# -- names -------------------------------------------------------------------------------------------------------------
def targets(paths: Sequence[str], sources: Sequence[Source]) -> tuple[str, ...]:
    """Return for each document the name of its Markdown file: clean, safe on every system, none twice."""
    taken: set[str] = set()
    found = []
    for source in sources:
        name = "/".join(_safe(part) for part in _relative(paths, source.path).split("/"))
        stem = name[: -len(names.extension(name))] if names.extension(name) else name
        target, number = f"{stem}.md", 1
        while _folded(target) in taken:
            number += 1
            target = f"{stem} {number}.md"
        taken.add(_folded(target))
        found.append(target)
    return tuple(found)


def _relative(paths: Sequence[str], path: str) -> str:
    """Return where a document is in what was named; an archive that was named is left off, one in it is a folder."""
    roots = sorted((files.shown(one).rstrip("/") for one in paths), key=len, reverse=True)
    for root in roots:
        if path.startswith(f"{root}!/"):
            path = path[len(root) + 2 :]
            break
        if path.startswith(f"{root}/"):
            path = path[len(root) + 1 :]
            break
        if path == root:
            path = names.base(path)
            break
    parts = [part for part in path.split("/") if part not in ("", ".", "..")]
    # Notion's "Part-1.zip" is no folder that anybody made.
    kept = [part for part in parts if not re.fullmatch(r"(?i).*part-\d+\.zip!", part)] or parts
    return names.clean(
        "/".join(part.removesuffix("!").removesuffix(".zip") if part.endswith("!") else part for part in kept)
    )


def _safe(name: str) -> str:
    """Return a name that every system takes."""
    name = unicodedata.normalize("NFC", _FORBIDDEN.sub("-", name)).strip(" ")
    extension = names.extension(name)
    stem = name[: -len(extension)] if extension else name
    while len(stem.encode("utf-8", "replace")) > _LONGEST_NAME_BYTES:
        stem = stem[:-1]
    stem = stem.rstrip(" .") or "document"
    return f"{stem}_{extension}" if names.is_device(stem) else f"{stem}{extension}"


def _folded(name: str) -> str:
    return unicodedata.normalize("NFC", name).casefold()


# -- writing -----------------------------------------------------------------------------------------------------------
def _refuse_into_itself(paths: Sequence[str], to: str) -> None:
    target = Path(to).resolve()
    for path in paths:
        root = Path(path).resolve()
        if root.is_dir() and target.is_relative_to(root):
            message = f'"{to}" is part of "{path}", so that the copies would be read as more answers.'
            raise IntoItself(message, "Name a folder outside of it with --to.")


def _put(target: str, text: str, told: list[Problem]) -> Outcome:
    """Write one file; what stands in the way is told."""
    try:
        Path(target).parent.mkdir(parents=True, exist_ok=True)
        files.write(target, text, expects_sha256=None)
    except files.FileThere as failure:
        if _is_there(target, text):
            return Outcome.THERE
        hint = "Name another folder with --to, or move that file away."
        told.append(Problem(path=target, message=f"{failure.message[:-1]}: its text is another.", hint=hint))
    except Failure as failure:
        told.append(Problem(path=target, message=failure.message, hint=failure.hint))
    except OSError as error:
        message = f"The folder for it can't be made: {files.reason(error)}."
        told.append(Problem(path=target, message=message, hint="Name another folder with --to."))
    else:
        return Outcome.WRITTEN
    return Outcome.REFUSED


def _is_there(target: str, text: str) -> bool:
    import hashlib

    return files.sha256_of(target) == hashlib.sha256(text.encode("utf-8")).hexdigest()


def _read_back(target: str) -> str:
    sources, _ = files.load([target])
    return "".join(source.text for source in sources)


# -- the proof ---------------------------------------------------------------------------------------------------------
def _letters(text: str) -> str:
    from greenroom.bank.tidy import letters

    return letters(text)


def _differences(before: str, after: str) -> Iterator[str]:
    """Say where two sequences of letters differ."""
    if before == after:
        return
    shown = 0
    for kind, start, end, other_start, other_end in difflib.SequenceMatcher(
        None, before, after, autojunk=False
    ).get_opcodes():
        if kind != "equal" and shown < _MOST_DIFFERENCES:
            shown += 1
            lost, added = before[start:end][:40], after[other_start:other_end][:40]
            yield (
                f'after letter {start}: "{lost}" is missing'
                if not added
                else (
                    f'after letter {start}: "{added}" is new'
                    if not lost
                    else f'after letter {start}: "{added}" instead of "{lost}"'
                )
            )
