"""The API keeps what its OpenAPI document promises, whatever is sent to it."""

import asyncio
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
import schemathesis
from fastapi import FastAPI
from hypothesis import HealthCheck, given, settings
from schemathesis.generation import GenerationMode
from schemathesis.specs.openapi.checks import positive_data_acceptance
from sqlite_utils import Database

from bot.board import Board
from bot.content import load
from bot.conversation.world import World
from bot.privacy.keys import Keys
from bot.storage.migrations import MIGRATIONS
from bot.storage.sqlite import SqliteStore
from bot.tokens import Tokens
from bot.web.api import API_PATH, Api
from bot.web.requests import answer_problems
from tests.conftest import CONTENT, SECRET, Clock

PLACE = "villa-vrede-utrecht"
EXAMPLES = 40
OPERATIONS = (
    "GET /places",
    "GET /places/{place_id}",
    "GET /notices",
    "GET /places/{place_id}/calendar.ics",
    "GET /cities/{city_id}/notices.atom",
    "POST /places/{place_id}/notices",
    "DELETE /places/{place_id}/notices/{notice_id}",
)


class AnyThreadStore(SqliteStore):
    """Schemathesis calls from threads of its own, one at a time."""

    def _connect(self) -> Database:
        database = Database(sqlite3.connect(":memory:", check_same_thread=False))
        MIGRATIONS.apply(database)
        return database


@pytest.fixture(scope="module")
def document() -> Iterator[tuple[schemathesis.BaseSchema, dict[str, str]]]:
    """The API on an empty board as its document describes it, and the headers of one place's token."""
    content, clock, keys, store = load(CONTENT), Clock(), Keys([SECRET]), AnyThreadStore(Path())
    asyncio.run(store.open())
    board, tokens = Board(store, keys, lambda: content.places, clock), Tokens(store, keys, clock)

    def world() -> World:
        return World(content, None, None, notices=board.posted())  # type: ignore[arg-type]

    site = FastAPI(openapi_url=None)
    site.mount(API_PATH, Api(world, board, tokens, clock, reads=10**6, posts=10**6).app())
    answer_problems(site)
    headers = {"Authorization": f"Bearer {asyncio.run(tokens.issue(PLACE))}"}
    yield schemathesis.openapi.from_asgi(f"{API_PATH}/openapi.json", site), headers
    asyncio.run(store.close())


def test_every_operation_is_looked_at(document: tuple[schemathesis.BaseSchema, dict[str, str]]) -> None:
    """The table names all operations of the document."""
    found = [one.ok() for one in document[0].get_all_operations()]
    assert {f"{one.method.upper()} {one.path}" for one in found} == set(OPERATIONS)


@pytest.mark.parametrize("mode", GenerationMode)
@pytest.mark.parametrize("name", OPERATIONS)
def test_no_fault_is_found(
    document: tuple[schemathesis.BaseSchema, dict[str, str]], name: str, mode: GenerationMode
) -> None:
    """No request, well or badly formed, gets an answer that the document does not describe.

    That a well-formed notice is taken is no promise: no schema can say that a date must lie ahead.
    """
    schema, headers = document
    method, _, path = name.partition(" ")

    @given(case=schema[path][method].as_strategy(generation_mode=mode))
    @settings(max_examples=EXAMPLES, deadline=None, suppress_health_check=list(HealthCheck), database=None)
    def holds(case: schemathesis.Case) -> None:
        if mode is GenerationMode.POSITIVE and "{place_id}" in path:
            case.path_parameters["place_id"] = PLACE
        case.call_and_validate(headers=headers, excluded_checks=[positive_data_acceptance])

    holds()
