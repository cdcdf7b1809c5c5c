# ruff: noqa: E501  (a form is one line, however long)
"""How English makes a passive, tells what is not real, and opens a reason."""

from verbale.letters.reading.words.happenings.forms import Grammar

GRAMMAR = Grammar(
    passive=r"\b(?:was|were|been|being|be|is|are|got)(?: (?:[a-z]+ly|also|again|then|first|later|subsequently|instead|once more|thus|all|both|"
    r"each|together|initially|briefly|being|in absentia|officially|to be)){0,3} $",
    unreal=r"(?:\b(?:not|never|without|no|nobody|no one|none of them|neither of them|nor|nor (?:has|have|had|was|were|is|are) (?:he|she|it|they|(?:mr|ms|mrs)\.? [a-z]+)|not to|never to|did not|does not|do not|could|may|might|would|should|shall|will|can|must|cannot|(?:if|whether|unless)(?: (?:he|she|it|they)(?: (?:went on|kept|continued|ever))?)?|to be|to have been|risk of|"
    r"risk being|at risk of being|fear of|fears of|fearing|fears|feared|fear|threatened with|threat of|threats of|avoid|avoiding|prevent|preventing|likely to be|"
    r"order to|request to|requested that|failed to|refused to|attempted to|attempt to|tried to|intended to|about to be|planned|demand(?:ed|ing)? the|"
    r"demand(?:ed|ing)? (?:his|her|their)|call(?:ed|ing)? for (?:the|his|her|their)|urg(?:e|ed|ing) (?:the|his|her|their)|seeking (?:the|his|her|their)|"
    r"request(?:ed|ing)? (?:the|his|her|their)|for (?:the|his|her|their) (?:immediate |unconditional )*)"
    r"(?: (?:[a-z]+ly|also|again|even|yet|be|been|was|were|have|have been|had|has|ever|any|being|immediate|unconditional)){0,3} $|n't (?:be |been )?$)",
    reason=r"\b(?:for (?:having )?(?:[a-z]+ly )?[a-z]+ing\b|for (?:his|her|their|its|an|a) (?:alleged |reported |peaceful )*[a-z]+|"
    r"(?:on|under|facing|of|the|new) (?:the )?(?:false |trumped-up |additional )?charges? (?:of|under|related|relating)|"
    r"accus(?:ed|ing)(?: (?:him|her|them))? of|charged with|convicted (?:of|for|on)|found guilty of|on suspicion of|suspected of|in connection with|in relation to|"
    r"in retaliation for|in response to|in reprisal for|because of|as a result of|due to|demanding|calling for|protesting|denouncing|"
    r"criticis?zing|following|after|before(?! (?:[a-z'-]+ ){0,5}(?:judges?|courts?|magistrates?|tribunals?|prosecutors?|bench|panel|chamber)\b)|prior to|despite|in protest|protest(?:s|ed|ing)? against|who had|which had|that had|aimed at|"
    r"in order to|with a view to|while (?:[a-z]+ing|on (?:his|her|their) way)|during (?:a|the|his|her|their|an)|in the course of|including|such as|regarding|concerning|based on|related to|"
    r"about(?! (?:\d|a hundred|a thousand|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|half|noon|midnight))|for which|on the basis of|under article|pending)\b",
    pluperfect=r"\b(?:had|having)(?: (?:also|already|previously|earlier|reportedly|allegedly|never))?(?: been)?(?: [a-z]+ly)? $",
)
