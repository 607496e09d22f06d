"""Files that people sent to the bot alone and that wait to be fetched and read; what is in them is not kept here."""

from sqlalchemy import JSON, Column, Integer, Table

from storage.columns import at, number, ref
from storage.types import metadata

waiting_file = Table(
    "waiting_file",
    metadata,
    number(),
    ref("account", "account"),
    # The message with which it came, as it was heard: the words beside it, its name and where it lies.
    Column("event", JSON, nullable=False),
    Column("tries", Integer, nullable=False),
    at("at"),
    at("next_at"),
)
