"""The commands that run the service, or look at how it runs."""

import asyncio
import socket
import sys
from collections.abc import Iterator, Mapping
from functools import partial
from typing import Annotated

import typer
import uvicorn

from bot.app import build
from bot.bench import run_bench
from bot.channels import terminal
from bot.channels.wording import word_all
from bot.cli.at_work import open_store
from bot.config import Settings, read_settings
from bot.conversation.core import respond
from bot.conversation.session import Session, Turn
from bot.conversation.transcript import read_message, turn_lines
from bot.conversation.world import World
from bot.desk import utc_now
from bot.diagnosis import diagnose
from bot.errors import SettingsError
from bot.knowledge.encoder import load_encoder
from bot.living import LivingWorld
from bot.metrics import Metrics
from bot.privacy.redaction import set_up_logging


def serve() -> None:
    """Run the service: web chat, and each channel that is set up."""
    settings = read_settings()
    set_up_logging(settings.log_level)
    site = build(settings).site
    listener = _listener(settings)
    typer.echo(f"Wegwijs: http://{settings.host}:{settings.port} (stop with Ctrl+C)")
    # our own logging stands: uvicorn's would print addresses
    config = uvicorn.Config(site, log_config=None, access_log=False, server_header=False, proxy_headers=False)
    uvicorn.Server(config).run(sockets=[listener])


def _listener(settings: Settings) -> socket.socket:
    try:
        family = socket.AF_INET6 if ":" in settings.host else socket.AF_INET
        return socket.create_server((settings.host, settings.port), family=family)
    except OSError as error:
        raise SettingsError(
            f"WEGWIJS_HOST and WEGWIJS_PORT: {settings.host}:{settings.port} cannot be used: is it taken?"
        ) from error


def chat(
    transcript: Annotated[bool, typer.Option(help="Print text ids, as a test transcript has them.")] = False,
) -> None:
    """Talk with Wegwijs in this terminal: "<voice>" plays a voice note, Ctrl+D ends. Nothing is kept."""
    set_up_logging("ERROR")
    world = LivingWorld(read_settings(), load_encoder(), Metrics())()
    session = Session()
    for line in sys.stdin:
        turn = respond(session, read_message(line), world, utc_now())
        session = turn.session or Session()
        typer.echo("\n".join(turn_lines(turn) if transcript else _worded(turn, world)))


def _worded(turn: Turn, world: World) -> Iterator[str]:
    wording = partial(world.content.texts[turn.language].render, isolate=False)
    for bubble in word_all(turn.replies, terminal.STYLE, wording, turn.language):
        yield f"{terminal.plain(bubble)}\n"


def sweep() -> None:
    """Delete now what has been kept as long as the retention table says."""
    settings = read_settings()
    set_up_logging("ERROR")

    async def once() -> Mapping[str, int]:
        async with open_store(settings) as store:
            return await store.sweep(utc_now())

    for table, count in asyncio.run(once()).items():
        typer.echo(f"{table}: {count}")


def bench(
    rounds: Annotated[int, typer.Option(help="Requests of each kind.")] = 300,
    times: Annotated[int, typer.Option(min=1, help="So many times as many asks, made from the real ones.")] = 1,
) -> None:
    """Measure requests a second as ratios to a bare signed echo, start time and memory, in one run."""
    set_up_logging("ERROR")
    typer.echo("\n".join(asyncio.run(run_bench(rounds, times))))


def doctor() -> None:
    """Look at settings, content, encoder, store and providers; say what works and what to do about the rest."""
    set_up_logging("ERROR")
    lines, healthy = asyncio.run(diagnose(read_settings()))
    typer.echo("\n".join(lines))
    if not healthy:
        raise typer.Exit(1)
