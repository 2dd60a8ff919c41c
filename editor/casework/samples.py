"""The finished samples that come with the program: what a good response looks like, about an invented force."""

from datetime import datetime

import resources
from editor.archive import Archive
from editor.model.answers_json import read_answers
from editor.model.document import Document, new_document
from editor.model.jsonreading import Node, strict_loads
from editor.model.office import OfficeProfile

SAMPLE_FORMS = ("pcc-response", "force-statement")


def sample_document(form: str, archive: Archive, now: datetime) -> Document:
    """The sample of a shipped form as a new document, with the invented office it speaks for.

    The office's crest is put among the archive's attachments; the document itself is not saved.
    """
    members = Node(strict_loads(resources.sample(form))).object(["form", "answers", "office"])
    definition = archive.catalogue.newest(members["form"].text())
    names = {key: node.text() for key, node in members["office"].mapping().items()}
    crest = archive.attach(resources.sample_crest(), ".png")
    office = OfficeProfile().with_values({**names, "crest": crest})
    return new_document(definition, office, now, read_answers(definition, members["answers"]))
