"""Go-rounds and brainstorms, as a group holds them."""

import asyncio
from datetime import UTC, datetime
from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain import rounds as rules
from domain.errors import BadInput
from domain.rounds import Kind, Round, Word
from storage import rounds as store
from storage.db import Connection
from tests.chat import Group

NOW = datetime(2017, 11, 8, 9, 0, tzinfo=UTC)


@pytest.fixture
def table(group: Group) -> Group:
    """Alena, Dana, Petr and Soňa; Soňa has no private chat."""
    group.member("Dana Králová", private=True)
    group.member("Petr Šimek", private=True)
    group.member("Soňa Hladká")
    return group


def test_a_go_round_asks_everybody_once_in_turn_on_one_card(table: Group) -> None:
    table.play("""
        Alena> /kolecko Co se od minule povedlo?
        bot> 🔄 Kolečko: Co se od minule povedlo?
          ➡️ Na řadě: Alena
          Potom: Soňa Hladká, Dana Králová, Petr Šimek
          [Odpovědět] [Přeskočit]
          [Kdykoli] [Ukončit]
        Alena> otevřeli jsme klubovnu
        bot+ 👍
        bot* ✅ Alena: otevřeli jsme klubovnu
          ➡️ Na řadě: Soňa Hladká
        Petr Šimek> máme nové auto
        bot@Petr Šimek> Na řadě je Soňa Hladká. Počkejte prosím, až přijdete na řadu vy.
        Alena> [Přeskočit]
        bot(Alena)> Přeskočeno: Soňa Hladká. Odpovědět jde i potom.
        bot* ⏭ Soňa Hladká – přeskočeno
          ➡️ Na řadě: Dana Králová
        >> + 1 min
        Dana Králová> [Odpovědět]
        bot@Dana Králová> Co se od minule povedlo?
        Dana Králová@bot> nic moc
        bot+ 👍
        bot#Řídicí skupina* ➡️ Na řadě: Petr Šimek
        Soňa Hladká> přijali jsme kolegyni
        bot+ 👍
        bot* ✅ Soňa Hladká: přijali jsme kolegyni
        Alena> [Kdykoli]
        bot* Ještě čekáme: Petr Šimek
        >> + 1 min
        Petr Šimek> máme nové auto
        bot* Hotovo, řekl to každý.
        Petr Šimek> máme dvě nová auta
        Petr Šimek> [Přeskočit]
        bot(Petr Šimek)> Už jste odpověděli, není co přeskočit.
        >> + 1 min
        Alena> [Ukončit]
        bot* 🔄 Kolečko: Co se od minule povedlo?
          ✅ Alena: otevřeli jsme klubovnu
          ✅ Soňa Hladká: přijali jsme kolegyni
          ✅ Dana Králová: nic moc
          ✅ Petr Šimek: máme dvě nová auta
          Ukončeno.
    """)


def test_a_brainstorm_keeps_its_order_and_offers_what_is_alike(table: Group) -> None:
    table.play("""
        Alena> /napady Jak zlepšit dopravu k lékaři?
        bot> 💭 Nápady: Jak zlepšit dopravu k lékaři?
          Zatím tu nic není.
        Dana Králová> - minibus pro seniory
          - dobrovolníci s autem
        bot* 1. minibus pro seniory – Dana Králová
          2. dobrovolníci s autem – Dana Králová
        Soňa Hladká> Minibus pro seniory!
        bot* 1. minibus pro seniory – Dana Králová, Soňa Hladká
        Petr Šimek> dobrovolníci s auty
        bot@Petr Šimek> „dobrovolníci s auty“ je zapsáno. Podobný nápad tam už je: „dobrovolníci s autem“. Je to totéž?
          [Ano, spojit je]
          [Ne, je to jiné]
        Petr Šimek@bot> [Ano, spojit je]
        bot@Petr Šimek* Spojeno do jednoho řádku, jste u něj oba.
        bot#Řídicí skupina* 2. dobrovolníci s autem – Dana Králová, Petr Šimek
          2 nápady, lidí: 3
        >> + 1 min
        Soňa Hladká> dobrovolníci se svým autem
        bot+ 👍
        Alena> [Spojit podobné]
        bot@Alena> 💭 Co je totéž? Klepnutím spojíte, nebo rozdělíte.
          [dobrovolníci s autem + dobrovolníci se svým autem]
          [Rozdělit: dobrovolníci s auty]
        Alena@bot> [dobrovolníci s autem + dobrovolníci se svým autem]
        bot#Řídicí skupina* 2. dobrovolníci s autem – Dana Králová, Petr Šimek, Soňa Hladká
        >> + 1 min
        Alena@bot> [Rozdělit: dobrovolníci s auty]
        bot#Řídicí skupina* 3. dobrovolníci s auty – Petr Šimek
    """)


def test_at_a_meeting_those_who_came_are_asked_and_it_is_kept_for_the_minutes(table: Group) -> None:
    table.play(
        """
        Alena@bot> /schuzka dnes od 10:00 do 12:00, radnice: Plán
        bot@Alena> …
        Alena@bot> [Zveřejnit]
        bot> …
        Dana Králová> [Přijdu]
        Petr Šimek> [Přijdu]
        >> 2017-11-08 10:05
        Alena> /kolecko S čím přicházíte?
        bot> ➡️ Na řadě: Dana Králová
          Potom: Petr Šimek
        Alena> [Ukončit]
        bot* Ukončeno.
    """
    )
    held = table.run(table.database.run(lambda db: store.collected(db, 1)))
    assert [one.question for one, _ in held] == ["S čím přicházíte?"]


