"""The real content, read once: these tests need nothing that understands questions."""

import pytest

from bot.content import Content, load
from tests.conftest import CONTENT


@pytest.fixture(scope="session")
def content() -> Content:
    return load(CONTENT)
