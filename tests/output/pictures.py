"""Small pictures made on the spot."""

from struct import pack
from zlib import compress, crc32


def png(width: int, height: int) -> bytes:
    """A black PNG; sizes over 100 pixels are only claimed by its header."""
    rows = b"".join(b"\0" + b"\0" * width for _ in range(height)) if max(width, height) <= 100 else b""
    header = pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + _chunk(b"IHDR", header)
        + _chunk(b"IDAT", compress(rows))
        + _chunk(b"IEND", b"")
    )


def jpeg(width: int, height: int, *, frame: int = 0xC0) -> bytes:
    """The head of a JPEG: an application segment, a table, padding, the frame header."""
    segments = b"\xff\xe0\x00\x04JF" + b"\xff\xc4\x00\x03\x00" + b"\xff"
    size = pack(">HBHHB", 11, 8, height, width, 1) + b"\x01\x11\x00"
    return b"\xff\xd8" + segments + bytes((0xFF, frame)) + size + b"\xff\xd9"


def _chunk(kind: bytes, content: bytes) -> bytes:
    return pack(">I", len(content)) + kind + content + pack(">I", crc32(kind + content))
