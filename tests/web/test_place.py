"""The pages for stewards, by forms alone."""

import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import httpx
import pytest

from bot.app import Parts
from bot.living import LivingWorld
from bot.messages import LANGUAGES
from bot.privacy.keys import Keys
from bot.stewards import invite
from bot.web.visits import COOKIE
from tests.conftest import NOW, SECRET, Clock, client_of

pytestmark = pytest.mark.anyio

VILLA, STIL = "villa-vrede-utrecht", "stil-utrecht"
KEYS = Keys([SECRET])


def hidden(page: httpx.Response) -> dict[str, str]:
    """The hidden fields of the last form that has a number, or else of the page."""
    forms = re.findall(r"<form.*?</form>", page.text, re.DOTALL)
    form = next((one for one in forms if 'name="number"' in one), forms[0])
    return dict(re.findall(r'type="hidden" name="(\w+)" value="([^"]*)"', form))


async def enters(parts: Parts, client: httpx.AsyncClient, language: str = "en", place: str = VILLA) -> httpx.Response:
    door = await client.get(f"/place?language={language}")
    code = await invite(parts.store, KEYS, place, NOW)
    return await client.post("/place/enter", data={**hidden(door), "code": code}, follow_redirects=True)


async def looks(client: httpx.AsyncClient, home: httpx.Response, **filled: str) -> httpx.Response:
    return await client.post("/place/look", data={**hidden(home), "kind": "closed", "when": "tomorrow", **filled})


async def posts(client: httpx.AsyncClient, home: httpx.Response, **filled: str) -> httpx.Response:
    look = await looks(client, home, **filled)
    return await client.post("/place/post", data=hidden(look), follow_redirects=True)


async def test_a_notice_by_forms(parts: Parts, client: httpx.AsyncClient) -> None:
    """Enter, fill in, read it in five languages, post, and take it back."""
    home = await enters(parts, client)
    assert "Villa Vrede" in home.text
    look = await looks(client, home)
    assert "Villa Vrede is closed on Wednesday 25 November." in look.text
    assert all(f'lang="{language}" dir=' in look.text for language in LANGUAGES)
    posted = await client.post("/place/post", data=hidden(look), follow_redirects=True)
    assert "Posted" in posted.text
    (notice,) = parts.board.posted()[VILLA]
    undo = {**hidden(posted), "id": notice.id, "how": "undo"}
    undone = await client.post("/place/settle", data=undo, follow_redirects=True)
    assert "Taken back" in undone.text
    assert not parts.board.posted().get(VILLA)


