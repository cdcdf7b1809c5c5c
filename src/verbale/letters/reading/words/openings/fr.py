"""How the parts of a letter open in French."""

from verbale.letters.reading.words.openings.forms import Openings, form, forms
from verbale.letters.record import PartKind

OPENINGS: Openings = {
    PartKind.HEADING: forms(r"""
        mandats? (?:conjoints? )?(?:du|de la|de l'|des|de)\s?(?:rapporteu|expert|groupe|representant|titulaire
            |procedure)
        procedures speciales du conseil des droits de l'homme :
    """),
    PartKind.OPENING: forms(r"""
        (?:nous avons|j'ai) l.?honneur de (?:nous |m')?(?:adresser|ecrire|vous|m.adresser)
        (?:nous|je) (?:nous |m'|vous )*(?:ecrivons|ecris|adressons|adresse)
        en (?:notre|nos|ma) (?:qualites?|capacites?)
    """),
    PartKind.SUBJECT: forms(r"""
        (?:nous|je) (?:souhait|voudr|desir|aimer|tenons|tiens|vous)\w*[^.]{0,60}(?:attir|port|appel|rappel|soulev
            |partag|exprim)[^.]{0,140}(?:attention|connaissance|informations?|concernant)
        (?:nous|je) (?:vous )?(?:propos|soumett)\w+[^.]{0,80}(?:commentaires|observations)
        (?:la presente|cette) (?:lettre|communication) (?:concerne|fait suite|porte)
        nous avons recu des informations
    """),
    PartKind.ALLEGATIONS: forms(r"""
        (?:selon|d'apres) (?:les |des |nos |l')?(?:\w+ ){0,2}(?:informations?|allegations?|sources?|renseignements?
            |rapports?)\b[^.:]{0,80}
        il (?:est|a ete) (?:allegue|rapporte) (?:que|ce qui suit)[^.]{0,10}:
        les (?:faits|allegations)(?: recues| allegues)? ?:?$
    """),
    PartKind.CONCERNS: forms(r"""
        (?:des |de vives |de serieuses )?(?:craintes|preoccupations|inquietudes) (?:sont|ont ete) exprimees
        (?:nous|je) (?:craignons|crains|redoutons|redoute)\b
        sans (?:vouloir|prejuger|pour autant|aucunement|prejudice|nous prononcer|chercher|tirer|implication)
        bien que nous ne (?:souhaitions|voulions) pas prejuger
        (?:nous|je) (?:\w+ ){0,3}(?:exprim|reiter|fai(?:re|sons|s)|manifest|souhait|partage)\w*
            [^.]{0,80}(?:preoccupation|inquietude|alarme|consternation)
        (?:nous sommes|je suis|nous (?:rest|demeur)ons|nous nous) (?:\w+ ){0,3}(?:preoccup|inqui|alarm|constern
            |trouble)
        (?:de )?(?:serieuses|graves|vives|profondes) (?:preoccupations|inquietudes)
        il est (?:\w+ )?(?:preoccupant|inquietant)
    """),
    PartKind.LAW: forms(r"""
        (?:au vu|a la lumiere|eu egard|en relation avec|en lien avec|concernant|en rapport avec|s'agissant
            |compte tenu)(?: d[eu]s?| aux?)? (?:les |ces )?(?:faits|allegations)[^.]{0,120}(?:annexe|joint|droit
            |instruments|normes)
        (?:veuillez|priere de) (?:vous referer|trouver|consulter)[^.]{0,80}annexe
        (?:nous|je) (?:souhait|voudr|desir|aimer|tenons|tiens|rappel|renvoy|refer|soulign)\w*[^.]{0,220}(?:articles?
            |pacte|conventions?|declarations?|principes|(?:normes|instruments|droits?) internationa
            |observation generale|obligations|charte|resolutions?)\b
        (?:l'article|les articles|article) \d
        (?:ces|les|de tels?|de telles) (?:\w+ ){0,2}(?:faits|allegations|actes|mesures)[^.]{0,60}(?:sembl|constitu
            |contrevien|viol|enfrein)
        references? (?:au|aux) (?:droit|normes)
    """),
    PartKind.URGENCY: forms(r"""
        (?:nous|je) (?:\w+ )?(?:lanc|emett|adress|transmett|publi)\w+ (?:\w+ )?(?:cet|le present) appel
        (?:compte tenu|au vu|vu|etant donne|en raison|eu egard)(?: de| a)? ?(?:l'|la )?(?:urgen|caractere urgent)
        (?:cet|le present) appel(?: urgent)?
    """),
    PartKind.REQUESTS: forms(r"""
        (?:nous|je) (?:souhait|voudr|pri|demand|vous)\w*[^.]{0,100}(?:repondre|fournir|transmettre)
            [^.]{0,80}(?:suivant|ci-apres|:)
        (?:comme |etant donne qu'|puisqu')?il (?:nous |m'|me )(?:appartient|incombe|revient)
        (?:comme |etant donne qu'|puisqu')?il (?:est|releve)(?: donc)? de (?:notre|ma|nos) (?:responsabilite|devoir)
        (?:notre|ma) responsabilite
        (?:en vertu|au titre) des? mandats?
        (?:nous (?:vous )?(?:serions|saurions)|je (?:vous )?(?:serais|saurais)|nous apprecierions)
            [^.]{0,140}(?:observations?|commentaires?|informations?|precisions|reponses?)[^.]{0,120}(?:suivant
            |ci-apres|:)
        (?:\(?(?:\d{1,2}|[a-h]|i{1,3}|iv)[.)] ?|[-•*–] ?)?(?:veuillez|merci de|priere de
            |pourriez-vous) (?:\w+ )?(?:fournir|indiquer|expliquer|nous|preciser|communiquer|decrire|informer|donner
            |clarifier|detailler|commenter|transmettre)
        (?:\(?(?:\d{1,2}|[a-h])[.)] ?)?les (?:faits|allegations)[^.?]{0,60}(?:sont|sont-ils|sont-elles)
            [^.?]{0,20}(?:exact|avere)
    """),
    PartKind.RESPONSE: forms(r"""
        (?:(?:nous|je) |j')(?:vous )?(?:serions|serais|saurions|saurais|apprecierions|apprecierais|souhaiterions
            |souhaiterais|aimerions|aimerais)[^.]{0,80}(?:recevoir
            |reponse|repondre)[^.]{0,60}(?:dans|reponse|delai|jours|mois|avant)
        une reponse[^.]{0,60}(?:dans|sous)
        (?:la|votre|toute) reponse (?:du gouvernement|de votre|recue|qui)?(?:(?!figurera|reproduite|refletee)[^.]){0,80}
            sera(?! (?:\w+ment )?(?:reproduite
            |refletee|incluse|presentee))
        (?:passe|apres|au-dela de|a l'expiration de|a l'issue de) ce (?:delai|terme)
        (?:cette|la presente) (?:communication|lettre)\b[^.]{0,140}\b(?:ainsi que|et) (?:toute|la
            |les) (?:\w+ )?reponse
        (?:cette|la presente) (?:communication|lettre)[^.]{0,100}(?:rendue?s? publi|publiee?s?|accessible|disponible)
    """),
    PartKind.MEASURES: forms(r"""
        dans l.?(?:attente|intervalle|entretemps)[^.]{0,60}(?:reponse|nous|je|observations|informations
            |eclaircissements)
        en (?:attendant|attente)[^.]{0,60}(?:reponse|nous|observations|informations)
        entre-?temps,? (?:nous|je)
        (?:nous|je) [^.]{0,140}\bdans l'intervalle,[^.]{0,60}mesures
        (?:nous|je) (?:prions|exhortons|demandons|appelons|exhorte|prie|demande)[^.]{0,100}(?:mesures|garantir
            |assurer|mettre (?:fin|un terme))
        (?:nous|je) (?:(?:souhait|voudr|tenons|tiens|desir|aimer)\w*(?: a)? (?:egalement )?(?:instamment )?(?:prier|exhorter
            |demander|appeler|engager|inviter)|engageons|invitons|engage|invite|lancons un appel|lance un appel)
            [^.]{0,100}(?:toutes (?:les )?mesures|mesures necessaires|garantir|mettre (?:fin|un terme))
    """),
    PartKind.NOTICE: forms(r"""
        (?:nous|je) (?:souhait|voudr|tenons|tiens|desir)\w*[^.]{0,40}informer[^.]{0,80}qu[e']
        (?:veuillez|nous vous prions de) (?:noter|prendre note|bien noter)
        (?:nous|je) (?:pourrions|avons l'intention|pourrais|envisag)\w*[^.]{0,60}publi
        (?:une (?:copie|lettre)|copie)[^.]{0,100}(?:envoyee|adressee|transmise|communiquee)
        (?:nous|je) (?:vous )?(?:informons|informe|signalons|signale)\b
        (?:nous avons|j'ai) (?:egalement |aussi )?(?:ecrit|adresse|envoye)\b[^.]{0,80}(?:lettre|gouvernement|societe
            |entreprise)
        des lettres?[^.]{0,100}(?:envoyees?|adressees?|transmises?)
        (?:la|votre) reponse (?:du gouvernement|de votre)?[^.]{0,80}(?:figurera|sera (?:\w+ment )?(?:reproduite|refletee
            |incluse|presentee))
        (?:nous|je) (?:veiller|m'engage|nous engageons)\w*[^.]{0,80}reponse
        les? cas (?:de|des|sera|seront|pourra|a)\b.{0,120}?(?:transmis|soumis|renvoye)
        le groupe de travail sur (?:la detention|les disparitions)[^.]{0,60}(?:peut|pourra|pourrait|se reserve)
    """),
    PartKind.CLOSING: forms(r"""
        veuillez (?:agreer|recevoir|accepter|croire)
        (?:nous vous prions|je vous prie) d'(?:agreer|accepter)
        (?:je saisis|nous saisissons) cette occasion pour (?:vous )?(?:renouveler|exprimer)
    """),
}
LEADS = form(r"""
    (?:(?:en outre|de plus|par ailleurs|enfin|de meme|egalement|a cet egard|dans ce (?:contexte|cadre)|ainsi
        |en particulier|en ce sens|a ce (?:sujet|propos)|en consequence),? )?
""")
ASKING = form(r"""
    (?:veuillez|merci de|priere de|pourriez-vous|pouvez-vous)\b
""")
SALUTATION = form(r"""
    (?:votre )?excellence|(?:chere? )?(?:madame|monsieur|mesdames|messieurs)[^\n,:]{0,60}
""")
QUOTE_REFERENCE = form(r"""
    (?:veuillez|merci de|priere de) (?:utiliser|citer|rappeler|mentionner|indiquer) cette reference
        [^)\n]{0,50}
""")
ANNEX = form(r"""
    annexes?|appendice
""")
PRESENTING = forms(r"""
        (?:nous sommes|je suis) (?:des |un |une )?(?:experte?s?|titulaires?)\b
        (?:la presente|cette) (?:lettre|communication) (?:vous )?est (?:adressee|envoyee|transmise) (?:dans le cadre
            |en vertu|au titre)
        les (?:titulaires de mandat|procedures speciales)
""")
"""How mandate holders say who they are, to an addressee who may not know."""
