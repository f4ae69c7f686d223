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
document-version = Versjon { $n }
document-versions = Versjoner
document-changes = Dette er endret
document-decided = Vedtak:
document-reviewed = Gjennomgått { $on }. Skal ses over senest { $due }.
document-reviewed-by = Gjennomgått { $on } av { $by }. Skal ses over senest { $due }.
document-review-overdue = { $n ->
    [one] Skulle ha vært sett over for én dag siden.
   *[other] Skulle ha vært sett over for { $n } dager siden.
}
document-read-newer = Denne versjonen gjelder ikke lenger. Les versjon { $version }, som gjelder nå.
document-read-in-force = Til dette er vedtatt, gjelder versjon { $version }.
document-excerpt-added = Nytt utdrag: { $title }
document-excerpt-removed = Utgår: { $title }
desk-document-revise = Skriv en ny versjon
desk-document-revise-lead = Versjonen som gjelder nå, blir stående på adressen sin og gjelder til den nye er vedtatt. Leserne ser hva som er endret.
desk-document-write = Arbeid videre med forslaget
desk-document-write-lead = Ingenting er vedtatt ennå. Endringene vises med en gang.
desk-document-holds = Gjennomgått: det gjelder som det er
refusal-document-revised-already = Dokumentet har allerede en nyere versjon, nummer { $n }. Arbeid videre med den.
refusal-document-superseded = Dokumentet er erstattet og blir stående som det var. Arbeid videre med det som erstattet det.
refusal-excerpt-empty = Et utdrag i et forslag kan ikke tømmes: noen kan vise til det. Skriv hva det sier nå.
document-discarded = Forslaget ble lagt bort { $on } uten å bli vedtatt. Det står for den som har adressen, men ikke i registeret.
document-discarded-done = Forslaget er lagt bort. Du kan hente det tilbake her.
document-restored-done = Forslaget er tilbake.
desk-document-discard = Legg bort forslaget
desk-document-restore = Hent forslaget tilbake
refusal-document-cited = Forslaget kan ikke legges bort: { $n } andre ting viser til det. Fjern henvisningene først.
refusal-document-decided = Dette er vedtatt og legges ikke bort. Skriv en ny versjon i stedet.
