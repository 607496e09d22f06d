"""`python -m storage.migrations "message"`: write the revision that brings the newest schema to the declared tables."""

import subprocess
import sys

from alembic import command
from alembic.script import Script
from sqlalchemy import StaticPool, create_engine

from storage import migrations


def main(message: str) -> None:
    """Compare an empty database at the newest revision with the tables and write the difference down."""
    migrations.declared()
    engine = create_engine("sqlite://", poolclass=StaticPool)
    migrations.upgrade(engine)
    with engine.connect() as connection:
        made = command.revision(migrations.config(connection), message, autogenerate=True)
    engine.dispose()
    if isinstance(made, Script):
        tidy(made.path)


def tidy(path: str) -> None:
    """Bring the new revision into the form that the checks expect."""
    for deed in (["check", "--select", "I", "--fix", "--quiet"], ["format", "--quiet"]):
        subprocess.run([sys.executable, "-m", "ruff", *deed, path], check=True)


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit('usage: python -m storage.migrations "what changes"')
    main(sys.argv[1])
