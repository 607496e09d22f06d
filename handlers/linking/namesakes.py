"""Somebody who may have come by the other door: they hear once, privately, how to be one person."""

from handlers.kit.view import View
from handlers.linking.capability import linking
from storage import groups, rooms
from storage import linking as store


@linking.when("person-new")
def perhaps_known(view: View, person_id: int) -> None:
    """A newcomer is called like somebody known from other networks only."""
    new = groups.person_by_id(view.db, person_id)
    here = {one.platform for one in rooms.accounts_of(view.db, person_id)}
    for one in groups.people_of(view.db, new.community):
        if one.id == new.id or one.name.casefold() != new.name.casefold():
            continue
        theirs = {account.platform for account in rooms.accounts_of(view.db, one.id)}
        if theirs and not theirs & here and not store.is_advised(view.db, new.id):
            store.advise(view.db, new.id, one.id)
            advise(view, new.id)
            return


@linking.when("spoke-privately")
def advise(view: View, person_id: int) -> None:
    """Where the network does not let the bot write first, the advice waits for their first private word."""
    namesake = store.advice_for(view.db, person_id)
    if namesake is None:
        return
    theirs = sorted(account.platform for account in rooms.accounts_of(view.db, namesake))
    name = groups.person_by_id(view.db, namesake).name
    if not theirs or namesake == person_id:
        return
    there = view.desk.network(theirs[0])
    network = view.say("network", platform=there.platform)
    if view.note(person_id, "linking-perhaps", name=name, network=network, sign=there.sign):
        store.advised(view.db, person_id, view.now)
