"""Finding a date in plain words: "najdi termín na příští týden dopoledne"."""

from domain.groups import Role
from domain.language import Wanted, clean
from handlers.kit.turn import Turn
from handlers.kit.wishes import wish_of
from handlers.polls.capability import polls
from handlers.polls.drafting import LONGEST, begin, understand


@polls.wants(Wanted.DATE_POLL)
def find_a_date(turn: Turn) -> None:
    """The same way as the command: a preview for whoever looks for a date; when is asked where it was not said."""
    mine = turn.groups_where(Role.COORDINATOR)
    request = wish_of(turn).request
    named = [one for one in mine if one.name == request.group]
    if not mine:
        raise turn.refusal(Role.COORDINATOR)
    if not request.when:
        turn.text = ""
        begin(turn)
        return
    text = request.when if not request.what else f"{request.when}: {request.what}"
    understand(turn, clean(text, LONGEST), named or mine)
