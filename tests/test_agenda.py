"""The programme of a meeting."""

from contextlib import suppress
from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain import agenda as rules
from domain.agenda import Item
from domain.errors import BadInput
from domain.groups import Role
from domain.language import ItemReading, closes_programme, read_programme
from handlers.kit.event import Heard, Quoted
from storage import agenda as store
from storage import groups, meetings
from storage.db import Connection
from tests.chat import Group

LINE = "/schuzka st 22. 11. od 14:00 do 16:00, historická radnice: Návrh komunitního plánu"

# Klatovy, steering group, 2020: as the text of the PDF comes out, wrapped lines and empty ones included.
KLATOVY = """Program setkání:

1. Úvodní seznámení, informace ke KPSS
2. Představení 3. etapy komunitního plánování sociálních služeb na Klatovsku (harmonogram

aktivit, výstupy projektu atd.)
3. Projednání statutu a jednacího řádu ŘS, základní listiny KPSS
4. Anketa pro veřejnost
5. Webová sekce sociálních služeb
6. Různé a diskuse
"""


@pytest.fixture
def called(group: Group) -> Group:
    """A meeting that Alena has called; Dana of Diakonie has a private chat with the bot, Petr has none."""
    group.member("Dana", organisation="Diakonie", private=True)
    group.members("Petr")
    group.play(f"""
        Alena@bot> {LINE}
        bot@Alena> …
        Alena@bot> [Zveřejnit]
        bot> …
    """)
    return group


@pytest.fixture
def planned(called: Group) -> Group:
    """The same with three items, on a card with handles in Alena's private chat."""
    called.play("""
        Alena@bot> /program 1) Úvod
          2) Návrh plánu – p. Hrubá 20 min
          3) Různé
        bot@Alena> …
    """)
    return called


def one_meeting(group: Group) -> int:
    """The id of the only meeting called."""
    mine = list(group.ids.values())
    found = group.run(group.playground.db.run(lambda db: meetings.upcoming(db, mine, group.now)))
    return int(found[0].id)


def texts(group: Group) -> list[str]:
    """The programme of the only meeting."""
    meeting = one_meeting(group)
    items = group.run(group.playground.db.run(lambda db: store.programme(db, meeting)))
    return [item.text for item in items]


# --- a coordinator's items


def test_a_pasted_programme_becomes_items_with_presenters_and_minutes(called: Group) -> None:
    called.play("""
        Alena@bot> /program 1) Úvod
          2) Návrh komunitního plánu – p. Hrubá 20 min
          3) Různé
        bot+ 👍
        bot* Program
          1. Úvod
          2. Návrh komunitního plánu – p. Hrubá (20 min)
          3. Různé
        bot@Alena> 📋 Program: Návrh komunitního plánu
          středa 22. 11. 2017 od 14:00 do 16:00
          1. Úvod
          2. Návrh komunitního plánu – p. Hrubá (20 min)
          3. Různé
          [1 ▼] [1 ✕] [1 ✎]
          [2 ▲] [2 ▼] [2 ✕] [2 ✎]
          [3 ▲] [3 ✕] [3 ✎]
          [Přidat body]
    """)


def test_a_real_programme_is_read_whole(called: Group) -> None:
    called.happens(Heard.MESSAGE, "Alena", message="900", text=f"/program {KLATOVY}")
    assert len(texts(called)) == 6
    assert texts(called)[1].endswith("(harmonogram aktivit, výstupy projektu atd.)")


def test_a_coordinator_replies_to_the_card_and_nothing_new_is_posted(called: Group) -> None:
    called.play("""
        Alena> program: Úvod
        bot+ 👍
        bot* 1. Úvod
        Alena> bod: Anketa pro veřejnost
        bot+ 👍
        bot* 1. Úvod
          2. Anketa pro veřejnost
    """)


def test_a_numbered_list_in_reply_to_her_own_card_needs_no_word(called: Group) -> None:
    card = called.playground.console.chats["@Alena"].messages[-1]
    quoted = Quoted(card.id, "")
    assert card.author == "bot"
    called.happens(Heard.MESSAGE, "Alena", "@Alena", message="901", text="1) Úvod\n2) Různé", answers=quoted)
    called.happens(Heard.MESSAGE, "Alena", "@Alena", message="902", text="děkuji", answers=quoted)
    assert texts(called) == ["Úvod", "Různé"]


