"""Words for sources that are no instruments, in English, French and Spanish, without accents, as pieces of patterns.

They end the reach of what was cited before: "(para. 12)" or "ibid." after one of them does not go back beyond it.
"""

DOMESTIC = (
    # with a capital, since "the law" and "a code" are also ordinary words; the noun alone is enough to end a reach
    r"\b(?:Code(?! of Conduct)|Constitution|Act|Decree(?:-Law)?|Ordinance|Proclamation|Bylaws?|Bill|Regulations?|"
    r"(?<!International )(?<!Rights )(?<!Humanitarian )(?<!Refugee )(?<!to )Law(?:s| No\b| on\b)?)\b"
)
DOMESTIC_PHRASES = (
    r"\b(?:criminal code|penal code|civil code|code of criminal procedure|criminal procedure code|draft law|proposed law|"
    r"draft bill|"
    r"the bill|this law|the law on|domestic law|national law|the decree|code penal|code de procedure penale|code civil|"
    r"code du travail|"
    r"loi (?:n[°o]|sur|relative|organique|du|de)|lois? nationales?|projet de loi|proposition de loi|decret(?:-loi)?|"
    r"ordonnance|arrete n|"
    r"constitution|codigo|ley (?:n|no|num|organica|de|sobre|contra|general|especial|\d+)|leyes nacionales|proyecto de ley|decreto|"
    r"reglamento|constitucion)(?!\w)"
)
OTHER = (
    r"(?<=\w )(?:v\.|vs\.?|c\.) (?=[A-Z])|\b(?:[Cc]ommunication|[Cc]omunicacion) (?:[Nn]o\.?|n°|[Nn]um\.?) ?\d+/\d{4}|"
    r"\b[Cc]oncluding [Oo]bservations\b|\b[Oo]bservations [Ff]inales\b|\b[Oo]bservaciones [Ff]inales\b|"
    r"\b(?:[Jj]udge?ments?|[Rr]ulings?) (?:of|in|No)\b|\b[Aa]rret (?:du|de|n)\b|\b[Ss]entencia (?:del?|No|C-|T-)|"
    r"\b(?:Advisory Opinion|Avis consultatif|Opinion Consultiva)\b|\b(?:[Oo]pinion|[Aa]vis) (?:[Nn]os?\.?|n°|[Nn]um\.?) ?\d+/\d{4}|"
    r"\b(?:Deliberation|Deliberacion) (?:No\.?|n°|num\.?) ?\d|\b(?:annual|thematic) report\b|\bAllegation letter\b|"
    r"\b(?:Amnesty International|Human Rights Watch),"
)
