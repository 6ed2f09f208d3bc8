"""Referrals through the whole service: who is confirmed when, what stays of words, and what an empty budget does."""

import re
from datetime import timedelta
from pathlib import Path

import pytest

from bot.app import Parts
from bot.channels.base import Envelope
from bot.living import LivingWorld
from bot.messages import Message
from bot.notices.codes import shown
from bot.privacy.address import Address
from bot.referral.referral import State
from bot.stewards import invite
from tests.app.people import VILLA
from tests.conftest import Clock, running, settings_in, turns
from tests.sending.people import KEYS

pytestmark = pytest.mark.anyio

ANN, ILL = ("telegram", "700000021"), ("sms", "+3197010200011")
BROWSER = ("web", "a token of the web chat")
ASKING = ("(language:en)", "(city:utrecht)", "(refer:day-centres)", f"(refer-to:{VILLA})", "(refer-agree)")
GIL, FABEL, CARE = "gil-leiden", "fabel-van-de-illegaal-leiden", "medical-rights"
BUDGET = 30
RECEIPT = re.compile(r"\d{4} \d{4} \d{3}")


class Talk:
    """Messages to the whole service, each with its own delivery."""

    def __init__(self, parts: Parts) -> None:
        self.parts, self.deliveries = parts, 0

    async def says(self, who: tuple[str, str], *texts: str) -> str:
        """The answer to the last; ``(id)`` presses a button."""
        said = ""
        for text in texts:
            self.deliveries += 1
            message = Message(choice=text[1:-1]) if text.startswith("(") else Message(text=text)
            envelope = Envelope(who[0], Address(who[1]), message, f"d{self.deliveries}")
            answer = await self.parts.desk.receive(envelope)
            said = "\n".join(f"{bubble.heading}\n{bubble.text}" for bubble in answer.bubbles)
        return said

    async def binds(self, *places: str) -> None:
        for place in places or (VILLA,):
            code = await invite(self.parts.store, KEYS, place, self.parts.desk._clock())
            await self.says(ANN, "(language:en)", shown(code))

    async def answers(self) -> list[int]:
        """How long the sealed answers are that are kept of all deliveries, the oldest first."""
        rows = self.parts.store._database.execute("select length(answer) from delivery order by ends, name")  # type: ignore[attr-defined]
        return [length for (length,) in rows.fetchall()]


@pytest.fixture
def talk(parts: Parts) -> Talk:
    return Talk(parts)


async def test_a_place_is_confirmed_by_its_first_steward(talk: Talk) -> None:
    """At once when the code is taken up, until the last steward leaves; before and after nothing is sent."""
    assert talk.parts.referrals.confirmed() == frozenset()
    assert not RECEIPT.search(await talk.says(ILL, *ASKING))
    await talk.binds()
    assert talk.parts.referrals.confirmed() == {VILLA}
    assert RECEIPT.search(await talk.says(ILL, *ASKING))
    await talk.says(ANN, f"(steward-leave:{VILLA})")
    assert talk.parts.referrals.confirmed() == frozenset()
    await talk.parts.referrals.tick()
    assert (await talk.parts.referrals.cases([VILLA]))[0].state is State.CLOSED
    assert "Villa Vrede" in await talk.says(ILL, "open")


async def test_what_was_quoted_goes_with_the_next_message(talk: Talk, clock: Clock) -> None:
    """The answer that showed a place's words is emptied by the next message, whatever that is."""
    await talk.binds()
    await talk.says(ILL, *ASKING)
    (case,) = await talk.parts.referrals.cases([VILLA])
    await talk.says(ANN, f"(case-take:{case.id})", f"(case-write:{case.id})", "ask for the red bell")
    for said in ("open", "(referral)"):  # it may be looked at again
        clock.move(timedelta(seconds=1))  # answers are told apart by when they end
        assert "red bell" in await talk.says(ILL, said)
    assert [length > 0 for length in (await talk.answers())[-2:]] == [False, True]
    clock.move(timedelta(seconds=1))
    await talk.says(ILL, "menu")
    assert [length > 0 for length in (await talk.answers())[-3:]] == [False, False, True]


