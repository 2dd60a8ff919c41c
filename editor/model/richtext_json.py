"""JSON to rich text, strictly: what the tree does not know is refused, with the path to it."""

from editor.model.jsonreading import JsonError, Node
from editor.model.richtext import (
    DEEPEST_LEVEL,
    VERSION,
    Block,
    Heading,
    ListItem,
    Paragraph,
    Quotation,
    RichText,
    Run,
    Runs,
    Table,
    from_string,
    is_link,
    rich,
)

_MARKS = ("b", "i")


def richtext_from_json(node: Node) -> RichText:
    """The canonical text of a JSON tree, or of a plain string (see :func:`~editor.model.richtext.from_string`)."""
    if isinstance(node.value, str):
        return from_string(node.value)
    members = node.object(["v", "blocks"])
    members["v"].whole(VERSION, VERSION)
    return rich(_block(block) for block in members["blocks"].items())


def _block(node: Node) -> Block:
    kind = node.mapping().get("t")
    if kind is None:
        raise node.error("lacks “t”")
    match kind.choice(("p", "quote", "h", "li", "table")):
        case "p":
            return Paragraph(_runs(node.object(["t", "runs"])["runs"]))
        case "quote":
            return Quotation(_runs(node.object(["t", "runs"])["runs"]))
        case "h":
            members = node.object(["t", "level", "runs"])
            return Heading(members["level"].whole(1, 2), _runs(members["runs"]))
        case "li":
            return _item(node)
        case _:
            return _table(node)


def _item(node: Node) -> ListItem:
    members = node.object(["t", "list", "level", "runs"], ["restart"])
    return ListItem(
        list="ul" if members["list"].choice(("ul", "ol")) == "ul" else "ol",
        level=members["level"].whole(0, DEEPEST_LEVEL),
        runs=_runs(members["runs"]),
        restart=members["restart"].flag() if "restart" in members else False,
    )


def _table(node: Node) -> Table:
    members = node.object(["t", "rows"], ["header", "caption"])
    rows = tuple(tuple(_runs(cell) for cell in row.items()) for row in members["rows"].items())
    if not rows or not rows[0] or any(len(row) != len(rows[0]) for row in rows):
        raise members["rows"].error("must be equally long rows of at least one cell")
    caption = members.get("caption")
    return Table(
        rows=rows,
        header=members["header"].flag() if "header" in members else True,
        caption=None if caption is None or caption.value is None else caption.text(),
    )


def _runs(node: Node) -> Runs:
    return tuple(_run(run) for run in node.items())


def _run(node: Node) -> Run:
    members = node.object(["s"], ["m", "href"])
    marks = [mark.choice(_MARKS) for mark in members["m"].items()] if "m" in members else []
    if len(set(marks)) < len(marks):
        raise members["m"].error("names a mark twice")
    href = members["href"].text() if "href" in members else None
    if href is not None and not is_link(href):
        raise JsonError(members["href"].path, "must be a link that begins with https:, http: or mailto:")
    return Run(members["s"].text(), "b" in marks, "i" in marks, href)
