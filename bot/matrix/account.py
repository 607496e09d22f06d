"""Whether the bot's account on Matrix can be used, asked without its keys: by signing in and out again."""

import aiohttp

from bot.ground.redact import keep_secret

DEVICE = "KOLECKOCHECK"  # always the same, so that a check cut short leaves no second one behind


class Unusable(Exception):
    """Why not: `key` names the sentence, `why` is what the server or the network said."""

    def __init__(self, key: str, why: str = "") -> None:
        super().__init__(key)
        self.key = key
        self.why = why


async def sign_in_and_out(homeserver: str, user: str, password: str, patience: float) -> None:
    """Sign in and out within `patience` seconds.

    Raises Unusable.
    """
    keep_secret(password)
    who = {"type": "m.id.user", "user": user}
    asked = {"type": "m.login.password", "identifier": who, "password": password, "device_id": DEVICE}
    root = f"{homeserver}/_matrix/client/v3"
    limit = aiohttp.ClientTimeout(total=patience)
    try:
        async with aiohttp.ClientSession(timeout=limit, trust_env=root.startswith("https:")) as session:
            async with session.post(f"{root}/login", json=asked) as answer:
                token = _token(answer.status, await _told(answer))
            async with session.post(f"{root}/logout", headers={"Authorization": f"Bearer {token}"}, json={}):
                pass
    except (aiohttp.ClientError, TimeoutError, OSError) as error:
        raise Unusable("cli-check-matrix-away", str(error) or type(error).__name__) from None


async def _told(answer: aiohttp.ClientResponse) -> dict[str, object]:
    """The answer's JSON object; {} for anything else."""
    try:
        told = await answer.json(content_type=None)
    except ValueError:
        return {}
    return told if isinstance(told, dict) else {}


def _token(status: int, told: dict[str, object]) -> str:
    if status == 403:
        raise Unusable("cli-check-matrix-refused")
    if status != 200 or "access_token" not in told:
        raise Unusable("cli-check-matrix-strange", str(told.get("errcode") or f"HTTP {status}"))
    return str(told["access_token"])
