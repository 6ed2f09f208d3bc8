"""A steward answers: three taps, nothing of another place, nothing that the rules refuse, no foreign contact."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import pytest

from bot.conversation import inbox
from bot.conversation.core import respond
from bot.conversation.pages import press
from bot.conversation.session import Session, Turn
from bot.conversation.standing import Standing
from bot.conversation.world import World
from bot.messages import LANGUAGES, Message, Relay, Reply, Text
from bot.referral.referral import Entry, Referral, Side, State
from bot.referral.rules import allows
from tests.app.people import STIL, VILLA
from tests.conftest import NOW
from tests.conversation.buttons import kinds_that_fit

ANN = "a pseudonym"
ID = "0123456789abcdef"
TIMES = (NOW + timedelta(days=1), NOW + timedelta(days=2))
LONGEST_PLACE = "dokters-van-de-wereld-medische-post-amsterdam"
ASKED = Referral(ID, VILLA, "day-centres", "ti", "utrecht", ("woman", "no-phone"), "1234", False, NOW, NOW)  # noqa: FBT003
MINE = replace(ASKED, state=State.TAKEN, taker=ANN)
PROPOSED = replace(MINE, state=State.PROPOSED, entries=(Entry(Side.PLACE, "propose", NOW, TIMES),))
WORDS = Entry(Side.PERSON, "write", NOW, words="I use a wheelchair", language="ti")
OTHER = Entry(Side.PERSON, "other-time", NOW, detail="morning")
STATES = (
    ASKED,
    MINE,
    replace(MINE, taker="a colleague"),
    replace(MINE, entries=(WORDS, OTHER), unreachable=True),
    replace(MINE, entries=(replace(WORDS, words="", read=True),)),
    PROPOSED,
    replace(PROPOSED, state=State.AGREED, meeting=TIMES[0]),
    *(replace(MINE, state=ended, closed=NOW) for ended in (State.ARRIVED, State.DECLINED, State.CLOSED)),
    *(replace(ASKED, state=ended, closed=NOW) for ended in (State.WITHDRAWN, State.EXPIRED)),
)
ARGUMENTS = ("", ID, "nothing", f"{ID}:yes", f"{ID}:full", f"{ID}:nonsense", f"{ID}:202611251000", f"{ID}:2026-11-26",
             f"{ID}:2026-02-31", "all", "old", f"1234:{STIL}", "1234:")  # fmt: skip


def of_place(world: World, *cases: Referral, places: tuple[str, ...] = (VILLA,)) -> World:
    """The world of a steward with these cases."""
    return replace(world, standing=Standing(places=places, cases=cases, name=ANN))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("cases", [(), (ASKED,), (ASKED, PROPOSED)])
def test_what_cannot_be_opened_is_counted(world: World, language: str, cases: tuple[Referral, ...]) -> None:
    """Whatever else is in the inbox, a steward reads how many introductions are damaged, and the others beside it."""
    here = of_place(world, *cases)
    damaged = replace(here, standing=replace(here.standing, unreadable=(VILLA, VILLA, VILLA)))
    whole, made = (press(Session(language=language), "inbox", one, NOW) for one in (here, damaged))
    assert made.replies[0].paragraphs[1:] == whole.replies[0].paragraphs
    assert ids(made) == ids(whole)
    assert "3" in said(made, world).splitlines()[0]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("topic", ["medical-rights", "birth-register", "service-human"])
def test_a_title_that_speaks_to_the_person_is_quoted(world: World, language: str, topic: str) -> None:
    """A steward reads what somebody asks about, "Your right to care", and not that it is theirs."""
    made = press(Session(language=language), "inbox", of_place(world, replace(ASKED, topic=topic)), NOW)
    title = world.content.texts[language].render(Text(f"{topic}.title"), isolate=False)
    assert f'"{title}"' in said(made, world)


def ids(made: Turn) -> list[str]:
    return [choice.id for reply in made.replies for choice in reply.choices]


def said(made: Turn, world: World) -> str:
    texts = world.content.texts[made.language]
    return "\n".join(texts.render(text, isolate=False) for reply in made.replies for text in reply.paragraphs)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("taps", [("inbox", "case-propose", "case-time"), ("inbox", "case-decline", "case-reason")])
def test_three_taps_answer(world: World, language: str, taps: tuple[str, ...]) -> None:
    """From the letter's button a time is proposed, or it is declined, with the third tap."""
    here, session = of_place(world, ASKED), Session(language=language)
    made = press(session, taps[0], here, NOW)
    for tap in taps[1:]:
        assert not made.effects
        made = press(made.session or session, next(one for one in ids(made) if one.startswith(tap)), here, NOW)
    (relay,) = [effect for effect in made.effects if isinstance(effect, Relay)]
    assert (relay.side, relay.what) == ("place", "propose" if "case-time" in taps else "decline")
    assert allows(ASKED, relay, NOW, ANN)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_case_tells_need_and_choices_and_nothing_else(world: World, language: str) -> None:
    """Four digits, topic, language, city, wishes and age, in the steward's own language."""
    made = press(Session(language=language), f"case:{ID}", of_place(world, ASKED), NOW + timedelta(hours=3))
    words, texts = said(made, world), world.content.texts[language]
    for id_ in ("day-centres.title", "spoken-ti", "city-utrecht", "wish-woman", "wish-no-phone"):
        assert texts.phrases[id_].raw.partition("=")[2].strip() in words
    assert "1234" in words
    assert "3" in words.replace("1234", "")


