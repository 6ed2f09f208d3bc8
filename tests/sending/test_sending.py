"""Letters leave at the provider's pace, are tried again, end subscriptions, or wait: never lost, never twice."""

from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import pairwise

import httpx
import pytest

from bot.channels.carriers import TelegramCarrier, TwilioCarrier
from bot.channels.telegram import TelegramChannel
from bot.channels.twilio import TwilioRest
from bot.content import Content
from bot.content.texts import AMSTERDAM
from bot.messages import Reply, Text
from bot.outbox import Figures, Outbox
from bot.sending import LONGEST_CALL, LOOK_AGAIN, Lane, Sending, Way, backoff
from bot.storage.whole import WholeStore
from tests.conftest import NOW, Clock, turns
from tests.sending.people import (
    KEYS,
    PLACE,
    SHELTER,
    act,
    bare_world,
    follow,
    notice,
    office_of,
    opened,
    outbox_of,
    person,
)
from tests.sending.standins import SECOND, Provider, telegram_refusal, twilio_refusal

pytestmark = pytest.mark.anyio

MINUTE = timedelta(minutes=1)
CALLBACK = "https://wegwijs.example/twilio/status"
TEMPLATES = {"nl": "HX1"}
MOST_STEPS = 100_000


@dataclass
class Service:
    """One lane with its provider, and an outbox that fills it."""

    store: WholeStore
    outbox: Outbox
    sending: Sending
    lane: Lane
    provider: Provider
    clock: Clock

    async def until(self, ends: datetime) -> None:
        """Let the lane work until then, the clock moving to when it wants to look again."""
        for _ in turns(MOST_STEPS):
            if self.clock.now >= ends:
                break
            again = await self.lane.step()
            await self.lane.settle()
            self.clock.now = max(again, self.clock.now)

    async def minutes(self, minutes: int) -> None:
        await self.until(self.clock.now + minutes * MINUTE)

    def taken(self) -> int:
        return sum(len(messages) for messages in self.provider.taken.values())


Build = Callable[..., Service]


@pytest.fixture
async def build(content: Content, clock: Clock) -> AsyncIterator[Build]:
    store, world = await opened(), bare_world(content)
    provider = Provider(clock)
    http = httpx.AsyncClient(transport=provider.wire())

    def built(way: Way, **changes: object) -> Service:
        provider.answers = changes.get("answers", provider.answers)  # type: ignore[assignment]
        telegram = TelegramCarrier(TelegramChannel("700:invented", "", "", provider.wire()))
        twilio = TwilioCarrier(TwilioRest("AC1", "token", "", http), way.channel, "+3197010200000", CALLBACK, TEMPLATES)
        carrier = telegram if way.channel == "telegram" else twilio
        sending = Sending({way.channel: (way, carrier)}, office_of(store, clock))
        outbox = outbox_of(store, world, clock)
        return Service(store, outbox, sending, sending.lanes[way.channel], provider, clock)

    yield built
    await http.aclose()
    await store.close()


TELEGRAM = Way("telegram", 30, chat_gap=SECOND)
WHATSAPP = Way("whatsapp", 80)
SMS = Way("sms", 1, by_units=True)


async def told(service: Service, channel: str, people: int = 1, place: str = PLACE) -> None:
    """So many people follow a place, and it has news."""
    now = service.clock.now
    await follow(service.store, [person(number, channel) for number in range(people)], f"place:{place}", now)
    assert await service.outbox.announce(notice(now, place=place)) == people


async def test_telegram_gets_thirty_a_second(build: Build) -> None:
    """A hundred people are told in five seconds, each once, and no second has more than thirty calls."""
    service = build(TELEGRAM)
    await told(service, "telegram", 100)
    await service.until(NOW + 5 * SECOND)
    assert {to: len(messages) for to, messages in service.provider.taken.items()} == {
        str(700_000_000 + number): 1 for number in range(100)
    }
    assert service.provider.most_in_a_second() == 30
    assert await service.outbox.figures("n1") == Figures(sent=100)


