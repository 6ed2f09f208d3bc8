"""The open data: places, whether they are open, and what they announce, for other sites and apps; and posting by token.

Everything here is public but posting. Callers are counted in memory for a minute, and logged nowhere.
"""

import json
import math
from collections.abc import Callable, Coroutine, Iterator
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from http import HTTPStatus
from pathlib import Path as FilePath
from typing import Annotated, Any

from fastapi import APIRouter, Depends, FastAPI, Header, Path, Query, Request, Response
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from fastapi.routing import APIRoute
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer
from fastapi.templating import Jinja2Templates
from pydantic import BaseModel, ValidationError
from starlette.exceptions import HTTPException

from bot.board import Board
from bot.content.places import Place
from bot.conversation.world import World
from bot.errors import Refused
from bot.messages import Text
from bot.notices.drafts import in_days
from bot.notices.notice import Kind, Notice
from bot.pace import Pace
from bot.tokens import Tokens
from bot.web.feeds import atom, calendar
from bot.web.requests import answer_problems, is_loopback, problem, read_body
from bot.web.shapes import Language, NoticeIn, NoticeOut, NoticesOut, PlaceOut, PlacesOut, PostedOut, ProblemOut
from bot.web.views import notice_view, place_view, said

API_PATH = "/api/v1"
READS_A_MINUTE, POSTS_A_MINUTE = 120, 30
"""Calls that one caller may make."""

_SHAPES = "#/components/schemas/"
_CACHED = {"Cache-Control": "public, max-age=30", "Access-Control-Allow-Origin": "*"}
Handler = Callable[..., Coroutine[Any, Any, Response]]
Responses = dict[int | str, dict[str, Any]]
_FOLDER = FilePath(__file__).parent

Id = Annotated[str, Path(max_length=80, examples=["villa-vrede-utrecht"])]
Wording = Annotated[Language, Query(description="The language of the sentences.")]
Match = Annotated[str | None, Header(alias="If-None-Match", max_length=200)]
Key = Annotated[str | None, Header(alias="Idempotency-Key", min_length=1, max_length=200)]
Bearer = Annotated[HTTPAuthorizationCredentials | None, Depends(HTTPBearer(auto_error=False))]


