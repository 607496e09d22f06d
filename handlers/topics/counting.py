"""Whether a person has one voice, or an organisation: the community's choice, on the coordinators' card."""

from handlers.kit.card import Part, Style
from handlers.kit.proposals import chooser_in, show_topics
from handlers.kit.turn import Turn
from handlers.kit.view import View
from handlers.topics.capability import topics
from storage import topics as store


@topics.part("topics-desk", 30)
def desk_part(view: View, community: int) -> Part:
    """The rule, ticked where an organisation has one voice."""
    tick = "✓ " if store.by_organisation(view.db, community) else ""
    label = tick + view.say("topics-button-by-organisation")
    return Part(buttons=((view.labelled(label, "topics.count", community),),))


@topics.part("topics", 30)
def list_part(view: View, community: int) -> Part:
    """On the list only where it is not what everybody expects."""
    if not store.by_organisation(view.db, community):
        return Part()
    return Part((view.line("topics-by-organisation", Style.NOTE),))


@topics.button("count")
def count(turn: Turn) -> None:
    """[Za organizaci jeden hlas]: every list is counted anew."""
    assert turn.pressed
    community = turn.pressed.args[0]
    chooser_in(turn, community)
    store.count_by(turn.db, community, organisations=not store.by_organisation(turn.db, community))
    turn.log("topic.counting", "community", community)
    show_topics(turn.view, community)
    turn.outcome.taken = True
