# Temakartan
themes-map = Temakarta
themes-what = Kartan visar vad idéerna handlar om. En metod föreslår, ni bestämmer: fäst, byt namn, dela, slå ihop och flytta. Inget på kartan ändrar hur en idé är sorterad.
themes-what-public = Kartan visar vad idéerna handlar om. En metod har föreslagit temana och människor har bestämt om dem. En idés plats på kartan avgör inget om den.
themes-all-ideas = Alla idéer
themes-which = Vilka idéer
themes-none-yet = Ingen karta än.
themes-none-yet-next = Sök teman, så ritas den. Det tar oftast några sekunder och stör ingen.
themes-lead-map = { $ideas ->
    [one] En idé
   *[other] { $ideas } idéer
} i { $themes ->
    [one] ett tema
   *[other] { $themes } teman
}, senast sökta { $date }. { $fresh ->
    [-1] Det är den första sökningen.
    [0] Inga är nya sedan sökningen före.
    [one] En är ny sedan sökningen före.
   *[other] { $fresh } är nya sedan sökningen före.
}
themes-by-words-title = Teman efter ord.
themes-by-words = Ingen språkmodell är inlagd, så temana hittas efter ord och delar av ord. Samma sak sagd med andra ord, eller på ett annat språk, kan hamna i olika teman. Läs kartan som ett första utkast.
themes-by-meaning-title = Teman efter mening.
themes-by-meaning = Idéer på olika språk och med olika ord hamnar ihop om de handlar om samma sak. Allt räknas ut på den här servern.
# Bilden och tabellen
themes-picture-said = { $ideas ->
    [one] En idé
   *[other] { $ideas } idéer
} i { $themes ->
    [one] ett tema
   *[other] { $themes } teman
}. Störst: { $largest }.
themes-picture-same = Ytan är antalet idéer. Siffrorna är desamma som i tabellen under bilden.
themes-fresh-0 = inget nytt
themes-fresh-1 = något nytt
themes-fresh-2 = minst en femtedel nytt
themes-colour = Vad färgen visar
themes-colour-area = Färg efter fokusområde
themes-colour-new = Färg efter vad som är nytt
themes-table-caption = Teman på kartan
themes-theme = Tema
themes-ideas = Idéer
themes-fresh = Nya
themes-weak = Osäkra
themes-area = Fokusområde
themes-area-none = Inget
themes-area-suggested = { $area } (förslag)
themes-area-suggestion = Förslag: { $area }
themes-each = Tema för tema
themes-languages = Språk
themes-channels = Kom via
themes-parts = Deltema
themes-words = Ord som utmärker temat: { $words }.
themes-kept = Fäst
themes-taken = Är temat { $name }
themes-unnamed = Tema { $n }
themes-count = { $n ->
    [one] 1 idé
   *[other] { $n } idéer
}
themes-count-fresh = { $n ->
    [one] 1 ny
   *[other] { $n } nya
}
themes-count-weak = { $n ->
    [one] 1 osäker
   *[other] { $n } osäkra
}
themes-other = { $share } av de sorterade idéerna ligger under { $name }. { $n ->
    [one] En av dem hör
   *[other] { $n } av dem hör
} på kartan till { $theme }. Det kan vara ett tema som saknas.
themes-other-link = Se temat och gör det till ett av era
# Sökningar
themes-run = Sök teman
themes-run-again = Sök teman igen
themes-run-title = Sök teman
themes-run-text = Alla öppna idéer läses på nytt. Det ni har fäst, döpt, delat, slagit ihop och flyttat står kvar. Ni kan arbeta vidare medan det pågår.
themes-run-public = Alla fortsätter att se kartan som den visas nu, tills ni visar den nya.
themes-going = En sökning efter teman pågår.
themes-going-link = Se hur långt den har kommit
themes-runs-title = Sökningar
themes-run-line = Nr { $n }, { $date }: { $state }
themes-run-going = pågår
themes-run-done = klar
themes-run-lost = avbruten
themes-run-failed = misslyckad
themes-run-title-n = Sökning nr { $n }
themes-run-said-going = { $stage }. { $done } klart.
themes-run-said-done = Klar: { $ideas ->
    [one] en idé
   *[other] { $ideas } idéer
} i { $themes ->
    [one] ett tema
   *[other] { $themes } teman
}.
themes-run-said-lost = Sökningen avbröts, troligen för att programmet startades om. Inget har ändrats. Börja om när det passar.
themes-run-said-failed = Sökningen gick inte att slutföra. Inget har ändrats. Försök igen, och be driften titta i loggen om det händer igen.
themes-stage-vectors = Läser idéerna
themes-stage-neighbours = Letar efter idéer som liknar varandra
themes-stage-themes = Samlar dem i teman
themes-stage-words = Hittar ord och citat för varje tema
themes-run-refresh = Visa läget nu
themes-run-meanwhile = Du behöver inte vänta här. Kartan ritas om av sig själv när det är klart.
themes-run-to-map = Till kartan
themes-run-about = Idéer
themes-run-begun = Började
themes-run-method = Metod
themes-run-model = Vektorer
themes-run-no-model = av ord och bokstäver
themes-run-seed = Frö
themes-run-took = Tog
themes-run-seconds = { $s } sekunder
themes-run-weak = Osäkra platser
themes-run-fresh = Nya idéer
themes-run-input = Fingeravtryck av idéerna (SHA-256)
themes-run-result = Fingeravtryck av resultatet (SHA-256)
themes-run-repeat = Gör om sökningen själv
themes-run-repeat-text = Samma idéer, samma metod och samma frö ger samma karta. Hämta
themes-run-file = sökningens fil
themes-run-repeat-note = Kommandot räknar om kartan och jämför fingeravtrycken. Har en text dolts eller maskerats sedan dess säger det så.
# Ett tema
themes-quotes = Typiska idéer
themes-all = Idéerna
themes-only = Visa
themes-only-all = Alla
themes-only-weak = Osäkra ({ $n })
themes-only-new = Nya ({ $n })
themes-no-ideas = Inga idéer här.
themes-fits-badly = Osäker
themes-is-new = Ny
themes-why = Varför här
themes-why-people = Ni har bestämt att idén hör hit.
themes-why-words = Har orden { $words }.
themes-why-near = Liknar nr { $numbers }.
themes-why-sure = { $sure } säker; närmast därefter: { $next }.
themes-why-weak = Bara { $sure } säker. Kan lika gärna höra till { $next }.
themes-why-only = { $sure } säker.
themes-why-nowhere = Passar inte väl någonstans.
themes-to-deeds = Sök, ångra, visa för alla
themes-to-forms = Ändra temat
themes-choose = Välj idéer
themes-choose-idea = Välj nr { $n }
themes-chosen-title = Med de valda idéerna
themes-move-to = Tema
themes-move = Flytta dit
themes-split = Dela av till ett nytt tema
themes-choose-theme = Välj tema
themes-other-theme = Annat tema
themes-name = Namn
themes-name-title = Namn
themes-rename = Byt namn
themes-keep-title = Fäst
themes-pin = Fäst temat
themes-pin-text = Ett fäst tema står kvar med sina idéer vid nästa sökning.
themes-unpin = Släpp temat
themes-unpin-text = Temat står kvar vid nästa sökning. Släpper ni det får metoden föreslå på nytt, och namnet försvinner.
themes-loosen = Gör deltemana till egna teman
themes-join-title = Slå ihop
themes-join = Slå ihop med det
themes-tie = Spara fokusområde
themes-take-title = Gör till ett av era teman
themes-take-text = { $n ->
    [one] Ni har i dag ett tema att sortera under. Det här blir ett till.
   *[other] Ni har i dag { $n } teman att sortera under. Det här blir ett till.
} Idéer som väljs här flyttas dit. Övriga sorteras som vanligt.
themes-take-name = Temats namn
themes-take-ideas = Idéer som i dag ligger under ”annat”
themes-take = Gör till ett av våra teman
# Det som gjorts
themes-undo-title = Ångra
themes-undo = Ångra: { $what }
themes-history-title = Senast ändrat
themes-history = { $date }: { $what }
themes-history-undone = { $date }: { $what } (ångrat)
themes-did-pinned = ett tema fästes
themes-did-unpinned = ett tema släpptes
themes-did-renamed = ett tema fick nytt namn
themes-did-split = ett tema delades
themes-did-loosened = deltema blev egna teman
themes-did-joined = två teman slogs ihop
themes-did-moved = idéer flyttades
themes-said-changed = Kartan är ändrad.
themes-said-undone = Ändringen är ångrad.
themes-said-tied = Fokusområdet är sparat.
themes-said-taken = { $n ->
    [0] Temat finns nu att sortera under.
    [one] Temat finns nu att sortera under, och en idé ligger där.
   *[other] Temat finns nu att sortera under, och { $n } idéer ligger där.
}
themes-said-published = Kartan visas nu för alla.
themes-said-unpublished = Kartan visas inte längre för alla.
themes-publish-title = Vem får se
themes-not-public = Bara ni ser kartan. Visas den för alla syns bara texter som redan är öppna.
themes-public = Alla kan se kartan.
themes-public-earlier = Alla ser fortfarande kartan som visades förut, från sökningen { $date }. Den här ser bara ni.
themes-publish = Visa för alla
themes-publish-new = Visa den här för alla
themes-unpublish = Visa inte längre
themes-public-repeat = Vem som helst kan räkna om kartan och få samma svar:
themes-link = Se temakartan
refusal-themes-run-going = En sökning pågår redan. Vänta tills den är klar.
refusal-themes-no-map = Det finns ingen karta än. Sök teman först.
refusal-themes-no-theme = Temat finns inte längre. Ladda om kartan och se vad som gäller nu.
refusal-themes-no-idea = En av idéerna ligger inte i temat längre. Ladda om sidan och välj på nytt.
refusal-themes-no-name = Skriv ett namn på temat.
refusal-themes-nothing-to-split = Det måste finnas idéer kvar på båda sidor. Välj några av idéerna, inte alla.
refusal-themes-not-beside = Bara teman på samma nivå kan slås ihop. Välj ett annat tema.
refusal-themes-no-area = Fokusområdet finns inte längre. Ladda om sidan.
refusal-themes-nothing-to-undo = Det finns inget att ångra. Det som ändrades före den senaste sökningen ändras med en ny ändring.
