"""What a homeserver's refusals mean for a sending."""

from bot.ground.adapter import Fate, Sent
from bot.matrix.http import Flood, MatrixError, Refused

SOON = 2.0  # seconds until a sending that met a closed door is tried again
SIGNED_OUT = 5.0  # seconds; the sync loop signs in anew meanwhile
UPGRADED = 10.0  # seconds; the bot is on its way into the room that took the place

MEANINGS = {
    "M_TOO_LARGE": Fate.REFUSED,
    "M_BAD_JSON": Fate.REFUSED,
    "M_NOT_JSON": Fate.REFUSED,
    "M_INVALID_PARAM": Fate.REFUSED,
}


def fate(error: MatrixError, kind: str, *, private: bool = False, replaced: bool = False) -> Sent:
    """What became of a sending of this kind that failed so.

    private: whether it went to a person, who may be out of reach. replaced: whether the room was upgraded, so that
    nobody may write there any more. A dropped connection is simply tried again: the transaction id makes sure that
    nothing is there twice.
    """
    why = str(error)
    match error:
        case Flood():
            return Sent(Fate.AGAIN, retry_after=error.seconds, why=why)
        case Refused(code="M_UNKNOWN_TOKEN" | "M_MISSING_TOKEN"):
            return Sent(Fate.AGAIN, retry_after=SIGNED_OUT, why=why)
        case Refused() if replaced:
            return Sent(Fate.AGAIN, retry_after=UPGRADED, why=why)
        case Refused():
            return Sent(_meaning(error, kind, private=private), why=why)
    return Sent(Fate.AGAIN, retry_after=SOON, why=why)


def _meaning(error: Refused, kind: str, *, private: bool) -> Fate:
    if error.code in MEANINGS:
        return MEANINGS[error.code]
    if error.status == 404:
        return Fate.SHUT if kind == "card" else Fate.GONE
    if error.status == 403:
        inside = "not in room" not in str(error).lower() and "not joined" not in str(error).lower()
        return Fate.NO_RIGHT if inside and not (private and kind == "card") else Fate.SHUT
    return Fate.REFUSED
