# Menyer
nav-strategy = Strategi
nav-goals = Mål
nav-areas = Fokusområden
nav-strengths = Styrkor
nav-challenges = Utmaningar
nav-trends = Trender i omvärlden
nav-crosswalks = Kopplingar till andras strategier
nav-glossary = Ord vi menar något särskilt med
# Strategins läge
strategy-state-draft = Förslag
strategy-state-consultation = På remiss
strategy-state-adopted = Antagen
strategy-state-superseded = Ersatt
strategy-external = Någon annans strategi
strategy-warn-draft = Det här är ett förslag. Det är inte beslutat och kan ändras.
strategy-warn-consultation = Strategin är på remiss. Den är inte beslutad.
strategy-warn-consultation-until = Strategin är på remiss till { $date }. Den är inte beslutad.
strategy-warn-superseded = Den här strategin gäller inte längre. Den har ersatts av:
strategy-kind-area = Fokusområde
strategy-kind-goal = Mål
strategy-kind-line = Strategipunkt
strategy-kind-strength = Styrka
strategy-kind-challenge = Utmaning
strategy-kind-trend = Trend
strategy-kind-situation = Lägesbild
strategy-kind-reflection = Reflektion
strategy-kind-term = Ord
strategy-crosswalk = Koppling
strategy-item-retired = Borttagen ur strategin
strategy-none = Ingen strategi är inlagd än.
strategy-none-next = Den visas här så snart ett förslag finns.
strategy-no-goals = Inga mål är inlagda än.
strategy-parties = Gemensam för
strategy-owner = Vems
strategy-decision = Beslut
strategy-adopted-on = Antagen
strategy-decided = Beslutat hittills
strategy-n-of-m = i { $n } av { $m }
strategy-replaces = Ersätter
strategy-replaced-by = Ersatt av
strategy-part-of = Del av
strategy-sub = Delstrategier
strategy-compared = Jämförd med andra
strategy-goals = Vad vi ska nå
strategy-situation = Läget
strategy-situation-earlier = Tidigare lägesbilder
strategy-reflection = Reflektion
strategy-reflection-means = Författarnas egen tanke, inte en del av det som antagits.
strategy-around = Runt strategin
data-as = Samma lista som data:
word-list = Ordlista
quoted = ”{ $text }”
# Målbilden
vision-title = Målbild
vision-title-year = Målbild { $year }
vision-years-left = { $n ->
    [one] Ett år kvar till { $year }.
   *[other] { $n } år kvar till { $year }.
}
vision-this-year = Det är i år ({ $year }).
vision-year-passed = Året { $year } har passerat.
figure-is-comparison = jämförelse
figure-is-assumption = antagande
figure-is-target = mål
figure-is-undecided = ingen har sagt vad talet är
figure-implied-comparison = underförstådd jämförelse
figure-implied-assumption = underförstått antagande
figure-implied-target = underförstått mål
figure-judged = { $figure }: beslutat måltal
figure-not-judged = { $figure }: { $status } – inte beslutat måltal
# Mål
goal-number = Mål { $n }
goals-lead = { $n } mål. Av dem har { $both } både tal och år, { $number } ett tal men inget år och { $words } varken eller.
goals-year-passed = { $n ->
    [one] Ett mål har passerat sitt år utan att någon sagt vad som blev av det.
   *[other] { $n } mål har passerat sitt år utan att någon sagt vad som blev av dem.
}
goals-no-area = Utan område
goal-quality = Så mätbara är målen
goal-quality-number_and_year = Tal och år
goal-quality-number_only = Tal utan år
goal-quality-words = Inget tal
goal-flags = Vad som saknas
goal-flag-year_passed = Målår passerat, resultat saknas
goal-flag-not_measurable = Inte mätbart
goal-flag-lacks_definition = Saknar mätbar definition
goal-flag-no_number = Mål utan måltal
goal-flag-no_year = Saknar år
goal-flag-no_baseline = Saknar utgångsvärde
goal-flag-no_measurement = Vilken mätning?
goal-flag-no_indicator = Saknar indikator
goal-flag-year_passed-means = Tiden är ute. Skriv vad som blev av målet.
goal-flag-not_measurable-means = En ambition. Den blir mätbar först när någon väljer hur.
goal-flag-lacks_definition-means = Ingen har sagt exakt vad som ska räknas.
goal-flag-no_number-means = Det står inte hur mycket som ska nås.
goal-flag-no_year-means = Det står inte till när.
goal-flag-no_baseline-means = Utan ett utgångsvärde syns ingen väg till målet.
goal-flag-no_measurement-means = En plats på en lista säger inget förrän listan är vald.
goal-flag-no_indicator-means = Ingen indikator följer målet.
goal-now = nu { $figure }
goal-ideas = { $n ->
    [one] En idé bakom
   *[other] { $n } idéer bakom
}
goal-shape = Sorts mått
goal-shape-count = Antal
goal-shape-share = Andel
goal-shape-rank = Plats på en lista: lägre är bättre
goal-shape-stock = Vad som finns
goal-shape-yes_no = Gjort eller inte
goal-shape-aspiration = Ambition
goal-definition = Det som räknas
goal-measurement = Mätning
goal-baseline = Utgångsvärde
goal-target = Måltal
goal-due = Senast
goal-progress = Så räknas framsteg
goal-formula = (värde − { $from }) / { $span }
goal-outcome = Vad det blev
goal-accountable = Ansvarig
goal-dimensions = Hållbarhet
strategy-dimension-economic = ekonomisk
strategy-dimension-social = social
strategy-dimension-environmental = miljömässig
strategy-audience-label = För vem
strategy-audience-all = Alla
strategy-audience-live = Bo här
strategy-audience-work = Verka här
strategy-audience-visit = Besöka oss
goal-part-of = Hör till
goal-parts = Delmål och punkter
goal-challenges = Utmaningen bakom
goal-cites = Stöd i dokument
goal-measured-by = Mäts av
goal-milestones = Hållpunkter
goal-proposals = Förslag mot målet
goal-actions = Åtgärder mot målet
goal-results = Resultat
goal-external = Frågor som andra avgör
goal-surroundings = Omvärld och styrkor
goal-suggestions = Förslag på hur målet kan mätas
goal-suggestions-means = Förslag. Ingen har valt något av dem.
# Områden och register
area-number = Område { $n }
areas-lead = { $n ->
    [one] Ett område att samla krafterna på.
   *[other] { $n } områden att samla krafterna på.
}
areas-lead-external = Vi arbetar efter områdena i { $title }.
areas-goals = { $n ->
    [one] Ett mål
   *[other] { $n } mål
}
areas-strengths = { $n ->
    [one] en styrka
   *[other] { $n } styrkor
}
areas-none = Inga områden är inlagda än.
area-parts = Delområden
area-lines = Strategipunkter
area-empty = Området har inga mål, punkter eller styrkor än.
register-strength-lead = { $n ->
    [one] En styrka att bygga vidare på.
   *[other] { $n } styrkor att bygga vidare på.
}
register-challenge-lead = { $n ->
    [one] En utmaning att möta tillsammans.
   *[other] { $n } utmaningar att möta tillsammans.
}
register-trend-lead = { $n ->
    [one] En sak som förändras omkring oss.
   *[other] { $n } saker som förändras omkring oss. Vid varje står när uppgiften är ifrån.
}
register-empty = Här finns inget än.
strengths-several = Några hör till flera områden och står i varje: { $listed } rader, { $n } styrkor.
strengths-no-area = Utan område
strength-number = Styrka { $n }
challenge-number = Utmaning { $n }
trend-number = Trend { $n }
strength-gap = Finns, men inte samordnat
certainty-label = Hur säkert
certainty-all = Alla
certainty-fact = Fakta
certainty-judgement = Bedömning
certainty-hypothesis = Hypotes
trend-observed = uppgift från { $period }
trend-overdue = Dags att se över
trend-reviewed-by = { $on }, nästa senast { $due }
statement-about = Gäller
statement-figure = Tal
statement-evidence = Belägg
statement-observed = Uppgift från
statement-reviewed = Genomgången
survey-n = enkät, { $n } svar
survey-n-unknown = enkät, antal svar okänt
glossary-lead = Här står vad vi menar med ord som kan betyda olika saker. De länkas hit där de används.
# Kopplingar
crosswalks-lead = Två strategier sida vid sida: vad som är lika, anpassat, eget eller utelämnat.
crosswalks-none = Inga kopplingar är gjorda än.
crosswalks-none-next = De görs när det finns två strategier att jämföra.
crosswalk-gaps = { $n ->
    [one] En lucka att ta ställning till
   *[other] { $n } luckor att ta ställning till
}
crosswalk-gaps-title = Luckor att ta ställning till
crosswalk-gap-left = Våra, utan motsvarighet i { $frame }
crosswalk-gap-right = I { $frame }, utan motsvarighet hos oss
crosswalk-no-gaps = Allt har en motsvarighet eller är avsiktligt eget eller utelämnat.
crosswalk-prose = I ord
prose-same = { $n } av { $total } i { $ours } är desamma som i { $theirs }: { $list }.
prose-adapted = { $n } av { $total } bygger på { $theirs } men är anpassade: { $list }.
prose-own = { $n } av { $total } är våra egna: { $list }.
prose-left-out = { $n } av { $total } i { $theirs } har vi medvetet utelämnat: { $list }.
prose-open-left = { $n } av { $total } i { $ours } har ingen motsvarighet, och ingen har sagt varför: { $list }.
prose-open-right = { $n } av { $total } i { $theirs } saknar motsvarighet hos oss: { $list }.
crosswalk-beside = Sida vid sida
crosswalk-picture = Bild: { $ours } till vänster, { $theirs } till höger, ett streck för varje motsvarighet. Tabellerna nedanför säger samma sak.
crosswalk-sums = I siffror
crosswalk-side = Strategi
crosswalk-alone = Egna eller utelämnade
crosswalk-open = Lucka
crosswalk-total = Summa
crosswalk-item = Område, mål eller punkt
crosswalk-mark = Märkning
crosswalk-action-head = Åtgärder
crosswalk-no-action = Ingen åtgärd än
crosswalk-actions = { $n ->
    [one] En åtgärd
   *[other] { $n } åtgärder
}
crosswalk-matrix-title = Rutnät
crosswalk-matrix = { $ours } i raderna, { $theirs } i kolumnerna
matrix-none = ingen koppling
mark-same = Samma
mark-adapted = Anpassad
mark-own = Egen
mark-left_out = Utelämnad
weight-weak = svag
weight-clear = tydlig
weight-strong = stark
# Datum, tal och källor
date-year-inferred = { $date } (år härlett)
quantity-about = cirka { $figure }
quantity-more_than = drygt { $figure }
quantity-nearly = knappt { $figure }
quantity-at_least = minst { $figure }
unit-percent = %
unit-people = personer
unit-inhabitants = invånare
unit-companies = företag
unit-employees = anställda
unit-rank = plats
unit-place = plats
unit-students = studenter
unit-researchers = forskare
source-none = Uppgift utan källa
source-label = Källa:
source-page = s. { $page }
origin-source-tag = Ur källdokument
origin-synthetic-tag = Exempel
# När något inte går
fault-partial-date = Skriv ett datum som 2003, 2003-05 eller 2003-05-17.
fault-years = Skriv ett år eller två år med bindestreck, till exempel 2004-2005.
fault-quantity = Skriv ett tal och vad det räknar, till exempel ”800 companies” eller ”about 57000 people @2021”.
refusal-table-unreadable = Tabellen går inte att läsa. Klistra in den från ett kalkylark, med rubriker på första raden.
refusal-table-row = Rad { $n } i tabellen går inte att läsa. Rätta den och klistra in igen; inget är sparat.
refusal-table-empty = Tabellen är tom. Klistra in rader med rubriker överst.
refusal-adoption-needs-decision = En antagen strategi behöver en hänvisning till beslutet. Skriv till exempel ”KF 2005-05-18 § 61”.
refusal-superseded-by-successor = En strategi ersätts genom att en ny antas. Ange i den nya vilken den ersätter.
refusal-state-not-from-here = Det går inte härifrån. Ladda om sidan och se vilket läge strategin har nu.
refusal-many-areas = Det finns redan { $n } områden. Fler gör det svårt att se skogen för alla träd. Skriv ett skäl om området ändå behövs.
refusal-adopted-text-stands = Strategin är antagen och texten står fast. Skriv en ny strategi som ersätter den.
refusal-no-such-strategy = Den strategin finns inte. Välj en i listan.
refusal-no-such-item = Det området, målet eller den punkten finns inte. Kontrollera namnet.
refusal-own-part = Det kan inte ligga under sig självt. Välj något annat.
refusal-item-referred-to = Det går inte att ta bort: { $n } andra saker hänvisar hit. Flytta dem först.
refusal-no-such-document = Det dokumentet finns inte. Lägg in det under Dokument först.
refusal-crosswalk-with-itself = En strategi kan inte jämföras med sig själv. Välj två olika.
refusal-no-such-crosswalk = Den kopplingen finns inte.
refusal-mark-one-or-two-sides = Samma och anpassad behöver en motsvarighet på varje sida. Egen och utelämnad gäller en sida.
refusal-mark-has-counterpart = Den har redan en motsvarighet. Ta bort den kopplingen först.
refusal-no-such-statement = Posten finns inte längre.
# Skrivbordet
desk-strategy = Strategi
desk-strategy-lead = Skriv strategier, för register över det ni vet och jämför med andras.
desk-strategy-new = Ny strategi
desk-strategy-edit = Ändra texten
desk-frames = Strategier
desk-goals-unowned = Mål utan ansvarig
desk-see-public = Se den öppna sidan
desk-items = Områden, mål och punkter
desk-area = Område
desk-goal = Mål
desk-line = Strategipunkt
desk-add-area = Lägg till område
desk-add-goal = Lägg till mål
desk-add-line = Lägg till punkt
desk-paste = Klistra in en hel tabell
desk-adopt = Anta
desk-send-out = Skicka på remiss
desk-take-back = Ta tillbaka för att skriva vidare
desk-many-areas = { $n } områden är många. Skäl: { $reason }
desk-many-goals = { $area } har { $n } mål. Det är svårt att hålla så många i minnet.
desk-statements = Register
desk-statements-lead = Lägg till en post, eller öppna en för att ändra den.
desk-still-holds = Stämmer fortfarande
desk-not-coordinated = Finns men samordnas inte
desk-kind-strength = Styrkor
desk-kind-challenge = Utmaningar
desk-kind-trend = Trender
desk-kind-situation = Lägesbilder
desk-kind-reflection = Reflektioner
desk-kind-term = Ord
trend-days-overdue = { $n ->
    [one] en dag för sent
   *[other] { $n } dagar för sent
}
desk-crosswalk-new = Jämför två strategier
desk-mark = Märk en koppling
desk-mark-lead = Välj en på varje sida för samma eller anpassad. Lämna ena sidan tom för egen eller utelämnad.
strategy-whose-own = Vår egen
strategy-whose-external = Någon annans
refusal-replaced-already = Den strategi som skulle ersättas är redan ersatt av en annan. Ändra vad den här ersätter.
refusal-replaces-itself = En strategi kan inte ersätta sig själv, inte heller genom andra. Välj en annan.
refusal-move-date = Skriv datumet som 2026, 2026-05 eller 2026-05-18.
strategy-paper = Strategin som dokument
desk-make-proposal = Gör till ett förslag
area-ideas = { $n ->
    [one] en idé bakom
   *[other] { $n } idéer bakom
}
area-ideas-overlap = Summan av deltemana är { $sum }. Det är { $together } olika idéer, eftersom { $shared } av dem hör till flera deltema och räknas under vart och ett.
area-measured-title = Hur vet vi hur det går?
area-measured = { $n ->
    [0] Området har ingen enkätindikator än. Vi vet alltså inte vad invånarna tycker, eller om det blir bättre.
    [one] Området mäts med en indikator.
   *[other] Området mäts med { $n } indikatorer.
}
area-framed = Ramar: vad förslag och åtgärder har svarat på
strategy-as-picture = Strategin som bild
strategy-tree = Bild av { $title }: målbilden, områden, mål och punkter på grenar. Listan nedanför säger samma sak.
