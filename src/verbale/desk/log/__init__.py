"""What was done, in a chain that cannot be changed unnoticed."""
