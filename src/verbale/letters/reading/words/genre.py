"""Words that tell the genre, in all three languages at once, over text without accents in lower case."""

MANDATE = (
    r"\b(?:special rapporteurs?|rapporteu(?:r|se)s? specia(?:l|le|ux|les)|relator(?:a|es|as)? especial(?:es)?"
    r"|independent experts?|expert(?:e|s|es)? independant(?:e|s|es)?"
    r"|expert[oa]s? independientes?|working group on|groupe de travail sur|grupo de trabajo sobre"
    r"|special representative of the secretary|representante? special"
    r"|representante especial|special procedures|procedures speciales|procedimientos especiales|mandate holders?)\b"
)

REPLY = (
    r"\bpresents its compliments\b|\bpresente ses compliments\b|\bsaluda (?:muy )?atentamente\b"
    r"|\b(?:in (?:response|reply) to|with reference to|in reference to|referring to|further to) (?:your|the"
    r"|their) (?:joint )?(?:letter|communication|urgent appeal|note)"
    r"|\b(?:en reponse a|suite a|faisant suite a|en reference a) (?:votre|la|leur) (?:lettre|communication|note)"
    r"|\b(?:en (?:respuesta|contestacion|relacion|referencia) (?:a|con)) (?:su|la) (?:carta|comunicacion|nota)"
    r"|\b(?:i|we) have (?:received|the honou?r to (?:acknowledge|refer to|transmit|submit|enclose|forward))\b"
    r"|\breply of the government\b|\breponse du gouvernement\b|\brespuesta del (?:gobierno|estado)\b"
)
