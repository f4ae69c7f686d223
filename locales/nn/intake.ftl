# Lever ein idé
intake-lead = Vi les alle idear, og alle får svar. Du treng ingen konto.
intake-before = Før du skriv:
intake-public-records = Det du sender, blir eit offentleg dokument og kan lesast av alle. Ikkje skriv noko om deg sjølv eller andre som ikkje må bli kjent.
intake-question = Kva ville blitt betre om kommunane gjorde det saman?
intake-text = Ideen din
intake-text-hint = Skriv slik du snakkar. Éi setning er nok, og du kan skrive på kva språk du vil.
intake-place = Kvar?
intake-place-any = Heile området, eller veit ikkje
intake-you = Frivillig: e-post, namn og språk for svaret
intake-you-text = Alt her er frivillig. Utan namn og adresse følgjer du ideen med koden du får.
intake-email = E-post
intake-email-hint = Då får du beskjed dit òg. Adressa er aldri offentleg. Berre dei som svarer på idear, kan sjå henne, og det blir notert.
intake-lang = Språk i svaret
intake-lang-same = Same som eg skriv på
intake-name = Namn
intake-send = Send ideen
intake-next = Kva skjer så?
intake-next-code = Du får eit nummer og ein kode på fire ord. Med koden ser du kva som skjer, svarar på spørsmål eller trekkjer ideen.
intake-next-read = Nokon les og sorterer ideen innan { $n } arbeidsdagar.
intake-next-answer = Du får eit svar med grunngiving, òg om svaret er nei.
intake-formal = Ikkje eit formelt forslag
intake-formal-text = Ein idé her er noko anna enn eit innbyggjarforslag. Vil du at kommunestyret skal ha plikt til å ta stilling til eit forslag, sender du det til kommunen din. Spør oss om du er usikker, så viser vi veg.
intake-late = Innsamlinga er stengd.
intake-late-text = Ho stengde { $date }. Du kan likevel levere ein idé: han blir merkt som sein og får svar som alle andre.
intake-closed = Akkurat no tek vi ikkje imot idear her.
intake-closed-next = Neste innsamling opnar { $date }. Velkomen tilbake då.
intake-closed-no-date = Dato for neste innsamling er ikkje bestemt enno. Idear som alt er komne inn, får svar som vanleg.
intake-closed-typed = Dette skreiv du. Kopier det om du vil ta vare på det.
intake-press-again = Ideen er ikkje send enno. Trykk på Send ein gong til, så veit vi at du er eit menneske. Teksten er her framleis.
intake-same-text = Den same teksten kom nettopp frå nettverket ditt. Er det ein idé til, trykk på Send igjen. Elles er alt klart.
intake-too-many = Akkurat no kjem det svært mange idear frå same nettverk som ditt. Vent ti minutt og trykk på Send igjen. Teksten er her framleis.
# Feil
fault-idea-missing = Skriv ideen. Éi setning er nok.
fault-unreadable-character = Det er eit teikn her som ikkje kan lagrast. Skriv linja på nytt for hand.
fault-no-such-table = Det bordet finst ikkje. Skriv eit nummer frå 1 til { $n }.
fault-not-a-card = Skriv nummeret på kortet, til dømes 17, eller dei fire orda som står på det.
fault-no-such-card = Det finst ikkje noko slikt kort. Samanlikn nummer og ord med kortet, eller lat feltet stå tomt, så får ideen ein ny kode.
fault-card-used = Kortet er alt skrive inn. Kontroller nummeret, eller lat feltet stå tomt, så får ideen ein ny kode.
# Kvittering
receipt-thanks = Takk! Ideen din er motteken.
receipt-number = Nummer
receipt-code = Koden din
receipt-keep = Ta vare på koden no.
receipt-keep-why = Skriv han av, ta bilete av han eller skriv ut sida. Vi kan ikkje vise han igjen: vi lagrar han ikkje sjølve.
receipt-held = Teksten ser ut til å innehalde personopplysningar. Han blir ikkje vist ope før nokon hos oss har sett på han.
receipt-over = Kvitteringa blir berre vist i eit kvarter, og det er over. Ideen er lagra. Har du koden, kan du følgje han som vanleg.
receipt-next = Kva skjer no?
receipt-read-by = Seinast { $date } har nokon lese og sortert ideen.
receipt-answer = Deretter får du eit svar med grunngiving. Med koden ser du heile tida kvar ideen er.
receipt-change = Vil du endre eller leggje til noko? Skriv det med koden. Det som blir sendt inn ein gong til, blir ein idé til.
receipt-mailed = Vi skriv òg til adressa du gav opp. Koden står aldri i breva våre.
receipt-slip = Last ned for utskrift (PDF)
receipt-follow = Følg ideen
receipt-another = Lever ein idé til
receipt-slip-title = Kvittering for idé { $number }
receipt-received = Motteken { $date }
receipt-follow-at = Følg ideen på
receipt-qr = QR-kode til sida der koden blir skriven inn
# Skriv inn idear
register = Skriv inn idear
register-gathering = Møte eller nettverk
register-no-gathering = Utan møte eller nettverk (papir)
register-table = Bord
register-card = Nummer eller kode på kortet
register-card-hint = Om ideen står på eit utdelt idékort. Då gjeld koden på kortet, som idéeigaren alt har.
register-text = Ideen, ord for ord
register-text-hint = Skriv slik det står, òg skrivefeil. Éin idé om gongen.
register-email = E-posten til idéeigaren
register-email-hint = Berre om han står på kortet eller idéeigaren ber om det.
register-lang = Språk
register-lang-told = Blir avgjort av teksten
register-send = Lagre og neste
register-count = { $n ->
    [one] 1 idé herifrå så langt
   *[other] { $n } idear herifrå så langt
}
register-count-table = { $n } frå bord { $table }
register-done = Idé { $number } er skriven inn.
register-done-card = Kort { $card } er skrive inn som idé { $number }. Idéeigaren følgjer han med koden på kortet.
register-hand-over = Kode til idéeigaren. Han blir berre vist no.
register-late = Innsamlinga er stengd. Det som blir skrive inn no, blir merkt som seint.
# Liknande idear medan ein skriv
intake-similar-look = Sjå liknande idear
intake-similar-write = Skriv nokre ord, så ser vi etter liknande idear.
intake-similar-found = { $n ->
    [one] Ein idé som liknar din, finst alt.
   *[other] { $n } idear som liknar din, finst alt.
}
intake-similar-none = Ingen idé her liknar din enno.
intake-similar-welcome = Send gjerne din likevel. Kvar idé får sitt eige svar.
intake-similar-new-tab = (blir opna i ei ny fane)
# Debattinnlegg og presseklipp
register-letter = Svar i brev
register-name = Namnet til idéeigaren
register-postal = Postadressa til idéeigaren
register-postal-hint = Gate eller postboks, postnummer og stad, på kvar si linje. Brev blir skrivne til den som ikkje har gitt e-post.
register-cutting = Frå ei avis eller ein debatt
register-cutting-text = Skriv kva innlegget vil, med eigne ord, og seg kvar det stod. Den som skreiv innlegget, blir ikkje eigar av ideen og blir ikkje kontakta.
register-source = Overskrift
register-publication = Avis eller nettstad
register-published = Publisert
register-published-hint = Så nøyaktig som du veit: 2026, 2026-03 eller 2026-03-12.
register-url = Nettadresse
register-done-cutting = Idé { $number } er registrert med kjelda si. Han har ingen eigar.
fault-cutting-has-no-owner = Eit innlegg frå ei avis har ingen eigar hos oss. Tøm dette feltet, eller fjern kjelda om ideen vart levert til dykk.
fault-not-an-address = Skriv heile nettadressa, slik ho byrjar: https://
fault-cutting-there = Det innlegget er alt registrert. Søk etter det blant ideane.
