"""The people whom a name in a message may mean, and which of them it does."""

from dataclasses import dataclass
from functools import cached_property

from domain.circle import Meant, meant
from domain.groups import Group, Person
from domain.language import People, Where, is_me
from domain.posts import Post, called
from handlers.kit.turn import Turn
from handlers.kit.view import View
from storage import groups, posts, rooms, tasks


@dataclass(frozen=True)
class Circle:
    """The people whom the names in a task may mean: the group's members, the community's others, the group's guests."""

    members: People[Person]
    others: People[Person]
    guests: tuple[str, ...]
    group: Group
    posts: tuple[Post, ...] = ()

    @cached_property
    def known(self) -> People[Person]:
        """Everybody who may be named."""
        return People((*self.members, *self.others))

    @property
    def where(self) -> Where:
        """Among whom and where a task of the group is given."""
        return Where(self.known, self.group.zone, self.group.language)


def circle_of(view: View, group: Group) -> Circle:
    """Everybody around the group, as they are known now."""
    members = People(m.person for m in groups.members_of(view.db, [group.id]))
    ids = {person.id for person in members}
    others = People(p for p in groups.people_of(view.db, group.community) if p.id not in ids)
    guests = tuple(tasks.guests_of_group(view.db, group.id))
    return Circle(members, others, guests, group, tuple(posts.of(view.db, group.community)))


def meant_by(turn: Turn, circle: Circle, name: str) -> Meant:
    """Whom a name means: the speaker themselves, an account by its @name, whoever is called so or holds that role."""
    everybody = {person.id: person for person in (*circle.members, *circle.others)}
    if is_me(name) and turn.account.person in everybody:
        return Meant(name, everybody[turn.account.person])
    if role := called(name, circle.posts):
        return Meant(role.name, everybody.get(role.holder or 0), post=role.id)
    account = rooms.account_by_username(turn.db, turn.account.platform, name.removeprefix("@"))
    if account is not None and account.person in everybody:
        return Meant(name, everybody[account.person])
    return meant(name, circle.members, circle.others, circle.guests)
