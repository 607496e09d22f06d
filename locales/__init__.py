"""Words in, sentences out. A language is a folder of Fluent files beside this module, nothing more."""

import re
from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any

from fluent.runtime import FluentBundle
from fluent.syntax import FluentParser

from domain.language import accusative, address, is_womans, vlna

LONGEST = 2000  # characters of one value in a sentence; Fluent refuses pieces over 2,500
HERE = Path(__file__).parent
PARSER = FluentParser(with_spans=False)  # where a phrase stood in its file takes a third of the memory
DEFAULT = "cs"
MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
SHOWN = 2  # Wednesday, on which the days shown as examples fall
THEIRS = "\ue000"  # stands for a space in people's own words while the sentence around them is set
COMMAND = re.compile(r"(?<![\w/:}])/(?=[a-z{])")  # „/schuzka", „/{ $command }", but neither „a/b" nor „https://"


def out_of(number: float) -> str:
    """The Czech preposition before a numeral as it is said aloud: z pěti, ze čtyř, ze sta."""
    leading = int(str(int(number))[0])
    if number < 20:
        return "ze" if int(number) in (2, 3, 4, 6, 7, 12, 13, 14, 16, 17) else "z"
    return "z" if (number < 100 and leading in (5, 8, 9)) or 500 <= number < 600 or 800 <= number < 1000 else "ze"


def called(name: str) -> str:
    """How somebody is addressed behind a greeting: ", paní Malá"; "" where the vocative is anybody's guess."""
    said = address(str(name).replace(THEIRS, " "))
    return f", {said}" if said else ""


def asked(names: str) -> str:
    """Whom to ask, in the Czech accusative: "Dana Malá; Petr Šimek" → "Danu Malou nebo Petra Šimka"."""
    people = str(names).replace(THEIRS, " ").split("; ")
    return " nebo ".join(accusative(one) or f"osobu jménem {one}" for one in people)


def either(names: str) -> str:
    """The same in English: "Dana Malá or Petr Šimek"."""
    return str(names).replace(THEIRS, " ").replace("; ", " or ")


def sex(name: str) -> str:
    """Whose a name is, for words that have two forms: "woman", "man" or "unknown"."""
    womans = is_womans(str(name).replace(THEIRS, " "))
    return "unknown" if womans is None else "woman" if womans else "man"


FUNCTIONS: dict[str, Callable[[Any], Any]] = {
    "OUT_OF": out_of,
    "CALLED": called,
    "ASKED": asked,
    "EITHER": either,
    "SEX": sex,
}


def languages() -> list[str]:
    """Codes of the languages that have a folder, sorted."""
    return sorted(path.name for path in HERE.iterdir() if path.is_dir() and any(path.glob("*.ftl")))


@cache
def spoken(code: str | None) -> str | None:
    """The language that we speak of a phone's ("en-GB" -> "en"); None for one that we do not."""
    language = (code or "").lower().replace("_", "-").partition("-")[0]
    return language if language in languages() else None


