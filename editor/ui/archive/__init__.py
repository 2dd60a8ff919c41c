"""The archive place: the table of responses, what narrows it, the year, and what is done with one or many."""
