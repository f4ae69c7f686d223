# Brev til den som har levert en idé
mail-hello = Hei!
mail-subject-receipt = Vi har fått idéen din, nr. { $number }
mail-subject-question = Et spørsmål om idéen din, nr. { $number }
mail-subject-answer = Svar på idéen din, nr. { $number }
mail-subject-news = Nytt om idéen din, nr. { $number }
mail-subject-did-it-help = Hjalp svaret på idéen din, nr. { $number }?
# Hva som har skjedd
mail-said-receipt = Takk for idéen! Den har nummer { $number } hos { $space }.
mail-said-question = Vi lurer på noe om idéen din, nr. { $number }:
mail-said-in-proposal = Idéen din, nr. { $number }, er nå en del av et forslag. Dette tok vi med fra den:
mail-said-parked = Idéen din, nr. { $number }, får hvile til { $date }. Grunnen er:
mail-said-woken = Idéen din, nr. { $number }, har hvilt ferdig, og vi arbeider med den igjen.
mail-said-referred = Vi har sendt idéen din, nr. { $number }, videre til { $receiver }, som er rett mottaker. Dette skrev vi dit:
mail-said-answered = Idéen din, nr. { $number }, har fått svar.
mail-said-progress = Vi vil fortelle hvordan det går med idéen din, nr. { $number }:
mail-said-withheld = Teksten i idéen din, nr. { $number }, vises ikke åpent.
mail-said-withdrawn = Du har trukket tilbake idéen din, nr. { $number }.
mail-said-reopened = Vi har tatt opp igjen idéen din, nr. { $number }.
mail-said-did-it-help = For en tid siden fikk du svar på idéen din, nr. { $number }. Var svaret til hjelp?
mail-said-news = Det har skjedd noe med idéen din, nr. { $number }.
mail-reference = Mottakerens saksnummer er { $reference }.
# Grunner
mail-reason-already-done = Det du ønsker, finnes allerede.
mail-reason-started = Arbeidet har begynt.
mail-reason-declined = Vi gjør det ikke.
mail-reason-not-ours = Det er andre enn vi som bestemmer dette.
mail-reason-information = Her får du svar på det du lurte på.
mail-reason-insufficient = Vi fikk vite for lite til å kunne gå videre.
mail-reason-personal-data = Grunnen er at den inneholder personopplysninger som ikke kan dekkes til.
mail-reason-abuse = Grunnen er at den inneholder trusler, hat eller fornærmelser.
mail-reason-secrecy = Grunnen er at den inneholder taushetsbelagte opplysninger.
mail-reason-spam = Grunnen er at den er reklame eller maskinskrevet søppel.
# Hva som skjer nå
mail-next-read-by = Senest { $date } har noen lest den. Du får alltid svar, uansett hva det blir av idéen.
mail-next-answer = Vi tar kontakt igjen når noe skjer. Du får alltid svar, uansett hva det blir av idéen.
mail-next-reply-by = Svar gjerne senest { $date } på siden til idéen din. Svarer du ikke, går vi videre med det du allerede har skrevet.
mail-next-wake = { $date } tar vi opp idéen igjen, uten at du trenger å gjøre noe.
mail-next-receiver = Nå er det mottakeren som tar det videre. Hos oss er idéen avsluttet.
mail-next-closed = Hvis svaret ikke hjelper deg, kan du si fra på siden til idéen din.
mail-next-withheld = Synes du det er feil, kan du skrive til oss på siden til idéen din.
mail-next-withdrawn = Vi gjør ikke mer med den. Du kan levere en ny idé når du vil.
mail-next-did-it-help = Svar ja eller nei på siden til idéen din. Et nei går tilbake til dem som arbeider med idéene.
# Hvor man følger idéen
mail-follow-by-code = Her følger du idéen. Du trenger koden på kvitteringen:
mail-follow = Her følger du idéen:
mail-why-you = Du får dette brevet fordi du la igjen adressen din sammen med idéen. Vil du ikke ha flere, kan du fjerne adressen på siden til idéen din.
# Innlogging og invitasjon
mail-subject-sign-in = Lenken din for å logge inn
mail-sign-in = Med lenken logger du inn. Den gjelder i { $minutes } minutter og kan brukes én gang:
mail-sign-in-not-you = Har du ikke bedt om den? Da trenger du ikke gjøre noe.
mail-subject-invitation = Invitasjon til { $space }
mail-invitation = Du er invitert til å arbeide med idéene i { $space }. Med lenken takker du ja. Den gjelder i { $days } dager:
mail-invitation-not-you = Kjenner du ikke til dette? Da trenger du ikke gjøre noe.
# Postkassen i demoen
mailbox = Postkassen
mailbox-text = Dette er brevene som ellers ville blitt sendt. Ingenting forlater datamaskinen.
mailbox-empty = Her er det ingen brev ennå.
mailbox-to = Til { $address }
mail-said-adopted = Gode nyheter: Forslaget som din idé nr. { $number } er en del av, er vedtatt av alle som skal vedta det: { $title }.
mail-said-referred-back = Forslaget som din idé nr. { $number } er en del av, er sendt tilbake for mer arbeid: { $title }.
mail-said-rejected = Et av forslagene som din idé nr. { $number } er en del av, fikk nei: { $title }. Det arbeides videre med ideen et annet sted.
mail-said-action-started = Nå er noe i gang som din idé nr. { $number } bidro til: { $title }.
mail-said-action-completed = Noe som din idé nr. { $number } bidro til, er gjennomført: { $title }.
mail-said-action-cancelled = Noe som din idé nr. { $number } bidro til, blir ikke noe av: { $title }.
mail-said-realised = Din idé nr. { $number } har ført til et resultat: { $title }.
mail-next-result = Vi gir lyd igjen når noe mer skjer.
mail-next-thanks = Takk for at du bidro. Hele veien fra idé til resultat ser du på siden til ideen din.
mail-said-invited = Ideen din, nr. { $number }, har ført videre, og du er invitert: { $title }.
mail-said-carried = Idéen din, nr. { $number }, ble ikke tatt opp forrige gang. Nå blir den med til { $title }, med samme nummer og samme tekst.
