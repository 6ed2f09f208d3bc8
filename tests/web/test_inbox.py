"""The inbox of a place, by forms alone."""

import csv
import html
import io
import re
from dataclasses import replace
from datetime import timedelta

import httpx
import pytest

from bot.app import Parts
from bot.channels.base import Envelope
from bot.messages import LANGUAGES, Message, Text
from bot.privacy.address import Address
from bot.referral.counting import WHATS
from bot.referral.referral import HELPED, REASONS, WISHES, Side, State
from bot.referral.rules import DEEDS
from bot.storage.base import Changes
from bot.web.cases import DID
from tests.conftest import Clock, client_of
from tests.web.introductions import CHAT, VILLA, asks, case_id, does, enters, hidden, opens

pytestmark = pytest.mark.anyio


async def test_from_the_inbox_to_the_door(parts: Parts, client: httpx.AsyncClient, clock: Clock) -> None:
    """Taken, a time proposed and accepted, the receipt shown at the door, arrived: in so many pages."""
    home = await enters(parts, client)
    assert "/place/inbox" in home.text
    asker = await asks(parts, 0, "day-food", "woman", "morning")
    case = await opens(client)
    for told in ("Food", "العربية", "Utrecht", "Talk to a woman", "In the morning", "New", "Code 1234"):
        assert told in html.unescape(case.text), told
    taken = await does(client, case, "take")
    assert "with you now" in taken.text
    proposed = await does(client, taken, "propose", day1="2026-11-26", hour1="10:00", day3="2026-11-27", hour3="14:30")
    assert "Thursday 26 November, 10:00" in proposed.text
    assert (await asker.referral()).state is State.PROPOSED
    await asker.does("accept", times=((await asker.referral()).entries[-1].times[0].isoformat(),))
    clock.move(timedelta(days=2))
    door = {**hidden(await client.get("/place/inbox")), "code": f"{asker.code[:4]} {asker.code[4:8]} {asker.code[8:]}"}
    met = await client.post("/place/door", data=door, follow_redirects=True)
    assert "Comes Thursday 26 November, 10:00" in met.text
    await does(client, met, "arrived")
    assert (await asker.referral()).state is State.ARRIVED
    ended = await client.get("/place/inbox")
    assert "No introduction is waiting" in ended.text
    assert "Has come" in ended.text


@pytest.mark.parametrize("language", LANGUAGES)
async def test_by_sms_on_the_page_and_by_telegram(parts: Parts, client: httpx.AsyncClient, language: str) -> None:
    """Asked by SMS, answered on the page, read by Telegram with the receipt: in each language."""
    await enters(parts, client)
    world, sms, telegram = parts.world(), ("sms", "+3197010200077"), ("telegram", str(CHAT))
    pressed = ("refer:day-centres:utrecht", f"refer-to:{VILLA}", "refer-agree")
    told = [await says(parts, sms, choice=f"language:{language}")]
    told += [await says(parts, sms, choice=choice) for choice in pressed]
    receipt = re.search(r"\d{4}\s\d{4}\s\d{3}", told[-1])
    assert receipt, told[-1]
    proposed = await does(client, await opens(client), "propose", day1="2026-11-26", hour1="10:00")
    assert "Thursday 26 November, 10:00" in proposed.text
    assert receipt[0] not in proposed.text
    await says(parts, telegram, choice=f"language:{language}")
    read = await says(parts, telegram, text=receipt[0])
    assert "10:00" in read
    assert world.content.texts[language].render(Text("refer-moved"), isolate=True) in read


async def says(parts: Parts, who: tuple[str, str], **message: str) -> str:
    """What the service answers to somebody, its buttons below."""
    envelope = Envelope(who[0], Address(who[1]), Message(**message), f"{who}{message}")
    bubbles = (await parts.desk.receive(envelope)).bubbles
    return "\n".join(line for one in bubbles for line in (one.text, *(button.label for button in one.buttons)))


