"""The pages for stewards under /place: the same notices as in the chat, as forms that need no JavaScript.

Rule 1: what is posted is first shown as it will read; the page that shows it carries what was filled in.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from fastapi import APIRouter, Request, Response

from bot.channels.web import new_token
from bot.content.places import Place
from bot.content.texts import AMSTERDAM
from bot.conversation.own_notices import deeds, in_all_languages, judged, of_place, outlook, shown
from bot.directory.nights import days_of, tonight
from bot.errors import Conflict
from bot.messages import Effect, PostNotice, ResignSteward, SettleNotice, Text
from bot.notices.dates import Period, read_hours, read_period
from bot.notices.drafts import Draft, new_draft
from bot.notices.notice import Kind, Notice, State
from bot.notices.rules import LONGEST_ADDRESS, LONGEST_WORDS
from bot.stewards import Stewards
from bot.web.visits import Visit, Visits

_FIELDS = ("place", "kind", "when", "from", "until", "opens", "closes", "address", "words", "number", "replaces")
_WHENS = ("today", "tonight", "tomorrow", "open", "days")
_SETTLED = frozenset({"undo", "end", "confirm", "approve", "refuse"})
_TOLD = {**{how: f"steward-done-{how}" for how in _SETTLED}, "sent": "steward-sent", "waits": "steward-kept-waiting"}
_LONGEST = {"words": LONGEST_WORDS, "address": LONGEST_ADDRESS}


@dataclass(frozen=True, slots=True)
class PlacePages:
    """The handlers."""

    visits: Visits
    stewards: Stewards
    clock: Callable[[], datetime]

    def router(self) -> APIRouter:
        router = APIRouter(prefix="/place")
        router.add_api_route("", self.show, methods=["GET"])
        for path, page in (
            ("enter", self.enter),
            ("look", self.look),
            ("post", self.post),
            ("settle", self.settle),
            ("resign", self.resign),
        ):
            router.add_api_route(f"/{path}", page, methods=["POST"])
        return router

    async def show(self, request: Request) -> Response:
        """The place of a steward, or the field for a code."""
        visit = await self.visits.come(request)
        if not visit.standing.places:
            return self.visits.door(visit)
        told = _TOLD.get(request.query_params.get("done", ""))
        return self._home(visit, {}, [Text(told)] if told else [])

    async def enter(self, request: Request) -> Response:
        """Take up an invitation; the steward gets a cookie that nobody has seen before."""
        visit = await self.visits.posted(request)
        standing = await self.stewards.standing(visit.person, visit.form.get("code", ""))
        if standing.invited is None:
            return self.visits.door(visit, Text("steward-code-wrong"))
        known = bool(visit.standing.places)
        owner = visit if known else replace(visit, token=new_token())
        await self.stewards.take_up(standing.invitation, standing.invited, owner.person)
        return self._onward(owner, standing.invited)

    async def look(self, request: Request) -> Response:
        """Show how the notice will read, or what is wrong with it."""
        visit = await self.visits.posted(request)
        draft, faults = self._draft(visit)
        if draft is None or faults or visit.form.get("change"):
            return self._home(visit, visit.form, [] if visit.form.get("change") else faults)
        waits = judged(draft, visit.world, self.clock()).waits
        context = {
            "here": "/place",
            "name": visit.world.content.places[draft.place].name,
            "lines": in_all_languages(draft.notice(), visit.world),
            "after": (
                *((Text("steward-needs-eyes"), *waits) if waits else ()),
                *outlook(draft, visit.world, visit.language),
            ),
            "carried": {name: visit.form.get(name, "") for name in _FIELDS},
        }
        return self.visits.rendered(visit, "place-look.html", context)

    async def post(self, request: Request) -> Response:
        """Post what was shown."""
        visit = await self.visits.posted(request)
        draft, faults = self._draft(visit)
        if draft is None or faults:
            return self._home(visit, visit.form, faults)
        waits = bool(judged(draft, visit.world, self.clock()).waits)
        notice = draft.notice(State.WAITING if waits else State.PUBLISHED)
        return await self._done(visit, PostNotice(notice.dump(), draft.replaces), "waits" if waits else "sent")

    async def settle(self, request: Request) -> Response:
        """Take a notice back, end it, confirm, approve or refuse it."""
        visit = await self.visits.posted(request)
        notice = self._found(visit, visit.form.get("id", ""))
        how = visit.form.get("how", "")
        if notice is None or how not in {*_SETTLED, "change"}:
            return self._home(visit, {}, [Text("steward-gone")])
        if how == "change":
            return self._home(visit, {"kind": notice.kind.value, "replaces": notice.id}, [])
        if how == "undo" and notice.state is State.PUBLISHED and not notice.can_be_undone(self.clock()):
            return self._home(visit, {}, [Text("steward-undo-late")])
        return await self._done(visit, SettleNotice(notice.id, how), how)

    async def resign(self, request: Request) -> Response:
        visit = await self.visits.posted(request)
        await self.stewards.perform([ResignSteward(visit.place)], visit.person)
        return self._onward(visit, "")

    def _draft(self, visit: Visit) -> tuple[Draft | None, list[Text]]:
        """What was filled in as a draft, and what is wrong with it."""
        draft = _filled(visit, self.clock())
        if draft is None:
            return None, [Text("steward-gone")]
        if draft.asks:
            return draft, [Text(_MISSING[draft.asks])]
        return draft, list(judged(draft, visit.world, self.clock()).faults)

    def _found(self, visit: Visit, id_: str) -> Notice | None:
        return next((one for one in of_place(visit.place, visit.world, self.clock()) if one.id == id_), None)

    async def _done(self, visit: Visit, effect: Effect, done: str) -> Response:
        try:
            await self.stewards.perform([effect], visit.person)
        except Conflict:  # somebody else was first: show how it is now
            fresh = await self.visits.come(visit.request, visit.form)
            return self._home(fresh, {}, [Text("steward-gone")])
        return self._onward(visit, visit.place, done)

    def _onward(self, visit: Visit, place: str, done: str = "") -> Response:
        return self.visits.onward(visit, f"/place?language={visit.language}&place={place}&done={done}")

    def _home(self, visit: Visit, filled: Mapping[str, str], said: list[Text]) -> Response:
        if not visit.standing.places:
            return self.visits.door(visit)
        now, world = self.clock(), visit.world
        current = [
            {
                "id": notice.id,
                "text": shown(notice, world, visit.language),
                "deeds": [(_how(choice.id), choice.label) for choice in deeds(notice, world, now)],
            }
            for notice in of_place(visit.place, world, now)
        ]
        context = {
            "here": "/place",
            "said": said,
            "name": world.content.places[visit.place].name,
            "place": visit.place,
            "places": {one: world.content.places[one].name for one in visit.standing.places},
            "current": current,
            "waiting": sum(one.is_open for one in visit.standing.cases if one.place == visit.place),
            "kinds": [kind.value for kind in Kind],
            "whens": _WHENS,
            "filled": {"kind": Kind.CLOSED.value, "when": "today", **filled},
            "number": visit.form.get("number") or new_token(),
            "today": now.astimezone(AMSTERDAM).date().isoformat(),
            "longest": _LONGEST,
        }
        return self.visits.rendered(visit, "place.html", context)


_MISSING = {
    "when": "steward-web-date-unclear",
    "hours": "notice-fault-hours",
    "address": "notice-fault-address",
    "words": "notice-fault-empty",
}


def _filled(visit: Visit, now: datetime) -> Draft | None:
    """The form as a draft; what its kind does not need is left out."""
    form, place = visit.form, visit.place
    if form.get("kind") not in {kind.value for kind in Kind} or place not in visit.world.content.places:
        return None
    kind = Kind(form["kind"])
    draft = replace(new_draft(place, kind, now, form.get("number", "")), replaces=form.get("replaces", ""))
    times = _times(form, visit.world.content.places[place], kind, now)
    words = " ".join(form.get("words", "").split())
    return replace(
        draft.timed(*times) if times else draft,
        hours=read_hours(f"{form.get('opens', '')}-{form.get('closes', '')}") if kind in _WITH_HOURS else None,
        address=" ".join(form.get("address", "").split()) or None if kind is Kind.MOVED else None,
        words={visit.language: words} if words else {},
    )


_WITH_HOURS = frozenset({Kind.HOURS, Kind.EXTRA})


def _times(form: Mapping[str, str], place: Place, kind: Kind, now: datetime) -> tuple[datetime, datetime | None] | None:
    today = now.astimezone(AMSTERDAM).date()
    named = {
        "today": Period(today, today),
        "tomorrow": Period(today + timedelta(days=1), today + timedelta(days=1)),
        "open": Period(today, None),
    }
    asked = form.get("when", "")
    if asked == "tonight":
        return tonight(place, now)
    if asked in named:
        return days_of(place, kind, named[asked], now)
    first = read_period(form.get("from", ""), today)
    last = read_period(form.get("until", "") or form.get("from", ""), today)
    return days_of(place, kind, Period(first.first, last.last), now) if first and last else None


def _how(choice: str) -> str:
    """``notice-end:1234`` of the chat is ``end`` here."""
    return choice.partition(":")[0].removeprefix("notice-")
