""" "Do 15. 8. mě nech být", "jsem na dovolené do pátku, zastoupí mě Petr": noted at once, taken back by a tap."""

from datetime import date
from zoneinfo import ZoneInfo

from domain import absence as rules
from domain.absence import Absence
from domain.errors import BadInput
from domain.groups import Person, Role
from domain.help import Hint
from domain.language import BACK, Context, People, Request, Wanted, whole_wish
from handlers.kit.about import everybody
from handlers.kit.capability import SENTENCE, Capability
from handlers.kit.confirming import agreed, confirm, done, neither
from handlers.kit.turn import Turn
from handlers.kit.wish import Wish
from handlers.kit.wishes import person_wished, wish_of
from storage import absence as store
from storage import groups

absence = Capability("absence")
absence.helps(Hint("absence", 135, "nepritomnost", most=Role.MINUTES))


@absence.command("nepritomnost", "absence", place=62)
def said(turn: Turn) -> None:
    """/nepritomnost do pátku; alone it asks until when, or says what holds."""
    turn.me()
    _heard(turn, turn.text)


@absence.button("change")
def change(turn: Turn) -> None:
    """[Nepřítomnost] on my own card."""
    turn.me()
    _heard(turn, "")


@absence.asked("until", longest=SENTENCE)
def until_asked(turn: Turn) -> None:
    """The days as they were written."""
    _heard(turn, turn.text)


def _heard(turn: Turn, text: str) -> None:
    """The words without "I am away", as a command and an answer have them."""
    request = _read(turn, text) or _read(turn, f"{turn.private_view().say('absence-word')} {text}") if text else None
    if request is None:
        turn.ask("absence.until", "absence-ask-until")
        return
    turn.wish = Wish(request, text)
    leave_alone(turn)


def _read(turn: Turn, text: str) -> Request | None:
    now = turn.now.astimezone(ZoneInfo(turn.view.zone))
    found = whole_wish(text, Context(now, turn.view.language, "", People(everybody(turn))))
    return found if found and found.wanted is Wanted.LEAVE_ALONE else None


@absence.wants(Wanted.LEAVE_ALONE)
def leave_alone(turn: Turn) -> None:
    """Until when, and who stands in; naming somebody takes one more tap, for they will hear of it."""
    request = wish_of(turn).request
    if request.what == BACK:
        back(turn)
        return
    when = request.date.to_ask().when if request.date else None
    if when is None:
        turn.ask("absence.until", "absence-ask-until")
        return
    first, last = rules.days_of(when, turn.private_view().today)
    people = [one for one in request.people if isinstance(one, Person) and one.id != turn.me().id]
    if not people:
        _keep(turn, Absence(turn.me().id, first, last))
        return
    person = person_wished(turn, people)
    if person is None:
        return
    _need_colleague(turn, person)
    keep = {"since": first.isoformat(), "until": last.isoformat(), "substitute": person.id}
    said = {"name": person.name, "until": turn.private_view().when(last)}
    confirm(turn, "absence.standing-in", "absence-ask-substitute", "absence-button-yes", keep, **said)


def _need_colleague(turn: Turn, person: Person) -> None:
    """Only somebody of a group of mine. Raises BadInput("absence-stranger")."""
    mine = {one.id for one in groups.groups_with(turn.db, turn.me().id)}
    if not mine & {one.id for one in groups.groups_with(turn.db, person.id)}:
        raise BadInput("absence-stranger", name=person.name)


@absence.asked("standing-in", neither)
def standing_in(turn: Turn) -> None:
    """[Ano]: whoever stands in hears it."""
    assert turn.question
    keep = turn.question.values
    if not agreed(turn):
        return
    since, until = date.fromisoformat(keep["since"]), date.fromisoformat(keep["until"])
    _keep(turn, Absence(turn.me().id, since, until, keep["substitute"]))


def _keep(turn: Turn, one: Absence) -> None:
    view = turn.private_view()
    before = store.of(turn.db, one.person, view.today)
    store.keep(turn.db, one, one.ends_at(view.zone))
    turn.log("person.away", "person", one.person)
    turn.happened("absence-changed", one.person)
    name = groups.person_by_id(turn.db, one.substitute).name if one.substitute else ""
    key = "absence-noted-substitute" if one.substitute else "absence-noted"
    done(turn, "absence.noted", _stored(before), key, until=view.when(one.until), name=name)
    if one.substitute:
        mine = groups.person_by_id(turn.db, one.person).name
        turn.view.note(one.substitute, "absence-told-substitute", name=mine, until=view.when(one.until))


def _stored(one: Absence | None) -> dict[str, object]:
    if one is None:
        return {}
    return {"since": one.since.isoformat(), "until": one.until.isoformat(), "substitute": one.substitute}


@absence.undoes("noted")
def noted_back(turn: Turn) -> None:
    """[Vrátit]: what held before holds again."""
    assert turn.undo
    kept, me = turn.undo.values, turn.me().id
    if "until" in kept:
        one = Absence(me, date.fromisoformat(kept["since"]), date.fromisoformat(kept["until"]), kept["substitute"])
        store.keep(turn.db, one, one.ends_at(turn.private_view().zone))
    else:
        store.end(turn.db, me)
    turn.happened("absence-changed", me)
    turn.answer("absence-taken-back")


@absence.button("back")
def back(turn: Turn) -> None:
    """[Už jsem zpátky], or said so."""
    me = turn.me().id
    there = store.of(turn.db, me, turn.private_view().today)
    if there is None:
        turn.answer("absence-none")
        return
    store.end(turn.db, me)
    turn.log("person.back", "person", me)
    turn.happened("absence-changed", me)
    turn.answer("absence-over")
