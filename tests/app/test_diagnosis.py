"""What the doctor says of the name under which the bot is shown to people."""

from pathlib import Path

import pytest
from pydantic import SecretStr

from bot.diagnosis import _telegram
from tests.app.standin import TOKEN, telegram_stand_in
from tests.conftest import settings_in

pytestmark = pytest.mark.anyio


@pytest.mark.parametrize(
    ("name", "fine", "said"),
    [
        ("", True, "belongs to @wegwijs_bot"),
        ("@Wegwijs_Bot", True, "belongs to @wegwijs_bot"),
        ("another_bot", False, "set WEGWIJS_TELEGRAM_NAME"),
    ],
)
async def test_the_name_is_that_of_the_token(tmp_path: Path, name: str, fine: bool, said: str) -> None:
    """A name that is not the bot's own would send people to somebody else: the doctor says so."""
    async with telegram_stand_in() as stand_in:
        settings = settings_in(
            tmp_path, telegram_token=SecretStr(TOKEN), telegram_api_url=stand_in.url, telegram_name=name
        )
        works, line = await _telegram(settings)
    assert works is fine
    assert said in line
