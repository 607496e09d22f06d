# $name: name of the environment variable or file
config-folder = { $name }: this is a file, a folder belongs here.
config-database = { $name }: a database address begins with sqlite:/// or postgresql://, for example postgresql://name:password@server/kolecko
config-token = { $name }: this does not look like a token from @BotFather (digits, a colon, letters). Please copy all of it.
config-address = { $name }: the address begins with http:// or https://, for example https://api.telegram.org
config-matrix-user = { $name }: write the whole account name with its server, for example @kolecko:example.org
config-matrix-half = { $name }: Matrix is only half configured, missing { $missing }.
config-language = { $name }: I do not have this language. I know: { $languages }.
config-zone = { $name }: I do not know this time zone. Write for example Europe/Prague
config-log = { $name }: write debug, info, warning or error.
config-clock = { $name }: write a shift such as +8d3h, or an instant such as 2017-11-08T09:00
config-type = { $name }: I cannot read this value. It should be text in quotes.
config-unknown = I do not know the setting “{ $name }”. I know: { $known }.
config-no-file = { $name }: there is no file { $file }.
config-toml = { $name }: the file cannot be read ({ $why }).
config-audit-key = { $name }: a key has 32 characters at the least; openssl rand -hex 32 makes one
config-backups = { $name }: write of how many days and weeks backups stay, for example 7+4; 0 makes none.
