"""Tables of what differs by language: the genre's fixed forms in English, French and Spanish, written without accents."""
