"""Providers in memory: they answer as Telegram and Twilio do, and remember when they were asked what."""

import json
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from urllib.parse import parse_qs

import httpx

from bot.content.cost import segments

SECOND = timedelta(seconds=1)


@dataclass
class Provider:
    """``asked``: each call with its moment, who it was for and what it cost; ``taken``: who got how many messages.

    ``answers`` may refuse a call, by its number, who it is for and its words.
    """

    clock: Callable[[], datetime]
    answers: Callable[[int, str, str], httpx.Response | None] = lambda _number, _to, _words: None
    asked: list[tuple[datetime, str, int]] = field(default_factory=list)
    taken: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    callbacks: dict[str, str] = field(default_factory=dict)

    def __call__(self, request: httpx.Request) -> httpx.Response:
        fields = {name: values[0] for name, values in parse_qs(request.content.decode()).items()}
        twilio = "Messages.json" in request.url.path
        to = fields["To"].removeprefix("whatsapp:") if twilio else fields["chat_id"]
        words = fields.get("Body") or fields.get("text") or fields["ContentSid"]
        self.asked.append((self.clock(), to, segments(words) if twilio else 1))
        refusal = self.answers(len(self.asked), to, words)
        if refusal is not None:
            return refusal
        self.taken[to].append(words)
        if "StatusCallback" in fields:
            self.callbacks[to] = fields["StatusCallback"]
        return httpx.Response(201, json={"sid": f"SM{len(self.asked)}"}) if twilio else _telegram_took(to, words)

    def most_in_a_second(self) -> int:
        """The most calls that began within any one second."""
        moments = [moment for moment, _, _ in self.asked]
        most, first = 0, 0
        for at, moment in enumerate(moments):
            while moments[first] + SECOND <= moment:
                first += 1
            most = max(most, at - first + 1)
        return most

    def shortest_gap(self) -> timedelta:
        """The shortest time between two calls for one person."""
        last: dict[str, datetime] = {}
        shortest = timedelta.max
        for moment, to, _ in self.asked:
            shortest = min(shortest, moment - last.get(to, datetime.min.replace(tzinfo=moment.tzinfo)))
            last[to] = moment
        return shortest

    def wire(self) -> httpx.MockTransport:
        return httpx.MockTransport(self)


def telegram_refusal(status: int, description: str, **parameters: int) -> httpx.Response:
    body = {"ok": False, "error_code": status, "description": description, "parameters": parameters}
    return httpx.Response(status, json=body)


def twilio_refusal(status: int, code: int) -> httpx.Response:
    return httpx.Response(status, json={"code": code, "message": "refused", "status": status})


def _telegram_took(to: str, words: str) -> httpx.Response:
    sent = {"message_id": 1, "date": 1795518000, "chat": {"id": int(to), "type": "private"}, "text": words}
    return httpx.Response(200, content=json.dumps({"ok": True, "result": sent}))