def test_a_later_item_comes_before_what_closes_the_programme(planned: Group) -> None:
    planned.play("""
        Alena@bot> [Přidat body]
        bot@Alena> Napište body, každý na jeden řádek. Třeba:
        Alena@bot> Anketa pro veřejnost
        bot@Alena* 3. Anketa pro veřejnost
          4. Různé
    """)


def test_a_programme_pasted_again_adds_only_what_is_new(planned: Group) -> None:
    planned.play("""
        Alena@bot> /program 1) Úvod
          2) Anketa
          3) různé
        bot@Alena* 1. Úvod
          2. Návrh plánu – p. Hrubá (20 min)
          3. Anketa
          4. Různé
        Alena@bot> /program ÚVOD
        bot@Alena> „ÚVOD“ už v programu nebo mezi návrhy je.
    """)


def test_times_are_shown_when_every_length_is_known_and_too_much_is_said(called: Group) -> None:
    called.play("""
        Alena@bot> /program 1) Úvod 10 min
          2) Návrh plánu 90 min
          3) Anketa 45 min
        bot* 1. Úvod (14:00, 10 min)
          2. Návrh plánu (14:10, 90 min)
          3. Anketa (15:40, 45 min)
        bot@Alena> Body dají dohromady o 25 min víc, než trvá jednání.
    """)


def test_in_private_she_is_asked_which_of_several_meetings(planned: Group) -> None:
    planned.play("""
        Alena@bot> /schuzka st 29. 11. v 9:00, knihovna: Akční plán
        bot@Alena> …
        Alena@bot> [Zveřejnit]
        bot> …
        Alena@bot> /program Priority
        bot@Alena> Ke kterému jednání?
          [středa 22. 11. 2017 od 14:00: Návrh komunitního plánu]
          [středa 29. 11. 2017 od 9:00: Akční plán]
        Alena@bot> [středa 29. 11. 2017 od 9:00: Akční plán]
        bot(Alena)> Přidáno do programu.
        bot@Alena> 📋 Program: Akční plán
          1. Priority
    """)


# --- order by taps


def test_items_move_by_taps_and_every_card_follows(planned: Group) -> None:
    planned.play("""
        Alena@bot> [2 ▲]
        bot(Alena)> 1. Návrh plánu
        bot@Alena* 1. Návrh plánu – p. Hrubá (20 min)
          2. Úvod
          3. Různé
        bot* 1. Návrh plánu – p. Hrubá (20 min)
          2. Úvod
        Alena@bot> [1 ▼]
        bot* 1. Úvod
          2. Návrh plánu – p. Hrubá (20 min)
    """)


def test_what_was_dropped_returns_to_its_place(planned: Group) -> None:
    planned.play("""
        Alena@bot> [1 ✕]
        bot(Alena)> Vyřazeno: Úvod. Vrátit to jde tlačítkem dole.
        bot* 1. Návrh plánu – p. Hrubá (20 min)
          2. Různé
        >> + 1 minuta
        Alena@bot> [1 ✕]
        bot@Alena* 1. Různé
          [1 ✕] [1 ✎]
          [Přidat body]
          [Vrátit „Návrh plánu“]
        Alena@bot> [Vrátit „Návrh plánu“]
        bot(Alena)> Zpátky v programu: Návrh plánu
        bot@Alena* [Vrátit „Úvod“]
        Alena@bot> [Vrátit „Úvod“]
        bot* 1. Úvod
          2. Návrh plánu – p. Hrubá (20 min)
          3. Různé
    """)


def test_a_coordinator_who_is_one_no_more_cannot_move_anything(planned: Group) -> None:
    steering = planned.ids["Řídicí skupina"]

    def demote(db: Connection) -> None:
        alena = next(one for one in groups.people_of(db, planned.community) if one.name == "Alena")
        groups.join(db, steering, alena.id, Role.MEMBER, planned.now)

    planned.run(planned.playground.db.run(demote))
    planned.play("""
        Alena@bot> [2 ▲]
        bot(Alena)> Tohle může jen, kdo skupinu koordinuje.
    """)
    assert texts(planned) == ["Úvod", "Návrh plánu", "Různé"]


def test_an_item_is_put_in_other_words_in_its_place(planned: Group) -> None:
    planned.play("""
        Alena@bot> [2 ✎]
        bot@Alena> Jak má bod znít? …
          Návrh plánu – p. Hrubá 20 min
        Alena@bot> Návrh plánu a připomínky – Jana Hrubá 30 min
        bot+ 👍
        bot* 1. Úvod
          2. Návrh plánu a připomínky – Jana Hrubá (30 min)
          3. Různé
        bot@Alena* 2. Návrh plánu a připomínky – Jana Hrubá (30 min)
    """)


