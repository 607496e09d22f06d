"""Five minutes of real forms, retold with fictional people: the papers that tests and `make papers` draw."""

from datetime import date, datetime

from domain.groups import Kind, Side
from domain.minutes import (
    Attachment,
    Attendee,
    Gender,
    Invitation,
    Minutes,
    NextMeeting,
    Passage,
    Point,
    Project,
    Resolution,
    Signature,
    State,
    Status,
    Suggestion,
    Task,
    Verb,
    Vote,
)

CONSENSUS = Vote(consensus=True)


def somebody(line: str, state: State = State.PRESENT, side: Side = Side.OTHER) -> Attendee:
    """An attendee written as "Bc. | Soňa Hladká | DiS. | město Lipová"."""
    before, name, after, home = (part.strip() for part in line.split("|"))
    return Attendee(name, state, before, after, home, side, voting=state is not State.GUEST)


def items(text: str) -> tuple[str, ...]:
    """One item a line."""
    return tuple(line.strip() for line in text.strip().splitlines())


STEERING = Minutes(
    group="Řídicí skupina komunitního plánování sociálních služeb na Lipovsku",
    kind=Kind.STEERING,
    title="Zápis z 1. setkání řídicí skupiny k 3. etapě komunitního plánování sociálních služeb na Lipovsku",
    number=1,
    year=2020,
    start=datetime(2020, 9, 22, 9, 0),
    end=datetime(2020, 9, 22, 11, 30),
    place="Městský úřad Lipová, velká zasedací místnost",
    project=Project(
        "Komunitní plánování sociálních služeb na Lipovsku – 3. etapa", "CZ.03.2.63/0.0/0.0/19_106/0000000"
    ),
    attendees=(
        somebody("Ing. | Martin Krejza | | město Lipová", side=Side.COMMISSIONER),
        somebody("Bc. | Soňa Hladká | | město Nová Ves", side=Side.COMMISSIONER),
        somebody("| Zdeněk Pavlas | | město Plánky", side=Side.COMMISSIONER),
        somebody("Bc. | Michaela Kanická | | MÚ Lipová", side=Side.COMMISSIONER),
        somebody("Ing. | Alena Kunová | | MÚ Lipová", side=Side.COMMISSIONER),
        somebody("PhDr. | Dana Miškovská | | ÚP ČR"),
        somebody("Bc. | Alena Kleinová | | MěÚSS Lipová", side=Side.PROVIDER),
        somebody("Mgr. | Václava Blahová | | Diakonie Lipová", side=Side.PROVIDER),
        somebody("Ing. | Tereza Eberová | | Centrum komunitní práce"),
        somebody("| Veronika Marková | DiS. | Centrum komunitní práce"),
        somebody("Ing. | Milan Jaroš | | MÚ Lipová", State.EXCUSED, Side.COMMISSIONER),
        somebody("Mgr. | Lucie Švehlíková | | Oblastní charita Lipová", State.EXCUSED, Side.PROVIDER),
        somebody("Mgr. | Vladislava Vesecká | | Lipovská nemocnice", State.EXCUSED),
    ),
    points=(
        Point(
            1,
            "Úvodní seznámení, informace ke KPSS",
            passages=(
                Passage(
                    "V úvodu setkání proběhlo mezi zúčastněnými „seznamovací kolečko“ a všichni účastníci se vyjádřili "
                    "k očekávání od procesu KPSS. Zazněla tato očekávání:",
                    items("""hledat v rámci procesu mezery v systému sociálních služeb a snažit se najít jejich řešení,
                    aktualizovaný katalog sociálních služeb,
                    prohloubení komunikace mezi úřady a veřejností,
                    příležitosti k zajištění bydlení pro osoby se zdravotním postižením,
                    prohloubení a zlepšení spolupráce s obcemi a poskytovateli."""),
                ),
                Passage(
                    "Komunitní plánování je proces, v rámci kterého jsou mapovány potřeby občanů a problémy v sociální "
                    "oblasti na daném území a jehož cílem je naplánovat rozvoj sociálních služeb tak, aby odpovídal "
                    "zjištěným potřebám, místním specifikům a zdrojům, které jsou na rozvoj služeb k dispozici."
                ),
            ),
        ),
        Point(
            2,
            "Představení 3. etapy komunitního plánování (harmonogram aktivit, výstupy projektu)",
            presenter="Veronika Marková, DiS.",
            passages=(
                Passage(
                    "Stávající plán je platný na období 2016–2019 (prodloužen do 2023). 3. etapa probíhá od 1. 6. 2020 "
                    "do 31. 5. 2022.",
                    rows=(
                        ("Listopad 2020", "společné setkání – vyhodnocení platného plánu, novinky v sociální oblasti"),
                        ("Leden/únor 2021", "první pracovní skupiny (výstupy z mapování, SWOT analýza, vize)"),
                        ("Únor/březen 2021", "2. setkání řídicí skupiny – projednání analýz, schválení SWOT a vize"),
                        ("Leden 2020 – leden 2021", "strategická část – setkání k tématům, průzkumy potřeb"),
                        ("Únor 2021 – květen 2021", "tvorba plánu, vypořádání připomínek, katalog poskytovatelů"),
                        ("Průběžně", "informační kampaň – webová sekce, články do zpravodajů, letáčky"),
                    ),
                ),
            ),
        ),
        Point(
            3,
            "Projednání statutu a jednacího řádu ŘS, základní listiny KPSS",
            passages=(Passage("Dokumenty byly představeny členům řídicí skupiny."),),
            resolutions=(
                Resolution(1, Verb.APPROVES, "Základní listinu KPSS", "Řídicí skupina", vote=CONSENSUS),
                Resolution(2, Verb.APPROVES, "Jednací řád ŘS", "Řídicí skupina", vote=CONSENSUS),
                Resolution(3, Verb.NOTES, "Statut ŘS", "Řídicí skupina", vote=Vote(9, 0, 1)),
            ),
        ),
        Point(
            4,
            "Anketa pro veřejnost",
            passages=(
                Passage(
                    "Anketa je jedním z podkladů mapování sociální situace a bude zároveň sloužit i jako informační "
                    "materiál. Možnosti vyplnění:",
                    items("""on-line z odkazu na webové sekci,
                    ručně – tištěná forma bude distribuována do všech domácností (sběr na obecních úřadech)."""),
                ),
                Passage("Realizace: cca od října do 30. 11. 2020."),
            ),
            resolutions=(Resolution(4, Verb.APPROVES, "návrh ankety pro veřejnost", "Řídicí skupina", vote=CONSENSUS),),
            tasks=(Task(1, "Distribuovat tištěnou anketu do domácností", ("obce",), date(2020, 11, 30)),),
        ),
        Point(
            5,
            "Webová sekce sociálních služeb",
            passages=(
                Passage(
                    "Vytváří se záložka na webu města, kde budou zápisy z jednání a pozvánky na veřejná setkání; "
                    "struktura bude případně k připomínkování."
                ),
            ),
            suggestions=(Suggestion("doplnit kontakty na terénní služby", "Mgr. Václava Blahová", "Veronika Marková"),),
        ),
        Point(
            6,
            "Různé a diskuse",
            passages=(
                Passage(
                    "Jednání v listopadu bude zaměřené na poskytovatele, případně na obce zapojené do plánování. "
                    "Bude vyhodnoceno plnění plánu a představeny novinky v sociálních službách."
                ),
            ),
            tasks=(Task(2, "Rozeslat pozvánku na listopadové setkání", ("V. Marková",), date(2020, 10, 31)),),
        ),
    ),
    next=NextMeeting(words="listopad 2020 (termín bude upřesněn)"),
    attachments=(
        Attachment("Základní listina KPSS", 3),
        Attachment("Jednací řád ŘS", 3),
        Attachment("Návrh ankety", 4),
    ),
    author=Signature("Veronika Marková", "", "DiS.", "Centrum komunitní práce", Gender.FEMALE, date(2020, 10, 2)),
    verifiers=(Signature("Ondřej Rafael", "", "", "Centrum komunitní práce", Gender.MALE, date(2020, 10, 2)),),
    status=Status.VERIFIED,
)

