"""Old minutes read back from a file: its text, and what is understood of it.

It works in a process of its own, in which alone the libraries that open files are loaded.
"""

from collections.abc import Iterator
from datetime import datetime
from io import BytesIO
from typing import TYPE_CHECKING, Any
from zipfile import BadZipFile, ZipFile

from domain.errors import BadInput
from domain.language import TaskReading, read_minutes
from domain.tasks import due_of
from locales import languages, words

if TYPE_CHECKING:
    from domain.language.minutes.entries import Attendee
    from domain.language.minutes.reading import Found, MinutesReading

PARTS, UNPACKED = 500, 40_000_000  # pieces of a packed file, and bytes of all that is in it
PAGES = 60
LONGEST = 200_000  # characters of a text
SCANNED = 25  # letters on a page below which it is a picture of a page
LISTED = 100  # people, tasks and decisions of one paper


def old_minutes(data: bytes, name: str) -> dict[str, Any]:
    """What the minutes in a file say, as plain values; dates in ISO form.

    Raises BadInput("papers-read-…"): locked, long, scan, active, nothing.
    """
    text = text_of(data, name.rpartition(".")[2].lower())
    found = understood(read_minutes(text))
    if not any(found[one] for one in ("present", "excused", "tasks", "decisions")):
        raise BadInput("papers-read-nothing")
    return found


def text_of(data: bytes, kind: str) -> str:
    """The words of a file in reading order."""
    if data.startswith(b"%PDF") or kind == "pdf":
        return _of_pdf(data)[:LONGEST]
    if data.startswith(b"PK") or kind == "docx":
        return _of_word(data)[:LONGEST]
    return _of_text(data)[:LONGEST]


def _of_pdf(data: bytes) -> str:
    from pypdf import PdfReader
    from pypdf.errors import PyPdfError

    try:
        paper = PdfReader(BytesIO(data))
        if paper.is_encrypted:
            raise BadInput("papers-read-locked")
        if len(paper.pages) > PAGES:
            raise BadInput("papers-read-long", limit=PAGES)
        pages = [page.extract_text() for page in paper.pages]
    except PyPdfError as error:
        raise BadInput("file-unreadable") from error
    if sum(letter.isalpha() for page in pages for letter in page) < SCANNED * max(1, len(pages)):
        raise BadInput("papers-read-scan")
    return "\n".join(pages)


def _of_word(data: bytes) -> str:
    from docx import Document

    try:
        with ZipFile(BytesIO(data)) as parts:
            _look_through(parts)
        paper = Document(BytesIO(data))
    except (BadZipFile, KeyError, ValueError, OSError, EOFError) as error:
        raise BadInput("file-unreadable") from error
    return "\n".join(_lines(paper))


def _look_through(parts: ZipFile) -> None:
    listed = parts.infolist()
    if len(listed) > PARTS or sum(one.file_size for one in listed) > UNPACKED:
        raise BadInput("file-too-hard")
    if any("vbaproject" in one.filename.lower() for one in listed):
        raise BadInput("papers-read-active")
    for one in listed:
        if one.filename.endswith((".xml", ".rels")) and b"<!DOCTYPE" in parts.read(one)[:4000].upper():
            raise BadInput("papers-read-active")


def _lines(paper: Any) -> Iterator[str]:
    for one in paper.iter_inner_content():
        if not hasattr(one, "rows"):
            yield one.text
            continue
        yield from _rows([_cells(row) for row in one.rows])


def _cells(row: Any) -> list[str]:
    return list(dict.fromkeys(_plain(cell.text) for cell in row.cells))


def _plain(text: str) -> str:
    return text.replace("\u00a0", " ").strip()


def _rows(rows: list[list[str]]) -> Iterator[str]:
    """The rows of a table as lines; what our own tables hold is labelled as people label it in minutes."""
    heads = {_plain(words(one).say(key)): key for one in languages() for key in ("papers-name", "papers-task-what")}
    known = [heads[cell] for cell in rows[0] if cell in heads] if rows else []
    if known == ["papers-task-what"]:
        for _, what, owner, due, *_ in (row for row in rows[1:] if len(row) > 3):
            yield f"{what} Z: {owner} T: {due}"
        return
    if known == ["papers-name"]:
        yield "Přítomni:"
    came = {words(one).say("papers-took-present") for one in languages()}
    for row in rows[1:] if known else rows:
        yield " – ".join(cell for cell in row if cell and not (known and cell in came))


def _of_text(data: bytes) -> str:
    if b"\x00" in data[:1000]:
        raise BadInput("file-unreadable")
    for code in ("utf-8-sig", "cp1250"):
        try:
            return data.decode(code)
        except UnicodeDecodeError:
            continue
    return data.decode("utf-8", "replace")


# --- as plain values


def understood(reading: "MinutesReading") -> dict[str, Any]:
    """The reading in values that JSON holds."""
    following = reading.next_meeting.value if reading.next_meeting else None
    return {
        "title": _value(reading.title),
        "group": _value(reading.group),
        "place": _value(reading.place),
        "date": reading.date.value.isoformat() if reading.date else "",
        "present": _people(reading.present),
        "excused": _people(reading.excused),
        "guests": _people(reading.guests),
        "tasks": [_task(one.value) for one in reading.tasks[:LISTED]],
        "decisions": [one.value for one in reading.decisions[:LISTED]],
        "next": following.day.isoformat() if following and not following.vague else "",
        "hour": f"{following.start:%H:%M}" if following and following.start and not following.vague else "",
    }


def _value(found: "Found[str] | None") -> str:
    return found.value if found else ""


def _people(found: "tuple[Found[Attendee], ...]") -> list[list[str]]:
    """[name, degrees, organisation] of each."""
    return [[one.value.name, one.value.degree, one.value.organisation] for one in found[:LISTED]]


def _task(one: TaskReading) -> dict[str, Any]:
    due = due_of(one.due) if one.due else None
    day = due.date() if isinstance(due, datetime) else due
    return {"what": one.what, "owners": list(one.owners), "due": day.isoformat() if day else ""}
