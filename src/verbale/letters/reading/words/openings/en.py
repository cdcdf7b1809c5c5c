"""How the parts of a letter open in English."""

from verbale.letters.reading.words.openings.forms import Openings, form, forms
from verbale.letters.record import PartKind

OPENINGS: Openings = {
    PartKind.HEADING: forms(r"""
        (?:joint )?(?:mandates?|procedures?) of (?:the )?(?:united nations )?(?:special|independent|working|personal
            |designated|representative|expert)
    """),
    PartKind.OPENING: forms(r"""
        (?:we|i) (?:have|has) the (?:honou?r|pleasure) (?:to (?:address|write|direct|be writing)|of (?:address|writ
            |direct))
        (?:we|i) (?:are|am|'m) (?:writing|addressing)
        (?:we|i) (?:would (?:like|wish) to |wish to |)(?:write|address|send)(?: this| you| to| the| your)
        in (?:our|my) (?:respective )?capacit(?:y|ies) (?:as|of)\b
    """),
    PartKind.SUBJECT: forms(r"""
        (?:we|i) (?:would|should|wish|want|write|'d|are|am|also)\b[^.]{0,60}\b(?:bring|draw|call|raise|share|convey
            |seek|express)\b[^.]{0,120}(?:attention|information|concerning|regarding|clarification|concern)
        the (?:present )?(?:letter|communication) (?:is|concerns|relates|follows)
        this (?:letter|communication|urgent appeal) (?:is (?:sent|a follow)|concerns|relates|follows)
        we (?:have )?received information
    """),
    PartKind.ALLEGATIONS: forms(r"""
        (?:according|pursuant) to (?:the )?(?:\w+ ){0,3}(?:information|reports?|allegations?|sources?|submission)\b
            [^.:]{0,80}(?:received|available|provided|transmitted|gathered|submitted|before us|shared)
        (?:the )?(?:\w+ )?information (?:that )?(?:we |i )?(?:have )?received (?:indicates|is as follows|alleges
            |states|suggests)[^.]{0,40}:
        it (?:is|has been) (?:alleged|reported)(?: to us)?(?: as follows| that)?:
        (?:summary of |the )?(?:facts|allegations)(?: received| of the case)?:?$
    """),
    PartKind.CONCERNS: forms(r"""
        (?:serious |grave |deep )?(?:concern|fear|alarm)s? (?:is|are|has been|have been) (?:\w+ )?(?:expressed|raised
            |heightened)
        (?:while |whilst |although )?(?:we |i )?(?:without|do not
            |not)(?: in any way)? ?(?:wish(?:ing)? |want(?:ing)? |intend(?:ing)? )?(?:to )?(?:prejudg|pre-judg|imply
            |express(?:ing)? any)
        without (?:in any way )?(?:(?:wish|pretend|seek)ing to |making any |expressing )?(?:prejudg|pre-judg|imply
            |prejudice|judgement)
        while (?:we|i) do not (?:wish|want|intend)
        (?:we|i) (?!may |might |will |could |intend )(?:\w+ ){0,3}(?:express|reiterate|voice|raise|remain|share|note
            |wish to express)\b[^.]{0,60}\b(?:concern|alarm|dismay|worr|shock|consternation)
        (?:we|i) (?:are|am|remain)(?: \w+){0,2} (?:concerned|alarmed|disturbed|dismayed|worried|troubled|appalled
            |preoccupied|shocked)
        (?:(?:serious|grave|deep|particular|our|great|further|utmost) )+(?:concern|alarm)s? (?:is|are|has been
            |have been)
        (?:we|i) (?:have|would like to (?:express|reiterate)|wish to (?:express|reiterate))[^.]{0,40}\bconcern
        of (?:particular|special|further|grave|serious) concern
        it is (?:of|a matter of) (?:\w+ )?concern
    """),
    PartKind.LAW: forms(r"""
        in connection with (?:(?:the )?above[- ]?(?:mentioned )?|these |those )(?:alleged )?(?:facts|allegations)
        (?:please|kindly) (?:refer to|see|find) the [^.]{0,60}annex
        (?:we|i) (?:would|wish|should|also|'d|recall|refer|remind|draw|note|stress|underline|reiterate|highlight
            |emphasi[sz]e|further)\b[^.]{0,30}(?:like |wish )?(?:to )?(?:also |further |again )?(?:draw|refer|remind
            |recall|bring|appeal|stress|underline|reiterate|highlight|call|note|emphasi[sz]e|direct|point)?
            [^.]{0,200}\b(?:articles?|covenant|conventions?|declarations?|principles|international (?:norms|standards
            |human rights|law)|instruments|general comment|obligations|charter|resolutions?|guarantees)\b
        the (?:above|aforementioned|alleged|reported) (?:\w+ ){0,3}(?:allegations|facts|acts|measures)
            [^.]{0,40}(?:appear|seem|would|may|contravene|violate|be in)
        if (?:confirmed|proven|true|accurate|the above)[^.]{0,60}(?:contravene|violate|violation|breach|contrary
            |incompatible)
        (?:article|principle|general comment|paragraph)s? \d
        (?:applicable|relevant|reference to) (?:international )?(?:human rights )?(?:law|norms|standards)
    """),
    PartKind.URGENCY: forms(r"""
        (?:we|i) (?:are|am) (?:issuing|sending|making) this (?:joint )?(?:urgent )?appeal
        in (?:view|light) of (?:the|these) (?:urgency|urgent|gravity and urgency|imminen)
        (?:given|considering) the (?:urgency|urgent)
        (?:because|in view) of the urgen
        this (?:joint )?(?:urgent )?appeal is (?:issued|sent)
    """),
    PartKind.REQUESTS: forms(r"""
        (?:we|i) (?:would|should|wish|therefore)[^.]{0,40}(?:ask|request|invite)[^.]{0,100}(?:answer|respond|reply
            |provide)[^.]{0,80}(?:following|:)
        (?:as )?it is (?:our|my) (?:responsibility|duty)
        (?:our|my) (?:responsibility|mandates? require|duty)
        under the mandates? (?:provided|entrusted|given)
        (?:we|i) (?:would|should)(?: therefore| also)? (?:be grateful|appreciate)[^.]{0,80}(?:observations|comments
            |information|repl(?:y|ies)|answers?|cooperation|clarification|details|views)[^.]{0,120}(?:following|:)
        (?:we|i) (?:would )?(?:like|wish)? ?(?:to )?(?:seek|request|ask)[^.]{0,60}(?:clarif|information|observations
            |answers?)[^.]{0,120}(?:following|:)
        (?:\(?(?:\d{1,2}|[a-h]|i{1,3}|iv|vi{0,3})[.)] ?|[-•*–] ?)?(?:please (?:also )?(?:provide|indicate|explain
            |inform|supply|describe|elaborate|clarify|state|specify|share|comment|advise|identify|confirm|outline
            |detail|give|highlight|set out|include|kindly)|kindly (?:provide|indicate|explain))
        (?:\(?(?:\d{1,2}|[a-h])[.)] ?)?(?:are|is) the (?:facts|information|allegations?)[^.?]{0,60}\b(?:accurate
            |correct|true)\b
    """),
    PartKind.RESPONSE: forms(r"""
        (?:we|i) (?:would|should|'d)(?: \w+)? (?:appreciate|be (?:grateful|pleased|thankful)|welcome|like)
            [^.]{0,50}(?:recei(?:ve|ving)|getting|a |an |your )?[^.]{0,30}(?:response|reply|answer)s?\b(?!
            [^.]{0,80}following (?:matters|questions|points))
        (?:we|i) look forward to[^.]{0,40}(?:response|reply)
        (?:past|after|upon expiry of|following|beyond|passed) (?:this|that|which) (?:delay|deadline|period|date|time)
        (?:this|the present) (?:communication|letter)\b[^.]{0,140}\b(?:any|all|the) (?:response|repl)
        (?:this|the present) (?:communication|letter)[^.]{0,100}(?:will be|shall be|be) (?:made )?(?:public|available
            |published|posted)
        a (?:response|reply)[^.]{0,40}within
        (?:please|kindly) (?:reply|respond)
        (?:your|the) (?:excellency's )?(?:government's )?(?:response|reply|comments?)
            [^.]{0,60}(?:will be (?:made )?(?:available|public|reflected|included)|within)
    """),
    PartKind.MEASURES: forms(r"""
        (?:while|whilst|pending|when) (?:awaiting|waiting|we await|your|a|the|receipt|receiv)[^.]{0,60}(?:repl
            |response|answer|information|clarification|comments)
        in the meantime,? (?:we|i|and)
        in the interim,? (?:we|i)
        (?:we|i) (?:would like to )?urge (?:that )?(?:all )?(?:the )?necessary (?:interim )?(?:measures|steps)
        (?:we|i) (?:would like to |wish to |respectfully |strongly |also |therefore ){0,2}(?:urge|exhort) (?:your|the|you)\b
        (?:we|i) (?:would )?(?:also )?(?:like to )?(?:request|call on|call upon|appeal to) (?:your|the|you)\b
            [^.]{0,80}(?:take all|necessary (?:measures|steps)|halt|ensure that)
    """),
    PartKind.NOTICE: forms(r"""
        (?:we|i) (?:would (?:also )?like|wish|'d like)(?: also)? to inform[^.]{0,80}(?:that|,)
        please (?:be (?:advised|informed)|note) that
        (?:we|i) (?:may|intend to|plan to|will|might|are considering)[^.]{0,30}(?:public|press)
        (?:we|i) (?:would like to |wish to )?(?:note|inform|advise)[^.]{0,60}(?:letter|communication|copy)
            [^.]{0,60}(?:sent|addressed|transmitted|shared)
        a (?:copy|similar letter|letter)[^.]{0,100}(?:sent|addressed|transmitted|shared|forwarded)
        the working group on (?:arbitrary detention|enforced)[^.]{0,40}(?:may|might|will|would|reserves|can)
        the press release
        (?:we|i) (?:undertake|will ensure)[^.]{0,30}(?:ensure )?that[^.]{0,40}(?:response|reply)
        (?:we|i) (?:also )?(?:hereby )?inform (?:you|your)
        (?:we|i) have (?:also )?(?:written|sent|addressed)\b[^.]{0,80}(?:letter|government|compan)
        (?:(?:similar|separate|other|these|the same) )?letters?\b[^.]{0,100}(?:have|has|were|was|are
            |is) (?:also )?(?:been )?(?:sent|addressed)
        the cases? (?:of|will|has|have)\b.{0,120}?(?:transmitted|referred|submitted|forwarded)
    """),
    PartKind.CLOSING: forms(r"""
        (?:please )?accept,? (?:your )?(?:excellency|sir|madam|dear|the assurances)
        please accept
        yours (?:sincerely|faithfully|truly)
        (?:with )?(?:kind|best|respectful) regards
        sincerely
        (?:we|i) avail
        receive,? (?:excellency|sir|madam)
    """),
}
LEADS = form(r"""
    (?:(?:furthermore|moreover|finally|lastly|in addition|additionally|further|again|also|therefore|similarly
        |likewise|in particular|in this (?:connection|regard|context|respect)|in that (?:connection|regard|context
        |respect)|in light of this|against this background|as (?:stated|mentioned|noted) above|accordingly),? )?
""")
ASKING = form(r"""
    (?:please|kindly|could you|would you|can you)\b
""")
SALUTATION = form(r"""
    (?:your )?excellenc(?:y|ies)|dear [^\n,:]{2,70}|sir(?: ?(?:/|or) ?madam)?|madam(?: ?(?:/|or) ?sir)?
        |(?:honou?rable )?minister|to whom it may concern
""")
QUOTE_REFERENCE = form(r"""
    please (?:use|quote|cite|refer to) this reference[^)\n]{0,40}
""")
ANNEX = form(r"""
    annex(?:es)?|appendix|appendices|attachment
""")
PRESENTING = forms(r"""
        (?:we|i) (?:are|am)(?: an?)? (?:\w+ )?(?:human rights )?(?:independent|experts?)\b
        (?:we|i) (?:are|am) (?:sending|transmitting) this (?:letter|communication) (?:under|pursuant|in accordance)
        (?:the )?special procedures (?:of the|are|mandate|mechanism)
        special procedures mechanisms? (?:can|may)
""")
"""How mandate holders say who they are, to an addressee who may not know."""
