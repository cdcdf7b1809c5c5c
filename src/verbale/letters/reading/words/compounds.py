"""Words that take a hyphen so often that one at a line's end is theirs: "above-mentioned", "ci-dessus", "ex-ministro"."""

FIRST_HALVES = frozenset(
    word
    for line in (
        "above anti below co cross ex first follow half high in long low mid multi non on over post pre second self semi short",
        "so sub then under vice well one two three four five six seven eight nine ten twenty thirty forty fifty sixty seventy",
        "eighty ninety au avant celui celle ceux ci contre demi dix est la mi nord quasi quatre soixante sous sud vingt",
        "franco hispano socio",
    )
    for word in line.split()
)
