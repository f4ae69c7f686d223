# Tilstander
state-received = Mottatt
state-sorted = Sortert
state-clarifying = Spørsmål stilt
state-in_proposal = I forslag
state-parked = Hviler
state-referred = Overlevert
state-answered = Besvart
state-withheld = Vises ikke
state-withdrawn = Trukket tilbake
state-sentence-received = Ideen har kommet inn og venter på at noen leser den.
state-sentence-sorted = Ideen er lest og sortert. Nå avgjøres det hvordan den tas videre.
state-sentence-clarifying = Vi har spurt den som sendte ideen om noe, og venter på svar.
state-sentence-in_proposal = Ideen er med i et forslag som det arbeides med.
state-sentence-parked = Ideen hviler til en bestemt dato. Da tas den opp igjen.
state-sentence-referred = Ideen er overlevert til den som kan gjøre noe med den.
state-sentence-answered = Ideen har fått sitt svar.
state-sentence-withheld = Ideen vises ikke åpent. Den som sendte den, har fått vite hvorfor.
state-sentence-withdrawn = Den som sendte ideen, har trukket den tilbake.
# Hva slags
kind-idea = Idé
kind-observation = Iakttakelse
kind-question = Spørsmål
kind-fault_report = Feilmelding
# Hvordan den kom
channel-web = Nettet
channel-meeting = Møte
channel-network = Nettverk
channel-paper = Papirkort
channel-email = E-post
channel-import = Fil
# Hvor raden kommer fra
origin-real = Virkelig
origin-source = Fra et kildedokument
origin-public_source = Fra en åpen kilde
origin-synthetic = Eksempel
# Hvorfor den er avsluttet
reason-already_done = Finnes allerede
reason-started = Er påbegynt
reason-declined = Blir ikke noe av
reason-not_ours = Noen andre bestemmer
reason-information = Spørsmål eller synspunkt, besvart
reason-insufficient = For lite å gå på
# Hvorfor teksten ikke vises
withheld-personal_data = Personopplysninger som ikke kan maskeres
withheld-abuse = Trusler, krenkelser eller hat
withheld-secrecy = Taushetsplikt
withheld-spam = Reklame eller søppel
stub-held = Teksten vises når noen har sett etter personopplysninger i den.
stub-withdrawn = Den som sendte ideen, har trukket den tilbake. Nummeret blir stående.
stub-withheld = Teksten vises ikke. Grunn: { $reason }
# Avslag
refusal-already-sent = Det kan ikke angres: eieren av idé { NUMBER($n, useGrouping: "false") } har allerede fått beskjed. Åpne ideen igjen i stedet.
refusal-answer-too-short = Skriv minst én hel setning som svar.
refusal-changed-since = Det kan ikke angres: idé { NUMBER($n, useGrouping: "false") } er endret siden da. Se på den og gjør om det du vil.
refusal-closed = Ideen er allerede avsluttet. Åpne den igjen hvis noe mer skal gjøres.
refusal-closed-already = Forslaget er allerede avsluttet.
refusal-mask-adds-text = Maskering kan bare fjerne tekst. Marker det som skal skjules, og ikke endre noe annet.
refusal-text-changed = Noen andre har endret teksten som vises, siden du åpnet siden. Nå ser du hvordan den er; det du skrev, står der fortsatt.
refusal-reply-since = Noe har skjedd med nr. { NUMBER($n, useGrouping: "false") } siden du åpnet listen, kanskje et nytt svar. Her er det som gjelder nå.
refusal-no-question = Det er ingen spørsmål som venter på svar.
refusal-no-round = Det finnes ingen innsamling å legge ideen i ennå. Be koordinatoren åpne en.
refusal-no-such-idea = Det finnes ingen idé med det nummeret. Kontroller nummeret.
refusal-no-such-proposal = Det finnes ikke noe forslag med det nummeret. Kontroller nummeret.
refusal-not-closed = Ideen er ikke avsluttet, så den trenger ikke åpnes igjen.
refusal-not-in-proposal = Ideen er ikke med i det forslaget.
refusal-not-parked = Ideen hviler ikke.
refusal-not-sorted = Sorter ideen først: tema, sted og slag.
refusal-not-yet = Datoen er ikke kommet ennå.
refusal-nothing-to-send = Det er ikke noe svar å sende. Velg minst én idé.
refusal-proposal-changed-since = Det kan ikke angres: noen har arbeidet videre med forslag { NUMBER($n, useGrouping: "false") }.
refusal-undo-would-strand = Det kan ikke angres: forslag { NUMBER($n, useGrouping: "false") }, som ideer ville havne i igjen, er avsluttet.
refusal-nothing-to-undo = Det er ingenting å angre.
refusal-other-municipality = Ideen gjelder en annen kommune. Be koordinatoren om hjelp.
refusal-owner-only = Det kan bare den som sendte ideen gjøre, med koden sin.
refusal-park-date-past = Velg en dato som ikke har vært.
refusal-park-date-too-late = { $n ->
    [one] Ideen kan hvile høyst én dag. Velg en tidligere dato.
   *[other] Ideen kan hvile høyst { $n } dager. Velg en tidligere dato.
}
refusal-parked = Ideen hviler. Vent til den tas opp igjen, eller svar.
refusal-place-missing = Velg minst én kommune, eller at den gjelder alle.
refusal-text-missing = Skriv en tekst.
refusal-text-too-long = { $n ->
    [one] Skriv høyst ett tegn.
   *[other] Teksten er for lang. Skriv høyst { $n } tegn.
}
refusal-text-too-short = { $n ->
    [one] Skriv minst ett tegn.
   *[other] Skriv minst { $n } tegn.
}
refusal-theme-missing = Velg minst ett tema.
refusal-title-missing = Gi forslaget en tittel.
refusal-title-too-long = { $n ->
    [one] Tittelen kan ha høyst ett tegn.
   *[other] Tittelen er for lang. Skriv høyst { $n } tegn.
}
refusal-undo-too-late = Det er for sent å angre. Det går i ett døgn.
refusal-undone-already = Det er allerede angret.
refusal-withdrawn = Den som sendte ideen, har trukket den tilbake.
refusal-withhold-too-late = Ideen er allerede under arbeid og kan ikke lenger skjules helt. Masker teksten i stedet.
refusal-would-strand = { $n ->
    [one] Forslaget kan ikke avsluttes: én idé ville blitt uten svar. Flytt den til et annet forslag, la den hvile til en dato eller svar på den.
   *[other] Forslaget kan ikke avsluttes: { $n } ideer ville blitt uten svar. Flytt dem til et annet forslag, la dem hvile til en dato eller svar på dem.
}
# Før tekstfeltet
public-records = Det du sender, kan andre be om innsyn i. Du trenger ikke å oppgi navn.
# Korte navn
round-number = Innsamling { NUMBER($n, useGrouping: "false") }
idea-number = Nr. { $n }
answer-label = Svar:
took-label = Vi tok med:
state-adopted = Vedtatt
state-realised = Gjennomført
state-sentence-adopted = Ideen er med i et forslag som alle berørte organer har vedtatt.
state-sentence-realised = Det ideen førte til, er gjennomført og har gitt et resultat.
# Hvorfor ideer ligner hverandre
kindred-why-words = Samme ord:
kindred-why-letters = Ord som ligner hverandre
kindred-why-meaning = Handler om det samme, med andre ord
kindred-why-language = Handler om det samme, på et annet språk
kindred-by-words = Ideene sammenlignes ord for ord. Den som sier det samme med andre ord, eller på et annet språk, vises ikke her.
# Maskinens forslag
suggested-theme = Tema
suggested-place = Kommune
suggested-kind = Type
suggested-language = Språk
suggestions-accepted = { $n ->
    [one] { $what }: { $share } av de fremste forslagene ble tatt, av { $n } avgjort.
   *[other] { $what }: { $share } av de fremste forslagene ble tatt, av { $n } avgjorte.
}
suggestions-title = Maskinens forslag
suggestions-text = Forslag endrer aldri noe selv. Et menneske avgjør hver gang.
channel-cutting = Debatt og presse
thread-times = { $what } ({ $n } ganger)
kindred-why-perhaps = Handler kanskje om det samme
kindred-why-perhaps-words = Handler kanskje om det samme. Ord i begge:
