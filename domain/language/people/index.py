"""A list of people in which names are looked up: thousands of them need no more time than ten."""

from collections.abc import Iterable, Sequence
from functools import cached_property, lru_cache
from typing import Generic, Protocol, TypeVar, overload

from domain.language.cs.pet_names import pets
from domain.language.people.cases import SHORT
from domain.language.text import Pattern, fold

PARTS = Pattern(r"[\s-]+")
HEAD = 2  # letters with which all case forms of a name begin


class Named(Protocol):
    """Somebody with a name in the nominative and an organisation, "" for none."""

    @property
    def name(self) -> str: ...

    @property
    def organisation(self) -> str: ...


Somebody = TypeVar("Somebody", bound=Named)


class People(Sequence[Somebody], Generic[Somebody]):
    """Some people in their order. Whoever asks for more than one name makes it once and passes it on."""

    def __init__(self, people: Iterable[Somebody] = ()) -> None:
        self._all = tuple(people)

    @classmethod
    def of(cls, people: Sequence[Somebody]) -> "People[Somebody]":
        """The people with their index: as they are where they have one."""
        return people if isinstance(people, cls) else cls(people)

    def __len__(self) -> int:
        return len(self._all)

    @overload
    def __getitem__(self, at: int) -> Somebody: ...
    @overload
    def __getitem__(self, at: slice) -> "People[Somebody]": ...
    def __getitem__(self, at: int | slice) -> "Somebody | People[Somebody]":
        return People(self._all[at]) if isinstance(at, slice) else self._all[at]

    def perhaps(self, words: Iterable[str]) -> Sequence[Somebody]:
        """Those who may be meant by folded words; initials with their full stop tell too little to be looked up."""
        found = [self._by_head.get(word[:HEAD], ()) for word in words if not word.endswith(".")]
        return min(found, key=len, default=())

    def with_surname(self, surname: str) -> Sequence[Somebody]:
        """Those whose folded surname it is."""
        return self.surnames.get(surname, ())

    @cached_property
    def surnames(self) -> dict[str, list[Somebody]]:
        """Folded surnames and who bears them."""
        found: dict[str, list[Somebody]] = {}
        for one in self._all:
            found.setdefault(fold((one.name.split() or [""])[-1]), []).append(one)
        return found

    @cached_property
    def organisations(self) -> frozenset[str]:
        """What the people come from, folded."""
        return frozenset(fold(organisation) for organisation in {one.organisation for one in self._all})

    @cached_property
    def _by_head(self) -> dict[str, list[Somebody]]:
        found: dict[str, list[Somebody]] = {}
        for one in self._all:
            for head in {head for part in PARTS.split(one.name) for head in _heads(part)}:
                found.setdefault(head, []).append(one)
        return found


@lru_cache(maxsize=8192)
def _heads(part: str) -> tuple[str, ...]:
    """With what the forms of a name begin, its everyday ones too."""
    named = (part, SHORT.get(part, part), *(pet for pet, _ in pets().get(part, ())))
    return tuple({fold(one[:HEAD])[:HEAD] for one in named if one})
