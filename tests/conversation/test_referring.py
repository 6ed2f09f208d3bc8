"""What a person reads before and after they are introduced, and that nothing goes out which they did not agree to."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.content.cost import segments
from bot.content.places import Introductions
from bot.conversation import own_referral, referring
from bot.conversation.core import respond
from bot.conversation.pages import press
from bot.conversation.referrals import Referring
from bot.conversation.session import Session, Turn
from bot.conversation.world import World
from bot.digits import digits_in
from bot.messages import LANGUAGES, RIGHT_TO_LEFT, Message, Refer, Relay, Reply, Text
from bot.referral.receipt import make, shown
from bot.referral.referral import WISHES, Entry, Referral, Side, State
from bot.referral.rules import MOST_UNREAD
from tests.app.people import STIL, VILLA
from tests.conftest import NOW, turns
from tests.conversation.buttons import kinds_that_fit

RECEIPT = make(1_234_567_890)
TIMES = (NOW + timedelta(days=1), NOW + timedelta(days=2))
ASKED = Referral("r1", VILLA, "day-centres", "ti", "utrecht", ("woman",), "1234", False, NOW, NOW)  # noqa: FBT003
PROPOSED = replace(ASKED, state=State.PROPOSED, taker="ann", entries=(Entry(Side.PLACE, "propose", NOW, TIMES),))
WRITTEN = Entry(Side.PLACE, "write", NOW, words="ask for the back door", language="en")
DECLINED = Entry(Side.PLACE, "decline", NOW, detail=f"not-for-us:{STIL}")
STATES = (
    ASKED,
    replace(ASKED, told=True, unreachable=True),
    replace(ASKED, state=State.TAKEN, taker="ann", entries=(WRITTEN,)),
    PROPOSED,
    replace(PROPOSED, state=State.AGREED, meeting=TIMES[0]),
    replace(ASKED, state=State.ARRIVED, closed=NOW),
    replace(ASKED, state=State.DECLINED, closed=NOW, entries=(DECLINED,)),
    replace(ASKED, state=State.CLOSED, closed=NOW),
    replace(ASKED, state=State.CLOSED, closed=NOW, entries=(Entry(Side.SERVICE, "gone", NOW),)),
    replace(ASKED, state=State.WITHDRAWN, closed=NOW),
    replace(ASKED, state=State.EXPIRED, closed=NOW),
)
ARGUMENTS = (
    "",
    "yes",
    VILLA,
    STIL,
    "nowhere",
    "day-centres",
    "day-centres:utrecht",
    "woman",
    "1",
    "morning",
    ":",
    "a:b",
)


def introducing(world: World, mine: Referral | None = None, **more: object) -> World:
    """The world of somebody with this referral, where two places have confirmed."""
    known = Referring(mine=mine, fresh=RECEIPT)
    return replace(world, confirmed=frozenset({VILLA, STIL}), referring=known, **more)  # type: ignore[arg-type]


def shown_terms(world: World, language: str, **more: object) -> tuple[Session, Turn]:
    session = Session(language=language, city="utrecht", topic="day-centres")
    made = press(session, f"refer-to:{VILLA}", introducing(world, **more), NOW)
    return made.session or Session(), made


def said(made: Turn, world: World) -> list[str]:
    texts = world.content.texts[made.language]
    return [texts.render(text, isolate=False) for reply in made.replies for text in reply.paragraphs]


@pytest.mark.parametrize("language", LANGUAGES)
def test_two_sentences_tell_what_is_shared_and_what_is_not(world: World, language: str) -> None:
    """The first names all that the place gets, the second what it does not get; they fit into a few SMS."""
    _, made = shown_terms(world, language)
    shared, hidden, *_ = said(made, world)
    texts = world.content.texts[language]
    for id_ in ("day-centres.title", f"spoken-{language}", "city-utrecht"):
        assert texts.phrases[id_].raw.partition("=")[2].strip() in shared
    assert "Villa Vrede" in shared
    assert "4" in shared
    assert "Villa Vrede" in hidden
    assert "IND" in hidden
    assert segments(f"{shared}\n{hidden}") <= {"nl": 2, "en": 2}.get(language, 5)


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_shown_is_what_is_sent(world: World, language: str) -> None:
    """The referral that begins has the topic, language, city and wishes that stood above its button, and no more."""
    session, _ = shown_terms(world, language)
    wished = press(session, "refer-with:interpreter", introducing(world), NOW)
    looked = press(wished.session or session, f"refer-to:{VILLA}", introducing(world), NOW)
    button = looked.replies[0].choices[0].id
    made = press(looked.session or session, button, introducing(world), NOW)
    assert made.effects == (Refer(VILLA, "day-centres", language, "utrecht", ("interpreter",), RECEIPT),)
    assert shown(RECEIPT) in [line.replace("\u00a0", " ") for line in said(made, world)]
    assert (made.session or session).wishes == ()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_code_keeps_its_order_where_text_runs_from_right_to_left(world: World, language: str) -> None:
    """In an Arabic SMS, without isolation, no space stands between its groups, which would turn them around."""
    session, made = shown_terms(world, language)
    receipt = press(session, made.replies[0].choices[0].id, introducing(world), NOW)
    code = said(receipt, world)[1]
    assert ("\u00a0" in code, " " in code) == ((True, False) if language in RIGHT_TO_LEFT else (False, True))
    assert digits_in(code, 11) == RECEIPT


@pytest.mark.parametrize(("language", "told"), [("nl", False), ("ti", True)])
def test_what_is_known_of_a_place_is_told_beforehand(world: World, language: str, told: bool) -> None:
    """When people can come, and which languages are spoken where the person's own is none of them."""
    known = Introductions(("day-centres",), languages=("nl", "en"), times="Mo 10:00-12:00")
    places = {**world.content.places, VILLA: replace(world.content.places[VILLA], introductions=known)}
    _, made = shown_terms(replace(world, content=replace(world.content, places=places)), language)
    ids = [text.id for text in made.replies[0].paragraphs]
    assert ids[2] == "refer-times"
    assert ("refer-languages" in ids) is told
    assert not any("{" in line for line in said(made, world))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("topic", "city", "away"),
    [
        ("day-activities", "utrecht", False),
        ("day-activities", "leiden", True),
        ("day-activities", "anywhere", True),
        ("birth-register", None, True),
    ],
)
def test_a_place_in_another_city_says_so(world: World, language: str, topic: str, city: str | None, away: bool) -> None:
    """In the list and before agreeing, the city of a place stands there unless it is the person's own."""
    texts, here = world.content.texts[language], introducing(world)
    utrecht = texts.render(Text("city-utrecht"), isolate=False)
    made = press(Session(language=language, city=city), f"refer:{topic}", here, NOW)
    details = {choice.id: choice.detail for choice in made.replies[0].choices}
    line = details.get(f"refer-to:{VILLA}")
    if line:
        assert utrecht in re.split("[.:\u1362]", texts.render(line, isolate=False))[0]
        made = press(made.session or Session(), f"refer-to:{VILLA}", here, NOW)
    assert bool(line) is (away and city is not None)
    assert (made.replies[0].paragraphs[0].id == "refer-far") is away
    assert (utrecht in said(made, world)[0].split("(")[0]) is away


