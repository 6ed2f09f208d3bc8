"""Walking through the real guides: every route, every answer."""

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.content.guide_files import load_guides
from bot.content.guides import OPEN_ANSWERS, Guide, Outcome, Question
from bot.guides import walk
from tests.conftest import ROOT

GUIDES = load_guides(ROOT / "content")[0]
NAMES = {"birth-registration", "medical-door", "place-to-sleep", "safe-police-report", "shelter-intake-amsterdam"}
FEW = 5000  # answer paths that are walked one by one; a longer guide is walked by its routes


def paths(guide: Guide, question: Question, *, routes: bool) -> Iterator[tuple[str, ...]]:
    """The answers of each path from a question to an end; ``routes``: one answer for those that lead the same way."""
    answers = {answer.to: answer for answer in question.answers}.values() if routes else question.answers
    for answer in answers:
        step = walk.answer(guide, question.id, answer.id)
        assert step is not None
        if isinstance(step.at, Question):
            yield from ((answer.id, *rest) for rest in paths(guide, step.at, routes=routes))
        else:
            yield (answer.id,)
            if step.at.onward:
                later = walk.onward(guide, step.at.onward)
                assert later is not None
                yield from ((answer.id, "on", *rest) for rest in paths(guide, later, routes=routes))


def test_the_five_guides_are_there() -> None:
    """The guides that the tests walk through exist."""
    assert set(GUIDES) == NAMES


@pytest.mark.parametrize("name", sorted(NAMES))
def test_every_route_ends_in_an_outcome_that_names_what_comes_next(name: str) -> None:
    """Whichever way somebody goes, an end comes within as many answers as there are questions."""
    guide = GUIDES[name]
    routes = list(paths(guide, walk.start(guide), routes=True))
    assert len(routes) >= len(guide.outcomes)
    assert max(map(len, routes)) <= len(guide.questions) + 2  # going on after an outcome is one more press
    assert all(outcome.topics for outcome in guide.outcomes.values())


@pytest.mark.parametrize("name", sorted(NAMES - {"shelter-intake-amsterdam"}))
def test_every_path_of_a_small_guide_ends(name: str) -> None:
    """Every single sequence of answers comes to an end; Amsterdam has 32 million, all on the routes above."""
    guide = GUIDES[name]
    walked = list(paths(guide, walk.start(guide), routes=False))
    assert 0 < len(walked) < FEW


@given(st.data())
def test_any_answers_lead_to_an_end(data: st.DataObject) -> None:
    """Answers chosen at random always end, and no question comes twice."""
    guide = GUIDES[data.draw(st.sampled_from(sorted(NAMES)))]
    at: Question | Outcome = walk.start(guide)
    asked = []
    while isinstance(at, Question):
        asked.append(at.id)
        assert len(asked) <= len(guide.questions)
        step = walk.answer(guide, at.id, data.draw(st.sampled_from(at.answers)).id)
        assert step is not None
        at = step.at
    assert len(asked) == len(set(asked))


@pytest.mark.parametrize("name", sorted(NAMES))
def test_not_knowing_never_ends_a_guide_early(name: str) -> None:
    """It leads on to another question, unless every answer to this question is an end."""
    guide = GUIDES[name]
    questions = [one for one in guide.questions.values() if any(answer.id in OPEN_ANSWERS for answer in one.answers)]
    assert questions
    for question in questions:
        others = {answer.to for answer in question.answers if answer.id not in OPEN_ANSWERS}
        for answer in (answer for answer in question.answers if answer.id in OPEN_ANSWERS):
            asked_last = not others & set(guide.questions)
            assert answer.to in guide.questions or asked_last


def test_an_open_answer_is_told_that_it_is_all_right() -> None:
    """The guide's own line comes with it, unless the answer says something else."""
    guide = GUIDES["shelter-intake-amsterdam"]
    assert walk.answer(guide, "c1", "unknown") == walk.Step(
        guide.questions["t1a"], ("guide-shelter-intake-amsterdam.unsure",)
    )
    step = walk.answer(guide, "t3", "unknown")
    assert step is not None
    assert step.says == ("guide-shelter-intake-amsterdam-screening-unsure",)


@pytest.mark.parametrize(("question", "given_"), [("c1", "perhaps"), ("c1", ""), ("o-no", "yes"), ("nowhere", "yes")])
def test_an_answer_that_a_question_does_not_have_leads_nowhere(question: str, given_: str) -> None:
    """The walk stays where it was."""
    assert walk.answer(GUIDES["shelter-intake-amsterdam"], question, given_) is None


@pytest.mark.parametrize(("question", "goes_on"), [("t1a", True), ("c8", True), ("h", False), ("nowhere", False)])
def test_a_guide_goes_on_only_where_an_outcome_offers_it(question: str, goes_on: bool) -> None:
    """Nobody jumps into the middle of a guide past its opening text."""
    assert (walk.onward(GUIDES["shelter-intake-amsterdam"], question) is not None) == goes_on
