"""Words about numbers of persons, in three languages, without accents."""

from verbale.letters.reading.words.lists import words

PLURALS = {
    "en": words(
        """drillers weavers bakers millers roofers welders loggers shepherds herders herdsmen tailors electricians mechanics
        cooks cleaners nomads pastoralists settlers smallholders growers beekeepers carpenters plumbers foundrymen steelworkers
        railwaymen firefighters medics paramedics midwives librarians editors photographers cameramen producers filmmakers
        musicians actors singers poets novelists historians economists engineers architects accountants pensioners widows
        orphans infants toddlers newborns passers-by onlookers motorists cyclists commuters
        listeners spectators dockers strikers merchants shopkeepers traders drivers deputies legislators senators
        councillors volunteers sailors recruits conscripts people persons individuals men women children boys girls
        officers policemen policewomen soldiers agents guards gendarmes
            gunmen witnesses eyewitnesses families households members protesters protestors demonstrators students
            teachers professors journalists reporters bloggers lawyers attorneys defenders activists campaigners
            detainees prisoners inmates convicts defendants suspects victims survivors citizens nationals residents
            villagers inhabitants workers employees migrants refugees seekers civilians minors judges magistrates
            prosecutors officials investigators colleagues relatives brothers sisters sons daughters siblings cousins
            parents friends neighbours neighbors leaders monks nuns priests pastors clerics doctors nurses farmers
            peasants fishermen miners unionists trade-unionists politicians parliamentarians opponents dissidents
            attackers assailants perpetrators militants fighters rebels hostages passengers patients clients supporters
            followers worshippers believers adults youths teenagers adolescents men's writers artists scholars academics
            experts lawmakers others women's staff policemen participants pupils schoolchildren schoolgirls schoolboys
            strangers policemen plaintiffs complainants applicants pilgrims tourists foreigners bystanders deportees"""
    )
    - words("men's women's staff others"),
    "fr": words(
        """dockers collaborateurs deputes senateurs riverains grevistes auditeurs benevoles marins chauffeurs
        personnes individus inconnus ecoliers lyceens collegiens commercants ouvriers refugiees hommes femmes enfants
        garcons
            filles policiers gendarmes soldats militaires agents gardes officiers temoins familles menages membres
            manifestants manifestantes etudiants etudiantes enseignants professeurs journalistes blogueurs avocats
            avocates defenseurs militants militantes activistes detenus detenues prisonniers prisonnieres accuses
            prevenus suspects victimes survivants citoyens ressortissants habitants villageois travailleurs employes
            migrants refugies demandeurs civils mineurs juges magistrats procureurs fonctionnaires enqueteurs collegues
            proches freres soeurs fils cousins parents amis voisins dirigeants responsables moines pretres medecins
            infirmiers agriculteurs paysans pecheurs mineurs syndicalistes opposants assaillants auteurs combattants
            otages passagers patients clients partisans fideles adultes jeunes adolescents ecrivains artistes
            universitaires participants eleves leaders"""
    ),
    "es": words(
        """diputados senadores huelguistas voluntarios voluntarias colaboradores estibadores transportistas
        vendedores vendedoras personas individuos desconocidos alumnas comerciantes obreros refugiadas gendarmes
        paramilitares hombres mujeres ninos
            ninas policias soldados militares agentes guardias oficiales testigos familias hogares miembros integrantes
            manifestantes estudiantes maestros profesores docentes periodistas abogados abogadas defensores defensoras
            activistas detenidos detenidas presos presas prisioneros reclusos acusados imputados sospechosos victimas
            sobrevivientes ciudadanos nacionales residentes habitantes pobladores trabajadores trabajadoras empleados
            migrantes refugiados solicitantes civiles menores jueces magistrados fiscales funcionarios investigadores
            colegas familiares hermanos hermanas hijos hijas primos padres amigos vecinos lideres lideresas monjes
            sacerdotes medicos enfermeros campesinos agricultores pescadores mineros sindicalistas opositores atacantes
            agresores combatientes rehenes pasajeros pacientes clientes simpatizantes fieles adultos jovenes
            adolescentes escritores artistas academicos comuneros comuneras participantes alumnos efectivos elementos
            sujetos encapuchados"""
    ),
}
ABOUT = {
    "en": r"some|about|around|approximately|at least|more than|over|nearly|almost|up to|roughly|an estimated|"
    r"fewer than|less than|"
    r"a group of|a further|another|no fewer than|as many as",
    "fr": r"quelque|environ|au moins|plus de|pres de|pres d'|jusqu'a|un groupe de|autres|moins de|presque",
    "es": r"unos|unas|cerca de|alrededor de|aproximadamente|al menos|por lo menos|mas de|casi|hasta|un grupo de|"
    r"otros|otras|menos de",
}
VAGUE = {
    "en": r"several (?:hundred|thousand|dozen)|a few (?:hundred|thousand|dozen)|several|many|numerous|dozens|"
    r"hundreds|thousands|scores|tens of thousands|a number|a group|various|"
    r"countless|a few",
    "fr": r"plusieurs (?:dizaines|centaines|milliers)|plusieurs|de nombreux|de nombreuses|des dizaines|des centaines|"
    r"des milliers|un groupe|"
    r"un certain nombre|quelques|de multiples",
    "es": r"vari[oa]s (?:decenas|docenas|centenas|cientos|centenares|miles)|varios|varias|numerosos|numerosas|"
    r"decenas|cientos|centenares|miles|un grupo|un numero|algunos|"
    r"algunas|muchos|muchas",
}
NO_QUALIFIERS = {
    # words that end the noun phrase before a noun for persons is reached
    "en": r"villages?|towns?|the|some|about|around|at|an?|and|or|in|on|at|to|by|for|from|with|who|which|that|was|"
    r"were|is|are|had|has|"
    r"have|been|his|"
    r"her|their|years?|months?|days?|"
    r"weeks?|hours?|minutes?|times?|occasions?|cases?|against|between|as|after|before|during|of|charges?|"
    r"counts?|articles?|posts?|"
    r"communications?|letters?|visits?|reports?|organi[sz]ations?|groups?|sets?|attacks?|incidents?|january|"
    r"february|march|april|june|"
    r"july|august|september|october|november|december|per|rubles?|dollars?|euros?|lashes",
    "fr": r"villages?|villes?|communes?|quartiers?|le|la|les|quelque|environ|un|une|et|ou|en|dans|sur|au|aux|par|"
    r"pour|avec|qui|que|a|ont|est|sont|ete|ans?|"
    r"annees?|"
    r"mois|jours?|semaines?|heures?|"
    r"minutes?|fois|cas|contre|entre|apres|avant|pendant|chefs?|articles?|lettres?|communications?|rapports?|"
    r"organisations?|groupes?|"
    r"attaques?|incidents?|du|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre",
    "es": r"pueblos?|aldeas?|comunidades|municipios|barrios?|el|la|los|las|unos|unas|un|una|y|o|en|al?|por|para|con|"
    r"que|quien|fue|fueron|es|son|ha|han|sido|anos?|"
    r"mes(?:es)?|dias?|semanas?|horas?|"
    r"minutos?|veces|ocasiones|casos?|contra|entre|despues|antes|durante|cargos?|articulos?|cartas?|"
    r"comunicaciones|informes?|"
    r"organizaciones|grupos?|ataques?|incidentes?|del|enero|febrero|marzo|abril|mayo|junio|julio|agosto|"
    r"septiembre|octubre|noviembre|"
    r"diciembre",
}
WHO = {"en": r",? (?:who|whom|whose)\b", "fr": r",? (?:qui|dont|que)\b", "es": r",? (?:que|quienes|cuyos|cuyas)\b"}
AND = {"en": "and", "fr": "et", "es": "[ye]"}
AFTER = {
    # adjectives that stand after the noun, and belong to the group's description
    "en": r" in (?:plain ?clothes|civilian clothes|uniform|masks)",
    "fr": r"(?: (?:lourdement )?(?:armee?s|masquee?s|cagoulee?s|encagoulee?s|inconnue?s|non identifiee?s|etrangers|"
    r"etrangeres|"
    r"autochtones|en civil|en uniforme|en tenue)){1,2}(?: et (?:armee?s|masquee?s|cagoulee?s|encagoulee?s))?",
    "es": r"(?: (?:fuertemente )?(?:armad[oa]s|encapuchad[oa]s|enmascarad[oa]s|uniformad[oa]s|desconocid[oa]s|"
    r"no identificad[oa]s|"
    r"extranjer[oa]s|indigenas|afrodescendientes|menores de edad|de civil|vestid[oa]s de civil)){1,2}"
    r"(?: y (?:armad[oa]s|encapuchad[oa]s|enmascarad[oa]s|uniformad[oa]s))?",
}
