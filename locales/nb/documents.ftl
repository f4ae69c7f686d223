# Dokumenter
nav-documents = Dokumenter
documents-lead = Det arbeidet hviler på: plattformer, programmer og strategier, og hva som har erstattet hva.
documents-none = Ingen dokumenter er lagt inn ennå.
document-state-draft = Forslag
document-state-consultation = På høring
document-state-adopted = Gjelder
document-state-superseded = Erstattet
document-draft = Dette er et forslag. Det er ikke vedtatt og kan bli endret.
document-undated = Uten dato
document-replaces = Erstatter
document-replaced-by = Erstattet av
document-cited-by = Mål som hviler på dokumentet
document-excerpts = Fra dokumentet
document-excerpts-means = Gjengitt med våre ord, slik at mål kan vise til et sted.
excerpt = Utdrag
# Tidslinjen
nav-timeline = Tidslinje
timeline-lead = { $n ->
    [one] Én milepæl.
   *[other] { $n } milepæler, i tidsrekkefølge. Datoene er så nøyaktige som kilden sier.
}
timeline-none = Ingen milepæler er lagt inn ennå.
timeline-feed = Følg tidslinjen som strøm (Atom)
milestone-kind-information = Informasjon
milestone-kind-decision = Vedtak
milestone-kind-press = Presse
milestone-kind-event = Hendelse
milestone-coming = Kommer
milestone-done = Ferdig
milestone-unproved = Dokumentasjon mangler
milestone-undated = Dato ikke bestemt
milestone-embargo = Under embargo til { $until }. Bare dere som skriver, ser den.
milestone-embargo-ended = Embargo gjaldt til { $until }.
timeline-evidence = Dokumentasjon:
milestone-records = Dette kom til
milestone-serves = Hører til målene
record-kind-organisation = Organisasjon:
record-kind-role = Rolle:
record-kind-other = Annet:
record-since = siden { $date }
press-title = Presseinformasjon
press-contact = Kontakt:
press-no-contact = ingen kontaktfunksjon oppgitt
fault-moment = Skriv dato og tid, for eksempel 2026-03-29 09:00.
fault-function-not-person = Skriv en funksjon, for eksempel «Kommunikasjonsenheten», ikke adressen til en person.
refusal-milestone-referred-to = Milepælen kan ikke fjernes: { $n } andre ting viser til den. Fjern dem først.
refusal-no-such-milestone = Milepælen finnes ikke.
# Skrivebordet
desk-document-new = Nytt dokument
desk-excerpt-new = Nytt utdrag
desk-milestone-new = Ny milepæl
desk-milestone = Milepæl
