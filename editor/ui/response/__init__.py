"""The response place: the one response that is open, its saving, its versions, and what stands around its page."""
