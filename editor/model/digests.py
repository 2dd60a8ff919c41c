"""The digest of an answer: what an exported file says of a field instead of its text."""

import json
from hashlib import sha256

from editor.model.answers_json import value_to_json
from editor.model.richtext import RichText, digest
from editor.model.values import Value


def answer_digest(value: Value) -> str:
    """SHA-256 of an answer's canonical JSON in hexadecimal; of rich text its own digest."""
    if isinstance(value, RichText):
        return digest(value)
    compact = json.dumps(value_to_json(value), sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return sha256(compact.encode()).hexdigest()
