"""What comes in from Word: documents taken back, and the responses of past years."""
