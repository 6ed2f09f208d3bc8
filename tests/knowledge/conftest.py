import pytest

from bot.knowledge.matcher import Matcher
from tests.knowledge.corpora import small_corpus


@pytest.fixture(scope="session")
def matcher() -> Matcher:
    return Matcher(small_corpus())
