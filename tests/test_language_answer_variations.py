"""Thousands of answers made of crossed parts: a yes stays a yes whatever stands beside it, and nothing becomes one."""

import itertools
import random
from collections.abc import Iterable

import pytest

from domain.language import read_reply

COMING = (
    "přijdu", "dorazím", "zúčastním se", "přijedu", "budu tam", "dostavím se", "ano, přijdu", "určitě dorazím",
    "ráda přijdu", "počítejte se mnou", "prijdu", "dorazim", "zucastnim se", "potvrzuji účast", "přijdeme", "dorazíme",
)  # fmt: skip
STAYING = (
    "nepřijdu", "nedorazím", "nezúčastním se", "nemůžu přijít", "nebudu tam", "nedostavím se", "bohužel nepřijdu",
    "tentokrát nedorazím", "nepočítejte se mnou", "neprijdu", "nedorazim", "nezucastnim se", "nemohu se zúčastnit",
    "omlouvám se, nepřijdu", "nepřijdeme", "nedorazíme",
)  # fmt: skip
OPENINGS = (
    "",
    "Dobrý den, ",
    "Ahoj, ",
    "Ahoj Aleno, ",
    "Zdravím, ",
    "ahoj všichni, ",
    "Milá Aleno, ",
    "děkuji za pozvání, ",
)
CLOSINGS = ("", ".", "!", " 🙂", ", děkuji", ", díky", ". Hezký den, Petr", ". S pozdravem Nováková", ", mějte se")
WITH = ("", " s kolegyní", " s Janou Malou", " i s panem Novákem", " s Tomášem", " s naší ředitelkou")
WHEN = ("", " v 9", " v 9:30", " ve čtvrtek", " v pondělí", " až v deset", " zítra", " kolem desáté", " 12. 2.")
WAYS = ("", " osobně", " online", " přes Teams", " na dálku")
REASONS = (
    "mám dovolenou",
    "jsem nemocná",
    "mám službu",
    "mám školení",
    "jsem u lékaře",
    "mám jiné jednání",
    "jsem na dovolené",
)
NAMES = (
    "Petr",
    "Jana Malá",
    "paní Nováková",
    "kolegyně",
    "pan starosta",
    "Tomáš",
    "kolega z Charity",
    "naše ředitelka",
)
THEY = (
    "přijde", "nepřijde", "dorazí", "nedorazí", "nemůže", "se omlouvá", "se zúčastní", "je nemocný", "má dovolenou",
)  # fmt: skip
PLACES = (
    "v Řecku", "v posteli", "na rybách", "v kině", "na golfu", "v Brně", "u babičky", "na chatě", "na zahradě",
    "v bazénu", "v Olomouci", "na koncertě v Praze", "v lese",
)  # fmt: skip
OTHER_MEETINGS = (
    "na minulou schůzku", "na lednovou schůzku", "na večírek", "na oběd", "do kina", "na ples", "na školení",
    "na valnou hromadu",
    "na tu červnovou", "na příští jednání",
)  # fmt: skip
MATTERS = (
    "tabulku jsem {}vyplnila", "odkaz {}funguje", "dotazník {}vyplním", "zápis {}mám", "podklady {}pošlu",
    "klíče {}mám",
    "ten úkol {}stihnu", "prezentaci {}připravím", "{}souhlasím s návrhem", "faktura {}přišla", "balík {}dorazil",
    "mail mi {}přišel", "tu zprávu {}stihnu", "letáky {}zvládnu", "{}otevřu tu přílohu", "{}najdu ten dokument",
)  # fmt: skip
NOT_SAID = (
    "říkala jsem, že {}", "Petr říkal, že {}", "prý {}", "kdybych mohla, {}", "než {}, začněte", "až {}, řeknu vám to",
    "nevím, jestli {}", "neříkám, že {}", "nemyslím, že {}", "myslela jsem, že {}", "zeptejte se Jany, jestli {}",
    "snad {}", "možná {}", "asi {}", "pokud mě pustí, {}", "{}?", "jestli budu zdravá, {}",
)  # fmt: skip
PLAIN = ("přijdu", "dorazím", "nepřijdu", "nedorazím", "zúčastním se", "nezúčastním se", "přijedu", "nepřijedu")


