"""The pages that explain a publication pack: an index that any browser shows, and a READ ME. No I/O."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from html import escape
from typing import Final
from urllib.parse import quote

from editor.model.dates import format_day
from editor.output.html_style import STYLE


@dataclass(frozen=True, slots=True)
class Packed:
    """A file of the pack: its name, what it is for, its size in bytes and the SHA-256 of its content (hexadecimal)."""

    name: str
    purpose: str
    what: str
    size: int
    sha256: str


PURPOSES: Final = ("To publish", "To send", "For the police and crime panel", "For the office’s own records")
"""What the files are for, in the order in which the pages list them."""


def pack_index(title: str, files: Sequence[Packed], notes: Sequence[str], now: datetime) -> str:
    """The list of the files as one accessible page without scripts, links relative."""
    tables = "\n".join(_table(purpose, files) for purpose in PURPOSES if _of(purpose, files))
    told = "".join(f"<li>{escape(note)}</li>" for note in notes)
    return (
        '<!DOCTYPE html>\n<html lang="en-GB">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>Publication pack: {escape(title)}</title>\n<style>{STYLE}main {{ max-width: 60rem; }} "
        "code { font-size: .8em; overflow-wrap: anywhere; }</style>\n</head>\n<body>\n<main>\n"
        f"<h1>Publication pack: {escape(title)}</h1>\n<p>Made on {format_day(now.date())}.</p>\n"
        + (f"<h2>Please note</h2>\n<ul>{told}</ul>\n" if notes else "")
        + f"{tables}\n</main>\n</body>\n</html>\n"
    )


def _of(purpose: str, files: Sequence[Packed]) -> list[Packed]:
    return [each for each in files if each.purpose == purpose]


def _table(purpose: str, files: Sequence[Packed]) -> str:
    heads = "".join(f'<th scope="col">{each}</th>' for each in ("File", "What it is", "SHA-256"))
    rows = "\n".join(
        f'<tr><th scope="row"><a href="{quote(each.name)}">{escape(each.name)}</a></th>'
        f"<td>{escape(each.what)}</td><td><code>{each.sha256}</code></td></tr>"
        for each in _of(purpose, files)
    )
    return (
        f'<h2>{escape(purpose)}</h2>\n<div class="wide" role="group" aria-label="{escape(purpose)}" tabindex="0">'
        f"<table><thead><tr>{heads}</tr></thead>\n<tbody>\n{rows}\n</tbody></table></div>"
    )


def pack_readme(title: str, files: Sequence[Packed], notes: Sequence[str], now: datetime) -> str:
    """What lies in the folder and what for, in plain text, with the hash of every file."""
    lines = [f"Publication pack: {title}", f"Made on {format_day(now.date())}.", ""]
    if notes:
        lines += ["PLEASE NOTE", *(f"- {each}" for each in notes), ""]
    for purpose in PURPOSES:
        if of_purpose := _of(purpose, files):
            lines += [purpose, *(f"  {each.name}: {each.what}" for each in of_purpose), ""]
    lines += ["SHA-256 of each file, by which a change to it is noticed:"]
    lines += [f"{each.sha256}  {each.name}" for each in files]
    return "\n".join(lines) + "\n"
