"""Nouns for people that stand beside a name ("the lawyer Jane Doe", "Jane Doe, a journalist"), in three languages.

Without accents and in small letters. What a noun says of the person's part in the case is only a hint for linking.
"""

from verbale.letters.reading.words.lists import words

Tables = dict[str, frozenset[str]]

CALLINGS: Tables = {
    "en": words(
        """defender defenders lawyer lawyers attorney attorneys advocate advocates journalist journalists reporter
        reporters blogger
        bloggers activist activists campaigner campaigners writer writers poet poets novelist author editor
        editor-in-chief
        publisher photographer photojournalist cameraman filmmaker film-maker director-general artist artists singer
        musician
        rapper actor actress cartoonist student students teacher teachers professor lecturer academic academics
        scholar scholars
        researcher researchers scientist physician nurse engineer economist historian farmer farmers fisherman trader
        driver
        worker workers unionist unionists trade-unionist politician politicians opposition leader leaders dissident
        dissidents
        cleric clerics imam priest priests pastor pastors monk monks nun nuns preacher theologian detainee detainees
        prisoner
        prisoners inmate convict defendant defendants accused suspect suspects victim victims complainant plaintiff
        petitioner
        applicant claimant refugee refugees asylum-seeker seeker migrant citizen citizens national nationals resident
        residents
        man men woman women girl boy child children minor minors teenager teenagers youth person persons individual
        individuals
        businessman businesswoman entrepreneur environmentalist environmentalists conservationist whistleblower
        programmer
        protester protesters demonstrator demonstrators member members colleague colleagues friend client clients
        counsel
        columnist correspondent presenter broadcaster vlogger youtuber translator interpreter librarian pensioner
        neighbour neighbor villager classmate"""
    ),
    "fr": words(
        """defenseur defenseurs defenseure defenseuse defenseures avocat avocate avocats avocates journaliste
        journalistes reporter
        blogueur blogueuse blogueurs militant militante militants militantes activiste activistes ecrivain ecrivaine
        poete
        redacteur redactrice editeur editrice photographe cineaste artiste artistes chanteur chanteuse musicien
        rappeur etudiant
        etudiante etudiants enseignant enseignante enseignants professeur professeure chercheur chercheuse
        universitaire medecin
        infirmier infirmiere ingenieur economiste historien agriculteur paysan pecheur commercant commercante
        chauffeur ouvrier
        syndicaliste syndicalistes opposant opposante opposants dirigeant dirigeante dirigeants leader leaders imam
        pretre abbe
        pasteur moine religieuse detenu detenue detenus detenues prisonnier prisonniere prisonniers accuse accusee
        accuses suspect
        prevenu prevenue victime victimes plaignant plaignante requerant requerante refugie refugiee refugies demandeur
        ressortissant ressortissante ressortissants citoyen citoyenne citoyens resident residente homme hommes femme
        femmes fille
        garcon enfant enfants mineur mineure mineurs adolescent adolescente jeune jeunes personne personnes homme
        d'affaires
        environnementaliste lanceur lanceuse manifestant manifestante manifestants membre membres collegue collegues
        ami amie
        client cliente confrere consoeur chroniqueur correspondant animateur coordinateur coordinatrice
        voisin voisine villageois villageoise eleve lyceen lyceenne camarade"""
    ),
    "es": words(
        """defensor defensora defensores defensoras abogado abogada abogados abogadas periodista periodistas
        reportero reportera
        bloguero bloguera activista activistas militante escritor escritora poeta editor editora fotografo fotografa
        cineasta
        artista artistas cantante musico rapero estudiante estudiantes maestro maestra maestros profesor profesora
        docente docentes
        investigador investigadora academico academica cientifico medico medica enfermero enfermera ingeniero
        ingeniera economista
        historiador agricultor campesino campesina campesinos pescador comerciante conductor obrero trabajador
        trabajadora
        trabajadores sindicalista sindicalistas politico politica opositor opositora opositores dirigente dirigentes
        lider lideres
        lideresa lideresas comunero comunera imam sacerdote cura pastor monja religiosa religioso detenido detenida
        detenidos
        detenidas preso presa presos prisionero imputado imputada acusado acusada sospechoso victima victimas
        denunciante
        demandante peticionario peticionaria refugiado refugiada solicitante migrante ciudadano ciudadana ciudadanos
        nacional
        residente hombre hombres mujer mujeres nino nina ninos ninas menor menores adolescente adolescentes joven
        jovenes persona
        personas empresario empresaria ambientalista ambientalistas ecologista manifestante manifestantes miembro
        miembros
        integrante integrantes colega colegas amigo amiga cliente columnista corresponsal locutor locutora
        comunicador comunicadora
        programador programadora activistas lider indigena estudiante
        vecino vecina vecinos poblador pobladora alumno alumna companeros"""
    ),
}

RELATIVES: Tables = {
    "en": words(
        """wife husband spouse partner widow widower fiance fiancee son sons daughter daughters child children father
        mother parents
        brother brothers sister sisters sibling siblings uncle aunt nephew niece cousin cousins grandfather
        grandmother grandson
        granddaughter stepson stepfather relative relatives father-in-law mother-in-law brother-in-law sister-in-law
        son-in-law
        daughter-in-law half-brother half-sister"""
    ),
    "fr": words(
        """epouse epoux mari conjoint conjointe compagne compagnon veuve veuf fils fille filles enfant enfants pere
        mere parents
        frere freres soeur soeurs oncle tante neveu niece cousin cousine cousins grand-pere grand-mere beau-frere
        belle-soeur
        beau-pere belle-mere petit-fils petite-fille"""
    ),
    "es": words(
        """esposa esposo marido conyuge companera companero pareja viuda viudo hijo hija hijos hijas padre madre
        padres hermano
        hermana hermanos hermanas tio tia sobrino sobrina primo prima primos abuelo abuela nieto nieta cunado cunada
        suegro suegra
        yerno nuera familiar familiares"""
    ),
}

