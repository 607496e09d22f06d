"""Slovak, German and Polish: the commonest answers to an invitation, folded. Anything else is asked about."""

from domain.language.speech import NOTHING, Speech, anyof
from domain.language.text import Pattern

QUESTIONS = anyof("kto|kde|kedy|kolko|preco|wer|wo|wann|warum|wie|kto|gdzie|kiedy|ile|dlaczego")


def _speech(
    yes: str,
    word: str,
    no: str,
    word_no: str,
    light: str,
    hedge: str,
    thanks: str,
    more: str,
    online: str,
    arrives: str,
    leaves: str,
    idioms: tuple[tuple[Pattern, str], ...] = (),
) -> Speech:
    nothing = NOTHING
    return Speech(
        idioms,
        anyof(yes),
        anyof(word),
        anyof("ok|okay"),
        anyof(no),
        anyof(word_no),
        anyof(light),
        anyof(hedge),
        nothing,
        nothing,
        anyof(thanks),
        QUESTIONS,
        anyof("ale|aber|nakoniec|doch|jednak"),
        nothing,
        anyof("kolega|kolegyna|kollege|kollegin|pan|pani"),
        anyof("stretnutie|stretnuti|schodza|schodzi|sitzung|treffen|spotkanie|spotkaniu|spotkania"),
        anyof(more),
        comes=anyof("pride|zucastni|kommt|przyjdzie|zastupi|zastapi|vertritt"),
        online=anyof(online),
        arrives=anyof(arrives),
        leaves=anyof(leaves),
    )


SLOVAK = _speech(
    "pridem|prideme|zucastnim|pripojim|dorazim|budem|potvrdzujem|pocitajte so mnou",
    "ano|jasne|iste|urcite",
    "nepridem|neprideme|nemozem|nezucastnim|nestiham|nestihnem|nebudem|nedorazim",
    "nie",
    "ospravedlnujem|bohuzial|zial|dovolenk*|pn|chory|chora",
    "neviem|asi|mozno|snad|skusim|pokusim|uvidim|ci to|este",
    "dakujem|dik|vdaka|beriem na vedomie",
    "za mna|namiesto mna|zastupi ma|miesto mna",
    "online|dialkovo|na dialku|teams|zoom",
    "az|pridem|prideme|dorazim|budem|pripojim|od|najskor|mozem",
    "musim|odchadzam|odidem|koncim|utekam",
)
GERMAN = _speech(
    "ich komme|komme|ich bin dabei|bin dabei|wir kommen|nehme teil|ich nehme teil|sage zu|zusage",
    "ja|gerne|gern|klar|sicher",
    "kann nicht|kann ich nicht|komme nicht|ich komme nicht|nicht kommen|nicht teilnehmen"
    "|absage|sage ab|nehme nicht teil|schaffe es nicht|bin nicht dabei",
    "nein",
    "leider|entschuldig*|urlaub|krank",
    "vielleicht|wei(?:ss|ß) (?:es )?(?:noch )?nicht|eventuell|wahrscheinlich|versuche|mal sehen|vermutlich",
    "danke|vielen dank",
    "fur mich|vertritt mich|statt mir|an meiner stelle",
    "online|teams|zoom|digital",
    "komme|bin|kommen|dabei|ab|erst|fruhestens|nehme teil",
    "muss|gehe|weg|bis",
    (
        (
            Pattern(
                r"(?<!\w)(?:ich |wir )?(?:komme|kommen|nehme|bin|kann|konnen|schaffe)\b[^,.!?]*\bnicht\b(?: kommen| "
                r"teilnehmen)?"
            ),
            " absage ",
        ),
    ),
)
POLISH = _speech(
    "bede|przyjde|wezme udzial|potwierdzam|dolacze|przyjdziemy|bedziemy",
    "tak|jasne|oczywiscie|pewnie",
    "nie moge|nie przyjde|nie bede|nie dam rady|nie wezme udzialu|nie dolacze",
    "nie",
    "niestety|przepraszam|urlop*|chory|chora",
    "moze|nie wiem|sprobuje|postaram|chyba|zobacze|byc moze|raczej",
    "dziekuje|dzieki",
    "za mnie|zamiast mnie|zastapi mnie",
    "online|zdalnie|teams|zoom",
    "bede|przyjde|dolacze|od|dopiero|najwczesniej",
    "musze|wychodze|koncze",
    ((Pattern(r"(?<!\w)nie (?:przyj|bed|dolacz|wezm|potwierdz|dam|mog)\w*"), " nie moge "),),
)
