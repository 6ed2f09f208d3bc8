"""The outbox: one letter to each follower, in their language, sealed, at the right time."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from bot.content import Content
from bot.content.cost import segments
from bot.content.texts import AMSTERDAM
from bot.conversation.following import KEPT, KINDS, abouts, news, subject
from bot.conversation.turns import MENU
from bot.conversation.world import World
from bot.effects import ASK_AFTER, lasting
from bot.letters import Person, open_letter
from bot.messages import LANGUAGES, Reply, Text, Unsubscribe
from bot.notices.notice import Kind, Notice, State
from bot.outbox import ANSWER_WITHIN, ASKED_AGAIN, Figures, Outbox
from bot.privacy.keys import Keys
from bot.privacy.retention import SUBSCRIPTION
from bot.storage.base import Exchange
from bot.storage.outbox import Fate, Letter, Urgency
from bot.storage.whole import WholeStore
from tests.conftest import NOW, Clock
from tests.sending.people import KEYS, PLACE, SHELTER, act, bare_world, follow, notice, opened, outbox_of, person

pytestmark = pytest.mark.anyio

MINUTE = timedelta(minutes=1)
CITY = "city:utrecht"


@pytest.fixture(scope="module")
def world(content: Content) -> World:
    return bare_world(content)


@pytest.fixture
async def store() -> AsyncIterator[WholeStore]:
    made = await opened()
    yield made
    await made.close()


@pytest.fixture
def outbox(store: WholeStore, world: World, clock: Clock) -> Outbox:
    return outbox_of(store, world, clock)


async def letters(store: WholeStore, now: datetime, channel: str = "telegram") -> list[Letter]:
    return list(await store.claim(channel, now, now, 99))


async def words(store: WholeStore, channel: str = "telegram", now: datetime = NOW) -> dict[str, str]:
    """The words of each letter that waits, by the language of its reader."""
    opened_letters = [open_letter(KEYS, letter) for letter in await letters(store, now, channel)]
    return {reader.language: bubbles[0].text for reader, bubbles in opened_letters}


async def test_everybody_is_told_in_their_language(store: WholeStore, outbox: Outbox, world: World) -> None:
    """A notice goes to each follower once, in words of their language, with the date written as it is written there."""
    await follow(store, [person(number, "telegram") for number in range(10)], f"place:{PLACE}", NOW)
    assert await outbox.reach(PLACE) == 10
    assert await outbox.announce(notice(NOW)) == 10
    told = await words(store)
    assert set(told) == set(LANGUAGES)
    assert len(set(told.values())) == len(LANGUAGES)
    name = world.content.places[PLACE].name
    assert all(name in text and "25" in text for text in told.values())
    assert await outbox.announce(notice(NOW)) == 0


async def test_who_follows_twice_is_told_once(store: WholeStore, outbox: Outbox, world: World) -> None:
    """Somebody who follows the place, its city and its kind is one person, and gets one letter."""
    kind = next(about for about in abouts(world.content.places[PLACE]) if about.startswith("kind:"))
    for about in (f"place:{PLACE}", CITY, kind):
        await follow(store, [person(1, "telegram")], about, NOW)
    assert await outbox.reach(PLACE) == 1
    assert await outbox.announce(notice(NOW)) == 1


async def test_a_rotated_secret_sends_nothing_twice(store: WholeStore, world: World, clock: Clock) -> None:
    """After a new secret was put before the old one, a notice that is announced again reaches nobody again."""
    new = Keys(["n" * 40, "a-secret-that-only-the-tests-know-long-enough"])
    await follow(store, [person(1, "telegram")], f"place:{PLACE}", NOW)
    assert await outbox_of(store, world, clock).announce(notice(NOW)) == 1
    later = Outbox(store, new, lambda: world, outbox_of(store, world, clock)._styles, frozenset(), clock)
    assert await later.reach(PLACE) == 1
    assert await later.announce(notice(NOW)) == 0
    assert await later.announce(notice(NOW, id="n2")) == 1


async def test_nobody_else_is_told(store: WholeStore, outbox: Outbox) -> None:
    """Followers of other places, and those who stopped, are not told; an unknown place reaches nobody."""
    await follow(store, [person(1, "telegram")], f"place:{SHELTER}", NOW)
    await follow(store, [person(2, "telegram")], CITY, NOW)
    await act(store, person(2, "telegram"), NOW, Unsubscribe(CITY))
    assert await outbox.announce(notice(NOW)) == 0
    assert await outbox.announce(notice(NOW, place="gone")) == 0
    assert await outbox.reach("gone") == 0


async def test_only_buttons_are_offered_and_only_where_there_are_some(store: WholeStore, outbox: Outbox) -> None:
    """A letter by SMS or WhatsApp has no digits, which would belong to the last answer; Telegram has buttons."""
    for channel in ("telegram", "whatsapp", "sms"):
        await follow(store, [person(1, channel)], f"place:{PLACE}", NOW)
    await outbox.announce(notice(NOW))
    shown = {}
    for channel in ("telegram", "whatsapp", "sms"):
        ((_, (bubble,)),) = [open_letter(KEYS, letter) for letter in await letters(store, NOW, channel)]
        assert "STOP" in bubble.text
        shown[channel] = [button.id for button in bubble.buttons]
    assert shown == {"telegram": [f"place:{PLACE}", f"unfollow:place:{PLACE}"], "whatsapp": [], "sms": []}


async def test_nothing_readable_is_kept(store: WholeStore, outbox: Outbox) -> None:
    """Neither an address, nor what is followed, nor what is written stands in the store."""
    await follow(store, [person(number, "sms") for number in range(3)], f"place:{PLACE}", NOW)
    await outbox.announce(notice(NOW))
    rows = [
        *store._database.conn.execute("select * from subscription").fetchall(),  # type: ignore[attr-defined]
        *store._database.conn.execute("select * from letter").fetchall(),  # type: ignore[attr-defined]
    ]
    assert len(rows) == 6
    kept = b" ".join(value if isinstance(value, bytes) else str(value).encode() for row in rows for value in row)
    for planted in ("31970103", "Villa", PLACE, "STOP"):
        assert planted.encode() not in kept


AT = {"noon": (2026, 11, 24, 12), "evening": (2026, 11, 24, 22), "night": (2026, 11, 25, 3)}


@pytest.mark.parametrize(
    ("place", "begins_in", "moment", "urgency"),
    [
        (SHELTER, 0, "noon", Urgency.TONIGHT),
        (SHELTER, 0, "evening", Urgency.TONIGHT),
        (SHELTER, 0, "night", Urgency.TONIGHT),
        (SHELTER, 10, "noon", Urgency.TONIGHT),
        (SHELTER, 30, "noon", Urgency.LATER),
        (SHELTER, 30, "evening", Urgency.LATER),
        (PLACE, 0, "noon", Urgency.TODAY),
        (PLACE, 0, "night", Urgency.TODAY),
        (PLACE, 24, "noon", Urgency.LATER),
    ],
)
async def test_shelter_for_tonight_goes_before_other_news(  # noqa: PLR0913, PLR0917
    store: WholeStore, world: World, place: str, begins_in: int, moment: str, urgency: Urgency
) -> None:
    """Shelter for the coming night goes first; today's news goes before later news."""
    now = datetime(*AT[moment], tzinfo=AMSTERDAM)
    begins = now + timedelta(hours=begins_in)
    await follow(store, [person(1, "telegram")], f"place:{place}", now)
    told = notice(now, place=place, begins=begins, ends=begins + timedelta(hours=30))
    await outbox_of(store, world, lambda: now).announce(told)
    (letter,) = await letters(store, now)
    assert letter.urgency is urgency


