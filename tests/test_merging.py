"""Two entries become one person and are parted again: each has exactly what was its own before."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import JSON, Boolean, Integer, String, select

from domain.groups import Kind, Role
from domain.linking import parted
from domain.meetings import Meeting
from domain.rsvp import Answer, Guest, Reply
from domain.tasks import State, Status, Task
from storage import groups, meetings, merging, owned, rooms, rsvp, tasks, topics
from storage.db import Connection, Database
from storage.schema import every_table
from storage.types import UTCDateTime

NOW = datetime(2017, 11, 8, 9, 0, tzinfo=UTC)
ZONE = "Europe/Prague"
PEOPLE, GROUPS, MEETINGS, TOPICS, TASKS = range(5), range(2), range(2), range(2), range(2)
ROLES = [role for role in Role if role is not Role.ADMIN]


@dataclass
class Town:
    """A community in which random things happen; people are known by their place in `people`."""

    db: Connection
    now: datetime = NOW
    people: list[int] = field(default_factory=list)
    groups: list[int] = field(default_factory=list)
    meetings: list[int] = field(default_factory=list)
    topics: list[int] = field(default_factory=list)
    tasks: list[int] = field(default_factory=list)

    def __post_init__(self) -> None:
        db = self.db
        self.id = groups.found(db, "Javorná", "cs", ZONE, NOW)
        self.people = [groups.add_person(db, self.id, f"Osoba {number}").id for number in PEOPLE]
        for number in GROUPS:
            self.groups.append(groups.add_group(db, self.id, f"PS {number}", Kind.WORKING, "cs", ZONE).id)
        for number in MEETINGS:
            one = Meeting(
                0, self.id, self.groups[number], "Jednání", datetime(2017, 11, 22, 14), ZONE, groups=(self.groups[0],)
            )
            self.meetings.append(meetings.draft(db, one, NOW).id)
        for number in TOPICS:
            self.topics.append(topics.add(db, self.id, self.groups[0], self.people[4], f"Téma {number}", NOW).id)
        for number in TASKS:
            one = Task(0, self.id, self.groups[0], f"Úkol {number}", None, (), given_by=self.people[4])
            self.tasks.append(tasks.add(db, one, NOW).id)

    def who(self, one: int) -> int:
        """The person of that place, or whoever she turned out to be."""
        return groups.person_by_id(self.db, self.people[one]).id

    def rows(self) -> dict[str, list[dict[str, Any]]]:
        """Everything that there is, but for the journal itself."""
        return {
            table.name: [dict(row._mapping) for row in self.db.execute(select(table).order_by(*table.primary_key))]
            for table in every_table()
            if table.name != "merging"
        }


# --- what may happen


def answers(town: Town, who: int, at: int, what: int) -> None:
    said = Reply(town.who(who), list(Answer)[what % len(Answer)], town.now, 1, reason=f"{what}")
    rsvp.record(town.db, town.meetings[at], said)


def takes_back(town: Town, who: int, at: int, what: int) -> None:
    del what
    rsvp.take_back(town.db, town.meetings[at], town.who(who))


def supports(town: Town, who: int, at: int, what: int) -> None:
    if what % 3:
        topics.back(town.db, town.topics[at], town.who(who), town.now)
    else:
        topics.take_back(town.db, [town.topics[at]], town.who(who))


def proposes(town: Town, who: int, at: int, what: int) -> None:
    topics.add(town.db, town.id, town.groups[at], town.who(who), f"Návrh {what}", town.now)


def brings(town: Town, who: int, at: int, what: int) -> None:
    rsvp.bring(town.db, town.meetings[at], Guest(f"Host {what}", "", town.who(who)))


def gets_a_role(town: Town, who: int, at: int, what: int) -> None:
    groups.join(town.db, town.groups[at], town.who(who), ROLES[what % len(ROLES)], town.now)


def is_removed(town: Town, who: int, at: int, what: int) -> None:
    del what
    groups.leave(town.db, town.groups[at], town.who(who), town.now)


def gets_a_task(town: Town, who: int, at: int, what: int) -> None:
    del what
    if not tasks.by_id(town.db, town.tasks[at]).owned_by(town.who(who)):
        tasks.add_owner(town.db, town.tasks[at], town.who(who), "", town.now)


def does_her_share(town: Town, who: int, at: int, what: int) -> None:
    for owner in tasks.by_id(town.db, town.tasks[at]).owners:
        if owner.person == town.who(who):
            tasks.own(town.db, owner.id, town.now, state=list(State)[what % len(State)])


def gives_a_task(town: Town, who: int, at: int, what: int) -> None:
    one = Task(0, town.id, town.groups[at], f"Nový úkol {what}", None, (), given_by=town.who(who))
    tasks.add(town.db, one, town.now)


def comes(town: Town, who: int, at: int, what: int) -> None:
    account = rooms.account_of(town.db, "console", f"účet {who} {at} {what}")
    rooms.belongs(town.db, account.id, town.who(who))


def is_described(town: Town, who: int, at: int, what: int) -> None:
    values = [{"before": "Bc."}, {"language": "en"}, {"quiet_from": 21, "quiet_to": 6}, {"admin": True}]
    groups.change_person(town.db, town.who(who), **values[(at + what) % len(values)])


DEEDS: list[Callable[[Town, int, int, int], None]] = [
    answers, takes_back, supports, proposes, brings, gets_a_role, is_removed, gets_a_task, does_her_share, gives_a_task,
    comes, is_described,
]  # fmt: skip
HISTORY = st.lists(
    st.tuples(st.sampled_from(DEEDS), st.sampled_from(PEOPLE), st.integers(0, 1), st.integers(0, 5)), max_size=25
)
PAIRS = st.lists(st.tuples(st.sampled_from(PEOPLE), st.sampled_from(PEOPLE)), min_size=1, max_size=4)
EXAMPLES = settings(max_examples=40, suppress_health_check=list(HealthCheck), deadline=None)


def happen(town: Town, history: list[Any]) -> None:
    for deed, *where in history:
        town.now += timedelta(minutes=1)
        deed(town, *where)


async def in_towns(database: Database, example: Callable[..., None]) -> None:
    """Run the property on the database, every example in a town of its own that is forgotten afterwards."""

    def check(db: Connection) -> None:
        def once(*values: Any, **named: Any) -> None:
            undone = db.begin_nested()
            try:
                example(Town(db), *values, **named)
            finally:
                undone.rollback()

        return example.strategy(once)()  # type: ignore[attr-defined,no-any-return]

    await database.run(check)


def over(**strategies: Any) -> Callable[[Callable[..., None]], Callable[..., None]]:
    """The property's random values; hypothesis wants a function of its own for each database."""

    def bind(example: Callable[..., None]) -> Callable[..., None]:
        example.strategy = lambda once: EXAMPLES(given(**strategies)(once))  # type: ignore[attr-defined]
        return example

    return bind


