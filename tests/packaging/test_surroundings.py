"""The tests' own guard: a check of it, since a guard that never closes would go unnoticed."""

# ruff: noqa: TID251  (that fetching fails is what is tested)

from __future__ import annotations

import os
import socket
import urllib.request
from pathlib import Path

import pytest


def test_a_connection_to_another_machine_is_refused() -> None:
    with socket.socket() as wire, pytest.raises(AssertionError, match="no connection"):
        wire.connect(("192.0.2.1", 80))


def test_a_name_is_not_looked_up() -> None:
    with pytest.raises(AssertionError, match="no connection"):
        socket.getaddrinfo("greenroom.invalid", 443)


def test_a_library_that_fetches_is_refused() -> None:
    with pytest.raises(AssertionError, match="no connection"):
        urllib.request.urlopen("http://greenroom.invalid/")


def test_loopback_is_closed_unless_a_test_asks_for_it() -> None:
    with socket.socket() as wire, pytest.raises(AssertionError, match="no connection"):
        wire.connect(("127.0.0.1", 9))


@pytest.mark.loopback
def test_loopback_is_open_for_a_test_that_asks() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server, socket.create_connection(server.getsockname()) as wire:
        heard, _ = server.accept()
        with heard:
            wire.sendall(b"good evening")
            assert heard.recv(12) == b"good evening"


def test_the_cache_is_not_the_one_of_the_person_who_runs_the_tests(tmp_path_factory: pytest.TempPathFactory) -> None:
    assert Path(os.environ["GREENROOM_CACHE"]).is_relative_to(tmp_path_factory.getbasetemp())
