"""Sentences that set a task, and talk that sets none, put together from parts: the reading must not depend on them.

Every build is crossed with names, deeds, deadlines and little changes of writing. A reading may be missing, which costs
a question; a wrong deadline, a wrong owner, or a task made of talk may not.
"""

import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from domain.language import TaskReading, fold, read_task

NOW = datetime(2026, 11, 30, 9, tzinfo=ZoneInfo("Europe/Prague"))


@dataclass(frozen=True, slots=True)
class Who:
    """Somebody in the cases that the builds need."""

    nominative: str
    genitive: str
    dative: str
    accusative: str
    vocative: str


PEOPLE = [
    Who("Petr", "Petra", "Petrovi", "Petra", "Petře"),
    Who("Dana", "Dany", "Daně", "Danu", "Dano"),
    Who("Marek", "Marka", "Markovi", "Marka", "Marku"),
    Who("Ludmila", "Ludmily", "Ludmile", "Ludmilu", "Ludmilo"),
    Who("Jana Králová", "Jany Králové", "Janě Králové", "Janu Královou", "Jano Králová"),
    Who("Tomáš Hájek", "Tomáše Hájka", "Tomáši Hájkovi", "Tomáše Hájka", "Tomáši Hájku"),
    Who("paní Novotná", "paní Novotné", "paní Novotné", "paní Novotnou", "paní Novotná"),
    Who("pan Fiala", "pana Fialy", "panu Fialovi", "pana Fialu", "pane Fialo"),
    Who("Mgr. Eva Benešová", "Mgr. Evy Benešové", "Mgr. Evě Benešové", "Mgr. Evu Benešovou", "Evo Benešová"),
    Who("koordinátorka", "koordinátorky", "koordinátorce", "koordinátorku", "koordinátorko"),
    Who("OSZ", "OSZ", "OSZ", "OSZ", "OSZ"),
]
# What is to be done: infinitive, third person, order, noun.
DEEDS = [
    ("objednat velký sál", "objedná velký sál", "objednej velký sál", "objednávka velkého sálu"),
    ("poslat podklady pro radu", "pošle podklady pro radu", "pošli podklady pro radu", "podklady pro radu"),
    ("zjistit ceny nájmu", "zjistí ceny nájmu", "zjisti ceny nájmu", "zjištění cen nájmu"),
    ("připravit revizi smluv", "připraví revizi smluv", "připrav revizi smluv", "příprava revize smluv"),
    ("zavolat na krajský úřad", "zavolá na krajský úřad", "zavolej na krajský úřad", "telefonát na krajský úřad"),
    ("koupit pásek a levná pera", "koupí pásek a levná pera", "kup pásek a levná pera", "nákup levných per"),
    ("rozeslat pozvánky (tisk i e-mail)", "rozešle pozvánky (tisk i e-mail)", "rozešli pozvánky", "rozeslání pozvánek"),
    ("doplnit tabulku č. 3", "doplní tabulku č. 3", "doplň tabulku č. 3", "tabulka č. 3"),
    ("obnovit web – kontakty", "obnoví web – kontakty", "obnov web – kontakty", "web – aktualizace kontaktů"),
]
DEADLINES = [
    ("", None), ("do pátku", "2026-12-04"), ("do 15. 12.", "2026-12-15"), ("do konce ledna", "2027-01-31"),
    ("do 5. ledna 2027", "2027-01-05"), ("nejpozději 10. 12. 2026", "2026-12-10"), ("do konce týdne", "2026-12-04"),
]  # fmt: skip
LABELS = [
    ("12/2026", "2026-12-31"), ("leden 2027", "2027-01-31"), ("15. 12. 2026", "2026-12-15"), ("8.1.", "2027-01-08"),
    ("do 15. prosince", "2026-12-15"), ("pátek 4. 12.", "2026-12-04"),
]  # fmt: skip
# {n} nominative, {g} genitive, {d} dative, {a} accusative, {v} vocative; {inf}, {will}, {do}, {noun}; {due}
SENTENCES = """
{n} {will} {due}
{n} {due} {will}
Do porady {n} {will} {due}
úkol pro {a}: {inf} {due}
úkol {n}: {noun} {due}
úkol {d}: {inf} {due}
Úkol: {inf} {due}, {n}
Úkol: {inf} ({n}, {due})
{v}, {do} prosím {due}
úkol: {noun}, {due}, {n}
{v}, je to na tobě: {noun} {due}
Bylo dohodnuto, že {n} {due} {will}.
ŘS ukládá {d} {inf} {due}
{n} má {due} {inf}
Dohodli jsme se, že {n} {will} {due}
Úkol 14.2: {inf} ({n}, {due})
{inf} {due} – {n}
({n} {will} {due})
ať {n} {due} {will}
Prosím {a}, aby {due} zajistil podklady
{inf}, zodpovídá {n}, {due}
""".strip().split("\n")
LABELLED = """
Úkol: {inf}, Z: {n}, T: {label}
{inf}⏎T: {label}⏎Z: {n}
Úkol č. 4/2027: {inf}. Garant: {n}. Termín: {label}.
T: {label} Z: {n} – {inf}
Úkol – {inf} – termín: {label}
úkol: {noun}, termín {label}
Úkol 3.1: {inf}, termín: {label}
úkol: {inf}, zodp.: {n}, termín: {label}
""".strip().split("\n")
TALK = """
{n} {due} nepřijde
{v}, jak se máš?
{v}, kdy to začíná?
{n} by měla vědět, kde to je
{n} byla včera na úřadě
díky, {v}!
{n} slaví narozeniny
{noun} je hotová
{n} už to poslala
sejdeme se {due}
{v}, ty jsi poklad
viděl jsem {a} na poradě
{n} má dovolenou {due}
přijdu {due}
{noun} se nám líbí
{n} prý onemocněla
za {a} mluvím já
ptala jsem se {g}, neví
Nová verze vyjde {due}
Velká zasedačka bude {due} zavřená
Hrubá mzda se {due} přepočítá
bez {g} to nejde
""".strip().split("\n")


