"""Czech: who comes in somebody's stead, and in which case the name stands. Folded words, pieces of patterns."""

PART = r"(?<!kol)\.\s"
TURN = "ale"
# A clause that says who comes instead; and one that may tell who it is.
STEAD = (
    r"za|misto|zast\w+|nahra\w+|zasko\w+|zaskak\w+|vystrid\w+|prevezme|nominuj\w+|dele\w+|pover\w+|zmoc\w+|posl\w+"
    r"|posil\w+|vys[li]\w*|prijde|dorazi|tam bude|bude tam|jde|jede|pujde|pojede|zajde|prijede|ucastni|zucastni|dostavi"
    r"|reprezent\w+|jmenuj\w+|ano"
)
ASKED = (
    r"preda\w+|prenech\w+|sver\w+|postoup\w+|domluv\w+|dohod\w+|pocitej\w*|spojil\w*|popros\w*|pozad\w*|kontakt\w+"
    r"|premluv\w+|oslov\w+"
)
ACCUSATIVE_VERB = (
    r"posl\w+|posil\w+|vysl\w+|vysil\w+|deleg\w+|pover\w+|zmocn\w+|vezmu|vemu|privedu|beru|zapis\w+|pripis\w+"
    r"|napis\w+|uved\w+|zarad\w+|domluvil\w*|zajistil\w*|sehnal\w*|nasl\w*|urcil\w*|zvolil\w*|nahlasuj\w+|jmenuj\w+"
    r"|popros\w*|pozad\w*|kontakt\w+|premluv\w+|oslov\w+|nominuj\w+|navrhuj\w+"
)
ADDRESSED = r"(?:(?:pan\w*|koleg\w+|slecn\w+|nas\w+|moj\w+|p\.)\s+)*"
WITH = (
    r"se?|(?:budu|budeme|jsem)\s+(?:zastoupen|reprezentovan)\w*|(?:zastoupen|reprezentovan)\w*\s+(?:budu|budeme)"
    r"|zastoupit|zastupovat"
)
TO = r"preda\w+|prenech\w+|sver\w+|postoup\w+|postupuj\w+|necham|nechavam"
HEADED = r"(?:nahrad|zastup)\w*"
SENT = "posl|posil|vys[li]|deleg|pover|zmoc|jmenuj"
SENT_FOR = "posl|posil"
GIVEN_AFTER = r"\s+(?:jsem\s+|jsme\s+)?(?:preda|prenech|sver|postoup)\w*"
FOR = "za|misto|namisto"  # before whom somebody stands in for
SPOKEN_FOR = "za|z|ze|na|u|o|v|ve|od|do|k|ke|pro"
OURS = r"(?:moje|můj|naše|naši|náš|vedoucí\w*)\s+"
