# Intervju
nav-interviews = Intervju
interviews-lead = Dei same spørsmåla til mange, éin om gongen. Svara blir koda til tema av menneske, og alle kan lese kva det vart.
interviews-public-lead = Kva folk har svara når dei er blitt intervjua: for kvart spørsmål kor mange som svara, og kva svara handlar om.
interviews-none = Ingen intervjustudiar enno.
interviews-none-next = Den som leier innsamlinga, legg opp ein studie med spørsmåla sine.
interviews-none-public = Ingen studie er vist for alle enno.
interviews-new = Legg opp ein studie
interviews-found = Legg opp studien
interviews-did-found = Studien er lagd opp.
interviews-study = Studie
interviews-interviews = Intervju
interviews-n = { $n ->
    [one] Eitt intervju.
   *[other] { $n } intervju.
}
interviews-read-by = Kven kan lese resultatet?
interviews-is-public = Blir vist for alle
interviews-is-internal = Berre internt
interviews-name = Namnet på studien
interviews-purpose = Føremål
interviews-purpose-hint = Kven som blir intervjua, når og kvifor. Står øvst i samanstillinga.
interviews-questions = Spørsmål
interviews-questions-hint = Eitt spørsmål på kvar line, høgst 40. Dei kan ikkje endrast sidan, slik at alle svar gjeld det same spørsmålet.
interviews-codes = Tema
interviews-codes-hint = Eitt tema på kvar line. Heiter det som eit av temaa til ideane, blir det rekna som det same. Fleire kan leggjast til undervegs.
interviews-no-codes = Ingen tema enno. Dei kan leggjast til her eller medan svara blir lesne.
interviews-add-codes = Legg til tema
interviews-did-codes = Temaa er lagde til.
interviews-how-far = Kor langt er vi komne?
interviews-coded-of = { $coded } av { $answered } svar er koda.
interviews-held = { $n ->
    [one] Eitt svar kan innehalde personopplysningar og blir ikkje sitert før nokon har sett på det.
   *[other] { $n } svar kan innehalde personopplysningar og blir ikkje siterte før nokon har sett på dei.
}
interviews-accepted = { $taken } av { $suggested } føreslåtte tema vart godtekne ({ $share }).
interviews-question = Spørsmål
interviews-asked = Spurde
interviews-answered = Svara
interviews-coded = Koda
interviews-summary = Samanstillinga
interviews-code = Kod svara
interviews-enter = Skriv inn eit intervju
interviews-file = Les inn ei fil
interviews-file-hint = Første rada skal ha overskrifta Nummer og spørsmåla i studien. Kvart intervju er ei rad med eige nummer.
interviews-show = Vis for alle
interviews-show-text = Samanstillinga med tal, tema og dei sitata som nokon har godkjent, kan lesast av alle. Svara elles blir ikkje viste.
interviews-hide = Vis berre internt
interviews-hide-text = Samanstillinga blir vist for alle. Du kan gjere ho intern att.
interviews-did-show = Samanstillinga blir no vist for alle.
interviews-did-hide = Samanstillinga er no berre intern.
interviews-all-coded = Alle svar er koda.
interviews-nameless = Skriv aldri kven som vart intervjua. Eit intervju har eit nummer og høgst ein kommune og ei gruppe.
interviews-about = Om intervjuet
interviews-answers = Svar
interviews-answers-hint = La ruta stå tom om spørsmålet vart stilt, men ikkje svara på.
interviews-column-number = Nummer
interviews-column-municipality = Kommune
interviews-column-group = Gruppe
interviews-column-day = Dato
interviews-number-hint = Ditt eige nummer i notata, om du har eitt.
interviews-group-hint = Til dømes næringsdrivande, unge eller lag. Ikkje så smalt at nokon kan kjennast att.
interviews-no-place = Ingen oppgitt
interviews-save = Lagre og skriv inn det neste
interviews-did-enter = Intervjuet er lagra.
interviews-file-text = Ei rad er eit intervju og ei kolonne eit spørsmål. Alt blir lese inn eller ingenting. Den same fila kan lesast to gonger: nummeret avgjer kva intervju som finst frå før.
interviews-form = Hent ein tom tabell med kolonnane til studien (CSV)
interviews-try-file = Prøv fila først
interviews-read-file = Les inn
interviews-file-sound = Fila kan lesast inn: { $new } nye intervju, { $already } finst frå før. Ingenting er lese inn enno.
interviews-file-wrong = Dette må rettast
interviews-file-faults = { $n ->
    [one] Éin feil i fila. Ingenting er lese inn.
   *[other] { $n } feil i fila. Ingenting er lese inn.
}
interviews-did-import = { $n ->
    [one] Eitt intervju er lese inn.
   *[other] { $n } intervju er lesne inn.
}
interviews-nothing-new = Alle intervjua i fila fanst frå før. Ingenting er endra.
interviews-interview = Intervju { NUMBER($n, useGrouping: "false") }
interviews-which-codes = Kva handlar svaret om?
interviews-which-codes-hint = Eitt eller fleire tema, eller ingen om ingen høver.
interviews-new-code = Nytt tema
interviews-suggested = Framlegg, { $share } sikkert: { $why }
interviews-why-near = { $n } av { $of } svar som liknar på dette, har det
interviews-why-named = orda står i svaret
interviews-may-name = Svaret kan innehalde personopplysningar.
interviews-clean = Tekst som kan siterast
interviews-clean-hint = Skriv *** i staden for det som kan peike ut nokon. Ikkje endre noko anna.
interviews-look = Gjennomsyn
interviews-looked = Eg har sett på det. Teksten over peikar ikkje ut nokon.
interviews-quote = Sitat
interviews-may-quote = Svaret kan siterast i samanstillinga
interviews-may-quote-note = Berre om det ikkje går an å skjøne kven som seier det.
interviews-save-coding = Lagre og ta det neste
interviews-before = Det siste eg koda
interviews-internal = Berre du og andre som arbeider her, ser samanstillinga. Ho er ikkje vist for alle.
interviews-how = Svara er lesne og koda av menneske. Eit svar kan handle om fleire tema.
interviews-answered-of = { $answered } av { $asked } spurde svara.
interviews-waiting = { $n ->
    [one] Eitt svar er ikkje koda enno.
   *[other] { $n } svar er ikkje koda enno.
}
interviews-chart = Kva svara handlar om
interviews-table = { $n ->
    [one] Tema i eitt koda svar
   *[other] Tema i { $n } koda svar
}
interviews-theme = Tema
interviews-share = Del av dei koda
interviews-quotes = Med deira eigne ord
interviews-csv = Tala som tabell (CSV)
interviews-csv-number = Nummer
interviews-csv-question = Spørsmål
interviews-csv-asked = Spurde
interviews-csv-answered = Svara
interviews-csv-coded = Koda
interviews-csv-theme = Tema
interviews-csv-answers = Svar
interviews-csv-share = Del
import-fault-unknown-column = Kolonna «{ $name }» er ikkje noko spørsmål i studien. Bruk orda eller nummeret til spørsmålet som overskrift, eller ta bort kolonna.
import-fault-column-twice = Kolonna «{ $name }» gjeld det same som ei kolonne framfor. Behald éi av dei.
import-fault-no-number = Nummeret manglar. Gi kvart intervju eit eige nummer.
import-fault-no-number-column = Fila manglar ei kolonne med overskrifta Nummer.
import-fault-no-question-column = Inga kolonne i fila er eit spørsmål i studien. Hent den tomme tabellen og bruk han.
import-fault-answer-too-long = Teksten er for lang, høgst { $limit } teikn.
import-fault-day-to-come = { $value } har ikkje vore enno. Skriv dagen då intervjuet vart gjort.
fault-day-to-come = Den dagen har ikkje vore enno.
fault-too-many-lines = { $n ->
    [one] Høgst éi line.
   *[other] Høgst { $n } liner.
}
refusal-study-incomplete = Ein studie treng eit namn og minst eitt spørsmål.
refusal-too-many-codes = { $n ->
    [one] Høgst eitt tema i ein studie.
   *[other] Høgst { $n } tema i ein studie.
}
refusal-no-answers = Ingen spørsmål er svara på. Skriv minst eitt svar.
refusal-interview-is-here = Eit intervju med det nummeret finst frå før. Vel eit anna nummer, eller la det stå tomt.
refusal-no-such-code = Eitt av temaa finst ikkje i studien lenger. Last sida på nytt.
refusal-look-before-quoting = Sjå først på det som kan vere personopplysningar. Før det kan svaret ikkje siterast.
