# Intervjuer
nav-interviews = Intervjuer
interviews-lead = De samme spørsmålene til mange, én om gangen. Svarene kodes til temaer av mennesker, og alle kan lese hva det ble.
interviews-public-lead = Hva folk har svart når de er blitt intervjuet: for hvert spørsmål hvor mange som svarte, og hva svarene handler om.
interviews-none = Ingen intervjustudier ennå.
interviews-none-next = Den som leder innsamlingen, legger opp en studie med sine spørsmål.
interviews-none-public = Ingen studie er vist for alle ennå.
interviews-new = Legg opp en studie
interviews-found = Legg opp studien
interviews-did-found = Studien er lagt opp.
interviews-study = Studie
interviews-interviews = Intervjuer
interviews-n = { $n ->
    [one] Ett intervju.
   *[other] { $n } intervjuer.
}
interviews-read-by = Hvem kan lese resultatet?
interviews-is-public = Vises for alle
interviews-is-internal = Bare internt
interviews-name = Studiens navn
interviews-purpose = Formål
interviews-purpose-hint = Hvem som intervjues, når og hvorfor. Står øverst i sammenstillingen.
interviews-questions = Spørsmål
interviews-questions-hint = Ett spørsmål på hver linje, høyst 40. De kan ikke endres siden, slik at alle svar gjelder det samme spørsmålet.
interviews-codes = Temaer
interviews-codes-hint = Ett tema på hver linje. Heter det som et av ideenes temaer, regnes det som det samme. Flere kan legges til underveis.
interviews-no-codes = Ingen temaer ennå. De kan legges til her eller mens svarene leses.
interviews-add-codes = Legg til temaer
interviews-did-codes = Temaene er lagt til.
interviews-how-far = Hvor langt er vi kommet?
interviews-coded-of = { $coded } av { $answered } svar er kodet.
interviews-held = { $n ->
    [one] Ett svar kan inneholde personopplysninger og siteres ikke før noen har sett på det.
   *[other] { $n } svar kan inneholde personopplysninger og siteres ikke før noen har sett på dem.
}
interviews-accepted = { $taken } av { $suggested } foreslåtte temaer ble godtatt ({ $share }).
interviews-question = Spørsmål
interviews-asked = Spurt
interviews-answered = Svarte
interviews-coded = Kodet
interviews-summary = Sammenstillingen
interviews-code = Kod svarene
interviews-enter = Skriv inn et intervju
interviews-file = Les inn en fil
interviews-file-hint = Første rad skal ha overskriften Nummer og studiens spørsmål. Hvert intervju er en rad med eget nummer.
interviews-show = Vis for alle
interviews-show-text = Sammenstillingen med tall, temaer og de sitatene som noen har godkjent, blir lesbar for alle. Svarene ellers vises ikke.
interviews-hide = Vis bare internt
interviews-hide-text = Sammenstillingen vises for alle. Du kan gjøre den intern igjen.
interviews-did-show = Sammenstillingen vises nå for alle.
interviews-did-hide = Sammenstillingen er nå bare intern.
interviews-all-coded = Alle svar er kodet.
interviews-nameless = Skriv aldri hvem som ble intervjuet. Et intervju har et nummer og høyst en kommune og en gruppe.
interviews-about = Om intervjuet
interviews-answers = Svar
interviews-answers-hint = La ruten stå tom hvis spørsmålet ble stilt, men ikke besvart.
interviews-column-number = Nummer
interviews-column-municipality = Kommune
interviews-column-group = Gruppe
interviews-column-day = Dato
interviews-number-hint = Ditt eget nummer i notatene, hvis du har ett.
interviews-group-hint = For eksempel næringsdrivende, unge eller foreninger. Ikke så smalt at noen kan kjennes igjen.
interviews-no-place = Ingen oppgitt
interviews-save = Lagre og skriv inn det neste
interviews-did-enter = Intervjuet er lagret.
interviews-file-text = En rad er et intervju og en kolonne et spørsmål. Alt leses inn eller ingenting. Den samme filen kan leses to ganger: nummeret avgjør hvilke intervjuer som finnes fra før.
interviews-form = Hent en tom tabell med studiens kolonner (CSV)
interviews-try-file = Prøv filen først
interviews-read-file = Les inn
interviews-file-sound = Filen kan leses inn: { $new } nye intervjuer, { $already } finnes fra før. Ingenting er lest inn ennå.
interviews-file-wrong = Dette må rettes
interviews-file-faults = { $n ->
    [one] Én feil i filen. Ingenting er lest inn.
   *[other] { $n } feil i filen. Ingenting er lest inn.
}
interviews-did-import = { $n ->
    [one] Ett intervju er lest inn.
   *[other] { $n } intervjuer er lest inn.
}
interviews-nothing-new = Alle intervjuene i filen fantes fra før. Ingenting er endret.
interviews-interview = Intervju { NUMBER($n, useGrouping: "false") }
interviews-which-codes = Hva handler svaret om?
interviews-which-codes-hint = Ett eller flere temaer, eller ingen hvis ingen passer.
interviews-new-code = Nytt tema
interviews-suggested = Forslag, { $share } sikkert: { $why }
interviews-why-near = { $n } av { $of } svar som ligner på dette, har det
interviews-why-named = ordene står i svaret
interviews-may-name = Svaret kan inneholde personopplysninger.
interviews-clean = Tekst som kan siteres
interviews-clean-hint = Skriv *** i stedet for det som kan peke ut noen. Ikke endre noe annet.
interviews-look = Gjennomsyn
interviews-looked = Jeg har sett på det. Teksten over peker ikke ut noen.
interviews-quote = Sitat
interviews-may-quote = Svaret kan siteres i sammenstillingen
interviews-may-quote-note = Bare hvis det ikke går an å forstå hvem som sier det.
interviews-save-coding = Lagre og ta det neste
interviews-before = Det siste jeg kodet
interviews-internal = Bare du og andre som arbeider her, ser sammenstillingen. Den er ikke vist for alle.
interviews-how = Svarene er lest og kodet av mennesker. Et svar kan handle om flere temaer.
interviews-answered-of = { $answered } av { $asked } spurte svarte.
interviews-waiting = { $n ->
    [one] Ett svar er ikke kodet ennå.
   *[other] { $n } svar er ikke kodet ennå.
}
interviews-chart = Hva svarene handler om
interviews-table = { $n ->
    [one] Temaer i ett kodet svar
   *[other] Temaer i { $n } kodede svar
}
interviews-theme = Tema
interviews-share = Andel av de kodede
interviews-quotes = Med deres egne ord
interviews-csv = Tallene som tabell (CSV)
interviews-csv-number = Nummer
interviews-csv-question = Spørsmål
interviews-csv-asked = Spurt
interviews-csv-answered = Svarte
interviews-csv-coded = Kodet
interviews-csv-theme = Tema
interviews-csv-answers = Svar
interviews-csv-share = Andel
import-fault-unknown-column = Kolonnen «{ $name }» er ikke noe spørsmål i studien. Bruk spørsmålets ord eller nummer som overskrift, eller fjern kolonnen.
import-fault-column-twice = Kolonnen «{ $name }» gjelder det samme som en kolonne foran den. Behold én av dem.
import-fault-no-number = Nummeret mangler. Gi hvert intervju et eget nummer.
import-fault-no-number-column = Filen mangler en kolonne med overskriften Nummer.
import-fault-no-question-column = Ingen kolonne i filen er et spørsmål i studien. Hent den tomme tabellen og bruk den.
import-fault-answer-too-long = Teksten er for lang, høyst { $limit } tegn.
import-fault-day-to-come = { $value } har ikke vært ennå. Skriv dagen da intervjuet ble gjort.
fault-day-to-come = Den dagen har ikke vært ennå.
fault-too-many-lines = { $n ->
    [one] Høyst én linje.
   *[other] Høyst { $n } linjer.
}
refusal-study-incomplete = En studie trenger et navn og minst ett spørsmål.
refusal-too-many-codes = { $n ->
    [one] Høyst ett tema i en studie.
   *[other] Høyst { $n } temaer i en studie.
}
refusal-no-answers = Ingen spørsmål er besvart. Skriv minst ett svar.
refusal-interview-is-here = Et intervju med det nummeret finnes fra før. Velg et annet nummer, eller la det stå tomt.
refusal-no-such-code = Ett av temaene finnes ikke i studien lenger. Last siden på nytt.
refusal-look-before-quoting = Se først på det som kan være personopplysninger. Før det kan svaret ikke siteres.
