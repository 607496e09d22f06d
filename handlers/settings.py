"""/nastaveni: a group's language, quiet hours, clock, and what the bot reminds of; every tap holds at once."""

from dataclasses import replace

from domain import settings as rules
from domain.errors import BadInput
from domain.groups import Group, Role, Settings
from domain.help import Hint
from domain.language import chosen, clean
from handlers.kit.capability import SENTENCE, Capability
from handlers.kit.card import Button, Card, Line, Part, Style
from handlers.kit.labels import an_option
from handlers.kit.readers import in_group
from handlers.kit.turn import Turn
from handlers.kit.view import View
from locales import languages, words
from storage import groups
from storage import settings as store

settings = Capability("settings")
settings.helps(Hint("settings", 110, "nastaveni", Role.COORDINATOR))


# --- the card


@settings.command("nastaveni", "settings", needs=Role.COORDINATOR, place=75)
def opened(turn: Turn) -> None:
    """A coordinator's groups; with several, which one is asked first, unless the command names it."""
    mine = turn.groups_where(Role.COORDINATOR)
    if not mine:
        raise turn.refusal(Role.COORDINATOR)
    named = [mine[at] for at in chosen(turn.text, [group.name for group in mine])] or mine
    if len(named) == 1:
        _bring(turn, named[0].id)
        return
    shown = named[:20]
    turn.ask("settings.which", "settings-ask-which", turn.view.called(shown), {"groups": [g.id for g in shown]})


@settings.asked("which", an_option)
def which(turn: Turn) -> None:
    """The group whose settings should be opened."""
    assert turn.question
    if turn.choice is None:
        raise BadInput("groups-tap-a-group")
    _bring(turn, turn.question.values["groups"][turn.choice])


@settings.part("group", 50)
def part(view: View, group_id: int) -> Part:
    """The way here from the group's card."""
    return Part(buttons=((view.button("settings-button-open", "settings.open", group_id),),))


@settings.button("open")
def open_pressed(turn: Turn) -> None:
    """[Nastavení]"""
    assert turn.pressed
    _bring(turn, turn.pressed.args[0])


def _bring(turn: Turn, group: int) -> None:
    turn.need(Role.COORDINATOR, group)
    turn.private_view().bring("settings", group)
    turn.outcome.taken = True


@settings.card("settings", in_group(Role.COORDINATOR))
def card(view: View, group_id: int) -> Card:
    """What holds now in words, and the buttons that change it."""
    group = groups.group_by_id(view.db, group_id)
    more = view.parts("settings", group_id)
    lines = (view.line("settings-title", Style.TITLE, group=group.name), *_said(view, group), *more.lines)
    return Card(lines, (*_rows(view, group), *more.buttons))


def _said(view: View, group: Group) -> list[Line]:
    own = group.settings
    topics = own.topics_before // rules.DAY if own.topics_before is not None else 0
    quiet = own.quiet_from != own.quiet_to
    return [
        view.line("settings-language", language=group.language, name=words(group.language).say("language-name")),
        view.line("settings-quiet", quiet=str(quiet).lower(), since=own.quiet_from, until=own.quiet_to),
        view.line("settings-room", times=_times(view, own.room_before)),
        view.line("settings-private", times=_times(view, own.private_before)),
        view.line("settings-nudge", on=str(own.nudge_before is not None).lower()),
        view.line("settings-silent", on=str(own.names_silent).lower()),
        view.line("settings-workdays", on=str(bool(own.holidays)).lower()),
        view.line("settings-topics", days=topics),
        view.line("settings-zone", zone=group.zone),
    ]


def _times(view: View, times: tuple[int, ...]) -> str:
    return ", ".join(view.say("settings-before", minutes=one) for one in times) or view.say("settings-never")


def _rows(view: View, group: Group) -> tuple[tuple[Button, ...], ...]:
    own, ident = group.settings, group.id
    hours = (own.quiet_from, own.quiet_to)
    spoken = tuple(
        view.labelled(_ticked(group.language == one) + words(one).say("language-name"), "settings.language", ident, at)
        for at, one in enumerate(languages())
    )
    quiet = tuple(
        _choice(view, hours == one, f"settings-button-quiet-{at}", "quiet", ident, at)
        for at, one in enumerate(rules.QUIET)
    )
    other = _choice(view, hours not in rules.QUIET, "settings-button-quiet-other", "hours", ident)
    topics = tuple(
        _choice(view, own.topics_before == one, f"settings-button-topics-{at}", "topics", ident, at)
        for at, one in enumerate(rules.TOPICS)
    )
    nudge = _choice(view, own.nudge_before is not None, "settings-button-nudge", "nudge", ident)
    silent = _choice(view, own.names_silent, "settings-button-silent", "silent", ident)
    workdays = _choice(view, bool(own.holidays), "settings-button-workdays", "workdays", ident)
    zone = view.button("settings-button-zone", "settings.zone", ident)
    before = (_before(view, "room", group, own.room_before), _before(view, "private", group, own.private_before))
    return (spoken, (*quiet[:2],), (*quiet[2:], other), *before, (nudge,), (silent,), (workdays,), topics, (zone,))


