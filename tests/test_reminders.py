"""What is said before a meeting or a task's day, and when."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from domain import reminders as rules
from domain.groups import Group as Working
from domain.groups import Kind as GroupKind
from domain.groups import Role, Settings
from domain.meetings import Meeting, Status
from domain.reminders import Fate, Kind, Reminder
from domain.rsvp import Answer, Reply
from storage import groups, outbox, rooms
from storage import meetings as stored_meetings
from storage import reminders as store
from storage import rsvp as replies
from storage.db import Connection
from tests.chat import Group
from tests.errors import Errors

ZONE = "Europe/Prague"
DAY = 24 * 60
FIRST, LAST = datetime.fromisoformat("2017-01-02"), datetime.fromisoformat("2030-01-01")
STARTS = st.datetimes(FIRST, LAST).map(lambda at: at.replace(second=0, microsecond=0))
AHEAD = st.integers(0, 60 * DAY).map(lambda minutes: timedelta(minutes=minutes))
SETTINGS = st.builds(
    Settings,
    quiet_from=st.integers(0, 23),
    quiet_to=st.integers(0, 23),
    holidays=st.sampled_from(["CZ", ""]),
    nudge_before=st.sampled_from([None, 7 * DAY, 2 * DAY]),
    room_before=st.sets(st.sampled_from([7 * DAY, DAY, 120])).map(tuple),
    private_before=st.sets(st.sampled_from([7 * DAY, DAY, 120])).map(tuple),
    topics_before=st.sampled_from([None, 3 * DAY, 7 * DAY]),
)


def meeting_at(start: datetime, *, status: Status = Status.CALLED, invited: tuple[int, ...] = (1,)) -> Meeting:
    return Meeting(5, 1, 1, "Návrh plánu", start, ZONE, status=status, groups=invited)


def group_with(settings: Settings, ident: int = 1, kind: GroupKind = GroupKind.WORKING) -> Working:
    return Working(ident, 1, f"Skupina {ident}", kind, settings=settings)


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(ZONE)).astimezone(UTC)


# --- the rules


@given(STARTS, AHEAD, SETTINGS, st.sampled_from(GroupKind))
def test_nothing_is_said_at_night_in_the_past_or_after_the_beginning(
    start: datetime, ahead: timedelta, settings: Settings, kind: GroupKind
) -> None:
    meeting, group = meeting_at(start), group_with(settings, kind=kind)
    now = meeting.starts_at - ahead
    hours = rules.hours_of(group)
    for one in rules.of_meeting(meeting, [group], now):
        assert now < one.due < meeting.starts_at
        assert not hours.quiet(one.due)
        if one.kind is Kind.NUDGE:
            assert now + rules.SETTLING <= one.due <= meeting.starts_at - rules.LAST_NUDGE


@given(STARTS, AHEAD, SETTINGS)
def test_each_thing_is_said_once_however_often_it_is_planned(
    start: datetime, ahead: timedelta, settings: Settings
) -> None:
    meeting, both = meeting_at(start, invited=(1, 2)), [group_with(settings), group_with(settings, 2)]
    fired: list[Reminder] = []
    now = meeting.starts_at - ahead
    for _ in range(40):
        waiting = rules.still_to_plan(rules.of_meeting(meeting, both, now), fired)
        if not waiting:
            break
        fired.append(waiting[0])
        now = waiting[0].due
    assert len({one.key for one in fired}) == len(fired)
    assert len([one for one in fired if one.kind is Kind.NUDGE]) <= 1
    assert [one.due for one in fired] == sorted(one.due for one in fired)


@given(STARTS, STARTS, AHEAD, SETTINGS)
def test_moving_is_cancelling_and_planning_anew(
    start: datetime, other: datetime, ahead: timedelta, settings: Settings
) -> None:
    assume(start.date() != other.date())
    group, moved = group_with(settings), meeting_at(other)
    now = min(meeting_at(start).starts_at, moved.starts_at) - ahead
    before = [one for one in rules.of_meeting(meeting_at(start), [group], now) if one.kind is not Kind.NUDGE]
    assert rules.of_meeting(meeting_at(start, status=Status.CANCELLED), [group], now) == []
    planned = rules.of_meeting(moved, [group], now)
    assert rules.still_to_plan(planned, before) == planned


@given(st.dates(date(2017, 1, 2), date(2030, 1, 1)), st.integers(-90, 90), SETTINGS)
def test_a_task_is_remembered_on_working_days_once_a_day_and_never_forgotten(
    due: date, ahead: int, settings: Settings
) -> None:
    group = group_with(settings)
    hours = rules.hours_of(group)
    now = hours.morning(due) - timedelta(days=ahead)
    planned = rules.of_task(3, due, group, now)
    days = [hours.wall(one.due).date() for one in planned]
    assert len(set(days)) == len(days)
    assert planned[-1].due > hours.morning(due)
    for one in planned:
        assert one.due > now
        assert not hours.quiet(one.due)
        assert not hours.free(one.due)
    assert days[:-1] == sorted(day for day in days[:-1] if day <= due)


@pytest.mark.parametrize(("start", "line", "before"), [
    ("2018-03-25 14:00", "2018-03-24 14:00", "2018-03-25 12:00"),  # the clocks go forward in the night between
    ("2018-10-28 14:00", "2018-10-27 14:00", "2018-10-28 12:00"),  # and back
    ("2017-11-23 08:00", "2017-11-22 08:00", "2017-11-22 19:59"),  # two hours before is night: the evening before
    ("2017-11-23 20:30", "2017-11-23 07:00", "2017-11-23 18:30"),  # a day before is night: the next morning
])  # fmt: skip
def test_a_day_before_is_the_same_time_on_the_wall_and_nights_are_kept(start: str, line: str, before: str) -> None:
    planned = rules.of_meeting(
        meeting_at(datetime.fromisoformat(start)), [group_with(Settings(nudge_before=None))], at(start) - 5 * rules.DAY
    )
    own = {Kind.PRESENTER: at(line), Kind.RECAP: at(line)}
    assert {one.kind: one.due for one in planned} == {Kind.ROOM: at(line), Kind.PRIVATE: at(before), **own}


@pytest.mark.parametrize(("called", "nudged"), [
    ("2017-11-01 09:00", "2017-11-15 14:00"),  # a week before
    ("2017-11-20 09:00", "2017-11-20 10:00"),  # less than a week: an hour after it was called
    ("2017-11-20 19:30", "2017-11-21 07:00"),  # which would be night
    ("2017-11-18 10:00", "2017-11-20 08:00"),  # a Saturday after a holiday: Monday morning
    ("2017-11-22 09:59", "2017-11-22 10:59"),
    ("2017-11-22 10:30", None),  # too close to ask anybody
])  # fmt: skip
def test_the_silent_are_nudged_a_week_before_or_as_soon_as_is_decent(called: str, nudged: str | None) -> None:
    planned = rules.of_meeting(
        meeting_at(datetime.fromisoformat("2017-11-22 14:00")), [group_with(Settings())], at(called)
    )
    assert [one.due for one in planned if one.kind is Kind.NUDGE] == ([at(nudged)] if nudged else [])


def test_the_task_of_the_liberec_minutes_is_remembered_four_times_and_then_weekly() -> None:
    """T: 30. 11. 2017, a Thursday; the minutes are signed on 23. 10. 2017."""
    group, now, heard = group_with(Settings()), at("2017-10-23 12:00"), []
    while len(heard) < 5:
        now = rules.of_task(3, date(2017, 11, 30), group, now)[0].due
        heard.append(now)
    expected = ["2017-11-23", "2017-11-29", "2017-11-30", "2017-12-07", "2017-12-14"]
    assert heard == [at(f"{day} 08:00") for day in expected]


@pytest.mark.parametrize(("now", "fate", "until"), [
    ("2017-11-21 14:10", Fate.NOW, "2017-11-21 14:10"),
    ("2017-11-21 23:00", Fate.WAIT, "2017-11-22 07:00"),
    ("2017-11-22 02:01", Fate.MISSED, None),  # more than twelve hours late
])  # fmt: skip
def test_what_comes_late_is_said_waits_for_the_morning_or_is_missed(now: str, fate: Fate, until: str | None) -> None:
    due, start = at("2017-11-21 14:00"), at("2017-11-22 14:00")
    told, then = rules.fate(due, at(now), rules.hours_of(group_with(Settings())), start)
    assert (told, then if until else None) == (fate, at(until) if until else None)


# --- what people see


@pytest.fixture
def called(group: Group) -> Group:
    """A meeting in two weeks that Alena has called; Dana can be written to alone, Soňa and Petr cannot."""
    group.member("Dana", private=True)
    group.members("Soňa", "Petr")
    group.play("""
        Alena@bot> /schuzka st 22. 11. od 14:00 do 16:00, historická radnice: Návrh komunitního plánu
        bot@Alena> …
        Alena@bot> [Zveřejnit]
        bot> …
    """)
    return group


def test_a_meeting_is_announced_the_day_before_and_two_hours_before_to_those_who_come(called: Group) -> None:
    called.play("""
        Dana> přijdu
        Soňa> [Přijdu]
        Petr> omlouvám se
        Alena> [Přijdu]
        >> 2017-11-21 13:59
        >> 2017-11-21 14:00
        bot> ⏰ Zítra, středa 22. 11. 2017 od 14:00 do 16:00, historická radnice: … Přijdou 3 ze 4.
        >> 2017-11-22 11:59
        >> 2017-11-22 12:00
        bot@Dana> ⏰ Dnes, středa 22. 11. 2017 od 14:00 do 16:00, historická radnice: …
        bot@Alena> ⏰ Dnes, …
        >> + 1 d
        bot@Alena> Docházka: …
    """)


def test_an_answer_to_the_line_is_an_answer_to_the_card(called: Group) -> None:
    called.play("""
        Dana> přijdu
        Alena> [Přijdu]
        >> 2017-11-15 13:59
        Soňa> [Přijdu]
        Petr> [Přijdu]
        >> 2017-11-21 14:00
        bot> ⏰ Zítra, …
        Petr> omlouvám se
        bot+ 👌
        bot* přijdou 3 ze 4 · 1 omluva
    """)


def test_only_the_silent_are_nudged_once_and_the_card_tells_how_many_cannot_be(called: Group) -> None:
    called.play("""
        Alena> [Přijdu]
        >> 2017-11-15 13:59
        >> 2017-11-15 14:00
        bot@Dana> 📅 Řídicí skupina – jednání č. 1/2017
          Přijdete?
          [Přijdu] [Omlouvám se] [Nevím]
        bot* …
          2 lidem bez odpovědi soukromě psát nemohu. Stačí klepnout tady na kartě.
        bot@Alena> K jednání „Návrh komunitního plánu“ (…) zatím chybí odpověď: Petr, Soňa. …
        Soňa> [Přijdu]
        bot* …
          1 člověku bez odpovědi soukromě psát nemohu. Stačí klepnout tady na kartě.
        >> 2017-11-21 13:59
    """)


def test_the_nudge_is_a_new_message_even_where_the_invitation_stands_already(called: Group) -> None:
    called.play("""
        Alena> [Přijdu]
        Soňa> [Přijdu]
        Petr> [Přijdu]
        Dana@bot> /schuzky
        bot@Dana> …
        >> 2017-11-15 14:00
        bot@Dana> …
          Přijdete?
        bot@Dana* …
          → Karta je teď níž v chatu.
    """)


def test_somebody_who_has_shut_the_bot_out_counts_on_the_card(called: Group) -> None:
    called.playground.console.chats["@Dana"].shut = True
    called.play("""
        Alena> [Přijdu]
        Soňa> [Přijdu]
        Petr> [Přijdu]
        >> 2017-11-15 14:00
        bot* …
          1 člověku bez odpovědi soukromě psát nemohu. Stačí klepnout tady na kartě.
    """)


def test_the_silent_are_named_in_the_group_only_where_it_wishes_so(called: Group) -> None:
    called.play("""
        Dana> přijdu
        >> 2017-11-20 12:00
        bot@Alena> K jednání …
        bot@Alena> 📅 …
        >> 2017-11-21 14:00
        bot> ⏰ Zítra, … Přijde 1 ze 4. 3 lidé ještě neodpověděli.
        bot@Alena> Na jednání „Návrh komunitního plánu“ (středa 22. 11. 2017 od 14:00) zatím bez odpovědi: Petr, Soňa.
        Alena@bot> /nastaveni
        bot@Alena> ⚙️ …
        Alena@bot> [Ve skupině jmenovat, kdo mlčí]
        bot@Alena* Ve skupině jmenuji, kdo ještě neodpověděl.
        Alena@bot> [Skupině 2 h]
        >> 2017-11-22 12:00
        bot> ⏰ Dnes, … Přijde 1 ze 4, bez odpovědi: Alena, Petr, Soňa.
        bot@Dana> ⏰ Dnes, …
    """)


def test_a_moved_meeting_moves_its_reminders(called: Group) -> None:
    called.play("""
        Dana> přijdu
        Soňa> [Přijdu]
        Petr> [Přijdu]
        Alena> [Přijdu]
        Alena@bot> [Upravit]
        bot@Alena> …
        Alena@bot> st 29. 11. od 9:00
        bot> ⚠️ Změna termínu: …
        bot@Dana> …
        bot@Alena> …
        >> 2017-11-28 08:59
        >> 2017-11-28 09:00
        bot> ⏰ Zítra, středa 29. 11. 2017 od 9:00 …
    """)


def test_a_cancelled_meeting_is_not_remembered(called: Group) -> None:
    called.play("""
        Dana> přijdu
        Alena@bot> [Zrušit jednání]
        bot@Alena> Opravdu zrušit …
        Alena@bot> [Zrušit jednání]
        bot> ❌ …
        >> + 21 days
    """)


def test_what_the_group_sets_holds_for_meetings_called_before(called: Group) -> None:
    called.play("""
        Dana> přijdu
        Alena@bot> /nastaveni
        bot@Alena> …
        Alena@bot> [✓ Pozvat znovu, kdo neodpověděl]
        Alena@bot> [✓ Soukromě 2 h]
        Alena@bot> [Skupině týden]
        Alena@bot> [✓ Skupině den]
        >> 2017-11-15 13:59
        >> 2017-11-15 14:00
        bot> ⏰ Za týden, středa 22. 11. 2017 od 14:00 do 16:00, …
        >> + 10 days
        bot@Alena> Docházka: …
    """)


def test_the_group_gets_a_card_and_one_line_for_a_meeting(called: Group) -> None:
    called.play("Dana> přijdu")
    called.run(called.playground.until(at("2017-11-23 12:00")))
    chat = called.playground.console.chats["Řídicí skupina"]
    assert len([message for message in chat.messages if message.author == "bot"]) == 2


def away_until(group: Group, when: str) -> None:
    """The bot is away, and wakes up at the instant."""
    group.playground.clock.move(at(when))


def test_an_outage_of_some_hours_is_made_up_for_in_one_message(called: Group) -> None:
    called.play("""
        Dana> přijdu
        Soňa> [Přijdu]
        Petr> [Přijdu]
        Alena> [Přijdu]
        Alena@bot> /schuzka st 22. 11. od 17:00, knihovna: Rozpočet
        bot@Alena> …
        Alena@bot> [Zveřejnit]
        bot> …
        Alena> [Přijdu]
        Dana> [Přijdu]
        Soňa> [Přijdu]
        Petr> [Přijdu]
        >> 2017-11-21 13:00
    """)
    away_until(called, "2017-11-21 19:00")
    called.play("""
        >> + 1 min
        bot> ⏰ Zítra, středa 22. 11. 2017 od 14:00 do 16:00, historická radnice: …
          ⏰ Zítra, středa 22. 11. 2017 od 17:00, knihovna: …
    """)


def test_after_an_outage_nobody_is_written_to_at_night(called: Group) -> None:
    called.play("Dana> přijdu\nSoňa> [Přijdu]\nPetr> [Přijdu]\nAlena> [Omlouvám se]")
    away_until(called, "2017-11-21 22:00")
    called.play("""
        >> + 8 h
        >> 2017-11-22 07:00
        bot> ⏰ Dnes, středa 22. 11. 2017 …
    """)


def test_after_a_longer_outage_the_coordinator_hears_what_was_missed(called: Group) -> None:
    away_until(called, "2017-11-22 13:00")
    called.play("""
        >> + 1 min
        bot@Alena> Včas jsem nestihl připomenout: „Návrh komunitního plánu“ (…). …
        >> + 1 d
        bot@Alena> Docházka: …
    """)


def test_what_was_missed_in_two_groups_is_told_to_whoever_runs_both_once(group: Group) -> None:
    group.add("PS Senioři")
    group.member("Alena", role=Role.COORDINATOR, group="PS Senioři")
    group.members("Petr")
    group.play("""
        Alena@bot> /schuzka st 22. 11. od 15:00, knihovna: Rozpočet
        bot@Alena> …
        Alena@bot> [Řídicí skupina]
        Alena@bot> [Zveřejnit]
        bot#Řídicí skupina> …
        Alena@bot> /schuzka st 22. 11. od 14:00 do 16:00, radnice: Společné setkání
        bot@Alena> …
        Alena@bot> [Řídicí skupina]
        Alena@bot> [PS Senioři]
        Alena@bot> [Zveřejnit]
        bot#Řídicí skupina> …
        bot#PS Senioři> …
    """)
    away_until(group, "2017-11-22 13:00")
    group.run(group.playground.until(at("2017-11-22 13:01")))
    told = [one.card.plain() for one in group.playground.console.chats["@Alena"].messages if one.card]
    missed = [text for text in told if "nestihl" in text]
    assert [text.count("Společné setkání") for text in missed] == [1]


def test_a_persons_own_quiet_hours_hold_for_what_she_gets_alone(called: Group) -> None:
    def sleeps_long(db: Connection) -> None:
        dana = next(one for one in groups.people_of(db, called.community) if one.name == "Dana")
        groups.change_person(db, dana.id, quiet_from=18, quiet_to=13)

    called.run(called.database.run(sleeps_long))
    called.play("""
        Dana> přijdu
        Soňa> [Přijdu]
        Petr> [Přijdu]
        Alena> [Omlouvám se]
        >> 2017-11-22 12:59
        bot> ⏰ Zítra, …
        >> 2017-11-22 13:00
        bot@Dana> ⏰ Dnes, …
    """)


def test_topics_for_a_cross_group_meeting_have_a_deadline_on_the_card_and_coordinators_hear_the_count(
    group: Group,
) -> None:
    group.add("Napříč", GroupKind.CROSS)
    group.play("""
        Alena@bot> /nastaveni
        bot@Alena> …
    """)
    group.member("Jana", group="Napříč", role=groups.Role.COORDINATOR, private=True)
    group.play("""
        == Napříč ==
        Jana@bot> /schuzka st 13. 12. od 9:00, radnice: Společné jednání
        bot@Jana> …
        Jana@bot> [Zveřejnit]
        bot> …
          Sběr témat končí: neděle 10. 12. 2017. …
        Jana> [Přijdu]
        >> 2017-12-08 07:59
        >> 2017-12-08 08:00
        bot@Jana> Sběr témat k jednání „Společné jednání“ (…) končí: neděle 10. 12. 2017. Zatím nečeká žádné.
        >> 2017-12-11 09:00
    """)


def test_a_task_is_remembered_to_its_owner_until_it_is_done(group: Group) -> None:
    group.member("Dana", private=True)
    group.play("""
        Dana> úkol: předložit plán do 30. 11. 2017, Dana
        bot@Dana> ✍ Máte úkol
        >> 2017-11-23 07:59
        >> 2017-11-23 08:00
        bot@Dana> ⏰ Za týden je termín úkolu
          předložit plán
          Termín: do čtvrtka 30. 11. 2017
          [Hotovo] [+ týden] [Předat]
        >> 2017-11-29 08:00
        bot@Dana> ⏰ Zítra je termín úkolu
        Dana@bot> [+ týden]
        bot@Dana* ✍ Máte úkol
        >> 2017-12-06 07:59
        bot@Dana> ⏰ Za týden …
        >> 2017-12-06 08:00
        bot@Dana> ⏰ Zítra …
        Dana@bot> [Hotovo]
        >> + 30 days
    """)


def test_a_task_late_is_remembered_weekly_and_a_guests_one_to_the_coordinator(group: Group) -> None:
    group.play("""
        Alena> úkol: předložit plán do 30. 11. 2017, M. Polák
        bot@Alena> Úkol je zapsaný. Kdo je M. Polák? …
          [Nechat jako hosta]
        Alena@bot> [Nechat jako hosta]
        >> 2017-11-23 08:00
        bot@Alena> Úkol „předložit plán“ má termín za týden (čtvrtek 30. 11. 2017). Má ho na starosti M. Polák; …
        >> 2017-11-29 08:00
        >> 2017-11-30 08:00
        bot@Alena> Úkol „předložit plán“ má termín dnes. …
        >> 2017-12-07 08:00
        bot@Alena> Úkol „předložit plán“ je po termínu (čtvrtek 30. 11. 2017). …
        >> 2017-12-14 08:00
        bot@Alena> Úkol „předložit plán“ je po termínu …
    """)


def test_a_task_is_remembered_again_after_an_outage_over_all_its_days(group: Group) -> None:
    group.member("Dana", private=True)
    group.play("""
        Alena> úkol: předložit plán do 22. 11. 2017, Dana
        bot@Dana> ✍ Máte úkol
    """)
    group.playground.clock.move(at("2018-01-05 10:00"))  # nothing ran meanwhile
    group.play("""
        >> + 1 minute
        bot@Alena> Včas jsem nestihl připomenout: „předložit plán“ …
        >> 2018-01-10 08:00
        bot@Dana> ⏰ Úkol po termínu
        >> 2018-01-17 08:00
        bot@Dana> ⏰ Úkol po termínu
    """)


def test_three_tasks_of_one_day_are_one_message_that_leads_to_them(group: Group) -> None:
    group.member("Dana", private=True)
    for what in ("plán", "zápis", "pozvánky"):
        group.play(f"""
            Alena> úkol: poslat {what} do 22. 11. 2017, Dana
            bot@Dana> ✍ Máte úkol
        """)
    group.play("""
        >> 2017-11-15 08:00
        bot@Dana> ⏰ Za týden je termín úkolu „poslat plán“ (středa 22. 11. 2017).
          [Moje úkoly]
        Dana@bot> [Moje úkoly]
        bot@Dana> Máte 3 otevřené úkoly.
          [1] [2] [3]
    """)


def test_a_coordinator_who_shares_a_task_with_a_guest_gets_one_message_a_day(group: Group) -> None:
    group.play("""
        Alena> úkol: předložit plán do 30. 11. 2017, Alena a OSZ
        bot@Alena> ✍ Máte úkol
        >> 2017-11-23 08:00
        bot@Alena> ⏰ Za týden je termín úkolu
          předložit plán
          OSZ – soukromý chat se mnou nemá, připomeňte to prosím za mě.
        >> 2017-11-29 08:00
        bot@Alena> ⏰ Zítra je termín úkolu
        Alena@bot> [Hotovo]
        >> 2017-11-30 08:00
        bot@Alena> Úkol „předložit plán“ má termín dnes. Má ho na starosti OSZ; …
    """)


def test_of_bodies_without_a_chat_the_coordinator_hears_once_a_week_in_one_message(group: Group) -> None:
    group.play("""
        Alena> úkol: předložit plán do 22. 11. 2017, OSZ
        bot+ ✍
        Alena> úkol: zjistit ceny do 21. 11. 2017, OSZ
        bot+ ✍
        >> 2017-11-14 08:00
        bot@Alena> Úkol „zjistit ceny“ …
        >> 2017-11-15 08:00
        >> 2017-11-20 08:00
        >> 2017-11-21 08:00
        bot@Alena> Úkol „zjistit ceny“ …
          Úkol „předložit plán“ …
        >> 2017-11-22 08:00
    """)


# --- many, and broken ones


def crowd(group: Group, size: int) -> int:
    """So many people who come to a meeting in two hours and a bit, each with a private chat; returns the meeting."""

    def make(db: Connection) -> int:
        start = datetime.fromisoformat("2017-11-08 12:00")
        one = Meeting(0, group.community, 1, "Veřejné setkání", start, ZONE, place="kino", groups=(1,))
        meeting = stored_meetings.draft(db, one, group.now)
        stored_meetings.call(db, meeting.id, 1)
        for number in range(size):
            person = groups.add_person(db, group.community, f"Osoba {number}")
            groups.join(db, 1, person.id, groups.Role.MEMBER, group.now)
            account = rooms.account_of(db, "console", f"a{number}")
            rooms.belongs(db, account.id, person.id)
            room = rooms.enter(db, "console", f"@a{number}", None, private=True, title="")
            rooms.keep_private(db, room.id, account.id)
            replies.record(db, meeting.id, Reply(person.id, Answer.COMING, group.now, 1))
        due = at("2017-11-08 10:00")
        store.plan(db, [Reminder(Kind.PRIVATE, "meeting", meeting.id, 120, "2017-11-08T12:00", due, 1)])
        return meeting.id

    return int(group.run(group.database.run(make)))


def owed(group: Group) -> int:
    """How many messages wait to be sent."""
    found = group.run(group.database.run(lambda db: outbox.waiting(db, "console", group.now, 10_000)))
    return len(found)


def test_hundreds_due_at_once_go_in_batches_each_once(group: Group) -> None:
    crowd(group, 300)
    group.playground.clock.move(at("2017-11-08 10:00"))
    tick = group.playground.house.scheduler.tick
    sizes = []
    while (due := group.run(group.database.run(tick))) and due <= group.now:
        sizes.append(owed(group) - sum(sizes))
    sizes.append(owed(group) - sum(sizes))
    assert max(sizes) <= 200
    assert sum(sizes) == 300


def test_a_crash_before_the_commit_loses_nothing_and_doubles_nothing(group: Group) -> None:
    crowd(group, 3)
    group.playground.clock.move(at("2017-11-08 10:00"))
    tick = group.playground.house.scheduler.tick

    def crash(db: Connection) -> None:
        tick(db)
        raise KeyboardInterrupt

    for _ in range(3):
        with pytest.raises(KeyboardInterrupt):
            group.run(group.database.run(crash))
        group.run(group.database.run(tick))
    assert owed(group) == 3


def test_one_reminder_that_breaks_holds_up_no_other(
    group: Group, monkeypatch: pytest.MonkeyPatch, errors: Errors
) -> None:
    crowd(group, 2)
    group.playground.clock.move(at("2017-11-08 10:00"))
    tick = group.playground.house.scheduler.tick
    whole = replies.reply_of

    def reply_of(db: Connection, meeting: int, person: int) -> Reply | None:
        if person == 2:
            raise ValueError("broken row")
        return whole(db, meeting, person)

    group.run(group.database.run(tick))
    monkeypatch.setattr(replies, "reply_of", reply_of)
    group.run(group.database.run(tick))
    assert owed(group) == 2  # one reminder, and Alena hears of the other
    errors.were("reminder failed")
