"""Settings: each is explained, each mistake is one line, no secret is printed."""

import re
from pathlib import Path

import pytest

from bot.config import PREFIX, Settings, read_settings
from bot.errors import SettingsError
from tests.conftest import ROOT

PLANTED = "planted-secret-that-nobody-may-see"

BROKEN = [
    ({"PORT": "no number"}, "WEGWIJS_PORT"),
    ({"PORT": "70000"}, "WEGWIJS_PORT"),
    ({"DRAFTS": "perhaps"}, "WEGWIJS_DRAFTS"),
    ({"TELEGRAM_MODE": "pigeon"}, "WEGWIJS_TELEGRAM_MODE"),
    ({"PUBLIC_URL": "wegwijs.example"}, "WEGWIJS_PUBLIC_URL"),
    ({"TELEGRAM_API_URL": "ftp://x"}, "WEGWIJS_TELEGRAM_API_URL"),
    ({"TWILIO_AUTH_TOKEN": PLANTED}, "WEGWIJS_PUBLIC_URL"),
    ({"TWILIO_ACCOUNT_SID": "AC1"}, "WEGWIJS_TWILIO_AUTH_TOKEN"),
    ({"TELEGRAM_TOKEN": PLANTED, "TELEGRAM_MODE": "webhook"}, "WEGWIJS_PUBLIC_URL"),
    ({"RATE_PER_MINUTE": "0"}, "WEGWIJS_RATE_PER_MINUTE"),
    ({"DATABASE_URL": "postgresql://x"}, "WEGWIJS_DATABASE_URL"),
    ({"TELEGRAM_NAME": "t.me/wegwijs"}, "WEGWIJS_TELEGRAM_NAME"),
    ({"OPERATOR": "x" * 61}, "WEGWIJS_OPERATOR"),
    ({"TWILIO_WHATSAPP_TEMPLATES": f"nl={PLANTED}"}, "WEGWIJS_TWILIO_WHATSAPP_TEMPLATES"),
    ({"TWILIO_WHATSAPP_TEMPLATES": "[]"}, "WEGWIJS_TWILIO_WHATSAPP_TEMPLATES"),
]


@pytest.fixture(autouse=True)
def _elsewhere(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)


@pytest.mark.parametrize(("given", "named"), BROKEN)
def test_a_broken_setting_is_one_line(monkeypatch: pytest.MonkeyPatch, given: dict[str, str], named: str) -> None:
    """A setting that cannot be used is named in one line, without its value."""
    for name, value in given.items():
        monkeypatch.setenv(PREFIX + name, value)
    with pytest.raises(SettingsError) as refusal:
        read_settings()
    assert named in str(refusal.value)
    assert "\n" not in str(refusal.value)
    assert PLANTED not in str(refusal.value)


def test_without_any_setting_there_is_a_web_chat(tmp_path: Path) -> None:
    """With nothing configured the settings are sound, and a secret is made beside the store."""
    settings = read_settings()
    assert (settings.host, settings.port, settings.data_dir) == ("127.0.0.1", 8000, Path("data"))
    assert settings.secrets() == settings.secrets()
    assert (tmp_path / "data" / "secret").exists()


def test_secrets_come_newest_first(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Secrets are separated by commas or lines, in the setting or in a file."""
    monkeypatch.setenv("WEGWIJS_SECRET", "new, old")
    assert read_settings().secrets() == ("new", "old")
    monkeypatch.delenv("WEGWIJS_SECRET")
    (tmp_path / "secrets").write_text("new\nold\n", encoding="utf-8")
    monkeypatch.setenv("WEGWIJS_SECRET_FILE", str(tmp_path / "secrets"))
    assert read_settings().secrets() == ("new", "old")
    monkeypatch.setenv("WEGWIJS_SECRET_FILE", str(tmp_path / "absent"))
    with pytest.raises(SettingsError):
        read_settings().secrets()


def test_settings_do_not_print_secrets(monkeypatch: pytest.MonkeyPatch) -> None:
    """No way of printing the settings shows a secret."""
    for name in ("SECRET", "TELEGRAM_TOKEN", "TWILIO_AUTH_TOKEN", "METRICS_TOKEN"):
        monkeypatch.setenv(PREFIX + name, PLANTED)
    monkeypatch.setenv("WEGWIJS_PUBLIC_URL", "https://wegwijs.example")
    settings = read_settings()
    assert PLANTED not in f"{settings!r} {settings} {settings.model_dump()} {settings.model_dump_json()}"


@pytest.mark.parametrize("path", ["deploy/.env.example", "docs/operators.md"])
def test_every_setting_is_explained(path: str) -> None:
    """Each setting stands in the example and in the manual, and neither knows another one."""
    explained = set(re.findall(rf"{PREFIX}([A-Z_]+[A-Z])", (ROOT / path).read_text(encoding="utf-8")))
    known = {name.upper() for name in Settings.model_fields}
    assert len(known) > 15
    assert explained == known
