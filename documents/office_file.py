"""A file of Word from the office into which papers are poured: whether it may be, and its fields filled.

The file comes from outside. It may hold names of fields and conditions on them, nothing that computes or reaches out.
"""

from collections.abc import Mapping
from io import BytesIO
from typing import Any
from zipfile import BadZipFile, ZipFile

from docxtpl import DocxTemplate
from jinja2 import StrictUndefined, TemplateError, UndefinedError, nodes
from jinja2.sandbox import SandboxedEnvironment

from domain.errors import BadInput

LARGEST = 5_000_000  # bytes of the file
UNPACKED = 40_000_000  # bytes of all that is in it
PARTS = 500
SIMPLE = (nodes.Template, nodes.Output, nodes.TemplateData, nodes.Name, nodes.If)
ACTIVE = ("vbaproject", "activex", "embeddings/", "oleobject", "altchunk", "afchunk")


def fit_for_use(data: bytes) -> bytes:
    """The file, when it is a plain one of Word.

    Raises BadInput("papers-template-large", limit=), BadInput("papers-template-no-word") for another kind of file, and
    BadInput("papers-template-active") for macros, embedded files and whatever is fetched from elsewhere.
    """
    if len(data) > LARGEST:
        raise BadInput("papers-template-large", limit=LARGEST // 1_000_000)
    try:
        with ZipFile(BytesIO(data)) as parts:
            _look_through(parts)
    except (BadZipFile, KeyError, NotImplementedError, RuntimeError, OSError, EOFError, ValueError) as error:
        raise BadInput("papers-template-no-word") from error
    return data


def _look_through(parts: ZipFile) -> None:
    listed = parts.infolist()
    if len(listed) > PARTS or sum(one.file_size for one in listed) > UNPACKED:
        raise BadInput("papers-template-large", limit=LARGEST // 1_000_000)
    parts.getinfo("word/document.xml")
    if any(word in one.filename.lower() for one in listed for word in ACTIVE):
        raise BadInput("papers-template-active")
    for one in listed:
        if one.filename.endswith((".xml", ".rels")):
            _look_at(one.filename, parts.read(one))


def _look_at(name: str, xml: bytes) -> None:
    head = xml[:4000].upper()
    fetched = name.endswith(".rels") and any(
        b'TargetMode="External"' in one and b"/hyperlink" not in one for one in xml.split(b"<Relationship ")
    )
    if b"<!DOCTYPE" in head or b"<!ENTITY" in head or b"macroEnabled" in xml or fetched:
        raise BadInput("papers-template-active")


class _Fields(SandboxedEnvironment):
    """Knows nothing but names of fields."""

    def __init__(self) -> None:
        super().__init__(autoescape=True, undefined=StrictUndefined)
        self.globals.clear()

    def _parse(self, source: str, name: str | None, filename: str | None) -> nodes.Template:
        tree = super()._parse(source, name, filename)
        for node in tree.find_all(nodes.Node):
            if not isinstance(node, SIMPLE):
                raise BadInput("papers-template-code")
        return tree


def filled(data: bytes, fields: Mapping[str, str]) -> bytes:
    """The file with its fields filled in.

    Raises BadInput("papers-template-field", known=) for a field that there is not, BadInput("papers-template-code") for
    anything that is more than a field.
    """
    paper = DocxTemplate(BytesIO(data))
    try:
        paper.render(dict[str, Any](fields), _Fields(), autoescape=True)
    except UndefinedError as error:
        known = ", ".join(f"{{{{ {name} }}}}" for name in ("nadpis", "podnadpis", "datum", "obsah"))
        raise BadInput("papers-template-field", known=known) from error
    except TemplateError as error:
        raise BadInput("papers-template-code") from error
    made = BytesIO()
    paper.save(made)
    return made.getvalue()
