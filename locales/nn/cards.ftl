# Idékort
cards = Idékort
cards-text = Skriv ut nummererte kort til eit møte eller eit nettverk. På kvart kort står ein kode som den som skriv, riv av og tek vare på.
cards-gathering = Møte eller nettverk
cards-no-gathering = Utan møte eller nettverk
cards-from = Frå bord
cards-to = Til bord
cards-count = Talet på kort
cards-count-hint = Høgst { $n }. To kort per A4-ark.
cards-lang = Språk på korta
cards-once = Kodane finst berre i fila. Ta vare på ho til korta er skrivne ut: vi kan ikkje lage dei same korta igjen.
cards-print = Lag møtepakke (PDF)
cards-printed-title = Utskrivne kort
cards-printed-caption = Kort per møte og nettverk
cards-numbers = Nummer
cards-printed = Utskrivne
cards-typed-in = Skrivne inn
cards-none = Ingen kort er skrivne ut enno.
cards-none-next = Bestill dei fyrste her over.
cards-table = Bord { $table }
cards-sheet-title = Idékort { $first }–{ $last }
cards-step-write = Du skriv
cards-step-read = Vi les og sorterer
cards-step-answer = Du får svar
cards-step-follow = Følg ideen din her
cards-label-number = Kort
cards-label-keep = Riv av og ta vare på
cards-label-follow = Skriv koden på
cards-label-note = Ideen min handlar om
refusal-cards-printed = Desse korta er alt skrivne ut, og kodane står berre i den fila. Gå tilbake til Idékort om du treng fleire.
fault-tables-backwards = Det siste bordet kjem før det fyrste. Byt plass på dei.
fault-cards-at-most = Skriv eit tal frå 1 til { $n }. Treng du fleire, gjer det i fleire omgangar.
# Møte og nettverk
gatherings = Møte og nettverk
gatherings-add = Legg til
gatherings-added = Lagt til. No kan du skrive ut kort og skrive inn idear derifrå.
gatherings-kind = Type
gatherings-meeting = Møte
gatherings-network = Nettverk
gatherings-name = Namn
gatherings-date = Når
gatherings-date-hint = Så nøyaktig du veit: 2026, 2026-03 eller 2026-03-17.
gatherings-place = Kvar
gatherings-tables = Bord
gatherings-participants = Deltakarar
gatherings-send = Legg til
gatherings-none = Ingen møte eller nettverk er lagde inn enno.
gatherings-none-next = Legg til det fyrste her under.
fault-not-a-partial-date = Skriv eit år, ein månad eller ein dag: 2026, 2026-03 eller 2026-03-17.
# Eit møte
gathering-participants = { $n ->
    [one] 1 deltakar
   *[other] { $n } deltakarar
}
gathering-ideas = { $n ->
    [one] 1 idé kom herifrå.
   *[other] { $n } idear kom herifrå.
}
gathering-told = { $n ->
    [one] Éin idéeigar har fått beskjed, seinast { $date }.
   *[other] { $n } idéeigarar har fått beskjed, seinast { $date }.
}
gathering-table = Bord
gathering-no-table = Utan bord
gathering-column-ideas = Idear
gathering-column-told = Har fått beskjed
gathering-column-answered = Svara på
gathering-column-last = Siste beskjed
gathering-caption = Idear per bord, og når idéeigarane fekk beskjed
gathering-not-yet = ikkje enno
gathering-none = Ingen idear er skrivne inn herifrå enno.
# Møtepakka
cards-guide-title = Slik held de møtet
cards-timetable = Tider
cards-minutes = Minutt
cards-what = Kva de gjer
cards-guide =
    Del ut korta, eitt eller fleire til kvar. Kvart kort har sitt eige nummer og sin eigen kode.
    Alle skriv først for seg sjølve. Ingen idé er for liten, og ingen treng å skrive namnet sitt.
    Riv av den høgre delen og ta vare på han. Med dei fire orda ser ein kva som skjer med ideen, og kan svare på spørsmål.
    Samle inn korta og lever dei til koordinatoren. Dei blir skrivne inn ordrett, under nettverket eller møtet dykkar, og alle får svar.

    10 min: Velkomen: kva ideane blir brukte til, og kva eit svar er
    15 min: Alle skriv, éin idé på kvart kort
    15 min: To og to fortel kvarandre og skriv til det som manglar
    10 min: Rundt bordet: kvar les opp éin idé
    10 min: Riv av, samle inn og fortel når svara kjem
