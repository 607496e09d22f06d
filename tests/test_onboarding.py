"""Before the first message on Matrix: the check of its account, and the code on paper."""

import re
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from typing import Any

import pytest
from aiohttp import web

from bot.playground.transcript import tidy
from tests.office import Office

USER, PASSWORD = "@kolecko:example.org", "tajne-heslo"


@dataclass
class Homeserver:
    """The two calls of a homeserver that a check needs; `answers` replaces what login says."""

    devices: list[str] = field(default_factory=list)
    answers: tuple[int, Any] | None = None
    url: str = ""

    async def login(self, request: web.Request) -> web.Response:
        """POST /login by password."""
        asked = await request.json()
        if self.answers:
            status, said = self.answers
            return web.json_response(said, status=status)
        if asked["identifier"]["user"] != USER or asked["password"] != PASSWORD:
            return web.json_response({"errcode": "M_FORBIDDEN", "error": "Invalid username or password"}, status=403)
        self.devices.append(asked["device_id"])
        return web.json_response({"user_id": USER, "access_token": "tajny-listek", "device_id": asked["device_id"]})

    async def logout(self, request: web.Request) -> web.Response:
        """POST /logout of the device whose token it is."""
        assert request.headers["Authorization"] == "Bearer tajny-listek"
        self.devices.clear()
        return web.json_response({})


@pytest.fixture
async def homeserver() -> AsyncIterator[Homeserver]:
    """A homeserver on loopback."""
    server = Homeserver()
    app = web.Application()
    app.router.add_post("/_matrix/client/v3/login", server.login)
    app.router.add_post("/_matrix/client/v3/logout", server.logout)
    runner = web.AppRunner(app)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    server.url = f"http://127.0.0.1:{runner.addresses[0][1]}"
    yield server
    await runner.cleanup()


def settings(homeserver: Homeserver, **more: str) -> dict[str, str]:
    """The three settings of Matrix."""
    return {
        "KOLECKO_MATRIX_HOMESERVER": homeserver.url,
        "KOLECKO_MATRIX_USER": USER,
        "KOLECKO_MATRIX_PASSWORD": PASSWORD,
        **more,
    }


pytestmark = pytest.mark.parametrize("dialect", ["sqlite"])


async def test_the_check_signs_in_and_leaves_no_device_behind(office: Office, homeserver: Homeserver) -> None:
    code, said = await office.command("check", **settings(homeserver))
    assert code == 0, said
    assert f"✓ Matrix: v pořádku, {USER}" in [tidy(line) for line in said.splitlines()]
    assert homeserver.devices == []


async def test_a_wrong_password_is_one_line_without_it(office: Office, homeserver: Homeserver) -> None:
    code, said = await office.command("check", **settings(homeserver, KOLECKO_MATRIX_PASSWORD="jine-heslo"))
    assert code == 1
    [line] = [line for line in said.splitlines() if "Matrix" in line]
    assert "KOLECKO_MATRIX_PASSWORD" in line
    assert "jine-heslo" not in said


@pytest.mark.parametrize(
    "answer", [(404, {"errcode": "M_UNRECOGNIZED"}), (200, {}), (200, "no"), (429, {"errcode": "M_LIMIT_EXCEEDED"})]
)
async def test_a_server_that_is_no_homeserver_is_one_line(
    office: Office, homeserver: Homeserver, answer: tuple[int, Any]
) -> None:
    homeserver.answers = answer
    code, said = await office.command("check", **settings(homeserver))
    assert code == 1
    assert "KOLECKO_MATRIX_HOMESERVER" in said
    assert len(said.splitlines()) == 4


async def test_a_server_that_is_away_is_one_line(office: Office, homeserver: Homeserver) -> None:
    away = settings(homeserver, KOLECKO_MATRIX_HOMESERVER="http://127.0.0.1:9")
    code, said = await office.command("check", **away)
    assert code == 1
    assert "✗ Matrix: server neodpovídá" in said
    assert "Telegram: v pořádku" in tidy(said)


async def test_half_of_matrix_is_one_sentence_whatever_the_command(office: Office, homeserver: Homeserver) -> None:
    for command in ("run", "check", "invite"):
        code, said = await office.command(command, **settings(homeserver, KOLECKO_MATRIX_PASSWORD=""))
        assert code == 2
        assert said.strip().splitlines() == [
            "KOLECKO_MATRIX_PASSWORD: Matrix je nastavený jen zpola, chybí KOLECKO_MATRIX_PASSWORD."
        ]


async def test_an_invitation_says_how_to_hand_it_in_on_each_network(office: Office, homeserver: Homeserver) -> None:
    code, said = await office.command("invite", "--name", "Město Javorná", **settings(homeserver))
    assert code == 0, said
    given = re.search(r"Javorná: (\S+)", said)
    assert given
    assert f"https://t.me/kolecko_bot?start={given[1]}" in said
    assert f"botovi {USER} soukromě: !start {given[1]}" in said
    code, said = await office.command("invite", **settings(homeserver, KOLECKO_TELEGRAM_TOKEN=""))
    assert "t.me" not in said
    assert "!start" in said
