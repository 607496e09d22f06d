# Když něco nejde: koordinátorovi soukromě. $fault: disk, database, network; $network: jméno sítě; $minutes: jak dlouho
faults-now = { $fault ->
    [disk] Na disku, kde mám data, není místo. Nic teď nemohu zapsat; odpovědi lidí přijmu, až se místo uvolní. Předejte to prosím tomu, kdo mě provozuje. (Trvá to { $minutes } min.)
    [database] Neodpovídá mi databáze. Nic teď nemohu zapsat; odpovědi lidí přijmu, až se vrátí. Předejte to prosím tomu, kdo mě provozuje. (Trvá to { $minutes } min.)
    [backup] Nepodařila se noční záloha. Předejte to prosím tomu, kdo mě provozuje. (Trvá to { $minutes } min.)
   *[network] Nedostanu se do sítě { $network }. Co se tam děje, uvidím, až se spojení vrátí; nic se neztratí. (Trvá to { $minutes } min.)
 }
faults-over = { $fault ->
    [disk] Na disku je zase místo, zapisuji dál. (Trvalo to { $minutes } min.)
    [database] Databáze zase odpovídá, zapisuji dál. (Trvalo to { $minutes } min.)
    [backup] Záloha se zase podařila. (Trvalo to { $minutes } min.)
   *[network] Síť { $network } zase jde. (Nešla { $minutes } min.)
 }
