# ruff: noqa: E501  (a form is one line, however long)
"""Words of public life: legislation, assembly, publication, speech, and acts of no other kind, in English."""

from verbale.letters.reading.words.happenings.forms import Forms, Table
from verbale.letters.record import EventKind as K

TABLE: Table = {
    K.LEGISLATION: Forms(
        verbs="""
        committee|commission .. heard .. expert|experts|witness|witnesses|evidence
        adopted|passed|enacted|promulgated|signed|approved|introduced|tabled|amended|ratified|gazetted .. law|laws|bill|act|amendment|amendments|decree|legislation|code|constitution|ordinance|regulation|regulations
        law|laws|bill|act|amendment|amendments|decree|legislation|ordinance|regulation|regulations|code .. adopted|passed|enacted|promulgated|signed|approved|introduced|tabled|amended|published|submitted|gazetted|entered
        entered|came|went into force|effect; took effect; declared .. state of emergency|exception|martial
        proclaimed|declared|imposed|lifted|extended|prolonged|renewed|decreed .. state+of|emergency|curfew|martial+law
        state of .. emergency|siege|exception|war|vigilance|alert|alarm .. proclaimed|declared|lifted|extended|prolonged|renewed|imposed|ended|decreed
        curfew .. imposed|declared|lifted
        law|laws|bill|act|amendment|amendments|decree|legislation|ordinance|regulation|regulations|code|draft|order|resolution|text|measure .. tabled|introduced|debated|voted|presented|read|repealed|withdrawn|referred|considered|laid|brought|came+into|took+effect|approved|endorsed|issued|proposed|recommended|drafted|discussed|signed|promulgated|enter+into|extended
        draft|bill|law|code|amendment|amendments|act .. sent|forwarded|transmitted|submitted|returned|passed|handed to .. senate|parliament|house|assembly|president|council|committee|chamber
        sent|forwarded|transmitted|submitted|returned to the . senate|parliament|upper+house|lower+house|national+assembly|president+for
        parliament|senate|assembly|cabinet|government|president|king|council|congress .. passed|adopted|approved|enacted|signed|promulgated|issued|decreed|amended|repealed|tabled|ratified .. law|bill|act|decree|amendment~|order|code|regulation~|ordinance|emergency
        decree|order|regulation|circular|edict|directive|by-law|law|act .. issued|signed|published|promulgated|took+effect|in+force|repealed|amended|decreed
        governor|minister|mayor|president|king|prefect .. issued|signed|published .. order|decree|circular|regulation~|directive|edict|ordinance
        martial law .. declared|imposed|lifted; emergency .. declared|extended|proclaimed|lifted|prolonged; constitution .. amended|suspended|adopted; public consultation .. opened|closed|held
        parliament|assembly|senate|chamber|house|knesset|duma|congress|council|committee .. voted|approved|adopted|passed|debated|rejected|endorsed|recommended .. law|bill|act|amendment~|draft|text|it|reform|measure|legislation
        voted|vote on .. bill|law|draft|act|amendment~|text; first|second|third|final reading
        came|comes|entered|enter|entering|went|put into force|effect|operation; took|takes effect
        issued|signed|promulgated|published|adopted|repealed|proposed|drafted|submitted|presented|laid|moved .. decree|order|regulation~|circular|directive|law|bill|act|amendment~|ordinance|edict
        referendum .. held|approved; set free by decree; struck down .. law|act|section|provision~
        presented|submitted|introduced|tabled .. to|in|before .. parliament|assembly|senate|chamber|national+assembly|congress
        gave .. assent; adopted|passed|approved|rejected|carried .. by .. votes|majority
        """,
        nouns="adoption|promulgation|enactment",
        not_after=r"(?:of|child) $",
    ),
    K.ASSEMBLY: Forms(
        acts="""
        set|sets off|out from|towards|along|for .. square|street|avenue|parliament|ministry|prefecture|palace|centre; sat|sitting on|down .. road|square|street|steps|tracks|pavement
        march|rally|demonstration|protest|vigil|procession .. set|sets off|out; march|rally|demonstration|protest .. banned|prohibited|forbidden|authorised|authorized; encamped|camped|chained+themselves|formed+a+chain in|on|outside|around|to|along; refused to leave .. yard|canteen|square
        organi~|held|staged|joined|attended|led|convened|planned .. protest|protests|demonstration|demonstrations|rally|march|sit-in|picket|assembly|vigil|strike|gathering
        took part|participated in .. protest|protests|demonstration|demonstrations|rally|march|sit-in|picket|assembly|vigil|strike|gathering
        protest|protests|demonstration|demonstrations|rally|march|sit-in|picket|vigil|strike .. held|took+place|organi~|began|started|staged
        walked|marched .. towards; stopped work; went on strike
        blocked|blockaded .. road|street|highway|bridge|entrance; protested|demonstrated|marched|rallied
        gathered .. protest|outside|front|square|demand~|peacefully; took to the streets
        organi~|held|staged|joined|attended|led|convened|called|calling|announced .. protest|protests|demonstration|demonstrations|rally|rallies|march|marches|sit-in|sit-ins|picket|pickets|assembly|assemblies|vigil|vigils|strike|strikes|gathering|gatherings|meeting|procession|encampment|blockade|flash+mob|stoppage
        protest|protests|demonstration|demonstrations|rally|rallies|march|marches|sit-in|picket|pickets|vigil|strike|gathering|procession|encampment|occupation|stoppage|parade|assembly .. held|took+place|set+off|passed|ended|drew|called|broke+out|broken+up|began|started|spread|erupted|continued|organi~|dispersed|followed|lasted|left
        laid|downed down|their|tools .. tools; downed tools; walked out; sat down|in
        barred|blocked|obstructed|cut|barricaded|closed .. access+road|road|roads|highway|bridge|entrance|entrances|gate|street|streets|railway|track|track~ .. with|of|using|for|against|and|in
        occupied|occupy|seized the|a|their|its|two . . faculty|university|school|rectorate|campus|site|mine|plant|factory|square|building|land|estate|town+hall|offices|premises
        residents|villagers|farmers|herders|workers|students|protesters|demonstrators|inhabitants|community|communities|peasants|fishermen|women|miners|drivers .. put+up|set+up|erected|built|mounted .. roadblock|roadblocks|barricade|barricades|camp|tents|checkpoint|picket
        formed .. human+chain; human chain; kept|keeping|held|holding .. vigil; barricades .. erected|built|burned|set+up; pitched|put+up .. tents .. square|in+front|outside
        downed|laid+down|put+down tools; stopped|ceased|halted|refused .. work|production|loading|teaching|classes; boycotted|boycott .. classes|elections|ceremony|lectures
        crowd|people|students|women|workers|farmers|residents|relatives|villagers|supporters|journalists|lawyers|teachers|nurses .. gathered|assembled|marched|rallied|protested|demonstrated|converged|massed|chanted|picketed
        walked|drove|rode|marched|processed|cycled to|towards|from|through .. in+protest|capital|parliament|palace|ministry|square; sat+in|staged+a+walkout|staged+a+hunger|lay+down .. in|on|at
        called|calling|announced|declared .. strike|general+strike|stay-away|stoppage|shutdown|boycott; convened|held|hosted .. assembly|public+meeting|community+meeting|rally
        flash mob; sit-in .. held|staged|began|dispersed|ended|entered; commemorated|commemorating|marked .. anniversary .. by|with|in|at
        stopped|ceased|refused work|working|to+work; went|gone|go|were|been on strike|a+strike|a+general+strike|general+strike|an+indefinite+strike|indefinite+strike
        met|gathered|assembled|congregated|convened|rallied|massed in|on|at|outside|near|to|around|before|peacefully|and|for|there
        demonstrated|marched|protested|picketed|paraded|rallied in|against|through|to|towards|for|peacefully|outside|from|on
        occupied .. square|building|university|factory|land|office~|road
        blocked|blockaded|barricaded .. road|roads|street|highway|bridge|entrance|gate|access|railway|traffic
        took|come|came|went to|onto the streets
        took|taking|take part|participated|participate|participating in .. protest|protests|demonstration|demonstrations|rally|rallies|march|sit-in|picket|assembly|vigil|strike|gathering|procession|meeting
        attempted|tried|planned to .. hold|stage|organi~ .. protest|rally|march|demonstration|assembly|vigil
        set off .. from .. square|street; laid .. wreath~|flowers .. memorial|monument
        clapped|banged|carried .. banners|placards|pots; refused to leave .. protest
        rally|protest|demonstration|march of .. persons|people|workers|students
        """,
        nouns="protest|demonstration|rally|march|sit-in|picket|vigil|rallies|marches|procession|protests|demonstrations|stoppage",
        not_after=r"(?:in|of|at|during|several) $",
    ),
    K.PUBLICATION: Forms(
        acts="""
        published|posted|shared|uploaded|broadcast|aired|tweeted|livestreamed .. article|articles|report|reports|video|videos|post|posts|statement|message|messages|photo~|letter|petition|book|interview|comment|comments|tweet|documentary|facebook|twitter|online|youtube|website|telegram
        post|posts|article|articles|video|videos|tweet|tweets|message|messages|publication|publications|comment|comments|report .. dated|published|posted|broadcast|uploaded|shared|appeared|aired
        put|placed .. website; published|tweeted; wrote .. article|post|letter|report|facebook
        released .. report|video|statement|film|book; issued .. statement|press|communique; signed .. petition|letter
        published|posted|shared|uploaded|broadcast|aired|showed|shown|printed|released|circulated|reposted|retweeted|re-tweeted|disseminated|distributed|hung|displayed|screened|streamed|issued|co-authored|authored|produced|launched|edited|ran|carried|leaked .. article|articles|report|reports|video|videos|post|posts|statement|message|messages|photo~|letter|petition|book|interview|comment|comments|tweet|tweets|documentary|banner|banners|leaflet~|footage|recording|recordings|film|song|poem|poems|cartoon|cartoons|caricature|clip|series|investigation|facebook|twitter|online|youtube|website|telegram|instagram|tiktok|blog|podcast|newsletter|magazine|novel|image~|list|study|survey|memoir
        made public; film|documentary|exhibition|play ... shown|screened|premiered|staged; announced|published|posted on .. website|page|channel
        put|placed|posted|published|uploaded|streamed .. online|website|internet|web|youtube|facebook|instagram|live
        recording|footage|clip|film|documentary|book|poem|cartoon|song|banner|leaflet~|photo~|statement|letter|petition|investigation|study .. published|posted|broadcast|uploaded|shared|appeared|aired|shown|circulated|released|went+viral|put+on|screened|distributed|printed|put+online|published
        image|images|photograph|photographs|photo|photos|video|videos|footage|recording|recordings|picture|pictures|screenshots|message|messages .. began+to+circulate|circulate|circulated|circulating|appeared|surfaced|leaked|spread|went+viral
        report|book|article|film|documentary|novel|issue|study|magazine|investigation|series|broadcast|programme .. came+out|appeared|was+out|premiered|launched|was+launched|went+online|went+out|released
        newspaper|magazine|weekly|daily|channel|website|portal|station|outlet|network .. ran|printed|carried|published|aired|broadcast|revealed|reported|exposed .. story|article|investigation|interview|photograph|report|series|list|programme|allegations
        wrote|published|posted|shared|sent|addressed an|a|his|her|their|two|three . open+letter|letter|article|report|post|poem|essay|story|column|comment|thread|video|caricature; leaked .. documents|report|recording~|list|correspondence
        uploaded|streamed|filmed|recorded|photographed .. video|recording|protest|beating|demonstration|police|killing .. and|on|to; printed|distributed|handed+out|pasted|displayed|unfurled .. leaflets|posters|pamphlets|banner~|flyers|placards|stickers
        live-streamed|livestreamed|live-tweeted|blogged|tweeted|re-tweeted|retweeted|reposted; broadcast .. live
        wrote|written|penned|drafted .. article|articles|post|posts|letter|report|facebook|column|blog|open+letter|op-ed|essay|book|poem|review|piece
        appeared in|on .. newspaper|magazine|website|television|programme|documentary
        signed|launched|initiated .. petition|open+letter|joint+letter|appeal
        state|public|national television|radio|channel .. broadcast|aired|showed|transmitted|ran
        reported on|about|in|that .. newspaper|article; exposed|uncovered|revealed .. in|corruption
        published|posted|tweeted|broadcast|aired|reprinted by|in|on|a|an|the|his|her|their|its|under|about|that
        """,
        nouns="publication",
        not_after=r"(?:any|by) $",
    ),
    K.SPEECH: Forms(
        acts="""
        delivered|delivering|gave|giving|made|making .. speech|speeches|lecture|talk|address|presentation|sermon|remarks
        speech|lecture|talk|address|sermon|presentation|interview .. delivered|given|gave|made
        gave|gives|given .. interview|interviews; spoke at|during|before|publicly|out|to|in|on; speech .. on|of|at
        addressed .. crowd|conference|council|meeting|session|rally|audience
        testified before .. council|committee|parliament|congress; press conference
        told .. press|reporters|journalists|newspaper; stated|said|declared that; said on|in|at; described .. as
        delivered|gave|made|read|preached|recited|sang|performed|held .. speech|speeches|lecture|talk|address|presentation|sermon|remarks|poem|statement|interview|press+conference|song|homily|testimony
        spoke|speak|speaking at|during|before|publicly|out|to|in|on|about|with|against|abroad
        gave|given|giving|granted .. interview|interviews|statement|speech|talk|testimony|lecture
        in an|a .. interview|speech|press+conference|statement|sermon|television|televised|broadcast
        called|calls|calling|accused|denounced|insulted|described|portrayed|attacked|referred+to .. on|in|over .. television|radio|state+tv|air|live|press|broadcast|address|speech|sermon|parliament|interview
        testified|testify|gave+evidence|gave+testimony|spoke|appeared before|to|in|at .. senate|congress|parliament|committee|council|commission|inquiry|assembly|panel|hearing+of+the
        told|tells . . reporters|journalists|press|media|newspaper|radio|television|channel|news+agency|crowd|audience|diplomats|delegates; took|takes .. floor|microphone|stage
        gave|delivered|held|made|preached|read|recited|sang|performed . . speech|lecture|sermon|talk|address|interview|press+conference|news+conference|briefing|statement|testimony|poem|song|eulogy|toast
        news conference; briefed .. journalists|diplomats|council|press|reporters|delegation; spoke|speaks|speaking out|publicly|openly|on+television|on+the+radio|on+air|by+telephone
        preached|chanted|sang|recited|lectured against|about|at|in|on|before|a|the|slogans|songs|poems; announced|declared|claimed|asserted .. on|in|at .. television|radio|press|broadcast|rally|conference|parliament
        interview with|to|on|for; interviewed by .. newspaper|radio|television|channel|journalist~|media|bbc|programme
        addressed|briefed|told|informed .. crowd|conference|council|meeting|session|rally|audience|assembly|journalists|press|reporters|media|newspaper|parliament|committee|diplomats|gathering|congregation|demonstrators|protesters
        press conference|briefing; read out .. names|name|statement|letter|list|verses|message
        testified|testify before|to|in .. council|committee|parliament|congress|working|special; took the floor
        announced|announce|stated|declared|said|asserted|remarked|commented that|on|in|at|publicly
        called .. on|upon .. government|authorities|president
        publicly criticised|criticized|denounced|accused|condemned|called|stated|declared
        denounced|criticised|criticized|condemned|accused .. in .. interview|speech|sermon|statement|press
        referred to .. as; announced .. plan~|would|intention|arrest~
        """,
        verbs_not_after=r"(?:is|are|was|were|been|who|which|qui|que|quien(?:es)?) $",
        not_before=r" (?:the same (?:language|day))",
    ),
    K.OTHER: Forms(
        verbs="""
        claim|claims|suit|lawsuit for .. damages|compensation|libel|defamation .. against
        hospitali~; office|offices|home|house|flat|premises .. broken+into; visa|residence|permit .. revoked|cancelled|withdrawn|annulled; revoked|cancelled|withdrew|annulled .. visa|permit|residence; transferred to .. hospital; denied .. medical|access|visit~|contact|family|lawyer
        blocked .. website|account|access
        taken|transferred|admitted|rushed|moved|evacuated|brought to .. hospital|clinic|infirmary|intensive
        denied|refused|deprived .. medical|access|visit~|contact|family|lawyer|medication|treatment|counsel|calls|telephone|parcels|correspondence|books|right+to
        visits|visit ... denied|refused|suspended|banned; forced|made|obliged to .. unlock|hand+over; visits|visit|access|calls|treatment|contact|correspondence|medication .. denied|refused|suspended|forbidden|prohibited|cancelled|restricted|withheld|banned|cut
        not|never allowed|permitted|able|given to .. see|meet|contact|call|consult|visit|speak|communicate
        blocked|block|restricted|suspended|hacked .. website|websites|account|accounts|access|internet|page|facebook|youtube
        website|websites|account|accounts|internet|facebook|page|bank .. blocked|frozen|suspended|shut+down|disabled|closed|restricted|deleted
        awarded him|her|them|mr|ms .. prize|medal|award|fellowship; reinstated|reinstating|reinstatement|rehired|re-employed|readmitted; lost consciousness; fainted|collapsed in|at|on|during|from|while; fell unconscious|into+a+coma
        admitted|rushed|taken|brought|flown|transferred|evacuated|moved .. to hospital|the+hospital|intensive+care|clinic|infirmary|emergency; hospitalised|hospitalized; placed in .. intensive|coma
        denied|refused|forbade|banned .. visits|visitors|lawyer|lawyers|family|medication|medicines|treatment|medical|correspondence|access+to|calls; withheld his|her|their . medication|medicines|treatment
        bank|company|bank+account accounts|account|assets .. frozen|blocked|closed|seized; froze|blocked|closed .. bank|accounts|assets|funds; cut|cut+off|shut+down .. internet|mobile+network|electricity
        frozen|froze|freeze|seized .. account|accounts|assets|funds; assets|funds|accounts .. frozen|seized|confiscated
        charges|charge .. dropped|withdrawn; dropped|withdrew|withdrawn .. charges|charge; operated on|upon
        underwent|undergone .. surgery|operation|operations; diagnosed with; contracted .. tuberculosis|hepatitis|covid~
        not|never informed|told|notified|given .. family|reason~|whereabouts|where|why
        allowed to .. see|meet|visit|call|contact .. family|lawyer|mother|wife|husband|father|children|relatives
        visited by .. family|lawyer|mother|wife|consul~|delegation; met with .. lawyer|family|counsel
        placed|enrolled under .. protection; exhumed
        """,
        acts="""
        filed|lodged|submitted|brought .. defamation|libel|civil .. suit|claim|action|case|lawsuit|complaint; filed|lodged|submitted .. complaint|complaints; complaint|complaints .. filed|lodged|submitted
        went on .. hunger strike; began .. hunger strike; hunger strike
        filed|lodged|submitted|made|brought|presented|sent|addressed .. complaint|complaints|lawsuit|suit|claim|petition|petitions|action|notification
        complained to|about
        complaint|complaints|lawsuit|suit|claim|action .. filed|lodged|submitted|dismissed|rejected|registered|refused|withdrawn|closed|archived|sent|forwarded|returned|pending
        refused|declined|failed to .. register|accept|receive|record|investigate .. complaint|complaints|report|statement
        went|gone|go|began|started|been|embarked|launched|undertook|ended|broke|suspended on|a|his|her|their .. hunger+strike
        brought an action; reported .. to .. police
        co-founded|cofounded|co-founding|founding+member; chaired|chairs|headed|heads|presided|led|directed|represented it|the|an|a .. from|until|since|between|for
        filed|lodged|submitted|made|brought|registered .. complaint|complaints|report|petition|lawsuit|claim|communication|grievance .. with|against|to|at|before|about|over
        went|gone|began|started|resumed|ended|declared|announced .. hunger+strike|dry+hunger|fast; stopped|refused .. eating|to+eat|food; sewed .. lips|mouth|mouths
        escaped|fled|fleeing|took+refuge|went+underground|sought+refuge|sought+asylum|crossed+the+border; moved|relocated abroad|to+another+country; gave birth; miscarried
        elected|re-elected|appointed|named|nominated|promoted|chosen .. president|chair~|secretary|director|head|member|leader|judge|dean|rector|editor|treasurer|spokes~|coordinator|mayor
        received|won|awarded|given .. prize|award|medal|fellowship|order+of; graduated|qualified|called+to+the+bar; joined|founded|established|set+up .. association|union|organi~|newspaper|radio|party|movement|alliance|network|collective|committee|cooperative|clinic|school
        wrote to .. ministry|prosecutor|minister|president|ombud~|commission; fell ill; collapsed; attempted suicide
        attempted to take; fled|fled+to|went+into .. country|abroad|hiding|exile; fled; went into hiding|exile
        sought|requested|applied+for asylum|refuge
        co-founded|founded|established|created .. organi~|association|union|movement|newspaper|website|foundation|party|company|group
        resigned|stepped+down; elected|appointed|named|nominated|chosen|re-elected as|to|president|chair~|secretary|director|head|member|leader|judge
        awarded|received|won .. award|prize; joined the .. union|party|bar|organi~|association|movement
        worked as|for|at since
        """,
    ),
}
