# Idékort
cards = Idékort
cards-text = Skriv ut nummererte kort til et møte eller et nettverk. På hvert kort står en kode som den som skriver, river av og beholder.
cards-gathering = Møte eller nettverk
cards-no-gathering = Uten møte eller nettverk
cards-from = Fra bord
cards-to = Til bord
cards-count = Antall kort
cards-count-hint = Høyst { $n }. To kort per A4-ark.
cards-lang = Språk på kortene
cards-once = Kodene finnes bare i filen. Ta vare på den til kortene er skrevet ut: vi kan ikke lage de samme kortene igjen.
cards-print = Lag møtepakke (PDF)
cards-printed-title = Utskrevne kort
cards-printed-caption = Kort per møte og nettverk
cards-numbers = Nummer
cards-printed = Utskrevet
cards-typed-in = Skrevet inn
cards-none = Ingen kort er skrevet ut ennå.
cards-none-next = Bestill de første her over.
cards-table = Bord { $table }
cards-sheet-title = Idékort { $first }–{ $last }
cards-step-write = Du skriver
cards-step-read = Vi leser og sorterer
cards-step-answer = Du får svar
cards-step-follow = Følg ideen din her
cards-label-number = Kort
cards-label-keep = Riv av og ta vare på
cards-label-follow = Skriv koden på
cards-label-note = Ideen min handler om
refusal-cards-printed = Disse kortene er allerede skrevet ut, og kodene står bare i den filen. Gå tilbake til Idékort hvis du trenger flere.
fault-tables-backwards = Det siste bordet kommer før det første. Bytt plass på dem.
fault-cards-at-most = Skriv et antall fra 1 til { $n }. Trenger du flere, gjør det i flere omganger.
# Møter og nettverk
gatherings = Møter og nettverk
gatherings-add = Legg til
gatherings-added = Lagt til. Nå kan du skrive ut kort og skrive inn ideer derfra.
gatherings-kind = Type
gatherings-meeting = Møte
gatherings-network = Nettverk
gatherings-name = Navn
gatherings-date = Når
gatherings-date-hint = Så nøyaktig du vet: 2026, 2026-03 eller 2026-03-17.
gatherings-place = Hvor
gatherings-tables = Bord
gatherings-participants = Deltakere
gatherings-send = Legg til
gatherings-none = Ingen møter eller nettverk er lagt inn ennå.
gatherings-none-next = Legg til det første her under.
fault-not-a-partial-date = Skriv et år, en måned eller en dag: 2026, 2026-03 eller 2026-03-17.
# Et møte
gathering-participants = { $n ->
    [one] 1 deltaker
   *[other] { $n } deltakere
}
gathering-ideas = { $n ->
    [one] 1 idé kom herfra.
   *[other] { $n } ideer kom herfra.
}
gathering-told = { $n ->
    [one] Én idéeier har fått beskjed, senest { $date }.
   *[other] { $n } idéeiere har fått beskjed, senest { $date }.
}
gathering-table = Bord
gathering-no-table = Uten bord
gathering-column-ideas = Ideer
gathering-column-told = Har fått beskjed
gathering-column-answered = Besvart
gathering-column-last = Siste beskjed
gathering-caption = Ideer per bord, og når idéeierne fikk beskjed
gathering-not-yet = ikke ennå
gathering-none = Ingen ideer er skrevet inn herfra ennå.
# Møtepakken
cards-guide-title = Slik holder dere møtet
cards-timetable = Tider
cards-minutes = Minutter
cards-what = Hva dere gjør
cards-guide =
    Del ut kortene, ett eller flere til hver. Hvert kort har sitt eget nummer og sin egen kode.
    Alle skriver først for seg selv. Ingen idé er for liten, og ingen trenger å skrive navnet sitt.
    Riv av den høyre delen og behold den. Med de fire ordene ser man hva som skjer med ideen, og kan svare på spørsmål.
    Samle inn kortene og lever dem til koordinatoren. De blir skrevet inn ordrett, under nettverket eller møtet deres, og alle får svar.

    10 min: Velkommen: hva ideene brukes til, og hva et svar er
    15 min: Alle skriver, én idé på hvert kort
    15 min: To og to forteller hverandre og skriver til det som mangler
    10 min: Rundt bordet: hver leser opp én idé
    10 min: Riv av, samle inn og fortell når svarene kommer