CROSS = Minutes(
    group="Jednání napříč pracovními skupinami (vedoucí pracovních skupin)",
    kind=Kind.CROSS,
    number=2,
    year=2023,
    start=datetime(2023, 2, 21, 9, 0),
    end=datetime(2023, 2, 21, 10, 15),
    place="MÚ Vrchov",
    project=Project(
        "Komunitní plánování sociálních služeb ORP Vrchov",
        activities=items("""3.1.a) Zajištění koordinace procesu plánování a realizace regionálního partnerství
        3.1.b) Rozvoj procesu komunitního plánování v ORP Vrchov"""),
    ),
    points=(
        Point(
            1,
            "Úvod",
            passages=(
                Passage(items=("cíl jednání: shrnout dosavadní praxi pracovních skupin, projednat jiné možnosti",)),
            ),
        ),
        Point(
            2,
            "Konkrétní body jednání",
            passages=(
                Passage(
                    items=items("""přítomní se shodli, že uvítají změny a dosavadní způsob již není funkční
                    představení zkušenosti ze sousedního města (setkání sociálních pracovníků, služeb, zdravotníků)
                    inspirace: A. Cupová se zeptá na zkušenosti Mgr. Jandové, řeší se např. téma z akčního plánu
                    diskuse ohledně motivace a smyslu pracovních skupin a setkávání""")
                ),
            ),
            outcome="shoda",
        ),
        Point(
            3,
            "Závěr a úkoly",
            passages=(
                Passage(
                    "Přítomní se shodli, že lze vyzkoušet způsob, kdy bude probíhat setkávání napříč skupinami:",
                    items("""organizovat pravidelné setkání poskytovatelů sociálních služeb 1× ročně (iniciuje OSZ)
                    dále cca 3–4× ročně uskutečnit jednání napříč pracovními skupinami ke zvolenému tématu
                    sociální pracovníci obcí či poskytovatelé svolávají jednání k řešení situace dle svého uvážení"""),
                ),
            ),
            outcome="shoda",
            tasks=(
                Task(1, "Svolat setkání poskytovatelů, rozeslat pozvánku", ("OSZ",), date(2023, 3, 30)),
                Task(2, "Zeptat se na zkušenosti v Jilemné", ("A. Cupová",), due_words="do příštího jednání"),
            ),
        ),
    ),
    next=NextMeeting(datetime(2023, 3, 30, 9, 0)),
    author=Signature("Andrea Cupová", gender=Gender.FEMALE),
)

