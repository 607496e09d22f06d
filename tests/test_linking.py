"""One person with two accounts: the code, what becomes of somebody entered twice, and who may not."""

import asyncio
import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import select

from domain import linking as rules
from domain.groups import Kind, Person, Role, Settings, Votes
from domain.linking import Entry, Place, Share
from domain.rsvp import Answer, Reply
from domain.tasks import State
from storage import groups, merging, owned, people_tables, settings
from storage.db import Connection, Database
from tests.chat import Group
from tests.networks import beside, opens

NOW = datetime(2017, 11, 8, 9, 0, tzinfo=UTC)


@pytest.fixture
def group(database_url: str) -> Iterator[Group]:
    """A group on two networks: "Řídicí skupina" on the first, the chat "Místnost" on the second."""
    with asyncio.Runner() as runner:
        database = Database.open(database_url)
        both = beside(database, runner.get_loop())
        opens(both, "Místnost", of="Řídicí skupina")
        yield both
        runner.run(database.close())


def code_for(group: Group, who: str, network: str = "") -> str:
    """The code that the bot gives to whoever asks for one in private; good on the other network unless told."""
    network = network or ("Hřiště" if who.endswith("°") else "Matrix")
    group.play(f"""
        {who}@bot> /propojit
        bot@{who}> Ve které síti máte svůj druhý účet? …
        {who}@bot> [{network}]
        bot@{who}> Kód: …
          Platí 15 minut a jen jednou. …
    """)
    found = re.search(r"Kód: ([\w-]+)", "\n".join(group.playground.console.shown[-1].lines))
    assert found
    return found[1]


def takes(group: Group, code: str, taker: str) -> None:
    """The code is written on the other account, which is asked about it."""
    group.play(f"""
        {taker}@bot> !propojit {code}
        bot@{taker}> Spojit účet …?
          [Ano, oba jsou moje] [Ne]
    """)


def joins(group: Group, code: str, taker: str, giver: str, seen: str = "", *, done: str = "…") -> None:
    """Both sides say that the accounts are theirs; `seen`: what changes then."""
    takes(group, code, taker)
    group.play(f"""
        {taker}@bot> [Ano, oba jsou moje]
        bot({taker})> Děkuji. Teď to prosím potvrďte ještě na svém účtu …
        bot@{giver}> Spojit účet …?
        {giver}@bot> [Ano, oba jsou moje]
        bot@{giver}> Hotovo, {done}
        bot@{taker}> Účet … teď patří k vám. …
        {seen}
    """)


def gives_in(group: Group, code: str, taker: str, giver: str, seen: str = "") -> None:
    """Whoever has more rights took the code and says that the accounts are hers; she alone can share them."""
    takes(group, code, taker)
    group.play(f"""
        {taker}@bot> [Ano, oba jsou moje]
        bot@{taker}> Hotovo, …
        bot@{giver}> Účet … teď patří k vám. …
        {seen}
    """)


def people(group: Group) -> list[str]:
    """Names of everybody the community knows."""
    return [one.name for one in group.run(group.database.run(groups.people_of, group.community))]


def called(group: Group) -> None:
    """A meeting with its card in both chats, which say how many people were asked."""
    group.play("""
        Alena@bot> /schuzka 22. 11. 2017 ve 14:00, radnice: Návrh
        bot@Alena> …
        Alena@bot> [Zveřejnit]
        bot#Řídicí skupina> …
        bot#Místnost> …
    """)


# --- the code