@over(history=HISTORY, pairs=PAIRS, order=st.randoms(use_true_random=False))
def parted_whatever_the_order(town: Town, history: list[Any], pairs: list[tuple[int, int]], order: Any) -> None:
    happen(town, history)
    before = town.rows()
    journals = []
    for gone, into in pairs:
        if town.who(gone) != town.who(into):
            town.now += timedelta(minutes=1)
            journals.append(merging.merge(town.db, town.who(gone), town.who(into), town.now))
    order.shuffle(journals)
    for journal in journals:
        assert merging.unmerge(town.db, journal, town.now)
    assert town.rows() == before


async def test_whatever_happened_before_and_in_whatever_order_all_is_as_it_was(database: Database) -> None:
    await in_towns(database, parted_whatever_the_order)


def own(town: Town, person: int) -> dict[str, list[Any]]:
    """Everything that refers to the person, by column."""
    return {
        str(column): sorted(
            (
                {name: value for name, value in row._mapping.items() if name != "id"}
                for row in town.db.execute(select(column.table).where(column == person))
            ),
            key=str,
        )
        for column in owned.of_person()
    }


SINGLE = ("rsvp.person", "support.person", "membership.person", "task_owner.person")


@over(history=HISTORY, meanwhile=HISTORY, with_account=st.booleans())
def parted_after_a_while(town: Town, history: list[Any], meanwhile: list[Any], with_account: bool) -> None:
    happen(town, history)
    gone, into = town.people[:2]
    comes(town, 0, 0, 9)
    if with_account:
        comes(town, 1, 0, 9)
    hers, theirs = own(town, gone), own(town, into)
    others = {one: own(town, one) for one in town.people[2:]}
    alone = not theirs["account.person"]
    journal = merging.merge(town.db, gone, into, town.now)
    meanwhile = [one for one in meanwhile if one[0] is not comes]
    happen(town, [one for one in meanwhile if one[1] < 2])
    merging.unmerge(town.db, journal, town.now)
    mine, their = own(town, gone), own(town, into)
    assert others == {one: own(town, one) for one in town.people[2:]}
    assert mine["account.person"] == hers["account.person"]
    assert their["account.person"] == theirs["account.person"]
    for column in SINGLE:
        deed = column in ("rsvp.person", "support.person")
        if alone and deed:
            assert their[column] == theirs[column], "the entry without an account has done nothing"
        else:
            assert mine[column] == hers[column], "the one who goes takes just what was hers"
    for column in ("topic.author", "task.given_by", "guest.invited_by"):
        were, are = (hers, mine) if not alone else (theirs, their)
        assert are[column] == were[column]


