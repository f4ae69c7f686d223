# Feilsider
page-gone = Siden er fjernet
page-gone-text = Det som var her, finnes ikke lenger.
page-refused = Det gikk ikke
page-cross-site = Det kom fra et annet nettsted
page-cross-site-text = Av sikkerhetsgrunner tar vi bare imot skjemaer som sendes fra våre egne sider. Gå til siden og send derfra.
page-bad-request = Vi forsto ikke det som ble sendt
page-bad-request-text = Gå tilbake, last inn siden på nytt og prøv igjen.
page-too-large = Filen eller teksten er for stor
page-too-large-text = Del den opp eller velg en mindre fil, og prøv igjen.
page-too-large-most = Det du sendte, er større enn det som tas imot: høyst { $size }. Del opp teksten eller velg en mindre fil, og send igjen.
page-too-large-kept = Det du skrev. Kopier det herfra.
page-timeout = Det tok for lang tid
page-timeout-text = Ingenting er endret. Prøv igjen om en stund.
page-unavailable = Vi når ikke databasen vår akkurat nå
page-unavailable-text = Det går som regel over på noen sekunder. Ingenting av det du sendte, er endret: last inn siden på nytt eller send igjen om litt.
page-needs-right = Denne siden krever retten til å { $right }. Den som koordinerer eller administrerer, kan gi deg en rolle med den retten.
# Logg inn
sign-in-text = Skriv e-postadressen din, så sender vi en lenke som logger deg inn. Du trenger ikke passord.
sign-in-email = E-postadresse
sign-in-send = Send lenken
sign-in-sent = Se i e-posten din
sign-in-sent-text = Hvis adressen hører til en konto, er en lenke på vei. Den gjelder i 15 minutter og kan brukes én gang.
sign-in-land-text = Trykk på knappen for å logge inn på denne enheten.
signed-out = Du er logget ut.
invitation = Invitasjon
invitation-text = Du er invitert som { $role }. Når du takker ja, får du en konto og blir logget inn.
invitation-accept = Takk ja
# Velg sted
choose-space = Velg sted
choose-space-none = Her finnes det ennå ikke noe sted.
demo-about = Alt her er oppdiktet: stedsnavnene er virkelige, men ideer, personer og vedtak er eksempler.
demo-roles = Prøv en rolle uten konto
# Avslag
refusal-link-used = Lenken er allerede brukt eller for gammel. Be om en ny.
refusal-too-many-links = Det er sendt for mange lenker til adressen. Vent en time og prøv igjen.
refusal-not-an-email = Skriv en e-postadresse, for eksempel navn@eksempel.no.
refusal-bad-colour = Fargen kan ikke leses mot hvitt. Velg en mørkere.
refusal-not-permitted = Du har ikke rett til å gjøre dette.
# Rettigheter
right-see-desk = se skrivebordet
right-register-ideas = registrere ideer
right-import-ideas = importere ideer
right-sort-ideas = sortere ideer
right-steer-ideas = bestemme hvordan ideer tas videre
right-draft-answers = skrive svar
right-send-answers = sende svar
right-see-contact = se kontaktopplysninger
right-manage-space = endre stedets innstillinger
right-invite = invitere kolleger
right-administer = administrere installasjonen
right-read-log = lese loggen
right-lead-groups = lede arbeidsgrupper
right-work-proposals = arbeide fram forslag
right-assess = vurdere forslag
right-steer-proposals = prioritere og sende forslag til vedtak
right-keep-decisions = registrere organenes vedtak
right-keep-actions = planlegge og følge tiltak
right-draft-strategy = skrive på strategi og mål
right-keep-plans = holde egen handlingsplan
right-review-measures = gjennomgå pågående tiltak
right-publish = publisere rapporter
right-see-work = se arbeidsmateriale
right-follow-boards = følge det som ligger foran egne utvalg
# Roller
role-coordinator = koordinator
role-sorter = sorterer
role-registrar = registrator
role-group-member = gruppemedlem
role-group-lead = gruppeleder
role-municipal-editor = kommuneredaktør
role-board-secretary = utvalgssekretær
role-politician = politiker
role-analyst = analytiker
role-international-coordinator = internasjonal koordinator
role-programme-officer = programrådgiver
role-evaluator = evaluator
role-land-editor = arealredaktør
role-admin = administrator
role-auditor = revisor
# Mine innlogginger
sessions = Mine innlogginger
sessions-text = Her er du logget inn. Avslutt det du ikke kjenner igjen eller ikke lenger bruker.
sessions-device = { $browser } på { $system }
sessions-device-system = Ukjent nettleser på { $system }
sessions-device-unknown = Ukjent enhet
sessions-began = Logget inn { $when }
sessions-used = Sist brukt { $when }.
sessions-until = Slutter { $when } hvis den ikke brukes.
sessions-here = Denne enheten
sessions-end = Logg ut der
sessions-end-others = Logg ut overalt unntatt her
sessions-others-text = Har du mistet en telefon, eller brukt en datamaskin som andre bruker?
sessions-ended = Du er logget ut der.
sessions-ended-others = { $n ->
    [one] Du er logget ut ett annet sted.
   *[other] Du er logget ut { $n } andre steder.
}
# Avslag om roller og innstillinger
refusal-last-administrator = Dette er den siste administratoren. Gjør noen andre til administrator først.
refusal-last-coordinator = Dette er den siste som kan slippe inn andre. Gjør noen andre til koordinator først.
refusal-own-language-missing = Deres eget språk må være ett av dem sidene finnes på.
refusal-has-role = Personen har allerede den rollen.
refusal-choose-organisation = Velg hvilken kommune eller organisasjon rollen gjelder.
refusal-already-invited = Den adressen har allerede en invitasjon til rollen.
# Ord å unngå
term-hint = Teksten er lagret. I den står «{ $avoid }»; her skriver vi heller «{ $prefer }».
term-hint-reason = Teksten er lagret. I den står «{ $avoid }»; her skriver vi heller «{ $prefer }». { $reason }
# Koder som skrives inn
code-empty = Skriv de fire ordene i koden.
code-few = { $n ->
    [one] Det mangler ord. Du har skrevet ett ord av fire.
   *[other] Det mangler ord. Du har skrevet { $n } ord av fire.
}
code-many = Det er for mange ord. En kode er fire ord og et siffer.
code-unknown = Vi kjenner ikke igjen ord nummer { $place }, «{ $word }». Se på kvitteringen en gang til.
code-unknown-near = Vi kjenner ikke igjen ord nummer { $place }, «{ $word }». Mente du «{ $nearest }»?
code-instead = Ja, jeg mente «{ $nearest }»
code-mixed = Ordene hører ikke sammen. Se på kvitteringen en gang til.
code-check = Sifferet stemmer ikke med ordene. Kanskje har to ord byttet plass, eller så er et ord feil.
code-wait = { $n ->
    [one] Mange koder er prøvd. Vent ett minutt og prøv igjen. Det du skrev, står der fortsatt.
   *[other] Mange koder er prøvd. Vent { $n } minutter og prøv igjen. Det du skrev, står der fortsatt.
}
