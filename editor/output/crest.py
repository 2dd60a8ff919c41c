"""The office's crest: a PNG or JPEG picture, told by its content and measured without decoding it."""

from dataclasses import dataclass
from typing import Final

from editor.errors import RefusalError

MAX_BYTES: Final = 5_000_000
MAX_PIXELS: Final = 8000
_PNG: Final = b"\x89PNG\r\n\x1a\n"
_JPEG: Final = b"\xff\xd8\xff"
# Frame headers (SOF0 to SOF15) hold the size; C4, C8 and CC in that range are tables, not frames.
_FRAMES: Final = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
_WITHOUT_LENGTH: Final = frozenset({0x01, *range(0xD0, 0xD8)})


class CrestError(RefusalError):
    """A picture that cannot be the crest; ``str()`` is one sentence that says why."""


@dataclass(frozen=True, slots=True)
class Crest:
    """A picture as it was given; ``suffix`` is ".png" or ".jpg", width and height are in pixels."""

    data: bytes
    media_type: str
    suffix: str
    width: int
    height: int


def read_crest(data: bytes) -> Crest:
    """The crest in ``data``. Raises :class:`CrestError`."""
    if len(data) > MAX_BYTES:
        raise CrestError("The crest’s file is larger than 5 MB; save the picture smaller and try again.")
    if data.startswith(_PNG):
        width, height = _png_size(data)
        crest = Crest(data, "image/png", ".png", width, height)
    elif data.startswith(_JPEG):
        width, height = _jpeg_size(data)
        crest = Crest(data, "image/jpeg", ".jpg", width, height)
    else:
        raise CrestError("The crest is neither a PNG nor a JPEG picture.")
    if not (1 <= width <= MAX_PIXELS and 1 <= height <= MAX_PIXELS):
        raise CrestError(
            f"The crest measures {width} by {height} pixels; each side may have 1 to {MAX_PIXELS}."
        )
    return crest


def _png_size(data: bytes) -> tuple[int, int]:
    # The first chunk must be the header: length 13, "IHDR", width, height (PNG specification, 11.2.1).
    if len(data) < 33 or data[8:16] != b"\x00\x00\x00\rIHDR" or b"IEND" not in data[33:]:
        raise CrestError("The crest’s PNG file is damaged or cut short.")
    return int.from_bytes(data[16:20]), int.from_bytes(data[20:24])


def _jpeg_size(data: bytes) -> tuple[int, int]:
    at = 2
    while at + 9 <= len(data) and data[at] == 0xFF:
        marker = data[at + 1]
        if marker == 0xFF:  # padding before a marker
            at += 1
        elif marker in _WITHOUT_LENGTH:
            at += 2
        elif marker in _FRAMES:
            return int.from_bytes(data[at + 7 : at + 9]), int.from_bytes(data[at + 5 : at + 7])
        else:
            at += 2 + int.from_bytes(data[at + 2 : at + 4])
    raise CrestError("The crest’s JPEG file is damaged or cut short.")
