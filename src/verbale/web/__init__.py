"""The web: settings, addresses and pages. In this release it shows the sample letters, read as it starts."""