@pytest.mark.parametrize("case", STATES, ids=lambda case: case.state.value)
def test_no_page_fails_and_none_does_what_is_not_allowed(world: World, case: Referral) -> None:
    """Whatever is pressed in whatever state, there is an answer, and no deed that the rules refuse."""
    here = of_place(world, case)
    for session in (Session(language="en"), Session(language="en", case=ID, day="2026-11-26", adds=True)):
        for page in inbox.PAGES:
            for argument in ARGUMENTS:
                made = press(session, f"{page}:{argument}", here, NOW)
                assert made.replies
                assert "{" not in said(made, world)
                deeds = [one for one in made.effects if isinstance(one, Relay) and one.what != "read"]
                assert all(allows(case, one, NOW, ANN) for one in deeds)


@pytest.mark.parametrize("page", sorted(inbox.PAGES))
def test_another_place_s_case_is_not_there(world: World, page: str) -> None:
    """Whoever does not have the case among theirs does nothing with it, also with its id; nor does a stranger."""
    elsewhere = of_place(world, places=(STIL,))
    for here in (elsewhere, replace(world, standing=Standing())):
        made = press(Session(language="en", case=ID), f"{page}:{ID}", here, NOW)
        assert not made.effects
        assert "1234" not in said(made, world)


def test_words_are_shown_once_and_only_to_the_one_who_took_it(world: World) -> None:
    """The steward who took it reads them, which deletes them; a colleague reads that there is a message."""
    case = replace(MINE, entries=(WORDS,))
    mine = press(Session(language="en"), f"case:{ID}", of_place(world, case), NOW)
    assert "I use a wheelchair" in said(mine, world)
    assert Relay(ID, "place", "read") in mine.effects
    assert b"wheelchair" not in (mine.session or Session()).dump()
    colleague = press(Session(language="en"), f"case:{ID}", of_place(world, replace(case, taker="bob")), NOW)
    assert "wheelchair" not in said(colleague, world)
    assert not colleague.effects


@pytest.mark.parametrize(
    ("words", "text"),
    [
        ("Call +31 97010200077", "case-write-foreign"),
        ("Look at http://evil.example", "case-write-foreign"),
        ("Come to Kerkstraat 12", "case-write-foreign"),
        ("x " * 200, "refer-write-long"),
        ("...", "notice-fault-empty"),
        ("Come on Thursday, by the back door", None),
        ("See villavrede.nl", None),
    ],
)
def test_nobody_is_led_elsewhere(world: World, words: str, text: str | None) -> None:
    """Words with a number, link or address that is not the place's own are not passed on."""
    here = of_place(world, MINE)
    session = press(Session(language="en"), f"case-write:{ID}", here, NOW).session or Session()
    made = respond(session, Message(words), here, NOW)
    assert (made.replies[0].paragraphs[0].id if text else None) == text
    assert [one.words for one in made.effects if isinstance(one, Relay)] == ([] if text else [words])
    assert words.encode() not in (made.session or session).dump()


def test_times_join_or_take_the_place_of_others(world: World) -> None:
    """Adding a time keeps those that stand, proposing anew does not; three are the most."""
    here, session = of_place(world, PROPOSED), Session(language="en")
    adding = press(session, f"case-also:{ID}", here, NOW).session or session
    anew = press(session, f"case-propose:{ID}", here, NOW).session or session
    stamp = f"case-time:{ID}:202611301000"
    joined, alone = (
        next(len(one.times) for one in press(asked, stamp, here, NOW).effects if isinstance(one, Relay))
        for asked in (adding, anew)
    )
    assert (joined, alone) == (3, 1)


def test_one_case_is_shown_at_once_and_several_as_a_list(world: World) -> None:
    """The only open case needs no tap more; of two each is a choice, and those of two places name theirs."""
    other = replace(ASKED, id="f" * 16, label="9876", place=STIL)
    assert ids(press(Session(language="en"), "inbox", of_place(world, ASKED), NOW))[0].startswith("case-take")
    here = of_place(world, ASKED, other, places=(VILLA, STIL))
    made = press(Session(language="en"), "inbox", here, NOW)
    assert ids(made)[:2] == [f"case:{ID}", f"case:{'f' * 16}"]
    details = [choice.detail for choice in made.replies[0].choices[:2] if choice.detail]
    words = [world.content.texts["en"].render(detail, isolate=False) for detail in details]
    assert ["Villa Vrede" in words[0], "STIL" in words[1]] == [True, True]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_choice_fits_a_button(world: World, language: str) -> None:
    """Each label is at most 24 characters but for names of places, each id at most 64 bytes."""
    texts, seen = world.content.texts[language], set[str]()
    for reply in _all_replies(world, language):
        seen |= kinds_that_fit(reply, texts, names="case-better")
    assert set(inbox.PAGES) - {"inbox"} <= seen
    assert LONGEST_PLACE in world.content.places
    assert len(f"case-better:1234:{LONGEST_PLACE}") <= 64


def _all_replies(world: World, language: str) -> Iterator[Reply]:
    session = Session(language=language)
    for case in STATES:
        here = of_place(world, case)
        for page in ("inbox:all", "inbox:old", *(f"{page}:{ID}" for page in inbox.PAGES if page != "inbox")):
            yield from press(session, page, here, NOW).replies
        for page in (f"case-day:{ID}:2026-11-26", f"case-reason:{ID}:not-for-us"):
            yield from press(session, page, here, NOW).replies
        yield from inbox.at_door(session, case, here, NOW).replies