def heard(text: str) -> str:
    got = read_reply(text, "reply_to_invitation")
    return "asked" if got.unsure else str(got.rsvp)


def some(count: int, seed: int, *parts: Iterable[str]) -> list[tuple[str, ...]]:
    """So many of all the crossings, the same at every run."""
    crossed = list(itertools.product(*parts))
    return random.Random(seed).sample(crossed, min(count, len(crossed)))


def spread(texts: list[str], meant: str) -> tuple[list[str], list[str]]:
    """The texts that were taken for something else, and those that were asked about."""
    found = [(text, heard(text)) for text in texts]
    return [f"{text} → {got}" for text, got in found if got not in (meant, "asked")], [
        t for t, g in found if g == "asked"
    ]


@pytest.mark.parametrize(("cores", "meant"), [(COMING, "yes"), (STAYING, "no")])
def test_an_answer_stays_what_it_is_whatever_stands_beside_it(cores: tuple[str, ...], meant: str) -> None:
    company = WITH if meant == "yes" else ("",)
    ways = WAYS if meant == "yes" else ("",)
    when = WHEN if meant == "yes" else [one for one in WHEN if not one.startswith((" až", " kolem"))]
    texts = ["".join(one) for one in some(4_000, 1, OPENINGS, cores, company, when, ways, CLOSINGS)]
    wrong, asked = spread(texts, meant)
    assert wrong == []
    assert len(asked) <= 0.02 * len(texts), asked[:20]


def test_a_reason_beside_a_refusal_changes_nothing() -> None:
    parts = some(1_500, 2, OPENINGS, STAYING, (", ", ", protože ", " – ", ". "), REASONS, CLOSINGS)
    wrong, asked = spread(["".join(one) for one in parts], "no")
    assert wrong == []
    assert len(asked) <= 0.02 * len(parts), asked[:20]


def test_what_others_do_is_never_the_writers_answer() -> None:
    texts = [
        "".join(one)
        for one in some(
            2_000, 3, OPENINGS, NAMES, (" ", " prý ", " bohužel ", " určitě "), THEY, (*CLOSINGS[:6], " v pondělí")
        )
    ]
    assert [text for text in texts if heard(text) in ("yes", "no")] == []


def test_being_somewhere_else_is_asked_about() -> None:
    parts = some(
        1_500,
        4,
        OPENINGS[:6],
        ("budu ", "jsem ", "v pondělí budu ", "ten den budu ", "celý týden budu "),
        PLACES,
        CLOSINGS[:5],
    )
    assert [text for text in map("".join, parts) if heard(text) in ("yes", "no")] == []


def test_the_meetings_own_place_makes_it_coming() -> None:
    for name, said in (
        ("radnice", "na radnici"),
        ("Diakonie", "v Diakonii"),
        ("Domov Pod Lipami", "v Domově Pod Lipami"),
    ):
        assert read_reply(f"budu {said}", "reply_to_invitation", place=name).rsvp == "yes"
        assert read_reply(f"budu {said}", "reply_to_invitation").rsvp == "none"


def test_other_meetings_are_no_answer() -> None:
    parts = some(1_000, 5, OPENINGS, OTHER_MEETINGS, (" ", " určitě ", " bohužel ", " asi "), PLAIN, CLOSINGS[:6])
    assert [text for text in map("".join, parts) if heard(text) in ("yes", "no")] == []


def test_other_matters_are_no_answer() -> None:
    openings = (*OPENINGS, "ano, ", "ne, ", "jo, ", "bohužel ", "určitě ")
    parts = some(1_500, 6, openings, MATTERS, ("", "ne"), CLOSINGS[:6])
    texts = [opening + matter.format(no) + closing for opening, matter, no, closing in parts]
    assert [text for text in texts if heard(text) in ("yes", "no")] == []


def test_what_is_wished_asked_reported_or_doubted_is_no_yes_and_no_no() -> None:
    texts = [o + said.format(core) + c for o, said, core, c in some(1_500, 7, OPENINGS, NOT_SAID, PLAIN, CLOSINGS[:5])]
    assert [text for text in texts if heard(text) in ("yes", "no")] == []
