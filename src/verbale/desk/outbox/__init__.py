"""What is still to be done outside the database."""
