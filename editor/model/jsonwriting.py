"""JSON as the program writes it for people and other programs: UTF-8, characters as they are, two spaces."""

import json


def dump(value: object) -> bytes:
    """``value`` as UTF-8 JSON with a newline at its end.

    A lone surrogate, as which Python shows an odd byte of a path, stays an escape: UTF-8 cannot hold it.
    """
    text = json.dumps(value, ensure_ascii=False, indent=2, allow_nan=False) + "\n"
    return text.encode("utf-8", "backslashreplace")
