"""Czech: words of topics that say little of what one is about."""

# Folded beginnings of words: of no weight, and of half of it, for half of all topics have them.
IDLE = (
    "pro pri nad pod bez jak jake jaky nase nasi nasem nam nas jsou neni byt lide lidi lidem lidmi lidech osob"
    " problem problematik otazk tema resen resit moznost situac oblast ohledne tykajic dalsi vice lepsi"
    " nedostat nedostatek malo chyb potreb zajist zajisten region obecn meli bychom mit se na ve do ze za od po ke ku"
    " prevenc predchaz jejich kdyz nebo ktere ktery kteri"
)
COMMON = "social sluz pec pomoc podpor pracovn prace plan akcn spoluprac terenn komunitn zarizen system rozvoj"
