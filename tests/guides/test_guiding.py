"""Guides in the conversation: what is asked and told, and that nothing of it stays."""

from dataclasses import replace
from pathlib import Path
from typing import Any, cast

import pytest

from bot.content.approval import approve_text
from bot.content.guides import LONGEST_LABEL
from bot.content.library import read_content
from bot.conversation import answers, pages
from bot.conversation.session import Session, Turn
from bot.conversation.world import World
from bot.guides import walk
from bot.messages import LANGUAGES, Choice, Counted, Text
from tests.app.test_cli import copied_content
from tests.conftest import NOW, ROOT, turns
from tests.guides.test_walk import GUIDES, NAMES, paths

AMSTERDAM = "shelter-intake-amsterdam"
BIRTH = "birth-registration"


@pytest.fixture(scope="module")
def told() -> World:
    """The real content; nothing is understood here, because guides are walked by pressing."""
    return world_of(ROOT / "content")


def world_of(folder: Path, *, hide_drafts: bool = False) -> World:
    nobody = cast("Any", None)
    return World(read_content(folder).content, matcher=nobody, finder=nobody, hide_drafts=hide_drafts)


def press(session: Session | None, choice: str, world: World) -> Turn:
    """One turn, with the session written and read before it."""
    assert session is not None
    return pages.press(Session.load(session.dump()), choice, world, NOW)


def begin(guide: str, world: World, language: str = "nl") -> Turn:
    return press(Session(language=language), f"guide:{guide}", world)


def answered(made: Turn, answer: str, world: World) -> Turn:
    assert made.session is not None
    return press(made.session, f"answer:{made.session.node}:{answer}", world)


def choices(made: Turn) -> tuple[Choice, ...]:
    return made.replies[-1].choices


def ids(made: Turn) -> list[str]:
    return [text.id for reply in made.replies for text in reply.paragraphs]


@pytest.mark.parametrize("name", sorted(NAMES))
def test_every_route_can_be_walked_and_nothing_stays(name: str, told: World) -> None:
    """Each route of each guide ends in its outcome, with ways on, and the session holds nothing of the guide."""
    guide = GUIDES[name]
    walked = 0
    for route in paths(guide, walk.start(guide), routes=True):
        made = begin(name, told)
        for answer in route:
            made = (
                press(made.session, choices(made)[0].id, told)
                if answer == "on" and ended(made)
                else answered(made, answer, told)
            )
        assert ended(made), route
        assert "guide-dated" in ids(made)
        assert any(choice.id.startswith("topic:") for choice in choices(made))
        walked += 1
    assert walked >= len(guide.outcomes)


def ended(made: Turn) -> bool:
    assert made.session is not None
    return made.session.guide is None and made.session.node is None


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_turn_of_every_guide_can_be_worded(language: str, told: World) -> None:
    """Each answer of each question gives texts that exist, on buttons that fit, in each language."""
    pressed = 0
    texts = told.content.texts[language]
    for guide in GUIDES.values():
        for question in guide.questions.values():
            for answer in question.answers:
                session = Session(language=language, guide=guide.id, node=question.id)
                made = press(session, f"answer:{question.id}:{answer.id}", told)
                words = [texts.render(text, isolate=False) for reply in made.replies for text in reply.paragraphs]
                assert all(words)
                for choice in (choice for choice in choices(made) if choice.id.startswith(("answer:", "guide:"))):
                    assert len(texts.render(choice.label, isolate=False)) <= LONGEST_LABEL
                assert len(choices(made)) <= 10
                pressed += 1
    assert pressed > 100


def test_the_opening_stands_before_the_first_question(told: World) -> None:
    """Nobody is asked anything before the warning."""
    assert GUIDES
    for name, guide in GUIDES.items():
        made = begin(name, told)
        assert ids(made) == [f"guide-{name}.intro", guide.words(guide.start)]
        assert made.replies[0].heading == Text(f"guide-{name}.title")


def test_only_the_beginning_is_counted(told: World) -> None:
    """No single answer goes into statistics: together they could point to one person."""
    made = begin(AMSTERDAM, told)
    assert made.effects == (Counted(f"guide:{AMSTERDAM}:nl"),)
    for _ in turns(len(GUIDES[AMSTERDAM].questions)):
        made = answered(made, "yes", told)
        assert made.effects == ()
        if ended(made):
            break


def test_care_comes_first_and_the_questions_can_go_on_after_it(told: World) -> None:
    """Whoever needs a doctor gets the numbers, and may go on without the opening text."""
    care = answered(begin(AMSTERDAM, told), "yes", told)
    assert ended(care)
    assert choices(care)[0] == Choice(f"guide:{AMSTERDAM}:t1a", Text("guide-on"))
    assert ids(press(care.session, choices(care)[0].id, told)) == [f"guide-{AMSTERDAM}-t1a"]


