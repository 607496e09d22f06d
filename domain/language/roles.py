"""The role each word of an answer plays: coming, staying away, an obstacle, a person …, or none that is known."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class Role(StrEnum):
    """What a word or phrase does in an answer, as the letter by which builds name it; UNREAD: no table knows it."""

    COME = "C"  # přijdu
    STAY = "S"  # nepřijdu
    SUITS = "7"  # hodí se mi
    SUITS_NOT = "8"  # nehodí se mi
    WITH = "@"  # s
    EXCUSES = "E"  # omlouvám se
    CAN = "K"  # můžu
    CANNOT = "X"  # nemůžu
    BE = "B"  # budu
    IS = "b"  # je, bude
    GO = "G"  # jdu
    BRING = "c"  # vezmu
    COMING = "i"  # přijít
    MUST = "m"  # musím
    LEAVING = "l"  # odejít
    YES = "Y"  # ano
    OKAY = "k"  # dobře
    NO = "N"  # ne
    REGRET = "R"  # bohužel
    OBSTACLE = "O"  # dovolená
    HAVE = "h"  # mám
    AILING = "H"  # marodím: having and obstacle in one
    DOUBT = "D"  # asi
    IF = "F"  # pokud
    WAY = "W"  # online
    IN_PERSON = "Z"  # osobně
    PLACE = "P"  # tam, u vás
    MEETING = "J"  # schůzka
    TIME = "t"  # v deset
    PART = "a"  # později, začátek
    FROM = "3"  # až
    BEFORE = "4"  # než
    UNTIL = "<"  # do
    THAT = "z"  # že
    WISH = "w"  # bych
    WERE = "2"  # kdyby
    HANDS = "6"  # předávám
    DAY = "d"  # v pondělí
    AM_NOT = "0"  # nejsem
    SENDS = "5"  # posílám
    NOBODY = "9"  # nikdo
    THOUGH = "V"  # i když
    FAMILY = "j"  # dcera
    ALONE = "s"  # sama
    AM = "1"  # jsem
    THEN = "A"  # pak
    IT = "e"  # to
    INSTEAD = "I"  # místo mě
    THEY = "y"  # přijde
    THEY_NOT = "n"  # nepřijde
    PERSON = "o"  # kolegyně
    NAME = "M"  # Jana
    ORGANISATION = "g"  # Charita
    FILL = "-"  # jen, taky
    POLITE = "."  # dobrý den
    THANKS = "T"  # děkuji
    PAST = "p"  # původně
    LATE = "L"  # omlouvám pozdní příchod
    OFFER = "f"  # podklady pošlu
    MATTER = "x"  # tabulka
    OTHER_TIME = "q"  # minule
    ASK = "Q"  # kdo
    UNREAD = "U"


ENDING = 5  # an ending has fewer letters; what is longer is another word: "soud*" is no "soudržnost"
Phrase = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Roles:
    """A language's words and phrases by the word they begin with; the key of a word with any ending ends with `*`.

    starting: conjunctions that begin a clause; placing: prepositions after which one is or goes somewhere;
    pronouns: who comes is told by the word before the verb ("Jane can't come"), not by its ending;
    twice: phrases that stand under two roles.
    """

    by_first: Mapping[str, tuple[tuple[Phrase, Role], ...]]
    starting: frozenset[str]
    placing: frozenset[str]
    pronouns: bool = False
    twice: tuple[str, ...] = ()

    def at(self, words: list[str], place: int) -> tuple[int, Role]:
        """How many words from a place on belong together, and the role they play."""
        best, found = (0, 0), (1, Role.UNREAD)
        for key in _keys(words[place]):
            for phrase, role in self.by_first.get(key, ()):
                rank = (len(phrase), len(key) if key.endswith("*") else 99)
                if rank > best and _fits(phrase, words, place):
                    best, found = rank, (len(phrase), role)
        return found


def _keys(word: str) -> list[str]:
    ending = word.find("-")
    return [
        word,
        *([f"*{word[ending:]}"] if ending > 0 else []),
        *(f"{word[:end]}*" for end in range(len(word), 1, -1)),
    ]


def _fits(phrase: Phrase, words: list[str], place: int) -> bool:
    there = words[place : place + len(phrase)]
    return len(there) == len(phrase) and all(
        word.startswith(said[:-1])
        if said.endswith("*")
        else word.endswith(said[1:])
        if said[0] == "*"
        else word == said
        for said, word in zip(phrase, there, strict=True)
    )


def role_table(table: Mapping[Role, tuple[str, ...]], starting: str, placing: str, pronouns: bool = False) -> Roles:
    """The roles of a language; each string holds words and phrases with commas between them."""
    found: dict[str, dict[Phrase, Role]] = {}
    twice: list[str] = []
    for role, rows in table.items():
        for said in ",".join(rows).split(","):
            phrase = tuple(said.split())
            if phrase and found.setdefault(phrase[0], {}).setdefault(phrase, role) is not role:
                twice.append(said)
    by_first = {first: tuple(phrases.items()) for first, phrases in found.items()}
    return Roles(by_first, frozenset(starting.split()), frozenset(placing.split()), pronouns, tuple(twice))
