"""Reading: from a file to the record of a letter."""