def test_a_code_from_one_network_makes_both_accounts_one_person_once_both_sides_say_so(group: Group) -> None:
    code = code_for(group, "Alena")
    group.play(f"""
        Alena°@bot> !propojit {code}
        bot@Alena°> Spojit účet Alena (Hřiště @alena) s účtem Alena (Matrix @Alena°)?
          Po spojení pro mě budou jeden člověk: odpovědi, úkoly a role budou mít společné. Jde to vrátit.
          Potvrďte jen tehdy, když jsou oba účty vaše. …
          [Ano, oba jsou moje] [Ne]
        Alena°@bot> !ja
        bot@Alena°> Zatím vás neznám. …
        Alena°@bot> [Ano, oba jsou moje]
        bot(Alena°)> Děkuji. Teď to prosím potvrďte ještě na svém účtu Hřiště @alena.
        bot@Alena> Spojit účet Alena (Hřiště @alena) s účtem Alena (Matrix @Alena°)?
          Kdo má účet Alena (Matrix @Alena°), bude pak smět všechno, co smíte vy: koordinátor (Řídicí skupina).
          [Ano, oba jsou moje] [Ne]
        Alena°@bot> !ja
        bot@Alena°> Zatím vás neznám. …
        Alena@bot> [Ano, oba jsou moje]
        bot@Alena> Hotovo, účet Matrix @Alena° a tenhle patří k sobě (Alena): odpovědi, úkoly i role máte společné.
          [Odpojit: Matrix @Alena°]
        bot@Alena°> Účet Hřiště @alena teď patří k vám. Jestli to nejste vy, hned ho prosím odpojte.
          [Odpojit: Hřiště @alena]
        Alena°@bot> !ja
        bot@Alena°> Alena
          Řídicí skupina
    """)
    assert people(group) == ["Alena"]


def test_the_code_says_where_to_write_it_and_how_commands_begin_there(group: Group) -> None:
    group.play("""
        Alena@bot> /propojit
        bot@Alena> Ve které síti máte svůj druhý účet? Kód pak bude platit jen tam.
          [Matrix] [Hřiště]
        Alena@bot> [Matrix]
        bot@Alena> Kód: …
          Platí 15 minut a jen jednou. Napište mi ho soukromě ze svého druhého účtu:
          Matrix, bot @kolecko:example.org: !propojit …
        Alena@bot> /propojit matrix
        bot@Alena> Kód: …
          Matrix, bot @kolecko:example.org: !propojit …
    """)


def test_a_code_may_be_copied_in_small_letters_and_without_its_dash(group: Group) -> None:
    code = code_for(group, "Alena").lower().replace("-", " ")
    joins(group, code, "Alena°", "Alena")


def test_under_a_code_stands_the_way_to_a_network_that_hands_it_over(group: Group) -> None:
    group.play("""
        == Místnost ==
        Nová°~> !propojit
        bot@Nová°> Ve které síti máte svůj druhý účet? …
        Nová°@bot> [Hřiště]
        bot@Nová°> Kód: …
          Hřiště, bot @bot: /propojit …
          [Otevřít Hřiště]
    """)
    [button] = group.playground.console.chats["@Nová°"].messages[-1].buttons()
    assert button.url
    group.play(f"""
        Nová Tvář@bot> /start {button.url.removeprefix("kolecko:")}
        bot@Nová Tvář> Spojit účet Nová (Matrix @Nová°) s účtem Nová Tvář (Hřiště …)?
        Nová Tvář@bot> /ja
        bot@Nová Tvář> Zatím vás neznám. …
        Nová Tvář@bot> [Ano, oba jsou moje]
        bot(Nová Tvář)> Děkuji. …
        bot@Nová°> Spojit účet Nová (Matrix @Nová°) s účtem Nová Tvář (Hřiště …)?
        Nová°@bot> [Ano, oba jsou moje]
        bot@Nová°> Hotovo, účet Hřiště … a tenhle patří k sobě (Nová): …
        bot@Nová Tvář> …
    """)


def test_a_code_works_once(group: Group) -> None:
    code = code_for(group, "Alena")
    joins(group, code, "Alena°", "Alena")
    group.play(f"""
        Zloděj°@bot> !propojit {code}
        bot@Zloděj°> Tenhle kód neznám: už byl použit, nebo je v něm překlep. …
    """)


def test_a_code_expires_after_a_quarter_of_an_hour(group: Group) -> None:
    code = code_for(group, "Alena")
    group.play(f"""
        >> + 15 min
        Alena°@bot> !propojit {code}
        bot@Alena°> Tenhle kód už vypršel. Nový dostanete příkazem !propojit ze svého druhého účtu.
    """)


def test_so_does_the_question(group: Group) -> None:
    takes(group, code_for(group, "Alena"), "Alena°")
    group.play("""
        >> + 15 min
        Alena°@bot> [Ano, oba jsou moje]
        bot(Alena°)> Na tohle už je pozdě: je to vyřízené, nebo uběhla čtvrthodina. …
    """)


