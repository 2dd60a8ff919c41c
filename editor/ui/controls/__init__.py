"""What everything that is drawn is made of: colours, type and spacing, small pieces, questions to the person."""
