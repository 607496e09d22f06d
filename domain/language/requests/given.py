"""A task that is given in plain words, through the reader of tasks."""

from domain.language.cs import requests as cs
from domain.language.en import requests as en
from domain.language.people.names import find_people
from domain.language.requests.request import Context, Request, Wanted
from domain.language.requests.tagging import Tagged
from domain.language.tasks.announced import called_task
from domain.language.tasks.tasks import read_task

LONGEST = 300
WORDS = (*cs.TASK, *en.TASK)


def given_task(said: Tagged, context: Context) -> Request | None:
    """The task that a text gives to somebody known; sure where its deadline is, too."""
    if len(said.text) > LONGEST or any("block" in word.roles for word in said.words):
        return None
    called = called_task(said.text, WORDS) or _told_to(said)
    reading = read_task(said.text, context.now, context.people, language=said.vocabulary.language)
    if called is not None and (called or reading):
        return _request(said, called or (reading.what if reading else ""), sure=":" in said.text or bool(said.people))
    if not reading or not reading.owners or not (said.people or reading.form == "chat"):
        return None
    known = all(len(find_people(owner, context.people)) == 1 for owner in reading.owners)
    return _request(said, said.text, sure=known and reading.due is not None and "?" not in said.text)


def _told_to(said: Tagged) -> str | None:
    """What follows "úkol" where somebody known is named next: "ukol petr objedna sal"."""
    named = len(said.words) > 1 and said.words[0].plain in WORDS and said.words[1].start in said.people
    return said.text[said.words[1].start :].strip() if named else None


def _request(said: Tagged, what: str, *, sure: bool) -> Request:
    people = tuple(one for meant in said.people.values() for one in meant)
    return Request(Wanted.GIVE_TASK, sure, what, people, said.reading, start=0, end=len(said.text))
