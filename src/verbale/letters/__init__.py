"""Letters: the record, reading it from a document, checking it, and showing it."""
