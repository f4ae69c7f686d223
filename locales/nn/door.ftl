# Feilsider
page-gone = Sida er fjerna
page-gone-text = Det som var her, finst ikkje lenger.
page-refused = Det gjekk ikkje
page-cross-site = Det kom frå ein annan nettstad
page-cross-site-text = Av tryggleiksgrunnar tek vi berre imot skjema som blir sende frå våre eigne sider. Gå til sida og send derifrå.
page-bad-request = Vi forstod ikkje det som vart sendt
page-bad-request-text = Gå tilbake, last inn sida på nytt og prøv igjen.
page-too-large = Fila eller teksten er for stor
page-too-large-text = Del ho opp eller vel ei mindre fil, og prøv igjen.
page-too-large-most = Det du sende, er større enn det som blir teke imot: høgst { $size }. Del opp teksten eller vel ei mindre fil, og send ein gong til.
page-too-large-kept = Det du skreiv. Kopier det herifrå.
page-timeout = Det tok for lang tid
page-timeout-text = Ingenting er endra. Prøv igjen om ei stund.
page-unavailable = Vi når ikkje databasen vår akkurat no
page-unavailable-text = Det går som regel over på nokre sekund. Ingenting av det du sende, er endra: last inn sida på nytt eller send igjen om litt.
page-needs-right = Denne sida krev retten til å { $right }. Den som koordinerer eller administrerer, kan gi deg ei rolle med den retten.
# Logg inn
sign-in-text = Skriv e-postadressa di, så sender vi ei lenkje som loggar deg inn. Du treng ikkje passord.
sign-in-email = E-postadresse
sign-in-send = Send lenkja
sign-in-sent = Sjå i e-posten din
sign-in-sent-text = Om adressa høyrer til ein konto, er ei lenkje på veg. Ho gjeld i 15 minutt og kan brukast éin gong.
sign-in-land-text = Trykk på knappen for å logge inn på denne eininga.
signed-out = Du er logga ut.
invitation = Invitasjon
invitation-text = Du er invitert som { $role }. Når du takkar ja, får du ein konto og blir logga inn.
invitation-accept = Takk ja
# Vel stad
choose-space = Vel stad
choose-space-none = Her finst det enno ingen stad.
demo-about = Alt her er oppdikta: stadnamna er verkelege, men idear, personar og vedtak er døme.
demo-roles = Prøv ei rolle utan konto
# Avslag
refusal-link-used = Lenkja er alt brukt eller for gammal. Be om ei ny.
refusal-too-many-links = Det er sendt for mange lenkjer til adressa. Vent ein time og prøv igjen.
refusal-not-an-email = Skriv ei e-postadresse, til dømes namn@eksempel.no.
refusal-bad-colour = Fargen kan ikkje lesast mot kvitt. Vel ein mørkare.
refusal-not-permitted = Du har ikkje rett til å gjere dette.
# Rettar
right-see-desk = sjå skrivebordet
right-register-ideas = registrere idear
right-import-ideas = importere idear
right-sort-ideas = sortere idear
right-steer-ideas = avgjere korleis idear blir tekne vidare
right-draft-answers = skrive svar
right-send-answers = sende svar
right-see-contact = sjå kontaktopplysningar
right-manage-space = endre innstillingane til staden
right-invite = invitere kollegaer
right-administer = administrere installasjonen
right-read-log = lese loggen
right-lead-groups = leie arbeidsgrupper
right-work-proposals = arbeide fram framlegg
right-assess = vurdere framlegg
right-steer-proposals = prioritere og sende framlegg til vedtak
right-keep-decisions = registrere vedtaka til organa
right-keep-actions = planleggje og følgje tiltak
right-draft-strategy = skrive på strategi og mål
right-keep-plans = halde eigen handlingsplan
right-review-measures = gå gjennom pågåande tiltak
right-publish = publisere rapportar
right-see-work = sjå arbeidsmateriale
right-follow-boards = følgje det som ligg føre eigne utval
# Roller
role-coordinator = koordinator
role-sorter = sorterar
role-registrar = registrator
role-group-member = gruppemedlem
role-group-lead = gruppeleiar
role-municipal-editor = kommuneredaktør
role-board-secretary = utvalssekretær
role-politician = politikar
role-analyst = analytikar
role-international-coordinator = internasjonal koordinator
role-programme-officer = programrådgivar
role-evaluator = evaluator
role-land-editor = arealredaktør
role-admin = administrator
role-auditor = revisor
# Innloggingane mine
sessions = Innloggingane mine
sessions-text = Her er du logga inn. Avslutt det du ikkje kjenner att eller ikkje lenger bruker.
sessions-device = { $browser } på { $system }
sessions-device-system = Ukjend nettlesar på { $system }
sessions-device-unknown = Ukjend eining
sessions-began = Logga inn { $when }
sessions-used = Sist brukt { $when }.
sessions-until = Sluttar { $when } om ho ikkje blir brukt.
sessions-here = Denne eininga
sessions-end = Logg ut der
sessions-end-others = Logg ut overalt utanom her
sessions-others-text = Har du mista ein telefon, eller brukt ei datamaskin som andre bruker?
sessions-ended = Du er logga ut der.
sessions-ended-others = { $n ->
    [one] Du er logga ut ein annan stad.
   *[other] Du er logga ut { $n } andre stader.
}
# Avslag om roller og innstillingar
refusal-last-administrator = Dette er den siste administratoren. Gjer nokon andre til administrator først.
refusal-last-coordinator = Dette er den siste som kan sleppe inn andre. Gjer nokon andre til koordinator først.
refusal-own-language-missing = Det eige språket dykkar må vere eitt av dei sidene finst på.
refusal-has-role = Personen har alt den rolla.
refusal-choose-organisation = Vel kva kommune eller organisasjon rolla gjeld.
refusal-already-invited = Den adressa har alt ein invitasjon til rolla.
# Ord å unngå
term-hint = Teksten er lagra. I han står «{ $avoid }»; her skriv vi heller «{ $prefer }».
term-hint-reason = Teksten er lagra. I han står «{ $avoid }»; her skriv vi heller «{ $prefer }». { $reason }
# Kodar som blir skrivne inn
code-empty = Skriv dei fire orda i koden.
code-few = { $n ->
    [one] Det manglar ord. Du har skrive eitt ord av fire.
   *[other] Det manglar ord. Du har skrive { $n } ord av fire.
}
code-many = Det er for mange ord. Ein kode er fire ord og eit siffer.
code-unknown = Vi kjenner ikkje att ord nummer { $place }, «{ $word }». Sjå på kvitteringa ein gong til.
code-unknown-near = Vi kjenner ikkje att ord nummer { $place }, «{ $word }». Meinte du «{ $nearest }»?
code-instead = Ja, eg meinte «{ $nearest }»
code-mixed = Orda høyrer ikkje saman. Sjå på kvitteringa ein gong til.
code-check = Sifferet stemmer ikkje med orda. Kanskje har to ord bytt plass, eller så er eit ord feil.
code-wait = { $n ->
    [one] Mange kodar er prøvde. Vent eitt minutt og prøv igjen. Det du skreiv, står der framleis.
   *[other] Mange kodar er prøvde. Vent { $n } minutt og prøv igjen. Det du skreiv, står der framleis.
}
