"""`make papers`: every paper that the bot can make, of made-up towns, into a folder."""

import sys
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

from documents import press
from documents.invitation import invitation
from documents.layouts import HOUSE, LAYOUTS
from documents.minutes import minutes
from documents.overviews import resolutions, tasks
from documents.sheet import Letterhead, Picture, Sheet
from documents.signing import signing
from documents.word import docx
from domain.minutes import Minutes
from domain.papers import Call, Convener, Item, Signing
from domain.publishing import published
from tests.papers_of_towns import STEERING, TOWNS

TOWN = Letterhead(
    "Město Lipová",
    ("Komunitní plánování sociálních služeb na Lipovsku – 3. etapa", "náměstí Míru 1, 339 01 Lipová"),
)
STRIPE = b"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 60"><rect width="90" height="60" fill="#003399"/>
<circle cx="45" cy="30" r="16" fill="none" stroke="#ffcc00" stroke-width="3" stroke-dasharray="3 5"/>
<rect x="110" y="18" width="300" height="8" fill="#003399"/>
<rect x="110" y="34" width="210" height="8" fill="#8899bb"/></svg>"""
BAND = replace(TOWN, band=Picture(STRIPE, "Proužek programu s vlajkou a názvem (ukázka)"))
CALL = Call(
    group="Řídicí skupina komunitního plánování sociálních služeb na Lipovsku",
    title="2. setkání řídicí skupiny",
    number=2,
    start=datetime(2021, 2, 24, 9, 0),
    end=datetime(2021, 2, 24, 11, 30),
    place="Městský úřad Lipová, náměstí Míru 1, 2. patro, zasedací místnost č. 214 (bezbariérový přístup)",
    link="https://setkani.example.org/lipovsko",
    items=(
        Item("Kontrola úkolů z minulého jednání", "V. Marková", 10),
        Item("Projednání analýz a SWOT", "Ing. Tereza Eberová", 45),
        Item("Schválení vize komunitního plánu", minutes=30),
        Item("Různé a diskuse", minutes=20),
    ),
    convener=Convener(
        "Veronika Marková, DiS.", "koordinátorka KPSS", "MÚ Lipová", "376 000 000", "kpss@lipova.example"
    ),
    answer_by=date(2021, 2, 19),
    attachments=("Návrh vize", "SWOT analýza – seniori a osoby se zdravotním postižením"),
    project=STEERING.project,
    issued=date(2021, 2, 10),
    issued_at="Lipová",
)


def sign(of: Minutes, held: bool) -> Signing:
    """The list to sign of a meeting."""
    return Signing(
        of.group,
        "1. setkání řídicí skupiny",
        of.start,
        of.end,
        of.place,
        of.project,
        of.attendees,
        held,
        language=of.language,
    )


def sheets() -> dict[str, Sheet]:
    """Every paper by the name of its file."""
    found = {f"zapis-{name}": minutes(one, None, LAYOUTS[name]) for name, one in TOWNS.items()}
    found["zapis"] = minutes(STEERING, BAND, HOUSE)
    found["zapis-verejny"] = minutes(published(STEERING), TOWN)
    found["minutes"] = minutes(replace(STEERING, language="en"), TOWN)
    found["pozvanka"] = invitation(CALL, TOWN)
    found["pozvanka-zmena"] = invitation(replace(CALL, moved_from=datetime(2021, 2, 17, 9, 0)), TOWN)
    found["pozvanka-zruseno"] = invitation(replace(CALL, cancelled=True), TOWN)
    found["invitation"] = invitation(replace(CALL, language="en"), TOWN)
    found["prezencni-listina"] = signing(sign(STEERING, False), BAND)
    found["prezencni-listina-po"] = signing(sign(STEERING, True), TOWN)
    found["usneseni"] = resolutions(STEERING, TOWN)
    found["ukoly"] = tasks(STEERING.group, STEERING.tasks, date(2020, 11, 10), letterhead=TOWN)
    return found


SHOWN = {"minutes": "zapis", "call": "pozvanka"}


def draw(folder: Path) -> None:
    """Write every paper as a PDF and as a file of Word."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, sheet in sheets().items():
        (folder / f"{name}.pdf").write_bytes(press.pdf(sheet))
        (folder / f"{name}.docx").write_bytes(docx(sheet))


def show(folder: Path) -> None:
    """Draw the first pages of two papers as the documentation shows them."""
    for name, paper in SHOWN.items():
        (folder / f"paper-{name}.png").write_bytes(press.pages(sheets()[paper], 72)[0])


if __name__ == "__main__":
    draw(Path(sys.argv[1]))
    show(Path(sys.argv[2]))
