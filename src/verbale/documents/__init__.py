"""Documents: files into one tree that keeps what each format knows, and trees into files."""
