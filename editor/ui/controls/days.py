"""Days as the window says them: in the language that it speaks."""

from editor.model.days import format_day, format_short, weekday

__all__ = ["format_day", "format_short", "weekday"]
