"""What the tests of notices share: the real content, without the matcher, which takes long to learn."""

import pytest

from bot.content import Content, load
from tests.conftest import CONTENT


@pytest.fixture(scope="session")
def content() -> Content:
    return load(CONTENT)
