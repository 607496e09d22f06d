"""How long any text can keep a reader busy: every reader of the language, texts made to confuse it, and the worst.

Run `python -m bench.reading [READER …]`: a line for each reader with its worst text, in milliseconds of CPU time; of
those that are named all texts are tried, else some.
"""

import gc
import itertools
import signal
import sys
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from types import FrameType

from domain import language as read
from domain.errors import BadInput
from domain.language.dates.dates import scanned

Reader = Callable[[str], object]

NOW = datetime(2026, 1, 12, 8, 15, tzinfo=UTC)
PEOPLE = [
    read.Known(number, f"{given} {surname}")
    for number, (given, surname) in enumerate(
        itertools.product(("Dana", "Petr", "Alena"), ("Králová", "Šimek", "Nováková", "Čapek"))
    )
]
NAMES = [person.name for person in PEOPLE]
HERE = read.Where(PEOPLE, "Europe/Prague", "cs")
ASKED = read.Context(
    NOW,
    people=read.People(PEOPLE),
    groups=("PS senioři", "Řídicí skupina"),
    titles=lambda: ("poslat podklady", "sociální bydlení"),
)
WORDS = ("tema", "bod", "ukol")
SLOTS = [NOW.replace(day=19 + day, hour=hour, tzinfo=None) for day in range(6) for hour in (9, 14)]

# Every name that the language gives to the house and that takes a person's text, by that name.
READERS: dict[str, Reader] = {
    "about_item": read.about_item,
    "accusative": read.accusative,
    "address": read.address,
    "announced": lambda text: read.announced(text, WORDS),
    "as_listed": read.as_listed,
    "announced_alone": lambda text: read.announced_alone(text, WORDS),
    "by_next_meeting": read.by_next_meeting,
    "by_surname": lambda text: read.by_surname([text, *NAMES]),
    "called_task": lambda text: read.called_task(text, WORDS),
    "chosen": lambda text: read.chosen(text, NAMES),
    "clean": read.clean,
    "closes_programme": read.closes_programme,
    "collate": read.collate,
    "find_people": lambda text: read.find_people(text, PEOPLE),
    "fold": read.fold,
    "groups_named": lambda text: read.groups_named(text, ("PS senioři", "Řídicí skupina")),
    "in_infinitive": read.in_infinitive,
    "invites": read.invites,
    "is_body": read.is_body,
    "is_me": read.is_me,
    "is_nobody": read.is_nobody,
    "is_title": read.is_title,
    "bare_name": read.bare_name,
    "is_womans": read.is_womans,
    "minutes_tasks": lambda text: read.minutes_tasks(text, NOW, HERE),
    "names_a_meeting": lambda text: read.names_a_meeting(text, "cs"),
    "nominative": lambda text: read.nominative(text, read.Case.ACCUSATIVE, PEOPLE),
    "alike": lambda text: read.alike(text, ["bydlení pro lidi s autismem", text]),
    "audience_named": read.audience_named,
    "titles_named": lambda text: read.titles_named(text, ["Rozvoj dopravy", "Akční plán"]),
    "matters": read.matters,
    "mentions": lambda text: read.mentions(text, text),
    "only_a_name": lambda text: read.only_a_name(text, NAMES),
    "only_a_time": read.only_a_time,
    "only_adds": lambda text: read.only_adds(text, NOW, HERE),
    "looks_like_people": read.looks_like_people,
    "looks_like": lambda text: read.looks_like(text, "Dana Králová"),
    "opens_programme": read.opens_programme,
    "plain_letters": read.plain_letters,
    "plain_words": read.plain_words,
    "read_answering": lambda text: read.read_answering(text, "Kdo sežene sál?", NOW, HERE),
    "read_contacts": read.read_contacts,
    "read_people": lambda text: [read.read_people(text), read.looks_like_people(text)],
    "read_people_table": lambda text: read.read_people_table([["Jméno", "Organizace"], [text, text]]),
    "read_capacity": read.read_capacity,
    "read_date": lambda text: read.read_date(text, NOW),
    "read_occasion": lambda text: read.read_occasion(text, NOW, "Europe/Prague"),
    "read_decided": read.read_decided,
    "read_every": read.read_every,
    "read_given": lambda text: read.read_given(text, text, NOW, HERE),
    "read_guests": lambda text: read.read_guests(text, ("host",), ("hoste",)),
    "read_hours": read.read_hours,
    "read_meeting": lambda text: read.read_meeting(text, NOW, groups=("PS senioři", "Řídicí skupina")),
    "read_move": lambda text: read.read_move(text, NOW.replace(tzinfo=None), NOW, "Europe/Prague"),
    "read_minutes": read.read_minutes,
    "read_proceeding": read.read_proceeding,
    "read_programme": read.read_programme,
    "read_recurring": read.read_recurring,
    "read_times": read.read_times,
    "read_reply": lambda text: [
        read.read_reply(text, context, PEOPLE) for context in ("reply_to_invitation", "private", "no_reply")
    ],
    "read_result": read.read_result,
    "read_request": lambda text: read.read_request(text, ASKED),
    "read_reworded": lambda text: read.read_reworded(text, "sehnat sál", NOW, HERE),
    "read_roster": read.read_roster,
    "read_task": lambda text: read.read_task(text, NOW, PEOPLE),
    "read_topics": lambda text: read.read_topics(text, WORDS),
    "read_since": read.read_since,
    "reviews_tasks": read.reviews_tasks,
    "whole_wish": lambda text: read.whole_wish(text, read.Context(NOW)),
    "read_slots": lambda text: read.read_slots(text, NOW, "Europe/Prague", groups=("PS senioři", "Řídicí skupina")),
    "read_votes": lambda text: read.read_votes(text, SLOTS, NOW, "Europe/Prague"),
    "read_zone": read.read_zone,
    "same_role": lambda text: read.same_role(text, "koordinátor"),
    "short_task": lambda text: read.short_task(text, WORDS),
    "similar": lambda text: read.similar(text, PEOPLE),
    "split_titles": read.split_titles,
    "surely_body": read.surely_body,
    "surname_key": read.surname_key,
    "told_apart": lambda text: read.told_apart(text, PEOPLE),
    "vlna": read.vlna,
    "vocative": read.vocative,
    "weekday_named": read.weekday_named,
    "without_address": read.without_address,
    "was_not_there": read.was_not_there,
    "without_next_meeting": read.without_next_meeting,
    "written_as_name": read.written_as_name,
}
# What the language says of no person's text.
TEXTLESS = {"say_date", "say_day", "say_time", "warm_up"}

