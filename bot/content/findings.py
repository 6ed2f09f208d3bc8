"""A fault in the content: where it stands and what to write instead.

Everything that reads content collects findings instead of stopping at the first, so that a volunteer sees
all of them at once.
"""

import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

_STRANGE = (  # looked for apart: together they take twice as long
    (
        re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]"),
        "A sign stands here that cannot be seen: delete this line and type it again.",
    ),
    (
        re.compile(r"^(?:<{7} |={7}$|>{7} )", re.MULTILINE),
        "Here two versions stand, one under the other: keep one, and delete the lines with <<<, === and >>>.",
    ),
)


@dataclass(frozen=True, slots=True, order=True)
class Finding:
    """``path`` is relative to the folder that holds the content folder; line and column count from 1."""

    path: str
    line: int
    column: int
    message: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}:{self.column}: {self.message}"


@dataclass(frozen=True)
class Source:
    """One file as it was read: lines end in a plain newline, and a byte order mark is gone."""

    path: str
    text: str

    def position(self, offset: int) -> tuple[int, int]:
        """Line and column, from 1, of the character at ``offset``."""
        line = bisect_right(self._starts, offset)
        return line, offset - self._starts[line - 1] + 1

    @cached_property
    def _starts(self) -> list[int]:
        """The offsets at which the lines begin."""
        return [0, *(newline.end() for newline in re.finditer("\n", self.text))]

    def at(self, offset: int, message: str) -> Finding:
        return Finding(self.path, *self.position(offset), message)

    def find(self, *words: str) -> int:
        """The offset of the last of ``words``, each looked for behind the one before; as far as they are found.

        TOML readers give no positions, so a value is found again by the names that lead to it.
        """
        offset = 0
        for word in words:
            found = self.text.find(word, offset)
            offset = offset if found < 0 else found
        return offset


def shown(path: Path, folder: Path) -> str:
    """The path of a content file as a volunteer knows it: ``content/nl/medical.ftl``."""
    return (Path(folder.resolve().name) / path.relative_to(folder)).as_posix()


def read(path: Path, folder: Path) -> tuple[Source, list[Finding]]:
    """Read one file of the content folder. One that cannot be used is an empty source and a finding."""
    name = shown(path, folder)
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except OSError:
        return Source(name, ""), [Finding(name, 1, 1, "This file is missing or cannot be opened: add it.")]
    except UnicodeDecodeError as error:
        return Source(name, ""), [_undecodable(name, error)]
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    for strange, advice in _STRANGE:
        found = strange.search(text)
        if found:
            return Source(name, ""), [Source(name, text).at(found.start(), advice)]
    return Source(name, text), []


def _undecodable(name: str, error: UnicodeDecodeError) -> Finding:
    line = error.object[: error.start].count(b"\n") + 1
    return Finding(name, line, 1, "This line holds bytes that are not UTF-8: save the file with encoding UTF-8.")