WORKSHOP = Minutes(
    group="Mezinárodní spolupráce v komunitním plánování sociálních služeb",
    title="Workshop „Prostor pro setkání“",
    start=datetime(2009, 12, 8, 9, 0),
    place="SENIOR Otrokov, tř. Spojenců 1, 765 02 Otrokov",
    project=Project("Mezinárodní spolupráce v komunitním plánování sociálních služeb"),
    points=(
        Point(
            1,
            "Průběh setkání",
            passages=(
                Passage(
                    "Již druhý workshop se konal tentokrát pod názvem Prostor pro setkání a byl zaměřen "
                    "na prohloubení vzájemné spolupráce místních poskytovatelů a provázanosti jejich služeb."
                ),
                Passage(
                    "Setkala se téměř třicítka zástupců z osmnácti různých organizací. Systém měl podobu vzájemného "
                    "setkávání: v kontaktu byli vždy zástupci dvou služeb a společně zasedli k jednomu stolu. „Snažili "
                    "jsme se, aby se klíčoví pracovníci různých služeb osobně seznámili,“ uvedla Alena Havlová."
                ),
                Passage(
                    "V závěru se zúčastnění dohodli na dalších konzultacích, způsobech výměny informací a vzájemném "
                    "vzdělávání pracovníků."
                ),
            ),
        ),
    ),
    author=Signature("Alena Havlová", organisation="MěÚ Otrokov", gender=Gender.FEMALE, on=date(2009, 12, 9)),
)

