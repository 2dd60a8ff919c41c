"""What an import is told in."""

from dataclasses import dataclass

from editor.importing.old.passages import Kind, Passage
from editor.importing.old.proposal import Proposal
from editor.languages import FORMS, current, later, said, tr
from editor.model.office import OfficeProfile
from editor.ui.returned.old_responses.incoming import SURE, Incoming
from forms.schema import FormDefinition

NOT_PLACED = later("Not placed")
_FAIRLY = 0.5


@dataclass(frozen=True, slots=True)
class Names:
    """The names of a form's fields, with the office's own words."""

    form: FormDefinition
    office: OfficeProfile

    def field(self, field_id: str) -> str:
        """What a field is called."""
        field = self.form.field(field_id)
        section = next(each for each in self.form.sections if field in each.fields)
        return self.office.spoken().fill(current().words(FORMS, field.label or section.title)).rstrip(": ")

    def passage(self, passage: Passage) -> str:
        """What a passage is taken for, in the margin."""
        if passage.kind == "unplaced":
            return said(NOT_PLACED)
        if passage.kind == "value" and passage.field:
            return self.field(passage.field)
        return tr("Heading or label")

    def passage_spoken(self, passage: Passage) -> str:
        """The same in a sentence."""
        told: dict[Kind, str] = {
            "unplaced": tr("This could not be placed: it is kept with the record."),
            "label": tr("This is a heading or label of the form: it is not taken over as text."),
            "value": tr("This goes to “{field}”.", field=self.passage(passage)),
        }
        return told[passage.kind]


def sure_words(proposal: Proposal) -> str:
    """The confidence in words."""
    value = proposal.confidence.value
    word = tr("Sure") if value >= SURE else tr("Fairly sure") if value >= _FAIRLY else tr("Not sure")
    return f"{word} ({value:.0%})"


def progress_words(incoming: Incoming) -> str:
    """Where a document stands."""
    match incoming.progress:
        case "waiting":
            return tr("Waiting")
        case "reading":
            return tr("Reading…")
        case "proposed":
            return (
                tr("Not saved: {problem}", problem=incoming.problem)
                if incoming.problem
                else tr("To be saved")
            )
        case "saving":
            return tr("Saving…")
        case "refused":
            return incoming.problem
        case "duplicate":
            return tr("Already in the archive")
        case _:
            return tr("Saved")