def test_other_words_that_are_no_single_item_change_nothing(planned: Group) -> None:
    planned.play("""
        Alena@bot> [1 ✎]
        bot@Alena> Jak má bod znít? …
          Úvod
        Alena@bot> různé
        bot@Alena> „různé“ už v programu nebo mezi návrhy je.
        Alena@bot> [1 ✎]
        bot@Alena> Jak má bod znít? …
        Alena@bot> 1) Přivítání
          2) Kontrola úkolů
        bot@Alena> Tohle jsou 2 body, měním ale jen jeden. …
    """)
    assert texts(planned) == ["Úvod", "Návrh plánu", "Různé"]


def test_an_item_dropped_while_its_new_words_were_asked_for_is_gone(planned: Group) -> None:
    planned.play("""
        Alena@bot> [1 ✎]
        bot@Alena> Jak má bod znít? …
        Alena@bot> [1 ✕]
        bot(Alena)> Vyřazeno: Úvod. …
        bot* …
        Alena@bot> Přivítání
        bot@Alena> Tenhle bod už někdo vyřídil nebo vyřadil. …
    """)


def test_a_long_programme_is_turned_page_by_page(called: Group) -> None:
    for first in (1, 31):
        many = "\n".join(f"{at}) Bod {at} {'x' * 100}" for at in range(first, first + 30))
        called.happens(Heard.MESSAGE, "Alena", "@Alena", message=f"90{first}", text=f"/program {many}")
    called.play("""
        Alena@bot> [13–24 ›]
        bot@Alena* 13. Bod 13 …
          [13 ▲] [13 ▼] [13 ✕] [13 ✎]
          [‹ 1–12] [25–36 ›]
        Alena@bot> [25–36 ›]
        bot@Alena* [‹ 13–24] [37–48 ›]
        Alena@bot> [25 ▲]
        bot(Alena)> 24. Bod 25…
        bot@Alena* 25. Bod 24 …
        Alena@bot> [37–48 ›]
        bot@Alena* [‹ 25–36] [49–60 ›]
        Alena@bot> [49–60 ›]
        bot@Alena* [‹ 37–48]
        Alena@bot> [60 ✕]
        bot@Alena* [59 ▲] [59 ✕] [59 ✎]
        Alena> /program
        bot+ 👌
        bot@Alena> [13–24 ›]
    """)
    called.play("""
        Dana> [Celý program]
        bot(Dana)> …
        bot@Dana> 1. Bod 1 …
          [›]
        Dana@bot> [›]
        bot@Dana* 59. Bod 59 …
          [‹]
    """)
    for chat in called.playground.console.chats.values():
        cards = [message.card for message in chat.messages if message.card]
        assert all(len(card.plain()) <= 4096 and len(sum(card.buttons, ())) <= 100 for card in cards)


def test_the_longest_items_fit_every_card(group: Group) -> None:
    group.member("Petr")
    dana = group.member("Dana " + "D" * 190, organisation="Diakonie " + "O" * 190)
    group.play(f"""
        Alena@bot> /schuzka st 22. 11. od 14:00 do 16:00, {"radnice " * 30}: {"Plán " * 55}
        bot@Alena> …
        Alena@bot> [Zveřejnit]
        bot> …
    """)
    meeting = one_meeting(group)

    def fill(db: Connection) -> None:
        for at in range(60):
            text = f"Bod {at} " + "slovo " * 48
            store.add(db, meeting, text, "P" * 100, 600, dana, None, group.now)

    group.run(group.playground.db.run(fill))
    group.play("""
        Alena@bot> [Upravit program]
        bot@Alena> …
        Alena@bot> [13–24 ›]
        Petr> bod: Ještě tohle
        bot> Program už je plný, vejde se 60 bodů. Nejdřív z něj musí koordinátor něco vyřadit.
    """)
    for chat in group.playground.console.chats.values():
        cards = [message.card for message in chat.messages if message.card]
        assert all(len(card.plain()) <= 4096 for card in cards)


# --- what members propose


