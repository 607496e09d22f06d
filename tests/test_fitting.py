"""No card is ever longer than a message may be."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from domain.groups import Role, Side
from domain.meetings import Meeting
from domain.rsvp import Answer, Reply
from domain.tasks import Owner, Task
from handlers.kit.card import Card, Line
from handlers.kit.fitting import LEAST, LIMIT, fitted, shortened, units
from handlers.kit.view import view_of
from storage import agenda, groups, meetings, rooms, rsvp, tasks
from storage.db import Connection
from tests.chat import Group

TELEGRAM = 4096
WORDS = st.text(st.characters(codec="utf-8", exclude_characters="\n"), max_size=3000)
LONG = "Nejneobhospodařovávatelnější dohoda 𝔘 "


@given(st.lists(WORDS, max_size=60))
def test_a_card_always_fits_and_short_lines_stay_whole(texts: list[str]) -> None:
    card = Card(tuple(Line(text) for text in texts))
    drawn = fitted(card)
    assert units(drawn.plain()) <= LIMIT
    if units(card.plain()) < LIMIT:
        assert drawn == card
    kept = [line.text for line in drawn.lines]
    assert kept == texts or all(text in kept for text in texts if units(text) <= LEAST) or kept[-1] == "…"


@given(WORDS, st.integers(2, 200))
def test_what_is_shortened_fits_and_says_so(text: str, limit: int) -> None:
    short = shortened(text, limit)
    assert units(short) <= limit
    assert short == text or short.endswith("…")


def _everything(db: Connection, group: Group, meeting: Meeting) -> None:
    """All parts of the meeting's card at their longest: names, notes, programme, tasks, in letters of two units."""
    for number in range(120):
        organisation = groups.organisation_named(db, group.community, f"{LONG * 3}{number % 25}", Side.PROVIDER)
        person = groups.add_person(db, group.community, f"{LONG * 2}{number}", organisation=organisation)
        groups.join(db, 1, person.id, Role.MEMBER, group.now)
        if number % 4:
            answer = list(Answer)[number % 3]
            rsvp.record(db, meeting.id, Reply(person.id, answer, group.now, meeting.epoch, substitute=(LONG * 5)[:150]))
    for _ in range(50):
        owners = tuple(Owner(0, None, (LONG * 6)[:190] + str(at)) for at in range(20))
        one = Task(0, group.community, 1, (LONG * 40)[:1000], date(2017, 11, 20), owners)
        tasks.add(db, one, group.now)
        agenda.add(db, meeting.id, (LONG * 9)[:300], (LONG * 9)[:100], 30, None, None, group.now)


def test_the_cards_of_a_meeting_fit_with_all_parts_at_their_longest(group: Group) -> None:
    place, title = (LONG * 9)[:280].strip(), (LONG * 9)[:280].strip()
    group.play(f"""
        Alena@bot> /schuzka st 22. 11. od 14:00 do 16:00, radnice: {title}
        bot@Alena> …
        Alena@bot> [Zveřejnit]
        bot> …
        Alena@bot> [Upravit]
        bot@Alena> …
        Alena@bot> místo: {place}
        bot@Alena> …
        Alena@bot> [Změnit]
        bot> …
    """)

    def drawn(db: Connection) -> list[int]:
        meeting = meetings.upcoming(db, [1], group.now)[0]
        _everything(db, group, meeting)
        room = rooms.room_at(db, "console", "Řídicí skupina", None)
        assert room
        view = view_of(group.playground.house.router.desk(db), room)
        kinds = {"meeting": meeting.id, "control": meeting.id, "invitation": meeting.id, "tasks": 1}
        return [units(view.draw(kind, subject).plain()) for kind, subject in kinds.items()]

    sizes = group.run(group.database.run(drawn))
    assert max(sizes) <= TELEGRAM
    assert sizes[0] > 3000  # it was worth testing