def test_a_code_is_good_on_the_network_for_which_it_was_made_only(group: Group) -> None:
    code = code_for(group, "Alena", "Hřiště")
    group.play(f"""
        Alena°@bot> !propojit {code}
        bot@Alena°> Tenhle kód platí jen v síti Hřiště. …
        Druhá Alena@bot> /propojit {code}
        bot@Druhá Alena> Spojit účet Alena (Hřiště @alena) s účtem Druhá Alena (Hřiště …)?
    """)


def test_either_side_may_say_no(group: Group) -> None:
    takes(group, code_for(group, "Alena"), "Alena°")
    group.play("""
        Alena°@bot> [Ne]
        bot(Alena°)> Dobře, nic se nezměnilo.
        bot@Alena> Spojení s účtem Alena (Matrix @Alena°) bylo odmítnuto. Nic se nezměnilo.
        Alena°@bot> [Ano, oba jsou moje]
        bot(Alena°)> Na tohle už je pozdě: …
    """)
    takes(group, code_for(group, "Alena"), "Alena°")
    group.play("""
        Alena°@bot> [Ano, oba jsou moje]
        bot(Alena°)> Děkuji. …
        bot@Alena> Spojit …?
        Alena@bot> [Ne]
        bot(Alena)> Dobře, nic se nezměnilo.
        Alena°@bot> !ja
        bot@Alena°> Zatím vás neznám. …
    """)


def test_a_newer_code_makes_the_older_one_void(group: Group) -> None:
    old, new = code_for(group, "Alena"), code_for(group, "Alena")
    group.play(f"""
        Alena°@bot> !propojit {old}
        bot@Alena°> Tenhle kód neznám: …
        Alena°@bot> !propojit {new}
        bot@Alena°> Spojit účet …?
    """)


def test_a_code_given_back_where_it_came_from_is_refused_and_stays_good(group: Group) -> None:
    code = code_for(group, "Alena")
    group.play(f"""
        Alena@bot> /propojit {code}
        bot@Alena> Tenhle kód jsem dal tomuto účtu. Napište mi ho prosím ze svého druhého.
        Alena°@bot> !propojit {code}
        bot@Alena°> Spojit účet …?
    """)


def test_accounts_that_belong_together_already_are_let_be(group: Group) -> None:
    joins(group, code_for(group, "Alena"), "Alena°", "Alena")
    code = code_for(group, "Alena")
    group.play(f"""
        Alena°@bot> !propojit {code}
        bot@Alena°> Tyhle účty už k sobě patří.
    """)


def test_somebody_unknown_gets_no_code_but_hears_where_to_ask_for_one(group: Group) -> None:
    group.play("""
        Cizí°@bot> !propojit
        bot@Cizí°> Tady vás zatím neznám. Napište mi !propojit z účtu, pod kterým mě už používáte, …
    """)


def test_a_code_shown_to_others_is_void(group: Group) -> None:
    code = code_for(group, "Alena")
    group.play(f"""
        == Místnost ==
        Alena°~> !propojit {code}
        bot> Kód patří do soukromého chatu, tady ho vidí i ostatní. Zrušil jsem ho; …
        Alena°@bot> !propojit {code}
        bot@Alena°> Tenhle kód neznám: …
    """)


def test_in_a_group_the_code_is_given_privately(group: Group) -> None:
    group.play("""
        Alena> /propojit
        bot@Alena> Ve které síti máte svůj druhý účet? …
        Petr> /propojit
        bot> Tohle patří jen vám. Otevřete si se mnou soukromý chat:
        Petr> [Otevřít]
        bot@Petr> Ve které síti máte svůj druhý účet? …
    """)


def test_guessing_is_stopped_and_forgiven_after_an_hour(group: Group) -> None:
    code = code_for(group, "Alena")
    for number in range(rules.TRIES):
        group.play(f"""
            Zloděj°@bot> !propojit AAAA-000{number}
            bot@Zloděj°> Tenhle kód neznám: …
        """)
    group.play(f"""
        Zloděj°@bot> !propojit {code}
        bot@Zloděj°> To už bylo moc nesprávných kódů. Zkuste to prosím za hodinu.
        >> + 61 min
    """)
    code = code_for(group, "Alena")
    joins(group, code, "Zloděj°", "Alena")


