"""Who may read our files: nobody but whoever runs the bot."""

import os
import stat
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from bot.config import Settings, config_file
from bot.keeping import seals
from storage import moving


@dataclass(frozen=True, slots=True)
class Wide:
    """A file or folder that others may read, and the mode it should have."""

    path: Path
    mode: int

    @property
    def now(self) -> str:
        """Its present mode as people write it."""
        return f"{stat.S_IMODE(self.path.stat().st_mode):04o}"

    def close(self) -> None:
        """Let nobody else in. Raises OSError where it is not ours."""
        self.path.chmod(self.mode)


def wide(settings: Settings) -> list[Wide]:
    """All that is open to others: folder, database, keys, backups, and a configuration file of ours."""
    found = [
        Wide(path, stat.S_IMODE(path.stat().st_mode) & ~0o077)
        for path in dict.fromkeys(_ours(settings))
        if _open(path, 0o077)
    ]
    config = config_file()
    if config is not None:
        mine = config.stat().st_uid == os.getuid()
        if _open(config, 0o077 if mine else 0o007):  # a file of root's for our group to read is as it should be
            found.append(Wide(config, stat.S_IMODE(config.stat().st_mode) & (0o700 if mine else 0o770)))
    return found


def _open(path: Path, others: int) -> bool:
    return path.exists() and bool(stat.S_IMODE(path.stat().st_mode) & others)


def _ours(settings: Settings) -> Iterator[Path]:
    yield settings.data_dir
    if settings.backup_dir is None:  # one that was chosen may be somebody else's too; the files in it are ours
        yield settings.backup_folder
    yield from settings.backup_folder.glob("*kolecko-*")
    yield from (settings.data_dir / name for name in (seals.KEY, seals.HEAD))
    yield from settings.data_dir.glob("*.lock")
    yield from settings.data_dir.glob("*.sqlite3*")
    if (database := moving.file_of(settings.database)) is not None:
        yield from (database.with_name(database.name + rest) for rest in ("", "-wal", "-shm"))
