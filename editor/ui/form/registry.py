"""Which editor each kind of field gets: the one place to extend for a new kind."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import assert_never

from editor.model.values import Value
from editor.ui.controls.theme import Look
from editor.ui.form.choice_editor import choice_editor
from editor.ui.form.editors import (
    DateEditor,
    Editor,
    PersonEditor,
    SeveralEditor,
    TextEditor,
    TickEditor,
    YesNoEditor,
)
from editor.ui.form.file_editor import FileEditor, Files
from editor.ui.form.reference_editor import OneReferenceEditor, ReferenceEditor
from editor.ui.form.rich_editor import RichEditor
from forms.schema import (
    ChoiceField,
    DateField,
    FileField,
    PersonField,
    ReferenceField,
    RichField,
    SeveralField,
    SubField,
    TextField,
    TickField,
    YesNoField,
)


@dataclass(frozen=True, slots=True)
class Means:
    """What editors need beside their field.

    ``fill`` puts the office's words into a label; ``names`` gives the records of a field as (id, what people call
    it); ``files`` keeps and opens files.
    """

    look: Look
    fill: Callable[[str], str]
    names: Callable[[str], list[tuple[str, str]]]
    files: Files


def editor_for(field: SubField, means: Means, edited: Callable[[Value], None]) -> Editor:
    """A new editor for ``field`` that calls ``edited`` with each new value."""
    look, fill = means.look, means.fill
    name = fill(field.label)
    match field:
        case TextField():
            return TextEditor(look, name, edited, multiline=field.multiline)
        case DateField():
            return DateEditor(look, name, edited)
        case SeveralField():
            return SeveralEditor(look, name, [(each.id, fill(each.label)) for each in field.options], edited)
        case ChoiceField():
            return choice_editor(look, name, [(each.id, fill(each.label)) for each in field.options], edited)
        case YesNoField():
            return YesNoEditor(look, name, edited)
        case PersonField():
            return PersonEditor(look, name, edited)
        case TickField():
            return TickEditor(look, name, edited)
        case RichField():
            return RichEditor(look, name, edited)
        case ReferenceField():
            return _reference_editor(field, means, edited)
        case FileField():
            return FileEditor(look, name, edited, means.files)
        case _:
            assert_never(field)


def _reference_editor(field: ReferenceField, means: Means, edited: Callable[[Value], None]) -> Editor:
    look, name = means.look, means.fill(field.label)
    if field.blank and not field.several:
        return OneReferenceEditor(look, name, edited, lambda: means.names(field.to), means.fill(field.blank))
    return ReferenceEditor(look, name, edited, lambda: means.names(field.to), several=field.several)
