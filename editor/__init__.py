"""PCC Response Editor: draft, keep and hand over responses to inspection reports."""

__version__ = "0.1.0"
