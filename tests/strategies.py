"""Hypothesis strategies: every text a person, a clipboard or a hand-made file could bring."""

from collections.abc import Callable
from types import MappingProxyType
from typing import Any, Final, cast

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from editor.model.richtext import (
    Block,
    Heading,
    ListItem,
    ListKind,
    Paragraph,
    Quotation,
    RichText,
    Run,
    Runs,
    Table,
    rich,
)
from editor.model.text import one_line
from editor.model.values import Answers, File, Person, Record, Records, SubValue, Tick, Value
from forms.schema import (
    ChoiceField,
    DateField,
    FileField,
    FormDefinition,
    PersonField,
    RecordsField,
    ReferenceField,
    RichField,
    SeveralField,
    SubField,
    TextField,
    TickField,
    YesNoField,
)

HOSTILE: Final = (
    " ", "  ", "\t", "\n", "\n\n", "- ", "1. ", "# ", "> ", "| ", "*", "**", "_", "`", "\\",
    "<b>", "&amp;", "]]>", "{force}", "{", "}", "%s", "“", "”", "’", "–",
    "\x7f", "\x85", "\x9f", "\u00a0", "\u00ad", "\u200b", "\u200d", "\u2011", "\u2028", "\u2029",
    "\u202e", "\u2066", "\u2069", "\u3000", "\ufdd0", "\ufeff", "\ufffc", "\ufffd", "\U0001fffe",
    "é", "e\u0301", "\u0301", "ŷ", "Tŷ", "ß", "İ", "ﬁ", "™", "𝔘", "שלום", "مرحبا",
    "\U0010ffff", "\U0001f469\u200d\U0001f467", "\U0001f1ec\U0001f1e7",
)  # fmt: skip
"""Pieces of text that XML can carry and that something, somewhere, has stumbled over."""

FORBIDDEN: Final = (
    "\x00", "\x01", "\x08", "\x0b", "\x0c", "\x1b", "\x1f", "\ud800", "\udcff", "\udfff", "\ufffe", "\uffff",
)  # fmt: skip
"""Characters that XML cannot carry; they are taken out where text comes in."""

LINE_ENDS: Final = ("\r", "\r\n", "\n\r", "\n")

_LINKS = (
    "https://northmoor.example/report?id=1&part=2#page=4",
    "http://northmoor.example/a%20b",
    "HTTPS://NORTHMOOR.EXAMPLE/",
    "mailto:office@northmoor.example",
    "https://tŷ.example/’",
)

_XML_CHARACTERS = st.characters(
    exclude_categories=["Cs"],
    exclude_characters="".join(map(chr, range(0x20))) + "\ufffe\uffff",
)


def texts(min_size: int = 0) -> SearchStrategy[str]:
    """Text as the program keeps it: ``clean(text) == text``."""
    return _joined(st.sampled_from(HOSTILE) | _XML_CHARACTERS, min_size)


def dirty_texts() -> SearchStrategy[str]:
    """Text as it may arrive: with NUL and other controls, lone surrogates, every kind of line end."""
    return _joined(
        st.sampled_from(HOSTILE) | st.sampled_from(FORBIDDEN) | st.sampled_from(LINE_ENDS) | st.characters()
    )


def _joined(pieces: SearchStrategy[str], min_size: int = 0) -> SearchStrategy[str]:
    return st.lists(pieces, min_size=min_size, max_size=8).map("".join)


# --- rich text -----------------------------------------------------------------------------------------


def rich_texts(*, tables: bool = True, max_blocks: int = 6) -> SearchStrategy[RichText]:
    """Canonical rich text of every kind of block, empty text included."""
    return st.lists(blocks(tables=tables), max_size=max_blocks).map(rich)


def blocks(words: SearchStrategy[str] | None = None, *, tables: bool = True) -> SearchStrategy[Block]:
    """Blocks as somebody might hand them over: not canonical, some of them empty."""
    parts = _runs(words if words is not None else texts())
    kinds: list[SearchStrategy[Block]] = [
        st.builds(Paragraph, parts),
        st.builds(Quotation, parts),
        st.builds(Heading, st.sampled_from((1, 2)), parts),
        st.builds(
            ListItem,
            list=st.sampled_from(("ul", "ol")).map(lambda kind: cast("ListKind", kind)),
            level=st.sampled_from((0, 1, 2)),
            runs=parts,
            restart=st.booleans(),
        ),
    ]
    if tables:
        kinds.append(_tables(parts, words if words is not None else texts()))
    return st.one_of(kinds)


