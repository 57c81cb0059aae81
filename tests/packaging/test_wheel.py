"""Greenroom as a person gets it: built, and installed outside the checkout where nothing else is."""

from __future__ import annotations

import importlib.metadata
import json
import os
import shutil
import subprocess
import sys
import sysconfig
import tarfile
import venv
import zipfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from packaging.requirements import Requirement

import greenroom

#: Runs at the start of every Python process of that environment, worker processes included.
_NO_NETWORK = """
import os, sys

def gate(event, arguments):
    if event in ("socket.getaddrinfo", "socket.gethostbyname", "socket.sendto") or (
        event == "socket.connect" and isinstance(arguments[1], tuple)
    ):
        sys.stderr.write(f"tried to reach out: {event} {arguments[1:]!r}")
        sys.stderr.flush()
        os._exit(97)

sys.addaudithook(gate)
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Installed:
    """An environment with the built wheel and what the runtime lock names, and nothing else.

    Attributes:
        home: a folder outside the checkout, the current one for whatever is run.
        python: its interpreter.
        scripts: where its commands are.
        wheel: the file that was installed.
    """

    home: Path
    python: Path
    scripts: Path
    wheel: Path

    def run(self, *command: str | Path) -> subprocess.CompletedProcess[str]:
        """Run a command of the environment, with next to nothing in its surroundings."""
        kept = {name: os.environ[name] for name in ("SYSTEMROOT", "TEMP", "TMP") if name in os.environ}
        surroundings = kept | {
            "PATH": str(self.scripts),
            "HOME": str(self.home),
            "USERPROFILE": str(self.home),
            "GREENROOM_CACHE": str(self.home / "cache"),
        }
        return subprocess.run(
            command, cwd=self.home, env=surroundings, capture_output=True, encoding="utf-8", check=False
        )

    def greenroom(self, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
        """Run the installed command."""
        return self.run(self.scripts / f"greenroom{'.exe' if os.name == 'nt' else ''}", *arguments)


def _build(what: str, source: Path, into: Path) -> Path:
    """Build an sdist or a wheel with the build backend that is installed here: no isolation, so no network."""
    before = set(into.iterdir())
    command = [sys.executable, "-m", "hatchling", "build", "--target", what, "--directory", str(into)]
    subprocess.run(command, cwd=source, check=True, capture_output=True)
    (made,) = set(into.iterdir()) - before
    return made


def _unpack(archive: Path, into: Path) -> list[Path]:
    """Unpack our own sdist (`extractall` wants its `filter` from Python 3.12 on, and does not know it in 3.11.3)."""
    with tarfile.open(archive) as packed:
        for member in packed:
            data = packed.extractfile(member)
            if data is not None:
                (into / member.name).parent.mkdir(parents=True, exist_ok=True)
                (into / member.name).write_bytes(data.read())
    return list(into.iterdir())


def _copy_distribution(name: str, version: str, into: Path) -> None:
    """Copy an installed package, file by file as its own record lists them, so that nothing else comes along."""
    distribution = importlib.metadata.distribution(name)
    assert distribution.version == version, f"{name} {distribution.version} is installed, {version} is locked"
    for file in distribution.files or ():
        source, target = Path(str(file.locate())), into / file
        if source.suffix == ".pyc" or not source.exists():
            continue
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(source, target)


@pytest.fixture(scope="session")
def locked(root: Path) -> dict[str, str]:
    """Return the packages that running Greenroom needs on this machine, with their locked versions."""
    lines = (root / "requirements" / "runtime.txt").read_text(encoding="utf-8").splitlines()
    found = {}
    for line in lines:
        if line and not line.startswith(("#", " ")):
            requirement = Requirement(line.removesuffix("\\").strip())
            if requirement.marker is None or requirement.marker.evaluate():
                (version,) = requirement.specifier
                found[requirement.name] = version.version
    return found


@pytest.fixture(scope="session")
def installed(
    tmp_path_factory: pytest.TempPathFactory, root: Path, example_bank: Path, locked: dict[str, str]
) -> Installed:
    """Build the wheel from the sdist, and install it outside the checkout with exactly what the runtime lock names.

    The dependencies are copied from where the tests run, package by package: what the lock forgets is missing, just
    as it would be for a person who installs from it; and no network is needed.
    """
    home = tmp_path_factory.mktemp("elsewhere")
    built = home / "built"
    built.mkdir()
    (source,) = _unpack(_build("sdist", root, built), home / "source")
    wheel = _build("wheel", source, built)
    shutil.rmtree(home / "source")

    environment = home / "environment"
    venv.create(environment, with_pip=False, symlinks=os.name != "nt")
    paths = sysconfig.get_paths("venv", vars={"base": str(environment), "platbase": str(environment)})
    site, scripts = Path(paths["purelib"]), Path(paths["scripts"])
    python = scripts / Path(sys.executable).name
    if not python.exists():
        python = scripts / ("python.exe" if os.name == "nt" else "python")
    for name, version in locked.items():
        _copy_distribution(name, version, site)
    pip = [sys.executable, "-m", "pip", "--python", str(python), "--disable-pip-version-check"]
    install = [*pip, "install", "--quiet", "--no-index", "--no-deps", str(wheel)]
    subprocess.run(install, check=True, capture_output=True)
    (site / "_no_network.py").write_text(_NO_NETWORK, encoding="utf-8")
    (site / "_no_network.pth").write_text("import _no_network\n", encoding="utf-8")
    shutil.copytree(example_bank, home / "bank")
    return Installed(home=home, python=python, scripts=scripts, wheel=wheel)


def _output(finished: subprocess.CompletedProcess[str]) -> Any:
    assert finished.returncode in (0, 1), finished.stderr
    assert finished.stderr == ""
    return json.loads(finished.stdout)


def test_every_file_of_the_package_is_in_the_wheel(root: Path, installed: Installed) -> None:
    source = root / "src"
    ours = {path.relative_to(source).as_posix() for path in source.rglob("*") if path.is_file()}
    ours = {name for name in ours if "__pycache__" not in name and name.startswith("greenroom/")}
    with zipfile.ZipFile(installed.wheel) as wheel:
        packed = {name for name in wheel.namelist() if ".dist-info/" not in name}
        about = {name.split(".dist-info/")[1] for name in wheel.namelist() if ".dist-info/" in name}
    assert packed == ours
    assert "greenroom/py.typed" in packed
    assert {"licenses/LICENSE", "licenses/NOTICE"} <= about


def test_the_environment_really_stands_alone(installed: Installed, root: Path) -> None:
    told = installed.run(installed.python, "-c", "import greenroom, sys; print(greenroom.__file__); print(sys.path)")
    file, path = told.stdout.splitlines()
    assert Path(file).is_relative_to(installed.home)
    assert str(root) not in path
    assert installed.run(installed.python, "-c", "import pytest").returncode == 1


def test_the_environment_really_has_no_network(installed: Installed) -> None:
    tried = installed.run(installed.python, "-c", "import socket; socket.create_connection(('192.0.2.1', 80))")
    assert tried.returncode == 97
    assert "tried to reach out" in tried.stderr


def test_the_installed_command_tells_the_one_version(installed: Installed) -> None:
    told = installed.greenroom("--version")
    assert told.returncode == 0
    assert greenroom.__version__ in told.stdout
    assert f"greenroom-{greenroom.__version__}-" in installed.wheel.name


def test_the_installed_command_finds_in_the_example_what_the_checkout_finds(installed: Installed) -> None:
    elsewhere = _output(installed.greenroom("check", "bank", "--format", "json"))
    command = [sys.executable, "-m", "greenroom", "check", "bank", "--format", "json"]
    here = subprocess.run(command, cwd=installed.home, capture_output=True, encoding="utf-8", check=False)
    assert elsewhere == _output(here)
    rules = {finding["rule"] for finding in elsewhere["findings"]}
    assert any(rule.startswith("language.") for rule in rules), rules
    assert any(not rule.startswith("language.") for rule in rules), rules
    assert elsewhere["summary"]["entries"] >= 16
    assert elsewhere["problems"] == []


def test_the_installed_command_gives_the_same_from_its_cache(installed: Installed) -> None:
    first = installed.greenroom("check", "bank", "--format", "json")
    assert os.listdir(installed.home / "cache") != []  # noqa: PTH208  (names are enough)
    assert installed.greenroom("check", "bank", "--format", "json").stdout == first.stdout


@pytest.mark.parametrize(
    "arguments",
    [
        ("show", "bank"),
        ("show", "bank", "pillowcases", "--format", "html"),
        ("check", "bank", "--format", "html"),
        ("parse", "bank", "--format", "json"),
        ("fix", "bank", "--dry-run"),
        ("import", "bank", "--to", "tidy"),
        ("explain", "structure.missing-result"),
        ("doctor",),
        ("completion", "bash"),
    ],
    ids=" ".join,
)
def test_the_other_commands_work_where_they_are_installed(installed: Installed, arguments: tuple[str, ...]) -> None:
    finished = installed.greenroom(*arguments)
    assert finished.returncode == 0, finished.stderr
    assert finished.stdout.strip() != ""
