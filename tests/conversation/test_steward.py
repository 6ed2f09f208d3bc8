"""A steward's conversations as files, in each of the five languages, with what they post standing on the board."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from bot.conversation.core import respond
from bot.conversation.overseeing import ASKED, WORDS, look, still
from bot.conversation.session import Session, Turn
from bot.conversation.standing import Standing
from bot.conversation.transcript import read_message, turn_lines
from bot.conversation.turns import language_of
from bot.conversation.world import World
from bot.messages import LANGUAGES, Message, PostNotice, Reply, SettleNotice, Text
from bot.notices.notice import Kind, Notice, State, load_notice
from tests.conftest import NOW, ROOT
from tests.conversation.test_transcripts import shortened, turns_of

FILES = sorted((ROOT / "tests" / "transcripts" / "steward").glob("*.txt"))
VILLA, OTHER = "villa-vrede-utrecht", "wereldhuis-den-haag"


class Steward:
    """Somebody who speaks for places, and the board that does what their turns decide."""

    def __init__(self, world: World, language: str = "en", places: tuple[str, ...] = (VILLA,)) -> None:
        self.session = Session(language=language)
        self.notices: dict[str, Notice] = {}
        self.standing = Standing(places=places, reach={VILLA: 12})
        self._world, self._now = world, NOW

    def says(self, line: str) -> Turn:
        """What comes back; an event brings letters, as a plain phone shows them."""
        if line in self.events:
            letters = tuple(self._without_buttons(*letter) for letter in self.events[line]())
            return Turn(self.session, letters, language_of(self.session))
        turn = respond(Session.load(self.session.dump()), read_message(line), self.world(), self._now)
        self._now += timedelta(seconds=5)
        for effect in turn.effects:
            if isinstance(effect, PostNotice):
                self.notices.pop(effect.replaces, None)
                notice = load_notice(effect.notice)
                self.notices[notice.id] = notice
            if isinstance(effect, SettleNotice) and effect.how in {"confirm", "approve"}:
                held = self.notices[effect.notice]
                self.notices[held.id] = replace(held, confirmed=self._now, state=State.PUBLISHED)
            elif isinstance(effect, SettleNotice):
                del self.notices[effect.notice]
        self.session = turn.session or Session()
        return turn

    @property
    def events(self) -> Mapping[str, Callable[[], Iterator[tuple[Reply, Text]]]]:
        return {"> <a week passes>": self._week, "> <a colleague writes>": self._colleague}

    def _week(self) -> Iterator[tuple[Reply, Text]]:
        self._now += timedelta(days=7)
        for notice in self.notices.values():
            if notice.asks_again(self._now):
                yield still(notice, self.world(), language_of(self.session)), Text("steward-still-type")

    def _colleague(self) -> Iterator[tuple[Reply, Text]]:
        ends = self._now + timedelta(days=len(self.notices) + 1)
        words = {"nl": f"Bel 06 {len(self.notices)}2345678"}
        notice = Notice(f"c{len(self.notices)}", VILLA, Kind.MESSAGE, self._now, ends, self._now, words=words)
        self.notices[notice.id] = replace(notice, state=State.WAITING)
        yield look(notice, self.world(), language_of(self.session)), Text("steward-look-type")

    @staticmethod
    def _without_buttons(letter: Reply, typed: Text) -> Reply:
        return Reply((*letter.paragraphs, typed), letter.heading)

    def world(self) -> World:
        posted = tuple(one for one in self.notices.values() if one.state is State.PUBLISHED)
        waiting = tuple(one for one in self.notices.values() if one.state is State.WAITING)
        standing = replace(self.standing, waiting=waiting)
        return replace(self._world, standing=standing, notices={VILLA: posted})

    def reads(self, line: str) -> str:
        """What the turn looks like in the steward's words."""
        turn = self.says(line)
        texts = self._world.content.texts[turn.language]
        return "\n".join(texts.render(text, isolate=False) for reply in turn.replies for text in reply.paragraphs)


def test_there_are_transcripts_of_stewards() -> None:
    """Each begins with the rule that it shows."""
    assert len(FILES) >= 5
    assert all(file.read_text(encoding="utf-8").startswith("# ") for file in FILES)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_transcript(file: Path, language: str, world: World) -> None:
    """Each conversation goes the same way in each language."""
    steward = Steward(world, language)
    turns = turns_of(file.read_text(encoding="utf-8"), language)
    assert turns
    for step in turns:
        got = list(turn_lines(steward.says(step.said)))
        assert [opened(line, step.expected) for line in got] == list(step.expected), step.said


def opened(line: str, expected: tuple[str, ...]) -> str:
    """The line without what the transcript leaves open: choices, and the middle of a preview."""
    short = shortened(line, expected)
    return "steward-preview [...]" if line.startswith("steward-preview ") and short not in expected else short


def test_the_preview_reads_in_all_five_languages(world: World) -> None:
    """Before anything is posted the steward reads it in each language, with how many it reaches."""
    steward = Steward(world, "nl")
    steward.says("> (notice:closed)")
    shown = steward.reads("> 24 december")
    assert "Nederlands: Villa Vrede is gesloten op donderdag 24 december." in shown
    assert all(world.content.texts["nl"].render(name, isolate=False) in shown for name in languages())
    assert "12 mensen" in shown


def languages() -> list[Text]:
    return [Text(f"language-{language}") for language in LANGUAGES]


