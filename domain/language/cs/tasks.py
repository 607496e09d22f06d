"""Czech (and a little English): words by which tasks are told from other sentences."""

import re

from domain.language.text import Pattern

UPPER = "A-ZÁČĎÉĚÍŇÓŘŠŤÚŮÝŽ"
TITLE = (
    r"(?:(?:Bc|BcA|Mgr|MgA|Ing|MUDr|JUDr|PhDr|RNDr|ThDr|PharmDr|[Dd]r|bc|mgr|ing|doc|prof|p|pí)\.\s*|pí\s+"
    r"|[Pp]an[aíeui]?\s+(?:(?:doktor|inženýr|magistr|profesor|starost|ředitel|farář|tajemn|místostarost|koordinátor"
    r"|vedoucí|koleg)\w*\s+)?)*"
)
CAPITALS = rf"(?:{TITLE}@?(?:[{UPPER}][\w’'-]*\.?)(?:\s+[{UPPER}](?:[\w’'-]+|\.))*)"
# Roles and bodies that do things, in all cases.
BODY = (
    r"(?:[Oo]dbor\w{0,3}|[Oo]ddělení\w?|[Mm]ěst(?:o|a|u|em|ský|ská|skou|ského|skému|ské|ys)|[UuÚú]řad\w{0,3}"
    r"|[Cc]harit\w{1,2}|[Dd]iakoni\w{1,2}|[Cc]entr\w{1,2}|[Dd]omov(?:u|em|y)?|[Úú]stav\w{0,2}|[Kk]omis[eií]"
    r"|[Rr]ad[aouy]u?"
    r"|[Vv]ýbor\w{0,2}|[Tt]ým\w{0,2}|[Ss]kupin[aouy]u?|[Ss]družení|[Ss]pol(?:ek|ku|kem)|[Šš]kol[aouy]u?"
    r"|[Nn]emocnic[eií]"
    r"|[Kk]rajsk\w{1,3}|[Oo]bec(?:ní\w*)?|[Kk]raj(?:e|i|em)?|[Mm]agistrát\w{0,2}|[Mm]inisterstv\w{1,2}"
    r"|[Ss]tacionář\w{0,2}|[Pp]oradn[aouyeě]u?|[Aa]zylov\w{1,3}|[Pp]ečovatelsk\w{1,3}|[Rr]ealizační\w*"
    r"|[Pp]racovní(?!k)\w{0,2}|[Řř]ídi?cí\w{0,2}|[Nn]adac[eií]|[Ff]arní\w*|[Oo]blastní\w*|[Kk]nihovn[aouyeě]u?"
    r"|[Pp]olici[ei]"
    r"|[Hh]asič\w{1,2}|[Ss]ekretariát\w{0,2}|[Rr]edakční\w*|[Pp]říspěvkov\w{1,3}|[Kk]ancelář\w*|[Oo]rganizace"
    r"|[Ss]lužb[ay]|[Hh]ygiena|[Kk]lub|[Pp]rogramy?|[Aa]sistence|[Hh]ospic|[Dd]ílna|[Pp]odatelna|[Hh]lídka|[Dd]ružstvo"
    r"|[Mm]ateřsk\w+|[Ss]tředisko|[Oo]rgán|OSPOD"
    r"|[Vv]šichni|[Vv]šechny|všem|všech|[Kk]aždý|[Vv]edoucí\w*|[Kk]oordinátor\w*|[Mm]etodi\w+|[Úú]ředn[ií]\w+|[Mm]luvčí"
    r"|[Ss]právc\w+|[Pp]okladn\w+|[Hh]ospodář\w*|[Zz]apisovatel\w*|[Pp]ředsed\w+|[Tt]ajemn[ií]\w+|[Mm]anažer\w*|člen\w*"
    r"|[Řř]editel\w*|[Pp]rávn[ií]\w+|[Ss]ociální pracovn[ií]\w+|[Úú]četní\w*|[Mm]ístostarost\w+|[Rr]adní\w*"
    r"|[Ee]konom\w*|[Ss]ekretář\w*|[Gg]arant\w*|[Ss]tarost\w+|[Pp]oskytovatel\w*|[Pp]artneři|[Zz]ástupci|[Kk]olegové"
    r"|[Kk]olegyně"
    r"|[Ii]nformatik\w*|[Ii]ťáci|[Gg]rafi[kč]\w*|[Ll]ektor\w*|[Vv]olontéři|[Dd]obrovolníci|[Pp]ředkladatel\w*"
    r"|[Zz]pracovatel\w*|[Rr]odiče|[Pp]racovni[ck]\w+|[Tt]erapeut\w*|[Pp]sycholo\w+|[Kk]urátor\w*|[Oo]patrovni\w+"
    r"|[Mm]ayor(?:'s)?|[Oo]ffice|[Cc]oordinator|[Dd]epartment|[Tt]eam|[Cc]ommittee|[Mm]embers?|[Ss]ecretary|[Cc]ouncil"
    r"|[Pp]roviders?|[Mm]anager|[Dd]irector|[Tt]reasurer|[Cc]hair|[Ll]ibrary|[Ss]chool|[Hh]ospital|[Cc]harity)"
)
PAST = Pattern(
    r"(?<!\w)[a-záčďéěíňóřšťúůýž]+(?:al|ala|ali|il|ila|ili|(?<=[šsjž])el|[šž]l[aiy]|ěl|ela|eli|ěla|ěli|yl|yla"
    r"|yli)(?!\w)"
)
THANKS = Pattern(r"(?<!\w)(?:děkuji|děkuju|děkujeme|dekuji|thanks|thank you)(?!\w)(?! předem)", re.IGNORECASE)
THANKS_BUT = Pattern(r"prosím|úkol|do \d|díky[.!]?\s*$", re.IGNORECASE)
# "Lucie, jak se má malá?", "Dano, kdy to začíná?": who asks wants to know, not to have it done.
ASKS_ABOUT = Pattern(
    r"^[^,?]{2,30},\s(?:a )?(?:jak(?!mile)|kdy|kde|kam|proč|kolik|kdo|co|jak[ýáé]|kter[ýáé]|čí|je to|jsi|jste|máš|máte"
    r"|už|nevíš|nevíte|víš|víte)\b[^?]*\?\s*$",
    re.IGNORECASE,
)
# What stands after the word for a task and is nobody: a day, or where it comes from ("úkol z porady").
DAYS = Pattern(
    r"(?:dnešek|dnešní|zítřek|zítřejší|víkend|pondělí|úterý|středu|čtvrtek|pátek|sobotu|neděli|t[uae]nto|toto|příští"
    r"|letošní|do|na|by)\b",
    re.IGNORECASE,
)
SOURCE = Pattern(r"(?:z|ze|od|č)\b", re.IGNORECASE)
# Who comes, and who comes in whose stead, is an answer to an invitation.
ANSWER = Pattern(
    r"(?<!\w)(?:místo|misto|za) (?:mě|mne|mně|me|nás|nas)(?!\w)|(?<!\w)zástup(?!\w)|náhrad(?:ník|nice|u)(?!\w)"
    r"|(?<!\w)(?:mě|mne|me|nás|nas|jej|ji) (?:\w+ ){0,2}?(?:zastoup|nahrad|zastupuj)\w*"
    r"|(?<!\w)(?:zastoup|nahrad|zastupov)\w*,? (?:mě|mne|me|nás|nas)(?!\w)|(?<!\w)(?:ne)?doraz(?:í|i|ím|íme)(?!\w)"
    r"|(?<!\w)(?:ne)?přijdu[, ]|omlouvám se(?:,| z )|(?<!\w)(?:já )?(?:nemůžu|nemohu), |(?<!\w)mám dovolenou",
    re.IGNORECASE,
)
NO_TASK = Pattern(
    r"^\s*(?:(?:přítomn|pritomn|omluven|zapsal|příloh|program|host)\w*(?: jednání| č\. ?\d+)?\s*(?::|byl|jsou)"
    r"|zápis (?:ověřil|zapsal)|program\b|další jednání"
    r"|úkol\w* (?:spln|je spln|byl|hotov|vypln)|nikdo|kdo má|kdo je|kdo bude)"
    r"|bere na vědomí|byl[aoiy]? schválen|schválen[aoiy]?[.]?$|má dovolen|je uzavřen|(?<!\w)slaví(?!\w)"
    r"|všechno nejlepší"
    r"|úkol splněn|sejdeme se|potkáme se|proběhne|se uskuteční|se koná|jsou omluven|je omluven|bylo? dodán"
    r"|termín \w+ \w+ byl"
    r"|je naplánován|(?<!\w)(?:prý|údajně)(?!\w)|(?<!\w)(?:po)?dle § ?\d|má (?:\w+ )?povinnost",
    re.IGNORECASE,
)
