"""Who comes."""

from contextlib import suppress
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain import rsvp as rules
from domain.errors import BadInput
from domain.groups import Person
from domain.language import GuestsReading, read_guests
from domain.rsvp import Answer, Attending, Reply, by_organisation, roll
from handlers.kit.event import Heard
from storage import groups
from storage.db import Connection
from tests.chat import Group

NOON = datetime(2017, 11, 8, 12, tzinfo=UTC)


@pytest.fixture
def called(group: Group) -> Group:
    """A meeting that Alena has called."""
    group.members("Dana", "Soňa", "Petr")
    group.play("""
        Alena@bot> /schuzka st 22. 11. od 14:00 do 16:00, historická radnice: Návrh komunitního plánu
        bot@Alena> …
        Alena@bot> [Zveřejnit]
        bot> přijde 0 ze 4
    """)
    return group


def test_a_member_can_change_their_mind_and_the_card_follows(called: Group) -> None:
    called.play("""
        Dana> přijdu
        bot+ 👍
        bot* přijde 1 ze 4
          Dana
        Alena> [Přijdu]
        bot(Alena)> Počítáme s vámi: středa 22. 11. 2017 od 14:00.
        bot* přijdou 2 ze 4
        Dana> omlouvám se
        bot+ 👌
        bot* přijde 1 ze 4 · 1 omluva
          Omluveni: Dana
        Dana> nakonec přijdu
        bot* přijdou 2 ze 4
    """)


def test_a_plain_word_in_private_counts_for_the_only_meeting_ahead(called: Group) -> None:
    called.member("Eva", private=True)
    called.play("""
        Eva@bot> prijdu
        bot+ 👍
        bot* přijde 1 z 5
          Eva
        Eva@bot> omlouvám se, jsem na dovolené
        bot+ 👌
        bot* přijde 0 z 5 · 1 omluva
          Omluveni: Eva
        Eva@bot> jen online
        bot+ 👍
        bot* přijde 1 z 5
          Eva (online)
        Eva@bot> přijdu ve čtvrtek na úřad
        bot@Eva> Nevím jistě, jak to myslíte. Přijdete na „Návrh komunitního plánu“ (středa 22. 11. 2017)?
          [Přijdu]
          [Omlouvám se]
          [Nic z toho]
    """)


@pytest.fixture
def called_twice(called: Group) -> Group:
    """The group with a second meeting ahead, and Eva, who writes to the bot alone as well."""
    called.member("Eva", private=True)
    called.play("""
        Alena@bot> /schuzka st 29. 11. od 9:00, klubovna: Rozpočet
        bot@Alena> …
        Alena@bot> [Zveřejnit]
        bot> přijde 0 z 5
    """)
    return called


def test_a_plain_word_in_private_is_asked_about_when_several_meetings_are_ahead(called_twice: Group) -> None:
    called_twice.play("""
        Eva@bot> prijdu
        bot@Eva> Které jednání myslíte?
          [středa 22. 11. 2017 od 14:00 – Návrh komunitního plánu]
          [středa 29. 11. 2017 od 9:00 – Rozpočet]
        Eva@bot> [středa 29. 11. 2017 od 9:00 – Rozpočet]
        bot(Eva)> Počítáme s vámi: středa 29. 11. 2017 od 9:00.
        bot* přijde 1 z 5
          Eva
    """)


def test_which_meeting_may_be_answered_in_words_and_asked_again_without_losing_the_answer(called_twice: Group) -> None:
    called_twice.play("""
        Eva@bot> prijdu
        bot@Eva> Které jednání myslíte?
        Eva@bot> to první
        bot@Eva> Které jednání myslíte?
        Eva@bot> [středa 29. 11. 2017 od 9:00 – Rozpočet]
        bot(Eva)> Počítáme s vámi: středa 29. 11. 2017 od 9:00.
        bot* přijde 1 z 5
        Eva@bot> přijdu
        bot@Eva> Které jednání myslíte?
        Eva@bot> vlastně nepřijdu
        bot@Eva> Které jednání myslíte?
        Eva@bot> rozpocet
        bot+ 👌
        bot* přijde 0 z 5 · 1 omluva
    """)


def test_several_guests_come_by_name_however_the_word_is_typed(called: Group) -> None:
    called.play("""
        Dana> hoste: Jan Malý, Eva Nová
        bot+ 👌
        bot* přijde 0 ze 4 · 2 hosté
          Hosté: Jan Malý, Eva Nová
        Dana> Host: karel bílý
        bot+ 👌
        bot* přijde 0 ze 4 · 3 hosté
        Dana> host přijde pozdě
        Dana> hosté Jan a Eva
        Dana> host: 123
        bot> Napište jméno hosta, třeba: host Michal Polák, univerzita
    """)


