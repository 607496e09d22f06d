"""What a text says about when: a date that is sure, or the reason to ask and what to offer."""

from dataclasses import dataclass, replace
from datetime import date, datetime

from domain.language.dates.pieces import Precision, Why


@dataclass(frozen=True, slots=True)
class When:
    """A date or time, as local wall time of the zone asked for.

    start: datetime for minute precision, else date; end: of the same kind, inclusive, only if it was written or is
    the last day of a week or month. deadline: "do pátku": `start` is the last admissible day or minute.
    """

    start: datetime | date
    end: datetime | date | None = None
    precision: Precision = Precision.DAY
    all_day: bool = True
    deadline: bool = False


@dataclass(frozen=True, slots=True)
class Explicit:
    """The one date of a text that is told by day and month, in its words."""

    words: str
    day: date
    dated: bool  # its year is told
    language: str

    def other(self) -> date | None:
        """The day that a second reader sees in the words, if it is another one."""
        from domain.language.dates.cross_check import other_day

        return other_day(self.words, self.day, self.dated, self.language)


def _on(when: When, day: date) -> When:
    """The same time of another day."""
    start = datetime.combine(day, when.start.time()) if isinstance(when.start, datetime) else day
    end = datetime.combine(day, when.end.time()) if isinstance(when.end, datetime) else None
    return replace(when, start=start, end=end)


@dataclass(frozen=True, slots=True)
class Reading:
    """What a text says about when. Either `when`, or `why` it has to be asked and `options` to offer as answers.

    span: where the expression stands in the text, in characters, cuts: its parts apart;
    rest: the text without it. confirm: read by a small table of a neighbour's language, by dateparser or from a
    misspelt word, so that somebody must say that it is right before it takes effect: see `to_ask`.
    slips: where expressions with a misspelt word stand; they are in neither span nor cuts, they stay in the text.
    day_told: a day is named, not an hour alone.
    """

    when: When | None = None
    why: Why | None = None
    options: tuple[When, ...] = ()
    span: tuple[int, int] | None = None
    rest: str = ""
    cuts: tuple[tuple[int, int], ...] = ()
    confirm: bool = False
    explicit: Explicit | None = None
    slips: tuple[tuple[int, int], ...] = ()
    day_told: bool = False

    def to_ask(self) -> "Reading":
        """The reading as it may be acted upon.

        What must be confirmed becomes the one option of a question; so does an explicit date that dateparser
        reads otherwise, beside the other reading. Whoever only listens, and writes nothing, need not call it.
        """
        if self.when is None:
            return self
        if self.confirm:
            return replace(self, when=None, why=Why.CONFIRM, options=(self.when,))
        other = self.explicit.other() if self.explicit else None
        if other is None:
            return self
        return replace(self, when=None, why=Why.AMBIGUOUS, options=(self.when, _on(self.when, other)))
