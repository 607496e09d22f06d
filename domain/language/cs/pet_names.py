"""Everyday forms of Czech given names, with the names that they stand for."""

from functools import cache

from domain.language.text import words

WOMEN = words(
    """
Hanka:Hana Hanička:Hana Hani:Hana Haňa:Hana Anička:Anna Andulka:Anna Anča:Anna Aninka:Anna Áňa:Anna Katka:Kateřina
Káťa:Kateřina Kačka:Kateřina Kája:Karolína,Karla Karolinka:Karolína Terka:Tereza Terezka:Tereza Týna:Kristýna,Martina
Kristýnka:Kristýna Týnka:Kristýna Zuzka:Zuzana Zuzanka:Zuzana Maruška:Marie Mařenka:Marie Majka:Marie,Marcela
Máňa:Marie Maja:Marie Jarka:Jaroslava,Jarmila Jaruška:Jaroslava,Jarmila Jituška:Jitka Jíťa:Jitka Lída:Ludmila
Liduška:Ludmila Lidka:Ludmila,Lidie Míla:Ludmila,Milada,Miloslava Mirka:Miroslava Míra:Miroslava Míša:Michaela
Michalka:Michaela Radka:Radmila Peťka:Petra Péťa:Petra Petruška:Petra Pája:Pavla,Pavlína Pavlínka:Pavlína
Pavlinka:Pavla,Pavlína Věrka:Věra Verča:Veronika Verunka:Veronika Vendy:Vendula Vendulka:Vendula Bára:Barbora
Bárka:Barbora Barča:Barbora Baruška:Barbora Bětka:Alžběta,Božena Běta:Alžběta Bětuška:Alžběta Eliška:Alžběta
Božka:Božena Dáša:Dagmar Dášenka:Dagmar Danka:Dana,Daniela Danča:Dana,Daniela Daška:Dagmar Evička:Eva Evka:Eva
Evča:Eva Gábina:Gabriela Gábi:Gabriela Ivanka:Ivana Ivča:Iva,Ivana Ivuška:Iva,Ivana Ivetka:Iveta Janka:Jana
Janička:Jana Jája:Jana Jiřka:Jiřina Jiřinka:Jiřina Jóža:Josefa Julča:Julie Julinka:Julie Klárka:Klára Kamča:Kamila
Květa:Květoslava,Květuše Lenča:Lenka Lenička:Lenka Lucka:Lucie Lucinka:Lucie Madla:Magdaléna Magda:Magdaléna
Markétka:Markéta Majda:Magdaléna,Marie Marťa:Marta,Martina Martinka:Martina Monča:Monika Moni:Monika Naďa:Naděžda
Olina:Olga Olinka:Olga Renča:Renata,Renáta Růža:Růžena Saša:Alexandra Sandra:Alexandra Simča:Simona
Slávka:Jaroslava,Miloslava,Stanislava Soňka:Soňa Sofča:Sofie Stáňa:Stanislava Štěpka:Štěpánka Šárinka:Šárka
Taťka:Taťána Táňa:Taťána Vlaďka:Vladimíra,Vladislava Vlasta:Vlastimila Zdenka:Zdeňka Zdena:Zdeňka,Zdenka
Zdenička:Zdeňka,Zdenka Žanetka:Žaneta Áďa:Adéla Adélka:Adéla Alenka:Alena Ála:Alena Blaženka:Blažena Blani:Blanka
Drahuška:Drahomíra Nikča:Nikola Nika:Nikola,Veronika Nelča:Nela Natálka:Natálie Vali:Valerie Viki:Viktorie Žofka:Žofie
Žofinka:Žofie
"""
)
MEN = words(
    """
Honza:Jan Jenda:Jan Jeník:Jan Honzík:Jan Jirka:Jiří Jiřík:Jiří Jura:Jiří Pepa:Josef Pepík:Josef Jožka:Josef
Joža:Josef Franta:František Fanda:František Franc:František Tonda:Antonín Toník:Antonín Vašek:Václav Venca:Václav
Véna:Václav Jarda:Jaroslav,Jaromír Jára:Jaroslav,Jaromír Jaroušek:Jaroslav Mirek:Miroslav Míra:Miroslav,Jaromír
Láďa:Ladislav,Vladimír Laďa:Ladislav Vláďa:Vladimír,Vladislav Vlád:Vladimír Standa:Stanislav Stáňa:Stanislav
Zdenda:Zdeněk Zdenek:Zdeněk Tom:Tomáš Tomášek:Tomáš Tomík:Tomáš Tomek:Tomáš Ondra:Ondřej Ondrášek:Ondřej
Vojta:Vojtěch Vojtík:Vojtěch Kuba:Jakub Kubík:Jakub Matýsek:Matyáš,Matěj Maty:Matyáš,Matěj Míša:Michal,Michael
Miki:Michal,Mikuláš Michálek:Michal Petřík:Petr Péťa:Petr Peťa:Petr Pája:Pavel Pavlík:Pavel Páv:Pavel Luky:Lukáš
Lukášek:Lukáš Lukin:Lukáš Luďa:Luděk,Ludvík Luboš:Lubomír,Lubor Lubor:Lubomír Libor:Liboslav Milda:Miloslav,Miloš
Miloušek:Miloš Míla:Miloslav,Miloš,Bohumil,Milan Milánek:Milan Bohouš:Bohumil,Bohuslav Bob:Bohumil,Robert
Robek:Robert Robík:Robert Olda:Oldřich Ota:Otakar Oťas:Otakar Přemek:Přemysl Dan:Daniel Danek:Daniel
Dáda:Daniel,David Davídek:David Fíla:Filip Filda:Filip Vilda:Vilém Víťa:Vít,Vítězslav Vítek:Vít,Vítězslav
Víťas:Vítězslav Slávek:Jaroslav,Miloslav,Vítězslav,Stanislav Ruda:Rudolf Rudla:Rudolf Radek:Radomír,Radoslav
Radim:Radimír Ráďa:Radek,Radim,Radoslav Kája:Karel Karlík:Karel Karlos:Karel Martínek:Martin Márty:Martin
Mára:Marek,Martin Marťas:Martin Jindra:Jindřich Jožin:Josef Eda:Eduard Edík:Eduard Ríša:Richard Ričí:Richard
Vik:Viktor Šimi:Šimon Štěpa:Štěpán Saša:Alexandr Alex:Alexandr Max:Maxmilián Samo:Samuel Kryštůfek:Kryštof
Béďa:Bedřich Zbyňa:Zbyněk Hynda:Hynek Dušánek:Dušan Ivoš:Ivo Jonášek:Jonáš Tadeášek:Tadeáš Šíma:Šimon Lád:Ladislav
Rosťa:Rostislav Rosťas:Rostislav Sváťa:Svatopluk,Svatoslav Čenda:Čeněk Dalík:Dalibor Dalda:Dalibor Gusta:Gustav
Artuš:Artur Arny:Arnošt
"""
)


@cache
def pets() -> dict[str, tuple[tuple[str, bool], ...]]:
    """Formal names → the (pet name, whether it is a woman's) that stand for them."""
    found: dict[str, list[tuple[str, bool]]] = {}
    for table, woman in ((WOMEN, True), (MEN, False)):
        for row in table:
            pet, _, names = row.partition(":")
            for name in names.split(","):
                found.setdefault(name, []).append((pet, woman))
    return {name: tuple(forms) for name, forms in found.items()}