class Words:
    """The sentences of one language; the commands they name begin with `sign`."""

    def __init__(self, language: str, files: Iterable[Path], sign: str = "/") -> None:
        self.language = language
        self.bundle = FluentBundle([language], use_isolating=False, functions=FUNCTIONS)
        for path in sorted(files):
            # here and not in the finished sentence, in which people's own words may have slashes
            self.bundle.add_resource(PARSER.parse(COMMAND.sub(sign, path.read_text("utf-8"))))

    def say(self, key: str, more: Mapping[str, object] | None = None, /, **values: object) -> str:
        """The sentence behind a key; a value too long for any sentence is cut. `more`: values named by Python's words.

        Raises KeyError when the language has no such key, ValueError when a value it needs is missing:
        both are our slips, found by the tests that walk every key.
        """
        message = self.bundle.get_message(key)
        if message.value is None:
            raise KeyError(key)
        fitting = {name: self._fitting(value) for name, value in {**(more or {}), **values}.items()}
        text, errors = self.bundle.format_pattern(message.value, fitting)
        if errors:
            raise ValueError(f"{self.language}/{key}: {errors}")
        return self._set(str(text))

    def command(self, first: str, last: str) -> str:
        """What people of the language call a command whose names in the code are `first` to `last`.

        A language says so by `.name` beside the description; else it is the first name in Czech, the last elsewhere.
        """
        named = self.bundle.get_message(f"command-{first}").attributes.get("name")
        if named:
            return str(self.bundle.format_pattern(named, {})[0])
        return first if self.language == DEFAULT else last

    def synonyms(self, first: str) -> list[str]:
        """Other names by which people may call the command, folded: what stands in `.also` beside the description."""
        also = self.bundle.get_message(f"command-{first}").attributes.get("also")
        return str(self.bundle.format_pattern(also, {})[0]).split() if also else []

    def when(self, start: date, end: date | None = None) -> str:
        """A wall date, or a wall time with its day: "středa 22. 11. 2017 od 14:00 do 16:00"; or a run of days."""
        if end is not None and end != start and _day_of(end) != _day_of(start):
            return self.say("days", {"from": self.when(start), "to": self.when(end)})
        day = self.say("day", **_named(_day_of(start)))
        if not isinstance(start, datetime):
            return day
        if not isinstance(end, datetime) or end == start:
            return self.say("day-from", {"day": day, "from": self.clock(start)})
        return self.say("day-from-to", {"day": day, "from": self.clock(start), "to": self.clock(end)})

    def short(self, when: date) -> str:
        """A day as it fits on a button: "st 22. 11."."""
        return self.say("day-short", **_named(when))

    def day(self, when: date) -> str:
        """A day that is past or far, where its weekday tells nothing: "22. 11. 2017"."""
        return self.say("day-bare", **_named(when))

    @cache  # noqa: B019 - the words of a language live as long as the bot
    def examples(self, today: date) -> Mapping[str, object]:
        """A Wednesday a week or two off, for sentences that show how to write a day: in words and in figures."""
        soon = today + timedelta(days=(SHOWN - today.weekday() - 1) % 7 + 8)
        return {"soon": self.say("day-soon", **_named(soon)), "figures": f"{soon.day}. {soon.month}. {soon.year}"}

    def clock(self, at: datetime) -> str:
        """A time on the wall: "9:00"."""
        return self.say("clock", hour=str(at.hour), minute=f"{at.minute:02}")

    def _set(self, text: str) -> str:
        """The sentence with its no-break spaces; what people wrote themselves stays as they wrote it."""
        return vlna(text).replace(THEIRS, " ") if self.language == "cs" else text

    def _fitting(self, value: object) -> object:
        value = _cut(value)
        return value.replace(" ", THEIRS) if isinstance(value, str) and self.language == "cs" else value

    def has(self, key: str) -> bool:
        """Whether the language knows the key."""
        return bool(self.bundle.has_message(key))


def _day_of(when: date) -> date:
    return when.date() if isinstance(when, datetime) else when


def _named(day: date) -> dict[str, str]:
    """A day in the form in which sentences take it: no language groups the digits of a year."""
    digits = {"day": str(day.day), "month": str(day.month), "year": str(day.year)}
    return {**digits, "weekday": WEEKDAYS[day.weekday()], "name": MONTHS[day.month - 1]}


def _cut(value: object) -> object:
    return f"{value[: LONGEST - 1]}…" if isinstance(value, str) and len(value) > LONGEST else value


@cache
def words(language: str | None, sign: str = "/") -> Words:
    """The sentences of a language, or of the default one where the language has no folder."""
    wanted = (language or DEFAULT).split("-")[0]
    code = wanted if (HERE / wanted).is_dir() else DEFAULT
    return Words(code, (HERE / code).glob("*.ftl"), sign)
