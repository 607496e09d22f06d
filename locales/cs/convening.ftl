convening-button-offer = Předat svolávání
convening-button-hand = Předat
convening-button-share = Svolávat spolu
convening-button-take = Přijmout
convening-button-refuse = Odmítnout
convening-ask-whom = Komu předat svolávání ({ $group })? Nic se nezmění, dokud to nepřijme.
convening-ask-how = { $name } – { $group }: předat svolávání úplně, nebo svolávat spolu? Kdo předá, dál všechno čte.
convening-offered = Čeká se, až to { $name } přijme ({ $group }). Do té doby svoláváte vy.
# $number: kolik jednání je svolaných
convening-asked-hand = { $name } vám předává svolávání: { $group }. { $number ->
    [0] Svolané teď není nic.
   *[other] Převezmete i to, co je svolané:
 }
convening-asked-share = { $name } vás zve, abyste svolávali spolu: { $group }. { $number ->
    [0] Svolané teď není nic.
   *[other] Svolané je:
 }
convening-taken = Přijato, jednání teď svoláváte vy: { $group }. Svolané karty máte pod touhle zprávou.
convening-told-hand = { $name } přijímá, od teď svolává jednání: { $group }. Vy dál všechno čtete.
convening-told-share = { $name } přijímá, jednání teď svoláváte spolu: { $group }.
convening-refused = { $name } svolávání nepřijímá ({ $group }). Svoláváte dál vy.
convening-late = Svolávání už mezitím převzal někdo jiný ({ $group }).
convening-nobody = Není komu svolávání předat: { $group }. Předat jde členům, kteří mají se mnou soukromý chat.
convening-tap = Klepněte prosím na jedno ze jmen.
convening-which = Svoláváte víc skupin. Klepněte prosím na Předat svolávání na kartě té správné.
requests-want-hand-convening = Předat svolávání
audit-group-convening-offered = svolávání: nabídnuto k předání
