"""Czech: what looks like a date and is none: numbers of all kinds, wishes and streets."""

import re

from domain.language.text import Pattern

CLAIMS = Pattern(
    r"""
    (?<!\S)\S{1,64}@\S{1,255} | https?://\S+ | www\.\S+
    | (?<!\S)\S{1,80}\.(?:pdf|docx?|xlsx?|pptx?|od[tsp]|jpe?g|png|zip|csv|html?|txt|rtf)\b
    | \b(?:hezk|pekn|krasn|prijemn|pohodov|klidn|skvel|vesel|stastn|dobr|fajn|super|uspesn|slunecn|zdrav)
        (?:y|e|ou|eho|a)?\s(?:nov[ye]\w*\srok\w*|nad|rano|dopoledne|poledne|odpoledne|vecer|den|dny|dnech?|tyden|vikend|svatky|leto|jaro
        |podzim|zim[ua]|vanoce|velikonoce|prazdniny|pondel\w+|uter\w+|stred\w+|ctvrt[ek]\w*|pat[ek]\w*|sobot\w+
        |nedel\w+)\b
    | \b(?:c|cis|cislo|cisla|cj)\.?\s*(?:j\.\s*)?(?:dveri\s*|jednaci\s*|pokoje\s*)?\d+(?:[/._-]\d+)*(?!\.\s?\d)
    | (?<![/\dq])(?:1[3-9]|[2-9]\d|\d{3,4})/(?:19|20)\d\d\b | (?<![/\dq])\d{1,2}/(?:19|20)\d\d\s*sb\b\.?
    | (?<!§)§{1,3}\s?\d+\s?[a-z]?\b
    | \b(?:odst|pism|cl|clanek|clanku|kap|kapitola|kapitole|tab|obr|str|strana|strane|verze|verzi)\.?\s?\d+(?:\.\d+)*\b
    | \b(?:bod|bodu|bode|body|bodem|bodech|priloha|prilohy|priloze|cil|cile|opatreni|priorita|priority|aktivita
        |aktivity|aktivite|etapa)\s+(?:c\.\s*)?\d+(?:[.–-]\s?\d+)*\.?(?=[\s,;:)a-z]|$)(?!\s?\d)
    | \b(?:skupina|skupiny|ps|kancelar|kancelari|mistnost|mistnosti|ucebna|ucebne|dvere|dveri|pokoj|budova|budove|sal
        |linka)\s+(?:c\.\s*)?\d+(?!\.\s?(?:\d{1,2}\.|[a-z]{4}))(?:[.–-]\s?\d+)*\.?(?=[\s,;:)a-z]|$)(?!\s?\d)
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
