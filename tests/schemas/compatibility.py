"""Markup compatibility (ISO/IEC 29500-3) as a consumer applies it that understands the standard alone."""

from collections.abc import Iterator

from lxml.etree import QName, _Element

MC = "http://schemas.openxmlformats.org/markup-compatibility/2006"
W14 = "http://schemas.microsoft.com/office/word/2010/wordml"

_IGNORABLE, _PROCESS, _UNDERSTAND = (
    f"{{{MC}}}{name}" for name in ("Ignorable", "ProcessContent", "MustUnderstand")
)
_ALTERNATE, _CHOICE, _FALLBACK = (f"{{{MC}}}{name}" for name in ("AlternateContent", "Choice", "Fallback"))


class CompatibilityError(ValueError):
    """Markup compatibility that a consumer must refuse; ``line`` is where."""

    def __init__(self, element: _Element, reason: str) -> None:
        super().__init__(reason)
        self.line = element.sourceline


def resolve(root: _Element, understood: frozenset[str]) -> None:
    """Change ``root`` into what a consumer sees that understands only these namespaces.

    What an ignorable namespace holds is taken out, each ``mc:AlternateContent`` becomes its chosen content,
    and no markup compatibility is left. Raises :class:`CompatibilityError` for undeclared prefixes, content
    that must be understood and is not, and malformed alternatives.
    """
    _resolve(root, frozenset(), understood)


def _resolve(element: _Element, ignorable: frozenset[str], understood: frozenset[str]) -> None:
    if element.get(_PROCESS) is not None:
        raise CompatibilityError(element, "mc:ProcessContent is not expected here")
    must = _named(element, _UNDERSTAND) - understood
    if must:
        raise CompatibilityError(element, f"must be understood and is not: {', '.join(sorted(must))}")
    ignorable = ignorable | (_named(element, _IGNORABLE) - understood)
    for name in list(element.attrib):
        namespace = QName(str(name)).namespace
        if namespace == MC or namespace in ignorable:
            del element.attrib[name]
    for child in list(element.iterchildren("*")):
        _resolve_child(element, child, ignorable, understood)


def _resolve_child(
    parent: _Element, child: _Element, ignorable: frozenset[str], understood: frozenset[str]
) -> None:
    if child.tag == _ALTERNATE:
        ignorable = ignorable | (_named(child, _IGNORABLE) - understood)
        chosen = _chosen(child, understood)
        for kept in chosen:
            child.addprevious(kept)
        parent.remove(child)
        for kept in chosen:
            _resolve_child(parent, kept, ignorable, understood)
    elif QName(child).namespace in ignorable:
        parent.remove(child)
    else:
        _resolve(child, ignorable, understood)


def _chosen(alternate: _Element, understood: frozenset[str]) -> list[_Element]:
    """The content of the first choice that is understood, else of the fallback, else nothing."""
    branches = list(alternate.iterchildren("*"))
    tags = [branch.tag for branch in branches]
    choices = tags.count(_CHOICE)
    if not choices or tags not in ([_CHOICE] * choices, [_CHOICE] * choices + [_FALLBACK]):
        raise CompatibilityError(
            alternate, "mc:AlternateContent needs choices and at most one fallback after them"
        )
    for branch in branches:
        if branch.tag == _FALLBACK or _required(branch) <= understood:
            return list(branch.iterchildren("*"))
    return []


def _required(choice: _Element) -> frozenset[str]:
    if not choice.get("Requires"):
        raise CompatibilityError(choice, "mc:Choice lacks Requires")
    return _named(choice, "Requires")


def _named(element: _Element, attribute: str) -> frozenset[str]:
    """The namespaces whose prefixes an attribute lists."""
    return frozenset(_namespaces(element, str(element.get(attribute) or "").split()))


def _namespaces(element: _Element, prefixes: list[str]) -> Iterator[str]:
    for prefix in prefixes:
        namespace = element.nsmap.get(prefix)
        if namespace is None:
            raise CompatibilityError(element, f"the prefix “{prefix}” is not declared")
        yield namespace
