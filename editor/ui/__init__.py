"""The window. It shows a session and turns gestures into edits; it decides nothing about documents."""