WORKING = Minutes(
    group="Pracovní skupina pro zdravotně znevýhodněné",
    title="Zápis z druhého jednání pracovní skupiny",
    number=2,
    year=2022,
    start=datetime(2022, 5, 23, 14, 0),
    project=Project(
        "Komunitní plánování sociálních služeb regionu Liberov",
        activities=("Tvorba Komunitního plánu služeb v sociální oblasti 2023–2027",),
    ),
    points=(
        Point(1, "Představení zástupce APOSS Liberov, p. o., a Asociace rodičů a přátel, z. s."),
        Point(
            2,
            "Shrnutí první skupiny komunitního plánování",
            "p. Hrubá",
            passages=(
                Passage(
                    items=items("""proběhlo mapování potřeb – pyramida
                    přehled cílových skupin ze systému – město má minimum dat""")
                ),
            ),
        ),
        Point(
            3,
            "Diskuse nad tím, co je „běžný život“",
            passages=(
                Passage(
                    items=items("""práce a příjmy
                    soběstačnost
                    volnočasové aktivity
                    mít možnost volby
                    přirozené prostředí (v rodině, s vrstevníky)
                    dostupná zdravotní péče
                    podpora pečujících""")
                ),
            ),
        ),
        Point(
            4,
            "Realizace fokusních skupin v létě s uživateli služeb",
            passages=(Passage("Doporučení, na koho se obrátit: zástupci pečujících, osadní výbory."),),
            suggestions=(Suggestion("možnost poslat návrhy na účastníky fokusních skupin"),),
        ),
        Point(5, "Velká setkání se zástupci všech skupin", passages=(Passage("Na podzim jsou v plánu dvě."),)),
        Point(
            6,
            "Různé",
            invitations=(
                Invitation("Mistrovství ČR ve výkonu vodicích psů", "p. Teplá", "neděle 5. 6. 2022", "nám. Dr. Beneše"),
                Invitation("Dětský den Sdružení tělesně postižených", "p. Zahrádková", "3. 6. 2022"),
                Invitation("Světový den srdce", "p. Zápotocká", "27. 9. 2022"),
            ),
        ),
    ),
    next=NextMeeting(words="na podzim"),
)

COUNCIL = Minutes(
    group="Řídicí pracovní skupina",
    kind=Kind.STEERING,
    start=datetime(2017, 10, 17, 14, 0),
    place="historická radnice, 1. patro, kancelář č. 202",
    project=Project("Komunitní plánování sociálních služeb regionu Liberov"),
    attendees=(
        *(
            Attendee(name, State.PRESENT)
            for name in (
                "Olga Merglová",
                "Jana Urbanová",
                "Alena Janáčková",
                "Kateřina Šretrová",
                "Lukáš Průchal",
                "Zlata Adamová",
                "Vlasta Pavlová",
                "Dana Morcová",
                "Pavel Kalousek",
                "Kateřina Marcinová",
            )
        ),
        Attendee("Monika Musilová", State.EXCUSED),
        Attendee("Ivan Langer", State.EXCUSED),
        Attendee("Petr Hampl", State.ABSENT),
        Attendee("Michal Polanský", State.GUEST, voting=False),
    ),
    points=(
        Point(1, "Úvod"),
        Point(
            2,
            "Projednání návrhu Komunitního plánu sociálních služeb na období 2018–2022",
            passages=(
                Passage(
                    "Řídicí pracovní skupina (ŘPS) měla společné jednání s Komisí zdravotní a sociální, na kterém byla "
                    "představena část opatření a cílů plánu."
                ),
                Passage(
                    "V období od 2. do 10. 10. byl materiál k dispozici veřejnosti na webu a v městském informačním "
                    "centru. Zpracovatel obdržel přibližně 26 připomínek. Oblasti jsou rozděleny do cílů:",
                    items("""udržení sítě stávajících sociálních služeb,
                    zvýšení stávajících kapacit sociálních služeb,
                    rozvoj nových sociálních služeb,
                    navazující služby."""),
                ),
            ),
            suggestions=(
                Suggestion("plán by měl být zpracován ve zkrácené verzi pro veřejnost a zveřejněn na webu"),
                Suggestion("větší provázanost ŘPS a Komise zdravotní a sociální v rámci Akčního plánu"),
            ),
            tasks=(
                Task(
                    1,
                    "Předložit plán zastupitelstvu města (ZM)",
                    ("K. Marcinová", "M. Polanský"),
                    date(2017, 11, 30),
                ),
            ),
        ),
    ),
    next=NextMeeting(datetime(2017, 11, 22, 14, 0)),
    author=Signature("Kateřina Marcinová", gender=Gender.FEMALE, on=date(2017, 10, 23)),
)

TOWNS = {"cross": CROSS, "steering": STEERING, "workshop": WORKSHOP, "working": WORKING, "council": COUNCIL}
