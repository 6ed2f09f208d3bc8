"""The one value that says who somebody is."""

from typing import NoReturn


class Address:
    """A phone number, chat id or web token: usable for sending, impossible to print by accident."""

    __slots__ = ("_value",)

    def __init__(self, value: str) -> None:
        self._value = value

    def reveal(self) -> str:
        return self._value

    def __repr__(self) -> str:
        return "Address(hidden)"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Address) and other._value == self._value

    def __hash__(self) -> int:
        return hash(self._value)

    def __reduce__(self) -> NoReturn:
        raise TypeError("an Address is sealed, not pickled")
