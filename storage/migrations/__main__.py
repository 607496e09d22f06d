"""`python -m storage.migrations "message"`: write the revision that brings the newest schema to the declared tables."""

import sys

from alembic import command

from storage import migrations
from storage.db import make_engine


def main(message: str) -> None:
    """Compare an empty database at the newest revision with the tables and write the difference down."""
    migrations.declared()
    engine = make_engine("sqlite://")
    migrations.upgrade(engine)
    with engine.connect() as connection:
        command.revision(migrations.config(connection), message, autogenerate=True)
    engine.dispose()


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit('usage: python -m storage.migrations "what changes"')
    main(sys.argv[1])
