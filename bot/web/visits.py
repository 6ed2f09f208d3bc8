"""What all pages of stewards under /place share: who comes, whether a form is ours, and how the page goes back.

Rule 1: a form counts only with the value that goes with the cookie, so that no other site can post in a steward's name.
"""

import hmac
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import timedelta
from http import HTTPStatus

from fastapi import Request, Response
from fastapi.responses import RedirectResponse
from fastapi.templating import Jinja2Templates

from bot.channels.web import new_token
from bot.conversation.standing import Standing
from bot.conversation.world import World
from bot.errors import Forged
from bot.letters import Person
from bot.messages import LANGUAGES, Text
from bot.privacy.address import Address
from bot.stewards import Stewards
from bot.web.pages import asked_for, is_led_here, once_more, preferred, rendered
from bot.web.requests import read_form

PLACE = "place"
"""The channel of these pages: its people are strangers to the web chat."""
COOKIE = "wegwijs-place"
FORM = "form"
"""The name of the field that goes with the cookie."""

_LASTS = timedelta(days=180)


@dataclass(frozen=True, slots=True)
class Visit:
    """One request of a steward, or of somebody who is none yet."""

    request: Request
    token: str
    language: str
    world: World  # with their standing
    form: Mapping[str, str]

    @property
    def person(self) -> Person:
        return Person(PLACE, Address(self.token), self.language)

    @property
    def standing(self) -> Standing:
        return self.world.standing

    @property
    def asked_place(self) -> str:
        return self.form.get("place") or self.request.query_params.get("place", "")

    @property
    def place(self) -> str:
        """The place that this is about: one of theirs, whatever was asked for."""
        places = self.standing.places
        return self.asked_place if self.asked_place in places else next(iter(places), "")


@dataclass(frozen=True, slots=True)
class Visits:
    """See the module. ``secure``: the site is reached over https, so the cookie may not travel otherwise."""

    stewards: Stewards
    world: Callable[[], World]
    secure: bool
    templates: Jinja2Templates

    async def come(self, request: Request, form: Mapping[str, str] | None = None) -> Visit:
        """Whoever comes, with what they may do."""
        filled = form or {}
        token = request.cookies.get(COOKIE) or new_token()
        standing = await self.stewards.standing(Person(PLACE, Address(token), "en"))
        asked = filled.get("language") or asked_for(request)
        language = asked if asked in LANGUAGES else preferred(request)
        return Visit(request, token, language, replace(self.world(), standing=standing), filled)

    async def posted(self, request: Request) -> Visit:
        """A form of ours, sent from a page of ours.

        :raises Forged: it was not.
        """
        form = await read_form(request)
        token = request.cookies.get(COOKIE, "")
        if not token or not hmac.compare_digest(form.get(FORM, "").encode(), _form_value(token).encode()):
            raise Forged
        return await self.come(request, form)

    def door(self, visit: Visit, fault: Text | None = None) -> Response:
        """The field for a code, for somebody who speaks for no place, as far as their browser tells."""
        if is_led_here(visit.request, COOKIE):
            return once_more(self.templates, visit.world.content.texts[visit.language], visit.request)
        return self.rendered(visit, "place-enter.html", {"fault": fault, "here": "/place"})

    def onward(self, visit: Visit, address: str) -> Response:
        """After a form comes a page that can be loaded again without posting twice."""
        return self._with_cookie(visit, RedirectResponse(address, HTTPStatus.SEE_OTHER))

    def rendered(self, visit: Visit, template: str, context: Mapping[str, object]) -> Response:
        """The page in the steward's language; ``here`` in the context is its own path."""
        shared = {"form_name": FORM, "form_value": _form_value(visit.token)}
        texts = visit.world.content.texts[visit.language]
        return self._with_cookie(visit, rendered(self.templates, texts, visit.request, template, {**shared, **context}))

    def _with_cookie(self, visit: Visit, response: Response) -> Response:
        response.set_cookie(
            COOKIE,
            visit.token,
            max_age=int(_LASTS.total_seconds()),
            path="/place",
            httponly=True,
            samesite="strict",
            secure=self.secure,
        )
        return response


def _form_value(token: str) -> str:
    return hmac.digest(token.encode(), FORM.encode(), "sha256").hex()
