"""From what a file of labels says to the facts of a record: one module for each group of facts."""
