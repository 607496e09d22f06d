"""Topics proposed from anywhere, and supported by a tap."""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from inspect import cleandoc
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain import topics as rules
from domain.errors import BadInput
from domain.groups import Kind, Role
from domain.language import alike
from domain.topics import PAGE, Proposal, State, Topic
from storage import groups, rooms
from storage import topics as store
from storage.db import Connection
from tests.chat import Group

T0 = datetime(2023, 3, 1, tzinfo=UTC)

# Needs of people with disabilities as one working group listed them (Liberec, 23. 5. 2022): twenty bullets.
EVERYDAY_LIFE = (
    "práce (STD) + příjmy", "soběstačnost", "volnočasové aktivity", "sociální kontakty", "mít možnost volby",
    "přirozené prostředí (v rodině, s vrstevníky)", "stabilní bydlení", "dostupná zdravotní péče",
    "bezbariérové prostory", "vzdělání a vzdělávání", "informovanost, získávání informací", "podpora pečujících",
    "partnerský život", "přijetí společností", "rozhodovat svobodně", "nežít na hranici chudoby",
    "vyjádření vlastního názoru", "zajištění podpůrných služeb", "sexualita",
    "institucionální péče – „domácí prostředí“ /dostupné",
)  # fmt: skip


@pytest.fixture
def town(group: Group) -> Group:
    """Three groups; Dana and Petr have private chats, Soňa has none."""
    group.add("PS Senioři")
    group.add("PS Rodina")
    group.member("Dana", organisation="Diakonie", private=True)
    group.member("Soňa", group="PS Senioři", organisation="Charita Javorná")
    group.member("Petr", group="PS Rodina", private=True)
    return group


# --- proposing


@pytest.mark.parametrize(
    "line",
    [
        "Dana> téma: odlehčovací služba o víkendu", "Dana> TEMA : odlehčovací služba o víkendu",
        "Dana~> Téma:odlehčovací  služba o víkendu", "Dana> /tema odlehčovací služba o víkendu",
        "Dana> /topic odlehčovací služba o víkendu", "Dana@bot> téma: odlehčovací služba o víkendu",
    ],
)  # fmt: skip
def test_a_topic_is_a_line_anywhere_and_a_thumb_says_it_is_kept(town: Group, line: str) -> None:
    town.play(f"""
        {line}
        bot+ 👍
        == PS Rodina ==
        Petr> /temata
        bot> 1. odlehčovací služba o víkendu – Dana, Diakonie
          [👍 1 · odlehčovací služba o víkendu]
    """)


def test_a_reply_makes_a_topic_of_what_somebody_else_said_and_she_hears_of_it(town: Group) -> None:
    town.play("""
        == PS Rodina ==
        Petr~> chybí nám odlehčovací služba o víkendu
        Alena> ^ téma
        bot+ 👍
        bot@Petr> 💡 Vaše téma
          chybí nám odlehčovací služba o víkendu
          podporují 2 lidé
        Petr@bot> [Stáhnout]
        bot@Petr* staženo
    """)


def test_the_words_of_somebody_unknown_are_credited_to_who_brought_them(town: Group) -> None:
    town.play("""
        == PS Rodina ==
        Host z kraje~> dotace na příští rok
        Petr> ^ téma
        bot+ 👍
        Petr> /temata
        bot> 1. dotace na příští rok – Petr
    """)


def test_talk_about_topics_is_left_alone(town: Group) -> None:
    town.play("""
        Dana> /temata
        bot> …
        Dana~> téma dnešní schůzky: rozpočet
        Dana~> téma
        Dana~> to je dobré téma: líbí se mi
        Dana> téma
        Dana> /temata
        bot> Žádné téma teď nečeká. …
    """)


def test_a_bare_command_asks_and_the_next_word_answers(town: Group) -> None:
    town.play("""
        Dana> /tema
        bot@Dana> O čem by se mělo jednat? …
        Dana@bot> bydlení pro mladé
        bot+ 👍
        Dana@bot> /temata
        bot@Dana> 1. bydlení pro mladé – Dana, Diakonie
          [✓ 1 · bydlení pro mladé]
    """)


def test_the_same_topic_again_is_support_for_the_one_that_is_there(town: Group) -> None:
    town.play("""
        Dana> téma: bydlení pro lidi s autismem
        == PS Rodina ==
        Petr> téma: Bydlení pro lidi s AUTISMEM!
        bot+ 👍
        bot@Petr> „bydlení pro lidi s autismem“ už na seznamu je (Dana, Diakonie). Přidal jsem k tomu vaši podporu.
        Petr> téma: bydlení pro lidi s autismem
        bot@Petr> „bydlení pro lidi s autismem“ už na seznamu je a podporujete to.
        Petr> /temata
        bot> [👍 2 · bydlení pro lidi s autismem]
    """)


