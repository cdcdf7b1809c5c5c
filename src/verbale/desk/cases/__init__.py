"""The working files that join submissions, people, events and communications, and who may see each."""
