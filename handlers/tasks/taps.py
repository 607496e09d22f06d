"""What owners, givers and coordinators do with a task by tapping: done, a week more, handed over, closed."""

from datetime import date, timedelta

from domain import tasks as rules
from domain.errors import BadInput
from domain.groups import Role
from domain.language import by_surname, surname_key
from domain.tasks import Owner, State, Status, Task
from handlers.kit.card import Card
from handlers.kit.readers import with_task
from handlers.kit.turn import Turn
from handlers.kit.view import View
from handlers.tasks.cards import bring_to, changed, due_words, label_of, nobody, task_pressed, tasks, tell_owners
from handlers.tasks.consent import passed_to
from storage import groups, outbox, rooms
from storage import tasks as store

DAY = timedelta(days=1)
PAGE = 8  # people to choose from at once


def _own_share(turn: Turn, task: Task) -> Owner:
    """The presser's share in the task. Raises BadInput("tasks-not-owner")."""
    share = task.owned_by(turn.account.person)
    if share is None:
        raise BadInput("tasks-not-owner")
    return share


def gave_or_runs(turn: Turn, task: Task) -> None:
    """The presser gave the task, or coordinates its group. Raises BadInput("not-entitled")."""
    if turn.account.person is None or task.given_by != turn.account.person:
        turn.need(Role.COORDINATOR, task.group)


def _log(turn: Turn, deed: str, task: Task, **values: object) -> Task:
    """Write the deed down and show it; the task as it is after it."""
    turn.log(f"task.{deed}", "task", task.id, **values)
    after = store.by_id(turn.db, task.id)
    changed(turn.view, after)
    return after


@tasks.button("done")
def done(turn: Turn) -> None:
    """[Hotovo]: my share is done; with the last share the task is."""
    task = task_pressed(turn)
    share = _own_share(turn, task)
    if share.state is State.OPEN:
        rules.still(task)
        store.own(turn.db, share.id, turn.now, state=State.DONE)
        _ask_no_more(turn, task, share)
        if rules.all_done(store.by_id(turn.db, task.id).owners, lead=_lead_closes(turn, task)):
            store.set_state(turn.db, task.id, Status.DONE, turn.now)
        task = _log(turn, "done", task)
        if task.state is Status.DONE and (there := _giver_elsewhere(turn, task)):
            there.bring("task", task.id)
    waits = by_surname(owner.name for owner in task.present if owner.state is State.OPEN)
    turn.answer("tasks-done-noted", waits=len(waits) if task.state is Status.OPEN else 0, names=", ".join(waits)[:120])


def _lead_closes(turn: Turn, task: Task) -> bool:
    return groups.group_by_id(turn.db, task.group).settings.lead_closes


@tasks.button("again")
def again(turn: Turn) -> None:
    """[Ještě ne]: it is not done after all."""
    task = task_pressed(turn)
    share = task.owned_by(turn.account.person)
    if share is None:
        turn.need(Role.COORDINATOR, task.group)
    if task.state is Status.CANCELLED:
        raise BadInput("tasks-cancelled")
    for owner in [share] if share else [one for one in task.present if one.state is State.DONE]:
        store.own(turn.db, owner.id, turn.now, state=State.OPEN)
    store.set_state(turn.db, task.id, Status.OPEN, turn.now)
    _log(turn, "reopened", task)
    turn.answer("tasks-again-noted")


@tasks.button("week")
def week(turn: Turn) -> None:
    """[+ týden]: the due date moves; the giver hears of it once."""
    task = rules.still(task_pressed(turn))
    if task.owned_by(turn.account.person) is None:
        gave_or_runs(turn, task)
    assert turn.pressed
    if task.due is None or task.due.toordinal() != turn.pressed.epoch:
        raise BadInput("tasks-moved-already", due=due_words(turn.view, task))
    postpone(turn, task, rules.postponed(task.due, turn.view.today))


def postpone(turn: Turn, task: Task, day: date) -> None:
    """Another day for an open task, for whoever has it, gave it or coordinates; the giver hears of it once."""
    if rules.still(task).owned_by(turn.account.person) is None:
        gave_or_runs(turn, task)
    store.set_due(turn.db, task.id, day)
    after = _log(turn, "postponed", task)
    turn.answer("tasks-moved", due=due_words(turn.view, after))
    _tell_giver(turn, after)


def _giver_elsewhere(turn: Turn, task: Task) -> View | None:
    """The giver's private view, where they neither did it themselves nor have the task among theirs."""
    giver = task.given_by
    if giver is None or giver == turn.account.person or task.owned_by(giver):
        return None
    room = rooms.private_room(turn.db, giver)
    return turn.view.into(room) if room else None


def _tell_giver(turn: Turn, task: Task) -> None:
    """One message a day, however often it moves; the later moves change it in place."""
    there = _giver_elsewhere(turn, task)
    if there is None:
        return
    if len(store.postponed_by(turn.db, task.id, turn.now - DAY)) > 1:
        there.put("task-moved", task.id, there.room)
    else:
        there.bring("task-moved", task.id)


@tasks.card("task-moved", with_task)
def moved_card(view: View, task_id: int) -> Card:
    """To the giver: until when it may take now, and who says so."""
    task = store.by_id(view.db, task_id)
    people = dict.fromkeys(store.postponed_by(view.db, task_id, view.now - DAY))
    names = ", ".join(by_surname(groups.person_by_id(view.db, person).name for person in people))
    text = " ".join(task.text.split())[:200]
    return Card((view.line("tasks-moved-giver", text=text, due=due_words(view, task), name=names),))