async def test_words_are_read_once(parts: Parts, client: httpx.AsyncClient) -> None:
    """What a person writes is shown on one page, to the one who took it on, and is nowhere afterwards."""
    await enters(parts, client)
    asker = await asks(parts)
    case = await does(client, await opens(client), "take")
    await asker.does("write", words="the <b>blue</b> coat", language="ar")
    waiting = await opens(client)
    assert "New message" in (await client.get("/place/inbox")).text
    assert "blue" not in waiting.text
    async with client_of(parts) as colleague:
        await enters(parts, colleague)
        theirs = await opens(colleague)
        assert "Take this on" in theirs.text
        assert "blue" not in (await does(colleague, theirs, "read")).text
    read = await does(client, waiting, "read")
    assert "the &lt;b&gt;blue&lt;/b&gt; coat" in read.text
    assert all("blue" not in page.text for page in (await opens(client), await does(client, waiting, "read")))
    assert not any(entry.words for entry in (await asker.referral()).entries)
    assert case_id(case) == case_id(read)


async def test_an_answer_in_own_words(parts: Parts, client: httpx.AsyncClient) -> None:
    """Own words carry the language of the page; a link or number that is not the place's is refused, words kept."""
    await enters(parts, client, "nl")
    asker = await asks(parts)
    case = await does(client, await opens(client, "nl"), "take")
    for words, said in (
        ("kom naar www.vreemd.example", "link, nummer of adres"),
        ("bel +31 97010200077", "link, nummer of adres"),
        ("a" * 301, "te lang"),
        ("🙂", "eerst een paar woorden"),
    ):
        refused = await does(client, case, "write", words=words)
        assert said in html.unescape(refused.text)
        assert words in html.unescape(refused.text)
    sent = await does(client, case, "write", words="kom via de  achterdeur")
    assert "kom via de achterdeur" in sent.text
    (*_, entry) = (await asker.referral()).entries
    assert (entry.words, entry.language) == ("kom via de achterdeur", "nl")


async def test_the_day_on_which_it_is_deleted(parts: Parts, client: httpx.AsyncClient) -> None:
    """What has ended says on which day it is deleted, as the chat does: a day, without an hour."""
    await enters(parts, client)
    await asks(parts, 0)
    ended = await does(client, await opens(client), "decline", reason="full")
    assert "deleted on 8 December 2026." in ended.text


async def test_declining_names_a_better_place(parts: Parts, client: httpx.AsyncClient) -> None:
    """A reason is needed; a better place counts only with the reason that there is one, and only one that exists."""
    await enters(parts, client)
    for number, (filled, detail) in enumerate(
        (
            ({"reason": "not-for-us", "better": "planted"}, "not-for-us"),
            ({"reason": "full", "better": "voedselbank-utrecht"}, "full"),
            ({"reason": "not-for-us", "better": None}, "not-for-us:{}"),
        )
    ):
        asker = await asks(parts, number)
        case = await opens(client)
        assert "Why not?" in (await does(client, case, "decline", reason="planted")).text
        options = re.findall(r'<option value="([\w-]+)"', case.text)
        assert VILLA not in options
        better = options[0] if filled["better"] is None else filled["better"]
        done = await does(client, case, "decline", **{**filled, "better": better})
        assert "Done" in done.text
        referral = await asker.referral()
        assert (referral.state, referral.entries[-1].detail) == (State.DECLINED, detail.format(better))


FAULTY = (
    ({}, "did not understand"),
    ({"day1": "2026-11-26"}, "did not understand"),
    ({"day1": "2026-11-24", "hour1": "09:00"}, "over already"),
    ({"day1": "2027-03-01", "hour1": "09:00"}, "too far"),
    ({"day1": "tomorrow", "hour1": "ten"}, "did not understand"),
    ({"day1": "0001-01-01", "hour1": "00:00"}, "did not understand"),
)


@pytest.mark.parametrize(("filled", "said"), FAULTY)
async def test_a_time_that_cannot_be(
    parts: Parts, client: httpx.AsyncClient, filled: dict[str, str], said: str
) -> None:
    """A time that is missing, over or too far off is said above the form, and nothing is sent."""
    await enters(parts, client)
    asker = await asks(parts)
    assert said in (await does(client, await opens(client), "propose", **filled)).text
    assert (await asker.referral()).entries == ()


async def test_two_stewards_take_it_once(parts: Parts, client: httpx.AsyncClient) -> None:
    """Who comes second sees that a colleague was first, with what they typed, and may take it over."""
    await enters(parts, client)
    asker = await asks(parts)
    async with client_of(parts) as colleague:
        await enters(parts, colleague)
        mine, theirs = await opens(client), await opens(colleague)
        await does(client, mine, "take")
        late = await does(colleague, theirs, "take")
        assert "A colleague was first" in late.text
        assert 'value="take"' not in late.text
        for what, filled in (("propose", {"day1": "2026-11-26", "hour1": "10:00"}), ("write", {"words": "come"})):
            again = await does(colleague, theirs, what, **filled)
            assert "A colleague was first" in again.text
        assert len((await asker.referral()).entries) == 1
        over = await does(colleague, late, "take-over")
        assert "with you now" in over.text
        assert "A colleague was first" in (await does(client, await opens(client), "write", words="come")).text


