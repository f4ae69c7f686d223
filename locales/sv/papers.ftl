# Papper: beslutsunderlag, forumrapport, strategi. Orden delas av alla som har något att säga på ett papper.
nav-papers = Rapporter och underlag
papers-lead = Allt som är gjort för att skrivas ut och sparas: forumets rapport, underlag till beslut på högst två sidor, strategier. Varje papper finns som sida och som PDF.
papers-reports = Forumrapporter
papers-no-reports = Ingen rapport ännu.
papers-no-reports-next = Börja på en här nedanför. Den fyller sig själv med det som finns i systemet.
papers-strategies = Strategier
papers-coming = Underlag till beslut
papers-coming-text = Ärenden som väntar på beslut. Underlaget visar läget i den stund du öppnar det och ryms på två sidor.
papers-frozen = Frysta underlag
papers-frozen-text = Så såg underlaget ut när det skickades. Det ändras aldrig.
papers-desk = Rapporter
papers-desk-lead = En rapport fyller sig själv så länge den är utkast. När du publicerar den står den stilla, med dagens läge.
paper-new = Ny rapport
paper-begin = Börja på en rapport
paper-edit = Ändra rubrik och inledning
paper-title = Rapportens rubrik
paper-lead = Inledning
paper-lead-hint = Några ord före allt annat. Kapitlen skriver sig själva.
paper-held-on = Forumets dag
paper-held-on-hint = År, månad eller dag: 2027, 2027-11 eller 2027-11-12.
paper-published-label = Publicerad
paper-state = Läge
paper-state-draft = Utkast
paper-state-consultation = Remiss
paper-state-published = Publicerad
paper-state-superseded = Ersatt
paper-published-on = publicerad { $date }
paper-is-live = visar läget just nu
paper-number = Papper { $number }
paper-kind-brief = Beslutsunderlag
paper-kind-agenda = Underlag till möte
paper-kind-report = Forumrapport
paper-kind-strategy = Strategi
paper-about-brief = Underlaget är sammanställt av det som står i systemet. Inget är skrivet för hand.
paper-about-agenda = Varje ärende i korthet. Hela underlaget till ett ärende ryms på två sidor.
paper-about-report = Kapitlen är sammanställda av det som står i systemet. Inget är skrivet för hand utom inledningen.
paper-about-strategy = Strategin så som den står i systemet.
paper-example = Påhittat exempel: det här är inte någon kommuns beslut.
paper-mark-example = Exempel
paper-stamp = Läget den { $moment }
paper-id = papper { $number }, { $hash }
paper-hash = Innehållets kontrollsumma (SHA-256): { $hash }
paper-hash-label = Innehållets kontrollsumma (SHA-256):
paper-contents = Innehåll
paper-more = Mer:
paper-more-link = Läs allt
paper-source-label = Källa:
paper-no-source = Källa saknas.
paper-left = … och { $n } till
paper-sections-left = { $n ->
    [one] Ett avsnitt till får inte plats här.
   *[other] { $n } avsnitt till får inte plats här.
}
paper-own-source = { $register }, { $date }
paper-from-minutes = organens protokoll
paper-from-crosswalk = jämförelsen mellan ramverken
paper-said-by = { $who }, { $date }
paper-pdf = Hämta som PDF
paper-content = Innehållet som data
paper-to-matter = Till ärendet
paper-to-calendar = Till mötena
paper-to-strategy = Till strategin
paper-frozen-one = Det underlag som frystes senast
paper-all = Alla rapporter och underlag
paper-older = Utgåvan före
paper-newer = Den nyare utgåvan
paper-live = Visar läget just nu. Det ändras när något händer.
paper-draft-text = Utkast. Bara ni som arbetar med det ser det. Siffrorna följer med det som händer tills du publicerar.
paper-consultation-text = Remiss. Alla kan läsa. Siffrorna följer med det som händer tills rapporten publiceras.
paper-superseded-text = En nyare utgåva har ersatt den här. Innehållet nedan är orört.
paper-do-publish = Publicera
paper-do-offer = Visa för alla som remiss
paper-do-recall = Ta tillbaka till utkast
paper-do-renew = Börja på en ny utgåva
paper-do-freeze = Frys underlaget
paper-done-begun = Rapporten är påbörjad.
paper-done-changed = Ändringen är sparad.
paper-done-published = Rapporten är publicerad och ändras inte mer.
paper-done-frozen = Underlaget är fryst och ändras inte mer.
refusal-paper-stands = Det som är publicerat ändras inte. Börja på en ny utgåva i stället.
refusal-paper-has-successor = En ny utgåva är redan påbörjad. Fortsätt i den.
refusal-paper-not-now = Det går inte i det här läget. Ladda om sidan och se hur långt rapporten har kommit.
refusal-paper-title-missing = Skriv en rubrik.
refusal-paper-not-set = Underlaget gick inte att trycka. Försök igen, och hör av dig till den som sköter systemet om det inte hjälper.
thread-kind-report = Rapport
thread-kind-brief = Beslutsunderlag
paper-what = Vad ska beslutas, och var står det?
paper-waits = { $count }. Kvar: { $who }.
paper-decision = Beslut
paper-next-meeting = Nästa möte
paper-next = { $meeting }, handlingar senast { $papers }
paper-proposed = Förslaget
paper-problem = Bakgrund
paper-why = Varför? Idéerna bakom
paper-why-none = Inga idéer ligger bakom.
paper-why-ideas = { $n ->
    [one] En idé ligger bakom.
   *[other] { $n } idéer ligger bakom.
}
paper-why-channels = Kom från
paper-why-places = Kommuner
paper-why-themes = Handlar om
paper-goals-none = Inget mål är angivet.
paper-cost = Vad kostar det, och vem vinner?
paper-cost-none = Ingen kostnad är angiven än. Den skrivs in när åtgärden planeras.
paper-cost-unsaid = { $action }: ingen kostnad är angiven.
paper-cost-short = { $action }: { $cost }. Betalar: { $who }.
paper-gains-free = Vinner utan att betala: { $who }.
paper-heard = Förankrat hos
paper-not-anchored = Ej förankrat: ingen är hörd.
paper-frames = Ramar
paper-frames-none = Inga ramar är bestämda.
paper-frames-answered = { $n } av { $m } ramar har ett svar.
paper-texts-differ = Ordalydelsen skiljer sig: { $who }.
paper-no-texts = Inget organ har sagt ja än, så det finns inget att jämföra.
paper-one-text = Bara { $body } har sagt ja än. Så här lyder beslutet där.
paper-answer = Vad händer med idéernas ägare?
paper-answer-yes = Om alla säger ja
paper-answer-yes-text = { $n ->
    [one] Idéns ägare får veta det samma sekund, och en åtgärd ska vara planerad inom 30 dagar.
   *[other] { $n } ägare till idéer får veta det samma sekund, och en åtgärd ska vara planerad inom 30 dagar.
}
paper-answer-no = Om någon säger nej
paper-answer-no-text = { $n ->
    [one] Idéns ägare ska få ett svar med skäl, ett annat förslag eller en dag då idén tas upp igen. Utan det kan nejet inte skrivas in.
   *[other] { $n } ägare till idéer ska få ett svar med skäl, ett annat förslag eller en dag då idén tas upp igen. Utan det kan nejet inte skrivas in.
}
paper-answer-short = { $n ->
    [one] En ägare till en idé får besked.
   *[other] { $n } ägare till idéer får besked.
}
paper-answer-given = Förslaget är avgjort, och idéernas ägare har fått besked.
paper-before = Vad blev det av förra beslutet i frågan?
paper-before-none = Frågan har inte varit uppe förut.
paper-before-count = { $n ->
    [one] Frågan har varit uppe i ett ärende till.
   *[other] Frågan har varit uppe i { $n } ärenden till.
}
paper-agenda-title = { $body }, möte { $date }
paper-agenda-papers = Handlingar senast { $date }.
paper-agenda-matters = { $n ->
    [0] Inget ärende väntar på mötet.
    [one] Ett ärende.
   *[other] { $n } ärenden.
}
paper-chapter-rest = Utanför grupper och områden
paper-mandate = Uppdrag
paper-mandate-by = Beslutat genom
paper-met = Möten hittills
paper-proposal = Förslag
paper-proposals = { $n ->
    [one] Ett förslag.
   *[other] { $n } förslag.
}
paper-ideas = Idéer
paper-matter = Ärende
paper-standing = Beslutat
paper-decisions = Besluten
paper-matters = { $n } av { $m } ärenden är beslutade av alla.
paper-action = Åtgärd
paper-actions = { $n ->
    [one] En åtgärd.
   *[other] { $n } åtgärder.
}
paper-actions-sum = { $n ->
    [one] En åtgärd
   *[other] { $n } åtgärder
}, { $results } resultat. Rapporter som saknas: { $missing }.
paper-actions-states = Åtgärder efter läge
paper-results = { $n } resultat.
paper-evidence = Visas av: { $evidence }
paper-answers = Svar på idéerna
paper-comments-until = Synpunkter senast
paper-source = Källa
paper-area-empty = Inga mål eller strategipunkter ännu.
paper-goal-lacks = Inget måltal. { $what }
paper-ours = Hos oss
paper-theirs = Motsvarar
paper-only-there = Bara hos dem: { $title } ({ $standing })
paper-mark-open = Ingen har sagt
paper-party = Part
paper-coverage-empty = { $n ->
    [0] Varje part har tagit på sig något i varje område.
    [one] En ruta är tom: där har parten inte tagit på sig något.
   *[other] { $n } rutor är tomma: där har parten inte tagit på sig något.
}
# Utdelningsbladet
paper-kind-handout = Program för forumet
paper-about-handout = En text per arbetsgrupp, hämtad från gruppens uppdrag och nästa dagordning.
paper-handout = Skriv ut handout
paper-to-report = Till rapporten
paper-begins = Arbetsgrupperna börjar klockan
paper-begins-hint = Till exempel 13:00. Då får varje grupp en tid på utdelningsbladet.
paper-minutes = Minuter per grupp
paper-minutes-hint = { $n } om du inte skriver något annat.
fault-not-minutes = Skriv ett antal minuter mellan 1 och 240.
handout-held-on = Forumets dag: { $date }.
handout-no-groups = Inga arbetsgrupper arbetar just nu.
refusal-paper-moved = Det som underlaget säger ändrades just nu. Läs det igen och frys det sedan.
paper-goals-aimed = Förslaget siktar mot: { $goals }
