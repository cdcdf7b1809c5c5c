"""How letters tie provisions to instruments in English, French and Spanish: pieces of patterns, without accents.

AFTER is what may stand between a provision and the instrument that follows it, BEFORE between an instrument and the
provision that follows it, within one sentence.
"""

_OF = (
    r"of|in|to|under|from|by|du|de la|de l'|des|dudit|"
    r"desdite?s|de los|de las|del|de|dans|au|aux|a la|a l'|en el|en la|en los|en|d'|"
    r"con arreglo al?|"
    r"en virtud del?|en vertu de|en vertu du"
)
_THE = (
    r"the|that|this|these|those|its|their|la|le|les|l'|los|las|el|ce|ces|cette|cet|ladite|lesdite?s|son|sa|ses|leurs?|"
    r"dichas?|dichos?|es[oa]s|est[oa]s|sus?|said|same|both"
)
_SAID = (
    r"said|same|above-?mentioned|aforementioned|afore-?said|present|legally|binding|landmark|core|relevant|international|"
    r"1951|1954|1961|"
    r"1981|1992|1966|1989|UN|U\.N\.|United Nations|susmentionnee?|mentionnee?|precitee?|meme|dicho|dicha|mencionad[oa]|"
    r"citad[oa]|referid[oa]|"
    r"mism[oa]|presente|propi[oa]|both|each of|two"
)
AFTER = (
    r",? ?(?:\([^()]{1,90}\),? ?)?(?:(?:respectively|respectivement|respectivamente),? ?)?"
    r"(?:(?:as )?(?:contained|enshrined|set (?:out|forth)|guaranteed|recogni[sz]ed|provided(?: for)?|protected|established|stated|"
    r"consagrad[oa]s?|reconocid[oa]s?|contenid[oa]s?|enonces?|consacres?|garantis?) )?"
    rf"(?:{_OF})(?: both| each of)? ?(?:(?:{_THE}) ?)?(?:(?:{_SAID}) ){{0,3}}[\"']?"
)
OWNED = (
    r",? ?(?:\([^()]{1,90}\),? ?)?(?:of|under|du|de la|de l'|des|de los|de las|del|de cet(?:te)?|of the|d')\b ?+"
    r"(?!wh(?:ich|om)\b|(?:la|le|les|du|des)?quel|(?:la|el|los|las|lo) (?:cual|que)|(?:this|that|the same|said|"
    r"the) (?:treaty|instrument|text|Covenant)\b)"
)
"""After a provision: what follows owns it. If that is no instrument, the provision is no citation."""
BEFORE = (
    r"\)?(?:'s)?(?: ?\([^()]{1,60}\))?[\"']?[,:;]? ?\(?(?:(?:in|its|their|under|at|en|dans|a|au|aux|son|sa|ses|sus|su|"
    r"notably|notamment|"
    r"particularly|in particular|especially|en particular|en particulier|particularmente|namely|such as|including|as well as|"
    r"specifically|see|vid|voir|vease|cf\.|also|en son|en sus|the|l'|los|las|el|la|le|les|provisions?|of|"
    r"states?|provides?|provided|stipulates?|guarantees?|recogni[sz]es?|establish(?:es)?|declares?|dispone|establece|"
    r"reconoce|garantiza|"
    r"consagra|senala|estipula|prevoit|garantit|dispose|enonce|stipule|reconnait|stated|notes?|noted|enshrines?|"
    r"adds?|recalls?|requires?|proclaims?|underlines?|stress(?:es)?|further|ajoute|rappelle|exige|impose|precise|proclame|"
    r"souligne|consacre|confirme|garantissent|disposent|prevoient|enoncent|ajoutent|rappellent|exigent|precisent|en outre|"
    r"ademas|anaden?|recuerdan?|exigen?|proclaman?|precisan?|subrayan?|disponen|establecen|reconocen|senalan|tambien|"
    r"prohibits?|protects?|affirms?|indicates?|specif(?:y|ies)|says?|said|that|which|que|qui|and|y|et) ?,? ?){0,6}"
)
ALSO_CALLED = (
    r",? ?(?:(?:which is|who is) )?(?:also|commonly|otherwise|better|generally|hereinafter|hereafter) (?:(?:known|"
    r"referred to|called) )?(?:as )?(?:the )?[\"']?|"
    r",? ?(?:egalement |aussi |communement )?(?:connue?s?|appelee?s?|denommee?s?|ci-apres)(?: sous le nom de|"
    r" denommee?)?(?: la| le| les)? ?[\"']?|"
    r",? ?(?:tambien |comunmente |mas )?(?:conocid[oa]s?|llamad[oa]s?|denominad[oa]s?|en adelante)(?: como)?(?: la| el|"
    r" los| las)? ?[\"']?"
)
"""Between a name and another name of the same instrument, without a bracket."""
LISTED = (
    r"(?:,? ?(?:and|et|y|e|as well as|ainsi que|asi como) |, |; ?)(?:of |de |du |del |de la |de los |de l')?(?:the |la |"
    r"le |los |el |l')?"
)
"""Between two instruments that one list of provisions belongs to."""
RESPECTIVELY = r"\b(?:respectively|respectivement|respectivamente)\b"
COMMENT_BEFORE = (
    r"(?: ?\(\d{4}\))?(?:,? (?:of|by|on|concerning|regarding|about|du|de|de la|del|sur|concernant|relative? a|sobre|"
    r"relativ[oa] al?)\b"
    r"[^.;()\n]{0,150})?,? ?\(?(?:(?:in|see|en|dans|at|its|son|su|sus|especially|notably|notamment|particularmente) ?)*"
)
"""Between a general comment, with its committee and title, and its paragraph."""
TITLE_OF_COMMENT = (
    r"(?: ?\(\d{4}\))?,? ?(?:on|concerning|relating to|sur|concernant|relative? a|sobre|relativa a|relativo a|:|–|"
    r"-) ?(?:the |l'|el |la )?"
    r"(?:right[^.;()]{0,60} \(|[\w' -]{0,60} \()?"
)
"""Between a general comment and the article that it is about."""
IBID = r"\b(?:(?<=\()[Ii]d\b\.?|Id\.(?=[,);]| at\b)|[Ii]bid(?:em)?\b\.?|[Ii]dem\b\.?)"
SAME_ARTICLE = (
    r"(?:of|du|de|del) (?:the same|that|this|said|said same|meme|cet|ce|mismo|dicho|ese|este) (?:article|articulo)"
)
OF_BODY = (
    r"(?:,? ?\((?:19|20)\d\d\))?,? (?:of|by|adopted by|issued by|from|du|de la|de l'|del|de|adoptee? par|adoptad[oa] por)"
    r"(?: the| el| la)? ?(?:UN |United Nations |former )?$"
)
"""Between a general comment or a resolution and the body that made it."""
BODY_SPEAKS = r"(?: ?\((?:19|20)\d\d\))?(?: ?\([^()\n]{1,40}\))?,? (?:the|le|la|el)? ?(?:UN |United Nations )?"
"""Between a general comment and the committee that speaks in it: "In its general comment No. 20, the …"."""
CLAUSE = r"(?:^|[ ,])(?:that|which|who|whom|qu[ei]|qu'|laquelle|lequel|cual|quien|donde|where|ou)\b"
"""A clause of its own, after which a bracket gives the source of the clause, not another name."""
SAME_INSTRUMENT = (
    r",? ?(?:thereof\b|(?:of|in|under|du|de|del|au|dans|en) (?:the |le |la |el )?(?:very )?(?:same|this|that|said|meme|cet|ce|"
    r"ledit|"
    r"mismo|dicho|ese|este) (?:instrument|text|treaty|document|texte|traite|instrumento|texto|tratado|documento)\b|"
    r"dudit (?:instrument|texte|traite)\b)"
)
"""After a provision: it is of the instrument named last."""
ITS = r"\b(?:its|their|ses|son|leurs?|sus?) ?$"
"""Before a provision whose instrument may follow: "in its article 19, the …"."""
OWNER_FOLLOWS = r", ?(?:the|le|la|l'|les|el|los|las) ?(?:said |same |UN |U\.N\. )?[\"']?"
"""Between such a provision and its instrument."""