def _runs(words: SearchStrategy[str]) -> SearchStrategy[Runs]:
    run = st.builds(Run, words, st.booleans(), st.booleans(), st.none() | st.sampled_from(_LINKS))
    return st.lists(run, max_size=4).map(tuple)


@st.composite
def _tables(draw: DrawFn, cells: SearchStrategy[Runs], words: SearchStrategy[str]) -> Block:
    width = draw(st.integers(1, 3))
    row = st.lists(cells, min_size=width, max_size=width).map(tuple)
    rows = draw(st.lists(row, min_size=1, max_size=3))
    return Table(tuple(rows), draw(st.booleans()), draw(st.none() | words))


# --- answers -------------------------------------------------------------------------------------------

_RECORD_IDS = st.from_regex(r"[a-z0-9][a-z0-9-]{0,39}", fullmatch=True)


@st.composite
def answers(draw: DrawFn, definition: FormDefinition, max_records: int = 3) -> Answers:
    """An answer, or None, to every field of ``definition``; every reference arrives."""
    fields = [each for each in definition.fields if isinstance(each, RecordsField)]
    ids = {each.id: draw(_record_ids(each, max_records)) for each in fields}
    known = {each.id: tuple(str(record_id) for record_id in ids[each.id]) for each in fields if each.keyed}
    return MappingProxyType(
        {
            each.id: _drawn_records(draw, each, ids[each.id], known)
            if isinstance(each, RecordsField)
            else draw(values(each, known))
            for each in definition.fields
        }
    )


def values(field: SubField, record_ids: dict[str, tuple[str, ...]] | None = None) -> SearchStrategy[Value]:
    """What a field (no records) may hold; ``record_ids`` are those that references may name, by field."""
    return st.none() | _KINDS[type(field)](field, record_ids or {})


def _record_ids(field: RecordsField, most: int) -> SearchStrategy[list[str | None]]:
    if field.keyed:
        return st.lists(_RECORD_IDS, max_size=most, unique=True).map(lambda ids: [*ids])
    return st.lists(st.none(), max_size=most).map(lambda ids: [*ids])


def _drawn_records(
    draw: DrawFn, field: RecordsField, ids: list[str | None], known: dict[str, tuple[str, ...]]
) -> Records:
    return tuple(
        Record(
            MappingProxyType({sub.id: cast("SubValue", draw(values(sub, known))) for sub in field.fields}),
            record_id,
        )
        for record_id in ids
    )


def _subset(items: tuple[str, ...]) -> SearchStrategy[tuple[str, ...]]:
    """Some of ``items``, in their order."""
    return st.lists(st.booleans(), min_size=len(items), max_size=len(items)).map(
        lambda chosen: tuple(item for item, on in zip(items, chosen, strict=True) if on)
    )


def _reference(field: ReferenceField, known: dict[str, tuple[str, ...]]) -> SearchStrategy[Value]:
    ids = known.get(field.to, ())
    if field.several:
        return _subset(ids)
    return st.sampled_from(ids) if ids else st.none()


_NAMES = texts(1)
_FILE_NAMES = _NAMES.map(one_line).filter(bool)
_ATTACHMENTS = st.binary(min_size=32, max_size=32).map(lambda digest: f"attachments/{digest.hex()}.pdf")

_KINDS: Final[dict[type[SubField], Callable[[Any, dict[str, tuple[str, ...]]], SearchStrategy[Value]]]] = {
    TextField: lambda _, __: texts(1),
    DateField: lambda _, __: st.dates(),
    SeveralField: lambda field, _: _subset(tuple(option.id for option in field.options)),
    YesNoField: lambda _, __: st.booleans(),
    PersonField: lambda _, __: st.builds(Person, _NAMES, texts()) | st.builds(Person, texts(), _NAMES),
    TickField: lambda _, __: st.builds(Tick, st.none() | st.booleans(), st.none() | st.dates()),
    RichField: lambda _, __: rich_texts(max_blocks=3).filter(bool),
    ReferenceField: _reference,
    ChoiceField: lambda field, _: st.sampled_from([option.id for option in field.options]),
    FileField: lambda _, __: st.builds(File, _FILE_NAMES, _ATTACHMENTS),
}
