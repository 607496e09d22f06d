"""several communities"""

import sqlalchemy as sa
from alembic import op

revision = "8ecf698bd14b"
down_revision = "52ccf4b7f87e"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "belonging",
        sa.Column("community", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("person", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("organisation", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("admin", sa.Boolean(), server_default=sa.text("false"), nullable=False),
        sa.ForeignKeyConstraint(
            ["community"], ["community.id"], name=op.f("fk_belonging_community_community"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["organisation"],
            ["organisation.id"],
            name=op.f("fk_belonging_organisation_organisation"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(["person"], ["person.id"], name=op.f("fk_belonging_person_person"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("community", "person", name=op.f("pk_belonging")),
    )
    with op.batch_alter_table("belonging", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_belonging_organisation"), ["organisation"], unique=False)
        batch_op.create_index(batch_op.f("ix_belonging_person"), ["person"], unique=False)

    # What each has been at home so far; whoever is in a group of another community is known there too.
    op.execute(
        "INSERT INTO belonging (community, person, organisation, admin) "
        "SELECT community, id, organisation, admin FROM person"
    )
    op.execute(
        "INSERT INTO belonging (community, person, admin) "
        'SELECT DISTINCT g.community, m.person, false FROM membership m JOIN working_group g ON g.id = m."group" '
        "WHERE NOT EXISTS (SELECT 1 FROM belonging b WHERE b.community = g.community AND b.person = m.person)"
    )

    with op.batch_alter_table("person", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_person_organisation"))
        batch_op.drop_constraint(batch_op.f("fk_person_organisation_organisation"), type_="foreignkey")
        batch_op.drop_column("organisation")
        batch_op.drop_column("admin")


def downgrade() -> None:
    with op.batch_alter_table("person", schema=None) as batch_op:
        batch_op.add_column(sa.Column("admin", sa.Boolean(), server_default=sa.text("false"), nullable=False))
        number = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
        batch_op.add_column(sa.Column("organisation", number, nullable=True))
        batch_op.create_foreign_key(
            batch_op.f("fk_person_organisation_organisation"),
            "organisation",
            ["organisation"],
            ["id"],
            ondelete="CASCADE",
        )
        batch_op.create_index(batch_op.f("ix_person_organisation"), ["organisation"], unique=False)

    at_home = "FROM belonging b WHERE b.person = person.id AND b.community = person.community"
    op.execute(f"UPDATE person SET organisation = (SELECT b.organisation {at_home})")
    op.execute(f"UPDATE person SET admin = coalesce((SELECT b.admin {at_home}), false)")

    with op.batch_alter_table("belonging", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_belonging_person"))
        batch_op.drop_index(batch_op.f("ix_belonging_organisation"))

    op.drop_table("belonging")