def test_a_link_talked_out_of_somebody_is_undone_by_a_tap(group: Group) -> None:
    code = code_for(group, "Alena")
    joins(group, code, "Zloděj°", "Alena")
    group.play("""
        Alena@bot> [Odpojit: Matrix @Zloděj°]
        bot(Alena)> Účet Matrix @Zloděj° už k vám nepatří.
        Zloděj°@bot> !ja
        bot@Zloděj°> Zatím vás neznám. …
        Alena@bot> [Odpojit: Matrix @Zloděj°]
        bot(Alena)> Tenhle účet k vám nepatří.
    """)


def stranger_with_a_code(group: Group) -> str:
    """Somebody who is a plain member on the second network has asked for a code."""
    group.play("""
        == Místnost ==
        Zloděj°~> !ja
        bot@Zloděj°> Zloděj
    """)
    return code_for(group, "Zloděj°")


def test_opening_a_link_of_somebody_else_gives_nothing_away(group: Group) -> None:
    code = stranger_with_a_code(group)
    group.play(f"""
        Alena@bot> /start propojit-{code.replace("-", "")}
        bot@Alena> Spojit účet Zloděj (Matrix @Zloděj°) s účtem Alena (Hřiště @alena)?
          Kdo má účet Zloděj (Matrix @Zloděj°), bude pak smět všechno, co smíte vy: koordinátor (Řídicí skupina).
          Potvrďte jen tehdy, když jsou oba účty vaše. Pokud vám kód nebo odkaz dal někdo jiný, odmítněte.
        Zloděj°@bot> !schuzka 22. 11. 2017 ve 14:00, radnice: Návrh
        bot@Zloděj°> …kdo skupinu koordinuje…
        Alena@bot> [Ne]
        bot(Alena)> Dobře, nic se nezměnilo.
        bot@Zloděj°> Spojení s účtem Alena (Hřiště @alena) bylo odmítnuto. …
    """)
    assert people(group) == ["Alena", "Zloděj"]


def test_nor_does_it_between_two_plain_members(group: Group) -> None:
    group.member("Dana", private=True)
    code = stranger_with_a_code(group)
    group.play(f"""
        Dana@bot> /start propojit-{code.replace("-", "")}
        bot@Dana> Spojit účet Zloděj (Matrix @Zloděj°) s účtem Dana (Hřiště …)?
        >> + 20 min
        Zloděj°@bot> !ja
        bot@Zloděj°> Zloděj
    """)
    assert people(group) == ["Alena", "Dana", "Zloděj"]


@pytest.mark.parametrize("first", ["Alena", "Zloděj°"])
def test_whoever_undoes_a_link_first_shuts_nobody_out(group: Group, first: str) -> None:
    """She confirmed a code that was put into her hands; each is again who she was, whoever taps first."""
    gives_in(group, stranger_with_a_code(group), "Alena", "Zloděj°", "bot@Zloděj°* Alena")
    other = "Hřiště @alena" if first == "Zloděj°" else "Matrix @Zloděj°"
    group.play(f"""
        {first}@bot> [Odpojit: {other}]
        bot({first})> Účet {other} už k vám nepatří.
        Zloděj°@bot> !schuzka 22. 11. 2017 ve 14:00, radnice: Návrh
        bot@Zloděj°> …kdo skupinu koordinuje…
        Alena@bot> /schuzka 22. 11. 2017 ve 14:00, radnice: Návrh
        bot@Alena> Náhled, …
    """)
    assert people(group) == ["Alena", "Zloděj"]


@pytest.mark.parametrize("first", ["Dana Králová", "Dana Králová°"])
def test_parting_gives_back_answers_supports_and_tasks_of_each(group: Group, first: str) -> None:
    called(group)
    group.play("""
        == Řídicí skupina ==
        Dana Králová> [Přijdu]
        bot* přijde 1 ze 2
        >> + 1 min
        == Místnost ==
        Dana Králová°> [Omlouvám se]
        bot@Dana Králová°> …
        bot* přijde 1 ze 3 · 1 omluva
        bot#Řídicí skupina* přijde 1 ze 3 · 1 omluva
    """)
    joins(
        group,
        code_for(group, "Dana Králová"),
        "Dana Králová°",
        "Dana Králová",
        """
        bot#Řídicí skupina* přijde 0 ze 2 · 1 omluva
        bot#Místnost* přijde 0 ze 2 · 1 omluva
    """,
    )
    other = "Matrix @Dana Králová°" if first == "Dana Králová" else "Hřiště @dana_kralova"
    group.play(f"""
        {first}@bot> [Odpojit: {other}]
        bot({first})> Účet {other} už k vám nepatří.
        bot#Řídicí skupina* přijde 1 ze 3 · 1 omluva
        bot#Místnost* přijde 1 ze 3 · 1 omluva
    """)
    assert people(group) == ["Alena", "Dana Králová", "Dana Králová"]