@pytest.mark.parametrize("said", ["host {}, univerzita", "host Jan, {}", "hosté: Jan Malý, {}"])
def test_a_guest_with_an_endless_name_is_refused_with_the_limit(called: Group, said: str) -> None:
    called.play(f"""
        Dana> {said.format("X" * 300)}
        bot> Text má … znaků, vejde se 200. …
    """)


GUEST, GUESTS = ["host", "hosta"], ["hoste", "hosty"]


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        ("host Michal Polák, univerzita, katedra",
         GuestsReading((("Michal Polák", "univerzita, katedra"),), several=False)),
        ("HOSTA Eva Nová", GuestsReading((("Eva Nová", ""),), several=False)),
        ("hosté: Jan Malý,, Eva Nová", GuestsReading((("Jan Malý", ""), ("Eva Nová", "")), several=True)),
        ("host", None), ("host ", None), ("hosté:", None), ("host přijde", None), ("hostina Eva", None), ("", None),
    ],
)  # fmt: skip
def test_guests_are_told_from_talk_about_them(text: str, heard: GuestsReading | None) -> None:
    assert read_guests(text, GUEST, GUESTS) == heard


@given(st.text() | st.text().map(lambda text: f"hosté: {text}") | st.text().map(lambda text: f"host {text}"))
def test_any_words_about_guests_are_read_or_refused_clearly(text: str) -> None:
    heard = read_guests(text, GUEST, GUESTS)
    with suppress(BadInput):
        assert heard is None or all(len(one.name) <= 200 for one in rules.guests_named(heard, 1))


def test_a_plain_word_in_the_group_is_talk(called: Group) -> None:
    called.play("""
        >> + 30 min
        Soňa> jsem na dovolené
        Petr> jen online
    """)


def test_the_same_button_again_changes_nothing_and_says_what_stands(called: Group) -> None:
    called.play("""
        Dana> [Přijdu]
        bot* přijde 1 ze 4
        Dana> [Přijdu]
        bot(Dana)> Počítáme s vámi: středa 22. 11. 2017 od 14:00.
        >> + 5 min
        Dana> [Přijdu]
        bot(Dana)> Počítáme s vámi: středa 22. 11. 2017 od 14:00.
        Petr> [Omlouvám se]
        bot(Petr)> Omluva zapsána.
        bot* přijde 1 ze 4 · 1 omluva
    """)


@pytest.mark.parametrize(
    ("said", "card"),
    [
        ("nemůžu, přijde za mě Nováková", "Omluveni: Dana (zastoupí Nováková)"),
        ("dorazím v půl třetí", "Dana (od 14:30)"),
        ("jen online", "Dana (online)"),
        ("přijdu, ale musím odejít v 15:30", "Dana (do 15:30)"),
        ("nevím, dám vědět", "Nevědí: Dana"),
        ("přijdeme dva", "Hosté: host (zve Dana)"),
        ("přijdeme tři", "Hosté: 1. host (zve Dana), 2. host (zve Dana)"),
    ],
)
def test_a_plain_sentence_says_more_than_yes_or_no(called: Group, said: str, card: str) -> None:
    called.play(f"""
        Dana> {said}
        bot* {card}
    """)


@pytest.mark.parametrize("said", ["díky za pozvání", "beru na vědomí"])
def test_thanks_are_no_answer(called: Group, said: str) -> None:
    called.play(f"Dana> {said}")


@pytest.mark.parametrize(
    "said",
    [
        "přijdu později na ten oběd", "dobré ráno všem", "ano", "omlouvám se za zpoždění",
        "na úterní jednání skupiny nepřijdu",
    ],
)  # fmt: skip
def test_ordinary_talk_is_left_alone(called: Group, said: str) -> None:
    assert not called.happens(Heard.MESSAGE, "Dana", message="9", text=said)


def test_a_message_that_names_the_meeting_counts_without_a_reply(called: Group) -> None:
    called.play("""
        Dana~> na schůzku 22. 11. nepřijdu
        bot* přijde 0 ze 4 · 1 omluva
        Petr~> na středeční jednání výboru se nedostavím
        bot* přijde 0 ze 4 · 2 omluvy
    """)


def test_the_weekday_of_a_late_meeting_is_that_of_its_own_clock(group: Group) -> None:
    group.members("Dana")
    group.play("""
        Alena@bot> /schuzka st 22. 11. od 23:30 do 23:45, radnice: Noc na radnici
        bot@Alena> …
        Alena@bot> [Zveřejnit]
        bot> přijde 0 ze 2
        Dana~> na středeční jednání nepřijdu
        bot* přijde 0 ze 2 · 1 omluva
    """)


