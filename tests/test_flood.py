"""Nobody drowns the others: messages at a pace, topics and tasks by days, guesses of codes, chats of nobody."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import func, select

from bot.playground.console import Shown
from bot.playground.transcript import tidy
from domain import flood as rules
from domain.errors import BadInput
from domain.flood import MINUTE, Bucket, Daily, Limits, Who, full, poured
from domain.groups import Role
from handlers.kit.event import Heard
from storage import flood as store
from storage import groups, rooms
from storage.db import Database
from storage.meeting_tables import topic
from storage.people_tables import account, room
from storage.task_tables import task
from tests.chat import Group
from tests.telegram_server import TelegramServer
from tests.telegram_town import NOON as NINE
from tests.telegram_town import Town

NOON = datetime(2017, 11, 8, 12, 0, tzinfo=UTC)

# --- the rules


@given(st.integers(1, 100), st.lists(st.floats(0, 60), min_size=1, max_size=200))
def test_in_no_minute_more_than_twice_the_limit_and_at_once_never_more_than_it(size: int, pauses: list[float]) -> None:
    """A bucket lets its size through at once and then as many a minute."""
    bucket, now, taken = None, NOON, []
    for pause in pauses:
        now += timedelta(seconds=pause)
        if not full(bucket, now, size):
            bucket = poured(bucket, now, size)
            taken.append(now)
    for at in taken:
        assert len([one for one in taken if at <= one < at + MINUTE]) <= 2 * size
        assert len([one for one in taken if one == at]) <= size


def test_a_full_bucket_has_room_again_after_its_share_of_a_minute() -> None:
    bucket = None
    for _ in range(20):
        assert not full(bucket, NOON, 20)
        bucket = poured(bucket, NOON, 20)
    assert full(bucket, NOON, 20)
    assert not full(bucket, NOON + timedelta(seconds=3), 20)
    assert not full(bucket, NOON + MINUTE, 20)


def test_a_clock_that_is_turned_back_empties_nothing() -> None:
    bucket = Bucket(20.0, NOON)
    assert full(bucket, NOON - timedelta(hours=1), 20)
    assert poured(bucket, NOON - timedelta(hours=1), 20) == Bucket(21.0, NOON)


def test_only_what_is_offered_can_be_chosen() -> None:
    assert Limits().chosen("topics", 20).topics == 20
    for name, value in (("topics", 10**6), ("topics", 0), ("admin", 1)):
        with pytest.raises(BadInput):
            Limits().chosen(name, value)


def test_unknown_and_missing_limits_are_the_usual_ones() -> None:
    assert Limits.read(None) == Limits() == Limits.read({"nonsense": 1})
    assert Limits.read({"tasks": 50}).daily(Daily.TASKS) == 50
    assert set(rules.MANY) == set(Who)


# --- by the minute


def shown(group: Group, words: str) -> list[Shown]:
    return [one for one in group.playground.console.shown if words in tidy("\n".join(one.lines))]


def says(group: Group, name: str, *texts: str, room: str = "") -> None:
    """Many messages at one instant; what the bot shows meanwhile is looked at by the test."""
    for text in texts:
        group.happens(Heard.MESSAGE, name, room, message=group.playground.console.number(), text=text)


def count(group: Group, column: object) -> int:
    async def counted() -> int:
        return int(await group.database.run(lambda db: db.execute(select(func.count(column))).scalar_one()))  # type: ignore[call-overload]

    return int(group.run(counted()))


def test_a_stranger_is_answered_twenty_times_a_minute_and_told_once(group: Group) -> None:
    group.playground.console.chat("@Cizí", "Cizí", private=True)
    before = len(group.playground.console.shown)
    says(group, "Cizí", *["/pomoc"] * 60, room="@Cizí")
    said = group.playground.console.shown[before:]
    assert len(said) == 21
    assert "Píšete mi teď moc rychle" in tidy(said[-1].lines[0])
    group.playground.clock.move(group.now + MINUTE)
    says(group, "Cizí", "/pomoc", room="@Cizí")
    assert len(group.playground.console.shown) == before + 22


def test_somebody_who_floods_a_group_holds_up_nobody_else_and_its_coordinator_hears_once(group: Group) -> None:
    group.members("Dana", "Petr")
    says(group, "Dana", *["/temata"] * 60)
    assert len(shown(group, "Píšete mi teď moc rychle")) == 1
    told = shown(group, "Dana: moc zpráv najednou, víc než 20 za minutu")
    assert [one.chat.id for one in told] == ["@Alena"]
    group.play("""
        Petr> téma: bydlení
        bot+ 👍
    """)


def test_ordinary_talk_is_not_counted(group: Group) -> None:
    group.members("Dana")
    says(group, "Dana", *["Tak co, jak se máte?"] * 100)
    group.play("""
        Dana> téma: bydlení
        bot+ 👍
    """)


def test_who_runs_a_group_writes_as_much_as_it_takes(group: Group) -> None:
    says(group, "Alena", *[f"/ukol vyřídit věc číslo {number}" for number in range(60)])
    assert count(group, task.c.id) == 60


def test_a_whole_chat_has_its_measure_too(group: Group) -> None:
    names = [f"Člen {number}" for number in range(8)]
    group.members(*names)
    for name in names:
        says(group, name, *["/temata"] * 19)
    assert len(shown(group, "V téhle skupině mi teď píše moc lidí najednou")) >= 1


def test_in_an_unknown_chat_not_even_the_refusal_is_said(group: Group) -> None:
    group.playground.console.chat("Cizí chat")
    before = len(group.playground.console.shown)
    says(group, "Cizí", *["/pomoc"] * 40, room="Cizí chat")
    assert len(group.playground.console.shown) == before


# --- by the day


def test_the_sixth_topic_of_a_day_waits_for_tomorrow(group: Group) -> None:
    group.member("Dana", private=True)
    says(group, "Dana", *[f"téma: návrh {number}" for number in range(15)])
    assert count(group, topic.c.id) == 5
    assert [one.chat.id for one in shown(group, "Dnes už od vás mám 5 témat")] == ["@Dana"]
    assert len(shown(group, "Dana navrhuje dnes víc témat")) == 1
    group.playground.clock.move(group.now + timedelta(days=1))
    says(group, "Dana", "téma: návrh dalšího dne")
    assert count(group, topic.c.id) == 6


def test_supporting_a_topic_that_is_there_is_no_new_one(group: Group) -> None:
    group.members("Dana", "Petr")
    says(group, "Petr", *[f"téma: návrh {number}" for number in range(5)])
    says(group, "Dana", *[f"téma: návrh {number}" for number in range(5)])
    says(group, "Dana", "téma: můj vlastní")
    assert count(group, topic.c.id) == 6


def test_the_eleventh_task_for_others_waits_and_tasks_for_oneself_do_not(group: Group) -> None:
    group.members("Dana", "Petr")
    says(group, "Dana", *[f"/ukol Petr: vyřídit věc číslo {number}" for number in range(15)])
    assert count(group, task.c.id) == 10
    assert len(shown(group, "Dnes už od vás mám 10 úkolů pro ostatní")) == 1
    group.playground.clock.move(group.now + MINUTE)
    says(group, "Dana", "/ukol Dana: zavolat na úřad")
    assert count(group, task.c.id) == 11


def test_the_minutes_are_written_whatever_number_of_tasks_they_set(group: Group) -> None:
    group.member("Dana", role=Role.MINUTES)
    group.members("Petr")
    says(group, "Dana", *[f"/ukol Petr: vyřídit věc číslo {number}" for number in range(15)])
    assert count(group, task.c.id) == 15


# --- the settings


def test_a_coordinator_sets_the_limits_of_her_community_by_a_tap(group: Group) -> None:
    group.member("Dana", private=True)
    group.play("""
        Alena> /skupina
        bot@Alena> …
        Alena@bot> [Omezení psaní]
        bot@Alena> Kolik smí psát jeden člen
          Zpráv pro mě za minutu: 20. Nových témat za den: 5. Úkolů pro ostatní za den: 10.
          …
        Alena@bot> [20 témat/den]
        bot@Alena* Kolik smí psát jeden člen
          Zpráv pro mě za minutu: 20. Nových témat za den: 20. Úkolů pro ostatní za den: 10.
          …
    """)
    says(group, "Dana", *[f"téma: návrh {number}" for number in range(15)])
    assert count(group, topic.c.id) == 15


def test_a_member_sets_nothing_and_nobody_sets_those_of_another_town(group: Group) -> None:
    group.member("Dana", private=True)

    async def found() -> int:
        return await group.database.run(lambda db: groups.found(db, "Jiné město", "cs", "Europe/Prague", group.now))

    other = int(group.run(found()))
    group.play("""
        Alena> /skupina
        bot@Alena> …
        Alena@bot> [Omezení psaní]
        bot@Alena> …
    """)
    shown = group.playground.console.chats["@Alena"].messages[-1].buttons()
    choose = next(one for one in shown if one.label == "20 témat/den")
    assert "může jen" in tidy(group.press("Dana", choose.data, "@Alena"))
    assert group.run(group.database.run(store.limits_of, group.community)) == Limits()
    assert group.run(group.database.run(store.limits_of, other)) == Limits()


# --- guesses


def test_guessing_codes_of_administrators_ends_after_a_few(group: Group) -> None:
    group.playground.console.chat("@Cizí", "Cizí", private=True)

    async def invite() -> str:
        until = group.now + timedelta(days=7)
        return await group.database.run(lambda db: groups.invite_admin(db, "", group.community, until))

    code = str(group.run(invite()))
    says(group, "Cizí", *[f"/start kod{number}" for number in range(10)], room="@Cizí")
    says(group, "Cizí", f"/start {code}", room="@Cizí")
    assert not shown(group, "Stanete se správcem")
    group.playground.clock.move(group.now + timedelta(hours=2))
    says(group, "Cizí", f"/start {code}", room="@Cizí")
    assert shown(group, "Stanete se správcem")


# --- chats of nobody


def names(group: Group) -> tuple[set[str], set[str]]:
    """Chats and accounts that are known."""

    async def read() -> tuple[set[str], set[str]]:
        return await group.database.run(
            lambda db: (
                set(db.execute(select(room.c.chat)).scalars()),
                set(db.execute(select(account.c.name)).scalars()),
            )
        )

    found: tuple[set[str], set[str]] = group.run(read())
    return found


def test_a_chat_into_which_nobody_entitled_brought_the_bot_is_left_after_a_day_and_forgotten(group: Group) -> None:
    group.playground.console.chat("Cizí chat")
    group.happens(Heard.JOINED, "Cizí", "Cizí chat")
    says(group, "Kdosi", "dobrý den", room="Cizí chat")
    group.play(">> + 23 h")
    assert "Cizí chat" in names(group)[0]
    group.play(">> + 2 h")
    chats, accounts = names(group)
    assert "Cizí chat" not in chats
    assert not {"Cizí", "Kdosi"} & accounts
    assert {"Řídicí skupina", "@Alena"} <= chats
    assert "Alena" in accounts


def test_a_chat_that_became_a_groups_in_time_stays(group: Group) -> None:
    group.playground.console.chat("Nový chat")
    group.happens(Heard.JOINED, "Cizí", "Nový chat")
    group.play(">> + 20 h")

    async def bind() -> None:
        await group.database.run(
            lambda db: rooms.bind(db, rooms.enter(db, "console", "Nový chat", None, private=False, title="").id, 1)
        )

    group.run(bind())
    group.play(">> + 3 d")
    assert "Nový chat" in names(group)[0]


@pytest.mark.parametrize("dialect", ["sqlite"])
async def test_telegram_sees_the_bot_go_and_the_groups_own_chat_keeps_it(database: Database) -> None:
    async with TelegramServer(now=NINE.timestamp) as server:
        town = Town(server, database)
        await town.found()
        own, foreign = server.group("PS Senioři", [town.alena]), server.group("Cizí chat", [server.person("Cizí")])
        await town.group(own)
        house = town.opens()
        await server.until(lambda: server.polling)
        await next(iter(foreign.members)).writes(foreign, "dobrý den")
        await server.until(lambda: not server.updates)
        town.clock.shift += timedelta(hours=25)
        await database.run(house.scheduler.tick)  # it has been noticed; the day begins
        town.clock.shift += timedelta(hours=25)
        house.scheduler.wake()
        await server.until(lambda: server.called("leaveChat"), 20)
        assert [call.params["chat_id"] for call in server.called("leaveChat")] == [foreign.id]
        await town.closes()
