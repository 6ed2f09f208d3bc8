"""The desk: exactly one answer to each message, whatever comes twice, at once, too fast or too dear."""

import asyncio
from datetime import timedelta
from pathlib import Path

import pytest
from pydantic import SecretStr

from bot.app import Parts
from bot.channels.base import Envelope
from bot.errors import Conflict
from bot.living import LivingWorld
from bot.messages import Message
from bot.privacy.address import Address
from bot.storage.base import Count, Exchange
from tests.conftest import NOW, SECRET, Clock, running, settings_in

pytestmark = pytest.mark.anyio

NUMBER = "+3197010200001"


def envelope(text: str, delivery: str, channel: str = "sms", number: str = NUMBER) -> Envelope:
    return Envelope(channel, Address(number), Message(text=text), delivery)


def pressed(choice: str, delivery: str, channel: str = "sms") -> Envelope:
    return Envelope(channel, Address(NUMBER), Message(choice=choice), delivery)


async def said(parts: Parts, sent: Envelope) -> str:
    return "\n".join(bubble.text for bubble in (await parts.desk.receive(sent)).bubbles)


async def spend(parts: Parts, segments: int, clock: Clock) -> None:
    count = Count(clock.now.date().isoformat(), "segments:sms", segments)
    nobody, ends = f"nobody{segments}", clock.now + timedelta(hours=1)
    await parts.store.keep(
        Exchange(f"spent{segments}", nobody, (nobody,), b"", b"", None, clock.now, ends, ends, (count,))
    )


async def test_messages_at_once_are_each_answered_once(parts: Parts) -> None:
    """Ten messages of one person at the same time each get an answer, and one delivery ten times gets the same."""
    answers = await asyncio.gather(*(parts.desk.receive(pressed("menu", f"d{number}")) for number in range(10)))
    assert all(answer.bubbles and not answer.again for answer in answers)
    same = await asyncio.gather(*(parts.desk.receive(pressed("menu", "one")) for _ in range(10)))
    assert len({answer.bubbles for answer in same}) == 1
    assert sum(not answer.again for answer in same) == 1


async def test_a_session_ends_a_day_after_the_last_message(parts: Parts, clock: Clock) -> None:
    """The language is remembered for 24 hours after the last message, and no longer."""
    await said(parts, pressed("language:fr", "1"))
    clock.move(timedelta(hours=23))
    assert "question" in await said(parts, envelope("0", "2"))
    clock.move(timedelta(hours=23))
    assert await parts.desk.language(envelope("", "")) == "fr"
    clock.move(timedelta(hours=2))
    assert await parts.desk.language(envelope("", "")) is None


async def test_channels_are_strangers_to_each_other(parts: Parts) -> None:
    """The same number by SMS and WhatsApp is two conversations: nobody could tie them together."""
    await said(parts, pressed("language:fr", "1", "sms"))
    assert await parts.desk.language(envelope("", "", "whatsapp")) is None


async def test_a_rotated_secret_keeps_the_conversation(tmp_path: Path, clock: Clock, living_world: LivingWorld) -> None:
    """After a new secret is put before the old one, a conversation goes on; without the old one it starts anew."""
    new = "n" * 40
    for secret, language in ((SECRET, None), (f"{new},{SECRET}", "fr"), (f"{new}", "fr"), ("m" * 40, None)):
        settings = settings_in(tmp_path, secret=SecretStr(secret))
        async with running(settings, clock, living_world) as parts:
            assert await parts.desk.language(envelope("", "")) == language
            if secret != "m" * 40:
                await said(parts, pressed("language:fr", f"d{secret}"))


async def test_too_fast_is_said_once_and_then_nothing(tmp_path: Path, clock: Clock, living_world: LivingWorld) -> None:
    """Over the limit a person is told once a minute; a loop gets silence; others are answered."""
    async with running(settings_in(tmp_path, rate_per_minute=3), clock, living_world) as parts:
        await said(parts, pressed("language:en", "0"))
        answers = [await said(parts, pressed("menu", f"d{number}")) for number in range(6)]
        assert "too fast" in answers[2]
        assert answers[3:] == ["", "", ""]
        assert await said(parts, envelope("hello", "other", number="+3197010200002"))


