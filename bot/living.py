"""The world that answers people: read from the content folder, and read again while it runs."""

import ctypes
from contextlib import suppress

import structlog

from bot.config import Settings
from bot.content import Content, load
from bot.conversation.world import World
from bot.directory.search import PlaceFinder
from bot.errors import ContentError
from bot.knowledge.corpus import Corpus
from bot.knowledge.encoder import Encoder
from bot.knowledge.lexicon import read_lexicon
from bot.knowledge.matcher import Matcher
from bot.messages import LANGUAGES
from bot.metrics import Metrics
from bot.privacy.redaction import describe

LOG = structlog.get_logger()


def corpus_of(content: Content) -> Corpus:
    """What the matcher learns from.

    :raises ContentError: a lexicon has faults.
    """
    lexicons = {
        language: read_lexicon(file.tables, file.source.text, file.source.path, content.topics)
        for language, file in content.lexicons.items()
    }
    asks: dict[str, dict[str, tuple[str, ...]]] = {language: {} for language in LANGUAGES}
    for (topic, language), article in content.articles.items():
        asks[language][topic] = article.asks
    return Corpus(asks, lexicons)


def _give_back() -> None:
    """Return what learning no longer needs to the system: glibc would keep some 80 MB of it for later.

    https://man7.org/linux/man-pages/man3/malloc_trim.3.html; other C libraries have nothing to call.
    """
    with suppress(AttributeError, OSError, TypeError):
        ctypes.CDLL(None).malloc_trim(0)


class LivingWorld:
    """The world in use: replaced as a whole when content changes, kept when the change is broken."""

    def __init__(self, settings: Settings, encoder: Encoder | None, metrics: Metrics) -> None:
        """Load it.

        :raises ContentError: with every finding.
        """
        self._folder, self._hide = settings.content_dir, settings.drafts == "hide"
        self._operator = settings.operator
        self._cache = settings.data_dir / "cache"
        self._encoder, self._metrics = encoder, metrics
        self._world = self._load()
        self._metrics.content_sound.set(1)

    def __call__(self) -> World:
        return self._world

    def reload(self) -> None:
        """Take the content as it is in the folder now; with a fault in it the last good version stays in use."""
        try:
            self._world = self._load()
        except ContentError as error:
            self._metrics.content_sound.set(0)
            LOG.error("content-broken", findings=[str(finding) for finding in error.findings])
            return
        except Exception as error:  # noqa: BLE001 -- a folder in the middle of a change; the next change tries again
            self._metrics.content_sound.set(0)
            LOG.error("content-unreadable", **describe(error))
            return
        self._metrics.content_sound.set(1)
        LOG.info("content-reloaded", version=self._world.content.digest[:12])

    def _load(self) -> World:
        world = self._world_of(load(self._folder))
        _give_back()
        return world

    def _world_of(self, content: Content) -> World:
        matcher = Matcher(corpus_of(content), self._encoder, self._cache)
        finder = PlaceFinder(content.places, content.cities)
        return World(content, matcher, finder, self._hide, operator=self._operator)
