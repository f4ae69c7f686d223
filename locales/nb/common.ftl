# Topp og bunn
skip-to-content = Hopp til innholdet
menu-main = Hovedmeny
menu-more = Meny
menu-language = Språk
menu-footer = Om nettstedet
menu-settings = Innstillinger
# The headings of the desk's menu
menu-start = Oversikt
menu-gather = Ta imot
menu-sort = Sortere og svare
menu-propose = Forslag
menu-decide = Vedtak og oppfølging
menu-tell = Fortelle
menu-house = Innstillinger
search-label = Søk blant ideer
search-button = Søk
leave-idea = Gi en idé
have-a-code = Har du en kode?
example-data = Eksempeldata.
example-data-text = Ideer og vedtak er oppdiktet.
example-data-about = Om eksemplene
try-a-role = Prøv en rolle
sign-in = Logg inn
sign-out = Logg ut
signed-in-as = Innlogget som { $name }
footer-accessibility = Tilgjengelighet
footer-privacy = Personvern
footer-open-data = Åpne data
footer-feed = Nyhetsstrøm
desk-name = Skrivebordet
to-public-site = Til det åpne nettstedet
# Sidetittel
title-with-fault = Feil: { $title }
# Knapper og skjema
button-save = Lagre
button-cancel = Avbryt
button-continue = Fortsett
button-undo = Angre
button-edit = Endre
field-optional = valgfritt
in-language = { $what } ({ $language })
in-more-languages = { $what } på flere språk
difference-gone = fjernet:
difference-new = lagt til:
leave-this-empty = La dette feltet stå tomt
choose-from-list = Velg fra listen
error-summary-title = { $n ->
    [one] Det er noe som må rettes
   *[other] Det er { $n } ting som må rettes
}
suggestion-by-machine = maskinens forslag
# Bla
pager-label = Bla
pager-newer = Nyere
pager-older = Eldre
pager-first = Fra begynnelsen
pager-more = Flere
# Den røde tråden
thread-title = Den røde tråden
thread-reached = ferdig
thread-current = her er vi nå
thread-coming = kommer
thread-none = ingenting ennå
thread-whole = Hele tråden
thread-kind-document = Grunnlagsdokument
thread-kind-gathering = Møte eller nettverk
thread-kind-idea = Idé
thread-kind-line = Strategipunkt
thread-kind-measure = Tiltak under gjennomgang
thread-kind-proposal = Forslag
thread-kind-matter = Vedtak
thread-kind-action = Tiltak
thread-kind-goal = Mål
thread-kind-indicator = Indikator
thread-kind-result = Resultat
thread-kind-lesson = Læringspunkt
thread-kind-strategy = Strategi
thread-kind-plan = Handlingsplan
thread-kind-commitment = Forpliktelse
thread-kind-area = Satsingsområde
thread-kind-body = Organ
thread-kind-challenge = Utfordring
thread-kind-crosswalk = Sammenligning av strategier
thread-kind-excerpt = Utdrag
thread-kind-external = Sak som andre avgjør
thread-kind-group = Arbeidsgruppe
thread-kind-milestone = Milepæl
thread-kind-plan_line = Punkt i en handlingsplan
thread-kind-reflection = Refleksjon
thread-kind-situation = Situasjonsbilde
thread-kind-strength = Styrke
thread-kind-task = Oppgave
thread-kind-term = Ord
thread-kind-theme-map = Temakart
thread-kind-trend = Trend
thread-more = og { $n } til
# Hvor langt det er igjen
progress-of = { $done } av { $total }
# Feilsider
page-not-found = Siden finnes ikke
page-not-found-text = Adressen kan være skrevet feil, eller siden kan være flyttet. Start på forsiden eller søk.
page-forbidden = Du har ikke tilgang til denne siden
page-forbidden-text = Logg inn med en konto som har tilgang, eller be koordinatoren om hjelp.
page-broken = Noe gikk galt hos oss
page-broken-text = Feilen er notert. Prøv igjen om litt. Det du har sendt inn tidligere, er lagret.
page-too-many = For mange forsøk
page-too-many-text = Vent litt og prøv igjen.
page-stale = Noen andre kom først
page-stale-text = Det du endret, er endret av noen andre. Se på den nye versjonen og prøv igjen.
page-reference = Referanse: { $reference }
to-start-page = Til forsiden
# Feil i felt
fault-required = Fyll ut dette feltet.
fault-too-short = { $n ->
    [one] Skriv minst ett tegn.
   *[other] Skriv minst { $n } tegn.
}
fault-too-long = { $n ->
    [one] Skriv høyst ett tegn.
   *[other] Teksten er for lang. Skriv høyst { $n } tegn.
}
fault-not-an-email = Skriv en e-postadresse, for eksempel navn@eksempel.no.
fault-not-a-date = Skriv en dato som finnes, for eksempel 2026-02-28.
fault-year-too-early = { $n ->
    [one] Året ligger for langt tilbake. Skriv en dato som er høyst ett år gammel.
   *[other] Året ligger for langt tilbake. Skriv en dato som er høyst { $n } år gammel.
}
fault-year-too-late = { $n ->
    [one] Året ligger for langt fram. Skriv en dato innen ett år.
   *[other] Året ligger for langt fram. Skriv en dato innen { $n } år.
}
fault-not-a-number = Skriv et tall med sifre.
fault-choose-one = Velg ett av alternativene.
refusal-generic = Det lot seg ikke gjøre akkurat nå. Last siden på nytt og prøv igjen.
parties = Vi som arbeider sammen her
