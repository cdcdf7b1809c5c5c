"""Lines with their places on pages into paragraphs: the same for PDFs and for what is recognised on pictures."""
