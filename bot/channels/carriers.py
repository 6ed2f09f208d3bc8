"""How a letter leaves by each channel that can write to people by itself."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from bot.channels.base import Bubble
from bot.channels.telegram import TelegramChannel
from bot.channels.twilio import TwilioRest
from bot.privacy.address import Address


class Carrier(Protocol):
    """One channel's way out."""

    @property
    def reports(self) -> bool:
        """Whether the provider tells later how far a letter got, so that its words are kept until then."""

    async def carry(self, address: Address, bubbles: Sequence[Bubble], letter: str) -> None:
        """Send a letter, named ``letter`` to the provider.

        :raises SendFailed: the provider did not take it.
        """

    async def knock(self, address: Address, language: str) -> bool:
        """Say that there is news, where nothing else may be said; whether that could be done.

        :raises SendFailed: the provider did not take it.
        """


@dataclass(frozen=True, slots=True)
class TelegramCarrier:
    """Telegram tells nothing afterwards."""

    telegram: TelegramChannel
    reports: bool = False

    async def carry(self, address: Address, bubbles: Sequence[Bubble], letter: str) -> None:  # noqa: ARG002
        await self.telegram.send(address, bubbles)

    async def knock(self, address: Address, language: str) -> bool:  # noqa: ARG002
        return False


@dataclass(frozen=True, slots=True)
class TwilioCarrier:
    """SMS or WhatsApp. ``callback`` is our public address for reports; ``templates`` approved ones by language."""

    rest: TwilioRest
    channel: str
    sender: str
    callback: str
    templates: Mapping[str, str] = field(default_factory=dict)
    reports: bool = True

    async def carry(self, address: Address, bubbles: Sequence[Bubble], letter: str) -> None:
        for bubble in bubbles:
            await self.rest.send(self.channel, self.sender, address, bubble, f"{self.callback}?letter={letter}")

    async def knock(self, address: Address, language: str) -> bool:
        template = self.templates.get(language)
        if template is None:
            return False
        await self.rest.knock(self.sender, address, template)
        return True
