# ruff: noqa: E501  (a form is one line, however long)
"""What happened, in English."""

from verbale.letters.reading.words.happenings import Forms, Grammar, Table
from verbale.letters.record import EventKind as K

GRAMMAR = Grammar(
    passive=r"\b(?:was|were|been|being|be|is|are|got)(?: (?:[a-z]+ly|also|again|then|first|later|subsequently|instead|once more|thus|all|both|"
    r"each|together|initially|briefly|being|in absentia|officially|to be)){0,3} $",
    unreal=r"(?:\b(?:not|never|without|no|nor|could|may|might|would|should|shall|will|can|must|cannot|if|whether|unless|to be|to have been|risk of|"
    r"risk being|at risk of being|fear of|fears of|fearing|threatened with|threat of|threats of|avoid|avoiding|prevent|preventing|likely to be|"
    r"order to|request to|requested that|failed to|refused to|attempted to|attempt to|tried to|intended to|about to be|planned|demand(?:ed|ing)? the|"
    r"demand(?:ed|ing)? (?:his|her|their)|call(?:ed|ing)? for (?:the|his|her|their)|urg(?:e|ed|ing) (?:the|his|her|their)|seeking (?:the|his|her|their)|"
    r"request(?:ed|ing)? (?:the|his|her|their)|for (?:the|his|her|their) (?:immediate |unconditional )*)"
    r"(?: (?:[a-z]+ly|also|again|even|yet|be|been|have|have been|had|ever|any|being|immediate|unconditional)){0,3} $|n't (?:be |been )?$)",
    reason=r"\b(?:for (?:having )?(?:[a-z]+ly )?[a-z]+ing\b|for (?:his|her|their|its|an|a) (?:alleged |reported |peaceful )*[a-z]+|"
    r"(?:on|under|facing|of|the|new) (?:the )?(?:false |trumped-up |additional )?charges? (?:of|under|related|relating)|"
    r"accus(?:ed|ing)(?: (?:him|her|them))? of|charged with|convicted (?:of|for|on)|found guilty of|on suspicion of|suspected of|in connection with|in relation to|"
    r"in retaliation for|in response to|in reprisal for|because of|as a result of|due to|demanding|calling for|protesting|denouncing|"
    r"criticis?zing|following|after|before|prior to|despite|in protest|protest(?:s|ed|ing)? against|who had|which had|that had|aimed at|"
    r"in order to|with a view to|while (?:[a-z]+ing|on (?:his|her|their) way)|during (?:a|the|his|her|their|an)|including|such as|regarding|concerning|based on|related to|"
    r"about|for which|on the basis of|under article|pending)\b",
    pluperfect=r"\b(?:had|having)(?: (?:also|already|previously|earlier|reportedly|allegedly|never))?(?: been)?(?: [a-z]+ly)? $",
)

