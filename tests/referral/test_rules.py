"""Which deeds are allowed when, what becomes of them, and what no order of deeds can bring about."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.errors import Refused
from bot.messages import Relay
from bot.referral.clocks import due, wakes
from bot.referral.referral import ENDED, LONGEST_WORDS, Referral, Side, State, load_referral
from bot.referral.rules import DEEDS, allows, apply, for_place, proposed, withdrawn
from tests.conftest import NOW
from tests.referral.cases import (
    ACCEPT,
    ANN,
    ANSWER,
    BOB,
    END,
    PAST,
    PROPOSE,
    READ,
    TAKE,
    TOMORROW,
    WRITE,
    did,
    referral,
    relay,
)

ASKED = referral()
TAKEN = did(ASKED, TAKE)
PROPOSED = did(ASKED, PROPOSE)
AGREED = did(PROPOSED, ACCEPT)
DECLINED = did(ASKED, relay("place", "decline", detail="full"))
FAR = NOW + timedelta(days=31)

BECOMES = [
    (ASKED, TAKE, State.TAKEN),
    (ASKED, PROPOSE, State.PROPOSED),
    (ASKED, ANSWER, State.TAKEN),
    (ASKED, relay("place", "decline", detail="not-for-us:stil-utrecht"), State.DECLINED),
    (ASKED, relay("place", "arrived"), State.ARRIVED),
    (ASKED, relay("place", "close"), State.CLOSED),
    (ASKED, END, State.WITHDRAWN),
    (ASKED, relay("service", "tell"), State.ASKED),
    (ASKED, relay("service", "expire"), State.EXPIRED),
    (ASKED, relay("service", "gone"), State.CLOSED),
    (TAKEN, relay("place", "take-over"), State.TAKEN),
    (TAKEN, WRITE, State.TAKEN),
    (PROPOSED, ACCEPT, State.AGREED),
    (PROPOSED, relay("person", "other-time"), State.TAKEN),
    (PROPOSED, PROPOSE, State.PROPOSED),
    (AGREED, relay("person", "other-time"), State.TAKEN),
    (AGREED, PROPOSE, State.PROPOSED),
    (AGREED, relay("place", "arrived"), State.ARRIVED),
    (DECLINED, relay("person", "helped", detail="closed-door"), State.DECLINED),
    (DECLINED, READ, State.DECLINED),
    (DECLINED, relay("person", "move"), State.DECLINED),
]
REFUSED = [
    (ASKED, ACCEPT),
    (ASKED, relay("person", "other-time")),
    (ASKED, WRITE),
    (ASKED, relay("person", "helped", detail="yes")),
    (ASKED, relay("person", "take")),
    (ASKED, relay("place", "accept")),
    (ASKED, relay("nobody", "take")),
    (ASKED, relay("place", "decline")),
    (ASKED, relay("place", "decline", detail="we do not like you")),
    (ASKED, relay("place", "decline", detail="full:stil-utrecht")),
    (ASKED, relay("place", "propose")),
    (ASKED, relay("place", "propose", PAST)),
    (ASKED, relay("place", "propose", FAR)),
    (ASKED, relay("place", "propose", TOMORROW, TOMORROW)),
    (ASKED, relay("place", "propose", *(TOMORROW + timedelta(hours=hour) for hour in range(4)))),
    (ASKED, relay("place", "propose", TOMORROW.replace(tzinfo=None))),
    (ASKED, replace(PROPOSE, times=("tomorrow",))),
    (ASKED, relay("place", "write")),
    (ASKED, relay("place", "write", words="x" * (LONGEST_WORDS + 1), language="en")),
    (TAKEN, relay("person", "write", words=" \n ", language="en")),
    (PROPOSED, relay("person", "accept")),
    (PROPOSED, relay("person", "accept", TOMORROW + timedelta(minutes=1))),
    (PROPOSED, relay("person", "accept", TOMORROW, TOMORROW + timedelta(hours=3))),
    (AGREED, ACCEPT),
    (DECLINED, relay("person", "helped", detail="a lot")),
    (did(DECLINED, relay("person", "helped", detail="no")), relay("person", "helped", detail="yes")),
    *((DECLINED, deed) for deed in (TAKE, PROPOSE, ANSWER, WRITE, END, ACCEPT, relay("place", "take-over"))),
    *((DECLINED, relay("service", what)) for what in ("tell", "expire", "gone", "remind")),
]


@pytest.mark.parametrize(("before", "deed", "state"), BECOMES)
def test_what_a_deed_leads_to(before: Referral, deed: Relay, state: State) -> None:
    """Each deed in its time leads to one state, and closes exactly where that is an end."""
    after = did(before, deed)
    assert (after.state, after.closed is not None) == (state, state in ENDED)


@pytest.mark.parametrize(("before", "deed"), REFUSED)
def test_what_is_refused(before: Referral, deed: Relay) -> None:
    """What makes no sense now, or is not well formed, is refused, and ``allows`` says so before."""
    assert not allows(before, deed, NOW, ANN)
    with pytest.raises(Refused):
        apply(before, deed, NOW, ANN)


def test_one_steward_takes_it() -> None:
    """What a steward took is theirs: a colleague's answer is refused until it is taken over; taking twice is once."""
    assert did(TAKEN, TAKE) == TAKEN
    for deed in (TAKE, PROPOSE, ANSWER, relay("place", "decline", detail="full"), relay("place", "close")):
        assert not allows(TAKEN, deed, NOW, BOB)
    taken_over = did(TAKEN, relay("place", "take-over"), taker=BOB)
    assert allows(taken_over, PROPOSE, NOW, BOB)
    assert not allows(taken_over, PROPOSE, NOW, ANN)
    assert allows(TAKEN, relay("place", "arrived"), NOW, BOB)  # whoever stands at the door


