"""An invented referral, and what is done in it."""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from bot.messages import Relay
from bot.referral.referral import Referral
from bot.referral.rules import apply
from tests.conftest import NOW

PLACE = "villa-vrede-utrecht"
ANN, BOB = "a steward's pseudonym", "a colleague's pseudonym"
TOMORROW = NOW + timedelta(days=1)
PAST = NOW - timedelta(minutes=1)


def referral(**changes: Any) -> Referral:
    plain = Referral(
        "r1", PLACE, "day-centres", "ti", "utrecht", ("woman",), "1234", urgent=False, created=NOW, used=NOW
    )
    return replace(plain, **changes)


def relay(side: str, what: str, *times: datetime, **more: str) -> Relay:
    return Relay("r1", side, what, times=tuple(time.isoformat() for time in times), **more)


def did(one: Referral, *deeds: Relay, now: datetime = NOW, taker: str = ANN) -> Referral:
    for deed in deeds:
        one = apply(one, deed, now, taker)
    return one


TAKE = relay("place", "take")
PROPOSE = relay("place", "propose", TOMORROW, TOMORROW + timedelta(hours=3))
ACCEPT = relay("person", "accept", TOMORROW)
WRITE = relay("person", "write", words="is there a back door", language="en")
ANSWER = relay("place", "write", words="Ask for the back door.", language="en")
END = relay("person", "end")
READ = relay("person", "read")
