"""What the bot understands of the labelled corpora: right, wrong and asked per kind and language; and how quickly.

Run `python -m bench.language [FOLDER]`; the folder holds dates.jsonl, replies.jsonl, tasks.jsonl and minutes/, where
every document (*.txt) has its labels beside it (*.json). Without a folder the project's own corpora are read, and those
made of real minutes where they lie beside the project: they are not its to keep.
"""

import json
import re
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from bot.operator.explain import explain
from bot.operator.explain_minutes import row_of
from domain.language import fold, read_date, read_minutes, read_reply, read_task
from domain.language.dates.dates import scanned

CORPORA = Path(__file__).parent.parent / "tests" / "corpora"
REAL = CORPORA.parent.parent.parent / "shared" / "corpora"
FILES = {"date": "dates.jsonl", "reply": "replies.jsonl", "task": "tasks.jsonl"}
# Written by somebody who has not seen the rules.
BLIND = {"date": "blind_dates.jsonl", "reply": "blind_replies.jsonl", "task": "blind_tasks.jsonl"}
Labelled = Mapping[str, Any]
Got = Mapping[str, Any] | None


def rows_of(kind: str, name: str = "", folder: Path | None = None) -> list[Labelled]:
    """The labelled rows of one kind in the order of the file, none where it is not there.

    name: of one of our own files; else those of the real minutes, or of the folder.
    """
    path = (folder or (CORPORA if name else REAL)) / (name or FILES[kind])
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()] if path.exists() else []


def judged(kind: str, name: str = "", folder: Path | None = None) -> Iterator[tuple[Labelled, Got, str]]:
    """Every row with what was understood and the verdict: "right", "wrong", "asked"; for details "… details"."""
    rows = rows_of(kind, name, folder)
    for row, answer in zip(rows, explain(kind, rows), strict=True):
        yield row, answer["got"], JUDGES[kind](row, answer["got"])


def _labels(row: Labelled) -> list[Got]:
    return [row["expect"], *row.get("also", [])]


def _date(row: Labelled, got: Got) -> str:
    keys = ("start", "end", "all_day", "precision")
    for want in _labels(row):
        if want is None or got is None:
            if want is got:
                return "right"
        elif all(want.get(key) == got.get(key) for key in keys):
            return "right"
    return "asked" if got is None else "wrong"


def _reply(row: Labelled, got: Got) -> str:
    want, heard = row["expect"], got or {"rsvp": "none"}
    if want["rsvp"] != heard["rsvp"]:
        return "wrong" if heard["rsvp"] in ("yes", "no") or row["context"] == "no_reply" else "asked"
    same = all((want.get(k) or None) == (heard.get(k) or None) for k in ("arrives", "leaves", "mode", "guests"))
    return "right" if same and fold(want["proxy"] or "") == fold(heard["proxy"] or "") else "wrong details"


def _task(row: Labelled, got: Got) -> str:
    if row["expect"] is None:
        return "right" if got is None else "wrong"
    if got is None:
        return "asked"
    return min((_parts(want, got) for want in _labels(row) if want), key=len) or "right"


def _parts(want: Labelled, got: Labelled) -> str:
    wrong = [
        name
        for name, same in (
            ("due", want["due"] == got["due"]),
            ("owners", sorted(map(fold, want["responsible"])) == sorted(map(fold, got["responsible"]))),
            ("what", likeness(want["what"], got["what"]) >= 0.75),
        )
        if not same
    ]
    return f"wrong {'+'.join(wrong)}" if wrong else ""


def likeness(one: str, two: str) -> float:
    """F1 of the words two texts share, 0 to 1."""
    a, b = (Counter(w for w in re.split(r"[\s,;:/()–-]+", fold(text)) if w) for text in (one, two))
    return 2 * sum((a & b).values()) / max(1, sum(a.values()) + sum(b.values()))


LONG = ("1.1.", "2026", "ale ", "ne ", "a, ", "T: ", "((", "a", "v desst ", "půl ", "9:00-", "třetího ", "x.pdf ")
JUDGES = {"date": _date, "reply": _reply, "task": _task}


Facts = set[tuple[str, str]]


def documents(folder: Path = CORPORA) -> Iterator[tuple[Labelled, str]]:
    """Labelled minutes: the labels and the text."""
    for labels in sorted((folder / "minutes").glob("*.json")):
        yield json.loads(labels.read_text("utf-8")), labels.with_suffix(".txt").read_text("utf-8")


