"""The web chat without JavaScript."""

import re
from datetime import timedelta
from pathlib import Path

import httpx
import pytest
from pydantic import SecretStr

from bot.app import STRANGERS, Parts
from bot.living import LivingWorld
from bot.messages import LANGUAGES
from bot.privacy.retention import RETENTION, SUBSCRIPTION
from bot.web.chat import COOKIE
from bot.web.pages import AWAY
from bot.web.site import HEADERS
from tests.conftest import OPERATOR, PUBLIC_URL, Clock, client_of, running, settings_in

pytestmark = pytest.mark.anyio


def number_on(page: httpx.Response) -> str:
    found = re.search(r'name="number" value="([^"]+)"', page.text)
    assert found
    return found[1]


async def choose(client: httpx.AsyncClient, page: httpx.Response, choice: str) -> httpx.Response:
    return await client.post("/", data={"number": number_on(page), "choice": choice})


async def ask(client: httpx.AsyncClient, page: httpx.Response, text: str) -> httpx.Response:
    return await client.post("/", data={"number": number_on(page), "text": text})


async def test_a_stranger_chooses_a_language_and_gets_an_answer(client: httpx.AsyncClient) -> None:
    """From the first page through the language to an answer, by forms alone."""
    first = await client.get("/")
    assert all(f'value="language:{language}"' in first.text for language in LANGUAGES)
    welcome = await choose(client, first, "language:ar")
    assert '<html lang="ar" dir="rtl">' in welcome.text
    answer = await ask(client, welcome, "أبحث عن طبيب بدون تأمين")
    assert 'value="more:medical-doctor"' in answer.text
    assert "أبحث عن طبيب" in answer.text


async def test_a_reload_asks_nothing_twice(client: httpx.AsyncClient) -> None:
    """The same form sent again gets the same answer."""
    first = await client.get("/?language=nl")
    data = {"number": number_on(first), "choice": "theme:day"}
    bubbles = [re.findall(r"<article.*?</article>", (await client.post("/", data=data)).text, re.DOTALL) for _ in "12"]
    assert [re.sub(r'value="[\w-]{43}"', "", one) for one in bubbles[0]] == [
        re.sub(r'value="[\w-]{43}"', "", one) for one in bubbles[1]
    ]


async def test_what_is_typed_is_never_markup(client: httpx.AsyncClient) -> None:
    """A person's words are shown as words."""
    answer = await ask(client, await client.get("/?language=nl"), "<script>alert(1)</script>")
    assert "<script>alert" not in answer.text
    assert "&lt;script&gt;" in answer.text


async def test_the_cookie_is_closed(client: httpx.AsyncClient) -> None:
    """The cookie is HttpOnly, SameSite=Strict and, behind https, Secure; it ends with the browser."""
    cookie = (await client.get("/")).headers["set-cookie"]
    assert {"httponly", "samesite=strict", "secure"} <= set(cookie.casefold().split("; "))
    assert "max-age" not in cookie.casefold()


async def test_every_page_has_the_safe_headers(client: httpx.AsyncClient) -> None:
    """Each response, also a refusal, carries the strict headers and names no server."""
    for path in ("/", "/privacy", "/static/wegwijs.css", "/nowhere", "/healthz"):
        headers = (await client.get(path)).headers
        assert {name: headers.get(name) for name in HEADERS} == HEADERS
        assert "server" not in headers


async def test_nothing_comes_from_elsewhere(client: httpx.AsyncClient) -> None:
    """No page loads anything from another site; a link away tells nobody where it came from."""
    for path in ("/?language=nl", "/privacy"):
        page = (await client.get(path)).text
        assert re.findall(r'(?:src|href|action)="https?://', page) == []
        assert "<style" not in page
        assert " style=" not in page
        assert not re.search(r"\son\w+=", page)


async def test_leaving_quickly_forgets(client: httpx.AsyncClient) -> None:
    """The quick exit deletes the conversation, empties the browser's copies and leads away."""
    await client.get("/?language=nl")
    left = await client.get("/leave")
    assert (left.status_code, left.headers["location"]) == (303, AWAY)
    assert "cookies" in left.headers["clear-site-data"]
    assert COOKIE not in client.cookies
    assert 'value="language:nl"' in (await client.get("/")).text


@pytest.mark.parametrize("language", LANGUAGES)
async def test_the_privacy_page_shows_the_retention_table(client: httpx.AsyncClient, language: str) -> None:
    """What is kept, why and how long is a public page in each language."""
    page = await client.get(f"/privacy?language={language}")
    assert f'<html lang="{language}"' in page.text
    assert page.text.count("<dt>") == len(RETENTION)
    assert "24" in page.text


FORGET = {"nl": "VERGEET", "en": "FORGET", "ar": "انس", "fr": "OUBLIER", "ti": "ርስዓኒ"}


@pytest.mark.parametrize("language", LANGUAGES)
async def test_the_privacy_page_is_honest_about_addresses(client: httpx.AsyncClient, language: str) -> None:
    """It says that a number may be kept, how that is stopped, when silence ends it, and who runs the service."""
    page = (await client.get(f"/privacy?language={language}")).text
    intro = page.partition("<dl>")[0]
    assert "STOP" in intro
    assert FORGET[language] in intro
    asked_after, left_to_answer = timedelta(days=90), timedelta(days=14)
    assert asked_after + left_to_answer == SUBSCRIPTION.lasts
    assert re.search(r"\b90\b.*\b14\b", page)
    assert OPERATOR in page


