"""The answers about ourselves, and in which language they are."""

from dataclasses import replace

import pytest

from bot.conversation.core import respond
from bot.conversation.referring import MOST_TOPICS
from bot.conversation.session import Session, Turn
from bot.conversation.world import World
from bot.messages import LANGUAGES, Message, Text
from tests.conftest import NOW, OPERATOR

WHO = {
    "nl": "wie ben je",
    "en": "who are you",
    "ar": "من أنت",
    "fr": "qui êtes vous",
    "ti": "መን ኢኹም",
}


def asked_who(world: World, language: str) -> Turn:
    return respond(Session(language=language), Message(text=WHO[language]), world, NOW)


@pytest.mark.parametrize(("hide_drafts", "first"), [(False, "medical-crisis.short"), (True, "emergency-now")])
def test_danger_names_a_number_also_where_drafts_are_hidden(world: World, hide_drafts: bool, first: str) -> None:
    """Where the article of a danger may not be told, the number for all danger is."""
    made = respond(Session(language="nl"), Message("ik wil dood"), replace(world, hide_drafts=hide_drafts), NOW)
    assert (made.urgent, made.replies[0].paragraphs[0].id) == (True, first)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("operator", "told"),
    [(OPERATOR, Text("operator-named", {"name": OPERATOR})), ("", Text("operator-none"))],
)
def test_who_runs_the_service_is_told(world: World, language: str, operator: str, told: Text) -> None:
    """Whoever asks who we are reads who runs the service, or that nobody answers for it yet; also in the long text."""
    known = replace(world, operator=operator)
    turn = asked_who(known, language)
    assert turn.session
    long = respond(turn.session, Message(choice="more:service-privacy"), known, NOW)
    for answer in (turn, long):
        assert told in answer.replies[0].paragraphs


def test_no_other_answer_names_the_operator(world: World) -> None:
    """Who runs the service stands under nothing but the answer about us."""
    made = respond(Session(language="en"), Message(choice="topic:service-delete"), world, NOW)
    assert [text.id for text in made.replies[0].paragraphs] == ["service-delete.short", "review-draft"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_word_of_all_languages_changes_none(world: World, language: str) -> None:
    """A word that the chosen language knows too is answered in it."""
    made = respond(Session(language=language), Message(text="ok"), world, NOW)
    assert (made.language, made.session and made.session.language) == (language, language)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("text", ["aaaa", "mmmmm", "hhhhhhhh", "a" * 5000])
def test_a_letter_held_down_changes_no_language(world: World, language: str, text: str) -> None:
    """Whoever leans on a key is answered in the language that they chose."""
    assert respond(Session(language=language), Message(text=text), world, NOW).language == language


def test_every_subject_of_introductions_can_be_reached(world: World) -> None:
    """A list has nine choices at most; what does not fit stands behind "more", each subject once."""
    wanted = {topic for place in world.content.places.values() if place.introductions
              for topic in place.introductions.topics}  # fmt: skip
    seen: list[str] = []
    page: str | None = "introduce"
    while page:
        made = respond(Session(language="nl"), Message(choice=page), world, NOW)
        ids = [choice.id for choice in made.replies[-1].choices]
        assert len(ids) <= MOST_TOPICS + 1
        seen += [id_.removeprefix("refer:") for id_ in ids if id_.startswith("refer:")]
        page = next((id_ for id_ in ids if id_.startswith("introduce:")), None)
    assert sorted(seen) == sorted(wanted)
