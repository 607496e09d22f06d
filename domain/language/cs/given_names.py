"""Czech given names and their everyday forms: a closed table, after the most frequent names of the Czech population."""

from domain.language.text import words

WOMEN = words(
    """
Adéla Agáta Alena Alexandra Alice Alžběta Amálie Anastázie Andrea Aneta Anežka Anita Anna Antonie Barbora Bára Beáta
Blanka Blažena Bohumila Božena Brigita Dagmar Dana Daniela Daniella Danuše Daria Denisa Diana Dominika Dorota
Drahomíra Edita Ela Elena Eliška Ema Ester Eva Evelína Evička Eugenie Františka Gabriela Gita Halina Hana Hanka Helena
Hedvika Hermína Ilona Ina Irena Irma Iva Ivana Iveta Ivona Izabela Jana Jarmila Jaroslava Jaruška Jarka Jindřiška
Jindra Jiřina Jitka Johana Jolana Josefa Judita Julie Juliana Justýna Kamila Karin Karolína Karla Kateřina Katka Klára
Klaudie Kristina Kristýna Květa Květoslava Květuše Lada Laura Lea Lenka Leona Libuše Lída Lidie Lidmila Linda Ljuba
Lucie Lucka Ludmila Lýdie Magda Magdaléna Marcela Margita Marie Mariana Marika Markéta Marta Martina Maruška Máňa
Melanie Michaela Míša Milada Milana Milena Milica Miloslava Miluše Miriam Mirka Miroslava Monika Naďa Naděžda Natálie
Nela Nicole Nikola Nina Nora Oldřiška Olga Olina Otýlie Patricie Pavla Pavlína Petra Radka Radana Radmila Regina
Renata Renáta René Romana Rozálie Rut Růžena Sabina Sandra Sára Silvie Simona Slávka Soňa Sofie Stanislava Stela
Svatava Svatopluka Světlana Šárka Štěpánka Tamara Taťána Tereza Terka Teodora Theodora Uršula Vanda Vendula Vendulka
Vendy Veronika Verča Věra Věrka Viktorie Vilma Viola Vladěna Vladimíra Vladislava Vlasta Vlastimila Xenie Zdena Zdeňka
Zdenka Zina Zita Zlata Zora Zuzana Zuzka Žaneta Žofie Ivanka Evka Janka Majka Aninka Anička Bětka Danka Gábina Ivča
Kačka Klárka Kristýnka Lenča Madla Marťa Maja Moni Pája Péťa Renča Sylva Sylvie Týna Tonka Zdenička Terezie Emílie
Otilie Cecílie Valérie Zora Dita Ráchel Jasmína Viktorka Adriana Albína Apolena Augusta Aurélie Aurora Barborka Berta
Bianka Bohdana Bohuna Bohuslava Brenda Bronislava Celestýna Čestmíra Doubravka Dobromila Dominika Doris Doubravka
Elvíra Emilie Erika Ervína Etela Evelina Filoména Flora Gerta Gizela Glorie Hermina Horymíra Hortenzie Iveta Izolda
Jesika Jasmina Jolanta Kamila Karolina Kateřinka Klotylda Kornélie Kvida Ladislava Leona Leontýna Liběna Libuška
Liliana Livie Lola Loreta Ludiše Luisa Lucinka Magdalena Mahulena Marina Matylda Mája Mia Milada Miluška Mína Nikoleta
Noemi Olivie Ofélie Otka Pamela Pavlínka Pelagie Perla Rebeka Romana Rosita Róza Růženka Sáva Saskie Sidonie Silvestra
Slavěna Stella Svatoslava Šarlota Štefanie Teodora Tina Valburga Vanesa Vendelína Vincencie Vlastimila Xena Zaira
Zbyňka Zlatuše Zlatka Zoe Žakelína Zuzanka Violeta Vítězslava Tea Tatiana Ivona Sylva Mirjam Mirka Naděje Alexandra
Dagmara Lilie Rozalie Markétka Stáňa Jůlie Heda Drahoslava Dobroslava Blahoslava Andula Eliška Ludvika Klementýna
"""
)
MEN = words(
    """
Adam Albert Aleš Alexandr Alexej Alfréd Alois Ambrož Andrej Antonín Arnošt Artur Augustin Bartoloměj Bedřich Benedikt
Blažej Bohdan Bohumil Bohumír Bohuslav Boleslav Boris Bořek Bořivoj Břetislav Bronislav Cyril Čeněk Čestmír Dalibor
Dalimil Dan Daniel David Denis Dominik Drahomír Dušan Eduard Emanuel Emil Erik Evžen Felix Ferdinand Filip František
Franta Gabriel Gustav Havel Heřman Honza Hubert Hugo Hynek Ignác Igor Ivan Ivo Jáchym Jakub Jan Jára Jarda Jaromír
Jaroslav Jeroným Jindřich Jirka Jiří Jonáš Josef Julius Kamil Karel Kája Klement Kryštof Kristián Krystof Kuba
Květoslav Ladislav Láďa Leopold Leoš Libor Lubomír Lubor Luboš Luděk Ludvík Lukáš Lumír Marcel Marek Marian Marián
Martin Matěj Matouš Matyáš Max Maxmilián Michael Michal Mikuláš Milan Míla Míra Miloš Miloslav Mirek Miroslav Mojmír
Norbert Oldřich Olda Oliver Ondra Ondřej Oskar Ota Otakar Oto Otomar Patrik Pavel Petr Petřík Pravoslav Prokop Přemek
Přemysl Radan Radek Radim Radomír Radoslav Radovan Rafael René Richard Robert Robin Roman Rostislav Rudolf Ruda Řehoř
Samuel Sebastian Sebastián Servác Silvestr Slávek Slavomír Standa Stanislav Svatopluk Svatoslav Šimon Štefan Štěpán
Tadeáš Teodor Theodor Tibor Timotej Tobiáš Tom Tomáš Tomek Tonda Václav Vašek Valentin Valentýn Vavřinec Vendelín
Venda Viktor Vilém Vilda Vincenc Vít Vítek Vítězslav Vlád Vláďa Vladan Vladimír Vladislav Ctirad Ctibor Radomil
Bonifác Bertold Bohdan Bohuš Bruno Blahoslav Dětřich Dobroslav Drahoslav Elmar Elvis Erich Ernest Ervín Eustach
Evarist Gedeon Gerard Gracián Hanuš Helmut Herbert Hermann Horymír Horst Inocenc Izidor Jarolím Jeremiáš Jeremie
Jimram Jonatan Jordán Jošt Justin Justýn Kajetán Kašpar Kazimír Kilián Kornel Křišťan Kvido Lambert Lazar Leandr Leo
Leonard Linhart Lumír Magnus Manuel Marcel Medard Melichar Melchior Metoděj Milivoj Mojžíš Nikolas Nathan Oleg Olgerd
Orest Osvald Otmar Pankrác Pius Pravdomil Radegast Radek Rainer Rajmund Ralf Remus Rodan Rolf Romeo Řehoř Saturnin
Servác Sergej Slavoj Soběslav Stojan Teobald Theofil Tobias Udo Urban Valdemar Valter Varel Věroslav Vendelín Vidor
Vilibald Vitus Vladivoj Vlastimil Vlastislav Vojta Vojtěch Vratislav Záviš Zbyněk Zbyšek Zdeněk Zdenek Zikmund Jenda
Pepa Pepík Míša Péťa
"""
)