OFFICES: Tables = {
    "en": words(
        """president vice-president minister ministers prime-minister premier governor vice-governor mayor prosecutor
        prosecutors prosecutor-general attorney-general judge judges magistrate magistrates justice chancellor
        senator deputy
        parliamentarian ambassador secretary commissioner commander chief inspector superintendent sheriff officer
        officers
        spokesperson spokesman spokeswoman ombudsman rapporteur king queen emir prince princess sultan director head
        chairman
        chairperson chairwoman chair warden investigator investigators investigating policeman agent guard
        soldier general colonel captain
        lieutenant sergeant major counsellor councillor councillors lawmakers senators deputies official officials
        vice-minister undersecretary administrator"""
    ),
    "fr": words(
        """president presidente vice-president ministre ministres gouverneur gouverneure maire prefet prefete
        sous-prefet procureur
        wali caid bourgmestre procureure procureurs juge juges magistrat magistrate magistrats chancelier senateur senatrice
        senateurs
        depute deputee deputes deputees rapporteur rapporteuse ambassadeur
        ambassadrice secretaire commissaire commandant chef inspecteur porte-parole mediateur roi reine emir prince
        sultan directeur
        directrice enqueteur officier agent policier soldat militaire general colonel capitaine lieutenant
        gendarme conseiller conseillere garde regisseur"""
    ),
    "es": words(
        """presidente presidenta vicepresidente vicepresidenta ministro ministra ministros viceministro viceministra
        gobernador
        gobernadora alcalde alcaldesa intendente prefecto fiscal fiscales procurador procuradora juez jueza jueces
        magistrado
        magistrada magistrados canciller senador senadora senadores diputado diputada diputados embajador embajadora
        secretario secretaria comisario
        comisionado comandante jefe jefa inspector inspectora portavoz vocero vocera defensor rey reina director
        directora
        investigador oficial agente guardia policia soldado militar general coronel capitan teniente sargento
        consejero consejera regidor regidora concejal
        concejala subsecretario subsecretaria funcionario funcionaria corregidor"""
    ),
}

WITNESSES: Tables = {
    "en": words("witness witnesses eyewitness eyewitnesses"),
    "fr": words("temoin temoins"),
    "es": words("testigo testigos"),
}

BODY_NOUNS: Tables = {
    "en": words(
        """organisation organization ngo group association union foundation company corporation newspaper magazine
        website outlet
        channel station movement party network coalition committee collective institute centre center firm agency
        club initiative
        programme project campaign law act bill operation book film article novel report village town city district
        region province
        hotel building street church mosque university school hospital prison court tribe community channel
        newsletter"""
    ),
    "fr": words(
        """organisation ong groupe association syndicat fondation societe entreprise journal magazine site chaine
        station mouvement
        parti reseau coalition comite collectif institut centre cabinet agence club initiative programme projet
        campagne loi
        operation livre film article roman rapport village ville quartier district region province hotel rue eglise
        mosquee
        universite ecole hopital prison tribunal communaute commune"""
    ),
    "es": words(
        """organizacion ong grupo asociacion sindicato fundacion empresa compania periodico diario revista sitio
        portal canal
        emisora movimiento partido red coalicion comite colectivo instituto centro bufete agencia club iniciativa
        programa proyecto
        campana ley operacion libro pelicula articulo novela informe pueblo aldea ciudad barrio distrito region
        provincia
        departamento municipio hotel calle iglesia mezquita universidad escuela hospital carcel tribunal comunidad
        vereda"""
    ),
}
"""Nouns for bodies, works and places: what they stand beside is no person."""

QUALIFIERS: Tables = {
    "en": words("emeritus designate elect general"),
    "fr": words(
        """de des du d' la le les l'homme l'environnement droits droit humains humaine humain independant
        independante politique
        politiques burkinabe francais francaise malien malienne local locale locaux syndical syndicaux etudiant
        etudiants
        ecologiste communautaire communautaires autochtone autochtones adjoint adjointe general generale militaire
        regional regionale provincial departemental celebre present presume presumee principal
        principale"""
    ),
    "es": words(
        """de del la los las el derechos humanos humano indigena indigenas social sociales comunitario comunitaria
        comunitarios
        comunitarias ambiental ambientales sindical sindicales estudiantil estudiantiles campesino campesina
        campesinos campesinas
        territorio tierra medio ambiente mujeres independiente independientes politico politica politicos politicas
        local locales
        defensor defensora general privado principal presunto presunta transgenero trans afrodescendiente rural
        rurales edad
        nacional nacionales provincial regional departamental municipal federal adjunto adjunta militar penal
        especial superior supremo
        suprema titular suplente interino interina"""
    ),
}
"""Words that stand between a noun and the name beside it: adjectives, and "of human rights"."""

BODY_QUALIFIERS = words(
    """of de du des la le l d the en ligne online independent independante independant independiente digital local
    locale private
    prive privee privada privado weekly daily hebdomadaire quotidien information informations noticias d'information
    civil society
    civile societe comunitaria comunitario indigena feminista feministe called named llamada llamado denominada
    denominado nommee
    appelee opposition state-owned rights human"""
)
"""Words between a noun for a body and its name: "le journal en ligne X"."""
