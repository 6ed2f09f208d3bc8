"""The open data: what anybody may read, and what a token may post."""

from collections.abc import AsyncIterator
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path
from xml.etree import ElementTree as ET  # our own feed is read

import httpx
import pytest
from fastapi import FastAPI

from bot.board import Board
from bot.content import Content
from bot.content.texts import AMSTERDAM
from bot.conversation.session import Session
from bot.conversation.whereabouts import place as place_page
from bot.conversation.whereabouts import places as place_list
from bot.conversation.world import World
from bot.directory.hours import Open
from bot.messages import LANGUAGES, Text
from bot.privacy.keys import Keys
from bot.storage.sqlite import SqliteStore
from bot.tokens import PREFIX, Tokens
from bot.web.api import API_PATH, POSTS_A_MINUTE, READS_A_MINUTE, Api
from bot.web.requests import BODY_LIMIT
from bot.web.shapes import NoticeOut, NoticesOut, PlaceOut, PlacesOut, PostedOut, ProblemOut
from bot.web.site import SafeHeaders
from tests.conftest import NOW, PUBLIC_URL, SECRET, Clock
from tests.directory.cases import CASES, Case, at, notices_of, place_of

pytestmark = pytest.mark.anyio

PLACE, OTHER = "villa-vrede-utrecht", "stil-utrecht"
TOMORROW = {"kind": "closed", "begins": "2026-11-25T00:00:00+01:00", "ends": "2026-11-26T00:00:00+01:00"}


@dataclass
class Service:
    """The API alone, with an empty board; nothing in it asks the matcher."""

    content: Content
    board: Board
    tokens: Tokens
    clock: Clock
    client: httpx.AsyncClient

    async def token(self, place: str = PLACE) -> dict[str, str]:
        return {"Authorization": f"Bearer {await self.tokens.issue(place)}"}

    async def post(self, notice: object, headers: dict[str, str], place: str = PLACE) -> httpx.Response:
        return await self.client.post(f"/places/{place}/notices", json=notice, headers=headers)


@pytest.fixture
async def service(content: Content, clock: Clock) -> AsyncIterator[Service]:
    store, keys = SqliteStore(Path(":memory:")), Keys([SECRET])
    await store.open()
    board = Board(store, keys, lambda: content.places, clock)
    tokens = Tokens(store, keys, clock)
    api = Api(lambda: world_of(content, board), board, tokens, clock)
    async with client_of(api) as client:
        yield Service(content, board, tokens, clock, client)
    await store.close()


def world_of(content: Content, board: Board) -> World:
    return World(content, None, None, notices=board.posted())  # type: ignore[arg-type]


def client_of(api: Api) -> httpx.AsyncClient:
    site = FastAPI()
    site.mount(API_PATH, api.app())
    site.add_middleware(SafeHeaders)
    return httpx.AsyncClient(transport=httpx.ASGITransport(site), base_url=PUBLIC_URL + API_PATH)


async def test_the_places_can_be_read(service: Service) -> None:
    """Every listed place is there in its shape, and the list can be narrowed to a city and a topic."""
    everything = PlacesOut.model_validate((await service.client.get("/places")).json())
    assert len(everything.places) == sum(one.listed for one in service.content.places.values()) > 50
    some = PlacesOut.model_validate((await service.client.get("/places?city=utrecht&topic=day-food")).json())
    assert {one.id for one in some.places} >= {PLACE}
    assert all("day-food" in one.services for one in some.places)
    one = PlaceOut.model_validate((await service.client.get(f"/places/{PLACE}")).json())
    assert set(one.entry) == set(one.hours_now.says) == set(LANGUAGES)


async def test_a_notice_is_posted_shown_and_ended(service: Service) -> None:
    """What a token posts is seen at once at its place, in the list and in both feeds, and ends everywhere."""
    headers = await service.token()
    answer = await service.post(TOMORROW, headers)
    posted = PostedOut.model_validate(answer.json())
    assert (answer.status_code, posted.state, posted.waits) == (201, "published", [])
    assert posted.says["nl"] == "Villa Vrede is gesloten op woensdag 25 november."

    async def seen() -> list[bool]:
        pages = ("/notices", f"/places/{PLACE}", f"/places/{PLACE}/calendar.ics", "/cities/utrecht/notices.atom")
        return [posted.id in (await service.client.get(page)).text for page in pages]

    assert await seen() == [True] * 4
    service.clock.move(timedelta(minutes=3))
    ended = await service.client.delete(f"/places/{PLACE}/notices/{posted.id}", headers=headers)
    assert NoticeOut.model_validate(ended.json()).state == "ended"
    assert await seen() == [False] * 4
    assert (await service.client.delete(f"/places/{PLACE}/notices/{posted.id}", headers=headers)).status_code == 404


