"""How much the tests of reading in do: with ``THOROUGH=1``, as in ``make proof``, all; else what takes seconds."""

import os

THOROUGH = os.environ.get("THOROUGH") == "1"


def amount(thorough: int, quick: int) -> int:
    """How many examples, or how large a file."""
    return thorough if THOROUGH else quick
