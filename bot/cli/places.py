"""`wegwijs place ...`: who may speak for a place."""

from typing import Annotated

import typer

from bot.cli.at_work import Office, at_work
from bot.desk import utc_now
from bot.tokens import Tokens

place_app = typer.Typer(no_args_is_help=True, help="Let people and machines speak for a place.")

PlaceId = Annotated[str, typer.Argument(help="The id of a place, such as villa-vrede-utrecht.", metavar="PLACE")]


@place_app.command("token")
def place_token(
    place: PlaceId,
    revoke: Annotated[bool, typer.Option("--revoke", help="End all tokens of this place instead.")] = False,
) -> None:
    """Make a token with which a computer of this place posts its notices. It is shown once."""

    async def work(office: Office) -> None:
        office.place(place)
        tokens = Tokens(office.store, office.keys, utc_now)
        typer.echo(f"Ended: {await tokens.revoke(place)}" if revoke else await tokens.issue(place))

    at_work(work)
