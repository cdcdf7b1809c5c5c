"""How a letter names whom it addresses. Patterns over text without accents, in lower case unless they hold capitals."""

from verbale.letters.reading.sheet import Language

GOVERNMENT: dict[Language, str] = {
    "en": r"[Gg]overnment of (?P<state>(?:the )?[A-Z][^,.;:\n]{2,60})",
    "fr": r"[Gg]ouvernement (?:de la |de l'|de |du |des |d')(?P<state>[A-Z][^,.;:\n]{2,60})",
    "es": r"[Gg]obierno (?:de la |de los |de las |de |del )(?P<state>[A-Z][^,.;:\n]{2,60})",
}
MISSION: dict[Language, str] = {
    "en": r"[Pp]ermanent (?:Representative|Mission) of (?P<state>(?:the )?[A-Z][^,.;:\n]{2,80})",
    "fr": r"(?:[Rr]epresentante? [Pp]ermanente?|[Mm]ission [Pp]ermanente) (?:de la |de l'|de |du |des "
    r"|d')(?P<state>[A-Z][^,.;:\n]{2,80})",
    "es": r"(?:[Rr]epresentante [Pp]ermanente|[Mm]ision [Pp]ermanente) (?:de la |de los |de "
    r"|del )(?P<state>[A-Z][^,.;:\n]{2,80})",
}
COMPANY = (
    # a name with the sign of a company or a body that is no State
    r"(?:[A-Z0-9][\w&'.-]{0,40}(?:, | )(?:(?:of|de|du|and|et|y|the|for|la|&) )?){1,8}?(?:Ltd\.?|Limited|Inc\.?"
    r"|Incorporated"
    r"|PLC|Plc|plc|LLC|L\.L\.C\.|LLP|GmbH|AG|SE|N\.?V\.?|B\.V\.|S\.?A\.?(?:S|U|R\.L\.)?|S\. ?de R\. ?L\."
    r"|S\.L\.(?:U\.)?|S\.p\.A\.|SpA|S\.A\. de C\.V\.|Ltda\.?|SARL|S\.A\.R\.L\."
    r"|Corporation|Corp\.?|Company|Co\.|Group|Groupe|Grupo|Holdings?|Bank|Banque|Banco|Fund|Fonds|Fondo|Foundation"
    r"|Federation|Association|Pty|Bhd|Oyj?|AB|A/S|JSC|PJSC|OJSC|Enterprises?|Industries|International|Partners"
    r"|Mining|Energy|Petroleum|Technologies)"
)
ADDRESSED_COMPANY: dict[Language, str] = {
    "en": r"(?:[Yy]our (?:company|enterprise|firm|organi[sz]ation|institution|bank),? |[Tt]he company,? |by |of |in which "
    r"|against |involv\w+ )(?P<name>COMPANY)",
    "fr": r"(?:[Vv]otre (?:societe|entreprise|compagnie|organisation|banque),? |[Ll]a societe |[Ll]'entreprise "
    r"|par |de )(?P<name>COMPANY)",
    "es": r"(?:[Ss]u (?:empresa|compania|sociedad|organizacion|banco),? |[Ll]a empresa |[Ll]a compania |por "
    r"|de )(?P<name>COMPANY)",
}
