# Co zápisu chybí, než ho kdo uvidí. $points: čísla bodů, $count: kolik jich je, $about: o čem je řeč, už v uvozovkách
checking-no-time = V kolik hodin jednání začalo?
checking-no-place = Kde se jednalo?
checking-no-author = Kdo zápis napsal?
checking-no-outcome = Jak dopadl bod { $points }? V žádném závěru není: { $about }.
checking-number-twice = Číslo { $points } mají dva body programu. Mám body přečíslovat?
checking-strange-verifier = { $about } má zápis ověřit, ale mezi přítomnými není. Je to tak správně?
checking-no-owner = Kdo se postará o připomínky z { $count ->
    [one] bodu { $points }
   *[other] bodů { $points }
 }: { $about }?
checking-task-owner = Kdo má udělat: { $about }?
checking-task-day = Do kdy má být hotovo: { $about }?
checking-task-before = Termín je dřív, než se jednalo: { $about }. Jaký má být?
checking-votes = Hlasů je víc než přítomných, kteří smějí hlasovat: { $about }. Jak hlasování dopadlo?
checking-quorum = Hlasovat smělo { $present } z { $voting } členů, to je polovina nebo méně. Má rozhodnutí platit?
checking-next-past = Příští jednání je dřív než tohle. Kdy se sejdete?
checking-next-day = Den v týdnu nesedí s datem: { $about }. Co platí?
checking-number-used = Zápis č. { $about } už letos máte. Jaké číslo má mít tenhle?
checking-number-gap = Poslední zápis má číslo { $last }, tenhle { $about }. Je to tak správně?
checking-private = V { $count ->
    [one] bodě { $points } jsou
   *[other] bodech { $points } jsou
 } osobní údaje, které do zápisu nepatří. Vynechám je?
checking-contacts = Ve veřejné verzi zůstal telefon, e-mail nebo odkaz ({ $count ->
    [one] bod { $points }
   *[other] body { $points }
 }). Vynechám je?
checking-empty = K { $count ->
    [one] bodu { $points } není nic napsáno
   *[other] bodům { $points } není nic napsáno
 }. Chcete něco doplnit?
checking-style = Data nebo rozmezí jsou psaná různě: { $about }. Sjednotím je?
