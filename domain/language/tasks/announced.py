"""Messages that say by their first word what they bring: "téma: …", "bod: …", "místo: …", "úkol pro Danu: …".

The words that announce something are given folded: each capability has its own, in the language of its sentences.
"""

from collections.abc import Collection

from domain.language.cs import labels as cs
from domain.language.en import labels as en
from domain.language.tasks.owners import is_called, may_be_somebody, split_names
from domain.language.tasks.unlabelled import told_to
from domain.language.text import Pattern, fold

CALLED = Pattern(rf"\s*(?P<word>\w+)(?:{cs.NUMBER})?\s*(?::|\s[–-]\s|$|(?=\s(?:{cs.FOR}|{en.FOR})\s))")
SET = Pattern(r"\s*(?P<word>\w+)\s+(?=\S)")
HEADED = Pattern(r"(?P<who>[^:\n]{2,40}):\s*\S")


def announced(text: str, words: Collection[str]) -> str | None:
    """What follows one of the words and a colon ("bod: …"); "" when nothing does, None for any other message."""
    word, colon, rest = text.partition(":")
    return rest.strip() if colon and fold(word).strip() in words else None


def announced_alone(text: str, words: Collection[str]) -> bool:
    """Whether a message is one of the words and nothing else, as under the message that it is about."""
    return fold(text).strip(" .:!") in words


def read_topics(text: str, words: Collection[str]) -> list[str]:
    """The topics of a message that begins with one of the words and a colon ("téma: …"); [] for any other message.

    Further lines that begin so are further topics, other lines go on with the one above.
    """
    found: list[str] = []
    for line in text.split("\n"):
        rest = announced(line, words)
        if rest is not None:
            found.append(rest)
        elif found:
            found[-1] += f" {line}"
        elif line.strip():
            return []
    return [" ".join(one.split()) for one in found]


def called_task(text: str, words: Collection[str]) -> str | None:
    """What follows the word for a task ("úkol: …", "úkol pro Danu: …"); "" when it stands alone, None for other talk.

    Without a colon somebody has to follow ("úkol Petr: …", "úkol Markovi objednat …"): "úkol se nám líbí" is mere talk.
    """
    found = CALLED.match(text)
    if found and fold(found["word"]) in words:
        return text[found.end() :].strip()
    said = SET.match(text)
    if not said or fold(said["word"]) not in words:
        return None
    rest = text[said.end() :].strip()
    return rest if is_headed(rest) or told_to(rest) else None


def is_headed(text: str) -> bool:
    """Whether somebody stands before a colon: "Petr: tabulka do pátku"."""
    found = HEADED.match(text)
    names = split_names(found["who"]) if found else []
    return (
        bool(names)
        and all(name[0].isupper() or name[0] == "@" or is_called(name) for name in names)
        and all(map(may_be_somebody, names))
    )


def short_task(text: str, words: Collection[str]) -> str | None:
    """The same in answer to somebody's message, where no colon is needed: "úkol do pátku, Novák"."""
    word, _, rest = text.strip().partition(" ")
    return rest.strip() if fold(word.strip(":,")) in words else None
