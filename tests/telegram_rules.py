"""The Bot API's own rules: the shape of every request, from the machine-readable description, and the HTML it reads."""

import json
import os
import re
from dataclasses import dataclass, field
from functools import cache
from html import unescape
from pathlib import Path
from typing import Any

NEAR = Path(__file__).resolve().parents[2] / "shared" / "telegram" / "botapi-10.3.json"
SIMPLE: dict[str, Any] = {"Integer": int, "String": str, "Boolean": bool, "True": bool, "Float": (int, float)}


class Refusal(Exception):
    """The server says no: `code` is the HTTP status, the text Telegram's own."""

    def __init__(self, code: int, text: str, **parameters: int) -> None:
        super().__init__(text)
        self.code = code
        self.text = text
        self.parameters = parameters


@cache
def description() -> dict[str, Any] | None:
    """The Bot API as data; None where nobody put it. `KOLECKO_BOTAPI` names the file, else it is looked for nearby."""
    path = Path(os.environ.get("KOLECKO_BOTAPI") or NEAR)
    return json.loads(path.read_text("utf-8")) if path.is_file() else None


def wrong(method: str, params: dict[str, Any]) -> list[str]:
    """What the description has against the request; empty when it is fine or there is no description."""
    api = description()
    if api is None:
        return []
    if method not in api["methods"]:
        return [f"unknown method {method}"]
    return _object(api["types"], method, api["methods"][method].get("params", {}), params)


def wrong_update(update: dict[str, Any]) -> list[str]:
    """What the description has against an update of our own making."""
    api = description()
    return _named(api["types"], "update", "Update", update) if api else []


def _object(types: dict[str, Any], path: str, known: dict[str, Any], given: dict[str, Any]) -> list[str]:
    known = {name: rule for name, rule in known.items() if not rule.get("removed")}
    found = [f"{path}: unknown {name}" for name in given if name not in known]
    found += [f"{path}: {name} is missing" for name, rule in known.items() if rule["required"] and name not in given]
    for name, value in given.items():
        if name in known:
            found += _value(types, f"{path}.{name}", known[name], value)
    return found


def _value(types: dict[str, Any], path: str, rule: dict[str, Any], value: Any) -> list[str]:
    tries = [_typed(types, path, kind, value) for kind in rule["types"]]
    if all(tries):
        return min(tries, key=len)
    if rule.get("enum") and isinstance(value, str) and value not in rule["enum"]:
        return [f"{path}: {value!r} is not one of those listed"]
    return _limited(path, rule.get("limits"), value)


def _typed(types: dict[str, Any], path: str, kind: str, value: Any) -> list[str]:
    if kind.startswith("Array of "):
        if not isinstance(value, list):
            return [f"{path}: {value!r} is not a list"]
        inner = kind.removeprefix("Array of ")
        return [fault for n, item in enumerate(value) for fault in _typed(types, f"{path}[{n}]", inner, item)]
    if kind in SIMPLE:
        right = isinstance(value, SIMPLE[kind]) and (kind in ("Boolean", "True") or not isinstance(value, bool))
        return [] if right else [f"{path}: {value!r} is not {kind}"]
    return _named(types, path, kind, value)


def _named(types: dict[str, Any], path: str, kind: str, value: Any) -> list[str]:
    shape = types.get(kind, {})
    if shape.get("subtypes"):
        tries = [_named(types, path, name, value) for name in shape["subtypes"]]
        return [] if not all(tries) else min(tries, key=len)
    if not isinstance(value, dict):
        return [f"{path}: {value!r} is not {kind}"]
    return _object(types, path, shape.get("fields", {}), value)


def _limited(path: str, limits: dict[str, Any] | None, value: Any) -> list[str]:
    if not limits or limits.get("after_entities"):
        return []
    match limits["unit"]:
        case "value":
            measure = value
        case "items":
            measure = len(value)
        case "bytes":
            measure = len(str(value).encode())
        case _:
            measure = len(str(value))
    if not limits.get("min", 0) <= measure <= limits.get("max", measure):
        return [f"{path}: {measure} {limits['unit']}, allowed {limits.get('min', 0)} to {limits.get('max')}"]
    return []


def units(text: str) -> int:
    """Length in UTF-16 units, as Telegram counts."""
    return len(text.encode("utf-16-le")) // 2


TOKEN = re.compile(
    r"<(/?)([a-zA-Z][a-zA-Z0-9-]*)((?:\s[^<>]*)?)>|(&(?:lt|gt|amp|quot|#\d+|#x[0-9a-fA-F]+);)|(.)", re.DOTALL
)
KINDS = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "s": "strikethrough",
    "code": "code",
    "pre": "pre",
    "blockquote": "blockquote",
    "a": "text_link",
}


@dataclass
class _Markup:
    text: str = ""
    entities: list[dict[str, Any]] = field(default_factory=list)
    open: list[tuple[str, str, int]] = field(default_factory=list)

    def tag(self, closing: bool, name: str, rest: str, at: int) -> None:
        if name not in KINDS:
            raise Refusal(
                400, f'Bad Request: can\'t parse entities: Unsupported start tag "{name}" at byte offset {at}'
            )
        if not closing:
            self.open.append((name, rest, units(self.text)))
            return
        if not self.open or self.open[-1][0] != name:
            raise Refusal(400, f"Bad Request: can't parse entities: Unexpected end tag at byte offset {at}")
        _, attributes, start = self.open.pop()
        self._entity(KINDS[name], attributes, start)

    def _entity(self, kind: str, attributes: str, start: int) -> None:
        entity = {"type": kind, "offset": start, "length": units(self.text) - start}
        address = re.search(r'href="([^"]*)"', attributes)
        if address:
            entity["url"] = unescape(address[1])
        if entity["length"]:
            self.entities.append(entity)


def parse_html(html: str) -> tuple[str, list[dict[str, Any]]]:
    """Plain text and entities of Telegram's HTML; Refusal 400 "can't parse entities" for what it does not take."""
    markup = _Markup()
    for match in TOKEN.finditer(html):
        closing, name, rest, reference, character = match.groups()
        at = len(html[: match.start()].encode())
        if name:
            markup.tag(bool(closing), name.lower(), rest, at)
        elif character == "<":
            raise Refusal(400, f"Bad Request: can't parse entities: Unclosed start tag at byte offset {at}")
        else:
            markup.text += unescape(reference) if reference else character
    if markup.open:
        text = f'Can\'t find end tag corresponding to start tag "{markup.open[-1][0]}"'
        raise Refusal(400, f"Bad Request: can't parse entities: {text}")
    return markup.text, sorted(markup.entities, key=lambda entity: entity["offset"])


WRITTEN = [
    ("bot_command", re.compile(r"(?<!\S)/[a-z0-9_]{1,32}(@\w+)?(?!\w)", re.IGNORECASE | re.ASCII)),
    ("mention", re.compile(r"(?<!\w)@[a-z]\w{3,31}", re.IGNORECASE | re.ASCII)),
    ("url", re.compile(r"https?://\S+")),
]


def written_entities(text: str) -> list[dict[str, Any]]:
    """Entities that Telegram itself finds in what a person writes."""
    return [
        {"type": kind, "offset": units(text[: found.start()]), "length": units(found[0])}
        for kind, pattern in WRITTEN
        for found in pattern.finditer(text)
    ]
