"""Controls of a template taken away, with or without what they hold, so that the document stays whole."""

from editor.model.tags import SCHEMA
from editor.output.word.narrative import separator
from editor.output.word.template.places import WITH, Level, Names, level_of, tag_of
from editor.output.word.xml import Element, name


def is_ours(control: Element) -> bool:
    """Whether a control's tag is of our naming, known or not."""
    return tag_of(control).startswith(f"{SCHEMA}.")


def remove(node: Element) -> None:
    """Take a node out of its parent."""
    parent = node.getparent()
    if parent is not None:
        parent.remove(node)


def unwrap(control: Element) -> None:
    """Put what a control holds in its place."""
    content = control.find(name("w:sdtContent"))
    for each in list(content) if content is not None else ():
        control.addprevious(each)
    remove(control)


def place(control: Element, nodes: list[Element], level: Level) -> None:
    """Put ``nodes`` in a control's place; a cell stays, empty; a table without rows goes."""
    parent = control.getparent()
    if parent is None:
        return
    if level == "cell":
        empty(cell_of(control))
        return
    before, after = control.getprevious(), control.getnext()
    if level == "block" and nodes:
        # Two tables that touch would become one.
        if _is_table(before) and _is_table(nodes[0]):
            nodes = [separator(), *nodes]
        if _is_table(after) and _is_table(nodes[-1]):
            nodes = [*nodes, separator()]
    for each in nodes:
        control.addprevious(each)
    parent.remove(control)
    if level == "block" and parent.tag == name("w:tc"):
        end_with_paragraph(parent)
    if level == "row" and parent.find(name("w:tr")) is None:
        remove(parent)


def cell_of(control: Element) -> Element:
    """The cell in a control round a cell, which loses the control."""
    cell = next(control.iter(name("w:tc")))
    unwrap(control)
    return cell


def empty(cell: Element) -> None:
    """Take all text out of a cell."""
    for each in list(cell):
        if each.tag != name("w:tcPr"):
            cell.remove(each)
    end_with_paragraph(cell)


def end_with_paragraph(cell: Element) -> None:
    """Word wants a paragraph at the end of each cell."""
    if len(cell) == 0 or cell[-1].tag != name("w:p"):
        cell.append(separator())


def open_rows(body: Element, names: Names) -> None:
    """Unwrap controls round rows, and round cells that hold controls of ours: a reader looks at rows and cells alone.

    Those with a condition stay until it is known.
    """
    for control in list(body.iter(name("w:sdt"))):
        level, meant = level_of(control), names.of(tag_of(control))
        if meant is not None and (level == "cell" or meant.startswith(WITH)):
            continue
        holds = any(names.of(tag_of(each)) for each in control.iter(name("w:sdt")) if each is not control)
        if level == "row" or (level == "cell" and holds):
            unwrap(control)
        elif holds:
            for prompt in control.iterfind(f"{name('w:sdtPr')}/{name('w:showingPlcHdr')}"):
                remove(prompt)


def _is_table(node: Element | None) -> bool:
    return node is not None and node.tag == name("w:tbl")
