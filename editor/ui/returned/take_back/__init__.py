"""A Word document that came back: shown field by field, decided change by change, taken as one edit."""
