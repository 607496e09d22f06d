"""Lists of people as offices send them, what coordinators keep of people, and who may see it."""

import csv
import io
import zipfile
from collections.abc import Sequence

import pytest
from openpyxl import Workbook, load_workbook
from sqlalchemy import select

from documents import sheets
from domain.errors import BadInput
from domain.groups import Role, Side
from domain.language import looks_like_people, read_people, read_people_table
from domain.people import LEFT_OUT, OTHER, Contact, Match, additions, compare, listed, tags, undecided
from storage import audit_tables, groups
from storage import people as store
from tests.chat import Group
from tests.statements import Statements

HEAD = ["Jméno a příjmení", "Organizace", "Strana", "E-mail", "Telefon"]


def xlsx(rows: Sequence[Sequence[object]]) -> bytes:
    """A workbook as somebody else's program writes it."""
    book = Workbook()
    assert book.active
    for row in rows:
        book.active.append(row)
    written = io.BytesIO()
    book.save(written)
    return written.getvalue()


def bomb() -> bytes:
    """Sixty megabytes of nothing in sixty kilobytes."""
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("xl/worksheets/sheet1.xml", b" " * (sheets.UNPACKED + 1))
    return written.getvalue()


def entities() -> bytes:
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("xl/workbook.xml", '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>')
    return written.getvalue()


# --- files


@pytest.mark.parametrize("coding", ["utf-8", "utf-8-sig", "cp1250", "utf-16"])
@pytest.mark.parametrize("separator", [";", ",", "\t"])
def test_a_table_is_read_in_every_coding_and_with_every_separator(coding: str, separator: str) -> None:
    rows = [["Jméno", "Organizace"], ["Žofie Řádková", 'Domov "U Lípy", z. s.; pobočka']]
    written = io.StringIO()
    csv.writer(written, delimiter=separator).writerows(rows)
    assert sheets.read(written.getvalue().encode(coding), "a.csv") == rows


@pytest.mark.parametrize(
    ("data", "name", "key"),
    [
        (b"", "a.csv", "sheet-empty"),
        (b";;\n;;\n", "a.csv", "sheet-empty"),
        (b'a;b\n"Jana;b\nc;d\n', "a.csv", "sheet-quotes"),
        (b'a;b\n"Jana"x;b\n', "a.csv", "sheet-quotes"),
        (b"a\x00b;\x81\x83\n", "a.csv", "sheet-encoding"),
        (b"MZ\x90\x00\x03", "a.csv", "sheet-encoding"),
        (b"a;b\n" * (sheets.ROWS + 1), "a.csv", "sheet-long"),
        (bomb(), "a.xlsx", "sheet-bomb"),
        (entities(), "a.xlsx", "sheet-bomb"),
        (sheets.OLD_OFFICE + b"xyz", "a.xlsx", "sheet-locked"),
        (xlsx([]), "a.xlsx", "sheet-empty"),
    ],
)
def test_a_file_that_cannot_be_read_is_refused_by_a_sentence_of_its_own(data: bytes, name: str, key: str) -> None:
    with pytest.raises(BadInput) as slip:
        sheets.read(data, name)
    assert slip.value.key == key


def test_what_we_write_is_read_back_and_carries_nothing_out() -> None:
    rows = [["Jméno", "Telefon"], ['=HYPERLINK("http://zlo.example")', "+420 600 000 000"], ["@cmd", "-1+1|x"]]
    plain = sheets.as_csv(rows, ";").decode("utf-8-sig")
    assert [line.split(";")[0][:2] for line in plain.split("\r\n")[1:3]] == ["\"'", "'@"]
    assert "+420 600 000 000" in plain
    assert "'-1+1|x" in plain
    sheet = load_workbook(io.BytesIO(sheets.as_xlsx(rows, "a/b"))).active
    assert sheet
    assert [cell.data_type for row in sheet.iter_rows() for cell in row] == ["s"] * 6
    assert sheets.read(sheets.as_xlsx(rows, "a/b"), "a.xlsx") == rows


# --- what a list says


