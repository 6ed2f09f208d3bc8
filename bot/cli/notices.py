"""`wegwijs notice ...`: what places announce, for the operator."""

from collections.abc import Awaitable, Callable, Iterator
from datetime import date, datetime, time, timedelta
from typing import Annotated

import typer

from bot.cli.at_work import Office, at_work
from bot.content.texts import AMSTERDAM
from bot.desk import utc_now
from bot.directory.nights import with_nights
from bot.errors import NotThere, OperatorError, Refused
from bot.messages import LANGUAGES, Text
from bot.notices.notice import Kind, Notice, State
from bot.notices.sentences import sentences

notice_app = typer.Typer(no_args_is_help=True, help="Post, list and end the notices of places.")

PlaceId = Annotated[str, typer.Argument(help="The id of a place, such as villa-vrede-utrecht.", metavar="PLACE")]
NoticeId = Annotated[str, typer.Argument(help="The id that `wegwijs notice list` shows.", metavar="NOTICE")]
Until = Annotated[
    str, typer.Option(help="The last day, or the moment of the end; left out: until further notice.", metavar="MOMENT")
]


@notice_app.command("add")
def add_notice(  # noqa: PLR0913, PLR0917 -- each is an option of the command
    place: PlaceId,
    kind: Annotated[Kind, typer.Argument(help="What is announced.")],
    begins: Annotated[str, typer.Option("--from", help='"2026-12-25" or "2026-12-25 14:00"; left out: now.')] = "",
    until: Until = "",
    hours: Annotated[str, typer.Option(help='Other or extra hours: "Mo-Fr 10:00-12:00".')] = "",
    address: Annotated[str, typer.Option(help="Where the place is meanwhile.")] = "",
    words: Annotated[list[str] | None, typer.Option("--text", help='Words of the place: "nl=Er is soep."')] = None,
) -> None:
    """Post a notice, and show how it reads in each language."""
    now = utc_now()
    draft = Notice(
        id="",
        place=place,
        kind=kind,
        begins=_moment(begins) if begins else now,
        ends=_end(until) if until else None,
        created=now,
        hours=hours or None,
        address=address or None,
        words=dict(_words(one) for one in words or ()),
    )

    async def post(office: Office) -> None:
        try:
            posted = await office.board.post(with_nights(office.place(place), draft))
        except Refused as error:
            raise OperatorError(_reasons(office, error.text_ids)) from error
        waits = office.board.judge(posted, posted.id).waits
        typer.echo("\n".join([*_lines(office, posted), *(_english(office, one) for one in waits)]))

    at_work(post)


@notice_app.command("list")
def list_notices(
    place: Annotated[str, typer.Option(help="Only of this place.")] = "",
) -> None:
    """List the notices that hold, will hold, or wait for a second pair of eyes."""

    async def show(office: Office) -> None:
        for one in office.board.lasting():
            if place in {"", one.place}:
                typer.echo("\n".join(_lines(office, one, ("en",))))

    at_work(show)


@notice_app.command("end")
def end_notice(notice: NoticeId) -> None:
    """End a notice now, or refuse one that waits; within two minutes of its posting it is as if it had never been."""

    def end(office: Office) -> Awaitable[Notice]:
        found = office.board.find(notice)
        waits = found is not None and found.state is State.WAITING
        return office.board.refuse(notice) if waits else office.board.end(notice)

    _change(notice, end)


@notice_app.command("approve")
def approve_notice(notice: NoticeId) -> None:
    """Publish a notice that waits for a second pair of eyes."""
    _change(notice, lambda office: office.board.approve(notice))


def _change(notice: str, change: Callable[[Office], Awaitable[Notice]]) -> None:
    async def work(office: Office) -> None:
        try:
            changed = await change(office)
        except NotThere as error:
            raise OperatorError(f"There is no notice {notice} to change: see `wegwijs notice list`.") from error
        typer.echo(f"{changed.id} {changed.place}: {changed.state.value}")

    at_work(work)


def _moment(written: str) -> datetime:
    """A day begins at midnight in Amsterdam."""
    try:
        return datetime.fromisoformat(written).replace(tzinfo=AMSTERDAM)
    except ValueError as error:
        raise OperatorError(f'{written} is no moment: write "2026-12-25" or "2026-12-25 14:00".') from error


def _end(written: str) -> datetime:
    """A last day ends at its midnight."""
    try:
        last = date.fromisoformat(written)
    except ValueError:
        return _moment(written)
    return datetime.combine(last + timedelta(days=1), time(), AMSTERDAM)


def _words(written: str) -> tuple[str, str]:
    language, separator, words = written.partition("=")
    if not separator or language not in LANGUAGES:
        raise OperatorError(f'Write the words with their language, one of {", ".join(LANGUAGES)}: "nl=Er is soep."')
    return language, words


def _lines(office: Office, notice: Notice, languages: tuple[str, ...] = LANGUAGES) -> Iterator[str]:
    waits = " (waits)" if notice.state is State.WAITING else ""
    yield f"{notice.id} {notice.place} {notice.kind.value}{waits}"
    known = office.content.places.get(notice.place)
    for language in languages if known else ():
        texts = office.content.texts[language]
        said = sentences(notice, known.name if known else notice.place, language)
        yield f"  {language}  " + " ".join(texts.render(text, isolate=False) for text in said)


def _reasons(office: Office, text_ids: tuple[str, ...]) -> str:
    return " ".join(_english(office, Text(id_)) for id_ in text_ids)


def _english(office: Office, text: Text) -> str:
    return office.content.texts["en"].render(text, isolate=False)
