"""links are agreed to"""

import sqlalchemy as sa
from alembic import op

from storage.types import UTCDateTime

revision = "d2a788f7f9cf"
down_revision = "acf049e57468"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "namesake",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False),
        sa.Column("person", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("other", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("told_at", UTCDateTime(), nullable=True),
        sa.ForeignKeyConstraint(["other"], ["person.id"], name=op.f("fk_namesake_other_person"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["person"], ["person.id"], name=op.f("fk_namesake_person_person"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_namesake")),
    )
    with op.batch_alter_table("namesake", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_namesake_other"), ["other"], unique=False)
        batch_op.create_index(batch_op.f("ix_namesake_person"), ["person"], unique=False)

    op.create_table(
        "link_request",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False),
        sa.Column("giver", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("taker", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("expires_at", UTCDateTime(), nullable=False),
        sa.Column("agreed_at", UTCDateTime(), nullable=True),
        sa.Column("settled_at", UTCDateTime(), nullable=True),
        sa.ForeignKeyConstraint(
            ["giver"], ["account.id"], name=op.f("fk_link_request_giver_account"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["taker"], ["account.id"], name=op.f("fk_link_request_taker_account"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_link_request")),
    )
    with op.batch_alter_table("link_request", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_link_request_giver"), ["giver"], unique=False)
        batch_op.create_index(batch_op.f("ix_link_request_taker"), ["taker"], unique=False)

    with op.batch_alter_table("invite", schema=None) as batch_op:
        batch_op.add_column(sa.Column("meant_for", sa.String(length=200), server_default="", nullable=False))

    with op.batch_alter_table("link_code", schema=None) as batch_op:
        batch_op.add_column(sa.Column("platform", sa.String(length=20), server_default="", nullable=False))


def downgrade() -> None:
    with op.batch_alter_table("link_code", schema=None) as batch_op:
        batch_op.drop_column("platform")

    with op.batch_alter_table("invite", schema=None) as batch_op:
        batch_op.drop_column("meant_for")

    with op.batch_alter_table("link_request", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_link_request_taker"))
        batch_op.drop_index(batch_op.f("ix_link_request_giver"))

    op.drop_table("link_request")
    with op.batch_alter_table("namesake", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_namesake_person"))
        batch_op.drop_index(batch_op.f("ix_namesake_other"))

    op.drop_table("namesake")