def test_the_accounts_that_are_hers_are_listed_and_unlinked_from_any_of_them(group: Group) -> None:
    code = code_for(group, "Alena")
    joins(group, code, "Alena°", "Alena")
    group.play("""
        Alena°@bot> !propojit
        bot@Alena°> Už propojeno: Hřiště @alena
          [Odpojit: Hřiště @alena]
        Alena°@bot> [Odpojit: Hřiště @alena]
        bot(Alena°)> Účet Hřiště @alena už k vám nepatří.
        Alena°@bot> !ja
        bot@Alena°> Zatím vás neznám. …
        Alena@bot> /ja
        bot@Alena> Alena
    """)


def test_only_the_hash_of_a_code_is_kept(group: Group) -> None:
    code = code_for(group, "Alena")

    def kept(db: Connection) -> list[str]:
        return list(db.execute(select(people_tables.link_code.c.code)).scalars())

    [stored] = group.run(group.database.run(kept))
    assert len(stored) == 64
    assert rules.read_code(code) not in stored.upper()


# --- somebody entered twice


def test_who_was_on_the_roster_twice_counts_once_and_her_newest_answer_holds(group: Group) -> None:
    called(group)
    group.play("""
        == Řídicí skupina ==
        Dana Králová> [Přijdu]
        bot* přijde 1 ze 2
        >> + 1 min
        == Místnost ==
        Dana Králová°> [Omlouvám se]
        bot@Dana Králová°> V síti Hřiště už znám někoho, kdo se jmenuje Dana Králová. …
        bot* přijde 1 ze 3 · 1 omluva
        bot#Řídicí skupina* přijde 1 ze 3 · 1 omluva
    """)
    code = code_for(group, "Dana Králová")
    joins(
        group,
        code,
        "Dana Králová°",
        "Dana Králová",
        """
        bot#Řídicí skupina* přijde 0 ze 2 · 1 omluva
        bot#Místnost* přijde 0 ze 2 · 1 omluva
    """,
    )
    assert people(group) == ["Alena", "Dana Králová"]


def test_a_role_an_organisation_and_degrees_are_not_lost_with_the_name_they_stand_by(group: Group) -> None:
    group.play("""
        == Místnost ==
        danka°~> !ja
        bot@danka°> danka
        Alena@bot> /clen Bc. Dana Králová, DiS., Charita Javorná, poskytovatel
        bot@Alena> …
        == Řídicí skupina ==
        Dana Králová> /ja
        bot> Tohle patří jen vám. …
    """)
    code = code_for(group, "Dana Králová")
    joins(group, code, "danka°", "Dana Králová", done="… (Bc. Dana Králová, DiS.): …")
    group.play("""
        Alena@bot> /clenove
        bot@Alena> Řídicí skupina
          Alena (koordinátorka)
          Bc. Dana Králová, DiS. – Charita Javorná
    """)


def test_a_coordinator_stays_one_whichever_side_the_code_comes_from(group: Group) -> None:
    group.play("""
        == Místnost ==
        Alena°~> !ja
        bot@Alena°> V síti Hřiště už znám někoho, kdo se jmenuje Alena. Jste-li to vy, … /propojit …
        bot@Alena°> Alena
    """)
    code = code_for(group, "Alena°")
    gives_in(group, code, "Alena", "Alena°")
    group.play("""
        Alena°@bot> !schuzka 22. 11. 2017 ve 14:00, radnice: Návrh
        bot@Alena°> Náhled, …
    """)


