"""Czech as it should be set: no-break spaces, and dates and times said in words."""

from datetime import date, datetime

from domain.language.text import Pattern, words

HARD = "\u00a0"
# Source: ČSN 01 6910, where a line must not break.
GAPS = [
    (Pattern(r"(?<![^\W_])([kKsSvVzZoOuUaAiI]) (?=[\w\d„(])"), rf"\1{HARD}"),
    (Pattern(r"(?<!\d)(\d{1,2}\.) (?=\d{1,2}\.(?!\d))"), rf"\1{HARD}"),
    (Pattern(rf"(\d{{1,2}}\.[ {HARD}]?\d{{1,2}}\.) (?=\d{{4}}\b)"), rf"\1{HARD}"),
    (Pattern(r"\b(\d{1,2}\.) (?=[a-záčďéěíňóřšťúůýž])"), rf"\1{HARD}"),
    (
        Pattern(
            r"\b((?:Bc|Mgr|MgA|Ing|MUDr|JUDr|PhDr|RNDr|ThDr|doc|prof|arch|p|č|str|čl|odst|tel|ul|nám|tř)\.) (?=\S)"
        ),
        rf"\1{HARD}",
    ),
    (Pattern(r"(§) (?=\d)"), rf"\1{HARD}"),
    (Pattern(r"(\d) (?=(?:%|°C|Kč|h|hod\.?|min\.?|km|m|kg|let|osob|členů|hodin|minut)(?![\w]))"), rf"\1{HARD}"),
    (Pattern(r"(?<=\d) (?=\d{3}(?!\d))"), HARD),
]
WEEKDAYS = {
    "cs": ("pondělí", "úterý", "středa", "čtvrtek", "pátek", "sobota", "neděle"),
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
}
MONTHS_EN = words("January February March April May June July August September October November December")


def vlna(text: str) -> str:
    """The text with no-break spaces where Czech wants them: after "k", "v"; in dates; before units and after titles."""
    for gap, put in GAPS:
        text = gap.sub(put, text)
    return text


def say_time(when: datetime) -> str:
    """A clock time: "9:00", "14:30"."""
    return f"{when.hour}:{when.minute:02}"


def say_day(when: date, language: str = "cs") -> str:
    """A day with its weekday: "středa 22. 11. 2017", "Wednesday 22 November 2017"."""
    weekday = WEEKDAYS.get(language, WEEKDAYS["cs"])[when.weekday()]
    if language == "en":
        return f"{weekday} {when.day}{HARD}{MONTHS_EN[when.month - 1]}{HARD}{when.year}"
    return f"{weekday} {when.day}.{HARD}{when.month}.{HARD}{when.year}"


def say_date(when: date | datetime, end: date | datetime | None = None, language: str = "cs") -> str:
    """A day, with its time if it has one: "středa 22. 11. 2017 od 14:00 do 16:00", "… 2017, 14:00–16:00" in English."""
    if not isinstance(when, datetime):
        return say_day(when, language) if end is None or end == when else _run(when, end, language)
    if isinstance(end, datetime) and end.date() != when.date():
        dash = f"{HARD}– "
        return f"{say_date(when, None, language)}{dash}{say_date(end, None, language)}"
    return f"{say_day(when, language)}{_hours(when, end, language)}"


def _run(when: date, end: date, language: str) -> str:
    return f"{say_day(when, language)}{HARD}– {say_day(end, language)}"


def _hours(when: datetime, end: date | None, language: str) -> str:
    until = say_time(end) if isinstance(end, datetime) else ""
    if language == "en":
        return f", {say_time(when)}{'–' + until if until else ''}"
    return f" od{HARD}{say_time(when)}" + (f" do{HARD}{until}" if until else "")
