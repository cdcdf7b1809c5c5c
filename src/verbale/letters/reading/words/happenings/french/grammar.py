# ruff: noqa: E501  (a form is one line, however long)
"""How French makes a passive, tells what is not real, and opens a reason."""

from verbale.letters.reading.words.happenings.forms import Grammar

GRAMMAR = Grammar(
    passive=r"\b(?:ete|est|sont|etait|etaient|fut|furent|serait|seraient|etre|etant|se sont|s'est|se serait|etaient)"
    r"(?: (?:[a-z]+ment|aussi|alors|ensuite|de nouveau|a nouveau|egalement|tous|toutes|deja|enfin|violemment|"
    r"par la suite|d'abord)){0,3} $",
    unreal=r"(?:\b(?:pas|jamais|sans|ni|pourrait|pourraient|peut|peuvent|devrait|devraient|doit|doivent|risque de|risquent de|risque d'|"
    r"si|afin de|afin d'|pour etre|(?:demand|exig|reclam|sollicit)[a-z]{1,5}|(?:crai[a-z]+|redout[a-z]+|envisag[a-z]+) (?:de|d')|menace de|menacee? d'|menacai(?:t|ent) (?:de|d')|tente de|tenter de|aucune?|nulle?|ait|aient|soit|soient|puissent?|crai[a-z]+ (?:par ailleurs|aussi|egalement|desormais) (?:de|d')|"
    r"eviter|empecher|refuse de|en vue de|en vue d')"
    r"(?: ?(?:etre|ete|avoir ete|se faire|encore|toujours|l'|la|le|une|un|son|sa)){0,3} ?$)",
    reason=r"(?:\b(?:pour (?:avoir|s'etre|son|sa|ses|leur|leurs)|accusee?s? (?:de|d')|inculpee?s? (?:de|d'|pour)|poursuivie?s? pour|reprochee?s? (?:de|d')|soupconnee?s? (?:de|d')|"
    r"(?:sur la base de|sous|pour) (?:les |des |l')?(?:accusations?|chefs?|charges?)|en lien avec|en relation avec|dans le cadre d|en raison d|"
    r"a cause d|en represailles|a la suite d|suite a|apres|avant|malgre|demandant|exigeant|reclamant|denoncant|critiquant|protestant|(?:protest|manifest)[a-z]* contre|"
    r"afin d|en vue d|alors qu'|lors d'une|lors du|lors de la|pendant qu|lorsqu|concernant|relati(?:f|ve)s? a|notamment|au motif|condamnee?s? pour|"
    r"coupables? (?:de|d'))|qui (?:avait|avaient))",
    pluperfect=r"\b(?:avait|avaient|ayant)(?: (?:deja|precedemment|auparavant))?(?: ete)? $",
)
