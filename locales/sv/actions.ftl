# Åtgärder och resultat
nav-actions = Åtgärder
nav-results = Resultat
nav-actions-desk = Åtgärder
actions-lead = Det som ska göras, vem som svarar för det och vad det leder till. Det som saknas syns också.
actions-open-lists = Öppna listor
actions-more = Mer om åtgärderna
actions-filter = Visa urvalet
actions-show-all = Visa alla
actions-in-all = { $n ->
    [one] En åtgärd
   *[other] { $n } åtgärder
}
actions-found = { $n } av { $all } åtgärder
actions-csv = Som kalkylblad (CSV)
actions-json = Som JSON
actions-none = Inga åtgärder ännu.
actions-none-next = De kommer när förslag är beslutade.
actions-none-match = Ingen åtgärd stämmer med urvalet.
actions-any = Alla
actions-state = Läge
actions-type = Slag
actions-owner-kind = Vem svarar
actions-role = Roll
actions-audience = För vem
actions-track = Inåt eller utåt
actions-sum = De med rollen { $role } lägger { $sum } på de här åtgärderna.
actions-flag-no-goal = Utan mål: { $n }
actions-flag-report = Rapport saknas: { $n }
actions-flag-free = Någon vinner utan att betala: { $n }
actions-flag-across = Över gränser mellan kommuner eller sektorer: { $n } av { $all }
actions-flag-joint = Tillsammans: { $n }
action-number = Åtgärd { $n }
action-due = klart { $date }
action-no-goal-because = Utan mål: { $why }
action-planned = Planerad
action-ongoing = Pågår
action-paused = Pausad
action-completed = Genomförd
action-evaluated = Utvärderad
action-cancelled = Avbruten
action-light = Hur går det?
action-light-green = Enligt plan
action-light-yellow = Risk
action-light-red = Inte enligt plan
action-report-missing = Rapport saknas
action-report-missing-text = Den skulle ha kommit { $date }. Hur det går vet vi alltså inte.
action-overdue = Slutdatum har passerat
action-no-goal = Utan mål
action-joint = Tillsammans
action-joint-wanted = Ska bli gemensam
action-joint-wanted-text = Åtgärden blir gemensam först när alla har sagt ja.
action-joint-text = Alla har sagt ja. Åtgärden är gemensam.
action-decided = Beslutat i { $n } av { $m }.
action-no-matter = Inget ärende ännu.
action-example = Exempel
owner-kind-municipality = Kommun
owner-kind-region = Region
owner-kind-association = Förening
owner-kind-company = Företag
owner-kind-other = Annan
money-SEK = { $amount } kr
money-NOK = { $amount } NOK
money-EUR = { $amount } €
action-sort-operation = Verksamhet
action-sort-investment = Investering
action-sort-procurement = Upphandling
action-sort-study = Utredning
action-sort-cooperation = Samarbete
action-sort-communication = Kommunikation
action-role-driver = Pådrivare
action-role-initiator = Initiativtagare
action-role-coordinator = Samordnare
action-role-financier = Finansiär
action-role-participant = Deltagare
action-novelty = Förhållande till det som finns
action-novelty-keep = Tar vara på
action-novelty-improve = Förbättrar
action-novelty-extend = Bygger ut
action-novelty-new = Nytt
action-novelty-none = Inte angivet
action-track-external = Utåt
action-track-internal = Inåt, i den egna verksamheten
audience-live = Bo
audience-work = Verka
audience-visit = Besöka
dimension-economic = Ekonomisk
dimension-social = Social
dimension-environmental = Miljömässig
action-owner-value = { $name } ({ $kind })
action-accountable = Svarar för åtgärden
action-accountable-hint = Precis en. Andra kan ha roller, men en svarar.
action-due-label = Klart
action-due-hint = År, månad eller dag: 2027, 2027-05 eller 2027-05-17.
action-dimensions = Hållbar utveckling
action-next-report = Nästa rapport
action-report-due-hint = När dagen har passerat utan rapport står det att rapporten saknas.
action-cost-chart = Kostnad per part, { $currency }
action-gain-chart = Väntad vinst per part, { $currency }
action-parties = Vilka som är med, betalar och vinner
action-parties-table = Roller, kostnad och väntad vinst per part
action-party = Part
action-roles = Roller
action-cost = Kostnad
action-gain = Väntad vinst
action-gain-note = Vinsten består av
action-sum = Summa
action-fund = Andel av gemensam pott
action-fund-hint = I procent, till exempel 60 eller 33,33.
action-fund-whole = Andelarna av den gemensamma potten blir 100 procent.
action-fund-part = Andelarna av den gemensamma potten blir { $share }, inte 100 %.
action-free = Vinner utan att betala.
action-free-text = { $who }. Det kan vara rimligt, men det ska synas.
milestones = Hållpunkter
milestone = Hållpunkt
milestone-hint = Skriv vad som då är sant, till exempel "bolaget är bildat".
milestone-founds = En ny organisation bildas
milestone-founded = Vilken organisation bildades?
milestone-founded-hint = Behövs bara när hållpunkten är att något bildas. Organisationen läggs först till under Organisationer.
milestone-set = Sätt en hållpunkt
milestone-reach = Nå en hållpunkt
milestone-reached = Nådd { $date }
milestone-reached-on = Nådd den
milestone-open = Inte nådd än
milestone-evidence = Det visar sig i
action-goals = Mål som åtgärden tjänar
action-lines = Strategipunkter som åtgärden följer av
action-reports = Rapporter
action-reports-text = Läget är det som den ansvariga har sagt. Det räknas aldrig ut.
action-history = Vad som har hänt
action-facts = I korthet
action-keep = Sköt åtgärden
action-public = Visa den öppna sidan
results-lead = Det som har blivit av idéer och beslut, på kort och lång sikt.
results-none = Inga resultat ännu.
results-none-next = De kommer när åtgärder är genomförda.
results-short = På kort sikt
results-long = På lång sikt
horizon-short = Kort sikt
horizon-long = Lång sikt
result-number = Resultat { $n }
result-given = Resultat
result-from-ideas = { $n ->
    [one] Började som en idé
   *[other] Började som { $n } idéer
}
result-not-from-idea = Inte från en idé
result-visible = Syns på plats
result-visible-tick = Man kan åka dit och se det
result-unmeasured = Ingen mätning gjord
result-unmeasured-text = Ingen mätning har gjorts. Vad åtgärden betydde vet vi alltså inte säkert.
result-unmeasured-tick = Ingen mätning är gjord
result-evidence = Vad som visar det
result-evidence-hint = En siffra med källa, en undersökning, något som går att kontrollera. Eller kryssa för att ingen mätning är gjord.
result-action = Kom av åtgärden
result-title = Resultatets rubrik
result-says = Vad blev det?
result-horizon = När märks det?
result-on = När blev det så?
result-completes = Åtgärden är därmed genomförd
balance = Balansen mellan tre dimensioner
balance-lead = Hållbar utveckling är ekonomisk, social och miljömässig. Så fördelar sig åtgärderna.
balance-chart = Åtgärder som tjänar varje dimension
balance-explained = Staplarna blir tillsammans { $tags }, fast åtgärderna är { $actions }: en åtgärd kan tjäna flera dimensioner. I tabellen räknas varje åtgärd en gång.
balance-table = Varje åtgärd en gång
balance-combination = Dimensioner
balance-actions = Åtgärder
balance-none = Ingen angiven
action-plan = Planera en åtgärd
action-change = Ändra åtgärd { $n }
action-from = Åtgärden följer av
action-title = Rubrik
action-summary = Vad ska göras?
action-no-goal-why = Om inget mål passar: varför?
action-no-goal-hint = Skälet visas öppet, i listan över åtgärder utan mål.
action-joint-wish = Kommunerna ska göra det tillsammans
action-joint-hint = Den räknas som gemensam först när alla organ i ärendet har sagt ja.
action-currency = Valuta
action-done-planned = Åtgärden är planerad.
action-done-changed = Ändringen är sparad.
action-done-reported = Rapporten är sparad.
action-done-result = Resultatet är sparat, och de som lämnade idéerna får veta det.
actions-desk-missing = { $n ->
    [one] En rapport saknas
   *[other] { $n } rapporter saknas
}
actions-desk-overdue = { $n ->
    [one] Ett slutdatum har passerat
   *[other] { $n } slutdatum har passerat
}
actions-desk-no-goal = { $n ->
    [one] En utan mål
   *[other] { $n } utan mål
}
actions-desk-none-next = Planera den första, från ett beslutat ärende eller på egen hand.
actions-waiting = Beslutat, men ingen åtgärd än
actions-waiting-days = { $n ->
    [one] sedan en dag
   *[other] sedan { $n } dagar
}
actions-waiting-late = { $n ->
    [one] sedan en dag
   *[other] sedan { $n } dagar, och 30 är lovade
}
action-move = Flytta åtgärden vidare
action-report = Rapportera
action-add-result = Skriv in ett resultat
action-reason = Skäl
action-by-decision = Beslutat i ärendet
action-no-decision = Inget beslut
action-report-says = Vad har hänt, och vad händer nu?
action-why-pause = Varför ska den vila, och till när?
action-why-evaluate = Vad lärde vi oss?
action-why-cancel = Varför blir den inte av?
action-do-start = Sätt i gång
action-do-complete = Markera som genomförd
action-do-pause = Pausa
action-do-evaluate = Utvärdera
action-do-cancel = Avbryt åtgärden
action-do-report = Spara rapporten
action-do-result = Spara resultatet
action-do-party = Spara parten
fault-goal-or-reason = Välj ett mål, eller skriv varför inget passar.
fault-goal-and-reason = Ett mål är valt. Ta bort skälet, eller ta bort målet.
fault-evidence-or-none = Skriv vad som visar det, eller kryssa för att ingen mätning är gjord.
fault-evidence-and-none = Något visar det, så ta bort krysset för att ingen mätning är gjord.
fault-not-an-amount = Skriv ett belopp, till exempel 1 250 000 eller 99,50.
fault-not-a-share = Skriv en andel mellan 0 och 100 procent.
fault-founds-which = Välj vilken organisation som bildades.
refusal-action-state = Det går inte i det läge som åtgärden har nu. Ladda om sidan och se vad som går.
refusal-action-reason = Skriv varför. Det visas öppet.
refusal-action-result-missing = Skriv in ett resultat först: en åtgärd är genomförd när något har blivit av den.
refusal-action-cancel-why = Skriv varför, eller välj det ärende där det beslutades.
refusal-action-goal-missing = Åtgärden behöver ett mål, eller ett skäl till att inget passar.
refusal-action-goal-both = Åtgärden kan inte både ha ett mål och ett skäl till att inget passar.
refusal-action-other-owner = En annan organisation svarar för åtgärden. Be den eller samordnaren om hjälp.
refusal-action-evidence = Skriv vad som visar det.
refusal-action-founds = Välj vilken organisation som bildades.
refusal-action-no-such-organisation = Organisationen finns inte här. Välj en i listan.
refusal-action-title = Ge den en rubrik.
# Utbildningsnivåer
actions-level = Utbildningsnivå
action-levels = Utbildningsnivåer
action-levels-hint = Om åtgärden gäller lärande. Den kan höra till flera nivåer.
level-primary = Grundskola
level-secondary = Gymnasieskola
level-adult = Vuxenutbildning
level-university = Högskola och universitet
# Åtgärder på ett områdes sida
area-actions = Åtgärder i området
area-actions-lead = { $n ->
    [0] Ingen åtgärd hör till områdets mål eller punkter än.
    [one] En åtgärd hör till områdets mål eller punkter.
   *[other] { $n } åtgärder hör till områdets mål eller punkter.
}
area-actions-found = { $level }: { $n } av { $all } åtgärder.
area-levels = Åtgärder efter utbildningsnivå
area-levels-none = Ingen nivå angiven
area-levels-explain = { $several ->
    [0] Varje åtgärd räknas en gång: summan är antalet åtgärder, { $all }.
    [one] Summan är större än antalet åtgärder, { $all }: en av dem hör till flera nivåer och räknas under var och en.
   *[other] Summan är större än antalet åtgärder, { $all }: { $several } av dem hör till flera nivåer och räknas under var och en.
}
