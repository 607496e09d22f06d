"""Roles by which tasks are given, and who holds them."""

from typing import Any

from sqlalchemy import Connection, delete, insert, select, update

from domain.posts import Post
from storage.post_tables import post


def of(db: Connection, community: int) -> list[Post]:
    """The community's roles, by name."""
    mine = select(post).where(post.c.community == community).order_by(post.c.name, post.c.id)
    return [_post(row) for row in db.execute(mine)]


def find(db: Connection, post_id: int) -> Post | None:
    """The role with this id, if there is one."""
    row = db.execute(select(post).where(post.c.id == post_id)).one_or_none()
    return _post(row) if row else None


def add(db: Connection, community: int, name: str) -> Post:
    """A role that nobody holds yet."""
    return _post(db.execute(insert(post).values(community=community, name=name).returning(*post.c)).one())


def hold(db: Connection, post_id: int, person: int | None) -> None:
    """The role is that person's from now on, or nobody's."""
    db.execute(update(post).where(post.c.id == post_id).values(holder=person))


def remove(db: Connection, post_id: int) -> None:
    """The role is known no more; tasks keep its name."""
    db.execute(delete(post).where(post.c.id == post_id))


def _post(row: Any) -> Post:
    return Post(row.id, row.community, row.name, row.holder)
