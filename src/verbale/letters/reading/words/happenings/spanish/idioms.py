"""What looks like an act and is none, in Spanish."""

IDIOMS = ""