async def test_the_browsers_language_chooses_the_pages_words(client: httpx.AsyncClient) -> None:
    """Before a language is chosen the page's own words follow the browser."""
    page = await client.get("/", headers={"Accept-Language": "so, fr-FR;q=0.8"})
    assert '<html lang="fr"' in page.text


async def test_a_person_gets_a_page_where_something_is_wrong(client: httpx.AsyncClient) -> None:
    """A browser is told in words what is wrong, in its language."""
    asked = {"Accept": "text/html,application/xhtml+xml", "Accept-Language": "fr"}
    for answer, status in (
        (await client.get("/nowhere", headers=asked), 404),
        (await client.post("/", data={"text": "x" * 70_000}, headers=asked), 413),
    ):
        assert answer.status_code == status
        assert '<html lang="fr"' in answer.text


async def test_a_fault_of_ours_is_a_page_too(parts: Parts, monkeypatch: pytest.MonkeyPatch) -> None:
    """When we break down a person is told so in their language, with the emergency number and all safe headers."""

    async def breaks(*_: object) -> None:
        raise RuntimeError("zwaluwnest")

    monkeypatch.setattr(parts.store, "recall", breaks)
    transport = httpx.ASGITransport(parts.site, raise_app_exceptions=False)
    async with httpx.AsyncClient(transport=transport, base_url=PUBLIC_URL) as client:
        page = await client.post("/", data={"text": "hello"}, headers={"Accept": "text/html", "Accept-Language": "fr"})
        program = await client.post("/", data={"text": "hello"})
    assert (page.status_code, program.status_code) == (500, 500)
    assert '<html lang="fr"' in page.text
    assert "112" in page.text
    assert program.headers["content-type"] == "application/problem+json"
    for answer in (page, program):
        assert {name: answer.headers.get(name) for name in HEADERS} == HEADERS
        assert "zwaluwnest" not in answer.text


async def test_an_old_page_does_not_answer_a_new_question(client: httpx.AsyncClient) -> None:
    """A page that the browser restored has an old number: other words with it are another message."""
    first = await client.get("/?language=nl")
    await choose(client, first, "topic:day-food")
    answer = await ask(client, first, "mijn vriend ademt niet meer")
    assert "112" in answer.text


async def test_a_foreign_choice_is_not_remembered(client: httpx.AsyncClient, parts: Parts) -> None:
    """A choice that is none of ours leads to the menu and leaves no trace."""
    first = await client.get("/?language=nl")
    for choice in ("places:planted", "x" * 5000, "wrong:planted", "guide:planted", "answer:planted:yes"):
        assert (await choose(client, first, choice)).status_code == 200
    await choose(client, first, "language:fr")
    assert await parts.store.tally("wrong:planted") == []
    assert "planted" not in (await client.get("/")).text


async def test_without_a_cookie_there_is_a_limit(parts: Parts, clock: Clock) -> None:
    """A program that drops the cookie is slowed down until time has passed; somebody with a cookie is not."""

    async def of_a_stranger() -> int:
        async with client_of(parts) as stranger:
            return (await stranger.get("/")).status_code

    async with client_of(parts) as known:
        await known.get("/?language=nl")
        assert [await of_a_stranger() for _ in range(STRANGERS)] == [200] * (STRANGERS - 1) + [429]
        assert (await known.get("/")).status_code == 200
    clock.move(timedelta(minutes=1) / STRANGERS)
    assert [await of_a_stranger() for _ in range(2)] == [200, 429]


async def test_what_is_not_there_is_a_problem(client: httpx.AsyncClient) -> None:
    """An unknown page or method is answered as problem JSON."""
    for method, path, status in (("GET", "/nowhere", 404), ("DELETE", "/", 405)):
        answer = await client.request(method, path)
        assert (answer.status_code, answer.headers["content-type"]) == (status, "application/problem+json")


async def test_figures_are_for_the_operator(tmp_path: Path, clock: Clock, living_world: LivingWorld) -> None:
    """Without a token figures are read on this machine alone, and nowhere once there is a public address."""
    private = settings_in(tmp_path, public_url="", twilio_auth_token=SecretStr(""))
    for settings, answers in ((private, [403, 200]), (settings_in(tmp_path), [403, 403])):
        async with running(settings, clock, living_world) as parts:
            got = []
            for host in ("203.0.113.9", "127.0.0.1"):
                transport = httpx.ASGITransport(parts.site, client=(host, 1))
                async with httpx.AsyncClient(transport=transport, base_url="https://wegwijs.example") as reader:
                    got.append((await reader.get("/metrics")).status_code)
            assert got == answers


async def test_figures_with_a_token(tmp_path: Path, clock: Clock, living_world: LivingWorld) -> None:
    """With a token set, figures need it, from anywhere."""
    settings = settings_in(tmp_path, metrics_token=SecretStr("figures"))
    async with running(settings, clock, living_world) as parts, client_of(parts) as client:
        assert (await client.get("/metrics")).status_code == 403
        answer = await client.get("/metrics", headers={"Authorization": "Bearer figures"})
        assert answer.status_code == 200
        assert "wegwijs_messages_received" in answer.text
