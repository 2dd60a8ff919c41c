"""The furniture of a page: what the page wrote and not its author."""

import re
from collections.abc import Collection, Sequence
from typing import Final

from editor.importing.old.lines import Line

_FURNITURE: Final = re.compile(
    "|".join(
        (
            r"text[ -]?only(?: version)?",
            r"text[ -]?only\s+accessibility options\b.*",  # the bar of links, run together by a converter
            r"accessibility(?: options| statement)?",
            r"skip (?:to )?(?:the )?(?:main )?(?:content|navigation).{0,20}",
            r"(?:(?:default|large|larger|largest|small|normal|medium) text size(?: icon)?\s*)+",
            r"set your postcode\b.*",
            r"share(?: this)?(?: page| article)?.{0,60}",
            r"powered by .{1,60}",
            r"print(?: this)?(?: page)?",
            r"e-?mail(?: this)?(?: page)?",
            r"(?:we|this (?:web)?site) uses? cookies.*",
            r".{0,60}\bcookies?(?: policy| settings| notice)",
            r"(?:accept|reject) (?:all )?cookies",
            r"home|menu|search|close|news|tweet|facebook|twitter|linkedin|log ?in|sign ?in",
            r"back(?: to (?:top|news|results))?",
            r"site ?map|a to z|contact us|follow us.{0,60}",
            r"privacy(?: policy| notice)?",
            r"terms (?:and|&) conditions",
            r"(?:next|previous)(?: page| article)?",
            r"related (?:pages|articles|news).{0,20}",
            r"you are here.{0,200}",
            r"©.{0,120}|copyright\b.{0,120}",
            r".{0,60}\b\d{2,4} ?x ?\d{2,4}",  # a picture by its size
            r"page \d{1,4}(?: of \d{1,4})?",
            r"last (?:updated|modified)\b.{0,60}",
            r"[-–—|•·\s]+",
        )
    ),
    re.IGNORECASE,
)


def _is_furniture(text: str) -> bool:
    """Whether a line reads as if a page, not its author, wrote it; to be asked of a document's edges alone."""
    return _FURNITURE.fullmatch(text.strip()) is not None


def furniture(lines: Sequence[Line], labels: Collection[int]) -> frozenset[int]:
    """The lines that a page wrote: at the beginning, at the end, and where the page says so itself.

    ``labels`` are the numbers of the lines that are known as the form's.
    """
    first = min(labels, default=len(lines))
    found = {at for at in range(first) if _is_furniture(lines[at].text)}
    last = len(lines) - 1
    while last >= 0 and last not in labels and _is_furniture(lines[last].text):
        found.add(last)
        last -= 1
    return frozenset(found | {at for at, line in enumerate(lines) if line.edge and at not in labels})
