"""Content controls and bookmarks: what lets a document that comes back find its way into the fields."""

from typing import Final

from editor.model.edits import Place
from editor.model.tags import Mark, bookmark, tag
from editor.output.blocks import Chosen, Day, Inline, Kept, Pointer, Speaker, Words
from editor.output.word.xml import Element, element, run, styled, val

_TITLE_LIMIT: Final = 63  # Word takes no longer titles
_TICKED, _EMPTY = "☒", "☐"
_ROOM: Final = "\u00a0"  # a control without any character could not be clicked on
_BOX_FONT: Final = "MS Gothic"  # what Word itself writes for its tick boxes


class Controls:
    """Makes controls and bookmarks for one document; their numbers count up, the same for the same document.

    ``bookmarks`` is how many an office's template has already, numbered from 1.
    """

    def __init__(self, bookmarks: int = 0) -> None:
        self._controls = 0
        self._bookmarks = bookmarks

    def narrative(self, place: Place, title: str, blocks: list[Element], *, empty: bool) -> Element:
        """A block control round the paragraphs and tables of a narrative."""
        return self._control(tag(place), title, None, blocks, placeholder=empty)

    def value(
        self, place: Place, title: str, value: Inline, option: str = "", *, quiet: bool = False
    ) -> list[Element]:
        """An inline control of the value's kind, inside its bookmark; where unanswered a prompt, or ``quiet``, room."""
        prompt = _ROOM if quiet else _placeholder(value)
        content = self._content(place, value) if value.text else [styled(prompt, "PlaceholderText")]
        control = self._control(tag(place, option), title, _kind(value), content, placeholder=not value.text)
        return self.marked("at", place, [control], option)

    def box(self, place: Place, title: str, ticked: bool | None, option: str = "") -> list[Element]:
        """A tick box inside its bookmark. What is not recorded is empty here and said in the custom XML."""
        kind = element(
            "w14:checkbox",
            None,
            element("w14:checked", {"w14:val": "1" if ticked else "0"}),
            element("w14:checkedState", {"w14:val": f"{ord(_TICKED):X}", "w14:font": _BOX_FONT}),
            element("w14:uncheckedState", {"w14:val": f"{ord(_EMPTY):X}", "w14:font": _BOX_FONT}),
        )
        fonts = {f"w:{script}": _BOX_FONT for script in ("ascii", "eastAsia", "hAnsi")}
        sign = run(_TICKED if ticked else _EMPTY, element("w:rFonts", {"w:hint": "eastAsia", **fonts}))
        control = self._control(tag(place, option), title, kind, [sign], placeholder=False)
        return self.marked("at", place, [control], option)

    def marked(self, mark: Mark, place: Place, inside: list[Element], option: str = "") -> list[Element]:
        """``inside`` between the ends of a bookmark."""
        return self.named(bookmark(mark, place, option), inside)

    def named(self, name: str, inside: list[Element]) -> list[Element]:
        """``inside`` between the ends of a bookmark of that name."""
        self._bookmarks += 1
        number = str(self._bookmarks)
        start = element("w:bookmarkStart", {"w:id": number, "w:name": name})
        return [start, *inside, element("w:bookmarkEnd", {"w:id": number})]

    def mark_paragraph(self, paragraph: Element, name: str) -> None:
        """Put a bookmark round all that a paragraph holds."""
        start, end = self.named(name, [])
        has_properties = len(paragraph) > 0 and paragraph[0].tag.endswith("}pPr")
        paragraph.insert(1 if has_properties else 0, start)
        paragraph.append(end)

    def _content(self, place: Place, value: Inline) -> list[Element]:
        if not isinstance(value, Speaker) or value.person is None:
            return [run(value.text)]
        # The bookmark on the name is what tells rank and name apart when the document comes back.
        role, person_name = value.person.role, value.person.name
        before = [run(f"{role} " if person_name else role)] if role else []
        return [*before, *self.marked("name", place, [run(person_name)] if person_name else [])]

    def _control(
        self, name: str, title: str, kind: Element | None, content: list[Element], *, placeholder: bool
    ) -> Element:
        self._controls += 1
        properties = [
            element("w:alias", {"w:val": _short_title(title) or name}),
            element("w:tag", {"w:val": name}),
            element("w:id", {"w:val": str(self._controls)}),
        ]
        if placeholder:
            properties.append(element("w:showingPlcHdr"))
        if kind is not None:
            properties.append(kind)
        return element(
            "w:sdt", None, element("w:sdtPr", None, *properties), element("w:sdtContent", None, *content)
        )


def placeholder_paragraph(style: str = "") -> Element:
    """What stands in the control of a narrative that is not written yet."""
    properties = [element("w:pPr", None, val("w:pStyle", style))] if style else []
    return element("w:p", None, *properties, styled("Not yet written", "PlaceholderText"))


def _kind(value: Inline) -> Element | None:
    match value:
        case Words(text, multiline):
            # LibreOffice 7.4 moves line breaks and tabs out of a plain text control.
            plain = "\n" not in text and "\t" not in text
            return element("w:text", {"w:multiLine": "1"} if multiline else None) if plain else None
        case Day(on, _):
            return element(
                "w:date",
                {"w:fullDate": f"{on.isoformat()}T00:00:00Z"} if on else None,
                val("w:dateFormat", "d MMMM yyyy"),
                val("w:lid", "en-GB"),
                val("w:storeMappedDataAs", "dateTime"),
                val("w:calendar", "gregorian"),
            )
        case Speaker():
            # A plain text control may hold no bookmark, so a person stands in one for formatted text.
            return None
        case Chosen(_, options, several):
            # One of several options, or more of them behind each other, which only a combo box takes.
            items = (
                element("w:listItem", {"w:displayText": words, "w:value": id})
                for words, id in {words: id for id, words in reversed(options)}.items()
            )
            return element("w:comboBox" if several else "w:dropDownList", None, *reversed(list(items)))
        case Pointer() | Kept():
            return element("w:text")


def _placeholder(value: Inline) -> str:
    match value:
        case Day():
            return "No date yet"
        case Speaker():
            return "No name yet"
        case Words() | Pointer() | Chosen() | Kept():
            return "Not yet filled in"


def _short_title(title: str) -> str:
    one_line = " ".join(title.split())
    return one_line if len(one_line) <= _TITLE_LIMIT else f"{one_line[: _TITLE_LIMIT - 1]}…"