def test_what_cannot_be_a_topic_is_refused_with_what_to_write_instead(town: Group) -> None:
    town.play(f"""
        Dana> téma:
        bot@Dana> Chybí, o čem to má být. Napište to třeba takto: …
        Dana> téma: ?!
        bot@Dana> Chybí, o čem to má být. …
        Dana> téma: {"a" * 201}
        bot@Dana> Téma má 201 znaků, vejde se 200. …
        Cizí člověk@bot> téma: bydlení
        bot@Cizí člověk> Zatím vás neznám. …
    """)


def test_whoever_left_all_groups_proposes_no_more(town: Group) -> None:
    petr = town.member("Petr", group="PS Rodina")
    town.run(town.database.run(lambda db: groups.leave(db, town.ids["PS Rodina"], petr, town.now)))
    town.play("""
        Petr@bot> téma: bydlení
        bot@Petr> Témata navrhují a podporují členové pracovních skupin této obce. …
        Petr@bot> /temata
        bot@Petr> Témata navrhují a podporují členové …
    """)


def test_another_community_sees_and_supports_nothing_of_ours(town: Group) -> None:
    def other_town(db: Connection) -> None:
        there = groups.found(db, "Obec Lhota", "cs", "Europe/Prague", town.now)
        away = groups.add_group(db, there, "PS Lhota", Kind.WORKING, "cs", "Europe/Prague")
        rooms.bind(db, rooms.enter(db, "console", "PS Lhota", None, private=False, title="PS Lhota").id, away.id)

    town.run(town.database.run(other_town))
    town.playground.console.chat("PS Lhota", "PS Lhota")
    town.play("""
        Dana> téma: bydlení pro lidi s autismem
        == PS Lhota ==
        Jiří> /temata
        bot> Žádné téma teď nečeká. …
        Jiří> téma: bydlení pro lidi s autismem
        bot+ 👍
        bot* 1. bydlení pro lidi s autismem – Jiří
        Jiří@bot> /start topic-1
        bot@Jiří> Témata navrhují a podporují členové pracovních skupin této obce. …
        == Řídicí skupina ==
        Dana> /temata
        bot> [👍 1 · bydlení pro lidi s autismem]
    """)
    ours = town.run(town.database.run(store.inbox, town.community))[0].topic
    with pytest.raises(BadInput, match="topics-merge-self"):
        rules.merge(ours, replace(ours, id=ours.id + 1, community=ours.community + 1))


# --- supporting


def test_members_of_any_group_support_once_and_a_later_tap_takes_it_back(town: Group) -> None:
    town.play("""
        Dana> téma: bydlení pro mladé
        Dana> /temata
        bot> [👍 1 · bydlení pro mladé]
        == PS Rodina ==
        Petr> /temata
        bot> …
        Petr> [👍 1 · bydlení pro mladé]
        bot(Petr)> Podporujete: bydlení pro mladé
        bot#Řídicí skupina* [👍 2 · bydlení pro mladé]
        Petr> [👍 2 · bydlení pro mladé]
        bot(Petr)> Podporujete: bydlení pro mladé
        >> + 1 min
        Petr> [👍 2 · bydlení pro mladé]
        bot(Petr)> Podpora odebrána: bydlení pro mladé
        bot#Řídicí skupina* [👍 1 · bydlení pro mladé]
    """)


def test_the_most_supported_comes_first_then_the_older(town: Group) -> None:
    town.play("""
        Dana> téma: první
        Dana> téma: druhé
        Dana> téma: třetí
        == PS Rodina ==
        Petr> /temata
        bot> 1. první – Dana, Diakonie
          2. druhé – Dana, Diakonie
          3. třetí – Dana, Diakonie
        Petr> [👍 1 · třetí]
        bot* 1. třetí – Dana, Diakonie
          2. první – Dana, Diakonie
    """)


def test_a_tap_on_ones_own_topic_offers_to_withdraw_it_and_to_bring_it_back(town: Group) -> None:
    town.play("""
        Dana> téma: bydlení pro mladé
        Dana> /temata
        bot> …
        Dana> [👍 1 · bydlení pro mladé]
        bot(Dana)> Poslal jsem vám to do soukromého chatu.
        bot@Dana> 💡 Vaše téma
          [Stáhnout] [Všechna témata]
        Dana@bot> [Stáhnout]
        bot#Řídicí skupina* Žádné téma teď nečeká. …
        Dana@bot> [Vrátit na seznam]
        bot#Řídicí skupina* [👍 1 · bydlení pro mladé]
        Dana@bot> [Všechna témata]
        bot@Dana* [✓ 1 · bydlení pro mladé]
    """)


