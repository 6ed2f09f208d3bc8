"""What somebody may do for places beyond what anybody may; nothing here says who they are."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from bot.notices.notice import Notice
from bot.referral.referral import Referral


@dataclass(frozen=True, slots=True)
class Standing:
    """``places``: for which they may speak; ``reach``: how many people follow each.

    ``wrote``: the ids of their own notices; ``waiting``: notices of these places that wait for a second pair of eyes.

    ``cases``: the referrals to these places, the oldest open one first; ``unreadable``: the place of each that cannot
    be opened. ``name``: the steward's pseudonym.

    ``code``: this message is a code; ``invited`` the place that it leads to, ``invitation`` the hash it is kept under.
    """

    places: tuple[str, ...] = ()
    reach: Mapping[str, int] = field(default_factory=dict)
    wrote: frozenset[str] = frozenset()
    waiting: tuple[Notice, ...] = ()
    cases: tuple[Referral, ...] = ()
    unreadable: tuple[str, ...] = ()
    name: str = ""
    code: bool = False
    invited: str | None = None
    invitation: str = ""

    def case(self, id_: str) -> Referral | None:
        """The referral of this id, if it is to one of these places."""
        return next((one for one in self.cases if one.id == id_), None)


NOBODY = Standing()
