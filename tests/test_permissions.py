"""Who may what: every command, button and question, tried by everybody who must not change what is not theirs.

Everything comes as Telegram sends it, through the reader of its updates. A button is signed for the room of whoever
presses it, as if it had once stood there: the deed itself has to refuse. Each try is undone, so that all of them meet
the same town. What people can do on Matrix, where no button is ever sent, is in `test_permissions_matrix`.
"""

import itertools
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import Connection, Table, event, select

from bot.telegram.read import Reader, parsed
from domain.groups import Kind, Role
from handlers.kit.capability import book
from handlers.kit.signing import Pressed, sign
from storage import groups, questions, rooms
from storage.schema import every_table
from tests.chat import Group
from tests.errors import Errors

OURS, THEIRS = "Řídicí skupina", "Cizí skupina"
# What is heard, owed and counted: it changes with every event, and nobody's rights hang on it.
PLUMBING = {
    "seen_update", "outbox", "card_copy", "question", "audit", "failed_update", "reminder", "secret", "wrong_code",
    "account", "room", "seat", "knock", "namesake", "newcomer", "link_code", "link_request", "merging",
    "erasure", "erased_account",
}  # fmt: skip
WRITES = re.compile(r"\s*(?:INSERT (?:OR \w+ )?INTO|UPDATE|DELETE FROM) \"?(\w+)", re.IGNORECASE)
WORDS = (
    "",
    "1",
    "Nová Osoba, Charita",
    "Alena do pátku uklidí",
    "st 6. 12. 2017 v 10:00, sál: Cizí jednání",
    "Nový název",
)
# As Telegram numbers them; a private chat has the number of its person.
ACCOUNTS = {
    "Zdena": 11, "Dana": 12, "Host": 13, "Bývalá": 14, "Cizinec": 15, "Boris": 16, "Adam": 17, "Alena": 18,
}  # fmt: skip
CHATS = {OURS: -1001, THEIRS: -1002, **{f"@{name}": number for name, number in ACCOUNTS.items()}}
PLAIN = (
    "kdo přijde?",
    "přesuň to na čtvrtek 23. 11. ve 14",
    "zruš to",
    "obnov schůzku",
    "místo: knihovna",
    "přejmenuj schůzku na Cizí jednání",
    "přidej bod Cizí bod",
    "vyřaď bod 1",
    "Petr se omlouvá",
    "host Petr nepřijde",
    "připomeň to těm, kdo neodpověděli",
    "přidej člena Nová Osoba, Charita",
    "svolej schůzku st 6. 12. 2017 v 10:00, sál: Cizí jednání",
    "podklady jsou hotové",
    "předej úkol podklady Host",
    "potřebuju týden navíc na podklady",
    "stahuji téma bydlení",
    "vrať to",
    "ano",
    "zveřejnit",
    "hotovo",
)
SHAPES = (
    (), (1,), (2,), (3,), (1, 0), (1, 1), (1, 2), (2, 1), (1, 3), (1, 1, 0), (1, 1, 2), (1, 2, 0), (1, 2, 1), (1, 3, 0),
    (1, 1, 1, 0),
)  # fmt: skip


READER = Reader(1, "kolecko_bot", lambda: datetime(2017, 11, 8, 8, 0, tzinfo=UTC))


@dataclass(frozen=True)
class Actor:
    """Somebody who tries. `role`: theirs in our group; chats: where they can speak."""

    name: str
    role: Role | None
    chats: tuple[str, ...]


ACTORS = (
    Actor("Zdena", Role.MINUTES, (OURS, "@Zdena")),
    Actor("Dana", Role.MEMBER, (OURS, "@Dana")),
    Actor("Host", Role.GUEST, (OURS, "@Host")),
    Actor("Bývalá", None, (OURS, "@Bývalá")),
    Actor("Cizinec", None, ("@Cizinec",)),
    Actor("Boris", None, (THEIRS, "@Boris")),
    Actor("Adam", None, (THEIRS, "@Adam")),
)


@pytest.fixture
def town(group: Group) -> Group:
    """Our group with a meeting, its programme, a topic and tasks; another community beside it."""
    group.member("Tomáš", admin=True, private=True)
    group.member("Zdena", role=Role.MINUTES, private=True)
    group.member("Dana", private=True)
    group.member("Host", role=Role.GUEST, private=True)
    group.member("Bývalá", private=True)
    group.member("Petr", private=True)
    group.play("""
        Alena@bot> /schuzka st 22. 11. 2017 od 14:00 do 16:00, radnice: Návrh plánu
        bot@Alena> …
        Alena@bot> [Zveřejnit]
        bot> …
        Petr> přijdu
        bot+ 👍
        Petr~> téma: bydlení
        bot+ 👍
        Alena~> úkol: Petr pošle podklady do pátku
        bot+ ✍
        bot@Petr> …
        Alena@bot> /schuzka st 13. 12. 2017 od 14:00, radnice: Rozpracované
        bot@Alena> …
    """)
    group.run(group.database.run(_beside, group.community, group.now))
    group.run(group.database.run(_on_telegram, group.community))
    return group


