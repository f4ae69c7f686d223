# Menyar
nav-start = Start
nav-ideas = Idear
nav-themes = Tema
nav-about = Slik fungerer det
nav-terms = Vilkår
# Framsida
front-title = Frå idé til resultat – og tilbake til deg
front-lead = Alle idear blir tekne imot, lesne og svara på. Følg tråden heile vegen.
front-what = Kva vil du sjå skje?
front-send = Send ideen
front-code = Fire ord og eit siffer
front-open = Vis ideen min
front-code-where = Koden fekk du då du sende ideen, på skjermen eller på eit kort.
front-question = Kva vil du endre, gjere eller prøve?
front-until = Innsamlinga er open til { $date }.
front-no-end = Innsamlinga er open inntil vidare.
front-closed = Inga innsamling er open.
front-next-round = Neste: { $round }, frå { $date }.
front-leave-anyway = Du kan likevel sende ein idé.
front-intake-closed = Akkurat no blir det ikkje teke imot nye idear her.
front-answers = Siste svara
front-began = Byrja som idé { $number } · { $whence }
front-newest = Nye idear
front-all-ideas = Alle idear
thread-ideas = { $n ->
    [one] idé
   *[other] idear
}
thread-proposals = { $n ->
    [one] framlegg som blir arbeidde fram
   *[other] framlegg som blir arbeidde fram
}
thread-in-proposals = { $n ->
    [one] idé med i framlegg
   *[other] idear med i framlegg
}
thread-answered = { $n ->
    [one] idé svara på
   *[other] idear svara på
}
thread-adopted = { $n ->
    [one] idé vedteken
   *[other] idear vedtekne
}
thread-realised = { $n ->
    [one] idé gjennomført
   *[other] idear gjennomførte
}
promise-kept = Ingen idé har venta for lenge på beskjed.
promise-behind = { $n ->
    [one] Éin idé har venta for lenge.
   *[other] { $n } idear har venta for lenge.
}
promise-counts = { $answered } svara på eller i framlegg · { $way } undervegs · { $parked } kviler · { $gone } trekte tilbake eller skjulte. Utan melding lenger enn { $days } dagar: { $silent }.
promise-account = Heile svarrekneskapen
# Lista
ideas-with = Idear med «{ $words }»
ideas-in-all = { $n ->
    [one] Éin idé
   *[other] { $n } idear, dei nyaste først
}
ideas-found = { $n ->
    [one] Éin idé passar
   *[other] { $n } idear passar
}
ideas-first-hits = { $n ->
    [one] Det nyaste treffet blir vist. Skriv fleire ord for å finne fram.
   *[other] Dei { $n } nyaste treffa blir viste, dei beste først. Skriv fleire ord for å finne fram.
}
ideas-show-all = Vis alle
ideas-none-match = Ingenting passar. Vise alle?
ideas-none-match-next = Prøv eit anna ord eller færre val.
ideas-none = Her er det ingen idear enno.
ideas-none-next = Bli den første som sender ein.
ideas-filter = Vis
filter-words = Søk
filter-theme = Tema
filter-any-theme = Alle tema
filter-place = Kommune
filter-any-place = Alle kommunar
filter-state = Tilstand
filter-any-state = Alle tilstandar
filter-round = Innsamling
filter-any-round = Alle innsamlingar
themes-lead = Tema veks fram av ideane. Ein idé kan ha fleire.
themes-table = Tema og talet på idear
themes-none = Ingen tema enno.
themes-none-next = Dei kjem når dei første ideane er lesne.
# Éin idé
idea-title = Idé nr. { NUMBER($n, useGrouping: "false") }
idea-masked = Noko er dekt med █ for å skjerme opplysningane til nokon.
idea-concerns = Gjeld { $places }.
idea-concerns-all = Gjeld alle kommunane i samarbeidet.
idea-parked-until = Ideen kviler til { $date }. Då blir han teken opp att.
idea-referred-to = Ideen er overlevert til { $receiver }.
idea-parts = Med i framlegg
idea-kindred = Liknande idear
answer-title = Svar
step-received = Ideen kom inn
step-sorted = Lesen og sortert
step-in-proposal = Med i framlegg
step-left-proposal = Ikkje lenger med i eit framlegg
step-parked = Kviler
step-woken = Blir teken opp att
step-referred = Overlevert
step-answered = Svara på
step-withheld = Teksten blir skjult
step-withdrawn = Trekt tilbake
step-reopened = Opna att
step-asked = Spørsmål stilt til den som sende ideen
step-parked-until = Til { $date }
step-by = Seinast { $date }
step-answer-comes = Svar
step-sorting-comes = Blir lesen og sortert
step-waking-comes = Blir teken opp att
# Nyheitsstraumen
feed-title = { $space }: idear og svar
feed-answered = Svar på idé { $number }: { $title }
feed-came = Idé { $number }: { $title }
# Opne data
data-lead = Alt som er vist om ideane her, kan òg hentast som data, og ikkje noko anna.
data-count = { $n ->
    [one] Det finst éin idé.
   *[other] Det finst { $n } idear.
}
data-csv = Idear som CSV
data-json = Idear som JSON
data-feed = Nye idear og svar som Atom
data-paging = Ei fil rommar høgst { $n } idear. Finst det fleire, står adressa til neste fil i svarhovudet Link (rel=next) og i feltet next; ?after=100 byrjar etter idé 100.
data-csv-safe = CSV-fila er laga for rekneark: ho er i UTF-8, og ein tekst som byrjar som ein formel, har ein apostrof framfor seg. JSON-fila har tekstane nøyaktig som dei er.
data-licence-title = Lisens
data-licence = Dataa kan brukast fritt til alt. Oppgje gjerne kvar dei kjem frå. Lisens:
data-columns = Kolonnar
data-column = Namn
data-holds = Innhald
column-number = Nummeret til ideen
column-url = Adressa til ideen
column-received = Dagen han kom inn (ISO 8601)
column-round = Nummeret på innsamlinga
column-late = Om han kom etter at innsamlinga var stengd
column-origin = real, source, public_source eller synthetic (døme)
column-channel = Korleis han kom: web, meeting, network, paper, email, import
column-via = Nettstaden som leidde hit, om det er kjent
column-gathering = Møtet eller nettverket han kom frå
column-language = Språket i teksten (BCP 47)
column-text = Teksten, med █ der noko er dekt; tom når han ikkje blir vist
column-text-not-shown = Kvifor teksten ikkje blir vist: held (ventar på eit blikk), withdrawn, withheld med grunn
column-kind = idea, observation, question eller fault_report
column-themes = Nøklane til tema
column-places = Nøklane til kommunane, eller all
column-state = Tilstanden: received, sorted, clarifying, in_proposal, adopted, parked, referred, answered, realised, withheld, withdrawn
column-answers = Svar: dag, grunn, tekst. I JSON òg språk og kva vi tok med
column-proposals = Framlegg: nummer, tittel, kva vi tok med
# Slik fungerer det
about-way-title = Vegen til ideen
about-way-text = Alle kan sende ein idé til { $space }, på nettet, på eit kort eller på eit møte. Nokon les han og sorterer han. Så blir han teken med i eit framlegg, kviler til ein dato, blir levert vidare eller får eit svar. Idear blir aldri slegne saman og aldri fjerna: kvar og ein beheld nummeret sitt.
about-promise-title = Kva vi lovar
about-promise-text = Innan { $days } arbeidsdagar har nokon lese ideen. Ingen skal vente lenger enn { $silence } dagar utan melding. Den som har ein kode, ser alltid korleis det går. Kor godt vi held det, er vist ope på framsida.
about-public-title = Kva som er ope
about-public-text = Nummeret og teksten til ideen, tema, vegen inn, tilstand og svar er opne frå starten. Namn, adresser og kodar er det aldri. Ein tekst som kan innehalde personopplysningar, blir vist først når nokon har sett på han, og ein tekst som ikkje blir vist, lèt alltid nummeret og grunnen stå att.
about-made-up-title = Døme
about-made-up-text = Alt i dette arbeidsrommet er oppdikta for å vise korleis det fungerer. Stadnamna er verkelege; idear, personar og vedtak er det ikkje.
# Tilgjenge
accessibility-aim-title = Kva vi siktar mot
accessibility-aim-text = Nettstaden er bygd for å oppfylle WCAG 2.2 på nivå AA. Han kan brukast med tastatur, skjermlesar, forstørring og utan skript, og sidene kan skrivast ut.
accessibility-known-title = Det vi veit om manglar
accessibility-known-text = Dette er eit utkast til tilgjengeerklæring. Sidene blir prøvde med automatiske verktøy, men inga uavhengig gransking er gjord enno. Tekstane til folk kan vere tunge å lese og blir ikkje omsette.
accessibility-tell-title = Sei frå til oss
accessibility-tell-text = Er noko vanskeleg å bruke? Send det som ein idé her, eller vend deg til kommunen. Du får svar som på alle idear.
# Personopplysningar
privacy-records-title = Innsyn
privacy-records-text = { $records }
privacy-kept-title = Kva som blir lagra
privacy-kept-text = Teksten i ideen blir lagra slik han kom. Ei e-postadresse blir berre lagra dersom du sjølv oppgjev henne, for at du skal få svar. Koden til ideen din blir ikkje lagra, berre eit avtrykk som han kan prøvast mot.
privacy-shown-title = Kven som ser kva
privacy-shown-text = Kontaktopplysningar blir aldri viste ope. Berre dei som svarar på idear, ser dei, og kvar gong blir notert. Den som står for drifta, ser dei ikkje på sidene. Personopplysningar i ein idé blir dekte til før teksten blir vist.
privacy-how-long-title = Kor lenge
privacy-how-long-text = Kontaktopplysningar til ein idé blir lagra til han har fått det endelege svaret sitt, og deretter i { $retention } dagar etter det siste vi skreiv til deg om han. Andre kontaktopplysningar blir lagra i { $retention } dagar. Du kan fjerne adressa di når som helst på sida til ideen. Ideen blir ståande.
privacy-cookies-title = Informasjonskapslar
privacy-cookies-text = Berre dei informasjonskapslane som trengst: språkvalet ditt, ei melding til neste side og, dersom du loggar inn, innlogginga di. Inga måling og ingenting frå andre nettstader.
privacy-rights-title = Rettane dine
privacy-rights-text = Du kan få vite kva som finst om deg, få det retta og få kontaktopplysningar fjerna. Vend deg til kommunen, som har ansvaret for opplysningane i { $space }.
# Vilkår
terms-write-title = Når du skriv
terms-write-text = Skriv med eigne ord. Ikkje oppgje namn, telefonnummer eller helse til andre. Du treng ikkje å seie kven du er. Det du skriv, kan visast ope og brukast vidare av alle.
terms-hidden-title = Kva som ikkje blir vist
terms-hidden-text = Trugsmål, hat, reklame, teiepliktige opplysningar og personopplysningar som ikkje kan dekkjast til, blir ikkje viste. Nummeret og grunnen blir viste, og den som sende teksten, får vite det.
terms-use-title = Å bruke det som står her
terms-use-text = Det som er ope i { $space }, kan brukast fritt. På sida Opne data finst alt som filer.
step-adopted = Vedteken av alle
step-realised = Gav eit resultat
step-result-comes = Blir gjennomført
idea-steps = Kva som har hendt
idea-cutting = Kjelde:
front-read-strategy = Les kva kommunane vil
step-carried = Blir med til ei ny innsamling
ideas-did-you-mean = Meinte du «{ $words }»?
ideas-themes = Tema med det namnet:
