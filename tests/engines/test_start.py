"""What is imported when."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

_PROGRAM = """
import sys
from pathlib import Path
from greenroom.engines import warm
begun = warm.begin()
light = {name for name in ("msgspec", "greenroom.check", "importlib.metadata") if name in sys.modules}
from greenroom.engines.language import LanguageEngine
from greenroom.text.source import Format, Source
engine = LanguageEngine(cache=Path(sys.argv[1]))
engine.versions()
begun.join()
(slip,) = engine.find(Source(path="a.md", text="We recieved it.", sha256="", format=Format.MARKDOWN))
heavy = {name for name in ("wordfreq", "msgpack", "langcodes", "ftfy", "click", "rich") if name in sys.modules}
print(slip.fixes[0], sorted(light), sorted(heavy))
"""


def test_a_run_imports_neither_wordfreq_nor_a_face_and_a_head_start_imports_nothing(tmp_path: Path) -> None:
    for _ in range(2):  # the first makes the compact list
        done = subprocess.run(
            [sys.executable, "-c", _PROGRAM, str(tmp_path)], capture_output=True, encoding="utf-8", check=True
        )

        assert done.stdout == "received [] []\n"
