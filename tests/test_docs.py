"""The pages hold: they stand in every language, their links lead somewhere, their chats are played as they stand."""

import re
from pathlib import Path

import pytest

from bot.playground.player import play_file
from bot.playground.transcript import chats
from locales import languages

ROOT = Path(__file__).parent.parent
FIRST = "en"  # the language of README.md; every other page says its own by its folder or name
DOCS = [page for language in languages() for page in sorted((ROOT / "docs" / language).rglob("*.md"))]
ELSEWHERE = [*ROOT.glob("*.md"), *(ROOT / ".github").rglob("*.md"), *(ROOT / "deploy").glob("*.md")]
ELSEWHERE += [*(ROOT / "domain").rglob("*.md"), *(ROOT / "docs" / "decisions").glob("*.md")]
PAGES = [*DOCS, *sorted(ELSEWHERE)]
PLAYED = [page for page in [*sorted(ROOT.glob("README*.md")), *DOCS] if chats(page.read_text("utf-8"))]


def named(page: Path) -> str:
    """The page as it is called in the repository."""
    return page.relative_to(ROOT).as_posix()


@pytest.mark.parametrize("page", PLAYED, ids=named)
async def test_the_page_holds(page: Path) -> None:
    assert await play_file(page, lambda _: None, FIRST) == ""


@pytest.mark.parametrize("page", sorted({page.relative_to(ROOT / "docs").parts[1] for page in DOCS}))
def test_every_page_stands_in_every_language_and_shows_as_much(page: str) -> None:
    twins = [ROOT / "docs" / language / page for language in languages()]
    assert [named(twin) for twin in twins if not twin.exists()] == []
    shown = [len(chats(twin.read_text("utf-8"))) for twin in twins]
    assert len(set(shown)) == 1
    headings = [len(re.findall(r"^#+ ", _prose(twin), re.MULTILINE)) for twin in twins]
    assert len(set(headings)) == 1


@pytest.mark.parametrize("page", PAGES, ids=named)
def test_every_link_leads_somewhere(page: Path) -> None:
    links = re.findall(r"\]\(([^)\s]+)\)", _prose(page))
    assert [link for link in links if "://" not in link and not _there(page, link)] == []


def test_a_link_to_nowhere_is_found() -> None:
    page = ROOT / "docs" / "en" / "tour.md"
    assert _there(page, "../cs/tour.md")
    assert not _there(page, "nowhere.md")
    assert not _there(page, "../cs/tour.md#nikde")


def _prose(page: Path) -> str:
    """A page without what stands in its frames."""
    return re.sub(r"^(`{3,}).*?^\1$", "", page.read_text("utf-8"), flags=re.DOTALL | re.MULTILINE)


def _there(page: Path, link: str) -> bool:
    """Whether a link of a page leads to a file and, after #, to a heading of it."""
    path, _, place = link.partition("#")
    target = (page.parent / path).resolve() if path else page
    return target.exists() and (not place or place in _anchors(target))


def _anchors(page: Path) -> list[str]:
    """How GitHub names the headings of a page."""
    heads = re.findall(r"^#+ (.+)$", _prose(page), re.MULTILINE)
    return [
        re.sub(r"[^\w\- ]", "", re.sub(r"\[([^]]*)\]\([^)]*\)", r"\1", head).lower()).replace(" ", "-")
        for head in heads
    ]
