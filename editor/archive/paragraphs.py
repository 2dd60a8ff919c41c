"""The office's standard paragraphs: ``paragraphs.json`` beside ``archive.json``.

::

    {"format": "pcc-response-editor/paragraphs", "schema": 1,
     "paragraphs": [{"id", "name", "section", "text": {…rich text…}}, …]}

What a later version keeps beside these keys stays as it is; a newer schema is read and never written.
"""

from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

from editor.archive.errors import Damaged, NewerFormat
from editor.archive.folder import PARAGRAPHS, ArchiveFolder
from editor.archive.json_text import to_bytes
from editor.model.document import new_id
from editor.model.jsonreading import JsonError, Node, strict_loads
from editor.model.richtext import RichText, to_json
from editor.model.richtext_json import richtext_from_json
from editor.model.standard import StandardParagraph
from editor.model.text import clean, one_line

PARAGRAPHS_FORMAT: Final = "pcc-response-editor/paragraphs"
PARAGRAPHS_SCHEMA: Final = 1

_Entries = list[dict[str, Any]]


class OfficeParagraphs:
    """The paragraphs kept with the archive in ``folder``. Others may change theirs at any time; none is lost."""

    def __init__(self, folder: Path) -> None:
        self._place = ArchiveFolder(folder)
        self._path = folder / PARAGRAPHS

    def read(self) -> tuple[StandardParagraph, ...]:
        """All of them, by name. Raises CannotRead, NewerFormat and Damaged."""
        return _paragraphs(self._file(), self._path)

    def add(self, name: str, text: RichText, section: str = "") -> StandardParagraph:
        """Keep a new paragraph. Raises what :meth:`read` raises, and CannotWrite."""
        new = StandardParagraph(new_id(), one_line(clean(name)), text, section)
        self._change(lambda entries: [*entries, _entry(new)])
        return new

    def change(self, paragraph: StandardParagraph) -> None:
        """Keep a paragraph as it is now; one that somebody removed meanwhile is there again."""

        def changed(entries: _Entries) -> _Entries:
            before: dict[str, Any] = next((each for each in entries if each["id"] == paragraph.id), {})
            others = [each for each in entries if each["id"] != paragraph.id]
            return [*others, {**before, **_entry(paragraph)}]

        self._change(changed)

    def remove(self, paragraph_id: str) -> None:
        """Keep a paragraph no more; fine where it is gone already."""
        self._change(lambda entries: [each for each in entries if each["id"] != paragraph_id])

    def _change(self, change: Callable[[_Entries], _Entries]) -> None:
        with self._place.writing():
            file = self._file()
            _paragraphs(file, self._path)  # nothing is written over what cannot be read
            self._place.write(PARAGRAPHS, to_bytes({**file, "paragraphs": change(file["paragraphs"])}))

    def _file(self) -> dict[str, Any]:
        data = self._place.read(PARAGRAPHS)
        if data is None:
            return {"format": PARAGRAPHS_FORMAT, "schema": PARAGRAPHS_SCHEMA, "paragraphs": []}
        try:
            node = Node(strict_loads(data))
            members = node.at_least(("format", "schema", "paragraphs"))
            members["format"].choice([PARAGRAPHS_FORMAT])
            schema = members["schema"].whole(1, 10**9)
        except JsonError as error:
            raise Damaged(self._path, str(error)) from None
        if schema > PARAGRAPHS_SCHEMA:
            raise NewerFormat(self._path, schema)
        file: dict[str, Any] = node.value
        return file


def _paragraphs(file: dict[str, Any], path: Path) -> tuple[StandardParagraph, ...]:
    try:
        found = [_paragraph(each) for each in Node(file["paragraphs"], "paragraphs").items()]
    except JsonError as error:
        raise Damaged(path, str(error)) from None
    return tuple(sorted(found, key=lambda each: (each.name.casefold(), each.id)))


def _paragraph(node: Node) -> StandardParagraph:
    members = node.at_least(("id", "name", "section", "text"))
    return StandardParagraph(
        id=members["id"].text(),
        name=members["name"].text(),
        text=richtext_from_json(members["text"]),
        section=members["section"].text(),
    )


def _entry(paragraph: StandardParagraph) -> dict[str, Any]:
    return {
        "id": paragraph.id,
        "name": paragraph.name,
        "section": paragraph.section,
        "text": to_json(paragraph.text),
    }
