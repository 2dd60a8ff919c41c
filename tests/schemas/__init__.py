"""Whether a Word document is valid: ``validate_package(data)`` says what is wrong with it, one line each.

Every part is checked against the ISO/IEC 29500 transitional schemas as a program would read it that knows
nothing but the standard; then what schemas cannot say: that parts are declared and joined up, that ids are
unique, and that styles and lists that are used exist. README.md says what the schemas are.
"""

from tests.schemas.validation import validate_package

__all__ = ["validate_package"]
