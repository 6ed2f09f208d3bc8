"""The inbox of a place under /place: introductions to take, answer and close, as forms that need no JavaScript.

Rule 1: a page shows what the person agreed to and no more; nothing of it stands in an address but a random id.
Rule 2: the person's own words are shown once, on the page that asks for them, and are gone with that.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from fastapi import APIRouter, Request, Response

from bot.content.texts import AMSTERDAM
from bot.conversation.cases import better_places, ends, is_colleagues
from bot.conversation.meeting import FARTHEST
from bot.errors import Conflict, Refused
from bot.messages import Text
from bot.referral.referral import LONGEST_WORDS, REASONS, Referral
from bot.referral.rules import MOST_TIMES
from bot.referrals import Referrals
from bot.web.cases import card, facts, lines, marks, possible, seen
from bot.web.counts import columns, rows, spreadsheet
from bot.web.deeds import MOST_BETTER, read_deed
from bot.web.visits import Visit, Visits

_DONE = {
    "take": "case-took",
    "take-over": "case-took",
    "propose": "inbox-web-proposed",
    "decline": "case-declined",
    "write": "case-write-sent",
    "arrived": "case-came",
    "close": "case-closed",
}
"""What a page says that was done."""

_GONE = Text("steward-gone")


@dataclass(frozen=True, slots=True)
class InboxPages:
    """The handlers."""

    visits: Visits
    referrals: Referrals
    clock: Callable[[], datetime]

    def router(self) -> APIRouter:
        router = APIRouter(prefix="/place")
        router.add_api_route("/inbox", self.show, methods=["GET"])
        router.add_api_route("/case/{case}", self.show_case, methods=["GET"])
        router.add_api_route("/case/{case}", self.act, methods=["POST"])
        router.add_api_route("/door", self.at_door, methods=["POST"])
        router.add_api_route("/counts", self.counts, methods=["GET"])
        router.add_api_route("/counts.csv", self.counts_as_file, methods=["GET"])
        return router

    async def show(self, request: Request) -> Response:
        """The introductions to the steward's place."""
        return self._list(await self.visits.come(request), [])

    async def show_case(self, request: Request, case: str) -> Response:
        """One introduction."""
        visit = await self.visits.come(request)
        done = _DONE.get(request.query_params.get("done", ""))
        return self._case(visit, case, [], told=Text(done) if done else None)

    async def act(self, request: Request, case: str) -> Response:
        """Do what was filled in, and show the introduction as it is then."""
        visit = await self.visits.posted(request)
        referral = visit.standing.case(case)
        if referral is None:
            return self._list(visit, [_GONE])
        now, steward = self.clock(), visit.standing.name
        can = visit.form.get("what") in possible(referral, steward, now)
        if not can or visit.form.get("seen") != seen(referral, steward):
            return self._changed(visit, referral)
        try:
            deed = read_deed(referral, visit, now)
            await self.referrals.perform([deed], visit.person, [referral])
        except Refused as error:
            return self._case(visit, case, _faults(error), visit.form)
        except Conflict:  # somebody else was first: show how it is now
            fresh = await self.visits.come(visit.request, visit.form)
            return self._changed(fresh, fresh.standing.case(case) or referral)
        if deed.what == "read":
            fresh = await self.visits.come(visit.request, visit.form)
            return self._case(fresh, case, [], read=[entry.words for entry in referral.waiting])
        return self.visits.onward(visit, f"/place/case/{case}?language={visit.language}&done={deed.what}")

    async def at_door(self, request: Request) -> Response:
        """Somebody shows a whole receipt: the introduction that it belongs to, if it is to this place."""
        visit = await self.visits.posted(request)
        code, places = visit.form.get("code", ""), visit.standing.places
        if not places:
            return self.visits.door(visit)
        found = await self.referrals.referring(visit.person, code, self.clock(), places=places)
        if found.at_door is None:
            return self._list(visit, [Text("refer-code-wrong")])
        return self.visits.onward(visit, f"/place/case/{found.at_door.id}?language={visit.language}")

    async def counts(self, request: Request) -> Response:
        """How many introductions there were, by week, topic and language."""
        visit = await self.visits.come(request)
        if not visit.place:
            return self.visits.door(visit)
        table = await self.referrals.counts(visit.place)
        context = {**self._about(visit, "/place/counts"), "columns": columns(), "rows": rows(table, visit.world)}
        return self.visits.rendered(visit, "counts.html", context)

    async def counts_as_file(self, request: Request) -> Response:
        """The same for a spreadsheet."""
        visit = await self.visits.come(request)
        if not visit.place:
            return self.visits.door(visit)
        words = spreadsheet(await self.referrals.counts(visit.place))
        named = {"Content-Disposition": f'attachment; filename="{visit.place}.csv"'}
        return Response(words, media_type="text/csv; charset=utf-8", headers=named)

    def _changed(self, visit: Visit, referral: Referral) -> Response:
        """What the page showed is not so any more; what was typed into it stays there."""
        late = is_colleagues(referral, visit.standing.name)
        said = Text("case-too-late" if late else "inbox-web-changed")
        return self._case(visit, referral.id, [said], visit.form)

    def _list(self, visit: Visit, said: Sequence[Text]) -> Response:
        if not visit.place:
            return self.visits.door(visit)
        now = self.clock()
        mine = [one for one in visit.standing.cases if one.place == visit.place]
        context = {
            **self._about(visit, "/place/inbox"),
            "said": [*said, *self._damaged(visit)],
            "open": [card(one, visit.world, now) for one in mine if one.is_open],
            "ended": [card(one, visit.world, now) for one in mine if not one.is_open],
        }
        return self.visits.rendered(visit, "inbox.html", context)

    def _case(  # noqa: PLR0913, PLR0917 -- what a page is about, and what is said on it
        self,
        visit: Visit,
        case: str,
        said: Sequence[Text],
        filled: Mapping[str, str] | None = None,
        read: Sequence[str] = (),
        told: Text | None = None,
    ) -> Response:
        referral = visit.standing.case(case)
        if referral is None:
            return self._list(visit, [*said, _GONE])
        now, steward = self.clock(), visit.standing.name
        context = {
            **self._about(visit, f"/place/case/{case}"),
            "place": referral.place,
            "said": said,
            "told": told,
            "case": referral,
            "marks": list(marks(referral)),
            "facts": list(facts(referral, visit.world, now)),
            "lines": list(lines(referral, visit.world)),
            "ends": list(ends(referral)),
            "unread": bool(referral.waiting),
            "read": read,
            "seen": seen(referral, steward),
            "possible": possible(referral, steward, now),
            "reasons": REASONS,
            "better": better_places(referral, visit.world, now, MOST_BETTER),
            "filled": filled or {},
            "rows": range(1, MOST_TIMES + 1),
            "first_day": now.astimezone(AMSTERDAM).date().isoformat(),
            "last_day": (now + FARTHEST).astimezone(AMSTERDAM).date().isoformat(),
            "longest": LONGEST_WORDS,
        }
        return self.visits.rendered(visit, "case.html", context)

    @staticmethod
    def _damaged(visit: Visit) -> list[Text]:
        """How many introductions to the place cannot be opened, where there are any."""
        count = visit.standing.unreadable.count(visit.place)
        return [Text("case-unreadable", {"count": count})] if count else []

    def _about(self, visit: Visit, here: str) -> dict[str, object]:
        """What each of these pages shows of the place."""
        places = visit.world.content.places
        return {
            "here": here,
            "place": visit.place,
            "name": places[visit.place].name if visit.place else "",
            "places": {one: places[one].name for one in visit.standing.places},
        }


def _faults(error: Refused) -> list[Text]:
    """What is wrong with what was filled in, in texts that may say how many characters there may be."""
    return [Text(id_, {"most": LONGEST_WORDS}) for id_ in error.text_ids]
