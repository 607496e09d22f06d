"""What people ask and want in plain words, and words that press buttons."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.playground.transcript import tidy
from domain.language import fold
from domain.requests import Pressable, without_call
from handlers.kit.event import Author, Heard
from handlers.kit.labels import named
from tests.chat import Group

LINE = "/schuzka st 22. 11. od 14:00 do 16:00, radnice: Návrh plánu"


@pytest.fixture
def called(group: Group) -> Group:
    """A meeting of three, to be answered."""
    group.member("Dana Králová", private=True)
    group.member("Petr Šimek", private=True)
    group.play(f"""
        Alena@bot> {LINE}
        bot@Alena> …
        Alena@bot> [Zveřejnit]
        bot> …
    """)
    return group


# --- words as buttons


@pytest.mark.parametrize(
    "words", ["zveřejnit", "Zveřejni to", "zverejni", "ano", "OK", "👍", "publish", "prosím zveřejnit"]
)
def test_the_preview_is_published_by_words(group: Group, words: str) -> None:
    group.play(f"""
        Alena@bot> {LINE}
        bot@Alena> Náhled, …
        Alena@bot> {words}
        bot> 📅 Řídicí skupina – jednání č. 1/2017
        bot@Alena> Zveřejněno.
    """)


def test_another_button_of_the_preview_is_pressed_by_its_first_word(group: Group) -> None:
    group.play(f"""
        Alena@bot> {LINE}
        bot@Alena> …
        Alena@bot> zahoď to
        bot@Alena* Zahozeno.
        bot+ 👍
    """)


def test_a_task_is_done_by_the_word_on_its_button(called: Group) -> None:
    called.play("""
        Alena~> úkol: Dana Králová rozešle pozvánky do pátku
        bot+ ✍
        bot@Dana> ✍ Máte úkol
        Dana@bot> hotovo
        bot@Dana* ✅ Úkol je hotový
        bot@Dana> …
        bot@Alena> ✅ Úkol je hotový
    """)


def test_cancelling_asks_and_is_taken_back(called: Group) -> None:
    called.play("""
        Dana> přijdu
        bot+ 👍
        Alena@bot> [Zrušit jednání]
        bot@Alena> Opravdu zrušit „Návrh plánu“, středa 22. 11. 2017 od 14:00? Oznámím to v 1 chatu.
          [Zrušit jednání]
          [Nechat být]
        Alena@bot> ne
        bot@Alena* Dobře, nechávám to být.
        Alena@bot> [Zrušit jednání]
        bot@Alena> Opravdu zrušit …
        Alena@bot> ano
        bot> ❌ Jednání „Návrh plánu“, středa 22. 11. 2017 od 14:00, se ruší.
        bot@Alena* Jednání „Návrh plánu“ je zrušené.
          [Vrátit]
        >> + 5 min
        Alena@bot> [Vrátit]
        bot> ✅ Jednání „Návrh plánu“, středa 22. 11. 2017 od 14:00, přece jen bude. …
        bot* přijde 1 ze 3
          Dana Králová
        bot@Alena* Jednání „Návrh plánu“ zase platí.
    """)


def test_a_cancelled_meeting_is_restored_from_its_card(called: Group) -> None:
    called.play("""
        Alena@bot> [Zrušit jednání]
        bot@Alena> Opravdu zrušit …
        Alena@bot> [Zrušit jednání]
        bot> ❌ …
        >> + 2 h
        Alena@bot> [Vrátit]
        bot(Alena)> Na vrácení už je pozdě, …
        Alena@bot> [Obnovit]
        bot@Alena> Obnovit „Návrh plánu“, středa 22. 11. 2017 od 14:00? Oznámím to v 1 chatu.
        Alena@bot> [Obnovit]
        bot> ✅ …
        bot* přijde 0 ze 3
        bot@Alena* Jednání „Návrh plánu“ zase platí.
    """)


def test_a_yes_long_after_other_words_presses_nothing(called: Group) -> None:
    """What stands last in the talk has no such button."""
    called.play("""
        Alena@bot> /pomoc
        bot@Alena> …
        Alena@bot> ano
        bot@Alena> …
    """)


@given(st.text(max_size=40))
def test_any_words_press_one_button_or_none(text: str) -> None:
    buttons = [
        Pressable(("Zveřejnit", "Publish"), "yes"),
        Pressable(("Upravit", "Edit")),
        Pressable(("Zahodit", "Discard")),
    ]
    assert named(text, buttons) in (None, 0, 1, 2)


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("hotovo", 0), ("Hotovo.", 0), ("hotovo, díky", 0), ("předat", 2), ("předej to", 2), ("done", 0), ("týden", 1),
        ("předat Petrovi", None), ("hotovo nebude", None), ("", None), ("ano", None), ("to", None),
    ],
)  # fmt: skip
def test_a_label_or_its_first_word(text: str, at: int | None) -> None:
    card = [Pressable(("Hotovo", "Done")), Pressable(("+ týden", "+ week")), Pressable(("Předat", "Hand over"))]
    assert named(text, card) == at


def test_words_that_could_be_two_buttons_press_none() -> None:
    two = [Pressable(("Zrušit jednání",)), Pressable(("Zrušit úkol",))]
    assert named("zrušit", two) is None
    assert named("zrušit úkol", two) == 1


@given(st.text(max_size=30), st.sampled_from(["Kolečko", "kolecko", "@kolecko_bot"]))
def test_who_calls_by_name_is_heard_without_it(rest: str, name: str) -> None:
    bare = without_call(f"{name}, {rest}", ["Kolečko", "@kolecko_bot"])
    assert bare is None or fold(bare) in fold(rest) or not rest.strip()


CALLS = [
    ("Kolečko, kdo přijde?", "kdo přijde?"),
    ("kolecko: kdo přijde", "kdo přijde"),
    ("kdo přijde, Kolečko?", "kdo přijde?"),
    ("@kolecko_bot kdo přijde?", "kdo přijde?"),
    ("kdo přijde @kolecko_bot", "kdo přijde"),
    ("Kolečko", ""),
    ("Kolečko je užitečné", None),
    ("kolečkové křeslo, prosím", None),
    ("Zeptej se Kolečka", None),
    ("", None),
]


@pytest.mark.parametrize(("text", "rest"), CALLS)
def test_the_name_of_the_bot(text: str, rest: str | None) -> None:
    assert without_call(text, ["Kolečko", "@kolecko_bot"]) == rest


# --- questions and wishes: every sentence that strangers were not understood in


@pytest.fixture
def town(called: Group) -> Group:
    """The same with a programme, a task, a topic and some answers; Tomáš has never written to the bot."""
    called.member("Tomáš Bureš")
    called.play("""
        Alena@bot> /program 1) Úvod 2) Rozpočet 3) Různé
        bot+ 👍
        bot@Alena> 📋 …
        Petr> přijdu
        bot+ 👍
        Tomáš> omlouvám se
        bot+ 👌
        Alena~> úkol: Dana Králová rozešle letáky do pátku
        bot+ ✍
        bot@Dana> ✍ Máte úkol
        Dana~> téma: sociální bydlení
        bot+ 👍
    """)
    return called


WHEN = "Návrh plánu: středa 22. 11. 2017 od 14:00 do 16:00, radnice."
WHO = "Přijdou: Petr Šimek"
LATER = {
    "pošli mi to do kalendáře": "📎 navrh-planu-2017-11-22.ics",
    "pošli mi poslední zápis": "Žádný zápis tu zatím není.",
    "vytiskni prezenční listinu": "Tohle může jen, kdo skupinu koordinuje nebo za ni zapisuje. …",
    "najdi termín, kdy můžou všichni": "Tohle může jen, kdo skupinu koordinuje. …",
    "uz nejsem v te skupine, vyradte me": "Odejdete ze skupiny Řídicí skupina? …",
    "změnila jsem příjmení na Nová": "Tohle může jen, kdo skupinu koordinuje. …",
}
ASKED = {
    "kdo přijde?": WHO,
    "kdo vsechno prijde?": WHO,
    "kolik nas bude?": "přijde 1 ze 4 · 1 omluva",
    "kdo se omluvil": "Omluveni: Tomáš Bureš",
    "kdo ještě neodpověděl?": "Bez odpovědi jsou 2 lidé.",
    "kdy je další schůzka?": WHEN,
    "kde a v kolik?": WHEN,
    "v kolik to zacina?": WHEN,
    "kde to je?": WHEN,
    "muzu se pripojit pres teams?": "Odkaz na připojení u jednání není. …",
    "co je na programu?": "3. Rozpočet",
    "program": "3. Rozpočet",
    "témata": "1. sociální bydlení – Dana Králová",
    "jak se omluvím?": "Na jednání „Návrh plánu“, …, se omluvíte tlačítkem, …",
    "kdo je koordinátor?": "Řídicí skupina: koordinace – Alena",
    "kdo je ve skupině?": "Petr Šimek",
    "co umíš?": "Co můžete:",
    "pomoc": "Co můžete:",
    "nápověda": "Co můžete:",
    "help": "Co můžete:",
    "smaž mě": "Smazat vaše údaje?",
    "english please": "I will write to you in English.",
    "switch to English please": "I will write to you in English.",
    "svolej schůzku": "Tohle může jen, kdo skupinu koordinuje. Požádejte prosím Alenu.",
    "zruš to": "Tohle může jen, kdo skupinu koordinuje. Požádejte prosím Alenu.",
    "přesuň schůzku na čtvrtek 23. 11. ve 14": "Tohle může jen, kdo skupinu koordinuje. …",
    "ahoj": "Dobrý den, paní Králová. …",
    "Dobrý den": "Dobrý den, paní Králová. …",
    "je tam parkování?": WHEN,
    "a nemohlo by to byt až ve čtvrtek?": "[Přesunout jednání]",
    **LATER,
}


@pytest.mark.parametrize("dialect", ["sqlite"])
@pytest.mark.parametrize("said", ASKED)
def test_a_member_asks_privately(town: Group, said: str) -> None:
    town.play(f"""
        Dana@bot> {said}
        bot@Dana> {ASKED[said]}
    """)


@pytest.mark.parametrize("dialect", ["sqlite"])
@pytest.mark.parametrize("said", ["děkuji", "děkuju", "👍"])
def test_thanks_get_a_sign(town: Group, said: str) -> None:
    town.play(f"""
        Dana@bot> {said}
        bot+ 🙏
    """)


@pytest.mark.parametrize(
    "said",
    [
        "chci navrhnout téma: péče o pacienty",
        "navrhuji probrat dluhové poradenství",
        "tema bydleni pro lidi s autismem",
        "chtěl bych navrhnout, abychom probrali noclehárnu",
    ],
)
def test_a_topic_is_proposed_in_ordinary_words(town: Group, said: str) -> None:
    town.play(f"""
        Petr@bot> {said}
        bot+ 👍
    """)


def test_my_task_in_plain_words(town: Group) -> None:
    town.play("""
        Dana@bot> nestihnu to, potrebuju tyden navic
        bot@Dana> Platí termín do pátku 17. 11. 2017.
        bot@Alena> Úkol „rozeslat letáky“ má nový termín: do pátku 17. 11. 2017. Posouvá: Dana Králová
        Dana@bot> letáky jsou hotové
        bot@Dana> …
        bot@Alena> ✅ Úkol je hotový
    """)


def test_a_task_is_handed_over_by_name(town: Group) -> None:
    town.play("""
        Dana@bot> předej úkol Petrovi
        bot@Dana* ✍ Máte úkol
          Kdo: Dana Králová, Petr Šimek (ještě nepřijato)
        bot@Petr> ✍ Navržený úkol – přijmete ho?
          rozeslat letáky
        bot* …
        bot@Dana> …
    """)


def test_in_the_group_the_answer_is_private_or_one_quiet_reply(town: Group) -> None:
    town.play("""
        Dana> kdo přijde?
        bot@Dana> Přijdou: Petr Šimek
        Tomáš> kdo přijde?
        bot> Přijdou: Petr Šimek
        Tomáš> je tam parkování?
        bot+ 🤔
        Dana~> kdo přijde?
        Dana~> zruš to
        Dana~> hotovo
        Dana> to je škoda
        Dana~> Kolečko, kdy to je?
        bot@Dana> Návrh plánu: středa 22. 11. 2017 od 14:00 do 16:00, radnice.
        Dana~> Kolečko, přijdu
        bot+ 👍
        bot* přijdou 2 ze 4 · 1 omluva
        Dana~> Kolečko je užitečné
    """)


def test_a_mention_of_the_network_is_heard(town: Group) -> None:
    mention = (Author("bot", "@bot", "bot"),)
    values = {"message": "900", "text": "kdy to je?", "mentions": mention}
    shown = town.happens(Heard.MESSAGE, "Dana Králová", **values)
    assert [tidy(one.lines[0]) for one in shown if one.how == "new"] == [WHEN]


def test_who_has_not_answered_is_named_to_the_coordinator_alone(town: Group) -> None:
    town.play("""
        Alena@bot> kdo ještě neodpověděl?
        bot@Alena> Neodpověděli: Alena, Dana Králová
        Alena@bot> připomeň to těm co neodpověděli
        bot@Alena> Soukromě připomenout „Návrh plánu“ těm, kdo neodpověděli? Napíšu 2 lidem.
          [Připomenout]
          [Nechat být]
        Alena@bot> ano
        bot@Alena* Připomenu to 2 lidem; …
        >> + 1 min
        bot@Dana> 📅 Řídicí skupina – jednání č. 1/2017
        bot@Alena> 📅 Řídicí skupina – jednání č. 1/2017
    """)


@pytest.mark.parametrize("dialect", ["sqlite"])
@pytest.mark.parametrize(
    ("said", "asked", "news"),
    [
        ("přesuň na čtvrtek", "čtvrtek 23. 11. 2017 od 14:00 do 16:00", "⚠️ Změna termínu"),
        ("přesuň schůzku na čtvrtek 23. 11. ve 14", "čtvrtek 23. 11. 2017 od 14:00 do 16:00", "⚠️ Změna termínu"),
        ("presun to o tyden", "středa 29. 11. 2017 od 14:00 do 16:00", "⚠️ Změna termínu"),
        ("místo: knihovna", "radnice → knihovna", "⚠️ Změna místa"),
        ("přejmenuj schůzku na Akční plán", "Akční plán", "Jednání se nově jmenuje"),
    ],
)
def test_what_others_will_see_is_confirmed_and_taken_back(town: Group, said: str, asked: str, news: str) -> None:
    town.play(f"""
        Alena@bot> {said}
        bot@Alena> …{asked}…
          [Změnit]
          [Nechat být]
        Alena@bot> ano
        bot> {news}…
        bot@Petr> Jednání se změnilo. Platí, že přijdete?
        bot@Alena* [Vrátit]
        Alena@bot> vrať to
        bot> ↩️ Změna se vrací, platí původní: Návrh plánu, středa 22. 11. 2017 od 14:00 do 16:00, radnice.
        bot* Petr Šimek
        bot@Alena> Jednání „Návrh plánu“ je, jak bylo.
    """)


@pytest.mark.parametrize("said", ["zruš to", "zruš schůzku", "/zrusit", "/zrušit"])
def test_cancelling_in_words_asks_too(town: Group, said: str) -> None:
    town.play(f"""
        Alena@bot> {said}
        bot@Alena> Opravdu zrušit „Návrh plánu“, středa 22. 11. 2017 od 14:00? …
        Alena@bot> zrušit jednání
        bot> ❌ …
        Alena@bot> obnov schůzku
        bot@Alena> Obnovit „Návrh plánu“, …
        Alena@bot> ano
        bot> ✅ …
        bot@Alena* Jednání „Návrh plánu“ zase platí.
    """)


@pytest.mark.parametrize(
    "said",
    [
        "naplánuj schůzku na příští středu ve 14 na radnici",
        "schůzka příští středu ve 14:00, radnice",
        "potřebuju svolat řídicí skupinu na 15. listopadu od dvou",
    ],
)
def test_a_meeting_is_called_by_a_sentence(town: Group, said: str) -> None:
    town.play(f"""
        Alena@bot> {said}
        bot@Alena> Náhled, zatím ho vidíte jen vy:
          středa 15. 11. 2017 od 14:00
    """)


def test_items_come_and_go_in_words(town: Group) -> None:
    town.play("""
        Alena@bot> přidej bod Smlouvy
        bot+ 👍
        bot* 5. Různé
        bot@Alena* 5. Různé
        Alena@bot> vyřaď bod 3
        bot@Alena> Vyřazeno: Rozpočet. …
          [Vrátit]
        Alena@bot> [Vrátit]
        bot* 3. Rozpočet
        Petr@bot> přidej bod Kapacity
        bot+ 👍
        bot@Alena> Návrhy k programu
          1. Kapacity (návrh: Petr Šimek)
    """)


@pytest.mark.parametrize("said", ["Petr Šimek se omluvil telefonicky", "omluv Petra Šimka", "Petr se omlouvá, volal"])
def test_the_coordinator_records_the_answer_of_others(town: Group, said: str) -> None:
    town.play(f"""
        Alena@bot> {said}
        bot* Omluveni: Tomáš Bureš, Petr Šimek
        bot@Petr> Máte zapsanou omluvu: Návrh plánu, středa 22. 11. 2017 od 14:00 – zápis: Alena. …
          [Přijdu] [Omlouvám se] [Nevím]
        bot@Alena> Zapsána omluva: Petr Šimek (středa 22. 11. 2017 od 14:00).
        Alena@bot> vrátit
        bot@Alena> Odpověď je, jak byla.
        bot* přijde 1 ze 4 · 1 omluva
          Petr Šimek
    """)


def test_what_a_member_says_of_another_counts_for_nobody(town: Group) -> None:
    town.play("""
        Dana> Petr se omlouvá, je nemocný
        bot+ 🙏
        bot@Alena> Dana Králová píše k jednání „Návrh plánu“: „Petr se omlouvá, je nemocný“
          [Zapsat omluvu: Petr Šimek]
        Alena@bot> [Zapsat omluvu: Petr Šimek]
        bot* Omluveni: Tomáš Bureš, Petr Šimek
        bot@Petr> Máte zapsanou omluvu: …
        bot@Alena> Zapsána omluva: Petr Šimek …
    """)


def test_namesakes_are_asked_about(town: Group) -> None:
    town.member("Jana Nová", organisation="Charita")
    town.member("Jana Nová Malá", organisation="Diakonie")
    town.play("""
        Alena@bot> Jana se omluvila
        bot@Alena> Nejsem si jistý, co potřebujete. Chcete:
          [Zapsat za druhého]
    """)


def test_a_guest_comes_and_is_taken_back(town: Group) -> None:
    town.play("""
        Dana@bot> host Michal Polák, univerzita
        bot+ 👌
        bot* Hosté: Michal Polák (univerzita)
        Dana@bot> host Michal Polák nepřijde
        bot* přijde 1 ze 4 · 1 omluva
        bot@Dana> Z hostů odebráno: Michal Polák.
    """)


def test_an_answer_and_a_wish_in_one_sentence(town: Group) -> None:
    town.play("""
        Dana> přijdu a prosím na program odlehčovací službu
        bot+ 👍
        bot* přijdou 2 ze 4 · 1 omluva
        bot@Dana> Píšete ještě o něčem. Mám to udělat?
          [Přidat bod: odlehčovací služba]
        Dana@bot> [Přidat bod: odlehčovací služba]
        bot(Dana)> Návrh má, kdo skupinu koordinuje.
        bot@Alena> Návrhy k programu
    """)


def test_what_could_be_meant_is_one_tap_away(town: Group) -> None:
    town.play("""
        Alena@bot> nemohlo by to být až ve čtvrtek?
        bot@Alena> Nejsem si jistý, co potřebujete. Chcete:
          [Přesunout jednání]
          [Nic z toho]
        Alena@bot> [Přesunout jednání]
        bot@Alena> Přesunout „Návrh plánu“: … → čtvrtek 23. 11. 2017 od 14:00 do 16:00? …
    """)


def test_a_question_waits_while_another_is_answered(town: Group) -> None:
    town.play("""
        Alena@bot> [Upravit]
        bot@Alena> Co se mění? …
        Alena@bot> místo
        bot@Alena> Jaké je nové místo?
        Alena@bot> kdo přijde?
        bot@Alena> Přijdou: Petr Šimek
        Alena@bot> knihovna
        bot> ⚠️ Změna místa: …
        bot@Petr> …
    """)


def test_somebody_who_comes_for_an_organisation_is_asked_about(town: Group) -> None:
    """Whose answer it is, the member's or the substitute's, is not in the words."""
    town.member("Jana Nová", organisation="Diakonie")
    town.member("Eva Malá", organisation="Nemocnice Javorná")
    town.play("""
        Alena@bot> za nemocnici přijde Nová
        bot@Alena> Koho myslíte?
          [Eva Malá – Nemocnice Javorná]
          [Jana Nová – Diakonie]
        Alena@bot> [Jana Nová – Diakonie]
        bot@Alena* Zapsáno: přijde Jana Nová …
    """)


def test_quiet_hours_of_which_only_the_beginning_is_said(town: Group) -> None:
    town.play("""
        Dana@bot> neposilej mi nic po 18. hodině
        bot@Dana> …18…7…
    """)


def test_words_name_another_thing_than_the_card_shown_last(called: Group) -> None:
    """What stands last in the talk is meant only where the words name nothing else."""
    called.play("""
        Alena~> úkol: Dana Králová rozešle letáky do pátku
        bot+ ✍
        bot@Dana> ✍ Máte úkol
        Alena~> úkol: Dana Králová objedná sál do pátku
        bot+ ✍
        bot@Dana> ✍ Máte úkol
        Dana@bot> letáky jsou hotové
        bot@Dana* ✅ Úkol je hotový
          rozeslat letáky
        bot@Alena> ✅ …
        bot@Dana> Hotovo, díky!
    """)


def test_a_meeting_is_meant_by_its_title_and_asked_about_where_a_task_is_called_so(called: Group) -> None:
    called.play("""
        Alena@bot> přesuň plán na čtvrtek 23. 11.
        bot@Alena> Přesunout „Návrh plánu“: středa 22. 11. 2017 od 14:00 do 16:00 → čtvrtek 23. 11. …
        Alena@bot> [Nechat být]
        Alena@bot> přesuň schůzku na faru
        bot@Alena> Změnit místo jednání „Návrh plánu“: radnice → fara? Oznámím to v 1 chatu.
        Alena@bot> [Nechat být]
        Alena@bot> přesuň to ze čtrnácti na jedenáct
        bot@Alena> Přesunout „Návrh plánu“: středa 22. 11. 2017 od 14:00 do 16:00 → středa 22. 11. 2017 od 11:00 …
        Alena@bot> [Nechat být]
        Alena~> úkol: Dana Králová pošle plán do pátku
        bot+ ✍
        bot@Dana> ✍ Máte úkol
        Alena@bot> přesuň plán na čtvrtek 23. 11.
        bot@Alena> Nejsem si jistý, co potřebujete. Chcete:
          [Přesunout jednání]
    """)


def test_one_comes_in_the_stead_of_another(called: Group) -> None:
    called.play("""
        Alena@bot> místo Petra přijde Dana
        bot@Alena> Zapsána omluva: Petr Šimek (středa 22. 11. 2017 od 14:00).
          [Vrátit]
        bot@Petr> Máte zapsanou omluvu: …
        bot* přijde 0 ze 3 · 1 omluva
    """)