async def test_held_letters_are_not_told_beside_the_answer(talk: Talk) -> None:
    """In a browser "you have an answer" comes behind the next answer, but not behind the answer itself."""
    await talk.binds()
    await talk.says(BROWSER, *ASKING)
    (case,) = await talk.parts.referrals.cases([VILLA])
    waits = "There is a message for you"
    await talk.says(ANN, f"(case-take:{case.id})", f"(case-write:{case.id})", "ask for the red bell")
    assert waits in await talk.says(BROWSER, "menu")
    assert waits not in await talk.says(BROWSER, "menu")
    await talk.says(ANN, f"(case-write:{case.id})", "or the green one")
    opened = await talk.says(BROWSER, "open")
    assert "green one" in opened
    assert waits not in opened
    assert waits not in await talk.says(BROWSER, "menu")


async def test_a_better_place_is_asked_for_the_same(talk: Talk) -> None:
    """Whatever was asked meanwhile, the place that was named gets the need that the first one declined."""
    await talk.binds(GIL, FABEL)
    await talk.says(ILL, "(language:en)", f"(refer:{CARE}:leiden)", f"(refer-to:{GIL})", "(refer-agree)")
    (case,) = await talk.parts.referrals.cases([GIL])
    better = f"(case-better:{case.label}:{FABEL})"
    await talk.says(ANN, f"(case-take:{case.id})", f"(case-reason:{case.id}:not-for-us)", better)
    await talk.says(ILL, "(topic:day-food)", "open")
    asked = await talk.says(ILL, f"(refer-to:{FABEL})")
    assert "your question (Your right to care)" in asked


@pytest.mark.parametrize("who", [BROWSER, ILL])
async def test_two_answers_are_one_letter(talk: Talk, who: tuple[str, str]) -> None:
    """What is not told yet is told once, however much the place writes meanwhile; once read, not at all."""
    await talk.binds()
    await talk.says(who, *ASKING)
    (case,) = await talk.parts.referrals.cases([VILLA])
    waits = "There is a message for you"
    await talk.says(ANN, f"(case-take:{case.id})", *writes(case.id, "the red bell", "or the green one"))
    assert (await talk.says(who, "menu")).count(waits) == 1
    await talk.says(ANN, *writes(case.id, "the blue bell", "or the white one"))
    assert "white one" in await talk.says(who, "(referral)")
    assert waits not in await talk.says(who, "menu")


def writes(case: str, *texts: str) -> list[str]:
    return [said for text in texts for said in (f"(case-write:{case})", text)]


async def test_the_telephone_before_hears_nothing_more(talk: Talk) -> None:
    """What was read elsewhere by the receipt, or ended, is not announced any more where it was asked."""
    await talk.binds()
    code = RECEIPT.search(await talk.says(ILL, *ASKING))
    assert code
    (case,) = await talk.parts.referrals.cases([VILLA])
    await talk.says(ANN, f"(case-take:{case.id})", *writes(case.id, "the red bell"))
    assert "red bell" in await talk.says(BROWSER, code[0])
    assert "There is a message for you" not in await talk.says(ILL, "(language:en)")
    await talk.says(ANN, *writes(case.id, "the green bell"))
    assert "There is a message for you" not in await talk.says(BROWSER, "(refer-end:yes)")
    assert "There is a message for you" not in await talk.says(BROWSER, "menu")


async def test_one_that_is_just_over_stands_in_nobodys_way(talk: Talk, clock: Clock) -> None:
    """Between the end of the person's access and the next run of the clocks they may ask anew."""
    await talk.binds()
    await talk.says(ILL, *ASKING)
    clock.move(timedelta(days=30))
    assert RECEIPT.search(await talk.says(ILL, *ASKING))
    await talk.parts.referrals.tick()
    assert sum(case.is_open for case in await talk.parts.referrals.cases([VILLA])) == 1


