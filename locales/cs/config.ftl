# $name: název proměnné prostředí nebo souboru
config-folder = { $name }: tohle je soubor, patří sem složka.
config-database = { $name }: adresa databáze začíná sqlite:/// nebo postgresql://, třeba postgresql://jmeno:heslo@server/kolecko
config-token = { $name }: tohle nevypadá jako token od @BotFather (čísla, dvojtečka, písmena). Zkopírujte ho prosím celý.
config-address = { $name }: adresa začíná http:// nebo https://, třeba https://api.telegram.org
config-matrix-user = { $name }: sem patří celé jméno účtu i se serverem, třeba @kolecko:example.org
config-matrix-half = { $name }: Matrix je nastavený jen zpola, chybí { $missing }.
config-language = { $name }: takový jazyk nemám. Znám: { $languages }.
config-zone = { $name }: takové časové pásmo neznám. Napište třeba Europe/Prague
config-log = { $name }: napište debug, info, warning, nebo error.
config-clock = { $name }: napište posun, třeba +8d3h, nebo okamžik, třeba 2017-11-08T09:00
config-type = { $name }: tuhle hodnotu neumím přečíst. Patří sem text v uvozovkách.
config-unknown = Nastavení „{ $name }“ neznám. Znám: { $known }.
config-no-file = { $name }: soubor { $file } tu není.
config-toml = { $name }: soubor se nedá přečíst ({ $why }).
config-audit-key = { $name }: klíč má mít aspoň 32 znaků; dá ho třeba: openssl rand -hex 32
config-backups = { $name }: napište, z kolika dnů a týdnů zálohy nechávat, třeba 7+4; 0 je vypne.
