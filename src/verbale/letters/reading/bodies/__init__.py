"""Names of bodies that hold a head noun ("Ministry", "tribunal"): from the head to both ends of the name."""
