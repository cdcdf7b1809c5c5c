# ruff: noqa: E501  (a form is one line, however long)
"""Words of loss of standing: of work, country, registration or good name, in English."""

from verbale.letters.reading.words.happenings.forms import Forms, Table
from verbale.letters.record import EventKind as K

TABLE: Table = {
    K.DISMISSAL: Forms(
        verbs="""
        removed him|her|them from|as .. office|post|position|list|bench|director|dean|head|duties|council; removed from .. office|post|position|bench|council|list; ceased to .. pay|employ; cancelled|ended|terminated his|her|their .. contract|contracts|employment; suspended his|her|their .. licence|license|salary|pay|accreditation; called before .. suspended|dismissed|expelled; suspended without pay; suspended .. students|teachers|judges|workers|lawyers|employees .. for|from
        dismissed from|as|by .. university|school|employer|post|position|job|director|principal|ministry|faculty|company
        dismissed; fired|sacked|disbarred; removed from .. post|position|office|duties|bench|job
        suspended from .. post|duties|work|job|university|practice|practising|position
        expelled from .. university|school|bar|party|union|college|faculty|association
        terminated .. contract|employment; contract|employment .. terminated
        license|licence .. revoked|suspended|withdrawn|cancelled; revoked|suspended|withdrew .. licence|license
        forced to resign|retire; court|tribunal|chamber|judge stripped|deprived .. of .. licence|license|seat|mandate|post|office|immunity
        dismissed .. workers|employees|staff|teachers|judges|professors|members|journalists|lecturers|students|prosecutors|doctors|nurses|lecturer|teacher|judge|journalist|professor
        dismissed|ousted|suspended|demoted him|her|them; laid off; made redundant
        fired|sacked|dismissed from|by|for|as|without|on|in|after
        terminated|cancelled|ended|rescinded .. contract|contracts|employment|appointment
        contract|contracts|employment|appointment .. terminated|cancelled|ended|rescinded|not+renewed|revoked
        suspended|suspends|suspending the|a|an|two|three|four|five|six|several|all|some|his|her|its|both . . teacher|teachers|lecturer|professor|professors|judge|judges|magistrate|prosecutor|officer|officers|lawyer|lawyers|doctor|doctors|nurse|nurses|student|students|employee|employees|official|officials|editor|journalist|journalists|presenter|headmaster|dean|rector|worker|workers|driver|drivers|clerk|clerks|leader|leaders
        barred|banned|excluded|suspended|debarred|sent+down .. from .. examinations|examination|exams|classes|class|lectures|courses|campus|school|university|faculty|practice|practising|teaching|profession
        expelled|removed|ousted|excluded|ejected from .. board|council|committee|commission|chamber|union|party|order|advisory|parliament|assembly|senate|team|federation|bar|guild|academy
        press|identity|professional|accreditation card|cards .. withdrawn|revoked|cancelled|confiscated|suspended
        withdrew|revoked|cancelled|suspended .. press+card|accreditation|teaching+licence|teaching+license|law+licence|licence+to+practise|license+to+practice
        dismissed|fired|sacked|removed|ousted|suspended|demoted mr|ms|mrs|dr|prof|judge|all|both|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|fifty|sixty|hundreds|dozens|some
        lost his|her|their .. job|jobs|post|posts|position|licence|seat|pension|chair; not|never renewed; contract .. not renewed|extended
        stripped|relieved him|her|them|mr|ms|mrs .. of .. duties|post|office|title|rank|licence|seat|immunity|position|command
        struck|removed|erased|deleted .. off|from .. roll|rolls|register|list .. of .. lawyers|doctors|advocates|attorneys|notaries|practitioners; struck off
        forced|pushed|pressed|compelled into|to .. retirement|resignation|resign|retire|take+leave
        his|her pension|salary|scholarship|stipend .. withheld|stopped|suspended|cancelled|cut+off|withdrawn; withheld|stopped|suspended|cut|docked his|her . salary|pension|scholarship|stipend
        terminated|dismissed|discharged him|her|them|employees|staff|workers; made redundant; declared .. redundant; denied|refused .. promotion|tenure|reinstatement
        stripped him|her|them|of .. licence|license|post|title|rank|position|seat|mandate|immunity|duties|parliamentary
        struck|removed off|from .. roll|rolls|register|bar; struck off; struck .. off the; disbarred by|for|from|on
        licence|license|licences|licenses|accreditation|credentials|tenure .. revoked|suspended|withdrawn|cancelled|annulled|removed
        revoked|suspended|withdrew|cancelled|annulled .. licence|license|licences|accreditation|press+card|credentials
        expelled .. from .. university|school|bar|party|union|college|faculty|association|parliament|academy|institute
        removed .. as|from .. post|office|judge|director|head|dean|principal|position|duties|bench|chair|editor
        relieved of|from .. duties|post|command|functions; forced|obliged|compelled to .. resign|step+down|retire|quit
        suspended for .. year|months|weeks|term|semester|years
        suspended from .. school|bar|studies|teaching|classes|duty|office|legal|exercising
        barred|banned|suspended|disqualified from .. practising|practicing|teaching|holding|practice|the+bar|office|journalism
        placed|put on .. leave; not|denied|refused .. reappointed|tenure; retired|dismissed compulsorily|early|by+decree
        demoted; lost .. job|jobs|post|position|seat; removed from .. payroll; denied|refused enrolment|admission
        """,
        acts="lost .. job|jobs|post|position|seat; resigned|stepped+down under .. pressure",
        nouns="dismissal|disbarment",
        verbs_not_after=r"(?:appeal|complaints?|case|charges?|claims?|application|petition|motion|request|lawsuit)(?: was| were| been| had been)? (?:[a-z]+ )?$|(?:shots?|gas|bullets?|rounds?|weapons?|court|judge|tribunal|chamber)(?: was| were| then)? $|^.*\bopen $",
        not_before=r" (?:the|his|her|their|an?|all|these|this|as (?:unfounded|inadmissible|baseless)) ?(?:[a-z]+ )?(?:appeal|complaint|case|charge|claim|application|petition|motion|request|lawsuit|unfounded|inadmissible|allegations?)| (?:shots?|at|upon|on|tear|rubber|live|into|bullets?|water|rounds?|indiscriminately|towards)",
    ),
    K.EXPULSION: Forms(
        verbs="""
        deported|extradited|refouled|repatriated|expelled; forcibly|involuntarily returned to
        returned|sent back to .. country|against; denied|refused entry; removed from .. territory|country
        stripped of .. citizenship|nationality; revoked .. citizenship|nationality
        put|forced|escorted|placed on|onto|aboard .. plane|flight|bus|aircraft|airplane
        deported|returned|sent|flown|removed|expelled|rendered back|to|from .. country|china|border|authorities
        sent|driven|flown back to|across; handed|turned over to .. authorities|police|by; turned back at|to|from
        pushed back at|to|across|into; denied|refused .. entry|asylum|visa|re-entry
        pushed|drove|driven|forced|turned|sent|chased|herded .. back across|over|into|to .. border|river|sea|frontier|line|desert|waters
        put|placed|forced|loaded|escorted|bundled him|her|them|mr|ms|mrs .. on|onto|aboard|on+board .. plane|flight|aircraft|boat|ship|bus|ferry
        expelled|deported|extradited|removed|banished|exiled him|her|them|mr|ms|mrs|all|both|two|three|four|the
        denied|refused him|her|them|mr|ms|mrs|the .. entry|asylum|re-entry; left|abandoned|dumped at|across .. border|frontier; stripped|deprived .. citizenship|nationality
        ordered|told|given .. to leave|hours+to+leave .. country|territory; handed|turned|delivered .. over to .. authorities+of
        asylum .. refused|rejected|denied|revoked; deportation|removal|extradition order .. issued|signed|executed|served; flown out of .. country
        banned|barred from .. entering|re-entering|returning; ordered .. to leave .. country|territory
        citizenship|nationality .. revoked|cancelled|withdrawn|annulled
        stripped|deprived him|her|them|of .. citizenship|nationality
        revoked|cancelled|withdrew|annulled .. citizenship|nationality; extradited|surrendered to
        forcibly|involuntarily returned|repatriated|removed|deported|transferred .. to; escorted to .. border
        declared persona+non+grata; exiled|banished to|from
        """,
        nouns="deportation|extradition|refoulement|expulsion",
        not_after=r"(?:imminent|of) $",
    ),
    K.DISSOLUTION: Forms(
        verbs="""
        dissolved|liquidated|disbanded|deregistered|de-registered|outlawed; forced to close
        shut|closed down .. organi~|office|offices|association|newspaper|media|foundation
        registration|status .. cancelled|revoked|annulled|withdrawn
        cancelled|revoked|annulled|suspended .. registration|accreditation|activities
        ordered .. dissolution|liquidation|closure|suspension
        dissolution|liquidation|closure .. ordered|decided|upheld|requested
        banned .. organi~|party|association|movement|newspaper; office|offices|newspaper|station .. closed|shut|sealed
        suspended .. publication|newspaper|broadcasting
        closed|close|shut|shuttered|sealed|banned|suspended|outlawed|dissolved|liquidated|wound+up|deregistered|blocked|disbanded|ordered+the+closure+of|raided+and+closed .. organi~|association|associations|ngo|ngos|union|unions|party|newspaper|newspapers|radio|station|magazine|foundation|centre|center|church|churches|mosque|channel|outlet|outlets|movement|club|society|school
        organi~|association|associations|ngo|ngos|union|party|newspaper|radio|station|magazine|foundation|church|mosque|channel|outlet|movement|website|school|centre|group .. closed|dissolved|banned|suspended|outlawed|deregistered|shut+down|liquidated|disbanded|sealed|prohibited|wound+up|struck+off
        broadcasting|operating|publishing|media licence|license|permit .. revoked|suspended|withdrawn|cancelled
        struck|removed|erased|deleted .. association|foundation|union|ngo|organi~|party|society|newspaper|company|church .. off|from .. register|registry|list|roll
        licence|license|licences|permit|frequency|registration of|to|for the|a|his|her|its|their|six|several . . newspaper|newspapers|radio|station|stations|channel|magazine|broadcaster|bar|school|clinic|foundation|union|outlet|company|association .. withdrawn|revoked|suspended|cancelled|annulled|refused|not+renewed
        withdrew|revoked|cancelled|suspended|annulled .. licence|license|frequency|registration|permit of|to .. newspaper|radio|station|channel|magazine|broadcaster|school|clinic|foundation|union|association|outlet
        printing+house|clinic|library|cafe|bookshop|theatre|shelter|centre|center|community+radio|club|gallery|studio|temple|chapel|hostel|press .. closed|shut|sealed|shuttered|padlocked
        suspended|suspends|banned|dissolved|outlawed|closed|shut+down|deregistered|liquidated|proscribed|prohibited|disbanded|struck+off the|a|an|its|two|three|four|six|all|several . . union|unions|association|associations|federation|league|party|parties|ngo|ngos|foundation|foundations|alliance|network|committee|council|movement|radio|station|channel|newspaper|weekly|daily|society|club|church
        suspended|banned|dissolved|outlawed|deregistered .. for .. days|months|year|weeks; police|bailiffs|officials|municipality|inspectors .. sealed|padlocked|closed|shut|locked
        taken off|from the air; off the air; ceased|forced+to+cease .. operations|publication|activities; wound up by|on|in; ban .. imposed|placed .. on .. party|union|association|movement|organi~
        merged|placed .. under .. state|government|ministry .. control|administration|management; appointed|imposed .. administrator|caretaker|new+board; assets|property|premises of the . association|union|foundation|party|church .. confiscated|seized|transferred
        registration|legal+status|accreditation|charter|legal+personality .. cancelled|revoked|annulled|withdrawn|suspended|refused|denied|rejected|struck
        cancelled|revoked|annulled|suspended|withdrew|refused|denied|rejected .. registration|accreditation|legal+status|charter|legal+personality
        refused|declined to register
        ordered .. to close|shut|cease|suspend|stop .. operations|activities|publication|office|offices|broadcasting|down|work
        ordered|sought|requested|decided .. dissolution|liquidation|closure|winding-up|deregistration
        dissolution|liquidation|closure|winding-up|deregistration|ban .. ordered|decided|upheld|requested|confirmed|announced|pronounced|sought
        taken off .. air; suspended .. activities|operations|publication|broadcast~
        activities|operations .. suspended|banned|prohibited|halted
        office|offices|premises|bureau|headquarters .. closed|shut|sealed|shuttered
        placed under .. administration|trusteeship|receivership|new+management; liquidated|dissolved by|under|on|in
        """,
        nouns="dissolution|liquidation|closure|deregistration|winding-up",
        not_after=r"(?:of) $",
    ),
    K.DESIGNATION: Forms(
        verbs="""
        designated .. as|a|an|terrorist|foreign|extremist|undesirable; designated as
        declared .. foreign|terrorist|extremist|undesirable|persona|illegal|unlawful
        recognised|recognized .. as .. terrorist|extremist|foreign|undesirable
        labelled|labeled|classified|listed|branded .. as .. terrorist|extremist|foreign|undesirable|separatist
        added|included|placed|put to|in|on .. list|lists|register|registry; listed as
        added .. to .. list|register|registry
        branded|labelled|labeled|declared|designated|called|listed|classified|denounced|proclaimed .. extremist|extremists|terrorist|terrorists|foreign+agent|foreign+agents|undesirable|enemies+of|enemy+of|saboteur~ .. by|in|on
        committee|ministry|court|council|commission|minister|government|prosecutor .. designated|listed|blacklisted|proscribed|declared .. terrorist|extremist|undesirable|foreign+agents|unlawful+organi~
        put|placed|entered|added|included .. on|to|in .. sanctions|wanted|terrorist|terrorism|watch|black|stop list|lists|database|register; red notice .. issued|against; interpol .. notice
        designated|declared|recognised|recognized|labelled|labeled|classified|listed|branded|proscribed|registered|deemed|named .. foreign+agent|foreign+agents|terrorist|terrorists|extremist|extremists|undesirable|enemy|enemies|separatist|persona+non+grata|terrorism
        blacklisted; proscribed; red-tagged; designated by|under|as|a|an
        added|included|placed|put|entered|inscribed to|in|on|into .. list|lists|register|registry|blacklist|watchlist .. terrorist~|extremist~|agents|foreign|of
        foreign agent|agents .. register|list|registry|status; terrorist list|lists
        listed as|on .. terrorist~|wanted|extremist~|foreign|sanctions; on|to the .. wanted list
        placed|put on .. wanted; declared wanted
        """,
        nouns="designation",
        not_after=r"(?:of) $",
        not_before=r" (?:lawyer|representative)",
    ),
}
