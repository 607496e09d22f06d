"""a revision of meetings that never falls"""

import sqlalchemy as sa
from alembic import op

revision = "2a245b780fe3"
down_revision = "e5d2d9e1acf3"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("meeting", schema=None) as batch_op:
        batch_op.add_column(sa.Column("revision", sa.Integer(), server_default="0", nullable=False))


def downgrade() -> None:
    with op.batch_alter_table("meeting", schema=None) as batch_op:
        batch_op.drop_column("revision")
