"""The whole site: routes, headers, health and figures."""

import hmac
from collections.abc import Awaitable, Callable
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from http import HTTPStatus

from fastapi import APIRouter, FastAPI, Request, Response
from fastapi.responses import JSONResponse
from fastapi.staticfiles import StaticFiles
from fastapi.templating import Jinja2Templates
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from bot.metrics import Metrics
from bot.missed import Missed
from bot.web.api import API_PATH, Api
from bot.web.chat import Chat, static_folder
from bot.web.hooks import Hooks
from bot.web.inbox import InboxPages
from bot.web.place import PlacePages
from bot.web.poster import PosterPage
from bot.web.requests import answer_problems, is_loopback, problem
from bot.web.verify import VerifyPage

Lifespan = Callable[[FastAPI], AbstractAsyncContextManager[None]]

HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; "
        "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    ),
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "Cache-Control": "no-store",
    "Permissions-Policy": "geolocation=(), camera=(), microphone=()",
    "Cross-Origin-Opener-Policy": "same-origin",
}
_RAW_HEADERS = tuple((name.lower().encode("ascii"), value.encode("ascii")) for name, value in HEADERS.items())
"""As ASGI has them: https://asgi.readthedocs.io/en/latest/specs/www.html#response-start-send-event"""


@dataclass(frozen=True, slots=True)
class Site:
    """What the site is made of. ``metrics_token`` empty: figures and what was missed are for loopback only."""

    hooks: Hooks
    chat: Chat
    place: PlacePages
    inbox: InboxPages
    poster: PosterPage
    verify: VerifyPage
    api: Api
    metrics: Metrics
    metrics_token: str
    is_public: bool
    lifespan: Lifespan
    missed: Callable[[], Awaitable[Missed]]
    templates: Jinja2Templates


def build_site(parts: Site) -> FastAPI:
    site = FastAPI(
        title="Wegwijs",
        lifespan=parts.lifespan,
        docs_url=None,
        redoc_url=None,
        openapi_url=None,
        routes=parts.hooks.routes(),
    )
    site.include_router(parts.chat.router())
    site.include_router(parts.place.router())
    site.include_router(parts.inbox.router())
    site.include_router(parts.poster.router())
    site.include_router(parts.verify.router())
    site.include_router(_operation(parts))
    site.mount(API_PATH, parts.api.app())
    site.mount("/static", StaticFiles(directory=static_folder()))
    site.add_middleware(SafeHeaders)
    answer_problems(site, parts.chat.problem, HEADERS)
    return site


class SafeHeaders:
    """Adds the headers of ``HEADERS`` that a response does not set itself. Plain ASGI: every message passes."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        async def send_with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                own = message.get("headers", ())
                taken = {name for name, _ in own}
                message["headers"] = [*own, *(header for header in _RAW_HEADERS if header[0] not in taken)]
            await send(message)

        await self._app(scope, receive, send_with_headers if scope["type"] == "http" else send)


def _operation(parts: Site) -> APIRouter:
    router = APIRouter()

    async def health() -> Response:
        return JSONResponse({"status": "ok"})

    async def figures(request: Request) -> Response:
        if not _may_read_figures(request, parts):
            return problem(HTTPStatus.FORBIDDEN, "Figures are for the operator.")
        return Response(parts.metrics.exposition(), media_type="text/plain; version=0.0.4; charset=utf-8")

    async def missed(request: Request) -> Response:
        if not _may_read_figures(request, parts):
            return problem(HTTPStatus.FORBIDDEN, "What was missed is for the operator.")
        return parts.templates.TemplateResponse(request, "missed.html", {"missed": await parts.missed()})

    router.add_api_route("/healthz", health, methods=["GET"])
    router.add_api_route("/metrics", figures, methods=["GET"])
    router.add_api_route("/missed", missed, methods=["GET"])
    return router


def _may_read_figures(request: Request, parts: Site) -> bool:
    """With the token; without one from this machine, and only where no proxy can make everybody look like it."""
    if parts.metrics_token:
        given = request.headers.get("Authorization", "").encode()
        return hmac.compare_digest(given, f"Bearer {parts.metrics_token}".encode())
    return not parts.is_public and is_loopback(request.client.host if request.client else "")
