"""When the meeting was, when the next one is and when the minutes were signed; and where the meeting was."""

import re
from collections.abc import Iterator
from datetime import date, time
from itertools import islice

from domain.language.cs import minutes as cs
from domain.language.en import minutes as en
from domain.language.meetings.meetings import PLACE
from domain.language.minutes.document import Document, Span
from domain.language.minutes.labels import Part
from domain.language.minutes.letters import UPPER
from domain.language.minutes.marks import Mark
from domain.language.minutes.reading import Found, Sure
from domain.language.minutes.when import CLOCKS, EXPLICIT, MONTHS, NO_YEAR, WEEKDAYS, Moment, hours_in, moment_in
from domain.language.text import Pattern, fold_in_place

TOP, LAST = 5, 4  # lines at the top; the rank of a date that nothing tells from others
HEAD = 25  # lines that are not blank, in which the date of a meeting stands that has no label
LED = Pattern(rf"(?:{cs.LED}|{en.LED})\W*(?:\w+\W+)?$")
NOT_OF_MEETING = Pattern(rf"(?:{cs.NOT_OF_MEETING}|{en.NOT_OF_MEETING})\W*(?:\w+\W+)?$")
IN_SENTENCE = "".join(rf"|(?<=\b{word})\." for word in cs.ABBREVIATED)
ENDED = Pattern(rf"(?:{cs.ENDED}|{en.ENDED})(?:[^.\n]{IN_SENTENCE}){{0,40}}?(?:{cs.AT}|{en.AT}|:)\s*(?=\d)")
BEGAN = Pattern(rf"(?:{cs.BEGAN}|{en.BEGAN})(?:[^.\n]{IN_SENTENCE}){{0,40}}?(?:{cs.AT_START}|{en.AT}|:)\s*(?=\d)")
NEXT = Pattern(
    rf"(?<!\w)(?P<led>(?:{cs.NEXT_LED}|{en.NEXT_LED})\s+(?:the\s+)?)?(?:{cs.DUE_WORD}\w*\s+)?(?:{cs.NEXT}|{en.NEXT})"
)
NAMES_A_DAY = Pattern(rf"(?:{cs.NAMES_A_DAY})")
SIGNED_LINE = Pattern(
    rf"^[ \t]*(?:(?:{cs.SIGNED_AT}|{en.SIGNED_AT})[ \t]+)?"
    rf"[{UPPER}]\w*\.?(?:[ -](?:[{UPPER}]\w*\.?|{cs.IN_TOWN})){{0,4}},?[ \t]+"
    rf"(?:{cs.SIGNED_ON}|{en.SIGNED_ON})?(?P<date>\d[^\n\t]{{4,24}}?)(?=[ \t.]*$|\t|[ \t]{{3,}})",
    re.MULTILINE,
)
BLANK = Pattern(r"\n[ \t]*\n")
TRIES = 12  # places where one date is looked for
WINDOW = 240  # characters of a sentence about the next meeting
REST = Pattern(
    rf"(?:\d{{4}}|\d\d|{cs.HOURS}\.?|h|[ap]\.?\s?m\.?)(?:\s*,\s*|\s+)(?:(?:{cs.PLACE_LED}|{en.PLACE_LED})\s+)?(?:the\s+)?"
    rf"(?P<rest>(?!(?:{cs.PLACE_NOT}|{en.PLACE_NOT}|h|[ap]m)\b|{cs.HOURS})[^\W\d_](?:(?!\d{{1,2}}[:.]\d\d).)*)$",
    re.DOTALL,
)
ACCOUNT = Pattern(rf"\s(?:{cs.ACCOUNT}|{en.ACCOUNT})", re.IGNORECASE)
SHORT_PLACE = 7  # words of what follows the date on its line
NEAR = 6  # lines between an author and the day under the signature
MONTHS_OR = Pattern(rf"\b(?:{MONTHS})\s?(?:/|-|–|{cs.OR}|{en.OR})\s?(?:{MONTHS})\b")
MENTIONS = 6  # of the next meeting that are looked at


