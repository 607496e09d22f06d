"""One process for one account: two would answer each other's taps, and each miss half the keys of a Matrix device."""

import fcntl
import hashlib
import os
from pathlib import Path


def served(folder: Path) -> bool:
    """Whether some process serves an account whose lock is in the folder."""
    return any(_held(path) for path in folder.glob("*.lock"))


def _held(path: Path) -> bool:
    with path.open("rb") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_SH | fcntl.LOCK_NB)
        except BlockingIOError:
            return True
        return False


class AccountLock:
    """A file lock named by the network and a hash of its token or user; the system frees it when the process ends."""

    def __init__(self, platform: str, account: str, folder: Path) -> None:
        self.path = folder / f"{platform}-{hashlib.sha256(account.encode()).hexdigest()[:16]}.lock"
        self._file: int | None = None

    def taken(self) -> bool:
        """Try to take it; True when it is ours. Raises OSError when the folder cannot be written."""
        if self._file is not None:
            return True
        self.path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        file = os.open(self.path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            os.close(file)
            return False
        self._file = file
        return True

    def give_back(self) -> None:
        """Let the next one in."""
        if self._file is not None:
            os.close(self._file)
            self._file = None
