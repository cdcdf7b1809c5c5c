# ruff: noqa: E501  (a form is one line, however long)
"""Words of harm: eviction, attack, threat, killing, torture, in English."""

from verbale.letters.reading.words.happenings.forms import Forms, Table
from verbale.letters.record import EventKind as K

TABLE: Table = {
    K.EVICTION: Forms(
        verbs="""
        evicted; forcibly|forcefully evicted|displaced|relocated|resettled
        demolished|bulldozed|razed .. home|homes|house|houses|shelters|settlement|structures|dwellings
        home|homes|house|houses|shelters|dwellings|settlement .. demolished|destroyed|burned|burnt|bulldozed|razed
        displaced
        demolished|bulldozed|razed|burned|burnt|destroyed|torched|tore+down|pulled+down|flattened|levelled|dismantled .. home|homes|house|houses|homesteads|homestead|huts|shacks|shelters|dwellings|structures|crops|settlement|village|villages|camp|houses|tents|school|granaries
        home|homes|house|houses|homesteads|huts|shacks|shelters|dwellings|structures|crops|settlement|village|camp|tents .. demolished|destroyed|burned|burnt|bulldozed|razed|torched|flattened|levelled|dismantled|torn+down|pulled+down|set+on+fire
        driven|forced|removed|cleared from|off|out .. land|lands|homes|houses|village|territory
        had to leave .. home|homes|village|land|houses
        drove|drives|chased|forced|removed|cleared|pushed|moved|expelled .. off|from|out+of their|his|her|the|its .. land|lands|homes|houses|village|villages|territory|fields|farm|farms|pastures|forest|settlement|plots|stalls
        surrounded .. and .. made|forced|ordered|told .. leave|vacate|out; made|forced|ordered|compelled .. residents|inhabitants|families|villagers|tenants .. to|leave|vacate|out
        bulldozers|bulldozer|excavators|diggers|rangers|soldiers|police|men .. flattened|razed|demolished|levelled|burned|burnt|torched|destroyed|pulled+down|tore+down .. huts|houses|homes|village|settlement|shelters|crops|shacks|granaries|tents|stalls|homesteads|market
        filled|blocked|destroyed|poisoned|capped .. well|wells|borehole|boreholes|orchard|orchards|olive+trees|irrigation; uprooted .. trees|crops|olive|vines
        fenced|fencing off; fenced|ploughed|bulldozed .. land|fields|burial+ground|graves|cemetery|pastures; changed the locks
        families|residents|tenants|villagers|households|herders|inhabitants .. evicted|displaced|removed|driven+out|uprooted|resettled|relocated|expelled
        impounded|confiscated|seized|slaughtered|drove+off .. cattle|livestock|herd|herds|goats|sheep|camels|reindeer|nets|boats; electricity|water .. cut+off|disconnected
        forced|compelled|obliged|ordered|told|made to .. leave|flee|abandon|vacate .. home|homes|village|land|lands|houses|house|premises|settlement
        put|erected|built up .. fence; eviction|demolition notice~|order~ .. served|issued|received|delivered|posted
        served|issued|received|delivered .. eviction|demolition notice|order
        land|lands .. seized|confiscated|expropriated|grabbed|fenced+off; rendered|left|made homeless
        evicted from|by|without; seized|confiscated|expropriated|fenced+off .. land|lands|farm|fields|plots
        resettled|relocated to|in|from; cut off|them from .. land|pasture|water|borehole
        families .. evicted|displaced|removed
        """,
        acts="fled their .. homes|village|villages; had to leave their homes",
        nouns="eviction|evictions|demolition|demolitions",
        not_after=r"(?:forced|of) $",
    ),
    K.ATTACK: Forms(
        verbs="""
        wheat|crops|harvest|car|vehicle|shop|office|house|boat|boats|truck|motorcycle .. burned|burnt|torched|set+on+fire|smashed|vandalised|vandalized; windows .. smashed|broken; smashed .. window~|windscreen|car|camera~|equipment; drove|chased .. strikers|protesters|demonstrators|villagers|residents|workers|families|crowd .. from|off|out|away|with; burglars|thieves|intruders .. emptied|entered|stole|ransacked|took; drove|chased|pushed+back .. with .. bars|batons|sticks|clubs|whips|dogs|water; threw him|her|them to|down|off|against; pushed him|her|them to|down|off|against; knocked him|her|them to|down|over|off; broke his|her|their .. arm|nose|wrist|jaw|leg|rib~|camera|finger~|teeth
        a|the bomb|grenade|explosive+device|petrol+bomb .. went+off|exploded|thrown|found|hurled; sent in .. dogs|batons; guards|police|troops|soldiers .. sent in
        attacked|assaulted|beaten|beat|stabbed|ambushed|bombed|shelled|punched|kicked|slapped|pushed|shoved|mobbed|raped|wounded|injured|manhandled
        shot at|in|by|and|three|twice|several|with; opened|fired fire|at|upon|on|tear|rubber|live|shots
        physically|sexually assaulted|attacked|abused; set fire|ablaze; set on fire; used .. force|tear|batons|water
        thrown|threw .. stones|grenade|acid|petrol|molotov; dispersed; shot; survived .. attempt|attack; vandali~
        knocked to|down|unconscious|out|over
        thrown|pushed|shoved|wrestled|slammed|pinned|dragged to|onto|against|down|along .. ground|floor|wall|road
        hit|struck|clubbed|beaten by|with|on|in|over|repeatedly .. baton~|truncheon~|stick~|rifle~|canister|bullet~|stone~|head|face|back|eye|legs|pellet~|rod~|car|vehicle|van
        hit|struck by .. bullet~|canister|pellet~|police|officer~|car|vehicle|motorcycle
        broke|broken|fractured .. wrist|arm|nose|jaw|leg|rib|ribs|teeth|finger~|skull|hand|cheekbone
        lost .. teeth|eye|tooth|sight|baby|unborn|hearing|finger~
        suffered|suffering|sustained .. injuries|injury|wounds|fracture|fractures|gunshot|burns|bruises|concussion|haemorrhage|bullet
        set upon
        fired|firing|lobbed|hurled|threw|shot|launched|sprayed .. tear|rubber|live|water|shots|rounds|pellets|bullets|gas|stones|pepper|stun|rockets|missiles|grenade~|molotov|bottles|bricks|canisters
        tear gas|teargas .. fired|used|thrown|lobbed; live ammunition|rounds; rubber bullets .. fired|used
        set|sets|loosed|unleashed .. dogs|dog on|at|upon; pelted|stoned|bludgeoned|jostled|spat|elbowed|headbutted|lashed+out .. by|with|at|him|her|them|the|mr|ms
        hit|targeted|struck|disabled|crippled by .. cyberattack|cyber-attack|ddos|denial-of-service|hackers; account|accounts|website|websites|site|page|server|servers .. hacked|defaced|hijacked
        clubbed|knocked|wrestled|slammed|threw|pinned|pushed|shoved|forced|dragged|hurled .. to|against|onto|down .. ground|floor|wall|pavement|stairs|car
        kicked|punched|slapped|beat|hit|struck|pushed|shoved|stabbed|assaulted|attacked|manhandled|whipped|clubbed|choked|bit him|her|them|mr|ms|mrs|dr|several|two|three|four|some|the|a|his
        police|officers|soldiers|troops|men|agents|mob|marshals|bouncers|vigilantes|militiamen .. fired|shot|beat|charged|assaulted|attacked|kicked|dispersed|opened+fire|hurled|clubbed
        rammed|sideswiped|ran+over|ran+down|ran+into|drove+into|drove+at|mowed+down; torched|arson|petrol-bombed|firebombed .. home|house|car|office|church|mosque|attack|vehicle
        stone~|bottle~|brick~|petrol|paint|acid|faeces|eggs .. thrown|hurled|lobbed|poured|splashed; splashed|sprayed|doused|drenched .. acid|paint|petrol|bleach|ink|dye
        sustained|suffered|received|left+with .. blow|blows|stab|gunshot|shrapnel|cuts|burn; broke|fractured|dislocated|burst .. his|her|their .. arm|wrist|jaw|nose|rib|ribs|skull|leg|shoulder|finger|fingers|teeth|eardrum
        grabbed|seized|pulled|dragged|lifted .. by .. hair|throat|neck|collar|arm|arms|beard|ear|legs|feet; tore|ripped .. headscarf|clothes|shirt|veil|hijab
        smashed|broke|destroyed|damaged|snatched|trampled|wrecked .. camera~|equipment|window~|windscreen|stall~|loudspeaker~|door|motorcycle|car|vehicle|furniture|printing|placards|banners
        mortar|mortars|missile|missiles|shell|shells|rocket|rockets|drone .. hit|struck|landed|fell|fired; air raid|strike .. hit|struck; mine|landmine|explosive .. exploded|detonated
        deployed|fired|used|turned .. water+cannon|water+cannons|sound+grenades|rubber-coated|pellet+guns|stun+grenades|flash+grenades|sonic; broken|broke up by|with .. police|force|batons|gas|troops
        sexually|physically harassed|abused|assaulted|molested; groped|fondled; shot and wounded|injured|hit; wounded|injured|hit .. by .. bullet~|gunfire|police|soldiers|sniper~|pellet~|live
        desecrated|defaced|daubed|ransacked|vandalised|vandalized|looted|stormed .. grave|graves|cemetery|temple|church|mosque|shrine|synagogue|statue|monument|office|shop|home|house|stall~
        pepper-sprayed|teargassed|tear-gassed; sprayed with
        used|using|deployed|employed .. force|tear|teargas|batons|water+cannon|water+cannons|live|truncheons|rubber|dogs|clubs
        beaten|beat|hit|struck|clubbed with|up; dispersed by|with|using|the
        broke|breaking up .. protest|demonstration|march|rally|gathering|sit-in|vigil|meeting
        charged|charging at|into .. crowd|protesters|demonstrators
        emptied|burgled|looted|vandalised|vandalized|ransacked|torched|burned|broke+into .. office|offices|home|house|car|vehicle|shop|church|mosque by
        burgled|firebombed|petrol-bombed|torched|looted; rammed|run+over|ran+over|run+down|knocked+down
        gang-raped|raped|sexually|molested|groped|indecently assaulted
        shot in|at|and|by|from|his|her|with|him .. head|leg|chest|back|arm|stomach|shoulder|foot|thigh|face|abdomen|neck|knee|eye
        shot|stabbed|hacked|slashed|attacked|assaulted|ambushed by|with|in|on|near|outside; opened|opening fire
        attempt on .. life; assassination|murder attempt; attempted to kill|murder|strangle|run|abduct
        tried to kill|murder|strangle|run|abduct
        explosive~|bomb|grenade|device|explosion .. exploded|detonated|went+off|thrown|planted; doused with; bitten by
        strangled|choked|throttled|trampled|spat+on|spat+at|headbutted|pistol-whipped
        air strike~|airstrike~|drone strike~; left with .. injuries|fracture~|bruises; needed .. stitches
        treated for .. injuries|wounds|fracture~; intervened .. force; kettled; mauled
        """,
        nouns="attack|assault|attacks|beating|assassination attempt|stabbing|ambush|shelling|bombing|raping",
        not_after=r"(?:an|under|heart|verbal|of|cyber) $",
        not_before=r" (?:dead|to death|and killed|on the (?:rights|freedom)|himself|herself)",
    ),
    K.THREAT: Forms(
        verbs="""
        painted|sprayed|scrawled|daubed .. gallows|threat~|slogan~|insult~|noose|traitor~|wall|door|gate|fence; gallows|noose|slogan~ .. painted|sprayed|hung|scrawled; left|placed|put .. coffin|noose|bullet~|wreath; said|told|shouted .. that .. would be next; would be next; drove past .. shouting
        a man|caller|men|voice|person .. told|warned|said .. to stop|that+she|that+he|that+they|her+to|him+to .. stop|kill~|die|burn~|pay|regret|next|end|shoot|quiet
        came|went|turned+up to|at .. home|house|flat|office|door|gate|shop|workplace .. told|warned him|her|them that
        men|man|guard|guards|warder|warders|interrogator|interrogators|caller|stranger|strangers|policemen|soldiers .. told|telling him|her|them|mr|ms|mrs .. that+"~
        told by .. director|guard|guards|warder|warders|officer|officers|agent|agents|investigator|interrogator|man|men|policeman|policemen .. that .. "~
        threatened|intimidated|blackmailed|harassed; death|received .. threats|threat
        threats .. made|sent|issued|received; received .. threatening|intimidating; made|issued|sent .. threats|threat
        warned him|her|them that|not|against; pressured to; coerced into|to
        subjected to .. threats|harassment|intimidation
        received|receives|receive|receiving|got .. calls|call|messages|message|letter|letters|emails|e-mail|visit .. threatening|warned|warning|saying|said|told|telling|which|that|in+which|intimidating|demanding
        anonymous|threatening|intimidating call|calls|message|messages|letter|letters|phone+calls|telephone+calls|text+message~|visit~|e-mail~|email~
        told .. that .. would|will .. kill|face|lose|arrest|die|regret|never|disappear
        told him|her|them|to .. stop|drop|withdraw|keep+quiet|keep+silent|think+of|be+careful
        warned .. that|to|not|against; warned; warned by
        found .. bullet|bullets|coffin|wreath|note|severed|dead .. door|windscreen|doorstep|desk|car|gate
        shouted|shouting|told|swore|vowed|yelled|whispered|wrote|promised .. would .. end+up|be+killed|be+next|burn|regret|pay|rape|cut|shoot|bury|never+see|hang|finish|die|kill
        at gun+point|gunpoint|knifepoint|knife+point; held .. at gunpoint|knifepoint; put|puts|exerted|exert|applied|brought .. pressure on|upon|to+bear
        wreath|noose|coffin|gallows|effigy|cross|grave|bag .. hung|thrown|placed|laid|erected|left|dumped .. gate|door|doorstep|house|home|office|desk|car
        dead|severed|decapitated|slaughtered .. dog|cat|rat|bird|animal|chicken|pig|goat|head .. nailed|left|thrown|hung|dumped|placed|found
        pointed|aimed|trained|levelled|brandished|drew|cocked|waved .. gun~|rifle~|weapon~|pistol~|revolver|knife|knives|machete~|firearm~; fired warning shots; warning shots
        photograph~|picture~|image~|video~ of .. weapons|guns|bullets|knife|coffin .. sent|received|posted; received .. photograph~|picture~|image~|video~ .. weapons|guns|bullets|knife|body|coffin
        threatened|threatening .. arrest|death|dismissal|closure|prosecution|eviction|deportation|rape|violence|reprisals|that; issued .. fatwa|ultimatum; ultimatum
        called|urged|incited .. for .. death|killing|lynching|beheading|hanging|violence+against; bounty on|of; put|placed .. price+on .. head
        harassed|harassing|intimidated|intimidating|pressured|coerced|blackmailed|pestered him|her|them|mr|ms|mrs|his|her|their|the|relatives|family
        visited .. at .. home|house|work|office .. police|agents|officers|security; warned|cautioned|admonished|reprimanded him|her|them|mr|ms|mrs|his|her|their|the .. not|to|that|against
        anonymous|death|veiled|written|verbal|telephone threat|threats|warning; threat|threats .. painted|scrawled|daubed|pinned|repeated|delivered|conveyed
        branded|labelled .. traitor|traitors|spies|spy|enemies|vermin|cockroaches .. on|in .. television|radio|newspaper|social|posters|leaflets; rumours .. spread|circulated .. about
        bullet|bullets|coffin|wreath|note|letter|envelope .. left|placed|sent|delivered|found|pinned|nailed|slipped
        left|sent|delivered .. bullet|bullets|coffin|wreath|threatening
        message|messages|leaflet|leaflets|graffiti|note .. read|reading|saying|threatening|calling|accusing
        threatened to|with|him|her|them|by|that|in; made|uttered|voiced|issued|sent|posted .. death|threat|threats
        subjected to|target of|victim of|object of|faced .. smear|threats|harassment|intimidation|reprisals|online|defamatory|hate
        smear|defamation|defamatory|hate campaign
        pressured|pressed|coerced|blackmailed|bullied|stalked|hounded|trolled|doxxed|vilified|defamed by|into|to|online|on|at
        put under pressure; pointed .. gun|rifle|pistol|weapon at; brandished|brandishing; followed and threatened
        intimidated by|into; promised that .. would
        advised|ordered to .. stop|leave+the+country|keep+quiet|drop+the|withdraw; harassed by|on|at|and
        addresses .. published; insulted and|by .. threatened
        """,
        nouns="threats|death+threats|intimidation|harassment|blackmail",
        not_before=r" (?:species|with|of (?!arrest|prosecution|reprisals|consequences)|by the (?:project|development))",
    ),
    K.KILLING: Forms(
        verbs="""
        mud|rubble|building|wall|collapse .. buried|killed .. persons|people; kills|killing at least|two|three|four|five|six|seven|several|him|her; killed .. people|persons|civilians|protesters|demonstrators|workers|villagers|children|students|men|women; bullet .. killed
        killed|murdered|assassinated|lynched|massacred|executed|hanged|beheaded; shot dead; shot and killed
        shot .. to death; beaten|tortured|stabbed|burned to death; found dead|hanged
        body|bodies|remains .. found|discovered|recovered|returned; gunned|mowed|cut down
        shot|beaten|hacked|stoned|trampled|crushed|burned|burnt|starved|frozen and killed|to+death|alive|dead
        shot|shooting him|her|them dead; fatally shot|wounded|injured|stabbed|beaten; mortally wounded
        killed|killing|murdered by|in|at|on|when|during|with|at+least|two|three|four|five|six|seven|eight|nine|ten|several|dozens|some
        stray bullet|bullets .. killed|hit; lynched|strangled|poisoned|stoned+to+death|drowned|hacked+to+death by|him|her|them|in|near|outside|mr|ms|two|three|four
        killed|killing|murdered|executed|shot+dead|assassinated|massacred|slaughtered mr|ms|mrs|dr|him|her|them|a|an|the|his|her|their|all|both|eleven|twelve|twenty|fifteen|dozens|scores|hundreds|around|about|between
        left .. dead; deaths|death of .. reported|confirmed|announced; hanged|electrocuted|beheaded|guillotined at|in|on|by|before
        body|bodies|corpse|corpses|remains|head .. lay|lying|floating|hanging|dumped|thrown|retrieved|dug+up|unearthed|pulled|brought; found .. body|bodies|corpse|remains
        beat|beaten|stabbed|shot|hacked|stoned|burned|burnt|clubbed|trampled|crushed|starved|frozen .. to+death; died .. wounds|injuries|custody|detention|prison|hospital|cell
        murder|killing|assassination|execution|lynching of .. carried+out|took+place|occurred; execution of; claimed|cost|took .. life|lives
        found .. dead|hanged|lifeless|unresponsive|murdered
        body|bodies|corpse|corpses|remains .. found|discovered|recovered|washed|exhumed|identified|handed+over|dumped|buried
        pronounced|declared|confirmed dead; put to death; extrajudicially executed|killed; strangled to death|and
        drowned; buried alive|under; execution .. carried+out; executions .. carried+out
        took|claimed|cost the|his|her .. life|lives; slain|slaughtered|executed by|at|in|on
        buried two|three|four|several|dozens; suffocated to death; wounds .. died
        """,
        acts="""
        died; succumbed to; lost .. life|lives; passed away
        died|die|dies of|in|from|at|after|on|following|as|while|before|when|under|shortly|later|two|three|there
        succumbed; bled to death; perished|starved|drowned; did not survive; took his|her own life; committed suicide
        """,
        nouns="killing|murder|assassination|execution|death|killings|deaths|executions|lynching",
        not_after=r"(?:imminent|summary|of|to|for|stay of|attempted|their|natural|since) $",
        not_before=r" (?:the (?:search|order|warrant|contract|agreement)|by the (?:court|notary)|threats?|penalt(?:y|ies)|sentences?|row|certificate|squads?|toll|warrant|a search)",
    ),
    K.TORTURE: Forms(
        verbs="""
        forced|made|compelled .. to .. undress|strip|kneel|squat|crouch; hand under|inside|into|up .. clothes|clothing|shirt|skirt|trousers|dress|blouse; shackled|chained during|for|throughout|overnight|while; kept|prevented from sleep|sleeping; not allowed to .. sleep|sit|use+the+toilet; denied|refused .. sleep|use+of+the+toilet; hosed|doused|drenched with .. water; chained|handcuffed|tied|strapped to .. bed|radiator|pipe|chair|bench|bars|grate|window; made to .. kneel|stand|crawl|squat|undress|strip|lie|hold; caning|flogging .. carried+out; forced|made him|her|them .. undress|kneel|stand|squat|strip|sign|confess
        put .. bag|hood|sack .. over .. head; pulled|stuffed .. bag|hood .. over; stripped|searched him|her|them .. naked; stood|placed .. boot|foot .. on .. neck|head|chest; stubbed|put out cigarettes; burned|burnt him|her|them .. with; drove needles|pins; pushed .. head .. water|toilet|wall
        tortured|ill-treated|mistreated|waterboarded|electrocuted|suffocated|flogged|lashed|force-fed|strip-searched
        subjected to .. torture|ill-treatment|beating|beatings|electric|abuse|mistreatment|violence
        given|received|administered .. electric shocks|lashes; deprived of .. sleep|food|water
        beaten .. custody|detention|interrogation|questioning|guards|cell|prison|police
        beat .. custody|detention|interrogation|cell|prison; forced to .. confess|sign|stand|kneel|strip|undress
        coerced .. confess|confession
        beaten|beat|kicked|punched|slapped|struck|hit|clubbed|whipped|assaulted .. custody|detention|interrogation|interrogations|questioning|interrogators|interrogator|guards|guard|warders|warder|wardens|cell|cells|prison|jail|station|handcuffed|blindfolded|investigator~|interrogated|confess|barracks|inmates|prisoners|cell-mates|corridor|yard|transit+to
        guards|guard|warders|warder|wardens|interrogators|interrogator|investigators|jailers|jailors|cellmates|inmates .. beat|beaten|kicked|punched|slapped|struck|hit|burned|forced|stripped|tortured|sprayed|pulled|applied|threw|poured|dragged|tied|hung
        electric|electrical|electro shock|shocks|current|cables|prods; tasered|tased|tazed
        subjected|subjecting|submitted to .. torture|ill-treatment|beating|beatings|electric|abuse|mistreatment|violence|falaqa|falanga|waterboarding|sleep|degrading|humiliating|humiliation|cruel|inhuman|mock|sexual|nudity|stress|forced+nudity|strappado|suffocation|rape|physical|psychological
        hung|suspended him|her|them from|by|upside|up; made .. stand|kneel|squat|crouch in|on|for|until|naked|facing|against; hung|suspended|hanged|strung|tied|chained|strapped|shackled|cuffed from|by|upside|up|to .. ceiling|wrists|arms|pipe|hook|feet|ankles|bed|chair|bench|bar|bars|radiator|wall|frame|window|down|pole|beam
        plastic bag|hood|bag|sack .. head|face; bag over .. head; put|placed|pulled .. plastic|bag|hood .. over .. head
        stress|painful position|positions; sleep deprivation
        given|received|administered|dealt .. lashes|strokes; flogged|caned|whipped|lashed in|with|at|by|on|before|publicly|him|her|them
        suspended|hung|hanged|strung|hoisted .. by|from|upside .. wrists|arms|ankles|feet|ceiling|pole|bar|beam|hook|handcuffs|rope|down|legs
        blindfolded and|for|throughout|with .. beaten|questioned|interrogated|hours|days|kicked|made; beat|beaten|whipped|hit|struck on .. soles+of; soles of .. feet
        burned|burnt|scalded|singed .. with .. cigarette~|iron|lighter|boiling|acid|candle; applied .. electric|current|electrodes|pliers; electrodes .. applied|attached
        prisoners|prisoner|detainees|detainee|inmates|inmate .. beaten|made+to|forced+to|stripped|hooded|starved|chained|kicked|flogged|hosed
        force-fed|forcibly+fed|forcibly+medicated|forcibly+injected; injected|drugged .. with|by .. unknown|psychotropic|haloperidol|sedative~|doctors|guards
        interrogators|interrogator|guards|warders|investigators|officers|jailers .. threatened+to+rape|put .. bag|hood|gun|electrodes|water|cigarette~|wire|cable|belt
        extracted|obtained|beat|forced|wrung .. confession|confessions; made|forced|compelled|coerced .. to|into .. sign|confess|confessing|incriminate|testify+against
        denied|deprived|refused .. food|water|sleep|toilet|clothing|daylight|blankets .. for|days|hours|while; kept|held .. naked|in+the+dark|in+darkness|in+stress|squatting|standing|awake|hooded|shackled|kneeling
        virginity|anal|forced|invasive test|tests|examination|examinations|gynaecological .. carried+out|performed|subjected|forced; subjected .. to virginity|anal|forced
        kept|held|made|left .. awake|standing|blindfolded|hooded|naked|kneeling|without+sleep|without+food|without+water|in+the+cold|handcuffed+to|in+chains|shackled
        stripped|undressed naked|of+his+clothes|of+her+clothes|and|to; stripped naked; strip-searched
        forced|made|compelled|obliged|coerced to|into .. stand|kneel|kneeling|sit|strip|undress|squat|sign|signing|confess|confessing|drink|eat|crawl|sing|lick|lie+on|remain+standing|watch|testify|self-incriminate
        deprived|denied of|him|her|them .. sleep|food|water
        deprived of .. sleep|food|water|medication|medicine|daylight; burned|burnt|burn with|by .. cigarette~|iron|rod~
        cigarette~ .. burned|extinguished|stubbed|skin|body; nails .. pulled|torn|removed
        pulled|tore|ripped out .. nails|hair|teeth; caned|whipped|flogged|lashed|birched|paddled
        caning|flogging|lashes|lashing .. carried+out|inflicted|administered|given; force-fed; fed by force
        mock execution|executions; gun|pistol|rifle|weapon .. to|at|against .. head|temple; simulated drowning|execution
        submerged|dunked|immersed; head .. submerged|held+under|pushed+into|bucket|toilet; waterboarded
        poured .. water|boiling|urine; raped .. custody|detention|prison|interrogat~|guards|cell; sodomised|sodomized
        slept|sleep on .. floor|concrete; kept|held|chained in .. shackles|chains|irons|sweatbox|coffin-like
        confession .. extracted|obtained|forced .. torture|duress|force
        tortured|ill-treated|mistreated|maltreated|brutalised|brutalized by|in|at|for|during|and|with|to|while
        electrocuted|suffocated|asphyxiated|waterboarded; injected with; threatened with .. while interrogat~
        """,
        nouns="torture|ill-treatment",
        not_after=r"(?:of|against|or|to|and|on|no|constitute|amount(?:ing)? to|prevention of) $",
    ),
}
