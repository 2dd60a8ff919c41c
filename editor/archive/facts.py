"""What the index knows of a response file: the columns of a list, what is wrong with it, the words in it.

Plain files, as nearly all are, are read the quick way (:mod:`editor.archive.plain`). Any other is read the strict way,
which is also the one that says what is wrong.
"""

import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import cast

from editor.archive.codec import document_from_json, made_with
from editor.archive.envelope import Envelope, open_envelope, refuse_newer
from editor.archive.errors import ArchiveError, Damaged, UnknownForm
from editor.archive.plain import is_plain, plain_envelope, plain_passages
from editor.archive.summary import Summary, summarise
from editor.archive.texts import Passages, texts
from editor.model.jsonreading import JsonError, Node
from forms.catalogue import Catalogue, UnknownFormError


@dataclass(frozen=True, slots=True)
class Facts:
    """``summary`` is None for a file that cannot even be listed; ``problem`` is a sentence, or empty.

    Not ``checked`` is what was only glanced at: there may be a problem, and there are passages.
    """

    summary: Summary | None
    problem: str = ""
    passages: Passages = field(default_factory=dict)
    checked: bool = True


def glance(data: bytes, document_id: str, catalogue: Catalogue) -> Facts | None:
    """The summary in a response file's bytes, in the time of reading its JSON; None for any but a plain file."""
    try:
        envelope = json.loads(data)
        plain = is_plain(envelope, document_id)
        return Facts(summarise(envelope, catalogue), checked=False) if plain else None
    except (ValueError, TypeError, LookupError, RecursionError):
        return None


def read_facts(data: bytes, path: Path, document_id: str, catalogue: Catalogue) -> Facts:
    """The facts in a response file's bytes. Raises nothing: what is wrong is one of the facts."""
    summary, passages, problem = None, cast("Passages", {}), ""
    try:
        envelope = plain_envelope(data, document_id) or open_envelope(data, path, document_id)
        refusal = _refusal(envelope, path)
        try:
            summary = summarise(envelope, catalogue)
        except JsonError as error:
            raise refusal or Damaged(path, str(error)) from None
        if refusal:
            raise refusal
        passages = _passages(envelope, path, document_id, catalogue)
    except ArchiveError as error:
        problem = str(error)
    return Facts(summary, problem, passages)


def _refusal(envelope: Envelope, path: Path) -> ArchiveError | None:
    try:
        refuse_newer(envelope, path)
    except ArchiveError as error:
        return error
    return None


def _passages(envelope: Envelope, path: Path, document_id: str, catalogue: Catalogue) -> Passages:
    """What a person wrote in the document. Raises UnknownForm, and Damaged for answers that the form cannot hold."""
    node = Node(envelope["doc"], "doc")
    try:
        definition = catalogue.get(*made_with(node))
    except UnknownFormError as error:
        raise UnknownForm(document_id, error.form, error.version or 0) from None
    except JsonError as error:
        raise Damaged(path, str(error)) from None
    quick = plain_passages(envelope["doc"], definition)
    if quick is not None:
        return quick
    try:
        document = document_from_json(node, envelope["revision"], definition)
    except JsonError as error:
        raise Damaged(path, str(error)) from None
    return {field: tuple(found) for field, found in texts(document, definition).items()}
