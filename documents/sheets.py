"""Tables of people and numbers as files: CSV as offices write it, and XLSX.

Reading is meant for a process of its own (see bot/reading): what comes may be made to hurt. What we write can be opened
in a spreadsheet without anything in it being carried out.
"""

import csv
import io
import zipfile
from collections.abc import Iterable, Sequence

from domain.errors import BadInput

ROWS, COLUMNS, CELL = 2000, 40, 500  # of a table; characters of a cell
LOOKED_AT = 50_000  # rows of a sheet, empty ones too
UNPACKED = 60_000_000  # bytes of everything in an XLSX
SEPARATORS = (";", ",", "\t")
SAMPLE = 50  # lines by which the separator is found
OLD_OFFICE = b"\xd0\xcf\x11\xe0"  # how old and encrypted files of Office begin
FORMULA = ("=", "+", "-", "@", "\t", "\r")
UTF_16 = (b"\xff\xfe", b"\xfe\xff")

# The codec is loaded while files may still be read.
"".encode("cp1250")


def read(data: bytes, name: str) -> list[list[str]]:
    """The rows of a table that are not empty, cells trimmed.

    Raises BadInput("sheet-empty" | "sheet-long" | "sheet-encoding" | "sheet-quotes" | "sheet-bomb" | "sheet-locked").
    """
    rows = _xlsx(data) if name.lower().endswith(".xlsx") else _csv(data)
    found = [row for row in (_filled([_cell(cell) for cell in row[:COLUMNS]]) for row in rows) if row]
    if not found:
        raise BadInput("sheet-empty")
    if len(found) > ROWS:
        raise BadInput("sheet-long", limit=ROWS)
    return found


def _filled(row: list[str]) -> list[str]:
    """The row without its empty end."""
    while row and not row[-1]:
        row.pop()
    return row


def _cell(cell: object) -> str:
    if isinstance(cell, float) and cell.is_integer():
        cell = int(cell)
    return " ".join(str(cell).split())[:CELL] if cell is not None else ""


# --- CSV


def _csv(data: bytes) -> list[list[str]]:
    text = _text(data)
    first, _, rest = text.partition("\n")
    if first.lower().startswith("sep="):
        return _parsed(rest, first.strip()[4:5] or ";")
    return _parsed(text, _separator(text))


def _text(data: bytes) -> str:
    """Raises BadInput("sheet-encoding") for what is neither UTF-8 nor Windows-1250."""
    codings = ("utf-16",) if data.startswith(UTF_16) else ("utf-8-sig", "cp1250")
    for coding in codings:
        try:
            text = data.decode(coding)
        except UnicodeDecodeError:
            continue
        if not any(ord(one) < 32 and one not in "\t\r\n" for one in text):
            return text.replace("\r\n", "\n").replace("\r", "\n")
    raise BadInput("sheet-encoding")


def _separator(text: str) -> str:
    """The separator by which most of the first lines fall into equally many cells."""
    lines = [line for line in text.split("\n")[:SAMPLE] if line.strip()]

    def fits(separator: str) -> tuple[int, int]:
        counts = [len(next(csv.reader([line], delimiter=separator), [])) for line in lines]
        usual = max(set(counts), key=counts.count, default=1)
        return (counts.count(usual), usual) if usual > 1 else (0, 0)

    return max(SEPARATORS, key=fits)


def _parsed(text: str, separator: str) -> list[list[str]]:
    rows: list[list[str]] = []
    reader = csv.reader(io.StringIO(text), delimiter=separator, strict=True)
    try:
        for row in reader:
            rows.append(row)
            if len(rows) > LOOKED_AT:
                break
    except csv.Error:
        raise BadInput("sheet-quotes", row=max(1, reader.line_num)) from None
    return rows


# --- XLSX


def _xlsx(data: bytes) -> list[list[object]]:
    if data.startswith(OLD_OFFICE):
        raise BadInput("sheet-locked")
    _need_harmless(data)
    from openpyxl import load_workbook  # slow to load, and seldom wanted

    book = load_workbook(io.BytesIO(data), read_only=True, data_only=True, keep_links=False)
    for sheet in book.worksheets:
        rows = [list(row) for row in sheet.iter_rows(max_row=LOOKED_AT, max_col=COLUMNS, values_only=True) if any(row)]
        if rows:
            return rows
    return []


def _need_harmless(data: bytes) -> None:
    """Raises BadInput("sheet-bomb") for an archive that unpacks to very much, or has entities of its own."""
    with zipfile.ZipFile(io.BytesIO(data)) as packed:
        if sum(one.file_size for one in packed.infolist()) > UNPACKED:
            raise BadInput("sheet-bomb")
        for one in packed.infolist():
            with packed.open(one) as part:
                if one.filename.endswith((".xml", ".rels")) and b"<!DOCTYPE" in part.read(2000):
                    raise BadInput("sheet-bomb")


# --- writing


def harmless(cell: str) -> str:
    """A cell that no spreadsheet takes for a formula; telephone numbers keep their plus.

    Source: OWASP, CSV Injection.
    """
    number = cell[1:].replace(" ", "")
    if cell.startswith(FORMULA) and not (cell[0] == "+" and number.isascii() and number.isdecimal()):
        return f"'{cell}"
    return cell


def as_csv(rows: Iterable[Sequence[object]], separator: str) -> bytes:
    """A table for any spreadsheet, in UTF-8 with the mark by which Excel knows it."""
    written = io.StringIO()
    csv.writer(written, delimiter=separator, lineterminator="\r\n").writerows(
        [harmless(str(cell)) for cell in row] for row in rows
    )
    return written.getvalue().encode("utf-8-sig")


def as_xlsx(rows: Sequence[Sequence[object]], title: str) -> bytes:
    """The same as a workbook of one sheet, whose words are words whatever they begin with; numbers stay numbers."""
    from openpyxl import Workbook
    from openpyxl.cell import WriteOnlyCell

    book = Workbook(write_only=True)
    sheet = book.create_sheet("".join(one for one in title if one not in "[]:*?/\\'")[:31] or "1")
    sheet.freeze_panes = "A2"
    for row in rows:
        cells = []
        for value in row:
            cell = WriteOnlyCell(sheet, value)
            if isinstance(value, str):
                cell.data_type = "s"
            cells.append(cell)
        sheet.append(cells)
    written = io.BytesIO()
    book.save(written)
    return written.getvalue()
