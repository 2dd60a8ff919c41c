"""The pages that explain a handover: an index that any browser shows, and a README. No I/O."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from html import escape
from urllib.parse import quote

from editor.model.dates import format_day
from editor.model.document import Document, title_of
from editor.model.office import OfficeProfile
from editor.output.html_style import STYLE
from forms.schema import FormDefinition

_FORMATS = ((".docx", "Word"), (".html", "Web page"), (".txt", "Text"), (".json", "JSON"))


@dataclass(frozen=True, slots=True)
class Entry:
    """One response of the handover. ``stem`` is its files' path in the parcel, without the ending.

    ``versions`` are the tokens of those that were handed over.
    """

    id: str
    title: str
    form: str
    published_on: date | None
    changed: datetime
    stem: str
    versions: tuple[str, ...]
    binned: bool
    problems: tuple[str, ...] = ()

    @classmethod
    def of(
        cls,
        document: Document,
        definition: FormDefinition,
        stem: str,
        versions: tuple[str, ...],
        binned: bool,
        problems: tuple[str, ...],
    ) -> "Entry":
        """The entry of a document that was written to ``stem``."""
        field = definition.with_role("published_on")
        published = document.answer(field.id) if field else None
        return cls(
            id=document.id,
            title=title_of(document, definition),
            form=definition.name,
            published_on=published if isinstance(published, date) else None,
            changed=document.changed,
            stem=stem,
            versions=versions,
            binned=binned,
            problems=problems,
        )

    @property
    def folder(self) -> str:
        return self.stem.rpartition("/")[0]


def index_page(
    office: OfficeProfile, entries: Sequence[Entry], problems: Sequence[str], now: datetime
) -> str:
    """The list of everything as one accessible page without scripts, links relative."""
    kept, binned = _kept(entries), _binned(entries)
    body = "\n".join(
        [
            f"<h1>{escape(_title(office))}</h1>",
            f"<p>Handed over on {format_day(now.date())}: {_told(entries)}.</p>",
            '<p><a href="README.txt">README.txt</a> says what lies where.</p>',
            *_problems(problems),
            *_table("Responses", kept),
            *_table("In the bin", binned),
        ]
    )
    return (
        '<!DOCTYPE html>\n<html lang="en-GB">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(_title(office))}</title>\n<style>{STYLE}main {{ max-width: 75rem; }}</style>\n"
        f"</head>\n<body>\n<main>\n{body}\n</main>\n</body>\n</html>\n"
    )


def _title(office: OfficeProfile) -> str:
    return f"Responses of {office.body}" if office.body else "Responses"


def _kept(entries: Sequence[Entry]) -> list[Entry]:
    return [entry for entry in entries if not entry.binned]


def _binned(entries: Sequence[Entry]) -> list[Entry]:
    return [entry for entry in entries if entry.binned]


def _told(entries: Sequence[Entry]) -> str:
    versions = sum(len(entry.versions) for entry in entries)
    return (
        f"{_count(len(_kept(entries)), 'response')}, {len(_binned(entries))} in the bin, "
        f"{_count(versions, 'kept version')}"
    )


def _count(number: int, name: str) -> str:
    return f"{number:,} {name}{'' if number == 1 else 's'}"


def _problems(problems: Sequence[str]) -> list[str]:
    if not problems:
        return []
    items = "".join(f"<li>{escape(problem)}</li>" for problem in problems)
    return [
        "<h2>What could not be read</h2>",
        "<p>These files were copied as they are, into the folder “unreadable”.</p>",
        f"<ul>{items}</ul>",
    ]


def _table(heading: str, entries: Sequence[Entry]) -> list[str]:
    if not entries:
        return [f"<h2>{heading}</h2>", "<p>None.</p>"]
    heads = "".join(
        f'<th scope="col">{each}</th>'
        for each in ("Title", "Form", "Report published", "Last changed", "Files", "Kept versions")
    )
    return [
        f"<h2>{heading}</h2>",
        '<div class="wide"><table>',
        f"<caption>{_count(len(entries), 'response')}, the one changed last first</caption>",
        f"<thead><tr>{heads}</tr></thead>",
        "<tbody>",
        *map(_row, entries),
        "</tbody>",
        "</table></div>",
    ]


def _row(entry: Entry) -> str:
    title = escape(entry.title)
    links = ", ".join(
        f'<a href="{quote(entry.stem + suffix)}" aria-label="{name}: {title}">{name}</a>'
        for suffix, name in _FORMATS
    )
    published = format_day(entry.published_on) if entry.published_on else "–"
    return (
        f'<tr><th scope="row"><bdi>{title}</bdi></th><td>{escape(entry.form)}</td><td>{published}</td>'
        f"<td>{format_day(entry.changed.date())}</td><td>{links}</td><td>{_versions(entry)}</td></tr>"
    )


def _versions(entry: Entry) -> str:
    if not entry.versions:
        return "None"
    links = ", ".join(
        f'<a href="{quote(f"{entry.folder}/versions/{token}.json")}">{escape(token)}</a>'
        for token in entry.versions
    )
    return f"<details><summary>{len(entry.versions)} of {escape(entry.title)}</summary>{links}</details>"


def readme(office: OfficeProfile, entries: Sequence[Entry], problems: Sequence[str], now: datetime) -> str:
    """What lies where, in plain text."""
    unread = [f"  - {problem}" for problem in problems] or ["  Nothing."]
    return "\n".join(
        [
            _title(office),
            f"Handed over on {format_day(now.date())}: {_told(entries)}.",
            "",
            "Open index.html in any browser: it lists every response and leads to its files.",
            "No program of ours is needed: every file is in an open format.",
            "",
            "responses/     one folder for each response, named by its title and its id. In it the response as",
            "               Word document (.docx), web page (.html), plain text (.txt) and data (.json);",
            "               in versions/, its kept versions as data, each with who kept it, when and why.",
            "bin/           the same for responses that were deleted and are still kept.",
            "attachments/   pictures and evidence, named by the SHA-256 of their content.",
            "audit/         who did what to each response and when, one JSON object a line; each line holds",
            "               the SHA-256 of the one before, so that a change is noticed.",
            "quarantine/    files that were found damaged, as they are.",
            "forms/         the office's own forms; templates/ its own Word templates.",
            "office.json    its names and titles; rules.json: its recipients, its plan and who may take which step;",
            "               words.txt: its own words for the spelling; paragraphs.json: its standard paragraphs.",
            "disposals.jsonl  what was disposed of, when, by whom and under which rule.",
            "A folder or file that is not there had nothing to hold.",
            "",
            "In the .json files, dates are written 2017-09-21 and times in UTC; null means not recorded.",
            "",
            "What could not be read and was copied as it is into unreadable/:",
            *unread,
            "",
        ]
    )
