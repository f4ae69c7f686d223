# Menyer
nav-start = Start
nav-ideas = Ideer
nav-themes = Temaer
nav-about = Slik fungerer det
nav-terms = Vilkår
# Forsiden
front-title = Fra idé til resultat – og tilbake til deg
front-lead = Alle ideer blir tatt imot, lest og besvart. Følg tråden hele veien.
front-what = Hva vil du se skje?
front-send = Send ideen
front-code = Fire ord og et siffer
front-open = Vis min idé
front-code-where = Koden fikk du da du sendte ideen, på skjermen eller på et kort.
front-question = Hva vil du endre, gjøre eller prøve?
front-until = Innsamlingen er åpen til { $date }.
front-no-end = Innsamlingen er åpen inntil videre.
front-closed = Ingen innsamling er åpen.
front-next-round = Neste: { $round }, fra { $date }.
front-leave-anyway = Du kan likevel sende en idé.
front-intake-closed = Akkurat nå tas det ikke imot nye ideer her.
front-answers = Siste svar
front-began = Begynte som idé { $number } · { $whence }
front-newest = Nye ideer
front-all-ideas = Alle ideer
thread-ideas = { $n ->
    [one] idé
   *[other] ideer
}
thread-proposals = { $n ->
    [one] forslag som arbeides fram
   *[other] forslag som arbeides fram
}
thread-in-proposals = { $n ->
    [one] idé med i forslag
   *[other] ideer med i forslag
}
thread-answered = { $n ->
    [one] idé besvart
   *[other] ideer besvart
}
thread-adopted = { $n ->
    [one] idé vedtatt
   *[other] ideer vedtatt
}
thread-realised = { $n ->
    [one] idé gjennomført
   *[other] ideer gjennomført
}
promise-kept = Ingen idé har ventet for lenge på beskjed.
promise-behind = { $n ->
    [one] Én idé har ventet for lenge.
   *[other] { $n } ideer har ventet for lenge.
}
promise-counts = { $answered } besvart eller i forslag · { $way } underveis · { $parked } hviler · { $gone } trukket tilbake eller skjult. Uten beskjed lenger enn { $days } dager: { $silent }.
promise-account = Hele svarregnskapet
# Listen
ideas-with = Ideer med «{ $words }»
ideas-in-all = { $n ->
    [one] Én idé
   *[other] { $n } ideer, de nyeste først
}
ideas-found = { $n ->
    [one] Én idé passer
   *[other] { $n } ideer passer
}
ideas-first-hits = { $n ->
    [one] Det nyeste treffet vises. Skriv flere ord for å finne fram.
   *[other] De { $n } nyeste treffene vises, de beste først. Skriv flere ord for å finne fram.
}
ideas-show-all = Vis alle
ideas-none-match = Ingenting passer. Vise alle?
ideas-none-match-next = Prøv et annet ord eller færre valg.
ideas-none = Her er det ingen ideer ennå.
ideas-none-next = Bli den første som sender en.
ideas-filter = Vis
filter-words = Søk
filter-theme = Tema
filter-any-theme = Alle temaer
filter-place = Kommune
filter-any-place = Alle kommuner
filter-state = Tilstand
filter-any-state = Alle tilstander
filter-round = Innsamling
filter-any-round = Alle innsamlinger
themes-lead = Temaene vokser fram av ideene. En idé kan ha flere.
themes-table = Temaer og antall ideer
themes-none = Ingen temaer ennå.
themes-none-next = De kommer når de første ideene er lest.
# Én idé
idea-title = Idé nr. { NUMBER($n, useGrouping: "false") }
idea-masked = Noe er dekket med █ for å skjerme noens opplysninger.
idea-concerns = Gjelder { $places }.
idea-concerns-all = Gjelder alle kommunene i samarbeidet.
idea-parked-until = Ideen hviler til { $date }. Da tas den opp igjen.
idea-referred-to = Ideen er overlevert til { $receiver }.
idea-parts = Med i forslag
idea-kindred = Lignende ideer
answer-title = Svar
step-received = Ideen kom inn
step-sorted = Lest og sortert
step-in-proposal = Med i forslag
step-left-proposal = Ikke lenger med i et forslag
step-parked = Hviler
step-woken = Tas opp igjen
step-referred = Overlevert
step-answered = Besvart
step-withheld = Teksten skjules
step-withdrawn = Trukket tilbake
step-reopened = Åpnet igjen
step-asked = Spørsmål stilt til den som sendte ideen
step-parked-until = Til { $date }
step-by = Senest { $date }
step-answer-comes = Svar
step-sorting-comes = Leses og sorteres
step-waking-comes = Tas opp igjen
# Nyhetsstrømmen
feed-title = { $space }: ideer og svar
feed-answered = Svar på idé { $number }: { $title }
feed-came = Idé { $number }: { $title }
# Åpne data
data-lead = Alt som vises om ideene her, kan også hentes som data, og ikke noe annet.
data-count = { $n ->
    [one] Det finnes én idé.
   *[other] Det finnes { $n } ideer.
}
data-csv = Ideer som CSV
data-json = Ideer som JSON
data-feed = Nye ideer og svar som Atom
data-paging = En fil rommer høyst { $n } ideer. Finnes det flere, står adressen til neste fil i svarhodet Link (rel=next) og i feltet next; ?after=100 begynner etter idé 100.
data-csv-safe = CSV-filen er laget for regneark: den er i UTF-8, og en tekst som begynner som en formel, har en apostrof foran seg. JSON-filen har tekstene nøyaktig som de er.
data-licence-title = Lisens
data-licence = Dataene kan brukes fritt til alt. Oppgi gjerne hvor de kommer fra. Lisens:
data-columns = Kolonner
data-column = Navn
data-holds = Innhold
column-number = Ideens nummer
column-url = Ideens adresse
column-received = Dagen den kom inn (ISO 8601)
column-round = Innsamlingens nummer
column-late = Om den kom etter at innsamlingen var stengt
column-origin = real, source, public_source eller synthetic (eksempel)
column-channel = Hvordan den kom: web, meeting, network, paper, email, import
column-via = Nettstedet som ledet hit, om det er kjent
column-gathering = Møtet eller nettverket den kom fra
column-language = Tekstens språk (BCP 47)
column-text = Teksten, med █ der noe er dekket; tom når den ikke vises
column-text-not-shown = Hvorfor teksten ikke vises: held (venter på et blikk), withdrawn, withheld med grunn
column-kind = idea, observation, question eller fault_report
column-themes = Temaenes nøkler
column-places = Kommunenes nøkler, eller all
column-state = Tilstanden: received, sorted, clarifying, in_proposal, adopted, parked, referred, answered, realised, withheld, withdrawn
column-answers = Svar: dag, grunn, tekst. I JSON også språk og hva vi tok med
column-proposals = Forslag: nummer, tittel, hva vi tok med
# Slik fungerer det
about-way-title = Ideens vei
about-way-text = Alle kan sende en idé til { $space }, på nettet, på et kort eller på et møte. Noen leser den og sorterer den. Så blir den tatt med i et forslag, hviler til en dato, leveres videre eller får et svar. Ideer slås aldri sammen og fjernes aldri: hver og en beholder nummeret sitt.
about-promise-title = Hva vi lover
about-promise-text = Innen { $days } arbeidsdager har noen lest ideen. Ingen skal vente lenger enn { $silence } dager uten beskjed. Den som har en kode, ser alltid hvordan det går. Hvor godt vi holder det, vises åpent på forsiden.
about-public-title = Hva som er åpent
about-public-text = Ideens nummer og tekst, tema, vei inn, tilstand og svar er åpne fra starten. Navn, adresser og koder er det aldri. En tekst som kan inneholde personopplysninger, vises først når noen har sett på den, og en tekst som ikke vises, lar alltid nummeret og grunnen stå igjen.
about-made-up-title = Eksempler
about-made-up-text = Alt i dette arbeidsrommet er oppdiktet for å vise hvordan det fungerer. Stedsnavnene er virkelige; ideer, personer og vedtak er det ikke.
# Tilgjengelighet
accessibility-aim-title = Hva vi sikter mot
accessibility-aim-text = Nettstedet er bygd for å oppfylle WCAG 2.2 på nivå AA. Det kan brukes med tastatur, skjermleser, forstørring og uten skript, og sidene kan skrives ut.
accessibility-known-title = Det vi vet om mangler
accessibility-known-text = Dette er et utkast til tilgjengelighetserklæring. Sidene prøves med automatiske verktøy, men ingen uavhengig gransking er gjort ennå. Folks egne tekster kan være tunge å lese og oversettes ikke.
accessibility-tell-title = Si fra til oss
accessibility-tell-text = Er noe vanskelig å bruke? Send det som en idé her, eller vend deg til kommunen. Du får svar som på alle ideer.
# Personopplysninger
privacy-records-title = Innsyn
privacy-records-text = { $records }
privacy-kept-title = Hva som lagres
privacy-kept-text = Ideens tekst lagres slik den kom. En e-postadresse lagres bare hvis du selv oppgir den, for at du skal få svar. Koden til ideen din lagres ikke, bare et avtrykk som den kan prøves mot.
privacy-shown-title = Hvem som ser hva
privacy-shown-text = Kontaktopplysninger vises aldri åpent. Bare de som svarer på ideer, ser dem, og hver gang blir notert. Den som står for driften, ser dem ikke på sidene. Personopplysninger i en idé dekkes til før teksten vises.
privacy-how-long-title = Hvor lenge
privacy-how-long-text = Kontaktopplysninger til en idé lagres til den har fått sitt endelige svar, og deretter i { $retention } dager etter det siste vi skrev til deg om den. Andre kontaktopplysninger lagres i { $retention } dager. Du kan fjerne adressen din når som helst på ideens side. Ideen blir stående.
privacy-cookies-title = Informasjonskapsler
privacy-cookies-text = Bare de informasjonskapslene som trengs: språkvalget ditt, en beskjed til neste side og, hvis du logger inn, innloggingen din. Ingen måling og ingenting fra andre nettsteder.
privacy-rights-title = Rettighetene dine
privacy-rights-text = Du kan få vite hva som finnes om deg, få det rettet og få kontaktopplysninger fjernet. Vend deg til kommunen, som har ansvaret for opplysningene i { $space }.
# Vilkår
terms-write-title = Når du skriver
terms-write-text = Skriv med egne ord. Ikke oppgi andres navn, telefonnummer eller helse. Du trenger ikke å si hvem du er. Det du skriver, kan vises åpent og brukes videre av alle.
terms-hidden-title = Hva som ikke vises
terms-hidden-text = Trusler, hat, reklame, taushetsbelagte opplysninger og personopplysninger som ikke kan dekkes til, vises ikke. Nummeret og grunnen vises, og den som sendte teksten, får vite det.
terms-use-title = Å bruke det som står her
terms-use-text = Det som er åpent i { $space }, kan brukes fritt. På siden Åpne data finnes alt som filer.
step-adopted = Vedtatt av alle
step-realised = Ga et resultat
step-result-comes = Gjennomføres
idea-steps = Hva som har skjedd
idea-cutting = Kilde:
front-read-strategy = Les hva kommunene vil
step-carried = Blir med til en ny innsamling
ideas-did-you-mean = Mente du «{ $words }»?
ideas-themes = Temaer med det navnet:
