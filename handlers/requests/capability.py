"""The capability, and who is spoken to: a private word, an answer to a message of the bot, its name."""

from functools import cache

from domain import requests as rules
from handlers.kit.capability import Capability
from handlers.kit.turn import Turn
from locales import languages, words
from storage import outbox

requests = Capability("requests")


def addressed(turn: Turn) -> str | None:
    """What is said to the bot, without its name; None for talk among people."""
    event = turn.event
    bare = rules.without_call(turn.text, _names(turn))
    if bare is not None or event.called:
        return bare if bare is not None else turn.text
    if turn.room.private or turn.subject is not None or mentioned(turn) or _answers_us(turn):
        return turn.text
    return None


def _names(turn: Turn) -> list[str]:
    """Everything by which people call the bot: its name, its address, its user name."""
    address = turn.view.desk.network(turn.room.platform).address
    return [*own_names(), address, address.partition(":")[0]]


@cache
def own_names() -> tuple[str, ...]:
    """The bot's name in every language."""
    return tuple(dict.fromkeys(name for code in languages() for name in words(code).say("requests-names").split(", ")))


def called(text: str) -> bool:
    """Whether the words may call the bot by its name."""
    return rules.without_call(text, own_names()) is not None


def mentioned(turn: Turn) -> bool:
    """Whether the network says that the words name the bot."""
    address = turn.view.desk.network(turn.room.platform).address.casefold()
    said = [name.casefold() for one in turn.event.mentions for name in (one.account, f"@{one.username}")]
    return bool(address) and address in said


def _answers_us(turn: Turn) -> bool:
    answers = turn.event.answers
    if answers is None:
        return False
    return answers.ours or outbox.is_ours(turn.db, turn.room.platform, turn.room.chat, answers.message)
