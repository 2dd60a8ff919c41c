"""Web addresses as valid URIs: an address may hold characters that a package may not (``{``, ``ŷ``)."""

import re
from typing import Final
from urllib.parse import quote

_KEPT: Final = "/?@!$&'()*+,;=:-._~%"
_STRAY_PERCENT: Final = re.compile(r"%(?![0-9A-Fa-f]{2})")
_AUTHORITY: Final = re.compile(r"(?:[^@]*@)?(?:\[[0-9A-Fa-f:.]+\]|[^\[\]:@]*)(?::[0-9]*)?")


def uri_of(href: str) -> str:
    """``href`` as a URI (RFC 3986): itself where it is one, otherwise percent-encoded where it must be."""
    scheme, _, rest = href.partition(":")
    address, hash_sign, fragment = rest.partition("#")
    authority = ""
    if address.startswith("//"):
        authority, slash, path = address[2:].partition("/")
        address = slash + path
        safe = f"{_KEPT}[]" if _AUTHORITY.fullmatch(authority) else "%"
        authority = "//" + _encoded(authority, safe)
    return f"{scheme}:{authority}{_encoded(address, _KEPT)}{hash_sign}{_encoded(fragment, _KEPT)}"


def _encoded(text: str, safe: str) -> str:
    return quote(_STRAY_PERCENT.sub("%25", text), safe=safe)
