"""The settings: read once from the environment or .env, frozen, and never printed where they are secret."""

import json
import re
from pathlib import Path
from typing import Annotated, Literal
from urllib.parse import urlsplit

from pydantic import Field, SecretStr, ValidationError, field_validator, model_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

from bot.errors import SettingsError
from bot.privacy.keys import generated_secret

PREFIX = "WEGWIJS_"


class Settings(BaseSettings):
    """Every setting, as ``WEGWIJS_<NAME>``; docs/operators.md explains each one."""

    model_config = SettingsConfigDict(
        env_prefix=PREFIX, env_file=".env", env_file_encoding="utf-8", extra="ignore", frozen=True
    )

    data_dir: Path = Path("data")
    database_url: str = ""
    secret: SecretStr = SecretStr("")
    secret_file: Path | None = None
    content_dir: Path = Path("content")
    public_url: str = ""
    host: str = "127.0.0.1"
    port: int = Field(default=8000, ge=0, le=65535)
    telegram_token: SecretStr = SecretStr("")
    telegram_name: str = ""
    telegram_mode: Literal["polling", "webhook"] = "polling"
    telegram_api_url: str = ""
    twilio_account_sid: str = ""
    twilio_auth_token: SecretStr = SecretStr("")
    twilio_sms_from: str = ""
    twilio_whatsapp_from: str = ""
    twilio_sms_per_second: int = Field(default=1, ge=1, le=100)
    twilio_whatsapp_templates: Annotated[dict[str, str], NoDecode] = Field(default_factory=dict)
    twilio_api_url: str = ""
    drafts: Literal["label", "hide"] = "label"
    log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = "INFO"
    sms_daily_budget: int = Field(default=1000, ge=0)
    rate_per_minute: int = Field(default=20, ge=1)
    operator: str = Field(default="", max_length=60)
    metrics_token: SecretStr = SecretStr("")

    @field_validator("public_url", "telegram_api_url", "twilio_api_url")
    @classmethod
    def _is_address(cls, value: str) -> str:
        if value and (urlsplit(value).scheme not in {"http", "https"} or not urlsplit(value).netloc):
            raise ValueError("must be an address such as https://wegwijs.example")
        return value.rstrip("/")

    @field_validator("telegram_name")
    @classmethod
    def _is_username(cls, value: str) -> str:
        if value and not re.fullmatch(r"@?[A-Za-z]\w{4,31}", value, re.ASCII):
            raise ValueError("must be the bot's username, such as wegwijs_bot")
        return value.removeprefix("@")

    @field_validator("twilio_whatsapp_templates", mode="before")
    @classmethod
    def _is_json(cls, value: object) -> object:
        """Decoded here: what the library cannot decode it refuses with an error of its own, and no line of ours."""
        try:
            return json.loads(value or "{}") if isinstance(value, str) else value
        except ValueError:
            raise ValueError('must be JSON such as {"nl": "HX...", "en": "HX..."}') from None

    @field_validator("operator")
    @classmethod
    def _is_one_line(cls, value: str) -> str:
        return " ".join(value.split())

    @field_validator("database_url")
    @classmethod
    def _is_supported(cls, value: str) -> str:
        if value:
            raise ValueError("must be empty: SQLite in WEGWIJS_DATA_DIR is the only store so far")
        return value

    @model_validator(mode="after")
    def _fits_together(self) -> "Settings":
        if self.twilio_auth_token.get_secret_value() and not self.public_url:
            raise ValueError("WEGWIJS_PUBLIC_URL is needed with Twilio: Twilio signs the public address of the webhook")
        if self.twilio_account_sid and not self.twilio_auth_token.get_secret_value():
            raise ValueError("WEGWIJS_TWILIO_AUTH_TOKEN is needed with WEGWIJS_TWILIO_ACCOUNT_SID")
        if self.telegram_mode == "webhook" and self.telegram_token.get_secret_value() and not self.public_url:
            raise ValueError("WEGWIJS_PUBLIC_URL is needed with WEGWIJS_TELEGRAM_MODE=webhook")
        return self

    def secrets(self) -> tuple[str, ...]:
        """The secrets, newest first: from the setting, from the file, or generated in the data folder.

        :raises SettingsError: the file cannot be read.
        """
        given = self.secret.get_secret_value()
        if given:
            return tuple(given.replace(",", " ").split())
        if self.secret_file is None:
            return (generated_secret(self.data_dir / "secret"),)
        try:
            return tuple(self.secret_file.read_text(encoding="utf-8").split())
        except (OSError, UnicodeDecodeError) as error:
            raise SettingsError("WEGWIJS_SECRET_FILE cannot be read: check the path, permissions and text.") from error


def read_settings() -> Settings:
    """The settings of this process.

    :raises SettingsError: one line that names each setting that cannot be used; never a value.
    """
    try:
        return Settings()
    except UnicodeDecodeError:
        raise SettingsError("The file .env is not UTF-8 text: save it as such.") from None
    except ValidationError as error:
        raise SettingsError("; ".join(_line(fault["loc"], fault["msg"]) for fault in error.errors())) from None


def _line(where: tuple[int | str, ...], message: str) -> str:
    reason = message.removeprefix("Value error, ")
    return f"{PREFIX}{str(where[0]).upper()}: {reason}" if where else reason
