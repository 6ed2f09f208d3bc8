"""Introductions for tests of pages: a place with stewards in browsers, and people who ask it by telegram."""

import re
from dataclasses import dataclass

import httpx

from bot.app import Parts
from bot.conversation.referrals import Referring
from bot.letters import Person
from bot.messages import Refer, Relay
from bot.privacy.address import Address
from bot.privacy.keys import Keys
from bot.referral import receipt
from bot.referral.referral import Referral
from bot.stewards import invite
from tests.conftest import SECRET

VILLA = "villa-vrede-utrecht"
KEYS = Keys([SECRET])
CHAT = 970_102_000_100
"""The chat id of the first invented person; the others come after it."""


@dataclass(frozen=True, slots=True)
class Asker:
    """Somebody who asked a place, and the whole receipt that they alone have."""

    parts: Parts
    person: Person
    code: str

    async def referral(self) -> Referral:
        """As it is now."""
        (one,) = [one for one in await self.parts.referrals.cases([VILLA]) if one.label == self.code[:4]]
        return one

    async def does(self, what: str, **more: object) -> None:
        """Do something as the person, as the desk would."""
        now, mine = self.parts.desk._clock(), await self.referral()
        relay = Relay(mine.id, "person", what, **more)  # type: ignore[arg-type]
        plan = await self.parts.referrals.plan([relay], self.person, now, Referring(mine=mine))
        await self.parts.store.change(plan)


async def becomes_confirmed(parts: Parts) -> None:
    """Villa Vrede takes up an invitation."""
    steward = Person("telegram", Address(str(CHAT - 1)), "nl")
    code = await invite(parts.store, KEYS, VILLA, parts.desk._clock())
    standing = await parts.desk._stewards.standing(steward, code)
    await parts.desk._stewards.take_up(standing.invitation, VILLA, steward)


async def asks(parts: Parts, number: int = 0, topic: str = "day-food", *wishes: str) -> Asker:
    """Somebody asks Villa Vrede, which has to be confirmed."""
    person, code = Person("telegram", Address(str(CHAT + number)), "ar"), receipt.make(1_234_567_890 + number * 10**6)
    await parts.referrals.perform([Refer(VILLA, topic, "ar", "utrecht", wishes, code)], person)
    return Asker(parts, person, code)


async def enters(parts: Parts, client: httpx.AsyncClient, language: str = "en", place: str = VILLA) -> httpx.Response:
    """A steward takes up an invitation in their browser."""
    door = await client.get(f"/place?language={language}")
    code = await invite(parts.store, KEYS, place, parts.desk._clock())
    return await client.post("/place/enter", data={**hidden(door), "code": code}, follow_redirects=True)


def hidden(page: httpx.Response) -> dict[str, str]:
    """The hidden fields of the page, which are the same in each of its forms."""
    return dict(re.findall(r'type="hidden" name="(\w+)" value="([^"]*)"', page.text))


async def does(client: httpx.AsyncClient, case: httpx.Response, what: str, **filled: str) -> httpx.Response:
    """Press a button of the page of an introduction."""
    address = f"/place/case/{case_id(case)}"
    return await client.post(address, data={**hidden(case), "what": what, **filled}, follow_redirects=True)


async def opens(client: httpx.AsyncClient, language: str = "en") -> httpx.Response:
    """The first introduction of the inbox."""
    inbox = await client.get(f"/place/inbox?language={language}")
    return await client.get(f"/place/case/{case_id(inbox)}?language={language}")


def case_id(page: httpx.Response) -> str:
    found = re.search(r"/place/case/([0-9a-f]+)", page.text)
    assert found, "the page leads to no introduction"
    return found[1]
