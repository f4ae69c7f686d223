# Svarbordet
nav-answer-desk = Svar
answer-desk = Svar
answer-desk-empty = Alle har fått svar.
answer-desk-empty-next = Når ideer tas inn i forslag eller er klare til å besvares, vises de her.
answer-new = Nytt svar
answer-new-numbers = Svar på ideer etter nummer
answer-drafts = Utkast
answer-draft = Utkast til svar
answer-draft-proposal = Svar: forslag { $number } «{ $title }»
answer-proposal = Forslag { $number }
answer-proposals = Forslag å svare om
answer-waiting = Venter på tidspunktet sitt
answer-recent = Sendt de siste to ukene
answer-letters = { $n ->
    [one] Ett brev å skrive ut
   *[other] { $n } brev å skrive ut
}
answer-letters-many = Mer enn { $n } brev å skrive ut
answer-letters-show = Vis brevene
answer-helped = { $share } sier at svaret hjalp: { $helped } av { $n } som har sagt sitt. { $asked } har fått spørsmålet.
answer-batch = { $n ->
    [one] Ett svar
   *[other] { $n } svar
}
answer-idea = Idé
answer-col-draft = Utkast
answer-col-ideas = Ideer
answer-col-changed = Endret
answer-col-proposal = Forslag
answer-col-at-work = Ideer i arbeid
answer-col-untold = Uten beskjed
answer-col-number = Nr.
answer-col-language = Språk
answer-col-way = Kanal
answer-col-becomes = Blir
# Hvem som får svar, og hva svaret er
answer-whom-proposal = { $n ->
    [one] Forslag { $number } «{ $title }»: én ideeier venter på avslutning.
   *[other] Forslag { $number } «{ $title }»: { $n } ideeiere venter på avslutning.
}
answer-whom = { $n ->
    [one] Én idé som kan besvares.
   *[other] { $n } ideer som kan besvares.
}
answer-whom-ask = Velg hvilke ideer svaret gjelder.
answer-whom-none = Ingen av ideene er åpne for svar.
answer-back-to-desk = Til svarbordet
answer-numbers = Numrene på ideene
answer-numbers-hint = For eksempel 12, 15, 417
answer-what = Hva er svaret?
answer-what-progress = Beskjed underveis: ideen lever videre
# Tekster som et utkast begynner med
answer-template-proposal = Hei! Ideen din er med i forslag { $number }, «{ $title }». Vi arbeider med forslaget og tar kontakt når det er avgjort.
answer-template-progress = Hei! Vi arbeider med ideen din og tar kontakt når det er noe nytt å fortelle.
answer-template-already_done = Hei! Takk for ideen din. Det du foreslår, finnes allerede.
answer-template-started = Hei! Takk for ideen din. Arbeidet med det du foreslår, har begynt.
answer-template-declined = Hei! Takk for ideen din. Vi har vurdert den og kommer ikke til å gjennomføre den.
answer-template-not_ours = Hei! Takk for ideen din. Det er andre enn vi som bestemmer i denne saken.
answer-template-information = Hei! Takk for at du tok kontakt. Her er svaret på det du lurte på.
answer-template-insufficient = Hei! Takk for ideen din. Vi vet for lite til å kunne gå videre med den. Send gjerne en ny der du forteller mer om hva du mener.
answer-took = Vi tok med: { $took }
# Utkastet
answer-preview = Slik blir svarene
answer-complete = { $done } av { $total } er fullstendige.
answer-not-complete = { $done } av { $total } er fullstendige – kan ikke sendes. Rett eller fjern radene som er merket.
answer-texts = Endre teksten
answer-texts-hint = Hver eier får teksten på sitt språk. Skriv grunnen slik at den kan forstås.
answer-text = Tekst ({ $language })
answer-save-texts = Lagre tekstene
answer-saved = Utkastet er lagret.
answer-add-more = Legg til ideer eller kast utkastet
answer-add = Legg til ideer
answer-add-button = Legg til
answer-added = { $n ->
    [0] Ingen ny idé ble lagt til. Er nummeret riktig og ideen åpen?
    [one] Én idé ble lagt til.
   *[other] { $n } ideer ble lagt til.
}
answer-discard = Kast utkastet
answer-discarded = Utkastet er kastet.
answer-others-send = Utkastet er klart. De som kan sende svar, ser det på svarbordet.
answer-when = Når skal svarene publiseres?
answer-when-now = Nå
answer-when-later = På et bestemt tidspunkt, for eksempel samtidig med et vedtak
answer-date = Dag
answer-time = Klokkeslett
answer-time-hint = For eksempel 16.00
answer-send = { $n ->
    [one] Send svaret
   *[other] Send alle { $n }
}
answer-undo-hint = { $n ->
    [one] Enten sendes alle eller ingen. Du kan angre i ett minutt før e-posten går.
   *[other] Enten sendes alle eller ingen. Du kan angre i { $n } minutter før e-posten går.
}
answer-was-sent = { $n ->
    [one] Svaret er publisert.
   *[other] Alle { $n } svar er publisert.
}
answer-will-be-sent = { $n ->
    [one] Svaret publiseres på det tidspunktet du valgte.
   *[other] Alle { $n } svar publiseres på det tidspunktet du valgte.
}
answer-way-mail = E-post
answer-way-letter = Brev
answer-way-code = Kode
answer-way-page = Siden til ideen
answer-row = Svar på idé { $number }
answer-row-took = Hva vi tok med fra akkurat denne ideen
answer-row-language = Skriv på eierens språk: { $language }
answer-row-text = Svaret
answer-row-text-hint = Det du endrer her, gjelder bare denne ideen.
answer-row-remove = Fjern ideen fra utkastet
answer-row-removed = Ideen er fjernet fra utkastet.
# Det som er sendt
answer-status-undone = Angret { $moment }.
answer-status-published = Publisert { $moment }.
answer-status-waits = Publiseres { $moment }.
answer-undo-until = Kan angres til { $moment }.
answer-undo = Angre alle svarene
answer-stop = Stopp
answer-undone = Svarene er trukket tilbake. Utkastet finnes fortsatt.
# Brev på papir
letters-empty = Det er ingen brev å skrive ut.
letters-empty-next = Svar til dem som bare har oppgitt postadresse, vises her når angretiden er over.
letters-text = Svar til dem som bare har oppgitt postadresse. Skriv ut siden, eller hent en PDF med adresser for vinduskonvolutter.
letters-pdf = Hent PDF med adresser
letters-printed = Merk som utskrevet
letters-last = { $n ->
    [one] { $when } ble ett brev merket som skrevet ut.
   *[other] { $when } ble { $n } brev merket som skrevet ut.
}
letters-again = Hent dem fram igjen
letters-wait-again = { $n ->
    [one] Ett brev venter på å bli skrevet ut igjen.
   *[other] { $n } brev venter på å bli skrevet ut igjen.
}
fault-numbers-left = Noen numre kunne ikke legges til.
fault-moment-and-now = Du har valgt Nå og skrevet et tidspunkt. Velg et bestemt tidspunkt, eller tøm det.
letters-logged = At du leser adressene, blir notert i loggen.
letters-are-printed = { $n ->
    [one] Ett brev er merket som utskrevet.
   *[other] { $n } brev er merket som utskrevet.
}
letter-heading = Svar på ideen din, nr. { $number }
letter-number = Idé nr.
letter-opening = Takk for at du sendte inn en idé. Her er svaret vårt.
letter-idea = Ideen din
letter-answer = Svaret vårt
letter-took = Dette tok vi med fra deg
letter-follow = Følg ideen din
letter-follow-by-code = Gå til { $address } og skriv koden du fikk da du sendte inn ideen. Der kan du også svare oss.
letter-follow-text = Du kan følge ideen på { $address }.
letter-closing = Med vennlig hilsen
# Feil
fault-not-a-time = Skriv et klokkeslett, for eksempel 16.00.
fault-moment-past = Velg et tidspunkt som ikke har vært.
refusal-answer-waits = Et svar på ideen venter allerede på sin tid. Ta det tilbake først.
refusal-answer-unfinished = Teksten er bare en begynnelse. Skriv det idéeieren trenger å vite, for eksempel hvorfor.
answer-against = { $n ->
    [one] En av ideene er med i noe som er vedtatt. Svaret sier likevel at det ikke blir noe av den.
   *[other] { $n } av ideene er med i noe som er vedtatt. Svaret sier likevel at det ikke blir noe av dem.
}
refusal-took-missing = Skriv hva vi tok med fra denne ideen.
letter-invitation = Du er invitert
# Siden svaret ble skrevet
answer-since = { $n ->
    [one] Noe har skjedd med én idé siden svaret ble skrevet.
   *[other] Noe har skjedd med { $n } ideer siden svarene ble skrevet.
}
answer-since-draft = Stemmer svarene fortsatt? Les de merkede radene, endre eller fjern dem som ikke stemmer, og si så fra at tekstene gjelder.
answer-since-batch = Stemmer svarene fortsatt? Les de merkede radene. Stemmer de, går svarene ut som de er; svar til ideer som allerede er avsluttet, blir utelatt. Ellers endrer du i utkastet.
answer-since-row = Har skjedd siden da:
answer-since-when = { $what } ({ $date })
answer-since-idea = Vis ideen
answer-keep = Tekstene gjelder som de er
answer-keep-now = Tekstene gjelder – publiser nå
answer-keep-then = Tekstene gjelder – publiser til fastsatt tid
answer-mend = Endre i utkastet
answer-kept = Svarene gjelder som de er.
answer-kept-now = Svarene er publisert.
answer-status-held = Skulle vært publisert { $moment }, men holdes tilbake.
answer-front-held = { $n ->
    [one] Svar som skulle vært publisert { $moment }, holdes tilbake: noe har skjedd med én av ideene siden de ble skrevet.
   *[other] Svar som skulle vært publisert { $moment }, holdes tilbake: noe har skjedd med { $n } av ideene siden de ble skrevet.
}
answer-front-waits = { $n ->
    [one] Svar som skal publiseres { $moment }, bør leses på nytt: noe har skjedd med én av ideene siden de ble skrevet.
   *[other] Svar som skal publiseres { $moment }, bør leses på nytt: noe har skjedd med { $n } av ideene siden de ble skrevet.
}
answer-front-look = Se på svarene
refusal-answers-news-since = Noe mer har skjedd siden du åpnet siden. Les radene en gang til.
refusal-undo-the-answers = Svar angres samlet, ved svarbordet.
answer-left-unread = Kan ikke leses som nummer: { $numbers }.
answer-left-unknown = { $n ->
    [one] Det finnes ingen idé med nummer { $numbers }.
   *[other] Det finnes ingen ideer med nummer { $numbers }.
}
answer-left-closed = Allerede avsluttet: { $numbers }.
answer-left-beyond = Gjelder en annen kommune: { $numbers }.
