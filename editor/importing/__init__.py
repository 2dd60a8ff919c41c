"""What comes into the program: documents read into fields, losing nothing."""
