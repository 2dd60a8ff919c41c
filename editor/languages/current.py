"""The language of this call or window.

A context variable rather than a global: a test, or a piece of work in a thread of its own, cannot change it for
others. A thread begins with English; work that speaks to people is started in a copy of the context.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Final

from editor.languages.translator import Language, Translator, translator

_ENGLISH: Final = translator("en")
_SPOKEN: Final[ContextVar[Translator]] = ContextVar("spoken", default=_ENGLISH)


def current() -> Translator:
    """The translator of this call or window; English unless :func:`use` has said otherwise."""
    return _SPOKEN.get()


@contextmanager
def use(language: Language | Translator) -> Iterator[Translator]:
    """Speak ``language`` inside, or as a translator of one's own does."""
    token = _SPOKEN.set(language if isinstance(language, Translator) else translator(language))
    try:
        yield _SPOKEN.get()
    finally:
        _SPOKEN.reset(token)


def speak(language: Language) -> None:
    """Speak ``language`` from now on, in this thread (or copy of the context)."""
    _SPOKEN.set(translator(language))


def later(text: str) -> str:
    """``text`` as it stands: marks words for translation where they are only kept, to be :func:`said` when shown."""
    return text


def said(text: str) -> str:
    """Words that were marked with :func:`later`, in the language of this call or window."""
    return _SPOKEN.get().tr(text)


def tr(text: str, plural: str = "", /, **values: object) -> str:
    """``text`` in the language of this call or window; see :meth:`Translator.tr`."""
    return _SPOKEN.get().tr(text, plural, **values)