def test_a_member_proposes_and_the_accepted_item_credits_her(planned: Group) -> None:
    planned.play("""
        Dana> bod: Kapacity odlehčovací služby
        bot+ 👍
        bot* 3. Různé
          1 návrh čeká na koordinátora
        bot@Alena> Návrhy k programu
          Návrh komunitního plánu
          1. Kapacity odlehčovací služby (návrh: Dana, Diakonie)
          [Přijmout] [Odmítnout]
        Alena@bot> [Přijmout]
        bot(Alena)> V programu: Kapacity odlehčovací služby
        bot* 3. Kapacity odlehčovací služby (návrh: Dana, Diakonie)
          4. Různé
        bot@Alena* Návrhy k programu
          Žádný návrh už nečeká.
        bot@Dana> 👍 Váš návrh „Kapacity odlehčovací služby“ je v programu jednání …
    """)


def test_a_refusal_is_told_and_can_be_taken_back(planned: Group) -> None:
    planned.play("""
        Dana@bot> bod: Parkování
        bot@Alena> [Přijmout] [Odmítnout]
        Alena@bot> [Odmítnout]
        bot(Alena)> Odmítnuto. Rozmyslíte-li si to, vrátíte návrh z karty programu.
        bot@Dana> Váš návrh „Parkování“ se tentokrát do programu jednání „Návrh komunitního plánu“ nedostal. …
        Alena@bot> [Vrátit „Parkování“]
        bot* 3. Parkování (návrh: Dana, Diakonie)
          4. Různé
        bot@Dana> 👍 Váš návrh „Parkování“ je v programu jednání …
    """)


def test_several_proposals_wait_on_one_card(planned: Group) -> None:
    planned.play("""
        Dana> bod: Kapacity
        bot@Alena> …
        Petr> bod: Parkování
        bot@Alena> 1. Kapacity (návrh: Dana, Diakonie)
          2. Parkování (návrh: Petr)
          [1 Přijmout] [1 Odmítnout]
          [2 Přijmout] [2 Odmítnout]
        bot@Alena* → Karta je teď níž v chatu.
        Alena@bot> [2 Přijmout]
        bot@Alena* [Přijmout] [Odmítnout]
        Alena@bot> [Návrhy (1)]
        bot@Alena> 1. Kapacity (návrh: Dana, Diakonie)
    """)


def test_two_coordinators_cannot_decide_one_proposal_twice(planned: Group) -> None:
    planned.member("Tereza", role=Role.COORDINATOR, private=True)
    planned.play("""
        Dana> bod: Kapacity
        bot@Alena> …
        bot@Tereza> …
    """)
    stale = planned.playground.console.chats["@Tereza"].messages[-1].buttons()[1].data
    planned.play("""
        Alena@bot> [Přijmout]
        bot@Dana> …
    """)
    assert planned.press("Tereza", stale, "@Tereza").startswith("Tenhle bod už někdo vyřídil")
    assert "Kapacity" in texts(planned)


def test_one_member_cannot_flood_the_coordinator(called: Group) -> None:
    called.play("""
        Dana> bod: 1) A1
          2) A2
          3) A3
          4) A4
          5) A5
          6) A6
          7) A7
          8) A8
          9) A9
          10) A10
        bot@Alena> a 2 další body
        Dana> bod: A11
        bot@Dana> Na vyřízení už čeká hodně vašich návrhů, …
    """)


def test_ordinary_talk_about_the_programme_is_left_alone(called: Group) -> None:
    called.play("""
        Dana~> program: ve čtvrtek jdeme na oběd
        Petr~> bod 3 jsme probrali minule
    """)
    assert texts(called) == []


# --- reading it


def test_a_member_reads_the_programme_privately(planned: Group) -> None:
    planned.play("""
        Dana> /program
        bot+ 👌
        bot@Dana> 📋 Program: Návrh komunitního plánu
          1. Úvod
          2. Návrh plánu – p. Hrubá (20 min)
          3. Různé
        Petr> /program
        bot> …
          [Otevřít]
        Petr> [Otevřít]
        bot@Petr> 1. Úvod
    """)


def test_a_strange_link_opens_nothing(planned: Group) -> None:
    for payload in ("program-", "program-x", "program-99999", "program-" + "9" * 40):
        planned.play(f"""
            Dana@bot> /start {payload}
            bot@Dana> Tohle tlačítko neznám. …
        """)
    planned.play(f"""
        Cizinec@bot> /start program-{one_meeting(planned)}
        bot@Cizinec> Na tohle jednání zvaný nejste. …
    """)


# --- what is refused


