"""Which editor each kind of field gets: the one place to extend for a new kind."""

from collections.abc import Callable
from typing import assert_never

from editor.model.values import Value
from editor.ui.form.editors import (
    DateEditor,
    Edited,
    Editor,
    PersonEditor,
    ReferenceEditor,
    SeveralEditor,
    TextEditor,
    TickEditor,
    YesNoEditor,
)
from editor.ui.form.rich_editor import RichEditor
from editor.ui.theme import Look
from forms.schema import (
    DateField,
    PersonField,
    ReferenceField,
    RichField,
    SeveralField,
    SubField,
    TextField,
    TickField,
    YesNoField,
)

Fill = Callable[[str], str]
"""Puts the office's words into a label."""

RecordNames = Callable[[str], list[tuple[str, str]]]
"""The records of a field as (id, what people call it)."""


def editor_for(
    field: SubField, look: Look, fill: Fill, names: RecordNames, edited: Callable[[Value], None]
) -> Editor:
    """A new editor for ``field`` that calls ``edited`` with each new value."""
    name = fill(field.label)
    on_edited: Edited = edited
    match field:
        case TextField():
            return TextEditor(look, name, on_edited, multiline=field.multiline)
        case DateField():
            return DateEditor(look, name, on_edited)
        case SeveralField():
            return SeveralEditor(
                look, name, [(each.id, fill(each.label)) for each in field.options], on_edited
            )
        case YesNoField():
            return YesNoEditor(look, name, on_edited)
        case PersonField():
            return PersonEditor(look, name, on_edited)
        case TickField():
            return TickEditor(look, name, on_edited)
        case RichField():
            return RichEditor(look, name, on_edited)
        case ReferenceField():
            return ReferenceEditor(look, name, on_edited, lambda: names(field.to), several=field.several)
        case _:
            assert_never(field)
