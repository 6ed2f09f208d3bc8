"""Answers that go out by a call of our own, where the provider's request cannot carry them back."""

from collections.abc import Callable

import structlog

from bot.channels.base import Envelope
from bot.channels.telegram import TELEGRAM, TelegramChannel
from bot.desk import Desk
from bot.errors import SendFailed, Unreachable
from bot.metrics import Metrics
from bot.privacy.redaction import describe

LOG = structlog.get_logger()


async def answer_by_telegram(
    desk: Desk, telegram: TelegramChannel, envelope: Envelope, metrics: Metrics, spend: Callable[[], None]
) -> None:
    """Answer one envelope by a call of our own, at once.

    :param spend: is called for each bubble, so that letters leave the more slowly for it.
    :raises SendFailed: Telegram did not take it, and may later.
    """
    answer = await desk.receive(envelope)
    try:
        await telegram.acknowledge(envelope.receipt)
        for bubble in answer.bubbles:
            spend()
            await telegram.send(envelope.address, [bubble])
    except Unreachable:
        await desk.forget(envelope)  # they blocked the bot: nothing of theirs is kept
    except SendFailed as error:
        metrics.failed.labels(TELEGRAM, type(error).__name__).inc()
        LOG.warning("send-failed", channel=TELEGRAM, **describe(error))
        if error.retryable:
            raise
    try:
        await desk.sent(answer)
    except Exception as error:  # noqa: BLE001 -- it did go out: failing here would send it again
        LOG.error("sent-not-noted", channel=TELEGRAM, **describe(error))