async def test_a_spent_budget_stops_sms_but_not_danger(tmp_path: Path, clock: Clock, living_world: LivingWorld) -> None:
    """When the day's segments are spent that is said, then there is silence; danger is always answered."""
    async with running(settings_in(tmp_path, sms_daily_budget=100), clock, living_world) as parts:
        await said(parts, pressed("language:en", "0"))
        await spend(parts, 100, clock)
        assert "tomorrow" in (await said(parts, pressed("menu", "1"))).casefold()
        await spend(parts, 20, clock)
        assert await said(parts, pressed("menu", "2")) == ""
        assert "112" in await said(parts, envelope("my friend is not breathing", "3"))
        assert await said(parts, pressed("menu", "4", "whatsapp"))
        clock.move(timedelta(days=1))
        assert await said(parts, pressed("menu", "5"))


async def test_counts_hold_topics_and_nobody(parts: Parts, clock: Clock) -> None:
    """An answered topic is counted by day, topic and language."""
    await said(parts, pressed("language:nl", "0"))
    await said(parts, pressed("topic:medical-doctor", "1"))
    assert await parts.store.counts("topic:medical-doctor:nl", clock.now.date().isoformat()) == 1


async def test_what_the_provider_keeps_is_noted(parts: Parts) -> None:
    """A message of which the provider holds a copy is noted for deletion there, sealed."""
    await parts.desk.receive(envelope("hello", "SM12345"), provider_keeps=True)
    await parts.desk.provider_keeps("SM999")
    kept = await parts.store.redactions(10, NOW)
    assert len(kept) == 2
    assert not any(b"SM" in one.sealed or "SM" in one.name for one in kept)


async def test_what_is_not_answered_is_deleted_at_the_provider_all_the_same(
    tmp_path: Path, clock: Clock, living_world: LivingWorld
) -> None:
    """Whoever writes too fast, or floods us, leaves no more at the provider than anybody else."""
    async with running(settings_in(tmp_path, rate_per_minute=1), clock, living_world) as parts:
        answers = [await parts.desk.receive(pressed("menu", f"SM{number}"), provider_keeps=True) for number in range(9)]
        assert not answers[-1].bubbles
        assert len(await parts.store.redactions(20, NOW)) == 9


def beaten_once(parts: Parts, monkeypatch: pytest.MonkeyPatch) -> None:
    """Another process changes the conversation first, once."""
    keep, refused = parts.store.keep, [Conflict()]

    async def after_another(exchange: Exchange) -> None:
        if refused:
            raise refused.pop()
        await keep(exchange)

    monkeypatch.setattr(parts.store, "keep", after_another)


async def test_a_second_attempt_is_no_second_message(
    tmp_path: Path, clock: Clock, living_world: LivingWorld, monkeypatch: pytest.MonkeyPatch
) -> None:
    """When another process was first, the attempt that came to nothing does not count: not as one too many in a
    minute, and not as the one answer to danger beyond the budget.
    """
    async with running(settings_in(tmp_path, rate_per_minute=2, sms_daily_budget=100), clock, living_world) as parts:
        beaten_once(parts, monkeypatch)
        assert await said(parts, pressed("language:en", "0"))
        assert "too fast" not in await said(parts, pressed("menu", "1"))
        clock.move(timedelta(minutes=1))
        await spend(parts, 100, clock)
        beaten_once(parts, monkeypatch)
        assert "112" in await said(parts, envelope("my friend is not breathing", "2"))
        assert "tomorrow" in (await said(parts, envelope("my friend is not breathing now", "3"))).casefold()


async def test_beyond_the_budget_nothing_happens_but_forgetting(
    tmp_path: Path, clock: Clock, living_world: LivingWorld
) -> None:
    """A digit chooses from what was shown last, and nobody gives away words that were not shown to them."""
    async with running(settings_in(tmp_path, sms_daily_budget=100), clock, living_world) as parts:
        await said(parts, pressed("language:en", "0"))
        await said(parts, pressed("donate", "1"))
        await spend(parts, 100, clock)
        assert "tomorrow" in (await said(parts, envelope("where can I wash my grey blanket", "2"))).casefold()
        clock.move(timedelta(hours=23))
        await said(parts, envelope("1", "3"))
        await said(parts, envelope("yes", "4"))
        assert await parts.store.donations(clock.now) == []
        await spend(parts, 101, clock)
        await said(parts, pressed("forget", "5"))
        assert await parts.desk.language(envelope("", "")) is None
