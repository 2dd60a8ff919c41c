"""The crest: what a picture is shows in its content, never in its name."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.output import CrestError, read_crest
from tests.output.pictures import jpeg, png


def test_a_png_is_measured() -> None:
    crest = read_crest(png(30, 20))
    assert (crest.media_type, crest.suffix, crest.width, crest.height) == ("image/png", ".png", 30, 20)


@pytest.mark.parametrize("frame", [0xC0, 0xC1, 0xC2])
def test_a_jpeg_is_measured_by_its_frame(frame: int) -> None:
    crest = read_crest(jpeg(30, 20, frame=frame))
    assert (crest.media_type, crest.suffix, crest.width, crest.height) == ("image/jpeg", ".jpg", 30, 20)


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "neither a PNG nor a JPEG"),
        (b"GIF89a", "neither a PNG nor a JPEG"),
        (b"<svg/>", "neither a PNG nor a JPEG"),
        (png(30, 20)[:40], "damaged or cut short"),
        (jpeg(30, 20)[:14], "damaged or cut short"),
        (png(8001, 1), "8001 by 1"),
        (jpeg(0, 20), "0 by 20"),
        (png(1, 1) + bytes(5_000_000), "larger than 5 MB"),
    ],
)
def test_what_cannot_be_a_crest_is_refused_with_the_reason(data: bytes, reason: str) -> None:
    with pytest.raises(CrestError, match=reason):
        read_crest(data)


def test_8000_pixels_are_enough() -> None:
    assert read_crest(jpeg(8000, 8000)).width == 8000


@given(st.sampled_from((b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"")), st.binary(max_size=64))
def test_any_bytes_are_a_crest_or_refused(start: bytes, rest: bytes) -> None:
    try:
        crest = read_crest(start + rest)
    except CrestError:
        return
    assert 1 <= crest.width <= 8000
