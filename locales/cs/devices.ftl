# $device: označení zařízení, jak ho ukazuje aplikace; $account: účet.
devices-ask = Z vašeho účtu { $account } píše zařízení { $device }, které ještě neznám, a chce udělat něco, co se nedá snadno vrátit. Jste to vy?
devices-mine = Ano, jsem to já
devices-not-mine = Ne, nejsem
devices-vouched = Dobře, zařízení { $device } už znám. Udělejte to prosím z něj znovu.
devices-refused = Ze zařízení { $device } nic takového neudělám. Odhlaste ho prosím v aplikaci (Nastavení → Relace) a změňte si heslo k účtu.
devices-first = Tohle zařízení ({ $device }) ještě neznám, a tak jsem nic neudělal. Potvrďte ho na druhé síti nebo z jiného svého zařízení, poslal jsem tam otázku. Stačí ho také ověřit ve své aplikaci (Nastavení → Relace → Ověřit).
devices-not-from-it = Tohle potvrďte z druhé sítě nebo ze zařízení, které už znám. Z nového to nejde.
devices-unsealed = Tahle zpráva přišla nezašifrovaná nebo z cizího zařízení, ačkoli se tu šifruje. Neřídím se jí; pošlete ji prosím znovu ze své aplikace.
