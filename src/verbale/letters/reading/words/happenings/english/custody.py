# ruff: noqa: E501  (a form is one line, however long)
"""Words of custody and control: arrest, detention, release, search, disappearance, surveillance, bans on travel, in English."""

from verbale.letters.reading.words.happenings.forms import Forms, Table
from verbale.letters.record import EventKind as K

TABLE: Table = {
    K.ARREST: Forms(
        verbs="""
        led him|her|them away; came for him|her|them; turned himself in; gave himself|herself|themselves up; hauled|marched|escorted away|off|out; put him|her|them in|into .. car|van|vehicle|handcuffs; surrounded .. and|led|arrest~ .. him+away|her+away|them+away
        arrested|re-arrested|rearrested|apprehended; taken|took into .. custody
        taken|took|led away by .. police|officers|agents|men; picked up by; led away; placed|put under arrest
        captured by; taken from .. bed|home|house|workshop|classroom|office|school|street; taken from .. by .. police|policemen|agents|officers|men|soldiers|security|gendarmes
        took|take|pulled|dragged .. from|out+of .. home|house|bed|classroom|car|vehicle|workshop|bus|train|room|shop|hut|tent|school
        led him|her|them away; led|marched away|off
        pulled|dragged from|out+of .. home|house|office|bed|classroom|car|vehicle|workshop|bus|train|room|shop
        bundled|hustled|shoved|pushed|forced|dragged|threw|thrown|loaded|herded|crammed|piled .. into .. car|cars|van|vans|vehicle|vehicles|truck|trucks|pickup|minibus|jeep|jeeps|bus|buses|lorry|lorries
        grabbed|caught|collared|cornered|intercepted|seized .. and .. drove+off|drove+away|took+away|led+away|handcuffed
        took|led|carried|whisked|hauled|dragged|marched him|her|them|mr|ms|mrs|dr|messrs .. away
        stopped|intercepted him|her|them|mr|ms|mrs .. and .. arrested|detained; arrested on|in|at|by|with|for|while|as|during
        swept|rounded|hauled up|in; swooped on; pounced on; cuffed|manacled; placed|put .. under arrest; made .. arrest of
        taken|took away; picked|pick up; picked him|her|them up; rounded up
        bundled|forced|pushed|dragged|shoved|thrown into .. car|van|vehicle|truck|pickup|minibus|jeep|bus
        bundled|forced|pushed|dragged|shoved him|her|them into .. car|van|vehicle|truck|pickup|minibus|jeep; handcuffed
        handcuffed and driven|taken|led|brought; nabbed|collared; seized by .. police|officers|agents|soldiers|troops
        arrest warrant .. executed|enforced; warrant .. executed; taken into .. police+custody
        detained and taken to .. police+station; stopped|intercepted and arrested|detained; made .. arrests
        arrests .. made|carried+out; apprehended; placed|put in handcuffs; re-apprehended
        """,
        acts="surrendered|surrender to .. police|authorities; turned himself|herself|themselves in",
        nouns="arrest|re-arrest",
        not_after=r"(?:house|of|under|citizen's|an|warrants? for) $",
        not_before=r" (?:warrants?|records?|orders?|was ordered|of (?:the )?(?:perpetrators|suspects))|s\b",
    ),
    K.DETENTION: Forms(
        verbs="""
        driven .. to .. centre|center|prison|barracks|headquarters|station|base|camp; taken, blindfolded|handcuffed to; taken .. to .. centre|center|prison|barracks|headquarters|base|camp|colony; found|located|seen .. in|at .. prison|remand|custody|cell|jail; taken|took|brought to .. police station; moved|taken|transferred to .. prison .. infirmary|hospital|clinic; transferred|moved there; separated and moved; put in|into .. cell|solitary|isolation; held .. in .. solitary|isolation|communicado|cells; placed|put .. in .. closed|psychiatric .. institution|hospital|ward
        transferred there
        detained|re-detained|imprisoned|jailed|interned|incarcerated
        placed|put|kept|held in|under .. detention|custody|confinement|arrest|facility|prison|cell; remanded
        placed|put .. under|in .. house+arrest|pre-trial+detention|custody|administrative+detention
        held incommunicado|at|in .. prison|station|centre|center|facility|barracks|cell|colony; held incommunicado
        transferred|moved|taken|brought to .. prison|detention|jail|colony|cell|barracks
        held for .. hours|days|weeks|months; forcibly hospitali~; ordered .. detention|custody|remand
        detention|custody .. extended|prolonged|ordered|renewed; extended|prolonged|renewed|ordered .. detention|custody
        kept|held|locked|confined in|at|inside|up|for .. cell|cells|station|prison|barracks|basement|room|yard|camp|building|garrison|compound|container|headquarters|base|jail|wing|block
        kept|held|detained incommunicado; locked up
        approved|authorised|authorized|confirmed|granted|set|prescribed .. custody|detention|remand|house+arrest
        measure|custody|detention|remand|arrest .. prolonged|extended|renewed|replaced
        moved|driven|taken|transferred|flown|brought|sent|returned|relocated to .. prison|jail|detention|remand|cell|cells|barracks|colony|camp|garrison|penitentiary|confinement|isolation|wing|institution
        moved|driven|taken|transferred|flown|brought|sent|admitted to .. headquarters|base|psychiatric|centre|center
        locked|shut|penned|herded|confined|crammed|caged|cooped in|into|inside|up .. room|cell|gymnasium|gym|hall|school|stadium|container|warehouse|basement|yard|garage|barn|toilet|cage|van
        confined to .. flat|home|house|cell|barracks|quarters|room|village|base|residence|island|compound
        committed|admitted|confined|sent|taken to|in .. psychiatric|mental|asylum|rehabilitation|re-education|drug-treatment
        placed|put|taken in|into|under .. pre-charge|preventive|protective|administrative|immigration|military|remand detention|custody
        taken|transported|escorted|conveyed|bussed|ferried|flown to .. detention|transit|holding|reception centre|center|camp|facility
        remanded him|her|them|mr|ms|mrs|both|all|the .. in|into|to; ordered that .. be|remain held|detained|remanded|kept|confined|in+custody
        held|kept|detained|confined him|her|them|mr|ms|mrs|dr .. for|in|at|overnight|until; kept|held|chained behind bars
        put|thrown|cast into|in .. cell|dungeon|prison|jail|isolation|punishment|solitary; serving .. sentence since
        held|kept|spent .. overnight; held|kept through the night; transferred between .. prisons|stations
        drove|took|transferred|brought|sent him|her|them to .. prison|jail|barracks|station|headquarters|cell|camp|base|centre|center
        committed to .. prison|custody|institution
        been|remains|remained|is|was|are|were|kept|placed|put|held under .. house|home arrest
        placed|put|kept|held .. in|under .. solitary|isolation|administrative+detention|pre-trial|pretrial|preventive|protective
        ordered .. be|to+be held|detained|remanded|kept|confined
        ordered|imposed|issued .. house+arrest|detention+order|preventive|pre-trial|pretrial
        detention order .. issued|extended|renewed|signed; sent|returned back to prison|jail|custody
        held|kept|detained without .. charge|trial|access|contact|warrant|lawyer; held|kept|detained overnight
        held|kept|detained with .. prisoners|adults|inmates; held hostage|captive
        held|kept|detained for .. hours|days|weeks|months|minutes|nights; held|kept|detained until|till
        bail .. revoked|cancelled; revoked|cancelled .. bail|parole|release; returned to .. custody|prison|jail
        remand .. extended|renewed; remanded in|for|to|at; placed|put in a .. cell|cage
        """,
        acts="""
        spent .. in .. custody|detention|prison|jail|cell|cells
        been|remains|remained|is|was in .. detention|custody|prison|jail
        spent|spend|spends .. in|at .. custody|detention|prison|jail|cell|cells|confinement|barracks
        began|started|begun serving; been in .. detention|custody|prison|jail|confinement since; shares|shared .. cell
        entered prison
        """,
        nouns="detention|imprisonment|incarceration",
        not_after=r"(?:home|arbitrary|in|of|on|immigration) $",
        verbs_not_after=r"time $",
        not_before=r" (?:cent(?:re|er)s?|facilit(?:y|ies)|conditions?|orders?|hearings?|warrants?|is|remains)",
    ),
    K.RELEASE: Forms(
        verbs="""
        handed|returned over|back|to to|over|his|her|their .. family|grandmother|mother|father|parents|relatives; handed to .. grandmother|mother|father|parents|family|relatives; brought|drove .. back .. within|home; left at|by .. roadside|road|station|gate|outskirts|edge|junction; dropped|dumped .. roadside|road|outskirts; sent home .. without
        released|freed; set free; granted bail|parole|amnesty|clemency; pardoned|bailed; let go
        allowed to .. go+home|return+home; bail .. granted; granted .. bail|pardon|release|amnesty; pardon .. granted
        dropped|dumped|abandoned|left|deposited him|her|them|mr|ms|mrs .. at|on|by|near|in .. edge|roadside|outskirts|forest|highway|bush|desert|crossroads|ditch
        let|set him|her|them|mr|ms|both .. go|free; ordered .. that .. released|freed; released him|her|them|all|both|mr|ms
        freed him|her|them|all|both|mr|ms; commuted and released; granted|given .. conditional|provisional|early release|liberty
        detention order .. lifted|revoked|quashed; sentence .. expired and; discharged him|her|them
        house arrest .. ended|lifted|expired; discharged from .. prison|custody|detention
        freed|released on|after|from|without|under|by|pending; bailed out; ordered .. release; release .. ordered
        charges dropped and released; amnestied; paroled; acquitted and released; sent home
        """,
        acts="""
        walked free|out; reappeared|resurfaced; left|leaves .. prison|jail|detention|custody
        regained .. freedom|liberty; returned|came home|back from|after .. prison|detention|custody|captivity
        returned home .. after|following .. detention|custody|captivity|weeks|months|days
        left|walked|came .. out+of|through|free .. prison|jail|gate|gates|detention
        came out of .. prison|jail
        """,
        nouns="release",
        not_after=r"(?:press|news|reports?|statements?|was|videos?|immediate|for|on) $",
        not_before=r" (?:an estimated|approximately|about|toxic|mud|water|gas|tear|\d|an?|the|of (?:an?|the) (?:report|video|book|film|statement|study)|his|her|their|its) (?:[a-z]+ )?(?:report|statement|video|book|film|article|press|study|findings)",
    ),
    K.SEARCH: Forms(
        verbs="""
        searched|raided|ransacked|stormed; conducted|carried|executed .. search|raid|searches|raids
        search|raid|searches|raids .. conducted|carried|executed|took place; broke into
        entered .. home|homes|house|houses|office|offices|premises|apartment
        seized|confiscated .. computer~|laptop~|phone~|document~|device~|equipment|materials|belongings
        forced|forcing their way into; forced entry; kicked|broke|smashed in|down|open .. door|doors; burst into
        broke into
        entered|enter|came+to|went+to|arrived+at|descended+on|stormed .. and .. searched|ransacked|seized|took|confiscated
        seized|confiscated|impounded|took|carried+off|carried+away|removed .. computer~|laptop~|phone~|telephone~|document~|device~|equipment|materials|belongings|drives|files|camera~|books|notebooks|cash|archive~|papers|tablet~|usb|manuscript~
        forced|broke|smashed|kicked|pried|prised|sawed|blew open|in|down; search warrant .. executed|served|carried+out; executed|served|enforced .. search+warrant
        rummaged|combed|rifled|searching|searched through|the|a|his|her|their|its|both|all .. home|homes|house|houses|office|offices|flat|apartment|premises|archive|archives|car|vehicle|bag|bags|room|rooms|belongings|desk|newsroom|workshop
        searched mr|ms|mrs|him|her|them; frisked|patted+down; forcibly entered; broke into .. home|house|office|flat|apartment|premises|clinic|church
        entered .. without .. warrant; taken|took|carried away .. documents|computer~|laptop~|phone~|files|archives|equipment|hard+drives; turned .. inside+out
        removed|took|carried|copied|imaged .. hard+drive|hard+drives|server|servers|hard+disks; seizure of .. equipment|computer~|documents|phone~|materials
        computer~|laptop~|phone~|telephone~|document~|device~|equipment|files|camera~|books|drives|papers .. seized|confiscated|taken|carried+off|impounded
        home|house|homes|office|offices|premises|apartment|flat|newsroom|headquarters .. searched|raided|ransacked|stormed
        carried|carrying out .. search|raid|searches|raids; had .. home|house|office|apartment|flat searched|raided
        turned .. upside+down; raid on|at|against
        search of .. home|house|office|offices|premises|apartment|flat|headquarters
        entered .. compound|residence|flat|newsroom|headquarters|building|church|mosque|monastery|hospital
        searched|raided by
        """,
        nouns="raid|search|raids|searches",
        not_after=r"(?:in|job|strip|body) $",
        not_before=r" (?:for|of the truth|engines?|warrants?)",
    ),
    K.DISAPPEARANCE: Forms(
        verbs="""
        abducted|kidnapped|disappeared; taken away by .. armed|masked|unidentified|unknown; forcibly disappeared
        taken|took|brought|transferred to .. unknown|undisclosed .. location|place|destination
        subjected to .. enforced|forced disappearance; last seen
        whereabouts .. unknown|remain~|undisclosed|not+known|not+been; fate .. unknown|remain~
        no trace|news|word|sign|contact of|from|with|has
        not|never been|be seen|heard|located|found|contacted since|again|from|of; last|lastly seen|heard
        snatched|seized|abducted|kidnapped|forcibly+taken by|from|in|on|outside|near|while|and|at
        took|taking|moved|moving|drove|driving|led|carried|transferred .. unknown|undisclosed|secret|unidentified .. place|location|destination|direction
        nothing|no+more|no+word|no+sign|no+trace .. heard|seen|been+heard|of+him|of+her|of+them; abducted|kidnapped|snatched|spirited .. him|her|them|mr|ms|mrs|two|three|four|his|her|away
        forced|bundled|dragged|pushed|pulled .. into .. unmarked|unlicensed|without+plates|without+number|tinted; last seen|heard|contacted|sighted; whereabouts of .. unknown|unclear|remain|remained
        taken|led|carried|dragged away|off by .. hooded|masked|armed|unidentified|unknown|balaclava~; reported|declared .. missing; held hostage|for+ransom; ransom .. demanded|asked
        family|relatives|wife|mother|lawyer|lawyers .. lost+contact|no+news|no+information; unaccounted for; lost|lose contact|touch with
        forced|bundled|pushed|dragged|thrown|put into .. unmarked|plates|tinted|number
        taken|took|seized|led|dragged .. by .. masked|unidentified|armed|hooded|unknown|balaclava~
        taken|moved|transferred|brought to .. unknown|undisclosed|secret
        disappeared from|after|on|in|while|at|following|without|since
        refused|refuses|refusing to .. acknowledge|disclose|confirm .. whereabouts|detention|custody|fate
        denied|denies|denying .. holding|custody|detained|knowledge; enforced disappearance|disappearances
        held in .. secret|unknown|undisclosed .. location|place|detention
        """,
        acts="""
        went missing; disappeared; gone missing; went|gone missing; vanished; failed to .. return|come+home
        not|never returned|returned+home; lost .. contact
        """,
        nouns="disappearance|abduction|kidnapping",
        not_after=r"(?:enforced|of|forced) $",
    ),
    K.SURVEILLANCE: Forms(
        verbs="""
        handed|gave|passed|supplied|provided over .. list|data|records|telephones|numbers|names; cameras ... recorded|filmed|scanned|recognis~|recogniz~; record|recording|scanned|scan .. faces; asked|ordered .. operator|provider|company .. data|records
        surveilled|wiretapped|hacked|tapped
        phone~|telephone~|device~|communications|computer~|account~ .. hacked|infected|tapped|monitored|intercepted|targeted|compromised
        placed|put|kept|are|been under .. surveillance; infected with .. spyware; monitored by
        intercepted .. communications|calls; installed .. camera~|microphone~|device~; targeted .. spyware|pegasus
        followed|monitored|watched|tailed|trailed|shadowed|filmed|photographed|eavesdropped by .. men|agents|police|officers|car|cars|security|intelligence|unknown|vehicle|vehicles|drone~|plain-clothes
        been followed|monitored|tailed|watched|spied|surveilled; spied on|upon
        tracker|gps|tracking|microphone~|camera~|bug|listening .. found|installed|hidden|attached|discovered|placed|planted|fitted
        found|discovered .. tracker|gps|tracking|microphone~|hidden+camera~|listening
        drone|drones .. filmed|hovered|circled|followed|flew+over|photographed; filmed|photographed|recorded|watched|monitored by|the+homes|the+house|the+participants|those .. police|officers|agents|drone|drones|men|homes|house|participants
        followed|tailed|shadowed|trailed|watched|stalked him|her|them|mr|ms|mrs|his|her|their .. home|car|everywhere|for|in|on|from|to|movements
        car|cars|van|vehicle|vehicles|men|man|motorcycle .. parked|waited|stationed|posted .. outside|opposite|in+front+of|near .. home|house|office|flat|school
        camera|cameras|microphone|microphones|bug|bugs|gps|tracker|software .. installed|hidden|mounted|fitted|found|discovered|planted|placed
        read|opened|intercepted|copied|leaked .. mail|correspondence|e-mails|emails|messages|letters|chats|conversations; data|records|messages|contacts .. extracted|copied|downloaded .. phone|telephone|laptop
        forensic|technical|digital analysis|examination .. spyware|infected|infection|pegasus|predator; informant|informer|infiltrator|undercover .. infiltrated|recruited|joined|posed
        wiretap|wiretaps|wiretapping|phone-tapping .. authorised|authorized|ordered|approved; recruited|paid|pressed .. to+spy|to+inform|as+an+informant; spied on; spying on
        phone|phones|telephone|line|lines|calls|conversations|mobile|emails|e-mails|e-mail|email|account|accounts|whatsapp|signal|messages .. tapped|hacked|intercepted|monitored|wiretapped|bugged|compromised|targeted|infected|recorded|accessed
        tapped|hacked|intercepted|wiretapped|bugged|monitored|accessed .. phone~|telephone~|calls|conversations|e-mail~|email~|account~|communications|correspondence|messages
        infected|targeted|attacked with|by .. spyware|pegasus|predator|malware|finfisher|candiru
        spyware|pegasus|predator|finfisher|malware .. installed|infected|found|detected|targeted|used
        under .. surveillance since|by|from; placed|put|kept|installed|parked .. outside .. home|house|office; phishing
        attempted to hack; facial recognition; recorded|filmed|photographed .. faces|participants|protesters|visitors
        surveillance camera~ .. installed|placed
        obtained|collected|handed+over .. location|call|subscriber data|records
        """,
        nouns="surveillance|wiretapping|eavesdropping",
    ),
    K.TRAVEL_BAN: Forms(
        verbs="""
        imposed|issued .. travel|exit ban; travel|exit ban .. imposed|issued|placed|renewed|extended
        banned|barred|prohibited|prevented|stopped|forbidden from .. leaving|travelling|traveling|boarding|exiting|departing
        prevented|stopped .. from .. leaving|travelling|traveling|boarding|exiting
        passport|passports .. taken|confiscated|seized|revoked|withdrawn|cancelled|retained|withheld
        confiscated|seized|revoked|withheld|cancelled .. passport|passports; not allowed to leave|travel|board
        informed .. travel|exit ban
        prevented|barred|stopped|blocked|forbidden|prohibited|banned|restricted|forbade .. from|to .. leaving|leave|travelling|traveling|travel|boarding|board|exiting|departing|flying
        took|taken|removed|pulled off .. train|plane|flight|bus|aircraft
        took|removed|pulled him|her|them off .. train|plane|flight|bus|aircraft
        informed|told|notified .. could+not|cannot|was+not|were+not|not+allowed|not+permitted|barred|banned|forbidden .. leave|travel|board|fly|leaving|travelling
        not allowed|permitted|authorised|authorized to .. leave|travel|board|fly
        refused|declined|failed to .. renew|issue|return .. passport|passports|travel; told|informed|notified .. that .. could+not|cannot|was+not+allowed|must+not|was+banned .. leave|travel|board|fly
        barred|banned|forbade|forbidden|prevented|prohibited|stopped|blocked him|her|them|mr|ms|mrs|the|both .. from|to .. leaving|leave|travelling|traveling|travel|boarding|flying|crossing|departing
        turned|sent|ordered .. back at|from .. airport|border|checkpoint|port; passport|passports .. refused|annulled|blocked|not+returned|not+renewed
        stopped|held|halted at .. airport|border|passport+control .. and .. not+allowed|prevented|barred|turned|forbidden; took away .. passport|passports
        taken|removed|escorted|pulled|offloaded off|from .. train|plane|flight|bus|aircraft|ferry|boat; obliged|ordered|required .. to .. report|sign .. weekly|daily|police .. not+leave
        exit|travel visa|permit|permission|clearance .. refused|denied|withheld; refused|denied .. exit+visa|exit+permit|travel+permit|permission+to+attend|permission+to+leave
        refused|denied .. passport|exit|permission+to+travel|permission+to+leave|travel+document~|boarding
        placed|put|added|included on|to|in .. no-fly|exit|stop|travel .. list|ban
        passport|passports|travel+document~|identity+papers .. taken|confiscated|seized|revoked|withdrawn|cancelled|retained|withheld|impounded|invalidated|returned
        confiscated|seized|revoked|withheld|cancelled|retained|took|withdrew|impounded|kept|invalidated .. passport|passports|travel+document~
        travel|exit ban|restriction|restrictions|prohibition .. imposed|issued|placed|renewed|extended|lifted|ordered|remains|discovered
        imposed|issued|ordered|placed|extended|renewed|lifted|under .. travel|exit ban|restriction|restrictions
        written undertaking|pledge|recognizance not to leave
        forbidden|ordered|obliged|required|undertook|undertake|undertaking not to leave
        not to leave .. city|country|town|district|place; turned|sent back at|from .. airport|border
        banned from travel|travelling|traveling|leaving; forbidden to leave|travel
        """,
        nouns="travel ban|travel+ban|exit+ban",
        not_after=r"(?:a|of) $",
    ),
}
