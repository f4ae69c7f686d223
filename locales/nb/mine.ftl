# Skriv koden
mine-enter-title = Følg ideen din
mine-enter-lead = Skriv koden du fikk da du leverte ideen. Da ser du hvor langt den har kommet.
mine-code = Koden din
mine-code-hint = Fire ord og et siffer, for eksempel «{ $example }». Store eller små bokstaver spiller ingen rolle, og sifferet kan du hoppe over.
mine-open = Vis ideen min
mine-continue = Fortsett til idé nr. { $number }
mine-code-empty = Skriv de fire ordene i koden.
mine-code-few = { $n ->
    [one] Det mangler ord. Du har skrevet ett ord av fire.
   *[other] Det mangler ord. Du har skrevet { $n } ord av fire.
}
mine-code-many = Det er for mange ord. En kode er fire ord og et siffer.
mine-code-unknown = Vi kjenner ikke igjen ord nummer { $place }, «{ $word }». Se på kvitteringen en gang til.
mine-code-unknown-near = Vi kjenner ikke igjen ord nummer { $place }, «{ $word }». Mente du «{ $nearest }»?
mine-code-instead = Ja, jeg mente «{ $nearest }»
mine-code-mixed = Ordene hører ikke sammen. Se på kvitteringen en gang til.
mine-code-check = Sifferet stemmer ikke med ordene. Kanskje har to ord byttet plass, eller så er et ord feil.
mine-code-not-found = Vi finner ingen idé med den koden her. Se på kvitteringen en gang til. Står koden på et papirkort, kan det ta noen dager før vi har skrevet det inn.
mine-code-on-card = Koden er riktig. Den står på et idékort som vi ikke har skrevet inn ennå. Se igjen om noen dager med samme kode.
mine-code-wait = { $n ->
    [one] Mange koder er prøvd. Vent ett minutt og prøv igjen. Det du skrev, står der fortsatt.
   *[other] Mange koder er prøvd. Vent { $n } minutter og prøv igjen. Det du skrev, står der fortsatt.
}
mine-lost = Har du mistet koden?
mine-lost-text = Vi kan ikke finne den igjen: vi lagrer den ikke i lesbar form. Derfor kan ingen andre lese det som bare er til deg. Har du nummeret på ideen, kan du følge den blant alle ideene, og du kan alltid levere en ny.
mine-session-over = Det gikk en stund, så vi lukket siden. Skriv koden igjen.
mine-session-over-kept = Det gikk en stund, så vi lukket siden. Det du skrev, står her under. Skriv koden igjen, så kan du sende det.
# Min idé
mine-title = Ideen din nr. { $number }
mine-left-on = Levert { $date }
mine-public-page = Slik ser alle andre den
mine-held = Teksten vises ikke for andre ennå. Først ser noen etter navn og telefonnumre som ikke skal stå åpent.
mine-masked = For alle andre er noen ord dekket til, for å beskytte noens personopplysninger. Her ser du teksten slik du skrev den.
# Hvor den er nå
mine-state-received = Ideen din har kommet fram. Ingen har lest den ennå.
mine-state-sorted = Ideen din er lest og sortert.
mine-state-clarifying = Vi har et spørsmål til deg.
mine-state-in-proposal = Ideen din er en del av forslag { $proposals }.
mine-state-in-proposal-unnamed = Ideen din er en del av et forslag.
mine-state-parked = Ideen din hviler til { $date }.
mine-state-referred = Ideen din er gitt videre til { $receiver }.
mine-because-referred = Dette skrev vi dit:
mine-because-parked = Dette er grunnen:
mine-state-answered = Ideen din har fått svar.
mine-state-withheld = Teksten i ideen din vises ikke åpent.
mine-state-withdrawn = Du har trukket ideen din tilbake.
# Hva som skjer nå
mine-next-received = Senest { $date } har noen lest den. Du får alltid et svar.
mine-next-word = Du hører fra oss senest { $date }.
mine-next-late = Du skulle ha hørt fra oss senest { $date }. Vi er sene, og det er vår feil. Ideen din ligger fortsatt hos oss og får et svar.
mine-next-clarifying = Svar gjerne senest { $date }. Svarer du ikke, går vi videre med det du allerede har skrevet.
mine-next-parked = Da tar vi den opp igjen. Du trenger ikke gjøre noe.
mine-next-referred = Nå er det de som tar den videre. Hos oss er den avsluttet.
mine-next-referred-number = Nå er det de som tar den videre. Nummeret deres på saken er { $reference }. Hos oss er den avsluttet.
mine-next-answered = Hos oss er den avsluttet. Lurer du på noe mer, kan du skrive til oss her på siden.
mine-next-withheld = Synes du det er feil, kan du skrive til oss her på siden.
mine-next-withdrawn = Vi gjør ikke noe mer med den. Du kan levere en ny idé når du vil.
mine-coming-read = Noen leser og sorterer den
mine-coming-word = Neste beskjed til deg
mine-coming-reply = Svaret ditt på spørsmålet vårt
mine-coming-wake = Vi tar den opp igjen
mine-coming-answer = Svar til deg
mine-by = senest { $date }
# Den røde tråden
told-receipt = Ideen din kom fram
told-sorted = Vi leste og sorterte den
told-question = Vi spurte deg
told-question-closed = Vi gikk videre uten svar på spørsmålet
told-reply-received = Svaret ditt kom fram
told-you-wrote = Du skrev
told-in-proposal = Den ble en del av forslag { $proposal }
told-in-proposal-unnamed = Den ble en del av et forslag
told-left-proposal = Den ble tatt ut av forslag { $proposal }
told-left-proposal-unnamed = Den ble tatt ut av et forslag
told-parked = Den fikk hvile til { $date }
told-woken = Vi tok den opp igjen
told-referred = Vi ga den videre til { $receiver }
told-answered = Du fikk svar
told-progress = Vi fortalte hvordan det går
told-withheld = Teksten ble tatt bort fra det åpne
told-withdrawn = Du trakk den tilbake
told-reopened = Vi tok den opp igjen
told-undone = Vi rettet en feil
told-did-it-help = Vi spurte om svaret hjalp
told-took = Vi tok med: { $took }
told-reference = Nummeret deres på saken: { $reference }
# Skriv til oss
mine-write = Skriv til oss om ideen
mine-field-text = Det du vil si
mine-reply-to-question = Svaret ditt
mine-reply-hint = Bare de som arbeider med ideene, ser det på nettstedet. Det blir et saksdokument som andre kan be om innsyn i.
mine-reply-send = Send
mine-replied = Takk, det har kommet fram.
mine-moved-on = Det var ikke lenger mulig, for ideen har gått videre. Slik er det nå.
# Hjalp svaret?
mine-helped-title = Hjalp svaret vårt deg?
mine-field-why = Hvis ikke: dette mangler
mine-helped-button-yes = Ja
mine-helped-button-no = Nei
mine-helped-yes = Takk, det er godt å vite.
mine-helped-no = Takk for at du sa det. Vi har tatt ideen opp igjen.
# Beskjed på e-post
mine-address-new = Få beskjed på e-post
mine-address-known = Beskjeder går til { $address }
mine-field-email = E-postadresse
mine-email-change = La feltet stå tomt hvis du vil beholde adressen du har.
mine-field-lang = Språk i brevene
mine-field-name = Navn
mine-name-change = La feltet stå tomt hvis du vil beholde navnet du har oppgitt.
mine-field-name_public = Kan navnet vises?
mine-name-public = Navnet mitt kan vises sammen med ideen
mine-address-kept = Det du skriver her, vises ikke for andre hvis du ikke velger det. Du kan slette det når du vil.
mine-address-kept-until = Vi lagrer opplysningene til { $date }. Du kan slette dem når du vil.
mine-address-remove = Slett opplysningene mine
mine-address-saved = Lagret.
mine-address-removed = Opplysningene dine er slettet. Ideen din er fortsatt her, og koden gjelder.
# Trekk tilbake
mine-withdraw = Trekk ideen tilbake
mine-withdraw-title = Vil du trekke ideen tilbake?
mine-withdraw-text = Teksten vises ikke lenger for andre.
mine-withdraw-number = Nummer { $number } blir stående i tellingen, slik at alle kan se at ingenting har forsvunnet.
mine-withdraw-final = Vi arbeider ikke videre med den. Det kan ikke angres, men du kan levere en ny idé.
mine-withdraw-record = Det som har kommet inn, er et saksdokument som andre kan be om innsyn i.
mine-withdraw-yes = Ja, trekk ideen tilbake
mine-withdraw-no = Nei, behold den
mine-withdrawn = Du har trukket ideen tilbake.
# Lukk
mine-leave = Lukk siden
mine-leave-text = Siden lukkes av seg selv to timer etter at du har brukt den. Lukk den selv hvis du låner noens telefon eller datamaskin.
mine-left = Siden er lukket. Koden gjelder fortsatt.
mine-state-adopted = Forslaget som ideen din er en del av, er vedtatt.
mine-state-realised = Ideen din har ført til et resultat.
mine-next-realised = Takk for at du bidro. Lurer du på noe mer, kan du skrive til oss her på siden.
mine-coming-result = Det gjennomføres og gir resultat
told-submitted = Forslaget gikk til vedtak i { $m } organer
told-decided = Vedtatt i { $n } av { $m }: { $title }
told-adopted = Alle sa ja: { $title }
told-referred-back = Forslaget ble sendt tilbake for mer arbeid: { $title }
told-rejected = Et av forslagene fikk nei: { $title }
told-action-planned = Et tiltak planlegges: { $title }
told-action-started = Det er i gang: { $title }
told-action-completed = Det er gjennomført: { $title }
told-action-cancelled = Det ble ikke noe av: { $title }
told-realised = Det ga et resultat: { $title }
told-invited = Du er invitert: { $title }
told-carried = Den blir med til { $title }
