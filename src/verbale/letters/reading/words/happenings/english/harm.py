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
        lost .. teeth|eye|tooth|sight|consciousness|baby|unborn|hearing|finger~
        suffered|suffering|sustained .. injuries|injury|wounds|fracture|fractures|gunshot|burns|bruises|concussion|haemorrhage|bullet
        set upon
        fired|firing|lobbed|hurled|threw|shot|launched|sprayed .. tear|rubber|live|water|shots|rounds|pellets|bullets|gas|stones|pepper|stun|rockets|missiles|grenade~|molotov|bottles|bricks|canisters
        tear gas|teargas .. fired|used|thrown|lobbed; live ammunition|rounds; rubber bullets .. fired|used
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
