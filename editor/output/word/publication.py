"""What a Word file for readers does without: controls, bookmarks and prompts, which are there to read it back by."""

from lxml import etree

from editor.output.word.xml import Element, name

_PROMPT = "w:showingPlcHdr"


def without_anchors(body: Element) -> None:
    """Put what each content control holds in its place, take prompts out with theirs, and all bookmarks."""
    for control in list(body.iter(name("w:sdt"))):
        _unwrap(control)
    for tag in ("w:bookmarkStart", "w:bookmarkEnd"):
        for mark in list(body.iter(name(tag))):
            _remove(mark)


def _unwrap(control: Element) -> None:
    content = control.find(name("w:sdtContent"))
    prompting = control.find(f"{name('w:sdtPr')}/{name(_PROMPT)}") is not None
    if content is not None and not prompting:
        for each in list(content):
            control.addprevious(each)
    _remove(control)


def _remove(node: Element) -> None:
    parent = node.getparent()
    assert isinstance(parent, etree._Element)
    parent.remove(node)