def test_who_has_no_private_chat_is_led_there_by_the_tap(town: Group) -> None:
    town.play("""
        == PS Senioři ==
        Soňa> téma: odlehčovací služba
        Soňa> /temata
        bot> …
        Soňa> [👍 1 · odlehčovací služba]
        bot@Soňa> 💡 Vaše téma
          [Stáhnout] [Všechna témata]
    """)


def test_a_withdrawn_topic_proposed_again_has_its_support_back(town: Group) -> None:
    town.play("""
        Dana> téma: bydlení pro mladé
        Alena~> téma: Bydlení pro mladé
        bot@Alena> …
        Dana@bot> /ja
        bot@Dana> bydlení pro mladé – podporují 2 lidé
        Dana@bot> [Stáhnout: bydlení pro mladé]
        bot(Dana)> Staženo. …
        Dana> téma: bydlení pro mladé
        Dana> /temata
        bot> [👍 2 · bydlení pro mladé]
    """)


def test_twenty_needs_of_one_meeting_make_three_pages(town: Group) -> None:
    town.member("Dana", role=Role.MINUTES)  # a member may propose a few a day; whoever writes the minutes, all of them
    lines = "\n          ".join(f"téma: {need}" for need in EVERYDAY_LIFE)
    town.play(f"""
        Dana> {lines}
        bot+ 👍
        Dana> /temata
        bot> 8. dostupná zdravotní péče – Dana, Diakonie
          [Ještě 12 témat]
        Dana> [Ještě 12 témat]
        bot@Dana> 9. bezbariérové prostory – Dana, Diakonie
          [←] [→]
        Dana@bot> [→]
        bot@Dana* 20. institucionální péče – „domácí prostředí“ /dostupné – Dana, Diakonie
        Dana@bot> [←]
        bot@Dana* 9. bezbariérové prostory – Dana, Diakonie
    """)


def test_a_page_of_the_longest_topics_fits_every_network(town: Group) -> None:
    town.member("Petr", group="PS Rodina", organisation="O" * 200, role=Role.MINUTES)
    for number in range(PAGE):
        town.play(f"Petr@bot> téma: {number} {'m' * 198}")
    town.play("Petr@bot> /temata\nbot@Petr> …")
    card = town.playground.console.chats["@Petr"].messages[-1].card
    assert card is not None
    assert len(card.plain()) <= 4096
    assert all(len(button.label) <= 44 for row in card.buttons for button in row)


def test_who_calls_a_meeting_of_several_groups_sees_what_waits(town: Group) -> None:
    town.member("Alena", role=Role.COORDINATOR, group="PS Senioři")
    town.play("""
        Dana> téma: bydlení pro mladé
        Alena@bot> /schuzka st 22. 11. od 14:00 do 16:00, radnice: Napříč skupinami
        bot@Alena> …
        Alena@bot> [Řídicí skupina]
        Alena@bot> [PS Senioři]
        Alena@bot> [Zveřejnit]
        bot#Řídicí skupina> …
        bot#PS Senioři> …
        bot@Alena* 💡 Čeká 1 téma: bydlení pro mladé (👍 1)
          [Vybrat témata]
    """)


# --- the same by another name

PAIRS = [
    line.split("\t")
    for line in Path("tests/corpora/topics_alike.tsv").read_text("utf-8").splitlines()
    if not line.startswith("#")
]


def test_what_is_offered_as_the_same_is_and_little_is_missed() -> None:
    offered = {(one, other): bool(alike(one, [other])) for _, one, other in PAIRS}
    assert [pair for kind, *pair in PAIRS if kind == "other" and offered[tuple(pair)]] == []
    same = [tuple(pair) for kind, *pair in PAIRS if kind == "same"]
    assert sum(offered[pair] for pair in same) >= 0.9 * len(same), [pair for pair in same if not offered[pair]]
    assert all(bool(alike(other, [one])) is is_offered for (one, other), is_offered in offered.items())


