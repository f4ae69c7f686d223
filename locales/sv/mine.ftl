# Skriv koden
mine-enter-title = Följ din idé
mine-enter-lead = Skriv koden som du fick när du lämnade idén. Då ser du hur långt den har kommit.
mine-code = Din kod
mine-code-hint = Fyra ord och en siffra, till exempel ”{ $example }”. Stora eller små bokstäver spelar ingen roll, och siffran kan du hoppa över.
mine-open = Visa min idé
mine-continue = Fortsätt till idé nr { $number }
mine-code-empty = Skriv de fyra orden i koden.
mine-code-few = { $n ->
    [one] Det fattas ord. Du har skrivit ett ord av fyra.
   *[other] Det fattas ord. Du har skrivit { $n } ord av fyra.
}
mine-code-many = Det är för många ord. En kod är fyra ord och en siffra.
mine-code-unknown = Vi känner inte igen ord nummer { $place }, ”{ $word }”. Titta på kvittot en gång till.
mine-code-unknown-near = Vi känner inte igen ord nummer { $place }, ”{ $word }”. Menade du ”{ $nearest }”?
mine-code-instead = Ja, jag menade ”{ $nearest }”
mine-code-mixed = Orden hör inte ihop. Titta på kvittot en gång till.
mine-code-check = Siffran stämmer inte med orden. Kanske har två ord bytt plats, eller så är ett ord fel.
mine-code-not-found = Vi hittar ingen idé med den koden här. Titta på kvittot en gång till. Står koden på ett papperskort kan det dröja några dagar innan vi har skrivit in det.
mine-code-on-card = Koden är rätt. Den står på ett idékort som vi inte har skrivit in än. Titta igen om några dagar med samma kod.
mine-code-wait = { $n ->
    [one] Många koder har provats. Vänta en minut och försök igen. Det du skrev står kvar.
   *[other] Många koder har provats. Vänta { $n } minuter och försök igen. Det du skrev står kvar.
}
mine-lost = Har du tappat bort koden?
mine-lost-text = Vi kan inte ta fram den: vi sparar den inte i läsbar form. Det är därför ingen annan kan läsa det som bara är till dig. Har du numret på idén kan du följa den bland alla idéer, och du kan alltid lämna en ny.
mine-session-over = Det gick en stund, så vi stängde sidan. Skriv koden igen.
mine-session-over-kept = Det gick en stund, så vi stängde sidan. Det du skrev finns kvar här under. Skriv koden igen, så kan du skicka det.
# Min idé
mine-title = Din idé nr { $number }
mine-left-on = Lämnad { $date }
mine-public-page = Så ser alla andra den
mine-held = Texten visas inte för andra ännu. Först tittar någon efter namn och telefonnummer som inte ska stå öppet.
mine-masked = För alla andra är några ord övertäckta, för att skydda någons personuppgifter. Här ser du din text som du skrev den.
# Läget
mine-state-received = Din idé har kommit fram. Ingen har läst den ännu.
mine-state-sorted = Din idé är läst och sorterad.
mine-state-clarifying = Vi har en fråga till dig.
mine-state-in-proposal = Din idé är en del av förslag { $proposals }.
mine-state-in-proposal-unnamed = Din idé är en del av ett förslag.
mine-state-parked = Din idé vilar till { $date }.
mine-state-referred = Din idé är lämnad vidare till { $receiver }.
mine-because-referred = Det här skrev vi dit:
mine-because-parked = Skälet är det här:
mine-state-answered = Din idé har fått svar.
mine-state-withheld = Texten i din idé visas inte öppet.
mine-state-withdrawn = Du har tagit tillbaka din idé.
# Vad som händer nu
mine-next-received = Senast { $date } har någon läst den. Du får alltid ett svar.
mine-next-word = Du hör av oss senast { $date }.
mine-next-late = Du skulle ha hört av oss senast { $date }. Vi är sena, och det är vårt fel. Din idé ligger kvar hos oss och får ett svar.
mine-next-clarifying = Svara gärna senast { $date }. Svarar du inte går vi vidare med det du redan har skrivit.
mine-next-parked = Då tar vi upp den igen. Du behöver inte göra något.
mine-next-referred = Nu är det de som tar den vidare. Hos oss är den avslutad.
mine-next-referred-number = Nu är det de som tar den vidare. Deras nummer på ärendet är { $reference }. Hos oss är den avslutad.
mine-next-answered = Hos oss är den avslutad. Undrar du något mer kan du skriva till oss här på sidan.
mine-next-withheld = Tycker du att det är fel kan du skriva till oss här på sidan.
mine-next-withdrawn = Vi gör inget mer med den. Du kan lämna en ny idé när du vill.
mine-coming-read = Någon läser och sorterar den
mine-coming-word = Nästa besked till dig
mine-coming-reply = Ditt svar på vår fråga
mine-coming-wake = Vi tar upp den igen
mine-coming-answer = Svar till dig
mine-by = senast { $date }
# Den röda tråden
told-receipt = Din idé kom fram
told-sorted = Vi läste och sorterade den
told-question = Vi frågade dig
told-question-closed = Vi gick vidare utan svar på frågan
told-reply-received = Ditt svar kom fram
told-you-wrote = Du skrev
told-in-proposal = Den blev en del av förslag { $proposal }
told-in-proposal-unnamed = Den blev en del av ett förslag
told-left-proposal = Den togs ut ur förslag { $proposal }
told-left-proposal-unnamed = Den togs ut ur ett förslag
told-parked = Den fick vila till { $date }
told-woken = Vi tog upp den igen
told-referred = Vi lämnade den vidare till { $receiver }
told-answered = Du fick svar
told-progress = Vi berättade hur det går
told-withheld = Texten togs bort från det öppna
told-withdrawn = Du tog tillbaka den
told-reopened = Vi tog upp den igen
told-undone = Vi rättade ett misstag
told-did-it-help = Vi frågade om svaret hjälpte
told-took = Vi tog med: { $took }
told-reference = Deras nummer på ärendet: { $reference }
# Skriv till oss
mine-write = Skriv till oss om idén
mine-field-text = Det du vill säga
mine-reply-to-question = Ditt svar
mine-reply-hint = Bara de som arbetar med idéerna ser det på webbplatsen. Det blir en allmän handling.
mine-reply-send = Skicka
mine-replied = Tack, det har kommit fram.
mine-moved-on = Det gick inte längre att göra, för idén har gått vidare. Så här ser det ut nu.
# Hjälpte svaret?
mine-helped-title = Hjälpte vårt svar dig?
mine-field-why = Om inte: det här fattas
mine-helped-button-yes = Ja
mine-helped-button-no = Nej
mine-helped-yes = Tack, det är bra att veta.
mine-helped-no = Tack för att du sade det. Vi har tagit upp idén igen.
# Besked med e-post
mine-address-new = Få besked med e-post
mine-address-known = Besked går till { $address }
mine-field-email = E-postadress
mine-email-change = Lämna tomt om du vill behålla den adress du har.
mine-field-lang = Språk i breven
mine-field-name = Namn
mine-name-change = Lämna tomt om du vill behålla det namn du har lämnat.
mine-field-name_public = Får namnet visas?
mine-name-public = Mitt namn får visas med idén
mine-address-kept = Det du skriver här visas inte för andra, om du inte väljer det. Du kan ta bort det när du vill.
mine-address-kept-until = Vi sparar uppgifterna till { $date }. Du kan ta bort dem när du vill.
mine-address-remove = Ta bort mina uppgifter
mine-address-saved = Sparat.
mine-address-removed = Dina uppgifter är borttagna. Din idé finns kvar, och koden gäller.
# Ta tillbaka
mine-withdraw = Ta tillbaka idén
mine-withdraw-title = Vill du ta tillbaka idén?
mine-withdraw-text = Texten visas inte längre för andra.
mine-withdraw-number = Nummer { $number } finns kvar i räkningen, så att det syns att inget har försvunnit.
mine-withdraw-final = Vi arbetar inte vidare med den. Det går inte att ångra, men du kan lämna en ny idé.
mine-withdraw-record = Det som har kommit in är en allmän handling och kan bli utlämnat om någon frågar efter det.
mine-withdraw-yes = Ja, ta tillbaka idén
mine-withdraw-no = Nej, behåll den
mine-withdrawn = Du har tagit tillbaka idén.
# Stäng
mine-leave = Stäng sidan
mine-leave-text = Sidan stängs av sig själv två timmar efter att du använt den. Stäng den själv om du lånar någons telefon eller dator.
mine-left = Sidan är stängd. Koden gäller fortfarande.
mine-state-adopted = Förslaget som din idé är en del av är beslutat.
mine-state-realised = Din idé har lett till ett resultat.
mine-next-realised = Tack för att du bidrog. Undrar du något mer kan du skriva till oss här på sidan.
mine-coming-result = Det genomförs och ger resultat
told-submitted = Förslaget gick till beslut i { $m } organ
told-decided = Beslutat i { $n } av { $m }: { $title }
told-adopted = Alla sade ja: { $title }
told-referred-back = Förslaget skickades tillbaka för mer arbete: { $title }
told-rejected = Ett av förslagen fick nej: { $title }
told-action-planned = En åtgärd planeras: { $title }
told-action-started = Det har börjat: { $title }
told-action-completed = Det är genomfört: { $title }
told-action-cancelled = Det blev inte av: { $title }
told-realised = Det gav ett resultat: { $title }
told-invited = Du är inbjuden: { $title }
told-carried = Den följer med till { $title }
