"""two people are merged and parted by a journal"""

import sqlalchemy as sa
from alembic import op

from storage.types import UTCDateTime

revision = "f80e0c62d664"
down_revision = "64e93c0f9bec"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "merging",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False),
        sa.Column("gone", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("into", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("at", UTCDateTime(), nullable=False),
        sa.Column("undone_at", UTCDateTime(), nullable=True),
        sa.Column("rows", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_merging")),
    )
    with op.batch_alter_table("merging", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_merging_into"), ["into"], unique=False)


def downgrade() -> None:
    with op.batch_alter_table("merging", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_merging_into"))

    op.drop_table("merging")
