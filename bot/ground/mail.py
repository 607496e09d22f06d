"""Where letters are handed over."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class MailServer:
    """Where letters are handed over. security: "starttls", "tls" or "none"; `user` "" signs in as nobody."""

    host: str
    port: int
    sender: str
    user: str = ""
    password: str = field(default="", repr=False)
    security: str = "starttls"
