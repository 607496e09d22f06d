"""The pictures of the READMEs are drawn from the conversation that stands in them."""

import re
from pathlib import Path
from xml.etree import ElementTree

import pytest

from bot.playground.console import BOT, Chat, Message
from bot.playground.picture import drawn, picture

ROOT = Path(__file__).parent.parent
READMES = {"en": "README.md", "cs": "README.cs.md"}


@pytest.mark.parametrize("language", READMES)
async def test_the_picture_is_what_make_pictures_draws(language: str) -> None:
    kept = (ROOT / "docs" / "pictures" / f"card.{language}.svg").read_text("utf-8")
    assert kept == await drawn(ROOT / READMES[language], language)
    assert f"docs/pictures/card.{language}.svg" in (ROOT / READMES[language]).read_text("utf-8")


async def test_it_shows_the_card_as_it_is_in_the_end() -> None:
    said = _texts(await drawn(ROOT / "README.md", "en"))
    assert "1 of 4 coming · 1 excused" in said
    assert "0 of 4 coming" not in said
    assert said.index("Whole list") < said.index("Peter Sims") < said.index("👌")


def test_what_people_write_is_escaped_and_wrapped() -> None:
    chat = Chat("1", "A & B", messages=[Message("1", "Dana", "<script> " + "word " * 40, reactions={BOT: "👍"})])
    said = _texts(picture(chat))
    assert said[0] == "A & B"
    assert said[2].startswith("<script> word")
    assert max(map(len, said)) <= 62


def _texts(svg: str) -> list[str]:
    """All that can be read in a picture, from top to bottom."""
    return [one.text or "" for one in ElementTree.fromstring(svg).iter() if re.search(r"\}text$", one.tag)]
