"""The errors of Wegwijs, in one tree.

    WegwijsError
    ├── OperatorError          one plain line and exit status 2
    │   ├── SettingsError      a setting is missing or cannot be used
    │   └── ContentError       the content has faults; carries its findings
    ├── BadRequest             a provider's or a browser's request cannot be read
    │   ├── Forged             its signature or secret is wrong
    │   └── TooLarge           its body is over the limit
    ├── SendFailed             a provider did not take a message
    │   ├── Throttled          it asks us to slow down
    │   ├── WindowClosed       this person has to write to us first
    │   └── Unreachable        this person can no longer be written to
    ├── SealBroken             sealed bytes do not open with the keys that we have
    ├── Conflict               somebody else changed the same record first
    ├── NotThere               what is named is not there, or is over
    └── Refused                a notice or a deed breaks a rule; carries the ids of the texts that say which

No error ever carries a word, number, name or key of a person: whoever raises it says what happened,
never to whom. ``retryable`` tells the caller whether the same call may succeed later.
"""

from collections.abc import Sequence


class WegwijsError(Exception):
    """Something went wrong; the docstring of the class is its default message."""

    retryable = False

    def __init__(self, message: str | None = None) -> None:
        super().__init__(message or (type(self).__doc__ or "").strip().splitlines()[0])


class OperatorError(WegwijsError):
    """The command cannot do its work as it was asked."""


class SettingsError(OperatorError):
    """A setting is missing or cannot be used."""


class ContentError(OperatorError):
    """The content has faults."""

    def __init__(self, findings: Sequence[object]) -> None:
        self.findings = tuple(findings)
        super().__init__("\n".join(str(finding) for finding in self.findings))


class BadRequest(WegwijsError):
    """The request cannot be read."""


class Forged(BadRequest):
    """The signature or the secret of the request is wrong."""


class TooLarge(BadRequest):
    """The body of the request is over the limit."""


class SendFailed(WegwijsError):
    """The provider did not take the message."""


class Throttled(SendFailed):
    """The provider asks us to slow down."""

    retryable = True

    def __init__(self, retry_after: float | None = None) -> None:
        self.retry_after = retry_after  # seconds
        super().__init__()


class WindowClosed(SendFailed):
    """This person has to write to us first."""


class Unreachable(SendFailed):
    """This person can no longer be written to."""


class SealBroken(WegwijsError):
    """The sealed bytes do not open with any key that we have."""


class Conflict(WegwijsError):
    """Somebody else changed the same record first."""

    retryable = True


class NotThere(WegwijsError):
    """What is named is not there, or is over."""


class Refused(WegwijsError):
    """The notice, or the deed, breaks a rule."""

    def __init__(self, text_ids: Sequence[str]) -> None:
        self.text_ids = tuple(text_ids)
        super().__init__()
