"""Reading what comes in over HTTP, and answering what cannot be read."""

from collections.abc import Callable
from http import HTTPStatus
from urllib.parse import parse_qsl

from fastapi import FastAPI, Request, Response
from fastapi.responses import JSONResponse
from starlette.exceptions import HTTPException

from bot.errors import BadRequest, Forged, SendFailed, TooLarge

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


def problem(status: HTTPStatus, title: str) -> Response:
    """An error for a program to read: RFC 9457."""
    content = {"type": "about:blank", "title": title, "status": status.value}
    return JSONResponse(content, status.value, media_type="application/problem+json")


def answer_problems(site: FastAPI, page: Callable[[Request, HTTPStatus], Response]) -> None:
    """Answer what cannot be read, is not there or went wrong, without repeating any of it.

    :param page: makes a page of it for a person, whose browser asks for HTML.
    """

    def answer(request: Request, status: HTTPStatus, title: str) -> Response:
        wants_page = "text/html" in request.headers.get("Accept", "")
        return page(request, status) if wants_page else problem(status, title)

    async def refused(request: Request, error: Exception) -> Response:
        return answer(request, _STATUS.get(type(error), HTTPStatus.BAD_REQUEST), str(error))

    async def not_served(request: Request, error: Exception) -> Response:
        status = HTTPStatus(error.status_code) if isinstance(error, HTTPException) else HTTPStatus.NOT_FOUND
        return answer(request, status, status.phrase)

    async def not_sent(request: Request, _error: Exception) -> Response:
        return answer(request, HTTPStatus.SERVICE_UNAVAILABLE, "The answer could not be sent yet.")

    site.add_exception_handler(BadRequest, refused)
    site.add_exception_handler(SendFailed, not_sent)
    site.add_exception_handler(HTTPException, not_served)