TABLE: Table = {
    K.ARREST: Forms(
        verbs="""arrested|re-arrested|rearrested|apprehended; taken|took into .. custody; taken|took|brought to .. police station
        taken|took|led away by .. police|officers|agents|men; picked up by; led away; placed|put under arrest; captured by""",
        nouns="arrest|re-arrest",
        not_after=r"(?:house|of|under|citizen's|an|warrants? for) $",
        not_before=r" (?:warrants?|records?|orders?|was ordered|of (?:the )?(?:perpetrators|suspects))|s\b",
    ),
    K.DETENTION: Forms(
        verbs="""detained|re-detained|imprisoned|jailed|interned|incarcerated; placed|put|kept|held in|under .. detention|custody|confinement|arrest|facility|prison|cell
        remanded; held incommunicado|at|in .. prison|station|centre|center|facility|barracks|cell|colony; held incommunicado
        transferred|moved|taken|brought to .. prison|detention|jail|colony|cell|barracks; held for .. hours|days|weeks|months; forcibly hospitali~
        ordered .. detention|custody|remand; detention|custody .. extended|prolonged|ordered|renewed
        extended|prolonged|renewed|ordered .. detention|custody""",
        acts="spent .. in .. custody|detention|prison|jail|cell|cells; been|remains|remained|is|was in .. detention|custody|prison|jail",
        nouns="detention|imprisonment|incarceration",
        not_after=r"(?:home|arbitrary|in|of|on|immigration) $",
        not_before=r" (?:cent(?:re|er)s?|facilit(?:y|ies)|conditions?|orders?|hearings?|warrants?|is|remains)",
    ),
    K.RELEASE: Forms(
        verbs="released|freed; set free; granted bail|parole|amnesty|clemency; pardoned|bailed",
        nouns="release",
        not_after=r"(?:press|news|reports?|statements?|was|videos?|immediate|for|on) $",
        not_before=r" (?:an estimated|approximately|about|toxic|mud|water|gas|tear|\d|an?|the|of (?:an?|the) (?:report|video|book|film|statement|study)|his|her|their|its) (?:[a-z]+ )?(?:report|statement|video|"
        r"book|film|article|press|study|findings)",
    ),
    K.SEARCH: Forms(
        verbs="""searched|raided|ransacked|stormed; conducted|carried|executed .. search|raid|searches|raids
        search|raid|searches|raids .. conducted|carried|executed|took place; broke into; entered .. home|homes|house|houses|office|offices|premises|apartment
        seized|confiscated .. computer~|laptop~|phone~|document~|device~|equipment|materials|belongings""",
        nouns="raid|search|raids|searches",
        not_after=r"(?:in|job|strip|body) $",
        not_before=r" (?:for|of the truth|engines?|warrants?)",
    ),
    K.INVESTIGATION: Forms(
        verbs="""opened|launched|initiated|instituted|started|began|registered .. investigation|investigations|inquiry|enquiry|case|proceedings|probe
        investigation|investigations|inquiry|case|cases|proceedings .. opened|launched|initiated|instituted|started|registered|reopened
        first information report .. filed|registered|lodged
        investigation|inquiry|case .. closed|suspended|discontinued|archived; summoned .. questioning|interrogation|police|investigator~|prosecutor~; interrogated|questioned; summoned
        called in for questioning|interrogation; named as .. suspect""",
        nouns="interrogation|questioning",
        not_after=r"(?:for|under|whom|[a-z]+ who|during|of) $",
        not_before=r" (?:whether|why|the (?:legality|need|independence))",
    ),
    K.CHARGE: Forms(
        verbs="""charged with|under|for|by|in; charged; charge|charges ... levelled|leveled|brought|filed|pressed|laid|added|issued|amended
        brought|filed|pressed|levelled|leveled|laid|added|issued .. charge|charges; accused of; formally accused; accusation ... levelled
        notified .. suspicion|charges""",
        not_after=r"(?:without being|dropped|dismissed|to be|which) $",
        not_before=r" (?:a fee|money|dropped|at)",
    ),
    K.INDICTMENT: Forms(
        verbs="""indicted; indictment|indictments .. issued|filed|approved|accepted|submitted|prepared|presented|signed|returned
        issued|filed|approved|accepted|submitted|presented|returned|confirmed .. indictment; committed for|to trial; sent to trial
        referred .. to .. trial|court|tribunal; case .. referred|sent|transferred|submitted to .. court|tribunal; formally indicted""",
    ),
    K.TRIAL: Forms(
        verbs="""trial|hearing|hearings|proceedings .. began|begin|begun|started|opened|resumed|commenced|adjourned|postponed|scheduled|continued|concluded
        trial|hearing|hearings .. held|took+place|ended|heard; brought before .. court|judge|magistrate|tribunal|prosecutor
        prosecutor|prosecutors|prosecution|prosecutor's .. requested|asked|sought|demanded|called|recommended
        court|judge|tribunal .. rejected|denied|refused|granted|heard|examined|adjourned|postponed .. motion|request|application|bail|case|witness~|evidence|hearing
        tried in|by|before|on|for; put on trial; arraigned""",
        acts="appeared before .. court|judge|magistrate|tribunal|prosecutor; appeared in court; stood trial; went on trial; pleaded .. guilty; pleaded|pled",
        nouns="hearing|trial",
        not_after=r"(?:fair|awaiting|without|during|of (?:his|her|their)|public|on|pre|pending) $",
        not_before=r" (?:lawyers?|observers?|guarantees)",
    ),
    K.VERDICT: Forms(
        verbs="""convicted|acquitted; found .. guilty|innocent; verdict|judgment|judgement|ruling .. delivered|handed|pronounced|announced|issued|rendered
        delivered|handed|pronounced|announced|issued|rendered .. verdict|judgment|judgement|ruling; exonerated; court|judge|tribunal ruled|held|declared|decided""",
        nouns="conviction|acquittal|verdict",
        not_after=r"(?:of (?:his|her|their)) $",
    ),
    K.SENTENCE: Forms(
        verbs="""sentenced; condemned to; given|handed|received|imposed .. sentence|sentences|years|months|term; sentence|sentences .. imposed|handed|pronounced
        imposed .. death penalty""",
        nouns="sentencing",
        not_after=r"(?:recent|court) $",
    ),
    K.APPEAL: Forms(
        verbs="""appeal~ court|chamber|tribunal|division .. upheld|confirmed|rejected|reduced|overturned|quashed|dismissed|increased|annulled|ordered|affirmed|commuted|sentenced|acquitted|ruled|revoked|remanded
        court of appeal|appeals|cassation .. upheld|confirmed|rejected|reduced|overturned|quashed|dismissed|increased|annulled|ordered|affirmed|commuted|sentenced|acquitted|ruled
        supreme|cassation court .. upheld|confirmed|rejected|reduced|overturned|quashed|dismissed|increased|annulled|affirmed|commuted
        upheld|confirmed|reduced|overturned|quashed|commuted|increased|affirmed|annulled|upholding .. sentence|sentences|conviction|convictions|verdict|judgment|judgement|ruling|penalty|penalties
        sentence|conviction|verdict|judgment|penalty|ruling .. upheld|confirmed|reduced|overturned|quashed|commuted|increased|annulled|affirmed
        appeal|appeals .. rejected|dismissed|filed|lodged|heard|upheld|allowed|submitted|denied|examined; filed|lodged|submitted|rejected|dismissed .. appeal
        appealed; acquitted on appeal; on appeal .. reduced|upheld|increased|confirmed""",
        not_before=r" (?:to (?:the )?(?:public|international|government|states|authorities))",
    ),
    K.FINE: Forms(
        verbs="fined; pay .. fine|fines; imposed .. fine|fines; fine|fines .. imposed|issued; ordered .. to pay",
        not_before=r"d? (?:tuned|line)",
    ),
    K.DISMISSAL: Forms(
        verbs="""dismissed from|as|by .. university|school|employer|post|position|job|director|principal|ministry|faculty|company; dismissed; fired|sacked|disbarred
        removed from .. post|position|office|duties|bench|job; suspended from .. post|duties|work|job|university|practice|practising|position
        expelled from .. university|school|bar|party|union|college|faculty|association; terminated .. contract|employment; contract|employment .. terminated
        license|licence .. revoked|suspended|withdrawn|cancelled; revoked|suspended|withdrew .. licence|license; forced to resign|retire""",
        nouns="dismissal|disbarment",
        verbs_not_after=r"(?:appeal|complaints?|case|charges?|claims?|application|petition|motion|request|lawsuit)(?: was| were| been| had been)? (?:[a-z]+ )?$|"
        r"(?:shots?|gas|bullets?|rounds?|weapons?|court|judge|tribunal|chamber)(?: was| were| then)? $|^.*\bopen $",
        not_before=r" (?:the|his|her|their|an?|all|these|this|as (?:unfounded|inadmissible|baseless)) ?(?:[a-z]+ )?(?:appeal|complaint|case|charge|claim|application|petition|"
        r"motion|request|lawsuit|unfounded|inadmissible|allegations?)| (?:shots?|at|upon|on|tear|rubber|live|into|bullets?|water|rounds?|indiscriminately|towards)",
    ),
    K.EXPULSION: Forms(
        verbs="""deported|extradited|refouled|repatriated|expelled; forcibly|involuntarily returned to; returned|sent back to .. country|against
        denied|refused entry; removed from .. territory|country; stripped of .. citizenship|nationality; revoked .. citizenship|nationality|residence""",
        nouns="deportation|extradition|refoulement|expulsion",
        not_after=r"(?:imminent|of) $",
    ),
    K.EVICTION: Forms(
        verbs="""evicted; forcibly|forcefully evicted|displaced|relocated|resettled; demolished|bulldozed|razed .. home|homes|house|houses|shelters|settlement|structures|dwellings
        home|homes|house|houses|shelters|dwellings|settlement .. demolished|destroyed|burned|burnt|bulldozed|razed; displaced""",
        nouns="eviction|evictions|demolition|demolitions",
        not_after=r"(?:forced|of) $",
    ),
    K.ATTACK: Forms(
        verbs="""attacked|assaulted|beaten|beat|stabbed|ambushed|bombed|shelled|punched|kicked|slapped|pushed|shoved|mobbed|raped|wounded|injured|manhandled
        shot at|in|by|and|three|twice|several|with; opened|fired fire|at|upon|on|tear|rubber|live|shots; physically|sexually assaulted|attacked|abused
        set fire|ablaze; set on fire; used .. force|tear|batons|water; thrown|threw .. stones|grenade|acid|petrol|molotov; dispersed; shot
        survived .. attempt|attack; vandali~""",
        nouns="attack|assault|attacks|beating",
        not_after=r"(?:an|under|heart|verbal|of|cyber) $",
        not_before=r" (?:dead|to death|and killed|on the (?:rights|freedom)|himself|herself)",
    ),
    K.THREAT: Forms(
        verbs="""threatened|intimidated|blackmailed|harassed; death|received .. threats|threat; threats .. made|sent|issued|received; received .. threatening|intimidating
        made|issued|sent .. threats|threat; warned him|her|them that|not|against; pressured to; coerced into|to; subjected to .. threats|harassment|intimidation""",
        not_before=r" (?:species|with|by the (?:project|development))",
    ),
    K.KILLING: Forms(
        verbs="""killed|murdered|assassinated|lynched|massacred|executed|hanged|beheaded; shot dead; shot and killed; shot .. to death; beaten|tortured|stabbed|burned to death
        found dead|hanged; body|bodies|remains .. found|discovered|recovered|returned""",
        acts="died; succumbed to; lost .. life|lives; passed away",
        nouns="killing|murder|assassination|execution|death|killings|deaths|executions|lynching",
        not_after=r"(?:imminent|summary|of|to|for|stay of|attempted|their|natural|since) $",
        not_before=r" (?:the (?:search|order|warrant|contract|agreement)|by the (?:court|notary)|threats?|penalt(?:y|ies)|sentences?|row|certificate|squads?|toll|warrant|a search)",
    ),
    K.DISAPPEARANCE: Forms(
        verbs="""abducted|kidnapped|disappeared; taken away by .. armed|masked|unidentified|unknown; forcibly disappeared; taken|took|brought|transferred to .. unknown|undisclosed .. location|place|destination
        subjected to .. enforced|forced disappearance; last seen""",
        acts="went missing; disappeared; gone missing",
        nouns="disappearance|abduction|kidnapping",
        not_after=r"(?:enforced|of|forced) $",
    ),
    K.TORTURE: Forms(
        verbs="""tortured|ill-treated|mistreated|waterboarded|electrocuted|suffocated|flogged|lashed|force-fed|strip-searched; subjected to .. torture|ill-treatment|beating|beatings|electric|abuse|mistreatment|violence
        given|received|administered .. electric shocks|lashes; deprived of .. sleep|food|water; beaten .. custody|detention|interrogation|questioning|guards|cell|prison|police
        beat .. custody|detention|interrogation|cell|prison; forced to .. confess|sign|stand|kneel|strip|undress; coerced .. confess|confession""",
        nouns="torture|ill-treatment",
        not_after=r"(?:of|against|or|to|and|on|no|constitute|amount(?:ing)? to|prevention of) $",
    ),
    K.SURVEILLANCE: Forms(
        verbs="""surveilled|wiretapped|hacked|tapped; phone~|telephone~|device~|communications|computer~|account~ .. hacked|infected|tapped|monitored|intercepted|targeted|compromised
        placed|put|kept|are|been under .. surveillance; infected with .. spyware; followed by; monitored by; intercepted .. communications|calls
        installed .. camera~|microphone~|device~; targeted .. spyware|pegasus""",
    ),
    K.TRAVEL_BAN: Forms(
        verbs="""imposed|issued .. travel|exit ban; travel|exit ban .. imposed|issued|placed|renewed|extended; banned|barred|prohibited|prevented|stopped|forbidden from .. leaving|travelling|traveling|boarding|exiting|departing
        prevented|stopped .. from .. leaving|travelling|traveling|boarding|exiting; passport|passports .. taken|confiscated|seized|revoked|withdrawn|cancelled|retained|withheld
        confiscated|seized|revoked|withheld|cancelled .. passport|passports; not allowed to leave|travel|board; informed .. travel|exit ban""",
        nouns="travel ban",
        not_after=r"(?:a|of) $",
    ),
    K.DISSOLUTION: Forms(
        verbs="""dissolved|liquidated|disbanded|deregistered|de-registered|outlawed; forced to close; shut|closed down .. organi~|office|offices|association|newspaper|media|foundation
        registration|status .. cancelled|revoked|annulled|withdrawn; cancelled|revoked|annulled|suspended .. registration|accreditation|activities
        ordered .. dissolution|liquidation|closure|suspension; dissolution|liquidation|closure .. ordered|decided|upheld|requested; banned .. organi~|party|association|movement|newspaper
        office|offices|newspaper|station .. closed|shut|sealed; suspended .. publication|newspaper|broadcasting""",
        nouns="dissolution|liquidation|closure",
        not_after=r"(?:of) $",
    ),
    K.DESIGNATION: Forms(
        verbs="""designated .. as|a|an|terrorist|foreign|extremist|undesirable; designated as; declared .. foreign|terrorist|extremist|undesirable|persona|illegal|unlawful
        recognised|recognized .. as .. terrorist|extremist|foreign|undesirable; labelled|labeled|classified|listed|branded .. as .. terrorist|extremist|foreign|undesirable|separatist
        added|included|placed|put to|in|on .. list|lists|register|registry; listed as; added .. to .. list|register|registry""",
        nouns="designation",
        not_after=r"(?:of) $",
        not_before=r" (?:lawyer|representative)",
    ),
    K.LEGISLATION: Forms(
        verbs="""adopted|passed|enacted|promulgated|signed|approved|introduced|tabled|amended|ratified|gazetted .. law|laws|bill|act|amendment|amendments|decree|legislation|code|constitution|ordinance|regulation|regulations
        law|laws|bill|act|amendment|amendments|decree|legislation|ordinance|regulation|regulations|code .. adopted|passed|enacted|promulgated|signed|approved|introduced|tabled|amended|published|submitted|gazetted|entered
        entered|came|went into force|effect; took effect; declared .. state of emergency|exception|martial""",
        nouns="adoption|promulgation|enactment",
        not_after=r"(?:of|child) $",
    ),
    K.ASSEMBLY: Forms(
        acts="""organi~|held|staged|joined|attended|led|convened|planned .. protest|protests|demonstration|demonstrations|rally|march|sit-in|picket|assembly|vigil|strike|gathering
        took part|participated in .. protest|protests|demonstration|demonstrations|rally|march|sit-in|picket|assembly|vigil|strike|gathering
        protest|protests|demonstration|demonstrations|rally|march|sit-in|picket|vigil|strike .. held|took+place|organi~|began|started|staged
        walked|marched .. towards; stopped work; went on strike; blocked|blockaded .. road|street|highway|bridge|entrance; protested|demonstrated|marched|rallied; gathered .. protest|outside|front|square|demand~|peacefully; took to the streets""",
        nouns="protest|demonstration|rally|march|sit-in|picket|vigil",
        not_after=r"(?:in|of|at|during|several) $",
    ),
    K.PUBLICATION: Forms(
        acts="""published|posted|shared|uploaded|broadcast|aired|tweeted|livestreamed .. article|articles|report|reports|video|videos|post|posts|statement|message|messages|photo~|letter|petition|book|interview|comment|comments|tweet|documentary|facebook|twitter|online|youtube|website|telegram
        post|posts|article|articles|video|videos|tweet|tweets|message|messages|publication|publications|comment|comments|report .. dated|published|posted|broadcast|uploaded|shared|appeared|aired
        put|placed .. website; published|tweeted; wrote .. article|post|letter|report|facebook; released .. report|video|statement|film|book; issued .. statement|press|communique; signed .. petition|letter""",
        not_after=r"(?:any|by) $",
    ),
    K.SPEECH: Forms(
        verbs_not_after=r"(?:who|which|qui|que|quien(?:es)?) $",
        acts="""delivered|delivering|gave|giving|made|making .. speech|speeches|lecture|talk|address|presentation|sermon|remarks
        speech|lecture|talk|address|sermon|presentation|interview .. delivered|given|gave|made; gave|gives|given .. interview|interviews; spoke at|during|before|publicly|out|to|in|on
        speech .. on|of|at; addressed .. crowd|conference|council|meeting|session|rally|audience; testified before .. council|committee|parliament|congress; press conference; told .. press|reporters|journalists|newspaper; stated|said|declared that; said on|in|at; described .. as""",
        not_before=r" (?:the same (?:language|day))",
    ),
    K.OTHER: Forms(
        acts="filed|lodged|submitted .. complaint|complaints; complaint|complaints .. filed|lodged|submitted; went on .. hunger strike; began .. hunger strike; hunger strike",
        verbs="hospitali~; transferred to .. hospital; denied .. medical|access|visit~|contact|family|lawyer; blocked .. website|account|access; placed in solitary; placed .. in solitary",
    ),
}