def test_a_button_of_other_terms_sends_nothing(world: World) -> None:
    """After a wish was added the earlier button shows the terms anew."""
    session, made = shown_terms(world, "nl")
    earlier = made.replies[0].choices[0].id
    wished = press(session, "refer-with:woman", introducing(world), NOW).session or session
    again = press(wished, earlier, introducing(world), NOW)
    assert not again.effects
    assert again.replies[0].choices[0].id != earlier


def test_yes_counts_only_where_it_was_asked(world: World) -> None:
    """The word of the button agrees right below it, and nowhere else."""
    session, _ = shown_terms(world, "nl")
    for page in ("menu", "refer-with", "refer-with:woman"):
        moved = press(session, page, introducing(world), NOW).session or session
        for message in (Message("ja"), Message(choice="refer-agree")):
            made = respond(moved, message, introducing(world), NOW)
            assert not any(isinstance(one, Refer) for one in made.effects), page
    assert any(isinstance(one, Refer) for one in respond(session, Message("Ja!"), introducing(world), NOW).effects)


@given(st.lists(st.sampled_from(WISHES), max_size=12))
def test_wishes_never_contradict_each_other(pressed: list[str]) -> None:
    """However they are pressed, a woman and a man are never both wished for, and none stands twice."""
    wishes: tuple[str, ...] = ()
    for one in pressed:
        wishes = referring._toggled(wishes, one)
    assert not set(wishes) >= referring.EITHER
    assert list(wishes) == [one for one in WISHES if one in wishes]


