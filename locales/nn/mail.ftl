# Brev til den som har levert ein idé
mail-hello = Hei!
mail-subject-receipt = Vi har fått ideen din, nr. { $number }
mail-subject-question = Eit spørsmål om ideen din, nr. { $number }
mail-subject-answer = Svar på ideen din, nr. { $number }
mail-subject-news = Nytt om ideen din, nr. { $number }
mail-subject-did-it-help = Hjelpte svaret på ideen din, nr. { $number }?
# Kva som har hendt
mail-said-receipt = Takk for ideen! Han har nummer { $number } hos { $space }.
mail-said-question = Vi lurer på noko om ideen din, nr. { $number }:
mail-said-in-proposal = Ideen din, nr. { $number }, er no ein del av eit framlegg. Dette tok vi med frå han:
mail-said-parked = Ideen din, nr. { $number }, får kvile til { $date }. Grunnen er:
mail-said-woken = Ideen din, nr. { $number }, har kvilt ferdig, og vi arbeider med han igjen.
mail-said-referred = Vi har sendt ideen din, nr. { $number }, vidare til { $receiver }, som er rett mottakar. Dette skreiv vi dit:
mail-said-answered = Ideen din, nr. { $number }, har fått svar.
mail-said-progress = Vi vil fortelje korleis det går med ideen din, nr. { $number }:
mail-said-withheld = Teksten i ideen din, nr. { $number }, blir ikkje vist ope.
mail-said-withdrawn = Du har trekt tilbake ideen din, nr. { $number }.
mail-said-reopened = Vi har teke opp att ideen din, nr. { $number }.
mail-said-did-it-help = For ei tid sidan fekk du svar på ideen din, nr. { $number }. Var svaret til hjelp?
mail-said-news = Det har hendt noko med ideen din, nr. { $number }.
mail-reference = Saksnummeret hos mottakaren er { $reference }.
# Grunnar
mail-reason-already-done = Det du ønskjer, finst alt.
mail-reason-started = Arbeidet har byrja.
mail-reason-declined = Vi gjer det ikkje.
mail-reason-not-ours = Det er andre enn vi som avgjer dette.
mail-reason-information = Her får du svar på det du lurte på.
mail-reason-insufficient = Vi fekk vite for lite til å kunne gå vidare.
mail-reason-personal-data = Grunnen er at han inneheld personopplysningar som ikkje kan dekkjast til.
mail-reason-abuse = Grunnen er at han inneheld truslar, hat eller fornærmingar.
mail-reason-secrecy = Grunnen er at han inneheld opplysningar som det er teieplikt om.
mail-reason-spam = Grunnen er at han er reklame eller maskinskrive søppel.
# Kva som skjer no
mail-next-read-by = Seinast { $date } har nokon lese han. Du får alltid svar, kva det enn blir av ideen.
mail-next-answer = Vi tek kontakt att når noko skjer. Du får alltid svar, kva det enn blir av ideen.
mail-next-reply-by = Svar gjerne seinast { $date } på sida til ideen din. Svarer du ikkje, går vi vidare med det du alt har skrive.
mail-next-wake = { $date } tek vi opp att ideen, utan at du treng gjere noko.
mail-next-receiver = No er det mottakaren som tek det vidare. Hos oss er ideen avslutta.
mail-next-closed = Om svaret ikkje hjelper deg, kan du seie frå på sida til ideen din.
mail-next-withheld = Synest du at det er feil, kan du skrive til oss på sida til ideen din.
mail-next-withdrawn = Vi gjer ikkje meir med han. Du kan levere ein ny idé når du vil.
mail-next-did-it-help = Svar ja eller nei på sida til ideen din. Eit nei går tilbake til dei som arbeider med ideane.
# Kvar ein følgjer ideen
mail-follow-by-code = Her følgjer du ideen. Du treng koden på kvitteringa:
mail-follow = Her følgjer du ideen:
mail-why-you = Du får dette brevet fordi du la att adressa di saman med ideen. Vil du ikkje ha fleire, kan du fjerne adressa på sida til ideen din.
# Innlogging og invitasjon
mail-subject-sign-in = Lenkja di for å logge inn
mail-sign-in = Med lenkja loggar du inn. Ho gjeld i { $minutes } minutt og kan brukast éin gong:
mail-sign-in-not-you = Har du ikkje bede om henne? Då treng du ikkje gjere noko.
mail-subject-invitation = Invitasjon til { $space }
mail-invitation = Du er invitert til å arbeide med ideane i { $space }. Med lenkja takkar du ja. Ho gjeld i { $days } dagar:
mail-invitation-not-you = Kjenner du ikkje til dette? Då treng du ikkje gjere noko.
# Postkassa i demoen
mailbox = Postkassa
mailbox-text = Dette er breva som elles ville blitt sende. Ingenting forlèt datamaskina.
mailbox-empty = Her er det ingen brev enno.
mailbox-to = Til { $address }
mail-said-adopted = Gode nyhende: Framlegget som ideen din nr. { $number } er ein del av, er vedteke av alle som skal vedta det: { $title }.
mail-said-referred-back = Framlegget som ideen din nr. { $number } er ein del av, er sendt tilbake for meir arbeid: { $title }.
mail-said-rejected = Eit av framlegga som ideen din nr. { $number } er ein del av, fekk nei: { $title }. Det blir arbeidd vidare med ideen ein annan stad.
mail-said-action-started = No er noko i gang som ideen din nr. { $number } bidrog til: { $title }.
mail-said-action-completed = Noko som ideen din nr. { $number } bidrog til, er gjennomført: { $title }.
mail-said-action-cancelled = Noko som ideen din nr. { $number } bidrog til, blir det ikkje noko av: { $title }.
mail-said-realised = Ideen din nr. { $number } har ført til eit resultat: { $title }.
mail-next-result = Vi gir lyd igjen når noko meir skjer.
mail-next-thanks = Takk for at du bidrog. Heile vegen frå idé til resultat ser du på sida til ideen din.
mail-said-invited = Ideen din, nr. { $number }, har ført vidare, og du er invitert: { $title }.
mail-said-carried = Ideen din, nr. { $number }, vart ikkje teken opp førre gongen. No blir han med til { $title }, med same nummer og same tekst.
