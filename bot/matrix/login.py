"""Signing in: one device for one crypto store, its keys published, signed by the bot's own identity."""

import secrets
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeVar

from structlog.typing import FilteringBoundLogger

from bot.ground import trouble
from bot.matrix.crypto import Crypto, stored
from bot.matrix.http import Flood, HomeserverApi, MatrixError, Refused
from bot.matrix.signing import Identity, ensure_signed, new_seeds
from storage import matrix as store
from storage.db import Database
from storage.matrix import Login

T = TypeVar("T")
DEVICE_NAME = "Kolečko"
BAD_TOKEN = ("M_UNKNOWN_TOKEN", "M_MISSING_TOKEN")
BAD_LOGIN = ("M_FORBIDDEN", "M_USER_DEACTIVATED", "M_USER_LOCKED", "M_INVALID_USERNAME")


@dataclass(frozen=True, slots=True)
class Pace(trouble.Pace):
    """The same, and how long to wait for the key of an encrypted message before the room is told that it cannot be
    read.
    """

    key: float = 10.0


PACE = Pace()


class Trouble(trouble.Trouble):
    """What is wrong with the homeserver just now."""

    pace: Pace

    async def rest(self, error: MatrixError) -> None:
        """Say what the refusal means and wait."""
        self.away = True
        if isinstance(error, Refused) and error.code in BAD_LOGIN and error.status in (400, 401, 403):
            await self.refused("the password is refused; check KOLECKO_MATRIX_USER and KOLECKO_MATRIX_PASSWORD")
        elif isinstance(error, Refused) and error.status == 404:
            self.say("no Matrix server answers there; check KOLECKO_MATRIX_HOMESERVER", why=str(error))
            await self.wait()
        else:
            self.say("the homeserver does not answer; trying again", why=str(error))
            await self.wait(error.seconds if isinstance(error, Flood) else 0.0)

    async def patiently(self, deed: Callable[[], Awaitable[T]]) -> T:
        """Do it, again and again until it works."""
        while True:
            try:
                return await deed()
            except MatrixError as error:
                await self.rest(error)


@dataclass
class SignIn:
    """Signs one account in; `folder` has the crypto store. `user` is the full user id."""

    api: HomeserverApi
    db: Database
    user: str
    password: str
    folder: Path
    log: FilteringBoundLogger

    async def done(self) -> tuple[Login, Crypto]:
        """The login as it is kept now, and the open keys of its device. Raises a MatrixError."""
        kept = await self._known(await self.db.run(store.login_of, self.user))
        if not kept.device:
            kept = await self._new_device(kept)
        crypto = Crypto(self.api, self.user, kept.device, self.folder, kept.pickle_key, self.log)
        try:
            if not crypto.machine.account.shared:
                await crypto.upload()
            await ensure_signed(self.api, crypto, Identity.of(self.user, kept.seeds), self.password, self.log)
        except BaseException:
            crypto.close()
            raise
        return kept, crypto

    async def _known(self, kept: Login) -> Login:
        """The login if it still holds; one without a device where a new one has to be made."""
        if not kept.device:
            return kept
        self.api.sign(kept.token)
        if not stored(self.folder, self.user, kept.device, kept.pickle_key):
            self.log.warning("matrix: the keys of this device are lost; signing in as a new one", device=kept.device)
            await self._sign_out()
            return replace(kept, device="", token="")
        try:
            await self.api.get("account", "whoami")
        except Refused as error:
            if error.code not in BAD_TOKEN:
                raise
            return await self._again(kept) if error.answer.get("soft_logout") else replace(kept, device="", token="")
        return kept

    async def _sign_out(self) -> None:
        """The device whose keys are lost is of no use to anybody; people's clients need not write to it."""
        with suppress(Refused):
            await self.api.post("logout", body={})

    async def _again(self, kept: Login) -> Login:
        """The same device with a new token: the server has not forgotten its keys."""
        return await self._logged_in(kept, {"device_id": kept.device})

    async def _new_device(self, kept: Login) -> Login:
        seeds = kept.seeds or new_seeds()
        fresh = replace(kept, seeds=seeds, pickle_key=secrets.token_hex(32))
        return await self._logged_in(fresh, {"initial_device_display_name": DEVICE_NAME})

    async def _logged_in(self, kept: Login, more: dict[str, str]) -> Login:
        self.api.sign("")
        who = {"type": "m.id.user", "user": self.user}
        body = {"type": "m.login.password", "identifier": who, "password": self.password, **more}
        answer = await self.api.post("login", body=body)
        made = replace(kept, device=str(answer["device_id"]), token=str(answer["access_token"]))
        await self.db.run(store.keep_login, made)
        self.api.sign(made.token)
        return made
