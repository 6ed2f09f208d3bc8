"""What the effects of a turn change in the store: one small function each, in the table ``EFFECTS``."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from bot.letters import Person, about_names, seal_subscription, stewardship, subscription_names
from bot.messages import (
    BecomeSteward,
    Counted,
    Donate,
    Effect,
    Forget,
    PostNotice,
    Refer,
    Relay,
    ResignSteward,
    SettleNotice,
    Subscribe,
    Unsubscribe,
)
from bot.missed import sealed_donation
from bot.privacy.keys import Keys
from bot.privacy.retention import SUBSCRIPTION
from bot.storage.base import Count, Exchange
from bot.storage.outbox import Subscription
from bot.storage.stewards import Binding

ASK_AFTER = timedelta(days=90)
"""So long after somebody began to follow something they are asked whether they still want it."""

Applied = Callable[[Exchange, Any, Person, Keys], Exchange]


def apply_effects(exchange: Exchange, effects: Sequence[Effect], person: Person, keys: Keys) -> Exchange:
    """The exchange with all that its turn changes for this person; what it changes for a place is done elsewhere."""
    for effect in effects:
        if type(effect) in EFFECTS:
            exchange = EFFECTS[type(effect)](exchange, effect, person, keys)
    return exchange


def lasting(now: datetime) -> tuple[datetime, datetime]:
    """When a subscription that is wanted now is asked about again, and when it ends without an answer."""
    return now + ASK_AFTER, now + SUBSCRIPTION.lasts


def _forget(exchange: Exchange, _effect: Forget, _person: Person, _keys: Keys) -> Exchange:
    return replace(exchange, session=None)


def _count(exchange: Exchange, effect: Counted, _person: Person, _keys: Keys) -> Exchange:
    return replace(exchange, counts=(*exchange.counts, Count(exchange.now.date().isoformat(), effect.what)))


def _donate(exchange: Exchange, effect: Donate, _person: Person, keys: Keys) -> Exchange:
    return replace(exchange, donations=(*exchange.donations, sealed_donation(keys, effect, exchange.now)))


def _subscribe(exchange: Exchange, effect: Subscribe, person: Person, keys: Keys) -> Exchange:
    name, *older = subscription_names(keys, person, effect.about)
    asks, ends = lasting(exchange.now)
    begun = Subscription(
        name=name,
        person=exchange.person,
        about=about_names(keys, effect.about)[0],
        sealed=seal_subscription(keys, person, effect.about, name),
        asks=asks,
        ends=ends,
    )
    return replace(exchange, followed=(*exchange.followed, begun), unfollowed=(*exchange.unfollowed, *older))


def _become_steward(exchange: Exchange, effect: BecomeSteward, person: Person, keys: Keys) -> Exchange:
    binding = Binding(effect.invitation, stewardship(keys, person, effect.place, exchange.now))
    return replace(exchange, bindings=(*exchange.bindings, binding))


def _elsewhere(exchange: Exchange, _effect: Effect, _person: Person, _keys: Keys) -> Exchange:
    """Done by the stewards' room before the exchange is kept, or planned by the referrals' room as part of it."""
    return exchange


def _unsubscribe(exchange: Exchange, effect: Unsubscribe, person: Person, keys: Keys) -> Exchange:
    return replace(exchange, unfollowed=(*exchange.unfollowed, *subscription_names(keys, person, effect.about)))


EFFECTS: Mapping[type[Effect], Applied] = {
    Forget: _forget,
    Counted: _count,
    Donate: _donate,
    Subscribe: _subscribe,
    Unsubscribe: _unsubscribe,
    BecomeSteward: _become_steward,
    ResignSteward: _elsewhere,
    PostNotice: _elsewhere,
    SettleNotice: _elsewhere,
    Refer: _elsewhere,
    Relay: _elsewhere,
}
