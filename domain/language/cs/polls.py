"""Czech words about slots of time: for whom they suit and how well. Folded, phrases apart by "|"."""

YES = (
    "muzu|muzu prijit|mohu|mohu prijit|muzeme|hodi se mi|mi vyhovuje|vyhovuje mi|vyhovuje|hodi|se mi hodi|se hodi"
    "|hodi se|jde mi|mi jde|jde|ano|jo|ok|sedi mi|mi sedi|sedi|prijdu|dorazim|pasuje|pasuje mi|mi pasuje|muzu tam byt"
    "|klidne muzu|vyhovuji mi|mi vyhovuji|vyhovuji|hodi se nam|nam vyhovuje"
)
NEED = (
    "v nouzi|jen v nouzi|pouze v nouzi|kdyz to jinak nepujde|kdyz to jinak nejde|jen kdyz to jinak nepujde"
    "|jen kdyz to jinak nejde|kdyby to jinak neslo|nerad|nerada|kdyztak|v nejhorsim|v nejhorsim pripade"
    "|v krajnim pripade|jen v krajnim pripade|s obtizemi"
)
NO = (
    "nemuzu|nemuzu prijit|nemohu|nemohu prijit|nemuzeme|ne|nehodi se mi|se mi nehodi|nehodi se|nehodi|nevyhovuje"
    "|mi nevyhovuje|nevyhovuje mi|nevyhovuji mi|mi nevyhovuji|nejde|nejde mi|mi nejde|nejde to|to nejde|mi to nejde"
    "|nesedi|mi nesedi|nesedi mi|neprijdu|nedorazim|nemam cas|to nemuzu|to nepujde|nepujde to|nepujde"
)
ALL = (
    "kdykoli|kdykoliv|vzdy|vzdycky|vsechny|vsechno|vse|vsechny terminy|vsechny dny|cokoli|cokoliv|kterykoli|kterykoliv"
    "|ve vsech terminech|kterykoli termin|vsechny z nich|vsude"
)
NONE = (
    "nic|nic z toho|zadny|zadny termin|zadny z nich|zadny z terminu|ani jeden|ani jednou|nikdy|v zadnem terminu"
    "|ani jeden z terminu"
)
REST = "jinak|ostatni|zbytek|v ostatni dny|jindy|ostatni dny|ostatni terminy|ty ostatni|jine dny|jinak vzdy"
FILL = (
    "ja|mi|me|nam|se|to|by|bych|bychom|prosim|taky|take|tak|uz|mne|dekuji|dekuju|diky|urcite|klidne|dobry den|ahoj"
    "|zdravim|bohuzel|jen|pouze|jenom|sice|zase|tam|bude|je|dobre|vam|hezky den|s pozdravem|super|pak|tentokrat"
    "|oba|obe|oboji|hned|jsem|jeste|tedy"
)
NUMBERED = "termin|c.|cislo|moznost|varianta|variantu|terminy|moznosti"
JOINS = "a|i|nebo|anebo"
TURNS = "ale|avsak|kdezto|zatimco"
MORNING = "dopoledne|rano|zrana"
AFTERNOON = "odpoledne|po obede|odpo"
LEADS = "na|v|ve|pro|termin|terminy|schuzku|schuzka|jednani|poradu|porada|najdi|najit|dotaz|hledame|kdy|nebo|bud"
DOUBT = (
    "asi|mozna|snad|nejspis|pravdepodobne|spis|spise|zrejme|uvidim|nevim|pokud|kdyby|jestli|jestlize|kdyz"
    "|rad bych|nejsem si jist|nejsem si jista|prej|pry|mel bych|mela bych|mohl bych|mohla bych|nejdriv|jeste nevim"
)
