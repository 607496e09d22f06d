"""who leaves for good"""

import sqlalchemy as sa
from alembic import op

from storage.types import UTCDateTime

revision = "64e93c0f9bec"
down_revision = "1b8825221cf6"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "erasure",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False),
        sa.Column("community", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("person", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("former", sa.Integer(), nullable=False),
        sa.Column("steps", sa.JSON(), nullable=False),
        sa.Column("at", UTCDateTime(), nullable=False),
        sa.Column("final_at", UTCDateTime(), nullable=False),
        sa.Column("undone_at", UTCDateTime(), nullable=True),
        sa.Column("done_at", UTCDateTime(), nullable=True),
        sa.ForeignKeyConstraint(
            ["community"], ["community.id"], name=op.f("fk_erasure_community_community"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_erasure")),
    )
    with op.batch_alter_table("erasure", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_erasure_community"), ["community"], unique=False)

    op.create_table(
        "erased_account",
        sa.Column("account", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("erasure", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.ForeignKeyConstraint(
            ["account"], ["account.id"], name=op.f("fk_erased_account_account_account"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["erasure"], ["erasure.id"], name=op.f("fk_erased_account_erasure_erasure"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("account", name=op.f("pk_erased_account")),
    )
    with op.batch_alter_table("erased_account", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_erased_account_erasure"), ["erasure"], unique=False)

    with op.batch_alter_table("outbox", schema=None) as batch_op:
        batch_op.add_column(sa.Column("file", sa.JSON(), nullable=True))

    with op.batch_alter_table("person", schema=None) as batch_op:
        batch_op.add_column(sa.Column("former", sa.Integer(), nullable=True))


def downgrade() -> None:
    with op.batch_alter_table("person", schema=None) as batch_op:
        batch_op.drop_column("former")

    with op.batch_alter_table("outbox", schema=None) as batch_op:
        batch_op.drop_column("file")

    with op.batch_alter_table("erased_account", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_erased_account_erasure"))

    op.drop_table("erased_account")
    with op.batch_alter_table("erasure", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_erasure_community"))

    op.drop_table("erasure")
