"""Words that tell what happened: a table for each language, a form for each way of saying it."""