@dataclass(frozen=True, slots=True)
class Varied:
    """A sentence and what it sets; `owner` "" for nobody, `task` False for talk."""

    text: str
    owner: str
    due: str | None
    task: bool = True

    def wrong(self, read: TaskReading | None) -> str:
        """What is wrong in a reading; "" where it is right or missing."""
        if read is None:
            return ""
        if not self.task:
            return "made of talk"
        due = str(read.due.start)[:10] if read.due else None
        owner = fold(self.owner.removeprefix("paní ").removeprefix("pan ").removeprefix("Mgr. "))
        owners = [fold(one) for one in read.owners]
        if due is not None and due != self.due:
            return f"due {due}, not {self.due}"
        return f"owners {owners}, not {owner}" if owners and owners != [owner] else ""

    def whole(self, read: TaskReading | None) -> bool:
        """Whether everything was read."""
        if read is None or self.wrong(read):
            return False
        return bool(read.owners) is bool(self.owner) and (read.due is None) is (self.due is None)


def sentences(seed: int = 1) -> Iterator[Varied]:
    """All crossings in an order that depends on the seed."""
    chance = random.Random(seed)
    found = [*_unlabelled(), *_labelled(), *_talk()]
    chance.shuffle(found)
    return (_written(one, chance) for one in found)


def _unlabelled() -> Iterator[Varied]:
    for build in SENTENCES:
        for who in PEOPLE:
            for deed in DEEDS:
                for due, day in DEADLINES:
                    yield Varied(_filled(build, who, deed, due), who.nominative, day)


def _labelled() -> Iterator[Varied]:
    for build in (line.replace("⏎", "\n") for line in LABELLED):
        for who in PEOPLE:
            for deed in DEEDS:
                for label, day in LABELS:
                    yield Varied(_filled(build, who, deed, "", label), who.nominative if "{n}" in build else "", day)


def _talk() -> Iterator[Varied]:
    for build in TALK:
        for who in PEOPLE:
            for deed in DEEDS[:4]:
                for due, _ in DEADLINES[1:4] if "{due}" in build else DEADLINES[:1]:
                    yield Varied(_filled(build, who, deed, due), "", None, task=False)


def _filled(build: str, who: Who, deed: tuple[str, str, str, str], due: str, label: str = "") -> str:
    inf, will, do, noun = deed
    text = build.format(
        n=who.nominative, g=who.genitive, d=who.dative, a=who.accusative, v=who.vocative,
        inf=inf, will=will, do=do, noun=noun, due=due, label=label,
    )  # fmt: skip
    text = (
        " ".join(text.split(" "))
        .replace(" ,", ",")
        .replace(" )", ")")
        .replace(",)", ")")
        .replace(", )", ")")
        .strip(" ,")
    )
    while "  " in text or " ," in text or ",," in text or ", ," in text:
        text = text.replace("  ", " ").replace(" ,", ",").replace(",,", ",").replace(", ,", ",")
    return text[:1].upper() + text[1:] if not build.startswith(("úkol", "{inf}", "(")) else text


def _written(one: Varied, chance: random.Random) -> Varied:
    """A little change of writing that changes nothing."""
    text = one.text
    match chance.randrange(6):
        case 0:
            text = f"{text.rstrip('.')}."
        case 1:
            text = (
                f"Ahoj, {text[:1].lower()}{text[1:]}"
                if text[:1].isupper() and text.split()[0] in ("Bylo", "Do")
                else text
            )
        case 2:
            text = text.replace(" – ", " - ")
    return Varied(text, one.owner, one.due, one.task)


def main() -> None:
    """Print how many sentences are read whole, missed and wrong, and the first of the wrong ones by their kinds."""
    total = whole = 0
    wrong: dict[str, list[str]] = {}
    for one in sentences():
        read = read_task(one.text, NOW)
        total += 1
        whole += one.whole(read) if one.task else read is None
        if said := one.wrong(read):
            wrong.setdefault(said.split(" ")[0], []).append(f"{one.text!r}: {said}")
    print(f"{total} sentences, {whole} whole, {sum(map(len, wrong.values()))} wrong")
    for kind, texts in wrong.items():
        print(kind, len(texts), *random.Random(3).sample(texts, min(25, len(texts))), sep="\n  ")


if __name__ == "__main__":
    main()
