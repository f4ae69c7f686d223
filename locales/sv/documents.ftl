# Dokument
nav-documents = Dokument
documents-lead = Det som arbetet vilar på: plattformar, program och strategier, med vad som ersatt vad.
documents-none = Inga dokument är inlagda än.
document-state-draft = Förslag
document-state-consultation = På remiss
document-state-adopted = Gäller
document-state-superseded = Ersatt
document-draft = Det här är ett förslag. Det är inte beslutat och kan ändras.
document-undated = Utan datum
document-replaces = Ersätter
document-replaced-by = Ersatt av
document-cited-by = Mål som vilar på dokumentet
document-excerpts = Ur dokumentet
document-excerpts-means = Återgivet med våra ord, så att mål kan hänvisa till ett ställe.
excerpt = Utdrag
# Tidslinjen
nav-timeline = Tidslinje
timeline-lead = { $n ->
    [one] En hållpunkt.
   *[other] { $n } hållpunkter, i tidsordning. Datum står så exakt som källan säger.
}
timeline-none = Inga hållpunkter är inlagda än.
timeline-feed = Följ tidslinjen som flöde (Atom)
milestone-kind-information = Information
milestone-kind-decision = Beslut
milestone-kind-press = Press
milestone-kind-event = Händelse
milestone-coming = Kommer
milestone-done = Klart
milestone-unproved = Underlag saknas
milestone-undated = Datum inte bestämt
milestone-embargo = Under embargo till { $until }. Bara ni som skriver ser den.
milestone-embargo-ended = Embargo gällde till { $until }.
timeline-evidence = Underlag:
milestone-records = Det här kom till
milestone-serves = Hör till målen
record-kind-organisation = Organisation:
record-kind-role = Uppdrag:
record-kind-other = Annat:
record-since = sedan { $date }
press-title = Pressinformation
press-contact = Kontakt:
press-no-contact = ingen kontaktfunktion angiven
fault-moment = Skriv datum och tid, till exempel 2026-03-29 09:00.
fault-function-not-person = Skriv en funktion, till exempel ”Kommunikationsenheten”, inte en persons adress.
refusal-milestone-referred-to = Hållpunkten kan inte tas bort: { $n } andra saker hänvisar till den. Ta bort dem först.
refusal-no-such-milestone = Hållpunkten finns inte.
# Skrivbordet
desk-document-new = Nytt dokument
desk-excerpt-new = Nytt utdrag
desk-milestone-new = Ny hållpunkt
desk-milestone = Hållpunkt
document-version = Version { $n }
document-versions = Versioner
document-changes = Det här är ändrat
document-decided = Beslut:
document-reviewed = Genomgången { $on }. Ska ses över senast { $due }.
document-reviewed-by = Genomgången { $on } av { $by }. Ska ses över senast { $due }.
document-review-overdue = { $n ->
    [one] Skulle ha setts över för en dag sedan.
   *[other] Skulle ha setts över för { $n } dagar sedan.
}
document-read-newer = Den här versionen gäller inte längre. Läs version { $version }, som gäller nu.
document-read-in-force = Tills det här är beslutat gäller version { $version }.
document-excerpt-added = Nytt utdrag: { $title }
document-excerpt-removed = Utgår: { $title }
desk-document-revise = Skriv en ny version
desk-document-revise-lead = Den version som gäller nu står kvar på sin adress, och gäller tills den nya är beslutad. Läsare ser vad som ändrats.
desk-document-write = Arbeta vidare med förslaget
desk-document-write-lead = Ingenting är beslutat än. Ändringarna syns direkt.
desk-document-holds = Genomgånget: det gäller som det är
refusal-document-revised-already = Dokumentet har redan en nyare version, nummer { $n }. Arbeta vidare med den.
refusal-document-superseded = Dokumentet är ersatt och står kvar som det var. Arbeta vidare med det som ersatt det.
refusal-excerpt-empty = Ett utdrag i ett förslag kan inte tömmas: någon kan hänvisa till det. Skriv vad det säger nu.
document-discarded = Förslaget lades undan { $on } utan att bli beslutat. Det står kvar för den som har adressen, men inte i registret.
document-discarded-done = Förslaget är undanlagt. Du kan ta tillbaka det här.
document-restored-done = Förslaget är tillbaka.
desk-document-discard = Lägg undan förslaget
desk-document-restore = Ta tillbaka förslaget
refusal-document-cited = Förslaget kan inte läggas undan: { $n } andra saker hänvisar till det. Ta bort hänvisningarna först.
refusal-document-decided = Det här är beslutat och läggs inte undan. Skriv en ny version i stället.
