"""What papers share in wording: dates and times, who was there, what was decided, whose a task is."""

from dataclasses import replace
from datetime import datetime

from documents.sheet import Letterhead
from domain.minutes import Attendee, Minutes, Project, Resolution, Signature, State, Task, Vote, mark
from locales import Words


def moment(words: Words, start: datetime, end: datetime | None) -> str:
    """ "středa 22. 11. 2017, 14:00–16:00 hod."."""
    return f"{words.when(start.date())}, {hours(words, start, end)}"


def hours(words: Words, start: datetime, end: datetime | None) -> str:
    """ "9:00–10:15 hod.", or only when it begins."""
    if end is None or end == start:
        return words.say("papers-hours-from", start=words.clock(start))
    finish = words.clock(end) if end.date() == start.date() else words.when(end)
    return words.say("papers-hours", start=words.clock(start), end=finish)


def project_facts(words: Words, project: Project | None) -> list[tuple[str, str]]:
    """The project, its number and its activities, as far as they are known."""
    if project is None:
        return []
    found = [(words.say("papers-project"), project.name)]
    if project.registration:
        found.append((words.say("papers-registration"), project.registration))
    return found + [(words.say("papers-activity"), "\n".join(project.activities))][: len(project.activities)]


def headed(letterhead: Letterhead | None, project: Project | None) -> Letterhead:
    """The office's letterhead; below every page its own words, else the publicity of the project."""
    one = letterhead or Letterhead()
    return replace(one, foot=one.foot or (project.publicity if project else ""))


def person(words: Words, one: Attendee) -> str:
    """Somebody of the list with whoever came in their stead: "Alena Nová (zastoupení: Jan Malý)"."""
    if one.state is State.SUBSTITUTED and one.substitute:
        return words.say("papers-substituted", name=one.titled, substitute=one.substitute)
    return one.titled


def people(words: Words, those: list[Attendee]) -> str:
    """Names with commas; where people are not named, organisations with the number of people."""
    if all(one.name for one in those):
        return ", ".join(person(words, one) for one in those)
    homes: dict[str, int] = {}
    for one in those:
        homes[one.organisation] = homes.get(one.organisation, 0) + 1
    named = [f"{home} ({number})" if number > 1 else home for home, number in homes.items() if home]
    rest = homes.get("", 0)
    return ", ".join([*named, *([words.say("papers-others", number=rest)] if rest else [])])


def ballot(words: Words, vote: Vote | None) -> str:
    """How it was voted; "" where nothing is known of it."""
    if vote is None:
        return ""
    if vote.consensus:
        return words.say("papers-consensus")
    how = "secret" if vote.secret else "rollam" if vote.per_rollam else "open"
    return words.say("papers-vote", yes=vote.yes, no=vote.no, abstained=vote.abstained, how=how)


def decided(words: Words, minutes: Minutes, one: Resolution) -> tuple[str, str]:
    """The number of a resolution, and its sentence: ("Usnesení č. 1/1/2020", "ŘS schvaluje jednací řád")."""
    verb = words.say(f"papers-verb-{one.verb}")
    to = [one.addressee] if one.addressee else []
    said = " ".join([one.subject or words.say("papers-group"), verb, *to, one.text]).rstrip(".")
    till = words.say("papers-till", date=words.day(one.due)) if one.due else ""
    return words.say("papers-resolution", mark=mark(minutes, one)), f"{said}{till}."


def due(words: Words, task: Task) -> str:
    """By when a task is to be done, "" where nobody said."""
    return words.day(task.due) if task.due else task.due_words


def signed(words: Words, key: str, one: Signature) -> tuple[str, str, str]:
    """A place to sign: what for, in the gender that is known; who; on which day."""
    who = one.titled + (f", {one.organisation}" if one.organisation and one.titled else "") or one.organisation
    when = words.say("papers-on", date=words.day(one.on)) if one.on else ""
    return words.say(key, gender=one.gender), who, when