SAID = {
    "nl": "Villa Vrede is gesloten op woensdag 25 november.",
    "en": "Villa Vrede is closed on Wednesday 25 November.",
    "ar": "Villa Vrede: المكان مغلق يوم الأربعاء 25 نوفمبر.",
    "fr": "Villa Vrede : fermeture le mercredi 25 novembre.",
    "ti": "Villa Vrede ኣብ ረቡዕ 25 ሕዳር ዕጹው እዩ።",
}


@pytest.mark.parametrize(
    ("begins", "ends"),
    [
        ("2026-11-25T00:00:00+01:00", "2026-11-26T00:00:00+01:00"),
        ("2026-11-25T00:00:00Z", "2026-11-26T00:00:00Z"),
        ("2026-11-25T00:00:00+02:00", "2026-11-26T00:00:00+02:00"),
        ("2026-11-25T00:00:00+01:00", "2026-11-25T23:59:59+01:00"),
        ("2026-11-25T00:00:00Z", "2026-11-25T23:59:00Z"),
        ("2026-11-24T23:00:00Z", "2026-11-25T23:00:00Z"),
    ],
)
async def test_a_whole_day_reads_as_a_day(service: Service, begins: str, ends: str) -> None:
    """However a computer writes a whole day, it holds on that day in Amsterdam, and nobody reads its midnights."""
    answer = await service.post({"kind": "closed", "begins": begins, "ends": ends}, await service.token())
    posted = PostedOut.model_validate(answer.json())
    assert posted.says == SAID
    assert (posted.begins, posted.ends) == (at("2026-11-25T00:00"), at("2026-11-26T00:00"))


async def test_the_list_of_notices_can_be_narrowed(service: Service) -> None:
    """By place and by city; another city has none."""
    await service.post(TOMORROW, await service.token())
    found = [
        len(NoticesOut.model_validate((await service.client.get(f"/notices?{query}")).json()).notices)
        for query in ("", f"place={PLACE}", "city=utrecht", f"place={OTHER}", "city=amsterdam")
    ]
    assert found == [1, 1, 1, 0, 0]


async def test_only_the_places_own_token_posts(service: Service) -> None:
    """Without a token 401, with another place's 403, with a revoked or old one 401; nothing is kept."""
    own, others = await service.token(), await service.token(OTHER)
    nobody = [{}, {"Authorization": "Bearer x"}, {"Authorization": "Basic eDp5"}, {"Authorization": f"Bearer {PREFIX}"}]
    refused = [await service.post(TOMORROW, headers) for headers in nobody]
    assert [(one.status_code, one.headers["WWW-Authenticate"]) for one in refused] == [(401, "Bearer")] * 4
    assert (await service.post(TOMORROW, others)).status_code == 403
    assert (await service.post(TOMORROW, own, "nowhere")).status_code == 404
    assert await service.tokens.revoke(PLACE) == 1
    assert (await service.post(TOMORROW, own)).status_code == 401
    service.clock.move(timedelta(days=366))
    assert (await service.post(TOMORROW, others, OTHER)).status_code == 401
    assert not service.board.lasting()


async def test_a_notice_of_another_place_cannot_be_ended(service: Service) -> None:
    """A token ends its own place's notices and no other."""
    posted = (await service.post(TOMORROW, await service.token())).json()["id"]
    answer = await service.client.delete(f"/places/{OTHER}/notices/{posted}", headers=await service.token(OTHER))
    assert answer.status_code == 404
    assert [one.id for one in service.board.lasting()] == [posted]


@pytest.mark.parametrize(
    ("changes", "fault"),
    [
        ({"begins": "2026-11-01T00:00:00+01:00"}, "notice-fault-past"),
        ({"ends": "2026-11-24T00:00:00+01:00"}, "notice-fault-order"),
        ({"begins": "2028-11-24T00:00:00+01:00", "ends": None}, "notice-fault-far"),
        ({"begins": "0001-01-01T00:00:00+14:00", "ends": None}, "notice-fault-past"),
        ({"begins": "9999-12-31T23:59:59-14:00", "ends": None}, "notice-fault-far"),
        ({"kind": "hours"}, "notice-fault-hours"),
        ({"kind": "hours", "hours": "sometimes"}, "notice-fault-hours"),
        ({"kind": "message"}, "notice-fault-empty"),
        ({"kind": "message", "words": {"nl": "🎉"}}, "notice-fault-empty"),
        ({"kind": "moved"}, "notice-fault-address"),
    ],
)
async def test_a_broken_rule_is_said_in_each_language(service: Service, changes: dict[str, object], fault: str) -> None:
    """A refused notice gets a problem document that says which rule it breaks; nothing is kept."""
    answer = await service.post({**TOMORROW, **changes}, await service.token())
    told = ProblemOut.model_validate(answer.json())
    assert (answer.status_code, answer.headers["Content-Type"]) == (422, "application/problem+json")
    assert [(one.id, set(one.says)) for one in told.faults] == [(fault, set(LANGUAGES))]
    assert not service.board.lasting()


