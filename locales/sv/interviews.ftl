# Intervjuer
nav-interviews = Intervjuer
interviews-lead = Samma frågor till många, en i taget. Svaren kodas till teman av människor, och var och en kan läsa vad det blev.
interviews-public-lead = Vad människor har svarat när de intervjuats: för varje fråga hur många som svarade och vad svaren handlar om.
interviews-none = Inga intervjustudier än.
interviews-none-next = Den som leder insamlingen lägger upp en studie med sina frågor.
interviews-none-public = Ingen studie har visats för alla än.
interviews-new = Lägg upp en studie
interviews-found = Lägg upp studien
interviews-did-found = Studien är upplagd.
interviews-study = Studie
interviews-interviews = Intervjuer
interviews-n = { $n ->
    [one] En intervju.
   *[other] { $n } intervjuer.
}
interviews-read-by = Vem får läsa resultatet?
interviews-is-public = Visas för alla
interviews-is-internal = Bara internt
interviews-name = Studiens namn
interviews-purpose = Syfte
interviews-purpose-hint = Vilka som intervjuas, när och varför. Står överst i sammanställningen.
interviews-questions = Frågor
interviews-questions-hint = En fråga på varje rad, högst 40. De kan inte ändras sedan, så att alla svar gäller samma fråga.
interviews-codes = Teman
interviews-codes-hint = Ett tema på varje rad. Heter det som ett av idéernas teman räknas det som samma. Fler kan läggas till under arbetet.
interviews-no-codes = Inga teman än. De kan läggas till här eller medan svaren läses.
interviews-add-codes = Lägg till teman
interviews-did-codes = Temana är tillagda.
interviews-how-far = Hur långt har vi kommit?
interviews-coded-of = { $coded } av { $answered } svar är kodade.
interviews-held = { $n ->
    [one] Ett svar kan innehålla personuppgifter och citeras inte förrän någon har tittat.
   *[other] { $n } svar kan innehålla personuppgifter och citeras inte förrän någon har tittat.
}
interviews-accepted = { $taken } av { $suggested } föreslagna teman godtogs ({ $share }).
interviews-question = Fråga
interviews-asked = Tillfrågade
interviews-answered = Svarade
interviews-coded = Kodade
interviews-summary = Sammanställningen
interviews-code = Koda svaren
interviews-enter = Skriv in en intervju
interviews-file = Läs in en fil
interviews-file-hint = Första raden ska ha rubriken Nummer och studiens frågor. Varje intervju är en rad med eget nummer.
interviews-show = Visa för alla
interviews-show-text = Sammanställningen med siffror, teman och de citat som någon har godkänt blir läsbar för alla. Svaren i övrigt visas inte.
interviews-hide = Visa bara internt
interviews-hide-text = Sammanställningen visas för alla. Du kan göra den intern igen.
interviews-did-show = Sammanställningen visas nu för alla.
interviews-did-hide = Sammanställningen är nu bara intern.
interviews-all-coded = Alla svar är kodade.
interviews-nameless = Skriv aldrig vem som intervjuades. En intervju har ett nummer och på sin höjd en kommun och en grupp.
interviews-about = Om intervjun
interviews-answers = Svar
interviews-answers-hint = Låt rutan vara tom om frågan ställdes men inte besvarades.
interviews-column-number = Nummer
interviews-column-municipality = Kommun
interviews-column-group = Grupp
interviews-column-day = Datum
interviews-number-hint = Ditt eget nummer i anteckningarna, om du har ett.
interviews-group-hint = Till exempel företagare, unga eller föreningar. Inte så smalt att någon går att känna igen.
interviews-no-place = Ingen angiven
interviews-save = Spara och skriv in nästa
interviews-did-enter = Intervjun är sparad.
interviews-file-text = En rad är en intervju och en kolumn en fråga. Allt läses in eller inget. Samma fil kan läsas två gånger: numret avgör vilka intervjuer som redan finns.
interviews-form = Hämta en tom tabell med studiens kolumner (CSV)
interviews-try-file = Pröva filen först
interviews-read-file = Läs in
interviews-file-sound = Filen går att läsa in: { $new } nya intervjuer, { $already } finns redan. Ingenting är inläst än.
interviews-file-wrong = Det här behöver rättas
interviews-file-faults = { $n ->
    [one] Ett fel i filen. Ingenting är inläst.
   *[other] { $n } fel i filen. Ingenting är inläst.
}
interviews-did-import = { $n ->
    [one] En intervju är inläst.
   *[other] { $n } intervjuer är inlästa.
}
interviews-nothing-new = Alla intervjuer i filen fanns redan. Ingenting är ändrat.
interviews-interview = Intervju { NUMBER($n, useGrouping: "false") }
interviews-which-codes = Vad handlar svaret om?
interviews-which-codes-hint = Ett eller flera teman, eller inget om inget passar.
interviews-new-code = Nytt tema
interviews-suggested = Förslag, { $share } säkert: { $why }
interviews-why-near = { $n } av { $of } svar som liknar detta har det
interviews-why-named = orden står i svaret
interviews-may-name = Svaret kan innehålla personuppgifter.
interviews-clean = Text som får citeras
interviews-clean-hint = Skriv *** i stället för det som kan peka ut någon. Ändra inget annat.
interviews-look = Granskning
interviews-looked = Jag har tittat. Texten ovan pekar inte ut någon.
interviews-quote = Citat
interviews-may-quote = Svaret får citeras i sammanställningen
interviews-may-quote-note = Bara om det inte går att förstå vem som säger det.
interviews-save-coding = Spara och ta nästa
interviews-before = Det senaste jag kodade
interviews-internal = Bara du och andra som arbetar här ser sammanställningen. Den är inte visad för alla.
interviews-how = Svaren är lästa och kodade av människor. Ett svar kan handla om flera teman.
interviews-answered-of = { $answered } av { $asked } tillfrågade svarade.
interviews-waiting = { $n ->
    [one] Ett svar är inte kodat än.
   *[other] { $n } svar är inte kodade än.
}
interviews-chart = Vad svaren handlar om
interviews-table = { $n ->
    [one] Teman i ett kodat svar
   *[other] Teman i { $n } kodade svar
}
interviews-theme = Tema
interviews-share = Andel av de kodade
interviews-quotes = Med deras egna ord
interviews-csv = Siffrorna som tabell (CSV)
interviews-csv-number = Nummer
interviews-csv-question = Fråga
interviews-csv-asked = Tillfrågade
interviews-csv-answered = Svarade
interviews-csv-coded = Kodade
interviews-csv-theme = Tema
interviews-csv-answers = Svar
interviews-csv-share = Andel
import-fault-unknown-column = Kolumnen ”{ $name }” är ingen fråga i studien. Använd frågans ord eller nummer som rubrik, eller ta bort kolumnen.
import-fault-column-twice = Kolumnen ”{ $name }” gäller samma sak som en kolumn före den. Behåll en av dem.
import-fault-no-number = Numret saknas. Ge varje intervju ett eget nummer.
import-fault-no-number-column = Filen saknar en kolumn med rubriken Nummer.
import-fault-no-question-column = Ingen kolumn i filen är en fråga i studien. Hämta den tomma tabellen och utgå från den.
import-fault-answer-too-long = Texten är för lång, högst { $limit } tecken.
import-fault-day-to-come = { $value } har inte varit än. Skriv dagen då intervjun gjordes.
fault-day-to-come = Den dagen har inte varit än.
fault-too-many-lines = { $n ->
    [one] Högst en rad.
   *[other] Högst { $n } rader.
}
refusal-study-incomplete = En studie behöver ett namn och minst en fråga.
refusal-too-many-codes = { $n ->
    [one] Högst ett tema i en studie.
   *[other] Högst { $n } teman i en studie.
}
refusal-no-answers = Ingen fråga är besvarad. Skriv minst ett svar.
refusal-interview-is-here = En intervju med det numret finns redan. Välj ett annat nummer, eller lämna det tomt.
refusal-no-such-code = Ett av temana finns inte i studien längre. Läs in sidan på nytt.
refusal-look-before-quoting = Titta först på det som kan vara personuppgifter. Innan dess kan svaret inte citeras.
