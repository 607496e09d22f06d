"""Settings: from the environment and one TOML file. Whatever is wrong with them is one sentence, without the value."""

import os
import re
from datetime import UTC, datetime, timedelta, tzinfo
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from platformdirs import user_data_path
from pydantic import Field, SecretStr, ValidationError, field_validator
from pydantic_settings import (
    BaseSettings,
    PydanticBaseSettingsSource,
    SettingsConfigDict,
    SettingsError,
    TomlConfigSettingsSource,
)

from bot.ground.clock import SystemClock
from bot.ground.mail import MailServer
from locales import languages

PREFIX = "KOLECKO_"
FILE = "kolecko.toml"
LEVELS = ("debug", "info", "warning", "error")
TOKEN = re.compile(r"\d{1,20}:[A-Za-z0-9_-]{1,100}")
USER = re.compile(r"@[a-z0-9._=/+-]+:[A-Za-z0-9.:\[\]-]+")
SHIFT = re.compile(r"\+(?=\d)(?:(\d{1,5})d)?(?:(\d{1,5})h)?(?:(\d{1,5})m)?")
SENDER = re.compile(r"[^<>\r\n@]*<?[\w.+-]+@[\w.-]+>?")
SECURITY = ("starttls", "tls", "none")
BACKUPS = re.compile(r"(\d{1,3})\+(\d{1,3})|0")
KEY_LENGTH = 32  # characters at the least
DATABASES = ("sqlite:", "postgresql:", "postgres:", "postgresql+psycopg:")


class Misconfigured(ValueError):
    """A setting that cannot be used. `key` names the sentence, `name` the variable or the file."""

    def __init__(self, key: str, name: str, **values: object) -> None:
        super().__init__(f"{name}: {key}")
        self.key = key
        self.values = {"name": name, **values}


class Settings(BaseSettings):
    """Each setting is the variable KOLECKO_<NAME>, or <name> in the TOML file; the environment wins."""

    model_config = SettingsConfigDict(env_prefix=PREFIX, extra="forbid", env_ignore_empty=True)

    data_dir: Path = Field(default_factory=lambda: user_data_path("kolecko"))
    database_url: SecretStr = SecretStr("")  # empty: SQLite in data_dir
    telegram_token: SecretStr = SecretStr("")
    telegram_api_url: str = "https://api.telegram.org"
    matrix_homeserver: str = ""
    matrix_user: str = ""
    matrix_password: SecretStr = SecretStr("")
    smtp_host: str = ""  # empty: no letters by e-mail
    smtp_port: int = Field(default=587, ge=1, le=65535)
    smtp_user: str = ""
    smtp_password: SecretStr = SecretStr("")
    smtp_from: str = ""
    smtp_security: str = "starttls"
    audit_key: SecretStr = SecretStr("")  # empty: a file in data_dir
    database_wait: int = Field(default=60, ge=0, le=3600)  # seconds for a PostgreSQL that is still starting
    backups: str = "7+4"
    backup_dir: Path | None = None  # None: a folder in data_dir
    backup_passphrase: SecretStr = SecretStr("")
    language: str = "cs"
    zone: str = "Europe/Prague"
    log: str = "info"
    clock: str = ""

    @field_validator("data_dir")
    @classmethod
    def _folder(cls, value: Path) -> Path:
        if value.exists() and not value.is_dir():
            raise ValueError("config-folder")
        return value.expanduser()

    @field_validator("database_url")
    @classmethod
    def _database(cls, value: SecretStr) -> SecretStr:
        if value.get_secret_value() and not value.get_secret_value().startswith(DATABASES):
            raise ValueError("config-database")
        return value

    @field_validator("audit_key")
    @classmethod
    def _key(cls, value: SecretStr) -> SecretStr:
        if value.get_secret_value() and len(value.get_secret_value()) < KEY_LENGTH:
            raise ValueError("config-audit-key")
        return value

    @field_validator("backups")
    @classmethod
    def _backups(cls, value: str) -> str:
        if not BACKUPS.fullmatch(value):
            raise ValueError("config-backups")
        return value

    @field_validator("telegram_token")
    @classmethod
    def _token(cls, value: SecretStr) -> SecretStr:
        if value.get_secret_value() and not TOKEN.fullmatch(value.get_secret_value()):
            raise ValueError("config-token")
        return value

    @field_validator("matrix_user")
    @classmethod
    def _user(cls, value: str) -> str:
        if value and not USER.fullmatch(value):
            raise ValueError("config-matrix-user")
        return value

    @field_validator("telegram_api_url", "matrix_homeserver")
    @classmethod
    def _address(cls, value: str) -> str:
        if value and not re.fullmatch(r"https?://[^\s/]+(/\S*)?", value):
            raise ValueError("config-address")
        return value.rstrip("/")

    @field_validator("smtp_security")
    @classmethod
    def _security(cls, value: str) -> str:
        if value not in SECURITY:
            raise ValueError("config-smtp-security")
        return value

    @field_validator("smtp_from")
    @classmethod
    def _sender(cls, value: str) -> str:
        if value and not SENDER.fullmatch(value):
            raise ValueError("config-smtp-from")
        return value

    @field_validator("language")
    @classmethod
    def _language(cls, value: str) -> str:
        if value not in languages():
            raise ValueError("config-language")
        return value

    @field_validator("zone")
    @classmethod
    def _zone(cls, value: str) -> str:
        try:
            ZoneInfo(value)
        except (ZoneInfoNotFoundError, ValueError, OSError):
            raise ValueError("config-zone") from None
        return value

    @field_validator("log")
    @classmethod
    def _level(cls, value: str) -> str:
        if value.lower() not in LEVELS:
            raise ValueError("config-log")
        return value.lower()

    @field_validator("clock")
    @classmethod
    def _clock(cls, value: str) -> str:
        shift_of(value, UTC, datetime.now(UTC))
        return value

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,
        file_secret_settings: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """What was given in code, then the environment, then the file."""
        del dotenv_settings, file_secret_settings
        path = config_file()
        return (init_settings, env_settings, *([TomlConfigSettingsSource(settings_cls, path)] if path else []))

    @property
    def database(self) -> str:
        """The database's address."""
        return self.database_url.get_secret_value() or f"sqlite:///{self.data_dir / 'kolecko.sqlite3'}"

    @property
    def token(self) -> str:
        """Telegram's token, "" when none is set."""
        return self.telegram_token.get_secret_value()

    @property
    def matrix(self) -> bool:
        """Whether Matrix is configured; `load` lets through only all of it or nothing."""
        return bool(self.matrix_homeserver and self.matrix_user and self.matrix_password.get_secret_value())

    @property
    def mail_server(self) -> MailServer | None:
        """Where letters are handed over; None where no mail server is configured."""
        if not self.smtp_host:
            return None
        password = self.smtp_password.get_secret_value()
        return MailServer(
            self.smtp_host, self.smtp_port, self.smtp_from, self.smtp_user, password, self.smtp_security
        )  # fmt: skip

    @property
    def backup_folder(self) -> Path:
        """Where backups are written when nothing else is said."""
        return self.backup_dir or self.data_dir / "backups"

    @property
    def nightly(self) -> tuple[int, int] | None:
        """Of how many days and of how many weeks a backup stays; None makes none by night."""
        found = BACKUPS.fullmatch(self.backups)
        return (int(found[1]), int(found[2])) if found and found[1] else None

    def system_clock(self) -> SystemClock:
        """The machine's clock, shifted as KOLECKO_CLOCK says."""
        return SystemClock(shift_of(self.clock, ZoneInfo(self.zone), datetime.now(UTC)))


