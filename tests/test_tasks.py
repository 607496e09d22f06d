"""Who promised what by when."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain import circle
from domain import tasks as rules
from domain.errors import BadInput
from domain.groups import Person, Role, Side
from domain.language import Known, When, about_item, called_task, is_body, read_task, similar
from domain.language.tasks.additions import named_last
from domain.language.tasks.blocks import block_cores, task_blocks
from domain.language.which_language import tongue_of_task
from domain.tasks import Owner, State, Status, Task
from handlers.kit.desk import NO_KEY
from storage import groups, retention, topics
from storage import tasks as store
from tests.chat import Group

PRAGUE = ZoneInfo("Europe/Prague")
DAYS = st.dates(date(2000, 1, 1), date(2090, 1, 1))


@pytest.fixture
def people(group: Group) -> Group:
    """A group with its minute-taker and two members; Soňa has never written to the bot."""
    group.member("Kateřina Marková", role=Role.MINUTES, private=True)
    group.member("Petr Novák", private=True)
    group.member("Dana Králová", private=True)
    group.member("Soňa Hladká")
    return group


@pytest.fixture
def called(people: Group) -> Group:
    """The same with a meeting called."""
    people.play("""
        Alena@bot> /schuzka st 22. 11. od 14:00 do 16:00, historická radnice: Návrh komunitního plánu
        bot@Alena> …
        Alena@bot> [Zveřejnit]
        bot> …
    """)
    return people


def kept(group: Group) -> list[Task]:
    """All open tasks of the group."""
    found = group.run(group.database.run(lambda db: store.open_in(db, list(group.ids.values()))))
    return list(found)


# --- giving


def test_the_task_of_the_minutes_of_2017_has_one_date_and_two_owners_one_of_them_a_guest(called: Group) -> None:
    # Liberec, 17. 10. 2017: "T: předložení do ZM dne 30. 11. 2017", below it "Z:" with a member and a guest.
    called.play("""
        Soňa> host Michal Polák
        bot+ 👌
        Kateřina~> T: předložení do ZM dne 30. 11. 2017

          Z: K. Marková, M. Polák
        bot+ ✍
        bot@Kateřina> ✍ Máte úkol
          předložení do ZM
          Termín: do čtvrtka 30. 11. 2017
          Kdo: Kateřina Marková, Michal Polák
        bot* ✍ Otevřené úkoly
          • předložení do ZM – do čtvrtka 30. 11. 2017 – Kateřina Marková, Michal Polák
    """)
    (task,) = kept(called)
    assert (task.text, task.due) == ("předložení do ZM", date(2017, 11, 30))
    assert [(owner.name, owner.person is None) for owner in task.owners] == [
        ("Kateřina Marková", False),
        ("Michal Polák", True),
    ]


@pytest.mark.parametrize(
    "said",
    [
        "Kateřina~> Z: P. Novák\n  T: předložení plánu 30. 11. 2017",
        "Kateřina~> předložení plánu\n  Z: P. Novák\n  T: 30. 11. 2017",
        "Kateřina~> předložení plánu T: 30. 11. 2017 Z: Novák",
        "Kateřina~> úkol: předložení plánu do 30. 11., Novák",
        "Kateřina~> úkol pro Petra Nováka: předložení plánu do 30. 11.",
        "Kateřina> /ukol předložení plánu do 30. 11., Novák",
        "Kateřina> /task předložení plánu do 30. 11., Novák",
        "Kateřina@bot> úkol: předložení plánu do 30. 11., Novák",
        "Kateřina~> ukol: předložení plánu do 30.11., novak",
        "Kateřina~> Zápis z jednání\n  Přítomni: Alena, Dana\n  T: předložení plánu 30. 11. 2017\n  Z: P. Novák",
        "Soňa~> předložení plánu\nKateřina> ^ úkol do 30. 11., Novák",
        "Soňa~> předložení plánu do 30. 11., Novák\nKateřina> ^ úkol",
    ],
)
def test_every_way_of_giving_makes_the_same_task(people: Group, said: str) -> None:
    people.play(said + "\nbot+ ✍\nbot@Petr> předložení plánu\n  Termín: do čtvrtka 30. 11. 2017\n  Kdo: Petr Novák")
    assert [(task.text, task.due, task.owners[0].name) for task in kept(people)] == [
        ("předložení plánu", date(2017, 11, 30), "Petr Novák")
    ]


@pytest.mark.parametrize(
    "talk",
    [
        "Dana~> dobré ráno všem",
        "Dana~> úkol se mi nelíbí",
        "Dana~> úkol",
        "Dana~> Petře, pošli prosím pozvánku do pátku",
        "Dana~> Novák připraví pozvánku do pátku",
        "Dana~> T: 20 °C",
        "Dana~> Termín: 8. prosince, Otrokovice",
        "Soňa~> zavolám tam\nDana> ^ úkol se mi nelíbí",
    ],
)
def test_ordinary_talk_is_left_alone(people: Group, talk: str) -> None:
    people.play(talk)
    assert kept(people) == []


def test_minutes_pasted_whole_give_a_task_for_each_pair_of_labels(people: Group) -> None:
    people.play("""
        Alena~> rozeslat zápis
          Z: Novák
          T: 10. 11. 2017
          předložit plán
          Z: OSZ
          T: 30. 11. 2017
          Další jednání je 22. 11.
        bot+ ✍
        bot@Petr> rozeslat zápis
    """)
    assert [(task.text, [owner.name for owner in task.owners]) for task in kept(people)] == [
        ("rozeslat zápis", ["Petr Novák"]),
        ("předložit plán", ["OSZ"]),
    ]


def test_what_is_not_understood_of_many_is_told(people: Group) -> None:
    people.play("""
        Alena~> úkol: rozeslat zápis
          T: 10. 11. 2017
          T: 30. 11. 2017
        bot+ ✍
        bot@Alena> Ze zprávy jsem zapsal 1 z 2 úkolů. …
    """)


def test_a_task_without_a_date_is_due_by_the_next_meeting(called: Group) -> None:
    called.play("""
        Soňa~> úkol: zjistit ceny do příštího jednání, já
        bot+ ✍
        bot* • zjistit ceny – do tohoto jednání – Soňa Hladká
    """)


def test_a_prose_under_the_card_is_offered_and_only_a_tap_makes_it_a_task(called: Group) -> None:
    called.play("""
        Alena> Petr Novák připraví pozvánku do pátku
        bot@Alena> Zaznělo ve skupině Řídicí skupina. Má z toho být úkol?
          připravit pozvánku
          [Založit úkol] [Ne]
    """)
    assert kept(called) == []
    called.play("""
        Alena@bot> [Založit úkol]
        bot(Alena)> Úkol je zapsaný.
        bot@Petr> ✍ Máte úkol
        Alena> Dana Králová zavolá na úřad do pátku
        bot@Alena> zavolat…
          [Založit úkol] [Ne]
        Alena@bot> [Ne]
        bot@Alena* Dobře, nic jsem nezaložil.
    """)
    assert [task.text for task in kept(called)] == ["připravit pozvánku"]


def test_what_whoever_runs_the_group_writes_as_in_minutes_is_offered_to_them_alone(called: Group) -> None:
    called.play("""
        Alena~> (D. Králová se zeptá na zkušenosti Mgr. Novotné)
        bot@Alena> zeptat se na zkušenosti Mgr. Novotné
          Termín: do příštího jednání (středa 22. 11. 2017)
          Kdo: Dana Králová
          [Založit úkol] [Ne]
        Alena~> Petře, pošleš prosím do pátku tabulku?
        bot@Alena> …tabulku
          Termín: do pátku 10. 11. 2017
          [Založit úkol] [Ne]
        Alena~> Petr přinese koláč
        Dana~> Petr zjistí ceny do pátku
    """)
    assert kept(called) == []


def test_somebody_named_after_the_word_for_a_task_gets_it(people: Group) -> None:
    people.play("""
        Alena~> úkol Petr: tabulka do pátku
        bot+ ✍
        bot@Petr> ✍ Máte úkol
          tabulka
          Termín: do pátku 10. 11. 2017
        Alena~> úkol: Petr sepíše zprávu
        bot+ ✍
        bot@Petr> sepsat zprávu
    """)
    assert [[owner.person is not None for owner in task.owners] for task in kept(people)] == [[True], [True]]


def test_the_word_for_a_task_under_a_command_makes_none(people: Group) -> None:
    people.play("""
        Dana~> /ukoly
        bot> …
        Alena> ^ úkol
        bot@Alena> …
    """)
    assert kept(people) == []


def test_an_answer_to_the_invitation_is_no_offer(called: Group) -> None:
    called.play("""
        Dana> přijdu
        bot+ 👍
    """)


def test_a_command_may_be_a_sentence(people: Group) -> None:
    people.play("""
        Alena> /ukol Petr Novák do pátku pošle pozvánky
        bot+ ✍
        bot@Petr> poslat pozvánky
          Termín: do pátku 10. 11. 2017
          Kdo: Petr Novák
    """)


# --- questions


def test_an_unknown_owner_is_asked_for_and_kept_meanwhile(people: Group) -> None:
    people.play("""
        Dana~> úkol: předložit plán do 30. 11., K. Martincová
        bot+ ✍
        bot@Dana> Úkol je zapsaný. Kdo je K. Martincová? …
          [Kateřina Marková]
          [Nechat jako hosta]
    """)
    assert kept(people)[0].owners[0].name == "K. Martincová"
    people.play("""
        Dana@bot> [Kateřina Marková]
        bot(Dana)> Zapsáno: Kateřina Marková.
        bot@Kateřina> předložit plán
    """)


def test_a_guest_may_own_a_task(people: Group) -> None:
    people.play("""
        Dana~> úkol: předložit plán do 30. 11., Z. Veselá
        bot+ ✍
        bot@Dana> … Kdo je Z. Veselá? …
        Dana@bot> Zdena Veselá
        bot+ 👍
    """)
    (owner,) = kept(people)[0].owners
    assert (owner.person, owner.name) == (None, "Zdena Veselá")


def test_of_two_people_of_one_name_the_organisation_tells(group: Group) -> None:
    group.member("Dana Králová", private=True)
    group.member("Petr Novák", organisation="Charita", account=False)
    group.member("Jan Novák", organisation="Město")
    group.play("""
        Dana~> úkol: rozeslat zápis do pátku, Novák
        bot+ ✍
        bot@Dana> Úkol je zapsaný, ale jméno Novák sedí na více lidí. Koho myslíte?
          [Petr Novák]
          [Jan Novák]
        Dana@bot> [Jan Novák]
        bot(Dana)> Zapsáno: Jan Novák.
    """)


def test_namesakes_carry_their_organisation_on_the_button() -> None:
    from handlers.tasks.cards import label_of

    one, two = (Person(at, 1, "Petr Novák", organisation=name) for at, name in enumerate(("Charita", "Město")))
    assert [label_of(person, [one, two]) for person in (one, two)] == ["Petr Novák (Charita)", "Petr Novák (Město)"]


def test_a_date_that_has_passed_or_is_none_is_asked_for_and_the_task_is_kept(people: Group) -> None:
    people.play("""
        Kateřina~> úkol: zjistit ceny do 1. 10. 2017, já
        bot+ ✍
        bot@Kateřina> ✍ Máte úkol
        bot@Kateřina> Úkol „zjistit ceny“ je zapsaný. Jeho termín už ale uplynul. …
          [Bez termínu]
        Kateřina@bot> v pátek 24. 11.
        bot+ 👍
        bot@Kateřina* Termín: do pátku 24. 11. 2017
        Kateřina~> úkol: zavolat 31. 2.
        bot+ ✍
        bot@Kateřina> … Takové datum ale není v kalendáři. …
        Kateřina@bot> [Bez termínu]
        bot(Kateřina)> Platí termín do příštího jednání.
    """)


def test_two_questions_come_one_after_the_other(people: Group) -> None:
    people.play("""
        Dana~> úkol: zavolat 31. 2., Z. Veselá
        bot+ ✍
        bot@Dana> … Kdo je Z. Veselá? …
        Dana@bot> [Nechat jako hosta]
        bot(Dana)> Zapsáno: Z. Veselá.
        bot@Dana> … Takové datum ale není v kalendáři. …
    """)


# --- owners


@pytest.fixture
def given_task(people: Group) -> Group:
    """Dana has given Petr and Kateřina a task."""
    people.play("""
        Dana~> úkol: poslat seznam do 17. 11., Novák a Marková
        bot+ ✍
        bot@Petr> ✍ Máte úkol
          [Hotovo] [+ týden] [Předat]
        bot@Kateřina> ✍ Máte úkol
    """)
    return people


def test_each_owner_ticks_her_own_share_and_the_last_one_closes_it(given_task: Group) -> None:
    given_task.play("""
        Petr@bot> [Hotovo]
        bot(Petr)> Zapsáno, díky! Ještě čeká: Kateřina Marková
        bot@Petr* Kdo: Petr Novák ✓, Kateřina Marková
        Petr@bot> [Ještě není hotovo]
        bot(Petr)> Úkol je zase otevřený.
        Petr@bot> [Hotovo]
        Kateřina@bot> [Hotovo]
        bot(Kateřina)> Hotovo, díky!
        bot@Petr* ✅ Úkol je hotový
        bot@Dana> ✅ Úkol je hotový
    """)
    assert kept(given_task) == []


def press_again(group: Group, name: str, label: str) -> None:
    """A second tap on a button that the first one has taken away, as a nervous finger does."""
    chat = group.playground.console.chats[f"@{name}"]
    button = next(b for m in reversed(chat.messages) for b in m.buttons() if b.label == label)
    for _ in range(2):
        group.press(name, button.data, chat.id)


def test_a_double_tap_counts_once(given_task: Group) -> None:
    press_again(given_task, "Petr Novák", "+ týden")
    assert kept(given_task)[0].due == date(2017, 11, 24)
    press_again(given_task, "Petr Novák", "Hotovo")
    assert [owner.state for owner in kept(given_task)[0].owners] == [State.DONE, State.OPEN]


def test_a_week_more_is_told_to_the_giver_once(given_task: Group) -> None:
    given_task.play("""
        Petr@bot> [+ týden]
        bot(Petr)> Platí termín do pátku 24. 11. 2017.
        bot@Dana> Úkol „poslat seznam“ má nový termín: do pátku 24. 11. 2017. Posouvá: Petr Novák
        bot@Kateřina* Termín: do pátku 24. 11. 2017
    """)


def test_however_often_it_moves_the_giver_gets_one_message_a_day(given_task: Group) -> None:
    given_task.play("""
        Petr@bot> [+ týden]
        bot@Dana> Úkol „poslat seznam“ má nový termín: do pátku 24. 11. 2017. …
        Petr@bot> [+ týden]
        bot@Dana* Úkol „poslat seznam“ má nový termín: do pátku 1. 12. 2017. Posouvá: Petr Novák
        Kateřina@bot> [+ týden]
        bot@Dana* … do pátku 8. 12. 2017. Posouvá: Kateřina Marková, Petr Novák
        >> + 14 days
        Petr@bot> [+ týden]
        bot@Dana> … do pátku 15. 12. 2017. Posouvá: Petr Novák
    """)


def test_the_giver_hears_when_the_last_share_is_done(given_task: Group) -> None:
    given_task.play("""
        Petr@bot> [Hotovo]
        Kateřina@bot> [Hotovo]
        bot@Dana> ✅ Úkol je hotový
          poslat seznam
          Kdo: Petr Novák ✓, Kateřina Marková ✓
    """)


def test_a_handed_task_goes_to_the_new_owner_who_is_told(given_task: Group) -> None:
    given_task.play("""
        Petr@bot> [Předat]
        bot@Petr> Komu předáváte úkol „poslat seznam“?
          [Alena]
          [Soňa Hladká]
        Petr@bot> [Alena]
        bot(Petr)> Alena úkol převezme, až ho přijme.
        bot@Alena> ✍ Navržený úkol – přijmete ho?
        bot@Kateřina* Kdo: Petr Novák, Kateřina Marková, Alena (ještě nepřijato)
        Alena@bot> [Přijmout]
        bot@Petr> Alena od vás přebírá úkol „poslat seznam“.
        bot@Kateřina* Kdo: Kateřina Marková, Alena
    """)


def test_a_task_that_comes_back_comes_with_a_sound(given_task: Group) -> None:
    given_task.play("""
        Petr@bot> [Předat]
        bot@Petr> …
        Petr@bot> [Alena]
        bot@Alena> ✍ Navržený úkol – přijmete ho?
        Alena@bot> [Přijmout]
        bot@Petr> Alena od vás přebírá úkol „poslat seznam“.
        Alena@bot> [Předat]
        bot@Alena> …
        Alena@bot> [Petr Novák]
        bot(Alena)> Úkol přebírá Petr Novák.
        bot@Petr> ✍ Máte úkol
    """)


def test_owners_hear_that_their_task_is_needed_no_more(given_task: Group) -> None:
    given_task.play("""
        Petr@bot> [Hotovo]
        Dana~> /ukoly
        bot> …
        Dana> [1]
        bot@Dana> ✍ Úkol
        Dana@bot> [Zrušit úkol]
        bot(Dana)> Úkol je zrušený.
        bot@Kateřina> Úkol je zrušený
          poslat seznam
    """)


def test_people_to_hand_over_to_come_by_pages_in_one_message(given_task: Group) -> None:
    given_task.members(*(f"Jan {name}" for name in ("Bek", "Cihla", "Dub", "Fiala", "Gál", "Holub", "Iva")))
    given_task.play("""
        Petr@bot> [Předat]
        bot@Petr> [Další ›]
        Petr@bot> [Další ›]
        bot@Petr* [Dana Králová]
          [‹ Zpět]
        Petr@bot> [‹ Zpět]
        bot@Petr* [Jan Bek]
    """)


def test_a_coordinator_assigns_a_person_to_a_role_and_closes_the_whole(people: Group) -> None:
    people.play("""
        Dana~> úkol pro OSZ: svolat poskytovatele do konce listopadu
        bot+ ✍
        Alena@bot> /start task-1
        bot@Alena> Kdo: OSZ
          [Přiřadit: OSZ]
          [Uzavřít úkol] [Přepsat] [Zrušit úkol]
        Alena@bot> [Přiřadit: OSZ]
        bot@Alena> Kdo má za „OSZ“ na starosti úkol „svolat poskytovatele“?
        Alena@bot> [Petr Novák]
        bot@Petr> ✍ Máte úkol
        Alena@bot> [Uzavřít úkol]
        bot(Alena)> Úkol je uzavřený.
        bot@Petr> ✅ Úkol je hotový
    """)


def test_the_giver_can_take_it_back(people: Group) -> None:
    people.play("""
        Dana~> úkol: poslat seznam do 17. 11., já
        bot+ ✍
        bot@Dana> [Přepsat] [Zrušit úkol]
        Dana@bot> [Zrušit úkol]
        bot(Dana)> Úkol je zrušený.
    """)
    assert kept(people) == []


def test_a_task_is_put_in_other_words_with_another_day(given_task: Group) -> None:
    given_task.play("""
        Dana~> /ukoly
        bot> …
        Dana> [1]
        bot@Dana> ✍ Úkol
          [Přepsat] [Zrušit úkol]
        Dana@bot> [Přepsat]
        bot@Dana> Jak má úkol znít? …
          poslat seznam, …
        Dana@bot> poslat seznam členů a hostů do 24. 11.
        bot+ 👍
        bot* 1. poslat seznam členů a hostů – do pátku 24. 11. 2017 – …
        bot@Petr> poslat seznam členů a hostů
          Termín: do pátku 24. 11. 2017
        bot@Kateřina> poslat seznam členů a hostů
        bot@Dana* Termín: do pátku 24. 11. 2017
    """)


def test_a_day_or_a_name_alone_changes_just_that(given_task: Group) -> None:
    given_task.play("""
        Alena@bot> /start task-1
        bot@Alena> [Uzavřít úkol] [Přepsat] [Zrušit úkol]
        Alena@bot> [Přepsat]
        bot@Alena> …
        Alena@bot> do 1. 12.
        bot+ 👍
        bot@Petr> Termín: do pátku 1. 12. 2017
        bot@Kateřina> Termín: do pátku 1. 12. 2017
        Alena@bot> [Přepsat]
        bot@Alena> …
        Alena@bot> Soňa Hladká
        bot+ 👍
    """)
    [task] = kept(given_task)
    assert (task.text, task.due) == ("poslat seznam", date(2017, 12, 1))
    assert [owner.name for owner in task.present] == ["Petr Novák", "Kateřina Marková", "Soňa Hladká"]


def test_a_new_day_that_is_over_is_asked_about_and_the_old_one_stays(given_task: Group) -> None:
    before = kept(given_task)[0]
    given_task.play("""
        Alena@bot> /start task-1
        bot@Alena> [Uzavřít úkol] [Přepsat] [Zrušit úkol]
        Alena@bot> [Přepsat]
        bot@Alena> …
        Alena@bot> do 1. 11. 2017
        bot+ 👍
        bot@Alena> Úkol „poslat seznam“ je zapsaný. …
    """)
    assert kept(given_task)[0].due == before.due


# --- lists


def test_the_group_has_one_list_with_the_overdue_first(people: Group) -> None:
    people.play("""
        Dana~> úkol: poslat zápis do 30. 11., OSZ
        bot+ ✍
        Dana~> úkol: zamluvit sál do 10. 11., Novák
        bot+ ✍
        bot@Petr> …
        >> 2017-11-09 09:00
        bot@Petr> ⏰ Zítra je termín …
        >> + 4 days
        bot@Petr> ⏰ Dnes je termín …
        Soňa> /ukoly
        bot> ✍ Otevřené úkoly: Řídicí skupina
          1. ❗ zamluvit sál – mělo být do pátku 10. 11. 2017 – Petr Novák
          2. poslat zápis – do čtvrtka 30. 11. 2017 – OSZ
          [1] [2]
        Petr@bot> [Hotovo]
        bot* 1. poslat zápis – do čtvrtka 30. 11. 2017 – OSZ
        bot@Dana> ✅ Úkol je hotový
        Soňa> [1]
        bot@Soňa> ✍ Úkol
    """)


def test_mine_come_privately_a_card_each_and_as_a_list_when_they_are_many(people: Group) -> None:
    for at in range(6):
        people.play(f"Petr@bot> /ukol poslat list {at} do 17. 11., já\nbot+ ✍\nbot@Petr> poslat list {at}")
        if at == 0:
            people.play("""
                Petr@bot> /ukoly
                bot@Petr> poslat list 0
                bot@Petr> Máte 1 otevřený úkol.
            """)
    people.play("""
        Petr@bot> /ukoly
        bot@Petr> Máte 6 otevřených úkolů.
          1. poslat list 0 – do pátku 17. 11. 2017 – Petr Novák
          [1] [2] [3] [4] [5]
          [6]
          [Úkoly: Řídicí skupina]
        Petr@bot> [6]
        bot@Petr> poslat list 5
    """)


def test_the_meeting_card_shows_six_and_counts_the_rest(called: Group) -> None:
    for at in range(7):
        called.play(f"Alena@bot> /ukol poslat list {at} do 17. 11., OSZ\nbot+ ✍")
    called.play("""
        Petr> ^ Dobrý den všem.
        Alena> /schuzky
        bot> ✍ Otevřené úkoly
          • poslat list 5 – do pátku 17. 11. 2017 – OSZ
          a 1 další – /ukoly
        Alena@bot> /schuzky
        bot@Alena> ✍ 7 otevřených úkolů
    """)


def test_the_next_meeting_takes_over_what_stays_open(called: Group) -> None:
    called.play("""
        Alena@bot> /ukol poslat list do 17. 11., OSZ
        bot+ ✍
        Alena@bot> /schuzka st 6. 12. od 14:00 do 16:00, historická radnice: Vyhodnocení plánu
        bot@Alena> …
        Alena@bot> [Zveřejnit]
        bot> Vyhodnocení plánu
        Petr> ^ Dobrý den všem.
        Alena> /schuzky
        bot> Návrh komunitního plánu
          ✍ Otevřené úkoly
          • poslat list – do pátku 17. 11. 2017 – OSZ
        bot> Vyhodnocení plánu
    """)
    draw = called.playground.console.chats["Řídicí skupina"].messages[-1]
    assert draw.card
    assert "Otevřené úkoly" not in draw.card.plain()
    called.play("""
        Alena@bot> /schuzky
        bot@Alena> Návrh komunitního plánu
        bot@Alena> Vyhodnocení plánu
        Alena@bot> [Zrušit jednání]
        bot@Alena> Opravdu zrušit …
        Alena@bot> [Zrušit jednání]
        bot> …
    """)


# --- what is refused


def test_what_cannot_be_done_is_said_with_the_way_out(people: Group) -> None:
    people.play(f"""
        Dana~> úkol:
        bot@Dana> Nenašel jsem, co se má udělat. …
        Dana~> úkol: {"x" * 1001}
        bot@Dana> Úkol má 1 001 znaků, vejde se 1 000. …
        Cizí@bot> /ukol poslat seznam
        bot@Cizí> Zatím vás neznám. …
    """)


def test_a_foreign_group_sees_nothing_of_a_task(people: Group) -> None:
    people.add("PS Senioři")
    people.member("Zora", group="PS Senioři", private=True)
    people.play("""
        == Řídicí skupina ==
        Dana~> úkol: poslat seznam do 17. 11., Novák
        bot+ ✍
        bot@Petr> …
        Zora@bot> /start task-1
        bot@Zora> Tenhle úkol patří jiné skupině, vidí ho jen její členové.
        Zora@bot> /start task-999999999999999999999
        bot@Zora> …
    """)


def test_in_two_groups_the_private_task_is_asked_its_group(people: Group) -> None:
    people.add("PS Senioři")
    people.member("Dana Králová", group="PS Senioři", private=True)
    people.play("""
        Dana@bot> /ukol poslat seznam do 17. 11., já
        bot@Dana> Pro kterou skupinu ten úkol je?
          [PS Senioři]
          [Řídicí skupina]
        Dana@bot> [PS Senioři]
        bot@Dana> PS Senioři · zadání: Dana Králová
        bot(Dana)> Úkol je zapsaný.
    """)


# --- rules


@given(DAYS, DAYS)
def test_a_week_more_is_always_ahead_and_never_less_than_a_week(due: date, today: date) -> None:
    later = rules.postponed(due, today)
    assert later - due >= rules.WEEK
    assert later - today >= rules.WEEK


@given(st.lists(st.sampled_from(State)))
def test_a_task_is_done_when_everybody_present_has_done_it(states: list[State]) -> None:
    owners = [Owner(at, at, "x", state) for at, state in enumerate(states)]
    present = [state for state in states if state not in (State.HANDED, State.REFUSED)]
    assert rules.all_done(owners) == (bool(present) and set(present) == {State.DONE})


@given(st.lists(st.none() | DAYS), DAYS)
def test_what_is_overdue_stands_before_all_else(dues: list[date | None], today: date) -> None:
    order = rules.in_order(Task(at, 1, 1, "x", due) for at, due in enumerate(dues))
    late = [rules.overdue(task, today) for task in order]
    assert late == sorted(late, reverse=True)
    assert [task.due is None for task in order] == sorted(task.due is None for task in order)


def test_a_task_is_in_time_on_its_own_day() -> None:
    task = Task(1, 1, 1, "x", date(2017, 11, 30))
    assert not rules.overdue(task, date(2017, 11, 30))
    assert rules.overdue(task, date(2017, 12, 1))


def test_a_span_of_days_means_its_last() -> None:
    assert rules.due_of(When(date(2017, 11, 13), date(2017, 11, 19))) == date(2017, 11, 19)
    assert rules.due_of(When(datetime.fromisoformat("2017-11-10 12:00"))) == date(2017, 11, 10)


@pytest.mark.parametrize(("state", "key"), [(Status.DONE, "tasks-closed"), (Status.CANCELLED, "tasks-cancelled")])
def test_what_is_closed_is_left_so(state: Status, key: str) -> None:
    with pytest.raises(BadInput) as slip:
        rules.still(Task(1, 1, 1, "x", state=state))
    assert slip.value.key == key


LINES = {"what": "předložit plán", "T": "T: 30. 11. 2017", "Z": "Z: Novák"}


@given(st.permutations(["T", "Z"]), st.integers(1, 4), st.sampled_from(["", "\n"]))
def test_labels_of_several_tasks_come_apart_in_any_order(order: list[str], number: int, gap: str) -> None:
    text = f"\n{gap}".join(f"\n{gap}".join([LINES["what"], *(LINES[name] for name in order)]) for _ in range(number))
    found = task_blocks(text)
    assert len(found) == number
    now = datetime(2017, 11, 8, 9, tzinfo=PRAGUE)
    readings = [read_task(block, now) for block in found]
    assert {(one.what, one.owners) for one in readings if one} == {("předložit plán", ("Novák",))}


@given(st.text())
def test_no_text_breaks_the_hearing(text: str) -> None:
    task_blocks(text)
    called_task(text, ["ukol"])
    named_last(text, [])
    block_cores(text)
    is_body(text)
    similar(text, [Known(1, "Petr Novák")])


@pytest.mark.parametrize("name", ["OSZ", "MPSV", "odbor sociálních věcí", "koordinátor", "Komise zdravotní a sociální"])
def test_a_body_is_nobodys_name(name: str) -> None:
    found = circle.meant(name, [Person(1, 1, "Petr Novák")], [], [])
    assert (found.name, found.person, found.ask) == (name, None, False)


def test_an_english_group_is_spoken_to_in_english(people: Group) -> None:
    people.add("Drop-in centre", language="en")
    people.member("Ann Brown", group="Drop-in centre")
    people.play("""
        == Drop-in centre ==
        Ann~> task: send the list by 30 November, Brown
        bot+ ✍
        Ann> /tasks
        bot> ✍ Open tasks: Drop-in centre
          1. send the list – by Thursday 30 November 2017 – Ann Brown
    """)


# --- as people really write


def test_labels_come_first_and_what_is_to_be_done_below_them(people: Group) -> None:
    people.play("""
        Alena~> Z: Dano, Petře
          T: 20. 11. 2017
          předložit plán
          T: 21. 11. 2017
          Z: Petr
          napsat dopis
        bot@Dana> …
        bot@Petr> …
        bot@Petr> …
        bot+ ✍
    """)
    said = [(task.text, [owner.name for owner in task.owners]) for task in kept(people)]
    assert said == [("předložit plán", ["Dana Králová", "Petr Novák"]), ("napsat dopis", ["Petr Novák"])]


def test_labels_and_names_in_small_letters_as_a_phone_writes_them(people: Group) -> None:
    people.play("""
        Alena~> t: už jsem na cestě
        Alena~> předložit plán
          z: dana a petr novák
          t: 20.11.
        bot@Dana> …
        bot@Petr> …
        bot+ ✍
    """)
    assert [(task.text, len(task.owners), task.due) for task in kept(people)] == [
        ("předložit plán", 2, date(2017, 11, 20))
    ]


@pytest.mark.parametrize("word", ["úkol", "téma"])
def test_the_bots_own_notice_is_nobodys_task_nor_topic_even_when_it_has_been_forgotten(
    called: Group, word: str
) -> None:
    called.play("""
        Alena@bot> [Upravit]
        bot@Alena> Co se mění? …
        Alena@bot> st 29. 11. od 14:00 do 16:00
        bot> ⚠️ Změna termínu: …
    """)
    called.run(called.database.run(lambda db: retention.forget(db, called.now + timedelta(days=8), NO_KEY)))
    called.play(f"""
        Petr> {word}
        {"bot@Petr> Nenašel jsem, co se má udělat. …" if word == "úkol" else ""}
    """)
    assert not kept(called)
    assert not called.run(called.database.run(lambda db: topics.inbox(db, called.community)))


def test_at_a_meeting_of_several_groups_each_room_sees_the_tasks_of_its_own_group(people: Group) -> None:
    people.add("PS senioři")
    people.member("Alena", role=Role.COORDINATOR, group="PS senioři")
    people.play("""
        Alena~> úkol: dojednat rozpočet
        bot+ ✍
        == PS senioři ==
        Alena~> úkol: spočítat lůžka
        bot+ ✍
        Alena@bot> /schuzka st 22. 11. od 14:00 do 16:00, radnice: Společné jednání
        bot@Alena> …
        Alena@bot> [Řídicí skupina]
        Alena@bot> [PS senioři]
        Alena@bot> [Zveřejnit]
        bot#Řídicí skupina> 📅 …
        bot> 📅 …
    """)
    cards = {
        chat.title: chat.messages[-1].card.plain()
        for chat in people.playground.console.chats.values()
        if not chat.private and chat.messages[-1].card
    }
    assert "dojednat rozpočet" in cards["Řídicí skupina"]
    assert "dojednat rozpočet" not in cards["PS senioři"]
    assert "spočítat lůžka" in cards["PS senioři"]
    assert "spočítat lůžka" not in cards["Řídicí skupina"]


@pytest.mark.parametrize(
    ("text", "language", "tongue"),
    [
        ("úkol: poslat plan do 30. 11., Petr", "en", "cs"),
        ("ukol do pátku", "en", "cs"),
        ("Z: P. Novák\nT: 30. 11.\nplan", "en", "cs"),
        ("task: send the plan to Šimek by Friday", "cs", "en"),
        ("Šimek will send the plan by Friday", "en", "en"),
        ("poslat pozvánky do pátku", "en", "cs"),
        ("poslat plan do 30. 11.", "cs", "cs"),
        ("tasks are many", "cs", "cs"),
    ],
)
def test_a_task_is_read_in_the_language_it_is_written_in(text: str, language: str, tongue: str) -> None:
    assert tongue_of_task(text, language) == tongue


def test_czech_tasks_in_an_english_group_and_english_ones_in_a_czech_group(people: Group) -> None:
    people.play("""
        Alena~> task: send the plan by 30 November, Petr Novák
        bot@Petr> …
        bot+ ✍
        Alena@bot> /nastaveni
        bot@Alena> …
        Alena@bot> [English]
        Alena~> úkol: poslat plán do 30. 11., Dana
        bot@Dana> …
        bot+ ✍
    """)
    assert [(task.text, task.due, len(task.owners)) for task in kept(people)] == [
        ("send the plan", date(2017, 11, 30), 1), ("poslat plán", date(2017, 11, 30), 1),
    ]  # fmt: skip


def test_a_written_answer_may_tell_two_people_of_one_name_apart(people: Group) -> None:
    people.member("Jan Bílý", organisation="Charita")
    people.run(
        people.database.run(
            lambda db: groups.join(
                db, 1,
                groups.add_person(
                    db, people.community, "Jan Bílý",
                    organisation=groups.organisation_named(db, people.community, "Klub seniorů", Side.USER),
                ).id,
                Role.MEMBER, people.now,
            )
        )
    )  # fmt: skip
    people.play("""
        Alena~> úkol: sehnat sál do 24. 11., Bílý
        bot+ ✍
        bot@Alena> Úkol je zapsaný, ale jméno Bílý sedí na více lidí. Koho myslíte?
        Alena@bot> Jan Bílý
        bot@Alena> Úkol je zapsaný, ale jméno Jan Bílý sedí na více lidí. Koho myslíte?
        Alena@bot> Bílý z klubu
        bot+ 👍
    """)
    owner = kept(people)[0].owners[0].person or 0
    found = people.run(people.database.run(lambda db: groups.person_by_id(db, owner)))
    assert found.organisation == "Klub seniorů"


def test_what_is_no_name_is_not_kept_as_one(people: Group) -> None:
    people.play("""
        Alena~> úkol: sehnat sál do 24. 11., Bajer
        bot+ ✍
        bot@Alena> Úkol je zapsaný. Kdo je Bajer? …
        Alena@bot> to nevím
        bot@Alena> Tomu nerozumím. Ještě čekám na odpověď výše: …
        Alena@bot> nikdo
        bot+ 👍
    """)
    assert kept(people)[0].owners == ()


def test_a_task_set_privately_is_shown_as_it_was_understood(people: Group) -> None:
    people.play("""
        Petr@bot> úkol: sehnat sál do 24. 11.
        bot+ ✍
        bot@Petr> ✍ Úkol
          sehnat sál
          Termín: do pátku 24. 11. 2017
    """)


@pytest.mark.parametrize(
    "said",
    [
        "úkol: k bodu 2: zjistit ceny do 30. 11. 2017, Petr Novák",
        "Ad 2) zjistit ceny\n          T: 30. 11. 2017\n          Z: Petr Novák",
    ],
)
def test_a_task_remembers_the_agenda_item_it_comes_from(group: Group, said: str) -> None:
    group.member("Petr Novák", private=True)
    group.play(f"""
        Alena@bot> /schuzka 22. 11. 2017 od 14:00, radnice: Návrh
        bot@Alena> …
        Alena@bot> [Zveřejnit]
        bot> …
        Alena> program:
          1) Úvod
          2) Tisk letáků
        Alena> {said}
        bot+ ✍
        bot@Petr> ✍ Máte úkol
          zjistit ceny
          … · k bodu „Tisk letáků“ · …
    """)


def test_a_number_that_is_no_item_stays_in_the_words() -> None:
    assert about_item("k bodu 2: zjistit ceny") == (2, "zjistit ceny")
    assert about_item("Ad 3) předložit") == (3, "předložit")
    assert about_item("zjistit ceny k bodu 2") == (None, "zjistit ceny k bodu 2")
    assert about_item("adresář 2 obcí") == (None, "adresář 2 obcí")


def test_a_command_alone_asks_what_is_to_be_done(people: Group) -> None:
    people.play("""
        Petr@bot> /ukol
        bot@Petr> Co je potřeba udělat, kdo a dokdy? …
        Petr@bot> sehnat sál do 24. 11., já
        bot+ ✍
        bot@Petr> ✍ Máte úkol
          sehnat sál
    """)
    assert [(task.text, task.due, len(task.owners)) for task in kept(people)] == [
        ("sehnat sál", date(2017, 11, 24), 1)
    ]  # fmt: skip


def test_whoever_is_in_several_groups_says_for_which_the_task_is(people: Group) -> None:
    people.add("PS senioři")
    people.member("Petr Novák", group="PS senioři", private=True)
    people.play("""
        Petr@bot> úkol: sehnat sál do 24. 11., Dana Králová
        bot@Petr> Pro kterou skupinu ten úkol je?
          [PS senioři]
          [Řídicí skupina]
        Petr@bot> pro tu druhou
        bot@Petr> Tomu nerozumím. Ještě čekám na odpověď výše: klepněte na tlačítko, …
        Petr@bot> ridici
        bot+ ✍
        bot@Dana> ✍ Máte úkol
    """)
    assert [task.group for task in kept(people)] == [people.ids["Řídicí skupina"]]


def test_a_day_that_cannot_be_is_asked_for_until_it_is_clear(people: Group) -> None:
    people.play("""
        Alena~> úkol: sehnat sál do 1. 11. 2017, Petr Novák
        bot@Petr> …
        bot+ ✍
        bot@Alena> Úkol „sehnat sál“ je zapsaný. Jeho termín už ale uplynul. …
        Alena@bot> brzy
        bot@Alena> Úkol „sehnat sál“ je zapsaný. …
        Alena@bot> 2. 11. 2017
        bot@Alena> Úkol „sehnat sál“ je zapsaný. Jeho termín už ale uplynul. …
        Alena@bot> do pristiho jednani
        bot+ 👍
        Alena~> úkol: sehnat projektor do 31. 11., Petr Novák
        bot@Petr> …
        bot+ ✍
        bot@Alena> Úkol „sehnat projektor“ je zapsaný. Takové datum ale není v kalendáři. …
        Alena@bot> 30. 11.
        bot+ 👍
    """)
    assert [task.due for task in kept(people)] == [None, date(2017, 11, 30)]


def test_an_hour_in_the_deadline_stays_in_the_words(people: Group) -> None:
    people.play("""
        Alena~> úkol: odevzdat žádost do 24. 11. do 12:00, Petr Novák
        bot@Petr> …
        bot+ ✍
    """)
    assert [(task.text, task.due) for task in kept(people)] == [("odevzdat žádost (12:00)", date(2017, 11, 24))]
