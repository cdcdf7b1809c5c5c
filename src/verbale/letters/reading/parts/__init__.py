"""Splitting a document into the parts of a letter: what stands aside, what is running text, and of which kind."""
