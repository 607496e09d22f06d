"""Charts: what they count, that they fit a chat, and that their captions say the same."""

from datetime import date
from struct import unpack

from documents import charts
from domain import charts as rules
from domain.attendance import Entry, Presence
from domain.charts import Came, Owes
from domain.tasks import Owner, State, Task
from tests.chat import Group

P = Presence


def width(png: bytes) -> int:
    assert png.startswith(b"\x89PNG")
    return int(unpack(">I", png[16:20])[0])


def test_one_of_its_people_is_enough_for_an_organisation() -> None:
    homes = {1: "Diakonie", 2: "Diakonie", 3: "Charita", 4: "", 5: "Čas"}
    first = [Entry(1, "A", P.EXCUSED), Entry(2, "B", P.SUBSTITUTE), Entry(3, "C", P.ABSENT), Entry(4, "D", P.PRESENT)]
    second = [Entry(1, "A", P.ABSENT), Entry(2, "B", P.EXCUSED), Entry(3, "C", P.OPEN), Entry(5, "E", P.PRESENT)]
    found = rules.came([first, second], homes)
    assert found == [
        Came("Čas", (None, P.PRESENT)), Came("Diakonie", (P.PRESENT, P.EXCUSED)), Came("Charita", (P.ABSENT, None)),
    ]  # fmt: skip
    assert [one.share for one in found] == [100, 50, 0]


def test_each_owner_counts_a_task_as_theirs() -> None:
    def task(number: int, due: date | None, *owners: tuple[str, State]) -> Task:
        shares = tuple(Owner(at, at, name, state) for at, (name, state) in enumerate(owners))
        return Task(number, 1, 1, "x", due, shares)

    late, soon = date(2026, 5, 1), date(2026, 6, 1)
    open_, done = State.OPEN, State.DONE
    found = rules.owes(
        [
            task(1, late, ("Dana", open_), ("Petr", done)),
            task(2, soon, ("Dana", open_), ("Olga", open_)),
            task(3, None),
        ],
        date(2026, 5, 5),
    )
    assert found == [Owes("Dana", 2, 1), Owes("Olga", 1, 0)]
    assert charts.owes_said(found, "cs") == "Otevřené úkoly: Dana 2 (1 po termínu), Olga 1"


def test_a_chart_is_never_wider_than_a_chat_shows() -> None:
    many = tuple([P.PRESENT, P.EXCUSED, P.ABSENT, None] * 3)
    rows = [Came(f"Organizace s velmi dlouhým jménem číslo {n} #read()", many) for n in range(40)]
    days = [date(2026, 1, 1 + n) for n in range(12)]
    assert 600 < width(charts.presence_drawn("Skupina", days, rows, "cs")) <= charts.WIDEST
    owed = [Owes("J" * 200, 9, 9), Owes("*B*", 1, 0)]
    assert width(charts.owes_drawn("Group", owed, date(2026, 5, 5), "en")) <= charts.WIDEST


def test_charts_come_privately_to_whoever_keeps_the_minutes(group: Group) -> None:
    group.member("Dana", organisation="Diakonie", private=True)
    group.play("""
        Alena@bot> /schuzka st 22. 11. 2017 od 14:00 do 16:00, radnice: Návrh plánu
        bot@Alena> …
        Alena@bot> [Zveřejnit]
        bot> …
        Dana> [Přijdu]
        Alena@bot> /papiry
        bot@Alena> Papíry: Návrh plánu
          …
          [Graf účasti] [Graf úkolů]
        Alena@bot> [Graf účasti]
        bot(Alena)> Graf účasti nakreslím, až bude uzavřená docházka aspoň z jednoho jednání.
        Alena@bot> [Graf úkolů]
        bot(Alena)> Skupina teď nemá žádný otevřený úkol.
        Alena@bot> úkol: připravit pozvánku, Dana, do 20. 11.
        bot@Dana> ✍ Máte úkol
          …
        bot+ ✍
        Alena@bot> [Graf úkolů]
        bot@Alena> 📎 ukoly.png
          Otevřené úkoly: Dana 1
    """)
    group.play("""
        >> 2017-11-22 16:01
        bot@Dana> …
        bot@Alena> …
        bot@Dana> …
        bot@Dana> …
        bot> …
        bot@Dana> …
        bot@Alena> …
        Alena@bot> [❔ Alena]
        Alena@bot> [Hotovo]
        bot(Alena)> Docházka je uzavřená.
        Alena@bot> [Papíry]
        bot@Alena> …
        Alena@bot> [Graf účasti]
        bot@Alena> 📎 ucast.png
          Účast organizací na 1 jednání: Diakonie 100 %
    """)
