"""A picture in the line of text, with words for those who do not see it."""

from typing import Final

from editor.output.crest import Crest
from editor.output.word.xml import Element, element

_PER_CM: Final = 360_000  # English metric units
_PER_PIXEL: Final = 9_525  # at 96 pixels to the inch
_MAX_HEIGHT: Final = 3 * _PER_CM
_MAX_WIDTH: Final = 12 * _PER_CM


def picture(crest: Crest, relationship: str, words: str) -> Element:
    """The ``w:drawing`` of a crest: in proportion, at most 3 cm high and 12 cm wide, never enlarged."""
    size = {key: str(value) for key, value in zip(("cx", "cy"), _size(crest), strict=True)}
    named = {"id": "1", "name": "Crest"}
    image = element(
        "pic:pic",
        None,
        element(
            "pic:nvPicPr",
            None,
            element("pic:cNvPr", {**named, "descr": words}),
            element("pic:cNvPicPr", None, element("a:picLocks", {"noChangeAspect": "1"})),
        ),
        element(
            "pic:blipFill",
            None,
            element("a:blip", {"r:embed": relationship}),
            element("a:stretch", None, element("a:fillRect")),
        ),
        element(
            "pic:spPr",
            None,
            element("a:xfrm", None, element("a:off", {"x": "0", "y": "0"}), element("a:ext", size)),
            element("a:prstGeom", {"prst": "rect"}, element("a:avLst")),
        ),
    )
    uri = "http://schemas.openxmlformats.org/drawingml/2006/picture"
    return element(
        "w:drawing",
        None,
        element(
            "wp:inline",
            {"distT": "0", "distB": "0", "distL": "0", "distR": "0"},
            element("wp:extent", size),
            element("wp:docPr", {**named, "descr": words}),
            element("wp:cNvGraphicFramePr", None, element("a:graphicFrameLocks", {"noChangeAspect": "1"})),
            element("a:graphic", None, element("a:graphicData", {"uri": uri}, image)),
        ),
    )


def _size(crest: Crest) -> tuple[int, int]:
    width, height = crest.width * _PER_PIXEL, crest.height * _PER_PIXEL
    scale = min(1.0, _MAX_WIDTH / width, _MAX_HEIGHT / height)
    return max(_PER_PIXEL, round(width * scale)), max(_PER_PIXEL, round(height * scale))
