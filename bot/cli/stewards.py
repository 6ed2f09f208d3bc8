"""`wegwijs place invite|stewards|revoke`: who may post the news of a place."""

import io
from collections.abc import Iterator
from typing import Annotated

import segno
import typer

from bot.cli.at_work import Office, at_work
from bot.cli.places import PlaceId
from bot.config import Settings, read_settings
from bot.content.texts import AMSTERDAM
from bot.desk import utc_now
from bot.errors import OperatorError, SealBroken
from bot.letters import contact
from bot.notices.codes import shown
from bot.stewards import invite
from bot.storage.stewards import StewardRecord

_SHORT = 8  # digits of a pseudonym: enough to tell the stewards of a place apart


def place_invite(
    place: PlaceId,
    bot: Annotated[str, typer.Option(help="The name of your Telegram bot, for a link and a QR code to it.")] = "",
) -> None:
    """Make a code that lets one person post the news of this place. It is shown once and holds for a week."""

    async def work(office: Office) -> None:
        name = office.place(place).name
        code = await invite(office.store, office.keys, place, utc_now())
        typer.echo(f"{name}: {shown(code)}\nOne person sends this code, within a week:")
        ways = list(_ways(read_settings(), code, bot))
        typer.echo("\n".join(f"  {label}: {link}" for label, link in ways))
        typer.echo(_qr(ways[0][1]))

    at_work(work)


def place_stewards(
    place: Annotated[str, typer.Argument(help="The id of a place; all places when left out.", metavar="PLACE")] = "",
) -> None:
    """List who may post news, by channel and since when, and the codes that still hold. No names, no numbers."""

    async def work(office: Office) -> None:
        asked = office.place(place).id if place else None
        now = utc_now()
        for one in await office.store.stewards(asked, now):
            since = one.since.astimezone(AMSTERDAM).date()
            typer.echo(f"{one.place}  {one.person[:_SHORT]}  {_channel(office, one)}  since {since}")
        for code in await office.store.invitations(asked, now):
            ends = code.ends.astimezone(AMSTERDAM)
            typer.echo(f"{code.place}  a code that nobody has used, until {ends:%Y-%m-%d %H:%M}")

    at_work(work)


def place_revoke(
    place: PlaceId,
    steward: Annotated[str, typer.Option(help="Only this one, as `wegwijs place stewards` shows them.")] = "",
) -> None:
    """End the codes of a place and take all its stewards' right to post, or that of one of them."""

    async def work(office: Office) -> None:
        office.place(place)
        known = await office.store.stewards(place, utc_now())
        people = [one.person for one in known if one.person.startswith(steward)]
        if steward and not people:
            raise OperatorError(f"{place} has no such steward: see `wegwijs place stewards {place}`.")
        codes = 0 if steward else await office.store.revoke_invitations(place)
        typer.echo(f"Stewards: {await office.store.dismiss(place, people)}, codes: {codes}")

    at_work(work)


def _ways(settings: Settings, code: str, bot: str) -> Iterator[tuple[str, str]]:
    """How the code can be sent, the easiest way first; the last always works, on a page of the service itself."""
    if bot:
        yield "Telegram", f"https://t.me/{bot.removeprefix('@')}?start={code}"
    if settings.twilio_whatsapp_from:
        number = "".join(filter(str.isdigit, settings.twilio_whatsapp_from))
        yield "WhatsApp", f"https://wa.me/{number}?text={code}"
    if settings.twilio_sms_from:
        yield "SMS", f"sms:{settings.twilio_sms_from}?body={code}"
    yield "Web", f"{settings.public_url or f'http://{settings.host}:{settings.port}'}/place"


def _qr(content: str) -> str:
    """A QR code for the terminal, dark on light by its own colours."""
    drawn = io.StringIO()
    segno.make_qr(content).terminal(out=drawn, compact=True)
    return drawn.getvalue()


def _channel(office: Office, steward: StewardRecord) -> str:
    try:
        return contact(office.keys, steward).channel
    except SealBroken:
        return "unreadable"
