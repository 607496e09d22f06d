"""A real Synapse for the tests, never imported: `python -m tests.synapse <folder of the run>` keeps one for a run.

Like tests.postgres_server it returns once the server answers, having written its address into the file `synapse` of
that folder; a process that stays behind stops the server when the run's lock is released, however the run ended.
"""

import base64
import contextlib
import hashlib
import hmac
import json
import os
import secrets
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tests import postgres_server

LOCK = "synapse-server.lock"  # held by the keeper as long as the server lives
SECRET = "tests only"
SERVER = "kolecko.test"
PATIENCE = 90.0  # seconds for a server to come up on a busy machine
FREELY = {"per_second": 10_000, "burst_count": 10_000}


class NoServer(Exception):
    """Synapse did not start; the message has its log."""


class Synapse:
    """One server of its own with an empty database, to be started, killed and started again."""

    def __init__(self, folder: Path, **config: Any) -> None:
        self.folder = folder
        self.port = _free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self._process: subprocess.Popen[bytes] | None = None
        folder.mkdir(parents=True, exist_ok=True)
        key = base64.b64encode(secrets.token_bytes(32)).decode().rstrip("=")
        (folder / "signing.key").write_text(f"ed25519 a_test {key}\n")
        (folder / "log.yaml").write_text(json.dumps(self._logging()))
        (folder / "homeserver.yaml").write_text(json.dumps(self._config() | config))  # YAML is a superset of JSON

    def start(self) -> None:
        """Run until it answers. Raises NoServer."""
        command = [sys.executable, "-m", "synapse.app.homeserver", "-c", str(self.folder / "homeserver.yaml")]
        with (self.folder / "out").open("ab") as out:
            self._process = subprocess.Popen(
                command, cwd=self.folder, stdin=subprocess.DEVNULL, stdout=out, stderr=out, start_new_session=True
            )
        until = time.monotonic() + PATIENCE
        while self._process.poll() is None and time.monotonic() < until:
            with contextlib.suppress(OSError, urllib.error.URLError):
                _ask(f"{self.url}/_matrix/client/versions")
                return
            time.sleep(0.05)
        self.kill()
        raise NoServer("\n".join((self.folder / name).read_text("utf-8", "replace") for name in ("out", "log")))

    def kill(self) -> None:
        """kill -9: whatever it was doing stays half done."""
        self._end(signal.SIGKILL)

    def stop(self) -> None:
        """Ask it to end, then insist."""
        self._end(signal.SIGTERM)

    def _end(self, number: int) -> None:
        if self._process:
            self._process.send_signal(number)
            try:
                self._process.wait(20)
            except subprocess.TimeoutExpired:
                self._process.kill()
                self._process.wait()
            self._process = None

    def _config(self) -> dict[str, Any]:
        listener = {
            "port": self.port, "type": "http", "bind_addresses": ["127.0.0.1"], "resources": [{"names": ["client"]}],
        }  # fmt: skip
        return {
            "server_name": SERVER,
            "listeners": [listener],
            "database": {"name": "sqlite3", "args": {"database": str(self.folder / "homeserver.db")}},
            "log_config": str(self.folder / "log.yaml"),
            "media_store_path": str(self.folder / "media"),
            "signing_key_path": str(self.folder / "signing.key"),
            "pid_file": str(self.folder / "pid"),
            "registration_shared_secret": SECRET,
            "bcrypt_rounds": 4,
            "report_stats": False,
            "trusted_key_servers": [],
            "federation_domain_whitelist": [],
            "presence": {"enabled": False},
            "rc_login": {"address": FREELY, "account": FREELY, "failed_attempts": FREELY},
            "rc_joins": {"local": FREELY, "remote": FREELY},
            "rc_invites": {"per_room": FREELY, "per_user": FREELY, "per_issuer": FREELY},
            **{f"rc_{what}": FREELY for what in ("message", "registration", "joins_per_room", "key_requests")},
            "rc_room_creation": FREELY,
        }

    def _logging(self) -> dict[str, Any]:
        handler = {"class": "logging.FileHandler", "filename": str(self.folder / "log"), "formatter": "plain"}
        return {
            "version": 1,
            "disable_existing_loggers": False,
            "formatters": {"plain": {"format": "%(asctime)s %(levelname)s %(name)s %(message)s"}},
            "handlers": {"file": handler},
            "root": {"level": "WARNING", "handlers": ["file"]},
        }


def register(url: str, name: str, password: str) -> dict[str, str]:
    """A new account of the server: its user_id, device_id and access_token."""
    asked = f"{url}/_synapse/admin/v1/register"
    nonce = _ask(asked)["nonce"]
    said = "\0".join((nonce, name, password, "notadmin")).encode()
    seal = hmac.new(SECRET.encode(), said, hashlib.sha1).hexdigest()
    wanted = {"nonce": nonce, "username": name, "password": password, "admin": False, "mac": seal}
    return _ask(asked, wanted)


@contextlib.contextmanager
def serving(**config: Any) -> Iterator[Synapse]:
    """A server in a temporary folder, stopped at the end."""
    folder = Path(tempfile.mkdtemp(prefix="kolecko-synapse-"))
    server = Synapse(folder, **config)
    try:
        server.start()
        yield server
    finally:
        server.stop()
        shutil.rmtree(folder, ignore_errors=True)


def keep(run: Path) -> int:
    """Leave a keeper behind and wait for its word; the exit status."""
    ready, told = os.pipe()
    if os.fork():
        os.close(told)
        return 0 if os.read(ready, 1) else 1
    os.setsid()
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
    alive = postgres_server.lock(run / LOCK)
    with serving() as server:
        (run / "synapse").write_text(server.url)
        os.write(told, b"!")
        postgres_server.lock(run / postgres_server.RUN_LOCK).close()
    alive.close()
    return 0


def _ask(url: str, body: dict[str, Any] | None = None) -> dict[str, Any]:
    data = json.dumps(body).encode() if body is not None else None
    with urllib.request.urlopen(urllib.request.Request(url, data), timeout=PATIENCE) as answer:
        answered: dict[str, Any] = json.load(answer)
    return answered


def _free_port() -> int:
    with socket.socket() as door:
        door.bind(("127.0.0.1", 0))
        port: int = door.getsockname()[1]
    return port


if __name__ == "__main__":
    sys.exit(keep(Path(sys.argv[1])))
