"""Invitations by e-mail to people without a chat, through a real SMTP server on loopback."""

import email
import socket
from collections.abc import Iterator
from email import policy
from email.message import EmailMessage
from typing import Any

import pytest
from aiosmtpd.controller import Controller
from icalendar import Calendar

from bot.engine.letters import Postman
from bot.ground.mail import MailServer
from domain.people import Contact
from storage import letters as store
from storage import people, rooms
from tests.chat import Group


class Office:
    """What the mail server of the town does: keeps letters, refuses some addresses, or is too busy."""

    def __init__(self) -> None:
        self.got: list[EmailMessage] = []
        self.busy = False

    async def handle_RCPT(  # noqa: N802
        self, _server: Any, _session: Any, envelope: Any, address: str, _options: list[str]
    ) -> str:
        if self.busy:
            return "451 come later"
        if address.startswith("neni@"):
            return "550 no such mailbox"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, _server: Any, _session: Any, envelope: Any) -> str:  # noqa: N802
        made = email.message_from_bytes(envelope.content, policy=policy.default)
        assert isinstance(made, EmailMessage)
        self.got.append(made)
        return "250 OK"


@pytest.fixture
def office(group: Group) -> Iterator[Office]:
    """A mail server, of which the bot of the group knows; Jan and Marie have an e-mail and no chat."""
    kept = Office()
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    controller = Controller(kept, hostname="127.0.0.1", port=port)
    controller.start()
    house = group.playground.house
    house.mail = MailServer("127.0.0.1", port, "Kolečko <kolecko@javorna.example>", security="none")
    house.postman = Postman(house.db, house.desk, house.clock, house.mail)
    for name, mail in (("Jan Vlček", "jan@klub.example"), ("Marie Benešová", "neni@klub.example")):
        person = group.member(name, account=False)
        group.run(group.database.run(people.reach, group.community, person, Contact(mail, "")))
    group.member("Dana Králová", private=True)
    yield kept
    controller.stop()


def sends(group: Group) -> None:
    postman = group.playground.house.postman
    assert postman
    group.run(postman.settle())
    group.run(group.playground.settle())


def called(group: Group) -> None:
    group.play("""
        Alena> /schuzka st 22. 11. 2017 od 14:00 do 16:00, radnice: Návrh plánu
        bot@Alena> …
        Alena@bot> [Zveřejnit]
        bot> …
    """)


def test_an_invitation_a_change_and_a_cancellation_come_once_each_and_refusals_are_told(
    group: Group, office: Office
) -> None:
    called(group)
    sends(group)
    assert office.got == []  # it may still be taken back
    group.play(">> + 11 minutes")
    sends(group)
    sends(group)
    [invitation] = office.got
    assert invitation["To"] == "jan@klub.example"
    assert "Pozvánka: Návrh plánu" in invitation["Subject"]
    body = invitation.get_body(("plain",))
    assert body
    assert "středa 22. 11. 2017 od 14:00 do 16:00" in body.get_content().replace("\u00a0", " ")
    assert "radnice" in body.get_content()
    [attached] = invitation.iter_attachments()
    [event] = Calendar.from_ical(attached.get_content()).walk("VEVENT")
    first = event.decoded("sequence")
    said = ["\n".join(one.lines) for one in group.playground.console.shown if one.chat.id == "@Alena"]
    refused = [one for one in said if "Marie Benešová" in one and "nepodařilo doručit" in one]
    assert len(refused) == 1
    assert any("E-mailem: odesláno 1, nedoručeno 1" in one for one in said)
    assert not [one for one in said if "klub.example" in one]
    group.playground.seen = len(group.playground.console.shown)
    group.play("""
        Alena@bot> přesuň středeční jednání na 15:00
        bot@Alena> …
        Alena@bot> [Změnit]
        bot> …
    """)
    group.play(">> + 11 minutes")
    sends(group)
    change = office.got[-1]
    assert "Změna: Návrh plánu" in change["Subject"]
    assert change["Message-ID"] != invitation["Message-ID"]
    [attached] = change.iter_attachments()
    [event] = Calendar.from_ical(attached.get_content()).walk("VEVENT")
    assert event.decoded("sequence") > first
    group.playground.seen = len(group.playground.console.shown)


def test_never_at_night_and_not_to_whoever_has_a_chat(group: Group, office: Office) -> None:
    group.play(">> 2017-11-08 19:55")
    called(group)
    group.play(">> 2017-11-08 22:00")
    sends(group)
    assert office.got == []
    jan = group.run(group.database.run(lambda db: store.reachable(db, 1)))[0]

    def opens(db: Any) -> None:
        rooms.belongs(db, rooms.account_of(db, "console", "Jan", None).id, jan)

    group.run(group.database.run(opens))
    group.play(">> 2017-11-09 07:05")
    sends(group)
    assert office.got == []


def test_a_mail_server_that_is_away_is_tried_again_and_a_sending_that_broke_is_not_repeated(
    group: Group, office: Office
) -> None:
    called(group)
    group.play(">> + 11 minutes")
    office.busy = True
    sends(group)
    office.busy = False
    sends(group)
    assert office.got == []
    group.play(">> + 2 minutes")
    sends(group)
    assert [one["To"] for one in office.got] == ["jan@klub.example"]

    def taken_in_hand(db: Any) -> None:
        for person in store.reachable(db, 1):
            store.owe(db, 1, person, group.now, group.now)
        assert store.claim(db, group.now)

    group.run(group.database.run(taken_in_hand))  # and killed
    group.playground.seen = len(group.playground.console.shown)
    group.play(">> + 11 minutes")
    sends(group)
    assert len(office.got) == 1
    assert any("nevím, jestli dorazil: Jan Vlček" in "\n".join(one.lines) for one in group.playground.console.shown)
    group.playground.seen = len(group.playground.console.shown)


def test_without_a_mail_server_nothing_is_owed(group: Group) -> None:
    person = group.member("Jan Vlček", account=False)
    group.run(group.database.run(people.reach, group.community, person, Contact("jan@klub.example", "")))
    called(group)
    assert group.run(group.database.run(store.next_due)) is None
