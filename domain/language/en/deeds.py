"""English verbs of what people in working groups do, in the base form."""

from domain.language.text import words

DEEDS = words(
    """
add approach arrange ask assemble bake book borrow bring build buy call cancel chase check circulate clean clear
collect compile complete confirm contact cook coordinate copy count cover create deliver design discuss distribute
document draft drive drop edit email estimate evaluate explain fetch fill finalise finalize find finish fix follow
format forward gather get give hand help hire host identify inform interview invite investigate issue lead lend look
mail make map measure move negotiate notify obtain open order organise organize outline paint pay phone pick plan post
prepare present print proofread propose provide publish put reach read recruit register remind renew rent repair
replace reply report request research reserve return review revise rewrite run save scan schedule secure see send set
settle share shorten show sign sort speak speed start stick submit sum summarise summarize supply survey talk tell
test text tidy translate try type unlock update upload verify visit wash water work write
"""
)
