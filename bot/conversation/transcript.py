"""A conversation as lines of text ids, for tests and for `wegwijs chat --transcript`.

``> words`` is what the person types, ``> (choice)`` a pressed button, ``> <voice>`` something without words.
Below it stands one line a reply: text ids, then the choices in brackets, then ``!`` and the effects that matter.
"""

from collections.abc import Iterator

from bot.conversation.session import Turn
from bot.messages import Attachment, Coordinates, Counted, Message, Reply

_LOCATION = "<location "


def turn_lines(turn: Turn) -> Iterator[str]:
    """One line a reply; effects other than counting stand behind the last one."""
    effects = [f"!{type(effect).__name__}" for effect in turn.effects if not isinstance(effect, Counted)]
    for number, reply in enumerate(turn.replies, start=1):
        yield " ".join([_reply(reply), *(effects if number == len(turn.replies) else [])])


def message_line(message: Message) -> str:
    """The line of what a person sent."""
    if message.choice is not None:
        return f"> ({message.choice})"
    if message.location is not None:
        return f"> {_LOCATION}{message.location.latitude} {message.location.longitude}>"
    return f"> <{message.attachment.value}>" if message.attachment else f"> {message.text}"


def read_message(line: str) -> Message:
    """What ``message_line`` wrote."""
    said = line.removeprefix(">").strip()
    if said.startswith("(") and said.endswith(")"):
        return Message(choice=said[1:-1])
    if said.startswith(_LOCATION):
        latitude, longitude = said[len(_LOCATION) : -1].split()
        return Message(attachment=Attachment.LOCATION, location=Coordinates(float(latitude), float(longitude)))
    if said.startswith("<") and said[1:-1] in {kind.value for kind in Attachment}:
        return Message(attachment=Attachment(said[1:-1]))
    return Message(text=said)


def _reply(reply: Reply) -> str:
    texts = " ".join(text.id for text in (*([reply.heading] if reply.heading else []), *reply.paragraphs))
    return f"{texts} [{' '.join(choice.id for choice in reply.choices)}]" if reply.choices else texts
