"""What section 55 asks of the open response: from the report's list to the steps, the pack and the dates."""