def test_lines_as_people_paste_them() -> None:
    said = """
        1. Mgr. Jana Nová – Charita – jana@charita.example, 600 000 000
        • Bc. Soňa Hladká, DiS., Diakonie, poskytovatel
        Petr Malý (Domov Pod Lipami), tel.: +420 601 234 567
        Nováková Alena; Městský úřad; e-mail: alena@urad.example
        =HYPERLINK("x") Jana Nová
        Charita
    """
    jana, sona, petr, alena, formula, body = read_people(said)
    assert jana
    assert (jana.before, jana.name, jana.organisation) == ("Mgr.", "Jana Nová", "Charita")
    assert (jana.email, jana.phone) == ("jana@charita.example", "600 000 000")
    assert sona
    assert (sona.name, sona.after, sona.organisation, sona.side) == ("Soňa Hladká", "DiS.", "Diakonie", "provider")
    assert petr
    assert (petr.organisation, petr.phone) == ("Domov Pod Lipami", "+420 601 234 567")
    assert alena
    assert (alena.name, alena.organisation, alena.email) == ("Alena Nováková", "Městský úřad", "alena@urad.example")
    assert (formula, body) == (None, None)


def test_tables_with_and_without_words_above_their_columns() -> None:
    rows = [
        ["Seznam členů 2017"],
        ["Příjmení", "Jméno", "Titul", "Organizace", "E-mail", "Mobil", "Pohlaví"],
        ["Nová", "Jana", "Mgr.", "Charita", "jana@charita.example", "600000000", "žena"],
        ["", "Petr", "", "Klub", "", "", ""],
        ["=1+1", "Petr", "", "", "", "", ""],
    ]
    (third, jana), (fourth, petr), (fifth, formula) = read_people_table(rows)
    assert jana
    assert (third, jana.before, jana.name, jana.gender) == (3, "Mgr.", "Jana Nová", "female")
    assert (jana.organisation, jana.email, jana.phone) == ("Charita", "jana@charita.example", "600 000 000")
    assert (fourth, petr, fifth, formula) == (4, None, 5, None)
    [(_, turned)] = read_people_table([["Příjmení a jméno", "Organizace"], ["Nová Jana, Mgr., Ph.D.", "Charita"]])
    assert turned
    assert (turned.before, turned.name, turned.after) == ("Mgr.", "Jana Nová", "Ph.D.")
    [(_, bare)] = read_people_table([["Nová Jana", "Charita", "600 000 000"]])
    assert bare
    assert (bare.name, bare.organisation, bare.phone) == ("Jana Nová", "Charita", "600 000 000")


@pytest.mark.parametrize(
    ("text", "is_list"),
    [
        ("Jana Nová – jana@charita.example\nMgr. Petr Malý – Domov Pod Lipami", True),
        ("Jana Nová\nPetr Malý", False),
        ("Ahoj Jano, volej 600 000 000\nděkuji", False),
        ("Úkoly:\nJana Nová: pozvánky do 20. 11.\nPetr Malý: sál", False),
    ],
)
def test_only_what_is_surely_a_list_is_taken_for_one(text: str, is_list: bool) -> None:
    assert looks_like_people(text) is is_list


# --- who is it


def test_who_is_sure_who_is_new_and_of_whom_a_person_must_say_it() -> None:
    known = [
        groups.Person(1, 1, "Jana Nová", organisation="Charita"),
        groups.Person(2, 1, "Petr Malý"),
        groups.Person(3, 1, "Eva Dvořáková", organisation="Klub"),
        groups.Person(4, 1, "Ivana Stará"),
    ]
    text = """
        Jana Nová, Charita
        JANA NOVA, Diakonie
        Petr Malý, Domov
        Eva Dvořáčková, Klub
        Ivana Mladá, Klub, iva@x.example
        Karel Nový, Klub
        Karel Nový, Klub, 600 000 000
        bez jména
    """
    those, skipped = listed(enumerate(read_people(text), 1))
    assert (len(those), skipped) == (6, [8])
    assert those[5].contact.phone == "600 000 000"
    found = compare(those, known, {4: Contact("IVA@x.example")})
    matches = [(one.match, tuple(person.id for person in one.people)) for one in found]
    sure, perhaps, new = Match.KNOWN, Match.PERHAPS, Match.NEW
    assert matches == [(sure, (1,)), (perhaps, (1,)), (sure, (2,)), (perhaps, (3,)), (perhaps, (4,)), (new, ())]
    assert undecided(found, {1: OTHER}) == [3, 4]
    added = additions(found, {1: 1, 3: OTHER, 4: LEFT_OUT})
    assert [one.person.id if one.person else 0 for one in added] == [1, 1, 2, 0, 0]


def test_a_birth_number_in_a_list_goes_nowhere() -> None:
    those, _ = listed(read_people_table([["Jana Nová", "805512/0007"], ["Petr Malý", "Klub", "r. č. 805512/1234"]]))
    assert [one.organisation for one in those] == ["", ""]


def test_tags_are_short_and_few() -> None:
    assert tags("Obec,  sociální  služby,obec") == ("obec", "sociální služby")
    for slip in (",", "a" * 41, ",".join("abcdefghijk")):
        with pytest.raises(BadInput, match="people-tags-how"):
            tags(slip)


