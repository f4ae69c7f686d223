# Tilstandar
state-received = Motteken
state-sorted = Sortert
state-clarifying = Spørsmål stilt
state-in_proposal = I framlegg
state-parked = Kviler
state-referred = Overlevert
state-answered = Svara på
state-withheld = Blir ikkje vist
state-withdrawn = Trekt tilbake
state-sentence-received = Ideen har kome inn og ventar på at nokon les han.
state-sentence-sorted = Ideen er lesen og sortert. No blir det avgjort korleis han blir teken vidare.
state-sentence-clarifying = Vi har spurt den som sende ideen om noko, og ventar på svar.
state-sentence-in_proposal = Ideen er med i eit framlegg som det blir arbeidd med.
state-sentence-parked = Ideen kviler til ein bestemt dato. Då blir han teken opp att.
state-sentence-referred = Ideen er overlevert til den som kan gjere noko med han.
state-sentence-answered = Ideen har fått svaret sitt.
state-sentence-withheld = Ideen blir ikkje vist ope. Den som sende han, har fått vite kvifor.
state-sentence-withdrawn = Den som sende ideen, har trekt han tilbake.
# Kva slag
kind-idea = Idé
kind-observation = Observasjon
kind-question = Spørsmål
kind-fault_report = Feilmelding
# Korleis han kom
channel-web = Nettet
channel-meeting = Møte
channel-network = Nettverk
channel-paper = Papirkort
channel-email = E-post
channel-import = Fil
# Kvar rada kjem frå
origin-real = Verkeleg
origin-source = Frå eit kjeldedokument
origin-public_source = Frå ei open kjelde
origin-synthetic = Døme
# Kvifor han er avslutta
reason-already_done = Finst allereie
reason-started = Er i gang
reason-declined = Blir det ikkje noko av
reason-not_ours = Nokon andre bestemmer
reason-information = Spørsmål eller synspunkt, svara på
reason-insufficient = For lite å gå på
# Kvifor teksten ikkje blir vist
withheld-personal_data = Personopplysningar som ikkje kan maskerast
withheld-abuse = Trugsmål, krenkingar eller hat
withheld-secrecy = Teieplikt
withheld-spam = Reklame eller søppel
stub-held = Teksten blir vist når nokon har sett etter personopplysningar i han.
stub-withdrawn = Den som sende ideen, har trekt han tilbake. Nummeret blir ståande.
stub-withheld = Teksten blir ikkje vist. Grunn: { $reason }
# Avslag
refusal-already-sent = Det kan ikkje angrast: eigaren av idé { NUMBER($n, useGrouping: "false") } har allereie fått melding. Opne ideen att i staden.
refusal-answer-too-short = Skriv minst éi heil setning som svar.
refusal-changed-since = Det kan ikkje angrast: idé { NUMBER($n, useGrouping: "false") } er endra sidan då. Sjå på han og gjer om det du vil.
refusal-closed = Ideen er allereie avslutta. Opne han att dersom noko meir skal gjerast.
refusal-closed-already = Framlegget er allereie avslutta.
refusal-mask-adds-text = Maskering kan berre ta bort tekst. Marker det som skal skjulast, og ikkje endre noko anna.
refusal-text-changed = Nokon annan har endra teksten som blir vist, sidan du opna sida. No ser du korleis han er; det du skreiv, står der framleis.
refusal-reply-since = Noko har hendt med nr. { NUMBER($n, useGrouping: "false") } sidan du opna lista, kanskje eit nytt svar. Her er det som gjeld no.
refusal-no-question = Det er ingen spørsmål som ventar på svar.
refusal-no-round = Det finst inga innsamling å leggje ideen i enno. Be koordinatoren opne ei.
refusal-no-such-idea = Det finst ingen idé med det nummeret. Kontroller nummeret.
refusal-no-such-proposal = Det finst ikkje noko framlegg med det nummeret. Kontroller nummeret.
refusal-not-closed = Ideen er ikkje avslutta, så han treng ikkje opnast att.
refusal-not-in-proposal = Ideen er ikkje med i det framlegget.
refusal-not-parked = Ideen kviler ikkje.
refusal-not-sorted = Sorter ideen først: tema, stad og slag.
refusal-not-yet = Datoen er ikkje komen enno.
refusal-nothing-to-send = Det er ikkje noko svar å sende. Vel minst éin idé.
refusal-proposal-changed-since = Det kan ikkje angrast: nokon har arbeidd vidare med forslag { NUMBER($n, useGrouping: "false") }.
refusal-undo-would-strand = Det kan ikkje angrast: forslag { NUMBER($n, useGrouping: "false") }, som idear ville hamne i att, er avslutta.
refusal-nothing-to-undo = Det er ingenting å angre.
refusal-other-municipality = Ideen gjeld ein annan kommune. Be koordinatoren om hjelp.
refusal-owner-only = Det kan berre den som sende ideen gjere, med koden sin.
refusal-park-date-past = Vel ein dato som ikkje har vore.
refusal-park-date-too-late = { $n ->
    [one] Ideen kan kvile høgst éin dag. Vel ein tidlegare dato.
   *[other] Ideen kan kvile høgst { $n } dagar. Vel ein tidlegare dato.
}
refusal-parked = Ideen kviler. Vent til han blir teken opp att, eller svar.
refusal-place-missing = Vel minst éin kommune, eller at han gjeld alle.
refusal-text-missing = Skriv ein tekst.
refusal-text-too-long = { $n ->
    [one] Skriv høgst eitt teikn.
   *[other] Teksten er for lang. Skriv høgst { $n } teikn.
}
refusal-text-too-short = { $n ->
    [one] Skriv minst eitt teikn.
   *[other] Skriv minst { $n } teikn.
}
refusal-theme-missing = Vel minst eitt tema.
refusal-title-missing = Gi framlegget ein tittel.
refusal-title-too-long = { $n ->
    [one] Tittelen kan ha høgst eitt teikn.
   *[other] Tittelen er for lang. Skriv høgst { $n } teikn.
}
refusal-undo-too-late = Det er for seint å angre. Det går i eitt døgn.
refusal-undone-already = Det er allereie angra.
refusal-withdrawn = Den som sende ideen, har trekt han tilbake.
refusal-withhold-too-late = Ideen er allereie under arbeid og kan ikkje lenger skjulast heilt. Masker teksten i staden.
refusal-would-strand = { $n ->
    [one] Framlegget kan ikkje avsluttast: éin idé ville blitt utan svar. Flytt han til eit anna framlegg, la han kvile til ein dato eller svar på han.
   *[other] Framlegget kan ikkje avsluttast: { $n } idear ville blitt utan svar. Flytt dei til eit anna framlegg, la dei kvile til ein dato eller svar på dei.
}
# Før tekstfeltet
public-records = Det du sender, kan andre be om innsyn i. Du treng ikkje å oppgje namn.
# Korte namn
round-number = Innsamling { NUMBER($n, useGrouping: "false") }
idea-number = Nr. { $n }
answer-label = Svar:
took-label = Vi tok med:
state-adopted = Vedteken
state-realised = Gjennomført
state-sentence-adopted = Ideen er med i eit framlegg som alle organa det gjeld, har vedteke.
state-sentence-realised = Det ideen førte til, er gjennomført og har gitt eit resultat.
# Kvifor idear liknar kvarandre
kindred-why-words = Same ord:
kindred-why-letters = Ord som liknar kvarandre
kindred-why-meaning = Handlar om det same, med andre ord
kindred-why-language = Handlar om det same, på eit anna språk
kindred-by-words = Ideane blir samanlikna ord for ord. Den som seier det same med andre ord, eller på eit anna språk, viser ikkje her.
# Framlegg frå maskina
suggested-theme = Tema
suggested-place = Kommune
suggested-kind = Type
suggested-language = Språk
suggestions-accepted = { $n ->
    [one] { $what }: { $share } av dei fremste framlegga vart tekne, av { $n } avgjort.
   *[other] { $what }: { $share } av dei fremste framlegga vart tekne, av { $n } avgjorde.
}
suggestions-title = Framlegg frå maskina
suggestions-text = Framlegg endrar aldri noko sjølve. Eit menneske avgjer kvar gong.
channel-cutting = Debatt og presse
thread-times = { $what } ({ $n } gonger)
kindred-why-perhaps = Handlar kanskje om det same
kindred-why-perhaps-words = Handlar kanskje om det same. Ord i begge:
