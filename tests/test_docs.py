"""The pages hold: every ```chat block of docs/ and README.md is played to a fresh made-up town."""

from pathlib import Path

import pytest

from bot.playground.player import play_file
from bot.playground.transcript import chats

ROOT = Path(__file__).parent.parent
PAGES = [
    page for page in [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))] if chats(page.read_text("utf-8"))
]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: f"{page.parent.name}-{page.name}")
async def test_the_page_holds(page: Path) -> None:
    language = "en" if page.parent.name == "en" else "cs"
    assert await play_file(page, lambda _: None, language) == ""


def test_the_tour_is_among_them() -> None:
    assert "tour.md" in [page.name for page in PAGES]
