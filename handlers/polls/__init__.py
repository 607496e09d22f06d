"""Finding a date: slots proposed privately, answered on one live card in every chat, and the best one called."""

from handlers.polls import choosing, desk, drafting, reminding, sentences, voting, wanted
from handlers.polls.capability import polls

__all__ = ["choosing", "desk", "drafting", "polls", "reminding", "sentences", "voting", "wanted"]
