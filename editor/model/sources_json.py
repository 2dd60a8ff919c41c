"""Sources between values and JSON::

{"file": {"name", "attachment"}, "kind", "at", "by", "fields": [id…], "flags": [{"word", "sentence", "field"}…],
 "confidence": 0 to 1 or null, "unplaced": [{"text", "where"}…], "comments": [{"author", "at", "text", "quoted",
 "field", "done", "replies": [{"author", "at", "text"}…]}…]}
"""

from collections.abc import Callable, Iterable, Sequence
from typing import Any, Final, TypeVar, cast

from editor.model.answers_json import ATTACHMENT
from editor.model.jsonreading import Node
from editor.model.moments import moment_from_json, moment_to_json
from editor.model.sources import SOURCE_KINDS, Comment, Doubt, Leftover, Reply, Source, SourceKind
from editor.model.values import File

_KEYS: Final = ("file", "kind", "at", "by", "fields", "flags", "confidence", "unplaced", "comments")
_COMMENT_KEYS: Final = ("author", "at", "text", "quoted", "field", "done", "replies")
T = TypeVar("T")


def sources_to_json(sources: Sequence[Source]) -> list[dict[str, Any]]:
    """Sources as JSON, in the form that :func:`sources_from_json` takes. ValueError for a time without a zone."""
    return [_source_to_json(each) for each in sources]


def comments_to_json(comments: Iterable[Comment]) -> list[dict[str, Any]]:
    """Comments as JSON."""
    return [
        {
            "author": each.author,
            "at": each.at,
            "text": each.text,
            "quoted": each.quoted,
            "field": each.field,
            "done": each.done,
            "replies": [
                {"author": reply.author, "at": reply.at, "text": reply.text} for reply in each.replies
            ],
        }
        for each in comments
    ]


def sources_from_json(node: Node) -> tuple[Source, ...]:
    """The sources in a JSON list. Raises JsonError."""
    return tuple(_source(each) for each in node.items())


def _source_to_json(source: Source) -> dict[str, Any]:
    return {
        "file": {"name": source.file.name, "attachment": source.file.attachment},
        "kind": source.kind,
        "at": moment_to_json(source.at),
        "by": source.by,
        "fields": list(source.fields),
        "flags": [
            {"word": each.word, "sentence": each.sentence, "field": each.field} for each in source.flags
        ],
        "confidence": source.confidence,
        "unplaced": [{"text": each.text, "where": each.where} for each in source.unplaced],
        "comments": comments_to_json(source.comments),
    }


def _source(node: Node) -> Source:
    members = node.object(_KEYS)
    return Source(
        file=_file(members["file"]),
        kind=cast("SourceKind", members["kind"].choice(SOURCE_KINDS)),
        at=moment_from_json(members["at"]),
        by=members["by"].text(),
        fields=tuple(each.text() for each in members["fields"].items()),
        flags=tuple(_doubt(each) for each in members["flags"].items()),
        confidence=_optional(members["confidence"], _share),
        unplaced=tuple(_leftover(each) for each in members["unplaced"].items()),
        comments=tuple(_comment(each) for each in members["comments"].items()),
    )


def _file(node: Node) -> File:
    members = node.object(("name", "attachment"))
    attachment = members["attachment"].text()
    if not ATTACHMENT.fullmatch(attachment):
        raise members["attachment"].error("must be the name of an attachment")
    return File(members["name"].text(), attachment)


def _share(node: Node) -> float:
    value = node.value
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value <= 1:
        raise node.error("must be a number from 0 to 1")
    return float(value)


def _optional(node: Node, read: Callable[[Node], T]) -> T | None:
    return None if node.value is None else read(node)


def _doubt(node: Node) -> Doubt:
    members = node.object(("word", "sentence", "field"))
    return Doubt(members["word"].text(), members["sentence"].text(), _optional(members["field"], Node.text))


def _leftover(node: Node) -> Leftover:
    members = node.object(("text", "where"))
    return Leftover(members["text"].text(), members["where"].text())


def _comment(node: Node) -> Comment:
    members = node.object(_COMMENT_KEYS)
    return Comment(
        author=members["author"].text(),
        at=_optional(members["at"], Node.text),
        text=members["text"].text(),
        quoted=members["quoted"].text(),
        field=_optional(members["field"], Node.text),
        done=members["done"].flag(),
        replies=tuple(_reply(each) for each in members["replies"].items()),
    )


def _reply(node: Node) -> Reply:
    members = node.object(("author", "at", "text"))
    return Reply(members["author"].text(), _optional(members["at"], Node.text), members["text"].text())