async def test_a_letter_ends_with_its_notice(store: WholeStore, outbox: Outbox, clock: Clock) -> None:
    """After the notice, or after a week, a letter is not sent any more, and counted as expired."""
    await follow(store, [person(1, "telegram")], f"place:{PLACE}", NOW)
    await outbox.announce(notice(NOW, ends=NOW + MINUTE))
    await outbox.announce(notice(NOW, id="n2", ends=None))
    clock.move(MINUTE)
    assert await outbox.expire() == 1
    assert await outbox.figures("n1") == Figures(expired=1)
    assert await outbox.figures("n2") == Figures(waiting=1)
    clock.move(timedelta(days=7))
    assert await outbox.expire() == 1


async def test_what_was_withdrawn_is_not_sent(store: WholeStore, outbox: Outbox) -> None:
    """When a notice is ended, its letters that have not gone out stay here; an unknown one changes nothing."""
    await follow(store, [person(1, "telegram"), person(2, "web")], f"place:{PLACE}", NOW)
    assert await outbox.announce(notice(NOW)) == 2
    assert await outbox.withdraw_ended(lambda _id: None) == 0
    assert await outbox.withdraw_ended(lambda _id: notice(NOW)) == 0
    assert await outbox.withdraw_ended(lambda _id: notice(NOW, state=State.ENDED)) == 2
    assert await letters(store, NOW) == []
    assert await outbox.figures("n1") == Figures(expired=2)


