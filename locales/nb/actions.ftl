# Tiltak og resultater
nav-actions = Tiltak
nav-results = Resultater
nav-actions-desk = Tiltak
actions-lead = Det som skal gjøres, hvem som har ansvaret og hva det fører til. Det som mangler, vises også.
actions-open-lists = Åpne lister
actions-more = Mer om tiltakene
actions-filter = Vis utvalget
actions-show-all = Vis alle
actions-in-all = { $n ->
    [one] Ett tiltak
   *[other] { $n } tiltak
}
actions-found = { $n } av { $all } tiltak
actions-csv = Som regneark (CSV)
actions-json = Som JSON
actions-none = Ingen tiltak ennå.
actions-none-next = De kommer når forslag er vedtatt.
actions-none-match = Ingen tiltak passer med utvalget.
actions-any = Alle
actions-state = Status
actions-type = Type
actions-owner-kind = Hvem har ansvaret
actions-role = Rolle
actions-audience = For hvem
actions-track = Internt eller utad
actions-sum = De med rollen { $role } bruker { $sum } på disse tiltakene.
actions-flag-no-goal = Uten mål: { $n }
actions-flag-report = Rapport mangler: { $n }
actions-flag-free = Noen vinner uten å betale: { $n }
actions-flag-across = På tvers av kommuner eller sektorer: { $n } av { $all }
actions-flag-joint = Sammen: { $n }
action-number = Tiltak { $n }
action-due = ferdig { $date }
action-no-goal-because = Uten mål: { $why }
action-planned = Planlagt
action-ongoing = Pågår
action-paused = På pause
action-completed = Gjennomført
action-evaluated = Evaluert
action-cancelled = Avlyst
action-light = Hvordan går det?
action-light-green = Etter planen
action-light-yellow = Risiko
action-light-red = Ikke etter planen
action-report-missing = Rapport mangler
action-report-missing-text = Den skulle ha kommet { $date }. Hvordan det går, vet vi altså ikke.
action-overdue = Sluttdato er passert
action-no-goal = Uten mål
action-joint = Sammen
action-joint-wanted = Skal bli felles
action-joint-wanted-text = Tiltaket blir felles først når alle har sagt ja.
action-joint-text = Alle har sagt ja. Tiltaket er felles.
action-decided = Vedtatt i { $n } av { $m }.
action-no-matter = Ingen sak ennå.
action-example = Eksempel
owner-kind-municipality = Kommune
owner-kind-region = Region
owner-kind-association = Forening
owner-kind-company = Bedrift
owner-kind-other = Annen
money-SEK = { $amount } SEK
money-NOK = { $amount } kr
money-EUR = { $amount } €
action-sort-operation = Drift
action-sort-investment = Investering
action-sort-procurement = Anskaffelse
action-sort-study = Utredning
action-sort-cooperation = Samarbeid
action-sort-communication = Kommunikasjon
action-role-driver = Pådriver
action-role-initiator = Initiativtaker
action-role-coordinator = Koordinator
action-role-financier = Finansiør
action-role-participant = Deltaker
action-novelty = Forhold til det som finnes
action-novelty-keep = Tar vare på
action-novelty-improve = Forbedrer
action-novelty-extend = Utvider
action-novelty-new = Nytt
action-novelty-none = Ikke oppgitt
action-track-external = Utad
action-track-internal = Internt, i egen virksomhet
audience-live = Bo
audience-work = Jobbe og drive
audience-visit = Besøke
dimension-economic = Økonomisk
dimension-social = Sosial
dimension-environmental = Miljømessig
action-owner-value = { $name } ({ $kind })
action-accountable = Har ansvaret for tiltaket
action-accountable-hint = Akkurat én. Andre kan ha roller, men én har ansvaret.
action-due-label = Ferdig
action-due-hint = År, måned eller dag: 2027, 2027-05 eller 2027-05-17.
action-dimensions = Bærekraftig utvikling
action-next-report = Neste rapport
action-report-due-hint = Når dagen er passert uten rapport, står det at rapporten mangler.
action-cost-chart = Kostnad per part, { $currency }
action-gain-chart = Forventet gevinst per part, { $currency }
action-parties = Hvem som er med, betaler og vinner
action-parties-table = Roller, kostnad og forventet gevinst per part
action-party = Part
action-roles = Roller
action-cost = Kostnad
action-gain = Forventet gevinst
action-gain-note = Gevinsten består av
action-sum = Sum
action-fund = Andel av felles pott
action-fund-hint = I prosent, for eksempel 60 eller 33,33.
action-fund-whole = Andelene av den felles potten blir 100 prosent.
action-fund-part = Andelene av den felles potten blir { $share }, ikke 100 %.
action-free = Vinner uten å betale.
action-free-text = { $who }. Det kan være rimelig, men det skal vises.
milestones = Milepæler
milestone = Milepæl
milestone-hint = Skriv hva som da er sant, for eksempel "selskapet er etablert".
milestone-founds = En ny organisasjon etableres
milestone-founded = Hvilken organisasjon ble etablert?
milestone-founded-hint = Trengs bare når milepælen er at noe etableres. Organisasjonen legges først til under Organisasjoner.
milestone-set = Sett en milepæl
milestone-reach = Nå en milepæl
milestone-reached = Nådd { $date }
milestone-reached-on = Nådd den
milestone-open = Ikke nådd ennå
milestone-evidence = Det vises i
action-goals = Mål som tiltaket tjener
action-lines = Strategipunkter som tiltaket følger av
action-reports = Rapporter
action-reports-text = Statusen er det den ansvarlige har sagt. Den regnes aldri ut.
action-history = Hva som har skjedd
action-facts = Kort fortalt
action-keep = Følg opp tiltaket
action-public = Vis den åpne siden
results-lead = Det som er blitt av ideer og vedtak, på kort og lang sikt.
results-none = Ingen resultater ennå.
results-none-next = De kommer når tiltak er gjennomført.
results-short = På kort sikt
results-long = På lang sikt
horizon-short = Kort sikt
horizon-long = Lang sikt
result-number = Resultat { $n }
result-given = Resultat
result-from-ideas = { $n ->
    [one] Begynte som én idé
   *[other] Begynte som { $n } ideer
}
result-not-from-idea = Ikke fra en idé
result-visible = Synlig på stedet
result-visible-tick = Man kan dra dit og se det
result-unmeasured = Ingen måling gjort
result-unmeasured-text = Det er ikke gjort noen måling. Hva tiltaket betydde, vet vi altså ikke sikkert.
result-unmeasured-tick = Det er ikke gjort noen måling
result-evidence = Hva som viser det
result-evidence-hint = Et tall med kilde, en undersøkelse, noe som kan kontrolleres. Eller kryss av for at det ikke er gjort noen måling.
result-action = Kom av tiltaket
result-title = Resultatets tittel
result-says = Hva ble det?
result-horizon = Når merkes det?
result-on = Når ble det slik?
result-completes = Tiltaket er dermed gjennomført
balance = Balansen mellom tre dimensjoner
balance-lead = Bærekraftig utvikling er økonomisk, sosial og miljømessig. Slik fordeler tiltakene seg.
balance-chart = Tiltak som tjener hver dimensjon
balance-explained = Stolpene blir til sammen { $tags }, selv om det er { $actions } tiltak: ett tiltak kan tjene flere dimensjoner. I tabellen telles hvert tiltak én gang.
balance-table = Hvert tiltak én gang
balance-combination = Dimensjoner
balance-actions = Tiltak
balance-none = Ingen oppgitt
action-plan = Planlegg et tiltak
action-change = Endre tiltak { $n }
action-from = Tiltaket følger av
action-title = Tittel
action-summary = Hva skal gjøres?
action-no-goal-why = Hvis ingen mål passer: hvorfor?
action-no-goal-hint = Grunnen vises åpent, i listen over tiltak uten mål.
action-joint-wish = Kommunene skal gjøre det sammen
action-joint-hint = Det regnes som felles først når alle organ i saken har sagt ja.
action-currency = Valuta
action-done-planned = Tiltaket er planlagt.
action-done-changed = Endringen er lagret.
action-done-reported = Rapporten er lagret.
action-done-result = Resultatet er lagret, og de som leverte ideene, får vite det.
actions-desk-missing = { $n ->
    [one] Én rapport mangler
   *[other] { $n } rapporter mangler
}
actions-desk-overdue = { $n ->
    [one] Én sluttdato er passert
   *[other] { $n } sluttdatoer er passert
}
actions-desk-no-goal = { $n ->
    [one] Ett uten mål
   *[other] { $n } uten mål
}
actions-desk-none-next = Planlegg det første, fra en vedtatt sak eller på egen hånd.
actions-waiting = Vedtatt, men ingen tiltak ennå
actions-waiting-days = { $n ->
    [one] for én dag siden
   *[other] for { $n } dager siden
}
actions-waiting-late = { $n ->
    [one] for én dag siden
   *[other] for { $n } dager siden, og 30 er lovet
}
action-move = Før tiltaket videre
action-report = Rapporter
action-add-result = Skriv inn et resultat
action-reason = Grunn
action-by-decision = Vedtatt i saken
action-no-decision = Ingen vedtak
action-report-says = Hva har skjedd, og hva skjer nå?
action-why-pause = Hvorfor skal det hvile, og til når?
action-why-evaluate = Hva lærte vi?
action-why-cancel = Hvorfor blir det ikke noe av?
action-do-start = Sett i gang
action-do-complete = Merk som gjennomført
action-do-pause = Sett på pause
action-do-evaluate = Evaluer
action-do-cancel = Avlys tiltaket
action-do-report = Lagre rapporten
action-do-result = Lagre resultatet
action-do-party = Lagre parten
fault-goal-or-reason = Velg et mål, eller skriv hvorfor ingen passer.
fault-goal-and-reason = Et mål er valgt. Ta bort grunnen, eller ta bort målet.
fault-evidence-or-none = Skriv hva som viser det, eller kryss av for at det ikke er gjort noen måling.
fault-evidence-and-none = Noe viser det, så fjern krysset for at det ikke er gjort noen måling.
fault-not-an-amount = Skriv et beløp, for eksempel 1 250 000 eller 99,50.
fault-not-a-share = Skriv en andel mellom 0 og 100 prosent.
fault-founds-which = Velg hvilken organisasjon som ble etablert.
refusal-action-state = Det går ikke i den statusen tiltaket har nå. Last siden på nytt og se hva som går.
refusal-action-reason = Skriv hvorfor. Det vises åpent.
refusal-action-result-missing = Skriv inn et resultat først: et tiltak er gjennomført når det er blitt noe av det.
refusal-action-cancel-why = Skriv hvorfor, eller velg saken der det ble vedtatt.
refusal-action-goal-missing = Tiltaket trenger et mål, eller en grunn til at ingen passer.
refusal-action-goal-both = Tiltaket kan ikke både ha et mål og en grunn til at ingen passer.
refusal-action-other-owner = En annen organisasjon har ansvaret for tiltaket. Be den eller koordinatoren om hjelp.
refusal-action-evidence = Skriv hva som viser det.
refusal-action-founds = Velg hvilken organisasjon som ble etablert.
refusal-action-no-such-organisation = Organisasjonen finnes ikke her. Velg en i listen.
refusal-action-title = Gi det en tittel.
# Utdanningsnivåer
actions-level = Utdanningsnivå
action-levels = Utdanningsnivåer
action-levels-hint = Hvis tiltaket gjelder læring. Det kan høre til flere nivåer.
level-primary = Grunnskole
level-secondary = Videregående skole
level-adult = Voksenopplæring
level-university = Høgskole og universitet
# Tiltak på siden til et område
area-actions = Tiltak i området
area-actions-lead = { $n ->
    [0] Ingen tiltak hører til målene eller punktene i området ennå.
    [one] Ett tiltak hører til målene eller punktene i området.
   *[other] { $n } tiltak hører til målene eller punktene i området.
}
area-actions-found = { $level }: { $n } av { $all } tiltak.
area-levels = Tiltak etter utdanningsnivå
area-levels-none = Ikke oppgitt nivå
area-levels-explain = { $several ->
    [0] Hvert tiltak telles én gang: summen er antallet tiltak, { $all }.
    [one] Summen er større enn antallet tiltak, { $all }: ett av dem hører til flere nivåer og telles under hvert av dem.
   *[other] Summen er større enn antallet tiltak, { $all }: { $several } av dem hører til flere nivåer og telles under hvert av dem.
}
