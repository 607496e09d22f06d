"""Whether words are just the answer that a question waits for: a time and little else, or a name and little else."""

from collections.abc import Iterable

from domain.language.answers.speeches import speech_of
from domain.language.answers.tagging import clauses_in
from domain.language.dates.dates import lexicon_of
from domain.language.people.names import without_address
from domain.language.roles import Role
from domain.language.text import plain_words
from domain.language.tokens import tokenise

LONGEST = 120  # characters
BESIDE_A_TIME = {Role.TIME, Role.FILL, Role.POLITE, Role.DOUBT, Role.YES}
# What a word of dates may say besides, where it decides: "v 10 mám lékaře" tells no time that was asked for.
TELLING = {Role.COME, Role.STAY, Role.HAVE, Role.MUST, Role.CAN, Role.CANNOT, Role.EXCUSES, Role.ASK, Role.MEETING}
OTHER_WORDS = 2  # of a language without a table of its words, this many may stand beside a time
STEM = 3  # letters by which a form of a name is known


def only_a_time(text: str, language: str = "cs") -> bool:
    """Whether a text tells when, and nothing else: "radši ve čtvrtek v deset", but not "ve čtvrtek nepřijdu"."""
    if len(text) > LONGEST:
        return False
    strange = {token.word for token in tokenise(text, lexicon_of(language)).row if token.tag == "_"}
    speech = speech_of(language)
    if speech is None or speech.roles is None:
        return len(strange) <= OTHER_WORDS
    said = [pair for clause in clauses_in(text, speech.roles) for pair in zip(clause.words, clause.roles, strict=True)]
    return all(role in BESIDE_A_TIME for word, role in said if word in strange or role in TELLING)


def only_a_name(text: str, names: Iterable[str]) -> bool:
    """Whether a text is one of the names and nothing else, in any form: "paní Marcinkovou", "novák z charity"."""
    known = [word for name in names for word in plain_words(name)]
    said = [word for word in plain_words(without_address(text)) if len(word) >= STEM]
    return bool(said) and all(any(word[:STEM] == one[:STEM] for one in known) for word in said)