def test_nobody_else_gets_here(world: World) -> None:
    """The same words and buttons from somebody who speaks for no place post nothing."""
    nobody = Steward(world, places=())
    for line in ("> (notice:closed)", "> (notice-when:today)", "> (notice-send:x)", "> (notice-end:x)", "> (steward)"):
        turn = nobody.says(line)
        assert not any(isinstance(effect, PostNotice | SettleNotice) for effect in turn.effects)
        assert turn.replies[0].paragraphs[0].id == "steward-none"
    assert not next(turn_lines(nobody.says("> place"))).startswith("place-name steward-what")


def test_a_notice_of_another_place_cannot_be_touched(world: World) -> None:
    """A steward ends and changes only what their own place posted."""
    steward = Steward(world)
    for line in ("> (notice:closed)", "> (notice-when:tomorrow)", "> 1"):
        steward.says(line)
    posted = next(iter(steward.notices))
    steward.standing = Standing(places=(OTHER,))
    for deed in ("end", "undo", "change", "approve", "one"):
        turn = steward.says(f"> (notice-{deed}:{posted})")
        assert not any(isinstance(effect, SettleNotice) for effect in turn.effects)
    assert posted in steward.notices


def test_a_steward_of_two_places_chooses(world: World) -> None:
    """Somebody who speaks for two places is asked for which, and can go on to the other."""
    steward = Steward(world, places=(VILLA, OTHER))
    assert [choice.id for choice in steward.says("> place").replies[0].choices] == [
        f"steward:{VILLA}",
        f"steward:{OTHER}",
        "menu",
    ]
    there = steward.says(f"> (steward:{OTHER})")
    assert steward.session.place == OTHER
    assert f"steward:{VILLA}" in [choice.id for choice in there.replies[0].choices]
    assert "menu" not in [choice.id for choice in steward.says("> (notice:closed)").replies[0].choices]


def test_nobody_approves_their_own_notice(world: World) -> None:
    """Who wrote it cannot be the second pair of eyes; another steward can."""
    steward = Steward(world)
    for line in ("> (notice:message)", "> (notice-when:today)", "> bel +31 97010200077", "> 1"):
        steward.says(line)
    waiting = next(iter(steward.notices))
    steward.standing = replace(steward.standing, wrote=frozenset({waiting}))
    own = steward.says(f"> (notice-approve:{waiting})")
    assert not own.effects
    assert f"notice-approve:{waiting}" not in [choice.id for choice in own.replies[0].choices]
    steward.standing = replace(steward.standing, wrote=frozenset())
    approved = steward.says(f"> (notice-approve:{waiting})")
    assert SettleNotice(waiting, "approve") in approved.effects


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_choice_fits_a_button(world: World, language: str) -> None:
    """Each label that a steward can be offered is at most 24 characters, in each language."""
    steward = Steward(world, language)
    seen = set()
    for line in ("> (steward)", "> (notice:full)", "> (notice-when:other)", "> (notice:extra)", "> (notice-when:open)",
                 "> 4", "> 1", "> (steward)", "> 7", f"> (steward-leaving:{VILLA})"):  # fmt: skip
        for choice in steward.says(line).replies[0].choices:
            label = world.content.texts[language].render(choice.label, isolate=False)
            assert len(label) <= 24, label
            assert len(choice.id.encode()) <= 64
            seen.add(choice.id.partition(":")[0])
    named = {"notice", "notice-when", "notice-hours", "notice-send", "notice-undo", "notice-end", "steward-leave"}
    assert named <= seen


def test_any_message_in_the_middle_is_answered(world: World) -> None:
    """A picture, an empty message or a wrong day in the middle of a draft gets an answer and posts nothing."""
    steward = Steward(world)
    steward.says("> (notice:closed)")
    for message in (Message(), Message(text="   "), Message(text="\u202e" * 50), Message(text="9" * 500)):
        turn = respond(steward.session, message, steward.world(), NOW)
        assert turn.replies
        assert not any(isinstance(effect, PostNotice) for effect in turn.effects)


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_letter_names_words_that_are_understood(world: World, language: str) -> None:
    """The words that a letter tells a steward to type are those that are read, in each language."""
    texts = world.content.texts[language]
    for id_, pages in (
        ("steward-still-type", ("notice-confirm", "notice-end")),
        ("steward-look-type", ("notice-one",)),
    ):
        said = texts.render(Text(id_), isolate=False).casefold()
        for page in pages:
            assert any(word in said for word in WORDS[page]), said
    assert set(WORDS) == set(ASKED)


def test_a_word_of_a_letter_is_an_ordinary_word_to_others(world: World) -> None:
    """Of whom nothing is asked, or who speaks for no place, "over" ends nothing."""
    for places in ((), (VILLA,)):
        steward = Steward(world, places=places)
        for word in ("over", "still", "check"):
            assert not any(isinstance(effect, SettleNotice) for effect in steward.says(f"> {word}").effects)


def test_a_button_that_comes_too_late_shows_how_it_is(world: World) -> None:
    """What was let through already is neither refused nor let through again; what is over is not ended again."""
    steward = Steward(world)
    steward.says("> <a colleague writes>")
    steward.says("> (notice-approve:c0)")
    for deed in ("approve", "refuse"):
        turn = steward.says(f"> (notice-{deed}:c0)")
        assert (turn.effects, turn.replies[0].paragraphs[0].id) == ((), "steward-posted")
    steward.notices["c0"] = replace(steward.notices["c0"], ends=NOW)
    assert steward.says("> (notice-end:c0)").replies[0].paragraphs[0].id == "steward-gone"
