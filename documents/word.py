"""A paper as an editable file of Word: on the house's own page, or poured into a file of the office."""

from collections.abc import Callable, Iterator
from io import BytesIO
from typing import TYPE_CHECKING, Any, cast
from unicodedata import category

from docx import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor

from documents.office_file import filled, fit_for_use
from documents.sheet import Block, Decision, Facts, Heading, Items, Para, Sheet, Signatures, Table
from domain.errors import BadInput
from domain.language import vlna
from domain.language.text import INVISIBLE

if TYPE_CHECKING:
    from docx.document import Document as Paper

LANGUAGES = {"cs": "cs-CZ", "en": "en-GB"}
BODY = "\ue0b0"  # stands in a file of the office where the paper goes, until it does
HOUSE = RGBColor(0x1F, 0x4E, 0x79)
GREY = RGBColor(0x55, 0x55, 0x55)


def docx(sheet: Sheet, template: bytes | None = None) -> bytes:
    """The paper as a file of Word.

    template: the office's own file, with {{ obsah }} (or {{ body }}) in a paragraph of its own and, wherever
    it likes,
    {{ nadpis }}, {{ podnadpis }}, {{ datum }} ({{ title }}, {{ subtitle }}, {{ date }}).
    Raises BadInput as `documents.office_file` does, BadInput("papers-template-body") where no paragraph takes it.
    """
    if template is None:
        paper = _blank(sheet)
        _write(sheet, paper, paper.add_paragraph())
    else:
        paper = Document(BytesIO(filled(fit_for_use(template), _fields(sheet))))
        _write(sheet, paper, _place(paper))
    _record(sheet, paper)
    made = BytesIO()
    paper.save(made)
    return made.getvalue()


def _fields(sheet: Sheet) -> dict[str, str]:
    day = f"{sheet.dated.day}. {sheet.dated.month}. {sheet.dated.year}"
    under = _fit(sheet, " · ".join(sheet.under))
    own = {"title": _fit(sheet, sheet.title), "subtitle": under, "date": day, "body": BODY}
    czech = {"nadpis": "title", "podnadpis": "subtitle", "datum": "date", "obsah": "body"}
    return own | {word: own[name] for word, name in czech.items()}


def _place(paper: "Paper") -> Any:
    cells = (one for table in paper.tables for row in table.rows for cell in row.cells for one in cell.paragraphs)
    for paragraph in (*paper.paragraphs, *cells):
        if BODY in paragraph.text:
            return paragraph
    raise BadInput("papers-template-body")


# --- a page of the house


def _blank(sheet: Sheet) -> "Paper":
    paper = Document()
    page = paper.sections[0]
    page.page_width, page.page_height = Mm(210), Mm(297)
    page.left_margin = page.right_margin = Mm(22)
    page.top_margin, page.bottom_margin = Mm(20), Mm(20)
    normal = cast(Any, paper.styles["Normal"])
    normal.font.name, normal.font.size = "Calibri", Pt(11)
    normal.paragraph_format.space_after = Pt(6)
    for level, size in ((1, 19), (2, 13), (3, 11)):
        style = cast(Any, paper.styles[f"Heading {level}"])
        style.font.name, style.font.size, style.font.bold = "Calibri", Pt(size), True
        style.font.color.rgb = RGBColor(0, 0, 0) if sheet.plain else HOUSE
        style.element.rPr.rFonts.attrib.pop(qn("w:asciiTheme"), None)
        style.element.rPr.rFonts.attrib.pop(qn("w:hAnsiTheme"), None)
    _headed(sheet, page)
    top = paper.add_heading(_fit(sheet, sheet.title), 1)
    _centre(top, sheet.centred)
    for line in sheet.under:
        under = paper.add_paragraph()
        _centre(under, sheet.centred)
        _said(under, _fit(sheet, line)).font.color.rgb = GREY
    if sheet.badge:
        _said(paper.add_paragraph(), _fit(sheet, sheet.badge)).bold = True
    return paper


def _headed(sheet: Sheet, page: Any) -> None:
    head, lines = sheet.letterhead, page.header.paragraphs[0]
    if head.band and head.band.format != "svg":
        _picture(lines.add_run(), head.band.data, head.band.alt, 14)
        lines = page.header.add_paragraph()
    if head.logo and head.logo.format != "svg":
        _picture(lines.add_run(), head.logo.data, head.logo.alt, 13)
        lines = page.header.add_paragraph()
    if head.name:
        _said(lines, _fit(sheet, head.name)).bold = True
    for line in head.lines:
        small = _said(page.header.add_paragraph(), _fit(sheet, line))
        small.font.size, small.font.color.rgb = Pt(8.5), GREY
    if head.foot:
        _said(page.footer.paragraphs[0], _fit(sheet, head.foot)).font.size = Pt(8.5)


def _picture(run: Any, data: bytes, alt: str, height: float) -> None:
    run.add_picture(BytesIO(data), height=Mm(height))
    run._r.xpath(".//wp:docPr")[0].set("descr", alt)


