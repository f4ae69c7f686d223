# Skrivebordet
sorting-desk = Oversikt
sorting-sort = Sortere
sorting-proposals = Framlegg
sorting-themes = Tema
sorting-themes-about = Det idear blir sorterte under: legg til, gje nytt namn eller slutt å tilby.
sorting-keys = Tastar
sorting-also-here = Også her
sorting-title = Sorter nr. { $n }
sorting-idea-title = Idé nr. { $n }
sorting-number = Nr. { $n }
sorting-at-table = { $name }, bord { $table }
sorting-by-scribe = skrive av ein annan enn idéeigaren
sorting-late = kom etter at innsamlinga var stengd
# Tempo
sorting-left = { $n } att
sorting-per-hour = { $n } i timen
sorting-done-today = ferdig i dag { $time }
sorting-done-hours = { $n ->
    [one] om lag ein times arbeid att
   *[other] om lag { $n } timars arbeid att
}
sorting-empty = { $n ->
    [one] Innboksen er tom. Éin idé ventar på svar.
   *[other] Innboksen er tom. { $n } idear ventar på svar.
}
sorting-begin = { $n ->
    [one] Sorter ideen som ventar
   *[other] Sorter { $n } idear
}
# Felt
sorting-theme = Tema
sorting-theme-other = Anna tema
sorting-theme-other-hint = Det du vel her gjeld i staden for det som er merkt ovanfor.
sorting-theme-none = Ingen vald
sorting-theme-also = Eitt tema til
sorting-place = Gjeld
sorting-place-both = Begge
sorting-place-all = Alle kommunar
sorting-place-several = Fleire kommunar
sorting-kind = Type
sorting-language = Språk
sorting-more = Fleire val
sorting-whole-text = Heile teksten
# Knappar
sorting-save = Lagre og neste
sorting-skip = Hopp over
sorting-do-sort = Sorter
sorting-do-resort = Sorter på nytt
sorting-do-proposal = Med i framlegg …
sorting-do-park = La kvile til …
sorting-do-refer = Overlever …
sorting-do-ask = Spør …
sorting-do-answer = Svar …
sorting-do-mask = Masker …
sorting-do-withhold = Skjul …
sorting-do-reopen = Opne att …
sorting-open = Opne
sorting-close = Lukk
sorting-rename = Gi nytt namn
sorting-retire = Slutt å tilby
sorting-leave = Ta ut av framlegget
# Sider for avgjerder
sorting-title-proposal = Ta med nr. { $n } i eit framlegg
sorting-title-park = La nr. { $n } kvile
sorting-title-refer = Overlever nr. { $n }
sorting-title-ask = Spør om nr. { $n }
sorting-title-answer = Svar på nr. { $n }
sorting-title-mask = Masker nr. { $n }
sorting-title-withhold = Skjul nr. { $n }
sorting-title-reopen = Opne nr. { $n } att
sorting-lead-proposal = Idéeigaren får vite kva framlegg ideen er med i, og kva de tok med frå nett den.
sorting-lead-park = Ideen kjem tilbake av seg sjølv på sin dag. Idéeigaren får vite dato og grunn.
sorting-lead-refer = For det som nokon andre kan gjere noko med. Idéeigaren får vite kven som har teke imot det.
sorting-lead-ask = Idéeigaren les spørsmålet på sida si og kan svare der. Utan svar går ideen tilbake til dykk.
sorting-lead-answer = Svaret avsluttar ideen. Det kan angrast til det er sendt.
sorting-lead-mask = Det som ser ut som personopplysingar, er maskert som framlegg. Originalen blir lagra uendra og aldri vist ope.
sorting-lead-withhold = Teksten blir ikkje vist ope. Nummeret og grunnen er synlege, og idéeigaren får vite kvifor.
sorting-lead-reopen = Ideen kjem tilbake til skrivebordet, og idéeigaren får vite det.
sorting-send-proposal = Ta med i framlegget
sorting-send-park = La kvile til datoen
sorting-send-refer = Overlever
sorting-send-ask = Send spørsmålet
sorting-send-answer = Send svaret
sorting-send-mask = Vis teksten maskert
sorting-send-withhold = Skjul teksten
sorting-send-reopen = Opne att
sorting-release = Vis teksten som ho er
sorting-proposal = Framlegg som finst
sorting-proposal-new = Eller eit nytt framlegg
sorting-proposal-new-hint = Skriv du ein tittel her, blir eit nytt framlegg opna.
sorting-took = Kva tok de med frå denne ideen?
sorting-took-heading = Vi tok med:
sorting-in-owners-language = Idéeigaren les dette. Skriv på språket til ideen: { $lang }.
sorting-park-reason = Kvifor kviler ho?
sorting-until = Til kva dag?
sorting-until-hint = Seinast { $date }.
sorting-park-30 = Om ein månad
sorting-park-91 = Om tre månader
sorting-park-182 = Om eit halvt år
sorting-receiver = Kven tek imot?
sorting-refer-text = Teksten som blir overlevert
sorting-reference = Mottakaren sitt nummer
sorting-question = Spørsmålet ditt
sorting-answer-text = Svar
sorting-reason = Grunn
sorting-clean = Teksten som blir vist
sorting-clean-hint = Skriv *** i staden for det som skal skjulast, og ikkje noko anna nytt.
sorting-masked-now = Slik blir teksten vist no
# Etter avgjerder
sorting-did-save = Nr. { NUMBER($n, useGrouping: "false") } er sortert.
sorting-did-proposal = Nr. { NUMBER($n, useGrouping: "false") } er med i framlegget.
sorting-did-park = Nr. { NUMBER($n, useGrouping: "false") } kviler.
sorting-did-refer = Nr. { NUMBER($n, useGrouping: "false") } er overlevert.
sorting-did-ask = Spørsmålet om nr. { NUMBER($n, useGrouping: "false") } er stilt.
sorting-did-answer = Nr. { NUMBER($n, useGrouping: "false") } er svara på.
sorting-did-mask = Teksten i nr. { NUMBER($n, useGrouping: "false") } blir vist no.
sorting-did-withhold = Teksten i nr. { NUMBER($n, useGrouping: "false") } blir ikkje vist.
sorting-did-reopen = Nr. { NUMBER($n, useGrouping: "false") } er open att.
sorting-did-undo = Angra. Her er nr. { NUMBER($n, useGrouping: "false") } att.
sorting-did-undo-all = { $n ->
    [one] Angra for éin idé.
   *[other] Angra for { $n } idear.
}
sorting-did-seen = Svaret frå eigaren av nr. { NUMBER($n, useGrouping: "false") } er lese.
sorting-did-leave = Nr. { NUMBER($n, useGrouping: "false") } er ikkje lenger med i framlegget.
sorting-did-proposal-open = Framlegg { NUMBER($n, useGrouping: "false") } er opna.
sorting-did-proposal-rename = Framlegg { NUMBER($n, useGrouping: "false") } har fått ny tittel.
sorting-did-proposal-close = Framlegg { NUMBER($n, useGrouping: "false") } er avslutta.
sorting-did-proposal-move = Alle ideane er flytta, og framlegg { NUMBER($n, useGrouping: "false") } er avslutta.
sorting-did-proposal-park = Alle ideane kviler, og framlegg { NUMBER($n, useGrouping: "false") } er avslutta.
sorting-did-theme-add = Temaet kan no veljast.
sorting-did-theme-rename = Temaet har fått det nye namnet sitt.
sorting-did-theme-retire = Temaet blir ikkje tilbode lenger. Idear som har det, held på det.
sorting-did-theme-promote = { $n ->
    [one] Eit nytt tema med éin idé.
   *[other] Eit nytt tema med { $n } idear.
}
sorting-stale-text = Slik er ideen no. Sjå på henne og vel på nytt om du vil endre.
sorting-held-text = Teksten blir ikkje vist ope før nokon har sett etter personopplysingar.
# Liknande
sorting-similar = Liknande idear
sorting-similar-none = Ingen idé liknar denne.
sorting-in-proposal = i framlegg { $name }
sorting-parked-until = kviler til { $date }
sorting-group-with = Grupper med nr. { $n }
sorting-proposal-name = { $number }, { $title }
# Den raude tråden
sorting-at-latest = seinast { $date }
sorting-next-sort = Blir sortert
sorting-next-answer = Blir teken vidare eller svara på
sorting-next-reply = Ventar på svar frå idéeigaren
sorting-next-wake = Blir teken opp att
sorting-next-owner = Melding til idéeigaren
sorting-step-submitted = Kom inn
sorting-step-sorted = Sortert
sorting-step-question_asked = Spørsmål til idéeigaren
sorting-step-question_closed = Spørsmålet lukka utan svar
sorting-step-reply_received = Svar frå idéeigaren
sorting-step-taken_into_proposal = Med i framlegg
sorting-step-left_proposal = Ute av framlegg
sorting-step-parked = Kviler
sorting-step-woken = Teken opp att
sorting-step-referred = Overlevert
sorting-step-answered = Svara på
sorting-step-owner_told = Melding undervegs til idéeigaren
sorting-step-withheld = Skjult
sorting-step-masked = Maskert
sorting-step-text_released = Teksten blir vist
sorting-step-withdrawn = Trekt tilbake av idéeigaren
sorting-step-reopened = Opna att
sorting-step-undone = Angra
sorting-step-asked_if_helped = Spurd om svaret hjelpte
sorting-step-changed = Endra
# Det som ventar
sorting-queue-unsorted = Usorterte
sorting-queue-unsorted-text = Har kome inn og ventar på tema, stad og type.
sorting-queue-held = Tekstar å sjå på
sorting-queue-held-text = Kan innehalde personopplysingar og er ikkje viste enno.
sorting-queue-held-none = Ingen tekstar ventar på å bli sett på.
sorting-queue-replies = Ulesne svar frå idéeigarar
sorting-queue-replies-text = Nokon har svart på eit spørsmål eller skrive til dykk.
sorting-queue-replies-none = Alle svar er lesne.
sorting-queue-overdue = Over tida
sorting-queue-overdue-text = Nokon burde ha gjort noko no.
sorting-queue-overdue-none = Ingenting er over tida.
sorting-queue-silent = Utan melding lenge
sorting-queue-silent-text = Idéeigaren har ikkje høyrt noko på lenge.
sorting-queue-silent-none = Alle har høyrt noko.
sorting-queue-batches = Svar som ventar på si tid
sorting-queue-batches-text = Vedtekne, men ikkje publiserte enno.
sorting-mark-seen = Lese
sorting-owner-wrote = Idéeigaren skreiv
sorting-we-told = Vi skreiv
sorting-due-since = Skulle vore ferdig { $date }.
sorting-silent-since = Siste melding { $date }.
# Framlegg frå maskina
sorting-other-title = Manglar eit tema?
sorting-other-too-much = { $share } av det sorterte ligg under { $name }. Då manglar truleg eit tema.
sorting-cluster-text = Desse ideane liknar mest på kvarandre. Ta bort det som ikkje høyrer til, og gi temaet eit namn.
sorting-cluster-ideas = Idear i det nye temaet
sorting-cluster-send = Gjer dei til eit tema
# Tema
sorting-themes-text = Tema veks fram av ideane. Dei kan få nytt namn og slutte å bli tilbodne, men aldri slettast.
sorting-theme-name = Namnet på temaet
sorting-theme-add = Legg til tema
sorting-theme-rename = Nytt namn på { $name }
sorting-theme-count = { $n ->
    [one] éin idé
   *[other] { $n } idear
}
sorting-theme-retired = blir ikkje tilbode lenger
sorting-theme-is-other = for det som ikkje passar nokon annan stad
# Framlegg
sorting-proposal-title = Tittel
sorting-proposal-work = Skriv på framlegget: tekst, rammer, steg
sorting-proposal-open = Opne eit framlegg
sorting-proposals-none = Ingen framlegg enno.
sorting-proposal-none = Ingen idear er med i framlegget.
sorting-proposal-ideas = { $n ->
    [one] éin idé
   *[other] { $n } idear
}
sorting-proposal-heading = Framlegg { $number }: { $title }
sorting-proposal-close = Avslutt framlegget
sorting-built-of = Bygd av
sorting-stranded = { $n ->
    [one] Éin idéeigar manglar melding
   *[other] { $n } idéeigarar manglar melding
}
sorting-ways-text = Framlegget kan ikkje avsluttast før alle har ein veg vidare. Vel éin av tre. Det gjeld alle på ein gong eller ingen.
sorting-way-move-title = Flytt alle til eit anna framlegg
sorting-way-move-to = Til framlegg
sorting-way-move = Flytt alle og avslutt
sorting-way-park-title = La alle kvile til ein dato
sorting-way-park = La alle kvile og avslutt
sorting-way-answer-title = Svar alle
sorting-way-answer-text = Når alle har fått svar, kan framlegget avsluttast.
sorting-way-answer = Skriv svara
refusal-question-open = Idé { NUMBER($n, useGrouping: "false") } ventar på svar frå eigaren sin og kan ikkje kvile. Flytt eller svar på henne.
# Ein idé
sorting-original = Slik kom teksten
sorting-original-text = Berre de på skrivebordet ser originalen. Endre aldri, berre masker.
sorting-part-of = Med i framlegg
sorting-said = Det som er sagt
sorting-scheduled = Eit svar blir publisert { $date }.
sorting-rests = Kviler
sorting-due = Seinast
sorting-contact = Kontaktopplysingar
sorting-contact-show = Vis kontaktopplysingar
sorting-contact-logged = At du har lese dei, står i loggen.
sorting-contact-name = Namn
sorting-contact-email = E-post
sorting-contact-phone = Telefon
sorting-contact-postal = Adresse
sorting-purpose = Kva treng du dei til?
sorting-purpose-hint = Føremålet blir skrive i loggen.
sorting-purpose-answer = Svare per telefon eller brev
sorting-purpose-clarify = Spørje kva som er meint
sorting-purpose-correct = Rette eller slette på førespurnad
sorting-word-receipt = Kvittering
sorting-word-sorted = Sortert
sorting-word-question = Spørsmål
sorting-word-question_closed = Spørsmålet lukka
sorting-word-reply_received = Svaret kom fram
sorting-word-in_proposal = Med i framlegg
sorting-word-left_proposal = Ute av framlegg
sorting-word-parked = Kviler
sorting-word-woken = Teken opp att
sorting-word-referred = Overlevert
sorting-word-answered = Svar
sorting-word-progress = Melding undervegs
sorting-word-withheld = Skjult
sorting-word-withdrawn = Trekt tilbake
sorting-word-reopened = Opna att
sorting-word-undone = Ein feil vart retta
sorting-word-did_it_help = Hjelpte svaret?
# Tastar
sorting-keys-text = Med tastar går det fortare å sortere. Dei er slegne av til du slår dei på, og gjer ingenting når du skriv i eit felt. Dei treng JavaScript; alle knappar verkar utan.
sorting-keys-switch = Tastar
sorting-keys-on = På
sorting-keys-off = Av
sorting-keys-letters = Eigne tastar
sorting-keys-fixed = Enter lagrar, tal vel tema, ? viser alle tastar. Kommunar har bokstavane som staden har gitt dei.
sorting-keys-standard = Tilbakestill
sorting-keys-are-on = Tastane er på.
sorting-keys-are-off = Tastane er av.
sorting-keys-state-on = Tastar: på
sorting-keys-state-off = Tastar: av
sorting-keys-change = Endre
sorting-key-theme = Vel tema
sorting-key-list = Vis tastane
sorting-key-proposal = Med i framlegg
sorting-key-park = La kvile til ein dato
sorting-key-refer = Overlever
sorting-key-ask = Spør idéeigaren
sorting-key-answer = Svar
sorting-key-mask = Masker
sorting-key-skip = Hopp over
sorting-key-undo = Angre
sorting-key-both = Alle kommunar
# Feil i felt
fault-choose-theme = Vel eit tema.
fault-choose-place = Vel minst éin kommune, eller alle.
fault-one-proposal = Vel eit framlegg som finst, eller gi eit nytt ein tittel, ikkje begge delar.
fault-mask-nothing = Merk det som skal skjulast, først.
fault-choose-proposal = Vel eit framlegg som det blir arbeidd med.
fault-date-past = Vel ein dag som ikkje har vore.
fault-date-too-late = { $n ->
    [one] Vel ein dag innan éin dag.
   *[other] Vel ein dag innan { $n } dagar.
}
fault-one-sentence = Skriv minst éi heil setning.
fault-mask-adds-text = Maskering kan berre ta bort. Skriv *** og endre ikkje noko anna.
fault-key-one-letter = Skriv éin bokstav.
fault-key-twice = Bokstaven er alt i bruk. Vel ein annan.
sorting-next-result = Blir gjennomført
sorting-step-adopted = Vedteken
sorting-step-realised = Gav resultat
sorting-step-news = Det gjekk vidare
sorting-word-adopted = Vedteken
sorting-word-realised = Gjennomført
sorting-word-submitted = Gjekk til vedtak
sorting-word-decided = Eit organ vedtok
sorting-word-referred_back = Sendt tilbake
sorting-word-rejected = Fekk nei
sorting-word-action_planned = Tiltak planlagt
sorting-word-action_started = Tiltak starta
sorting-word-action_completed = Tiltak gjennomført
sorting-word-action_cancelled = Tiltak avlyst
sorting-because-near = { $what }: slik er { $n } av { $of } sorterte idear som liknar denne
sorting-because-named = { $what } ({ $share }): i teksten står «{ $name }»
sorting-because-gathered = { $what } ({ $share }): han kom frå { $name }
sorting-because-said = { $what }: det vart sagt då ideen kom inn
sorting-because-question = { $what } ({ $share }): heile teksten er eit spørsmål
sorting-because-sign = { $what } ({ $share }): det står «{ $words }» og ingenting om kva som skal gjerast i staden
sorting-because-words = { $what } ({ $share }): slik ser orda ut
sorting-step-owner_invited = Idéeigaren invitert
sorting-word-invited = Invitasjon
sorting-step-carried = Blir med til ei ny innsamling
sorting-word-carried = Blir med til ei ny innsamling
# Sist gjort, og å angre det
deeds-title = Sist gjort
deeds-lead = Det du har gjort det siste døgnet, og arbeidet til kollegaer om du svarer på idear. Alt i éi handling blir angra samstundes.
deeds-none = Ingenting er gjort det siste døgnet.
deeds-none-next = Det som blir gjort på bordet, står her i eit døgn og kan angrast så lenge ingen har fått beskjed.
deed-title = Angre
deed-last = Sist:
deed-said = { $what }: { $which }
deed-ideas = { $n ->
    [one] éin idé
   *[other] { $n } idear
}
deed-when = Når
deed-who = Av
deed-undone = Angra
deed-proposal-closed = Avslutta forslag { $proposal }
deed-proposal-moved = Flytta alle ut av forslag { $proposal } og avslutta det
deed-proposal-parked = Let alle i forslag { $proposal } kvile og avslutta det
deed-proposal-joined = Slo saman forslag { $proposal } med eit anna
deed-proposal-split = Delte forslag { $proposal }
deed-theme-promoted = Laga eit nytt tema
deed-answers-published = Sende svar
deed-other = Endra
deed-not-undone = Ingenting er angra enno. Nokre idear kan ikkje bli som før.
deed-stuck = { $n ->
    [one] Éin idé kan ikkje bli som før. Du kan angre for dei andre og la han vere.
   *[other] { $n } idear kan ikkje bli som før. Du kan angre for dei andre og la dei vere.
}
deed-stuck-all = { $n ->
    [one] Det kan ikkje angrast, for denne ideen kan ikkje bli som før.
   *[other] Det kan ikkje angrast, for { $n } idear kan ikkje bli som før.
}
deed-changed-since = Er endra sidan då.
deed-already-sent = Eigaren har alt fått beskjed.
deed-undo-others = { $n ->
    [one] Angre for den andre
   *[other] Angre for dei andre { $n }
}
sorting-did-undo-proposal = Angra. Forslag { NUMBER($n, useGrouping: "false") } er som før.
sorting-stale-typed = Ideen er endra sidan du opna sida. Det du skreiv, er der framleis: les gjennom og send på nytt.
sorting-stale-since = Har skjedd sidan du opna sida: { $what }. Det du skreiv, er der framleis: les gjennom og send på nytt.
sorting-pace-why = Takten er rekna ut frå dei { $n } sist sorterte, utan pausar.
