"""Making: from a tree to a file. DOCX and PDF need the extra `verbale[web]`; HTML needs nothing.

What is made says what the tree says: bold, italics, list numbers, footnotes, tables, headings. Nothing else travels in the file.
"""