LONGEST = 4096  # characters, as a message may be long
PIECES = (
    *("a", "A", "Aa", "A.", "Ž", "Ž. ", "aA ", "ne", "ne ", "do ", "v ", "a ", "a, ", "ale ", "na ", "s ", "za "),
    *(".", ",", ";", ":", "!", "?", ". ", ", ", "-", "–", " - ", "_", "(", ")", "[", '"', "„", "'", "*", "/", "@"),
    *("\n", "\t", " ", " \n", "\n\n", "\t\n", "a\n", "A\n"),
    *("1", "1.", "1. ", "1.1.", "9:", "9:00", "9:00-", "12 ", "2026", "0,", "1) "),
    *("Jan Novák ", "Jan Novák, ", "Ing. ", "p. ", "Dana ", "Petr a ", "Ing. Jan Novák, Charita\n"),
    *("přijdu ", "přijdu, ", "budu na ", "pošlu ", "půl ", "třetí ", "úkol ", "T: ", "Z: ", "Přítomni:\n", "x.pdf "),
    *("a@", "a@b", "http://", "👍", "a👍", "ž́", "nevím, "),
)  # fmt: skip
HEADS = (
    "",
    "přijdu ",
    "Dana pošle ",
    "úkol: ",
    "st 22. 11. od 14:00, ",
    "Přítomni: Jan Novák",
    "nemůžu, přijde za mě ",
)
TAILS = ("", "!", " do", "1", "\n", ")", " ano", " Novák")
SIZES = (200, 400, 1000, LONGEST)


def confusing() -> Iterator[str]:
    """Texts of 200 to 4,096 characters: every piece repeated, between every head and every tail."""
    for size, head, tail, piece in itertools.product(SIZES, HEADS, TAILS, PIECES):
        yield repeated(head, piece, tail, size)


def some_confusing() -> Iterator[str]:
    """A few of these: every piece at the full length and at that of a long answer, heads and tails taking turns."""
    for number, piece in enumerate(PIECES):
        yield repeated("přijdu ", piece, " do")
        yield repeated(HEADS[number % len(HEADS)], piece, TAILS[number % len(TAILS)])
        yield repeated(HEADS[-number % len(HEADS)], piece, TAILS[-number % len(TAILS)], 400)


def repeated(head: str, piece: str, tail: str, size: int = LONGEST) -> str:
    """A head, a piece repeated, and a tail, of so many characters."""
    room = size - len(head) - len(tail)
    return head + (piece * room)[:room] + tail


class TooLong(Exception):
    """A reader was given up."""


@contextmanager
def given_up_after(seconds: float) -> Iterator[None]:
    """Stop what stands in the block after so many seconds of CPU time, with TooLong. Only in the main thread."""

    def stop(_signal: int, _frame: FrameType | None) -> None:
        raise TooLong

    before = signal.signal(signal.SIGVTALRM, stop)
    signal.setitimer(signal.ITIMER_VIRTUAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, before)


def milliseconds(reader: Reader, text: str, most: float = 0.4) -> float:
    """The CPU time of one reading with nothing remembered; what takes more than `most` seconds is given up there.

    What others left behind is not collected meanwhile: that may take longer than any reading.
    """
    scanned.cache_clear()
    gc.disable()
    started = time.process_time()
    try:
        with suppress(TooLong, BadInput), given_up_after(most):
            reader(text)
        return 1000 * (time.process_time() - started)
    finally:
        gc.enable()


def worst(reader: Reader, texts: Iterable[str], enough: float, hopeless: float = 300) -> tuple[float, str]:
    """The slowest text in milliseconds, the best of three where it takes more than `enough`; stops at the hopeless."""
    slowest = (0.0, "")
    for text in texts:
        taken = milliseconds(reader, text)
        if taken > enough:
            taken = min(taken, milliseconds(reader, text), milliseconds(reader, text))
        slowest = max(slowest, (taken, text))
        if taken > hopeless:
            break
    return slowest


def main(names: Sequence[str]) -> None:
    """Print the worst text of every reader, or of those named, the slowest reader last."""
    found = []
    for name in names or READERS:
        READERS[name]("přijdu v 9")  # tables are made ready
        found.append((*worst(READERS[name], confusing() if names else some_confusing(), enough=10), name))
    for taken, text, name in sorted(found):
        print(f"{name:22} {taken:8.1f} ms  {text[:24] + text[-8:]!r}, {len(text)} characters")


if __name__ == "__main__":
    main(sys.argv[1:])
