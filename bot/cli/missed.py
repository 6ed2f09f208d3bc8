"""`wegwijs missed`: what people asked and we missed, for those who add asks."""

import asyncio
import json
from dataclasses import asdict
from enum import StrEnum
from typing import Annotated

import typer
from rich.console import Console
from rich.table import Table
from rich.text import Text as RichText

from bot.cli.at_work import open_store
from bot.config import Settings, read_settings
from bot.desk import utc_now
from bot.missed import Missed, read_missed
from bot.privacy.keys import Keys
from bot.privacy.redaction import set_up_logging


class MissedFormat(StrEnum):
    """How it is printed."""

    TABLE = "table"
    JSON = "json"


def missed(form: Annotated[MissedFormat, typer.Option("--format")] = MissedFormat.TABLE) -> None:
    """Show wrong answers and questions not understood, by week, and the questions that people donated."""
    set_up_logging("ERROR")
    found = asyncio.run(_read(read_settings()))
    if form is MissedFormat.JSON:
        typer.echo(json.dumps(asdict(found), ensure_ascii=False, indent=1))
    else:
        Console().print(_counts(found), _questions(found))


async def _read(settings: Settings) -> Missed:
    async with open_store(settings) as store:
        return await read_missed(store, Keys(settings.secrets()), utc_now())


def _counts(found: Missed) -> Table:
    table = Table("week", "what", "topic", "chosen instead", "language", "times", title="missed")
    for one in found.counts:
        table.add_row(one.week, one.kind, one.topic, one.chosen, one.language, one.count)
    return table


def _questions(found: Missed) -> Table:
    table = Table("day", "language", "question", title="donated")
    for one in found.questions:
        table.add_row(one.day, one.language, RichText(one.words))  # somebody's words are never markup
    return table