async def test_what_happens_meanwhile_is_whose_deed_it_was(database: Database) -> None:
    await in_towns(database, parted_after_a_while)


@given(st.none() | st.integers(0, 2), st.none() | st.integers(0, 2), st.none() | st.integers(0, 2), st.booleans())
def test_nobodys_own_is_lost_by_parting(gone: int | None, into: int | None, merged: int | None, by_gone: bool) -> None:
    assert parted(gone, into, merged, merged, by_gone=by_gone) == (gone, into)
    assert parted(gone, into, merged, 9, by_gone=True) == (9, into)
    assert parted(gone, into, merged, 9, by_gone=False) == (gone, 9)


# --- one by one


async def test_an_answer_given_meanwhile_stays_where_it_was_given(database: Database) -> None:
    def check(db: Connection) -> None:
        town = Town(db)
        comes(town, 0, 0, 0)
        comes(town, 1, 0, 0)
        answers(town, 0, 0, 0)
        journal = merging.merge(db, town.people[0], town.people[1], town.now)
        town.now += timedelta(hours=1)
        answers(town, 0, 0, 1)
        merging.unmerge(db, journal, town.now)
        said = {one.person: one.answer for one in rsvp.replies_to(db, town.meetings[0])}
        first, second, *_ = Answer
        assert said == {town.people[0]: first, town.people[1]: second}

    await database.run(check)


async def test_what_a_newcomer_did_as_an_entry_of_the_roster_goes_with_her(database: Database) -> None:
    """The coordinator confirmed the wrong person: her answers are hers, the role and the tasks are the entry's."""

    def check(db: Connection) -> None:
        town = Town(db)
        newcomer, entry = town.people[:2]
        gets_a_role(town, 1, 0, 0)
        comes(town, 0, 0, 0)
        gets_a_role(town, 0, 0, 2)
        journal = merging.merge(db, newcomer, entry, town.now)
        assert groups.role_in(db, town.groups[0], entry) is Role.COORDINATOR
        answers(town, 0, 0, 0)
        proposes(town, 0, 0, 0)
        gets_a_task(town, 1, 0, 0)
        merging.unmerge(db, journal, town.now)
        assert groups.role_in(db, town.groups[0], newcomer) is Role.MEMBER
        assert groups.role_in(db, town.groups[0], entry) is Role.COORDINATOR
        assert [one.person for one in rsvp.replies_to(db, town.meetings[0])] == [newcomer]
        assert {one.author for one in topics.standing(db, town.id)} == {town.people[4], newcomer}
        assert tasks.by_id(db, town.tasks[0]).owned_by(entry)

    await database.run(check)


