"""A language for tests: whatever can be translated stands in brackets."""

from editor.languages import FORMS, Translator


class Bracketed(Translator):
    """Says everything in brackets; days as in Welsh, so that none of them is an English word."""

    def tr(self, text: str, plural: str = "", /, **values: object) -> str:
        return f"⟦{super().tr(text, plural, **values)}⟧"

    def words(self, context: str, text: str) -> str:
        return f"⟦{text}⟧" if text and context == FORMS else text


BRACKETED = Bracketed("cy")
