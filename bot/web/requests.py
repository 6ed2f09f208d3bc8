"""Reading what comes in over HTTP, and answering what cannot be read."""

from collections.abc import Callable, Mapping
from http import HTTPStatus
from ipaddress import ip_address
from urllib.parse import parse_qsl

from fastapi import FastAPI, Request, Response
from fastapi.responses import JSONResponse
from starlette.exceptions import HTTPException

from bot.errors import BadRequest, Conflict, Forged, NotThere, SendFailed, TooLarge

BODY_LIMIT = 64 * 1024
"""Bytes. No provider's webhook and no message of a person comes near it."""

_MOST_FIELDS = 200

_STATUS: dict[type[Exception], HTTPStatus] = {
    Forged: HTTPStatus.FORBIDDEN,
    TooLarge: HTTPStatus.REQUEST_ENTITY_TOO_LARGE,
    BadRequest: HTTPStatus.BAD_REQUEST,
}


async def read_body(request: Request) -> bytes:
    """The body, read no further than the limit.

    :raises TooLarge: it is over ``BODY_LIMIT``.
    """
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > BODY_LIMIT:
            raise TooLarge
    return bytes(body)


async def read_form(request: Request) -> dict[str, str]:
    """The fields of a URL-encoded form, the last one of a name; what is not UTF-8 is replaced.

    :raises TooLarge: the body is over the limit.
    :raises BadRequest: it has more fields than any form of ours or a provider's.
    """
    body = await read_body(request)
    try:
        return dict(parse_qsl(body.decode("utf-8", "replace"), keep_blank_values=True, max_num_fields=_MOST_FIELDS))
    except ValueError as error:
        raise BadRequest from error


def problem(status: HTTPStatus, title: str, headers: Mapping[str, str] | None = None, **members: object) -> Response:
    """An error for a program to read: RFC 9457. ``members``: what else there is to say."""
    content = {"type": "about:blank", "title": title, "status": status.value, **members}
    return JSONResponse(content, status.value, headers=headers, media_type="application/problem+json")


def answer_problems(
    site: FastAPI,
    page: Callable[[Request, HTTPStatus], Response] | None = None,
    headers_of_all: Mapping[str, str] | None = None,
) -> None:
    """Answer what cannot be read, is not there or went wrong, without repeating any of it.

    :param page: makes a page of it for a person, whose browser asks for HTML; without it all are for programs.
    :param headers_of_all: what a fault of ours is answered with, as that happens outside of all middleware.
    """

    def answer(request: Request, status: HTTPStatus, title: str, headers: Mapping[str, str] | None = None) -> Response:
        if page is None or "text/html" not in request.headers.get("Accept", ""):
            return problem(status, title, headers)
        shown = page(request, status)
        shown.headers.update(headers or {})
        return shown

    async def refused(request: Request, error: Exception) -> Response:
        return answer(request, _STATUS.get(type(error), HTTPStatus.BAD_REQUEST), str(error))

    async def not_served(request: Request, error: Exception) -> Response:
        status = HTTPStatus(error.status_code) if isinstance(error, HTTPException) else HTTPStatus.NOT_FOUND
        return answer(request, status, status.phrase, getattr(error, "headers", None))

    async def not_sent(request: Request, _error: Exception) -> Response:
        return answer(request, HTTPStatus.SERVICE_UNAVAILABLE, "The answer could not be sent yet.")

    async def not_there(request: Request, error: Exception) -> Response:
        return answer(request, HTTPStatus.NOT_FOUND, str(error))

    async def changed(request: Request, error: Exception) -> Response:
        return answer(request, HTTPStatus.CONFLICT, str(error))

    async def broken(request: Request, _error: Exception) -> Response:
        return answer(request, HTTPStatus.INTERNAL_SERVER_ERROR, "Something went wrong with us.", headers_of_all)

    site.add_exception_handler(BadRequest, refused)
    site.add_exception_handler(NotThere, not_there)
    site.add_exception_handler(Conflict, changed)
    site.add_exception_handler(SendFailed, not_sent)
    site.add_exception_handler(HTTPException, not_served)
    site.add_exception_handler(Exception, broken)


def path_of(request: Request) -> str:
    """Path and query, of the scope itself: a whole URL need not be put together for it."""
    path, query = request.scope["path"], request.scope["query_string"].decode("latin-1")
    return f"{path}?{query}" if query else path


def is_loopback(host: str) -> bool:
    """Whether this is an address of this machine itself."""
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False