async def test_a_steward_who_tries_it_out_is_forgotten_too(talk: Talk) -> None:
    """Who asked their own place and is forgotten is not written to about it."""
    await talk.binds()
    await talk.says(ANN, *ASKING)
    (case,) = await talk.parts.referrals.cases([VILLA])
    await talk.says(ANN, f"(case-take:{case.id})", "forget")
    rows = talk.parts.store._database.execute("select name from letter")  # type: ignore[attr-defined]
    assert rows.fetchall() == []


async def test_what_nobody_is_told_of_does_not_happen(tmp_path: Path, clock: Clock, living_world: LivingWorld) -> None:
    """When the day's SMS are spent no referral begins unseen and nothing counts as read; forgetting still works."""
    async with running(settings_in(tmp_path, sms_daily_budget=BUDGET), clock, living_world) as parts:
        talk = Talk(parts)
        await talk.binds()
        await spends_all(talk)
        await talk.says(ILL, *ASKING)
        assert await parts.referrals.cases([VILLA]) == ()
        clock.move(timedelta(days=1))
        assert RECEIPT.search(await talk.says(ILL, "(language:en)", *ASKING[1:]))
        await spends_all(talk)
        await talk.says(ILL, "forget")
        assert (await parts.referrals.cases([VILLA]))[0].state is State.WITHDRAWN


async def test_danger_that_a_steward_types_is_answered_beyond_the_budget(
    tmp_path: Path, clock: Clock, living_world: LivingWorld
) -> None:
    """In the middle of writing to somebody, with the day's SMS spent, the emergency number still comes first."""
    async with running(settings_in(tmp_path, sms_daily_budget=BUDGET), clock, living_world) as parts:
        talk = Talk(parts)
        code = await invite(parts.store, KEYS, VILLA, clock.now)
        await talk.says(ILL, "(language:en)", shown(code))
        await talk.says(BROWSER, *ASKING)
        (case,) = await parts.referrals.cases([VILLA])
        clock.move(timedelta(days=1))
        await talk.says(ILL, "(language:en)", f"(case-write:{case.id})")
        await spends_all(talk, ("sms", "+3197010200012"))
        assert (await talk.says(ILL, "he is not breathing")).strip().startswith("Danger to life? Call 112 now.")


async def test_words_of_danger_that_are_not_answered_are_not_passed_on(
    tmp_path: Path, clock: Clock, living_world: LivingWorld
) -> None:
    """Beyond the budget danger is answered once an hour; the second time nothing happens that nobody is told of."""
    async with running(settings_in(tmp_path, sms_daily_budget=BUDGET), clock, living_world) as parts:
        talk = Talk(parts)
        await talk.binds()
        await talk.says(ILL, *ASKING)
        (case,) = await parts.referrals.cases([VILLA])
        await talk.says(ANN, f"(case-take:{case.id})")
        clock.move(timedelta(days=1))
        await talk.says(ILL, "(language:en)", "(refer-write)")
        await spends_all(talk, ("sms", "+3197010200012"))
        assert "112" in await talk.says(ILL, "i want to kill myself")
        assert "112" not in await talk.says(ILL, "(refer-write)", "i want to kill myself today")
        (case,) = await parts.referrals.cases([VILLA])
        assert [entry.words for entry in case.entries if entry.what == "write"] == ["i want to kill myself"]


async def spends_all(talk: Talk, who: tuple[str, str] = ILL) -> None:
    today = talk.parts.desk._clock().date().isoformat()
    for _ in turns(2 * BUDGET):
        await talk.says(who, "(language:en)")
        if await talk.parts.store.counts("segments:sms", today) >= BUDGET:
            break