@pytest.mark.parametrize("topic", ["day-centres", "service-human"])
def test_four_taps_at_most(world: World, topic: str) -> None:
    """From an answer, with the city asked on the way, the receipt comes with the fourth tap at the latest."""
    session = Session(language="en")
    made = press(session, f"topic:{topic}", introducing(world), NOW)
    for _ in turns(4):
        wanted = ("refer-agree", "refer-to:villa", "refer:", "introduce")
        offered = [choice.id for reply in made.replies for choice in reply.choices]
        here = next(one for start in wanted for one in offered if one.startswith(start) and _leads_on(one, offered))
        made = press(made.session or session, here, introducing(world), NOW)
        if any(isinstance(one, Refer) for one in made.effects):
            break


def _leads_on(choice: str, offered: list[str]) -> bool:
    """Among cities, the one in which a place has confirmed."""
    cities = [one for one in offered if one.startswith("refer:") and one.count(":") > 1]
    return choice.endswith(":utrecht") or choice not in cities


@pytest.mark.parametrize("mine", STATES, ids=lambda mine: mine.state.value)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_state_is_told(world: World, language: str, mine: Referral) -> None:
    """Each state reads without a hole, says until when it can be opened, and offers a way on."""
    here = introducing(world, mine)
    made = press(Session(language=language), "referral", here, NOW)
    words = "\n".join(said(made, world))
    assert "{" not in words
    assert len(made.replies[0].choices) >= 2
    until = [text for text in made.replies[0].paragraphs if text.id == "refer-until"]
    gone = [text for text in made.replies[0].paragraphs if text.id == "refer-deleted"]
    assert until
    assert bool(gone) is not mine.is_open
    if gone:
        assert str(until[0].arguments["until"]) < str(gone[0].arguments["until"])


@pytest.mark.parametrize("mine", [None, *STATES], ids=lambda mine: mine.state.value if mine else "none")
def test_no_page_fails_and_none_does_what_is_not_allowed(world: World, mine: Referral | None) -> None:
    """Whatever is pressed in whatever state, there is an answer, and no deed that the rules refuse."""
    here, session = introducing(world, mine), Session(language="en", topic="day-centres")
    for page in (*referring.PAGES, *own_referral.PAGES):
        for argument in (*ARGUMENTS, TIMES[0].isoformat()):
            made = press(session, f"{page}:{argument}", here, NOW)
            assert made.replies
            relays = [one for one in made.effects if isinstance(one, Relay)]
            assert all(own_referral.allows(mine, one, NOW) for one in relays if mine)
            assert mine or not relays


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_choice_fits_a_button(world: World, language: str) -> None:
    """Each label is at most 24 characters, each id at most 64 bytes."""
    texts, seen = world.content.texts[language], set[str]()
    for reply in _all_replies(world, language):
        seen |= kinds_that_fit(reply, texts)
    assert {"refer-agree", "refer-with", "refer-accept", "refer-other", "refer-write", "refer-end"} <= seen


def _all_replies(world: World, language: str) -> Iterator[Reply]:
    session, made = shown_terms(world, language)
    yield from made.replies
    yield from press(replace(session, wishes=("woman",)), "refer-with:man", introducing(world), NOW).replies
    for mine in STATES:
        for page in ("referral", "refer-end", "refer-other", "refer-write", f"refer-accept:{TIMES[0].isoformat()}"):
            yield from press(Session(language=language), page, introducing(world, mine), NOW).replies