def test_supports_and_tasks_of_both_are_hers_once(group: Group) -> None:
    everybody = Settings(votes=Votes.ALL)
    group.run(group.database.run(settings.keep, group.ids["Řídicí skupina"], everybody))
    group.play("""
        == Řídicí skupina ==
        Petr~> téma: Kapacity odlehčovací služby
        Dana> /temata
        bot> …
        Dana> [👍 1 · Kapacity odlehčovací služby]
        == Místnost ==
        Daniela°~> !temata
        bot> [👍 2 · Kapacity odlehčovací služby]
        Daniela°> [👍 2 · Kapacity odlehčovací služby]
        bot* [👍 3 · Kapacity odlehčovací služby]
        == Řídicí skupina ==
        Alena~> T: 10. 11. 2017 poslat pozvánky
          Z: Dana, Daniela
        bot@Daniela°> ✍ Máte úkol
          Kdo: Dana, Daniela
    """)
    code = code_for(group, "Dana")
    joins(
        group,
        code,
        "Daniela°",
        "Dana",
        """
        bot@Daniela°* Kdo: Dana
        bot#Místnost* [👍 2 · Kapacity odlehčovací služby]
    """,
    )
    group.play("""
        Daniela°@bot> [Hotovo]
        bot(Daniela°)> Hotovo, díky!
        bot@Alena> ✅ Úkol je hotový
    """)


def test_a_card_of_mine_stays_alive_on_both_sides(group: Group) -> None:
    group.member("Dana", private=True)
    group.play("""
        == Místnost ==
        danka°~> !ja
        bot@danka°> danka
        Dana@bot> /ja
        bot@Dana> Dana
    """)
    code = code_for(group, "Dana")
    joins(group, code, "danka°", "Dana")
    group.play("""
        Dana@bot> [Ticho 22–6]
        bot@Dana* Tichý čas: od 22 do 6 hodin sám nepíšu.
        bot@danka°* Tichý čas: od 22 do 6 hodin sám nepíšu.
    """)


def test_a_button_that_names_the_former_entry_does_what_it_says(group: Group) -> None:
    group.play("""
        == Místnost ==
        danka°~> !ja
        bot@danka°> danka
        == Řídicí skupina ==
        Dana Králová> /ja
        bot> …
        Alena@bot> /clenove
        bot@Alena> …
        Alena@bot> [danka]
        bot@Alena> Skupina: Řídicí skupina
    """)
    code = code_for(group, "Dana Králová")
    joins(group, code, "danka°", "Dana Králová")
    group.play("""
        Alena@bot> [zapisovatel]
        bot(Alena)> Dana Králová: zapisovatel.
    """)


def test_private_words_go_once_and_to_the_network_where_she_spoke_last(group: Group) -> None:
    group.play(">> + 2 min")
    joins(group, code_for(group, "Alena"), "Alena°", "Alena")
    group.play("""
        == Řídicí skupina ==
        Dana> téma: Kapacity odlehčovací služby
        >> + 2 min
        Alena@bot> /schuzka 22. 11. 2017 ve 14:00, radnice: Návrh
        bot@Alena> …
        Alena@bot> [Zveřejnit]
        bot#Řídicí skupina> …
        bot#Místnost> …
        >> + 2 min
        == Místnost ==
        Alena°~> dobrý den
        == Řídicí skupina ==
        Dana> bod: Kapacity
        bot@Alena°> …
    """)


def test_a_namesake_whose_network_lets_the_bot_not_write_first_is_told_with_her_first_private_word(
    group: Group,
) -> None:
    group.play("""
        == Místnost ==
        Petr Šimek°~> !ja
        bot@Petr Šimek°> Petr Šimek
        == Řídicí skupina ==
        Petr Šimek> /ja
        bot> Tohle patří jen vám. …
        Petr Šimek@bot> /start
        bot@Petr Šimek> Dobrý den, …
        bot@Petr Šimek> V síti Matrix už znám někoho, kdo se jmenuje Petr Šimek. Jste-li to vy, … !propojit …
        Petr Šimek@bot> /start
        bot@Petr Šimek> Dobrý den, …
    """)


# --- rules