def test_words_in_plain_czech_and_what_is_refused(table: Group) -> None:
    table.play(f"""
        Alena@bot> udělej kolečko: Jak se daří?
        bot> 🔄 Kolečko: Jak se daří?
        Alena@bot> sbírej nápady: Kam na výlet?
        bot> 💭 Nápady: Kam na výlet?
        Alena> /kolecko
        bot@Alena> Na co se v kolečku zeptat? …
        Alena@bot> ?!
        bot@Alena> Chybí otázka. …
        Alena@bot> {"a" * 201}
        bot@Alena> Text má 201 znaků, vejde se 200. …
        Dana Králová> /kolecko Proč ne?
        bot@Dana Králová> Tohle může jen, …
    """)


def test_fifty_people_at_once_each_have_one_word_and_every_idea_is_there_once(table: Group) -> None:
    """On both engines: fifty answers twice, fifty ideas, and merges in both directions at the same time."""
    people = [table.member(f"Člen {n}") for n in range(50)]
    group = next(iter(table.ids.values()))

    def begin(db: Connection, kind: Kind) -> int:
        return store.start(db, Round(0, group, kind, "Jak?", None, table.now, tuple(people))).id

    turn, ideas = (table.run(table.database.run(partial(begin, kind=kind))) for kind in (Kind.FREE, Kind.IDEAS))

    def answer(db: Connection, person: int, text: str) -> None:
        store.hold(db)
        store.speak(db, turn, person, text, table.now)

    def idea(db: Connection, person: int) -> None:
        store.add(db, ideas, person, f"nápad {person}", table.now)

    def merge(db: Connection, gone: int, kept: int) -> None:
        store.hold(db)
        words = {one.id: one for one in store.words(db, ideas)}
        try:
            store.put_to(db, gone, rules.united(words[gone], words[kept], [*words.values()]))
        except (BadInput, KeyError):
            return

    async def at_once() -> None:
        run = table.database.run
        first = [run(partial(idea, person=one)) for one in people[:10]]
        await asyncio.gather(*first)
        some = [one.id for one in await run(lambda db: store.words(db, ideas))]
        merges = [run(partial(merge, gone=a, kept=b)) for a in some[:4] for b in some[:4] if a != b]
        answers = [run(partial(answer, person=one, text=text)) for text in ("ano", "ne") for one in people]
        await asyncio.gather(*answers, *merges, *(run(partial(idea, person=one)) for one in people[10:]))

    table.run(at_once())
    said = table.run(table.database.run(lambda db: store.words(db, turn)))
    assert sorted(one.person for one in said) == sorted(people)
    found = rules.heads(table.run(table.database.run(lambda db: store.words(db, ideas))))
    assert sorted(one.person for top, rest in found for one in (top, *rest)) == sorted(people)
    assert len(found) == 50 - 3


# --- rules

WORDS = st.lists(st.tuples(st.integers(1, 6), st.sampled_from(["", "ano", "ne"])), max_size=12)


@given(st.lists(st.integers(1, 9), unique=True), WORDS)
def test_everybody_is_waited_for_until_they_have_spoken(order: list[int], said: list[tuple[int, str]]) -> None:
    words = [Word(at, person, text, NOW) for at, (person, text) in enumerate(said)]
    left = rules.waiting(order, words)
    assert left == [one for one in order if one not in {person for person, _ in said}]
    assert sorted(one.id for one in rules.in_order(order, words)) == [one.id for one in words]
    for person in left[1:]:
        with pytest.raises(BadInput, match="rounds-not-yet"):
            rules.taking_turn(Round(1, 1, Kind.TURN, "?", None, NOW, tuple(order)), words, person)


@given(st.integers(2, 8), st.lists(st.tuples(st.integers(0, 7), st.integers(0, 7)), max_size=20))
def test_ideas_put_together_in_any_order_are_all_there_in_theirs(number: int, pairs: list[tuple[int, int]]) -> None:
    words = [Word(at, at, f"nápad {at}", NOW) for at in range(number)]
    for gone, kept in pairs:
        if gone < number and kept < number:
            try:
                same = rules.united(words[gone], words[kept], words)
            except BadInput:
                continue
            words[gone] = Word(gone, gone, words[gone].text, NOW, same)
    found = rules.heads(words)
    assert sorted(one.id for top, rest in found for one in (top, *rest)) == list(range(number))
    assert [top.id for top, _ in found] == sorted(top.id for top, _ in found)


def test_people_speak_by_surname_from_whoever_begins() -> None:
    people = {1: "Petr Šimek", 2: "Dana Králová", 3: "Soňa Hladká"}
    assert rules.in_turn(people) == (3, 2, 1)
    assert rules.in_turn(people, 2) == (2, 1, 3)
    assert rules.ideas("- jedna\n• dvě\n\n") == ["jedna", "dvě"]
