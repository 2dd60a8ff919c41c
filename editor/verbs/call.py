"""One call of the command line, as its verbs see it."""

import argparse
import json
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from editor.archive import Archive
from editor.console import name_of, read_input, say
from editor.directories import default_archive, settings_file
from editor.errors import RefusalError
from editor.languages import tr
from editor.model.jsonreading import JsonError, Node, strict_loads
from editor.settings import read_settings

if TYPE_CHECKING:
    from editor.model.document import Document
    from editor.model.values import Answers
    from forms.schema import FormDefinition

DONE, FOUND, REFUSED = 0, 1, 2
Clock = Callable[[], datetime]


@dataclass(frozen=True, slots=True)
class Call:
    """The arguments of one call, its clock, and what makes a PDF of a page where nothing better does."""

    options: argparse.Namespace
    clock: Clock
    print_copy: Callable[[str], bytes]

    @property
    def folder(self) -> Path:
        chosen = self.options.archive or read_settings(settings_file()).archive
        return Path(chosen) if chosen else default_archive()

    def archive(self) -> Archive:
        return Archive.open(self.folder, self.clock)

    def load(self) -> "tuple[Archive, Document, FormDefinition]":
        archive = self.archive()
        document = archive.load(self.options.id)
        return archive, document, archive.catalogue.get(document.form, document.form_version)

    def answers(self, definition: "FormDefinition", before: "Answers") -> "Answers":
        """The answers that were given, and no others, read as if in the place of those of ``before``."""
        from editor.model.answers_json import read_answers

        with self._reading_answers() as node:
            answers = read_answers(definition, node, before)
            return {field_id: answers[field_id] for field_id in node.mapping()}

    def translated(self, document: "Document", definition: "FormDefinition") -> "Document":
        """The document with the texts that were given on its other side."""
        from editor.model.sides_json import translated_by

        with self._reading_answers() as node:
            return translated_by(document, definition, node)

    @contextmanager
    def _reading_answers(self) -> Iterator[Node]:
        source = self.options.answers
        data = read_input(source)
        try:
            yield Node(strict_loads(data))
        except JsonError as error:
            raise RefusalError(
                tr("{source}: {error}; nothing was saved", source=name_of(source), error=error)
            ) from error

    def report(self, value: object, lines: Sequence[str]) -> None:
        """Print JSON where it was asked for, else lines for people."""
        say(json.dumps(value, ensure_ascii=False, indent=2) if self.options.json else "\n".join(lines))
