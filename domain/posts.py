"""Roles by which tasks are given ("OSZ", "koordinátor"): who holds one now answers for what is given to it."""

from collections.abc import Sequence
from dataclasses import dataclass

from domain.errors import BadInput
from domain.language import clean, same_role

NAME_LIMIT = 60
MOST = 40  # roles of one community


@dataclass(frozen=True, slots=True)
class Post:
    """A role of a community and the person who holds it; nobody does: None."""

    id: int
    community: int
    name: str
    holder: int | None = None


def called(name: str, posts: Sequence[Post]) -> Post | None:
    """The role that a name means, in any case form; None for none, and where two could be meant."""
    found = [one for one in posts if same_role(name, one.name)]
    return found[0] if len(found) == 1 else None


def named(text: str, known: Sequence[Post]) -> str:
    """A new role's name as it may be kept.

    Raises BadInput("posts-many", limit=…).
    """
    if len(known) >= MOST:
        raise BadInput("posts-many", limit=MOST)
    return clean(text, NAME_LIMIT)
