"""Names that stand on one line, joined by commas, back to what they name."""

from collections.abc import Sequence
from hashlib import sha256

Named = tuple[str, str]
"""An id, and the words that people read for it."""

_JOINT = ", "


def taken_apart(text: str, named: Sequence[Named]) -> tuple[str, ...] | None:
    """The ids whose words, in the order of ``named``, make up ``text``; None where none do, or in more ways than one.

    Words may hold commas themselves.
    """
    reached: dict[int, list[tuple[str, ...]]] = {0: [()]}
    whole: list[tuple[str, ...]] = []
    for name, words in named:
        for start, before in list(reached.items()):
            if not words or not text.startswith(words, start):
                continue
            end = start + len(words)
            longer = [(*each, name) for each in before]
            if end == len(text):
                whole += longer
            elif text.startswith(_JOINT, end):
                # Two ways to the same place are enough to know that there is more than one.
                reached[end + len(_JOINT)] = [*reached.get(end + len(_JOINT), []), *longer][:2]
    return whole[0] if len(whole) == 1 else None


def text_digest(text: str) -> str:
    """SHA-256 of a text in hexadecimal, as the export writes it for what is shown."""
    return sha256(text.encode()).hexdigest()
