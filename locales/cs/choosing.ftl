choosing-title = 💡 Vyřídit témata
choosing-how = Klepněte na téma a rozhodněte, co s ním.
choosing-none = Všechna témata jsou vyřízená.
choosing-proposed = Navrhuje: { $names }
# $votes: kolik lidí téma podporuje
choosing-supported = { $votes ->
    [0] Zatím bez podpory.
   *[other] Podpora ({ $votes }): { $names }
 }
choosing-contains = Spojeno s ním: { $text }
choosing-button-take = Na program
choosing-button-merge = Sloučit
choosing-button-decline = Odmítnout
choosing-button-undo = Zpět, rozdělit
choosing-button-apart = Rozdělit
choosing-button-list = Na seznam témat
choosing-button-back = Zpět
choosing-which-meeting = Na které jednání?
choosing-which-topic = S kterým tématem ho sloučit?
choosing-no-meeting = Není svolané žádné jednání, kam by se téma vešlo. Svoláte ho příkazem /schuzka.
choosing-done-taken = ✓ Na programu: { $title }, { $when }
choosing-done-discussed = ✓ Projednáno: { $title }, { $when }
choosing-done-merged = ✓ Sloučeno s tématem: { $text }
choosing-done-declined = Odmítnuto: { $reason }
choosing-done-withdrawn = Téma je stažené.
choosing-ask-reason = Proč téma „{ $text }“ odmítáte? Klepněte, nebo to napište; přečte si to, kdo téma navrhl.
choosing-reason-elsewhere = Řeší se jinde
choosing-reason-later = Teď na to není prostor
choosing-reason-one-group = Patří do jedné skupiny
choosing-told = Hotovo, kdo téma navrhl, dostal zprávu.
choosing-not-told = Hotovo. Soukromě nemohu napsat: { $names }. Dejte prosím vědět osobně.
choosing-told-taken = 💡 Vaše téma „{ $text }“ je na programu: { $title }, { $when }. Děkujeme.
choosing-told-declined = 💡 Vaše téma „{ $text }“ se teď na společné jednání nedostane. Důvod: { $reason }
choosing-told-merged = 💡 Vaše téma „{ $text }“ je teď spojené s tématem „{ $kept }“: podpora se sečetla a u tématu jste uvedeni společně.
choosing-told-parted = 💡 Vaše téma „{ $text }“ je zase samostatné, i se svou podporou.
choosing-button-fill = { $number ->
    [one] Na program nejpodporovanější téma
    [few] Na program { $number } nejpodporovanější témata
   *[other] Na program { $number } nejpodporovanějších témat
 }
choosing-filled = { $number ->
    [one] Na programu jednání „{ $title }“ přibylo { $number } téma. Kdo je navrhl, dostal zprávu.
    [few] Na programu jednání „{ $title }“ přibyla { $number } témata. Kdo je navrhl, dostal zprávu.
   *[other] Na programu jednání „{ $title }“ přibylo { $number } témat. Kdo je navrhl, dostal zprávu.
 }
choosing-emptied = Témata jsou zpátky na seznamu, program jednání „{ $title }“ je bez nich.
choosing-nothing = Na seznamu teď žádné téma nečeká.