async def test_a_task_done_by_merging_alone_is_open_again(database: Database) -> None:
    def check(db: Connection) -> None:
        town = Town(db)
        gets_a_task(town, 0, 0, 0)
        gets_a_task(town, 1, 0, 0)
        town.now += timedelta(hours=1)
        tasks.own(db, tasks.by_id(db, town.tasks[0]).owners[0].id, town.now, state=State.DONE)
        journal = merging.merge(db, town.people[0], town.people[1], town.now)
        [owner] = tasks.by_id(db, town.tasks[0]).owners
        assert owner.state is State.DONE
        tasks.set_state(db, town.tasks[0], Status.DONE, town.now)
        merging.unmerge(db, journal, town.now + timedelta(hours=1))
        one = tasks.by_id(db, town.tasks[0])
        assert one.state is Status.OPEN
        assert {owner.state for owner in one.owners} == {State.DONE, State.OPEN}

    await database.run(check)


async def test_an_account_that_came_by_itself_goes_by_itself(database: Database) -> None:
    def check(db: Connection) -> None:
        town = Town(db)
        comes(town, 0, 0, 0)
        new = rooms.account_of(db, "matrix", "@dana:example.org")
        journal = merging.attach(db, new.id, town.people[0], NOW)
        [old] = [one.id for one in rooms.accounts_of(db, town.people[0]) if one.id != new.id]
        assert merging.between(db, old, new.id) == merging.between(db, new.id, old) == journal
        merging.merge(db, town.people[0], town.people[1], NOW)
        assert merging.unmerge(db, journal, NOW) == [town.people[1]]
        assert merging.unmerge(db, journal, NOW) == []
        assert rooms.owner(db, new.id) is None
        assert rooms.owner(db, old) == town.people[1]

    await database.run(check)


async def test_somebody_whose_data_go_can_be_parted_no_more(database: Database) -> None:
    def check(db: Connection) -> None:
        town = Town(db)
        journal = merging.merge(db, town.people[0], town.people[1], NOW)
        merging.forget(db, town.people[1])
        assert merging.unmerge(db, journal, NOW) == []
        assert "Osoba 0" not in str(town.rows()["person"])
        assert groups.person_by_id(db, town.people[0]).id == town.people[1]

    await database.run(check)


async def test_nobody_is_merged_with_herself(database: Database) -> None:
    def check(db: Connection) -> None:
        town = Town(db)
        merging.merge(db, town.people[0], town.people[1], NOW)
        with pytest.raises(ValueError, match="itself"):
            merging.merge(db, town.people[0], town.people[1], NOW)

    await database.run(check)


async def test_who_turned_out_to_be_another_is_in_no_list(database: Database) -> None:
    def check(db: Connection) -> None:
        town = Town(db)
        groups.change_person(db, town.people[0], admin=True)
        merging.merge(db, town.people[0], town.people[1], NOW)
        assert town.people[0] not in [one.id for one in groups.people_of(db, town.id)]
        assert groups.count_admins(db, town.id) == 1
        assert [one.id for one in groups.coordinators(db, town.groups[0])] == [town.people[1]]

    await database.run(check)


# --- tables yet to come


def test_every_table_that_names_a_person_can_be_journalled() -> None:
    """One row of each kind: values that JSON keeps, a single primary key, and nothing that hangs on a row replaced."""
    kept = (String, Integer, Boolean, JSON, UTCDateTime)
    hanging = {key.column.table.name for table in every_table() for one in table.c for key in one.foreign_keys}
    for column in owned.of_person():
        if owned.key_of(column) is None:
            assert len(column.table.primary_key.columns) == 1, column
        else:
            assert column.table.name not in hanging, f"{column}: what refers to it would be lost"
            assert all(isinstance(one.type, kept) or "INT" in str(one.type) for one in column.table.c), column
