"""What holds in every test: no network, nobody's own cache or settings, the same examples each time."""

from __future__ import annotations

import ipaddress
import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

ROOT = Path(__file__).resolve().parent.parent

# The same examples in each run, and no test that fails because a machine is slow. `HYPOTHESIS_PROFILE=search` looks
# for new failures instead: what it finds is then written down as an example.
settings.register_profile(
    "same", derandomize=True, database=None, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.register_profile("search", settings.get_profile("same"), derandomize=False, max_examples=2000)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "same"))


#: Settings of a terminal that would change what is printed.
_WISHES = ("NO_COLOR", "FORCE_COLOR", "CLICOLOR_FORCE", "COLUMNS", "LINES")


class ReachedOutError(AssertionError):
    """Something tried to reach another machine."""


class _Gate:
    """Sees every connection that this process tries to open, whichever library opens it."""

    loopback = False

    def __call__(self, event: str, arguments: tuple[object, ...]) -> None:
        if event in ("socket.connect", "socket.sendto"):
            address = arguments[1]
        elif event in ("socket.getaddrinfo", "socket.gethostbyname"):
            address = (arguments[0], 0)
        else:
            return
        if not isinstance(address, tuple):  # a path: between processes of this machine
            return
        if not (self.loopback and _is_loopback(address[0])):
            raise ReachedOutError(
                f"{event} {address!r}: tests open no connection (`loopback` opens this machine's own)"
            )


def _is_loopback(host: object) -> bool:
    try:
        return host in (None, "", "localhost") or ipaddress.ip_address(str(host)).is_loopback
    except ValueError:
        return False


_gate = _Gate()
sys.addaudithook(_gate)


def pytest_configure(config: pytest.Config) -> None:
    """Declare the marks."""
    config.addinivalue_line("markers", "loopback: talks with itself over 127.0.0.1 or ::1")


@pytest.fixture(autouse=True)
def _no_network(request: pytest.FixtureRequest) -> Iterator[None]:
    _gate.loopback = request.node.get_closest_marker("loopback") is not None
    yield
    _gate.loopback = False


@pytest.fixture(scope="session", autouse=True)
def _own_surroundings(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Give the run a cache of its own and a terminal without wishes; a test of the cache makes a fresh one."""
    with pytest.MonkeyPatch.context() as patch:
        for name in os.environ:
            if name.startswith("GREENROOM_") or name in _WISHES:
                patch.delenv(name)
        patch.setenv("GREENROOM_CACHE", str(tmp_path_factory.mktemp("cache")))
        yield


@pytest.fixture(scope="session")
def root() -> Path:
    """Return the folder of the checkout."""
    return ROOT


@pytest.fixture(scope="session")
def example_bank() -> Path:
    """Return the bank that the documentation uses."""
    return ROOT / "examples" / "bank"
