"""Content reloads while running."""

from pathlib import Path

import pytest

from bot.living import LivingWorld
from bot.messages import Text
from bot.metrics import Metrics
from tests.app.test_cli import copied_content
from tests.conftest import settings_in


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return copied_content(tmp_path)


@pytest.fixture
def world(tmp_path: Path, folder: Path, request: pytest.FixtureRequest) -> LivingWorld:
    kept = Path(request.config.cache.mkdir("matcher"))
    return LivingWorld(settings_in(tmp_path, content_dir=folder, data_dir=kept), None, Metrics())


def said(world: LivingWorld) -> str:
    return world().content.texts["nl"].render(Text("menu-prompt"), isolate=False)


def test_a_changed_sentence_is_in_use_after_a_reload(folder: Path, world: LivingWorld) -> None:
    """A changed sentence is told from the next message on."""
    path = folder / "nl" / "bot.ftl"
    path.write_text(path.read_text(encoding="utf-8").replace(said(world), "Zeg het maar:"), encoding="utf-8")
    world.reload()
    assert said(world) == "Zeg het maar:"


@pytest.mark.parametrize("broken", ["menu-prompt = {", "", "\x00", "menu-prompt = { $unknown }"])
def test_a_broken_edit_keeps_the_last_good_version(
    folder: Path, world: LivingWorld, broken: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """With a fault in any file everything stays as it was, the findings are logged and the figure says so."""
    before = said(world)
    path = folder / "nl" / "bot.ftl"
    good = path.read_text(encoding="utf-8")
    path.write_text(broken, encoding="utf-8")
    world.reload()
    assert said(world) == before
    assert "content-broken" in "".join(capsys.readouterr())
    path.write_text(good, encoding="utf-8")
    world.reload()
    assert said(world) == before


def test_a_broken_lexicon_keeps_the_last_good_version(folder: Path, world: LivingWorld) -> None:
    """A fault in a word list is treated as one in a text."""
    (folder / "fr" / "lexicon.toml").write_text("[commands]\nmenu = 5\n", encoding="utf-8")
    matcher = world().matcher
    world.reload()
    assert world().matcher is matcher