def _record(sheet: Sheet, paper: "Paper") -> None:
    paper.core_properties.title = _fit(sheet, sheet.title)[:255]
    paper.core_properties.author = _fit(sheet, sheet.author)[:255]
    paper.core_properties.language = LANGUAGES.get(sheet.language, sheet.language)
    for run in paper.styles.element.xpath("w:docDefaults/w:rPrDefault/w:rPr"):
        for old in run.findall(qn("w:lang")):
            run.remove(old)
        spoken = OxmlElement("w:lang")
        spoken.set(qn("w:val"), LANGUAGES.get(sheet.language, sheet.language))
        run.append(spoken)


# --- what stands on it


def _write(sheet: Sheet, paper: "Paper", place: Any) -> None:
    writer = _Writer(sheet, paper)
    for block in sheet.blocks:
        for element in writer.drawn(block):
            place._p.addprevious(element)
    rest = place.text.replace(BODY, "").strip()
    if rest:
        place.text = rest
    else:
        place._p.getparent().remove(place._p)


class _Writer:
    """Draws blocks with the styles that the file has."""

    def __init__(self, sheet: Sheet, paper: "Paper") -> None:
        self.sheet = sheet
        self.paper = paper
        self.known = {style.name for style in paper.styles}

    def drawn(self, block: Block) -> Iterator[Any]:
        """The elements of a block, each taken from where the file put it."""
        draw = cast(Callable[[Any], Iterator[Any]], getattr(self, f"_{type(block).__name__.lower()}"))
        for each in draw(block):
            element = each._p if hasattr(each, "_p") else each._tbl
            element.getparent().remove(element)
            yield element

    def text(self, words: str) -> str:
        """A text as it is set."""
        return _fit(self.sheet, words)

    def paragraph(self, words: str = "", lead: str = "", style: str = "") -> Any:
        """A paragraph in a style, if the file has it."""
        one = self.paper.add_paragraph(style=style if style in self.known else None)
        if lead:
            _said(one, f"{self.text(lead)} " if words else self.text(lead)).bold = True
        if words:
            _said(one, self.text(words))
        return one

    def _heading(self, one: Heading) -> Iterator[Any]:
        words = f"{one.text} – {one.aside}" if one.aside else one.text
        named = f"Heading {one.level}"
        yield self.paragraph(words, style=named) if named in self.known else self.paragraph(lead=words)

    def _para(self, one: Para) -> Iterator[Any]:
        drawn = self.paragraph(one.text, one.lead)
        _centre(drawn, one.centred)
        for run in drawn.runs if one.note else []:
            run.font.size, run.font.color.rgb = Pt(9), GREY
        yield drawn

    def _items(self, one: Items) -> Iterator[Any]:
        for at, item in enumerate(one.items):
            label = f"{one.labels[at]}\u00a0" if at < len(one.labels) else ""
            dash = "" if label or "List Bullet" in self.known else "– "
            drawn = self.paragraph(f"{label or dash}{item}", style="" if label else "List Bullet")
            drawn.paragraph_format.space_after = Pt(1)
            yield drawn

    def _facts(self, one: Facts) -> Iterator[Any]:
        for label, value in one.rows:
            drawn = self.paragraph(value, f"{label}:")
            drawn.paragraph_format.space_after = Pt(1)
            yield drawn

    def _table(self, one: Table) -> Iterator[Any]:
        table = self.grid(len(one.head), True)
        _cells(table.rows[0], [self.text(word) for word in one.head], range(len(one.head)))
        _repeated(table.rows[0])
        for row in one.rows:
            drawn = table.add_row()
            _cells(drawn, [self.text(word) for word in row], one.strong)
            if one.height:
                drawn.height = Mm(one.height)
        yield table
        yield self.paragraph()

    def grid(self, columns: int, ruled: bool) -> Any:
        """A table of one row yet."""
        table = self.paper.add_table(rows=1, cols=columns)
        if ruled and "Table Grid" in self.known:
            table.style = "Table Grid"
        return table

    def _decision(self, one: Decision) -> Iterator[Any]:
        yield self.paragraph(f"{one.text} {one.vote}".strip(), f"{one.mark}:")

    def _signatures(self, one: Signatures) -> Iterator[Any]:
        yield self.paragraph()
        for label, who, when in one.rows:
            yield self.paragraph(", ".join(part for part in (who, when) if part), label)
            yield self.paragraph("\n" + "." * 50)


def _cells(row: Any, texts: list[str], strong: Any) -> None:
    for at, words in enumerate(texts):
        said = _said(row.cells[at].paragraphs[0], words)
        said.bold = at in strong or None


def _repeated(row: Any) -> None:
    """The head of a table is read, and printed again on every page."""
    mark = OxmlElement("w:tblHeader")
    mark.set(qn("w:val"), "true")
    row._tr.get_or_add_trPr().append(mark)


def _centre(paragraph: Any, centred: bool) -> None:
    if centred:
        paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER


def _said(paragraph: Any, words: str) -> Any:
    return paragraph.add_run(words)


def _fit(sheet: Sheet, words: str) -> str:
    """A text without what a file of Word cannot hold, set as the language wants it."""
    seen = "".join(char for char in words if char == "\n" or category(char) not in INVISIBLE)
    return vlna(seen) if sheet.language == "cs" else seen
