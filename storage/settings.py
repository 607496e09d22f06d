"""How groups wish to be spoken to."""

from dataclasses import asdict

from sqlalchemy import Connection

from domain.groups import Settings
from storage.groups import change_group


def keep(db: Connection, group: int, settings: Settings) -> None:
    """The group's settings from now on."""
    change_group(db, group, settings=asdict(settings))
