"""Everything the bot says is set as Czech is: plural forms, dashes, quotes, no-break spaces, order of names."""

import re
from collections.abc import Iterator
from functools import reduce
from itertools import pairwise
from pathlib import Path

import pytest
from fluent.syntax import FluentParser, ast

from domain.language import Known, address, by_surname, collate, find_people, vlna
from domain.rsvp import Guest, roll
from locales import words
from tests.chat import Group

FILES = sorted((Path(__file__).parent.parent / "locales" / "cs").glob("*.ftl"))


def said_in(file: Path) -> list[str]:
    """The texts of a file of sentences, without what stands for values."""
    return [node.value for node in _nodes(file) if isinstance(node, ast.TextElement)]


def lame_in(file: Path) -> list[str]:
    """The counts of a file that have a form for one and a noun behind the number, but no form for two, three, four."""
    choices = [node for node in _nodes(file) if isinstance(node, ast.SelectExpression)]
    return [_counted(one) for one in choices if _counted(one) and {"one"} <= _forms(one) and "few" not in _forms(one)]


def _forms(choice: ast.SelectExpression) -> set[str]:
    return {getattr(one.key, "name", "") for one in choice.variants}


def _counted(choice: ast.SelectExpression) -> str:
    """The value counted, where a word follows its number in the form for many; "" elsewhere."""
    name = choice.selector.id.name if isinstance(choice.selector, ast.VariableReference) else ""
    pieces = next(one for one in choice.variants if one.default).value.elements
    for number, noun in pairwise(pieces):
        told = isinstance(number, ast.Placeable) and isinstance(number.expression, ast.VariableReference)
        if told and number.expression.id.name == name and re.match(r" \w", getattr(noun, "value", "")):
            return str(name)
    return ""


def _nodes(part: object) -> Iterator[object]:
    """All the nodes of a parsed file, whichever way they hang together."""
    if isinstance(part, Path):
        part = FluentParser().parse(part.read_text("utf-8"))
    if isinstance(part, ast.BaseNode):
        yield part
        part = list(vars(part).values())
    for one in part if isinstance(part, list) else []:
        yield from _nodes(one)


# As minutes are printed where nobody has told a gender, and as votes are counted on paper.
PRINTED = ("Zapsal(a)", "Ověřil(a)", "zdržel(o) se")


def faults(texts: list[str]) -> Iterator[str]:
    """What Czech does not write so: slashed genders, hyphens for dashes, typewriter quotes and dots."""
    for text in (reduce(lambda said, one: said.replace(one, ""), PRINTED, text) for text in texts):
        if re.search(r"\w\([aiyo]\)|\w/(?:a|á|la|ka)\b", text):
            yield f"gender: {text}"
        if re.search(r"(?<![\d-])\d{1,2}-\d{1,2}(?![\d-])|\s-\s", text):
            yield f"dash: {text}"
        if re.search(r"\"|(?<!\.)\.\.\.(?!\.)|(?<=\w)'(?=\w)", text):
            yield f"typewriter: {text}"


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_the_sentences_are_set_as_czech_is(file: Path) -> None:
    assert list(faults(said_in(file))) == []


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_every_counted_noun_has_all_its_czech_forms(file: Path) -> None:
    assert lame_in(file) == []


def test_a_noun_without_its_form_for_few_is_found(tmp_path: Path) -> None:
    lame = tmp_path / "lame.ftl"
    lame.write_text("k = { $n ->\n    [one] { $n } bod\n   *[other] { $n } bodů\n }\n", "utf-8")
    assert lame_in(lame) == ["n"]


@pytest.mark.parametrize(
    ("text", "faulty"),
    [("Přišel(a) jste", True), ("od 9-11 hodin", True), ('řekl "ano"', True), ("od 9 do 11, 9–11", False)],
)
def test_a_fault_of_setting_is_found(text: str, faulty: bool) -> None:
    assert bool(list(faults([text]))) is faulty


def test_a_sentence_keeps_its_short_words_and_dates_together_but_leaves_what_people_wrote() -> None:
    said = words("cs").say("meetings-published", rooms=3)
    assert said == "Zveřejněno ve 3 chatech."
    assert words("cs").say("meetings-published", rooms=1) == "Zveřejněno v\u00a01 chatu."
    assert "14.\u00a011.\u00a02017" in words("cs").say("tasks-due", weekday="tue", day=14, month=11, year="2017")
    title = "Setkání v knihovně s p. Malou 5. 12."
    assert title in words("cs").say("meetings-same-day", title=title, when="dnes")
    assert "\u00a0" not in words("en").say("meetings-same-day", title="a day", when="now")


