"""Showing a record: as one self-contained page with its facts marked in the text, or as rows of a table."""