async def test_letters_give_way_to_answers(build: Build) -> None:
    """What is answered meanwhile counts: with twenty answers in a second, ten letters leave in it."""
    service = build(TELEGRAM)
    await told(service, "telegram", 60)
    service.clock.move(2 * SECOND)
    for _ in range(20):
        service.sending.spend("telegram")
    await service.until(service.clock.now + SECOND / 2)
    assert service.taken() == 10
    service.sending.spend("web")


async def test_one_chat_gets_one_a_second(build: Build) -> None:
    """Five notices for one person are a second apart, while others are told meanwhile."""
    service = build(TELEGRAM)
    await follow(service.store, [person(1, "telegram")], f"place:{PLACE}", NOW)
    for number in range(5):
        await service.outbox.announce(notice(NOW, id=f"many{number}"))
    await service.minutes(1)
    assert service.taken() == 5
    assert service.provider.shortest_gap() >= SECOND


async def test_an_sms_of_many_segments_takes_their_time(build: Build) -> None:
    """One segment a second: a message of three segments keeps the next one waiting for three seconds."""
    service = build(SMS)
    await told(service, "sms", 10)
    await service.minutes(3)
    assert service.taken() == 10
    asked = service.provider.asked
    assert any(cost > 1 for _, _, cost in asked)
    for (moment, _, cost), (following, _, _) in pairwise(asked):
        assert following - moment >= cost * SECOND
    spent = await service.store.counts("segments:sms", NOW.date().isoformat())
    assert spent == sum(cost for _, _, cost in asked)


async def test_a_letter_that_is_too_late_is_not_looked_at_without_a_pause(build: Build) -> None:
    """Until the minute's job has noted that it expired, the lane looks as often as where there is none."""
    service = build(SMS)
    await told(service, "sms", 1)
    service.clock.move(timedelta(days=8))
    assert await service.lane.step() - service.clock.now == LOOK_AGAIN
    assert service.taken() == 0


async def test_retry_after_is_obeyed_by_the_whole_lane(build: Build) -> None:
    """After "retry after 30" nothing is sent for thirty seconds, and then everything, to each once."""
    busy = telegram_refusal(429, "Too Many Requests: retry after 30", retry_after=30)
    service = build(TELEGRAM, answers=lambda number, _to, _words: busy if number == 10 else None)
    await told(service, "telegram", 60)
    await service.minutes(2)
    assert all(len(messages) == 1 for messages in service.provider.taken.values())
    assert service.taken() == 60
    moments = [moment for moment, _, _ in service.provider.asked]
    assert max(later - earlier for earlier, later in pairwise(moments)) >= 30 * SECOND


async def test_a_provider_that_is_down_is_tried_again_with_longer_pauses(build: Build) -> None:
    """Errors of the provider are tried again, later each time, until the notice ends; then it is counted as expired."""
    service = build(WHATSAPP, answers=lambda _number, _to, _words: twilio_refusal(503, 20503))
    await told(service, "whatsapp")
    await service.minutes(60)
    moments = [moment for moment, _, _ in service.provider.asked]
    pauses = [later - earlier for earlier, later in pairwise(moments)]
    assert pauses[:3] == sorted(pauses[:3])
    assert 10 < len(moments) < 30
    service.clock.now = NOW + timedelta(hours=36)
    assert await service.outbox.expire() == 1
    assert await service.outbox.figures("n1") == Figures(expired=1)


def test_backoff_doubles_and_leaves_half_to_chance() -> None:
    """The pause doubles up to five minutes, and never ends at the same moment for all."""
    assert [backoff(tries, 0.0).total_seconds() for tries in (0, 1, 2, 50)] == [1, 2, 4, 150]
    assert backoff(3, 0.999) < timedelta(seconds=16)
    assert backoff(3, 0.0) == timedelta(seconds=8)


GONE = [
    (TELEGRAM, telegram_refusal(403, "Forbidden: bot was blocked by the user")),
    (SMS, twilio_refusal(400, 21610)),
    (WHATSAPP, twilio_refusal(400, 21211)),
]


