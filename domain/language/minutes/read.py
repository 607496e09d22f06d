"""All parts of minutes put together."""

from domain.language.minutes.decisions import decisions_of
from domain.language.minutes.document import document_of
from domain.language.minutes.heading import group_of, kind_of, number_of, title_of
from domain.language.minutes.labels import Part
from domain.language.minutes.people import Attendance, author_of, signers
from domain.language.minutes.programme import attachments_of, programme_of
from domain.language.minutes.reading import MinutesReading
from domain.language.minutes.tasks import Tasks
from domain.language.minutes.times import Times


def read(text: str) -> MinutesReading:
    """The reading of one document; see `read_minutes`."""
    doc = document_of(text)
    times, attendance = Times(doc), Attendance(doc)
    title = title_of(doc)
    author = author_of(doc)
    start, end = times.hours()
    return MinutesReading(
        title=title,
        number=number_of(doc, title),
        kind=kind_of(doc, title),
        group=group_of(doc, title),
        date=times.meeting_day(),
        start=start,
        end=end,
        place=times.place(),
        present=attendance.of(Part.PRESENT),
        present_note=attendance.note,
        excused=attendance.of(Part.EXCUSED),
        unexcused=attendance.of(Part.UNEXCUSED),
        guests=attendance.of(Part.GUESTS),
        agenda=programme_of(doc),
        decisions=decisions_of(doc),
        tasks=Tasks(doc, times.day).all(),
        next_meeting=times.next_meeting(),
        author=author,
        verifiers=signers(doc, Part.VERIFIER),
        signed_on=times.signed_on((author.start, author.end) if author else None),
        attachments=attachments_of(doc),
    )
