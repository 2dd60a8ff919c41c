"""Where things are kept by default: responses where people see them, likes where programs keep theirs."""

import os
from pathlib import Path

from platformdirs import user_config_path, user_documents_path

_APP = "PCC Response Editor"


def default_archive() -> Path:
    """The user's own archive: a folder among their documents, so that they see it and can back it up."""
    return user_documents_path() / "PCC responses"


def settings_file() -> Path:
    """Where this person's likes are kept; ``PCC_RESPONSE_EDITOR_SETTINGS`` names another place."""
    other = os.environ.get("PCC_RESPONSE_EDITOR_SETTINGS")
    return Path(other) if other else user_config_path(_APP, appauthor=False) / "settings.json"
