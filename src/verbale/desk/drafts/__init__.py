"""The draft: written in blocks, saved in versions, put to the mandates."""
