"""Comparing a record that was read with a golden one, field by field."""