def names_of(row: Labelled) -> Facts:
    """Who is named in minutes and how they took part; degrees and organisations do not count."""
    lists = ("present", "excused", "unexcused", "guests")
    people = {(part, _squeezed(one["name"])) for part in lists for one in row.get(part) or []}
    return people | {(part, _squeezed(row[part])) for part in ("author", "verifier") if row.get(part)}


def facts_of(row: Labelled) -> Facts:
    """Days, hours and the number of attachments that minutes name."""
    plain = ("date", "start", "end", "signed_on", "attachments")
    facts = {(part, str(row[part])) for part in plain if row.get(part) is not None}
    following = row.get("next_meeting")
    return facts | ({("next", following["start"])} if following else set())


def _squeezed(name: str) -> str:
    return "".join(char for char in fold(name) if char.isalnum())


def agreement(pairs: Iterable[tuple[Facts, Facts]]) -> float:
    """F1 of what was wanted and what was found over all documents, 0 to 1."""
    counts = [(len(want & got), len(want) + len(got)) for want, got in pairs]
    both, all_ = (sum(column) for column in zip(*counts, strict=True)) if counts else (0, 0)
    return 2 * both / all_ if all_ else 1.0


def minutes(folder: Path = CORPORA) -> None:
    """Print how well names, and days and hours, of minutes are read; and then what is missed and what is wrong."""
    read = [(want, row_of(read_minutes(text))) for want, text in documents(folder)]
    names = agreement((names_of(want), names_of(got)) for want, got in read)
    facts = agreement((facts_of(want), facts_of(got)) for want, got in read)
    print(f"minutes ({len(read)}): names F1 {names:.3f}, days and hours F1 {facts:.3f}")
    for want, got in read:
        wanted, found = names_of(want) | facts_of(want), names_of(got) | facts_of(got)
        if wanted != found:
            print(f"   {want['id']}: missed {sorted(wanted - found)}, wrong {sorted(found - wanted)}")


def main(folder: Path | None = None) -> None:
    """Print a line per kind and language, and then every row that is not right."""
    files = [(kind, "") for kind in FILES] + ([] if folder else list(BLIND.items()))
    for kind, name in files:
        print(name or FILES[kind])
        found = list(judged(kind, name, folder))
        for language in dict.fromkeys(row["lang"] for row, _, _ in found):
            verdicts = Counter(verdict for row, _, verdict in found if row["lang"] == language)
            counts = ", ".join(f"{name} {n}" for name, n in verdicts.most_common())
            print(f"{kind} {language}: {counts} of {verdicts.total()}")
        for row, got, verdict in found:
            if verdict != "right":
                print(f"   {verdict}: {row['id']} {row['text']!r} wanted {row['expect']} got {got}")


def speed() -> None:
    """Print the CPU time of a short text, and of the worst long ones, in milliseconds."""
    now = datetime.now(UTC)
    short = [
        "st 22. 11. od 14:00 do 16:00, radnice",
        "nemůžu, přijde za mě Nováková",
        "Jano, pošleš prosím do pátku podklady?",
    ]
    reads = [lambda t: read_date(t, now), lambda t: read_reply(t, "reply_to_invitation"), lambda t: read_task(t, now)]
    taken = sorted(_milliseconds(read, text) for read in reads for text in short)
    print(f"short texts: median {taken[len(taken) // 2]:.2f} ms, worst {taken[-1]:.2f} ms")
    long = [(piece * 4096)[:4096] for piece in LONG]
    print(f"4096 characters: worst {max(_milliseconds(read, text) for read in reads for text in long):.0f} ms")
    pieces = ("a\n", "T:\n", "Přítomni:\n", "| a | b |\n", "Jan Nový, ", "Petr zajistí sál do pátku. ", "1. 1. 2024 ")
    for size in (4096, 200_000):
        texts = [(piece * size)[:size] for piece in pieces]
        texts.append("\n".join(text for _, text in documents())[:size])
        print(f"minutes of {size} characters: worst {max(_milliseconds(read_minutes, text) for text in texts):.0f} ms")


def _milliseconds(read: Callable[[str], object], text: str) -> float:
    """The quickest of five, with nothing remembered from before."""

    def once() -> float:
        scanned.cache_clear()
        started = time.process_time()
        read(text)
        return 1000 * (time.process_time() - started)

    return min(once() for _ in range(5))


if __name__ == "__main__":
    speed()
    main(*map(Path, sys.argv[1:2]))
    minutes(*map(Path, sys.argv[1:2]))
