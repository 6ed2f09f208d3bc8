"""Places and notices as the open data shows them; ``shapes`` describes each for programs."""

from collections.abc import Callable, Sequence
from datetime import datetime

from bot.content.places import Place
from bot.content.texts import AMSTERDAM
from bot.conversation.world import World
from bot.directory.hours import hours_text
from bot.directory.opening import opening
from bot.messages import LANGUAGES, Text
from bot.notices.notice import Notice
from bot.notices.sentences import sentences


def place_view(world: World, place: Place, now: datetime) -> dict[str, object]:
    """A place as ``PlaceOut``."""
    notices = world.notices.get(place.id, ())
    return {
        "id": place.id,
        "name": place.name,
        "city": place.city,
        "services": list(place.services),
        "national": place.national,
        "address": place.address,
        "postcode": place.postcode,
        "phone": place.phone.dial if place.phone else None,
        "email": place.email,
        "website": place.website,
        "hours": place.hours,
        "hours_of": place.hours_of,
        "hours_now": _hours_view(world, place, now),
        "for_whom": said(world, lambda _language: (Text(f"place-{place.id}.for"),)),
        "entry": said(world, lambda _language: (Text(f"place-{place.id}.entry"),)),
        "notices": [notice_view(world, one) for one in notices if not one.is_over(now)],
    }


def notice_view(world: World, notice: Notice) -> dict[str, object]:
    """A notice as ``NoticeOut``."""
    name = world.content.places[notice.place].name
    return {
        "id": notice.id,
        "place": notice.place,
        "kind": notice.kind.value,
        "state": notice.state.value,
        "begins": _iso(notice.begins),
        "ends": _iso(notice.ends),
        "created": _iso(notice.created),
        "hours": notice.hours,
        "address": notice.address,
        "words": dict(notice.words),
        "says": said(world, lambda language: sentences(notice, name, language)),
    }


def _hours_view(world: World, place: Place, now: datetime) -> dict[str, object]:
    found = opening(place, world.notices.get(place.id, ()), now)
    return {
        "state": found.state.value,
        "until": _iso(found.until),
        "checked": found.checked.isoformat() if found.checked else None,
        "because": found.because.id if found.because else None,
        "says": said(world, lambda _language: (hours_text(place, found, now),)),
    }


def said(world: World, texts_in: Callable[[str], Sequence[Text]]) -> dict[str, str]:
    """The texts for each language, worded in it."""
    return {
        language: " ".join(world.content.texts[language].render(text, isolate=False) for text in texts_in(language))
        for language in LANGUAGES
    }


def _iso(moment: datetime | None) -> str | None:
    return moment.astimezone(AMSTERDAM).isoformat(timespec="seconds") if moment else None
