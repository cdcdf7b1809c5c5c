"""Words that are written with a capital and are no part of a person's name, in three languages, without accents."""

from verbale.letters.reading.words.lists import words

STARTERS = words(
    """The A An He She It They We I You His Her Its Their Our Your This That These Those There Here On In At By To
    For From With
    Without Of Off After Before During Since Until While When Where Whereas Which Who Whom Whose What Why How As If
    Although
    Though Despite However Moreover Furthermore Additionally Also Further Besides Meanwhile Subsequently Then Later
    Thereafter
    Following According Concerning Regarding Reportedly Allegedly And But Or Nor Both Each Every All Some Several
    Many Most No
    Not Neither Either Only Upon Once Prior Because Due Given Having Being Please Similarly Likewise Finally Lastly
    First
    Second Third Last Today Yesterday Currently Previously Recently Initially Immediately Shortly Over Under Between
    Among
    Against About Around Through Throughout Within Including Such Other Another One Two Three Four Five Six Seven
    Eight Nine Ten
    Later Early Late Since Thus Therefore Hence Instead Nevertheless Nonetheless Still Yet Just Even While Amid Per
    Via Re
    Le La Les L' Un Une Des Du Il Elle Ils Elles On Nous Vous Ce Cet Cette Ces Son Sa Ses Leur Leurs Notre Votre Vos Nos
    En Dans Sur Sous Par Pour Avec Sans Chez Vers Selon Apres Avant Depuis Pendant Durant Lors Lorsque Quand Alors
    Ainsi Aussi
    Cependant Toutefois Neanmoins Ensuite Puis Enfin Outre Malgre Suite Tandis Comme Si Et Ou Mais Ni Or Donc Car
    Plusieurs
    Certains Certaines Tous Toutes Aucun Aucune Chaque Premierement Deuxiemement Veuillez Ledit Ladite Au Aux Afin
    Bien Entre
    El Los Las Lo Uno Una Unos Unas Ella Ellos Ellas Este Esta Estos Estas Ese Esa Esos Esas Aquel Su Sus Nuestro
    Nuestra
    Nuestros Al Del De Con Sin Por Para Segun Tras Antes Despues Desde Hasta Durante Mientras Cuando Donde Asimismo
    Ademas
    Tambien Igualmente Posteriormente Luego Finalmente Sin Embargo No Se Si Como Aunque Pese Conforme Dicho Dicha
    Dichos Dichas
    Ambos Ambas Varios Varias Algunos Algunas Cada Todo Todos Todas Ningun Ninguna Entre Contra Sobre Bajo Ante Hacia
    Y E O
    Pero Que Quien Quienes Cual Cuales Cuyo Cuya Debido Mediante Actualmente Recientemente Presuntamente
    Supuestamente"""
)
"""Words that a sentence begins with."""

CALENDAR = words(
    """January February March July September October November December Monday Tuesday Wednesday Thursday Friday
    Saturday Sunday
    Janvier Fevrier Mars Avril Juin Juillet Aout Septembre Octobre Novembre Decembre Lundi Mardi Mercredi Jeudi Vendredi
    Samedi Dimanche Enero Febrero Marzo Abril Mayo Junio Julio Agosto Septiembre Setiembre Octubre Noviembre
    Diciembre Lunes
    Martes Miercoles Jueves Viernes Sabado Ramadan Ramadhan Christmas Easter Noel Navidad Eid"""
)
"""Months and days; "April", "May", "June" and "August" are left out, since they are names too."""

LEARNED = words(
    """Excellency Excellence Excelencia Government Gouvernement Gobierno State States Etat Etats Estado Estados Annex
    Annexe Anexo
    Article Articles Articulo Articulos Principle Principles Principes Principios Rule Rules Regle Regles Reglas
    Convention
    Covenant Pacte Pacto Convencion Declaration Declaracion Charter Charte Carta Constitution Constitucion Code
    Codigo Law Laws
    Act Bill Decree Decret Decreto Loi Ley Protocol Protocole Protocolo Resolution Resolucion Resolutions Treaty
    Traite Tratado
    Recommendation Recommendations Recommandation Recommandations Recomendacion Recomendaciones
    Comment Comments Observation Observations Observacion Guidelines Directives Directrices Section Chapter Paragraph
    Para
    Human Rights Right Droits Droit Derechos Derecho Special Rapporteur Rapporteurs Rapporteuse Relator Relatora
    Independent
    Expert Experts Experte Working Mandate Mandates Mandats Mandatos Chair-Rapporteur Assembly Assemblee Asamblea
    Nations
    United Unies Unidas Universal General Generale International Internacional National Nationale Nacional Nationals
    Federal Federale Republic Republique Republica Kingdom Royaume Reino Federation Federacion Union Emirates Islamic
    Security Securite Seguridad Criminal Penal Penale Civil Military Militaire Militar Public Publique Publico Publica
    Internal Interior Interieur Foreign Affairs Affaires Asuntos Justice Justicia Defence Defense Defensa Health
    Education
    Nobel Peace Prize Prix Premio Internet Facebook Twitter Telegram WhatsApp YouTube Instagram TikTok Mosque Church
    Catholic Muslim Muslims Christian Christians Jewish Buddhist Hindu Sunni Shia Shi'a Arabic English French Spanish
    Russian
    Chinese Covid COVID HIV Note Footnote Subject Ref Reference Case Cases Cas Caso Casos Appendix Table Name Names
    Nom Nombre
    Mandela Istanbul Minnesota Paris Bangkok Beijing Tokyo Geneva Vienna Yogyakarta Siracusa"""
)
"""Words of law and of the letters themselves, networks, religions, languages."""

