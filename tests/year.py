"""A year of one community by a seeded script: who does what when, what the books say then, and what must hold."""

import heapq
import random
import re
from collections import Counter
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import datetime, time, timedelta
from itertools import count
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, func, select

from bot.ground.clock import HandClock
from bot.playground.console import Chat, Message, Shown
from bot.playground.play import Playground
from bot.playground.town import Inhabitant, Town, settle_in
from bot.playground.transcript import tidy
from domain.groups import Kind, Role, Side
from storage.db import Database
from storage.update_tables import failed_update

PRAGUE = ZoneInfo("Europe/Prague")


def listed(text: str) -> list[str]:
    """The words of a text."""
    return text.split()


BEGIN, END = datetime(2026, 1, 5, 8, 0), datetime(2026, 12, 18, 18, 0)
ALENA = "Alena Dvořáková"
GROUPS = ("Řídicí skupina", "Senioři", "Rodina", "Zdraví", "Závislosti", "Bydlení", "Menšiny")
FIRST = listed("Adam Bára Cyril Dita Emil Filip Gita Hugo Irma Jakub Karla Lenka Matěj Nela Oto")
LAST = listed("Vrána Sýkora Kavka Straka Holub Sokol Jeřáb Čáp Havran Slavík Drozd Datel Kos Strnad Sova")
THINGS = listed("dopravy péče poraden stipendií dílen klubů zahrad kuchyní knihoven hřišť lůžek bytů kurzů")
WAYS = ["Podpora", "Rozvoj", "Přehled", "Hodnocení"]
WORK = ["svolat", "připravit", "ověřit", "sepsat", "rozeslat", "doplnit"]
PAPER = ["seznam", "přehled", "leták", "dopis", "dotazník", "rozpočet"]
GIVEN = {"Přijdu": "coming", "Omlouvám se": "excused", "Nevím": "maybe"}
COMING = re.compile(r"přijd\w+ (\d+) ze? (\d+)")
QUIET_FROM, QUIET_TO = 20, 7  # hours of the wall at which nobody is written to
APART = timedelta(hours=48)  # between two nudges of one person about one meeting
MOST = 4  # messages in one group's chat about one meeting


@dataclass
class Held:
    """A meeting as the script knows it."""

    title: str
    groups: tuple[str, ...]
    start: datetime
    answers: dict[str, str] = field(default_factory=dict)
    cancelled: bool = False

    @property
    def when(self) -> str:
        """Its hours as somebody writes them."""
        ends = self.start + timedelta(hours=2)
        return f"{self.start:%-d. %-m. %Y} od {self.start:%H:%M} do {ends:%H:%M}"


def people() -> tuple[Inhabitant, ...]:
    """Sixty of them: the coordinator in every group, the others in one or two; every seventh has no private chat."""
    found = [Inhabitant(ALENA, "Mgr.", "", "Město Lhotka", Side.COMMISSIONER, GROUPS, Role.COORDINATOR)]
    sides = (Side.PROVIDER, Side.PROVIDER, Side.USER)
    for number in range(59):
        name = f"{FIRST[number % 15]} {LAST[(number * 4 + number // 15) % 15]}"
        own = {GROUPS[number % 7], GROUPS[(number * 3) % 7]}
        groups = tuple(group for group in GROUPS if group in own)
        started = number % 7 != 3
        found.append(Inhabitant(name, "", "", f"Spolek {number % 20}", sides[number % 3], groups, started=started))
    return tuple(found)


TOWN = Town("Lhotka", {name: Kind.STEERING if name == GROUPS[0] else Kind.WORKING for name in GROUPS}, people())
Deed = Callable[[], Awaitable[None]]


