"""What is counted, in which week, and what of it is shown."""

from datetime import UTC, date, datetime, timedelta

import pytest

from bot.messages import Relay
from bot.referral.counting import WHATS, counted, name, prefix, table, week_of
from tests.conftest import NOW
from tests.referral.cases import ACCEPT, ANSWER, END, PROPOSE, TAKE, did, referral, relay

LATE = NOW + timedelta(hours=48)


@pytest.mark.parametrize(
    ("deeds", "late", "whats"),
    [
        ((), False, []),
        ((TAKE,), False, []),
        ((ANSWER,), False, ["answered"]),
        ((ANSWER,), True, []),
        ((ANSWER, PROPOSE, ACCEPT), False, ["answered"]),
        ((relay("place", "decline", detail="full"),), False, ["answered", "declined"]),
        ((PROPOSE, relay("place", "arrived")), False, ["answered", "arrived"]),
        ((relay("service", "expire"),), False, ["expired"]),
        ((END,), False, []),
        ((relay("place", "close"), relay("person", "helped", detail="yes")), False, ["answered", "helped-yes"]),
    ],
)
def test_each_thing_is_counted_once(deeds: tuple[Relay, ...], late: bool, whats: list[str]) -> None:
    """Every step counts what it brings about, and nothing of what was counted before."""
    one, found = referral(), []
    for deed in deeds:
        after = did(one, deed, now=LATE if late else NOW)
        found += counted(one, after)
        one = after
    assert found == whats
    assert list(counted(None, referral())) == ["asked"]


def test_the_table_hides_what_is_small() -> None:
    """A number under five is not shown, the latest week stands first, and other counts are not in the table."""
    one = referral()
    rows = table(
        [
            ("2026-11-16", name(one, "asked"), 4),
            ("2026-11-23", name(one, "asked"), 5),
            ("2026-11-23", name(one, "arrived"), 4),
            ("2026-11-23", "notice:a:b:c:sent", 9),
        ]
    )
    assert [row.week for row in rows] == [date(2026, 11, 23), date(2026, 11, 16)]
    assert (rows[0].numbers["asked"], rows[0].numbers["arrived"], rows[0].numbers["expired"]) == (5, None, None)
    assert rows[1].numbers == dict.fromkeys(WHATS)
    assert name(one, "asked").startswith(prefix(one.place))


@pytest.mark.parametrize(
    ("moment", "monday"),
    [
        (datetime(2026, 11, 22, 22, 59, tzinfo=UTC), date(2026, 11, 16)),
        (datetime(2026, 11, 22, 23, 0, tzinfo=UTC), date(2026, 11, 23)),  # midnight in Amsterdam
        (datetime(2026, 11, 29, 12, 0, tzinfo=UTC), date(2026, 11, 23)),
    ],
)
def test_weeks_begin_on_monday_in_amsterdam(moment: datetime, monday: date) -> None:
    """A week is that of the people who use it."""
    assert week_of(moment) == monday
