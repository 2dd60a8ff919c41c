"""What counts as right in an office besides the dictionaries: its own words, its names, the words of its forms."""

from collections.abc import Iterable

from editor.model.office import OfficeProfile
from editor.spelling.words import words_in
from forms.schema import FormDefinition, RecordsField, SeveralField


def right_words(
    own: Iterable[str], office: OfficeProfile, definition: FormDefinition | None = None
) -> tuple[str, ...]:
    """The words for :meth:`~editor.spelling.Speller.set_own_words`, each once and in order.

    ``own`` are the office's (:class:`~editor.archive.words.OfficeWords`); ``office`` is the profile that the document
    was made with, ``definition`` its form, whose labels may hold names that no dictionary has.
    """
    names = [value for key, value in office.as_dict().items() if key != "crest"]
    labels = [office.fill(each) for each in _texts(definition)]
    return tuple(sorted({*own, *(word.text for text in (*names, *labels) for word in words_in(text))}))


def _texts(definition: FormDefinition | None) -> list[str]:
    if definition is None:
        return []
    found = [definition.name, definition.title or ""]
    for section in definition.sections:
        found += [section.title, section.short]
    for field in definition.fields:
        subs = field.fields if isinstance(field, RecordsField) else ()
        for each in (field, *subs):
            found += [each.label, *each.aliases]
            found += [option.label for option in each.options] if isinstance(each, SeveralField) else []
    return found
