"""How many words each section has, and how many it should have."""

from collections.abc import Mapping
from dataclasses import dataclass

from editor.languages import tr
from editor.model.document import Document
from editor.model.lines import lines
from editor.model.text import count_words
from forms.schema import FormDefinition


@dataclass(frozen=True, slots=True)
class SectionWords:
    """The words of one section of the form; ``target`` is None where the office set none."""

    section: str
    words: int
    target: int | None = None

    @property
    def over(self) -> bool:
        """Whether there are more words than the office wants."""
        return self.target is not None and self.words > self.target

    def in_words(self) -> str:
        """ "312 of 400 words", "312 words", "1 word"."""
        if self.target is not None:
            return tr("{words:,} of {target:,} words", words=self.words, target=self.target)
        return tr("{n:,} word", "{n:,} words", n=self.words)


def section_words(
    document: Document, definition: FormDefinition, targets: Mapping[str, int] | None = None
) -> tuple[SectionWords, ...]:
    """The words of every section in the form's order; ``targets`` are the most words wanted, by section id."""
    counts: dict[str, int] = {}
    for line in lines(document, definition):
        counts[line.place.field] = counts.get(line.place.field, 0) + count_words(line.text)
    return tuple(
        SectionWords(
            section.id,
            sum(counts.get(field.id, 0) for field in section.fields),
            (targets or {}).get(section.id),
        )
        for section in definition.sections
    )