def test_what_cannot_be_an_item_is_refused_with_the_way_out(called: Group) -> None:
    called.play(f"""
        Alena@bot> /program 1)
        bot@Alena> Nenašel jsem žádný bod. Napište ho třeba takto: bod: Kapacity odlehčovací služby
        Alena@bot> bod:
        bot@Alena> Nenašel jsem žádný bod. …
        Alena@bot> /program {"dlouhý " * 50}
        bot@Alena> Bod „dlouhý …“ má 349 znaků, vejde se 300. …
        Alena@bot> /program Návrh plánu 900 min
        bot@Alena> U bodu „Návrh plánu“ nesedí délka. Napište 1 až 600 minut, třeba: 20 min
    """)
    many = "\n".join(f"{at}) Bod {at}" for at in range(1, 62))
    shown = called.happens(Heard.MESSAGE, "Alena", "@Alena", message="900", text=f"/program {many}")
    assert "vejde 60 bodů" in shown[-1].lines[0]
    assert texts(called) == []


def test_without_a_meeting_there_is_nothing_to_put_items_on(group: Group) -> None:
    group.play("""
        Alena@bot> /program Úvod
        bot@Alena> Není svolané žádné jednání, kam by bod patřil. …
        Cizinec@bot> /program Úvod
        bot@Cizinec> Zatím vás neznám. …
    """)


def test_a_meeting_that_is_over_keeps_its_programme(planned: Group) -> None:
    planned.playground.clock.move(datetime.fromisoformat("2017-11-22T17:00+01:00"))
    planned.play("""
        Dana> bod: Parkování
        bot@Dana> Tohle jednání už proběhlo.
        Alena@bot> [1 ✕]
        bot(Alena)> Tohle jednání už proběhlo.
        bot@Alena* 3. Různé
    """)
    assert not planned.playground.console.chats["@Alena"].messages[-1].buttons()


def test_a_cancelled_meeting_takes_no_items(planned: Group) -> None:
    planned.play("""
        Alena@bot> [Zrušit jednání]
        bot@Alena> Opravdu zrušit …
        Alena@bot> [Zrušit jednání]
        bot> …
        bot@Alena* 3. Různé
    """)
    assert not planned.playground.console.chats["@Alena"].messages[-2].buttons()


def test_after_a_change_of_the_meeting_the_handles_still_work(planned: Group) -> None:
    planned.play("""
        Alena@bot> [Upravit]
        bot@Alena> …
        Alena@bot> místo: knihovna
        bot> …
        Alena@bot> [2 ▲]
        bot* 1. Návrh plánu – p. Hrubá (20 min)
          2. Úvod
    """)


def test_an_english_group_reads_english(group: Group) -> None:
    group.add("Seniors", language="en")
    group.member("Alena", role=Role.COORDINATOR, group="Seniors")
    group.play("""
        == Seniors ==
        Alena> /meeting Wed 22 November 14:00–16:00, town hall: Draft plan
        bot@Alena> …
        Alena@bot> [Zveřejnit]
        bot> …
        Alena> item: Opening
        bot+ 👍
        bot* Agenda
          1. Opening
    """)


# --- rules

WORDS = st.text(st.characters(codec="utf-8", exclude_categories=("Cs",)), min_size=1, max_size=60)
PROGRAMMES = st.lists(
    st.builds(Item, st.integers(1, 99), st.just(1), WORDS, minutes=st.none() | st.integers(1, 600)), max_size=60
)
START = datetime.fromisoformat("2017-11-22T14:00")


@given(st.lists(st.integers(), min_size=1, unique=True), st.data())
def test_moving_keeps_every_item_and_moves_one_by_one(order: list[int], data: st.DataObject) -> None:
    item = data.draw(st.sampled_from(order))
    down = rules.moved(order, item, 1)
    assert sorted(down) == sorted(order)
    assert down.index(item) == min(order.index(item) + 1, len(order) - 1)
    if item != order[-1]:
        assert rules.moved(down, item, -1) == order


@given(PROGRAMMES, WORDS)
def test_a_new_item_is_last_but_for_what_closes(programme: list[Item], text: str) -> None:
    place = rules.place_of(text, programme)
    assert all(closes_programme(item.text) for item in programme[place:])
    assert closes_programme(text) or not place or not closes_programme(programme[place - 1].text)


