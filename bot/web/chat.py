"""The web chat: complete without JavaScript, server-rendered, one exchange a page.

Nothing that was said is kept on the server; with JavaScript the page itself keeps the earlier bubbles.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from http import HTTPStatus
from pathlib import Path

from fastapi import APIRouter, Request, Response
from fastapi.responses import RedirectResponse
from fastapi.templating import Jinja2Templates

from bot.channels.base import Bubble
from bot.channels.web import WEB, envelope, new_token
from bot.conversation.world import World
from bot.desk import Desk
from bot.messages import Message, Text
from bot.pace import Pace
from bot.privacy.retention import RETENTION
from bot.web.pages import AWAY, asked_for, is_led_here, lasting, once_more, preferred, rendered
from bot.web.requests import read_form

COOKIE = "wegwijs"

_PROBLEMS = {HTTPStatus.NOT_FOUND: "web-not-found", HTTPStatus.REQUEST_ENTITY_TOO_LARGE: "web-too-long"}
_LONGEST_TEXT = 2000  # characters
_FOLDER = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class Chat:
    """The pages for people. ``secure``: the site is reached over https, so the cookie may not travel otherwise."""

    desk: Desk
    world: Callable[[], World]
    secure: bool
    templates: Jinja2Templates
    strangers: Pace

    def router(self) -> APIRouter:
        router = APIRouter()
        router.add_api_route("/", self.show, methods=["GET"])
        router.add_api_route("/", self.say, methods=["POST"])
        router.add_api_route("/leave", self.leave, methods=["GET"])
        router.add_api_route("/privacy", self.privacy, methods=["GET"])
        return router

    async def show(self, request: Request) -> Response:
        """The first page; the beginning of the menu for somebody who has chosen a language, here or in the link."""
        asked = asked_for(request)
        if is_led_here(request, COOKIE):
            return once_more(self.templates, self.world().content.texts[asked or preferred(request)], request)
        token = request.cookies.get(COOKIE) or new_token()
        if self._is_crowded(request):
            return self._wait(request, token)
        if asked:
            answer = await self.desk.receive(envelope(token, Message(choice=f"language:{asked}"), new_token()))
            return self._page(request, token, asked, answer.bubbles)
        language = await self.desk.language(envelope(token, Message(), ""))
        return self._page(request, token, language or preferred(request), self.desk.page(language, "start", WEB))

    async def say(self, request: Request) -> Response:
        """One message from the form, answered in the page."""
        token = request.cookies.get(COOKIE) or new_token()
        if self._is_crowded(request):
            return self._wait(request, token)
        form = await read_form(request)
        text, choice = form.get("text", "")[:_LONGEST_TEXT], form.get("choice") or None
        said = Message(choice=choice) if choice else Message(text=text)
        answer = await self.desk.receive(envelope(token, said, form.get("number") or new_token()))
        language = answer.bubbles[-1].language if answer.bubbles else preferred(request)
        return self._page(request, token, language, answer.bubbles, said="" if choice else text)

    async def leave(self, request: Request) -> Response:
        """The quick exit: forget, empty the browser's copies, and be somewhere else."""
        token = request.cookies.get(COOKIE)
        if token:
            await self.desk.forget(envelope(token, Message(), ""))
        response = RedirectResponse(AWAY, 303)
        response.delete_cookie(COOKIE)
        response.headers["Clear-Site-Data"] = '"cache", "cookies", "storage"'
        return response

    async def privacy(self, request: Request) -> Response:
        """What is kept, why and how long: the retention table itself."""
        language = asked_for(request) or preferred(request)
        kept = [
            {
                "what": Text(f"kept-{one.name}.what"),
                "why": Text(f"kept-{one.name}.why"),
                "lasts": lasting(int(one.lasts.total_seconds()) // 3600),
            }
            for one in RETENTION
        ]
        context = {"kept": kept, "run_by": self.world().run_by, "here": "/privacy"}
        return self._rendered(request, "privacy.html", language, context)

    def _is_crowded(self, request: Request) -> bool:
        """Too many at once without a cookie, which no pace of a person holds: a program, most likely."""
        return COOKIE not in request.cookies and not self.strangers.allows(WEB)

    def _wait(self, request: Request, token: str) -> Response:
        language = preferred(request)
        page = self._page(request, token, language, self.desk.say("slow-down", language, WEB))
        page.status_code = 429
        return page

    def problem(self, request: Request, status: HTTPStatus) -> Response:
        """What went wrong, as a page for a person."""
        language, text = preferred(request), _PROBLEMS.get(status, "trouble")
        return self._rendered(request, "problem.html", language, {"text": Text(text), "here": "/"}, status)

    def _page(
        self, request: Request, token: str, language: str, bubbles: tuple[Bubble, ...], said: str = ""
    ) -> Response:
        context = {"bubbles": bubbles, "said": said, "number": new_token(), "longest": _LONGEST_TEXT, "here": "/"}
        response = self._rendered(request, "chat.html", language, context)
        response.set_cookie(COOKIE, token, httponly=True, samesite="strict", secure=self.secure)
        return response

    def _rendered(
        self,
        request: Request,
        template: str,
        language: str,
        context: Mapping[str, object],
        status: HTTPStatus = HTTPStatus.OK,
    ) -> Response:
        texts = self.world().content.texts[language]
        return rendered(self.templates, texts, request, template, context, status)


def chat_templates() -> Jinja2Templates:
    return Jinja2Templates(_FOLDER / "templates")


def static_folder() -> Path:
    return _FOLDER / "static"