# --- in the chat


def everybody(group: Group) -> list[groups.Person]:
    found: list[groups.Person] = group.run(group.database.run(lambda db: groups.people_of(db, group.community)))
    return found


def test_a_thousand_people_come_in_one_card_in_few_statements_and_go_again(group: Group) -> None:
    rows = [
        HEAD,
        *(
            [f"Jana Nová{n}ová".replace(str(n), chr(97 + n % 26) * (n // 26 + 1)), f"Klub {n % 40}"]
            for n in range(1000)
        ),
    ]
    group.playground.files["lidé.xlsx"] = xlsx([*rows, ["=A1", "Klub"]])
    group.play("""
        Alena@bot> 📎 lidé.xlsx
        bot+ 👀
        bot@Alena> Řídicí skupina: seznam s 1 000 lidmi
          Noví (1 000): …
          Řádek bez celého jména vynechám: 1002
          [Přidat 1 000 lidí] [Zahodit]
    """)
    asked = Statements(group.database)
    group.play("""
        Alena@bot> [Přidat 1 000 lidí]
        bot@Alena* Řídicí skupina: přibylo 1 000 lidí.
          [Vrátit]
    """)
    assert len(asked.of()) < 100
    assert len(everybody(group)) == 1001
    group.play("""
        Alena@bot> [Vrátit]
        bot(Alena)> Vráceno, seznam je jako předtím.
    """)
    assert [one.name for one in everybody(group)] == ["Alena"]
    assert group.run(group.database.run(lambda db: store.organisations_of(db, group.community))) == []


def test_whoever_has_acted_since_stays_when_a_list_is_taken_back(group: Group) -> None:
    group.play("""
        Alena@bot> Mgr. Jana Nová – Charita – jana@charita.example
          Petr Malý – Klub – 600 000 000
        bot@Alena> Řídicí skupina: seznam se 2 lidmi
        Alena@bot> [Přidat 2 lidi]
        bot@Alena* Řídicí skupina: přibyli 2 lidé.
        Alena> /ukol Petr Malý: sál do 20. 11. 2017
        bot+ ✍
        Alena@bot> [Vrátit]
        bot(Alena)> Vráceno. Jeden člověk zůstává, mezitím už něco udělal.
    """)
    assert [one.name for one in everybody(group)] == ["Alena", "Petr Malý"]


def test_a_list_is_taken_over_once_and_by_its_sender_only(group: Group) -> None:
    group.member("Bohumil", role=Role.COORDINATOR, private=True)
    group.member("Dana", private=True)
    group.play("""
        Alena@bot> /lide
        bot@Alena> Vložte seznam za příkaz, každého na svůj řádek:
        Alena@bot> /lide
          Jana Nová, Charita
        bot@Alena> Řídicí skupina: seznam s 1 člověkem
    """)
    chat = group.playground.console.chats["@Alena"]
    add = next(one for one in chat.messages[-1].buttons() if one.label.startswith("Přidat"))
    assert group.press("Bohumil", add.data, "@Alena") != ""
    assert len(everybody(group)) == 3
    assert group.press("Alena", add.data, "@Alena") == ""
    assert group.press("Alena", add.data, "@Alena") == "Tenhle seznam už je vyřízený."
    assert len(everybody(group)) == 4
    group.play("""
        Dana@bot> /lide Jana Stará, Klub
        bot@Dana> Tohle může jen, kdo skupinu koordinuje. …
        Alena@bot> /lide
          Charita
        bot@Alena> V seznamu jsem nenašel nikoho se jménem i příjmením. …
        Alena@bot> Mgr. Jana Stará – Klub
          Petr Malý – Klub – 600 000 000
        bot@Alena> …
        Alena@bot> [Zahodit]
        bot@Alena* Seznam je zahozený, nikoho jsem nepřidal.
    """)


def test_what_is_known_is_never_written_over_and_contacts_are_their_coordinators_alone(group: Group) -> None:
    group.member("Dana Králová", organisation="Charita", private=True)
    group.play("""
        Alena@bot> Bc. Dana Králová – Charita – dana@charita.example, 600 000 001
          Mgr. Petr Malý – Klub
        bot@Alena> …
        Alena@bot> [Přidat 1 člověka]
        Alena@bot> Mgr. Dana Králová – Charita – jina@charita.example, 600 000 002
          Mgr. Petr Malý – Klub
        bot@Alena> …
          Už ve skupině jsou, jen doplním, co chybí (2): …
        Alena@bot> [Jen doplnit údaje]
        bot@Alena* Řídicí skupina: nikdo nepřibyl.
        Dana@bot> /clenove
        bot@Dana> Řídicí skupina
    """)
    dana = next(one for one in everybody(group) if one.name == "Dana Králová")
    assert (dana.before, dana.organisation) == ("Bc.", "Charita")
    reached = group.run(group.database.run(lambda db: store.contact_of(db, group.community, dana.id)))
    assert reached == Contact("dana@charita.example", "600 000 001")
    seen = [line for shown in group.playground.console.shown if shown.chat.id != "@Alena" for line in shown.lines]
    assert not [line for line in seen if "charita.example" in line or "600 000" in line or line == "[CSV]"]
    logged = group.run(group.database.run(lambda db: [str(row) for row in db.execute(select(audit_tables.audit))]))
    assert not [row for row in logged if "charita.example" in row or "600 000" in row]


def test_a_table_is_handed_to_whoever_coordinates_and_holds_nothing_for_others(group: Group) -> None:
    group.member("Bohumil Zlý", role=Role.COORDINATOR, private=True)
    group.play("""
        Alena@bot> Mgr. Jana Nová – =SUMA Charita – jana@charita.example
          Petr Malý – Klub – +420 600 000 002
        bot@Alena> …
        Alena@bot> [Přidat 2 lidi]
        Alena@bot> /clenove
        bot@Alena> …
        Alena@bot> [CSV]
        bot@Alena> 📎 lidé Řídicí skupina.csv
        Alena@bot> [Lidé v Excelu]
        bot@Alena> 📎 lidé Řídicí skupina.xlsx
        Bohumil@bot> /clenove
        bot@Bohumil> …
    """)
    files = [one.file for one in group.playground.console.chats["@Alena"].messages if one.file]
    for file in files:
        found = {row[0]: row for row in sheets.read(file.data, file.name)}
        assert found["Jana Nová"][7] == "jana@charita.example"
        assert found["Jana Nová"][3].lstrip("'") == "=SUMA Charita"
        assert found["Petr Malý"][8] == "+420 600 000 002"
    csv_button = next(
        button
        for message in reversed(group.playground.console.chats["@Bohumil Zlý"].messages)
        for button in message.buttons()
        if button.label == "CSV"
    )

    def demote(db: object) -> None:
        bohumil = next(one for one in groups.people_of(db, group.community) if one.name == "Bohumil Zlý")  # type: ignore[arg-type]
        groups.join(db, group.ids["Řídicí skupina"], bohumil.id, Role.MEMBER, group.now)  # type: ignore[arg-type]

    group.run(group.database.run(demote))
    assert group.press("Bohumil Zlý", csv_button.data, "@Bohumil Zlý").startswith("Tohle může jen")


def test_a_year_counts_those_too_who_have_left(group: Group) -> None:
    group.member("Dana Králová", organisation="Charita", private=True)
    group.member("Petr Šimek", organisation="Úřad", side=Side.COMMISSIONER, private=True)
    group.play("""
        Alena@bot> /schuzka zítra od 10:00 do 11:00: Plán
        bot@Alena> …
        Alena@bot> [Zveřejnit]
        bot> …
        Dana> [Přijdu]
        Petr> [Přijdu]
        Alena> [Omlouvám se]
        >> 2017-11-09 08:30
        bot@Dana> …
        bot@Petr> …
        bot> …
        >> 2017-11-09 11:01
        bot@Alena> …
        Alena@bot> [Hotovo]
        bot@Alena* …
        Alena@bot> /rocni_pocty
        bot@Alena> Rok 2017 v číslech
          Řídicí skupina
          1 jednání, 2 lidé
          zadavatelé 1× · poskytovatelé 1× · uživatelé 0×
    """)
    dana = next(one for one in everybody(group) if one.name == "Dana Králová")
    group.run(group.database.run(lambda db: groups.leave(db, group.ids["Řídicí skupina"], dana.id, group.now)))
    year = group.run(group.database.run(lambda db: store.year_of(db, group.ids["Řídicí skupina"], 2017, group.now)))
    assert (year.meetings, year.people, year.came, year.unwritten) == (
        1, 2, {Side.COMMISSIONER: 1, Side.PROVIDER: 1}, 0
    )  # fmt: skip
    group.play("""
        Alena@bot> [CSV]
        bot@Alena> 📎 roční počty 2017.csv
    """)
    [file] = [one.file for one in group.playground.console.chats["@Alena"].messages if one.file]
    assert sheets.read(file.data, file.name)[1] == ["Řídicí skupina", "1", "2", "1", "1", "0", "0", "0", "0"]