async def test_a_place_that_left_the_directory(
    parts: Parts, client: httpx.AsyncClient, living_world: LivingWorld, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its steward sees their other place as before; no code leads to it any more."""
    for place in (VILLA, STIL):
        await enters(parts, client, place=place)
    content = living_world().content
    left = {id_: place for id_, place in content.places.items() if id_ != VILLA}
    monkeypatch.setattr(living_world, "_world", replace(living_world(), content=replace(content, places=left)))
    for page in ("/place", "/place/inbox", "/place/counts", "/place/poster"):
        answer = await client.get(f"{page}?place={VILLA}")
        assert (answer.status_code, "Villa Vrede" in answer.text) == (200, False)
    door = hidden(await client.get("/place/inbox"))
    code = await invite(parts.store, KEYS, VILLA, NOW)
    assert (await client.post("/place/enter", data={**door, "code": code})).status_code == 200
    assert parts.referrals.confirmed() == {VILLA, STIL}


async def test_posting_twice_is_posting_once(parts: Parts, client: httpx.AsyncClient) -> None:
    """The same form sent again changes nothing more."""
    look = await looks(client, await enters(parts, client))
    for _ in "12":
        assert (await client.post("/place/post", data=hidden(look))).status_code == 303
    assert len(parts.board.posted()[VILLA]) == 1


async def test_a_notice_is_ended_and_changed(parts: Parts, client: httpx.AsyncClient, clock: Clock) -> None:
    """After two minutes it cannot be taken back, but changed, which ends the old one, and ended."""
    home = await posts(client, await enters(parts, client), when="open")
    (first,) = parts.board.posted()[VILLA]
    clock.move(timedelta(minutes=3))
    late = await client.post("/place/settle", data={**hidden(home), "id": first.id, "how": "undo"})
    assert "two minutes" in late.text
    form = await client.post("/place/settle", data={**hidden(home), "id": first.id, "how": "change"})
    await posts(client, form, when="days", **{"from": "2026-12-24", "until": "2026-12-26"})
    (second,) = parts.board.posted()[VILLA]
    assert (second.begins, second.ends) == (
        datetime(2026, 12, 23, 23, tzinfo=UTC),  # midnight in Amsterdam
        datetime(2026, 12, 26, 23, tzinfo=UTC),
    )
    await client.post("/place/settle", data={**hidden(home), "id": second.id, "how": "end"})
    assert not parts.board.posted().get(VILLA)


FAULTY: tuple[tuple[dict[str, str], str], ...] = (
    ({"when": "days"}, "Choose a day"),
    ({"when": "days", "from": "2026-11-01", "until": "2026-11-02"}, "over already"),
    ({"when": "days", "from": "2026-12-02", "until": "2026-12-01"}, "before the beginning"),
    ({"kind": "hours"}, "hours are not clear"),
    ({"kind": "message", "words": "🙂"}, "Write a few words"),
    ({"kind": "message", "words": "a" * 301}, "too long"),
    ({"kind": "nonsense"}, "no longer there"),
)


@pytest.mark.parametrize(("filled", "said"), FAULTY)
async def test_what_is_wrong_is_said(
    parts: Parts, client: httpx.AsyncClient, filled: dict[str, str], said: str
) -> None:
    """A fault is a sentence above the form; nothing is kept, also when the preview is left out."""
    home = await enters(parts, client)
    assert said in (await looks(client, home, **filled)).text
    direct = {**hidden(home), "kind": "closed", "when": "tomorrow", **filled}
    assert said in (await client.post("/place/post", data=direct)).text
    assert not parts.board.posted().get(VILLA)


async def test_no_other_site_can_post(parts: Parts, client: httpx.AsyncClient) -> None:
    """Without the value that goes with the cookie, or with another's, each form is refused."""
    home = await enters(parts, client)
    good = {**hidden(home), "kind": "closed", "when": "tomorrow"}
    for path in ("enter", "look", "post", "settle", "resign"):
        for value in ("", "0" * 64):
            assert (await client.post(f"/place/{path}", data={**good, "form": value})).status_code == 403
    async with client_of(parts) as stranger:
        assert (await stranger.post("/place/post", data=good)).status_code == 403
    assert not parts.board.posted().get(VILLA)


async def test_another_place_is_out_of_reach(parts: Parts, client: httpx.AsyncClient) -> None:
    """A form that names another place is about the steward's own."""
    home = await enters(parts, client)
    await client.post("/place/post", data={**hidden(home), "kind": "closed", "when": "today", "place": "nas-rotterdam"})
    assert set(parts.board.posted()) <= {VILLA}


async def test_the_cookie_is_closed_and_new(parts: Parts, client: httpx.AsyncClient) -> None:
    """Whoever enters gets a cookie that nobody could have given them; it is for these pages alone."""
    door = await client.get("/place")
    before = client.cookies[COOKIE]
    assert {"httponly", "samesite=strict", "secure", "path=/place"} <= set(
        door.headers["set-cookie"].casefold().split("; ")
    )
    await enters(parts, client)
    assert client.cookies[COOKIE] != before


async def test_a_link_on_another_site_replaces_no_cookie(parts: Parts, client: httpx.AsyncClient) -> None:
    """Where another site leads here the browser keeps back its cookie: the page comes once more, from itself."""
    await enters(parts, client)
    led = {"Sec-Fetch-Site": "cross-site"}
    for path in ("/place?language=en", "/place/inbox", "/place/poster", "/?language=fr"):
        async with client_of(parts) as keeps_back:
            bounced = await keeps_back.get(path, headers=led)
            assert "set-cookie" not in bounced.headers, path
            assert f'http-equiv="refresh" content="0; url={path}"' in bounced.text, path
            assert "set-cookie" in (await keeps_back.get(path, headers={"Sec-Fetch-Site": "same-origin"})).headers
    assert "Villa Vrede" in (await client.get("/place", headers=led)).text


async def test_a_wrong_code_is_said(client: httpx.AsyncClient) -> None:
    """A wrong code leads back to the door."""
    door = await client.get("/place?language=fr")
    refused = await client.post("/place/enter", data={**hidden(door), "code": "123456789012"})
    assert "n'est pas valable" in refused.text.replace("&#39;", "'")


@pytest.mark.parametrize("language", LANGUAGES)
async def test_each_page_in_each_language(parts: Parts, client: httpx.AsyncClient, language: str) -> None:
    """Door, form and preview are in the steward's language and direction, and load nothing from elsewhere."""
    home = await enters(parts, client, language)
    for page in (home, await looks(client, home, kind="message", words="abc")):
        assert f'<html lang="{language}" dir="{"rtl" if language == "ar" else "ltr"}">' in page.text
        assert re.findall(r'(?:src|href|action)="https?://', page.text) == []
        assert "<script" not in page.text


async def test_stopping_is_asked_first(parts: Parts, client: httpx.AsyncClient) -> None:
    """As in the chat, one press too many costs nobody their place: the button stands behind the question."""
    home = await enters(parts, client)
    asked = re.search(r"<details[^>]*>\s*<summary>Stop for this place</summary>(.*?)</details>", home.text, re.DOTALL)
    assert asked
    assert "Do you want to stop for Villa Vrede?" in asked[1]
    assert home.text.count('action="/place/resign"') == asked[1].count('action="/place/resign"') == 1


async def test_resigning(parts: Parts, client: httpx.AsyncClient) -> None:
    """Whoever stops for a place sees the door again."""
    home = await enters(parts, client)
    left = await client.post("/place/resign", data=hidden(home), follow_redirects=True)
    assert 'name="code"' in left.text
    assert await parts.store.stewards(VILLA, NOW) == []