def shift_of(text: str, zone: tzinfo, now: datetime) -> timedelta:
    """How far "+8d3h", or an instant in ISO (in `zone` where it has no offset), lies from `now`; "" is no shift.

    Raises ValueError("config-clock").
    """
    if not text:
        return timedelta(0)
    if found := SHIFT.fullmatch(text.replace(" ", "")):
        days, hours, minutes = (int(number or 0) for number in found.groups())
        return timedelta(days=days, hours=hours, minutes=minutes)
    try:
        instant = datetime.fromisoformat(text)
        return (instant if instant.tzinfo else instant.replace(tzinfo=zone)) - now
    except (ValueError, OverflowError):
        raise ValueError("config-clock") from None


def config_file() -> Path | None:
    """The TOML file to read: the one named by KOLECKO_CONFIG, else here, else in the data folder.

    Raises Misconfigured when the named one is not there.
    """
    if named := os.environ.get(f"{PREFIX}CONFIG"):
        if not Path(named).is_file():
            raise Misconfigured("config-no-file", f"{PREFIX}CONFIG", file=named)
        return Path(named)
    folder = os.environ.get(f"{PREFIX}DATA_DIR") or user_data_path("kolecko")
    return next((path for path in (Path(FILE), Path(folder, FILE)) if path.is_file()), None)


def load() -> Settings:
    """The settings of this process.

    Raises Misconfigured for the first one that is wrong.
    """
    try:
        return _whole(Settings())
    except ValidationError as error:
        raise _named(error) from None
    except (SettingsError, ValueError) as error:
        if isinstance(error, Misconfigured):
            raise
        # tomllib's own words say the line
        raise Misconfigured("config-toml", str(config_file()), why=str(error).split("\n", maxsplit=1)[0]) from None


def _whole(settings: Settings) -> Settings:
    """The settings, in which no network is configured by half.

    Raises Misconfigured.
    """
    parts = {name: str(getattr(settings, name) or "") for name in Settings.model_fields if name.startswith("matrix_")}
    missing = [PREFIX + name.upper() for name, value in parts.items() if not value]
    if missing and len(missing) < len(parts):
        raise Misconfigured("config-matrix-half", missing[0], missing=", ".join(missing))
    if settings.smtp_host and not settings.smtp_from:
        raise Misconfigured("config-smtp-from", f"{PREFIX}SMTP_FROM")
    return settings


def _named(error: ValidationError) -> Misconfigured:
    """Which variable and what is wrong with it; the value itself may be a secret and stays out."""
    first = error.errors(include_url=False, include_input=False)[0]
    field = str(first["loc"][0]) if first["loc"] else "?"
    name = field if first["type"] == "extra_forbidden" else PREFIX + field.upper().removeprefix(PREFIX)
    known = ", ".join(sorted(Settings.model_fields))
    if first["type"] == "extra_forbidden":
        return Misconfigured("config-unknown", name, known=known)
    reason = str(first.get("ctx", {}).get("error", ""))
    return Misconfigured(
        reason if reason.startswith("config-") else "config-type", name, languages=", ".join(languages())
    )
