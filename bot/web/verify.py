"""The page that says by which names and numbers this service speaks, and what it never asks for."""

from collections.abc import Callable
from dataclasses import dataclass
from http import HTTPStatus

from fastapi import APIRouter, HTTPException, Request, Response
from fastapi.templating import Jinja2Templates

from bot.conversation.world import World
from bot.messages import Text
from bot.web.official import Official, drawn
from bot.web.pages import asked_for, preferred, rendered

NEVER_ASKED = ("name", "papers", "password", "money", "call")
"""Each has a text ``verify-never-<id>``."""


@dataclass(frozen=True, slots=True)
class VerifyPage:
    """The handlers; anybody may see both."""

    official: Official
    world: Callable[[], World]
    templates: Jinja2Templates

    def router(self) -> APIRouter:
        router = APIRouter()
        router.add_api_route("/verify", self.show, methods=["GET"])
        router.add_api_route("/verify/{channel}.svg", self.code, methods=["GET"])
        return router

    async def show(self, request: Request) -> Response:
        """Our names and numbers, in the language of the link or of the browser."""
        texts = self.world().content.texts[asked_for(request) or preferred(request)]
        context = {
            "here": "/verify",
            "ways": self.official.ways(str(request.base_url)),
            "never": [Text(f"verify-never-{one}") for one in NEVER_ASKED],
        }
        return rendered(self.templates, texts, request, "verify.html", context)

    async def code(self, request: Request, channel: str) -> Response:
        """The QR code that leads to this channel; a path of its own, as our pages may load images from here alone."""
        for way in self.official.ways(str(request.base_url)):
            if way.id == channel and way.link:
                return Response(drawn(way.link), media_type="image/svg+xml")
        raise HTTPException(HTTPStatus.NOT_FOUND)
