# Menyar
nav-strategy = Strategi
nav-goals = Mål
nav-areas = Satsingsområde
nav-strengths = Styrkar
nav-challenges = Utfordringar
nav-trends = Trendar i omverda
nav-crosswalks = Koplingar til strategiane til andre
nav-glossary = Ord vi legg noko eige i
# Status for strategien
strategy-state-draft = Framlegg
strategy-state-consultation = På høyring
strategy-state-adopted = Vedteken
strategy-state-superseded = Erstatta
strategy-external = Strategien til nokon andre
strategy-warn-draft = Dette er eit framlegg. Det er ikkje vedteke og kan bli endra.
strategy-warn-consultation = Strategien er på høyring. Han er ikkje vedteken.
strategy-warn-consultation-until = Strategien er på høyring til { $date }. Han er ikkje vedteken.
strategy-warn-superseded = Denne strategien gjeld ikkje lenger. Han er erstatta av:
strategy-kind-area = Satsingsområde
strategy-kind-goal = Mål
strategy-kind-line = Strategipunkt
strategy-kind-strength = Styrke
strategy-kind-challenge = Utfordring
strategy-kind-trend = Trend
strategy-kind-situation = Situasjonsbilete
strategy-kind-reflection = Refleksjon
strategy-kind-term = Ord
strategy-crosswalk = Kopling
strategy-item-retired = Teken ut av strategien
strategy-none = Ingen strategi er lagd inn enno.
strategy-none-next = Han kjem her så snart det finst eit framlegg.
strategy-no-goals = Ingen mål er lagde inn enno.
strategy-parties = Felles for
strategy-owner = Kven sin
strategy-decision = Vedtak
strategy-adopted-on = Vedteken
strategy-decided = Vedteke så langt
strategy-n-of-m = i { $n } av { $m }
strategy-replaces = Erstattar
strategy-replaced-by = Erstatta av
strategy-part-of = Del av
strategy-sub = Delstrategiar
strategy-compared = Samanlikna med andre
strategy-goals = Kva vi skal nå
strategy-situation = Situasjonen
strategy-situation-earlier = Tidlegare situasjonsbilete
strategy-reflection = Refleksjon
strategy-reflection-means = Ein tanke frå forfattarane, ikkje ein del av det som er vedteke.
strategy-around = Rundt strategien
data-as = Same liste som data:
word-list = Ordliste
quoted = «{ $text }»
# Visjonen
vision-title = Visjon
vision-title-year = Visjon { $year }
vision-years-left = { $n ->
    [one] Eitt år att til { $year }.
   *[other] { $n } år att til { $year }.
}
vision-this-year = Det er i år ({ $year }).
vision-year-passed = Året { $year } er passert.
figure-is-comparison = samanlikning
figure-is-assumption = ei tru om framtida
figure-is-target = mål
figure-is-undecided = ingen har sagt kva talet er
figure-implied-comparison = underforstått samanlikning
figure-implied-assumption = ei underforstått tru
figure-implied-target = underforstått mål
figure-judged = { $figure }: vedteke måltal
figure-not-judged = { $figure }: { $status } – ikkje eit vedteke måltal
# Mål
goal-number = Mål { $n }
goals-lead = { $n } mål. Av dei har { $both } både tal og år, { $number } eit tal, men ikkje noko år, og { $words } ingen av delane.
goals-year-passed = { $n ->
    [one] Eitt mål har passert året sitt utan at nokon har sagt kva det vart av det.
   *[other] { $n } mål har passert året sitt utan at nokon har sagt kva det vart av dei.
}
goals-no-area = Utan område
goal-quality = Kor målbare måla er
goal-quality-number_and_year = Tal og år
goal-quality-number_only = Tal utan år
goal-quality-words = Ikkje noko tal
goal-flags = Kva som manglar
goal-flag-year_passed = Målår passert, resultat manglar
goal-flag-not_measurable = Ikkje målbart
goal-flag-lacks_definition = Manglar målbar definisjon
goal-flag-no_number = Mål utan måltal
goal-flag-no_year = Manglar år
goal-flag-no_baseline = Manglar utgangsverdi
goal-flag-no_measurement = Kva måling?
goal-flag-no_indicator = Manglar indikator
goal-flag-year_passed-means = Tida er ute. Skriv kva det vart av målet.
goal-flag-not_measurable-means = Ein ambisjon. Han blir målbar først når nokon vel korleis.
goal-flag-lacks_definition-means = Ingen har sagt nøyaktig kva som skal teljast.
goal-flag-no_number-means = Det står ikkje kor mykje som skal nåast.
goal-flag-no_year-means = Det står ikkje når.
goal-flag-no_baseline-means = Utan ein utgangsverdi ser ein ikkje vegen til målet.
goal-flag-no_measurement-means = Ein plass på ei liste seier ingenting før lista er vald.
goal-flag-no_indicator-means = Ingen indikator følgjer målet.
goal-now = no { $figure }
goal-ideas = { $n ->
    [one] Éin idé bak
   *[other] { $n } idear bak
}
goal-shape = Type mål
goal-shape-count = Tal på
goal-shape-share = Del
goal-shape-rank = Plass på ei liste: lågare er betre
goal-shape-stock = Det som finst
goal-shape-yes_no = Gjort eller ikkje
goal-shape-aspiration = Ambisjon
goal-definition = Det som blir talt
goal-measurement = Måling
goal-baseline = Utgangsverdi
goal-target = Måltal
goal-due = Innan
goal-progress = Slik blir framgang rekna
goal-formula = (verdi − { $from }) / { $span }
goal-outcome = Kva det vart
goal-accountable = Ansvarleg
goal-dimensions = Berekraft
strategy-dimension-economic = økonomisk
strategy-dimension-social = sosial
strategy-dimension-environmental = miljømessig
strategy-audience-label = For kven
strategy-audience-all = Alle
strategy-audience-live = Bu her
strategy-audience-work = Drive verksemd her
strategy-audience-visit = Vitje oss
goal-part-of = Høyrer til
goal-parts = Delmål og punkt
goal-challenges = Utfordringa bak
goal-cites = Støtte i dokument
goal-measured-by = Blir målt av
goal-milestones = Milepælar
goal-proposals = Framlegg mot målet
goal-actions = Tiltak mot målet
goal-results = Resultat
goal-external = Saker som andre avgjer
goal-surroundings = Omverd og styrkar
goal-suggestions = Framlegg til korleis målet kan målast
goal-suggestions-means = Framlegg. Ingen har valt noko av dei.
# Område og register
area-number = Område { $n }
areas-lead = { $n ->
    [one] Eitt område å samle kreftene om.
   *[other] { $n } område å samle kreftene om.
}
areas-lead-external = Vi arbeider etter områda i { $title }.
areas-goals = { $n ->
    [one] Eitt mål
   *[other] { $n } mål
}
areas-strengths = { $n ->
    [one] éin styrke
   *[other] { $n } styrkar
}
areas-none = Ingen område er lagde inn enno.
area-parts = Delområde
area-lines = Strategipunkt
area-empty = Området har ingen mål, punkt eller styrkar enno.
register-strength-lead = { $n ->
    [one] Éin styrke å byggje vidare på.
   *[other] { $n } styrkar å byggje vidare på.
}
register-challenge-lead = { $n ->
    [one] Éi utfordring å møte saman.
   *[other] { $n } utfordringar å møte saman.
}
register-trend-lead = { $n ->
    [one] Éin ting som endrar seg rundt oss.
   *[other] { $n } ting som endrar seg rundt oss. Ved kvar står det når opplysninga er frå.
}
register-empty = Her er det ingenting enno.
strengths-several = Nokre høyrer til fleire område og står i kvart: { $listed } linjer, { $n } styrkar.
strengths-no-area = Utan område
strength-number = Styrke { $n }
challenge-number = Utfordring { $n }
trend-number = Trend { $n }
strength-gap = Finst, men ikkje samordna
certainty-label = Kor sikkert
certainty-all = Alle
certainty-fact = Fakta
certainty-judgement = Vurdering
certainty-hypothesis = Hypotese
trend-observed = opplysning frå { $period }
trend-overdue = På tide å sjå gjennom
trend-reviewed-by = { $on }, neste innan { $due }
statement-about = Gjeld
statement-figure = Tal
statement-evidence = Belegg
statement-observed = Opplysning frå
statement-reviewed = Gjennomgått
survey-n = undersøking, { $n } svar
survey-n-unknown = undersøking, n ukjend
glossary-lead = Her står det kva vi meiner med ord som kan tyde ulike ting. Dei er lenkja hit der dei er i bruk.
# Koplingar
crosswalks-lead = To strategiar side om side: kva som er likt, tilpassa, eige eller utelate.
crosswalks-none = Ingen koplingar er gjorde enno.
crosswalks-none-next = Dei blir gjorde når det finst to strategiar å samanlikne.
crosswalk-gaps = { $n ->
    [one] Eitt hòl å ta stilling til
   *[other] { $n } hòl å ta stilling til
}
crosswalk-gaps-title = Hòl å ta stilling til
crosswalk-gap-left = Våre, utan motstykke i { $frame }
crosswalk-gap-right = I { $frame }, utan motstykke hos oss
crosswalk-no-gaps = Alt har eit motstykke eller er medvite eige eller utelate.
crosswalk-prose = Med ord
prose-same = { $n } av { $total } i { $ours } er dei same som i { $theirs }: { $list }.
prose-adapted = { $n } av { $total } byggjer på { $theirs }, men er tilpassa: { $list }.
prose-own = { $n } av { $total } er våre eigne: { $list }.
prose-left-out = { $n } av { $total } i { $theirs } har vi medvite utelate: { $list }.
prose-open-left = { $n } av { $total } i { $ours } har ikkje noko motstykke, og ingen har sagt kvifor: { $list }.
prose-open-right = { $n } av { $total } i { $theirs } manglar motstykke hos oss: { $list }.
crosswalk-beside = Side om side
crosswalk-picture = Bilete: { $ours } til venstre, { $theirs } til høgre, ein strek for kvart motstykke. Tabellane nedanfor seier det same.
crosswalk-sums = I tal
crosswalk-side = Strategi
crosswalk-alone = Eigne eller utelatne
crosswalk-open = Hòl
crosswalk-total = Sum
crosswalk-item = Område, mål eller punkt
crosswalk-mark = Merking
crosswalk-action-head = Tiltak
crosswalk-no-action = Ingen tiltak enno
crosswalk-actions = { $n ->
    [one] Eitt tiltak
   *[other] { $n } tiltak
}
crosswalk-matrix-title = Rutenett
crosswalk-matrix = { $ours } i radene, { $theirs } i kolonnane
matrix-none = inga kopling
mark-same = Same
mark-adapted = Tilpassa
mark-own = Eigen
mark-left_out = Utelaten
weight-weak = svak
weight-clear = tydeleg
weight-strong = sterk
# Datoar, tal og kjelder
date-year-inferred = { $date } (årstal utleidd)
quantity-about = om lag { $figure }
quantity-more_than = over { $figure }
quantity-nearly = nesten { $figure }
quantity-at_least = minst { $figure }
unit-percent = %
unit-people = personar
unit-inhabitants = innbyggjarar
unit-companies = selskap
unit-employees = tilsette
unit-rank = plass
unit-place = plass
unit-students = studentar
unit-researchers = forskarar
source-none = Opplysning utan kjelde
source-label = Kjelde:
source-page = s. { $page }
origin-source-tag = Frå kjeldedokument
origin-synthetic-tag = Døme
# Når noko ikkje går
fault-partial-date = Skriv ein dato som 2003, 2003-05 eller 2003-05-17.
fault-years = Skriv eitt år eller to år med bindestrek, til dømes 2004-2005.
fault-quantity = Skriv eit tal og kva det tel, til dømes «800 companies» eller «about 57000 people @2021».
refusal-table-unreadable = Tabellen kan ikkje lesast. Lim han inn frå eit rekneark, med overskrifter på første rad.
refusal-table-row = Rad { $n } i tabellen kan ikkje lesast. Rett han og lim inn att; ingenting er lagra.
refusal-table-empty = Tabellen er tom. Lim inn rader med overskrifter øvst.
refusal-adoption-needs-decision = Ein vedteken strategi må vise til vedtaket. Skriv til dømes «KST 2021-12-09 sak 110/21».
refusal-superseded-by-successor = Ein strategi blir erstatta når ein ny blir vedteken. Skriv i den nye kva han erstattar.
refusal-state-not-from-here = Det går ikkje herifrå. Last sida på nytt og sjå kva status strategien har no.
refusal-many-areas = Det er alt { $n } område. Fleire gjer det vanskeleg å sjå skogen for berre tre. Skriv ein grunn dersom området likevel trengst.
refusal-adopted-text-stands = Strategien er vedteken, og teksten ligg fast. Skriv ein ny strategi som erstattar han.
refusal-no-such-strategy = Den strategien finst ikkje. Vel ein i lista.
refusal-no-such-item = Det området, målet eller punktet finst ikkje. Kontroller namnet.
refusal-own-part = Det kan ikkje liggje under seg sjølv. Vel noko anna.
refusal-item-referred-to = Det kan ikkje takast bort: { $n } andre ting viser hit. Flytt dei først.
refusal-no-such-document = Det dokumentet finst ikkje. Legg det inn under Dokument først.
refusal-crosswalk-with-itself = Ein strategi kan ikkje samanliknast med seg sjølv. Vel to ulike.
refusal-no-such-crosswalk = Den koplinga finst ikkje.
refusal-mark-one-or-two-sides = Same og tilpassa krev eit motstykke på kvar side. Eigen og utelaten gjeld éi side.
refusal-mark-has-counterpart = Den har alt eit motstykke. Ta bort den koplinga først.
refusal-no-such-statement = Posten finst ikkje lenger.
# Skrivebordet
desk-strategy = Strategi
desk-strategy-lead = Skriv strategiar, før register over det de veit, og samanlikn med andre sine.
desk-strategy-new = Ny strategi
desk-strategy-edit = Endre teksten
desk-frames = Strategiar
desk-goals-unowned = Mål utan ansvarleg
desk-see-public = Sjå den opne sida
desk-items = Område, mål og punkt
desk-area = Område
desk-goal = Mål
desk-line = Strategipunkt
desk-add-area = Legg til område
desk-add-goal = Legg til mål
desk-add-line = Legg til punkt
desk-paste = Lim inn ein heil tabell
desk-adopt = Vedta
desk-send-out = Send på høyring
desk-take-back = Ta tilbake for å skrive vidare
desk-many-areas = { $n } område er mange. Grunn: { $reason }
desk-many-goals = { $area } har { $n } mål. Det er vanskeleg å halde styr på så mange.
desk-statements = Register
desk-statements-lead = Legg til ein post, eller opne ein for å endre han.
desk-still-holds = Stemmer framleis
desk-not-coordinated = Finst, men blir ikkje samordna
desk-kind-strength = Styrkar
desk-kind-challenge = Utfordringar
desk-kind-trend = Trendar
desk-kind-situation = Situasjonsbilete
desk-kind-reflection = Refleksjonar
desk-kind-term = Ord
trend-days-overdue = { $n ->
    [one] éin dag for seint
   *[other] { $n } dagar for seint
}
desk-crosswalk-new = Samanlikn to strategiar
desk-mark = Merk ei kopling
desk-mark-lead = Vel ein på kvar side for same eller tilpassa. Lat éi side stå tom for eigen eller utelaten.
strategy-whose-own = Vår eigen
strategy-whose-external = Nokon andre sin
refusal-replaced-already = Strategien som skulle erstattast, er alt erstatta av ein annan. Endre kva denne erstattar.
refusal-replaces-itself = Ein strategi kan ikkje erstatte seg sjølv, heller ikkje gjennom andre. Vel ein annan.
refusal-move-date = Skriv datoen som 2026, 2026-05 eller 2026-05-18.
strategy-paper = Strategien som dokument
desk-make-proposal = Gjer til eit framlegg
area-ideas = { $n ->
    [one] éin idé bak
   *[other] { $n } idear bak
}
area-ideas-overlap = Summen av deltemaa er { $sum }. Det er { $together } ulike idear, fordi { $shared } av dei høyrer til fleire deltema og blir talde under kvart av dei.
area-measured-title = Korleis veit vi korleis det går?
area-measured = { $n ->
    [0] Området har ingen indikator frå ei spørjeundersøking enno. Vi veit altså ikkje kva innbyggjarane meiner, eller om det blir betre.
    [one] Området blir målt med éin indikator.
   *[other] Området blir målt med { $n } indikatorar.
}
area-framed = Rammer: kva framlegg og tiltak har svart på
strategy-as-picture = Strategien som bilete
strategy-tree = Bilete av { $title }: målbiletet, område, mål og punkt på greiner. Lista nedanfor seier det same.
