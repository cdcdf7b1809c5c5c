"""What waits for whoever opens the desk."""
