"""Requests in plain words: who is called, which button words press, how long a deed can be taken back."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import timedelta

from domain.language import fold, plain_words

WHILE = timedelta(minutes=10)  # for how long what others have seen can be taken back
OFFERED_FOR = timedelta(days=1)  # for how long what was offered can be tapped
NAMED = 60  # characters within which a message names the bot
STEM, ENDING = 4, 3  # letters that two forms of a word share at least, and in which they may differ


def without_call(text: str, names: Iterable[str]) -> str | None:
    """The message without the name of the bot by which it begins or ends; None when it calls nobody so.

    names: everything by which the bot is called, with "@" or without. A name at the beginning is followed by a comma,
    a colon or nothing; "Kolečko je užitečné" speaks about the bot.
    """
    found = (_called(text, name) for name in sorted(names, key=len, reverse=True) if name.strip("@ "))
    return next((rest for rest in found if rest is not None), None)


def _called(text: str, name: str) -> str | None:
    bare, known = text.strip(), fold(name.removeprefix("@"))
    head, sign, rest = _cut(bare)
    if fold(head.removeprefix("@")) == known and (sign or head.startswith("@") or not rest):
        return rest.strip()
    first, _, last = bare.rstrip("?!. ").rpartition(" ")
    if first and fold(last.removeprefix("@")) == known and (last.startswith("@") or first.endswith(",")):
        return first.rstrip(", ") + bare[len(bare.rstrip("?!. ")) :].strip()
    return None


def _cut(text: str) -> tuple[str, str, str]:
    """(first word, the comma or colon behind it, the rest)."""
    head, _, rest = text[: NAMED + 1].partition(" ")
    rest = text[len(head) :]
    sign = head[-1:] if head[-1:] in (",", ":") else ""
    return head.rstrip(",:"), sign, rest


# --- words as buttons


@dataclass(frozen=True, slots=True)
class Pressable:
    """A button by what stands on it in each language; means: "yes" or "no" where that presses it, too."""

    labels: tuple[str, ...]
    means: str = ""


def pressed(
    text: str, buttons: Sequence[Pressable], *, yes: Collection[str], no: Collection[str], idle: Collection[str]
) -> int | None:
    """Index of the one button that the words press; None where they press none, or it could be several.

    yes, no: folded words and emoji that mean so, "ano, zruš to" too, with the first word of the button that says so;
    idle: folded words that add nothing ("prosím", "to").
    """
    said = [word for word in plain_words(text) if word not in idle] or plain_words(text)
    for fits in (_is_label, _is_first_word) if said else ():
        if (found := _only(fits(said, one) for one in buttons)) is not None:
            return found
    for meaning, words in (("yes", yes), ("no", no)):
        if " ".join(said or [text.strip()]) in words or (said and all(word in words for word in said)):
            return _only(one.means == meaning for one in buttons)
        if said and said[0] in words and (others := [word for word in said if word not in words]):
            return _only(one.means == meaning and _is_first_word(others, one) for one in buttons)
    return None


def _only(fitting: Iterable[bool]) -> int | None:
    """The place of the only true one."""
    found = [at for at, fits in enumerate(fitting) if fits]
    return found[0] if len(found) == 1 else None


def _is_label(said: Sequence[str], one: Pressable) -> bool:
    return any(plain_words(label) == list(said) for label in one.labels)


def _is_first_word(said: Sequence[str], one: Pressable) -> bool:
    """Whether it is the label's first word alone, in whatever form: "zveřejni" for "Zveřejnit"."""
    firsts = [words[0] for label in one.labels if (words := plain_words(label))]
    return len(said) == 1 and any(_alike(said[0], first) for first in firsts)


def _alike(word: str, first: str) -> bool:
    same = next((at for at, (a, b) in enumerate(zip(word, first, strict=False)) if a != b), min(len(word), len(first)))
    return word == first or (same >= max(STEM, len(first) - ENDING) and len(word) <= len(first) + ENDING - 1)
