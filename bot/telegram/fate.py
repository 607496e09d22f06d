"""What Telegram's refusals mean for a sending. The texts are Telegram's own; it has no codes finer than 400 and 403."""

import re

from telegram.error import BadRequest, ChatMigrated, Forbidden, InvalidToken, NetworkError, TelegramError

from bot.ground.adapter import Fate, Sent
from bot.ground.redact import redact
from bot.telegram.http import Dropped, Flood, NotSent, ServerTrouble

SOON = 2.0  # seconds until a sending that met a closed door is tried again
TOKEN_REFUSED = 60.0  # seconds; only a person can mend the token

# The first that fits counts; searched without regard to case, since PTB changes the first letter.
MEANINGS = [
    (re.compile(text, re.IGNORECASE), fate)
    for text, fate in (
        ("message is not modified", Fate.DONE),
        ("message thread not found|TOPIC_CLOSED|TOPIC_DELETED|TOPIC_ID_INVALID", Fate.NO_THREAD),
        ("message to (edit|react|pin|unpin|delete|be replied) not found|replied message not found", Fate.GONE),
        ("message can't be edited|MESSAGE_ID_INVALID|message identifier is not specified", Fate.GONE),
        ("not enough rights|have no rights|need administrator rights|CHAT_ADMIN_REQUIRED", Fate.NO_RIGHT),
        ("CHAT_WRITE_FORBIDDEN|CHAT_SEND_PLAIN_FORBIDDEN|CHAT_RESTRICTED", Fate.NO_RIGHT),
        ("message can't be (deleted|pinned)", Fate.NO_RIGHT),
        ("chat not found|user not found|PEER_ID_INVALID|USER_IS_BLOCKED|chat was deactivated", Fate.SHUT),
    )
]


def fate(error: TelegramError, *, repeatable: bool) -> Sent:
    """What became of the sending that failed so.

    repeatable: whether doing it twice shows no more than doing it once (an edit, a reaction, a pin).
    BadRequest is a NetworkError for PTB, hence the order below.
    """
    why = redact(str(error))
    match error:
        case Flood():
            return Sent(Fate.AGAIN, retry_after=error.seconds, why=why)
        case ChatMigrated():
            return Sent(Fate.MOVED, moved_to=str(error.new_chat_id), why=why)
        case InvalidToken():
            return Sent(Fate.AGAIN, retry_after=TOKEN_REFUSED, why="the token is refused")
        case BadRequest() | Forbidden():
            return Sent(_meaning(why, shut=isinstance(error, Forbidden)), why=why)
        case NotSent():
            return Sent(Fate.AGAIN, retry_after=SOON, why=why)
        case ServerTrouble() if repeatable:
            return Sent(Fate.AGAIN, retry_after=SOON, why=why)
        case Dropped() | ServerTrouble() | NetworkError():
            return Sent(Fate.UNKNOWN, retry_after=SOON, why=why)
    return Sent(Fate.REFUSED, why=why)


def _meaning(why: str, *, shut: bool) -> Fate:
    found = next((fate for text, fate in MEANINGS if text.search(why)), None)
    return found or (Fate.SHUT if shut else Fate.REFUSED)