ROLES = st.sampled_from([role for role in Role if role is not Role.ADMIN])
TIMES = st.integers(0, 1000).map(lambda days: NOW + timedelta(days=days))
PLACES = st.builds(Place, ROLES, st.booleans(), TIMES, st.none() | TIMES)
TEXTS = st.sampled_from(["", "Bc.", "Charita"])
PEOPLE = st.builds(
    Person, st.integers(1, 99), st.just(1), st.sampled_from(["Dana", "Dana Králová"]), TEXTS, TEXTS, TEXTS,
    admin=st.booleans(), language=st.sampled_from([None, "cs"]), quiet_from=st.sampled_from([None, 21]),
    quiet_to=st.sampled_from([None, 7]),
)  # fmt: skip
ENTRIES = st.builds(Entry, PEOPLE, st.lists(PLACES, max_size=3))


@given(ENTRIES, ENTRIES)
def test_it_does_not_matter_which_side_gave_the_code(one: Entry, other: Entry) -> None:
    if one.person.id != other.person.id:
        assert rules.kept_and_gone(one, other) == rules.kept_and_gone(other, one)


@given(ENTRIES, ENTRIES)
def test_rights_and_what_only_one_had_are_kept(one: Entry, other: Entry) -> None:
    kept, gone = rules.kept_and_gone(one, other)
    values = rules.completed(kept, gone)
    assert kept.organisation or not gone.organisation or kept.admin or _lasting(one, other)
    assert values["language"] == (kept.language or gone.language)


def _lasting(*entries: Entry) -> bool:
    return any(place.until is None for entry in entries for place in entry.places)


@given(PLACES, PLACES)
def test_two_places_in_a_group_are_one_with_the_higher_role_that_lasts(one: Place, other: Place) -> None:
    place = rules.one_place(one, other)
    assert place == rules.one_place(other, one)
    assert place.since == min(one.since, other.since)
    assert (place.until is None) == (one.until is None or other.until is None)
    assert all(place.role.may(past.role) for past in (one, other) if past.until is None)


def test_a_role_of_the_past_does_not_come_back() -> None:
    past = Place(Role.COORDINATOR, True, NOW, NOW + timedelta(days=9))
    assert rules.one_place(Place(Role.MEMBER, True, NOW), past).role is Role.MEMBER


@given(TIMES, TIMES)
def test_the_later_of_two_answers_holds(one: datetime, other: datetime) -> None:
    kept, gone = Reply(1, Answer.COMING, one, 1), Reply(2, Answer.EXCUSED, other, 1)
    assert rules.newer(kept, gone).at == max(one, other)


def test_what_was_handed_over_to_oneself_is_ones_own() -> None:
    assert rules.one_share(Share(State.HANDED, NOW), Share(State.OPEN, NOW)).state is State.OPEN
    done = Share(State.DONE, NOW + timedelta(hours=1))
    assert rules.one_share(Share(State.OPEN, NOW), done) == done


@given(st.text(rules.ALPHABET, min_size=rules.LENGTH, max_size=rules.LENGTH))
def test_a_code_reads_as_it_was_written(code: str) -> None:
    assert rules.read_code(rules.spaced(code)) == rules.read_code(code.lower()) == code


# --- storage


async def test_whatever_refers_to_a_person_is_handed_over(database: Database) -> None:
    """Every column of the schema that names a person, those of tables yet to come included."""

    def check(db: Connection) -> set[str]:
        town = groups.found(db, "Javorná", "cs", "Europe/Prague", NOW)
        kept, gone = (groups.add_person(db, town, name).id for name in ("Dana", "Daniela"))
        group = groups.add_group(db, town, "PS", Kind.WORKING, "cs", "Europe/Prague")
        groups.join(db, group.id, gone, Role.MINUTES, NOW)
        merging.merge(db, gone, kept, NOW)
        assert groups.role_in(db, group.id, kept) is Role.MINUTES
        assert groups.person_by_id(db, gone).id == kept
        return {f"{column.table.name}.{column.name}" for column in owned.of_person()}

    found = await database.run(check)
    assert {"account.person", "membership.person", "rsvp.person", "support.person", "meeting.convener"} <= found


async def test_a_person_merged_twice_is_still_found_by_her_first_id(database: Database) -> None:
    def check(db: Connection) -> None:
        town = groups.found(db, "Javorná", "cs", "Europe/Prague", NOW)
        first, second, third = (groups.add_person(db, town, name).id for name in ("Dana", "Daniela", "Dáša"))
        merging.merge(db, first, second, NOW)
        merging.merge(db, second, third, NOW)
        assert groups.person_by_id(db, first).id == groups.person_by_id(db, second).id == third

    await database.run(check)