def _beside(db: Connection, ours: int, now: Any) -> None:
    """Another community with a group, a coordinator and an admin; and somebody who has left ours."""
    theirs = groups.found(db, "Město Jinde", "cs", "Europe/Prague", now)
    group = groups.add_group(db, theirs, THEIRS, Kind.WORKING, "cs", "Europe/Prague")
    rooms.bind(db, _chat(db, THEIRS), group.id)
    for name, admin, role in (("Boris", False, Role.COORDINATOR), ("Adam", True, Role.MEMBER)):
        person = groups.add_person(db, theirs, name, admin=admin)
        groups.join(db, group.id, person.id, role, now)
        _has_account(db, name, person.id)
    _has_account(db, "Cizinec", None)
    [own] = groups.groups_of(db, ours)
    left = next(one for one in groups.people_of(db, ours) if one.name == "Bývalá")
    groups.leave(db, own.id, left.id, now - timedelta(days=1))


def _on_telegram(db: Connection, ours: int) -> None:
    """Our people and our chat, as they are known there."""
    [own] = groups.groups_of(db, ours)
    rooms.bind(db, _chat(db, OURS), own.id)
    for person in groups.people_of(db, ours):
        if person.name in ACCOUNTS:
            _has_account(db, person.name, person.id)


def _has_account(db: Connection, name: str, person: int | None) -> None:
    account = rooms.account_of(db, "telegram", str(ACCOUNTS[name]), None)
    if person is not None:
        rooms.belongs(db, account.id, person)
    rooms.keep_private(db, _chat(db, f"@{name}"), account.id)


def _chat(db: Connection, name: str) -> int:
    private = name.startswith("@")
    return rooms.enter(db, "telegram", str(CHATS[name]), None, private=private, title=name).id


# --- a try


def tries(actor: Actor) -> Iterator[tuple[str, str, dict[str, Any]]]:
    """(what, chat, values of the event) of everything that the actor can do."""
    commands = {bound.deed: name for name, bound in sorted(book().commands.items())}  # one name of each
    for chat, command, words in itertools.product(actor.chats, commands.values(), WORDS):
        yield f"/{command} {words}", chat, {"text": f"/{command} {words}".strip()}
    for chat, words in itertools.product(actor.chats, PLAIN):
        yield words, chat, {"text": f"Kolečko, {words}"}
    for chat, start, number in itertools.product(actor.chats[-1:], sorted(book().starts), ("", "1", "2")):
        yield f"/start {start}{number}", chat, {"text": f"/start {start}{number}"}
    for chat, action, args in itertools.product(actor.chats, sorted(book().buttons), SHAPES):
        yield f"{action}{args}", chat, {"pressed": Pressed(action, args, 1)}


@dataclass
class Trial:
    """One connection on which everything is tried; `rows` is the state that every try begins with."""

    db: Connection
    group: Group
    errors: Errors
    rows: dict[tuple[str, tuple[Any, ...]], dict[str, Any]] = field(default_factory=dict)
    written: set[str] = field(default_factory=set)

    def __post_init__(self) -> None:
        self.rows = state(self.db)

    def all_by(self, actor: Actor) -> Iterator[str]:
        """Whatever the actor could change of others, each with how. Buttons of a wrong shape break, once each."""
        broken: set[tuple[str, int]] = set()
        for what, chat, values in tries(actor):
            pressed = values.get("pressed")
            shape = (pressed.action, len(pressed.args)) if pressed else ("", 0)
            if shape in broken:
                continue
            known = len(self.errors)
            yield from (f"{what} in {chat}: {hole}" for hole in self.once(actor, chat, values))
            if pressed and len(self.errors) > known:
                broken.add(shape)

    def once(self, actor: Actor, chat: str, values: dict[str, Any]) -> list[str]:
        """Let it happen, see what of others it has changed, and undo it."""
        person = rooms.account_of(self.db, "telegram", str(ACCOUNTS[actor.name])).person
        attempt = self.db.begin_nested()
        self.written.clear()
        event.listen(self.db, "before_cursor_execute", self._note)
        [heard] = READER.events(parsed(_update(self.db, self.group.now, actor, chat, values)))
        self.group.playground.house.router.handle(self.db, heard)
        event.remove(self.db, "before_cursor_execute", self._note)
        touched = self.written - PLUMBING
        found = [*foreign(self.rows, state(self.db), person), *_risen(self.db, actor, person)] if touched else []
        attempt.rollback()
        return found

    def _note(self, _c: object, _u: object, statement: str, *_: object) -> None:
        """Which tables are written to: looking through all of them at every try would take an hour."""
        if wrote := WRITES.match(statement):
            self.written.add(wrote[1])