def _before(view: View, action: str, group: Group, chosen: tuple[int, ...]) -> tuple[Button, ...]:
    return tuple(
        _choice(view, one in chosen, f"settings-button-{action}-{at}", action, group.id, at)
        for at, one in enumerate(rules.BEFORE)
    )


def _choice(view: View, holds: bool, key: str, action: str, *args: int) -> Button:
    return view.labelled(_ticked(holds) + view.say(key), f"settings.{action}", *args)


def _ticked(holds: bool) -> str:
    return "✓ " if holds else ""


# --- the taps


def _pressed(turn: Turn) -> tuple[Group, int]:
    """The group that the tap is about, and which of the offered things it chose.

    Raises BadInput("not-entitled").
    """
    assert turn.pressed
    group, *chosen = turn.pressed.args
    turn.need(Role.COORDINATOR, group)
    return groups.group_by_id(turn.db, group), chosen[0] if chosen else 0


def _keep(turn: Turn, group: Group, own: Settings) -> None:
    store.keep(turn.db, group.id, own)
    _changed(turn, group)


def _changed(turn: Turn, group: Group) -> None:
    """The card says it, and whatever was planned is planned anew."""
    turn.show("settings", group.id)
    turn.happened("settings-changed", group.id)
    turn.log("settings.changed", "group", group.id)
    turn.outcome.taken = True


@settings.button("language")
def language(turn: Turn) -> None:
    """How the bot speaks in the group."""
    group, at = _pressed(turn)
    groups.change_group(turn.db, group.id, language=languages()[at])
    _changed(turn, group)


@settings.button("quiet")
def quiet(turn: Turn) -> None:
    """One of the usual quiet times."""
    group, at = _pressed(turn)
    since, until = rules.QUIET[at]
    _keep(turn, group, replace(group.settings, quiet_from=since, quiet_to=until))


@settings.button("hours")
def hours(turn: Turn) -> None:
    """[Jiné ticho]: asked for in words."""
    group, _ = _pressed(turn)
    turn.ask("settings.hours", "settings-ask-hours", None, {"group": group.id})


@settings.asked("hours", longest=SENTENCE)
def hours_asked(turn: Turn) -> None:
    """ "od 21 do 6"."""
    group = _asked_about(turn)
    since, until = rules.quiet_hours(turn.text, turn.view.language)
    _keep(turn, group, replace(group.settings, quiet_from=since, quiet_to=until))
    turn.react("👍")


def _asked_about(turn: Turn) -> Group:
    assert turn.question
    group: int = turn.question.values["group"]
    turn.need(Role.COORDINATOR, group)
    return groups.group_by_id(turn.db, group)


@settings.button("room")
def room(turn: Turn) -> None:
    """When the group gets a line about a meeting."""
    group, at = _pressed(turn)
    times = rules.toggled(group.settings.room_before, rules.BEFORE[at])
    _keep(turn, group, replace(group.settings, room_before=times))


@settings.button("private")
def private(turn: Turn) -> None:
    """When those who come get a sentence about it."""
    group, at = _pressed(turn)
    times = rules.toggled(group.settings.private_before, rules.BEFORE[at])
    _keep(turn, group, replace(group.settings, private_before=times))


@settings.button("nudge")
def nudge(turn: Turn) -> None:
    """Whether the silent get the invitation once more."""
    group, _ = _pressed(turn)
    wanted = None if group.settings.nudge_before is not None else rules.NUDGE
    _keep(turn, group, replace(group.settings, nudge_before=wanted))


@settings.button("silent")
def silent(turn: Turn) -> None:
    """Whether the group's chat may read who has not answered."""
    group, _ = _pressed(turn)
    _keep(turn, group, replace(group.settings, names_silent=not group.settings.names_silent))


@settings.button("workdays")
def workdays(turn: Turn) -> None:
    """Whether weekends and public holidays are kept."""
    group, _ = _pressed(turn)
    _keep(turn, group, replace(group.settings, holidays="" if group.settings.holidays else Settings().holidays))


@settings.button("topics")
def topics(turn: Turn) -> None:
    """Until when topics for a cross-group meeting are collected."""
    group, at = _pressed(turn)
    _keep(turn, group, replace(group.settings, topics_before=rules.TOPICS[at]))


@settings.button("zone")
def zone(turn: Turn) -> None:
    """[Změnit pásmo]: asked for by name."""
    group, _ = _pressed(turn)
    turn.ask("settings.zone", "settings-ask-zone", None, {"group": group.id}, zone=group.zone)


@settings.asked("zone")
def zone_asked(turn: Turn) -> None:
    """ "Europe/Prague", or the city alone. Meetings called already keep the clock they were called by."""
    group = _asked_about(turn)
    groups.change_group(turn.db, group.id, zone=rules.zone_named(clean(turn.text, 200)))
    _changed(turn, group)
    turn.react("👍")
