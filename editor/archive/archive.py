"""The archive: what an office wrote, kept for ever in a folder that it can see."""

import hashlib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, cast

from editor.archive.attachments import Attachments
from editor.archive.audit import (
    BINNED,
    CARRIED,
    HELD,
    IMPORTED,
    RELEASED,
    RESTORED,
    SAVED,
    STEPPED,
    TAKEN_BACK,
    TOOK,
    UNBINNED,
    Act,
    Entry,
    step_note,
)
from editor.archive.disk import told_as_reading
from editor.archive.errors import ArchiveError, Damaged, NotHeld, NotInTheBin
from editor.archive.facets import NOTHING_CHOSEN, Chosen, Counts
from editor.archive.folder import BIN, FORMS, RESPONSES, TABLES, ArchiveFolder
from editor.archive.presence import Presence, Presences, utc_now
from editor.archive.stored import Deed
from editor.archive.versions import Kept, Reason, Version
from editor.model.moments import moment_to_json
from editor.model.office import OfficeProfile
from editor.model.workflow import Step, Workflow, take_step

if TYPE_CHECKING:
    from tinydb import TinyDB

    from editor.archive.index import Index
    from editor.archive.quarantine import Quarantined
    from editor.archive.responses import Responses
    from editor.archive.storage import FolderStorage
    from editor.archive.summary import Summary
    from editor.archive.table import DocumentTable
    from editor.archive.templates import Templates
    from editor.model.document import Document
    from editor.model.rules import Rules
    from editor.model.sources import Source
    from forms.catalogue import Catalogue

Sentences = list[str]
Clock = Callable[[], datetime]
Progress = Callable[[int, int], None]
"""Called while files are being read: how many were read, of how many."""


