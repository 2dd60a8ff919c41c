"""What helps to write: spelling, finding, hints, what was said before, standard paragraphs, the page alone, print."""