@dataclass(frozen=True, slots=True)
class Api:
    """The routes below ``API_PATH``. ``world``: with the notices in it; ``clock``: aware datetimes.

    ``reads``, ``posts``: calls that one caller may make a minute.
    """

    world: Callable[[], World]
    board: Board
    tokens: Tokens
    clock: Callable[[], datetime]
    reads: int = READS_A_MINUTE
    posts: int = POSTS_A_MINUTE

    def app(self) -> FastAPI:
        """An application of its own, so that its document describes nothing else."""
        app = Documented(
            title="Wegwijs: open data",
            version="1",
            summary=SUMMARY,
            docs_url=None,
            redoc_url=None,
            generate_unique_id_function=_name,
        )
        app.include_router(self._reading())
        app.include_router(self._posting())
        answer_problems(app)
        app.add_exception_handler(RequestValidationError, _malformed)
        return app

    async def places(self, city: str | None = None, topic: str | None = None, match: Match = None) -> Response:
        """The places that are offered, all or those of a city (its id) or for a topic (its id)."""
        world = self.world()
        found = [place for place in world.content.places.values() if place.listed and _suits(place, city, topic)]
        return _json({"places": [place_view(world, place, self.clock()) for place in found]}, match)

    async def place(self, place_id: Id, match: Match = None) -> Response:
        """One place: its hours now, the next change, and its notices in five languages."""
        world = self.world()
        return _json(place_view(world, self._known(world, place_id), self.clock()), match)

    async def notices(self, city: str | None = None, place: str | None = None, match: Match = None) -> Response:
        """What places announce for now and later, all or those of a city (its id) or of a place (its id)."""
        world = self.world()
        told = [one for of, one in self._told(world, city) if place in {None, of.id}]
        return _json({"notices": [notice_view(world, one) for one in told]}, match)

    async def calendar(self, place_id: Id, language: Wording = "nl", match: Match = None) -> Response:
        """When the place is open in the next two weeks, and its notices, for a calendar."""
        world = self.world()
        place = self._known(world, place_id)
        told = world.notices.get(place_id, ())
        text = calendar(place, told, world.content.texts[language], self.clock())
        return _document(text.encode(), "text/calendar; charset=utf-8", match)

    async def feed(self, request: Request, city_id: Id, language: Wording = "nl", match: Match = None) -> Response:
        """The notices of the places in a city, for a feed reader."""
        world, now = self.world(), self.clock()
        city = world.content.cities.get(city_id)
        if city is None:
            raise HTTPException(HTTPStatus.NOT_FOUND)
        told = [(place, one, world.hours(place, now)) for place, one in self._told(world, city_id)]
        fields = atom(city, told, world.content.texts[language], str(request.url), now)
        text = _TEMPLATES.get_template("atom.xml").render(fields)
        return _document(text.encode(), "application/atom+xml; charset=utf-8", match)

    async def post(self, request: Request, place_id: Id, bearer: Bearer, key: Key = None) -> Response:
        """Post a notice of the place that the token speaks for; with an Idempotency-Key once, however often."""
        await self._authorise(bearer, place_id)
        told = _read_notice(await read_body(request), request.headers.get("Content-Type", ""))
        draft = _draft(told, place_id, key, self.clock())
        try:
            posted = await self.board.post(draft, replaces=told.replaces or "")
        except Refused as error:
            return self._refused(error)
        waits = self.board.judge(posted, posted.id).waits
        view = {**notice_view(self.world(), posted), "waits": [self._fault(one.id) for one in waits]}
        return JSONResponse(view, HTTPStatus.CREATED)

    async def end(self, place_id: Id, notice_id: Id, bearer: Bearer) -> Response:
        """End a notice now; within two minutes of its posting it is as if it had never been."""
        await self._authorise(bearer, place_id)
        notice = self.board.find(notice_id)
        if notice is None or notice.place != place_id:
            raise HTTPException(HTTPStatus.NOT_FOUND)
        return JSONResponse(notice_view(self.world(), await self.board.end(notice_id)))

    def _reading(self) -> APIRouter:
        router = APIRouter(dependencies=[Depends(Throttle(self.reads, self.clock))], responses=_problems(422, 429))
        shaped: tuple[tuple[str, Handler, type[BaseModel]], ...] = (
            ("/places", self.places, PlacesOut),
            ("/places/{place_id}", self.place, PlaceOut),
            ("/notices", self.notices, NoticesOut),
        )
        feeds: tuple[tuple[str, Handler, str], ...] = (
            ("/places/{place_id}/calendar.ics", self.calendar, "text/calendar"),
            ("/cities/{city_id}/notices.atom", self.feed, "application/atom+xml"),
        )
        for path, handler, model in shaped:
            responses = _UNCHANGED | (_problems(404) if "{" in path else {})
            router.add_api_route(path, handler, methods=["GET"], response_model=model, responses=responses)
        for path, handler, media in feeds:
            found: Responses = {200: {"content": {media: {"schema": {"type": "string"}}}}}
            responses = found | _UNCHANGED | _problems(404)
            router.add_api_route(path, handler, methods=["GET"], response_class=Response, responses=responses)
        return router

    def _posting(self) -> APIRouter:
        problems = _problems(401, 403, 404, 409, 422, 429)
        router = APIRouter(dependencies=[Depends(Throttle(self.posts, self.clock))], responses=problems)
        router.add_api_route(
            "/places/{place_id}/notices",
            self.post,
            methods=["POST"],
            status_code=HTTPStatus.CREATED,
            response_model=PostedOut,
            responses=_problems(400, 413, 415),
            openapi_extra={"requestBody": _BODY},
        )
        path = "/places/{place_id}/notices/{notice_id}"
        router.add_api_route(path, self.end, methods=["DELETE"], response_model=NoticeOut)
        return router

    def _known(self, world: World, place_id: str) -> Place:
        place = world.content.places.get(place_id)
        if place is None:
            raise HTTPException(HTTPStatus.NOT_FOUND)
        return place

    def _told(self, world: World, city: str | None) -> Iterator[tuple[Place, Notice]]:
        """The notices that are not over, the earliest first, each with its place."""
        now, places = self.clock(), world.content.places
        told = [notice for notices in world.notices.values() for notice in notices if not notice.is_over(now)]
        for notice in sorted(told, key=lambda one: (one.begins, one.id)):
            place = places.get(notice.place)
            if place and _suits(place, city, None):
                yield place, notice

    async def _authorise(self, bearer: HTTPAuthorizationCredentials | None, place_id: str) -> None:
        """Let only a token of this place pass; an unknown place is not there for anybody with a token."""
        place = await self.tokens.place_of(bearer.credentials) if bearer else None
        if place is None:
            raise HTTPException(HTTPStatus.UNAUTHORIZED, headers={"WWW-Authenticate": "Bearer"})
        if place_id not in self.world().content.places:
            raise HTTPException(HTTPStatus.NOT_FOUND)
        if place != place_id:
            raise HTTPException(HTTPStatus.FORBIDDEN)

    def _refused(self, error: Refused) -> Response:
        faults = [self._fault(id_) for id_ in error.text_ids]
        return problem(HTTPStatus.UNPROCESSABLE_ENTITY, str(error), faults=faults)

    def _fault(self, id_: str) -> dict[str, object]:
        return {"id": id_, "says": said(self.world(), lambda _language: (Text(id_),))}


