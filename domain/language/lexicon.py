"""What a language's table of words looks like. A word has one tag (its part in the grammar of dates) and one value.

One letter per kind of token, so that the grammar can be written as patterns over the letters:

W  weekday, 0 = Monday
w  weekday abbreviated: counts only beside a date or a time
M  month
m  month abbreviated or Roman: counts only after a day's number
D  day told from today, in days
P  part of the day, see the parts below
T  this, next, the one after, last: weeks from now, or one of the two below
U  unit, see the units below
h  hour as a unit or after a number
C  cardinal number
O  ordinal number; -1 = last, -2 = last but one
H  half to ('půl třetí' = 2:30)
I  half past ('half past two')
Q  quarter
J  quarter past or to: minutes to add
N  noon or midnight, as an hour
X  am (0) or pm (12)
v  at, on
g  na: on, for, and part of clock times
f  from
t  till, by
ž  až: range, or 'not before'
b  between
p  after, before: no exact time follows
z  in (how long)
q  about: ignored
d  filler before a date ('dne')
l  at the latest
i  and
o  or
e  end of
E  beginning, middle of: vague
V  vague by itself
R  every: recurring with what follows
r  recurring by itself
j  adjective of a day ('zítřejší'): names a day that the grammar does not take
Y  part of today, see the parts below
F  feast on a fixed day: month * 100 + day
B  at the earliest, earlier: what follows is no date to be taken
A  adjective of a month ('prosincové úterý'), as the month
L  year told from this one, in years
K  known word that may follow a bare hour
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from domain.language.slips import What, slip, surely
from domain.language.text import Pattern

Entry = tuple[str, int]

CROWDED = "~"  # after a name of which two letters swapped make another word
SHORT = 4  # letters; a slip in a shorter word makes too many other words
LONGEST = 20  # no word of dates is longer

MINUTE, HOUR, DAY, WEEK, MONTH, QUARTER, HALF_YEAR, YEAR, WORKDAY, DAYS14, HALF_HOUR, QUARTER_HOUR, WEEKEND = range(13)
NEAREST, FOLLOWING = 90, 91  # of "T": the one ahead; the one ahead or the one of next week
MORNING, FORENOON, AFTERNOON, EVENING, NIGHT = range(5)


@dataclass(frozen=True)
class Manner:
    """Words and endings by which the grammar tells apart what has the same tag. All folded; "" and () mean none.

    hour_endings: of an ordinal that is an hour; in_hour: right after "at" with a sign; till_hour: after "on";
    counted: cardinals in the case of things, not of hours; noun_endings: of a noun that is counted;
    verb_endings, verbs: of what may follow a bare hour; no_hour: before a number that is no hour; at: before an
    ordinal that is rather a part. day_endings: of an ordinal that is a day; month_endings: of one that is a month.
    quarter: of four, an hour's; dotted: parts of the day that may be abbreviated. monday: also a preposition;
    shy: short weekdays that are other words, too; months_too: short months that are; verbs_too: months that are.
    earlier, than, negation: round a day that only bounds. joints: left between two dates that were cut out.
    with_: before a person's name. this_year: opens a year that is only an adverb. times: the sign of "2×".
    awake: opposite of quiet. by: before a length by which something is moved; later, sooner: after it.
    """

    hour_endings: tuple[str, ...] = ()
    in_hour: tuple[str, ...] = ()
    till_hour: tuple[str, ...] = ()
    counted: frozenset[str] = frozenset()
    counted_ending: str = ""
    noun_endings: tuple[str, ...] = ()
    verb_endings: tuple[str, ...] = ()
    verbs: frozenset[str] = frozenset()
    no_hour: frozenset[str] = frozenset()
    at: frozenset[str] = frozenset()
    day_endings: tuple[str, ...] = ()
    month_endings: tuple[str, ...] = ()
    quarter: frozenset[str] = frozenset()
    dotted: tuple[str, ...] = ()
    monday: str = ""
    shy: frozenset[str] = frozenset()
    months_too: frozenset[str] = frozenset()
    verbs_too: frozenset[str] = frozenset()
    earlier: frozenset[str] = frozenset()
    than: frozenset[str] = frozenset()
    negation: frozenset[str] = frozenset()
    joints: frozenset[str] = frozenset()
    with_: frozenset[str] = frozenset()
    this_year: tuple[str, ...] = ()
    times: str = ""
    awake: frozenset[str] = frozenset()
    by: frozenset[str] = frozenset()
    later: frozenset[str] = frozenset()
    sooner: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Lexicon:
    """A language: its words, what looks like a date and is none, and which names of days and months may be misspelt.

    names: of each of them, whether it is crowded: two of its letters swapped may make another word.
    """

    words: dict[str, Entry]
    claims: Pattern
    names: Mapping[str, bool]
    manner: Manner
    phrases: tuple[tuple[tuple[str, ...], Entry], ...] = ()
    month_first: bool = False
    next_is_clear: bool = True
    shorter: str = "boe"  # tags of words whose slips are looked for in those of four letters, too ("nebo")
    endings: dict[str, str] = field(default_factory=dict)  # tags of what is glued to a number ("27teho")
    last: dict[str, Entry] = field(default_factory=dict)  # what a word means where "do" precedes and nothing follows

    def misspelt(self, word: str) -> Entry | None:
        """The day or month that a word with a slip in it surely means."""
        if word in self.words or not SHORT <= len(word) <= LONGEST:
            return None
        meant = {self.words[name] for name in self._near(word) if self._is_meant(word, name)}
        return meant.pop() if len(meant) == 1 else None

    def _is_meant(self, word: str, name: str) -> bool:
        return name in self.names and surely(word, name, crowded=self.names[name])

    def near(self, word: str) -> Iterator[str]:
        """The words of dates that are one slip of the finger away from a word: it may mean one of them."""
        if SHORT - 1 <= len(word) <= LONGEST and word not in self.words:
            yield from (name for name in sorted(self._near(word)) if self._may_be_meant(word, name))

    def _may_be_meant(self, word: str, name: str) -> bool:
        found, tag = slip(word, name), self.words[name][0]
        if not found or len(word) > SHORT:
            return found is not None
        told = name in self.names and len(word) == SHORT and found.what is not What.BESIDE
        return told or (tag in self.shorter and len(word) >= min(len(name), SHORT))

    def is_hour(self, word: str) -> bool:
        """Whether a word may be an hour with a slip in it, where only an hour or a place can stand."""
        return word not in self.words and any(slip(word, name) for name in self._hours)

    @cached_property
    def _hours(self) -> list[str]:
        return [word for word, (tag, _) in self.words.items() if tag in "CONHQ" and len(word) >= SHORT - 1]

    def _near(self, word: str) -> set[str]:
        return {name for cut in _cuts(word) for name in self._by_cut.get(cut, ())}

    @cached_property
    def _by_cut(self) -> dict[str, list[str]]:
        """The longer words by themselves and by what is left of them without one letter."""
        found: dict[str, list[str]] = {}
        for word, (tag, _) in self.words.items():
            short = tag in self.shorter or word in self.names
            for cut in _cuts(word) if tag not in "Kd" and len(word) > SHORT - short else ():
                found.setdefault(cut, []).append(word)
        return found


def _cuts(word: str) -> set[str]:
    return {word, *(word[:i] + word[i + 1 :] for i in range(len(word)))}


Rows = Iterable[tuple[int, str]]


def names_of(*groups: Rows) -> dict[str, bool]:
    """The words of some rows, and whether each of them is crowded: marked by "~"."""
    forms = [form for rows in groups for _, row in rows for form in row.split()]
    return {form.rstrip(CROWDED): form.endswith(CROWDED) for form in forms}


def table(*groups: tuple[str, Rows]) -> dict[str, Entry]:
    """Words by tag and value; each string holds forms apart by spaces. A word given twice keeps its first entry."""
    words: dict[str, Entry] = {}
    for tag, rows in groups:
        for value, forms in rows:
            for form in forms.split():
                words.setdefault(form.rstrip(CROWDED), (tag, value))
    return words
