"""What one update costs in process: statements and CPU of a tap, a written answer and talk that is not for the bot.

Run `python -m bench.tap`, with `--statements` to see them. No network: a group of the tests on a database on disk.
"""

import argparse
import asyncio
import statistics
import tempfile
import time
from collections.abc import Awaitable, Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import event

from domain.language import warm_up
from handlers.kit.event import Heard, Quoted
from storage.db import Database
from tests.chat import Group

CARD = "/schuzka st 22. 11. 2017 od 14:00 do 16:00, historická radnice: Návrh komunitního plánu"
TALK = "Včera jsem byla u doktora a čekala tam tři hodiny."
TIMES = 300
PEOPLE = 12
PAUSE = timedelta(seconds=4)  # between two updates: more at once would be a flood


class Counted:
    """The statements that a database was asked, transactions and savepoints left out."""

    def __init__(self, database: Database) -> None:
        self.statements: list[str] = []
        event.listen(database.engine, "before_cursor_execute", self._note)

    def _note(self, _db: Any, _cursor: Any, statement: str, *_: object) -> None:
        if not statement.startswith(("SAVEPOINT", "RELEASE", "ROLLBACK", "BEGIN", "COMMIT")):
            self.statements.append(" ".join(statement.split()))


def main() -> None:
    """Print the figures, one line each."""
    asked = argparse.ArgumentParser()
    asked.add_argument("--statements", action="store_true")
    shown = asked.parse_args().statements
    loop = asyncio.new_event_loop()
    with tempfile.TemporaryDirectory() as folder:
        database = Database.open(f"sqlite:///{Path(folder, 'kolecko.sqlite3')}")
        database.migrate()
        group = Group.open(database, loop)
        warm_up(group.now, "cs")
        group.members(*(f"Jana{number} Nová" for number in range(PEOPLE)))
        loop.run_until_complete(_called(group))
        counted = Counted(database)
        for name, deed in {"tap": _tap, "written answer": _answer, "talk": _talk}.items():
            loop.run_until_complete(_measured(name, group, counted, deed, shown))
        loop.run_until_complete(database.close())
    loop.close()


async def _called(group: Group) -> None:
    """The card stands in the group."""
    play = group.playground
    alena = play.talk("Alena")
    await play.write("Alena", alena, CARD)
    await play.tap("Alena", alena, "Zveřejnit")


async def _measured(
    name: str, group: Group, counted: Counted, deed: Callable[[Group, int], Awaitable[None]], shown: bool
) -> None:
    for number in range(PEOPLE):
        await deed(group, number)  # everybody is on the list, every statement built
    spent, asked = [], []
    for number in range(TIMES):
        group.playground.clock.move(group.now + PAUSE)
        counted.statements.clear()
        started = time.process_time()
        await deed(group, number)
        spent.append(time.process_time() - started)
        asked.append(len(counted.statements))
        if number == TIMES - 1 and shown:
            print(*(f"  {one[:150]}" for one in counted.statements), sep="\n")
    await group.playground.house.deliveries[0].settle()
    print(f"{name}: {statistics.median(asked):.0f} statements, {statistics.median(spent) * 1000:.2f} ms of CPU")


async def _router(group: Group, heard: Heard, number: int, **values: Any) -> None:
    """The update is handled and committed; what is owed is sent later."""
    play = group.playground
    chat = play.console.chats["Řídicí skupina"]
    one = play.console.event(heard, f"Jana{number % PEOPLE} Nová", chat, **values)
    await play.house.router.take([one], play.console)


def _card(group: Group) -> Any:
    chat = group.playground.console.chats["Řídicí skupina"]
    return next(one for one in reversed(chat.messages) if one.card and one.card.buttons)


async def _tap(group: Group, number: int) -> None:
    card = _card(group)
    label = ("Přijdu", "Omlouvám se")[number // PEOPLE % 2]
    button = next(b for row in card.card.buttons for b in row if b.label.endswith(label))
    await _router(group, Heard.BUTTON, number, message=card.id, data=button.data, query=f"q{number}")


async def _answer(group: Group, number: int) -> None:
    words = ("přijdu", "nepřijdu, mám službu")[number // PEOPLE % 2]
    await _router(group, Heard.MESSAGE, number, message=f"m{number}", text=words, answers=Quoted(_card(group).id))


async def _talk(group: Group, number: int) -> None:
    await _router(group, Heard.MESSAGE, number, message=f"t{number}", text=TALK)


if __name__ == "__main__":
    main()
