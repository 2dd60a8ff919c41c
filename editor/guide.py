"""The help pages: Markdown among the resources, searched without a network and without Qt."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import Final

import resources
from editor.model.matching import words_of

_FILE = re.compile(r"\d+-(?P<id>.+)")
_LINK = re.compile(r"!?\[(?P<words>[^\]]*)\]\([^)]*\)")
_INLINE = re.compile(r"[*_`]")
_MARKS = re.compile(r"^\s*(?:[#>]+|[-*]|\d+\.)\s+|^\|?[-| ]+\|?$|\|", re.MULTILINE)
_AROUND = 70

HOME: Final = "first-steps"
_PAGE_OF: Final[Mapping[str, str]] = MappingProxyType(
    {
        "ArchivePlace": "archive",
        "FacetList": "archive",
        "SavedSearches": "archive",
        "YearView": "the-clock",
        "ResponsePlace": "the-form",
        "RecordsEditor": "recommendations",
        "SidePanel": "checks",
        "OfficeDialog": "first-steps",
        "VersionsDialog": "versions",
        "ConflictDialog": "versions",
        "ShortcutsPage": "keyboard",
        "CommandPalette": "keyboard",
        "FaultDialog": "when-something-goes-wrong",
        "AboutDialog": "when-something-goes-wrong",
        "StepDialog": "sign-off",
        "RulesDialog": "sign-off",
        "ReportDialog": "recommendations",
        "ClockView": "the-clock",
    }
)
"""Which page tells of a part of the window, by the part's class."""


@dataclass(frozen=True, slots=True)
class Page:
    """A page of help. ``text`` is Markdown; links to pages are ``help:ID``, to pictures ``picture:NAME``."""

    id: str
    title: str
    text: str


@dataclass(frozen=True, slots=True)
class Hit:
    """A page that has all the words, and the place where it has the first."""

    page: Page
    snippet: str


@cache
def pages() -> tuple[Page, ...]:
    """All pages, in their order."""
    return tuple(_page(name) for name in resources.names("help", ".md"))


def _page(name: str) -> Page:
    text = resources.read_text(f"help/{name}.md")
    found = _FILE.fullmatch(name)
    return Page(found["id"] if found else name, text.splitlines()[0].removeprefix("# "), text)


def page(id: str) -> Page:
    """The page of this id, or the first."""
    return next((each for each in pages() if each.id == id), pages()[0])


def page_of(parts: Iterator[str]) -> str:
    """The page for a place in the window, told by the classes of its parts from the innermost outwards."""
    return next((_PAGE_OF[each] for each in parts if each in _PAGE_OF), HOME)


def find(typed: str) -> list[Hit]:
    """The pages that have every word, each perhaps only begun; those with one in the title first."""
    wanted = words_of(typed)
    if not wanted:
        return [Hit(each, "") for each in pages()]
    hits = [Hit(each, _snippet(plain(each.text), wanted[0])) for each in pages() if _has(each.text, wanted)]
    return sorted(hits, key=lambda hit: not any(_has(hit.page.title, (word,)) for word in wanted))


def plain(markdown: str) -> str:
    """The words of a page on one line, without marks and addresses."""
    return " ".join(_INLINE.sub("", _MARKS.sub(" ", _LINK.sub(r"\g<words>", markdown))).split())


def _has(text: str, wanted: tuple[str, ...]) -> bool:
    words = words_of(plain(text))
    return all(any(word.startswith(each) for word in words) for each in wanted)


def _snippet(text: str, word: str) -> str:
    # Help is written without letters that change their length in folding, so places agree.
    found = re.search(rf"\b{re.escape(word)}", text.casefold())
    at = found.start() if found else 0
    start = text.rfind(" ", 0, max(at - _AROUND, 0)) + 1
    end = text.find(" ", at + _AROUND)
    piece = text[start:] if end < 0 else text[start:end]
    return f"{'… ' if start else ''}{piece}{' …' if end >= 0 else ''}"


def picture(name: str) -> bytes:
    """A picture of help, as PNG; empty where there is none of this name."""
    try:
        return resources.read_bytes(f"help/pictures/{name}")
    except FileNotFoundError:
        return b""
