"""The capability, and the sentences that several of its pages need."""

from collections.abc import Callable

from domain.help import Hint
from handlers.kit.capability import Capability
from handlers.kit.view import View
from locales import words
from storage import groups

privacy = Capability("privacy")
privacy.helps(Hint("data", 150, "moje"))


def called(view: View, community: int) -> Callable[[int], str]:
    """How somebody is called who had their data erased, in the community's language: number -> "bývalý člen 12"."""
    language, _ = groups.ways_of_community(view.db, community)
    said = words(language)
    return lambda number: said.say("privacy-former", number=number)
