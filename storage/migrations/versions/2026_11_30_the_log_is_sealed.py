"""the log is sealed

Old rows get their community, group and number here, but no seal: the key is not in the database. The next start of the
program seals them and writes down that it did so late.
"""

import sqlalchemy as sa
from alembic import op

from storage.types import UTCDateTime

revision = "7ad65d25821d"
down_revision = "f80e0c62d664"
branch_labels = None
depends_on = None

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
OWNED = {"group": ("working_group", "id"), "meeting": ("meeting", '"group"'), "topic": ("topic", '"group"')}
OWNED |= {"task": ("task", '"group"'), "person": ("person", "CAST(NULL AS BIGINT)")}


def upgrade() -> None:
    with op.batch_alter_table("audit", schema=None) as batch_op:
        batch_op.drop_constraint(batch_op.f("fk_audit_community_community"), type_="foreignkey")
        batch_op.drop_index(batch_op.f("ix_audit_community"))
        batch_op.add_column(sa.Column("number", sa.Integer(), server_default="0", nullable=False))
        batch_op.add_column(sa.Column("group", ID, nullable=True))
        batch_op.add_column(sa.Column("late", UTCDateTime(), nullable=True))
        batch_op.add_column(sa.Column("key", sa.String(length=8), server_default="", nullable=False))
        batch_op.add_column(sa.Column("seal", sa.String(length=64), server_default="", nullable=False))
        batch_op.drop_column("hash")
    for subject, (table, group) in OWNED.items():
        op.execute(
            f'UPDATE audit SET community = own.community, "group" = own.place '
            f"FROM (SELECT id, community, {group} AS place FROM {table}) AS own "
            f"WHERE audit.subject = '{subject}' AND own.id = audit.subject_id"
        )
    op.execute(
        "UPDATE audit SET community = person.community FROM person "
        "WHERE audit.community IS NULL AND person.id = audit.person"
    )
    op.execute("UPDATE audit SET community = 0 WHERE community IS NULL")
    op.execute(
        "UPDATE audit SET number = counted.place FROM "
        "(SELECT id, row_number() OVER (PARTITION BY community ORDER BY id) AS place FROM audit) AS counted "
        "WHERE counted.id = audit.id"
    )
    with op.batch_alter_table("audit", schema=None) as batch_op:
        batch_op.alter_column("community", existing_type=ID, nullable=False)
        batch_op.alter_column("number", existing_type=sa.Integer(), server_default=None)
        batch_op.create_index("ix_audit_group", ["group", "number"], unique=False)
        batch_op.create_index("ix_audit_subject", ["subject", "subject_id"], unique=False)
        batch_op.create_index("uq_audit_number", ["community", "number"], unique=True)


def downgrade() -> None:
    with op.batch_alter_table("audit", schema=None) as batch_op:
        batch_op.drop_index("uq_audit_number")
        batch_op.drop_index("ix_audit_subject")
        batch_op.drop_index("ix_audit_group")
        batch_op.alter_column("community", existing_type=ID, nullable=True)
        batch_op.add_column(sa.Column("hash", sa.String(length=64), server_default="", nullable=False))
        batch_op.drop_column("seal")
        batch_op.drop_column("key")
        batch_op.drop_column("late")
        batch_op.drop_column("group")
        batch_op.drop_column("number")
    op.execute("UPDATE audit SET community = NULL WHERE community NOT IN (SELECT id FROM community)")
    with op.batch_alter_table("audit", schema=None) as batch_op:
        batch_op.alter_column("hash", existing_type=sa.String(length=64), server_default=None)
        batch_op.create_foreign_key(
            batch_op.f("fk_audit_community_community"), "community", ["community"], ["id"], ondelete="CASCADE"
        )
        batch_op.create_index(batch_op.f("ix_audit_community"), ["community"], unique=False)
