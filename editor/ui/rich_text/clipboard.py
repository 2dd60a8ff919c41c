"""Rich text on the clipboard: out in three forms, in from the richest that the program can read safely.

Nothing is ever loaded for a text that arrives; pictures and files are refused.
"""

import json

from PySide6.QtCore import QMimeData

from editor.importing.pasted import text_to_rich
from editor.model.jsonreading import JsonError, Node, strict_loads
from editor.model.richtext import ListItem, RichText, Table, plain_lines, rich, runs_text, to_json
from editor.model.richtext_json import richtext_from_json
from editor.output.html_narrative import narrative
from editor.output.numbering import item_numbers

OWN_TYPE = "application/x-pcc-response-editor-rich-text+json"
_HEADING_LEVEL = 1
"""A pasted text's headings stand below the page's own."""


def to_mime(text: RichText) -> QMimeData:
    """``text`` as the program's own tree, as HTML and as plain text."""
    result = QMimeData()
    result.setData(OWN_TYPE, json.dumps(to_json(text)).encode())
    result.setHtml("\n".join(narrative(text, _HEADING_LEVEL)))
    result.setText(_plain(text))
    return result


def can_read(source: QMimeData) -> bool:
    """Whether ``source`` holds text and is not about files."""
    has_text = source.hasFormat(OWN_TYPE) or source.hasHtml() or source.hasText()
    return has_text and not any(url.isLocalFile() for url in source.urls())


def from_mime(source: QMimeData) -> RichText:
    """The text that ``source`` holds, empty where there is none.

    Raises :class:`~editor.importing.pasted.TooLongError` where it is more than a person could mean.
    """
    if not can_read(source):
        return RichText()
    if source.hasFormat(OWN_TYPE):
        own = _own(bytes(source.data(OWN_TYPE).data()))
        if own is not None:
            return own
    if source.hasHtml():
        # The parser is a large library: the start of the program need not wait for the first paste.
        from editor.importing.html import html_to_rich

        text = html_to_rich(source.html())
        if text:
            return text
    return text_to_rich(source.text())


def _own(data: bytes) -> RichText | None:
    """Another version of the program may have written what this one does not know: then HTML serves."""
    try:
        return richtext_from_json(Node(strict_loads(data)))
    except JsonError:
        return None


def _plain(text: RichText) -> str:
    lines: list[str] = []
    for block, number in zip(text.blocks, item_numbers(text.blocks), strict=True):
        if isinstance(block, ListItem):
            mark = "•" if number is None else f"{number}."
            lines.append("  " * block.level + f"{mark} {runs_text(block.runs)}")
        elif isinstance(block, Table):
            lines += [block.caption] if block.caption else []
            lines += ["\t".join(map(runs_text, row)) for row in block.rows]
        else:
            lines += plain_lines(rich([block]))
    return "\n".join(lines)
