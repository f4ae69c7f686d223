# Menyer
nav-strategy = Strategi
nav-goals = Mål
nav-areas = Satsingsområder
nav-strengths = Styrker
nav-challenges = Utfordringer
nav-trends = Trender i omverdenen
nav-crosswalks = Koblinger til andres strategier
nav-glossary = Ord vi legger noe eget i
# Strategiens status
strategy-state-draft = Forslag
strategy-state-consultation = På høring
strategy-state-adopted = Vedtatt
strategy-state-superseded = Erstattet
strategy-external = En annens strategi
strategy-warn-draft = Dette er et forslag. Det er ikke vedtatt og kan bli endret.
strategy-warn-consultation = Strategien er på høring. Den er ikke vedtatt.
strategy-warn-consultation-until = Strategien er på høring til { $date }. Den er ikke vedtatt.
strategy-warn-superseded = Denne strategien gjelder ikke lenger. Den er erstattet av:
strategy-kind-area = Satsingsområde
strategy-kind-goal = Mål
strategy-kind-line = Strategipunkt
strategy-kind-strength = Styrke
strategy-kind-challenge = Utfordring
strategy-kind-trend = Trend
strategy-kind-situation = Situasjonsbilde
strategy-kind-reflection = Refleksjon
strategy-kind-term = Ord
strategy-crosswalk = Kobling
strategy-item-retired = Tatt ut av strategien
strategy-none = Ingen strategi er lagt inn ennå.
strategy-none-next = Den vises her så snart det finnes et forslag.
strategy-no-goals = Ingen mål er lagt inn ennå.
strategy-parties = Felles for
strategy-owner = Hvem sin
strategy-decision = Vedtak
strategy-adopted-on = Vedtatt
strategy-decided = Vedtatt så langt
strategy-n-of-m = i { $n } av { $m }
strategy-replaces = Erstatter
strategy-replaced-by = Erstattet av
strategy-part-of = Del av
strategy-sub = Delstrategier
strategy-compared = Sammenlignet med andre
strategy-goals = Hva vi skal nå
strategy-situation = Situasjonen
strategy-situation-earlier = Tidligere situasjonsbilder
strategy-reflection = Refleksjon
strategy-reflection-means = Forfatternes egen tanke, ikke en del av det som er vedtatt.
strategy-around = Rundt strategien
data-as = Samme liste som data:
word-list = Ordliste
quoted = «{ $text }»
# Visjonen
vision-title = Visjon
vision-title-year = Visjon { $year }
vision-years-left = { $n ->
    [one] Ett år igjen til { $year }.
   *[other] { $n } år igjen til { $year }.
}
vision-this-year = Det er i år ({ $year }).
vision-year-passed = Året { $year } er passert.
figure-is-comparison = sammenligning
figure-is-assumption = antakelse
figure-is-target = mål
figure-is-undecided = ingen har sagt hva tallet er
figure-implied-comparison = underforstått sammenligning
figure-implied-assumption = underforstått antakelse
figure-implied-target = underforstått mål
figure-judged = { $figure }: vedtatt måltall
figure-not-judged = { $figure }: { $status } – ikke et vedtatt måltall
# Mål
goal-number = Mål { $n }
goals-lead = { $n } mål. Av dem har { $both } både tall og år, { $number } et tall, men ikke noe år, og { $words } ingen av delene.
goals-year-passed = { $n ->
    [one] Ett mål har passert året sitt uten at noen har sagt hva det ble av det.
   *[other] { $n } mål har passert året sitt uten at noen har sagt hva det ble av dem.
}
goals-no-area = Uten område
goal-quality = Hvor målbare målene er
goal-quality-number_and_year = Tall og år
goal-quality-number_only = Tall uten år
goal-quality-words = Ikke noe tall
goal-flags = Hva som mangler
goal-flag-year_passed = Måltår passert, resultat mangler
goal-flag-not_measurable = Ikke målbart
goal-flag-lacks_definition = Mangler målbar definisjon
goal-flag-no_number = Mål uten måltall
goal-flag-no_year = Mangler år
goal-flag-no_baseline = Mangler utgangsverdi
goal-flag-no_measurement = Hvilken måling?
goal-flag-no_indicator = Mangler indikator
goal-flag-year_passed-means = Tiden er ute. Skriv hva det ble av målet.
goal-flag-not_measurable-means = En ambisjon. Den blir målbar først når noen velger hvordan.
goal-flag-lacks_definition-means = Ingen har sagt nøyaktig hva som skal telles.
goal-flag-no_number-means = Det står ikke hvor mye som skal nås.
goal-flag-no_year-means = Det står ikke når.
goal-flag-no_baseline-means = Uten en utgangsverdi ser man ikke veien til målet.
goal-flag-no_measurement-means = En plass på en liste sier ingenting før listen er valgt.
goal-flag-no_indicator-means = Ingen indikator følger målet.
goal-now = nå { $figure }
goal-ideas = { $n ->
    [one] Én idé bak
   *[other] { $n } ideer bak
}
goal-shape = Type mål
goal-shape-count = Antall
goal-shape-share = Andel
goal-shape-rank = Plass på en liste: lavere er bedre
goal-shape-stock = Det som finnes
goal-shape-yes_no = Gjort eller ikke
goal-shape-aspiration = Ambisjon
goal-definition = Det som telles
goal-measurement = Måling
goal-baseline = Utgangsverdi
goal-target = Måltall
goal-due = Innen
goal-progress = Slik regnes fremgang
goal-formula = (verdi − { $from }) / { $span }
goal-outcome = Hva det ble
goal-accountable = Ansvarlig
goal-dimensions = Bærekraft
strategy-dimension-economic = økonomisk
strategy-dimension-social = sosial
strategy-dimension-environmental = miljømessig
strategy-audience-label = For hvem
strategy-audience-all = Alle
strategy-audience-live = Bo her
strategy-audience-work = Drive virksomhet her
strategy-audience-visit = Besøke oss
goal-part-of = Hører til
goal-parts = Delmål og punkter
goal-challenges = Utfordringen bak
goal-cites = Støtte i dokumenter
goal-measured-by = Måles av
goal-milestones = Milepæler
goal-proposals = Forslag mot målet
goal-actions = Tiltak mot målet
goal-results = Resultater
goal-external = Saker som andre avgjør
goal-surroundings = Omverden og styrker
goal-suggestions = Forslag til hvordan målet kan måles
goal-suggestions-means = Forslag. Ingen har valgt noe av dem.
# Områder og registre
area-number = Område { $n }
areas-lead = { $n ->
    [one] Ett område å samle kreftene om.
   *[other] { $n } områder å samle kreftene om.
}
areas-lead-external = Vi arbeider etter områdene i { $title }.
areas-goals = { $n ->
    [one] Ett mål
   *[other] { $n } mål
}
areas-strengths = { $n ->
    [one] én styrke
   *[other] { $n } styrker
}
areas-none = Ingen områder er lagt inn ennå.
area-parts = Delområder
area-lines = Strategipunkter
area-empty = Området har ingen mål, punkter eller styrker ennå.
register-strength-lead = { $n ->
    [one] Én styrke å bygge videre på.
   *[other] { $n } styrker å bygge videre på.
}
register-challenge-lead = { $n ->
    [one] Én utfordring å møte sammen.
   *[other] { $n } utfordringer å møte sammen.
}
register-trend-lead = { $n ->
    [one] Én ting som endrer seg rundt oss.
   *[other] { $n } ting som endrer seg rundt oss. Ved hver står det når opplysningen er fra.
}
register-empty = Her er det ingenting ennå.
strengths-several = Noen hører til flere områder og står i hvert: { $listed } linjer, { $n } styrker.
strengths-no-area = Uten område
strength-number = Styrke { $n }
challenge-number = Utfordring { $n }
trend-number = Trend { $n }
strength-gap = Finnes, men ikke samordnet
certainty-label = Hvor sikkert
certainty-all = Alle
certainty-fact = Fakta
certainty-judgement = Vurdering
certainty-hypothesis = Hypotese
trend-observed = opplysning fra { $period }
trend-overdue = På tide å gå gjennom
trend-reviewed-by = { $on }, neste innen { $due }
statement-about = Gjelder
statement-figure = Tall
statement-evidence = Belegg
statement-observed = Opplysning fra
statement-reviewed = Gjennomgått
survey-n = undersøkelse, { $n } svar
survey-n-unknown = undersøkelse, n ukjent
glossary-lead = Her står det hva vi mener med ord som kan bety ulike ting. De lenkes hit der de brukes.
# Koblinger
crosswalks-lead = To strategier side om side: hva som er likt, tilpasset, eget eller utelatt.
crosswalks-none = Ingen koblinger er gjort ennå.
crosswalks-none-next = De gjøres når det finnes to strategier å sammenligne.
crosswalk-gaps = { $n ->
    [one] Ett hull å ta stilling til
   *[other] { $n } hull å ta stilling til
}
crosswalk-gaps-title = Hull å ta stilling til
crosswalk-gap-left = Våre, uten motstykke i { $frame }
crosswalk-gap-right = I { $frame }, uten motstykke hos oss
crosswalk-no-gaps = Alt har et motstykke eller er bevisst eget eller utelatt.
crosswalk-prose = Med ord
prose-same = { $n } av { $total } i { $ours } er de samme som i { $theirs }: { $list }.
prose-adapted = { $n } av { $total } bygger på { $theirs }, men er tilpasset: { $list }.
prose-own = { $n } av { $total } er våre egne: { $list }.
prose-left-out = { $n } av { $total } i { $theirs } har vi bevisst utelatt: { $list }.
prose-open-left = { $n } av { $total } i { $ours } har ikke noe motstykke, og ingen har sagt hvorfor: { $list }.
prose-open-right = { $n } av { $total } i { $theirs } mangler motstykke hos oss: { $list }.
crosswalk-beside = Side om side
crosswalk-picture = Bilde: { $ours } til venstre, { $theirs } til høyre, en strek for hvert motstykke. Tabellene nedenfor sier det samme.
crosswalk-sums = I tall
crosswalk-side = Strategi
crosswalk-alone = Egne eller utelatt
crosswalk-open = Hull
crosswalk-total = Sum
crosswalk-item = Område, mål eller punkt
crosswalk-mark = Merking
crosswalk-action-head = Tiltak
crosswalk-no-action = Ingen tiltak ennå
crosswalk-actions = { $n ->
    [one] Ett tiltak
   *[other] { $n } tiltak
}
crosswalk-matrix-title = Rutenett
crosswalk-matrix = { $ours } i radene, { $theirs } i kolonnene
matrix-none = ingen kobling
mark-same = Samme
mark-adapted = Tilpasset
mark-own = Egen
mark-left_out = Utelatt
weight-weak = svak
weight-clear = tydelig
weight-strong = sterk
# Datoer, tall og kilder
date-year-inferred = { $date } (årstall utledet)
quantity-about = cirka { $figure }
quantity-more_than = over { $figure }
quantity-nearly = nærmere { $figure }
quantity-at_least = minst { $figure }
unit-percent = %
unit-people = personer
unit-inhabitants = innbyggere
unit-companies = selskaper
unit-employees = ansatte
unit-rank = plass
unit-place = plass
unit-students = studenter
unit-researchers = forskere
source-none = Opplysning uten kilde
source-label = Kilde:
source-page = s. { $page }
origin-source-tag = Fra kildedokument
origin-synthetic-tag = Eksempel
# Når noe ikke går
fault-partial-date = Skriv en dato som 2003, 2003-05 eller 2003-05-17.
fault-years = Skriv ett år eller to år med bindestrek, for eksempel 2004-2005.
fault-quantity = Skriv et tall og hva det teller, for eksempel «800 companies» eller «about 57000 people @2021».
refusal-table-unreadable = Tabellen kan ikke leses. Lim den inn fra et regneark, med overskrifter på første rad.
refusal-table-row = Rad { $n } i tabellen kan ikke leses. Rett den og lim inn igjen; ingenting er lagret.
refusal-table-empty = Tabellen er tom. Lim inn rader med overskrifter øverst.
refusal-adoption-needs-decision = En vedtatt strategi må vise til vedtaket. Skriv for eksempel «KST 2021-12-09 sak 110/21».
refusal-superseded-by-successor = En strategi blir erstattet når en ny blir vedtatt. Oppgi i den nye hvilken den erstatter.
refusal-state-not-from-here = Det går ikke herfra. Last siden på nytt og se hvilken status strategien har nå.
refusal-many-areas = Det er allerede { $n } områder. Flere gjør det vanskelig å se skogen for bare trær. Skriv en grunn hvis området likevel trengs.
refusal-adopted-text-stands = Strategien er vedtatt, og teksten ligger fast. Skriv en ny strategi som erstatter den.
refusal-no-such-strategy = Den strategien finnes ikke. Velg en i listen.
refusal-no-such-item = Det området, målet eller punktet finnes ikke. Kontroller navnet.
refusal-own-part = Det kan ikke ligge under seg selv. Velg noe annet.
refusal-item-referred-to = Det kan ikke tas bort: { $n } andre ting viser hit. Flytt dem først.
refusal-no-such-document = Det dokumentet finnes ikke. Legg det inn under Dokumenter først.
refusal-crosswalk-with-itself = En strategi kan ikke sammenlignes med seg selv. Velg to ulike.
refusal-no-such-crosswalk = Den koblingen finnes ikke.
refusal-mark-one-or-two-sides = Samme og tilpasset krever et motstykke på hver side. Egen og utelatt gjelder én side.
refusal-mark-has-counterpart = Den har allerede et motstykke. Ta bort den koblingen først.
refusal-no-such-statement = Posten finnes ikke lenger.
# Skrivebordet
desk-strategy = Strategi
desk-strategy-lead = Skriv strategier, før register over det dere vet, og sammenlign med andres.
desk-strategy-new = Ny strategi
desk-strategy-edit = Endre teksten
desk-frames = Strategier
desk-goals-unowned = Mål uten ansvarlig
desk-see-public = Se den åpne siden
desk-items = Områder, mål og punkter
desk-area = Område
desk-goal = Mål
desk-line = Strategipunkt
desk-add-area = Legg til område
desk-add-goal = Legg til mål
desk-add-line = Legg til punkt
desk-paste = Lim inn en hel tabell
desk-adopt = Vedta
desk-send-out = Send på høring
desk-take-back = Ta tilbake for å skrive videre
desk-many-areas = { $n } områder er mange. Grunn: { $reason }
desk-many-goals = { $area } har { $n } mål. Det er vanskelig å holde styr på så mange.
desk-statements = Registre
desk-statements-lead = Legg til en post, eller åpne en for å endre den.
desk-still-holds = Stemmer fortsatt
desk-not-coordinated = Finnes, men samordnes ikke
desk-kind-strength = Styrker
desk-kind-challenge = Utfordringer
desk-kind-trend = Trender
desk-kind-situation = Situasjonsbilder
desk-kind-reflection = Refleksjoner
desk-kind-term = Ord
trend-days-overdue = { $n ->
    [one] én dag for sent
   *[other] { $n } dager for sent
}
desk-crosswalk-new = Sammenlign to strategier
desk-mark = Merk en kobling
desk-mark-lead = Velg en på hver side for samme eller tilpasset. La én side stå tom for egen eller utelatt.
strategy-whose-own = Vår egen
strategy-whose-external = En annens
refusal-replaced-already = Strategien som skulle erstattes, er allerede erstattet av en annen. Endre hva denne erstatter.
refusal-replaces-itself = En strategi kan ikke erstatte seg selv, heller ikke gjennom andre. Velg en annen.
refusal-move-date = Skriv datoen som 2026, 2026-05 eller 2026-05-18.
strategy-paper = Strategien som dokument
desk-make-proposal = Gjør til et forslag
area-ideas = { $n ->
    [one] én idé bak
   *[other] { $n } ideer bak
}
area-ideas-overlap = Summen av deltemaene er { $sum }. Det er { $together } ulike ideer, fordi { $shared } av dem hører til flere deltemaer og telles under hvert av dem.
area-measured-title = Hvordan vet vi hvordan det går?
area-measured = { $n ->
    [0] Området har ingen indikator fra en spørreundersøkelse ennå. Vi vet altså ikke hva innbyggerne mener, eller om det blir bedre.
    [one] Området måles med én indikator.
   *[other] Området måles med { $n } indikatorer.
}
area-framed = Rammer: hva forslag og tiltak har svart på
strategy-as-picture = Strategien som bilde
strategy-tree = Bilde av { $title }: målbildet, områder, mål og punkter på greiner. Listen nedenfor sier det samme.
