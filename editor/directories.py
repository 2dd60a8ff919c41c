"""Where things are kept by default: responses where people see them, likes where programs keep theirs."""

import os
from pathlib import Path

from platformdirs import user_config_path, user_documents_path, user_state_path

from editor.errors import RefusalError

_APP = "PCC Response Editor"


def default_archive() -> Path:
    """The user's own archive: a folder among their documents, so that they see it and can back it up.

    Raises RefusalError for a user without a home folder: anywhere else it would not be found again.
    """
    documents = user_documents_path()
    if os.environ.get("HOME") == "" or not documents.is_absolute():
        raise RefusalError("this user has no home folder to keep responses in; name a folder with --archive")
    return documents / "PCC responses"


def settings_file() -> Path:
    """Where this person's likes are kept; ``PCC_RESPONSE_EDITOR_SETTINGS`` names another place."""
    other = os.environ.get("PCC_RESPONSE_EDITOR_SETTINGS")
    return Path(other) if other else user_config_path(_APP, appauthor=False) / "settings.json"


def state_folder() -> Path:
    """Where the program notes what went wrong in it; ``PCC_RESPONSE_EDITOR_STATE`` names another place."""
    other = os.environ.get("PCC_RESPONSE_EDITOR_STATE")
    return Path(other) if other else user_state_path(_APP, appauthor=False)
