"""The press: a paper's data becomes a PDF or a picture. One paper at a time; warm, a page takes some 20 ms."""

import json
from dataclasses import asdict
from functools import cache
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Any
from unicodedata import category, normalize

from documents.sheet import Letterhead, Picture, Sheet
from domain.language import vlna
from domain.language.text import INVISIBLE, STACKED
from locales import words

if TYPE_CHECKING:
    import typst

HERE = Path(__file__).parent
FONTS = HERE / "fonts"
STANDARDS = ["a-2a", "ua-1"]  # for archives, and for whoever hears the page read
UNKNOWN = "□"  # for a character that the font has not: a file for archives may not lack one
OWN = ("title", "language", "under", "badge", "author", "plain", "centred", "wide")
LONG, PIECE = 40, 18  # letters: of the longest word, and between two places where a longer one may break
PRESS = Lock()


def pdf(sheet: Sheet) -> bytes:
    """The paper as one file that is both PDF/A-2a and PDF/UA-1."""
    return _printed("sheet", {"data": data(sheet)}, format="pdf", pdf_standards=STANDARDS)[0]


def pages(sheet: Sheet, dots: int = 96) -> list[bytes]:
    """Every page of the paper as a PNG of so many dots per inch."""
    return _printed("sheet", {"data": data(sheet)}, format="png", ppi=float(dots))


def picture(drawing: str, what: dict[str, Any], language: str, dots: int) -> bytes:
    """A chart as a PNG; `drawing` names a file of the folder `typst`."""
    fit = json.dumps(typeset(what, language), ensure_ascii=False)
    return _printed(drawing, {"data": fit}, format="png", ppi=float(dots))[0]


def _printed(drawing: str, inputs: dict[str, str], **wanted: Any) -> list[bytes]:
    with PRESS:
        made = _compiler(drawing).compile(sys_inputs=inputs, **wanted)
    return [one for one in (made if isinstance(made, list) else [made]) if one]


@cache
def _compiler(drawing: str) -> "typst.Compiler":
    """A press that reads our own folder and fonts only; packages are looked for where none are."""
    import typst  # 80 MB that a bot without papers never loads

    nowhere = HERE / "typst" / "packages"
    return typst.Compiler(
        HERE / "typst" / f"{drawing}.typ", root=HERE / "typst", font_paths=[FONTS], ignore_system_fonts=True,
        package_path=nowhere, package_cache_path=nowhere,
    )  # fmt: skip


def data(sheet: Sheet) -> str:
    """The paper as JSON for the press, set as its language wants it."""
    tree: dict[str, Any] = {name: getattr(sheet, name) for name in OWN}
    tree["dated"] = [sheet.dated.year, sheet.dated.month, sheet.dated.day]
    tree["blocks"] = [{"kind": type(one).__name__.lower(), **asdict(one)} for one in sheet.blocks]
    tree["letterhead"] = _head(sheet.letterhead)
    tree["paging"] = words(sheet.language).say("papers-paging", page="{page}", pages="{pages}")
    return json.dumps(typeset(tree, sheet.language), ensure_ascii=False)


def _head(head: Letterhead) -> dict[str, Any]:
    pictures = {"logo": head.logo and _drawn(head.logo), "band": head.band and _drawn(head.band)}
    return {"name": head.name, "lines": list(head.lines), "foot": head.foot, **pictures}


def _drawn(one: Picture) -> dict[str, Any]:
    if one.format == "svg":
        return {"format": "svg", "svg": one.data.decode("utf-8"), "alt": one.alt}
    return {"format": one.format, "data": list(one.data), "alt": one.alt}


# --- words as they are set


def typeset(value: Any, language: str) -> Any:
    """A tree of data with every text in it fit to be printed."""
    if isinstance(value, str):
        return broken(printable(vlna(value) if language == "cs" else value))
    if isinstance(value, dict):
        return {
            key: one if key in ("kind", "format", "svg", "data") else typeset(one, language)
            for key, one in value.items()
        }
    return [typeset(one, language) for one in value] if isinstance(value, list | tuple) else value


def printable(text: str) -> str:
    """The text in characters that the font has; what nobody sees is left out, the rest becomes an empty square."""
    known = _characters()
    composed = normalize("NFC", text.replace("\r\n", "\n"))
    return "".join(one if ord(one) in known or one == "\n" else _instead(one) for one in composed)


def _instead(char: str) -> str:
    return "" if category(char) in INVISIBLE | STACKED else UNKNOWN


def broken(text: str) -> str:
    """The text with places at which a word longer than any word may end a line."""
    if len(text) <= LONG:
        return text
    return " ".join(_broken(word) if len(word) > LONG else word for word in text.split(" "))


def _broken(word: str) -> str:
    return "\u200b".join(word[at : at + PIECE] for at in range(0, len(word), PIECE))


@cache
def _characters() -> frozenset[int]:
    lines = (FONTS / "characters.txt").read_text("ascii").split()
    spans = [tuple(int(end, 16) for end in line.split("-")) for line in lines]
    return frozenset(code for first, last in spans for code in range(first, last + 1))