def _update(db: Connection, now: datetime, actor: Actor, chat: str, values: dict[str, Any]) -> dict[str, Any]:
    """The try as the Bot API brings it."""
    sender = {"id": ACCOUNTS[actor.name], "is_bot": False, "first_name": actor.name}
    kind = (
        {"type": "private", "first_name": actor.name} if chat.startswith("@") else {"type": "supergroup", "title": chat}
    )
    message = {"message_id": 1, "date": int(now.timestamp()), "chat": {"id": CHATS[chat], **kind}}
    if "pressed" not in values:
        return {"update_id": 900, "message": message | {"from": sender, "text": values["text"]}}
    data = sign(groups.signing_key(db), _chat(db, chat), values["pressed"])
    query = {"id": "1", "chat_instance": "1", "from": sender, "message": message, "data": data}
    return {"update_id": 900, "callback_query": query}


def state(db: Connection) -> dict[tuple[str, tuple[Any, ...]], dict[str, Any]]:
    """Every row on which somebody's rights hang."""
    rows = {}
    for table in every_table():
        if table.name not in PLUMBING:
            keys = [column.name for column in table.primary_key]
            for row in db.execute(select(table)).mappings():
                rows[table.name, tuple(row[key] for key in keys)] = dict(row)
    return rows


def foreign(before: dict[Any, Any], after: dict[Any, Any], person: int | None) -> list[str]:
    """What has changed and is not the person's own."""
    changed = [key for key in before.keys() | after.keys() if before.get(key) != after.get(key)]
    return [
        f"{key}: {before.get(key)} -> {after.get(key)}"
        for key in changed
        if _ours(key[0], before.get(key) or after[key], before | after)
        and not _own(key[0], before.get(key) or after[key], before | after, person)
    ]


def _ours(name: str, row: dict[str, Any], rows: dict[Any, Any]) -> bool:
    """Whether a row hangs on our community: it is that itself, or refers to what hangs on it."""
    if name == "community":
        return bool(row["id"] == 1)
    for column in _table(name).columns:
        for key in column.foreign_keys:
            target = key.column.table.name, (row[column.name],)
            if target in rows and target[0] != name and _ours(target[0], rows[target], rows):
                return True
    return False


def _table(name: str) -> Table:
    return next(table for table in every_table() if table.name == name)


def _own(name: str, row: dict[str, Any], rows: dict[Any, Any], person: int | None) -> bool:
    """Whether a row is the person's own: it names them in a column for people, or is part of a task of theirs."""
    if person is None:
        return False
    if name == "task_owner" and _own("task", rows["task", (row["task"],)], rows, person):
        return True
    return any(row[column.name] == person for column in _for_people(_table(name)))


def _for_people(table: Table) -> list[Any]:
    named = [
        column for column in table.columns if any(key.column.table.name == "person" for key in column.foreign_keys)
    ]
    return [table.c.id] if table.name == "person" else named


def _risen(db: Connection, actor: Actor, person: int | None) -> list[str]:
    """Rights in our group that the actor did not have before."""
    now = groups.role_in(db, 1, person) if person is not None else None
    if now is None or (actor.role is not None and actor.role.may(now)):
        return []
    return [f"{actor.name} is {now}"]


@pytest.mark.timeout(400)
@pytest.mark.parametrize("dialect", ["sqlite"])
@pytest.mark.parametrize("actor", ACTORS, ids=lambda actor: actor.name)
def test_nobody_changes_what_is_not_theirs(town: Group, actor: Actor, errors: Errors) -> None:
    holes = town.run(town.database.run(lambda db: list(Trial(db, town, errors).all_by(actor))))
    errors.clear()  # buttons that no card has ever had break us, and change nothing
    assert holes == []


@pytest.mark.parametrize("dialect", ["sqlite"])
@pytest.mark.parametrize("actor", ACTORS, ids=lambda actor: actor.name)
def test_nobody_answers_a_question_that_was_asked_of_somebody_else(town: Group, actor: Actor, errors: Errors) -> None:
    def everything(db: Connection) -> list[str]:
        alena = next(one for one in groups.people_of(db, town.community) if one.name == "Alena")
        here = _chat(db, OURS)
        holes, trial = [], Trial(db, town, errors)
        for kind in sorted(book().questions):
            asked = questions.ask(db, here, alena.id, kind, {}, town.now, town.now + timedelta(days=1))
            for chat in actor.chats:
                values = {"pressed": Pressed("ask.pick", (asked, 0))}
                holes += [f"{kind} in {chat}: {hole}" for hole in trial.once(actor, chat, values)]
        return holes

    assert town.run(town.database.run(everything)) == []


@pytest.mark.timeout(400)
@pytest.mark.parametrize("dialect", ["sqlite"])
def test_the_tries_would_find_a_hole(town: Group, errors: Errors) -> None:
    """The same tries by the coordinator change the programme, roles and the group."""
    alena = Actor("Alena", Role.COORDINATOR, (OURS, "@Alena"))

    def everything(db: Connection) -> set[str]:
        found = Trial(db, town, errors).all_by(alena)
        return {hole.split("'")[1] for hole in found if "'" in hole}

    changed = town.run(town.database.run(everything))
    errors.clear()
    assert {"agenda_item", "membership", "working_group"} <= changed
