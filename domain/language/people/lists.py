"""Lists of people as offices keep them: pasted lines, and tables with or without words above the columns."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from domain.language.cs import people as cs
from domain.language.cs.declension import is_woman
from domain.language.en import people as en
from domain.language.people.contacts import MAIL, PHONE
from domain.language.people.names import split_titles
from domain.language.people.roster import read_roster
from domain.language.text import Pattern, fold

LONGEST = 600  # characters of a line
BETWEEN = Pattern(r" [–—|-] |[;|()•]| / ")
NUMBERED = Pattern(r"^(?:\d{1,3}[.)] |[-–•*] ?)")
LABELS = Pattern(r"(?i)\b(?:e-?mail|mail|tel(?:efon)?|mob(?:il)?|phone)\b\.? ?:? ?(?=$|[,;])")
DIGIT = Pattern(r"\d|^[=+@]|https?:")
WORDS = range(2, 6)  # of a name
PIECES = Pattern(r"[ .-]+")


@dataclass(frozen=True, slots=True)
class ListReading:
    """Somebody as written in a list; "" for what is not. side, gender: as the domain names them."""

    name: str
    before: str = ""
    after: str = ""
    organisation: str = ""
    side: str = ""
    email: str = ""
    phone: str = ""
    gender: str = ""


def read_people(text: str) -> list[ListReading | None]:
    """The people of pasted lines, one a line; None for a line without a whole name. Never raises on any text."""
    return [_line(line) for line in text.split("\n") if line.strip()]


def read_people_table(rows: Sequence[Sequence[str]]) -> list[tuple[int, ListReading | None]]:
    """(number of the row from 1, who stands there) of a table; None for a row without a whole name.

    Words above the columns say what stands in them; without these a row is read as a line.
    """
    at, columns = next(((n, found) for n, row in enumerate(rows[:10]) if (found := _columns(row))), (-1, {}))
    if at < 0:
        return [(n, _line(", ".join(cell for cell in row if cell))) for n, row in enumerate(rows, 1)]
    return [(n, _row(row, columns)) for n, row in enumerate(rows[at + 1 :], at + 2)]


def looks_like_people(text: str) -> bool:
    """Whether somebody has pasted a list of people: two lines or more, each a whole name with something beside it."""
    found = read_people(text)
    return len(found) > 1 and all(
        one and (one.email or one.phone or (one.before and one.organisation)) for one in found
    )


def read_contacts(text: str) -> tuple[str, str]:
    """(e-mail, telephone number) in a text, "" for what is not there; the number in threes."""
    mail, phone = MAIL.search(text), PHONE.search(MAIL.sub(" ", text))
    return mail.group().rstrip(".") if mail else "", _in_threes(phone.group()) if phone else ""


def _in_threes(number: str) -> str:
    digits = "".join(one for one in number if one.isdecimal())
    abroad = digits[:-9].removeprefix("00")
    threes = " ".join(digits[-9:][at : at + 3] for at in (0, 3, 6))
    return f"+{abroad} {threes}" if abroad else threes


def _line(line: str) -> ListReading | None:
    if line.lstrip().startswith(("=", "@")):
        return None
    line = " ".join(line.replace("\t", " ; ").split())[:LONGEST]
    email, phone = read_contacts(line)
    bare = _pieces(BETWEEN.sub(", ", PHONE.sub(" ", MAIL.sub(" ", NUMBERED.sub("", line)))))
    entry = next(iter(read_roster(_pieces(LABELS.sub(" ", bare)))), None)
    if entry is None or not _whole(entry.name):
        return None
    return ListReading(
        _in_order(entry.name), entry.before, entry.after, entry.organisation.strip(" ,"), entry.side, email, phone
    )  # fmt: skip


def _pieces(line: str) -> str:
    """What stands between commas, without what is empty there."""
    return ", ".join(" ".join(piece.split()) for piece in line.split(",") if piece.strip())


def _in_order(name: str) -> str:
    """The given name first, where the table of given names leaves no doubt: "Nová Jana"."""
    first, _, last = name.partition(" ")
    turned = is_woman(last) is not None and is_woman(first) is None
    return f"{last} {first}" if turned and " " not in last else name


def _whole(name: str) -> bool:
    """Whether it is a given name and a surname: two words or more, the first and last of which begin with capitals."""
    words = [word for word in PIECES.split(name) if word]
    return len(words) in WORDS and words[0][:1].isupper() and words[-1][:1].isupper() and not DIGIT.search(name)


# --- tables


def _columns(row: Sequence[str]) -> dict[str, int]:
    """Which column holds what; {} for a row that stands above nothing."""
    found: dict[str, int] = {}
    for at, cell in enumerate(row):
        if what := _heading(cell):
            found.setdefault(what, at)
    if "surname" not in found and "given" in found:
        found["name"] = found.pop("given")
    named = "name" in found or "turned" in found or {"given", "surname"} <= found.keys()
    return found if named and len(found) > 1 else {}


def _heading(cell: str) -> str:
    plain = fold(cell).strip(" .:*")
    if len(plain) > 40:
        return ""
    known = {**en.COLUMNS, **cs.COLUMNS}
    return next((what for word, what in sorted(known.items(), key=_longest) if plain.startswith(word)), "")


def _longest(known: tuple[str, str]) -> int:
    return -len(known[0])


def _row(row: Sequence[str], columns: dict[str, int]) -> ListReading | None:
    cells = {what: row[at] for what, at in columns.items() if at < len(row)}
    if any(cell.startswith("=") for cell in cells.values()):
        return None
    before, name, after = split_titles(_named(cells))
    if not _whole(name):
        return None
    email, phone = read_contacts(f"{cells.get('email', '')} ; {cells.get('phone', '')}")
    side = next((one.side for one in read_roster(f"A B, {cells.get('side', '')}") if one), "")
    gender = {**en.GENDERS, **cs.GENDERS}.get(fold(cells.get("gender", "")).strip(" ."), "")
    found = ListReading(_in_order(name), before, after, cells.get("organisation", ""), side, email, phone, gender)
    titles = {what: cells.get(what, "") for what in ("before", "after")}
    return replace(found, **{what: said for what, said in titles.items() if said and not getattr(found, what)})


def _named(cells: dict[str, str]) -> str:
    """The name with its degrees, whichever side of it they stand on."""
    if "surname" in cells:
        return f"{cells.get('given', '')} {cells['surname']}".strip()
    said = cells.get("name", "") or cells.get("turned", "")
    name, *degrees = [piece.strip() for piece in said.split(",")]
    if not cells.get("name"):
        head, _, rest = name.partition(" ")
        name = f"{rest} {head}".strip()
    for degree in degrees:
        before = split_titles(f"{degree} A B")[0]
        name = f"{degree} {name}" if before else f"{name}, {degree}"
    return name