async def test_an_overlapping_notice_is_refused_or_replaces(service: Service) -> None:
    """A second notice for the same time is refused, unless it names the one that it replaces."""
    headers = await service.token()
    first = (await service.post(TOMORROW, headers)).json()["id"]
    assert (await service.post(TOMORROW, headers)).json()["faults"][0]["id"] == "notice-fault-overlap"
    longer = {**TOMORROW, "ends": "2026-11-28T00:00:00+01:00", "replaces": first}
    second = await service.post(longer, headers)
    assert second.status_code == 201
    assert [one.id for one in service.board.lasting()] == [second.json()["id"]]
    assert (await service.post({**longer, "replaces": "nothing"}, headers)).status_code in {404, 422}


async def test_a_repeated_call_posts_once(service: Service) -> None:
    """With an Idempotency-Key a call whose answer was lost can be made again."""
    headers = {**await service.token(), "Idempotency-Key": "the-same"}
    answers = [await service.post(TOMORROW, headers) for _ in range(3)]
    assert [one.status_code for one in answers] == [201] * 3
    assert len({one.json()["id"] for one in answers}) == 1 == len(service.board.lasting())


async def test_a_foreign_link_waits(service: Service) -> None:
    """A message with a link is kept but not shown, and the answer says why."""
    message = {**TOMORROW, "kind": "message", "words": {"nl": "Kijk op http://gratis-bed.example.com"}}
    posted = (await service.post(message, await service.token())).json()
    assert (posted["state"], [one["id"] for one in posted["waits"]]) == ("waiting", ["notice-waits-link"])
    assert (await service.client.get("/notices")).json() == {"notices": []}


@pytest.mark.parametrize(
    ("body", "media", "status"),
    [
        (b"{}", "application/json", 422),
        (b"[]", "application/json", 422),
        (b"\xff\xfe", "application/json", 422),
        (b'{"kind": "closed", "begins": "2026-11-25T00:00:00"}', "application/json", 422),
        (b'{"kind": "party", "begins": "2026-11-25T00:00:00Z"}', "application/json", 422),
        (b'{"kind": "closed", "begins": "2026-11-25T00:00:00Z", "secret": 1}', "application/json", 422),
        (b'{"kind": "message", "begins": "2026-11-25T00:00:00Z", "words": {"nl": "\\ud800"}}', "application/json", 422),
        (b"{}", "text/plain", 415),
        (b" " * (BODY_LIMIT + 1), "application/json", 413),
    ],
)
async def test_what_is_no_notice_is_refused(service: Service, body: bytes, media: str, status: int) -> None:
    """A body of another form gets a problem document that repeats nothing of it."""
    headers = {**await service.token(), "Content-Type": media}
    answer = await service.client.post(f"/places/{PLACE}/notices", content=body, headers=headers)
    assert (answer.status_code, answer.headers["Content-Type"]) == (status, "application/problem+json")
    assert ProblemOut.model_validate({**answer.json(), "faults": []}).status == status
    assert "secret" not in answer.text or "fields" in answer.json()


@pytest.mark.parametrize(
    "path", ["/places/nowhere", "/cities/nowhere/notices.atom", "/places/nowhere/calendar.ics", "/nothing"]
)
async def test_what_is_not_there_is_a_problem_document(service: Service, path: str) -> None:
    """An unknown place, city or page is a problem document."""
    answer = await service.client.get(path)
    assert (answer.status_code, answer.headers["Content-Type"]) == (404, "application/problem+json")


@pytest.mark.parametrize("path", ["/places", f"/places/{PLACE}", "/notices", f"/places/{PLACE}/calendar.ics"])
async def test_a_document_that_did_not_change_is_not_sent_again(service: Service, path: str) -> None:
    """Each document has an ETag and may be shown by any site; the same tag gets 304, another notice a new tag."""
    first = await service.client.get(path)
    tag = first.headers["ETag"]
    assert (first.headers["Access-Control-Allow-Origin"], first.headers["X-Content-Type-Options"]) == ("*", "nosniff")
    again = await service.client.get(path, headers={"If-None-Match": f'"other", W/{tag}'})
    assert (again.status_code, again.content, again.headers["ETag"]) == (304, b"", tag)
    await service.post(TOMORROW, await service.token())
    assert (await service.client.get(path, headers={"If-None-Match": tag})).status_code == 200


