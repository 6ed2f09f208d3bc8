"""A client that is made from the OpenAPI document, and from nothing else, posts a notice and reads it back."""

import json
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx
import pytest
from fastapi import FastAPI

from bot.board import Board
from bot.content import load
from bot.conversation.world import World
from bot.privacy.keys import Keys
from bot.storage.sqlite import SqliteStore
from bot.tokens import Tokens
from bot.web.api import API_PATH, Api
from tests.conftest import CONTENT, NOW, PUBLIC_URL, SECRET, Clock

pytestmark = pytest.mark.anyio

Json = Mapping[str, Any]


@dataclass(frozen=True)
class Client:
    """What a generator makes of the document: a call for each operation, by its name."""

    document: Json
    http: httpx.AsyncClient
    token: str = ""

    async def __call__(self, operation: str, body: object = None, **parameters: str) -> Any:
        method, path, told = self.found(operation)
        names = {one["name"]: one["in"] for one in told.get("parameters", ())}
        assert parameters.keys() <= names.keys()
        answer = await self.http.request(
            method,
            self.server + path.format_map({name: parameters[name] for name in names if names[name] == "path"}),
            params={name: value for name, value in parameters.items() if names[name] == "query"},
            headers=self.headers(told) | {name: value for name, value in parameters.items() if names[name] == "header"},
            json=body,
        )
        described = told["responses"][str(answer.status_code)]
        assert answer.headers["Content-Type"] in described["content"]
        read = answer.json()
        self.insist(described["content"][answer.headers["Content-Type"]]["schema"], read)
        return read

    @property
    def server(self) -> str:
        (server,) = self.document["servers"]
        return str(server["url"])

    def found(self, operation: str) -> tuple[str, str, Json]:
        """The method, path and description of an operation."""
        ((method, path, told),) = [
            (method, path, told)
            for path, methods in self.document["paths"].items()
            for method, told in methods.items()
            if told["operationId"] == operation
        ]
        return method, path, told

    def headers(self, told: Json) -> dict[str, str]:
        """What the operation's security scheme asks for."""
        schemes = self.document["components"].get("securitySchemes", {})
        for name in (name for wanted in told.get("security", ()) for name in wanted):
            assert (schemes[name]["type"], schemes[name]["scheme"]) == ("http", "bearer")
            return {"Authorization": f"Bearer {self.token}"}
        return {}

    def example(self, operation: str) -> Json:
        """The example of what an operation takes."""
        _, _, told = self.found(operation)
        ((media, body),) = told["requestBody"]["content"].items()
        assert media == "application/json"
        return dict(self.shape(body["schema"])["examples"][0])

    def shape(self, schema: Json) -> Json:
        name = schema.get("$ref", "").removeprefix("#/components/schemas/")
        return self.document["components"]["schemas"][name] if name else schema

    def insist(self, schema: Json, value: Any) -> None:
        """An answer has all that its shape requires and nothing else, all the way down."""
        shape = self.shape(schema)
        if shape.get("type") == "array":
            for one in value:
                self.insist(shape["items"], one)
        if "properties" in shape:
            assert set(shape.get("required", ())) <= set(value) <= set(shape["properties"])
            for name, inner in value.items():
                self.insist(shape["properties"][name], inner)


@pytest.fixture
async def client(clock: Clock) -> AsyncIterator[Client]:
    """The API over its own document, which is read as anybody reads it; the token is for the example's place."""
    content, keys, store = load(CONTENT), Keys([SECRET]), SqliteStore(Path(":memory:"))
    await store.open()
    board, tokens = Board(store, keys, lambda: content.places, clock), Tokens(store, keys, clock)

    def world() -> World:
        return World(content, None, None, notices=board.posted())  # type: ignore[arg-type]

    site = FastAPI(openapi_url=None)
    site.mount(API_PATH, Api(world, board, tokens, clock).app())
    async with httpx.AsyncClient(transport=httpx.ASGITransport(site), base_url=PUBLIC_URL) as http:
        document = json.loads((await http.get(f"{API_PATH}/openapi.json")).content)
        reader = Client(document, http)
        place = reader.shape({"$ref": "#/components/schemas/PlaceOut"})["examples"][0]["id"]
        yield Client(document, http, await tokens.issue(place))
    await store.close()


async def test_a_client_made_from_the_document_posts_its_example(client: Client) -> None:
    """The document's own example is taken for its own example's place, read back everywhere, and ended."""
    place = client.shape({"$ref": "#/components/schemas/PlaceOut"})["examples"][0]["id"]
    example = client.example("post")
    assert example["begins"] > NOW.isoformat()
    posted = await client("post", example, place_id=place)
    assert {name: posted[name] for name in example} == example
    assert posted["state"] == "published"
    assert [one["id"] for one in (await client("notices", place=place))["notices"]] == [posted["id"]]
    assert (await client("place", place_id=place))["notices"][0]["id"] == posted["id"]
    assert (await client("end", place_id=place, notice_id=posted["id"]))["state"] == "ended"
    assert (await client("notices", place=place))["notices"] == []


async def test_a_client_made_from_the_document_understands_a_refusal(client: Client) -> None:
    """A wrong token and a day that is over are answered in a shape that the document describes."""
    place = client.shape({"$ref": "#/components/schemas/PlaceOut"})["examples"][0]["id"]
    stranger = Client(client.document, client.http, "wegwijs_unknown")
    assert (await stranger("post", client.example("post"), place_id=place))["status"] == 401
    past = {"kind": "closed", "begins": "2020-12-25T00:00:00+01:00", "ends": "2020-12-26T00:00:00+01:00"}
    refused = await client("post", past, place_id=place)
    assert [fault["id"] for fault in refused["faults"]] == ["notice-fault-past"]
