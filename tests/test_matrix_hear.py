"""What people write, press, edit and take back in a room comes to the bot as Events."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.ground.adapter import Popup
from handlers.kit.card import Button, Card, Line
from handlers.kit.event import Event, Heard
from storage.db import Database
from tests.contract import until
from tests.matrix_bot import Stand, stand

pytestmark = pytest.mark.parametrize("dialect", ["sqlite"])
RSVP = (
    (Button("Přijdu", "rsvp:yes", mark="✅"), Button("Omlouvám se", "rsvp:no", mark="❌")),
    (Button("Celý seznam", "rsvp:list"), Button("Web", url="https://example.org/")),
    (Button("Kartu dolů", "meetings:down"),),
)


@pytest.fixture
async def house(homeserver: str, database: Database, tmp_path: Path) -> AsyncIterator[Stand]:
    async with stand(homeserver, database, tmp_path) as made:
        yield made


async def the(house: Stand, heard: Heard, count: int = 1) -> list[Event]:
    """So many events of a kind, awaited."""
    await until(lambda: len(house.bot.of(heard)) >= count)
    assert len(house.bot.of(heard)) == count
    return house.bot.of(heard)


async def test_who_brought_the_bot_and_what_it_may_do_is_known(house: Stand) -> None:
    [joined] = house.bot.of(Heard.JOINED)
    assert (joined.author.account, joined.author.name) == (house.dana.id, "Dana")
    assert (joined.place.chat, joined.place.title) == (house.room, "PS Senioři")
    assert joined.rights == {"write", "pin", "invite"}


async def test_what_was_written_before_the_bot_came_is_none_of_its_business(house: Stand) -> None:
    room = await house.dana.makes_room("Starší skupina", encrypted=False)
    await house.dana.writes(room, "dávno před botem")
    await house.dana.invites(room, house.user)
    await the(house, Heard.JOINED, 2)
    await house.dana.writes(room, "vítej")
    await house.hears("vítej")


async def test_an_answer_quotes_whom_it_answers_even_long_ago(house: Stand) -> None:
    message = await house.dana.writes(house.room, "Petr pošle pozvánky")
    await house.hears("Petr pošle pozvánky")
    await house.restarts()
    await house.dana.writes(house.room, "úkol", answers=message)
    [event] = await the(house, Heard.MESSAGE)
    assert event.answers
    assert (event.answers.text, event.answers.author and event.answers.author.name) == ("Petr pošle pozvánky", "Dana")
    assert not event.answers.ours


async def test_an_older_clients_quotation_is_not_taken_for_words(house: Stand) -> None:
    card = await house.shows("Přijdete?")
    quoted = f"> <{house.user}> Přijdete?\n\npřijdu"
    await house.dana.writes(house.room, quoted, answers=card)
    await house.hears("přijdu")


async def test_the_bots_name_at_the_beginning_is_left_out(house: Stand) -> None:
    name = house.user[1:].partition(":")[0]
    for text in (f"{name}: !program", f"{house.user} !program", f"@{name}, !program"):
        await house.dana.writes(house.room, text)
    await house.hears("!program", "!program", "!program")


async def test_people_mentioned_are_named(house: Stand) -> None:
    sona = await house.person("Soňa")
    await house.dana.writes(house.room, "úkol: Soňa pošle zápis", **{"m.mentions": {"user_ids": [sona.id, 7]}})
    [event] = await the(house, Heard.MESSAGE)
    assert [(one.account, one.name) for one in event.mentions] == [(sona.id, "Soňa")]


async def test_only_who_is_answered_is_called(house: Stand) -> None:
    message = await house.dana.writes(house.room, "kdy začínáme?")
    await house.hears("kdy začínáme?")
    everybody = await house.shows("Jednání začíná ve 14:00. @room Dana")
    answer = await house.shows("Ve 14:00.", card=Card((Line("Ve 14:00."),), reply_to=message))
    room = await house.dana.sees(house.room)
    found = [room.find(one) for one in (everybody, answer)]
    assert [one and one.content["m.mentions"] for one in found] == [{}, {"user_ids": [house.dana.id]}]


async def test_an_edit_says_the_new_words_of_the_old_message(house: Stand) -> None:
    card = await house.shows("Přijdete?")
    message = await house.dana.writes(house.room, "přijdu", answers=card)
    await house.dana.edits(house.room, message, "omlouvám se")
    first, second = await the(house, Heard.MESSAGE, 2)
    assert (first.edited, second.edited) == (False, True)
    assert (second.text, second.message) == ("omlouvám se", message)
    assert second.answers
    assert second.answers.message == card


async def test_nobody_edits_anothers_words(house: Stand) -> None:
    sona = await house.person("Soňa")
    message = await house.dana.writes(house.room, "přijdu")
    await sona.edits(house.room, message, "nepřijdu")
    await sona.writes(house.room, "já přijdu")
    await house.hears("přijdu", "já přijdu")


async def test_a_thread_is_a_place_of_its_own_and_no_answer(house: Stand) -> None:
    root = await house.dana.writes(house.room, "něco k tomu?")
    await house.dana.writes(house.room, "tady", thread=root)
    await house.dana.writes(house.room, "a tohle", thread=root, answers=root)
    _, talk, answer = await the(house, Heard.MESSAGE, 3)
    assert (talk.place.thread, talk.answers) == (root, None)
    assert answer.place.thread == root
    assert answer.answers
    assert answer.answers.message == root


async def test_captions_are_words_and_files_alone_are_not(house: Stand) -> None:
    await house.dana.writes(house.room, "foto.jpg", msgtype="m.image", url="mxc://x/y")
    await house.dana.writes(house.room, "tady je zápis", msgtype="m.file", filename="zapis.pdf", url="mxc://x/y")
    await house.dana.writes(house.room, "jiný bot", msgtype="m.notice")
    await house.dana.writes(house.room, "konec")
    await house.hears("tady je zápis", "konec")


async def test_marks_are_put_under_the_card_and_numbers_stand_on_the_rest(house: Stand) -> None:
    card = await house.shows("Přijdete?", buttons=RSVP)

    async def seeded() -> bool:
        found = (await house.dana.sees(house.room)).find(card)
        return bool(found and found.reactions_by(house.user) == ("✅", "❌"))

    await until(seeded)
    found = house.dana.rooms[house.room].find(card)
    assert found
    named = [[(one.name, one.label) for one in row] for row in found.rows]
    assert named == [
        [("✅", "Přijdu"), ("❌", "Omlouvám se")],
        [("1", "Celý seznam"), ("", "Web")],
        [("2", "Kartu dolů")],
    ]
    assert "✅ Přijdu" in found.content["body"]
    assert "Web: https://example.org/" in found.content["body"]


async def test_an_edit_without_marks_takes_them_away(house: Stand) -> None:
    card = await house.shows("Přijdete?", buttons=RSVP)
    await house.shows("Zrušeno", kind="edit", message=card)

    async def bare() -> bool:
        found = (await house.dana.sees(house.room)).find(card)
        return bool(found and found.text == "Zrušeno" and not found.reactions)

    await until(bare)
    await house.shows("Přece jen bude", kind="edit", message=card, buttons=RSVP)

    async def seeded() -> bool:
        found = (await house.dana.sees(house.room)).find(card)
        return bool(found and found.reactions_by(house.user) == ("✅", "❌"))

    await until(seeded)


async def test_a_number_presses_a_button_as_reaction_in_reply_and_in_private(house: Stand) -> None:
    card = await house.shows("Přijdete?", buttons=RSVP)
    await house.dana.reacts(house.room, card, "1\ufe0f\u20e3")
    await house.dana.writes(house.room, "2.", answers=card)
    await the(house, Heard.BUTTON, 2)
    private = await house.shows("Náhled", buttons=RSVP, chat=house.dana.id, private=True)
    await house.dana.catches_up()
    [talk] = house.dana.invited
    await house.dana.joins(talk)
    await house.dana.writes(talk, "1")
    first, second, third = await the(house, Heard.BUTTON, 3)
    assert [one.data for one in (first, second, third)] == ["rsvp:list", "meetings:down", "rsvp:list"]
    assert [one.message for one in (first, second, third)] == [card, card, private]
    assert (third.place.chat, third.place.private) == (house.dana.id, True)


async def test_no_two_cards_of_a_talk_have_the_same_number(house: Stand) -> None:
    """A card that has just come never takes the number that somebody is about to type."""
    preview = await house.shows("Náhled", buttons=RSVP, chat=house.dana.id, private=True)
    task = await house.shows("Máte úkol", buttons=RSVP, chat=house.dana.id, private=True)
    await house.dana.catches_up()
    [talk] = house.dana.invited
    await house.dana.joins(talk)
    room = await house.dana.sees(talk)
    names = [[button.name for row in one.rows for button in row] for one in room.by(house.user)]
    assert names == [["✅", "❌", "1", "", "2"], ["✅", "❌", "3", "", "4"]]
    await house.dana.writes(talk, "1")
    await house.dana.writes(talk, "4")
    first, second = await the(house, Heard.BUTTON, 2)
    assert [(one.message, one.data) for one in (first, second)] == [(preview, "rsvp:list"), (task, "meetings:down")]
    assert first.query
    await house.bot.adapter.popup(Popup(first.query, "Zveřejněno."))

    async def said() -> bool:
        return "Zveřejněno." in [one.text for one in (await house.dana.sees(talk)).by(house.user)]

    await until(said)


async def test_whoever_writes_in_the_thread_of_a_card_answers_it(house: Stand) -> None:
    card = await house.shows("Přijdete?", buttons=RSVP)
    await house.dana.writes(house.room, "nakonec se omlouvám", thread=card)
    talk = await house.dana.writes(house.room, "kdo jede autem?")
    await house.dana.writes(house.room, "já", thread=talk)
    await house.hears("nakonec se omlouvám", "kdo jede autem?", "já")
    answers = [one.answers for one in house.bot.of(Heard.MESSAGE)]
    assert [one and one.message for one in answers] == [card, None, None]


async def test_a_number_after_a_question_without_buttons_is_a_number(house: Stand) -> None:
    await house.shows("Náhled", buttons=RSVP, chat=house.dana.id, private=True)
    await house.shows("V kolik začneme?", chat=house.dana.id, private=True)
    await house.dana.catches_up()
    [talk] = house.dana.invited
    await house.dana.joins(talk)
    await house.dana.writes(talk, "2")
    await house.hears("2")


async def test_a_number_among_people_is_talk(house: Stand) -> None:
    await house.shows("Přijdete?", buttons=RSVP)
    message = await house.dana.writes(house.room, "kolik nás bude?")
    await house.dana.writes(house.room, "1", answers=message)
    await house.dana.writes(house.room, "2")
    await house.hears("kolik nás bude?", "1", "2")


async def test_the_reaction_left_after_one_is_taken_back_counts(house: Stand) -> None:
    card = await house.shows("Přijdete?", buttons=RSVP)
    yes = await house.dana.reacts(house.room, card, "✅\ufe0f")
    no = await house.dana.reacts(house.room, card, "❌")
    await house.dana.redacts(house.room, no)
    await house.dana.redacts(house.room, yes)
    events = await the(house, Heard.REACTION, 4)
    assert [one.reaction for one in events] == ["✅", "❌", "✅", ""]


async def test_reactions_to_others_messages_and_to_cards_taken_away_are_left_alone(house: Stand) -> None:
    message = await house.dana.writes(house.room, "ahoj")
    card = await house.shows("Přijdete?", buttons=RSVP)
    await house.dana.redacts(house.room, card)
    await house.dana.reacts(house.room, message, "✅")
    with pytest.raises(Exception, match="M_"):
        await house.dana.reacts(house.room, "$nonsense", "✅" * 30_000)
    await house.dana.reacts(house.room, card, "✅")
    await house.dana.writes(house.room, "konec")
    await house.hears("ahoj", "konec")
    assert not house.bot.of(Heard.REACTION)


async def test_a_typed_press_is_noted_by_a_reaction_and_weighty_words_come_in_private(house: Stand) -> None:
    card = await house.shows("Přijdete?", buttons=RSVP)
    press = await house.dana.writes(house.room, "1", answers=card)
    [tap] = await the(house, Heard.BUTTON)
    assert tap.query
    await house.bot.adapter.popup(Popup(tap.query, "Zapsáno."))

    async def noted() -> bool:
        found = (await house.dana.sees(house.room)).find(press)
        return bool(found and found.reactions_by(house.user) == ("👍",))

    await until(noted)
    assert not house.dana.invited
    await house.bot.adapter.popup(Popup(tap.query, "To smí jen koordinátor.", alert=True))
    await house.dana.catches_up()
    [talk] = house.dana.invited
    await house.dana.joins(talk)
    assert [one.text for one in (await house.dana.sees(talk)).by(house.user)] == ["To smí jen koordinátor."]
    assert len((await house.dana.sees(house.room)).by(house.user)) == 1


async def test_a_tap_never_opens_a_talk_just_to_say_that_it_was_noted(house: Stand) -> None:
    card = await house.shows("Přijdete?", buttons=RSVP)
    await house.dana.reacts(house.room, card, "1\u20e3")
    [tap] = await the(house, Heard.BUTTON)
    assert tap.query
    await house.bot.adapter.popup(Popup(tap.query, "Zapsáno."))
    await house.dana.catches_up()
    assert not house.dana.invited


async def test_who_comes_and_goes_is_heard(house: Stand) -> None:
    sona = await house.person("Soňa")
    await sona.leaves(house.room)
    [went] = await the(house, Heard.WENT)
    assert went.author.account == sona.id


async def test_the_right_to_pin_is_heard_when_it_is_given_and_taken(house: Stand) -> None:
    levels = (await house.dana.sees(house.room)).state["m.room.power_levels", ""]["content"]
    await house.dana.put_state(house.room, "m.room.power_levels", levels | {"events": {"m.room.pinned_events": 50}})
    [taken] = await the(house, Heard.RIGHTS)
    assert "pin" not in taken.rights
    given = levels | {"events": {"m.room.pinned_events": 50}, "users": levels.get("users", {}) | {house.user: 50}}
    await house.dana.put_state(house.room, "m.room.power_levels", given)
    _, again = await the(house, Heard.RIGHTS, 2)
    assert "pin" in again.rights


async def test_the_bot_shown_the_door_says_that_it_left(house: Stand) -> None:
    await house.dana.kicks(house.room, house.user)
    [left] = await the(house, Heard.LEFT)
    assert left.place.chat == house.room
    await house.dana.invites(house.room, house.user)
    await the(house, Heard.JOINED, 2)


async def test_a_strangers_invitation_is_refused_with_a_sentence(house: Stand) -> None:
    sona = await house.person("Soňa")
    room = await sona.makes_room("Cizí skupina", house.user, encrypted=False)

    async def refused() -> bool:
        await sona.sees(room)
        return room in sona.refused

    await until(refused)
    assert sona.refused[room] == "Zatím se neznáme. Do místnosti mě může pozvat, kdo už se mnou pracuje."
    assert len(house.bot.of(Heard.JOINED)) == 1


async def test_an_upgraded_room_is_followed(house: Stand) -> None:
    successor = await house.dana.upgrades(house.room)
    await house.dana.invites(successor, house.user)
    [moved] = await the(house, Heard.MOVED)
    assert (moved.place.chat, moved.moved_to) == (house.room, successor)
    assert len(house.bot.of(Heard.JOINED)) == 1
    await house.dana.writes(successor, "tady jsme")
    await house.hears("tady jsme")
    assert house.bot.events[-1].place.chat == successor


async def test_nobody_else_takes_the_place_of_a_room(house: Stand) -> None:
    made = {"predecessor": {"room_id": house.room, "event_id": "$x"}}
    answer = await house.dana._call("POST", "/_matrix/client/v3/createRoom", {"creation_content": made})
    await house.dana.invites(answer["room_id"], house.user)
    await the(house, Heard.JOINED, 2)
    assert not house.bot.of(Heard.MOVED)


async def test_a_talk_that_a_third_one_enters_is_private_no_more(house: Stand) -> None:
    sona = await house.person("Soňa")
    await house.shows("jen pro Danu", chat=house.dana.id, private=True)
    await house.dana.catches_up()
    [talk] = house.dana.invited
    await house.dana.joins(talk)
    await house.dana.invites(talk, sona.id)
    await sona.joins(talk)
    await house.dana.writes(talk, "jsme tu tři")
    await house.hears("jsme tu tři")
    assert not house.bot.events[-1].place.private
    await house.shows("zase jen pro Danu", chat=house.dana.id, private=True)
    assert "zase jen pro Danu" not in [one.text for one in (await sona.sees(talk)).messages]
    await house.dana.catches_up()
    assert [room for room in house.dana.invited if room != talk]


async def test_a_talk_is_made_once_and_again_when_the_person_has_left(house: Stand) -> None:
    for text in ("první", "druhá"):
        await house.shows(text, chat=house.dana.id, private=True)
    await house.restarts()
    await house.shows("třetí", chat=house.dana.id, private=True)
    await house.dana.catches_up()
    [talk] = house.dana.invited
    await house.dana.joins(talk)
    assert [one.text for one in (await house.dana.sees(talk)).by(house.user)] == ["první", "druhá", "třetí"]
    direct = await house.dana._call("GET", f"/_matrix/client/v3/rooms/{talk}/state/m.room.create/")
    assert direct["cz.kolecko.talk"] == house.dana.id
    await house.dana.leaves(talk)
    await house.dana.writes(house.room, "hotovo")
    await until(lambda: "hotovo" in house.bot.texts)
    await house.shows("čtvrtá", chat=house.dana.id, private=True)
    await house.dana.catches_up()
    assert [room for room in house.dana.invited if room != talk]
