"""What a response is called in the window."""

from editor.languages import FORMS, current, tr


def shown_title(title: str, form_name: str) -> str:
    """``title`` as it stands; one that nobody wrote yet in the language of the window ("Untitled PCC response")."""
    if title != f"Untitled {form_name}":
        return title
    return tr("Untitled {form}", form=current().words(FORMS, form_name))
