# Temakartet
themes-map = Temakart
themes-what = Kartet viser kva ideane handlar om. Ein metode gjer framlegg, de avgjer: fest, gi namn, del, slå saman og flytt. Ingenting på kartet endrar korleis ein idé er sortert.
themes-what-public = Kartet viser kva ideane handlar om. Ein metode har gjort framlegg om tema, og menneske har avgjort. Plassen på kartet avgjer ingenting om ideen.
themes-all-ideas = Alle ideane
themes-which = Kva idear
themes-none-yet = Ikkje noko kart enno.
themes-none-yet-next = Søk etter tema, så blir det teikna. Det tek som regel nokre sekund og forstyrrar ingen.
themes-lead-map = { $ideas ->
    [one] Éin idé
   *[other] { $ideas } idear
} i { $themes ->
    [one] eitt tema
   *[other] { $themes } tema
}, sist søkt { $date }. { $fresh ->
    [-1] Det er det første søket.
    [0] Ingen er nye sidan søket før.
    [one] Éin er ny sidan søket før.
   *[other] { $fresh } er nye sidan søket før.
}
themes-by-words-title = Tema etter ord.
themes-by-words = Ingen språkmodell er lagd inn, så tema blir funne etter ord og delar av ord. Det same sagt med andre ord, eller på eit anna språk, kan hamne i ulike tema. Les kartet som eit første utkast.
themes-by-meaning-title = Tema etter meining.
themes-by-meaning = Idear på ulike språk og med ulike ord hamnar saman om dei handlar om det same. Alt blir rekna ut på denne tenaren.
# Biletet og tabellen
themes-picture-said = { $ideas ->
    [one] Éin idé
   *[other] { $ideas } idear
} i { $themes ->
    [one] eitt tema
   *[other] { $themes } tema
}. Størst: { $largest }.
themes-picture-same = Flata er talet på idear. Tala er dei same som i tabellen under biletet.
themes-fresh-0 = ingenting nytt
themes-fresh-1 = noko nytt
themes-fresh-2 = minst ein femdel nytt
themes-colour = Kva fargen viser
themes-colour-area = Farge etter satsingsområde
themes-colour-new = Farge etter kva som er nytt
themes-table-caption = Tema på kartet
themes-theme = Tema
themes-ideas = Idear
themes-fresh = Nye
themes-weak = Usikre
themes-area = Satsingsområde
themes-area-none = Ingen
themes-area-suggested = { $area } (framlegg)
themes-area-suggestion = Framlegg: { $area }
themes-each = Tema for tema
themes-languages = Språk
themes-channels = Kom via
themes-parts = Undertema
themes-words = Ord som kjenneteiknar temaet: { $words }.
themes-kept = Festa
themes-taken = Er temaet { $name }
themes-unnamed = Tema { $n }
themes-count = { $n ->
    [one] 1 idé
   *[other] { $n } idear
}
themes-count-fresh = { $n ->
    [one] 1 ny
   *[other] { $n } nye
}
themes-count-weak = { $n ->
    [one] 1 usikker
   *[other] { $n } usikre
}
themes-other = { $share } av dei sorterte ideane ligg under { $name }. { $n ->
    [one] Éin av dei høyrer
   *[other] { $n } av dei høyrer
} på kartet til { $theme }. Det kan vere eit tema som manglar.
themes-other-link = Sjå temaet og gjer det til eitt av dykkar
# Søk
themes-run = Søk etter tema
themes-run-again = Søk etter tema på nytt
themes-run-title = Søk etter tema
themes-run-text = Alle opne idear blir lesne på nytt. Det de har festa, gitt namn, delt, slått saman og flytta, blir ståande. De kan arbeide vidare medan det går føre seg.
themes-run-public = Alle ser framleis kartet slik det blir vist no, til de viser det nye.
themes-going = Eit søk etter tema går føre seg.
themes-going-link = Sjå kor langt det er kome
themes-runs-title = Søk
themes-run-line = Nr. { $n }, { $date }: { $state }
themes-run-going = går føre seg
themes-run-done = ferdig
themes-run-lost = avbrote
themes-run-failed = mislukka
themes-run-title-n = Søk nr. { $n }
themes-run-said-going = { $stage }. { $done } ferdig.
themes-run-said-done = { $ideas ->
    [one] Ferdig: éin idé
   *[other] Ferdig: { $ideas } idear
} i { $themes ->
    [one] eitt tema
   *[other] { $themes } tema
}.
themes-run-said-lost = Søket vart avbrote, truleg fordi programmet vart starta på nytt. Ingenting er endra. Byrj på nytt når det passar.
themes-run-said-failed = Søket kunne ikkje fullførast. Ingenting er endra. Prøv igjen, og be drifta sjå i loggen om det hender på nytt.
themes-stage-vectors = Les ideane
themes-stage-neighbours = Leitar etter idear som liknar på kvarandre
themes-stage-themes = Samlar dei i tema
themes-stage-words = Finn ord og sitat for kvart tema
themes-run-refresh = Vis status no
themes-run-meanwhile = Du treng ikkje vente her. Kartet blir teikna på nytt av seg sjølv når det er ferdig.
themes-run-to-map = Til kartet
themes-run-about = Idear
themes-run-begun = Byrja
themes-run-method = Metode
themes-run-model = Vektorar
themes-run-no-model = av ord og bokstavar
themes-run-seed = Frø
themes-run-took = Tok
themes-run-seconds = { $s } sekund
themes-run-weak = Usikre plasseringar
themes-run-fresh = Nye idear
themes-run-input = Fingeravtrykk av ideane (SHA-256)
themes-run-result = Fingeravtrykk av resultatet (SHA-256)
themes-run-repeat = Gjer søket om att sjølv
themes-run-repeat-text = Same idear, same metode og same frø gir same kart. Hent
themes-run-file = fila til søket
themes-run-repeat-note = Kommandoen reknar ut kartet på nytt og jamfører fingeravtrykka. Er ein tekst skjult eller sladda sidan, seier han frå.
# Eitt tema
themes-quotes = Typiske idear
themes-all = Ideane
themes-only = Vis
themes-only-all = Alle
themes-only-weak = Usikre ({ $n })
themes-only-new = Nye ({ $n })
themes-no-ideas = Ingen idear her.
themes-fits-badly = Usikker
themes-is-new = Ny
themes-why = Kvifor her
themes-why-people = De har avgjort at ideen høyrer til her.
themes-why-words = Har orda { $words }.
themes-why-near = Liknar på nr. { $numbers }.
themes-why-sure = { $sure } sikker; nærmast etter det: { $next }.
themes-why-weak = Berre { $sure } sikker. Kan like gjerne høyre til { $next }.
themes-why-only = { $sure } sikker.
themes-why-nowhere = Passar ikkje godt nokon stad.
themes-to-deeds = Søk, angre, vis for alle
themes-to-forms = Endre temaet
themes-choose = Vel idear
themes-choose-idea = Vel nr. { $n }
themes-chosen-title = Med dei valde ideane
themes-move-to = Tema
themes-move = Flytt dit
themes-split = Skil ut som nytt tema
themes-choose-theme = Vel tema
themes-other-theme = Anna tema
themes-name = Namn
themes-name-title = Namn
themes-rename = Gi nytt namn
themes-keep-title = Fest
themes-pin = Fest temaet
themes-pin-text = Eit festa tema blir ståande med ideane sine ved neste søk.
themes-unpin = Slepp temaet
themes-unpin-text = Temaet blir ståande ved neste søk. Slepper de det, kan metoden gjere nye framlegg, og namnet blir borte.
themes-loosen = Gjer undertema til eigne tema
themes-join-title = Slå saman
themes-join = Slå saman med det
themes-tie = Lagre satsingsområde
themes-take-title = Gjer til eitt av dykkar tema
themes-take-text = { $n ->
    [one] De har i dag eitt tema å sortere under. Dette blir eitt til.
   *[other] De har i dag { $n } tema å sortere under. Dette blir eitt til.
} Idear som blir valde her, blir flytta dit. Resten blir sortert som vanleg.
themes-take-name = Namnet på temaet
themes-take-ideas = Idear som i dag ligg under «anna»
themes-take = Gjer til eitt av våre tema
# Det som er gjort
themes-undo-title = Angre
themes-undo = Angre: { $what }
themes-history-title = Sist endra
themes-history = { $date }: { $what }
themes-history-undone = { $date }: { $what } (angra)
themes-did-pinned = eit tema vart festa
themes-did-unpinned = eit tema vart sleppt
themes-did-renamed = eit tema fekk nytt namn
themes-did-split = eit tema vart delt
themes-did-loosened = undertema vart eigne tema
themes-did-joined = to tema vart slått saman
themes-did-moved = idear vart flytta
themes-said-changed = Kartet er endra.
themes-said-undone = Endringa er angra.
themes-said-tied = Satsingsområdet er lagra.
themes-said-taken = { $n ->
    [0] Temaet kan no brukast i sorteringa.
    [one] Temaet kan no brukast i sorteringa, og éin idé ligg der.
   *[other] Temaet kan no brukast i sorteringa, og { $n } idear ligg der.
}
themes-said-published = Kartet blir no vist for alle.
themes-said-unpublished = Kartet blir ikkje lenger vist for alle.
themes-publish-title = Kven får sjå
themes-not-public = Berre de ser kartet. Blir det vist for alle, er det berre tekstar som alt er opne, som syner.
themes-public = Alle kan sjå kartet.
themes-public-earlier = Alle ser framleis kartet som vart vist før, frå søket { $date }. Dette ser berre de.
themes-publish = Vis for alle
themes-publish-new = Vis dette for alle
themes-unpublish = Ikkje vis lenger
themes-public-repeat = Kven som helst kan rekne ut kartet på nytt og få same svar:
themes-link = Sjå temakartet
refusal-themes-run-going = Eit søk går føre seg allereie. Vent til det er ferdig.
refusal-themes-no-map = Det finst ikkje noko kart enno. Søk etter tema først.
refusal-themes-no-theme = Temaet finst ikkje lenger. Last kartet på nytt og sjå kva som gjeld no.
refusal-themes-no-idea = Ein av ideane ligg ikkje i temaet lenger. Last sida på nytt og vel igjen.
refusal-themes-no-name = Skriv eit namn på temaet.
refusal-themes-nothing-to-split = Det må vere idear att på begge sider. Vel nokre av ideane, ikkje alle.
refusal-themes-not-beside = Berre tema på same nivå kan slåast saman. Vel eit anna tema.
refusal-themes-no-area = Satsingsområdet finst ikkje lenger. Last sida på nytt.
refusal-themes-nothing-to-undo = Det er ingenting å angre. Det som vart endra før siste søk, endrar ein med ei ny endring.