@pytest.mark.parametrize("pressed", ["answer:t2:yes", "answer:c1:perhaps", "answer:c1", "answer:"])
def test_a_button_of_another_question_changes_nothing(pressed: str, told: World) -> None:
    """An old button, or one pressed twice, is not taken for an answer to the question that is open."""
    made = press(begin(AMSTERDAM, told).session, pressed, told)
    assert made.session is not None
    assert made.session.node == "c1"
    assert ids(made) == [f"guide-{AMSTERDAM}-c1"]


@pytest.mark.parametrize("pressed", ["guide:", "guide:no-such-guide", "answer:c1:yes"])
def test_what_is_over_says_so(pressed: str, told: World) -> None:
    """Stopping, an unknown guide, and a button of a guide that has ended all get the same plain answer."""
    made = press(Session(language="nl"), pressed, told)
    assert ids(made) == ["guide-over"]
    assert ended(made)


def test_stopping_forgets_where_one_was(told: World) -> None:
    """The stop stands at every question, and nothing of the walk stays."""
    made = answered(begin(AMSTERDAM, told), "no", told)
    assert choices(made)[-1].id == "guide:"
    assert ended(press(made.session, "guide:", told))


def test_a_question_that_an_edit_removed_ends_the_guide(told: World) -> None:
    """Content can be edited while somebody walks."""
    session = Session(language="nl", guide=AMSTERDAM, node="removed")
    assert ids(press(session, "answer:removed:yes", told)) == ["guide-over"]


def test_a_guide_is_offered_beside_the_answers_of_its_topics(told: World) -> None:
    """One guide beside the short answer and the whole article of each of its topics, and beside no other."""
    offered = {topic: name for name, guide in GUIDES.items() for topic in guide.topics}
    assert offered
    for topic in told.content.topics:
        for page in (answers.article, answers.more):
            made = page(Session(language="nl"), topic, told, NOW)
            got = [choice.id for choice in choices(made) if choice.id.startswith("guide:")]
            assert got == ([f"guide:{offered[topic]}"] if topic in offered else [])


def test_hidden_drafts_hide_a_guide_until_it_is_reviewed(tmp_path: Path) -> None:
    """Who tells only what is reviewed tells a guide once it is approved, in that language and no other."""
    folder = copied_content(tmp_path)
    hiding = world_of(folder, hide_drafts=True)
    assert not offers_guide(hiding, "nl")
    assert ids(begin(BIRTH, hiding)) == ["guide-over"]
    approve_text(folder, BIRTH, "nl", "GIL Leiden", NOW.date())
    approve_text(folder, "birth-register", "nl", "GIL Leiden", NOW.date())
    hiding = world_of(folder, hide_drafts=True)
    assert offers_guide(hiding, "nl")
    assert ids(begin(BIRTH, hiding))[0] == f"guide-{BIRTH}.intro"
    assert ids(begin(BIRTH, hiding, "fr")) == ["guide-over"]


def offers_guide(world: World, language: str) -> bool:
    made = answers.article(Session(language=language), "birth-register", world, NOW)
    return f"guide:{BIRTH}" in [choice.id for choice in choices(made)]


def test_an_outcome_says_who_checked_the_guide(tmp_path: Path) -> None:
    """A draft says so; a reviewed guide names the organisation."""
    folder = copied_content(tmp_path)
    assert last_words(world_of(folder)) == Text("review-draft")
    approve_text(folder, BIRTH, "nl", "GIL Leiden", NOW.date())
    reviewed = last_words(world_of(folder))
    assert (reviewed.id, reviewed.arguments["by"]) == ("review-reviewed", "GIL Leiden")


def last_words(world: World) -> Text:
    made = begin(BIRTH, world)
    for _ in turns(len(GUIDES[BIRTH].questions)):
        made = press(made.session, choices(made)[0].id, world)
        if ended(made):
            break
    return made.replies[-1].paragraphs[-1]


def test_a_guide_that_changed_meanwhile_is_not_walked_blindly(told: World) -> None:
    """The session names a question; its answers are those of the content of this moment."""
    guide = GUIDES[AMSTERDAM]
    shorter = replace(guide, questions={**guide.questions, "c1": replace(guide.questions["c1"], answers=())})
    changed = replace(told, content=replace(told.content, guides={AMSTERDAM: shorter}))
    made = press(Session(language="nl", guide=AMSTERDAM, node="c1"), "answer:c1:yes", changed)
    assert ids(made) == [f"guide-{AMSTERDAM}-c1"]
