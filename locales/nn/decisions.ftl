# Vedtak: felles saker og kva kvart organ har gjort
nav-decisions = Vedtak
decisions-lead = Her ser du kvar kvar felles sak er i kvar kommune, kva som er vedteke og når. Ei sak blir felles først når alle som må vedta, har sagt ja.
decisions-caption = Felles saker og kvar dei er i kvar kommune
decisions-matter = Sak
decisions-number = Sak { $n }
decisions-n-of-m = Vedteke i { $n } av { $m }
decisions-not-concerned = Ikkje rørt
decisions-none = Ingen felles saker enno.
decisions-none-next = Dei blir opna når eit framlegg er klart til å bli vedteke. I mellomtida kan du lese framlegga.
decisions-signs = Slik les du teikna
decisions-at = Vis korleis det var
decisions-at-show = Vis den dagen
decisions-as-of = Slik var det { $date }.
decisions-as-now = Vis korleis det er no
decisions-date-inferred = { $date } (år utleidd)
decisions-body-of = { $organisation }: { $body }
decisions-thing = { $title } ({ $status })
# Tilstandar
decisions-state-planned = Planlagt
decisions-state-information_given = Orientert
decisions-state-prepared = Førebudd
decisions-state-on_agenda = På sakslista
decisions-state-executed = Sett i verk
decisions-outcome = Vedtak
decisions-outcome-yes = Ja
decisions-outcome-yes_changed = Ja med endringar
decisions-outcome-no = Nei
decisions-outcome-referred_back = Sendt tilbake
decisions-outcome-postponed = Utsett
matter-status-open = Ikkje ferdig
matter-status-adopted = Vedteke av alle
matter-status-adopted_changed = Vedteke av alle, med endringar
matter-status-rejected = Avslått
matter-status-referred_back = Sendt tilbake
matter-meaning-open = Saka blir felles først når alle organ som må vedta, har sagt ja.
matter-meaning-adopted = Alle har sagt ja, så det kan bli eit felles tiltak.
matter-meaning-adopted_changed = Alle har sagt ja, minst eitt organ med endringar. Lenger nede ser du kva som skil.
matter-meaning-rejected = Minst eitt organ har sagt nei, så det blir ikkje noko felles av dette.
matter-meaning-referred_back = Minst eitt organ vil at saka skal førebuast meir. Så blir ho teken opp att.
# Forum, arena, vedtaksrom
decisions-stages = Tre slags rom
decisions-stage-forum = Forum
decisions-stage-forum-text = Open samtale. Ingenting bind.
decisions-stage-arena = Arena
decisions-stage-arena-text = Her blir det forhandla og skrive. Berre framlegg går ut av rommet.
decisions-stage-court = Formelt vedtak
decisions-stage-court-text = Berre her kan eit vedtak gjerast. Det har saksnummer og dato, og blir berre retta av eit nytt vedtak.
# Ei sak
decisions-opened = opna { $date }
decisions-about = Vedtaket gjeld:
decisions-tracks = Kva kvart organ har gjort
decisions-not-required = Treng ikkje vedta
decisions-keep = Noter kva som har skjedd
decisions-pages = { $n ->
    [one] éi side saksdokument
   *[other] { $n } sider saksdokument
}
decisions-corrects = Rettar { $paragraph }, { $date }.
decisions-corrected = Retta av eit seinare vedtak.
decisions-next = Neste møte { $meeting }. Saksdokument seinast { $papers }.
decisions-next-late = Neste møte { $meeting }. Siste dag for saksdokument var { $papers }.
decisions-alike = Vedtaka har same ordlyd.
decisions-differences = Kva som skil vedtaka
decisions-differences-text = Overstroke står berre i det første vedtaket, understreka berre i det andre.
decisions-compared = { $body } jamført med { $first }
decisions-follows = Kva det førte til
decisions-follows-none = Ingen tiltak enno.
# Forankring
anchoring-title = Forankra hos
anchoring-none = Ikkje forankra: ingen er notert som høyrd enno.
anchoring-add = Noter kven som er høyrd
anchoring-added = Det er notert.
anchoring-for = for
anchoring-against = imot
anchoring-mixed = både for og imot
anchoring-heard = høyrd, tok ikkje stilling
anchoring-field-party = Kven
anchoring-party-hint = Parti, organ eller lag. Ikkje skriv personnamn.
anchoring-field-on = Når
anchoring-field-stance = Kva dei meinte
anchoring-field-response = Kva dei sa
# Kva vart det av det vi vedtok?
decisions-taken = Kva vart det av vedtaka?
decisions-taken-lead = Vel ein månad og sjå kva som vart vedteke, kvar det står no og kva det førte til.
decisions-taken-sum = { $n ->
    [one] Eitt vedtak i { $month }
   *[other] { $n } vedtak i { $month }
}
decisions-taken-none = Ingen vedtak er noterte den månaden.
decisions-month = Månad
decisions-body = Organ
decisions-every-body = Alle organ
decisions-show = Vis
decisions-now = No:
# Kalender
decisions-calendar = Møte og siste dag for saksdokument
calendar-lead = Siste dag for saksdokument er rekna bakover i arbeidsdagar, utan helger og heilagdagar.
calendar-meeting = Møte
calendar-papers = Saksdokument seinast
calendar-state = Status
calendar-cancelled = Avlyst
calendar-papers-past = Fristen er ute
calendar-papers-open = Saksdokument kan leverast
calendar-none = Ingen komande møte er lagde inn.
calendar-file = Hent som kalenderfil
calendar-file-text = Abonner på adressa til fila i kalenderen din, så følgjer endringar med.
calendar-meeting-of = { $body } har møte
calendar-papers-to = Siste dag for saksdokument til { $body }
# Organisasjonar
organisation-title = Organisasjonar og organ
organisation-lead = Kven som er med, kva organ dei har og kva verv som finst. Du kan sjå korleis det var ein viss dag.
organisation-as-of = Slik var det { $date }.
organisation-as-now = Vis korleis det er no
organisation-none = Ingen organisasjon fanst den dagen.
organisation-members = Medlemer
organisation-bodies = Organ
organisation-offices = Verv
organisation-since = sidan { $date }
organisation-until = til { $date }
organisation-from-until = { $from } til { $until }
# Skrivebordet
decisions-desk = Møtebordet
decisions-desk-table = På bordet vårt
decisions-desk-empty = Ingenting å vedta akkurat no.
decisions-desk-meetings = Møta våre
decisions-desk-no-meetings = Legg inn møtedagane under Organ og møte, så blir fristane rekna ut.
decisions-desk-done = Vedteke av oss
decisions-sent-pages = Saksdokument
decisions-bodies = Organ og møte
decisions-open = Opne ei sak
decisions-opened-done = Saka er opna.
decisions-see-all = Heile saka
decisions-past = Så langt
decisions-nothing-left = Her er det ikkje meir å notere.
decisions-step-title = Noter kva som har skjedd
decisions-step-send = Noter
decisions-step-done = Det er notert.
decisions-deed-information_given = Organet er orientert
decisions-deed-prepared = Saksdokumenta er ferdige
decisions-deed-on_agenda = Saka står på sakslista
decisions-deed-executed = Vedtaket er sett i verk
decisions-decide-title = Noter vedtaket
decisions-decide-send = Noter vedtaket
decisions-correct-title = Rett vedtaket med eit nytt
decisions-correct-text = Det gamle vedtaket blir ståande og kan lesast.
decisions-recorded = Vedtaket er notert. Dei det gjeld, får beskjed.
decisions-field-kind = Kva har skjedd?
decisions-field-on = Dag
decisions-on-hint = Neste møte er { $date }. Skriv slik: 2026-04-07.
decisions-date-hint = Skriv slik: 2026-04-07. Veit du berre månaden, skriv 2026-04.
decisions-field-pages = Tal på sider saksdokument
decisions-pages-hint = Slik at det syner kor mykje papir eit vedtak krev.
decisions-field-note = Merknad
decisions-field-outcome = Kva vart vedteke?
decisions-field-decided = Vedtaksdag
decisions-field-paragraph = Saksnummer
decisions-paragraph-hint = Som i protokollen, til dømes { $example }.
decisions-field-text = Orda i vedtaket
decisions-text-hint = Skriv av protokollen. Skilnader frå vedtaka til andre organ blir viste av seg sjølv.
decisions-translated = Omsetjing. Språket i protokollen: { $language }.
decisions-field-owners = Ord til idéeigarane
decisions-owners-hint = { $n ->
    [one] Eit nei avsluttar saka. Éin idé ligg bak henne, og den som sende han inn, treng eit svar. Skriv det her.
   *[other] Eit nei avsluttar saka. { $n } idear ligg bak henne, og dei som sende dei inn, treng eit svar. Skriv det her. Alle får svaret på sitt eige språk om du skriv det på det språket.
}
decisions-ways-text = Vedtaket er ikkje notert. Det finst tre vegar vidare:
decisions-way-words = Skriv ord til idéeigarane her, så får alle svar i same stund som vedtaket blir notert.
decisions-way-words-link = Til feltet
decisions-way-move = Flytt ideane til eit anna framlegg.
decisions-way-park = La ideane kvile til ein dato, eller svar på dei ein og ein.
decisions-way-link = Opne framlegget
# Opne ei sak
open-text = Ei sak får eit spor i kvart organ som må vedta. Idéeigarane ser kvar ho er frå første dag.
open-nothing = Det er ikkje noko å vedta enno.
open-nothing-next = Framlegg, strategiar, planar og gjennomgådde tiltak kan bli saker.
open-field-about = Kva gjeld det?
open-thing = { $kind } { $number }: { $title }
open-kind-proposal = Framlegg
open-kind-measure = Gjennomgått tiltak
open-kind-strategy = Strategi
open-kind-plan = Plan
open-field-title = Tittelen på saka
open-field-on = Opna
open-field-bodies = Kven må vedta?
open-bodies-hint = Saka er vedteken først når alle desse har sagt ja.
open-field-others = Kven skal òg orienterast eller førebu?
open-others-hint = Dei kan ikkje vedta.
# Organ og møte
bodies-text = Legg inn møta til kvart organ for året. Siste dag for saksdokument blir rekna ut.
bodies-none = Ingen organ enno.
bodies-none-next = Legg til det første her nedanfor.
bodies-papers = { $n ->
    [one] saksdokument éin arbeidsdag før møtet
   *[other] saksdokument { $n } arbeidsdagar før møtet
}
bodies-field-days = Nye møtedagar
bodies-days-hint = Éin dag per linje, slik: 2026-04-07.
bodies-plan = Legg inn møta
bodies-planned = { $n ->
    [one] Eitt møte er lagt inn.
   *[other] { $n } møte er lagde inn.
}
bodies-meeting = { $meeting }, saksdokument seinast { $papers }
bodies-meeting-cancelled = { $meeting }, avlyst (saksdokument skulle vore leverte { $papers })
bodies-cancel = Avlys
bodies-cancelled = Møtet er avlyst.
bodies-end-title = Organet blir avvikla
bodies-end-text = Organet og vedtaka kan framleis lesast.
bodies-field-until = Første dag det ikkje lenger finst
bodies-end = Noter at det blir avvikla
bodies-ended = Det er notert.
bodies-add-title = Legg til eit organ
bodies-add = Legg til
bodies-added = Organet er lagt til.
bodies-field-organisation = Organisasjon
bodies-field-kind = Slags organ
bodies-field-from = Finst sidan
bodies-field-paper_days = Arbeidsdagar for saksdokument
bodies-paper-days-hint = La stå tomt for det vanlege talet.
# Kvifor det ikkje gjekk
fault-not-a-day = Skriv ein dag, ein månad eller eit år, til dømes 2026-04-07.
fault-not-days = Skriv minst éin dag, éin per linje, slik: 2026-04-07.
fault-no-bodies = Vel minst eitt organ som må vedta.
refusal-no-such-body = Organet finst ikkje. Last sida på nytt og vel igjen.
refusal-no-such-organisation = Organisasjonen finst ikkje. Last sida på nytt og vel igjen.
refusal-no-such-chain = Det slags organ finst ikkje. Vel eitt i lista.
refusal-no-bodies = Vel minst eitt organ som må vedta.
refusal-body-not-there = Organet fanst ikkje den dagen. Kontroller datoen.
refusal-ends-before-it-begins = Slutten ligg før byrjinga. Kontroller datoane.
refusal-no-new-meetings = Alle dagane er alt i kalenderen.
refusal-cancelled-already = Møtet er alt avlyst.
refusal-nothing-to-decide-on = Det saka gjeld, finst ikkje. Vel noko i lista.
refusal-matter-open-already = Det finst alt ei open sak om dette: sak { $n }. Hald fram der.
refusal-matter-title-missing = Gje saka ein tittel.
refusal-paragraph-missing = Skriv saksnummeret som i protokollen.
refusal-not-a-court = Organet kan ikkje vedta formelt. Det kan orienterast eller førebu.
refusal-not-on-agenda = Noter først at saka står på sakslista.
refusal-correct-by-reference = Organet har alt gjort vedtak. Rett med eit nytt vedtak som viser til det gamle.
refusal-nothing-to-correct = Vedtaket som skulle rettast, gjeld ikkje lenger. Last sida på nytt og prøv igjen.
refusal-prepare-first = Saka er send tilbake. Noter først at ho er førebudd på nytt.
refusal-nothing-to-execute = Det er ikkje noko ja å setje i verk.
refusal-past-that = Saka har alt kome lenger.
refusal-date-without-year = Skriv ein dato med år.
refusal-date-before-last = Dagen ligg før det som alt er notert. Kontroller datoen.
refusal-date-in-future = Dagen har ikkje kome enno.
refusal-anchoring-missing = Skriv kven som vart høyrd og kva dei meinte.
matter-brief = Grunnlag på to sider
calendar-brief = Grunnlag
calendar-brief-of = Grunnlag: { $body }, { $date }
decisions-follows-title = Når alle har sagt ja
decisions-follows-text = Dette er det siste vedtaket som er venta. Kven skal gjennomføre det, og når skal det vere ferdig? Tiltaket blir lagt inn i same stund som vedtaket, og idéeigarane får vite det.
decisions-field-doer = Kven som gjennomfører
decisions-doer-nobody = Ingen peika ut enno
decisions-doer-hint = Utan namn blir saka flagga til eit tiltak er på plass.
decisions-field-due = Skal vere ferdig
decisions-follows-no-goal = Framlegget som vedtaket gjeld, peikar ikkje på noko mål.
# Medlemskap og verv
ties = Medlemskap og verv
ties-about = Kven som høyrer til kva, sidan når og etter kva vedtak, og kva verv som finst.
ties-lead = Vel ein organisasjon. Det som står her, er synleg for alle på sidene Om og Organisasjonar.
ties-none = Ingen organisasjonar finst enno.
ties-none-next = Legg dei først til under Organisasjonar.
ties-member = Medlem
ties-office = Verv
ties-period = Tid
ties-decision = Vedtak
ties-decided = Vedtak: { $by }
ties-not-decided = Vedtaket er ikkje ført inn
ties-no-period = Tid ikkje oppgitt
ties-no-members = Ingen medlemer er førte inn.
ties-no-offices = Ingen verv er førte inn.
ties-add-members = Legg til ein medlem
ties-add-offices = Legg til eit verv
ties-membership = Endre medlemskapen
ties-membership-new = Ny medlem
ties-office-new = Nytt verv
ties-removed = Fjerna. Du kan angre det nedanfor.
refusal-member-of-itself = Ein organisasjon kan ikkje vere medlem av seg sjølv. Vel ein annan.
refusal-changed-meanwhile = Nokon andre har endra dette i mellomtida. Last inn sida på nytt og sjå korleis det står no.
about-members-title = Kven som er med
about-members-of = Medlemer i { $organisation }:
about-members-undecided = Desse kommunane er med. Vedtaka om det er ikkje førte inn her enno.
about-members-all = Alle organisasjonar, organ og verv
about-member-since = Med { $since }
decisions-boards = Saker for utvala mine
