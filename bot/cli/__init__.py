"""The commands of Wegwijs. An error is one plain line that says what to do, and exit status 2."""

import sys
from typing import Annotated

import typer

from bot.cli import missed, running, stewards, understanding
from bot.cli.content import content_app, review_app
from bot.cli.notices import notice_app
from bot.cli.places import place_app
from bot.errors import OperatorError

USAGE_STATUS = 2

app = typer.Typer(no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False, help=__doc__)
app.add_typer(content_app, name="content")
app.add_typer(review_app, name="review")
app.add_typer(notice_app, name="notice")
app.add_typer(place_app, name="place")
for name, of_place in (
    ("invite", stewards.place_invite),
    ("stewards", stewards.place_stewards),
    ("revoke", stewards.place_revoke),
):
    place_app.command(name)(of_place)
for command in (
    running.serve,
    running.chat,
    running.sweep,
    running.bench,
    running.doctor,
    understanding.match,
    missed.missed,
):
    app.command()(command)


@app.callback()
def _options(debug: Annotated[bool, typer.Option(help="Show the traceback of an error.")] = False) -> None:
    """Reviewed information for people without papers, by Telegram, WhatsApp, SMS and web chat."""


def main() -> None:
    """Run one command; an operator's mistake is one line on standard error."""
    try:
        app()
    except OperatorError as error:
        if "--debug" in sys.argv:
            raise
        typer.echo(f"wegwijs: {error}", err=True)
        sys.exit(USAGE_STATUS)