@pytest.mark.parametrize("said_first", ["my code is", "mijn code is", "mon code est le", "رمزي هو", "ኮደይ"])
@pytest.mark.parametrize("number", [shown(RECEIPT), RECEIPT, shown(make(7))[:-1] + "0"])
def test_eleven_digits_that_open_nothing_are_asked_about(world: World, said_first: str, number: str) -> None:
    """Where a sentence is not understood and has as many digits as a code, it is said how a code is sent.

    A word that asks for the own request says so too.
    """
    made = respond(Session(language="en"), Message(f"{said_first} {number}"), introducing(world), NOW)
    assert made.urgent or made.replies[0].paragraphs[0].id in {"refer-code-alone", "refer-nothing"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_who_cannot_write_more_reads_why(world: World, language: str) -> None:
    """The place has not read it yet, it is kept, 112, and how to end it: in the person's language."""
    words = tuple(Entry(Side.PERSON, "write", NOW, words="hello", language=language) for _ in range(MOST_UNREAD))
    mine = replace(ASKED, state=State.TAKEN, taker="ann", entries=words)
    texts = world.content.texts[language]
    for page in ("referral", "refer-write"):
        told = "\n".join(said(press(Session(language=language), page, introducing(world, mine), NOW), world))
        for part in ("Villa Vrede", str(MOST_UNREAD), "112", texts.render(Text("refer-end"), isolate=False)):
            assert part in told, (page, part)
    waiting = replace(Session(language=language), waiting_for=own_referral.WORDS)
    made = respond(waiting, Message("one more thing"), introducing(world, mine), NOW)
    assert not made.effects
    assert "refer-write-full" in [text.id for text in made.replies[0].paragraphs]


def test_nothing_that_is_written_is_remembered(world: World) -> None:
    """What a person writes to the place is in one effect, and in no session and no other answer."""
    mine = replace(ASKED, state=State.TAKEN, taker="ann")
    here = introducing(world, mine)
    session = press(Session(language="en"), "refer-write", here, NOW).session or Session()
    made = respond(session, Message("Zanzibar is where my brother waits"), here, NOW)
    assert [one.words for one in made.effects if isinstance(one, Relay)] == ["Zanzibar is where my brother waits"]
    assert b"Zanzibar" not in (made.session or session).dump()
    assert not any("Zanzibar" in line for line in said(made, world))


@pytest.mark.parametrize(
    ("words", "text"),
    [
        ("My number is 06 12345678", "refer-write-private"),
        ("I was born on 01-02-1990", "refer-write-private"),
        ("x " * 200, "refer-write-long"),
        ("?!", "notice-fault-empty"),
    ],
)
def test_what_must_not_be_sent_is_asked_again(world: World, words: str, text: str) -> None:
    """A number, too much or nothing at all stays here, and the question stands again."""
    here = introducing(world, replace(ASKED, state=State.TAKEN, taker="ann"))
    session = press(Session(language="en"), "refer-write", here, NOW).session or Session()
    made = respond(session, Message(words), here, NOW)
    assert [one.id for one in made.replies[0].paragraphs][:2] == [text, "refer-write-ask"]
    assert not made.effects
    assert (made.session or session).waiting_for == own_referral.WORDS


def test_the_article_has_the_button_only_where_a_place_has_confirmed(world: World) -> None:
    """Without a confirmed place nobody is offered what cannot be done."""
    for confirmed, offered in ((frozenset({VILLA}), True), (frozenset[str](), False)):
        here = replace(world, confirmed=confirmed)
        made = press(Session(language="en"), "topic:day-centres", here, NOW)
        assert any(choice.id == "refer:day-centres" for choice in made.replies[0].choices) is offered


@pytest.mark.parametrize(("now", "text"), [(NOW, "refer-agreed"), (NOW + timedelta(days=2), "refer-was")])
def test_an_appointment_that_passed_is_told_as_passed(world: World, now: datetime, text: str) -> None:
    """The day after, nobody is expected any more."""
    mine = replace(PROPOSED, state=State.AGREED, meeting=TIMES[0])
    made = press(Session(language="en"), "referral", introducing(world, mine), now)
    assert made.replies[0].paragraphs[0].id == text


def test_times_that_passed_are_not_offered(world: World) -> None:
    """When all proposed times are over, the person can only ask for others."""
    made = press(Session(language="en"), "referral", introducing(world, PROPOSED), NOW + timedelta(days=3))
    assert made.replies[0].paragraphs[0].id == "refer-times-over"
    assert not any(choice.id.startswith("refer-accept") for choice in made.replies[0].choices)
    assert any(choice.id == "refer-other" for choice in made.replies[0].choices)
