"""The form as a page: one editor for each kind of field, put together in the order of the definition."""
