# Dokument
nav-documents = Dokument
documents-lead = Det arbeidet kviler på: plattformer, program og strategiar, og kva som har erstatta kva.
documents-none = Ingen dokument er lagde inn enno.
document-state-draft = Framlegg
document-state-consultation = På høyring
document-state-adopted = Gjeld
document-state-superseded = Erstatta
document-draft = Dette er eit framlegg. Det er ikkje vedteke og kan bli endra.
document-undated = Utan dato
document-replaces = Erstattar
document-replaced-by = Erstatta av
document-cited-by = Mål som kviler på dokumentet
document-excerpts = Frå dokumentet
document-excerpts-means = Attgjeve med våre ord, slik at mål kan vise til ein stad.
excerpt = Utdrag
# Tidslinja
nav-timeline = Tidslinje
timeline-lead = { $n ->
    [one] Éin milepæl.
   *[other] { $n } milepælar, i tidsrekkjefølgje. Datoane er så nøyaktige som kjelda seier.
}
timeline-none = Ingen milepælar er lagde inn enno.
timeline-feed = Følg tidslinja som straum (Atom)
milestone-kind-information = Informasjon
milestone-kind-decision = Vedtak
milestone-kind-press = Presse
milestone-kind-event = Hending
milestone-coming = Kjem
milestone-done = Ferdig
milestone-unproved = Dokumentasjon manglar
milestone-undated = Dato ikkje fastsett
milestone-embargo = Under embargo til { $until }. Berre de som skriv, ser han.
milestone-embargo-ended = Embargo galdt til { $until }.
timeline-evidence = Dokumentasjon:
milestone-records = Dette kom til
milestone-serves = Høyrer til måla
record-kind-organisation = Organisasjon:
record-kind-role = Rolle:
record-kind-other = Anna:
record-since = sidan { $date }
press-title = Presseinformasjon
press-contact = Kontakt:
press-no-contact = ingen kontaktfunksjon oppgjeven
fault-moment = Skriv dato og tid, til dømes 2026-03-29 09:00.
fault-function-not-person = Skriv ein funksjon, til dømes «Kommunikasjonseininga», ikkje adressa til ein person.
refusal-milestone-referred-to = Milepælen kan ikkje fjernast: { $n } andre ting viser til han. Fjern dei først.
refusal-no-such-milestone = Milepælen finst ikkje.
# Skrivebordet
desk-document-new = Nytt dokument
desk-excerpt-new = Nytt utdrag
desk-milestone-new = Ny milepæl
desk-milestone = Milepæl
document-version = Versjon { $n }
document-versions = Versjonar
document-changes = Dette er endra
document-decided = Vedtak:
document-reviewed = Gjennomgått { $on }. Skal sjåast over seinast { $due }.
document-reviewed-by = Gjennomgått { $on } av { $by }. Skal sjåast over seinast { $due }.
document-review-overdue = { $n ->
    [one] Skulle ha vore sett over for éin dag sidan.
   *[other] Skulle ha vore sett over for { $n } dagar sidan.
}
document-read-newer = Denne versjonen gjeld ikkje lenger. Les versjon { $version }, som gjeld no.
document-read-in-force = Til dette er vedteke, gjeld versjon { $version }.
document-excerpt-added = Nytt utdrag: { $title }
document-excerpt-removed = Går ut: { $title }
desk-document-revise = Skriv ein ny versjon
desk-document-revise-lead = Versjonen som gjeld no, blir ståande på adressa si og gjeld til den nye er vedteken. Lesarane ser kva som er endra.
desk-document-write = Arbeid vidare med framlegget
desk-document-write-lead = Ingenting er vedteke enno. Endringane viser med ein gong.
desk-document-holds = Gjennomgått: det gjeld som det er
refusal-document-revised-already = Dokumentet har alt ein nyare versjon, nummer { $n }. Arbeid vidare med den.
refusal-document-superseded = Dokumentet er erstatta og blir ståande som det var. Arbeid vidare med det som erstatta det.
refusal-excerpt-empty = Eit utdrag i eit framlegg kan ikkje tømmast: nokon kan vise til det. Skriv kva det seier no.
document-discarded = Framlegget vart lagt bort { $on } utan å bli vedteke. Det står for den som har adressa, men ikkje i registeret.
document-discarded-done = Framlegget er lagt bort. Du kan hente det tilbake her.
document-restored-done = Framlegget er tilbake.
desk-document-discard = Legg bort framlegget
desk-document-restore = Hent framlegget tilbake
refusal-document-cited = Framlegget kan ikkje leggjast bort: { $n } andre ting viser til det. Fjern tilvisingane først.
refusal-document-decided = Dette er vedteke og blir ikkje lagt bort. Skriv ein ny versjon i staden.