@given(PROGRAMMES)
def test_times_follow_each_other(programme: list[Item]) -> None:
    begins = rules.times(programme, START)
    if begins is None:
        assert not programme or any(item.minutes is None for item in programme)
        return
    assert begins[0] == START
    end = begins[-1] + timedelta(minutes=programme[-1].minutes or 0)
    over = rules.minutes_over(programme, START, START + timedelta(hours=2))
    assert over == max(0, int((end - START).total_seconds() // 60) - 120)


@given(WORDS, st.integers(2, 80))
def test_shortened_text_fits(text: str, limit: int) -> None:
    assert len(rules.shorten(text, limit)) <= limit


@given(st.integers(0, 60), st.integers(-3, 20))
def test_pages_cover_the_programme(items: int, number: int) -> None:
    page, first, end = rules.page_of(number, items)
    assert 0 <= page < 5
    assert 0 <= first <= end <= items
    assert end - first <= rules.PAGE
    real = [rules.page_of(one, items) for one in range(5) if rules.page_of(one, items)[0] == one]
    assert [at for _, begin, stop in real for at in range(begin, stop)] == list(range(items))


@given(WORDS)
def test_any_text_is_items_or_a_clear_refusal(text: str) -> None:
    with suppress(BadInput):
        new = rules.fresh(rules.check(read_programme(text)), [])
        assert new
        with pytest.raises(BadInput, match="agenda-twice"):
            rules.fresh(new, [Item(at, 1, one.text) for at, one in enumerate(new)])


def test_a_programme_has_sixty_items_at_the_most() -> None:
    known = [Item(at, 1, f"Bod {at}") for at in range(58)]
    assert len(rules.fresh([ItemReading("a"), ItemReading("b")], known)) == 2
    with pytest.raises(BadInput, match="agenda-full"):
        rules.fresh([ItemReading("a"), ItemReading("b"), ItemReading("c")], known)


@pytest.mark.parametrize(
    ("text", "items"),
    [
        ("Bod 1. Úvod\nBod 2. Plán", ["Úvod", "Plán"]),
        ("Ad 1) Úvod\nAd 2) Plán", ["Úvod", "Plán"]),
        ("Item 1. Welcome\nItem 2) Plan", ["Welcome", "Plan"]),
        ("Agenda: 1. Welcome 2. Plan 3. Any other business", ["Welcome", "Plan", "Any other business"]),
        ("Meeting agenda\n- Welcome\n- Plan", ["Welcome", "Plan"]),
        ("Program: 1) Úvod bod 2) Plán", ["Úvod", "Plán"]),
    ],
)
def test_what_numbers_an_item_is_no_part_of_it(text: str, items: list[str]) -> None:
    assert [item.text for item in read_programme(text)] == items


@pytest.mark.parametrize(
    ("text", "item"),
    [
        ("1. Budget (presented by Ann Brown, 20 minutes)", ItemReading("Budget", "Ann Brown", 20, 1)),
        ("1. Budget – Ann Brown and Petr Nový", ItemReading("Budget", "Ann Brown and Petr Nový", None, 1)),
        ("1. Rozpočet (předkládá Eva Nová, cca 20 min.)", ItemReading("Rozpočet", "Eva Nová", 20, 1)),
        ("1. Rozpočet (20 min, Eva Nová)", ItemReading("Rozpočet", "Eva Nová", 20, 1)),
        ("1. Rozpočet (20 minut)", ItemReading("Rozpočet", None, 20, 1)),
        ("1. Rozpočet – uvede Eva Nová a Petr Nový", ItemReading("Rozpočet", "Eva Nová a Petr Nový", None, 1)),
    ],
)
def test_a_programme_is_read_in_both_languages(text: str, item: ItemReading) -> None:
    assert read_programme(text) == [item]


@pytest.mark.parametrize("last", ["Různé", "RUZNE A DISKUSE", "Závěr", "Další jednání", "AOB", "Any other business"])
def test_a_customary_last_item_closes_in_both_languages(last: str) -> None:
    assert closes_programme(last)
    assert not closes_programme(f"Plán, {last}")


def test_the_order_of_a_pasted_programme_is_its_writers(called: Group) -> None:
    """Items that look like closing ones stand where somebody put them; a heading's colon is no part of an item."""
    called.play("""
        Alena@bot> /program 1) Úvod 2) Diskuse nad tím, co je „běžný život“ 3) Pracovní list – p. Hrubá 4) Různé:
        bot@Alena> 1. Úvod
          2. Diskuse nad tím, co je „běžný život“
          3. Pracovní list – p. Hrubá
          4. Různé
    """)
