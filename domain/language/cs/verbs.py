"""Czech: verbs of coming and of staying away, by which an answer is told; forms are made by rule, folded.

Verbs are given in the first person singular; the plural, the spoken plural and the negative follow from it.
"""

from domain.language.text import words

# Coming, and being able to come.
COME = words(
    """
prijdu dorazim prijedu dojdu dojedu doletim dobehnu doklusu pricestuji prifrcim zavitam nabehnu naskocim
zucastnim ucastnim dostavim pripojim zapojim napojim prihlasim prihlasuji pridam stavim zastavim objevim ukazu dostanu
stihnu stiham zvladnu zvladam muzu mohu smim jdu pujdu jedu pojedu budu
vpadnu nakracim naklusu prikracim privandruju prispecham pristanu
"""
)
# Those of them in which a slip of the thumb is put right.
MENDED = words("prijdu dorazim prijedu zucastnim ucastnim dostavim pripojim stihnu zvladnu omlouvam")
# Words that are one slip away from these and mean something else.
NO_SLIPS = frozenset(
    words("""
bezvladnem dostacim dostacime
prijdme dorazin dorazine dorazum odrazim odrazime odstavim odstavime omlouvan omlouvane primdu prindem prindu
pripijim pripijime pripojum projdeme projdu projedeme projedu propojim propojime stihni stinnem stiznem ucastnik
zvlacneme zvladni
""")
)
# Staying away.
STAY_AWAY = words(
    "vynecham vynechavam chybim odmitam odmitnu odreknu odrikam odhlasuji odhlasim stornuji rusim zrusim ozelim"
    " absentuji pasuji"
)
# Bringing somebody along.
BRING = words("vezmu vemu beru privedu privezu dovedu dovezu priberu pribalim prizvu pritahnu prihodim vytahnu")


def persons(verb: str) -> tuple[str, ...]:
    """The first person of a verb: singular, plural and spoken plural ("přijdu": přijdeme, přijdem)."""
    if verb.endswith(("uji", "uju")):
        return verb[:-1] + "i", verb[:-1] + "u", verb[:-1] + "eme", verb[:-1] + "em"
    if verb.endswith("u"):
        return verb, verb[:-1] + "eme", verb[:-1] + "em"
    return verb, verb + "e"


def own(verbs: tuple[str, ...], negative: bool = False) -> str:
    """Alternatives of a pattern: all verbs in the first person, negated or not."""
    made = [form for verb in verbs for form in persons(verb)]
    return "|".join(f"ne{form}" if negative else form for form in dict.fromkeys(made))


def all_own(verbs: tuple[str, ...], before: str = "") -> tuple[str, ...]:
    """The first person of some verbs, singular and plural, each after a prefix."""
    return tuple(dict.fromkeys(before + form for verb in verbs for form in persons(verb)))