class Year:
    """The playground, the script's own books, and the deeds still to come in order of time."""

    def __init__(self, play: Playground, seed: int) -> None:
        self.play = play
        self.dice = random.Random(seed)
        self.order = count()
        self.coming: list[tuple[datetime, int, Deed]] = []
        self.meetings: list[Held] = []
        self.tasks: dict[str, str] = {}
        self.closed: set[str] = set()
        self.topics: dict[str, set[str]] = {}
        self.nudged: dict[tuple[str, str], datetime] = {}
        self.said: Counter[tuple[str, str]] = Counter()
        self.done: Counter[str] = Counter()
        self.outages = 0

    # --- the script

    def write(self) -> None:
        """Thirty meetings, a hundred and twenty tasks, forty topics, three outages."""
        titles = [f"{way} {thing}" for way in WAYS for thing in THINGS]
        self.dice.shuffle(titles)
        for title in titles[:30]:
            self._a_meeting(title)
        for number in range(120):
            self.at(self._office_hour(), self._task_given, number)
        for number in range(40):
            self.at(self._office_hour(), self._topic_proposed, number)
        for month in (3, 7, 10):
            self.at(datetime(2026, month, 27, 16, 0), self._outage)

    def at(self, when: datetime, deed: Callable[..., Awaitable[None]], *given: object) -> None:
        """Note a deed for later, if it falls into the year."""
        if when < END:
            heapq.heappush(self.coming, (when, next(self.order), lambda: deed(*given)))

    def _a_meeting(self, title: str) -> None:
        start = self._office_hour(after=21)
        groups = tuple(self.dice.sample(GROUPS, self.dice.choice((1, 1, 1, 2, 3))))
        held = Held(title, groups, start.replace(minute=0))
        called = start - timedelta(days=self.dice.randint(10, 20))
        self.at(called, self._called, held)

    def _office_hour(self, after: int = 0) -> datetime:
        days = (END - BEGIN).days - 30
        day = BEGIN + timedelta(days=after + self.dice.randrange(days))
        while day.weekday() > 4:
            day += timedelta(days=1)
        return datetime.combine(day.date(), time(self.dice.randint(8, 15), self.dice.randrange(60)))

    async def live(self) -> None:
        """Let the year pass."""
        while self.coming:
            when, _, deed = heapq.heappop(self.coming)
            await self.wait_until(when)
            await deed()
            await self.holds()
        await self.wait_until(END)
        await self.holds()

    # --- deeds

    async def _called(self, held: Held) -> None:
        await self.writes(ALENA, f"/schuzka {held.when}, radnice: {held.title}")
        for group in held.groups:
            await self.taps(ALENA, group)
        await self.taps(ALENA, "Zveřejnit")
        self.meetings.append(held)
        self.done["meetings"] += 1
        for name in self.invited(held):
            if self.dice.random() < 0.7:
                self.at(self._before(held), self._answers, held, name)
            if self.dice.random() < 0.15:
                self.at(self._before(held), self._answers, held, name)
        fate = self.dice.random()
        if fate < 0.15:
            self.at(held.start - timedelta(days=self.dice.randint(3, 9)), self._moved, held)
        elif fate < 0.25:
            self.at(held.start - timedelta(days=self.dice.randint(2, 9)), self._cancelled, held)

    def _before(self, held: Held) -> datetime:
        ahead = held.start - self.now
        when = self.now + ahead * self.dice.random()
        return when.replace(hour=self.dice.randint(6, 22))

    async def _answers(self, held: Held, name: str) -> None:
        if held.cancelled or self.now >= held.start:
            return
        label = self.dice.choice(("Přijdu", "Přijdu", "Přijdu", "Omlouvám se", "Nevím"))
        room = self.dice.choice([group for group in held.groups if name in self.members(group)])
        chat = self.play.console.chats[room]
        await self.presses(name, chat, self.card(chat, held), label)
        held.answers[name] = GIVEN[label]
        self.done["answers"] += 1

    async def _moved(self, held: Held) -> None:
        if held.cancelled or self.now >= held.start:
            return
        held.start += timedelta(days=7)
        await self.presses(ALENA, self.own(ALENA), self.control(held), "Upravit")
        await self.writes(ALENA, f"termín: {held.when}")
        self.done["moves"] += 1

    async def _cancelled(self, held: Held) -> None:
        if self.now >= held.start:
            return
        await self.presses(ALENA, self.own(ALENA), self.control(held), "Zrušit jednání")
        await self.taps(ALENA, "Zrušit jednání")
        held.cancelled = True
        self.done["cancelled"] += 1

    async def _task_given(self, number: int) -> None:
        group = self.dice.choice(GROUPS)
        name = self.dice.choice(self.members(group))
        text = f"{self.dice.choice(WORK)} {self.dice.choice(PAPER)} {number}"
        day = self.now.date() + timedelta(days=self.dice.randint(2, 40))
        await self.speaks(ALENA, group, f"/ukol {text} – {name} do {day.day}. {day.month}. {day.year}")
        self.tasks[text] = name
        self.done["tasks"] += 1
        if self.dice.random() < 0.8:
            self.at(self.now + timedelta(days=self.dice.randint(1, 50)), self._task_done, text)

    async def _task_done(self, text: str) -> None:
        name = self.tasks[text]
        if (message := self.newest(self.own(name), text, "Hotovo")) is None:
            return
        await self.presses(name, self.own(name), message, "Hotovo")
        self.closed.add(text)
        self.done["closed"] += 1

    async def _topic_proposed(self, number: int) -> None:
        name = self.dice.choice([one.name for one in TOWN.people if one.started])
        text = f"téma {self.dice.choice(THINGS)} {number}"
        await self.writes(name, f"/tema {text}")
        self.topics[text] = {name}
        self.done["topics"] += 1

    async def _outage(self) -> None:
        """Two days during which the machine stands still; nobody hears anything, then it wakes."""
        self.play.clock.move((self.now + timedelta(days=2)).replace(tzinfo=PRAGUE))
        self.outages += 1

    # --- hands

    async def writes(self, name: str, text: str) -> None:
        """To the bot, privately."""
        await self.heeded(self.play.console.writes(name, self.own(name), text))

    async def speaks(self, name: str, group: str, text: str) -> None:
        """In the group's chat."""
        await self.heeded(self.play.console.writes(name, self.play.console.chats[group], text))

    async def taps(self, name: str, label: str) -> None:
        """The newest button of the private chat with this label."""
        chat = self.own(name)
        message = next(m for m in reversed(chat.messages) if any(tidy(b.label) == label for b in m.buttons()))
        await self.presses(name, chat, message, label)

    async def presses(self, name: str, chat: Chat, message: Message, label: str) -> None:
        """The button of just this message."""
        button = next((b for b in message.buttons() if tidy(b.label) == label), None)
        assert button, f"{self.now} {name}: no [{label}] on {message.card and message.card.plain()}"
        await self.heeded(self.play.console.taps(name, chat, message, button))

    async def heeded(self, event: object) -> None:
        """Let the bot finish, and look at what it showed."""
        await self.play.happens(event)  # type: ignore[arg-type]
        self.look(asked=True)

    # --- eyes

    @property
    def now(self) -> datetime:
        """What the clock on the wall shows."""
        return self.play.wall()

    def own(self, name: str) -> Chat:
        """Somebody's private chat."""
        return self.play.talk(name)

    def newest(self, chat: Chat, words: str, label: str) -> Message | None:
        """The newest message with these words and this button."""
        standing = (m for m in reversed(chat.messages) if m.card and not m.gone and words in tidy(m.card.plain()))
        return next((m for m in standing if any(tidy(b.label) == label for b in m.buttons())), None)

    def card(self, chat: Chat, held: Held) -> Message:
        """The meeting's card in a group's chat."""
        found = self.newest(chat, held.title, "Přijdu")
        assert found, f"{self.now}: no card of {held.title} in {chat.title}"
        return found

    def control(self, held: Held) -> Message:
        """The meeting's card from which the coordinator runs it."""
        found = self.newest(self.own(ALENA), held.title, "Upravit")
        assert found, f"{self.now}: nothing to run {held.title} from"
        return found

    @staticmethod
    def members(group: str) -> list[str]:
        """Who is in the group."""
        return [one.name for one in TOWN.people if group in one.groups]

    def invited(self, held: Held) -> list[str]:
        """Who is called, each once."""
        return list(dict.fromkeys(name for group in held.groups for name in self.members(group)))

    # --- time

    async def wait_until(self, wall: datetime) -> None:
        """Let time pass, looking whenever the bot may have spoken of its own accord."""
        to = wall.replace(tzinfo=PRAGUE)
        clock, house = self.play.clock, self.play.house
        while True:
            due = await self.play.db.run(house.scheduler.tick)
            await self.play.settle()
            self.look(asked=False)
            if due is None or due > to or clock.now() >= to:
                break
            clock.move(max(due, clock.now() + timedelta(seconds=1)))
        clock.move(to)

    # --- what must hold

    def look(self, *, asked: bool) -> None:
        """Each message once: none at night unless somebody asked, no nudge too soon, few in a group."""
        fresh, self.play.console.shown[:] = list(self.play.console.shown), []
        for shown in fresh:
            if shown.how != "new":
                continue
            if not asked:
                assert QUIET_TO <= self.now.hour < QUIET_FROM, f"{self.now} at night: {self.play.printed(shown)}"
            self._counted(shown)

    def _counted(self, shown: Shown) -> None:
        text = tidy("\n".join(shown.lines))
        for held in self.meetings:
            if held.title not in text:
                continue
            if not shown.chat.private:
                self.said[held.title, shown.chat.id] += 1
            elif "Přijdete?" in text:
                before = self.nudged.get((held.title, shown.chat.id))
                assert before is None or self.now - before >= APART, f"{self.now} again: {text}"
                self.nudged[held.title, shown.chat.id] = self.now

    async def holds(self) -> None:
        """The cards say what the script's books say; nothing failed."""
        for held in self.meetings:
            if held.cancelled or held.start <= self.now:
                continue
            wanted = sum(answer == "coming" for answer in held.answers.values())
            for group in held.groups:
                text = tidy(self.card(self.play.console.chats[group], held).card.plain())  # type: ignore[union-attr]
                found = COMING.search(text)
                assert found, text
                assert (int(found[1]), int(found[2])) == (wanted, len(self.invited(held))), f"{self.now} {text}"
        for (title, room), number in self.said.items():
            assert number <= MOST, f"{number} messages about {title} in {room}"


async def failures(year: Year) -> int:
    """How many updates ended in a slip of the bot."""

    def counted(db: Connection) -> int:
        return db.execute(select(func.count()).select_from(failed_update)).scalar_one()

    return await year.play.db.run(counted)


async def begun(url: str, seed: int) -> Year:
    """The town on the first working day of the year; close `play.db` when done."""
    database = Database.open(url)
    database.migrate()
    play = Playground(database, HandClock(BEGIN.replace(tzinfo=PRAGUE)), "Europe/Prague", "cs")
    await settle_in(play, "cs", TOWN)
    year = Year(play, seed)
    year.write()
    return year