@tasks.button("close")
def close(turn: Turn) -> None:
    """[Uzavřít]: done as a whole, whoever has not tapped."""
    task = task_pressed(turn)
    if not (nobody(task) and task.given_by == turn.account.person):
        turn.need(Role.COORDINATOR, task.group)
    rules.still(task)
    store.set_state(turn.db, task.id, Status.DONE, turn.now)
    _log(turn, "closed", task)
    tell_owners(turn.view, task, but=turn.account.person)
    turn.answer("tasks-closed-noted")


@tasks.button("cancel")
def cancel(turn: Turn) -> None:
    """[Zrušit úkol]: it was a mistake, or is needed no more."""
    task = task_pressed(turn)
    gave_or_runs(turn, task)
    rules.still(task)
    store.set_state(turn.db, task.id, Status.CANCELLED, turn.now)
    _log(turn, "cancelled", task)
    tell_owners(turn.view, task, but=turn.account.person)
    turn.answer("tasks-cancelled-noted")


# --- taking, handing over and assigning


def take_over(turn: Turn, task: Task) -> None:
    """A task that nobody has is the speaker's, who is of its group."""
    turn.need(Role.MEMBER, task.group)
    rules.still(task)
    store.add_owner(turn.db, task.id, turn.me().id, "", turn.now, State.OPEN)
    _log(turn, "accepted", task)
    bring_to(turn.view, turn.me().id, task.id)
    turn.react("👍")


@tasks.button("hand")
def hand(turn: Turn) -> None:
    """[Předat], [Přiřadit]: choose from the group's people."""
    task, owner = _passable(turn)
    turn.reply(_choice(turn.private_view(), task, owner, 0))


def _passable(turn: Turn) -> tuple[Task, Owner]:
    """The share that the button is about, which its owner may hand over and a coordinator may assign."""
    assert turn.pressed
    task = store.with_owner(turn.db, turn.pressed.args[0])
    owner = task.owner(turn.pressed.args[0]) if task else None
    if task is None or owner is None:
        raise BadInput("button-foreign")
    if owner.person is None or owner.person != turn.account.person:
        turn.need(Role.COORDINATOR, task.group)
    rules.still(task)
    if owner.state not in (State.OPEN, State.ASKED):
        raise BadInput("tasks-handed-already")
    return task, owner


def _choice(view: View, task: Task, owner: Owner, page: int) -> Card:
    """A page of the group's people, by surname."""
    people = [m.person for m in groups.members_of(view.db, [task.group]) if m.person.id != owner.person]
    people.sort(key=lambda person: surname_key(person.name))
    there = people[page * PAGE : (page + 1) * PAGE]
    rows = [(view.labelled(label_of(one, people), "tasks.to", owner.id, one.id),) for one in there]
    turns = [(page - 1, "tasks-button-before")] if page else []
    turns += [(page + 1, "tasks-button-more")] if len(people) > (page + 1) * PAGE else []
    pages = tuple(view.button(key, "tasks.page", owner.id, at) for at, key in turns)
    key = "tasks-choose" if owner.person is not None else "tasks-choose-for"
    line = view.line(key if people else "tasks-choose-none", text=task.text[:200], name=owner.name)
    return Card((line,), tuple(row for row in (*rows, pages) if row))


@tasks.button("page")
def page(turn: Turn) -> None:
    """The next or the previous page of people, in the same message."""
    task, owner = _passable(turn)
    assert turn.pressed
    _rewrite(turn, _choice(turn.view, task, owner, turn.pressed.args[1]))


def _rewrite(turn: Turn, card: Card) -> None:
    outbox.owe(turn.db, turn.room.id, "edit", turn.now, message=turn.event.message, card=card.stored())
    turn.outcome.taken = True


@tasks.button("to")
def hand_to(turn: Turn) -> None:
    """A name was tapped: that person owns it now."""
    task, owner = _passable(turn)
    assert turn.pressed
    person = turn.pressed.args[1]
    key, name = hand_over(turn, task, owner, person)
    _rewrite(turn, Card((turn.view.line(key, name=name),)))
    turn.answer(key, name=name)


def hand_over(turn: Turn, task: Task, owner: Owner, person: int) -> tuple[str, str]:
    """The share is that person's now; returns the sentence that says how, and her name."""
    if groups.role_in(turn.db, task.group, person) is None:
        raise BadInput("tasks-not-member")
    name = groups.person_by_id(turn.db, person).name
    pass_on(turn, task, owner, person)
    _log(turn, "handed", task, to=person)
    told = bring_to(turn.view, person, task.id)
    asked = passed_to(turn, task, person) is State.ASKED
    return "tasks-handed-asked" if asked else "tasks-handed" if told else "tasks-handed-untold", name


def pass_on(turn: Turn, task: Task, owner: Owner, person: int) -> None:
    """The share goes to the person; a mere name becomes them, two shares of one person become one."""
    known, state = task.owned_by(person), passed_to(turn, task, person)
    asks = state is State.ASKED and owner.person is not None and known is None
    if owner.person is not None and not asks:
        store.own(turn.db, owner.id, turn.now, state=State.HANDED)
    elif owner.person is None and known:
        store.disown(turn.db, owner.id)
    elif owner.person is None:
        store.own(turn.db, owner.id, turn.now, person=person, name="", state=state)
    if known:
        store.own(turn.db, known.id, turn.now, state=state if known.state is State.ASKED else State.OPEN)
    elif owner.person is not None:
        _ask_no_more(turn, task, owner)
        store.add_owner(turn.db, task.id, person, "", turn.now, state, after=owner.id)


def _ask_no_more(turn: Turn, task: Task, owner: Owner) -> None:
    """Whoever was asked to take the share over is asked no more: it is done, or handed to somebody else."""
    for one in task.owners:
        if one.after == owner.id and one.state is State.ASKED:
            store.own(turn.db, one.id, turn.now, state=State.REFUSED)
