"""What happens without anybody asking."""

from datetime import timedelta
from pathlib import Path

import httpx
import pytest

from bot.app import Parts
from bot.channels.base import Envelope
from bot.channels.twilio import TwilioRest
from bot.errors import SendFailed
from bot.jobs import Job, Jobs, delete_at_provider, sweep
from bot.living import LivingWorld
from bot.messages import Message
from bot.privacy.address import Address
from bot.privacy.keys import Keys
from tests.conftest import SECRET, Clock, running, settings_in

pytestmark = pytest.mark.anyio


async def test_a_job_runs_in_one_process_only(parts: Parts, clock: Clock) -> None:
    """Of two processes on one store one runs a job, the other leaves it until the lease ends."""
    ran: list[str] = []

    def jobs(name: str) -> tuple[Jobs, Job]:
        async def work() -> None:
            ran.append(name)

        job = Job("test", timedelta(minutes=1), work)
        return Jobs(parts.store, (job,), clock), job

    (one, first), (other, second) = jobs("one"), jobs("other")
    assert await one.run(first)
    assert not await other.run(second)
    clock.move(timedelta(minutes=2))
    assert await other.run(second)
    assert ran == ["one", "other"]


async def test_a_job_that_fails_is_logged_and_runs_again(parts: Parts, clock: Clock) -> None:
    """A provider that is down ends no job."""

    async def fail() -> None:
        raise SendFailed

    job = Job("failing", timedelta(minutes=1), fail)
    assert await Jobs(parts.store, (job,), clock).run(job)
    assert await Jobs(parts.store, (job,), clock).run(job) is False


async def test_the_sweep_deletes_what_has_ended(parts: Parts, clock: Clock) -> None:
    """A day after the last message nothing of a conversation is left."""
    await parts.desk.receive(Envelope("sms", Address("+3197010200001"), Message(text="hello"), "d1"))
    clock.move(timedelta(hours=25))
    await sweep(parts.store, clock)()
    assert not any((await parts.store.sweep(clock())).values())


@pytest.mark.parametrize(("status", "left"), [(204, 0), (404, 0), (401, 1), (503, 1), (409, 1)])
async def test_messages_are_deleted_at_twilio(parts: Parts, clock: Clock, status: int, left: int) -> None:
    """What Twilio deleted or no longer has is done; what it refuses, for whatever reason, is tried again later."""
    await parts.desk.provider_keeps("SM123")
    asked: list[str] = []

    def twilio(request: httpx.Request) -> httpx.Response:
        asked.append(request.url.path)
        return httpx.Response(status, json={} if status == 204 else {"code": 1, "message": "no", "status": status})

    async with httpx.AsyncClient(transport=httpx.MockTransport(twilio)) as http:
        await delete_at_provider(parts.store, Keys([SECRET]), TwilioRest("AC1", "t", "", http), clock)()
    assert asked == ["/2010-04-01/Accounts/AC1/Messages/SM123.json"]
    assert await parts.store.redactions(10, clock()) == []
    clock.move(timedelta(minutes=11))
    assert len(await parts.store.redactions(10, clock())) == left


async def test_with_an_account_the_copies_at_twilio_are_noted(
    tmp_path: Path, clock: Clock, living_world: LivingWorld
) -> None:
    """With an account SID set, the service starts the job that deletes at Twilio."""
    settings = settings_in(tmp_path, twilio_account_sid="AC1", twilio_api_url="http://127.0.0.1:9")
    async with running(settings, clock, living_world) as parts:
        await parts.desk.receive(Envelope("sms", Address("+31"), Message(text="x"), "SM1"), provider_keeps=True)
        assert len(await parts.store.redactions(10, clock())) == 1


async def test_refused_deletions_hold_up_no_others(parts: Parts, clock: Clock) -> None:
    """Of a hundred messages of which half is still on its way, the other half is deleted in one run."""
    for number in range(100):
        await parts.desk.provider_keeps(f"SM{number}")

    def twilio(request: httpx.Request) -> httpx.Response:
        number = int(request.url.path.partition("/SM")[2].removesuffix(".json"))
        return (
            httpx.Response(204) if number % 2 else httpx.Response(409, json={"code": 1, "message": "", "status": 409})
        )

    async with httpx.AsyncClient(transport=httpx.MockTransport(twilio)) as http:
        await delete_at_provider(parts.store, Keys([SECRET]), TwilioRest("AC1", "t", "", http), clock)()
    clock.move(timedelta(minutes=11))
    assert len(await parts.store.redactions(100, clock())) == 50
