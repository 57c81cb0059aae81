"""Pages in a real browser that reaches nobody."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

#: What a browser does besides showing a page is switched off.
_FLAGS = (
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-gpu",
    "--disable-quic",
    "--disable-sync",
    "--no-first-run",
)

_HOSTILE = """\
# </title></script><script>hit=1</script> & <img src=x onerror=hit=1> {title}

**Situation:** &lt;/style&gt;&lt;script&gt;hit=1&lt;/script&gt; In March 2021 {{{{ 7 * 7 }}}} \u202e\u2066 {long}

**Action:** I told them [a link](javascript:hit=1), and " onmouseover="hit=1 I carried 40% less. TODO

**Result:**

# Tell me about yourself

I bake. 我负责面包店的早班。
"""


@pytest.fixture(scope="session")
def browser(root: Path) -> Iterator[Browser]:
    """Return the browser of this machine."""
    command: list[str | Path] = [sys.executable, root / "scripts" / "browser.py"]
    found = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
    if found.returncode:
        pytest.fail(found.stderr)
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=found.stdout.strip(), args=_FLAGS)
        yield started
        started.close()


@pytest.fixture(scope="session")
def pages(root: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Return pages as the command writes them, by name."""
    folder = tmp_path_factory.mktemp("pages")
    hostile = folder / "hostile.md"
    hostile.write_text(_HOSTILE.format(title="x" * 90, long="y" * 200), encoding="utf-8")
    bank = root / "examples" / "bank"
    commands: dict[str, tuple[str | Path, ...]] = {
        "check": ("check", bank),
        "hostile": ("check", hostile),
        "answer": ("show", bank, "pillowcases"),
        "answers": ("show", bank, "time"),
        "list": ("show", bank),
    }
    made = {}
    for name, words in commands.items():
        made[name] = folder / f"{name}.html"
        with made[name].open("wb") as out:
            command = [sys.executable, "-m", "greenroom", *words, "--format", "html"]
            subprocess.run(
                command, stdout=out, check=True, env={**os.environ, "GREENROOM_CACHE": str(folder / "cache")}
            )
    return made


@dataclass(slots=True)
class Shown:
    """A page that is open, and what happened on it."""

    page: Page
    told: list[str] = field(default_factory=list)
    asked_for: list[str] = field(default_factory=list)


@pytest.fixture
def show(browser: Browser, pages: dict[str, Path]) -> Callable[..., contextlib.AbstractContextManager[Shown]]:
    """Return what opens a page by its name, as wide as asked for, in light or dark."""

    @contextlib.contextmanager
    def opened(name: str, *, width: int = 1400, dark: bool = False) -> Iterator[Shown]:
        context = browser.new_context(
            viewport={"width": width, "height": 900}, color_scheme="dark" if dark else "light", offline=True
        )
        shown = Shown(context.new_page())
        shown.page.on("console", lambda message: shown.told.append(message.text))
        shown.page.on("pageerror", lambda error: shown.told.append(str(error)))
        shown.page.on("dialog", lambda dialog: shown.told.append(dialog.message))
        shown.page.on("request", lambda request: shown.asked_for.append(request.url))
        shown.page.goto(pages[name].as_uri())
        yield shown
        context.close()

    return opened
