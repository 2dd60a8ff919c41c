"""Which form of a word goes with a number.

English has one for 1 and one for all else. Welsh has six, for 0, 1, 2, 3, 6 and all else (Unicode CLDR, plural rules
of cy), because numbers change the beginning of the word behind them: "2 air", "3 gair", "3 chi", "6 chi".
"""

from typing import Final, Literal

Language = Literal["en", "cy"]

PLURAL_FORMS: Final[dict[Language, tuple[str, ...]]] = {
    "en": ("1", "other"),
    "cy": ("0", "1", "2", "3", "6", "other"),
}
"""The numbers that have a form of their own, and the rest."""


def plural_form(language: Language, number: int) -> str:
    """The form of ``language`` that goes with ``number``."""
    return str(number) if str(number) in PLURAL_FORMS[language] else "other"
