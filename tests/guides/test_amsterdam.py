"""The intake of Amsterdam, question by question, as the city's plan of 2018/2019 describes it.

C1 to C8 are the boxes of the flow chart, T1 to T7 stand in the text, H is the hardship clause. T1 asks two
things, so it is two questions. Where the plan says no, H is asked first, and O-NO follows when H is answered no.
"I do not know" and "I do not want to say" are ours: they lead on to the next question.
"""

import pytest

from bot.content.guide_files import load_guides
from bot.content.guides import Guide
from bot.guides import walk
from tests.conftest import ROOT

NEXT = {  # question: yes, no, open (I do not know, I do not want to say)
    "C1": ("O-MED", "T1A", "T1A"),
    "T1A": ("O-ELSE", "T1B", "T1B"),
    "T1B": ("O-ELSE", "T2", "T2"),
    "T2": ("H", "C2", "C2"),
    "C2": ("H", "T3", "T3"),
    "T3": ("O-FAM", "C3", "C3"),
    "C3": ("O-IN", "C4", "C4"),
    "C4": ("C5", "C6", "C6"),
    "C6": ("C7", "T4", "T4"),
    "C7": ("T4", "H", "T4"),
    "T4": ("T5", "O-REGION", "T5"),
    "T5": ("O-ELSE", "T6", "T6"),
    "T6": ("O-VIC", "C8", "C8"),
    "C8": ("O-IN", "H", "T7"),
    "H": ("O-IN", "O-NO", "O-OPEN"),
}
MORE = {  # answers that only one question has
    ("C3", "under-18"): "O-NIDOS",
    ("C5", "good-reception"): "O-DTV",
    ("C5", "no-reception"): "O-AZC",
    ("C5", "not-vulnerable"): "O-DUB-SHORT",
    ("C5", "in-discussion"): "O-DUB-WAIT",
    ("C5", "unknown"): "O-OPEN",
    ("C5", "unsaid"): "O-OPEN",
    ("T4", "other-region"): "O-REGION",
    ("T6", "perhaps"): "O-VIC",
    ("T7", "on"): "H",
}
GOES_ON = {"O-MED": "T1A", "O-VIC": "C8"}
TOLD = {  # what is told on the way, besides that a question may stay open
    ("T2", "yes"): "ban",
    ("C2", "yes"): "elsewhere",
    ("T3", "no"): "screening",
    ("T3", "unknown"): "screening-unsure",
    ("T3", "unsaid"): "screening-unsure",
    ("C3", "yes"): "vulnerable",
    ("C4", "yes"): "dublin",
    ("C6", "yes"): "explain",
    ("C7", "yes"): "reasons",
    ("C7", "no"): "plan-no",
    ("C8", "no"): "plan-no",
    ("H", "yes"): "exception",
}
OUTCOMES = {
    "O-MED", "O-NO", "O-FAM", "O-ELSE", "O-REGION", "O-IN", "O-NIDOS", "O-DTV", "O-AZC",
    "O-DUB-SHORT", "O-DUB-WAIT", "O-VIC", "O-OPEN",
}  # fmt: skip


@pytest.fixture(scope="module")
def guide() -> Guide:
    guides, findings = load_guides(ROOT / "content")
    assert not findings
    return guides["shelter-intake-amsterdam"]


def arrows() -> dict[tuple[str, str], str]:
    """Where each answer to each question leads."""
    found = dict(MORE)
    for question, (yes, no, left_open) in NEXT.items():
        found |= {(question, "yes"): yes, (question, "no"): no}
        found |= {(question, "unknown"): left_open, (question, "unsaid"): left_open}
    return found


def test_the_questions_and_outcomes_are_those_of_the_plan(guide: Guide) -> None:
    """C1 to C8, T1 to T7, H, and every outcome; nothing else."""
    assert {id_.upper() for id_ in guide.questions} == {question for question, _ in arrows()}
    assert {id_.upper() for id_ in guide.outcomes} == OUTCOMES
    assert walk.start(guide).id == "c1"


def test_every_answer_leads_where_the_plan_says(guide: Guide) -> None:
    """Each arrow of the plan is an answer of the guide, and each answer an arrow."""
    got = {
        (question.id.upper(), answer.id): answer.to.upper()
        for question in guide.questions.values()
        for answer in question.answers
    }
    assert got == arrows()


def test_what_is_told_on_the_way_is_what_the_plan_says_there(guide: Guide) -> None:
    """A note stands behind the answers at which the plan says more, and nowhere else."""
    got = {
        (question.id.upper(), answer.id): answer.says
        for question in guide.questions.values()
        for answer in question.answers
        if answer.says
    }
    assert got == TOLD


def test_only_offers_can_be_passed_by(guide: Guide) -> None:
    """After care and after the offer for victims the questions can go on; every other outcome is an end."""
    got = {outcome.id.upper(): outcome.onward.upper() for outcome in guide.outcomes.values() if outcome.onward}
    assert got == GOES_ON


def test_every_outcome_names_the_desk_its_warning_help_and_tonight(guide: Guide) -> None:
    """Who is sent to the desk is told who sees their data, where else to ask, and where to sleep tonight."""
    assert guide.outcomes
    for outcome in guide.outcomes.values():
        assert "aco-amsterdam" in outcome.places
        assert outcome.says[-1] == "desk"
        assert {"shelter-tonight"} <= set(outcome.topics)
        assert {"legal-help"} <= set(outcome.topics)


def test_own_lodging_with_an_allowance_is_told_to_who_may_come_in(guide: Guide) -> None:
    """The plan has no question that leads to the allowance: it is an exception within the shelter."""
    assert guide.outcomes["o-in"].says == ("o-allow", "desk")
    assert "shelter-allowance" in guide.outcomes["o-in"].topics
