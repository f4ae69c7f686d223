# Förslag
nav-proposals = Förslag
proposal-number = Förslag { NUMBER($n, useGrouping: "false") }
proposal-working = Under arbete
proposal-opened = Förslaget öppnades
proposal-built-of = { $n ->
    [one] Byggt av en idé
   *[other] Byggt av { $n } idéer
}
proposal-ideas = Idéerna och vad vi tog med från dem
proposal-no-ideas = Inga idéer är med i förslaget än.
proposals-lead = Här arbetas idéer ihop till förslag. Från varje förslag går tråden tillbaka till idéerna det byggs av.
proposals-none = Inga förslag ännu.
proposals-none-next = De kommer när idéerna är sorterade. Under tiden kan du läsa idéerna.
thread-from-ideas = { $n ->
    [one] Från en idé
   *[other] Från { $n } idéer
}
# Lägen
proposal-draft = Utkast
proposal-ready = Klart
proposal-assessed = Bedömt
proposal-submitted = Inlämnat för beslut
proposal-adopted = Antaget
proposal-adopted_changed = Antaget med ändringar
proposal-referred_back = Återremitterat
proposal-rejected = Avslaget
proposal-split_into = Delat i flera
proposal-joined_with = Sammanfört med ett annat
proposal-withdrawn = Avslutat utan beslut
proposal-decided = Beslut i alla berörda organ
proposal-stage = Skede
stage-forum = Forum: öppet samtal
stage-arena = Arena: vägs och förhandlas
stage-court = Avgörande: formellt beslut
stage-forum-text = Allt får sägas och inget binder. Idéernas ägare får besked när något händer.
stage-arena-text = Förslaget vägs mot andra. Texten ligger fast tills någon tar upp det igen.
stage-court-text = Ligger hos dem som beslutar.
# Det offentliga
proposals-filter = Visa
proposals-filter-show = Visa
proposals-all-states = Alla förslag
proposals-state-count = { $state } ({ $n })
proposals-none-in-state = Inga förslag i det läget.
proposals-show-all = Visa alla
proposals-file = Alla förslag som fil (CSV)
novelty-title = Ta vara på, förbättra, utvidga eller nytt
novelty-column = Det som finns
novelty-question = Vad gör förslaget med det som finns?
novelty-keep = Tar vara på
novelty-improve = Förbättrar
novelty-extend = Utvidgar
novelty-new = Nytt
novelty-unsaid = Inte angivet
proposal-title-label = Rubrik
proposal-problem = Problemet
proposal-suggestion = Förslaget
proposal-text-not-yet = Texten skrivs. Den visas här när förslaget är klart. Idéerna det byggs av ser du redan nu.
proposal-group = Arbetsgrupp
proposal-came-from = Kommer ur
proposal-went-to = Blev
proposal-step = Steg
proposal-origin = Ursprung
proposal-own-initiative = Eget initiativ från arbetsgruppen
proposal-versions = Tidigare lydelser och vad som ändrats
versions-title = Förslag { NUMBER($n, useGrouping: "false") }: lydelser
versions-lead = Den nyaste överst. Det som är överstruket togs bort, det understrukna kom till.
version-heading = Lydelse { $n }, { $day }
# Ramar
frames-title = Ramar
frames-text = Varje ram ska ha ett svar innan förslaget är klart. Också ingen påverkan behöver ett skäl.
frame-column = Ram
frame-effect = Påverkan
frame-how = Hur
frame-effect-on = Hur påverkas { $name }?
frame-how-on = På vilket sätt ({ $name })
frame-how-hint = En mening eller två. Skriv också varför om det inte påverkar.
effect-for = Bidrar
effect-against = Motverkar
effect-both = Både och
effect-none = Ingen påverkan
effect-unanswered = Inte besvarad
frames-save = Spara ramarna
frames-manage = Ramar för alla förslag
frames-lead = Det som varje förslag måste säga något om innan det är klart.
frames-none = Inga ramar än.
frames-none-next = Lägg till dem som ni har enats om, till exempel jämställdhet eller integration.
frame-name = Ram
frame-question = Fråga
frame-question-hint = Den som skriver förslaget svarar på frågan.
frame-add = Lägg till ramen
frame-retire = Fråga inte längre
fault-frame-reason = Skriv på vilket sätt, eller varför det inte påverkar.
# Steg för steg, och vem som hörts
gates-title = Steg för steg
step-try = Pröva
step-extend = Utvidga
step-permanent = Permanent
step-none = inget steg än
step-now = Nu: { $step }.
step-next = Nästa steg
step-save = Spara steget
gate-when = Beslutat
gate-decision = Beslut som släpper fram det
gate-decision-hint = Behövs för varje steg utom att pröva. Skriv organ och paragraf.
partial-date-hint = År, månad eller dag: 2026, 2026-03 eller 2026-03-17.
heard-title = Förankrat hos
heard-nobody = Förslaget är inte förankrat: ingen har hörts än.
heard-party = Vem som hördes
heard-party-hint = Organisation, förening eller nätverk. Inga personnamn.
heard-when = När
heard-stance = Hållning
stance-for = För
stance-against = Mot
stance-both = Både och
stance-none = Varken eller
heard-response = Vad de sade
heard-save = Lägg till
# Skriva
nav-writing = Skriva förslag
writing-heading = Skriv förslag { $number }: { $title }
writing-new-title = Rubrik på ett nytt utkast
writing-begin = Börja ett utkast
writing-none = Inga förslag att skriva på.
writing-none-next = Börja ett utkast, eller vänta på idéer från sorteringen.
writing-public = Så ser alla det
writing-ideas = Idéerna i förslaget
writing-shape = Dela eller för samman
writing-text-title = Text
writing-problem-hint = Vad är fel, för vem, och hur vet vi det?
writing-suggestion-hint = Vad ska göras, av vem och när?
writing-save = Spara texten
missing-title = Innan det är klart
missing-problem = Beskriv problemet.
missing-suggestion = Skriv förslaget.
missing-frames = { $n ->
    [one] Svara på en ram.
   *[other] Svara på { $n } ramar.
}
missing-ideas = Ta med minst en idé, eller ange att det är gruppens eget initiativ.
move-begin = Börja arbeta på det
move-ready = Det är klart
move-take-up = Ta upp det till arbete igen
did-draft = Utkastet till förslag { NUMBER($n, useGrouping: "false") } är öppnat.
did-write = Texten i förslag { NUMBER($n, useGrouping: "false") } är sparad.
did-frames = Ramarna i förslag { NUMBER($n, useGrouping: "false") } är sparade.
did-step = Steget i förslag { NUMBER($n, useGrouping: "false") } är sparat.
did-hear = Det är antecknat i förslag { NUMBER($n, useGrouping: "false") }.
did-take-up = Förslag { NUMBER($n, useGrouping: "false") } är under arbete.
did-ready = Förslag { NUMBER($n, useGrouping: "false") } är klart. Alla kan läsa det.
did-split = Förslag { NUMBER($n, useGrouping: "false") } är delat. Delarna står i listan.
did-join = Förslag { NUMBER($n, useGrouping: "false") } är sammanfört med det här.
did-frame-add = Ramen är tillagd.
did-frame-retire = Ramen frågas det inte längre om.
shape-title = Dela eller för samman förslag { NUMBER($n, useGrouping: "false") }
shape-split-title = Dela i flera
shape-split-text = Förslaget behåller sitt nummer och pekar på delarna. Välj för varje idé vilka delar den följer med i.
shape-part = Del { $n }
shape-split = Dela förslaget
shape-join-title = För samman med ett annat
shape-join-text = Alla idéer och alla som skrivit följer med. Det här förslaget behåller sitt nummer och pekar på det andra.
shape-with = Förslag att föra samman med
shape-join = För samman
# Varför inte
refusal-proposal-not-taken-up = Förslaget går inte att ta upp till arbete nu. Det är redan under arbete, ligger för beslut eller är avslutat.
refusal-proposal-not-in-work = Förslaget är inte under arbete. Ta upp det till arbete igen och försök på nytt.
refusal-proposal-not-ready = Förslaget är inte klart. Skriv klart det och svara på ramarna först.
refusal-proposal-not-submitted = Ett beslut kan bara tas om ett förslag som är inlämnat. Lämna in det till organen först.
refusal-proposal-with-bodies = Förslaget ligger för beslut och kan inte avslutas. Vänta på organens beslut.
refusal-problem-missing = Beskriv problemet innan förslaget är klart.
refusal-suggestion-missing = Skriv själva förslaget innan det är klart.
refusal-frames-open = { $n ->
    [one] En ram saknar svar. Svara på den, också om den inte påverkas.
   *[other] { $n } ramar saknar svar. Svara på dem, också om de inte påverkas.
}
refusal-ideas-missing = Ta med minst en idé, eller ange att det är gruppens eget initiativ.
refusal-too-few-assessors = { $n ->
    [one] Minst en person måste bedöma förslaget först.
   *[other] Minst { $n } personer måste bedöma förslaget först.
}
refusal-step-same = Förslaget är redan på det steget.
refusal-gate-missing = Det steget behöver ett beslut som släpper fram förslaget. Skriv när och vad som beslutades.
refusal-frame-reason-missing = Skriv på vilket sätt, eller varför ramen inte påverkas.
refusal-no-such-frame = Den ramen finns inte längre. Ladda om sidan.
refusal-party-missing = Skriv vem som hördes.
refusal-not-a-partial-date = Skriv ett år, en månad eller en dag: 2026, 2026-03 eller 2026-03-17.
refusal-too-few-parts = Skriv rubrik på minst två delar.
refusal-join-with-open = Välj ett annat förslag som är under arbete.
proposals-in-order = Förslagen i ordning, och varför
gaps-title = Det ingen samordnar
gaps-lead = Sådant som flera gör var för sig. Ett klick gör det till ett utkast till förslag.
gaps-none = Inget är antecknat än.
gaps-none-next = Skriv något som ni märker att flera gör utan varandra, till exempel fritid.
gap-name = Vad det gäller
gap-seen = Hur det märks
gap-note = Anteckna
gap-make = Gör till förslag
did-gap = Det är antecknat.
refusal-no-such-gap = Det finns inte längre, eller är redan ett förslag.
proposal-path = Vägen till beslut
writing-goals-title = Mål
writing-goals-label = Vilka mål förslaget tjänar
writing-goals-save = Spara målen
did-goals = Målen är sparade.
refusal-no-such-goal = Målet finns inte i det här samarbetet. Läs in sidan igen och välj ett annat.
move-next-step = Arbeta vidare mot nästa steg
proposal-begun = Började som
begun-ideas = Idéer eller eget initiativ
begun-inventory = Inventering
begun-analysis = Analys
begun-visit = Besök utifrån
# Ramarna i ett område
framed-title = Ramar: { $area }
framed-lead = Ett förslag ska ha svarat på varje ram innan det är klart. En åtgärd har svaret från förslagen den bygger på. Här står vilka som har svarat, och vilka som inte har det än.
framed-table = Så många har svarat, ram för ram
framed-proposals = Förslag
framed-actions = Åtgärder
framed-share = { $n } av { $all } ({ $share })
framed-open = Har inte svarat
framed-open-none = Alla har svarat.
framed-answered = Har svarat
framed-answered-none = Ingen har svarat än.
framed-no-proposal = bygger inte på något förslag
framed-nothing = Inga förslag eller åtgärder hör till området än.
framed-nothing-next = De hör hit när de tjänar ett av områdets mål eller följer av en av dess punkter.
framed-commitments = { $n ->
    [0] Åtaganden svarar inte på ramar: de är aktörernas egna.
    [one] Området har ett åtagande. Åtaganden svarar inte på ramar: de är aktörernas egna.
   *[other] Området har { $n } åtaganden. Åtaganden svarar inte på ramar: de är aktörernas egna.
}
