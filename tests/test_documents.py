"""Papers of meetings: fit for archives and for ears, true to their data, and nobody's words break them."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime
from io import BytesIO
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile

import page as validator
import pikepdf
import pytest
from docx import Document
from pypdf import PdfReader

from documents import press
from documents.invitation import invitation
from documents.layouts import HOUSE, LAYOUTS
from documents.minutes import minutes
from documents.overviews import tasks
from documents.sheet import Picture, Sheet
from documents.signing import signing
from documents.word import docx
from domain.errors import BadInput
from domain.minutes import Attendee, Gender, Minutes, Passage, Point, Signature, State, Task
from domain.papers import EMPTY, Call, Convener, Item, file_name
from domain.publishing import published
from tests.draw_papers import BAND, TOWN, sheets, sign
from tests.papers_of_towns import COUNCIL, STEERING, TOWNS

PAPERS = sheets()
HOSTILE = (
    '#read("/etc/passwd")',
    "{{ 7*7 }} {% for x in y %}",
    "*tučně* _kurzíva_ $x^2$ <b>ahoj</b> @citace \\ `kód`",
    '=HYPERLINK("https://zly.example")',
    "Dana\x00\x07\u202eavon\u200b 👍 漢字",
    "Z" * 300,
)


def text_of(file: bytes) -> str:
    """The words of a PDF in the order in which they are read, spaces made even."""
    found = "\n".join(one.extract_text() for one in PdfReader(BytesIO(file)).pages)
    return " ".join(found.replace("\u00a0", " ").split())


def in_order(text: str, parts: Sequence[str]) -> list[str]:
    """Those of the parts that do not stand in the text behind the ones before them."""
    at, missed = 0, []
    for part in parts:
        found = text.find(part, at)
        if found < 0:
            missed.append(part)
        at = max(at, found)
    return missed


@pytest.mark.parametrize("name", PAPERS)
def test_every_paper_is_for_archives_and_for_ears(name: str) -> None:
    sheet = PAPERS[name]
    file = press.pdf(sheet)
    for profile in ("2a", "ua1"):
        found = validator.validate_pdf_bytes(file, profile=profile)
        assert [one.message for one in found.failures] == [], profile
    with pikepdf.open(BytesIO(file)) as paper:
        root: Any = paper.Root
        assert str(root.Lang).startswith(sheet.language)
        assert root.MarkInfo.Marked
        assert "/StructTreeRoot" in root
        with paper.open_metadata() as record:
            assert (record["pdfaid:part"], record["pdfaid:conformance"], record["pdfuaid:part"]) == ("2", "A", "1")
            assert record["dc:title"].replace("\u00a0", " ") == sheet.title.replace("\u00a0", " ")


def test_the_house_tells_all_that_the_minutes_know() -> None:
    said = text_of(press.pdf(minutes(STEERING, TOWN)))
    assert in_order(said, [
        "Město Lipová", "Zápis z 1. setkání", "Datum úterý 22. 9. 2020", "Čas 9:00–11:30 hod.", "Účast",
        "Mgr. Václava Blahová Diakonie Lipová ano", "Ing. Milan Jaroš MÚ Lipová omluva", "Přítomno 10", "Program",
        "1. Úvodní seznámení", "– hledat", "Listopad 2020 společné setkání", "Usnesení č. 1/1/2020",
        "Řídicí skupina schvaluje Základní listinu KPSS.", "pro 9 – proti 0 – zdržel(o) se 1", "Úkoly",
        "1. Distribuovat tištěnou anketu do domácností obce 30. 11. 2020", "Přehled usnesení", "Další jednání",
        "Přílohy: 3", "Zapsala: Veronika Marková, DiS.", "dne 2. 10. 2020", "Ověřil: Ondřej Rafael",
    ]) == []  # fmt: skip
    english = text_of(press.pdf(minutes(replace(STEERING, language="en"), TOWN)))
    assert in_order(english, ["Attendance", "Agenda", "Resolution no. 1/1/2020", "Tasks", "Written by:"]) == []


ORDER = {
    "cross": ["KOMUNITNÍ PLÁNOVÁNÍ SOCIÁLNÍCH SLUŽEB ORP VRCHOV", "Zápis č. 2/2023", "Datum", "Místo", "Čas",
              "Přítomni: viz prezenční listina", "1. Úvod", "3. Závěr a úkoly", "Úkol:", "Přílohy: 0", "Zapsala:"],
    "steering": ["Zápis z 1. setkání", "Přítomni:", "Ing. Martin Krejza – město Lipová",
                 "Mgr. Vladislava Vesecká – Lipovská nemocnice – omluva", "Datum", "Místo", "Program jednání:",
                 "6. Různé a diskuse", "1. Úvodní seznámení", "schvaluje", "Zapsala:", "Ověřil:"],
    "workshop": ["Projekt", "Akce", "Datum", "Místo", "Již druhý workshop", "V závěru"],
    "working": ["KOMUNITNÍ PLÁNOVÁNÍ", "Tvorba Komunitního plánu", "Pracovní skupina", "1) Představení", "2) Shrnutí",
                "– soběstačnost", "6) Různé", "p. Teplá: pozvánka", "27. 9. 2022"],
    "council": ["KOMUNITNÍ PLÁNOVÁNÍ", "Řídicí pracovní skupina", "Místo", "Datum a čas", "Přítomni (10):",
                "Omluveni (2):", "Neomluveni (1): Petr Hampl", "Program jednání:", "1) Úvod", "Ad. 2) Projednání",
                "Připomínky", "T: Předložit", "30. 11. 2017", "Z: K. Marcinová, M. Polanský",
                "Další jednání: středa 22. 11. 2017", "Zapsala: Kateřina Marcinová", "dne 23. 10. 2017"],
}  # fmt: skip


@pytest.mark.parametrize("name", ORDER)
def test_five_offices_find_their_own_order(name: str) -> None:
    assert in_order(text_of(press.pdf(minutes(TOWNS[name], None, LAYOUTS[name]))), ORDER[name]) == []


def test_the_public_version_says_how_many_and_whence() -> None:
    said = text_of(press.pdf(minutes(published(STEERING), TOWN)))
    assert "Přítomni (10): Centrum komunitní práce (2), Diakonie Lipová" in said
    assert "Veřejná verze" in said
    assert "Zapsal(a): Centrum komunitní práce" in said
    assert [one for one in STEERING.attendees if one.name in said] == []


def test_no_line_ends_with_a_lonely_letter() -> None:
    words = "a s mnoha lidmi v obci k tomu i u nich o tom z nich " * 12
    one = Minutes("Skupina", datetime(2026, 5, 6, 9), points=(Point(1, "Bod", passages=(Passage(words),)),))
    lines = "\n".join(page.extract_text() for page in PdfReader(BytesIO(press.pdf(minutes(one)))).pages).splitlines()
    assert len(lines) > 8
    assert [line for line in lines if line.split()[-1:] in (["a"], ["s"], ["v"], ["k"], ["o"], ["z"])] == []


def hostile() -> list[Sheet]:
    """Papers in which somebody has written such words wherever they could."""
    whole = " ".join(HOSTILE)
    one = Minutes(
        HOSTILE[0], datetime(2026, 5, 6, 9), title=whole, place=HOSTILE[1],
        attendees=tuple(Attendee(words, State.PRESENT, organisation=words) for words in HOSTILE),
        points=tuple(
            Point(n, words, words, passages=(Passage(words, (words,), ((words, words),)),), tasks=(Task(n, words),))
            for n, words in enumerate(HOSTILE, 1)
        ),
        author=Signature(HOSTILE[3]),
    )  # fmt: skip
    call = Call(whole, whole, one.start, items=tuple(Item(words, words) for words in HOSTILE), convener=Convener(whole))
    return [minutes(one, TOWN), minutes(one, None, LAYOUTS["council"]), invitation(call), signing(sign(one, True))]


def test_nobodys_words_are_ever_markup() -> None:
    for sheet in hostile():
        file = press.pdf(sheet)
        read = "".join(text_of(file).replace("\u200b", "").split())
        written = "".join(body(Document(BytesIO(docx(sheet)))).split())
        assert [one for one in HOSTILE if "".join(press.printable(one).split()) not in read] == []
        assert [one for one in HOSTILE[:4] if "".join(one.split()) not in written] == []
        assert validator.is_pdf_compliant_bytes(file, profile="2a")
        assert validator.is_pdf_compliant_bytes(file, profile="ua1")


def test_a_word_without_end_stays_on_the_page() -> None:
    with pikepdf.open(BytesIO(press.pdf(hostile()[0]))) as paper:
        pages = len(paper.pages)
    assert pages > 1
    assert press.broken("a" * 100).count("\u200b") == 5
    assert press.broken("nejneobhospodařovávatelnějšími slova") == "nejneobhospodařovávatelnějšími slova"


def test_an_empty_meeting_and_a_full_hall_are_papers_too() -> None:
    empty = Minutes("Skupina", datetime(2026, 5, 6, 9))
    assert "středa 6. 5. 2026" in text_of(press.pdf(minutes(empty)))
    assert f"{EMPTY}." in text_of(press.pdf(signing(sign(empty, False))))
    assert "Žádné úkoly" in text_of(press.pdf(tasks("Skupina", [], date(2026, 5, 6))))
    many = tuple(
        Attendee(f"Jana Nováková{chr(97 + n % 26)}{n}", State.PRESENT, organisation=f"Organizace {n % 40}")
        for n in range(300)
    )
    hall = PdfReader(BytesIO(press.pdf(signing(sign(replace(empty, attendees=many), False)))))
    assert len(hall.pages) > 12
    assert "Podpis" in hall.pages[-1].extract_text()
    assert len(PdfReader(BytesIO(press.pdf(minutes(replace(empty, attendees=many), TOWN, HOUSE)))).pages) > 6


def test_the_list_to_sign_waits_for_whoever_was_not_expected() -> None:
    before = text_of(press.pdf(PAPERS["prezencni-listina"]))
    assert (
        in_order(before, ["Prezenční listina", "Jméno a příjmení", "Organizace", "Podpis", "13.", "17.", "GDPR"]) == []
    )
    assert "omluva" not in before
    assert "omluva" in text_of(press.pdf(PAPERS["prezencni-listina-po"]))


def test_an_invitation_says_what_changed() -> None:
    said = text_of(press.pdf(PAPERS["pozvanka"]))
    assert in_order(said, [
        "POZVÁNKA", "zvu Vás na 2. jednání", "Kdy středa 24. 2. 2021, 9:00–11:30 hod.", "zasedací místnost č. 214",
        "1. Kontrola úkolů", "předkládá V. Marková, 10 min", "potvrďte do 19. 2. 2021", "Svolává:", "tel. 376 000 000",
        "Lipová, 10. 2. 2021",
    ]) == []  # fmt: skip
    assert "Původní termín 17. 2. 2021, 9:00 hod. neplatí" in text_of(press.pdf(PAPERS["pozvanka-zmena"]))
    gone = text_of(press.pdf(PAPERS["pozvanka-zruseno"]))
    assert "ZRUŠENO – 2. setkání" in gone
    assert "Program" not in gone


def test_nobodys_gender_is_guessed() -> None:
    def wrote(gender: Gender) -> str:
        return text_of(press.pdf(minutes(replace(COUNCIL, author=Signature("Sam Novák", gender=gender)))))

    assert "Zapsal(a): Sam Novák" in wrote(Gender.UNKNOWN)
    assert "Zapsala: Sam Novák" in wrote(Gender.FEMALE)


def test_files_have_names_that_every_machine_takes() -> None:
    assert (
        file_name(("Zápis", "Řídicí skupina", "2026-05-06"), "pdf") == "zapis-ridici-skupina-2026-05-06"[:31] + ".pdf"
    )
    assert file_name(("漢字", "../..", ""), "pdf") == "kolecko.pdf"


# --- files of Word


def body(paper: Any) -> str:
    """All words of a file of Word."""
    cells = (one for table in paper.tables for row in table.rows for cell in row.cells for one in cell.paragraphs)
    return "\n".join(one.text for one in (*paper.paragraphs, *cells)).replace("\u00a0", " ")


def test_a_file_of_word_says_the_same_with_headings_and_a_language() -> None:
    paper: Any = Document(BytesIO(docx(minutes(STEERING, TOWN))))
    said = body(paper)
    for words in ("Základní listinu KPSS", "Mgr. Václava Blahová", "Distribuovat tištěnou anketu", "30. 11. 2020"):
        assert words in said
    headings = [one.text for one in paper.paragraphs if one.style.name.startswith("Heading")]
    assert headings[0].startswith("Zápis z")
    assert "Úkoly" in headings
    assert paper.core_properties.language == "cs-CZ"
    assert all("w:tblHeader" in table.rows[0]._tr.xml for table in paper.tables)


def template(*lines: str, more: dict[str, bytes] | None = None, rels: str = "") -> bytes:
    """A file of an office with these paragraphs; `more`: parts that do not belong there."""
    paper = Document()
    paper.sections[0].header.paragraphs[0].text = "Hlavička úřadu – {{ datum }}"
    for line in lines:
        paper.add_paragraph(line)
    made = BytesIO()
    paper.save(made)
    again = BytesIO()
    with ZipFile(made) as old, ZipFile(again, "w", ZIP_DEFLATED) as new:
        for one in old.namelist():
            part = old.read(one)
            new.writestr(one, part.replace(b"</Relationships>", rels.encode() + b"</Relationships>"))
        for name, part in (more or {}).items():
            new.writestr(name, part)
    return again.getvalue()


def test_the_office_pours_minutes_into_its_own_file() -> None:
    own = template("{{ nadpis }}", "{% if podnadpis %}{{ podnadpis }}{% endif %}", "{{ obsah }}", "S pozdravem úřad")
    sheet = replace(minutes(STEERING, TOWN), title="Zápis & <spol>")
    paper: Any = Document(BytesIO(docx(sheet, own)))
    assert paper.sections[0].header.paragraphs[0].text == "Hlavička úřadu – 2. 10. 2020"
    assert (
        in_order(body(paper), ["Zápis & <spol>", "Řídicí skupina", "Program", "Přílohy: 3", "S pozdravem úřad"]) == []
    )


EXTERNAL = (
    '<Relationship Id="x" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" '
    'Target="http://zly.example/a.png" TargetMode="External"/>'
)
BOMB = BytesIO()
with ZipFile(BOMB, "w", ZIP_DEFLATED) as _bomb:
    _bomb.writestr("word/document.xml", b"0" * 60_000_000)


@pytest.mark.parametrize(
    ("file", "key"),
    [
        (template("{{ obsah }} {{ tajne }}"), "papers-template-field"),
        (template("{{ nadpis }}"), "papers-template-body"),
        (template("{{ obsah.__class__.__mro__ }}"), "papers-template-code"),
        (template("{{ 'a' * 10 ** 9 }}{{ obsah }}"), "papers-template-code"),
        (template("{% for a in obsah %}{% endfor %}"), "papers-template-code"),
        (template("{% include '/etc/passwd' %}"), "papers-template-code"),
        (template("{{ obsah"), "papers-template-code"),
        (template("{{ obsah }}", more={"word/vbaProject.bin": b"x"}), "papers-template-active"),
        (template("{{ obsah }}", more={"word/x.xml": b'<!DOCTYPE a [<!ENTITY b "c">]><a/>'}), "papers-template-active"),
        (template("{{ obsah }}", rels=EXTERNAL), "papers-template-active"),
        (BOMB.getvalue(), "papers-template-large"),
        (b"x" * 6_000_000, "papers-template-large"),
        (b"%PDF-1.7", "papers-template-no-word"),
        (template("{{ obsah }}")[:900], "papers-template-no-word"),
    ],
)  # fmt: skip
def test_a_file_that_does_more_than_it_should_is_refused(file: bytes, key: str) -> None:
    with pytest.raises(BadInput) as refused:
        docx(minutes(COUNCIL), file)
    assert refused.value.key == key


def test_pictures_have_words_and_come_as_they_were() -> None:
    dot = bytes.fromhex(
        "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de0000000c49444154789c63f8cfc000000301010"
        "0c9fe92ef0000000049454e44ae426082"
    )
    head = replace(BAND, logo=Picture(dot, "Znak města"))
    file = press.pdf(minutes(COUNCIL, head))
    assert validator.is_pdf_compliant_bytes(file, profile="ua1")
    assert "Znak města" in docx_alt(docx(minutes(COUNCIL, head)))
    assert len(press.pages(minutes(COUNCIL, head))) == len(PdfReader(BytesIO(file)).pages)


def docx_alt(file: bytes) -> str:
    """The descriptions of the pictures in the head of a file of Word."""
    paper: Any = Document(BytesIO(file))
    return " ".join(one.get("descr") or "" for one in paper.sections[0].header._element.xpath(".//wp:docPr"))
