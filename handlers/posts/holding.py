"""The registry of roles: read by everybody, changed by whoever coordinates; open tasks go along with a role."""

from domain import posts as rules
from domain.circle import meant
from domain.errors import BadInput
from domain.groups import Person, Role
from domain.help import Hint
from domain.language import is_nobody
from domain.posts import Post
from domain.tasks import State, Task
from handlers.kit.about import everybody
from handlers.kit.capability import SENTENCE, Capability
from handlers.kit.card import Card, Line, Style
from handlers.kit.confirming import settle
from handlers.kit.readers import in_community
from handlers.kit.turn import Turn
from handlers.kit.view import View, own_view
from storage import groups, tasks
from storage import posts as store

posts = Capability("posts")
posts.helps(Hint("posts", 115, "role", Role.COORDINATOR, Role.COORDINATOR))

LISTED = 20
MINE = "my-tasks"


# --- the list


@posts.command("role", "roles", place=74)
def said(turn: Turn) -> None:
    """/role lists them; /role OSZ: Petr Šimek says who holds one."""
    town = turn.me().community if turn.community is None else turn.community
    if not turn.text:
        turn.lead("posts", town, "roles")
        return
    name, sign, holder = turn.text.partition(":" if ":" in turn.text else "=")
    if not sign or not name.strip():
        raise BadInput("posts-how")
    give(turn, name.strip(), holder.strip())


@posts.started("roles")
def started(turn: Turn) -> None:
    """The deep link of somebody who had no private chat."""
    turn.lead("posts", turn.me().community, "roles")


@posts.card("posts", in_community)
def card(view: View, community: int) -> Card:
    """Every role and who holds it; a coordinator changes one by a tap."""
    known = store.of(view.db, community)[:LISTED]
    lines = [view.line("posts-title", Style.TITLE), *(_line(view, one) for one in known)]
    lines.append(view.line("posts-hint" if known else "posts-none", Style.NOTE))
    rows = [(view.labelled(one.name, "posts.change", one.id),) for one in known]
    return Card(tuple(lines), tuple(rows))


def _line(view: View, one: Post) -> Line:
    held = groups.find_person(view.db, one.holder) if one.holder else None
    return Line(f"{one.name} – {held.titled if held else view.say('posts-nobody')}")


@posts.button("change")
def change(turn: Turn) -> None:
    """A role on the list: who holds it from now on is asked."""
    assert turn.pressed
    one = store.find(turn.db, turn.pressed.args[0])
    if one is None:
        raise BadInput("button-foreign")
    need(turn, one.community)
    turn.ask("posts.holder", "posts-ask-holder", None, {"post": one.id}, name=one.name)


@posts.asked("holder", longest=SENTENCE)
def holder_asked(turn: Turn) -> None:
    """A name, or that nobody does."""
    assert turn.question
    one = store.find(turn.db, turn.question.values["post"])
    if one is None:
        raise BadInput("question-over")
    give(turn, one.name, turn.text)


# --- changing


def need(turn: Turn, community: int) -> None:
    """The speaker coordinates a group of the community. Raises BadInput("not-entitled")."""
    if not any(one.community == community for one in turn.groups_where(Role.COORDINATOR)):
        raise turn.refusal(Role.COORDINATOR)


def give(turn: Turn, name: str, holder: str) -> None:
    """The role is that person's, whose name is read among all of the community; a new one is made by it.

    Raises BadInput("posts-unknown" | "posts-several" | "posts-how").
    """
    if not holder:
        raise BadInput("posts-how")
    if is_nobody(holder):
        hand(turn, name, None)
        return
    who = meant(holder, everybody(turn), (), ())
    if who.person is None:
        names = ", ".join(
            f"{one.name} ({one.organisation})" if one.organisation else one.name for one in who.options[:6]
        )
        raise BadInput("posts-several" if who.several else "posts-unknown", name=holder[:60], names=names)
    hand(turn, name, who.person)


def hand(turn: Turn, name: str, person: Person | None) -> None:
    """From now on the person holds the role, and answers for its open tasks; nobody: they wait."""
    town = turn.community
    assert town is not None
    need(turn, town)
    known = store.of(turn.db, town)
    one = rules.called(name, known) or store.add(turn.db, town, rules.named(name, known))
    before = one.holder
    store.hold(turn.db, one.id, person.id if person else None)
    moved = _move(turn.view, one, before, person)
    turn.log("post.held", "person", person.id if person else before or turn.me().id, role=one.name)
    turn.show("posts", town)
    view = turn.private_view()
    who = person.name if person else ""
    key = "posts-held" if person else "posts-freed"
    settle(turn, Card((view.line(key, name=one.name, holder=who, tasks=len(moved)),)))
    if person and person.id != turn.account.person:
        view.note(person.id, "posts-told", name=one.name, tasks=len(moved))
    if before and before not in (turn.account.person, person.id if person else None):
        view.note(before, "posts-told-before", name=one.name, holder=who or view.say("posts-nobody"), tasks=len(moved))


def _move(view: View, one: Post, before: int | None, person: Person | None) -> list[Task]:
    """The open tasks of the role, those given to its mere name as well, are the new holder's; one message for all."""
    moved = []
    for task in (*tasks.of_post(view.db, one.id), *tasks.of_names(view.db, one.community)):
        mine = [
            owner
            for owner in task.owners
            if owner.state in (State.OPEN, State.ASKED)
            and (owner.post == one.id or (owner.person is None and rules.called(owner.name, [one])))
        ]
        for owner in mine:
            tasks.own(
                view.db,
                owner.id,
                view.now,
                post=one.id,
                person=person.id if person else None,
                name="" if person else one.name,
            )
        if mine:
            moved.append(task)
            view.happened("task-passed", task.id)
    for who in {before, person.id if person else None} - {None}:
        view.show("me", who or 0)
        view.show(MINE, who or 0)
    if person and moved and (there := own_view(view.desk, person.id)):
        there.bring(MINE if len(moved) > 1 else "task", person.id if len(moved) > 1 else moved[0].id)
    return moved
