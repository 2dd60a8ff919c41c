"""The two languages of a response: the page to translate on, and what the main page says of it."""
