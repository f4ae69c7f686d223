# Bidra
contribute = Bidra
contribute-lead = Hva vil du, eller dere, gjøre selv? En avdeling, en bedrift, en forening eller du alene: alle trengs. Velg et område og skriv med egne ord. Det tar to minutter og krever ingen konto.
contribute-step-1 = Steg 1 av 3: velg område
contribute-step-2 = Steg 2 av 3: skriv
contribute-step-3 = Steg 3 av 3: ta vare på koden
contribute-closed = Akkurat nå tar vi ikke imot nye forpliktelser her.
contribute-closed-next = Har du allerede en plan, kan du åpne den med koden din.
contribute-no-areas = Det finnes ingen områder å bidra til ennå.
contribute-no-areas-next = De kommer når det finnes en strategi eller et program med satsingsområder.
contribute-examples-short = For eksempel:
contribute-examples = Slik kan man bidra, for eksempel
contribute-other-area = Velg et annet område
contribute-write-title = Din eller deres forpliktelse
contribute-before = Før du skriver:
contribute-public-records = Det du sender, blir et offentlig dokument som andre kan be om innsyn i. Ikke skriv noe om deg selv eller andre som ikke må bli kjent.
contribute-text = Hva vil du, eller dere, gjøre?
contribute-text-hint = Én setning er nok. Skriv hva dere gjør selv, ikke hva andre burde gjøre.
contribute-by = Når skal det være gjort?
contribute-by-hint = En dag å sikte mot. Du kan endre den når du vil.
contribute-kind = Hvem bidrar?
contribute-name = Navn
contribute-name-hint = Hva dere heter. Er du alene, trengs det ikke noe navn: da vises du som «Innbygger» og et nummer.
contribute-name-question = Kan navnet vises?
contribute-name-public = Jeg er alene og vil vises med navnet mitt
contribute-share = Hvem kan lese forpliktelsen?
contribute-share-hint = Du kan ombestemme deg når som helst, med koden din.
contribute-share-no = Bare den som har koden
contribute-share-yes = Alle: den vises på siden til området
contribute-reminder = Frivillig: en påminnelse på e-post
contribute-email = E-post
contribute-email-hint = Vi skriver én eneste gang, når dagen er kommet. Adressen vises ikke for noen.
contribute-send = Lever forpliktelsen
contribute-next = Hva skjer videre?
contribute-next-code = Du får et nummer og en kode på fire ord. Koden er nøkkelen til din egen plan.
contribute-next-plan = I planen legger du til flere forpliktelser, endrer, skriver ut og forteller hva det ble til.
contribute-next-share = Det du deler, vises på siden til området, så andre kan gjøre det sammen med deg.
contribute-into-plan = Dette legges i planen til { $actor }.
contribute-press-again = Forpliktelsen er ikke sendt ennå. Trykk på knappen en gang til, så vet vi at du er et menneske. Teksten står der fortsatt.
contribute-same-text = Den samme teksten kom nettopp fra nettverket ditt. Er det en forpliktelse til, trykk på knappen igjen. Ellers er alt klart.
contribute-too-many = Akkurat nå kommer det svært mange forpliktelser fra samme nettverk som ditt. Vent ti minutter og trykk på knappen igjen. Teksten står der fortsatt.
contribute-to-area = Bidra til dette området
contribute-to-strategy = Bidra til programmet
fault-name-personal = Navnet ser ut til å inneholde et telefonnummer, et fødselsnummer eller en adresse. Skriv bare navnet.
# Kvittering
contribute-thanks = Takk! Forpliktelsen er lagret.
contribute-receipt-number = Forpliktelse nummer
contribute-receipt-code = Koden til planen din
contribute-receipt-keep = Ta vare på koden nå.
contribute-receipt-keep-why = Skriv den av, ta bilde av den eller skriv ut siden. Vi kan ikke vise den igjen: vi lagrer den ikke selv.
contribute-receipt-next = Hva skjer nå?
contribute-receipt-private = Forpliktelsen er din egen: bare den som har koden, kan lese den.
contribute-receipt-held = Forpliktelsen vises for alle så snart noen hos oss har sett på den.
contribute-receipt-shared = Forpliktelsen vises nå på siden til området.
contribute-receipt-plan = Med koden åpner du planen din: legg til, endre, del eller ta tilbake.
contribute-receipt-print = Planen kan skrives ut. Du trenger ingen konto.
contribute-receipt-over = Kvitteringen vises bare i et kvarter, og det er over. Forpliktelsen er lagret. Har du koden, kan du åpne planen som vanlig.
contribute-another = Bidra en gang til, som noen andre
# Aktører
actor-department = Avdeling, skole eller arbeidsplass
actor-firm = Bedrift
actor-association = Forening eller nettverk
actor-individual = Enkeltperson
actors-department = Avdelinger
actors-firm = Bedrifter
actors-association = Foreninger
actors-individual = Enkeltpersoner
actors-in-text-department = avdelinger
actors-in-text-firm = bedrifter
actors-in-text-association = foreninger
actors-in-text-individual = enkeltpersoner
actor-pseudonym = Innbygger { $n }
list-and = { $first } og { $last }
# Forpliktelser
commitment = Forpliktelse
commitment-number = Forpliktelse { $n }
commitment-by = innen { $date }
commitment-area = Område
commitments-title = Slik bidrar vi
commitments-lead = { $n ->
    [0] Ingen har delt en forpliktelse til dette området ennå.
    [one] Én forpliktelse er delt til dette området.
   *[other] { $n } forpliktelser er delt til dette området.
}
commitments-so-far = { $n ->
    [0] Ingen delte forpliktelser ennå
    [one] Én delt forpliktelse
   *[other] { $n } delte forpliktelser
}
commitments-missing = Her mangler det ennå { $kinds }. Alle trengs.
commitments-missing-all = Ingen har lovet noe her ennå. Bli den første!
commitment-life-open = Å gjøre
commitment-life-done = Gjort
commitment-life-withdrawn = Tatt tilbake
commitment-seen-private = Bare i planen
commitment-seen-held = Venter på gjennomsyn
commitment-seen-shared = Delt
commitment-seen-says-private = Bare den som har koden, kan lese dette.
commitment-seen-says-held = Du har delt dette. Noen hos oss ser på teksten før alle kan lese den.
commitment-seen-says-shared = Alle kan lese dette på siden til området.
commitment-outcome-is = Slik ble det:
commitment-reason-is = Fra oss som ser på tekstene:
commitment-share = Del med alle
commitment-unshare = Slutt å dele
commitment-reopen = Det er ikke gjort ennå
commitment-finish-title = Er det gjort?
commitment-outcome = Hva ble det til?
commitment-outcome-hint = En setning eller to. Fortell også om det ble annerledes enn du tenkte.
commitment-finish = Det er gjort
commitment-edit-title = Endre
commitment-withdraw = Ta forpliktelsen tilbake
commitment-withdraw-text = Da vises den ikke lenger for noen, og det kan ikke angres.
commitment-added = Forpliktelsen ligger i planen.
commitment-saved = Endringen er lagret.
commitment-saved-held = Det er lagret. Noen hos oss ser på teksten før alle kan lese den.
commitment-finished = Fint! Den er merket som gjort.
commitment-is-shared = Nå kan alle lese den på siden til området.
commitment-is-private = Nå kan bare den som har koden, lese den.
commitment-is-open = Den er ikke lenger merket som gjort.
commitment-is-withdrawn = Forpliktelsen er tatt tilbake.
commitment-moved-on = Forpliktelsen er endret siden du åpnet siden. Se hvordan den er nå, og gjør det om igjen hvis du vil.
# Planen min
plan-title = Planen min
plan-lead = Alt her er ditt eget til du deler det. Gå gjennom områdene ett om gangen: hva gjør dere allerede, og hva kan dere gjøre mer av?
plan-have-code = Har du allerede en plan? Åpne den med koden din
plan-continue = Fortsett i planen din
plan-continue-as = Fortsett i planen til { $actor }
plan-enter-title = Åpne planen din
plan-enter-lead = Skriv koden du fikk da du leverte den første forpliktelsen.
plan-code = Koden din
plan-code-hint = Fire ord og et siffer, for eksempel «{ $example }». Store eller små bokstaver spiller ingen rolle, og sifferet kan du hoppe over.
plan-code-not-found = Vi finner ingen plan med den koden her. Se på kvitteringen en gang til.
plan-code-of-idea = Er det koden til en idé? Følg ideen din
plan-code-of-plan = Er det koden til en egen plan? Åpne planen din
plan-open = Åpne planen min
plan-begin = Har du ingen plan? Lever en første forpliktelse
plan-lost = Har du mistet koden?
plan-lost-text = Vi kan ikke finne den: vi lagrer den ikke i lesbar form. Det er derfor ingen andre kan lese planen din. Du kan alltid begynne på en ny. Vil du at noe du har delt, skal fjernes, ta kontakt med kommunen.
plan-session-over = Det gikk en stund, så vi lukket planen. Skriv koden igjen.
plan-shown-as = vises som { $actor }
plan-about = Dette gjør vi allerede
plan-about-form = Om dere: hva dere gjør, navn og påminnelser
plan-about-hint = Bare for dere selv. Å se det man allerede gjør, er en god begynnelse på en plan.
plan-add = Legg til en forpliktelse
plan-change = Endre, del eller avslutt forpliktelse { $n }
plan-alike = Ligner det andre vil gjøre:
plan-gone = Tatt tilbake, og til områder som ikke finnes lenger
plan-due = Dagen er kommet for forpliktelse { $n }.
plan-due-tell = Fortell hva det ble til
plan-field-about = Hva gjør dere allerede?
plan-field-name = Navn
plan-field-email = E-post for påminnelser
plan-name-hint = Vises bare hvis du krysser av for det.
plan-email-kept = Påminnelser går til { $address }. Skriv en ny adresse hvis det skal være en annen.
plan-email-forget = Fjern adressen
plan-email-forgotten = Adressen er fjernet.
plan-saved = Det er lagret.
plan-print = Skriv ut siden fra nettleseren, så får du planen på papir uten knapper.
plan-leave = Lukk planen
plan-leave-text = Gjør det hvis du låner telefonen eller datamaskinen til noen andre. Ellers lukkes planen av seg selv etter to timer.
plan-left = Planen er lukket.
# Sammen
together-title = Forpliktelsene sammen
together-link = Se hva som henger sammen, og hva som mangler
together-lead = { $n ->
    [0] Ingen har delt en forpliktelse ennå.
    [one] Én delt forpliktelse, lagt ved siden av områdene.
   *[other] { $n } delte forpliktelser, lagt ved siden av hverandre.
}
together-suggests = Vi sammenligner ordene i tekstene og sier hvilke det er. Det er forslag: hver og en avgjør selv hvem de vil arbeide med.
together-newest = De { $n } nyeste blir sammenlignet.
together-none = Ingen forpliktelser er delt ennå.
together-none-next = Når noen har delt sine, vises det her hva som henger sammen.
together-overlaps = Flere vil gjøre lignende ting
together-no-overlaps = Ingenting av det som er delt, ligner tydelig på noe annet.
together-alike = { $n ->
    [2] To aktører vil gjøre lignende ting
    [3] Tre aktører vil gjøre lignende ting
    [4] Fire aktører vil gjøre lignende ting
    [5] Fem aktører vil gjøre lignende ting
   *[other] { $n } aktører vil gjøre lignende ting
}
together-because = Felles ord: { $words }
together-partners = Kan de hjelpe hverandre?
together-partners-text = To aktører av ulike slag som er inne på det samme.
together-gaps = Hvem mangler?
# Skrivebordet
desk-contribute = Forpliktelser
desk-contribute-lead = Tekster som ser ut til å inneholde personopplysninger, venter her til noen har sett på dem. Private planer vises ikke, bare hvor mange de er.
desk-contribute-held = Venter på gjennomsyn
desk-contribute-none = Ingenting venter.
desk-contribute-none-next = Alle delte forpliktelser står på sidene til områdene. Åpne en derfra hvis den må holdes tilbake.
desk-contribute-actor = Aktør
desk-contribute-kind = Slag
desk-contribute-when = Levert
desk-contribute-numbers = Hvor mange
desk-contribute-by-area = Delte forpliktelser etter område og slag av aktør
desk-contribute-by-standing = Alle forpliktelser etter hvor langt de er kommet, og hvem som kan lese dem
desk-contribute-life = Status
desk-contribute-sum = Sum
desk-contribute-elsewhere = Områder som ikke finnes lenger
desk-contribute-public = Vis siden Bidra
look-why-hints = Teksten ser ut til å inneholde et telefonnummer, et fødselsnummer eller en adresse.
look-why-watched = Teksten har vært dekket over eller holdt tilbake før, så hver ny ordlyd vises her først.
look-release = Vis teksten som den er
look-release-text = Er det ingenting som må dekkes over?
look-mask-title = Dekk over noe
look-text = Teksten som alle kan lese
look-text-hint = Det som ser ut som personopplysninger, er allerede dekket over. Ikke endre noe annet enn det som må dekkes.
look-outcome = Resultatet som alle kan lese
look-reason = Grunn
look-reason-hint = Aktøren leser grunnen i planen sin.
look-mask = Vis med dette dekket over
look-hold-title = Hold tilbake
look-hold-text = Forpliktelsen vises ikke lenger for alle før noen har sett på den igjen.
look-hold = Hold forpliktelsen tilbake
commitment-released = Forpliktelsen vises nå for alle.
commitment-masked = Forpliktelsen vises nå for alle, med det du dekket over.
commitment-held = Forpliktelsen holdes tilbake.
examples-title = Eksempler på forpliktelser
examples-title-about = Eksempler på hva man kan forplikte seg til, for hvert område.
examples-lead = Eksemplene står på siden Bidra, ved hvert område. Skriv dem på det språket strategien har.
examples-lines = Eksempler, ett på hver linje
examples-hint = Høyst tolv linjer. Begynn gjerne med et lite.
examples-saved = Eksemplene er lagret.
# Avslag
refusal-commitments-closed = Akkurat nå tar vi ikke imot nye forpliktelser her.
refusal-plan-full = { $n ->
   *[other] Planen har allerede { $n } forpliktelser. Det er ikke plass til flere i én plan.
}
refusal-no-such-area = Området finnes ikke lenger. Gå tilbake og velg et annet.
refusal-commitment-withdrawn = Forpliktelsen er tatt tilbake og kan ikke endres.
refusal-commitment-done = Forpliktelsen er merket som gjort. Åpne den igjen hvis den skal endres.
refusal-commitment-open = Forpliktelsen er ikke merket som gjort.
refusal-commitment-shared = Forpliktelsen er allerede delt.
refusal-commitment-private = Forpliktelsen er ikke delt.
refusal-commitment-not-shared = Forpliktelsen vises ikke for alle, så det er ingenting å holde tilbake.
refusal-commitment-not-held = Forpliktelsen venter ikke lenger på gjennomsyn.
refusal-commitment-reason = Skriv en grunn, så aktøren forstår.
# Påminnelse
commitment-mail-subject = Dagen er kommet for forpliktelsen din – { $space }
commitment-mail-said = Den { $date } skulle forpliktelse { $number } være gjort. Dette skrev du:
commitment-mail-next = Hvordan gikk det? Åpne planen din og fortell hva det ble til, eller velg en ny dag. Du bestemmer selv.
commitment-mail-follow = Åpne planen din med koden du fikk:
commitment-mail-why-you = Du får dette brevet én eneste gang, fordi du ba om en påminnelse da du leverte forpliktelsen. { $space }
commitment-goal = Mål som det hjelper
commitment-action = Tiltak som det hjelper
commitment-helps-none = Ingenting valgt
commitment-helps-title = Hva det hjelper
commitment-helps-text = Du trenger ikke velge. Velger du, vises forpliktelsen også på siden om målet eller tiltaket, så lenge alle får lese den.
commitment-helps-goal = Hjelper målet: { $title }
commitment-helps-action = Hjelper tiltaket: { $title }
