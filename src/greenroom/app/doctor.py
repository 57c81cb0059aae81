"""Look whether everything that Greenroom needs is there and works."""

from __future__ import annotations

import platform
import sys
import time
from collections.abc import Callable, Iterator
from importlib import metadata

from greenroom import __version__
from greenroom.app.kept import Kept
from greenroom.engines import frequency, typos
from greenroom.engines.harper import Harper
from greenroom.engines.language import LanguageEngine
from greenroom.report.health import Check, HealthReport, State
from greenroom.text.failure import Failure
from greenroom.text.source import Format, Source

#: A slip that every part of the language engine knows.
_SAMPLE = "We recieve letters every day.\n"
_LIBRARIES = ("click", "lxml", "markdown-it-py", "msgspec", "platformdirs", "rich")


def doctor(kept: Kept) -> HealthReport:
    """Look at everything; the engines are loaded and tried."""
    checks: list[Check] = [
        Check(name="Greenroom", state=State.WELL, detail=__version__),
        Check(
            name="Python",
            state=State.WELL,
            detail=f"{platform.python_version()} on {platform.system()}, {sys.executable}",
        ),
        *_libraries(),
        _tried("Language engine", lambda: _sample(kept), _versions()),
        _tried("List of common slips", lambda: str(typos.program()), f"typos {typos.version()}"),
        _cache(kept),
        Check(
            name="Licences",
            state=State.ABOUT,
            detail=(
                "Harper: Apache-2.0. typos: MIT or Apache-2.0. wordfreq's word list: CC BY-SA 4.0; the compact copy of "
                "it in the cache stays under that licence. See NOTICE."
            ),
        ),
        Check(name="Network", state=State.ABOUT, detail="not used by any verb"),
    ]
    return HealthReport(checks=tuple(checks))


def _cache(kept: Kept) -> Check:
    note = kept.note
    if note:
        hint = "Everything works without it, only slower. Set GREENROOM_CACHE to a folder that you may write to."
        return Check(name="Cache", state=State.AILING, detail=note, hint=hint)
    return Check(name="Cache", state=State.WELL, detail=f"{kept.folder}, {kept.bytes() / 1e6:.1f} MB")


def _versions() -> str:
    return f"Harper {Harper.version()}, word list {frequency.version()}"


def _libraries() -> Iterator[Check]:
    missing, found = [], []
    for name in _LIBRARIES:
        try:
            found.append(f"{name} {metadata.version(name)}")
        except metadata.PackageNotFoundError:
            missing.append(name)
    if missing:
        hint = f'Install Greenroom again, or these: "pip install {" ".join(missing)}".'
        yield Check(name="Libraries", state=State.MISSING, detail=f"not installed: {', '.join(missing)}", hint=hint)
    else:
        yield Check(name="Libraries", state=State.WELL, detail=", ".join(found))


def _sample(kept: Kept) -> str:
    begun = time.monotonic()
    source = Source(path="sample", text=_SAMPLE, sha256="", format=Format.TEXT)
    slips = LanguageEngine(cache=kept.folder).find(source)
    took = time.monotonic() - begun
    if not any("receive" in slip.fixes for slip in slips):
        raise Failure(
            "It does not find the slip in a sample.", "Install Greenroom again; if that does not help, report it."
        )
    return f"finds the slip in a sample ({took:.1f} s with loading)"


def _tried(name: str, attempt: Callable[[], str], detail: str) -> Check:
    """Try a thing; whatever goes wrong is what the person wants to read here."""
    try:
        return Check(name=name, state=State.WELL, detail=f"{detail}; {attempt()}")
    except Failure as failure:
        return Check(name=name, state=State.MISSING, detail=failure.message, hint=failure.hint)
    except Exception as error:  # noqa: BLE001  (a broken library may raise anything)
        hint = "Install Greenroom again; if that does not help, report it with this line."
        return Check(name=name, state=State.AILING, detail=f"{type(error).__name__}: {error}", hint=hint)
