# Idékort
cards = Idékort
cards-text = Skriv ut numrerade kort till ett möte eller ett nätverk. På varje kort står en kod som den som skriver river av och behåller.
cards-gathering = Möte eller nätverk
cards-no-gathering = Utan möte eller nätverk
cards-from = Från bord
cards-to = Till bord
cards-count = Antal kort
cards-count-hint = Högst { $n }. Två kort per A4-ark.
cards-lang = Kortens språk
cards-once = Koderna finns bara i filen. Spara den tills korten är utskrivna: vi kan inte göra samma kort igen.
cards-print = Skapa mötespaket (PDF)
cards-printed-title = Utskrivna kort
cards-printed-caption = Kort per möte och nätverk
cards-numbers = Nummer
cards-printed = Utskrivna
cards-typed-in = Inskrivna
cards-none = Inga kort är utskrivna än.
cards-none-next = Beställ de första här ovanför.
cards-table = Bord { $table }
cards-sheet-title = Idékort { $first }–{ $last }
cards-step-write = Du skriver
cards-step-read = Vi läser och sorterar
cards-step-answer = Du får svar
cards-step-follow = Följ din idé här
cards-label-number = Kort
cards-label-keep = Riv av och behåll
cards-label-follow = Skriv koden på
cards-label-note = Min idé handlar om
refusal-cards-printed = De här korten är redan utskrivna, och koderna står bara i den filen. Gå tillbaka till Idékort om du behöver fler.
fault-tables-backwards = Det sista bordet kommer före det första. Byt plats på dem.
fault-cards-at-most = Skriv ett antal från 1 till { $n }. Behöver du fler, gör det i flera omgångar.
# Möten och nätverk
gatherings = Möten och nätverk
gatherings-add = Lägg till
gatherings-added = Tillagt. Nu kan du skriva ut kort och skriva in idéer därifrån.
gatherings-kind = Sort
gatherings-meeting = Möte
gatherings-network = Nätverk
gatherings-name = Namn
gatherings-date = När
gatherings-date-hint = Så noga du vet: 2026, 2026-03 eller 2026-03-17.
gatherings-place = Var
gatherings-tables = Bord
gatherings-participants = Deltagare
gatherings-send = Lägg till
gatherings-none = Inga möten eller nätverk är inlagda än.
gatherings-none-next = Lägg till det första här nedanför.
fault-not-a-partial-date = Skriv ett år, en månad eller en dag: 2026, 2026-03 eller 2026-03-17.
# Ett möte
gathering-participants = { $n ->
    [one] 1 deltagare
   *[other] { $n } deltagare
}
gathering-ideas = { $n ->
    [one] 1 idé kom härifrån.
   *[other] { $n } idéer kom härifrån.
}
gathering-told = { $n ->
    [one] En idéägare har fått besked, senast { $date }.
   *[other] { $n } idéägare har fått besked, senast { $date }.
}
gathering-table = Bord
gathering-no-table = Utan bord
gathering-column-ideas = Idéer
gathering-column-told = Har fått besked
gathering-column-answered = Besvarade
gathering-column-last = Senaste besked
gathering-caption = Idéer per bord, och när idéägarna fick besked
gathering-not-yet = inte än
gathering-none = Inga idéer är inskrivna härifrån än.
# Mötespaketet
cards-guide-title = Så håller ni mötet
cards-timetable = Tider
cards-minutes = Minuter
cards-what = Vad ni gör
cards-guide =
    Dela ut korten, ett eller flera till var och en. Varje kort har ett eget nummer och en egen kod.
    Alla skriver först för sig själva. Ingen idé är för liten, och ingen behöver skriva sitt namn.
    Riv av den högra delen och behåll den. Med de fyra orden ser man vad som händer med idén och kan svara på frågor.
    Samla in korten och lämna dem till samordnaren. De skrivs in ordagrant, under ert nätverk eller möte, och var och en får svar.

    10 min: Välkommen: vad idéerna används till och vad ett svar är
    15 min: Alla skriver, en idé på varje kort
    15 min: Två och två berättar för varandra och skriver till det som saknas
    10 min: Runt bordet: var och en läser upp en idé
    10 min: Riv av, samla in och berätta när svaren kommer
