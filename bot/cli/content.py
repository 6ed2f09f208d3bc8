"""`wegwijs content ...` and `wegwijs review ...`: for the people who write, translate and review."""

import json
from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path
from types import MappingProxyType
from typing import Annotated

import typer
from rich.console import Console
from rich.panel import Panel
from rich.table import Column, Table
from rich.text import Text as RichText

from bot.cli.lexicons import lexicon_faults
from bot.cli.screens import first_sms, screens, title
from bot.content import Content, load
from bot.content.approval import approve_text
from bot.content.checks import CHECKS, Fault, check
from bot.content.ledger import Review, State, approvers_needed
from bot.content.preview import Screen, html, price
from bot.content.status import Row, counts, median_segments, rows
from bot.content.texts import AMSTERDAM
from bot.errors import OperatorError
from bot.messages import LANGUAGES

content_app = typer.Typer(no_args_is_help=True, help="Check, count and preview the content.")
review_app = typer.Typer(
    no_args_is_help=True, help="Declare articles and guides reviewed, and list what waits for a review."
)

Folder = Annotated[Path, typer.Option("--content", help="The content folder.", envvar="WEGWIJS_CONTENT_DIR")]
Day = Annotated[datetime | None, typer.Option(formats=["%Y-%m-%d"], help="Judge as on this day; default: today.")]
TextId = Annotated[
    str, typer.Argument(help="The id of a topic or guide, such as medical-doctor.", metavar="TOPIC_OR_GUIDE")
]

CONTENT = Path("content")
FAULTY = 1
"""Exit status of a check that found something."""


class Format(StrEnum):
    """How findings are printed."""

    TEXT = "text"
    GITHUB = "github"
    JSON = "json"


@content_app.command("check")
def check_content(
    content: Folder = CONTENT,
    form: Annotated[Format, typer.Option("--format")] = Format.TEXT,
    skip: Annotated[list[str] | None, typer.Option(help="A check to leave out, such as stale-topic.")] = None,
    day: Day = None,
) -> None:
    """Print everything that is wrong with the content; exit status 1 if there is anything."""
    unknown = sorted(set(skip or ()) - set(CHECKS))
    if unknown:
        raise OperatorError(f"There is no check {unknown[0]}: skip one of {', '.join(CHECKS)}.")
    faults = check(_existing(content), _day(day), skip or (), lexicon_faults)
    typer.echo(FORMATS[form](faults))
    if faults:
        raise typer.Exit(FAULTY)


@content_app.command("status")
def show_status(content: Folder = CONTENT, day: Day = None) -> None:
    """Print the state of each article and guide in each language, and what a first answer costs by SMS."""
    loaded = load(_existing(content))
    table = rows(loaded, _day(day), first_sms(loaded, _moment(day)))
    console = Console()
    console.print(_status_table(table))
    console.print(_counts_table(table))


@content_app.command("preview")
def preview(
    id_: TextId,
    content: Folder = CONTENT,
    lang: Annotated[str | None, typer.Option(help="Only this language.")] = None,
    page: Annotated[Path | None, typer.Option("--html", help="Write a page for a browser to this file.")] = None,
    segment_price: Annotated[float | None, typer.Option(help="What one SMS segment costs, in euros.")] = None,
) -> None:
    """Show an article, or every question of a guide, as it looks on WhatsApp, Telegram, SMS and the web."""
    loaded = _holding(load(_existing(content)), id_)
    languages = (_language(lang),) if lang else LANGUAGES
    shown = list(screens(loaded, id_, _moment(None), languages))
    if page:
        page.write_text(html(title(loaded, id_, languages[0]), id_, shown, segment_price), encoding="utf-8")
        typer.echo(f"Written: {page}")
    else:
        Console().print(*(_panel(screen, segment_price) for screen in shown), sep="\n")


@review_app.command("approve")
def approve(
    id_: TextId,
    lang: Annotated[str, typer.Option(help="The language of the text that was read: nl, en, ar, fr or ti.")],
    by: Annotated[str, typer.Option(help="The organisation or role that approves it; never a person's name.")],
    content: Folder = CONTENT,
    day: Day = None,
) -> None:
    """Write down that an organisation read this article or guide and found it right."""
    review = approve_text(_existing(content), id_, _language(lang), by, _day(day))
    typer.echo(f"{id_} in {lang}: {_described(review)}")


