"""The rich-text editor: the tree as a Qt document and back, and what a person does to it with keys and buttons."""
