"""A returned body with every tracked change rejected, accepted, or with those that were chosen."""

from collections.abc import Container
from functools import cached_property

from editor.importing.word import Reader, Said
from editor.importing.word_anchors import Anchors, options_of
from editor.importing.word_package import Element, WordFile
from editor.importing.word_tracked import Mark, marks_of, settled
from editor.model.edits import Place
from editor.model.records import Fill
from editor.model.tags import tag
from forms.schema import FormDefinition, RecordsField, RichField, SubField


class Views:
    """One file, read as often as there are ways to settle it; each way is settled anew from the same body."""

    def __init__(
        self, file: WordFile, body: Element, definition: FormDefinition, said: Said, fill: Fill
    ) -> None:
        self.file = file
        self.body = body
        self.definition = definition
        self._said = said
        self._fill = fill

    @cached_property
    def tracked(self) -> tuple[Mark, ...]:
        """The marks of tracked changes; each one's place here is its number."""
        return tuple(marks_of(self.body))

    @property
    def marks(self) -> int:
        """How many marks of tracked changes there are."""
        return len(self.tracked)

    @cached_property
    def original(self) -> Reader:
        """Every tracked change rejected."""
        return self.settled(())

    @cached_property
    def final(self) -> Reader:
        """Every tracked change accepted."""
        return self.settled(range(self.marks)) if self.marks else self.original

    def settled(self, accepted: Container[int]) -> Reader:
        """The marks with these numbers accepted, all others rejected."""
        body = settled(self.body, accepted) if self.marks else self.body
        return Reader(self.file, body, self._said, self._fill)

    @cached_property
    def owned(self) -> dict[Element, Place]:
        """The elements that hold fields where every tracked change is accepted."""
        return owners(self.definition, self.final.anchors)


def places_of(definition: FormDefinition, anchors: Anchors) -> list[tuple[Place, SubField]]:
    """Every place for an answer, records by the numbers found."""
    found: list[tuple[Place, SubField]] = []
    for field in definition.fields:
        if isinstance(field, RecordsField):
            found += [
                (Place(field.id, number, sub.id), sub)
                for number in range(anchors.count(field))
                for sub in field.fields
            ]
        else:
            found.append((Place(field.id), field))
    return found


def owners(definition: FormDefinition, anchors: Anchors) -> dict[Element, Place]:
    """The elements that hold fields: controls, pieces inside bookmarks, paragraphs and tables of narratives."""
    found: dict[Element, Place] = {}
    for place, field in places_of(definition, anchors):
        for option in options_of(field):
            controls = anchors.controls.get(tag(place, option), ())
            found.update(dict.fromkeys(controls or anchors.value(place, option), place))
        if isinstance(field, RichField):
            found.update(dict.fromkeys(anchors.narrative(place), place))
    return found


def owner_of(element: Element, owned: dict[Element, Place]) -> Place | None:
    """The place that an element stands in, None outside every field."""
    if element in owned:
        return owned[element]
    return next((owned[each] for each in element.iterancestors() if each in owned), None)
