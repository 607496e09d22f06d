"""Roles by which tasks are given, and who holds them."""

import pytest

from domain.errors import BadInput
from domain.posts import MOST, Post, called, named
from storage import tasks as store
from tests.chat import Group

OSZ, COORDINATOR = Post(1, 1, "OSZ"), Post(2, 1, "koordinátor plánování")


@pytest.fixture
def office(group: Group) -> Group:
    group.member("Dana Králová", private=True)
    group.member("Petr Šimek", private=True)
    group.member("Petr Novák")
    return group


def owners(group: Group) -> list[tuple[str, list[str]]]:
    found = group.run(group.database.run(lambda db: store.open_in(db, list(group.ids.values()))))
    return [(task.text, [owner.name for owner in task.present]) for task in found]


def test_tasks_given_to_a_role_go_along_with_it_and_one_person_has_a_task_once(office: Group) -> None:
    office.play("""
        Alena~> úkol: svolat poskytovatele do 30. 11., koordinátor plánování, Dana Králová
        bot@Dana> ✍ Máte úkol
        Alena@bot> /role koordinátor plánování: Šimek
        bot@Alena> Roli koordinátor plánování má teď Petr Šimek. …
        bot@Petr Šimek> Máte teď roli koordinátor plánování. …
        bot@Petr Šimek> ✍ Máte úkol
        Alena@bot> /role koordinátor plánování: Králová
        bot@Alena> …
        bot@Dana> Máte teď roli koordinátor plánování. …
        bot@Dana> …
        bot@Petr Šimek> Roli koordinátor plánování teď má: Dana Králová. …
    """)
    assert owners(office) == [("svolat poskytovatele", ["Dana Králová"])]


def test_who_may_change_a_role_and_which_names_are_refused(office: Group) -> None:
    office.play("""
        Dana Králová@bot> /role OSZ: Petr Šimek
        bot@Dana> Tohle může jen, kdo skupinu koordinuje. …
        Alena@bot> /role OSZ
        bot@Alena> Napište prosím roli a kdo ji má, …
        Alena@bot> /role OSZ: Petr
        bot@Alena> Jméno „Petr“ má víc lidí: …
        Alena@bot> /role OSZ: Karel Host
        bot@Alena> Člověka „Karel Host“ na seznamu nemám. …
        Dana Králová@bot> /role
        bot@Dana> 🎭 Role
          Žádná role tu zatím není. …
    """)


@pytest.mark.parametrize(
    ("said", "post"),
    [
        ("OSZ", OSZ),
        ("osz", OSZ),
        ("koordinátorovi plánování", COORDINATOR),
        ("koordinátora plánování", COORDINATOR),
        ("OSV", None),
        ("koordinátor", None),
        ("plánování", None),
    ],
)
def test_a_role_is_known_in_any_case(said: str, post: Post | None) -> None:
    assert called(said, [OSZ, COORDINATOR]) == post


def test_there_are_not_more_roles_than_anybody_can_overlook() -> None:
    with pytest.raises(BadInput, match="posts-many"):
        named("další", [Post(at, 1, str(at)) for at in range(MOST)])
