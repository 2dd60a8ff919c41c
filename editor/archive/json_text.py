"""JSON as the archive writes it: laid out for people, and in the one canonical spelling that hashes are made of."""

import hashlib
import json
from collections.abc import Mapping
from functools import lru_cache
from typing import Any

# The file's own keys, those of "doc", the answers. Below that the quick encoder writes one line: a save must not
# take longer than the disk.
_LEVELS_LAID_OUT = 3
_encode_canonically = json.JSONEncoder(
    ensure_ascii=False, allow_nan=False, sort_keys=True, separators=(",", ":")
).encode

Spelled = str | dict[str, "Spelled"]
"""JSON as text; the members of an object that is to be laid out are still apart, by their keys."""


def to_bytes(value: Mapping[str, Any]) -> bytes:
    """A file's content: UTF-8 that a person can read, each answer on a line of its own, a newline at the end.

    A lone surrogate, which UTF-8 cannot hold, stays the escape as which it must have come in.
    """
    return file_of(spelled(value, 1))


def file_of(members: Spelled) -> bytes:
    """The content of a file whose object was spelled already."""
    return _utf8(f"{_laid_out(members, 1)}\n")


def _utf8(text: str) -> bytes:
    return text.encode("utf-8", "backslashreplace")


def spelled(value: Any, level: int) -> Spelled:
    """A value at a level of a file, 1 for its whole object, as JSON.

    Each answer is so encoded once, and stands both in the file and in the text whose hash is the file's.
    """
    if value is None:
        return "null"  # as half of the answers are; the encoder is slow to begin
    if level > _LEVELS_LAID_OUT or not isinstance(value, Mapping) or not value:
        return _encode_canonically(value)
    if not all(isinstance(key, str) for key in value):
        raise TypeError("the keys of a JSON object are text")
    return {key: spelled(each, level + 1) for key, each in value.items()}


@lru_cache(maxsize=1024)  # the ids of the fields of some forms
def _key(key: str) -> str:
    return _encode_canonically(key)


def _laid_out(spelled: Spelled, level: int) -> str:
    if isinstance(spelled, str):
        return spelled
    indent = " " * level
    members = [f"{indent}{_key(key)}: {_laid_out(each, level + 1)}" for key, each in spelled.items()]
    return "{\n" + ",\n".join(members) + f"\n{indent[1:]}}}"


def _canonical(spelled: Spelled) -> str:
    if isinstance(spelled, str):
        return spelled
    return "{" + ",".join([f"{_key(key)}:{_canonical(spelled[key])}" for key in sorted(spelled)]) + "}"


def canonical(value: Any) -> bytes:
    """The one spelling of a JSON value: equal values, equal bytes."""
    return _utf8(_encode_canonically(value))


def digest(value: Any) -> str:
    """SHA-256 of the canonical JSON, in hexadecimal."""
    return hashlib.sha256(canonical(value)).hexdigest()


def digest_of_spelled(value: Spelled) -> str:
    """As :func:`digest`, of a value that was spelled already."""
    return hashlib.sha256(_utf8(_canonical(value))).hexdigest()


def digest_of_laid_out(data: bytes) -> str:
    """As :func:`digest`, of the ``doc`` in a file that :func:`to_bytes` laid out; of any other, one that fits nothing.

    Putting the file's own text in order takes a tenth of the time of encoding it again.
    """
    return hashlib.sha256(_canonical_of_laid_out(data)).hexdigest()


def _canonical_of_laid_out(data: bytes) -> bytes:
    """The canonical JSON of the ``doc`` at the end of a file; of any other file, something that fits no hash."""
    _, _, doc = data.partition(b'\n "doc": {\n')
    opened = b""
    outer: list[bytes] = []
    inner: list[bytes] = []
    for line in doc.removesuffix(b"\n }\n}\n").split(b"\n"):
        key, _, value = line.removesuffix(b",").partition(b'": ')
        if line.startswith(b"   "):
            inner.append(b'%b":%b' % (key[3:], value))
        elif value == b"{":
            opened, inner = key[2:], []
        elif key == b"  }":
            outer.append(b'%b":{%b}' % (opened, b",".join(sorted(inner))))
        else:
            outer.append(b'%b":%b' % (key[2:], value))
    return b"{%b}" % b",".join(sorted(outer))
