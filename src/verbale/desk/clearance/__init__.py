"""A mandate reads the text that it is asked about, and answers."""
