"""The clocks of a referral, hour by hour."""

from datetime import timedelta

import pytest

from bot.messages import Relay
from bot.referral.clocks import due, is_lost, waiting_since, wakes
from bot.referral.referral import Referral, State
from bot.referral.rules import apply
from tests.conftest import NOW
from tests.referral.cases import ACCEPT, ANSWER, END, PROPOSE, READ, TAKE, did, referral, relay

HOUR = timedelta(hours=1)
OTHER = relay("person", "other-time")


def lived(one: Referral, hours: int, said: dict[int, Relay] | None = None) -> tuple[Referral, list[tuple[int, str]]]:
    """The referral after so many hours, each with its deed; and what the service did in which hour."""
    done = []
    for hour in range(hours + 1):
        now = NOW + hour * HOUR
        for deed in [said[hour]] if said and hour in said else []:
            one = apply(one, deed, now, "steward")
        for what in due(one, now):
            one = apply(one, relay("service", what), now)
            done.append((hour, what))
    return one, done


@pytest.mark.parametrize(
    ("urgent", "said", "done"),
    [
        (False, {}, [(24, "remind"), (48, "tell"), (720, "expire")]),
        (True, {}, [(2, "remind"), (48, "tell"), (720, "expire")]),
        (False, {1: TAKE}, [(24, "remind"), (48, "tell"), (720, "expire")]),  # taken is not answered
        (False, {23: ANSWER}, [(720, "expire")]),
        (False, {47: ANSWER}, [(24, "remind"), (720, "expire")]),
        (False, {50: ANSWER, 60: READ}, [(24, "remind"), (48, "tell"), (61, "clear"), (780, "expire")]),
        (False, {1: PROPOSE, 10: OTHER}, [(34, "remind"), (58, "tell"), (730, "expire")]),
        (False, {1: PROPOSE, 2: ACCEPT}, [(192, "expire")]),  # a week after the agreed time
        (False, {5: END}, []),
    ],
)
def test_sixty_days(urgent: bool, said: dict[int, Relay], done: list[tuple[int, str]]) -> None:
    """Each clock runs out once, at its hour, and never after the end."""
    one, found = lived(referral(urgent=urgent), 60 * 24, said)
    assert found == done
    assert not one.is_open
    assert wakes(one) is None


def test_after_a_long_silence_of_ours_only_the_end_is_done() -> None:
    """When we were away for forty days, the referral expires; nobody is reminded of it then."""
    assert due(referral(), NOW + timedelta(days=40)) == ("expire",)
    assert due(referral(), NOW + timedelta(days=3)) == ("remind", "tell")


def test_who_waits_since_when() -> None:
    """The person waits from asking to an answer, and again from asking for another time."""
    later = NOW + HOUR
    answered = did(referral(), PROPOSE)
    assert waiting_since(referral()) == NOW
    assert waiting_since(answered) is None
    assert waiting_since(did(answered, OTHER, now=later)) == later


@pytest.mark.parametrize(
    ("deeds", "confirmed", "accepting", "lost"),
    [
        ((), True, True, False),
        ((), True, False, True),
        ((), False, True, True),
        ((TAKE,), True, False, False),
        ((TAKE,), False, False, True),
        ((PROPOSE, ACCEPT), False, False, False),
        ((END,), False, False, False),
    ],
)
def test_when_a_place_stops(deeds: tuple[Relay, ...], confirmed: bool, accepting: bool, lost: bool) -> None:
    """Nobody is left waiting for a place that stopped; what was taken or agreed there stands as long as it can."""
    assert is_lost(did(referral(), *deeds), confirmed=confirmed, accepting=accepting) == lost


def test_what_nobody_answered_expires() -> None:
    """What expired unanswered is an end like others: the person's access is over before the content is."""
    one, _ = lived(referral(), 60 * 24)
    assert one.state is State.EXPIRED
    assert one.closed
    assert one.content_ends
    assert one.access_ends < one.content_ends
