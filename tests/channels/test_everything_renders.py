"""Every text can be said on every channel, in every language."""

from datetime import date, datetime, time
from xml.etree import ElementTree as ET

import pytest

from bot.app import STYLES
from bot.channels.base import Bubble
from bot.channels.twilio import SMS, TwilioChannel
from bot.channels.wording import split
from bot.content import Content
from bot.messages import LANGUAGES, Text, Value
from tests.conftest import NOW, PUBLIC_URL, TWILIO_TOKEN

SAMPLES: dict[str, Value] = {
    "at": NOW,
    "by": "GIL Leiden",
    "checked": date(2026, 11, 22),
    "city": Text("city-utrecht"),
    "count": 3,
    "entry": Text("place-villa-vrede-utrecht.entry"),
    "hours": Text("place-by-appointment"),
    "time": time(9, 5),
    "until": date(2027, 5, 21),
}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("channel", sorted(STYLES))
def test_every_text(content: Content, channel: str, language: str) -> None:
    """Each text with each of its arguments becomes words without a hole, in parts that the channel takes."""
    texts, style = content.texts[language], STYLES[channel]
    ids = [id_ for id_ in texts.ids if not id_.startswith("-")]
    assert len(ids) > 600
    for id_ in ids:
        given: dict[str, Value] = {name: SAMPLES.get(name, "Voorbeeld 12") for name in texts.arguments(id_)}
        words = texts.render(Text(id_, given), isolate=style.isolates)
        assert words.strip(), id_
        assert "{" not in words, id_
        assert "???" not in words, id_
        assert all(len(part) <= style.part_limit for part in split(words, style.part_limit)), id_
        if channel == SMS:
            assert not set(words) & set("\u2066\u2067\u2068\u2069\u200e\u200f"), id_


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_article_is_valid_twiml(content: Content, language: str) -> None:
    """Each article goes through XML whole."""
    channel = TwilioChannel(TWILIO_TOKEN, PUBLIC_URL)
    assert len(content.topics) > 40
    for topic in content.topics:
        words = content.texts[language].render(Text(f"{topic}.text"), isolate=False)
        answer = ET.fromstring(channel.answer([Bubble(words)], SMS))  # noqa: S314 -- our own
        assert "".join("".join(message.itertext()) for message in answer).split() == words.split()


def test_a_moment_is_worded_in_dutch_time(content: Content) -> None:
    """A moment is said with its weekday, in Amsterdam's time."""
    at = datetime.fromisoformat("2026-11-24T08:00+00:00")
    words = content.texts["nl"].render(Text("place-open-until-day", {"by": "visit", "at": at}), isolate=False)
    assert words == "Open tot dinsdag 24 november, 09:00"