@pytest.mark.parametrize(("way", "refusal"), GONE, ids=["blocked", "unsubscribed", "no-number"])
async def test_who_cannot_be_reached_follows_nothing_any_more(build: Build, way: Way, refusal: httpx.Response) -> None:
    """Whoever blocked us or unsubscribed follows nothing any more; it is tried once."""
    service = build(way, answers=lambda _number, _to, _words: refusal)
    await told(service, way.channel)
    await service.minutes(10)
    assert len(service.provider.asked) == 1
    assert await service.outbox.reach(PLACE) == 0
    assert (await service.outbox.figures("n1")).failed == 1


async def test_what_is_refused_for_good_is_counted_and_not_tried_again(build: Build) -> None:
    """A message that the provider will never take is counted as failed; the subscription stays."""
    service = build(WHATSAPP, answers=lambda _number, _to, _words: twilio_refusal(400, 63013))
    await told(service, "whatsapp")
    await service.minutes(10)
    assert len(service.provider.asked) == 1
    assert (await service.outbox.figures("n1")).failed == 1
    assert await service.outbox.reach(PLACE) == 1


def outside_the_window(_number: int, _to: str, words: str) -> httpx.Response | None:
    return None if words == "HX1" else twilio_refusal(400, 63016)


@pytest.mark.parametrize("at_once", [True, False], ids=["in the answer", "in a report"])
async def test_outside_the_window_news_waits_and_a_template_knocks(build: Build, at_once: bool) -> None:
    """After 63016 a template is sent where there is one for the language, and the news waits for the next message."""
    service = build(WHATSAPP, answers=outside_the_window if at_once else lambda _number, _to, _words: None)
    await told(service, "whatsapp", 2)
    await service.minutes(1)
    if not at_once:
        for url in service.provider.callbacks.values():
            await service.sending.reported(url.partition("letter=")[2], "undelivered", 63016)
    dutch, english = person(0, "whatsapp"), person(1, "whatsapp")
    assert service.provider.taken[dutch.address.reveal()][-1] == "HX1"
    assert "HX1" not in service.provider.taken[english.address.reveal()]
    for reader in (dutch, english):
        assert len((await service.store.recall([], reader.people(KEYS), NOW)).held) == 1
    await service.minutes(10)
    assert (await service.outbox.figures("n1")).waiting == 2


async def test_however_much_waits_one_template_knocks(build: Build) -> None:
    """Of several letters that wait for one person only the first knocks, until they have answered."""
    service = build(WHATSAPP, answers=outside_the_window)
    await told(service, "whatsapp")
    for number in range(2, 5):
        await service.outbox.announce(notice(NOW, id=f"n{number}"))
    await service.minutes(1)
    reader = person(0, "whatsapp")
    assert service.provider.taken[reader.address.reveal()] == ["HX1"]
    held = (await service.store.recall([], reader.people(KEYS), NOW)).held
    assert len(held) == 4
    await act(service.store, reader, NOW, handed=tuple(letter.name for letter in held))
    await service.outbox.announce(notice(NOW, id="n5"))
    await service.minutes(1)
    assert service.provider.taken[reader.address.reveal()] == ["HX1", "HX1"]


@pytest.mark.parametrize(("refusal", "heard"), [(twilio_refusal(503, 20503), 1), (twilio_refusal(400, 63005), 0)])
async def test_a_knock_while_the_provider_is_down_is_tried_again(
    build: Build, refusal: httpx.Response, heard: int
) -> None:
    """A knock that did not get through is tried again, one that was refused is not; the news waits in both cases."""
    knocks = iter([refusal])

    def answers(number: int, to: str, words: str) -> httpx.Response | None:
        return outside_the_window(number, to, words) or next(knocks, None)

    service = build(WHATSAPP, answers=answers)
    await told(service, "whatsapp")
    await service.minutes(10)
    assert service.provider.taken[person(0, "whatsapp").address.reveal()] == ["HX1"] * heard
    assert (await service.outbox.figures("n1")).waiting == 1
    assert len((await service.store.recall([], person(0, "whatsapp").people(KEYS), NOW)).held) == 1


async def test_reports_of_delivery_are_counted(build: Build) -> None:
    """Twilio's reports become figures; an unknown letter or state changes nothing."""
    service = build(SMS)
    await told(service, "sms", 3)
    await service.minutes(1)
    names = [url.partition("letter=")[2] for url in service.provider.callbacks.values()]
    for name, status, code in (
        (names[0], "sent", 0),
        (names[0], "delivered", 0),
        (names[0], "delivered", 0),
        (names[1], "undelivered", 30003),
        (names[2], "undelivered", 21610),
        ("unknown", "delivered", 0),
    ):
        await service.sending.reported(name, status, code)
    assert await service.outbox.figures("n1") == Figures(sent=3, delivered=1, failed=2)
    assert await service.outbox.reach(PLACE) == 2


async def test_nobody_is_woken_but_for_shelter(build: Build, clock: Clock) -> None:
    """At night only news of tonight's shelter goes out; the rest goes at eight."""
    clock.now = datetime(2026, 11, 24, 23, 0, tzinfo=AMSTERDAM)
    service = build(TELEGRAM)
    await told(service, "telegram", 40)
    await follow(service.store, [person(99, "telegram")], f"place:{SHELTER}", clock.now)
    await service.outbox.announce(notice(clock.now, place=SHELTER, id="n2"))
    await service.minutes(1)
    assert list(service.provider.taken) == [person(99, "telegram").address.reveal()]
    await service.until(datetime(2026, 11, 25, 7, 59, 59, tzinfo=AMSTERDAM))
    assert service.taken() in {1, 41}
    await service.until(datetime(2026, 11, 25, 8, 1, tzinfo=AMSTERDAM))
    assert service.taken() == 41
    woken = [moment for moment, _, _ in service.provider.asked[1:]]
    assert min(woken) == datetime(2026, 11, 25, 8, 0, tzinfo=AMSTERDAM)


async def test_the_days_budget_leaves_a_fifth_for_answers(build: Build) -> None:
    """When four fifths of the day's segments are spent, news waits for the next day."""
    service = build(Way("sms", 1, by_units=True, budget=20))
    await told(service, "sms", 30)
    await service.until(NOW + timedelta(hours=8))
    spent = await service.store.counts("segments:sms", NOW.date().isoformat())
    assert 16 <= spent <= 20
    await service.until(NOW + timedelta(hours=24))
    later = await service.store.counts("segments:sms", (NOW + timedelta(days=1)).date().isoformat())
    assert 16 <= later <= 20


async def test_letters_about_danger_go_until_the_budget_is_spent(build: Build) -> None:
    """What is left for answers is for letters about danger too; when nothing is left they wait for the next day."""
    service = build(Way("sms", 1, by_units=True, budget=20))
    today, tomorrow = (f"{(NOW + timedelta(days=days)).date()}" for days in (0, 1))
    await told(service, "sms", 30)
    await service.minutes(5)
    before, news = await service.store.counts("segments:sms", today), service.taken()
    assert 16 <= before < 19
    reply = Reply((Text("button-emergency"),))
    danger = [service.outbox.letter(person(n, "sms"), ("m", str(n)), reply, soon=True) for n in range(100, 110)]
    await service.store.post([letter for letter in danger if letter])
    await service.minutes(5)
    assert await service.store.counts("segments:sms", today) == 20
    assert service.taken() - news == 20 - before
    await service.until(NOW + timedelta(hours=14))
    assert await service.store.counts("segments:sms", tomorrow) == 10 - (20 - before)


async def test_a_claim_of_a_process_that_died_comes_free(build: Build) -> None:
    """Letters that another process claimed are not touched until a call can no longer be under way."""
    service = build(TELEGRAM)
    await told(service, "telegram", 3)
    await service.store.claim("telegram", NOW, NOW + LONGEST_CALL, 2)
    await service.until(NOW + LONGEST_CALL - SECOND)
    assert service.taken() == 1
    await service.until(NOW + LONGEST_CALL + 2 * SECOND)
    assert service.taken() == 3