@review_app.command("list")
def list_reviews(
    content: Folder = CONTENT,
    lang: Annotated[str | None, typer.Option(help="Only this language.")] = None,
    every: Annotated[bool, typer.Option("--all", help="What is reviewed too.")] = False,
    day: Day = None,
) -> None:
    """List the articles and guides that wait for a review."""
    loaded = load(_existing(content))
    for id_, of in loaded.reviewed.items():
        for language in (_language(lang),) if lang else LANGUAGES:
            review = loaded.review(id_, language, _day(day))
            if every or not review.trusted:
                missing = approvers_needed(of) - len(review.by)
                wanted = f", needs {missing} more" if review.by and missing > 0 else ""
                typer.echo(f"{id_} {language}: {_described(review)}{wanted}")


def as_text(faults: Iterable[Fault]) -> str:
    lines = [f"{fault.finding} [{fault.rule}]" for fault in faults]
    return "\n".join(
        [*lines, f"{len(lines)} finding{'s' if len(lines) > 1 else ''}." if lines else "The content is in order."]
    )


def as_github(faults: Iterable[Fault]) -> str:
    """Annotations of a workflow run: https://docs.github.com/actions/reference/workflow-commands-for-github-actions."""
    return "\n".join(_annotation(fault) for fault in faults)


def as_json(faults: Iterable[Fault]) -> str:
    entries = [
        {
            "path": fault.finding.path,
            "line": fault.finding.line,
            "column": fault.finding.column,
            "rule": fault.rule,
            "message": fault.finding.message,
        }
        for fault in faults
    ]
    return json.dumps(entries, ensure_ascii=False, indent=1)


FORMATS: Mapping[Format, Callable[[Iterable[Fault]], str]] = MappingProxyType(
    {Format.TEXT: as_text, Format.GITHUB: as_github, Format.JSON: as_json}
)


def _annotation(fault: Fault) -> str:
    found = fault.finding
    message = found.message.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")
    return f"::error file={found.path},line={found.line},col={found.column},title={fault.rule}::{message}"


def _existing(folder: Path) -> Path:
    if not folder.is_dir():
        raise OperatorError(f"There is no folder {folder}: name the content folder with --content.")
    return folder


def _holding(content: Content, id_: str) -> Content:
    if id_ not in content.reviewed:
        raise OperatorError(f"There is no topic or guide {id_}: see `wegwijs content status` for their names.")
    return content


def _language(code: str) -> str:
    if code not in LANGUAGES:
        raise OperatorError(f"{code} is not a language of this service: write one of {', '.join(LANGUAGES)}.")
    return code


def _moment(day: datetime | None) -> datetime:
    return day.replace(tzinfo=AMSTERDAM) if day else datetime.now(AMSTERDAM)


def _day(day: datetime | None) -> date:
    return _moment(day).date()


def _described(review: Review) -> str:
    by = f" by {', '.join(review.by)}" if review.by else ""
    until = f", until {review.until}" if review.until else ""
    return f"{review.state.value}{by}{until}"


_COLOURS = {
    State.MISSING: "red",
    State.DRAFT: "yellow",
    State.REVIEWED: "green",
    State.CHANGED: "magenta",
    State.OUTDATED: "magenta",
    State.EXPIRED: "cyan",
}


def _status_table(table: Iterable[Row]) -> Table:
    name = Column("topic or guide", no_wrap=True)  # people copy it
    shown = Table(name, *LANGUAGES, caption="state of the text, and SMS segments of the first answer")
    for row in table:
        shown.add_row(row.id, *(_cell(row, language) for language in LANGUAGES))
    return shown


def _cell(row: Row, language: str) -> RichText:
    state = row.reviews[language].state
    return RichText(f"{state.value} {row.segments.get(language, '')}".rstrip(), style=_COLOURS[state])


def _counts_table(table: tuple[Row, ...]) -> Table:
    shown = Table("", *LANGUAGES)
    counted, costs = counts(table), median_segments(table)
    for state in State:
        shown.add_row(state.value, *(str(counted[language][state]) for language in LANGUAGES))
    shown.add_row("median segments", *(f"{costs[language]:g}" if language in costs else "-" for language in LANGUAGES))
    return shown


def _panel(screen: Screen, segment_price: float | None) -> Panel:
    cost = f", {price(screen.segments, segment_price)}" if screen.segments else ""
    blocks = [
        words + ("\n" + " ".join(f"[ {label} ]" for label in labels) if labels else "")
        for words, labels in screen.bubbles
    ]
    return Panel(RichText("\n\n".join(blocks)), title=f"{screen.channel} {screen.language}{cost}", width=64)
