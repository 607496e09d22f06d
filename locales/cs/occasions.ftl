command-akce = pozvat ostatní na svou akci
    .also = pozvanka-na
help-occasions = pozvat ostatní na svou akci: /akce Dětský den 3. 6.
occasions-offer = Mám pod Různé připsat, že zvete na { $what } ({ $when })?
occasions-button-take = Do Různého
occasions-noted = Zapsáno pod Různé ({ $group }): { $what }, { $when }.
occasions-ask-which = Kterou skupinu zvete?
# $why: conflict, past, illegal, ambiguous, vague …
occasions-ask-day = { $why ->
    [conflict] Den v týdnu nesouhlasí s datem. Kdy to je?
    [past] Ten den už uplynul. Kdy to je?
    [illegal] Takové datum v kalendáři není. Kdy to je?
   *[other] Kdy to přesně je?
 }
occasions-how = Napište prosím, na co a kdy zvete, třeba: /akce Dětský den { $figures }
occasions-past = Ten den už uplynul. Napište prosím, kdy akce teprve bude.
occasions-far = To je za víc než rok. Pozvěte prosím až blíž k té akci.
occasions-many = Pozvánek čeká už { $limit }, víc jich na program nepatří.
occasions-gone = Tahle pozvánka už tu není.
occasions-withdrawn = Pozvánka je pryč: { $what }
occasions-title = Pozvánky: { $group }
occasions-none = Nikdo teď na nic nezve. Pozvat můžete takto: /akce Dětský den { $figures }
occasions-line = { $when } – { $what } (zve { $name })
occasions-on-meeting = Různé – pozvánky:
occasions-head = Pozvánky
privacy-table-occasion = Pozvánky na akce
