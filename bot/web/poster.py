"""A poster for the wall of a place: how to reach this service, in five languages, to be printed by the browser."""

from dataclasses import dataclass

from fastapi import APIRouter, Request, Response

from bot.messages import LANGUAGES, RIGHT_TO_LEFT, Text
from bot.web.official import Official
from bot.web.visits import Visit, Visits


@dataclass(frozen=True, slots=True)
class PosterPage:
    """The handler. A place that has a steward is confirmed, and nobody else comes here."""

    visits: Visits
    official: Official

    def router(self) -> APIRouter:
        router = APIRouter(prefix="/place")
        router.add_api_route("/poster", self.show, methods=["GET"])
        return router

    async def show(self, request: Request) -> Response:
        """The poster of the steward's place."""
        visit = await self.visits.come(request)
        if not visit.place:
            return self.visits.door(visit)
        ways = self.official.ways(str(request.base_url))
        context = {
            "here": "/place/poster",
            "place": visit.place,
            "ways": [way for way in ways if way.link],
            "spoken": {language: _said(visit, language, f"{ways[0].shown}/verify") for language in LANGUAGES},
        }
        return self.visits.rendered(visit, "poster.html", context)


def _said(visit: Visit, language: str, address: str) -> list[str]:
    """The title and the sentences in one of the five languages. ``address``: of the page that says who we are."""
    texts = visit.world.content.texts[language]
    told = (
        Text("poster-title"),
        Text("poster-text"),
        Text("poster-scan"),
        Text("poster-place", {"place": visit.world.content.places[visit.place].name}),
        Text("poster-real", {"address": address}),
    )
    return [texts.render(text, isolate=language in RIGHT_TO_LEFT) for text in told]
