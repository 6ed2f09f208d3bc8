"""Ten thousand followers on four channels, by an invented clock, with providers that are sometimes busy or down."""

from dataclasses import dataclass
from datetime import timedelta
from math import ceil
from random import Random

import httpx
import pytest

from bot.channels.carriers import TelegramCarrier, TwilioCarrier
from bot.channels.telegram import TelegramChannel
from bot.channels.twilio import TwilioRest
from bot.content import Content
from bot.sending import Lane, Sending, Way
from bot.storage.whole import WholeStore
from tests.conftest import NOW, Clock, turns
from tests.sending.people import KEYS, PLACE, bare_world, follow, notice, office_of, opened, outbox_of, person
from tests.sending.standins import SECOND, Provider, telegram_refusal, twilio_refusal

pytestmark = pytest.mark.anyio

PEOPLE = {"telegram": 4000, "whatsapp": 4000, "sms": 1500, "web": 500}
WAYS = {
    "telegram": Way("telegram", 30, chat_gap=SECOND),
    "whatsapp": Way("whatsapp", 80),
    "sms": Way("sms", 1, by_units=True),
}
RETRY_AFTER = 7
ENOUGH = 0.97
MOST_STEPS = 20_000


@dataclass
class Moods:
    """How a provider behaves: of each thousand calls some find it down or busy; some people are gone."""

    random: Random
    pauses: int = 0

    def telegram(self, number: int, to: str, _words: str) -> httpx.Response | None:
        if int(to) % 400 == 7:
            return telegram_refusal(403, "Forbidden: bot was blocked by the user")
        if number % 900 == 0:
            self.pauses += 1
            return telegram_refusal(429, "Too Many Requests", retry_after=RETRY_AFTER)
        return telegram_refusal(502, "Bad Gateway") if self.random.random() < 0.02 else None

    def twilio(self, _number: int, to: str, _words: str) -> httpx.Response | None:
        if int(to) % 400 == 7:
            return twilio_refusal(400, 21610)
        chance = self.random.random()
        if chance < 0.01:
            return twilio_refusal(429, 20429)
        return twilio_refusal(503, 20503) if chance < 0.02 else None


async def run(lane: Lane, store: WholeStore, channel: str, clock: Clock) -> None:
    """Until nothing waits any more."""
    for _ in turns(MOST_STEPS):
        again = await lane.step()
        await lane.settle()
        clock.now = max(again, clock.now)
        if not await store.next_due(channel):
            break


def share(provider: Provider, way: Way, paused: timedelta) -> float:
    """How much of what the provider allows was used while there was enough to send: until 95 of 100 were.

    ``paused``: the seconds, but those in which something was sent, for which it told us to be silent.
    """
    asked = provider.asked[: ceil(len(provider.asked) * 0.95)]
    units = [cost if way.by_units else 1 for _, _, cost in asked]
    took = asked[-1][0] - asked[0][0] - paused
    return (sum(units) - units[-1]) / (took / SECOND * way.per_second + (0 if way.by_units else way.per_second - 1))


def most_units(provider: Provider) -> int:
    """The most units that any second got when each call's units are spread over the seconds after it."""
    spread = [moment + at * SECOND for moment, _, cost in provider.asked for at in range(cost)]
    return max(
        sum(moment <= other < moment + SECOND for other in spread[at : at + 9]) for at, moment in enumerate(spread)
    )


@pytest.mark.parametrize("seed", [1])
async def test_ten_thousand_followers(content: Content, seed: int) -> None:
    """Each is told once, at 97 of 100 of the pace that the provider allows or faster, and never faster than that."""
    store, world, clock = await opened(), bare_world(content), Clock()
    for channel, people in PEOPLE.items():
        await follow(store, [person(number, channel) for number in range(people)], f"place:{PLACE}", NOW)
    outbox = outbox_of(store, world, clock)
    told = notice(NOW, ends=None)
    assert await outbox.announce(told) == sum(PEOPLE.values()) == 10_000
    gone = {channel: sum(is_gone(number, channel) for number in range(people)) for channel, people in PEOPLE.items()}
    for channel, way in WAYS.items():
        clock.now = NOW
        moods = Moods(Random(seed))  # noqa: S311 -- a test's dice
        provider = Provider(clock, moods.telegram if channel == "telegram" else moods.twilio)
        async with httpx.AsyncClient(transport=provider.wire()) as http:
            twilio = TwilioCarrier(TwilioRest("AC1", "token", "", http), channel, "+3197010200000", "https://x.example")
            telegram = TelegramCarrier(TelegramChannel("700:invented", "", "", provider.wire()))
            carrier = telegram if channel == "telegram" else twilio
            office = office_of(store, clock, Random(seed).random)  # noqa: S311
            await run(Sending({channel: (way, carrier)}, office).lanes[channel], store, channel, clock)
        assert len(provider.taken) == PEOPLE[channel] - gone[channel]
        assert {len(messages) for messages in provider.taken.values()} == {1}
        used = share(provider, way, moods.pauses * (RETRY_AFTER - 1) * SECOND)
        most = most_units(provider) if way.by_units else provider.most_in_a_second()
        assert most <= way.per_second
        assert provider.shortest_gap() >= SECOND
        print(report(channel, provider, used, most, clock.now - NOW))
        assert ENOUGH <= used <= 1
    figures = await outbox.figures("n1")
    assert (figures.waiting, figures.failed, figures.expired) == (PEOPLE["web"], sum(gone.values()) - gone["web"], 0)
    assert figures.sent == 10_000 - PEOPLE["web"] - figures.failed
    assert len((await store.recall([], person(3, "web").people(KEYS), clock.now)).held) == 1
    await store.close()


def is_gone(number: int, channel: str) -> bool:
    return int(person(number, channel).address.reveal()) % 400 == 7


def report(channel: str, provider: Provider, used: float, most: int, took: timedelta) -> str:
    refused = len(provider.asked) - len(provider.taken)
    return (
        f"{channel}: {len(provider.taken)} taken, {refused} refused, {used:.1%} of the allowed pace,"
        f" at most {most} a second, {took}"
    )
