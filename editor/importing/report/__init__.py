"""A report's recommendations, read from its PDF or from what a person pasted, proposed and made into records."""
