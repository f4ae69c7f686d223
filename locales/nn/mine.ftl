# Skriv koden
mine-enter-title = Følg ideen din
mine-enter-lead = Skriv koden du fekk då du leverte ideen. Då ser du kor langt han har kome.
mine-code = Koden din
mine-code-hint = Fire ord og eit siffer, til dømes «{ $example }». Store eller små bokstavar spelar inga rolle, og sifferet kan du hoppe over.
mine-open = Vis ideen min
mine-continue = Hald fram til idé nr. { $number }
mine-code-empty = Skriv dei fire orda i koden.
mine-code-few = { $n ->
    [one] Det manglar ord. Du har skrive eitt ord av fire.
   *[other] Det manglar ord. Du har skrive { $n } ord av fire.
}
mine-code-many = Det er for mange ord. Ein kode er fire ord og eit siffer.
mine-code-unknown = Vi kjenner ikkje att ord nummer { $place }, «{ $word }». Sjå på kvitteringa ein gong til.
mine-code-unknown-near = Vi kjenner ikkje att ord nummer { $place }, «{ $word }». Meinte du «{ $nearest }»?
mine-code-instead = Ja, eg meinte «{ $nearest }»
mine-code-mixed = Orda høyrer ikkje saman. Sjå på kvitteringa ein gong til.
mine-code-check = Sifferet stemmer ikkje med orda. Kanskje har to ord bytt plass, eller så er eit ord feil.
mine-code-not-found = Vi finn ingen idé med den koden her. Sjå på kvitteringa ein gong til. Står koden på eit papirkort, kan det ta nokre dagar før vi har skrive det inn.
mine-code-on-card = Koden er rett. Han står på eit idékort som vi ikkje har skrive inn enno. Sjå igjen om nokre dagar med same kode.
mine-code-wait = { $n ->
    [one] Mange kodar er prøvde. Vent eitt minutt og prøv igjen. Det du skreiv, står der framleis.
   *[other] Mange kodar er prøvde. Vent { $n } minutt og prøv igjen. Det du skreiv, står der framleis.
}
mine-lost = Har du mista koden?
mine-lost-text = Vi kan ikkje finne han att: vi lagrar han ikkje i leseleg form. Difor kan ingen andre lese det som berre er til deg. Har du nummeret på ideen, kan du følgje han mellom alle ideane, og du kan alltid levere ein ny.
mine-session-over = Det gjekk ei stund, så vi lukka sida. Skriv koden igjen.
mine-session-over-kept = Det gjekk ei stund, så vi lukka sida. Det du skreiv, står her under. Skriv koden igjen, så kan du sende det.
# Min idé
mine-title = Ideen din nr. { $number }
mine-left-on = Levert { $date }
mine-public-page = Slik ser alle andre han
mine-held = Teksten blir ikkje vist for andre enno. Først ser nokon etter namn og telefonnummer som ikkje skal stå ope.
mine-masked = For alle andre er nokre ord dekte til, for å verne personopplysningane til nokon. Her ser du teksten slik du skreiv han.
# Kvar han er no
mine-state-received = Ideen din har kome fram. Ingen har lese han enno.
mine-state-sorted = Ideen din er lesen og sortert.
mine-state-clarifying = Vi har eit spørsmål til deg.
mine-state-in-proposal = Ideen din er ein del av forslag { $proposals }.
mine-state-in-proposal-unnamed = Ideen din er ein del av eit forslag.
mine-state-parked = Ideen din kviler til { $date }.
mine-state-referred = Ideen din er gitt vidare til { $receiver }.
mine-because-referred = Dette skreiv vi dit:
mine-because-parked = Dette er grunnen:
mine-state-answered = Ideen din har fått svar.
mine-state-withheld = Teksten i ideen din blir ikkje vist ope.
mine-state-withdrawn = Du har trekt ideen din tilbake.
# Kva som skjer no
mine-next-received = Seinast { $date } har nokon lese han. Du får alltid eit svar.
mine-next-word = Du høyrer frå oss seinast { $date }.
mine-next-late = Du skulle ha høyrt frå oss seinast { $date }. Vi er seine, og det er vår feil. Ideen din ligg framleis hos oss og får eit svar.
mine-next-clarifying = Svar gjerne seinast { $date }. Svarar du ikkje, går vi vidare med det du alt har skrive.
mine-next-parked = Då tek vi han opp att. Du treng ikkje gjere noko.
mine-next-referred = No er det dei som tek han vidare. Hos oss er han avslutta.
mine-next-referred-number = No er det dei som tek han vidare. Nummeret deira på saka er { $reference }. Hos oss er han avslutta.
mine-next-answered = Hos oss er han avslutta. Lurer du på noko meir, kan du skrive til oss her på sida.
mine-next-withheld = Synest du det er feil, kan du skrive til oss her på sida.
mine-next-withdrawn = Vi gjer ikkje noko meir med han. Du kan levere ein ny idé når du vil.
mine-coming-read = Nokon les og sorterer han
mine-coming-word = Neste melding til deg
mine-coming-reply = Svaret ditt på spørsmålet vårt
mine-coming-wake = Vi tek han opp att
mine-coming-answer = Svar til deg
mine-by = seinast { $date }
# Den raude tråden
told-receipt = Ideen din kom fram
told-sorted = Vi las og sorterte han
told-question = Vi spurde deg
told-question-closed = Vi gjekk vidare utan svar på spørsmålet
told-reply-received = Svaret ditt kom fram
told-you-wrote = Du skreiv
told-in-proposal = Han vart ein del av forslag { $proposal }
told-in-proposal-unnamed = Han vart ein del av eit forslag
told-left-proposal = Han vart teken ut av forslag { $proposal }
told-left-proposal-unnamed = Han vart teken ut av eit forslag
told-parked = Han fekk kvile til { $date }
told-woken = Vi tok han opp att
told-referred = Vi gav han vidare til { $receiver }
told-answered = Du fekk svar
told-progress = Vi fortalde korleis det går
told-withheld = Teksten vart teken bort frå det opne
told-withdrawn = Du trekte han tilbake
told-reopened = Vi tok han opp att
told-undone = Vi retta ein feil
told-did-it-help = Vi spurde om svaret hjelpte
told-took = Vi tok med: { $took }
told-reference = Nummeret deira på saka: { $reference }
# Skriv til oss
mine-write = Skriv til oss om ideen
mine-field-text = Det du vil seie
mine-reply-to-question = Svaret ditt
mine-reply-hint = Berre dei som arbeider med ideane, ser det på nettstaden. Det blir eit saksdokument som andre kan be om innsyn i.
mine-reply-send = Send
mine-replied = Takk, det har kome fram.
mine-moved-on = Det gjekk ikkje lenger, for ideen har gått vidare. Slik er det no.
# Hjelpte svaret?
mine-helped-title = Hjelpte svaret vårt deg?
mine-field-why = Viss ikkje: dette manglar
mine-helped-button-yes = Ja
mine-helped-button-no = Nei
mine-helped-yes = Takk, det er godt å vite.
mine-helped-no = Takk for at du sa det. Vi har teke ideen opp att.
# Melding på e-post
mine-address-new = Få melding på e-post
mine-address-known = Meldingar går til { $address }
mine-field-email = E-postadresse
mine-email-change = Lat feltet stå tomt om du vil ha same adressa som før.
mine-field-lang = Språk i breva
mine-field-name = Namn
mine-name-change = Lat feltet stå tomt om du vil ha same namnet som før.
mine-field-name_public = Kan namnet visast?
mine-name-public = Namnet mitt kan visast saman med ideen
mine-address-kept = Det du skriv her, blir ikkje vist for andre om du ikkje vel det. Du kan slette det når du vil.
mine-address-kept-until = Vi lagrar opplysningane til { $date }. Du kan slette dei når du vil.
mine-address-remove = Slett opplysningane mine
mine-address-saved = Lagra.
mine-address-removed = Opplysningane dine er sletta. Ideen din er framleis her, og koden gjeld.
# Trekk tilbake
mine-withdraw = Trekk ideen tilbake
mine-withdraw-title = Vil du trekkje ideen tilbake?
mine-withdraw-text = Teksten blir ikkje lenger vist for andre.
mine-withdraw-number = Nummer { $number } blir ståande i teljinga, slik at alle kan sjå at ingenting har kome bort.
mine-withdraw-final = Vi arbeider ikkje vidare med han. Det kan ikkje angrast, men du kan levere ein ny idé.
mine-withdraw-record = Det som har kome inn, er eit saksdokument som andre kan be om innsyn i.
mine-withdraw-yes = Ja, trekk ideen tilbake
mine-withdraw-no = Nei, behald han
mine-withdrawn = Du har trekt ideen tilbake.
# Lukk
mine-leave = Lukk sida
mine-leave-text = Sida lukkar seg sjølv to timar etter at du har brukt henne. Lukk henne sjølv om du låner telefonen eller datamaskina til nokon.
mine-left = Sida er lukka. Koden gjeld framleis.
mine-state-adopted = Forslaget som ideen din er ein del av, er vedteke.
mine-state-realised = Ideen din har ført til eit resultat.
mine-next-realised = Takk for at du bidrog. Lurer du på noko meir, kan du skrive til oss her på sida.
mine-coming-result = Det blir gjennomført og gir resultat
told-submitted = Forslaget gjekk til vedtak i { $m } organ
told-decided = Vedteke i { $n } av { $m }: { $title }
told-adopted = Alle sa ja: { $title }
told-referred-back = Forslaget vart sendt tilbake for meir arbeid: { $title }
told-rejected = Eit av forslaga fekk nei: { $title }
told-action-planned = Eit tiltak blir planlagt: { $title }
told-action-started = Det er i gang: { $title }
told-action-completed = Det er gjennomført: { $title }
told-action-cancelled = Det vart ikkje noko av: { $title }
told-realised = Det gav eit resultat: { $title }
told-invited = Du er invitert: { $title }
told-carried = Han blir med til { $title }
