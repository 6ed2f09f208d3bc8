"""Everything that a store can do, for the composition root; each room asks only for its own part."""

from typing import Protocol

from bot.storage.base import Store
from bot.storage.notices import NoticeStore
from bot.storage.outbox import OutboxStore
from bot.storage.referrals import ReferralStore
from bot.storage.stewards import StewardStore


class WholeStore(Store, NoticeStore, OutboxStore, StewardStore, ReferralStore, Protocol):
    """All parts together."""
