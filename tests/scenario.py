"""Plays tests/scenario.txt on any network's stage (see tests.contract), with the whole bot behind it.

    class TestTelegramScenario(ScenarioContract):
        @pytest.fixture
        async def stage(self): ...

Everything the bot shows is read from the network with people's eyes. In the file all lines of
`bot.playground.transcript` may stand but pop-ups and time: what a network has instead of a pop-up differs.
"""

import re
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

import pytest

from bot.ground.clock import HandClock
from bot.ground.limits import NONE
from bot.house import House
from bot.playground.console import Chat, Shown
from bot.playground.transcript import Step, agrees, page, tidy
from storage import groups
from storage.db import Database
from tests.chat import START
from tests.contract import Seen, Stage, until

SCENARIO = Path(__file__).with_name("scenario.txt")
REQUESTS = Path(__file__).with_name("requests.txt")
CODE = "<kód>"
SIGNS = "/!"

Address = tuple[str, str]
"""A chat and a message in it."""


@dataclass
class Show:
    """A scenario under way. `talks` are addresses of private talks, `before` is what stood when the step began."""

    stage: Stage
    house: House
    patience: float = 20.0
    talks: dict[str, str] = field(default_factory=dict)
    written: set[Address] = field(default_factory=set)
    last: str = ""
    said: str = ""
    before: dict[Address, Seen] = field(default_factory=dict)
    named: set[Address] = field(default_factory=set)

    async def play(self, steps: list[Step]) -> None:
        """Hold the bot to every line, and to no more new messages than are written."""
        for step in steps:
            if step.kind == "shown":
                await self._expect(step)
                continue
            await self._nothing_unsaid(step)
            self.before, self.named = await self._standing(), set()
            heard = len(self.stage.heard.events)
            await self._happens(step)
            await until(lambda heard=heard: len(self.stage.heard.events) > heard)
            await self.house.deliveries[0].settle()
        await self._nothing_unsaid(None)

    # --- people

    async def _happens(self, step: Step) -> None:
        assert step.kind == "said", f"line {step.line}: not for a scenario"
        self.said = step.text
        label = re.fullmatch(r"\[(.+)\]", step.text)
        if label:
            await self._tap(step, label[1])
        elif step.private:
            self.talks[step.who] = await self.stage.whispers(step.who, step.text)
        else:
            talk = step.aside or step.text[0] in SIGNS
            answers = None if talk else (await self._newest(self.stage.group, "")).message
            self.last = await self.stage.says(step.who, step.text, answers)
            self.written.add((self.stage.group, self.last))

    async def _tap(self, step: Step, label: str) -> None:
        chat = self.talks[step.who] if step.private else self.stage.group
        standing = await self._newest(chat, label)
        await self.stage.taps(step.who, standing.message, label, alone=step.private)

    async def _newest(self, chat: str, label: str) -> Seen:
        """The bot's newest message in the chat, with a button so labelled unless the label is empty."""
        standing = [one for one in await self.stage.seen(chat) if (chat, one.message) not in self.written]
        fitting = [one for one in standing if not label or label in labels(one)]
        assert fitting, f"no [{label}] in {chat}: {standing}"
        return fitting[-1]

    # --- the bot

    async def _standing(self) -> dict[Address, Seen]:
        chats = [self.stage.group, *self.talks.values()]
        return {(chat, seen.message): seen for chat in chats for seen in await self.stage.seen(chat)}

    async def _expect(self, step: Step) -> None:
        try:
            await until(lambda: self._met(step), self.patience)
        except AssertionError:
            shown = "\n".join("\n  ".join(lines_of(seen)) for seen in (await self._standing()).values())
            raise AssertionError(f"line {step.line}: expected\n{step.written}\nbut there stands\n{shown}") from None

    async def _met(self, step: Step) -> bool:
        assert step.how in ("new", "edit", "react"), f"line {step.line}: not for a scenario"
        standing = await self._standing()
        if step.how == "react":
            return step.text in standing[self.stage.group, self.last].reactions
        chat = self.talks[step.who] if step.private else self.stage.group
        for place, seen in standing.items():
            known = self.before.get(place)
            fresh = known is None if step.how == "new" else known is not None and known != seen
            if place[0] == chat and fresh and place not in self.named and agrees(step, as_shown(seen)):
                self.named |= {place} if step.how == "new" else set()
                return True
        return False

    async def _nothing_unsaid(self, step: Step | None) -> None:
        """No new message of the bot that the file does not mention."""
        popups = [popup for who in self.talks for popup in await self.stage.popups(who)]
        unsaid = [
            seen.text
            for place, seen in (await self._standing()).items()
            if not {place} & (self.before.keys() | self.named | self.written)
            and seen.text.lstrip(SIGNS) != self.said.lstrip(SIGNS)
            and seen.text not in popups
        ]
        assert not unsaid, f"before line {step.line if step else 'the end'} the bot also showed {unsaid}"


def labels(seen: Seen) -> list[str]:
    """What stands on the message's buttons."""
    return [tidy(label) for row in seen.buttons for label in row]


def lines_of(seen: Seen) -> tuple[str, ...]:
    """The message as a transcript has it."""
    return (*seen.text.split("\n"), *(" ".join(f"[{label}]" for label in row) for row in seen.buttons))


def as_shown(seen: Seen) -> Shown:
    """The message in the form that bot.playground.transcript compares."""
    return Shown("new", Chat("", ""), lines_of(seen))


def behind(stage: Stage, database: Database) -> House:
    """The whole bot behind a stage whose adapter hears already."""
    house = House(database, HandClock(START), [(stage.adapter, NONE)])
    stage.heard.then = lambda events: house.router.take(events, stage.adapter)
    return house


async def plays(stage: Stage, database: Database, text: str, patience: float = 20.0) -> None:
    """The scenario holds on the stage; each line of the bot's within `patience` seconds."""
    known = [*await database.run(groups.communities), None][0]  # of those who are on the stage already
    code = await database.run(groups.invite_admin, "Město Javorná", known, START + timedelta(days=7))
    steps = page(text.replace(CODE, code), markdown=False)
    await Show(stage, behind(stage, database), patience).play(steps)


class ScenarioContract:
    """Inherit and give `stage`."""

    @pytest.fixture
    async def stage(self) -> Stage:
        raise NotImplementedError("give the fixture `stage`")

    async def test_the_scenario_passes(self, stage: Stage, database: Database) -> None:
        await plays(stage, database, SCENARIO.read_text("utf-8"))

    async def test_plain_words_do_the_same_everywhere(self, stage: Stage, database: Database) -> None:
        await plays(stage, database, REQUESTS.read_text("utf-8"))
