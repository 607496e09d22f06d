"""Czech: what looks like a date and is none: numbers of all kinds, wishes, streets, and words like names of days."""

import re

from domain.language.text import Pattern, words

# Words one letter off the name of a day or month that mean something else.
LOOKALIKES = frozenset(
    words(
        """
parek paket patky paty padek pater sobotka robota nedelni nedela jedna jedno jednu vedna cervena cerveny cervene
cerveni cervenou brezina brezova breziny kvetina kvetiny kvetinu kvetena srpek dubina dubova stredni stredem strela
streva stred streta ctvrtka ctvrtina ctvrty ctvrte ctvrta ctvrtou uteky uterus ledva lednice ledni unava unorova rizen
rizeni rijnova listopadka prosinek patra patro zarim zariv zarit pondelni ponde uterni patecni ledno sobotni
listopadovy stredisko kveta kvety kvetu kvete park parku parky parkem patrem strepy strep strepu strely strelu strele
stresu stresy strese nedelej cerna cerne cerny cernu cernem cernou deska desku desky desek vcela vcely vcelu vcele cas
casu case vanocni vanocniho vanocnim vanocnich mame mate maji moje male mala malo maly mali neco neho meni mrzi meli
jeste ktery ktera ktere kterou kterym kterem nekdo hruba tichy tiche tichem ticho mesta meste mesto cesta cesty cestu
ceste cestou musim rodina rodine rodinu rodiny sedi system systemu budou budu denni uplynul datem kraje kraj jednomu
jednom jednat jednani nekteri okoli zpocatku pripade pripadny zpatky vasem tehle takhle vlozi ukolem kazdemu rucne
skonci temi jedina jedine jedinou jede delsi minulo minul prisli hodne nikdy kolo kola minus palce rusim tesim debata
dali hodi hodit pravni rodne odpovedne cetli cetl cela cele celou dela delat vratit platit sestra sestry sestre sestru
pomoc deti detem detmi svoje svoji svou svych pouze jinak jine jiny jinou nejsem nejde nejdou katka matej lena lenu
leny srna srnu srny vera veru very leda

"""
    )
)

CLAIMS = Pattern(
    r"""
    (?<!\S)\S{1,64}@\S{1,255} | https?://\S+ | www\.\S+
    | (?<!\S)\S{1,80}\.(?:pdf|docx?|xlsx?|pptx?|od[tsp]|jpe?g|png|zip|csv|html?|txt|rtf)\b
    | \b(?:hezk|pekn|krasn|prijemn|pohodov|klidn|skvel|vesel|stastn|dobr|fajn|super|uspesn|slunecn|zdrav)
        (?:y|e|ou|eho|a)?\s(?:nov[ye]\w*\srok\w*|nad|rano|dopoledne|poledne|odpoledne|vecer|den|dny|dnech?|tyden|vikend|svatky|leto|jaro
        |podzim|zim[ua]|vanoce|velikonoce|prazdniny|pondel\w+|uter\w+|stred\w+|ctvrt[ek]\w*|pat[ek]\w*|sobot\w+
        |nedel\w+)\b
    | \b(?:c|cis|cislo|cisla|cj)\.?\s*(?:j\.\s*)?(?:dveri\s*|jednaci\s*|pokoje\s*)?\d+(?:[/._-]\d+)*(?!\.\s?\d)
    | (?<![/\dq])\d{1,4}/(?:19|20)\d\d\b(?:\s*sb\b\.?)?
    | (?<!§)§{1,3}\s?\d+\s?[a-z]?\b
    | \b(?:odst|pism|cl|clanek|clanku|kap|kapitola|kapitole|tab|obr|str|strana|strane|verze|verzi)\.?\s?\d+(?:\.\d+)*\b
    | \b(?:bod|bodu|bode|body|bodem|bodech|priloha|prilohy|priloze|cil|cile|opatreni|priorita|priority|aktivita
        |aktivity|aktivite|etapa|skupina|skupiny|ps|kancelar|kancelari|mistnost|mistnosti|ucebna|ucebne|dvere|dveri
        |pokoj|budova|budove|sal|linka)\s+(?:c\.\s*)?\d+(?:[.–-]\s?\d+)*\.?(?=[\s,;:)a-z]|$)(?!\s?\d)
    | \b\d+\.\d+(?:\.\d+){0,6}\.?\s?[a-z]\)
    | \b\d{1,2}\.\d{1,2}\.\d\b(?!\d)
    | \b\d+\.\s*(?:patr\w+|podlazi|np|poschodi|nadzemni|etap\w+)\b
    | \b(?:tel|telefon|mobil|fax)\b\.?:?\s*[+\d][\d ]{5,20}
    | (?:\+\s?420\s?)?\b\d{3}\s?\d{3}\s?\d{3}\b
    | \b\d{3}\s\d{2}\b(?=\s+[a-z]{3})
    | \b\d[\d .,]{0,16}\s?(?:kc|czk|eur|mil|tis|korun)\b | \b\d[\d .]{0,12},-
    | \b(?!\d\d:\d\d:00\b)\d+(\s?):\1\d+\1:\1\d+\b
    | \b(?:19|20)\d\d\s?[-–/]\s?(?:(?:19|20)\d\d|\d\d)\b(?![-–\d])
    | (?:\bod\s)?\b\d+\s?(?:(?:[-–]|do|az|a)\s?\d+\s?)?
        (?:let|lete|leti|leta|osob\w*|lidi|clenu|hlasu|%|°|km|m2|bodu|procent\w*)\b
    | \b\d+\s?x\b(?:\s?[-–]\s?\d+\s?x\b)?(?!\s(?:za|denne|tydne|mesicne|rocne)\b) | (?<!\d)\d{1,9}\s?[%°]
    | \b(?:ul|ulice|ulici|nam|namesti|tr|trida|tride|tridy|nabr|nabrezi|sidliste|sidlisti)\.?
        \s+\d+\.\s?[a-z]+(?:\s+\d+)?
    | \b(?:17\.\s?listopadu|28\.\s?rijna|1\.\s?maje|9\.\s?kvetna|5\.\s?kvetna)
        \s+(?!(?:19|20)\d\d\b)\d{1,4}(?:/\d+)?\b(?!\s?[.:]?\s?(?:\d|h))
    | \b(?:pan|pana|panu|panem|pane|pani|p\.|pi|slecna|slecny|slecno)\s?[a-z]{3,}
    | -\s?\d+\s?°
    """,
    re.VERBOSE,
)