async def test_ten_thousand_calls_are_too_many(service: Service) -> None:
    """Beyond its share a caller is told when to come back, and is served then; another caller is at once."""
    read = [(await service.client.get("/notices")) for _ in range(READS_A_MINUTE + 1)]
    assert [one.status_code for one in read] == [200] * READS_A_MINUTE + [429]
    assert read[-1].headers["Retry-After"] == "1"
    other = await service.client.get("/notices", headers={"X-Forwarded-For": "1.1.1.1, 203.0.113.7"})
    assert other.status_code == 200
    service.clock.move(timedelta(seconds=1))
    assert (await service.client.get("/notices")).status_code == 200
    guessed = [(await service.post(TOMORROW, {})).status_code for _ in range(POSTS_A_MINUTE + 1)]
    assert guessed == [401] * POSTS_A_MINUTE + [429]


async def test_the_document_describes_each_way_with_an_example(service: Service) -> None:
    """The OpenAPI document names every path and shape with an example, and where the service is."""
    document = (await service.client.get("/openapi.json")).json()
    assert document["servers"] == [{"url": API_PATH}]
    assert len(document["paths"]) == 7
    shapes = document["components"]["schemas"]
    assert {"PlaceOut", "NoticeOut", "HoursOut", "PostedOut", "NoticeIn", "ProblemOut"} <= {
        name for name in shapes if "examples" in shapes[name]
    }
    posting = document["paths"]["/places/{place_id}/notices"]["post"]
    assert posting["requestBody"]["content"]["application/json"]["schema"] == {"$ref": "#/components/schemas/NoticeIn"}
    assert posting["security"] == [{"HTTPBearer": []}]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.says)
async def test_everybody_says_the_same(content: Content, case: Case) -> None:
    """The list, the answer, the API, the calendar and the feed agree on whether a place is open, in sixty cases."""
    now, told = at(case.now), notices_of(case, PLACE)
    made = replace(content, places={PLACE: place_of(case, PLACE)})
    world = World(made, None, None, notices={PLACE: told})  # type: ignore[arg-type]
    async with client_of(Api(lambda: world, None, None, lambda: now)) as client:  # type: ignore[arg-type]
        hours = (await client.get(f"/places/{PLACE}")).json()["hours_now"]
        calendar = (await client.get(f"/places/{PLACE}/calendar.ics")).text
        feed = (await client.get("/cities/utrecht/notices.atom")).text
    until = at(case.until).isoformat() if case.until else None
    assert (hours["state"], hours["until"]) == (case.state.value, until)
    assert page_says(world, now) == list_says(world, now) == hours["says"]["nl"]
    assert open_until(calendar, now) == ((True, until) if case.state is Open.OPEN else (False, None))
    assert set(summaries(feed)) <= {f"De Brug: {hours['says']['nl']}"}
    assert len(summaries(feed)) == sum(not one.is_over(now) for one in told)


def worded(world: World, text: Text) -> str:
    return world.content.texts["nl"].render(text, isolate=False)


def page_says(world: World, now: object) -> str:
    return worded(world, place_page(Session(language="nl"), PLACE, world, now).replies[0].paragraphs[0])  # type: ignore[arg-type]


def list_says(world: World, now: object) -> str:
    turn = place_list(Session(language="nl", city="utrecht"), "day-centres", world, now)  # type: ignore[arg-type]
    line = next(choice.detail for choice in turn.replies[0].choices if choice.id == f"place:{PLACE}")
    return worded(world, line.arguments["hours"])  # type: ignore[union-attr,arg-type]


def open_until(calendar: str, now: object) -> tuple[bool, str | None]:
    """Whether an event says that the place is open now, and when it ends; in two weeks means that nobody knows."""
    events = [
        dict(line.split(":", 1) for line in part.split("\r\n") if ":" in line)
        for part in calendar.split("BEGIN:VEVENT")[1:]
    ]
    for event in events:
        begins, ends = (at_utc(event[name]) for name in ("DTSTART", "DTEND"))
        if event["CATEGORIES"] == "OPEN" and begins <= now < ends:
            return True, None if ends - now >= timedelta(days=14) else ends.astimezone(AMSTERDAM).isoformat()
    return False, None


def at_utc(stamp: str) -> object:
    return NOW.strptime(stamp, "%Y%m%dT%H%M%S%z")


def summaries(feed: str) -> list[str]:
    return [one.text or "" for one in ET.fromstring(feed.encode()).iter("{http://www.w3.org/2005/Atom}summary")]  # noqa: S314 -- our own