def test_a_double_is_offered_while_proposing_and_one_tap_puts_the_two_together(town: Group) -> None:
    town.play("""
        == PS Senioři ==
        Soňa> téma: odlehčovací služba o víkendu
        == PS Rodina ==
        Petr> téma: víkendové odlehčovací služby
        bot+ 👍
        bot@Petr> „víkendové odlehčovací služby“ je na seznamu. Podobné téma tam už čeká: …
          [Ano, spojit je]
          [Ne, je to jiné]
        Petr@bot> [Ano, spojit je]
        bot@Petr* Spojeno s tématem „odlehčovací služba o víkendu“, podpora se sečetla.
          [Vrátit]
        Petr> /temata
        bot> 1. odlehčovací služba o víkendu – Petr; Soňa, Charita Javorná
          [👍 2 · odlehčovací služba o víkendu]
        Petr@bot> [Vrátit]
        bot@Petr* Dobře, „víkendové odlehčovací služby“ zůstává jako samostatné téma.
        bot#PS Rodina* 2. víkendové odlehčovací služby – Petr
    """)


def test_what_only_looks_the_same_stays_and_who_cannot_be_asked_alone_is_not_asked(town: Group) -> None:
    town.play("""
        Dana> téma: dluhové poradenství
        Petr@bot> téma: dluhová poradna
        bot@Petr> „dluhová poradna“ je na seznamu. Podobné téma tam už čeká: …
        Petr@bot> ne
        bot@Petr* Dobře, „dluhová poradna“ zůstává jako samostatné téma.
        == PS Senioři ==
        Soňa> téma: poradna pro dluhy
        bot+ 👍
        Soňa> /temata
        bot> 3. poradna pro dluhy – Soňa, Charita Javorná
    """)


def test_a_double_that_was_settled_meanwhile_is_merged_into_nothing(town: Group) -> None:
    town.play("""
        Dana> téma: dluhové poradenství
        Petr@bot> téma: dluhová poradna
        bot@Petr> …
        Dana@bot> stáhni téma dluhové poradenství
        bot@Dana> …
        bot@Dana> …
        Petr@bot> [Ano, spojit je]
        bot@Petr* Tohle téma je stažené.
        Petr@bot> /temata
        bot@Petr> 1. dluhová poradna – Petr
    """)


# --- dealt with

MEETING = """
    Alena@bot> /schuzka dnes od 10:00 do 11:00, radnice: Napříč
    bot@Alena> …
    Alena@bot> [Řídicí skupina]
    Alena@bot> [PS Senioři]
    Alena@bot> [Zveřejnit]
    bot#Řídicí skupina> …
    bot#PS Senioři> …
    Alena@bot> [Vybrat témata]
    bot@Alena> …
    Alena@bot> [👍 1 · odlehčovací služba o víkendu]
    Alena@bot> [Na program]
    Alena@bot> [středa 8. 11. 2017 od 10:00 · Napříč]
    bot@Dana> 💡 Vaše téma „odlehčovací služba o víkendu“ je na programu: …
"""


def test_the_author_hears_to_the_end_and_what_was_discussed_is_found(town: Group) -> None:
    town.member("Alena", role=Role.COORDINATOR, group="PS Senioři")
    town.play("Dana> téma: odlehčovací služba o víkendu\nDana> téma: bydlení\n" + cleandoc(MEETING))
    town.play("""
        >> 2017-11-08 11:05
        bot@Alena> Docházka: Napříč
        bot@Dana> 💡 O vašem tématu „odlehčovací služba o víkendu“ se jednalo: Napříč, středa 8. 11. 2017 …
        Petr@bot> /temata víkendových služeb
        bot@Petr> Témata: „víkendových služeb“ (1)
          odlehčovací služba o víkendu – projednáno: Napříč, středa 8. 11. 2017 od 10:00
        Petr@bot> /temata doprava
        bot@Petr> O „doprava“ se tu žádné téma nenašlo, ani mezi vyřízenými.
        Petr@bot> téma: víkendová odlehčovací služba
        bot@Petr> Téma je na seznamu. Podobné, „odlehčovací služba o víkendu“, už se projednávalo: Napříč, …
    """)


def test_a_meeting_that_falls_through_gives_topics_back_and_one_restored_takes_them_again(town: Group) -> None:
    town.member("Alena", role=Role.COORDINATOR, group="PS Senioři")
    town.play("Dana> téma: odlehčovací služba o víkendu\n" + cleandoc(MEETING))
    town.play("""
        Alena@bot> zruš jednání
        bot@Alena> …
        Alena@bot> ano
        bot#Řídicí skupina> ❌ …
        bot#PS Senioři> ❌ …
        bot@Dana> 💡 Jednání „Napříč“ se ruší. Vaše téma „odlehčovací služba o víkendu“ se vrací na seznam …
        Alena@bot> vrať to
        bot#Řídicí skupina> …
        bot#PS Senioři> …
        bot@Alena> …
        Petr@bot> /temata odlehčovací
        bot@Petr> odlehčovací služba o víkendu – na programu: Napříč, středa 8. 11. 2017 od 10:00
    """)


