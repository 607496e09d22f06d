"""Readers of files as an attacker would like them; each runs in a process of its own."""

import os
import socket
import subprocess
from pathlib import Path

from domain.errors import BadInput


def backwards(data: bytes, name: str) -> list[str]:
    """An honest reader; "empty" is what it refuses."""
    if not data:
        raise BadInput("text-too-long", limit=200, got=0)
    return [name, data.decode()[::-1]]


def calls_home(data: bytes, _name: str) -> object:
    return socket.create_connection(("127.0.0.1", int(data)))


def starts_a_program(_data: bytes, _name: str) -> object:
    return subprocess.run(["/bin/true"], check=True)


def writes(data: bytes, _name: str) -> object:
    return Path(data.decode()).write_text("ours")


def eats(_data: bytes, _name: str) -> object:
    return len(bytearray(600_000_000))


def knows(_data: bytes, _name: str) -> object:
    return sorted(name for name in os.environ if "KOLECKO" in name)


def spins(_data: bytes, _name: str) -> object:
    while True:
        pass


def talks(_data: bytes, _name: str) -> object:
    return "a" * 5_000_000
