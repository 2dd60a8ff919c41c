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
"""The numbers that have a form of their own, and the rest, in the order of the ``<numerusform>`` of a message."""


def plural_form(language: Language, number: int) -> int:
    """Which of the forms of ``language`` goes with ``number``, counted from 0."""
    forms = PLURAL_FORMS[language]
    return forms.index(str(number)) if str(number) in forms else len(forms) - 1
