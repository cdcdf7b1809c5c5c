# ruff: noqa: E501  (a form is one line, however long)
"""What looks like an act and is none, in English: by the object that a verb has, or the subject that cannot do it."""

IDIOMS = """
shot|shoots|shooting|shoot a|the|his|her|their|an|this|two|three|several|many . film|films|documentary|documentaries|movie|footage|video|videos|photo~|picture~|portrait~|scene~|goal~
shot to fame|prominence; long+shot|shot|shots in the dark; shot of . rum|vaccine; shot across the bows
killed|kills|killing|kill the|a|his|her|their|this . bill|bills|proposal|story|project|idea|amendment|debate|reform; killed time
fired off; fired with|by wood|coal|gas|enthusiasm; fired the|her|his|their imagination|imaginations|engine|debate; fired clay|brick~|bricks
coal-fired|gas-fired|wood-fired|oil-fired plant~|power|kiln~|boiler~; laid off the coast|shore
struck|strikes|strike|striking a|the . deal|balance|bargain|chord|pose|compromise|agreement|note|match|tone
struck|striking up|me|us|observers a|by|as; struck by the . beauty|similarity|fact|absence|number|silence
strike fund|funds|pay|price|rate; strikes at the heart
hit|hits|hitting the headlines|road|market|shops|target|ground; hit upon|record; hit by . drought|recession|crisis|inflation|sanctions|unemployment|poverty|pandemic|flood~|hurricane|cyclone
beat|beaten the|a|all . odds|record|deadline|opponent|rival~|drum~; beaten track|path|earth; beating|beat of . heart|heart~|sun|wings|drum~
attacked|attacks|attacking the|a|this|his|her|their . problem|problems|bill|policy|policies|argument~|record|backlog|task
attack|attacks of asthma|nerves|malaria; heart|asthma|panic attack|attacks; assault course; raped fields
bombarded with . questions|letters|calls|messages; exploded in|into . laughter|applause; explosion of . colour|joy|demand
have|having|had taken away . . computer~|laptop~|phone~|telephone~|files|documents|equipment|papers|books|records|cash|money|camera~|drives|discs|devices|archives|belongings|passport~|licence~|license~|register|registers|cattle|livestock|boats|tools
arrested the|a|its|his|her|their|everybody's|everyone's . attention|decline|development|fall|growth|spread|erosion|decay; arrested development|growth; cardiac arrest
charged|charges|charge a|an|no|high|excessive|exorbitant . fee|fees|price|prices|rent|interest|tariff|tariffs|tuition|toll
charged with the care|task|duty|responsibility|supervision|administration|protection|management|running|defence+of
charged with protecting|overseeing|monitoring|running|managing|supervising|implementing|coordinating|emotion|meaning
emotionally|highly|politically charged; battery|batteries was|were|is|are charged; free of charge; took|takes|take|taking charge of; charge|charged d'affaires
accused's lawyer|bench|dock; convicted|condemned cell|cells
trial period|periods|run|runs|basis|phase|version|balloon~; trials|trial of . vaccine~|drug|medicine|seed~; clinical|drug|field|vaccine trial|trials
hearing aid|aids|loss|impairment|impaired
appealed|appeals|appealing|appeal to the|a|all|its . government|governments|public|international|community|president|king|parties|population|young|audience|audiences|tourists|readers|voters|conscience|nation|people|donors
appeal|appeals of the|this . region|idea|place|sea; appealed|appeals|appealing|appeal for . calm|restraint|help|aid|funds|donations|blood|peace|unity|information|witnesses
fine art|arts|print|line|sand|example|weather|tuning|dust
search engine|engines|party|parties|and+rescue; job|word|title|literature|internet search|searches
searched|searching for a|the|an . solution|answer|answers|compromise|truth|work|meaning|job|life
air-raid|raid shelter~|siren~|alarm~; release date|version|form
release|releases|released|releasing|release+of|releases+of the|a|some . water|waters|litres|carbon|steam|pollutants|energy|chemicals|sewage|methane|smoke|fish|balloons|doves|birds|funds|money|tranche|heat
water|fish|balloons|doves|birds|funds was|were|are released; press|news|block|time|slow release|releases; released|releases|releasing|release .. cubic|litres|gallons|barrels|sludge|slurry|tailings; released a|an|her|his|their . album|single|song
detention rate|rates|pond|basin~|after+class
warned|warns|warn|warning of|about . crack~|leak~|defect~|danger|dangers|risk|risks|flood~|drought|famine|collapse|shortage~|storm~|landslide~|epidemic; handed|hand|handing over|in .. list|letter|petition|memorandum of .. demands|grievances|complaints|signatures|requests
threatens|threatened to . rain|collapse|fall|burst|overflow|derail; threatens|threatened the|a|its . harvest|coast|stability|peace|species|crops|future|supply|ecosystem~|habitat~
drought|flood~|erosion|disease|pollution|fire|fires|storm|warming threatened|threatens; threatened species|habitat~|language~; threatened with|by . extinction|drought|flood~|erosion|disease|famine|hunger
threatened|killed|injured|arrested|hurt|harmed|detained|wounded|attacked|beat|fined|evicted|dismissed|charged no+one|nobody|none|neither
habit|habits|custom|customs|practice|practices|language|species|glacier|forest|forests|tradition|traditions .. disappeared|vanished
files|file|documents|document|evidence|money|funds|footage|lake|river|symptoms|pain|ship . disappeared|vanished; disappearing glacier|forest|language|world
killing time; dying|dead language~|end|letter|line|season|wood|sea; died out|down|away; death tax|knell|throes
engine|battery|tree|trees|plant|plants|cattle|crops|bees|fish|livestock|tradition|fire|rumour|rumours|bill|proposal|talks . died|perished
executed in two|three|duplicate|several|triplicate; contract|contracts|works|deed|project|projects|budget was|were|is|are executed
execution of the|a|this|his|her|their . works|project|contract|budget|programme|plan|judgment|judgement|duties|function~|agreement|policy
executed the|a|his|her|their . contract|works|work|project|plan|programme|mandate|budget; executes
whoever|anyone+who|any+person+who|anybody+who ....
shop|shops|market|schools|banks|restaurant|restaurants|museum closed|close|closes|shut at|on|for|early; bridge|road|pass|border|tunnel|lane|valve|wound|debate|chapter was|is|were|are|has+been|had+been closed|shut
closed|closing remarks|ceremony; closed the|a|its . debate|gap|deal|chapter; suspension bridge|bridges|points
suspended|suspends|suspend the|a|its|all|his|her|their . sentence|sentences|talks|negotiation~|flights|service|services|match|game|payments|loan~|sitting|session|penalty
suspended in|from . air|mid-air|animation; suspended ceiling; dissolved|dissolves|dissolve in . water|acid|alcohol; dissolution of . salt|sugar|marriage; dissolved the|their . marriage|salt
designation of origin; designated|designates . . heritage|reserve|park|capital|monument|sanctuary; declared . heritage|holiday|open|assets|income|interest|dividend|candidacy
dismissed|dismisses|dismiss the|this|these|all|such . idea|claims|claim|suggestion|suggestions|allegations|allegation|concerns|criticism|accusation~|rumour~
expelled|expels . air|gas|gases|water|smoke|breath; displaced persons|people . live|lives|need|share|in
travel agency|agencies|agent~|guide~|writer; banned substance~|pesticide~; ban on . fishing|hunting|smoking|plastic|imports|logging|pesticide~
meeting room|rooms|hall|place|point; march|marches past|of+time; rally car~|driver~; protest vote|song|songs|literature|art
demonstration|demonstrations of . affection|product|machine|technique|method; demonstration effect|project|farm|plot
speech therapist|therapy|impediment|disorder|recognition; epidemiological|disease|satellite|volcano|air-traffic surveillance
tapped|taps|tapping the|a|its|into . market|resource~|potential|reserves|keg|tree~|aquifer|shoulder; followed|follows the|a|an|his|her|their|in . advice|course|example|footsteps|path|rules|instructions|news|events|principle|procedure|guideline~
monitored|monitors|monitoring the . elections|ceasefire|situation|implementation|prices|temperature|quality
seized|seize the|an|this opportunity|moment|chance; seized up; seized by . panic|fear|fever
drowned|drowning out|in+debt|in+paperwork; bridge|roof|talks|market|bank|economy|price|prices|negotiations|dam . collapsed|collapses
"""
