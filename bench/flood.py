"""What others feel of the worst messages: a tap's answer while a stranger sends what is slowest to read.

Run `python -m bench.flood`. The ratio of the two is what to compare; the worst must stay under a second.
"""

import asyncio
import statistics
import tempfile
import time
from pathlib import Path

from tests.office import Office, begun, called
from tests.telegram_server import TelegramServer
from tests.telegram_world import Message, Person

TAPS = 40
LONGEST = 4096
WORST = [
    "přijdu " + "Aa" * 2000 + "!", "přijdu " + "A." * 250 + "!", "přijdu " + "A." * 125 + "!", "přijdu " + "Ž" * 2000,
    "Dana pošle " + "\n" * 4000 + "1", "přijdu " + " " * 4000 + " do", "úkol: " + "do 1. " * 600, "T: " + "(" * 4000,
    "1. " * 1300, "téma: " + "„" * 4000, "přijdu v " + "1:" * 2000, "Jan Novák, " * 370, "omlouvám se " + "a" * 380,
]  # fmt: skip


async def main() -> None:
    """Print the figures, one line each."""
    with tempfile.TemporaryDirectory() as folder:
        async with TelegramServer() as server:
            office = Office(server, Path(folder, "data"), f"sqlite:///{folder}/kolecko.sqlite3")
            async with office.running():
                people = await begun(office)
                card = await called(office, people)
                strangers = [server.person(f"Cizí Člověk {number}") for number in (1, 2)]
                for stranger in strangers:
                    await stranger.starts()
                calm = [await _tap(office, people.dana, card, turn) for turn in range(TAPS)]
                print(f"calm: median {statistics.median(calm) * 1000:.0f} ms, worst {max(calm) * 1000:.0f} ms")
                worst = {}
                for turn, text in enumerate(WORST + WORST):  # the second time, for the first loads tables
                    stranger = strangers[turn // len(WORST)]  # one alone would be held back
                    await stranger.writes(stranger.chat, text[:LONGEST])
                    await people.alena.writes(people.chat, text[:LONGEST], reply_to=card)
                    worst[text[:20]] = await _tap(office, people.dana, card, turn)
                for text, took in sorted(worst.items(), key=lambda one: -one[1])[:5]:
                    print(f"beside {text!r}…: {took * 1000:.0f} ms")
                middle, most = statistics.median(worst.values()), max(worst.values())
                print(f"beside the worst: median {middle * 1000:.0f} ms, worst {most * 1000:.0f} ms")
                print(f"ratio of the medians: {middle / statistics.median(calm):.1f}")


async def _tap(office: Office, who: Person, card: Message, turn: int) -> float:
    """Seconds from the tap to its pop-up."""
    started = time.perf_counter()
    tap = await who.taps(card, ("Přijdu", "Omlouvám se")[turn % 2])
    await office.server.until(lambda: tap.answered)
    return time.perf_counter() - started


if __name__ == "__main__":
    asyncio.run(main())
