"""Letters from their first draft to their number."""