def test_an_item_dropped_before_the_meeting_is_no_discussed_topic(town: Group) -> None:
    town.member("Alena", role=Role.COORDINATOR, group="PS Senioři")
    town.play("Dana> téma: odlehčovací služba o víkendu\n" + cleandoc(MEETING))
    town.play("""
        Alena@bot> vyškrtni bod 1
        bot@Alena> …
        >> 2017-11-08 11:05
        bot@Alena> Docházka: Napříč
        bot@Dana> 💡 Na vaše téma „odlehčovací služba o víkendu“ se při jednání nedostalo, vrací se na seznam.
        Dana@bot> /temata
        bot@Dana> 1. odlehčovací služba o víkendu – Dana, Diakonie
    """)


# --- rules

PEOPLE = st.integers(1, 6)
SUPPORTS = st.lists(st.frozensets(PEOPLE), min_size=1, max_size=7)


def _topics(number: int) -> list[Topic]:
    return [Topic(at, 1, None, at % 4 + 1, f"téma {at}", T0 + timedelta(days=at % 3)) for at in range(1, number + 1)]


def _merged(topics: Sequence[Topic], gone: int, kept: int) -> list[Topic]:
    by_id = {one.id: one for one in topics}
    return [rules.merge(one, by_id[kept]) if one.id == gone else one for one in topics]


@st.composite
def merging(draw: st.DrawFn) -> tuple[list[Topic], dict[int, frozenset[int]], list[tuple[int, int]]]:
    """Topics, who supports each, and merges of open topics one after another."""
    supports = dict(enumerate(draw(SUPPORTS), 1))
    topics, still = _topics(len(supports)), list(supports)
    steps: list[tuple[int, int]] = []
    for _ in range(draw(st.integers(0, len(still) - 1))):
        gone = draw(st.sampled_from(still))
        still.remove(gone)
        steps.append((gone, draw(st.sampled_from(still))))
    return topics, supports, steps


@given(merging())
def test_merging_counts_every_supporter_once_and_credits_every_author(
    case: tuple[list[Topic], dict[int, frozenset[int]], list[tuple[int, int]]],
) -> None:
    topics, supports, steps = case
    for gone, kept in steps:
        topics = _merged(topics, gone, kept)
    found = rules.proposals(topics, supports)
    assert sorted(at for one in found for at in one.ids) == sorted(supports)
    for one in found:
        assert one.supporters == frozenset().union(*(supports[at] for at in one.ids))
        assert set(one.authors) == {topic.author for topic in topics if topic.id in one.ids}
        assert len(one.authors) == len(set(one.authors))


@given(merging())
def test_undoing_merges_backwards_restores_every_list_on_the_way(
    case: tuple[list[Topic], dict[int, frozenset[int]], list[tuple[int, int]]],
) -> None:
    topics, supports, steps = case
    before: list[list[Proposal]] = []
    for gone, kept in steps:
        before.append(rules.proposals(topics, supports))
        topics = _merged(topics, gone, kept)
    for (gone, _), wanted in zip(reversed(steps), reversed(before), strict=True):
        topics = [rules.undo(one, topics) if one.id == gone else one for one in topics]
        assert rules.proposals(topics, supports) == wanted


@given(SUPPORTS)
def test_ranking_leaves_nobody_out_and_never_puts_less_support_first(supports: list[frozenset[int]]) -> None:
    found = rules.proposals(_topics(len(supports)), dict(enumerate(supports, 1)))
    assert sorted(one.topic.id for one in found) == list(range(1, len(supports) + 1))
    order = [(-one.votes, one.topic.at, one.topic.id) for one in found]
    assert order == sorted(order)


@given(st.text(max_size=300), st.integers(10, 80))
def test_a_cut_text_fits_and_a_short_one_is_whole(text: str, limit: int) -> None:
    short = rules.cut(text, limit)
    assert len(short) <= limit
    assert short.endswith("…") if len(text) > limit else short == text


@given(st.text(max_size=100))
def test_what_is_kept_is_one_line_or_refused(text: str) -> None:
    with suppress(BadInput):
        kept = rules.check(text)
        assert kept == " ".join(kept.split())
        assert rules.key(kept)


def test_a_merged_topic_cannot_be_split_once_the_whole_is_settled() -> None:
    kept, gone = _topics(2)
    merged = rules.merge(gone, kept)
    with pytest.raises(BadInput, match="topics-undo-late"):
        rules.undo(merged, [replace(kept, state=State.TAKEN), merged])
    with pytest.raises(BadInput, match="topics-closed"):
        rules.merge(kept, merged)
