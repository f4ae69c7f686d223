# Svarbordet
nav-answer-desk = Svar
answer-desk = Svar
answer-desk-empty = Alle har fått svar.
answer-desk-empty-next = Når idear blir tekne inn i framlegg eller er klare til å svarast på, kjem dei her.
answer-new = Nytt svar
answer-new-numbers = Svar på idear etter nummer
answer-drafts = Utkast
answer-draft = Utkast til svar
answer-draft-proposal = Svar: framlegg { $number } «{ $title }»
answer-proposal = Framlegg { $number }
answer-proposals = Framlegg å svare om
answer-waiting = Ventar på tida si
answer-recent = Sendt dei siste to vekene
answer-letters = { $n ->
    [one] Eitt brev å skrive ut
   *[other] { $n } brev å skrive ut
}
answer-letters-many = Meir enn { $n } brev å skrive ut
answer-letters-show = Vis breva
answer-helped = { $share } seier at svaret var til hjelp: { $helped } av { $n } som har sagt sitt. { $asked } har fått spørsmålet.
answer-batch = { $n ->
    [one] Eitt svar
   *[other] { $n } svar
}
answer-idea = Idé
answer-col-draft = Utkast
answer-col-ideas = Idear
answer-col-changed = Endra
answer-col-proposal = Framlegg
answer-col-at-work = Idear i arbeid
answer-col-untold = Utan beskjed
answer-col-number = Nr.
answer-col-language = Språk
answer-col-way = Kanal
answer-col-becomes = Blir
# Kven som får svar, og kva svaret er
answer-whom-proposal = { $n ->
    [one] Framlegg { $number } «{ $title }»: éin ideeigar ventar på avslutning.
   *[other] Framlegg { $number } «{ $title }»: { $n } ideeigarar ventar på avslutning.
}
answer-whom = { $n ->
    [one] Éin idé som kan svarast på.
   *[other] { $n } idear som kan svarast på.
}
answer-whom-ask = Vel kva idear svaret gjeld.
answer-whom-none = Ingen av ideane er opne for svar.
answer-back-to-desk = Til svarbordet
answer-numbers = Nummera på ideane
answer-numbers-hint = Til dømes 12, 15, 417
answer-what = Kva er svaret?
answer-what-progress = Beskjed undervegs: ideen lever vidare
# Tekstar som eit utkast byrjar med
answer-template-proposal = Hei! Ideen din er med i framlegg { $number }, «{ $title }». Vi arbeider med framlegget og tek kontakt når det er avgjort.
answer-template-progress = Hei! Vi arbeider med ideen din og tek kontakt når det er noko nytt å fortelje.
answer-template-already_done = Hei! Takk for ideen din. Det du føreslår, finst alt.
answer-template-started = Hei! Takk for ideen din. Arbeidet med det du føreslår, har byrja.
answer-template-declined = Hei! Takk for ideen din. Vi har vurdert han og kjem ikkje til å gjennomføre han.
answer-template-not_ours = Hei! Takk for ideen din. Det er andre enn vi som avgjer denne saka.
answer-template-information = Hei! Takk for at du tok kontakt. Her er svaret på det du lurte på.
answer-template-insufficient = Hei! Takk for ideen din. Vi veit for lite til å kunne gå vidare med han. Lever gjerne ein ny der du fortel meir om kva du meiner.
answer-took = Vi tok med: { $took }
# Utkastet
answer-preview = Slik blir svara
answer-complete = { $done } av { $total } er fullstendige.
answer-not-complete = { $done } av { $total } er fullstendige – kan ikkje sendast. Rett eller fjern radene som er merkte.
answer-texts = Endre teksten
answer-texts-hint = Kvar eigar får teksten på sitt språk. Skriv grunnen slik at han kan forståast.
answer-text = Tekst ({ $language })
answer-save-texts = Lagre tekstane
answer-saved = Utkastet er lagra.
answer-add-more = Legg til idear eller kast utkastet
answer-add = Legg til idear
answer-add-button = Legg til
answer-added = { $n ->
    [0] Ingen ny idé vart lagd til. Er nummeret rett og ideen open?
    [one] Éin idé vart lagd til.
   *[other] { $n } idear vart lagde til.
}
answer-discard = Kast utkastet
answer-discarded = Utkastet er kasta.
answer-others-send = Utkastet er klart. Dei som kan sende svar, ser det på svarbordet.
answer-when = Når skal svara publiserast?
answer-when-now = No
answer-when-later = På eit bestemt tidspunkt, til dømes samtidig med eit vedtak
answer-date = Dag
answer-time = Klokkeslett
answer-time-hint = Til dømes 16.00
answer-send = { $n ->
    [one] Send svaret
   *[other] Send alle { $n }
}
answer-undo-hint = { $n ->
    [one] Anten blir alle sende, eller ingen. Du kan angre i eitt minutt før e-posten går.
   *[other] Anten blir alle sende, eller ingen. Du kan angre i { $n } minutt før e-posten går.
}
answer-was-sent = { $n ->
    [one] Svaret er publisert.
   *[other] Alle { $n } svara er publiserte.
}
answer-will-be-sent = { $n ->
    [one] Svaret blir publisert på det tidspunktet du valde.
   *[other] Alle { $n } svara blir publiserte på det tidspunktet du valde.
}
answer-way-mail = E-post
answer-way-letter = Brev
answer-way-code = Kode
answer-way-page = Sida til ideen
answer-row = Svar på idé { $number }
answer-row-took = Kva vi tok med frå akkurat denne ideen
answer-row-language = Skriv på språket til eigaren: { $language }
answer-row-text = Svaret
answer-row-text-hint = Det du endrar her, gjeld berre denne ideen.
answer-row-remove = Fjern ideen frå utkastet
answer-row-removed = Ideen er fjerna frå utkastet.
# Det som er sendt
answer-status-undone = Angra { $moment }.
answer-status-published = Publisert { $moment }.
answer-status-waits = Blir publisert { $moment }.
answer-undo-until = Kan angrast til { $moment }.
answer-undo = Angre alle svara
answer-stop = Stopp
answer-undone = Svara er trekte tilbake. Utkastet finst framleis.
# Brev på papir
letters-empty = Det er ingen brev å skrive ut.
letters-empty-next = Svar til dei som berre har gitt opp postadresse, kjem her når angretida er over.
letters-text = Svar til dei som berre har gitt opp postadresse. Skriv ut sida, eller hent ein PDF med adresser for vindaugskonvoluttar.
letters-pdf = Hent PDF med adresser
letters-printed = Merk som utskrivne
letters-last = { $n ->
    [one] { $when } vart eitt brev merkt som skrive ut.
   *[other] { $when } vart { $n } brev merkte som skrivne ut.
}
letters-again = Hent dei fram att
letters-wait-again = { $n ->
    [one] Eitt brev ventar på å bli skrive ut att.
   *[other] { $n } brev ventar på å bli skrivne ut att.
}
fault-numbers-left = Nokre nummer kunne ikkje leggjast til.
fault-moment-and-now = Du har valt No og skrive eit tidspunkt. Vel eit bestemt tidspunkt, eller tøm det.
letters-logged = At du les adressene, blir notert i loggen.
letters-are-printed = { $n ->
    [one] Eitt brev er merkt som utskrive.
   *[other] { $n } brev er merkte som utskrivne.
}
letter-heading = Svar på ideen din, nr. { $number }
letter-number = Idé nr.
letter-opening = Takk for at du leverte ein idé. Her er svaret vårt.
letter-idea = Ideen din
letter-answer = Svaret vårt
letter-took = Dette tok vi med frå deg
letter-follow = Følg ideen din
letter-follow-by-code = Gå til { $address } og skriv koden du fekk då du leverte ideen. Der kan du òg svare oss.
letter-follow-text = Du kan følgje ideen på { $address }.
letter-closing = Med venleg helsing
# Feil
fault-not-a-time = Skriv eit klokkeslett, til dømes 16.00.
fault-moment-past = Vel eit tidspunkt som ikkje har vore.
refusal-answer-waits = Eit svar på ideen ventar alt på si tid. Ta det tilbake først.
refusal-answer-unfinished = Teksten er berre ei byrjing. Skriv det idéeigaren treng å vite, til dømes kvifor.
answer-against = { $n ->
    [one] Ein av ideane er med i noko som er vedteke. Svaret seier likevel at det ikkje blir noko av han.
   *[other] { $n } av ideane er med i noko som er vedteke. Svaret seier likevel at det ikkje blir noko av dei.
}
refusal-took-missing = Skriv kva vi tok med frå denne ideen.
letter-invitation = Du er invitert
# Sidan svaret vart skrive
answer-since = { $n ->
    [one] Noko har skjedd med éin idé sidan svaret vart skrive.
   *[other] Noko har skjedd med { $n } idear sidan svara vart skrivne.
}
answer-since-draft = Stemmer svara framleis? Les dei merkte radene, endre eller ta bort dei som ikkje stemmer, og sei så frå at tekstane gjeld.
answer-since-batch = Stemmer svara framleis? Les dei merkte radene. Stemmer dei, går svara ut som dei er; svar til idear som alt er avslutta, blir utelatne. Elles endrar du i utkastet.
answer-since-row = Har skjedd sidan då:
answer-since-when = { $what } ({ $date })
answer-since-idea = Vis ideen
answer-keep = Tekstane gjeld som dei er
answer-keep-now = Tekstane gjeld – publiser no
answer-keep-then = Tekstane gjeld – publiser til fastsett tid
answer-mend = Endre i utkastet
answer-kept = Svara gjeld som dei er.
answer-kept-now = Svara er publiserte.
answer-status-held = Skulle ha vore publisert { $moment }, men blir halde tilbake.
answer-front-held = { $n ->
    [one] Svar som skulle ha vore publiserte { $moment }, blir haldne tilbake: noko har skjedd med éin av ideane sidan dei vart skrivne.
   *[other] Svar som skulle ha vore publiserte { $moment }, blir haldne tilbake: noko har skjedd med { $n } av ideane sidan dei vart skrivne.
}
answer-front-waits = { $n ->
    [one] Svar som skal publiserast { $moment }, bør lesast på nytt: noko har skjedd med éin av ideane sidan dei vart skrivne.
   *[other] Svar som skal publiserast { $moment }, bør lesast på nytt: noko har skjedd med { $n } av ideane sidan dei vart skrivne.
}
answer-front-look = Sjå på svara
refusal-answers-news-since = Noko meir har skjedd sidan du opna sida. Les radene ein gong til.
refusal-undo-the-answers = Svar blir angra samla, ved svarbordet.
answer-left-unread = Kan ikkje lesast som nummer: { $numbers }.
answer-left-unknown = { $n ->
    [one] Det finst ingen idé med nummer { $numbers }.
   *[other] Det finst ingen idear med nummer { $numbers }.
}
answer-left-closed = Alt avslutta: { $numbers }.
answer-left-beyond = Gjeld ein annan kommune: { $numbers }.