def test_a_passed_time_cannot_be_chosen() -> None:
    """A proposed time that has passed is not accepted; one that has not is."""
    later = TOMORROW + timedelta(minutes=1)
    assert not allows(PROPOSED, ACCEPT, later)
    assert allows(PROPOSED, relay("person", "accept", proposed(PROPOSED)[1]), later)


def test_words_go_when_they_were_read() -> None:
    """The person's words go as the place reads them; the place's with the next thing the person does."""
    said = did(TAKEN, WRITE, ANSWER)
    read = did(said, relay("place", "read"))
    assert [entry.words for entry in read.entries if entry.side is Side.PERSON] == [""]
    opened = did(read, READ)
    assert not opened.unread
    assert opened.entries[-1].words == ANSWER.words
    assert did(opened, relay("person", "move")).entries[-1].words == ""
    assert did(opened, relay("service", "clear")).entries[-1].words == ""
    assert did(said, relay("service", "clear"), relay("person", "move")).entries[-1].words == ANSWER.words  # unread


def test_whoever_withdraws_leaves_the_label() -> None:
    """After "end" nothing is left but the label, the topic and that it was withdrawn."""
    left = did(TAKEN, WRITE, PROPOSE, END)
    assert left == withdrawn(did(TAKEN, WRITE, PROPOSE), NOW)
    assert (left.label, left.wishes, left.city, left.meeting) == (TAKEN.label, (), None, None)
    assert [(entry.what, entry.words) for entry in left.entries] == [("end", "")]


def test_the_place_sees_what_is_its_business() -> None:
    """Whether it helped, and what we told the person, is not shown to the place."""
    shown = for_place(did(ASKED, relay("service", "tell"), PROPOSE, relay("place", "close")))
    assert {entry.side for entry in shown.entries} == {Side.PLACE}
    assert for_place(did(DECLINED, relay("person", "helped", detail="no"))).helped == ""


def test_nothing_after_the_access_has_ended() -> None:
    """When the access of the person is over, they can do nothing more, whatever it is."""
    over = DECLINED.access_ends
    assert allows(DECLINED, READ, over - timedelta(seconds=1))
    assert not allows(DECLINED, READ, over)


DEED = st.builds(
    lambda key, times, detail, words: relay(*key, *times, detail=detail, words=words, language="en"),
    st.sampled_from(sorted(DEEDS)),
    st.lists(st.integers(-2, 40).map(lambda hours: NOW + timedelta(hours=24 * hours)), max_size=4),
    st.sampled_from(["", "full", "not-for-us:stil-utrecht", "yes", "closed-door"]),
    st.sampled_from(["", "words"]),
)
STEPS = st.lists(st.tuples(DEED, st.sampled_from([ANN, BOB]), st.integers(0, 200)), max_size=30)


@settings(max_examples=300)
@given(STEPS)
def test_no_order_of_deeds_loses_or_doubles(steps: list[tuple[Relay, str, int]]) -> None:
    """Whatever is done in whatever order: what ended stays so, access ends before the content, no unread word goes."""
    now, one = NOW, ASKED
    for deed, taker, hours in steps:
        now += timedelta(hours=hours)
        before = one
        try:
            one = apply(one, deed, now, taker)
        except Refused:
            assert not allows(before, deed, now, taker)
            continue
        assert_sound(before, one, deed, now)


def assert_sound(before: Referral, after: Referral, deed: Relay, now: datetime) -> None:
    assert load_referral(after.dump()) == after
    if after.content_ends is None:
        assert after.is_open
        assert after.access_ends > after.used
    else:
        assert after.access_ends < after.content_ends
    if not before.is_open:
        assert (after.state, after.closed, len(after.entries)) == (before.state, before.closed, len(before.entries))
    if before.taker and after.taker != before.taker:
        assert deed.what == "take-over"
    if after.state is not State.WITHDRAWN:
        assert 0 <= len(after.entries) - len(before.entries) <= 1
        pairs = zip(before.entries, after.entries, strict=False)
        assert all(new.words == old.words or old.read or new.read for old, new in pairs)
    assert all(what == "clear" or after.is_open for what in due(after, now))
    assert not after.is_open or wakes(after) is not None


def test_every_deed_is_tried() -> None:
    """Each deed of the table stands among the cases above."""
    tried = {(deed.side, deed.what) for _, deed, _ in BECOMES} | {(deed.side, deed.what) for _, deed in REFUSED}
    assert DEEDS
    assert set(DEEDS) - tried == {("place", "read"), ("service", "unreachable"), ("service", "clear")}
