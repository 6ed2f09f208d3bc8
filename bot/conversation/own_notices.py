"""The notices of a steward's place: found, worded, and what can be done with each.

The chat, the letters to stewards and the pages under /place all take them from here.
"""

from collections.abc import Iterator, Mapping
from datetime import datetime

from bot.content.cost import segments
from bot.content.texts import AMSTERDAM
from bot.conversation.world import World
from bot.messages import LANGUAGES, Choice, Text, Value
from bot.notices.drafts import Draft
from bot.notices.notice import Notice, State
from bot.notices.rules import Verdict, judge
from bot.notices.sentences import sentences

HOME = Choice("steward", Text("steward-home"))


def of_place(place: str, world: World, now: datetime) -> Iterator[Notice]:
    """What the place announces, now and later, and what waits for a second pair of eyes."""
    yield from (notice for notice in world.notices.get(place, ()) if not notice.is_over(now))
    yield from (notice for notice in world.standing.waiting if notice.place == place)


def find(id_: str, world: World, now: datetime) -> Notice | None:
    """A notice of one of the steward's places, by its id."""
    mine = (notice for place in world.standing.places for notice in of_place(place, world, now))
    return next((notice for notice in mine if notice.id == id_), None)


def judged(draft: Draft, world: World, now: datetime) -> Verdict:
    """What is wrong with a complete draft beside the place's other notices, and what makes it wait."""
    replaced = {draft.id, draft.replaces}
    others = (notice for notice in of_place(draft.place, world, now) if notice.id not in replaced)
    return judge(draft.notice(), world.content.places[draft.place], others, now)


def title_of(place: str, world: World) -> str:
    return world.content.places[place].name


def name_of(place: str, world: World) -> Text:
    return Text("place-name", {"name": title_of(place, world)})


def shown(notice: Notice, world: World, language: str) -> Text:
    state = "waiting" if notice.state is State.WAITING else "posted"
    return Text(f"steward-{state}", {"notice": worded(notice, world, language)})


def label_of(notice: Notice) -> Text:
    """What it is and the day on which it begins, short enough for a button."""
    begins = notice.begins.astimezone(AMSTERDAM)
    kind = Text(f"steward-kind-{notice.kind.value}")
    return Text("steward-one", {"kind": kind, "when": f"{begins.day}/{begins.month}"})


def in_all_languages(notice: Notice, world: World) -> tuple[Text, ...]:
    """How the notice will read, a paragraph a language."""
    return tuple(
        Text(
            "steward-in-language",
            {"language": Text(f"language-{language}"), "words": worded(notice, world, language)},
        )
        for language in LANGUAGES
    )


def worded(notice: Notice, world: World, language: str) -> str:
    """The notice in the words of one language, whatever language is spoken."""
    texts, name = world.content.texts[language], title_of(notice.place, world)
    return " ".join(texts.render(text, isolate=False) for text in sentences(notice, name, language))


def outlook(draft: Draft, world: World, language: str) -> Iterator[Text]:
    """How many it reaches; for own words also how long they are and what they cost by SMS."""
    yield Text("steward-reach", {"count": world.standing.reach.get(draft.place, 0)})
    if draft.words:
        words = worded(draft.notice(), world, language)
        arguments: Mapping[str, Value] = {"count": len(words), "segments": segments(words)}
        yield Text("steward-cost", arguments)


def deeds(notice: Notice, world: World, now: datetime) -> Iterator[Choice]:
    """What this steward can do with a notice."""
    if notice.state is State.WAITING:
        if notice.id not in world.standing.wrote:
            yield Choice(f"notice-approve:{notice.id}", Text("steward-approve"))
        yield Choice(f"notice-refuse:{notice.id}", Text("steward-refuse"))
        return
    if notice.can_be_undone(now):
        yield Choice(f"notice-undo:{notice.id}", Text("steward-undo"))
    if notice.ends is None:
        yield Choice(f"notice-confirm:{notice.id}", Text("steward-confirm"))
    yield Choice(f"notice-end:{notice.id}", Text("steward-end"))
    yield Choice(f"notice-change:{notice.id}", Text("steward-change"))
