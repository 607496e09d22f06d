"""Roles in plain words: "roli OSZ přebírá Petr Šimek"."""

from domain.groups import Person
from domain.language import Wanted
from handlers.kit.confirming import agreed, confirm, neither
from handlers.kit.turn import Turn
from handlers.kit.wishes import person_wished, wish_of
from handlers.posts.holding import hand, need, posts
from storage import groups


@posts.wants(Wanted.HOLD_POST)
def hold(turn: Turn) -> None:
    """Who would hold it, for one tap."""
    said = wish_of(turn).request
    town = turn.community
    need(turn, town if town is not None else turn.me().community)
    people = [one for one in said.people if isinstance(one, Person)]
    person = person_wished(turn, people) if people else None
    if people and person is None:
        return
    view = turn.private_view()
    keep = {"name": said.what, "person": person.id if person else None}
    who = person.name if person else view.say("posts-nobody")
    confirm(turn, "posts.holding", "posts-ask-hold", "posts-button-yes", keep, name=said.what, holder=who)


@posts.asked("holding", neither)
def holding(turn: Turn) -> None:
    """[Ano]"""
    assert turn.question
    keep = turn.question.values
    if agreed(turn):
        hand(turn, keep["name"], groups.person_by_id(turn.db, keep["person"]) if keep["person"] else None)
