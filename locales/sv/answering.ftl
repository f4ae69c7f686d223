# Svarsbordet
nav-answer-desk = Svar
answer-desk = Svara
answer-desk-empty = Alla har fått svar.
answer-desk-empty-next = När idéer tas in i förslag eller är klara att besvaras visas de här.
answer-new = Nytt svar
answer-new-numbers = Svara på idéer efter nummer
answer-drafts = Utkast
answer-draft = Utkast till svar
answer-draft-proposal = Svara: förslag { $number } ”{ $title }”
answer-proposal = Förslag { $number }
answer-proposals = Förslag att svara om
answer-waiting = Väntar på sin tid
answer-recent = Skickat de senaste två veckorna
answer-letters = { $n ->
    [one] Ett brev att skriva ut
   *[other] { $n } brev att skriva ut
}
answer-letters-many = Mer än { $n } brev att skriva ut
answer-letters-show = Visa breven
answer-helped = { $share } säger att svaret hjälpte: { $helped } av { $n } som har sagt sitt. { $asked } har fått frågan.
answer-batch = { $n ->
    [one] Ett svar
   *[other] { $n } svar
}
answer-idea = Idé
answer-col-draft = Utkast
answer-col-ideas = Idéer
answer-col-changed = Ändrat
answer-col-proposal = Förslag
answer-col-at-work = Idéer i arbete
answer-col-untold = Utan besked
answer-col-number = Nr
answer-col-language = Språk
answer-col-way = Kanal
answer-col-becomes = Blir
# Vilka som får svar, och vad svaret är
answer-whom-proposal = { $n ->
    [one] Förslag { $number } ”{ $title }”: en idéägare väntar på avslut.
   *[other] Förslag { $number } ”{ $title }”: { $n } idéägare väntar på avslut.
}
answer-whom = { $n ->
    [one] En idé som går att svara på.
   *[other] { $n } idéer som går att svara på.
}
answer-whom-ask = Välj vilka idéer svaret gäller.
answer-whom-none = Ingen av idéerna är öppen för svar.
answer-back-to-desk = Till svarsbordet
answer-numbers = Idéernas nummer
answer-numbers-hint = Till exempel 12, 15, 417
answer-what = Vad är svaret?
answer-what-progress = Besked på vägen: idén lever vidare
# Texter som ett utkast börjar med
answer-template-proposal = Hej! Din idé är med i förslag { $number }, ”{ $title }”. Vi arbetar med förslaget och hör av oss när det är avgjort.
answer-template-progress = Hej! Vi arbetar med din idé och hör av oss när det finns något nytt att berätta.
answer-template-already_done = Hej! Tack för din idé. Det du föreslår finns redan.
answer-template-started = Hej! Tack för din idé. Arbetet med det du föreslår har börjat.
answer-template-declined = Hej! Tack för din idé. Vi har prövat den och kommer inte att genomföra den.
answer-template-not_ours = Hej! Tack för din idé. Det är någon annan än vi som bestämmer i frågan.
answer-template-information = Hej! Tack för att du hörde av dig. Här är svaret på det du undrade.
answer-template-insufficient = Hej! Tack för din idé. Vi vet för lite för att kunna gå vidare med den. Lämna gärna en ny med mer om vad du menar.
answer-took = Vi tog med: { $took }
# Utkastet
answer-preview = Så blir svaren
answer-complete = { $done } av { $total } är fullständiga.
answer-not-complete = { $done } av { $total } är fullständiga – kan inte skickas. Rätta eller ta bort raderna som är markerade.
answer-texts = Ändra texten
answer-texts-hint = Varje ägare får texten på sitt språk. Skriv skälet så att det går att förstå.
answer-text = Text ({ $language })
answer-save-texts = Spara texterna
answer-saved = Utkastet är sparat.
answer-add-more = Lägg till idéer eller släng utkastet
answer-add = Lägg till idéer
answer-add-button = Lägg till
answer-added = { $n ->
    [0] Ingen ny idé lades till. Är numret rätt och idén öppen?
    [one] En idé lades till.
   *[other] { $n } idéer lades till.
}
answer-discard = Släng utkastet
answer-discarded = Utkastet är slängt.
answer-others-send = Utkastet är klart. Den som får skicka svar ser det på svarsbordet.
answer-when = När ska svaren publiceras?
answer-when-now = Nu
answer-when-later = Vid en bestämd tid, till exempel samtidigt med ett beslut
answer-date = Dag
answer-time = Klockslag
answer-time-hint = Till exempel 16.00
answer-send = { $n ->
    [one] Skicka svaret
   *[other] Skicka alla { $n }
}
answer-undo-hint = { $n ->
    [one] Antingen skickas alla eller ingen. Du kan ångra i en minut innan e-posten går.
   *[other] Antingen skickas alla eller ingen. Du kan ångra i { $n } minuter innan e-posten går.
}
answer-was-sent = { $n ->
    [one] Svaret är publicerat.
   *[other] Alla { $n } svar är publicerade.
}
answer-will-be-sent = { $n ->
    [one] Svaret publiceras vid den tid du valde.
   *[other] Alla { $n } svar publiceras vid den tid du valde.
}
answer-way-mail = E-post
answer-way-letter = Brev
answer-way-code = Kod
answer-way-page = Idéns sida
answer-row = Svar på idé { $number }
answer-row-took = Vad vi tog med från just den här idén
answer-row-language = Skriv på ägarens språk: { $language }
answer-row-text = Svaret
answer-row-text-hint = Det du ändrar här gäller bara den här idén.
answer-row-remove = Ta bort idén ur utkastet
answer-row-removed = Idén är borttagen ur utkastet.
# Det som är skickat
answer-status-undone = Ångrat { $moment }.
answer-status-published = Publicerat { $moment }.
answer-status-waits = Publiceras { $moment }.
answer-undo-until = Kan ångras till { $moment }.
answer-undo = Ångra alla svaren
answer-stop = Stoppa
answer-undone = Svaren är tillbakatagna. Utkastet finns kvar.
# Brev på papper
letters-empty = Det finns inga brev att skriva ut.
letters-empty-next = Svar till den som bara lämnat postadress visas här när ångertiden är över.
letters-text = Svar till dem som bara har lämnat postadress. Skriv ut sidan, eller hämta en PDF med adresser för fönsterkuvert.
letters-pdf = Hämta PDF med adresser
letters-printed = Markera som utskrivna
letters-last = { $n ->
    [one] { $when } markerades ett brev som utskrivet.
   *[other] { $when } markerades { $n } brev som utskrivna.
}
letters-again = Ta fram dem igen
letters-wait-again = { $n ->
    [one] Ett brev väntar på att skrivas ut igen.
   *[other] { $n } brev väntar på att skrivas ut igen.
}
fault-numbers-left = Några nummer kunde inte läggas till.
fault-moment-and-now = Du har valt Nu och skrivit en tid. Välj en bestämd tid, eller töm den.
letters-logged = Att du läser adresserna antecknas i loggen.
letters-are-printed = { $n ->
    [one] Ett brev är markerat som utskrivet.
   *[other] { $n } brev är markerade som utskrivna.
}
letter-heading = Svar på din idé nr { $number }
letter-number = Idé nr
letter-opening = Tack för att du lämnade en idé. Här är vårt svar.
letter-idea = Din idé
letter-answer = Vårt svar
letter-took = Det här tog vi med från dig
letter-follow = Följ din idé
letter-follow-by-code = Gå till { $address } och skriv koden du fick när du lämnade idén. Där kan du också svara oss.
letter-follow-text = Du kan följa idén på { $address }.
letter-closing = Med vänlig hälsning
# Fel
fault-not-a-time = Skriv ett klockslag, till exempel 16.00.
fault-moment-past = Välj en tid som inte har varit.
refusal-answer-waits = Ett svar till idén väntar redan på sin tid. Ta tillbaka det först.
refusal-answer-unfinished = Texten är bara en början. Skriv det som idéägaren behöver veta, till exempel varför.
answer-against = { $n ->
    [one] En av idéerna är med i något som är beslutat. Svaret säger ändå att det inte blir något av den.
   *[other] { $n } av idéerna är med i något som är beslutat. Svaret säger ändå att det inte blir något av dem.
}
refusal-took-missing = Skriv vad vi tog med från den här idén.
letter-invitation = Du är inbjuden
# Sedan svaret skrevs
answer-since = { $n ->
    [one] Något har hänt med en idé sedan svaret skrevs.
   *[other] Något har hänt med { $n } idéer sedan svaren skrevs.
}
answer-since-draft = Stämmer svaren ännu? Läs de markerade raderna, ändra eller ta bort dem som inte stämmer, och säg sedan att texterna gäller.
answer-since-batch = Stämmer svaren ännu? Läs de markerade raderna. Stämmer de, så går svaren ut som de är; svar till idéer som redan är avslutade lämnas utanför. Annars ändrar du i utkastet.
answer-since-row = Har hänt sedan dess:
answer-since-when = { $what } ({ $date })
answer-since-idea = Visa idén
answer-keep = Texterna gäller som de är
answer-keep-now = Texterna gäller – publicera nu
answer-keep-then = Texterna gäller – publicera vid sin tid
answer-mend = Ändra i utkastet
answer-kept = Svaren gäller som de är.
answer-kept-now = Svaren är publicerade.
answer-status-held = Skulle ha publicerats { $moment } men hålls tillbaka.
answer-front-held = { $n ->
    [one] Svar som skulle ha publicerats { $moment } hålls tillbaka: något har hänt med en av idéerna sedan de skrevs.
   *[other] Svar som skulle ha publicerats { $moment } hålls tillbaka: något har hänt med { $n } av idéerna sedan de skrevs.
}
answer-front-waits = { $n ->
    [one] Svar som ska publiceras { $moment } behöver en titt: något har hänt med en av idéerna sedan de skrevs.
   *[other] Svar som ska publiceras { $moment } behöver en titt: något har hänt med { $n } av idéerna sedan de skrevs.
}
answer-front-look = Titta på svaren
refusal-answers-news-since = Något mer har hänt sedan du öppnade sidan. Läs raderna en gång till.
refusal-undo-the-answers = Svar ångras tillsammans, på svarsbordet.
answer-left-unread = Går inte att läsa som nummer: { $numbers }.
answer-left-unknown = { $n ->
    [one] Det finns ingen idé med nummer { $numbers }.
   *[other] Det finns inga idéer med nummer { $numbers }.
}
answer-left-closed = Redan avslutade: { $numbers }.
answer-left-beyond = Gäller en annan kommun: { $numbers }.
