"""`wegwijs match`: what would be understood of questions, through the code that answers people."""

import sys
from typing import Annotated

import typer

from bot.config import read_settings
from bot.knowledge.encoder import load_encoder
from bot.knowledge.match import match_line
from bot.living import LivingWorld
from bot.metrics import Metrics


def match(explain: Annotated[bool, typer.Option(help="Add which stage or word list decided.")] = False) -> None:
    """Read questions as JSON lines from standard input, write what was understood of each."""
    world = LivingWorld(read_settings(), load_encoder(), Metrics())()
    for line in sys.stdin:
        if line.strip():
            typer.echo(match_line(world.matcher, line, explain=explain))
