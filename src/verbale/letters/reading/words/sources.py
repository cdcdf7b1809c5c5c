"""Words for sources that are no instruments, in English, French and Spanish, without accents, as pieces of patterns.

They end the reach of what was cited before: "(para. 12)" or "ibid." after one of them does not go back beyond it.
"""

DOMESTIC = (
    # with a capital, since "the law" and "a code" are also ordinary words; the noun alone is enough to end a reach
    r"\b(?=[A-DLOPR])(?:Code(?! of Conduct)|Constitution|Act|Decree(?:-Law)?|Ordinance|Proclamation|Bylaws?|Bill|Regulations?|"
    r"(?<!International )(?<!Rights )(?<!Humanitarian )(?<!Refugee )(?<!to )Law(?:s| No\b| on\b)?)\b"
)
DOMESTIC_PHRASES = (
    r"\b(?=[a-dlnoprt])(?:criminal code|penal code|civil code|code of criminal procedure|criminal procedure code|"
    r"draft law|proposed law|"
    r"draft bill|"
    r"the bill|this law|the law on|domestic law|national law|the decree|code penal|code de procedure penale|code civil|"
    r"code du travail|"
    r"loi (?:n[°o]|sur|relative|organique|du|de)|lois? nationales?|projet de loi|proposition de loi|decret(?:-loi)?|"
    r"ordonnance|arrete n|"
    r"constitution|codigo|ley (?:n|no|num|organica|de|sobre|contra|general|especial|\d+)|leyes nacionales|proyecto de ley|decreto|"
    r"reglamento|constitucion)(?!\w)"
)
OTHER = (
    r"\b(?=[acdjorsvACDHJORS])(?:(?<=\w )(?:v\.|vs\.?|c\.) (?=[A-Z])|[Cc]om(?:m?unication|unicacion) (?:[Nn]o\.?|n°|"
    r"[Nn]um\.?) ?\d+/\d{4}|"
    r"[Cc]oncluding [Oo]bservations\b|[Oo]bserva(?:tions|ciones) [Ff]inales\b|"
    r"[Jj]udge?ments? (?:of|in|No)\b|[Rr]ulings? (?:of|in|No)\b|[Aa]rret (?:du|de|n)\b|[Ss]entencia (?:del?|No|C-|T-)|"
    r"Advisory Opinion\b|Avis consultatif\b|Opinion Consultiva\b|(?:[Oo]pinion|[Aa]vis) (?:[Nn]os?\.?|n°|[Nn]um\.?) ?\d+/\d{4}|"
    r"Delibera(?:tion|cion) (?:No\.?|n°|num\.?) ?\d|annual report\b|Allegation letter\b|Amnesty International,|"
    r"Human Rights Watch,)|"
    r"\bthematic report\b"
)
