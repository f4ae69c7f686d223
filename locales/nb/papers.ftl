# Papirer: beslutningsgrunnlag, forumrapport, strategi. Ordene deles av alle som har noe å si på et papir.
nav-papers = Rapporter og saksgrunnlag
papers-lead = Alt som er laget for å skrives ut og spares på: forumets rapport, grunnlag for vedtak på høyst to sider, strategier. Hvert papir finnes som side og som PDF.
papers-reports = Forumrapporter
papers-no-reports = Ingen rapport ennå.
papers-no-reports-next = Begynn på en her nedenfor. Den fyller seg selv med det som finnes i systemet.
papers-strategies = Strategier
papers-coming = Grunnlag for vedtak
papers-coming-text = Saker som venter på vedtak. Grunnlaget viser situasjonen i det øyeblikket du åpner det, og får plass på to sider.
papers-frozen = Låste grunnlag
papers-frozen-text = Slik så grunnlaget ut da det ble sendt. Det endres aldri.
papers-desk = Rapporter
papers-desk-lead = En rapport fyller seg selv så lenge den er et utkast. Når du publiserer den, står den stille, med situasjonen den dagen.
paper-new = Ny rapport
paper-begin = Begynn på en rapport
paper-edit = Endre tittel og innledning
paper-title = Rapportens tittel
paper-lead = Innledning
paper-lead-hint = Noen ord før alt annet. Kapitlene skriver seg selv.
paper-held-on = Forumets dag
paper-held-on-hint = År, måned eller dag: 2027, 2027-11 eller 2027-11-12.
paper-published-label = Publisert
paper-state = Status
paper-state-draft = Utkast
paper-state-consultation = Høring
paper-state-published = Publisert
paper-state-superseded = Erstattet
paper-published-on = publisert { $date }
paper-is-live = viser situasjonen akkurat nå
paper-number = Papir { $number }
paper-kind-brief = Beslutningsgrunnlag
paper-kind-agenda = Grunnlag til møte
paper-kind-report = Forumrapport
paper-kind-strategy = Strategi
paper-about-brief = Grunnlaget er satt sammen av det som står i systemet. Ingenting er skrevet for hånd.
paper-about-agenda = Hver sak i korthet. Hele grunnlaget til en sak får plass på to sider.
paper-about-report = Kapitlene er satt sammen av det som står i systemet. Ingenting er skrevet for hånd unntatt innledningen.
paper-about-strategy = Strategien slik den står i systemet.
paper-example = Oppdiktet eksempel: dette er ikke noen kommunes vedtak.
paper-mark-example = Eksempel
paper-stamp = Situasjonen { $moment }
paper-id = papir { $number }, { $hash }
paper-hash = Innholdets kontrollsum (SHA-256): { $hash }
paper-hash-label = Innholdets kontrollsum (SHA-256):
paper-contents = Innhold
paper-more = Mer:
paper-more-link = Les alt
paper-source-label = Kilde:
paper-no-source = Kilde mangler.
paper-left = … og { $n } til
paper-sections-left = { $n ->
    [one] Ett avsnitt til får ikke plass her.
   *[other] { $n } avsnitt til får ikke plass her.
}
paper-own-source = { $register }, { $date }
paper-from-minutes = organenes protokoller
paper-from-crosswalk = sammenligningen av rammeverkene
paper-said-by = { $who }, { $date }
paper-pdf = Last ned som PDF
paper-content = Innholdet som data
paper-to-matter = Til saken
paper-to-calendar = Til møtene
paper-to-strategy = Til strategien
paper-frozen-one = Grunnlaget som ble låst sist
paper-all = Alle rapporter og saksgrunnlag
paper-older = Utgaven før
paper-newer = Den nyere utgaven
paper-live = Viser situasjonen akkurat nå. Det endrer seg når noe skjer.
paper-draft-text = Utkast. Bare dere som arbeider med det, ser det. Tallene følger med det som skjer, til du publiserer.
paper-consultation-text = Høring. Alle kan lese. Tallene følger med det som skjer, til rapporten publiseres.
paper-superseded-text = En nyere utgave har erstattet denne. Innholdet nedenfor er urørt.
paper-do-publish = Publiser
paper-do-offer = Vis for alle som høring
paper-do-recall = Ta tilbake til utkast
paper-do-renew = Begynn på en ny utgave
paper-do-freeze = Lås grunnlaget
paper-done-begun = Rapporten er påbegynt.
paper-done-changed = Endringen er lagret.
paper-done-published = Rapporten er publisert og endres ikke mer.
paper-done-frozen = Grunnlaget er låst og endres ikke mer.
refusal-paper-stands = Det som er publisert, endres ikke. Begynn på en ny utgave i stedet.
refusal-paper-has-successor = En ny utgave er allerede påbegynt. Fortsett i den.
refusal-paper-not-now = Det går ikke slik rapporten står nå. Last inn siden på nytt og se hvor langt den har kommet.
refusal-paper-title-missing = Skriv en tittel.
refusal-paper-not-set = Grunnlaget lot seg ikke trykke. Prøv igjen, og si fra til den som drifter systemet hvis det ikke hjelper.
thread-kind-report = Rapport
thread-kind-brief = Beslutningsgrunnlag
paper-what = Hva skal vedtas, og hvor står saken?
paper-waits = { $count }. Gjenstår: { $who }.
paper-decision = Vedtak
paper-next-meeting = Neste møte
paper-next = { $meeting }, sakspapirer senest { $papers }
paper-proposed = Forslaget
paper-problem = Bakgrunn
paper-why = Hvorfor? Ideene bak
paper-why-none = Ingen ideer ligger bak.
paper-why-ideas = { $n ->
    [one] Én idé ligger bak.
   *[other] { $n } ideer ligger bak.
}
paper-why-channels = Kom fra
paper-why-places = Kommuner
paper-why-themes = Handler om
paper-goals-none = Ingen mål er oppgitt.
paper-cost = Hva koster det, og hvem vinner?
paper-cost-none = Ingen kostnad er oppgitt ennå. Den føres inn når tiltaket planlegges.
paper-cost-unsaid = { $action }: ingen kostnad er oppgitt.
paper-cost-short = { $action }: { $cost }. Betaler: { $who }.
paper-gains-free = Vinner uten å betale: { $who }.
paper-heard = Forankret hos
paper-not-anchored = Ikke forankret: ingen er hørt.
paper-frames = Rammer
paper-frames-none = Ingen rammer er bestemt.
paper-frames-answered = { $n } av { $m } rammer har et svar.
paper-texts-differ = Ordlyden er ulik: { $who }.
paper-no-texts = Ingen organer har sagt ja ennå, så det er ikke noe å sammenligne.
paper-one-text = Bare { $body } har sagt ja ennå. Slik lyder vedtaket der.
paper-answer = Hva skjer med ideenes eiere?
paper-answer-yes = Hvis alle sier ja
paper-answer-yes-text = { $n ->
    [one] Ideens eier får vite det samme sekund, og et tiltak skal være planlagt innen 30 dager.
   *[other] { $n } eiere av ideer får vite det samme sekund, og et tiltak skal være planlagt innen 30 dager.
}
paper-answer-no = Hvis noen sier nei
paper-answer-no-text = { $n ->
    [one] Ideens eier skal få et svar med begrunnelse, et annet forslag eller en dag da ideen tas opp igjen. Uten det kan neiet ikke føres inn.
   *[other] { $n } eiere av ideer skal få et svar med begrunnelse, et annet forslag eller en dag da ideen tas opp igjen. Uten det kan neiet ikke føres inn.
}
paper-answer-short = { $n ->
    [one] Én eier av en idé får beskjed.
   *[other] { $n } eiere av ideer får beskjed.
}
paper-answer-given = Forslaget er avgjort, og ideenes eiere har fått beskjed.
paper-before = Hva ble det av forrige vedtak i spørsmålet?
paper-before-none = Spørsmålet har ikke vært oppe før.
paper-before-count = { $n ->
    [one] Spørsmålet har vært oppe i én sak til.
   *[other] Spørsmålet har vært oppe i { $n } saker til.
}
paper-agenda-title = { $body }, møte { $date }
paper-agenda-papers = Sakspapirer senest { $date }.
paper-agenda-matters = { $n ->
    [0] Ingen sak venter på møtet.
    [one] Én sak.
   *[other] { $n } saker.
}
paper-chapter-rest = Utenfor grupper og områder
paper-mandate = Oppdrag
paper-mandate-by = Vedtatt gjennom
paper-met = Møter så langt
paper-proposal = Forslag
paper-proposals = { $n } forslag.
paper-ideas = Ideer
paper-matter = Sak
paper-standing = Vedtatt
paper-decisions = Vedtakene
paper-matters = { $n } av { $m } saker er vedtatt av alle.
paper-action = Tiltak
paper-actions = { $n } tiltak.
paper-actions-sum = { $n } tiltak, { $results } resultater. Rapporter som mangler: { $missing }.
paper-actions-states = Tiltak etter status
paper-results = { $n ->
    [one] Ett resultat.
   *[other] { $n } resultater.
}
paper-evidence = Vises av: { $evidence }
paper-answers = Svar på ideene
paper-comments-until = Innspill senest
paper-source = Kilde
paper-area-empty = Ingen mål eller strategipunkter ennå.
paper-goal-lacks = Ingen tallfestet målsetting. { $what }
paper-ours = Hos oss
paper-theirs = Tilsvarer
paper-only-there = Bare hos dem: { $title } ({ $standing })
paper-mark-open = Ingen har sagt
paper-party = Part
paper-coverage-empty = { $n ->
    [0] Hver part har tatt på seg noe i hvert område.
    [one] Én rute er tom: der har parten ikke tatt på seg noe.
   *[other] { $n } ruter er tomme: der har parten ikke tatt på seg noe.
}
# Utdelingsarket
paper-kind-handout = Program for forumet
paper-about-handout = En tekst per arbeidsgruppe, hentet fra gruppens mandat og neste dagsorden.
paper-handout = Skriv ut utdelingsark
paper-to-report = Til rapporten
paper-begins = Arbeidsgruppene begynner klokken
paper-begins-hint = For eksempel 13:00. Da får hver gruppe et klokkeslett på utdelingsarket.
paper-minutes = Minutter per gruppe
paper-minutes-hint = { $n } hvis du ikke skriver noe annet.
fault-not-minutes = Skriv et antall minutter mellom 1 og 240.
handout-held-on = Dagen for forumet: { $date }.
handout-no-groups = Ingen arbeidsgrupper arbeider akkurat nå.
refusal-paper-moved = Det som grunnlaget sier, ble endret akkurat nå. Les det på nytt og frys det deretter.
paper-goals-aimed = Forslaget sikter mot: { $goals }
