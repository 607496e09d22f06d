"""Which devices of a person may do what cannot easily be mended: those known from the start, and those vouched for."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Seen:
    """What a server says of an account's devices now.

    keys: device -> its public key. signed: devices that the account's identity has signed. identity: its public key.
    """

    keys: Mapping[str, str]
    signed: Collection[str] = field(default_factory=frozenset)
    identity: str = ""


def vouched(known: Mapping[str, bool], seen: Seen, identity: str) -> dict[str, bool]:
    """What is new about the devices of an account: device -> whether somebody vouches for it.

    known: the devices met before, and whether somebody vouched for them; identity: the one met first, "" for none.
    The devices met first are taken as they are. Later ones need the signature of the identity that was met first.
    """
    if not known:
        return dict.fromkeys(seen.keys, True)
    signed = set(seen.signed) if identity and identity == seen.identity else set()
    fresh = {device: device in signed for device in seen.keys if device not in known}
    return fresh | {device: True for device in signed & set(seen.keys) if not known.get(device)}


def met(known: Mapping[str, bool], seen: Seen) -> bool:
    """Whether the identity the server shows is the account's own: there from the start, or it signs a device known."""
    return bool(seen.identity) and (not known or any(known.get(device) for device in seen.signed))
