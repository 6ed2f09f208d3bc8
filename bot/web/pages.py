"""What all pages for people share: their language, their words, and how they are rendered."""

from collections.abc import Mapping
from http import HTTPStatus

from fastapi import Request, Response
from fastapi.templating import Jinja2Templates

from bot.content.texts import Texts
from bot.messages import LANGUAGES, RIGHT_TO_LEFT, Text
from bot.web.requests import path_of

AWAY = "https://nl.wikipedia.org/wiki/Hoofdpagina"
"""Where the quick exit leads: a page that anybody may have open."""

_HOURS_SHOWN_UP_TO = 48


def rendered(  # noqa: PLR0913, PLR0917 -- what a page is made of
    templates: Jinja2Templates,
    texts: Texts,
    request: Request,
    template: str,
    context: Mapping[str, object],
    status: HTTPStatus = HTTPStatus.OK,
) -> Response:
    """The page in the language of ``texts``."""
    shared = {
        "language": texts.language,
        "languages": LANGUAGES,
        "away": AWAY,
        "direction": direction,
        "say": lambda id_, **arguments: _say(texts, Text(id_, arguments)),
        "word": lambda text: _say(texts, text),
    }
    return templates.TemplateResponse(request, template, {**shared, **context}, status_code=status)


def is_led_here(request: Request, cookie: str) -> bool:
    """Whether another site led here: then the browser keeps back our cookie, which is SameSite=Strict, if it has it.

    https://www.w3.org/TR/fetch-metadata/#sec-fetch-site-header
    """
    return cookie not in request.cookies and request.headers.get("Sec-Fetch-Site") == "cross-site"


def once_more(templates: Jinja2Templates, texts: Texts, request: Request) -> Response:
    """A page that leads to itself at once, so that the browser comes from us and sends its cookie; it sets none."""
    context = {"here": request.scope["path"], "onward": path_of(request)}
    return rendered(templates, texts, request, "again.html", context)


def direction(language: str) -> str:
    return "rtl" if language in RIGHT_TO_LEFT else "ltr"


def asked_for(request: Request) -> str | None:
    """The language that a link names: /?language=ar, so that a poster can lead straight to it."""
    asked = request.query_params.get("language", "")
    return asked if asked in LANGUAGES else None


def preferred(request: Request) -> str:
    """The first of our languages that the browser asks for, for the page's own words."""
    for part in request.headers.get("Accept-Language", "").split(","):
        code = part.partition(";")[0].strip().partition("-")[0].casefold()
        if code in LANGUAGES:
            return code
    return "en"


def lasting(hours: int) -> Text:
    """So long, in hours or in days."""
    if hours <= _HOURS_SHOWN_UP_TO:
        return Text("web-hours", {"count": hours})
    return Text("web-days", {"count": hours // 24})


def _say(texts: Texts, text: Text) -> str:
    return texts.render(text, isolate=False)
