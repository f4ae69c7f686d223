# Lever en idé
intake-lead = Vi leser alle ideer, og alle får svar. Du trenger ingen konto.
intake-before = Før du skriver:
intake-public-records = Det du sender, blir et offentlig dokument og kan leses av alle. Ikke skriv noe om deg selv eller andre som ikke må bli kjent.
intake-question = Hva ville blitt bedre om kommunene gjorde det sammen?
intake-text = Ideen din
intake-text-hint = Skriv slik du snakker. Én setning er nok, og du kan skrive på hvilket språk du vil.
intake-place = Hvor?
intake-place-any = Hele området, eller vet ikke
intake-you = Frivillig: e-post, navn og språk for svaret
intake-you-text = Alt her er frivillig. Uten navn og adresse følger du ideen med koden du får.
intake-email = E-post
intake-email-hint = Da får du beskjed dit også. Adressen er aldri offentlig. Bare de som svarer på ideer, kan se den, og det blir notert.
intake-lang = Språk i svaret
intake-lang-same = Samme som jeg skriver på
intake-name = Navn
intake-send = Send ideen
intake-next = Hva skjer så?
intake-next-code = Du får et nummer og en kode på fire ord. Med koden ser du hva som skjer, svarer på spørsmål eller trekker ideen.
intake-next-read = Noen leser og sorterer ideen innen { $n } arbeidsdager.
intake-next-answer = Du får et svar med begrunnelse, også om svaret er nei.
intake-formal = Ikke et formelt forslag
intake-formal-text = En idé her er noe annet enn et innbyggerforslag. Vil du at kommunestyret skal ha plikt til å ta stilling til et forslag, sender du det til kommunen din. Spør oss om du er usikker, så viser vi vei.
intake-late = Innsamlingen er stengt.
intake-late-text = Den stengte { $date }. Du kan likevel levere en idé: den merkes som sen og får svar som alle andre.
intake-closed = Akkurat nå tar vi ikke imot ideer her.
intake-closed-next = Neste innsamling åpner { $date }. Velkommen tilbake da.
intake-closed-no-date = Dato for neste innsamling er ikke bestemt ennå. Ideer som allerede er kommet inn, får svar som vanlig.
intake-closed-typed = Dette skrev du. Kopier det hvis du vil ta vare på det.
intake-press-again = Ideen er ikke sendt ennå. Trykk på Send en gang til, så vet vi at du er et menneske. Teksten er her fortsatt.
intake-same-text = Den samme teksten kom nettopp fra nettverket ditt. Er det en idé til, trykk på Send igjen. Ellers er alt klart.
intake-too-many = Akkurat nå kommer det svært mange ideer fra samme nettverk som ditt. Vent ti minutter og trykk på Send igjen. Teksten er her fortsatt.
# Feil
fault-idea-missing = Skriv ideen. Én setning er nok.
fault-unreadable-character = Det er et tegn her som ikke kan lagres. Skriv linjen på nytt for hånd.
fault-no-such-table = Det bordet finnes ikke. Skriv et nummer fra 1 til { $n }.
fault-not-a-card = Skriv nummeret på kortet, for eksempel 17, eller de fire ordene som står på det.
fault-no-such-card = Det finnes ikke noe slikt kort. Sammenlign nummer og ord med kortet, eller la feltet stå tomt, så får ideen en ny kode.
fault-card-used = Kortet er allerede skrevet inn. Kontroller nummeret, eller la feltet stå tomt, så får ideen en ny kode.
# Kvittering
receipt-thanks = Takk! Ideen din er mottatt.
receipt-number = Nummer
receipt-code = Koden din
receipt-keep = Ta vare på koden nå.
receipt-keep-why = Skriv den av, ta bilde av den eller skriv ut siden. Vi kan ikke vise den igjen: vi lagrer den ikke selv.
receipt-held = Teksten ser ut til å inneholde personopplysninger. Den vises ikke åpent før noen hos oss har sett på den.
receipt-over = Kvitteringen vises bare i et kvarter, og det er over. Ideen er lagret. Har du koden, kan du følge den som vanlig.
receipt-next = Hva skjer nå?
receipt-read-by = Senest { $date } har noen lest og sortert ideen.
receipt-answer = Deretter får du et svar med begrunnelse. Med koden ser du hele tiden hvor ideen er.
receipt-change = Vil du endre eller legge til noe? Skriv det med koden. Det som sendes inn en gang til, blir en idé til.
receipt-mailed = Vi skriver også til adressen du oppga. Koden står aldri i brevene våre.
receipt-slip = Last ned for utskrift (PDF)
receipt-follow = Følg ideen
receipt-another = Lever en idé til
receipt-slip-title = Kvittering for idé { $number }
receipt-received = Mottatt { $date }
receipt-follow-at = Følg ideen på
receipt-qr = QR-kode til siden der koden skrives inn
# Skriv inn ideer
register = Skriv inn ideer
register-gathering = Møte eller nettverk
register-no-gathering = Uten møte eller nettverk (papir)
register-table = Bord
register-card = Nummer eller kode på kortet
register-card-hint = Hvis ideen står på et utdelt idékort. Da gjelder koden på kortet, som idéeieren allerede har.
register-text = Ideen, ord for ord
register-text-hint = Skriv slik det står, også skrivefeil. Én idé om gangen.
register-email = Idéeierens e-post
register-email-hint = Bare hvis den står på kortet eller idéeieren ber om det.
register-lang = Språk
register-lang-told = Avgjøres av teksten
register-send = Lagre og neste
register-count = { $n ->
    [one] 1 idé herfra så langt
   *[other] { $n } ideer herfra så langt
}
register-count-table = { $n } fra bord { $table }
register-done = Idé { $number } er skrevet inn.
register-done-card = Kort { $card } er skrevet inn som idé { $number }. Idéeieren følger den med koden på kortet.
register-hand-over = Kode til idéeieren. Den vises bare nå.
register-late = Innsamlingen er stengt. Det som skrives inn nå, merkes som sent.
# Lignende ideer mens man skriver
intake-similar-look = Se lignende ideer
intake-similar-write = Skriv noen ord, så ser vi etter lignende ideer.
intake-similar-found = { $n ->
    [one] En idé som ligner din, finnes allerede.
   *[other] { $n } ideer som ligner din, finnes allerede.
}
intake-similar-none = Ingen idé her ligner din ennå.
intake-similar-welcome = Send gjerne din likevel. Hver idé får sitt eget svar.
intake-similar-new-tab = (åpnes i en ny fane)
# Debattinnlegg og presseklipp
register-letter = Svar i brev
register-name = Idéeierens navn
register-postal = Idéeierens postadresse
register-postal-hint = Gate eller postboks, postnummer og sted, på hver sin linje. Brev skrives til den som ikke har oppgitt e-post.
register-cutting = Fra en avis eller en debatt
register-cutting-text = Skriv hva innlegget vil, med egne ord, og oppgi hvor det sto. Den som skrev innlegget, blir ikke eier av ideen og blir ikke kontaktet.
register-source = Overskrift
register-publication = Avis eller nettsted
register-published = Publisert
register-published-hint = Så nøyaktig som du vet: 2026, 2026-03 eller 2026-03-12.
register-url = Nettadresse
register-done-cutting = Idé { $number } er registrert med kilden sin. Den har ingen eier.
fault-cutting-has-no-owner = Et innlegg fra en avis har ingen eier hos oss. Tøm dette feltet, eller fjern kilden hvis ideen ble levert til dere.
fault-not-an-address = Skriv hele nettadressen, slik den begynner: https://
fault-cutting-there = Det innlegget er allerede registrert. Søk etter det blant ideene.
