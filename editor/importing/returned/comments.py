"""Comments of a Word document: who said what, when, of which words, and who answered."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from editor.importing.returned.views import owner_of
from editor.importing.word_package import W14, Element, W, WordFile
from editor.importing.word_text import run_text
from editor.model.edits import Place
from editor.model.sources import Comment, Reply

_W15: Final = "{http://schemas.microsoft.com/office/word/2012/wordml}"
_OFF: Final = frozenset({None, "0", "false", "off"})
_DELETED: Final = (f"{W}del", f"{W}moveFrom")


@dataclass(slots=True)
class _Anchor:
    """What a comment points at: the words that stand, and those that a tracked change deletes."""

    standing: str = ""
    deleted: str = ""
    field: str | None = None


def find_comments(file: WordFile, body: Element, owned: dict[Element, Place]) -> tuple[Comment, ...]:
    """The comments in the order of the document's comments part; replies stand under what they answer."""
    part = file.part("comments")
    if part is None:
        return ()
    comments = {each.get(f"{W}id", ""): each for each in part.iterfind(f"{W}comment")}
    extended = {_paragraph_id(each): each for each in _extended(file)}
    ids = {_last_paragraph(each): comment_id for comment_id, each in comments.items()}
    parents = {
        comment_id: ids[above]
        for comment_id, each in comments.items()
        if (above := _parent(extended.get(_last_paragraph(each)))) in ids
    }
    replies: defaultdict[str, list[Reply]] = defaultdict(list)
    for comment_id in parents:
        each = comments[comment_id]
        replies[_top(comment_id, parents)].append(Reply(_author(each), each.get(f"{W}date"), _text(each)))
    anchors = _anchors(body, owned)
    return tuple(
        Comment(
            author=_author(each),
            at=each.get(f"{W}date"),
            text=_text(each),
            quoted=(anchor := anchors.get(comment_id, _Anchor())).standing.strip("\n")
            or anchor.deleted.strip("\n"),
            field=anchor.field,
            done=_is_done(extended.get(_last_paragraph(each))),
            replies=tuple(replies[comment_id]),
        )
        for comment_id, each in comments.items()
        if comment_id not in parents
    )


def _extended(file: WordFile) -> Iterator[Element]:
    part = file.part("commentsExtended")
    if part is not None:
        yield from part.iterfind(f"{_W15}commentEx")


def _paragraph_id(extended: Element) -> str:
    return extended.get(f"{_W15}paraId", "").upper()


def _last_paragraph(comment: Element) -> str:
    """The id by which Word knows a comment outside its own part: that of its last paragraph."""
    ids = [each.get(f"{W14}paraId", "").upper() for each in comment.iter(f"{W}p")]
    return ids[-1] if ids and ids[-1] else f"none {comment.get(f'{W}id')}"


def _parent(extended: Element | None) -> str:
    return extended.get(f"{_W15}paraIdParent", "").upper() if extended is not None else ""


def _top(comment_id: str, parents: dict[str, str]) -> str:
    """The comment at the head of the thread; a ring of answers ends where it began."""
    seen = {comment_id}
    while comment_id in parents and parents[comment_id] not in seen:
        comment_id = parents[comment_id]
        seen.add(comment_id)
    return comment_id


def _is_done(extended: Element | None) -> bool:
    return extended is not None and extended.get(f"{_W15}done") not in _OFF


def _author(comment: Element) -> str:
    return comment.get(f"{W}author", "")


def _text(comment: Element) -> str:
    return "\n".join("".join(map(run_text, each.iter(f"{W}r"))) for each in comment.iter(f"{W}p"))


def _anchors(body: Element, owned: dict[Element, Place]) -> dict[str, _Anchor]:
    found: dict[str, _Anchor] = {}
    opened: dict[str, _Anchor] = {}
    kinds = ("commentRangeStart", "commentRangeEnd", "commentReference", "r", "p")
    for each in body.iter(*(f"{W}{kind}" for kind in kinds)):
        comment_id = each.get(f"{W}id", "")
        if each.tag == f"{W}commentRangeStart":
            opened[comment_id] = found.setdefault(comment_id, _Anchor())
        elif each.tag == f"{W}commentRangeEnd":
            opened.pop(comment_id, None)
        elif each.tag == f"{W}commentReference":
            anchor = found.setdefault(comment_id, _Anchor())
            anchor.field = anchor.field or _field(each, owned)
        elif opened:
            _add(list(opened.values()), each, owned)
    return found


def _add(anchors: list[_Anchor], piece: Element, owned: dict[Element, Place]) -> None:
    text = "\n" if piece.tag == f"{W}p" else run_text(piece)
    deleted = next(piece.iterancestors(*_DELETED), None) is not None
    for anchor in anchors:
        if deleted:
            anchor.deleted += text
        else:
            anchor.standing += text
        if text.strip():
            anchor.field = anchor.field or _field(piece, owned)


def _field(piece: Element, owned: dict[Element, Place]) -> str | None:
    place = owner_of(piece, owned)
    return place.field if place else None
