# Topp og botn
skip-to-content = Hopp til innhaldet
menu-main = Hovudmeny
menu-more = Meny
menu-language = Språk
menu-footer = Om nettstaden
menu-settings = Innstillingar
# The headings of the desk's menu
menu-start = Oversikt
menu-gather = Ta imot
menu-sort = Sortere og svare
menu-propose = Framlegg
menu-decide = Vedtak og oppfølging
menu-tell = Fortelje
menu-house = Innstillingar
search-label = Søk blant idear
search-button = Søk
leave-idea = Gje ein idé
have-a-code = Har du ein kode?
example-data = Eksempeldata.
example-data-text = Idear og vedtak er oppdikta.
example-data-about = Om eksempla
try-a-role = Prøv ei rolle
sign-in = Logg inn
sign-out = Logg ut
signed-in-as = Innlogga som { $name }
footer-accessibility = Tilgjenge
footer-privacy = Personvern
footer-open-data = Opne data
footer-feed = Nyhendestraum
desk-name = Skrivebordet
to-public-site = Til den opne nettstaden
# Sidetittel
title-with-fault = Feil: { $title }
# Knappar og skjema
button-save = Lagre
button-cancel = Avbryt
button-continue = Hald fram
button-undo = Angre
button-edit = Endre
field-optional = valfritt
in-language = { $what } ({ $language })
in-more-languages = { $what } på fleire språk
difference-gone = fjerna:
difference-new = lagt til:
leave-this-empty = La dette feltet stå tomt
choose-from-list = Vel frå lista
error-summary-title = { $n ->
    [one] Det er noko som må rettast
   *[other] Det er { $n } ting som må rettast
}
suggestion-by-machine = framlegg frå maskina
# Bla
pager-label = Bla
pager-newer = Nyare
pager-older = Eldre
pager-first = Frå byrjinga
pager-more = Fleire
# Den raude tråden
thread-title = Den raude tråden
thread-reached = ferdig
thread-current = her er vi no
thread-coming = kjem
thread-none = ingenting enno
thread-whole = Heile tråden
thread-kind-document = Grunnlagsdokument
thread-kind-gathering = Møte eller nettverk
thread-kind-idea = Idé
thread-kind-line = Strategipunkt
thread-kind-measure = Tiltak under gjennomgang
thread-kind-proposal = Framlegg
thread-kind-matter = Vedtak
thread-kind-action = Tiltak
thread-kind-goal = Mål
thread-kind-indicator = Indikator
thread-kind-result = Resultat
thread-kind-lesson = Læringspunkt
thread-kind-strategy = Strategi
thread-kind-plan = Handlingsplan
thread-kind-commitment = Forplikting
thread-kind-area = Satsingsområde
thread-kind-body = Organ
thread-kind-challenge = Utfordring
thread-kind-crosswalk = Samanlikning av strategiar
thread-kind-excerpt = Utdrag
thread-kind-external = Sak som andre avgjer
thread-kind-group = Arbeidsgruppe
thread-kind-milestone = Milepæl
thread-kind-plan_line = Punkt i ein handlingsplan
thread-kind-reflection = Refleksjon
thread-kind-situation = Situasjonsbilete
thread-kind-strength = Styrke
thread-kind-task = Oppgåve
thread-kind-term = Ord
thread-kind-theme-map = Temakart
thread-kind-trend = Trend
thread-more = og { $n } til
# Kor langt det er igjen
progress-of = { $done } av { $total }
# Feilsider
page-not-found = Sida finst ikkje
page-not-found-text = Adressa kan vere skriven feil, eller sida kan vere flytt. Start på framsida eller søk.
page-forbidden = Du har ikkje tilgang til denne sida
page-forbidden-text = Logg inn med ein konto som har tilgang, eller be koordinatoren om hjelp.
page-broken = Noko gjekk gale hos oss
page-broken-text = Feilen er notert. Prøv igjen om litt. Det du har sendt inn tidlegare, er lagra.
page-too-many = For mange forsøk
page-too-many-text = Vent litt og prøv igjen.
page-stale = Nokon andre kom først
page-stale-text = Det du endra, er endra av nokon andre. Sjå på den nye versjonen og prøv igjen.
page-reference = Referanse: { $reference }
to-start-page = Til framsida
# Feil i felt
fault-required = Fyll ut dette feltet.
fault-too-short = { $n ->
    [one] Skriv minst eitt teikn.
   *[other] Skriv minst { $n } teikn.
}
fault-too-long = { $n ->
    [one] Skriv høgst eitt teikn.
   *[other] Teksten er for lang. Skriv høgst { $n } teikn.
}
fault-not-an-email = Skriv ei e-postadresse, til dømes namn@eksempel.no.
fault-not-a-date = Skriv ein dato som finst, til dømes 2026-02-28.
fault-year-too-early = { $n ->
    [one] Året ligg for langt tilbake. Skriv ein dato som er høgst eitt år gammal.
   *[other] Året ligg for langt tilbake. Skriv ein dato som er høgst { $n } år gammal.
}
fault-year-too-late = { $n ->
    [one] Året ligg for langt fram. Skriv ein dato innan eitt år.
   *[other] Året ligg for langt fram. Skriv ein dato innan { $n } år.
}
fault-not-a-number = Skriv eit tal med siffer.
fault-choose-one = Vel eitt av alternativa.
refusal-generic = Det lét seg ikkje gjere akkurat no. Last sida på nytt og prøv igjen.
parties = Vi som arbeider saman her