async def test_pressing_twice_is_pressing_once(parts: Parts, client: httpx.AsyncClient) -> None:
    """The same form again changes nothing more, and a page that is too old changes nothing at all."""
    await enters(parts, client)
    asker = await asks(parts)
    case = await opens(client)
    times = {"day1": "2026-11-26", "hour1": "10:00"}
    for _ in "12":
        answer = await does(client, case, "propose", **times)
    assert "changed in the meantime" in answer.text
    assert len((await asker.referral()).entries) == 1
    await asker.does("end")
    assert "changed in the meantime" in (await does(client, case, "arrived")).text
    assert (await asker.referral()).state is State.WITHDRAWN


async def test_a_withdrawn_one_says_only_that(parts: Parts, client: httpx.AsyncClient) -> None:
    """Of an introduction that was withdrawn the page has the label, the topic and the language, and no button."""
    await enters(parts, client)
    asker = await asks(parts, 0, "day-food", "interpreter")
    await asker.does("end")
    case = await opens(client)
    assert "Withdrawn" in case.text
    for gone in ("An interpreter", "Utrecht", "<button"):
        assert gone not in case.text


async def test_no_other_site_can_act(parts: Parts, client: httpx.AsyncClient) -> None:
    """Without the value that goes with the cookie, or with another's, each form is refused."""
    await enters(parts, client)
    asker = await asks(parts)
    case = await opens(client)
    for address in (f"/place/case/{case_id(case)}", "/place/door"):
        for value in ("", "0" * 64):
            form = {**hidden(case), "what": "take", "code": asker.code, "form": value}
            assert (await client.post(address, data=form)).status_code == 403
    async with client_of(parts) as stranger:
        assert (await does_raw(stranger, case)).status_code == 403
    assert (await asker.referral()).state is State.ASKED


async def does_raw(client: httpx.AsyncClient, case: httpx.Response) -> httpx.Response:
    return await client.post(f"/place/case/{case_id(case)}", data={**hidden(case), "what": "take"})


async def test_another_place_is_out_of_reach(parts: Parts, client: httpx.AsyncClient) -> None:
    """Who speaks for another place sees nothing of it, cannot act, and the whole receipt opens nothing there."""
    async with client_of(parts) as villa:
        await enters(parts, villa)
        asker = await asks(parts)
        case = await opens(villa)
    await enters(parts, client, place="wereldhuis-amsterdam")
    inbox = await client.get(f"/place/inbox?place={VILLA}")
    assert "1234" not in inbox.text
    assert "no longer there" in (await client.get(f"/place/case/{case_id(case)}")).text
    own = {**hidden(inbox), "what": "take", "seen": hidden(case)["seen"], "code": asker.code}
    assert "no longer there" in (await client.post(f"/place/case/{case_id(case)}", data=own)).text
    assert "not right" in (await client.post("/place/door", data=own)).text
    assert (await asker.referral()).state is State.ASKED
    async with client_of(parts) as stranger:
        for path in ("/place/inbox", f"/place/case/{case_id(case)}", "/place/counts", "/place/counts.csv"):
            page = await stranger.get(path)
            assert 'name="code"' in page.text
            assert "1234" not in page.text
        typed = {**hidden(await stranger.get("/place")), "code": asker.code}
        assert "1234" not in (await stranger.post("/place/door", data=typed, follow_redirects=True)).text


async def test_a_wrong_code_at_the_door(parts: Parts, client: httpx.AsyncClient) -> None:
    """Mistyped, unknown or no code at all: the same words; after five even the right one, for an hour."""
    await enters(parts, client)
    asker = await asks(parts)
    form = hidden(await client.get("/place/inbox"))
    pages = []
    for wrong in ("", "abc", "12345678901", asker.code[:-1], f"{asker.code[:-1]}{(int(asker.code[-1]) + 1) % 10}"):
        page = await client.post("/place/door", data={**form, "code": wrong})
        pages.append(page.text)
    assert len(set(pages)) == 1
    assert "not right" in pages[0]
    for wrong in ("99999999990", "99999999991", "99999999992"):
        await client.post("/place/door", data={**form, "code": wrong})
    assert "not right" in (await client.post("/place/door", data={**form, "code": asker.code})).text


@pytest.mark.parametrize("language", LANGUAGES)
async def test_each_page_in_each_language(parts: Parts, client: httpx.AsyncClient, language: str) -> None:
    """Inbox, introduction and counts are in the steward's language and direction, and load nothing from elsewhere."""
    await enters(parts, client, language)
    await asks(parts, 0, "day-food", *WISHES)
    for page in (
        await client.get(f"/place/inbox?language={language}"),
        await opens(client, language),
        await client.get(f"/place/counts?language={language}"),
    ):
        assert f'<html lang="{language}" dir="{"rtl" if language == "ar" else "ltr"}">' in page.text
        assert re.findall(r'(?:src|href|action)="https?://', page.text) == []
        assert "<script" not in page.text
        assert f"?language=fr&amp;place={VILLA}" in page.text


async def test_a_damaged_one_is_counted(parts: Parts, client: httpx.AsyncClient) -> None:
    """The list says how many cannot be opened, and shows the others."""
    await enters(parts, client)
    await asks(parts)
    await asks(parts, 1)
    record, *_ = await parts.store.referrals_to([VILLA])
    await parts.store.change(Changes((replace(record, sealed=b"damaged", version=record.version + 1),)))
    shown = await client.get("/place/inbox")
    assert shown.status_code == 200
    assert "One introduction cannot be opened any more." in shown.text
    assert shown.text.count("/place/case/") == 1


async def test_nothing_of_the_person(parts: Parts, client: httpx.AsyncClient) -> None:
    """No page, file or header of the place has the chat id, or more of the receipt than its beginning."""
    await enters(parts, client)
    asker = await asks(parts)
    await does(client, await opens(client), "take")
    await asker.does("write", words="words", language="ar")
    door = {**hidden(await client.get("/place/inbox")), "code": asker.code}
    met = await client.post("/place/door", data=door, follow_redirects=True)
    seen = "".join(
        f"{page.url}{page.headers}{page.text}"
        for page in (
            met,
            await does(client, met, "read"),
            await client.get("/place/inbox"),
            await client.get("/place/counts.csv"),
        )
    )
    assert asker.code[:4] in seen
    for planted in (str(CHAT), asker.code, asker.code[4:8], f"{asker.code[:4]} {asker.code[4:8]}"):
        assert planted not in seen


async def test_counts_by_week(parts: Parts, client: httpx.AsyncClient) -> None:
    """Five and more are shown, under five are not; on the page and in the file."""
    await enters(parts, client)
    for number in range(5):
        await asks(parts, number)
    await does(client, await opens(client), "arrived")
    page = await client.get("/place/counts?language=en")
    assert "Food" in page.text
    file = await client.get(f"/place/counts.csv?place={VILLA}")
    assert file.headers["content-type"] == "text/csv; charset=utf-8"
    assert "attachment" in file.headers["content-disposition"]
    (row,) = csv.DictReader(io.StringIO(file.text))
    assert row == {
        "week": "2026-11-23",
        "place": VILLA,
        "topic": "day-food",
        "language": "ar",
        **dict.fromkeys(WHATS, "<5"),
        "asked": "5",
    }
    numbers = re.findall(r'<td dir="ltr">([^<]*)</td>', page.text)
    assert [html.unescape(one) for one in numbers] == ["5", *["<5"] * (len(WHATS) - 1)]


def test_everything_has_its_words(world) -> None:
    """Each deed that leaves an entry, each state, wish, reason and count has a text."""
    kept = {(Side(side), what) for side, what in DEEDS if side != "service"} - {
        (Side.PERSON, "read"),
        (Side.PERSON, "move"),
        (Side.PERSON, "helped"),
        (Side.PLACE, "read"),
        (Side.PLACE, "take-over"),
    }
    assert kept == set(DID)
    ids = {
        *DID.values(),
        *(f"wish-{one}" for one in WISHES),
        *(f"decline-{one}" for one in REASONS),
        *(f"helped-{one}" for one in HELPED),
        *(f"inbox-web-count-{one}" for one in WHATS if not one.startswith("helped")),
    }
    for language in LANGUAGES:
        assert all(world.content.texts[language].has(id_) for id_ in ids)
        assert world.content.texts[language].render(Text("button-inbox"), isolate=False)
