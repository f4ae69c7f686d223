# Vedtak: felles saker og hva hvert organ har gjort
nav-decisions = Vedtak
decisions-lead = Her ser du hvor hver felles sak er i hver kommune, hva som er vedtatt og når. En sak blir felles først når alle som må vedta, har sagt ja.
decisions-caption = Felles saker og hvor de er i hver kommune
decisions-matter = Sak
decisions-number = Sak { $n }
decisions-n-of-m = Vedtatt i { $n } av { $m }
decisions-not-concerned = Ikke berørt
decisions-none = Ingen felles saker ennå.
decisions-none-next = De åpnes når et forslag er klart til å vedtas. I mellomtiden kan du lese forslagene.
decisions-signs = Slik leser du tegnene
decisions-at = Vis hvordan det var
decisions-at-show = Vis den dagen
decisions-as-of = Slik var det { $date }.
decisions-as-now = Vis hvordan det er nå
decisions-date-inferred = { $date } (år utledet)
decisions-body-of = { $organisation }: { $body }
decisions-thing = { $title } ({ $status })
# Tilstander
decisions-state-planned = Planlagt
decisions-state-information_given = Orientert
decisions-state-prepared = Forberedt
decisions-state-on_agenda = På sakslisten
decisions-state-executed = Iverksatt
decisions-outcome = Vedtak
decisions-outcome-yes = Ja
decisions-outcome-yes_changed = Ja med endringer
decisions-outcome-no = Nei
decisions-outcome-referred_back = Sendt tilbake
decisions-outcome-postponed = Utsatt
matter-status-open = Ikke ferdig
matter-status-adopted = Vedtatt av alle
matter-status-adopted_changed = Vedtatt av alle, med endringer
matter-status-rejected = Avslått
matter-status-referred_back = Sendt tilbake
matter-meaning-open = Saken blir felles først når alle organ som må vedta, har sagt ja.
matter-meaning-adopted = Alle har sagt ja, så det kan bli et felles tiltak.
matter-meaning-adopted_changed = Alle har sagt ja, minst ett organ med endringer. Lenger ned ser du hva som skiller.
matter-meaning-rejected = Minst ett organ har sagt nei, så det blir ikke noe felles av dette.
matter-meaning-referred_back = Minst ett organ vil at saken forberedes mer. Så tas den opp igjen.
# Forum, arena, vedtaksrom
decisions-stages = Tre slags rom
decisions-stage-forum = Forum
decisions-stage-forum-text = Åpen samtale. Ingenting binder.
decisions-stage-arena = Arena
decisions-stage-arena-text = Her forhandles og skrives det. Bare forslag forlater rommet.
decisions-stage-court = Formelt vedtak
decisions-stage-court-text = Bare her kan et vedtak fattes. Det har saksnummer og dato, og rettes bare av et nytt vedtak.
# En sak
decisions-opened = åpnet { $date }
decisions-about = Vedtaket gjelder:
decisions-tracks = Hva hvert organ har gjort
decisions-not-required = Trenger ikke å vedta
decisions-keep = Noter hva som har skjedd
decisions-pages = { $n ->
    [one] én side saksdokumenter
   *[other] { $n } sider saksdokumenter
}
decisions-corrects = Retter { $paragraph }, { $date }.
decisions-corrected = Rettet av et senere vedtak.
decisions-next = Neste møte { $meeting }. Saksdokumenter senest { $papers }.
decisions-next-late = Neste møte { $meeting }. Siste dag for saksdokumenter var { $papers }.
decisions-alike = Vedtakene har samme ordlyd.
decisions-differences = Hva som skiller vedtakene
decisions-differences-text = Overstrøket står bare i det første vedtaket, understreket bare i det andre.
decisions-compared = { $body } sammenlignet med { $first }
decisions-follows = Hva det førte til
decisions-follows-none = Ingen tiltak ennå.
# Forankring
anchoring-title = Forankret hos
anchoring-none = Ikke forankret: ingen er notert som hørt ennå.
anchoring-add = Noter hvem som er hørt
anchoring-added = Det er notert.
anchoring-for = for
anchoring-against = imot
anchoring-mixed = både for og imot
anchoring-heard = hørt, tok ikke stilling
anchoring-field-party = Hvem
anchoring-party-hint = Parti, organ eller forening. Ikke skriv personnavn.
anchoring-field-on = Når
anchoring-field-stance = Hva de mente
anchoring-field-response = Hva de sa
# Hva ble det av det vi vedtok?
decisions-taken = Hva ble det av vedtakene?
decisions-taken-lead = Velg en måned og se hva som ble vedtatt, hvor det står nå og hva det førte til.
decisions-taken-sum = { $n ->
    [one] Ett vedtak i { $month }
   *[other] { $n } vedtak i { $month }
}
decisions-taken-none = Ingen vedtak er notert den måneden.
decisions-month = Måned
decisions-body = Organ
decisions-every-body = Alle organ
decisions-show = Vis
decisions-now = Nå:
# Kalender
decisions-calendar = Møter og siste dag for saksdokumenter
calendar-lead = Siste dag for saksdokumenter er regnet bakover i arbeidsdager, uten helger og helligdager.
calendar-meeting = Møte
calendar-papers = Saksdokumenter senest
calendar-state = Status
calendar-cancelled = Avlyst
calendar-papers-past = Fristen er ute
calendar-papers-open = Saksdokumenter kan leveres
calendar-none = Ingen kommende møter er lagt inn.
calendar-file = Hent som kalenderfil
calendar-file-text = Abonner på filens adresse i kalenderen din, så følger endringer med.
calendar-meeting-of = { $body } har møte
calendar-papers-to = Siste dag for saksdokumenter til { $body }
# Organisasjoner
organisation-title = Organisasjoner og organ
organisation-lead = Hvem som er med, hvilke organ de har og hvilke verv som finnes. Du kan se hvordan det var en bestemt dag.
organisation-as-of = Slik var det { $date }.
organisation-as-now = Vis hvordan det er nå
organisation-none = Ingen organisasjon fantes den dagen.
organisation-members = Medlemmer
organisation-bodies = Organ
organisation-offices = Verv
organisation-since = siden { $date }
organisation-until = til { $date }
organisation-from-until = { $from } til { $until }
# Skrivebordet
decisions-desk = Møtebordet
decisions-desk-table = På vårt bord
decisions-desk-empty = Ingenting å vedta akkurat nå.
decisions-desk-meetings = Våre møter
decisions-desk-no-meetings = Legg inn møtedagene under Organ og møter, så regnes fristene ut.
decisions-desk-done = Vedtatt av oss
decisions-sent-pages = Saksdokumenter
decisions-bodies = Organ og møter
decisions-open = Åpne en sak
decisions-opened-done = Saken er åpnet.
decisions-see-all = Hele saken
decisions-past = Så langt
decisions-nothing-left = Her er det ikke mer å notere.
decisions-step-title = Noter hva som har skjedd
decisions-step-send = Noter
decisions-step-done = Det er notert.
decisions-deed-information_given = Organet er orientert
decisions-deed-prepared = Saksdokumentene er ferdige
decisions-deed-on_agenda = Saken står på sakslisten
decisions-deed-executed = Vedtaket er iverksatt
decisions-decide-title = Noter vedtaket
decisions-decide-send = Noter vedtaket
decisions-correct-title = Rett vedtaket med et nytt
decisions-correct-text = Det gamle vedtaket blir stående og kan leses.
decisions-recorded = Vedtaket er notert. De som berøres, får beskjed.
decisions-field-kind = Hva har skjedd?
decisions-field-on = Dag
decisions-on-hint = Neste møte er { $date }. Skriv slik: 2026-04-07.
decisions-date-hint = Skriv slik: 2026-04-07. Vet du bare måneden, skriv 2026-04.
decisions-field-pages = Antall sider saksdokumenter
decisions-pages-hint = Slik at det synes hvor mye papir et vedtak krever.
decisions-field-note = Merknad
decisions-field-outcome = Hva ble vedtatt?
decisions-field-decided = Vedtaksdag
decisions-field-paragraph = Saksnummer
decisions-paragraph-hint = Som i protokollen, for eksempel { $example }.
decisions-field-text = Vedtakets ord
decisions-text-hint = Skriv av protokollen. Forskjeller fra andre organs vedtak vises av seg selv.
decisions-translated = Oversettelse. Protokollens språk: { $language }.
decisions-field-owners = Ord til idéeierne
decisions-owners-hint = { $n ->
    [one] Et nei avslutter saken. Én idé ligger bak den, og den som sendte den inn, trenger et svar. Skriv det her.
   *[other] Et nei avslutter saken. { $n } ideer ligger bak den, og de som sendte dem inn, trenger et svar. Skriv det her. Alle får svaret på sitt eget språk hvis du skriver det på det språket.
}
decisions-ways-text = Vedtaket er ikke notert. Det finnes tre veier videre:
decisions-way-words = Skriv ord til idéeierne her, så får alle svar i samme stund som vedtaket noteres.
decisions-way-words-link = Til feltet
decisions-way-move = Flytt ideene til et annet forslag.
decisions-way-park = La ideene hvile til en dato, eller svar på dem én for én.
decisions-way-link = Åpne forslaget
# Åpne en sak
open-text = En sak får et spor i hvert organ som må vedta. Idéeierne ser hvor den er fra første dag.
open-nothing = Det er ikke noe å vedta ennå.
open-nothing-next = Forslag, strategier, planer og gjennomgåtte tiltak kan bli saker.
open-field-about = Hva gjelder det?
open-thing = { $kind } { $number }: { $title }
open-kind-proposal = Forslag
open-kind-measure = Gjennomgått tiltak
open-kind-strategy = Strategi
open-kind-plan = Plan
open-field-title = Sakens tittel
open-field-on = Åpnet
open-field-bodies = Hvem må vedta?
open-bodies-hint = Saken er vedtatt først når alle disse har sagt ja.
open-field-others = Hvem skal også orienteres eller forberede?
open-others-hint = De kan ikke vedta.
# Organ og møter
bodies-text = Legg inn hvert organs møter for året. Siste dag for saksdokumenter regnes ut.
bodies-none = Ingen organ ennå.
bodies-none-next = Legg til det første her nedenfor.
bodies-papers = { $n ->
    [one] saksdokumenter én arbeidsdag før møtet
   *[other] saksdokumenter { $n } arbeidsdager før møtet
}
bodies-field-days = Nye møtedager
bodies-days-hint = Én dag per linje, slik: 2026-04-07.
bodies-plan = Legg inn møtene
bodies-planned = { $n ->
    [one] Ett møte er lagt inn.
   *[other] { $n } møter er lagt inn.
}
bodies-meeting = { $meeting }, saksdokumenter senest { $papers }
bodies-meeting-cancelled = { $meeting }, avlyst (saksdokumenter skulle vært levert { $papers })
bodies-cancel = Avlys
bodies-cancelled = Møtet er avlyst.
bodies-end-title = Organet opphører
bodies-end-text = Organet og vedtakene kan fortsatt leses.
bodies-field-until = Første dag det ikke lenger finnes
bodies-end = Noter at det opphører
bodies-ended = Det er notert.
bodies-add-title = Legg til et organ
bodies-add = Legg til
bodies-added = Organet er lagt til.
bodies-field-organisation = Organisasjon
bodies-field-kind = Slags organ
bodies-field-from = Finnes siden
bodies-field-paper_days = Arbeidsdager for saksdokumenter
bodies-paper-days-hint = La stå tomt for det vanlige antallet.
# Hvorfor det ikke gikk
fault-not-a-day = Skriv en dag, en måned eller et år, for eksempel 2026-04-07.
fault-not-days = Skriv minst én dag, én per linje, slik: 2026-04-07.
fault-no-bodies = Velg minst ett organ som må vedta.
refusal-no-such-body = Organet finnes ikke. Last siden på nytt og velg igjen.
refusal-no-such-organisation = Organisasjonen finnes ikke. Last siden på nytt og velg igjen.
refusal-no-such-chain = Det slags organ finnes ikke. Velg ett i listen.
refusal-no-bodies = Velg minst ett organ som må vedta.
refusal-body-not-there = Organet fantes ikke den dagen. Kontroller datoen.
refusal-ends-before-it-begins = Slutten ligger før begynnelsen. Kontroller datoene.
refusal-no-new-meetings = Alle dagene er allerede i kalenderen.
refusal-cancelled-already = Møtet er allerede avlyst.
refusal-nothing-to-decide-on = Det saken gjelder, finnes ikke. Velg noe i listen.
refusal-matter-open-already = Det finnes allerede en åpen sak om dette: sak { $n }. Fortsett der.
refusal-matter-title-missing = Gi saken en tittel.
refusal-paragraph-missing = Skriv saksnummeret som i protokollen.
refusal-not-a-court = Organet kan ikke vedta formelt. Det kan orienteres eller forberede.
refusal-not-on-agenda = Noter først at saken står på sakslisten.
refusal-correct-by-reference = Organet har allerede vedtatt. Rett med et nytt vedtak som viser til det gamle.
refusal-nothing-to-correct = Vedtaket som skulle rettes, gjelder ikke lenger. Last siden på nytt og prøv igjen.
refusal-prepare-first = Saken er sendt tilbake. Noter først at den er forberedt på nytt.
refusal-nothing-to-execute = Det er ikke noe ja å iverksette.
refusal-past-that = Saken har allerede kommet lenger.
refusal-date-without-year = Skriv en dato med år.
refusal-date-before-last = Dagen ligger før det som allerede er notert. Kontroller datoen.
refusal-date-in-future = Dagen har ikke kommet ennå.
refusal-anchoring-missing = Skriv hvem som ble hørt og hva de mente.
matter-brief = Grunnlag på to sider
calendar-brief = Grunnlag
calendar-brief-of = Grunnlag: { $body }, { $date }
decisions-follows-title = Når alle har sagt ja
decisions-follows-text = Dette er det siste vedtaket som ventes. Hvem skal gjennomføre det, og når skal det være ferdig? Tiltaket legges inn i samme stund som vedtaket, og idéeierne får vite det.
decisions-field-doer = Hvem som gjennomfører
decisions-doer-nobody = Ingen utpekt ennå
decisions-doer-hint = Uten navn flagges saken til et tiltak er på plass.
decisions-field-due = Skal være ferdig
decisions-follows-no-goal = Forslaget som vedtaket gjelder, peker ikke på noe mål.
# Medlemskap og verv
ties = Medlemskap og verv
ties-about = Hvem som hører til hva, siden når og etter hvilket vedtak, og hvilke verv som finnes.
ties-lead = Velg en organisasjon. Det som står her, vises for alle på sidene Om og Organisasjoner.
ties-none = Ingen organisasjoner finnes ennå.
ties-none-next = Legg dem først til under Organisasjoner.
ties-member = Medlem
ties-office = Verv
ties-period = Tid
ties-decision = Vedtak
ties-decided = Vedtak: { $by }
ties-not-decided = Vedtaket er ikke ført inn
ties-no-period = Tid ikke oppgitt
ties-no-members = Ingen medlemmer er ført inn.
ties-no-offices = Ingen verv er ført inn.
ties-add-members = Legg til et medlem
ties-add-offices = Legg til et verv
ties-membership = Endre medlemskapet
ties-membership-new = Nytt medlem
ties-office-new = Nytt verv
ties-removed = Fjernet. Du kan angre det nedenfor.
refusal-member-of-itself = En organisasjon kan ikke være medlem av seg selv. Velg en annen.
refusal-changed-meanwhile = Noen andre har endret dette i mellomtiden. Last inn siden på nytt og se hvordan det står nå.
about-members-title = Hvem som er med
about-members-of = Medlemmer i { $organisation }:
about-members-undecided = Disse kommunene er med. Vedtakene om det er ikke ført inn her ennå.
about-members-all = Alle organisasjoner, organer og verv
about-member-since = Med { $since }
decisions-boards = Saker for mine utvalg
