# Tiltak og resultat
nav-actions = Tiltak
nav-results = Resultat
nav-actions-desk = Tiltak
actions-lead = Det som skal gjerast, kven som har ansvaret og kva det fører til. Det som manglar, blir òg vist.
actions-open-lists = Opne lister
actions-more = Meir om tiltaka
actions-filter = Vis utvalet
actions-show-all = Vis alle
actions-in-all = { $n ->
    [one] Eitt tiltak
   *[other] { $n } tiltak
}
actions-found = { $n } av { $all } tiltak
actions-csv = Som rekneark (CSV)
actions-json = Som JSON
actions-none = Ingen tiltak enno.
actions-none-next = Dei kjem når framlegg er vedtekne.
actions-none-match = Ingen tiltak passar med utvalet.
actions-any = Alle
actions-state = Status
actions-type = Type
actions-owner-kind = Kven har ansvaret
actions-role = Rolle
actions-audience = For kven
actions-track = Internt eller utetter
actions-sum = Dei med rolla { $role } bruker { $sum } på desse tiltaka.
actions-flag-no-goal = Utan mål: { $n }
actions-flag-report = Rapport manglar: { $n }
actions-flag-free = Nokon vinn utan å betale: { $n }
actions-flag-across = På tvers av kommunar eller sektorar: { $n } av { $all }
actions-flag-joint = Saman: { $n }
action-number = Tiltak { $n }
action-due = ferdig { $date }
action-no-goal-because = Utan mål: { $why }
action-planned = Planlagt
action-ongoing = Går føre seg
action-paused = På pause
action-completed = Gjennomført
action-evaluated = Evaluert
action-cancelled = Avlyst
action-light = Korleis går det?
action-light-green = Etter planen
action-light-yellow = Risiko
action-light-red = Ikkje etter planen
action-report-missing = Rapport manglar
action-report-missing-text = Han skulle ha kome { $date }. Korleis det går, veit vi altså ikkje.
action-overdue = Sluttdatoen er passert
action-no-goal = Utan mål
action-joint = Saman
action-joint-wanted = Skal bli felles
action-joint-wanted-text = Tiltaket blir felles først når alle har sagt ja.
action-joint-text = Alle har sagt ja. Tiltaket er felles.
action-decided = Vedteke i { $n } av { $m }.
action-no-matter = Inga sak enno.
action-example = Døme
owner-kind-municipality = Kommune
owner-kind-region = Region
owner-kind-association = Lag eller foreining
owner-kind-company = Bedrift
owner-kind-other = Annan
money-SEK = { $amount } SEK
money-NOK = { $amount } kr
money-EUR = { $amount } €
action-sort-operation = Drift
action-sort-investment = Investering
action-sort-procurement = Innkjøp
action-sort-study = Utgreiing
action-sort-cooperation = Samarbeid
action-sort-communication = Kommunikasjon
action-role-driver = Pådrivar
action-role-initiator = Initiativtakar
action-role-coordinator = Koordinator
action-role-financier = Finansiør
action-role-participant = Deltakar
action-novelty = Forhold til det som finst
action-novelty-keep = Tek vare på
action-novelty-improve = Forbetrar
action-novelty-extend = Utvidar
action-novelty-new = Nytt
action-novelty-none = Ikkje oppgitt
action-track-external = Utetter
action-track-internal = Internt, i eiga verksemd
audience-live = Bu
audience-work = Arbeide og drive
audience-visit = Besøkje
dimension-economic = Økonomisk
dimension-social = Sosial
dimension-environmental = Miljømessig
action-owner-value = { $name } ({ $kind })
action-accountable = Har ansvaret for tiltaket
action-accountable-hint = Akkurat éin. Andre kan ha roller, men éin har ansvaret.
action-due-label = Ferdig
action-due-hint = År, månad eller dag: 2027, 2027-05 eller 2027-05-17.
action-dimensions = Berekraftig utvikling
action-next-report = Neste rapport
action-report-due-hint = Når dagen er passert utan rapport, står det at rapporten manglar.
action-cost-chart = Kostnad per part, { $currency }
action-gain-chart = Venta gevinst per part, { $currency }
action-parties = Kven som er med, betaler og vinn
action-parties-table = Roller, kostnad og venta gevinst per part
action-party = Part
action-roles = Roller
action-cost = Kostnad
action-gain = Venta gevinst
action-gain-note = Gevinsten er
action-sum = Sum
action-fund = Del av felles pott
action-fund-hint = I prosent, til dømes 60 eller 33,33.
action-fund-whole = Delane av den felles potten blir 100 prosent.
action-fund-part = Delane av den felles potten blir { $share }, ikkje 100 %.
action-free = Vinn utan å betale.
action-free-text = { $who }. Det kan vere rimeleg, men det skal visast.
milestones = Milepælar
milestone = Milepæl
milestone-hint = Skriv kva som då er sant, til dømes "selskapet er etablert".
milestone-founds = Ein ny organisasjon blir etablert
milestone-founded = Kva organisasjon vart etablert?
milestone-founded-hint = Trengst berre når milepælen er at noko blir etablert. Organisasjonen må først leggjast til under Organisasjonar.
milestone-set = Set ein milepæl
milestone-reach = Nå ein milepæl
milestone-reached = Nådd { $date }
milestone-reached-on = Nådd den
milestone-open = Ikkje nådd enno
milestone-evidence = Det viser seg i
action-goals = Mål som tiltaket tener
action-lines = Strategipunkt som tiltaket følgjer av
action-reports = Rapportar
action-reports-text = Statusen er det den ansvarlege har sagt. Han blir aldri rekna ut.
action-history = Kva som har hendt
action-facts = Kort fortalt
action-keep = Følg opp tiltaket
action-public = Vis den opne sida
results-lead = Det som er blitt av idear og vedtak, på kort og lang sikt.
results-none = Ingen resultat enno.
results-none-next = Dei kjem når tiltak er gjennomførte.
results-short = På kort sikt
results-long = På lang sikt
horizon-short = Kort sikt
horizon-long = Lang sikt
result-number = Resultat { $n }
result-given = Resultat
result-from-ideas = { $n ->
    [one] Byrja som éin idé
   *[other] Byrja som { $n } idear
}
result-not-from-idea = Ikkje frå ein idé
result-visible = Synleg på staden
result-visible-tick = Ein kan dra dit og sjå det
result-unmeasured = Inga måling gjord
result-unmeasured-text = Det er ikkje gjort noka måling. Kva tiltaket betydde, veit vi altså ikkje sikkert.
result-unmeasured-tick = Det er ikkje gjort noka måling
result-evidence = Kva som viser det
result-evidence-hint = Eit tal med kjelde, ei undersøking, noko som kan kontrollerast. Eller kryss av for at det ikkje er gjort noka måling.
result-action = Kom av tiltaket
result-title = Tittelen på resultatet
result-says = Kva vart det?
result-horizon = Når merkar ein det?
result-on = Når vart det slik?
result-completes = Tiltaket er dermed gjennomført
balance = Balansen mellom tre dimensjonar
balance-lead = Berekraftig utvikling er økonomisk, sosial og miljømessig. Slik fordeler tiltaka seg.
balance-chart = Tiltak som tener kvar dimensjon
balance-explained = Stolpane blir til saman { $tags }, sjølv om det er { $actions } tiltak: eitt tiltak kan tene fleire dimensjonar. I tabellen er kvart tiltak talt éin gong.
balance-table = Kvart tiltak éin gong
balance-combination = Dimensjonar
balance-actions = Tiltak
balance-none = Ingen oppgitt
action-plan = Planlegg eit tiltak
action-change = Endre tiltak { $n }
action-from = Tiltaket følgjer av
action-title = Tittel
action-summary = Kva skal gjerast?
action-no-goal-why = Dersom det ikkje finst eit mål som passar: kvifor?
action-no-goal-hint = Grunnen blir vist ope, i lista over tiltak utan mål.
action-joint-wish = Kommunane skal gjere det saman
action-joint-hint = Det blir rekna som felles først når alle organ i saka har sagt ja.
action-currency = Valuta
action-done-planned = Tiltaket er planlagt.
action-done-changed = Endringa er lagra.
action-done-reported = Rapporten er lagra.
action-done-result = Resultatet er lagra, og dei som leverte ideane, får vite det.
actions-desk-missing = { $n ->
    [one] Éin rapport manglar
   *[other] { $n } rapportar manglar
}
actions-desk-overdue = { $n ->
    [one] Éin sluttdato er passert
   *[other] { $n } sluttdatoar er passerte
}
actions-desk-no-goal = { $n ->
    [one] Eitt utan mål
   *[other] { $n } utan mål
}
actions-desk-none-next = Planlegg det første, frå ei vedteken sak eller på eiga hand.
actions-waiting = Vedteke, men ingen tiltak enno
actions-waiting-days = { $n ->
    [one] for éin dag sidan
   *[other] for { $n } dagar sidan
}
actions-waiting-late = { $n ->
    [one] for éin dag sidan
   *[other] for { $n } dagar sidan, og 30 er lova
}
action-move = Før tiltaket vidare
action-report = Rapporter
action-add-result = Skriv inn eit resultat
action-reason = Grunn
action-by-decision = Vedteke i saka
action-no-decision = Ingen vedtak
action-report-says = Kva har hendt, og kva skjer no?
action-why-pause = Kvifor skal det kvile, og til når?
action-why-evaluate = Kva lærte vi?
action-why-cancel = Kvifor blir det ikkje noko av?
action-do-start = Set i gang
action-do-complete = Merk som gjennomført
action-do-pause = Set på pause
action-do-evaluate = Evaluer
action-do-cancel = Avlys tiltaket
action-do-report = Lagre rapporten
action-do-result = Lagre resultatet
action-do-party = Lagre parten
fault-goal-or-reason = Vel eit mål, eller skriv kvifor det ikkje finst eit som passar.
fault-goal-and-reason = Eit mål er valt. Ta bort grunnen, eller ta bort målet.
fault-evidence-or-none = Skriv kva som viser det, eller kryss av for at det ikkje er gjort noka måling.
fault-evidence-and-none = Noko viser det, så fjern krysset for at det ikkje er gjort noka måling.
fault-not-an-amount = Skriv eit beløp, til dømes 1 250 000 eller 99,50.
fault-not-a-share = Skriv ein del mellom 0 og 100 prosent.
fault-founds-which = Vel kva organisasjon som vart etablert.
refusal-action-state = Det går ikkje i den statusen tiltaket har no. Last sida på nytt og sjå kva som går.
refusal-action-reason = Skriv kvifor. Det blir vist ope.
refusal-action-result-missing = Skriv inn eit resultat først: eit tiltak er gjennomført når det er blitt noko av det.
refusal-action-cancel-why = Skriv kvifor, eller vel saka der det vart vedteke.
refusal-action-goal-missing = Tiltaket treng eit mål, eller ein grunn til at det ikkje finst eit som passar.
refusal-action-goal-both = Tiltaket kan ikkje både ha eit mål og ein grunn til at det ikkje finst eit som passar.
refusal-action-other-owner = Ein annan organisasjon har ansvaret for tiltaket. Be han eller koordinatoren om hjelp.
refusal-action-evidence = Skriv kva som viser det.
refusal-action-founds = Vel kva organisasjon som vart etablert.
refusal-action-no-such-organisation = Organisasjonen finst ikkje her. Vel ein i lista.
refusal-action-title = Gi det ein tittel.
# Utdanningsnivå
actions-level = Utdanningsnivå
action-levels = Utdanningsnivå
action-levels-hint = Om tiltaket gjeld læring. Det kan høyre til fleire nivå.
level-primary = Grunnskule
level-secondary = Vidaregåande skule
level-adult = Vaksenopplæring
level-university = Høgskule og universitet
# Tiltak på sida til eit område
area-actions = Tiltak i området
area-actions-lead = { $n ->
    [0] Ingen tiltak høyrer til måla eller punkta i området enno.
    [one] Eitt tiltak høyrer til måla eller punkta i området.
   *[other] { $n } tiltak høyrer til måla eller punkta i området.
}
area-actions-found = { $level }: { $n } av { $all } tiltak.
area-levels = Tiltak etter utdanningsnivå
area-levels-none = Nivå ikkje oppgitt
area-levels-explain = { $several ->
    [0] Kvart tiltak blir talt éin gong: summen er talet på tiltak, { $all }.
    [one] Summen er større enn talet på tiltak, { $all }: eitt av dei høyrer til fleire nivå og blir talt under kvart av dei.
   *[other] Summen er større enn talet på tiltak, { $all }: { $several } av dei høyrer til fleire nivå og blir talde under kvart av dei.
}