def test_a_new_admin_is_greeted_by_name_where_the_vocative_is_sure() -> None:
    def hello(name: str) -> str:
        return words("cs").say("groups-admin-now", name=name).split(" teď")[0]

    assert hello("Dana Malá") == "Dobrý den, paní Malá,"
    assert hello("Ing. Petr Novák") == "Dobrý den, pane Nováku,"
    assert hello("sociální odbor 3") == "Dobrý den,"
    assert words("en").say("groups-admin-now", name="Dana Malá").startswith("Hello Dana Malá,")


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("Zdeněk Vaněk", "pane Vaňku"),
        ("Marie Černá", "paní Černá"),
        ("Daniel Petrů", "pane Petrů"),
        ("Dagmar Holá", "paní Holá"),
        ("Jiří Krejčí", "pane Krejčí"),
        ("Nguyen Van Nam", ""),
        ("", ""),
    ],
)
def test_people_are_addressed_in_the_vocative(name: str, said: str) -> None:
    assert address(name) == said


def test_names_stand_in_the_order_of_the_czech_alphabet() -> None:
    assert by_surname(["Eva Žáková", "Jan Chalupa", "Iva Hrubá", "Ota Čapek", "Jan Cibulka"]) == [
        "Jan Cibulka",
        "Ota Čapek",
        "Iva Hrubá",
        "Jan Chalupa",
        "Eva Žáková",
    ]
    assert sorted(["10. host", "2. host"], key=collate) == ["2. host", "10. host"]
    guests = roll(0, [], [], [Guest("Jan Žák"), Guest("Eva Chalupová"), Guest("Iva Hrubá")]).guests
    assert [guest.name for guest in guests] == ["Iva Hrubá", "Eva Chalupová", "Jan Žák"]


PEOPLE = [
    Known(at, name)
    for at, name in enumerate(
        (
            "Hana Malá",
            "Hana Nováková Dvořáková",
            "Jan Novák",
            "Jiří Kříž",
            "Petr Němec",
            "Ondřej Marek",
            "Ondra Lev",
            "Ivo Petrů",
            "Peter Smith",
            "Luděk Švec",
            "Radek Skála",
            "Dagmar Benešová",
            "Michal Hrubý",
            "Michaela Hrubá",
            "Anna Kovalenko",
            "Jan Amos Komenský",
        )
    )
]


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("Hance Malé", {"Hana Malá"}),
        ("hance male", {"Hana Malá"}),
        ("Hanko", {"Hana Malá", "Hana Nováková Dvořáková"}),
        ("Novákovou-Dvořákovou", {"Hana Nováková Dvořáková"}),
        ("Dvořákové", {"Hana Nováková Dvořáková"}),
        ("Honzovi Novákovi", {"Jan Novák"}),
        ("prof. MUDr. Jan Novák, CSc.", {"Jan Novák"}),
        ("J. Novák", {"Jan Novák"}),
        ("starosta Novák", {"Jan Novák"}),
        ("Jirkovi", {"Jiří Kříž"}),
        ("pane Němče", {"Petr Němec"}),
        ("Ondro", {"Ondřej Marek", "Ondra Lev"}),
        ("Lva", {"Ondra Lev"}),
        ("Petrů", {"Ivo Petrů"}),
        ("Petru", {"Ivo Petrů", "Petr Němec"}),
        ("Smithe", {"Peter Smith"}),
        ("Švecem", {"Luděk Švec"}),
        ("Skály", {"Radek Skála"}),
        ("Dášo", {"Dagmar Benešová"}),
        ("Míšo", {"Michal Hrubý", "Michaela Hrubá"}),
        ("Anně Kovalenko", {"Anna Kovalenko"}),
        ("Komenského", {"Jan Amos Komenský"}),
        ("J. A. Komenský", {"Jan Amos Komenský"}),
        ("Kratochvíl", set()),
    ],
)
def test_a_known_person_is_found_by_everyday_and_foreign_names_too(written: str, meant: set[str]) -> None:
    assert {person.name for person in find_people(written, PEOPLE)} == meant


def test_groups_are_listed_by_name_whenever_they_were_founded(group: Group) -> None:
    """The first group of a community is not for ever its first."""
    for name in ("Chráněné bydlení", "Čtenáři", "Hospic"):
        group.add(name)
        group.member("Alena", group=name)
    group.play("""
        Alena@bot> /start
        bot@Alena> Dobrý den, jsem tu pro vás. Znám vás ze skupin: Čtenáři, Hospic, Chráněné bydlení, Řídicí skupina. …
    """)


def test_no_break_spaces_are_set_once() -> None:
    once = vlna("v pátek 22. 11. 2017 s Ing. Malou")
    assert vlna(once) == once
