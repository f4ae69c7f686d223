# Lämna en idé
intake-lead = Vi läser alla idéer, och alla får svar. Du behöver inget konto.
intake-before = Innan du skriver:
intake-public-records = Det du skickar blir allmän handling och kan läsas av alla. Skriv inget om dig själv eller andra som inte får bli känt.
intake-question = Vad skulle bli bättre om kommunerna gjorde det tillsammans?
intake-text = Din idé
intake-text-hint = Skriv som du pratar. En mening räcker, och du får skriva på vilket språk du vill.
intake-place = Var?
intake-place-any = Hela området, eller vet inte
intake-you = Frivilligt: e-post, namn och språk för svaret
intake-you-text = Allt här är frivilligt. Utan namn och adress följer du din idé med koden du får.
intake-email = E-post
intake-email-hint = Då får du besked dit också. Adressen är aldrig offentlig. Bara de som svarar på idéer kan se den, och det antecknas.
intake-lang = Språk i svaret
intake-lang-same = Samma som jag skriver på
intake-name = Namn
intake-send = Skicka idén
intake-next = Vad händer sedan?
intake-next-code = Du får ett nummer och en kod på fyra ord. Med koden ser du vad som händer, svarar på frågor eller tar tillbaka idén.
intake-next-read = Någon läser och sorterar idén inom { $n } arbetsdagar.
intake-next-answer = Du får ett svar med skäl, också om svaret är nej.
intake-formal = Inte ett formellt förslag
intake-formal-text = En idé här är något annat än ett medborgarförslag eller initiativ till fullmäktige. Vill du att de folkvalda ska vara skyldiga att ta upp ett förslag, lämna det till din kommun. Fråga oss om du är osäker, så visar vi vägen.
intake-late = Insamlingen är stängd.
intake-late-text = Den stängde { $date }. Du kan ändå lämna en idé: den märks som sen och får svar som alla andra.
intake-closed = Just nu tar vi inte emot idéer här.
intake-closed-next = Nästa insamling öppnar { $date }. Välkommen tillbaka då.
intake-closed-no-date = Datum för nästa insamling är inte bestämt än. Idéer som redan har kommit in får svar som vanligt.
intake-closed-typed = Det här skrev du. Kopiera det om du vill spara det.
intake-press-again = Idén är inte skickad än. Tryck på Skicka en gång till, så vet vi att du är en människa. Texten är kvar.
intake-same-text = Samma text kom nyss från ditt nätverk. Om det är en idé till, tryck på Skicka igen. Annars är allt klart.
intake-too-many = Just nu kommer väldigt många idéer från samma nätverk som ditt. Vänta tio minuter och tryck på Skicka igen. Texten är kvar.
# Fel
fault-idea-missing = Skriv din idé. En mening räcker.
fault-unreadable-character = Det finns ett tecken här som inte går att spara. Skriv om raden för hand.
fault-no-such-table = Det bordet finns inte. Skriv ett nummer från 1 till { $n }.
fault-not-a-card = Skriv kortets nummer, till exempel 17, eller de fyra orden som står på det.
fault-no-such-card = Det finns inget sådant kort. Kontrollera nummer och ord mot kortet, eller lämna fältet tomt så får idén en ny kod.
fault-card-used = Kortet är redan inskrivet. Kontrollera numret, eller lämna fältet tomt så får idén en ny kod.
# Kvitto
receipt-thanks = Tack! Din idé är mottagen.
receipt-number = Nummer
receipt-code = Din kod
receipt-keep = Spara koden nu.
receipt-keep-why = Skriv av den, fotografera den eller skriv ut sidan. Vi kan inte visa den igen: vi sparar den inte själva.
receipt-held = Texten ser ut att innehålla personuppgifter. Den visas inte öppet förrän någon hos oss har tittat på den.
receipt-over = Kvittot visas bara i en kvart, och den är slut. Idén är sparad. Har du koden kan du följa den som vanligt.
receipt-next = Vad händer nu?
receipt-read-by = Senast { $date } har någon läst och sorterat idén.
receipt-answer = Sedan får du ett svar med skäl. Med koden ser du hela tiden var idén är.
receipt-change = Vill du ändra eller lägga till något? Skriv det med koden. Det som skickas in en gång till blir en idé till.
receipt-mailed = Vi skriver också till adressen du lämnade. Koden står aldrig i våra brev.
receipt-slip = Ladda ner som utskrift (PDF)
receipt-follow = Följ idén
receipt-another = Lämna en idé till
receipt-slip-title = Kvitto för idé { $number }
receipt-received = Mottagen { $date }
receipt-follow-at = Följ din idé på
receipt-qr = QR-kod till sidan där koden skrivs in
# Skriv in idéer
register = Skriv in idéer
register-gathering = Möte eller nätverk
register-no-gathering = Utan möte eller nätverk (papper)
register-table = Bord
register-card = Kortets nummer eller kod
register-card-hint = Om idén står på ett utdelat idékort. Då gäller kortets kod, som idéägaren redan har.
register-text = Idén, ord för ord
register-text-hint = Skriv som det står, också stavfel. En idé i taget.
register-email = Idéägarens e-post
register-email-hint = Bara om den står på kortet eller idéägaren ber om det.
register-lang = Språk
register-lang-told = Avgörs av texten
register-send = Spara och nästa
register-count = { $n ->
    [one] 1 idé härifrån hittills
   *[other] { $n } idéer härifrån hittills
}
register-count-table = { $n } från bord { $table }
register-done = Idé { $number } är inskriven.
register-done-card = Kort { $card } är inskrivet som idé { $number }. Idéägaren följer den med kortets kod.
register-hand-over = Kod att lämna till idéägaren. Den visas bara nu.
register-late = Insamlingen är stängd. Det som skrivs in nu märks som sent.
# Liknande idéer medan man skriver
intake-similar-look = Se liknande idéer
intake-similar-write = Skriv några ord, så letar vi efter liknande idéer.
intake-similar-found = { $n ->
    [one] En idé som liknar din finns redan.
   *[other] { $n } idéer som liknar din finns redan.
}
intake-similar-none = Ingen idé här liknar din ännu.
intake-similar-welcome = Skicka gärna din ändå. Varje idé får ett eget svar.
intake-similar-new-tab = (öppnas i en ny flik)
# Debattinlägg och pressklipp
register-letter = Svar med brev
register-name = Idéägarens namn
register-postal = Idéägarens postadress
register-postal-hint = Gata eller box, postnummer och ort, på var sin rad. Brev skrivs till den som inte har lämnat e-post.
register-cutting = Ur en tidning eller en debatt
register-cutting-text = Skriv vad inlägget vill, med egna ord, och ange var det stod. Den som skrev inlägget blir inte idéns ägare och kontaktas inte.
register-source = Rubrik
register-publication = Tidning eller webbplats
register-published = Publicerat
register-published-hint = Så exakt som du vet: 2026, 2026-03 eller 2026-03-12.
register-url = Webbadress
register-done-cutting = Idé { $number } är registrerad med sin källa. Den har ingen ägare.
fault-cutting-has-no-owner = Ett inlägg ur en tidning har ingen ägare hos oss. Töm det här fältet, eller ta bort källan om idén lämnades till er.
fault-not-an-address = Skriv hela webbadressen, så som den börjar: https://
fault-cutting-there = Det inlägget är redan registrerat. Sök efter det bland idéerna.
