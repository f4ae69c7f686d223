# Menyer
nav-start = Start
nav-ideas = Idéer
nav-themes = Teman
nav-about = Så fungerar det
nav-terms = Villkor
# Startsidan
front-title = Från idé till resultat – och tillbaka till dig
front-lead = Alla idéer tas emot, blir lästa och får ett svar. Följ tråden hela vägen.
front-what = Vad vill du se hända?
front-send = Skicka idén
front-code = Fyra ord och en siffra
front-open = Visa min idé
front-code-where = Koden fick du när du lämnade din idé, på skärmen eller på ett kort.
front-question = Vad vill du ändra, göra eller pröva?
front-until = Insamlingen är öppen till { $date }.
front-no-end = Insamlingen är öppen tills vidare.
front-closed = Ingen insamling är öppen.
front-next-round = Nästa: { $round }, från { $date }.
front-leave-anyway = Du kan ändå lämna en idé.
front-intake-closed = Just nu tas inga nya idéer emot här.
front-answers = Senaste svaren
front-began = Började som idé { $number } · { $whence }
front-newest = Nya idéer
front-all-ideas = Alla idéer
thread-ideas = { $n ->
    [one] idé
   *[other] idéer
}
thread-proposals = { $n ->
    [one] förslag som arbetas fram
   *[other] förslag som arbetas fram
}
thread-in-proposals = { $n ->
    [one] idé med i förslag
   *[other] idéer med i förslag
}
thread-answered = { $n ->
    [one] idé besvarad
   *[other] idéer besvarade
}
thread-adopted = { $n ->
    [one] idé beslutad
   *[other] idéer beslutade
}
thread-realised = { $n ->
    [one] idé genomförd
   *[other] idéer genomförda
}
promise-kept = Ingen idé har väntat för länge på besked.
promise-behind = { $n ->
    [one] En idé har väntat för länge.
   *[other] { $n } idéer har väntat för länge.
}
promise-counts = { $answered } besvarade eller i förslag · { $way } på gång · { $parked } vilande · { $gone } återtagna eller dolda. Utan besked längre än { $days } dagar: { $silent }.
promise-account = Hela svarsbokslutet
# Listan
ideas-with = Idéer med ”{ $words }”
ideas-in-all = { $n ->
    [one] En idé
   *[other] { $n } idéer, de nyaste först
}
ideas-found = { $n ->
    [one] En idé passar
   *[other] { $n } idéer passar
}
ideas-first-hits = { $n ->
    [one] Den nyaste träffen visas. Skriv fler ord för att hitta rätt.
   *[other] De { $n } nyaste träffarna visas, de bästa först. Skriv fler ord för att hitta rätt.
}
ideas-show-all = Visa alla
ideas-none-match = Inget matchar. Visa alla?
ideas-none-match-next = Pröva med ett annat ord eller färre val.
ideas-none = Här finns inga idéer än.
ideas-none-next = Bli den första som lämnar en.
ideas-filter = Visa
filter-words = Sök
filter-theme = Tema
filter-any-theme = Alla teman
filter-place = Kommun
filter-any-place = Alla kommuner
filter-state = Läge
filter-any-state = Alla lägen
filter-round = Insamling
filter-any-round = Alla insamlingar
themes-lead = Teman växer fram ur idéerna. En idé kan ha flera.
themes-table = Teman och antal idéer
themes-none = Inga teman än.
themes-none-next = De kommer när de första idéerna har lästs.
# En idé
idea-title = Idé nr { NUMBER($n, useGrouping: "false") }
idea-masked = Något är täckt med █ för att skydda någons uppgifter.
idea-concerns = Gäller { $places }.
idea-concerns-all = Gäller alla kommuner i samarbetet.
idea-parked-until = Idén vilar till { $date }. Då tas den upp igen.
idea-referred-to = Idén är överlämnad till { $receiver }.
idea-parts = Med i förslag
idea-kindred = Liknande idéer
answer-title = Svar
step-received = Idén kom in
step-sorted = Läst och sorterad
step-in-proposal = Med i förslag
step-left-proposal = Inte längre med i ett förslag
step-parked = Vilar
step-woken = Tas upp igen
step-referred = Överlämnad
step-answered = Besvarad
step-withheld = Texten döljs
step-withdrawn = Återtagen
step-reopened = Öppnad igen
step-asked = Fråga ställd till den som lämnade idén
step-parked-until = Till { $date }
step-by = Senast { $date }
step-answer-comes = Svar
step-sorting-comes = Läses och sorteras
step-waking-comes = Tas upp igen
# Nyhetsflödet
feed-title = { $space }: idéer och svar
feed-answered = Svar på idé { $number }: { $title }
feed-came = Idé { $number }: { $title }
# Öppna data
data-lead = Allt som syns om idéerna här kan också hämtas som data, och inget annat.
data-count = { $n ->
    [one] En idé finns.
   *[other] { $n } idéer finns.
}
data-csv = Idéer som CSV
data-json = Idéer som JSON
data-feed = Nya idéer och svar som Atom
data-paging = En fil rymmer högst { $n } idéer. Finns det fler står adressen till nästa fil i svarshuvudet Link (rel=next) och i fältet next; ?after=100 börjar efter idé 100.
data-csv-safe = CSV-filen är gjord för kalkylprogram: den är i UTF-8, och en text som börjar som en formel har en apostrof framför sig. JSON-filen har texterna exakt som de är.
data-licence-title = Licens
data-licence = Data får användas fritt till allt. Ange gärna varifrån de kommer. Licens:
data-columns = Kolumner
data-column = Namn
data-holds = Innehåll
column-number = Idéns nummer
column-url = Idéns adress
column-received = Dagen den kom in (ISO 8601)
column-round = Insamlingens nummer
column-late = Om den kom efter att insamlingen stängt
column-origin = real, source, public_source eller synthetic (exempel)
column-channel = Hur den kom: web, meeting, network, paper, email, import
column-via = Webbplatsen som ledde hit, om det är känt
column-gathering = Mötet eller nätverket den kom från
column-language = Textens språk (BCP 47)
column-text = Texten, med █ där något är täckt; tom när den inte visas
column-text-not-shown = Varför texten inte visas: held (väntar på en titt), withdrawn, withheld med skäl
column-kind = idea, observation, question eller fault_report
column-themes = Temanas nycklar
column-places = Kommunernas nycklar, eller all
column-state = Läget: received, sorted, clarifying, in_proposal, adopted, parked, referred, answered, realised, withheld, withdrawn
column-answers = Svar: dag, skäl, text. I JSON också språk och vad vi tog med
column-proposals = Förslag: nummer, rubrik, vad vi tog med
# Så fungerar det
about-way-title = Idéns väg
about-way-text = Alla kan lämna en idé i { $space }, på webben, på ett kort eller på ett möte. Någon läser den och sorterar den. Sedan tas den med i ett förslag, får vila till ett datum, lämnas vidare eller får ett svar. Idéer slås aldrig ihop och tas aldrig bort: var och en behåller sitt nummer.
about-promise-title = Vad vi lovar
about-promise-text = Inom { $days } arbetsdagar har någon läst idén. Ingen ska vänta längre än { $silence } dagar utan besked. Den som har en kod ser alltid hur det går. Hur väl vi håller det syns öppet på startsidan.
about-public-title = Vad som är öppet
about-public-text = Idéns nummer och text, tema, väg in, läge och svar är öppna från början. Namn, adresser och koder är det aldrig. En text som kan innehålla personuppgifter visas först när någon har tittat på den, och en text som inte visas lämnar alltid sitt nummer och skälet kvar.
about-made-up-title = Exempel
about-made-up-text = Allt i den här arbetsytan är påhittat för att visa hur det fungerar. Platsernas namn är verkliga; idéer, personer och beslut är det inte.
# Tillgänglighet
accessibility-aim-title = Vad vi siktar på
accessibility-aim-text = Webbplatsen är byggd för att uppfylla WCAG 2.2 på nivå AA. Den går att använda med tangentbord, skärmläsare, förstoring och utan skript, och sidorna går att skriva ut.
accessibility-known-title = Vad vi vet brister
accessibility-known-text = Det här är ett utkast till tillgänglighetsredogörelse. Sidorna prövas med automatiska verktyg, men ingen oberoende granskning är gjord än. Människors egna texter kan vara svårlästa och översätts inte.
accessibility-tell-title = Säg till oss
accessibility-tell-text = Är något svårt att använda? Lämna det som en idé här, eller vänd dig till kommunen. Du får svar som på alla idéer.
# Personuppgifter
privacy-records-title = Allmänna handlingar
privacy-records-text = { $records }
privacy-kept-title = Vad som sparas
privacy-kept-text = Idéns text sparas som den kom. En e-postadress sparas bara om du själv lämnar den, för att du ska få svar. Koden till din idé sparas inte, bara ett avtryck som den kan prövas mot.
privacy-shown-title = Vem som ser vad
privacy-shown-text = Kontaktuppgifter visas aldrig öppet. Bara de som svarar på idéer ser dem, och varje gång antecknas. Den som sköter driften ser dem inte på sidorna. Personuppgifter i en idé täcks över innan texten visas.
privacy-how-long-title = Hur länge
privacy-how-long-text = Kontaktuppgifter till en idé sparas tills den har fått sitt slutliga svar, och sedan i { $retention } dagar efter det sista vi skrev till dig om den. Andra kontaktuppgifter sparas i { $retention } dagar. Du kan ta bort din adress när som helst på din idés sida. Idén blir kvar.
privacy-cookies-title = Kakor
privacy-cookies-text = Bara de kakor som behövs: ditt val av språk, ett besked till nästa sida och, om du loggar in, din inloggning. Ingen mätning och inget från andra webbplatser.
privacy-rights-title = Dina rättigheter
privacy-rights-text = Du kan få veta vad som finns om dig, få det rättat och få kontaktuppgifter borttagna. Vänd dig till kommunen, som ansvarar för uppgifterna i { $space }.
# Villkor
terms-write-title = När du skriver
terms-write-text = Skriv med egna ord. Lämna inte ut andras namn, telefonnummer eller hälsa. Du behöver inte ange vem du är. Det du skriver får visas öppet och användas vidare av alla.
terms-hidden-title = Vad som inte visas
terms-hidden-text = Hot, hat, reklam, sekretess och personuppgifter som inte går att täcka visas inte. Numret och skälet syns, och den som lämnade texten får veta det.
terms-use-title = Att använda det som står här
terms-use-text = Det som är öppet i { $space } får användas fritt. På sidan Öppna data finns allt som filer.
step-adopted = Beslutad av alla
step-realised = Gav ett resultat
step-result-comes = Genomförs
idea-steps = Vad som har hänt
idea-cutting = Källa:
front-read-strategy = Läs vad kommunerna vill
step-carried = Följer med till en ny insamling
ideas-did-you-mean = Menade du ”{ $words }”?
ideas-themes = Teman med det namnet:
