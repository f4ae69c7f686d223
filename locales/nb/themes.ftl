# Temakartet
themes-map = Temakart
themes-what = Kartet viser hva ideene handler om. En metode foreslår, dere bestemmer: fest, gi navn, del, slå sammen og flytt. Ingenting på kartet endrer hvordan en idé er sortert.
themes-what-public = Kartet viser hva ideene handler om. En metode har foreslått temaene, og mennesker har bestemt over dem. Plassen på kartet avgjør ingenting om ideen.
themes-all-ideas = Alle ideer
themes-which = Hvilke ideer
themes-none-yet = Ingen kart ennå.
themes-none-yet-next = Søk etter temaer, så blir det tegnet. Det tar som regel noen sekunder og forstyrrer ingen.
themes-lead-map = { $ideas ->
    [one] Én idé
   *[other] { $ideas } ideer
} i { $themes ->
    [one] ett tema
   *[other] { $themes } temaer
}, sist søkt { $date }. { $fresh ->
    [-1] Det er det første søket.
    [0] Ingen er nye siden søket før.
    [one] Én er ny siden søket før.
   *[other] { $fresh } er nye siden søket før.
}
themes-by-words-title = Temaer etter ord.
themes-by-words = Ingen språkmodell er lagt inn, så temaene finnes etter ord og deler av ord. Det samme sagt med andre ord, eller på et annet språk, kan havne i ulike temaer. Les kartet som et første utkast.
themes-by-meaning-title = Temaer etter mening.
themes-by-meaning = Ideer på ulike språk og med ulike ord havner sammen hvis de handler om det samme. Alt regnes ut på denne serveren.
# Bildet og tabellen
themes-picture-said = { $ideas ->
    [one] Én idé
   *[other] { $ideas } ideer
} i { $themes ->
    [one] ett tema
   *[other] { $themes } temaer
}. Størst: { $largest }.
themes-picture-same = Flaten er antallet ideer. Tallene er de samme som i tabellen under bildet.
themes-fresh-0 = ingenting nytt
themes-fresh-1 = noe nytt
themes-fresh-2 = minst en femdel nytt
themes-colour = Hva fargen viser
themes-colour-area = Farge etter satsingsområde
themes-colour-new = Farge etter hva som er nytt
themes-table-caption = Temaer på kartet
themes-theme = Tema
themes-ideas = Ideer
themes-fresh = Nye
themes-weak = Usikre
themes-area = Satsingsområde
themes-area-none = Ingen
themes-area-suggested = { $area } (forslag)
themes-area-suggestion = Forslag: { $area }
themes-each = Tema for tema
themes-languages = Språk
themes-channels = Kom via
themes-parts = Undertemaer
themes-words = Ord som kjennetegner temaet: { $words }.
themes-kept = Festet
themes-taken = Er temaet { $name }
themes-unnamed = Tema { $n }
themes-count = { $n ->
    [one] 1 idé
   *[other] { $n } ideer
}
themes-count-fresh = { $n ->
    [one] 1 ny
   *[other] { $n } nye
}
themes-count-weak = { $n ->
    [one] 1 usikker
   *[other] { $n } usikre
}
themes-other = { $share } av de sorterte ideene ligger under { $name }. { $n ->
    [one] Én av dem hører
   *[other] { $n } av dem hører
} på kartet til { $theme }. Det kan være et tema som mangler.
themes-other-link = Se temaet og gjør det til ett av deres
# Søk
themes-run = Søk etter temaer
themes-run-again = Søk etter temaer igjen
themes-run-title = Søk etter temaer
themes-run-text = Alle åpne ideer leses på nytt. Det dere har festet, gitt navn, delt, slått sammen og flyttet, blir stående. Dere kan arbeide videre mens det pågår.
themes-run-public = Alle ser fortsatt kartet slik det vises nå, til dere viser det nye.
themes-going = Et søk etter temaer pågår.
themes-going-link = Se hvor langt det er kommet
themes-runs-title = Søk
themes-run-line = Nr. { $n }, { $date }: { $state }
themes-run-going = pågår
themes-run-done = ferdig
themes-run-lost = avbrutt
themes-run-failed = mislykket
themes-run-title-n = Søk nr. { $n }
themes-run-said-going = { $stage }. { $done } ferdig.
themes-run-said-done = { $ideas ->
    [one] Ferdig: én idé
   *[other] Ferdig: { $ideas } ideer
} i { $themes ->
    [one] ett tema
   *[other] { $themes } temaer
}.
themes-run-said-lost = Søket ble avbrutt, trolig fordi programmet ble startet på nytt. Ingenting er endret. Begynn igjen når det passer.
themes-run-said-failed = Søket kunne ikke fullføres. Ingenting er endret. Prøv igjen, og be driften se i loggen hvis det skjer igjen.
themes-stage-vectors = Leser ideene
themes-stage-neighbours = Leter etter ideer som ligner på hverandre
themes-stage-themes = Samler dem i temaer
themes-stage-words = Finner ord og sitater for hvert tema
themes-run-refresh = Vis status nå
themes-run-meanwhile = Du trenger ikke vente her. Kartet tegnes på nytt av seg selv når det er ferdig.
themes-run-to-map = Til kartet
themes-run-about = Ideer
themes-run-begun = Begynte
themes-run-method = Metode
themes-run-model = Vektorer
themes-run-no-model = av ord og bokstaver
themes-run-seed = Frø
themes-run-took = Tok
themes-run-seconds = { $s } sekunder
themes-run-weak = Usikre plasseringer
themes-run-fresh = Nye ideer
themes-run-input = Fingeravtrykk av ideene (SHA-256)
themes-run-result = Fingeravtrykk av resultatet (SHA-256)
themes-run-repeat = Gjør søket om igjen selv
themes-run-repeat-text = Samme ideer, samme metode og samme frø gir samme kart. Hent
themes-run-file = filen til søket
themes-run-repeat-note = Kommandoen regner ut kartet på nytt og sammenligner fingeravtrykkene. Er en tekst skjult eller sladdet siden, sier den fra.
# Ett tema
themes-quotes = Typiske ideer
themes-all = Ideene
themes-only = Vis
themes-only-all = Alle
themes-only-weak = Usikre ({ $n })
themes-only-new = Nye ({ $n })
themes-no-ideas = Ingen ideer her.
themes-fits-badly = Usikker
themes-is-new = Ny
themes-why = Hvorfor her
themes-why-people = Dere har bestemt at ideen hører til her.
themes-why-words = Har ordene { $words }.
themes-why-near = Ligner på nr. { $numbers }.
themes-why-sure = { $sure } sikker; deretter nærmest: { $next }.
themes-why-weak = Bare { $sure } sikker. Kan like gjerne høre til { $next }.
themes-why-only = { $sure } sikker.
themes-why-nowhere = Passer ikke godt noe sted.
themes-to-deeds = Søk, angre, vis for alle
themes-to-forms = Endre temaet
themes-choose = Velg ideer
themes-choose-idea = Velg nr. { $n }
themes-chosen-title = Med de valgte ideene
themes-move-to = Tema
themes-move = Flytt dit
themes-split = Skill ut som nytt tema
themes-choose-theme = Velg tema
themes-other-theme = Annet tema
themes-name = Navn
themes-name-title = Navn
themes-rename = Gi nytt navn
themes-keep-title = Fest
themes-pin = Fest temaet
themes-pin-text = Et festet tema blir stående med ideene sine ved neste søk.
themes-unpin = Slipp temaet
themes-unpin-text = Temaet blir stående ved neste søk. Slipper dere det, får metoden foreslå på nytt, og navnet forsvinner.
themes-loosen = Gjør undertemaene til egne temaer
themes-join-title = Slå sammen
themes-join = Slå sammen med det
themes-tie = Lagre satsingsområde
themes-take-title = Gjør til ett av deres temaer
themes-take-text = { $n ->
    [one] Dere har i dag ett tema å sortere under. Dette blir ett til.
   *[other] Dere har i dag { $n } temaer å sortere under. Dette blir ett til.
} Ideer som velges her, flyttes dit. Resten sorteres som vanlig.
themes-take-name = Navnet på temaet
themes-take-ideas = Ideer som i dag ligger under «annet»
themes-take = Gjør til ett av våre temaer
# Det som er gjort
themes-undo-title = Angre
themes-undo = Angre: { $what }
themes-history-title = Sist endret
themes-history = { $date }: { $what }
themes-history-undone = { $date }: { $what } (angret)
themes-did-pinned = et tema ble festet
themes-did-unpinned = et tema ble sluppet
themes-did-renamed = et tema fikk nytt navn
themes-did-split = et tema ble delt
themes-did-loosened = undertemaer ble egne temaer
themes-did-joined = to temaer ble slått sammen
themes-did-moved = ideer ble flyttet
themes-said-changed = Kartet er endret.
themes-said-undone = Endringen er angret.
themes-said-tied = Satsingsområdet er lagret.
themes-said-taken = { $n ->
    [0] Temaet kan nå brukes i sorteringen.
    [one] Temaet kan nå brukes i sorteringen, og én idé ligger der.
   *[other] Temaet kan nå brukes i sorteringen, og { $n } ideer ligger der.
}
themes-said-published = Kartet vises nå for alle.
themes-said-unpublished = Kartet vises ikke lenger for alle.
themes-publish-title = Hvem får se
themes-not-public = Bare dere ser kartet. Vises det for alle, er det bare tekster som allerede er åpne, som vises.
themes-public = Alle kan se kartet.
themes-public-earlier = Alle ser fortsatt kartet som ble vist før, fra søket { $date }. Dette ser bare dere.
themes-publish = Vis for alle
themes-publish-new = Vis dette for alle
themes-unpublish = Ikke vis lenger
themes-public-repeat = Hvem som helst kan regne ut kartet på nytt og få samme svar:
themes-link = Se temakartet
refusal-themes-run-going = Et søk pågår allerede. Vent til det er ferdig.
refusal-themes-no-map = Det finnes ikke noe kart ennå. Søk etter temaer først.
refusal-themes-no-theme = Temaet finnes ikke lenger. Last kartet på nytt og se hva som gjelder nå.
refusal-themes-no-idea = En av ideene ligger ikke i temaet lenger. Last siden på nytt og velg igjen.
refusal-themes-no-name = Skriv et navn på temaet.
refusal-themes-nothing-to-split = Det må være ideer igjen på begge sider. Velg noen av ideene, ikke alle.
refusal-themes-not-beside = Bare temaer på samme nivå kan slås sammen. Velg et annet tema.
refusal-themes-no-area = Satsingsområdet finnes ikke lenger. Last siden på nytt.
refusal-themes-nothing-to-undo = Det er ingenting å angre. Det som ble endret før siste søk, endres med en ny endring.
