"""What the page of threats says holds; and the one guard that no other page shows: nothing out of a text is opened."""

import re
import socket
from pathlib import Path
from typing import Any

import pytest

from tests.chat import Group

ROOT = Path(__file__).parent.parent
PAGES = [ROOT / "docs" / language / "security.md" for language in ("cs", "en")]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.parent.name)
def test_every_test_that_the_page_names_is_there(page: Path) -> None:
    tests = "".join(path.read_text("utf-8") for path in (ROOT / "tests").glob("*.py"))
    there = set(re.findall(r"def (test_\w+)", tests))
    named = re.findall(r"`(test_\w+)`", page.read_text("utf-8"))
    assert len(named) > 40
    assert set(named) - there == set()


def test_both_pages_name_the_same_threats_and_tests() -> None:
    czech, english = (
        re.findall(r"^\| ([\d–]+) \||`(test_\w+)`", page.read_text("utf-8"), re.MULTILINE) for page in PAGES
    )
    assert czech == english


@pytest.mark.parametrize("dialect", ["sqlite"])
def test_no_address_out_of_a_text_is_opened(group: Group, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[Any] = []
    monkeypatch.setattr(socket.socket, "connect", lambda _self, address: opened.append(address))
    monkeypatch.setattr(socket, "getaddrinfo", lambda *words, **_: opened.append(words) or [])
    group.members("Dana")
    group.play("""
        Alena@bot> /schuzka st 22. 11. 2017 od 14:00, https://169.254.169.254/latest/meta-data: Návrh plánu
        bot@Alena> …
        Alena@bot> [Zveřejnit]
        bot> …
        Dana~> téma: http://localhost:8080/smaz a file:///etc/passwd
        bot+ 👍
        Dana~> téma: http://127.0.0.1:22/
        bot+ 👍
        Dana> host Jan Malý, http://10.0.0.1
        bot+ 👌
    """)
    assert opened == []