class Archive:
    """An office's documents, attachments, forms and profile, in one folder.

    Every method raises an :class:`~editor.archive.ArchiveError` for what cannot be done, and then nothing was
    changed. What is acknowledged by returning is on the disk. An archive object opens nothing until it is asked for
    it, and imports as late: a start of the window has enough to do.
    """

    def __init__(self, folder: Path, clock: Clock = utc_now) -> None:
        """Use :meth:`open` or :meth:`open_or_create`. ``clock`` tells the time, with its zone."""
        self.folder = folder
        self._clock = clock
        self._place = ArchiveFolder(folder)
        self._attachments = Attachments(self._place)
        self._presences = Presences(folder, clock)

    @classmethod
    def open(cls, folder: Path, clock: Clock = utc_now) -> "Archive":
        """The archive in ``folder``; an empty folder is an empty archive. Writes nothing. Raises NotThere."""
        ArchiveFolder(folder).refuse_missing()
        return cls(folder, clock)

    @classmethod
    def open_or_create(cls, folder: Path, clock: Clock = utc_now) -> "Archive":
        """The archive in ``folder``, made with its parents where it is missing. Raises CannotWrite."""
        ArchiveFolder(folder).create()
        return cls(folder, clock)

    # --- what is opened when it is first asked for ----------------------------------------------------

    @cached_property
    def database(self) -> "TinyDB":
        """The archive in TinyDB's own interface: ``archive.database.search(Query().doc.form == "…")``."""
        from editor.archive.table import open_database

        return open_database(self._place, self._clock)

    @property
    def _table(self) -> "DocumentTable":
        return cast("DocumentTable", self.database.table(RESPONSES))

    @property
    def _files(self) -> "FolderStorage":
        return cast("FolderStorage", self.database.storage)

    @cached_property
    def _responses(self) -> "Responses":
        from editor.archive.responses import Responses

        return Responses(self._table, self._files, self.catalogue)

    @cached_property
    def _templates(self) -> "Templates":
        from editor.archive.templates import Templates

        return Templates(self._place)

    @cached_property
    def _index(self) -> "Index":
        from editor.archive.cache_file import cache_folder
        from editor.archive.index import Index

        return Index.open(self._files, self.catalogue, cache_folder())

    @cached_property
    def catalogue(self) -> "Catalogue":
        """The program's forms and the office's own, as they stood when they were first asked for. Raises CannotRead."""
        from forms.catalogue import load_catalogue

        with told_as_reading(self.folder / FORMS):
            return load_catalogue(self.folder / FORMS)

    # --- the office ---------------------------------------------------------------------------------

    @property
    def office(self) -> OfficeProfile:
        """Who the office is today; what new documents are made with."""
        return self._place.office

    def set_office(self, profile: OfficeProfile) -> None:
        """Store the profile. Documents keep the one that they were made with."""
        self._place.set_office(profile)

    @property
    def rules(self) -> "Rules":
        """What the office has set once: recipients, plan, workflow. Raises Damaged and CannotRead."""
        return self._place.rules

    def set_rules(self, rules: "Rules") -> None:
        """Store the office's rules. Raises CannotWrite."""
        self._place.set_rules(rules)

    # --- documents ----------------------------------------------------------------------------------

    def save(self, document: "Document", keep: Reason | None = None, by: str = "") -> "Document":
        """Store ``document`` durably and return it as acknowledged: its revision counted up, its basis new.

        With ``keep`` it is kept as a version as well. Without, what stood there before is kept once in ten
        minutes of writing. ``by`` is a person's name, the login's where none is given. A document that was never
        saved gets another id if its own is taken. Raises Conflict where the file is not the one that the
        document comes from (nothing is overwritten, both texts are kept as versions), UnknownId where it is
        gone, InTheBin, NewerFormat, Damaged, HalfEmpty, Busy and CannotWrite; Locked where the text is signed off
        and a locked answer would change. The steps stay those that were taken (:meth:`take_step`), and no
        source is lost (:meth:`save_with_source`).
        """
        return self._responses.save(document, Deed(Act.of(SAVED, by), after=keep))

    def save_with_source(self, document: "Document", source: "Source") -> "Document":
        """Store the document with one more source; what was there before is kept as a version "before import".

        The trail says from which file. Raises as :meth:`save`.
        """
        after = replace(document, sources=(*document.sources, source))
        if document.revision == 0:
            return self._responses.save(after, Deed(Act.of(IMPORTED, source.by, source.file.name)))
        deed = Deed(Act.of(TAKEN_BACK, source.by, source.file.name), before="before import")
        return self._responses.save(after, deed)

    def imported_from(self, data: bytes) -> str | None:
        """The response that was first made from a file of these bytes, None where none was. Raises CannotRead."""
        digest = hashlib.sha256(data).hexdigest()
        # Few files were ever kept: only where this one was do the responses have to be read.
        return self._responses.made_from(digest) if self._attachments.keeps(digest) else None

    def take_step(self, document: "Document", step: Step, workflow: Workflow) -> "Document":
        """Store the document with one more step, keep it as a version, and tell the trail. Returns as :meth:`save`.

        Raises StepRefusedError for a step that the office does not allow, and what :meth:`save` raises.
        """
        deed = Deed(Act.of(STEPPED, step.by, step_note(step)), after="step")
        return self._responses.write_over(
            document, deed, lambda present: replace(present, steps=take_step(present.steps, step, workflow))
        )

    def carry(self, id: str, by: str = "") -> "Document":
        """Carry a response to the newest version of its form, nothing lost; what was there is kept as a version.

        Raises CarryError where there is no newer one, Locked for a text that is signed off, and what :meth:`load`
        and :meth:`save` raise.
        """
        from editor.model.beginning import carried

        document = self.load(id)
        newest = self.catalogue.newest(document.form)
        after = replace(carried(document, newest), changed=self._clock())
        note = f"from version {document.form_version} of the form to version {newest.version}"
        return self._responses.write_over(after, Deed(Act.of(CARRIED, by, note), before="migrated"))

    def load(self, id: str) -> "Document":
        """The document. Raises UnknownId, InTheBin, SetAside, UnknownForm, NewerFormat, Damaged and CannotRead."""
        return self._responses.load(id)

    def list(self) -> "Sequence[Summary]":
        """Every response that can be read, the one changed last first; :meth:`problems` tells of the rest."""
        return self._index.responses()

    def due(self) -> "Sequence[Summary]":
        """The same, by last lawful day: what is still to be published first, soonest first, then the rest."""
        return self._index.due()

    def search(
        self, words: str, chosen: Chosen = NOTHING_CHOSEN, *, due_first: bool = False
    ) -> "Sequence[Summary]":
        """The responses in which what was typed occurs, newest first; see :mod:`editor.archive.query`.

        Everything that a person wrote in answers is searched; no words find everything. ``chosen`` values of
        facets narrow it down. ``due_first`` orders them as :meth:`due` does.
        """
        return self._index.search(words, chosen, due_first=due_first)

    def facets(self, words: str = "", chosen: Chosen = NOTHING_CHOSEN) -> Counts:
        """How many responses each state, year, form and type would show, under the words and what is chosen."""
        return self._index.facets(words, chosen)

    def ids_with(self, word: str) -> Sequence[str]:
        """The ids of the responses in which a word stands, whole, in any answer; newest first."""
        return self._index.ids_with(word)

    def texts(self, id: str) -> Mapping[str, tuple[str, ...]] | None:
        """Every line in a response's answers by field, quicker than :meth:`load`; None where that would not do."""
        return self._index.texts(id)

    def refresh(self, progress: Progress | None = None) -> None:
        """Read what was changed in the folder, telling how far that is; the list does the same in silence."""
        self._index.refresh(progress)

    @property
    def patient(self) -> bool:
        """Whether lists and searches wait until all that is new in the folder was read, as they do at first.

        If not, hundreds of new files are left to a :meth:`refresh` elsewhere, and :attr:`unread` tells of them.
        """
        return self._index.patient

    @patient.setter
    def patient(self, patient: bool) -> None:
        self._index.patient = patient

    @property
    def unread(self) -> int:
        """How many responses the last list, search or count was still without."""
        return self._index.unread

    # --- the bin ------------------------------------------------------------------------------------

    def bin(self, id: str, by: str = "") -> None:
        """Put a response into the bin. Raises UnknownId, Held and CannotWrite."""
        if not self._files.holds(RESPONSES, id):  # before an empty folder gets its archive.json
            raise self._responses.missing(id)
        with self._table.changing(Deed(Act.of(BINNED, by))) as working:
            if id not in working:
                raise self._responses.missing(id)
            del working[id]

    def restore(self, id: str, by: str = "") -> None:
        """Take a response out of the bin. Raises NotInTheBin, BinTaken and CannotWrite."""
        self._refuse_unless_binned(id)  # before an empty folder gets its archive.json
        with self._place.writing():
            self._refuse_unless_binned(id)
            self._files.move(id, BIN, RESPONSES, Act.of(UNBINNED, by))

    def _refuse_unless_binned(self, id: str) -> None:
        self._place.refuse_missing()
        if not self._files.holds(BIN, id):
            raise NotInTheBin(id)

    def binned(self) -> "Sequence[Summary]":
        """What is in the bin, the one changed last first."""
        return self._index.binned()

    def load_binned(self, id: str) -> "Document":
        """A response in the bin, to look at. Raises NotInTheBin, UnknownForm, NewerFormat, Damaged, CannotRead."""
        self._refuse_unless_binned(id)
        return self._responses.load_binned(id)

    # --- versions -----------------------------------------------------------------------------------

    def versions(self, id: str) -> Sequence[Version]:
        """The kept versions of a response, in the bin or not, newest first. Raises UnknownId and CannotRead."""
        found = self._files.versions.of(id) if self._responses.taken(id) else []
        if not found and not self._responses.holds(id):
            raise self._responses.missing(id)
        return found

    def version(self, id: str, token: str) -> "Document":
        """A kept version. Raises UnknownId, UnknownVersion, UnknownForm, NewerFormat, Damaged and CannotRead."""
        return self._responses.version(id, token)

    def keep(self, id: str, reason: Reason, by: str = "") -> str:
        """Keep what is stored now as a version and return its token; a text that is kept already is not kept twice.

        Raises UnknownId, InTheBin, Damaged and CannotWrite.
        """
        with self._place.writing():
            file = self._files.file(RESPONSES, id)
            if file is None:
                raise self._responses.missing(id)
            return self._files.versions.keep(id, file.data, Kept(reason, self._clock(), Act.of(SAVED, by).by))

    def restore_version(
        self, id: str, token: str, fields: Iterable[str] | None = None, by: str = ""
    ) -> "Document":
        """Bring a kept version back, or its answers to some fields; what stands there is kept as a version first.

        A response whose file is damaged or in quarantine is brought back as well. Raises what :meth:`version` and
        :meth:`save` raise, and UnknownField. The steps stay those that were taken, and a signed-off text stays as
        it is (Locked).
        """
        version = self.version(id, token)
        self.quarantine(id, by)
        deed = Deed(Act.of(RESTORED, by, f"version {token}"), before="before restore", after="restored")
        return self._responses.bring_back(version, fields, deed)

    def trail(self, id: str) -> Sequence[Entry]:
        """Who did what to a response, from the first line on. Raises CannotRead."""
        return self._files.trails.entries(id)

    def note_passage(self, id: str, source: str, by: str = "") -> None:
        """Tell the trail that what is stored now holds a passage from ``source``, in words for people.

        Raises UnknownId, InTheBin, Damaged and CannotWrite.
        """
        with self._place.writing():
            file = self._files.file(RESPONSES, id)
            if file is None:
                raise self._responses.missing(id)
            self._files.trails.add(id, Act.of(TOOK, by, source), file.mark, before=file.mark)

    # --- legal hold ---------------------------------------------------------------------------------

    def hold(self, id: str, reason: str, by: str = "") -> None:
        """Keep a response, in the bin or not, from being binned and disposed of. Raises UnknownId, CannotWrite."""
        act = Act.of(HELD, by, reason)
        with self._table_of(id).changing(Deed(act)) as working:
            working[id]["hold"] = {"reason": reason, "by": act.by, "at": moment_to_json(self._clock())}

    def release(self, id: str, by: str = "") -> None:
        """End a hold. Raises NotHeld, UnknownId and CannotWrite."""
        with self._table_of(id).changing(Deed(Act.of(RELEASED, by))) as working:
            if working[id].get("hold") is None:
                raise NotHeld(id)
            working[id]["hold"] = None

    def _table_of(self, id: str) -> "DocumentTable":
        table = next((table for table in TABLES if self._files.holds(table, id)), None)
        if table is None:
            raise self._responses.missing(id)
        return cast("DocumentTable", self.database.table(table))

    # --- who is here --------------------------------------------------------------------------------

    def enter(self, id: str, me: Presence) -> Presence | None:
        """Begin to write a response. Whoever else is writing it, and then nothing changed; None: it is ours.

        This and the next three never wait and never fail.
        """
        return self._presences.enter(id, me)

    def beat(self, id: str, me: Presence) -> Presence | None:
        """Say, some times a minute, that we are still writing. Whoever has taken over; None: it is still ours."""
        return self._presences.beat(id, me)

    def take_over(self, id: str, me: Presence) -> None:
        """Write in place of whoever does; they hear of it at their next beat."""
        self._presences.take_over(id, me)

    def leave(self, id: str, me: Presence) -> None:
        """Write the response no more."""
        self._presences.leave(id, me)

    # --- attachments --------------------------------------------------------------------------------

    def attach(self, data: bytes, suffix: str) -> str:
        """Keep ``data`` and return its name, ``attachments/<sha256>.png`` for the suffix ``.png``.

        The name follows from the content, so the same picture is kept once. ValueError for an odd suffix.
        """
        return self._attachments.keep(data, suffix)

    def attachment(self, name: str) -> bytes | None:
        """An attachment's content, None if it is missing. Raises BadAttachmentName, Damaged, CannotRead."""
        return self._attachments.content(name)

    # --- the office's own Word templates --------------------------------------------------------------

    def template(self, form: str) -> bytes | None:
        """The Word template kept for a form, None where there is none. Raises CannotRead."""
        return self._templates.read(form)

    def set_template(self, form: str, data: bytes) -> None:
        """Keep a Word template for a form, in place of the one that was there. Raises CannotWrite."""
        self._templates.keep(form, data)

    def remove_template(self, form: str) -> None:
        """Keep no Word template for a form any more. Raises CannotWrite."""
        self._templates.remove(form)

    def owns(self, path: Path) -> bool:
        """Whether ``path`` is, or would be, among the files that the archive itself keeps."""
        return self._place.owns(path)

    # --- what is wrong ------------------------------------------------------------------------------

    def quarantine_damaged(self, by: str = "") -> "Sequence[Quarantined]":
        """Set aside every file that is not what was written; each can be restored from ``last_good``.

        A newer schema, an unknown form and a disk that does not answer are no damage. Raises CannotWrite.
        """
        found = (self.quarantine(id, by) for table in TABLES for id in self._index.troubled(table))
        return [each for each in found if each]

    def quarantine(self, id: str, by: str = "") -> "Quarantined | None":
        """Set a response's file aside if it is not what was written; None where it is. Raises CannotWrite."""
        from editor.archive.quarantine import set_aside

        return set_aside(self._files, id, by)

    def heal(self) -> Sequence[str]:
        """Tell every trail what stands there, where a process was killed before it could; the ids of those.

        Reads the whole archive. Raises CannotRead and CannotWrite.
        """
        return [id for table in TABLES for id in self._files.ids(table) if self._heal(table, id)]

    def _heal(self, table: str, id: str) -> bool:
        with suppress(Damaged):
            if self._files.is_told(table, id):
                return False
            with self._place.writing():
                return self._files.tell(table, id)
        return False

    def problems(self) -> Sentences:
        """A sentence for each file that could not be read or does not belong; none of them was touched."""
        try:
            self._place.refuse_missing()
            return [
                *self._place.problems(),
                *(str(error) for error in self.catalogue.broken),
                *(sentence for table in TABLES for sentence in self._problems_in(table)),
            ]
        except ArchiveError as error:
            return [str(error)]

    def _problems_in(self, table: str) -> Iterator[str]:
        yield from self._index.problems(table)
        for path in self._files.strays(table):
            yield f"“{path}” is not a response file, perhaps a synchronised copy; it is kept and not listed."
