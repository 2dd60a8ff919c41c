"""The names of Word's tags, in whichever of its namespaces they stand."""

from functools import lru_cache
from typing import Final

WORD: Final = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
STRICT: Final = "http://purl.oclc.org/ooxml/wordprocessingml/main"
W14: Final = "http://schemas.microsoft.com/office/word/2010/wordml"
_COMPATIBILITY: Final = "http://schemas.openxmlformats.org/markup-compatibility/2006"
_MATHS: Final = (
    "http://schemas.openxmlformats.org/officeDocument/2006/math",
    "http://purl.oclc.org/ooxml/officeDocument/math",
)


@lru_cache(maxsize=512)
def name_of(tag: str) -> str:
    """A tag's own name where it is Word's; others begin with a mark of whose they are."""
    namespace, _, name = tag[1:].rpartition("}")
    if namespace in (WORD, STRICT):
        return name
    if namespace in _MATHS:
        return "t" if name == "t" else ""
    if namespace == W14:
        return f"w14:{name}"
    return f"mc:{name}" if namespace == _COMPATIBILITY else ""
