"""The window around every place: its start and end, its menus and actions, what works beside it."""