BODIES = words(
    """Ministry Ministere Ministerio Ministries Department Departement Departamento Directorate Direction Direccion
    Bureau Office
    Oficina Agency Agence Agencia Authority Autorite Autoridad Administration Administracion Police Policia
    Gendarmerie Army
    Armee Ejercito Navy Force Forces Fuerza Fuerzas Guard Garde Guardia Guards Service Services Servicio Servicios
    Unit Unite
    Unidad Division Brigade Brigada Battalion Bataillon Batallon Court Courts Cour Corte Tribunal Tribunals Tribunaux
    Juzgado Chamber Chambre Sala Magistracy Prosecution Prosecutor's Parquet Fiscalia Procuraduria Prison Prisons Jail
    Prision Carcel Penitentiary Penitentiaire Penitenciario Penitenciaria Colony Detention Centre Center Centro
    Committee
    Comite Commission Comision Council Conseil Consejo Board Parliament Parlement Parlamento Congress Congres
    Congreso Senate
    Senat Senado Association Associations Asociacion Organization Organisation Organizacion Foundation Fondation
    Fundacion Fund
    Fonds Institute Institut Instituto Institution University Universite Universidad College School Ecole Escuela
    Academy
    Academie Academia Hospital Hopital Clinic Clinique Clinica Company Compagnie Compania Corporation Corp Inc Ltd
    Limited LLC
    Group Groupe Grupo Bank Banque Banco Party Parti Partido Movement Mouvement Movimiento Front Frente Coalition
    Coalicion
    Alliance Alianza Network Reseau Red Collective Collectif Colectivo Confederation Confederacion Syndicate Syndicat
    Sindicato
    League Ligue Liga Society Societe Sociedad Club Team Project Projet Proyecto Programme Program Programa Initiative
    Newspaper Journal Gazette Gazeta News Times Post Herald Daily Radio Television TV Media Magazine Press Presse Prensa
    Embassy Ambassade Embajada Consulate Consulat Consulado Mission Mision Secretariat Secretaria Defensoria Ombudsman
    Airport Aeroport Aeropuerto Station Commissariat Comisaria Barracks Caserne Cuartel Camp Campo Square Place Plaza
    Street
    Rue Calle Avenue Avenida Road Boulevard Hotel Bridge River Lake Mount Island Islands Province Provincia District
    Distrito
    Region City Ville Ciudad Village Town Municipality Municipalite Municipio Governorate Gouvernorat County
    Prefecture Oblast
    Registry Registre Registro Data Bank Building Rally March Campaign Campagne Monitor Watch Amnesty Reporters Lawyers
    Journalists Women Students Youth Workers Defenders Family Mothers"""
)
"""Head nouns of bodies and places. A name that holds one is no person's, unless an honorific stands before it."""

INITIALS_OF_THINGS = words(
    "U.S. U.S.A. U.N. U.K. E.U. D.C. S.A. R.D.C. P.O. N.G.O. I.D. H.E. S.E. U.A.E. A.U. P.R.C. S.A.S. S.L. C.V. N.V. "
    "B.V. A.C. "
    "E.E. U.E. O.N.G. R.C.A. E.U.A. N.B. J.O. C.P. E.g. I.e. R.L."
)
"""Letters with full stops that are no person's initials."""

ORDINARY = words(
    """April May June August Avril Juin Mai Abril Asia Europe Africa America Islam Christian Jordan Chad Georgia
    Israel Cuba Niger
    Santiago Rosa Cruz Paz Angel Leon Victoria Sydney London Washington Lincoln Hope Faith Grace Joy Will Mark Bill
    Rose Rich
    Young King White Black Brown Green Long Short Stone Wood Hill Lake Best Good Santa Reyes Rios Flores Montes Campo
    Campos
    Lima Roma Paris Cordoba Sevilla Toledo Valencia Guerra Iglesias Salvador Trinidad Francia Espana Blanco Moreno
    Prince Major
    Bishop Judge Law Page Rule Bell Field Free Speed Sharp Street Church West East North South Norte Sur Este Oeste"""
)
"""Names that are ordinary words or places too: one of them alone is no mention of a person."""

TITLES = words(
    """President Presidente Presidenta Minister Ministre Ministro Ministra Prime Premier Primer Secretary Secretaire
    Secretario Secretaria Prosecutor Procureur Procureure Fiscal Procurador Procuradora Ambassador Ambassadeur
    Ambassadrice
    Embajador Embajadora Governor Gouverneur Gobernador Gobernadora Mayor Alcalde Alcaldesa Maire Prefet Commissioner
    Commissaire
    Comisario Comisionado Director Directeur Directrice Directora Senator Senateur Senador Senadora Deputy Depute
    Diputado
    Diputada Attorney Lawyer Chairman Chairperson Chair Spokesperson Juge Juez Jueza Magistrado Magistrada Magistrat
    Charge
    Canciller Chancellor Representative Representant Representante Permanent Permanente Vice-President Viceministro
    Defensor
    Migrant Victim Victims Witness"""
)
"""Offices with a capital: they stand before a name, never in it."""

SURNAMES_TOO = words(
    """Camara Plaza Campo Sala Corte Post Church Bank Hill Lake Street Calle Camp Justice Bell Club Hotel Julio Abril
    Noel Mars Domingo
    Juin Mission Rivera Fund Hope Field Park Mount Red River Centeno Data Islam Christian Mandela Paris"""
)
"""Of those that no name holds, the ones that are people's names too: they stay where an honorific stands before
them."""