def test_in_doubt_nothing_is_recorded_and_the_buttons_are_offered(called: Group) -> None:
    called.member("Dana", private=True)
    called.play("""
        Dana> já přijdu a nepřijdu
        bot@Dana> Nevím jistě, jak to myslíte. Přijdete na „Návrh komunitního plánu“ (středa 22. 11. 2017)?
          [Přijdu]
          [Omlouvám se]
          [Nic z toho]
        Dana@bot> [Omlouvám se]
        bot* přijde 0 ze 4 · 1 omluva
    """)


def test_a_guest_comes_by_name_and_only_once(called: Group) -> None:
    called.play("""
        Dana> host Michal Polák, univerzita
        bot+ 👌
        bot* přijde 0 ze 4 · 1 host
          Hosté: Michal Polák (univerzita)
        Petr> host Michal Polák
        bot> Michal Polák už na seznamu je.
    """)


def test_a_thumb_on_the_card_counts_and_is_taken_back_with_the_thumb(called: Group) -> None:
    chat = called.playground.console.chats["Řídicí skupina"]
    card = chat.messages[-1]
    called.happens(Heard.REACTION, "Dana", message=card.id, reaction="👍")
    assert "přijde 1 ze 4" in (card.card.plain() if card.card else "")
    called.happens(Heard.REACTION, "Dana", message=card.id, reaction="")
    assert "přijde 0 ze 4" in (card.card.plain() if card.card else "")


def test_the_whole_list_goes_to_the_private_chat_even_of_somebody_who_never_wrote(called: Group) -> None:
    called.play("""
        Dana> [Přijdu]
        bot* přijde 1 ze 4
        Petr> [Celý seznam]
        bot@Petr> Přijdou (1)
          Dana
          Bez odpovědi (3)
        Alena> [Celý seznam]
        bot(Alena)> Poslal jsem vám to do soukromého chatu.
        bot@Alena> Bez odpovědi (3)
    """)


def test_300_people_fit_on_the_card_and_the_counts_are_right(called: Group) -> None:
    def crowd(db: Connection) -> None:
        for number in range(296):
            person = groups.add_person(db, called.community, f"Jméno{number} Příjmeníčkové{number}")
            groups.join(db, called.ids["Řídicí skupina"], person.id, groups.Role.MEMBER, NOON)
            store_rsvp.record(db, 1, Reply(person.id, Answer.COMING, NOON, 2))

    from storage import rsvp as store_rsvp

    called.run(called.database.run(crowd))
    called.play("""
        Dana> [Přijdu]
        bot* přijde 297 ze 300
        Alena> [Celý seznam]
        bot@Alena> Přijdou (297)
        bot@Alena> …
        bot@Alena> …
        bot@Alena> …
        bot@Alena> …
        bot@Alena> Bez odpovědi (3)
    """)
    for chat in called.playground.console.chats.values():
        for message in chat.messages:
            assert message.card is None or len(message.card.plain()) < 4096


def test_somebody_without_any_group_is_told_so(called: Group) -> None:
    called.play("""
        Cizinec@bot> /start list-1
        bot@Cizinec> Na tohle jednání zvaný nejste. Myslíte-li, že ano, ozvěte se koordinátorovi.
    """)


PEOPLE = st.lists(
    st.tuples(st.text("abcčdďe ", min_size=1, max_size=30), st.sampled_from(["", "Charita", "Město"])), max_size=60
)


@given(PEOPLE, st.integers(0, 800))
def test_names_never_pass_their_budget_and_nobody_is_lost(people: list[tuple[str, str]], budget: int) -> None:
    all_of_them = [
        Attending(Person(at, 1, name, organisation=organisation), None)
        for at, (name, organisation) in enumerate(people)
    ]
    shelves, left = by_organisation(all_of_them, budget)
    shown = [one for _, shelf in shelves for one in shelf]
    assert len(shown) + left == len(people)
    assert sum(len(one.person.name) for one in shown) <= budget


@given(st.lists(st.tuples(st.integers(1, 9), st.sampled_from(list(Answer))), max_size=30))
def test_each_person_counts_once_with_the_latest_word(said: list[tuple[int, Answer]]) -> None:
    people = [Person(number, 1, f"Osoba {number}") for number in range(1, 10)]
    latest = dict(said)
    replies = [Reply(person, answer, NOON, 1) for person, answer in latest.items()]
    whole = roll(1, people, replies, [])
    counted = sum(len(whole.said(answer)) for answer in Answer) + len(whole.silent)
    assert counted == len(people)
    assert {one.person.id for one in whole.said(Answer.COMING)} == {p for p, a in latest.items() if a is Answer.COMING}
