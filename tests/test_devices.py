"""Devices with keys of their own: which are known, and what a new one may not do before its person vouches for it."""

import asyncio
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.playground.console import Shown
from bot.playground.transcript import tidy
from domain import devices as rules
from domain.devices import Seen
from domain.groups import Role
from domain.meetings import Status
from handlers.kit.event import Heard
from storage import devices, groups, meetings, rooms
from storage.db import Connection, Database
from tests.chat import Group
from tests.networks import OTHER, Networks, beside

NAMES = st.sampled_from(["LAPTOP", "PHONE", "TABLET", "STRANGE"])
KNOWN = st.dictionaries(NAMES, st.booleans())
SEEN = st.builds(
    Seen, st.dictionaries(NAMES, st.just("key")), st.frozensets(NAMES), st.sampled_from(["", "one", "two"])
)


@given(KNOWN, SEEN, st.sampled_from(["", "one"]))
def test_a_later_device_is_vouched_for_by_the_identity_met_first_alone(
    known: dict[str, bool], seen: Seen, identity: str
) -> None:
    found = rules.vouched(known, seen, identity)
    if not known:
        assert found == dict.fromkeys(seen.keys, True)
        return
    for device, vouched in found.items():
        assert device in seen.keys
        assert vouched == (device in seen.signed and seen.identity == identity != "")
    assert all(found.get(device, True) for device, before in known.items() if before), "nothing known is taken back"


@given(KNOWN, SEEN)
def test_an_identity_is_the_accounts_own_only_when_it_signs_a_device_known(known: dict[str, bool], seen: Seen) -> None:
    met = rules.met(known, seen)
    assert not met or seen.identity
    assert not (met and known) or any(known.get(device) for device in seen.signed)


@pytest.fixture
def group(database_url: str) -> Iterator[Group]:
    """A group on two networks, Alena on both; from the second she writes by devices with keys, LAPTOP to begin with."""
    with asyncio.Runner() as runner:
        database = Database.open(database_url)
        both = beside(database, runner.get_loop())

        def join(db: Connection) -> None:
            alena = groups.people_of(db, both.community)[0]
            account = rooms.account_of(db, OTHER, "@Alena°")
            rooms.belongs(db, account.id, alena.id)
            rooms.open_private(db, account, "Alena")
            devices.learn(db, "console", "Alena", Seen({"LAPTOP": "1"}), both.now)
            devices.learn(db, "console", "Alena", Seen({"LAPTOP": "1", "NEW": "2"}), both.now)

        runner.run(database.run(join))
        both.play("""
            Alena> /schuzka st 22. 11. 2017 od 14:00, radnice: Návrh plánu
            bot@Alena> …
            Alena@bot> [Zveřejnit]
            bot> …
        """)
        yield both
        runner.run(database.close())


def tap(group: Group, label: str, device: str, chat: str = "@Alena") -> list[Shown]:
    """Alena taps a button of her private chat on the first network, from one of her devices."""
    assert isinstance(group.playground, Networks)
    console = group.playground.console = group.playground.first
    there = console.chats[chat]
    pressed = [(m, b) for m in there.messages if not m.gone for b in m.buttons() if label in b.label]
    message, button = pressed[-1]
    console.asked["pressed"] = ("Alena", there)
    event = console.event(
        Heard.BUTTON, "Alena", there, message=message.id, data=button.data, query="pressed", device=device
    )
    group.run(group.playground.happens(event))
    fresh = console.shown[group.playground.seen :]
    group.playground.seen = len(console.shown)
    return fresh


def cancelled(group: Group) -> bool:
    """Whether the meeting was called off."""

    def look(db: Connection) -> bool:
        found = meetings.find(db, 1)
        return found is not None and found.status is Status.CANCELLED

    return bool(group.run(group.database.run(look)))


def cancels(group: Group, device: str) -> list[Shown]:
    """Alena taps the button, and then the one that asks whether she means it, if it is shown; what came first."""
    shown = tap(group, "Zrušit jednání", device)
    tap(group, "Zrušit jednání", device)
    return shown


def texts(shown: list[Shown]) -> str:
    """What was shown, without no-break spaces."""
    return tidy("\n".join(line for one in shown for line in one.lines))


def test_a_known_device_may_do_what_is_grave(group: Group) -> None:
    tap(group, "Zrušit jednání", "LAPTOP")
    assert not cancelled(group)
    tap(group, "Zrušit jednání", "NEW")  # the question is there, the device is no more known than before
    assert not cancelled(group)
    tap(group, "Zrušit jednání", "LAPTOP")
    assert cancelled(group)


def test_a_new_device_cannot_answer_what_a_known_one_was_asked(group: Group) -> None:
    tap(group, "Zrušit jednání", "LAPTOP")
    shown = tap(group, "Zrušit jednání", "NEW")
    assert "ještě neznám, a tak jsem nic neudělal" in texts(shown)
    assert not cancelled(group)


def test_a_new_device_must_be_vouched_for_on_the_other_network_first(group: Group) -> None:
    shown = cancels(group, "NEW")
    assert not cancelled(group)
    assert "ještě neznám, a tak jsem nic neudělal" in texts(shown)
    assert "píše zařízení NEW, které ještě neznám" in texts(shown)
    group.play("""
        Alena°@bot> [Ano, jsem to já]
        bot(Alena°)> Dobře, zařízení NEW už znám. …
    """)
    cancels(group, "NEW")
    assert cancelled(group)


def test_who_says_that_it_is_not_hers_keeps_it_out(group: Group) -> None:
    cancels(group, "NEW")
    group.play("""
        Alena°@bot> [Ne, nejsem]
        bot(Alena°)> Ze zařízení NEW nic takového neudělám. …
    """)
    cancels(group, "NEW")
    assert not cancelled(group)


def test_a_new_device_cannot_vouch_for_itself(group: Group) -> None:
    def alone(db: Connection) -> None:
        rooms.belongs(db, rooms.account_of(db, OTHER, "@Alena°").id, None)

    group.run(group.database.run(alone))
    cancels(group, "NEW")
    shown = tap(group, "Ano, jsem to já", "NEW")
    assert "Z nového to nejde" in texts(shown)
    cancels(group, "NEW")
    assert not cancelled(group)
    tap(group, "Ano, jsem to já", "LAPTOP")
    cancels(group, "NEW")
    assert cancelled(group)


def test_ordinary_things_need_no_known_device(group: Group) -> None:
    shown = tap(group, "Celý seznam", "NEW")
    assert "Bez odpovědi" in texts(shown)


def test_a_role_is_given_by_known_devices_only(group: Group) -> None:
    group.member("Dana")
    group.play("""
        Alena@bot> /clenove
        bot@Alena> …
        Alena@bot> [Dana]
        bot@Alena> …
    """)
    tap(group, "zapisovatel", "NEW")

    def role(db: Connection) -> Role | None:
        [own] = groups.groups_of(db, group.community)
        dana = next(one for one in groups.people_of(db, group.community) if one.name == "Dana")
        return groups.role_in(db, own.id, dana.id)

    assert group.run(group.database.run(role)) is Role.MEMBER
