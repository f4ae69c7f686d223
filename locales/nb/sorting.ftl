# Skrivebordet
sorting-desk = Oversikt
sorting-sort = Sortere
sorting-proposals = Forslag
sorting-themes = Temaer
sorting-themes-about = Det ideer sorteres under: legg til, gi nytt navn eller slutt å tilby.
sorting-keys = Taster
sorting-also-here = Også her
sorting-title = Sorter nr. { $n }
sorting-idea-title = Idé nr. { $n }
sorting-number = Nr. { $n }
sorting-at-table = { $name }, bord { $table }
sorting-by-scribe = skrevet av en annen enn idéeieren
sorting-late = kom etter at innsamlingen var stengt
# Tempo
sorting-left = { $n } igjen
sorting-per-hour = { $n } i timen
sorting-done-today = ferdig i dag { $time }
sorting-done-hours = { $n ->
    [one] omtrent en times arbeid igjen
   *[other] omtrent { $n } timers arbeid igjen
}
sorting-empty = { $n ->
    [one] Innboksen er tom. Én idé venter på svar.
   *[other] Innboksen er tom. { $n } ideer venter på svar.
}
sorting-begin = { $n ->
    [one] Sorter ideen som venter
   *[other] Sorter { $n } ideer
}
# Felt
sorting-theme = Tema
sorting-theme-other = Annet tema
sorting-theme-other-hint = Det du velger her gjelder i stedet for det som er merket ovenfor.
sorting-theme-none = Ingen valgt
sorting-theme-also = Ett tema til
sorting-place = Gjelder
sorting-place-both = Begge
sorting-place-all = Alle kommuner
sorting-place-several = Flere kommuner
sorting-kind = Type
sorting-language = Språk
sorting-more = Flere valg
sorting-whole-text = Hele teksten
# Knapper
sorting-save = Lagre og neste
sorting-skip = Hopp over
sorting-do-sort = Sorter
sorting-do-resort = Sorter på nytt
sorting-do-proposal = Med i forslag …
sorting-do-park = La hvile til …
sorting-do-refer = Overlever …
sorting-do-ask = Spør …
sorting-do-answer = Svar …
sorting-do-mask = Masker …
sorting-do-withhold = Skjul …
sorting-do-reopen = Åpne igjen …
sorting-open = Åpne
sorting-close = Lukk
sorting-rename = Gi nytt navn
sorting-retire = Slutt å tilby
sorting-leave = Ta ut av forslaget
# Sider for vedtak
sorting-title-proposal = Ta med nr. { $n } i et forslag
sorting-title-park = La nr. { $n } hvile
sorting-title-refer = Overlever nr. { $n }
sorting-title-ask = Spør om nr. { $n }
sorting-title-answer = Svar på nr. { $n }
sorting-title-mask = Masker nr. { $n }
sorting-title-withhold = Skjul nr. { $n }
sorting-title-reopen = Åpne nr. { $n } igjen
sorting-lead-proposal = Idéeieren får vite hvilket forslag ideen er med i, og hva dere tok med fra akkurat den.
sorting-lead-park = Ideen kommer tilbake av seg selv på sin dag. Idéeieren får vite dato og grunn.
sorting-lead-refer = For det som noen andre kan gjøre noe med. Idéeieren får vite hvem som har tatt imot det.
sorting-lead-ask = Idéeieren leser spørsmålet på sin side og kan svare der. Uten svar går ideen tilbake til dere.
sorting-lead-answer = Svaret avslutter ideen. Det kan angres til det er sendt.
sorting-lead-mask = Det som ser ut som personopplysninger, er maskert som forslag. Originalen lagres uendret og vises aldri åpent.
sorting-lead-withhold = Teksten vises ikke åpent. Nummeret og grunnen synes, og idéeieren får vite hvorfor.
sorting-lead-reopen = Ideen kommer tilbake til skrivebordet, og idéeieren får vite det.
sorting-send-proposal = Ta med i forslaget
sorting-send-park = La hvile til datoen
sorting-send-refer = Overlever
sorting-send-ask = Send spørsmålet
sorting-send-answer = Send svaret
sorting-send-mask = Vis teksten maskert
sorting-send-withhold = Skjul teksten
sorting-send-reopen = Åpne igjen
sorting-release = Vis teksten som den er
sorting-proposal = Forslag som finnes
sorting-proposal-new = Eller et nytt forslag
sorting-proposal-new-hint = Skriver du en tittel her, åpnes et nytt forslag.
sorting-took = Hva tok dere med fra denne ideen?
sorting-took-heading = Vi tok med:
sorting-in-owners-language = Idéeieren leser dette. Skriv på ideens språk: { $lang }.
sorting-park-reason = Hvorfor hviler den?
sorting-until = Til hvilken dag?
sorting-until-hint = Senest { $date }.
sorting-park-30 = Om en måned
sorting-park-91 = Om tre måneder
sorting-park-182 = Om et halvt år
sorting-receiver = Hvem tar imot?
sorting-refer-text = Teksten som overleveres
sorting-reference = Mottakerens eget nummer
sorting-question = Spørsmålet ditt
sorting-answer-text = Svar
sorting-reason = Grunn
sorting-clean = Teksten som vises
sorting-clean-hint = Skriv *** i stedet for det som skal skjules, og ikke noe annet nytt.
sorting-masked-now = Slik vises teksten nå
# Etter vedtak
sorting-did-save = Nr. { NUMBER($n, useGrouping: "false") } er sortert.
sorting-did-proposal = Nr. { NUMBER($n, useGrouping: "false") } er med i forslaget.
sorting-did-park = Nr. { NUMBER($n, useGrouping: "false") } hviler.
sorting-did-refer = Nr. { NUMBER($n, useGrouping: "false") } er overlevert.
sorting-did-ask = Spørsmålet om nr. { NUMBER($n, useGrouping: "false") } er stilt.
sorting-did-answer = Nr. { NUMBER($n, useGrouping: "false") } er besvart.
sorting-did-mask = Teksten i nr. { NUMBER($n, useGrouping: "false") } vises nå.
sorting-did-withhold = Teksten i nr. { NUMBER($n, useGrouping: "false") } vises ikke.
sorting-did-reopen = Nr. { NUMBER($n, useGrouping: "false") } er åpen igjen.
sorting-did-undo = Angret. Her er nr. { NUMBER($n, useGrouping: "false") } igjen.
sorting-did-undo-all = { $n ->
    [one] Angret for én idé.
   *[other] Angret for { $n } ideer.
}
sorting-did-seen = Svaret fra eieren av nr. { NUMBER($n, useGrouping: "false") } er lest.
sorting-did-leave = Nr. { NUMBER($n, useGrouping: "false") } er ikke lenger med i forslaget.
sorting-did-proposal-open = Forslag { NUMBER($n, useGrouping: "false") } er åpnet.
sorting-did-proposal-rename = Forslag { NUMBER($n, useGrouping: "false") } har fått ny tittel.
sorting-did-proposal-close = Forslag { NUMBER($n, useGrouping: "false") } er avsluttet.
sorting-did-proposal-move = Alle ideer er flyttet, og forslag { NUMBER($n, useGrouping: "false") } er avsluttet.
sorting-did-proposal-park = Alle ideer hviler, og forslag { NUMBER($n, useGrouping: "false") } er avsluttet.
sorting-did-theme-add = Temaet kan nå velges.
sorting-did-theme-rename = Temaet har fått sitt nye navn.
sorting-did-theme-retire = Temaet tilbys ikke lenger. Ideer som har det, beholder det.
sorting-did-theme-promote = { $n ->
    [one] Et nytt tema med én idé.
   *[other] Et nytt tema med { $n } ideer.
}
sorting-stale-text = Slik er ideen nå. Se på den og velg på nytt hvis du vil endre.
sorting-held-text = Teksten vises ikke åpent før noen har sett etter personopplysninger.
# Lignende
sorting-similar = Lignende ideer
sorting-similar-none = Ingen idé ligner denne.
sorting-in-proposal = i forslag { $name }
sorting-parked-until = hviler til { $date }
sorting-group-with = Grupper med nr. { $n }
sorting-proposal-name = { $number }, { $title }
# Den røde tråden
sorting-at-latest = senest { $date }
sorting-next-sort = Sorteres
sorting-next-answer = Tas videre eller besvares
sorting-next-reply = Venter på svar fra idéeieren
sorting-next-wake = Tas opp igjen
sorting-next-owner = Beskjed til idéeieren
sorting-step-submitted = Kom inn
sorting-step-sorted = Sortert
sorting-step-question_asked = Spørsmål til idéeieren
sorting-step-question_closed = Spørsmålet lukket uten svar
sorting-step-reply_received = Svar fra idéeieren
sorting-step-taken_into_proposal = Med i forslag
sorting-step-left_proposal = Ute av forslag
sorting-step-parked = Hviler
sorting-step-woken = Tatt opp igjen
sorting-step-referred = Overlevert
sorting-step-answered = Besvart
sorting-step-owner_told = Beskjed underveis til idéeieren
sorting-step-withheld = Skjult
sorting-step-masked = Maskert
sorting-step-text_released = Teksten vises
sorting-step-withdrawn = Trukket tilbake av idéeieren
sorting-step-reopened = Åpnet igjen
sorting-step-undone = Angret
sorting-step-asked_if_helped = Spurt om svaret hjalp
sorting-step-changed = Endret
# Det som venter
sorting-queue-unsorted = Usorterte
sorting-queue-unsorted-text = Har kommet inn og venter på tema, sted og type.
sorting-queue-held = Tekster å se på
sorting-queue-held-text = Kan inneholde personopplysninger og vises ikke ennå.
sorting-queue-held-none = Ingen tekster venter på å bli sett på.
sorting-queue-replies = Uleste svar fra idéeiere
sorting-queue-replies-text = Noen har svart på et spørsmål eller skrevet til dere.
sorting-queue-replies-none = Alle svar er lest.
sorting-queue-overdue = Over tiden
sorting-queue-overdue-text = Noen burde ha gjort noe nå.
sorting-queue-overdue-none = Ingenting er over tiden.
sorting-queue-silent = Uten beskjed lenge
sorting-queue-silent-text = Idéeieren har ikke hørt noe på lenge.
sorting-queue-silent-none = Alle har hørt noe.
sorting-queue-batches = Svar som venter på sin tid
sorting-queue-batches-text = Besluttet, men ikke publisert ennå.
sorting-mark-seen = Lest
sorting-owner-wrote = Idéeieren skrev
sorting-we-told = Vi skrev
sorting-due-since = Skulle vært ferdig { $date }.
sorting-silent-since = Siste beskjed { $date }.
# Maskinens forslag
sorting-other-title = Mangler et tema?
sorting-other-too-much = { $share } av det sorterte ligger under { $name }. Da mangler trolig et tema.
sorting-cluster-text = Disse ideene ligner mest på hverandre. Ta bort det som ikke hører til, og gi temaet et navn.
sorting-cluster-ideas = Ideer i det nye temaet
sorting-cluster-send = Gjør dem til et tema
# Temaer
sorting-themes-text = Temaer vokser fram av ideene. De kan få nytt navn og slutte å tilbys, men aldri slettes.
sorting-theme-name = Navnet på temaet
sorting-theme-add = Legg til tema
sorting-theme-rename = Nytt navn på { $name }
sorting-theme-count = { $n ->
    [one] én idé
   *[other] { $n } ideer
}
sorting-theme-retired = tilbys ikke lenger
sorting-theme-is-other = for det som ikke passer noe annet sted
# Forslag
sorting-proposal-title = Tittel
sorting-proposal-work = Skriv på forslaget: tekst, rammer, trinn
sorting-proposal-open = Åpne et forslag
sorting-proposals-none = Ingen forslag ennå.
sorting-proposal-none = Ingen ideer er med i forslaget.
sorting-proposal-ideas = { $n ->
    [one] én idé
   *[other] { $n } ideer
}
sorting-proposal-heading = Forslag { $number }: { $title }
sorting-proposal-close = Avslutt forslaget
sorting-built-of = Bygd av
sorting-stranded = { $n ->
    [one] Én idéeier mangler beskjed
   *[other] { $n } idéeiere mangler beskjed
}
sorting-ways-text = Forslaget kan ikke avsluttes før alle har en vei videre. Velg én av tre. Det gjelder alle på én gang eller ingen.
sorting-way-move-title = Flytt alle til et annet forslag
sorting-way-move-to = Til forslag
sorting-way-move = Flytt alle og avslutt
sorting-way-park-title = La alle hvile til en dato
sorting-way-park = La alle hvile og avslutt
sorting-way-answer-title = Svar alle
sorting-way-answer-text = Når alle er besvart, kan forslaget avsluttes.
sorting-way-answer = Skriv svarene
refusal-question-open = Idé { NUMBER($n, useGrouping: "false") } venter på svar fra eieren sin og kan ikke hvile. Flytt eller besvar den.
# En idé
sorting-original = Slik kom teksten
sorting-original-text = Bare dere på skrivebordet ser originalen. Endre aldri, bare masker.
sorting-part-of = Med i forslag
sorting-said = Det som er sagt
sorting-scheduled = Et svar publiseres { $date }.
sorting-rests = Hviler
sorting-due = Senest
sorting-contact = Kontaktopplysninger
sorting-contact-show = Vis kontaktopplysninger
sorting-contact-logged = At du har lest dem, står i loggen.
sorting-contact-name = Navn
sorting-contact-email = E-post
sorting-contact-phone = Telefon
sorting-contact-postal = Adresse
sorting-purpose = Hva trenger du dem til?
sorting-purpose-hint = Formålet skrives i loggen.
sorting-purpose-answer = Svare per telefon eller brev
sorting-purpose-clarify = Spørre hva som menes
sorting-purpose-correct = Rette eller slette på forespørsel
sorting-word-receipt = Kvittering
sorting-word-sorted = Sortert
sorting-word-question = Spørsmål
sorting-word-question_closed = Spørsmålet lukket
sorting-word-reply_received = Svaret kom fram
sorting-word-in_proposal = Med i forslag
sorting-word-left_proposal = Ute av forslag
sorting-word-parked = Hviler
sorting-word-woken = Tatt opp igjen
sorting-word-referred = Overlevert
sorting-word-answered = Svar
sorting-word-progress = Beskjed underveis
sorting-word-withheld = Skjult
sorting-word-withdrawn = Trukket tilbake
sorting-word-reopened = Åpnet igjen
sorting-word-undone = En feil ble rettet
sorting-word-did_it_help = Hjalp svaret?
# Taster
sorting-keys-text = Med taster går det fortere å sortere. De er slått av til du slår dem på, og gjør ingenting når du skriver i et felt. De trenger JavaScript; alle knapper virker uten.
sorting-keys-switch = Taster
sorting-keys-on = På
sorting-keys-off = Av
sorting-keys-letters = Egne taster
sorting-keys-fixed = Enter lagrer, tall velger tema, ? viser alle taster. Kommuner har bokstavene som stedet har gitt dem.
sorting-keys-standard = Tilbakestill
sorting-keys-are-on = Tastene er på.
sorting-keys-are-off = Tastene er av.
sorting-keys-state-on = Taster: på
sorting-keys-state-off = Taster: av
sorting-keys-change = Endre
sorting-key-theme = Velg tema
sorting-key-list = Vis tastene
sorting-key-proposal = Med i forslag
sorting-key-park = La hvile til en dato
sorting-key-refer = Overlever
sorting-key-ask = Spør idéeieren
sorting-key-answer = Svar
sorting-key-mask = Masker
sorting-key-skip = Hopp over
sorting-key-undo = Angre
sorting-key-both = Alle kommuner
# Feil i felt
fault-choose-theme = Velg et tema.
fault-choose-place = Velg minst én kommune, eller alle.
fault-one-proposal = Velg et forslag som finnes, eller gi et nytt en tittel, ikke begge deler.
fault-mask-nothing = Merk det som skal skjules, først.
fault-choose-proposal = Velg et forslag som det arbeides med.
fault-date-past = Velg en dag som ikke har vært.
fault-date-too-late = { $n ->
    [one] Velg en dag innen én dag.
   *[other] Velg en dag innen { $n } dager.
}
fault-one-sentence = Skriv minst én hel setning.
fault-mask-adds-text = Maskering kan bare ta bort. Skriv *** og endre ikke noe annet.
fault-key-one-letter = Skriv én bokstav.
fault-key-twice = Bokstaven brukes allerede. Velg en annen.
sorting-next-result = Gjennomføres
sorting-step-adopted = Vedtatt
sorting-step-realised = Ga resultat
sorting-step-news = Det gikk videre
sorting-word-adopted = Vedtatt
sorting-word-realised = Gjennomført
sorting-word-submitted = Gikk til vedtak
sorting-word-decided = Ett organ vedtok
sorting-word-referred_back = Sendt tilbake
sorting-word-rejected = Fikk nei
sorting-word-action_planned = Tiltak planlagt
sorting-word-action_started = Tiltak startet
sorting-word-action_completed = Tiltak gjennomført
sorting-word-action_cancelled = Tiltak avlyst
sorting-because-near = { $what }: slik er { $n } av { $of } sorterte ideer som ligner denne
sorting-because-named = { $what } ({ $share }): i teksten står «{ $name }»
sorting-because-gathered = { $what } ({ $share }): den kom fra { $name }
sorting-because-said = { $what }: det ble sagt da ideen kom inn
sorting-because-question = { $what } ({ $share }): hele teksten er et spørsmål
sorting-because-sign = { $what } ({ $share }): det står «{ $words }» og ingenting om hva som skal gjøres i stedet
sorting-because-words = { $what } ({ $share }): slik ser ordene ut
sorting-step-owner_invited = Idéeieren invitert
sorting-word-invited = Invitasjon
sorting-step-carried = Blir med til en ny innsamling
sorting-word-carried = Blir med til en ny innsamling
# Sist gjort, og å angre det
deeds-title = Sist gjort
deeds-lead = Det du har gjort det siste døgnet, og kollegers arbeid hvis du svarer på ideer. Alt i én handling angres samtidig.
deeds-none = Ingenting er gjort det siste døgnet.
deeds-none-next = Det som gjøres på bordet, står her i et døgn og kan angres så lenge ingen har fått beskjed.
deed-title = Angre
deed-last = Sist:
deed-said = { $what }: { $which }
deed-ideas = { $n ->
    [one] én idé
   *[other] { $n } ideer
}
deed-when = Når
deed-who = Av
deed-undone = Angret
deed-proposal-closed = Avsluttet forslag { $proposal }
deed-proposal-moved = Flyttet alle ut av forslag { $proposal } og avsluttet det
deed-proposal-parked = Lot alle i forslag { $proposal } hvile og avsluttet det
deed-proposal-joined = Slo sammen forslag { $proposal } med et annet
deed-proposal-split = Delte forslag { $proposal }
deed-theme-promoted = Laget et nytt tema
deed-answers-published = Sendte svar
deed-other = Endret
deed-not-undone = Ingenting er angret ennå. Noen ideer kan ikke bli som før.
deed-stuck = { $n ->
    [one] Én idé kan ikke bli som før. Du kan angre for de andre og la den være.
   *[other] { $n } ideer kan ikke bli som før. Du kan angre for de andre og la dem være.
}
deed-stuck-all = { $n ->
    [one] Det kan ikke angres, for denne ideen kan ikke bli som før.
   *[other] Det kan ikke angres, for { $n } ideer kan ikke bli som før.
}
deed-changed-since = Er endret siden da.
deed-already-sent = Eieren har alt fått beskjed.
deed-undo-others = { $n ->
    [one] Angre for den andre
   *[other] Angre for de andre { $n }
}
sorting-did-undo-proposal = Angret. Forslag { NUMBER($n, useGrouping: "false") } er som før.
sorting-stale-typed = Ideen er endret siden du åpnet siden. Det du skrev, er der fortsatt: les gjennom og send på nytt.
sorting-stale-since = Har skjedd siden du åpnet siden: { $what }. Det du skrev, er der fortsatt: les gjennom og send på nytt.
sorting-pace-why = Takten er regnet ut fra de { $n } sist sorterte, uten pauser.