async def test_where_nothing_can_be_sent_news_waits_for_the_next_message(
    store: WholeStore, world: World, clock: Clock
) -> None:
    """On a channel that cannot write by itself a letter is held, and recalled with the person's next message."""
    readers = [person(1, "web"), person(2, "sms")]
    await follow(store, readers, f"place:{PLACE}", NOW)
    await outbox_of(store, world, clock, frozenset({"telegram"})).announce(notice(NOW))
    for reader in readers:
        (held,) = (await store.recall([], reader.people(KEYS), NOW)).held
        assert open_letter(KEYS, held)[0] == reader


async def test_after_ninety_days_people_are_asked_once(store: WholeStore, outbox: Outbox, clock: Clock) -> None:
    """Whoever followed for 90 days is asked, in their language; an answer keeps it, silence ends it two weeks later."""
    readers = [person(1, "telegram"), person(2, "telegram")]
    await follow(store, readers, f"place:{PLACE}", NOW)
    clock.move(ASK_AFTER - MINUTE)
    assert await outbox.ask_again() == 0
    clock.move(MINUTE)
    assert await outbox.ask_again() == 2
    assert await outbox.ask_again() == 0
    asked = await letters(store, clock.now)
    assert {letter.notice for letter in asked} == {ASKED_AGAIN}
    assert {letter.urgency for letter in asked} == {Urgency.LEAST}
    await store.settle(asked[0].name, Fate.SENT, clock.now)
    answered = open_letter(KEYS, asked[0])[0]
    await keep_by_answering(store, answered, clock.now)
    clock.move(ANSWER_WITHIN)
    assert (await store.sweep(clock.now))["subscription"] == 1
    assert await outbox.reach(PLACE) == 1
    clock.move(ASK_AFTER - ANSWER_WITHIN)
    assert await outbox.ask_again() == 1


async def keep_by_answering(store: WholeStore, one: Person, now: datetime) -> None:
    """Any message of the person, as the desk keeps it."""
    names, end = one.people(KEYS), now + timedelta(hours=24)
    known = await store.recall([], names, now)
    await store.keep(
        Exchange(f"a{now}", names[0], names, b"", b"s", known.session, now, end, end, renewed=lasting(now))
    )


def test_what_is_promised_is_what_is_kept() -> None:
    """The day that is shown when somebody begins to follow is the one on which the subscription ends."""
    assert KEPT == SUBSCRIPTION.lasts == ASK_AFTER + ANSWER_WITHIN


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_that_can_be_followed_has_a_name(world: World, language: str) -> None:
    """Each place, city and kind, alone and in a city, is named in each language."""
    known = {about for place in world.content.places.values() for about in abouts(place)}
    known |= {f"kind:{kind}" for kind in KINDS}
    assert len(known) > 100
    for about in known:
        named = subject(about, world)
        assert named is not None
        assert world.content.texts[language].render(named, isolate=False)
    assert subject("place:gone", world) is subject("kind:prison", world) is subject("kind:food:atlantis", world) is None


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", Kind)
def test_every_notice_can_be_told(world: World, language: str, kind: Kind) -> None:
    """Each kind of notice becomes words in each language, and by SMS costs at most five segments."""
    more = {"hours": "10:00-14:00", "address": "Voorbeeldstraat 1", "words": {"nl": "Neem een deken mee."}}
    told: Notice = replace(notice(NOW), kind=kind, **more)
    reply = news(told, world.content.places[PLACE], language, CITY)
    texts = world.content.texts[language]
    said = "\n".join(texts.render(text, isolate=False) for text in reply.paragraphs)
    assert texts.render(Text("news-stop"), isolate=False) in said
    assert segments(said) <= 5


async def test_a_letter_is_made_before_it_is_posted(store: WholeStore, world: World) -> None:
    """A letter to one person is not in the outbox yet; where nothing is carried it is held, and pages get none."""
    outbox = outbox_of(store, world, Clock())
    reply = Reply((Text("menu-prompt"),), choices=(MENU,))
    made = {
        channel: outbox.letter(person(1, channel), ("m", "1"), reply, soon=channel == "sms")
        for channel in ("sms", "web")
    }
    assert all(one and one.fate is fate for one, fate in zip(made.values(), (Fate.WAITING, Fate.HELD), strict=True))
    assert [one.urgency for one in made.values() if one] == [Urgency.DANGER, Urgency.TODAY]
    assert outbox.letter(Person("place", person(1, "web").address, "en"), ("m", "1"), reply) is None
    assert made["sms"]
    assert await store.letter(made["sms"].name) is None
    assert await store.post([made["sms"], made["sms"]]) == 1