def _name(route: APIRoute) -> str:
    """The name of an operation in a generated client."""
    return route.name


class Documented(FastAPI):
    """Describes also the shapes that FastAPI does not see: of problems, and of a body that is read under its limit."""

    def openapi(self) -> dict[str, Any]:
        """The document of this application."""
        made = super().openapi()
        for model in (ProblemOut, NoticeIn):
            schema = model.model_json_schema(ref_template=_SHAPES + "{model}")
            made["components"]["schemas"] |= {**schema.pop("$defs", {}), model.__name__: schema}
        return made


class Throttle:
    """Refuses a caller who calls more than so often a minute; addresses stay in memory, for that minute."""

    def __init__(self, a_minute: int, clock: Callable[[], datetime]) -> None:
        self._pace = Pace(a_minute, clock)
        self._wait = math.ceil(60 / a_minute)  # seconds, after which there is room for one more

    async def __call__(self, request: Request) -> None:
        if not self._pace.allows(caller_of(request)):
            raise HTTPException(HTTPStatus.TOO_MANY_REQUESTS, headers={"Retry-After": str(self._wait)})


def caller_of(request: Request) -> str:
    """The address of the caller; behind a proxy on this machine the one that the proxy added last."""
    peer = request.client.host if request.client else ""
    forwarded = request.headers.get("X-Forwarded-For", "").rpartition(",")[2].strip()
    return forwarded if forwarded and is_loopback(peer) else peer


def _suits(place: Place, city: str | None, topic: str | None) -> bool:
    return (city is None or city == place.city or city in place.serves) and (topic is None or topic in place.services)


def _read_notice(body: bytes, media: str) -> NoticeIn:
    """The notice in the body.

    :raises HTTPException: the body is not JSON.
    :raises RequestValidationError: it is not a notice.
    """
    if media.partition(";")[0].strip().casefold() != "application/json":
        raise HTTPException(HTTPStatus.UNSUPPORTED_MEDIA_TYPE)
    try:
        return NoticeIn.model_validate_json(body)
    except ValidationError as error:
        raise RequestValidationError(error.errors(include_url=False, include_context=False)) from None


def _draft(told: NoticeIn, place_id: str, key: str | None, now: datetime) -> Notice:
    """``key``: the same one for the same place makes the same notice, which is posted once."""
    id_ = sha256(f"{place_id}\x1f{key}".encode()).hexdigest()[:16] if key else ""
    begins, ends = in_days(told.begins, told.ends)
    return Notice(
        id=id_,
        place=place_id,
        kind=Kind(told.kind),
        begins=begins,
        ends=ends,
        created=now,
        hours=told.hours,
        address=told.address,
        words={str(language): words for language, words in told.words.items()},
    )


async def _malformed(_request: Request, error: Exception) -> Response:
    """Which fields are wrong and how, without repeating what stood in them."""
    found = error.errors() if isinstance(error, RequestValidationError) else ()
    fields = [{"field": ".".join(str(part) for part in one["loc"]), "reason": one["msg"]} for one in found]
    return problem(HTTPStatus.UNPROCESSABLE_ENTITY, "The request does not have the form that it needs.", fields=fields)


def _json(content: object, match: str | None) -> Response:
    return _document(json.dumps(content, ensure_ascii=False).encode(), "application/json", match)


def _document(body: bytes, media: str, match: str | None) -> Response:
    """A document with its ETag; nothing but that when the caller has it already (RFC 9110, 13.1.2)."""
    headers = {**_CACHED, "ETag": f'"{sha256(body).hexdigest()[:32]}"'}
    known = {tag.strip().removeprefix("W/") for tag in (match or "").split(",")}
    if headers["ETag"] in known or "*" in known:
        return Response(status_code=HTTPStatus.NOT_MODIFIED, headers=headers)
    return Response(body, media_type=media, headers=headers)


def _shape(model: type[BaseModel]) -> dict[str, str]:
    return {"$ref": _SHAPES + model.__name__}


def _problems(*statuses: int) -> Responses:
    content = {"application/problem+json": {"schema": _shape(ProblemOut)}}
    return {status: {"description": HTTPStatus(status).phrase, "content": content} for status in statuses}


SUMMARY = (
    "Places that help people without papers in the Netherlands: open now, the next change, and what they announce."
)
_TEMPLATES = Jinja2Templates(_FOLDER / "templates")
_UNCHANGED: Responses = {304: {"description": "Not Modified"}}
_BODY = {"required": True, "content": {"application/json": {"schema": _shape(NoticeIn)}}}
