# ruff: noqa: E501  (a form is one line, however long)
"""Words of investigation and courts: from the opening of a case to the appeal, in English."""

from verbale.letters.reading.words.happenings.forms import Forms, Table
from verbale.letters.record import EventKind as K

TABLE: Table = {
    K.INVESTIGATION: Forms(
        verbs="""
        opened|launched|initiated|instituted|started|began|registered .. investigation|investigations|inquiry|enquiry|case|proceedings|probe
        investigation|investigations|inquiry|case|cases|proceedings .. opened|launched|initiated|instituted|started|registered|reopened
        first information report .. filed|registered|lodged
        investigation|inquiry|case .. closed|suspended|discontinued|archived
        summoned .. questioning|interrogation|police|investigator~|prosecutor~; interrogated|questioned; summoned
        called in for questioning|interrogation; named as .. suspect; placed|put under .. investigation
        ordered|announced|began|commenced|pursued .. investigation|inquiry|enquiry|probe
        investigation|inquiry|enquiry|probe|preliminary+inquiry .. ordered|announced|begun|begin|commenced|closed|terminated|dropped|shelved
        closed|dropped|shelved|terminated|suspended|discontinued|reopened|re-opened .. investigation|inquiry|enquiry|probe|case+file
        called|summoned|invited|ordered|asked .. to .. appear|testify|report|explain; called in by|for|to
        summoned before|for|by|to; called before|in; interviewed by .. police|officers|investigator~|agents
        launched|launches|ordered|carried+out|began|opened|conducted|announced .. audit|audits|tax+inspection|inspection|inspections|pre-investigation|preliminary+enquiry|verification
        took|taken|taking|recorded his|her|their|a .. statement|statements; file|files|dossier .. closed|shelved|archived|reopened
        set+up|established|appointed|created|formed .. commission+of+inquiry|commission+of+enquiry|fact-finding|inquiry+commission|investigative+committee
        made|asked|told|ordered|instructed him|her|them .. to .. report|appear|present .. police|station|investigator|office
        inspectors|auditors|tax .. visited|inspected|audited; audited; notice|notices .. to .. appear|explain; show+cause notice|letter
        interrogated|questioned him|her|them|mr|ms|mrs|dr|all|both; interrogation of; grilled by|for|about; cross-questioned
        ordered to .. provide|hand+over|submit .. explanation|statement|dna; fingerprinted; took .. fingerprints|dna
        interrogated|questioned by|about|for|on|over|without|at|until
        named|declared|identified as .. suspect|suspects|accused; named|declared a|as+a suspect
        disciplinary .. proceedings|inquiry|case|action .. opened|initiated|instituted|brought|started; subpoenaed
        asked .. to open|investigate|initiate; referred .. for|to .. disciplinary|investigation|prosecution|prosecutor
        took .. statement~|testimony .. from; issued|issues|served .. summons|subpoena
        summons .. issued|served|delivered; criminal case .. opened|initiated|registered|filed|started|instituted
        opened|registered|initiated|instituted .. criminal|administrative|disciplinary .. case|cases|proceedings
        questioned; received|served|receive .. summons|subpoena
        forensic .. examination|analysis .. carried|conducted|ordered; autopsy .. carried|conducted|performed
        placed under judicial supervision
        """,
        acts="reported to .. police+station|police|prosecutor~",
        nouns="interrogation|questioning",
        not_after=r"(?:for|under|whom|[a-z]+ who|during|of) $",
        not_before=r" (?:whether|why|the (?:legality|need|independence))",
    ),
    K.CHARGE: Forms(
        verbs="""
        charged with|under|for|by|in; charged
        announced that .. would+be|will+be|is+to+be|are+to+be .. tried|prosecuted|charged
        charge|charges ... levelled|leveled|brought|filed|pressed|laid|added|issued|amended
        brought|filed|pressed|levelled|leveled|laid|added|issued .. charge|charges; accused of; formally accused
        accusation ... levelled; notified .. suspicion|charges; faces|face|facing|faced .. charge|charges
        charge|charges .. reclassified|amended|changed|upgraded|replaced|reduced; reclassified .. as|to
        booked under|for|on; notice of suspicion; notice|notification of charge|charges|suspicion
        presented|notified|served|informed .. with|of .. charges|charge|suspicion|accusation~
        sued|suing .. for .. libel|defamation|slander|damages; booked for|under|on; slapped with .. charge|charges
        laid|brought|filed|preferred|levelled|pressed .. charges|charge|information .. against; charge .. changed|amended|upgraded|altered|reduced
        accused|accusing him|her|them|mr|ms|mrs|both .. of; charged him|her|them|mr|ms|mrs|both|all .. with|under; criminal complaint for|of
        faces|faced|facing .. charge|charges|counts; prosecuted for|under|on; named in .. charge; additional|new|fresh|further charge|charges .. brought|filed|added|laid
        accused of contravening|violating|breaching; reclassified .. as|to; implicated in .. by .. prosecution
        laid|lay|filing|bringing|pressing .. charges|charge
        charges|charge .. served|read|announced|confirmed|approved|expanded
        formally|officially|jointly|also|further|additionally|subsequently charged|accused
        registered .. case .. under|against
        brought|filed|initiated|instituted|lodged .. criminal .. complaint|case|proceedings|charges against
        accused him|her|them|both|all of; charges for|of|under .. brought; prosecuted for|under|by|on
        arraigned on; sued for|by
        """,
        not_after=r"(?:without being|dropped|dismissed|to be|which) $",
        not_before=r" (?:a fee|money|dropped|at)",
    ),
    K.INDICTMENT: Forms(
        verbs="""
        indicted; indictment|indictments .. issued|filed|approved|accepted|submitted|prepared|presented|signed|returned
        issued|filed|approved|accepted|submitted|presented|returned|confirmed .. indictment; committed for|to trial
        sent to trial; referred .. to .. trial|court|tribunal
        case .. referred|sent|transferred|submitted to .. court|tribunal; formally indicted
        committed|sent|bound+over|remanded for|to .. trial; bill of indictment
        jury .. indicted|returned; bound over for trial; case .. committed to .. court; prosecution|prosecutor|prosecutors .. filed|presented|lodged .. indictment
        trial .. ordered by .. judge; sent|sends .. for|to trial; joined .. for .. trial
        case file|files|dossier .. sent|forwarded|transferred|submitted|referred .. court|tribunal
        indicted for|on|by|under; charge sheet .. filed|submitted|presented|issued
        filed|submitted|presented|issued .. charge+sheet|chargesheet
        indictment .. read|served|made+public|announced|drawn+up|completed|handed
        forwarded|sent|referred|transferred|submitted .. case .. to .. court|tribunal
        """,
    ),
    K.TRIAL: Forms(
        verbs="""
        trial|hearing|hearings|proceedings .. began|begin|begun|started|opened|resumed|commenced|adjourned|postponed|scheduled|continued|concluded
        trial|hearing|hearings .. held|took+place|ended|heard
        brought before .. court|judge|magistrate|tribunal|prosecutor
        prosecutor|prosecutors|prosecution|prosecutor's .. requested|asked|sought|demanded|called|recommended
        tried in|by|before|on|for; put on trial; arraigned; put|placed|goes|go on trial
        brought|taken|produced|hauled|presented|led|appeared before|to|in .. court|judge|magistrate|magistrates|tribunal|justice
        hearing|hearings|trial|session|sessions .. held|set|opened|lasted|deferred|delayed|moved|fixed|rescheduled|ended|closed|suspended|reopened
        hearing|trial .. took|lasted|attended|observed; held .. hearing|hearings|session
        adjourned|postponed|deferred|rescheduled; closing|opening arguments|statements|speeches
        judge|magistrate|prosecutor .. recused; recused|recusal; hearing|trial .. put+off|called+off|brought+forward|stood+over
        court|judge|magistrate|tribunal|bench .. took|heard|hears .. evidence|witness|witnesses|testimony|arguments|submissions|pleas
        brought|taken|produced|hauled|presented|led before .. magistrate|judge|court|tribunal|prosecutor|justice
        witness|witnesses|complainant .. testified|gave+evidence|recanted|withdrew; tried .. in+absentia; prosecution|prosecutor|defence . closed|rested|opened its|the . case
        asked|sought|demanded|requested .. years+in+prison|years'+imprisonment|years+of+imprisonment|death+penalty|life+imprisonment
        denied|admitted .. charges|charge .. court|hearing|trial; mistrial|retrial .. declared
        court .. removed|expelled|excluded .. public|observers|journalists|relatives; barred from .. courtroom|attending+the+trial|hearing
        testified|testify in|at|before|against .. court|trial|hearing|judge; gave|giving evidence|testimony
        prosecutor|prosecutors|prosecution .. demand|demands|seek|seeks|request|requests|call|calls|asks|ask .. sentence|years|penalty|death
        court|judge|tribunal|bench .. rejected|denied|refused|heard|examined|adjourned|postponed|began|opened|excluded|admitted|barred|allowed|appointed
        tried in|by|before|on|for|behind|without|together; cross-examined; withdrew .. confession|statement|testimony
        court-martialled|court-martialed
        motion|application .. to .. recuse|exclude|adjourn .. rejected|denied|refused|granted
        retrial .. began|started|opened|held; jury .. selected|sworn
        counsel|lawyers|lawyer|defence .. given .. evidence|file|case+file; asked+for|requested|sought by .. defence|prosecution; retracted|withdrew .. in court|rejected
        appeared in|via|by .. court|video|videolink|dock
        """,
        acts="""
        appeared before .. court|judge|magistrate|tribunal|prosecutor; appeared in court; stood trial; went on trial
        pleaded .. guilty; pleaded|pled
        appeared|appear|appears before|in .. court|courts|judge|magistrate|tribunal|bench|prosecutor
        stood|stand|standing trial; went|goes on trial; pleaded|pled|plead .. guilty|innocent; entered .. plea
        confessed in court; in court ... withdrew|retracted|told|declared|testified|said
        """,
        nouns="hearing|trial",
        not_after=r"(?:fair|awaiting|without|during|of (?:his|her|their)|public|on|pre|pending) $",
        not_before=r" (?:lawyers?|observers?|guarantees)",
    ),
    K.VERDICT: Forms(
        verbs="""
        convicted|acquitted; found .. guilty|innocent
        verdict|judgment|judgement|ruling .. delivered|handed|pronounced|announced|issued|rendered
        delivered|handed|pronounced|announced|issued|rendered .. verdict|judgment|judgement|ruling; exonerated
        court|judge|tribunal ruled|held|declared|decided
        found|finding .. guilty|liable|unlawful|illegal|responsible|unconstitutional|innocent; cleared of|by
        convicted|acquitted of|on|by|under|in|for|him|her|them|all|both
        court|judge|tribunal|magistrate|chamber|bench .. acquitted|convicted|cleared|discharged|declared|voided|invalidated|annulled|dismissed+the+case
        proceedings|prosecution .. stayed|discontinued|terminated|quashed|dropped+by+the+court; case .. struck+out|struck+off|collapsed|dismissed
        found|judged|adjudged|deemed|held him|her|them|mr|ms|both|all .. guilty|liable|not+guilty; discharged by .. court|judge|magistrate
        court|judge|tribunal|chamber|jury .. found|ruled|concluded|annulled|quashed|declared|cancelled|struck+down
        court|judge|tribunal .. held|decided that
        court|judge|tribunal|chamber .. quashed|revoked|cancelled|suspended|overturned .. licence|permit|order|decision|concession|decree|contract
        charge|charges|case|suit .. dismissed|rejected|thrown+out by|in|against; case .. dismissed|thrown+out
        dismissed|rejected|threw+out .. charges|charge|case|indictment; exonerated of|by; ruled|rules in .. favour|favor
        ruling|judgment|judgement|verdict .. given|passed|read|came|fell|found
        """,
        nouns="conviction|acquittal|verdict",
        verbs_not_after=r"by (?:the|a) (?:[a-z]+ ){0,2}$",
        not_after=r"(?:of (?:his|her|their)) $",
    ),
    K.SENTENCE: Forms(
        verbs="""
        sentenced; condemned to; given|handed|received|imposed .. sentence|sentences|years|months|term
        sentence|sentences .. imposed|handed|pronounced; imposed .. death penalty
        given|handed|received|got|gets|imposed|gave|meted .. sentence|sentences|years|months|term|jail|prison|exile|lashes|imprisonment|probation
        handed|handing down|out .. sentence|sentences|years|prison|jail|death|imprisonment|penalty|punishment
        sentence|sentences|punishment|penalty|term .. handed|passed|pronounced|imposed|given
        sentenced him|her|them|mr|ms|mrs|both|all .. to; jailed|gaoled him|her|them|mr|ms|both .. for|to; locked up for .. years
        ordered to .. serve .. years|months|days; sentence|sentences of .. imposed|handed|passed; given .. community|suspended|life|death
        sent|sends to .. prison|jail|gallows for .. years|months|days|life; life|prison|death sentence .. passed|imposed|handed
        imposed on|upon him|her|them|mr|ms|both .. term|sentence|years|months|penalty
        jailed|imprisoned for .. years|months|days|year|month|life; placed|put|released on probation
        ordered to serve|perform; sentencing him|her|them to; gaoled for; condemned .. to
        term|terms of .. imprisonment|years|months .. imposed|handed|given
        suspended .. sentence|term .. imposed|given|handed; punished with .. days|lashes|detention
        death sentence|penalty .. imposed|handed|pronounced|passed; placed|put .. under administrative arrest for|of; ordered .. placed|committed|confined in|to .. closed|psychiatric|special|corrective .. institution|hospital|facility|school|colony; stripped of .. civil|political rights
        """,
        nouns="sentencing",
        not_after=r"(?:recent|court) $",
    ),
    K.APPEAL: Forms(
        verbs="""
        appeal~ court|chamber|tribunal|division .. upheld|confirmed|rejected|reduced|overturned|quashed|dismissed|increased|annulled|ordered|affirmed|commuted|sentenced|acquitted|ruled|revoked|remanded
        court of appeal|appeals|cassation .. upheld|confirmed|rejected|reduced|overturned|quashed|dismissed|increased|annulled|ordered|affirmed|commuted|sentenced|acquitted|ruled
        supreme|cassation court .. upheld|confirmed|rejected|reduced|overturned|quashed|dismissed|increased|annulled|affirmed|commuted
        upheld|confirmed|reduced|overturned|quashed|commuted|increased|affirmed|annulled|upholding .. sentence|sentences|conviction|convictions|verdict|judgment|judgement|ruling|penalty|penalties
        sentence|conviction|verdict|verdicts|judgment|judgments|penalty|penalties|ruling|rulings .. upheld|confirmed|reduced|overturned|quashed|commuted|increased|annulled|affirmed
        appeal|appeals .. rejected|dismissed|filed|lodged|heard|upheld|allowed|submitted|denied|examined
        filed|lodged|submitted|rejected|dismissed .. appeal; appealed; acquitted on appeal
        on appeal .. reduced|upheld|increased|confirmed
        lodged|filed|submitted|brought|entered|launched|made|lost|won .. appeal|appeals|cassation|habeas
        appealed to|against|the|this|that|his|her|their|both|and
        petition|petitions|application|applications|motion|request|requests|writ for|of .. habeas|bail|release|stay|retrial|review|clemency|pardon|injunction|amparo ... refused|rejected|denied|turned+down|dismissed|granted|filed|submitted|lodged|declined|allowed|made
        turned|turns|turn|struck|throwing|threw down|out .. appeal|appeals|petition|application|request .. release|bail|appeal
        turned down .. appeal|appeals
        refused|denied|rejected|granted|dismissed|declined .. bail|habeas|retrial|cassation|release|clemency|stay|injunction|amparo
        court|judge|tribunal|chamber|bench .. rejected|denied|refused|dismissed|granted|turned+down|allowed|upheld|declined .. appeal|appeals|bail|habeas|cassation|retrial|release|injunction|stay
        turned|turns|turn down .. application|request|petition|motion; refused|denied|granted him|her|them|mr|ms .. bail|release
        challenged|contested|impugned|disputed .. in|before .. court|tribunal|judge; judicial review .. filed|sought|granted|refused
        high|supreme|constitutional|federal|regional|county|district|administrative court .. stayed|stays|suspended|halted|enjoined|blocked|restrained|froze
        conviction|convictions|acquittal|sentence|sentences|ban|order|decree .. quashed|overturned|set+aside|struck+down|annulled|vacated|nullified
        writ of .. habeas+corpus|amparo|mandamus .. filed|issued|granted|refused; injunction .. granted|obtained|issued|refused|lifted
        stay of execution|demolition|eviction|deportation|proceedings .. granted|refused|ordered; leave+to+appeal|permission+to+appeal .. refused|granted|denied
        bail .. denied|refused|rejected|opposed; denied|refused bail; appeal|appeals .. struck+out|withdrawn|abandoned|pending
        lodged|filed|submitted|brought|entered .. constitutional|cassation|revision|review|habeas|judicial .. complaint|appeal|petition|motion|application|action|challenge|review
        stayed|suspended|halted .. execution|eviction|order|decision|demolition|works
        overturned|upheld|quashed|reversed .. acquittal|acquittals; reduced|increased|confirmed|upheld that|those of; action|claim|suit|challenge|complaint against .. decision|order|dismissal|removal|measure|ban|refusal .. dismissed|rejected|granted|allowed|upheld; court|tribunal|judge .. annulled|quashed|set+aside|overturned .. removal|dismissal|suspension|disbarment|expulsion|ban; set aside|overturned|struck+down .. term|terms|prison+term|penalty|conviction|convictions|sentence|sentences|verdict|decision|order|ruling|judgment
        sent .. back for|to .. retrial|trial|court; ordered|granted .. retrial|new+trial|stay
        retrial .. ordered|granted
        court of appeal~|cassation .. reversed|set+aside|granted|cut|raised|lowered|halved|doubled|modified|changed|increased|lifted|heard|refused|turned+down|threw+out|remitted|restored|suspended|stayed|ordered|found|declared|reinstated
        appeal~ court|chamber|tribunal|panel|judges .. reversed|set+aside|granted|cut|raised|lowered|halved|doubled|modified|changed|lifted|heard|refused|turned+down|threw+out|remitted|restored|stayed|found|declared|reinstated
        supreme|constitutional|high|federal|cassation|higher court|tribunal .. upheld|confirmed|rejected|reduced|overturned|quashed|dismissed|increased|annulled|affirmed|commuted|reversed|set+aside|granted|cut|raised|lowered|modified|lifted|refused|turned+down|remitted|reinstated|ordered+a
        sentence|sentences|conviction|convictions|verdict|judgment|judgement|penalty|ruling|term|acquittal .. upheld|reversed|set+aside|cut|raised|lowered|halved|doubled|modified|lowered|suspended+by|confirmed|remitted|restored
        upheld|reversed|confirmed|reduced|increased|raised|cut|lowered|commuted|affirmed|halved|doubled .. sentence|sentences|conviction|convictions|verdict|term|penalty|acquittal|detention|ruling|decision
        increased|reduced|cut|raised|lowered|commuted to .. years|months|life|imprisonment
        appeal|appeals|cassation|habeas .. dismissed|denied|refused|turned+down|thrown+out|allowed|granted|failed|succeeded|declared+inadmissible|rejected|pending+since
        on|upon appeal .. the .. court|sentence|term|conviction; cassation appeal|complaint
        clemency .. refused|rejected|denied|granted; challenged .. before|in .. court|tribunal
        applied for .. bail|habeas|review|release|injunction|stay; sought .. annulment|judicial+review|injunction
        """,
        not_before=r" (?:to (?:the )?(?:public|international|government|states|authorities))",
    ),
    K.FINE: Forms(
        verbs="""
        fined; pay .. fine|fines; imposed .. fine|fines; fine|fines .. imposed|issued; ordered .. to pay
        fined .. for|by|under; fine|fines|penalty|penalties of .. imposed|issued|levied
        imposed|issued|levied .. fine|fines
        fined him|her|them|mr|ms|mrs|both|all|the|each; ordered|obliged|told him|her|them|mr|ms|the .. to pay .. fine|damages|penalty; imposed .. fine|fines|penalty of|on
        penalty|fine of .. crowns|dollars|euros|pesos|dinars|francs|rupees|roubles; surcharged
        ordered|sentenced|required to pay .. fine|damages|compensation|rubles|dollars|euros
        penalised|penalized|fined with
        """,
        not_before=r"d? (?:tuned|line)",
    ),
}