class Times:
    """The days and hours of a document. day: of the meeting."""

    def __init__(self, doc: Document) -> None:
        self.doc = doc
        self.plain = fold_in_place(doc.text)
        self.year = _year(self.plain)
        self._spot: tuple[Moment, Span, Sure] | None = (
            self._labelled(early=True) or self._in_head() or self._labelled(early=False)
        )

    @property
    def day(self) -> date | None:
        """The day of the meeting."""
        return self._spot[0].day if self._spot else None

    def meeting_day(self) -> Found[date] | None:
        """The day of the meeting, and where it stands."""
        if self._spot is None:
            return None
        moment, (start, end), sure = self._spot
        return self.doc.found(moment.day, start, end, sure, moment.doubt)

    def _labelled(self, early: bool) -> tuple[Moment, Span, Sure] | None:
        """A date after a label; late ones only when nothing else tells: at the end a date is that of signing."""
        for i, mark in islice(self.doc.having(Part.DATE, Part.SIGNED), TRIES):
            if self._is_due(mark):
                continue
            if early and mark.start > max(len(self.plain) // 2, min(self.doc.body_at, len(self.plain) - 1)):
                continue
            if mark.start >= self.doc.author_at or (mark.part is Part.SIGNED and not self._heads(mark)):
                continue
            start, end = self.doc.value(i)
            moment = moment_in(self.doc.text[start:end], self.year, torn=True)
            if moment and not moment.vague:
                return moment, (start, end), Sure.SURE
        return None

    def _is_due(self, mark: Mark) -> bool:
        """Whether "termín:" is that of a task: under the programme, or behind other words of its line."""
        if not mark.words.startswith(cs.DUE_WORD):
            return False
        line = self.doc.page.lines[mark.index]
        first = next(m.start for m in self.doc.marks if m.index == mark.index)
        return mark.start > self.doc.body_at or any(c.isalpha() for c in self.doc.text[line.start : first])

    def _heads(self, mark: Mark) -> bool:
        """Whether "Dne:" stands in the head, where it is the meeting's day."""
        return mark.words == cs.ON and mark.start < min(self.doc.tail or len(self.doc.text), self.doc.body_at)

    def _in_head(self) -> tuple[Moment, Span, Sure] | None:
        """A date of the head that is not a law's, a period's or the like: at the top, or led by "dne", first."""
        for rank, (start, end) in sorted(self._dates_of_head())[:4]:
            begin = self._with_weekday(start)
            moment = moment_in(self.doc.text[begin : self._sentence_end(end)], self.year)
            if moment and not moment.vague:
                return moment, (begin, end), Sure.UNSURE if rank == LAST else Sure.LIKELY
        return None

    def _dates_of_head(self) -> Iterator[tuple[int, Span]]:
        """Explicit dates, or dates without a year where there are none, each with its rank."""
        lines = [line for line in self.doc.page.lines if not line.blank][:HEAD]
        stop = min(lines[-1].start + len(lines[-1].text), self.doc.author_at) if lines else 0
        top = lines[min(len(lines), TOP) - 1].start if lines else 0
        for match in [*EXPLICIT.made.finditer(self.plain, 0, stop)] or [*NO_YEAR.made.finditer(self.plain, 0, stop)]:
            before = self.plain[max(0, match.start() - 40) : match.start()].replace("\n", " ")
            led = bool(LED.search(before)) and match.start() < self.doc.body_at
            if not NOT_OF_MEETING.search(before):
                yield self._rank(match.span(), match.start() <= top, led), match.span()

    def _rank(self, span: Span, at_top: bool, led: bool) -> int:
        """How little tells that a date is the meeting's; a bare one above one with a weekday is that of publishing."""
        if at_top and led:
            return 0
        told = self._with_weekday(span[0]) < span[0] or hours_in(self.plain[span[1] : span[1] + 20], bare=False)[0]
        return (1 if told else 2) if at_top else 3 if led else LAST

    def _with_weekday(self, start: int) -> int:
        before = list(WEEKDAYS.finditer(self.plain[max(0, start - 14) : start]))
        return max(0, start - 14) + before[-1].start() if before else start

    def _sentence_end(self, at: int) -> int:
        """The end of the line, or of the next one where a sentence goes on."""
        first = self.doc.text.find("\n", at)
        if first < 0:
            return len(self.doc.text)
        follows = self.doc.text[first + 1 : first + 2]
        second = self.doc.text.find("\n", first + 1)
        return second if follows.islower() and second > 0 else first

    def hours(self) -> tuple[Found[time] | None, Found[time] | None]:
        """When the meeting began and ended: by labels, beside its date, or in a sentence that says so."""
        start, end = self._told_hours()
        if self._spot:
            moment, span, sure = self._spot
            start = start or (self.doc.found(moment.start, *span, sure) if moment.start else None)
            end = end or (self.doc.found(moment.until, *span, sure) if moment.until else None)
        return start or self._said(BEGAN), end or self._said(ENDED)

    def _told_hours(self) -> tuple[Found[time] | None, Found[time] | None]:
        begun: Found[time] | None = None
        ended: Found[time] | None = None
        for i, mark in self.doc.having(Part.TIME, Part.START, Part.END):
            if mark.start > self.doc.author_at or (mark.start > self.doc.body_at and mark.part is Part.TIME):
                continue
            span = self.doc.value(i)
            first, last = hours_in(EXPLICIT.sub(" ", fold_in_place(self.doc.text[slice(*span)])))
            if mark.part is Part.END:
                first, last = None, first
            begun = begun or (self.doc.found(first, *span) if first else None)
            ended = ended or (self.doc.found(last, *span) if last else None)
        return begun, ended

    def _said(self, words: Pattern) -> Found[time] | None:
        for match in words.finditer(self.plain):
            hour = CLOCKS.match(self.plain, match.end())
            at = hours_in(hour[0])[0] if hour and (hour["m"] or hour["u"] or hour["ap"]) else None
            if hour and at:
                return self.doc.found(at, match.start(), hour.end(), Sure.LIKELY)
        return None

    def next_meeting(self) -> Found[Moment] | None:
        """When the next meeting is, its weekday checked; a day before another meeting's month."""
        best: Found[Moment] | None = None
        for start, end, sure in islice(self._mentions(), TRIES):
            moment = moment_in(self.doc.text[start:end], self.year, self.day)
            if moment is None or moment.day == self.day or (moment.vague and MONTHS_OR.search(self.plain[start:end])):
                continue
            doubt = "before" if self.day and moment.day < self.day and not moment.vague else moment.doubt
            found = self.doc.found(moment, start, end, sure, doubt)
            if not moment.vague and not doubt:
                return found
            best = best or found
        return best

    def _mentions(self) -> Iterator[tuple[int, int, Sure]]:
        for i, _ in self.doc.having(Part.NEXT):
            start, end = self.doc.value(i, lines=3)
            if end > start:
                yield start, self._window(start, end), Sure.SURE
        said = [m for m in NEXT.finditer(self.plain) if not m["led"] or NAMES_A_DAY.search(m[0])]
        for match in said[-MENTIONS:]:
            yield match.end(), self._window(match.end(), len(self.plain)), Sure.LIKELY

    def _window(self, start: int, end: int) -> int:
        """Where a sentence about the next meeting ends: at a blank line, a signature, another label."""
        end = min(end, start + WINDOW)
        marks = (m.start for m in self.doc.marks if start < m.start < end and m.part is not Part.OTHER)
        blank = BLANK.search(self.doc.text[start:end])
        signed = next((first for first, _ in self._signatures(start, end)), end)
        return min(end, signed, next(marks, end), start + blank.start() if blank else end)

    def _signatures(self, start: int, end: int) -> Iterator[Span]:
        """Where days stand in lines like "V Kolíně dne 5. 3. 2024"; no weekday is a town."""
        for match in SIGNED_LINE.finditer(self.doc.text[start:end]):
            town = fold_in_place(match[0].split(",")[0].strip())
            if EXPLICIT.fullmatch(fold_in_place(match["date"].strip(" ."))) and not WEEKDAYS.fullmatch(town):
                yield start + match.start("date"), start + match.end("date")

    def signed_on(self, author_span: Span | None) -> Found[date] | None:
        """The day under the signature: beside the author, after a label, in "V Kolíně dne …", in a second "Datum:"."""
        for start, end, sure in islice(self._signings(author_span), TRIES):
            moment = moment_in(self.doc.text[start:end], self.year, torn=sure is Sure.SURE)
            if moment and not moment.vague:
                begin, last = self.doc.trimmed(start, end)
                return self.doc.found(moment.day, begin, last, sure, moment.doubt)
        return None

    def _signings(self, author_span: Span | None) -> Iterator[tuple[int, int, Sure]]:
        if author_span:
            yield *self._rest_of_line(author_span[1]), Sure.SURE
            yield self._line_start(author_span[0]), author_span[0], Sure.LIKELY
        signs = [(i, mark) for i, mark in self.doc.having(Part.SIGNED) if self._signs(i, mark)]
        strong = [(i, mark) for i, mark in signs if not mark.words.startswith(cs.WEAK)]
        for i, _ in strong:
            yield *self.doc.value(i), Sure.SURE
        tail = min(self.doc.tail, self.doc.author_at)
        for start, end in self._signatures(tail, len(self.plain)):
            yield start, end, Sure.LIKELY
        for i, mark in self.doc.having(Part.DATE):
            if mark.start > self.doc.author_at and not self._is_of_meeting(i):
                yield *self.doc.value(i), Sure.SURE
        for i, _ in signs:
            yield *self.doc.value(i), Sure.LIKELY

    def _signs(self, i: int, mark: Mark) -> bool:
        """Whether a label's day is that of signing: not the meeting's, no "dne 3. 6." that happens to begin a line."""
        if self._heads(mark) and self._is_of_meeting(i):
            return False
        near = (m.index for _, m in self.doc.having(Part.AUTHOR, Part.VERIFIER))
        return mark.colon or mark.alone or mark.words != cs.ON or any(abs(mark.index - index) <= NEAR for index in near)

    def _is_of_meeting(self, i: int) -> bool:
        return self._spot is not None and self.doc.value(i) == self._spot[1]

    def _line_start(self, at: int) -> int:
        """Where the label or line begins in which the author stands: "Zapsala dne 5. 3. 2024 Jana Nová"."""
        line = self.doc.text.rfind("\n", 0, at) + 1
        labels = [m.value for m in self.doc.marks if line <= m.start < at]
        return max([line, *labels]) if labels and labels[-1] <= at else at

    def _rest_of_line(self, at: int) -> Span:
        end = self.doc.text.find("\n", at)
        limit = next(
            (m.start for m in self.doc.marks if m.start > at and m.part is not Part.SIGNED), len(self.doc.text)
        )
        return at, min(end if end >= 0 else len(self.doc.text), limit)

    def place(self) -> Found[str] | None:
        """Where the meeting was: after its label, else beside the date."""
        for i, mark in self.doc.having(Part.PLACE):
            start, end = self.doc.value(i, lines=3)
            if (
                mark.start < max(self.doc.body_at, self.doc.tail)
                and end > start
                and EXPLICIT.sub("", self.plain[start:end]).strip(" .,")
            ):
                return self.doc.found(self.doc.plain(start, end), start, end)
        return self._place_beside() if self._spot else None

    def _place_beside(self) -> Found[str] | None:
        """What follows the day and the hours on their line: ", zasedací místnost", "v klubovně"."""
        assert self._spot
        _, (start, end), _ = self._spot
        last = self._sentence_end(end)
        rest = REST.search(self.doc.text[start:last])
        text = self.doc.plain(start + rest.start("rest"), start + rest.end("rest")).strip(" ,.;()") if rest else ""
        text = ACCOUNT.split(text.removeprefix("se "), 1)[0].removeprefix("v ").removeprefix("ve ")
        plain = fold_in_place(text)
        if (
            not rest
            or not text
            or not (PLACE.search(plain) or len(text.split()) <= SHORT_PLACE)
            or hours_in(plain, bare=False)[0]
        ):
            return None
        return self.doc.found(text, start + rest.start("rest"), start + rest.end("rest"), Sure.LIKELY)


def _year(plain: str) -> int | None:
    """The year of dates that say none: the first that an explicit date, or else the number of the minutes, says."""
    dated = EXPLICIT.search(plain)
    years = Pattern(r"(?:19|20)\d\d").search(dated[0]) if dated else None
    years = years or Pattern(r"(?<=/)20\d\d(?!\d)").search(plain[:2000])
    return int(years[0]) if years else None
