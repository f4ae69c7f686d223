# Papir: avgjerdsgrunnlag, forumrapport, strategi. Orda blir delte av alle som har noko å seie på eit papir.
nav-papers = Rapportar og saksgrunnlag
papers-lead = Alt som er laga for å skrivast ut og takast vare på: rapporten til forumet, grunnlag for vedtak på høgst to sider, strategiar. Kvart papir finst som side og som PDF.
papers-reports = Forumrapportar
papers-no-reports = Ingen rapport enno.
papers-no-reports-next = Ta til på ein her nedanfor. Han fyller seg sjølv med det som finst i systemet.
papers-strategies = Strategiar
papers-coming = Grunnlag for vedtak
papers-coming-text = Saker som ventar på vedtak. Grunnlaget viser stoda i den stunda du opnar det, og får plass på to sider.
papers-frozen = Låste grunnlag
papers-frozen-text = Slik såg grunnlaget ut då det vart sendt. Det blir aldri endra.
papers-desk = Rapportar
papers-desk-lead = Ein rapport fyller seg sjølv så lenge han er eit utkast. Når du publiserer han, står han stille, med stoda den dagen.
paper-new = Ny rapport
paper-begin = Ta til på ein rapport
paper-edit = Endre tittel og innleiing
paper-title = Tittelen på rapporten
paper-lead = Innleiing
paper-lead-hint = Nokre ord før alt anna. Kapitla skriv seg sjølve.
paper-held-on = Dagen for forumet
paper-held-on-hint = År, månad eller dag: 2027, 2027-11 eller 2027-11-12.
paper-published-label = Publisert
paper-state = Status
paper-state-draft = Utkast
paper-state-consultation = Høyring
paper-state-published = Publisert
paper-state-superseded = Erstatta
paper-published-on = publisert { $date }
paper-is-live = viser stoda akkurat no
paper-number = Papir { $number }
paper-kind-brief = Avgjerdsgrunnlag
paper-kind-agenda = Grunnlag til møte
paper-kind-report = Forumrapport
paper-kind-strategy = Strategi
paper-about-brief = Grunnlaget er sett saman av det som står i systemet. Ingenting er skrive for hand.
paper-about-agenda = Kvar sak i korte drag. Heile grunnlaget til ei sak får plass på to sider.
paper-about-report = Kapitla er sette saman av det som står i systemet. Ingenting er skrive for hand utanom innleiinga.
paper-about-strategy = Strategien slik han står i systemet.
paper-example = Oppdikta døme: dette er ikkje vedtaket til nokon kommune.
paper-mark-example = Døme
paper-stamp = Stoda { $moment }
paper-id = papir { $number }, { $hash }
paper-hash = Kontrollsum for innhaldet (SHA-256): { $hash }
paper-hash-label = Kontrollsum for innhaldet (SHA-256):
paper-contents = Innhald
paper-more = Meir:
paper-more-link = Les alt
paper-source-label = Kjelde:
paper-no-source = Kjelde manglar.
paper-left = … og { $n } til
paper-sections-left = { $n ->
    [one] Eitt avsnitt til får ikkje plass her.
   *[other] { $n } avsnitt til får ikkje plass her.
}
paper-own-source = { $register }, { $date }
paper-from-minutes = protokollane til organa
paper-from-crosswalk = samanlikninga av rammeverka
paper-said-by = { $who }, { $date }
paper-pdf = Last ned som PDF
paper-content = Innhaldet som data
paper-to-matter = Til saka
paper-to-calendar = Til møta
paper-to-strategy = Til strategien
paper-frozen-one = Grunnlaget som vart låst sist
paper-all = Alle rapportar og saksgrunnlag
paper-older = Utgåva før
paper-newer = Den nyare utgåva
paper-live = Viser stoda akkurat no. Det endrar seg når noko hender.
paper-draft-text = Utkast. Berre de som arbeider med det, ser det. Tala følgjer med det som hender, til du publiserer.
paper-consultation-text = Høyring. Alle kan lese. Tala følgjer med det som hender, til rapporten blir publisert.
paper-superseded-text = Ei nyare utgåve har erstatta denne. Innhaldet nedanfor er urørt.
paper-do-publish = Publiser
paper-do-offer = Vis for alle som høyring
paper-do-recall = Ta tilbake til utkast
paper-do-renew = Ta til på ei ny utgåve
paper-do-freeze = Lås grunnlaget
paper-done-begun = Rapporten er påbyrja.
paper-done-changed = Endringa er lagra.
paper-done-published = Rapporten er publisert og blir ikkje endra meir.
paper-done-frozen = Grunnlaget er låst og blir ikkje endra meir.
refusal-paper-stands = Det som er publisert, blir ikkje endra. Ta til på ei ny utgåve i staden.
refusal-paper-has-successor = Ei ny utgåve er alt påbyrja. Hald fram i den.
refusal-paper-not-now = Det går ikkje slik rapporten står no. Last inn sida på nytt og sjå kor langt han har kome.
refusal-paper-title-missing = Skriv ein tittel.
refusal-paper-not-set = Grunnlaget let seg ikkje trykkje. Prøv igjen, og sei frå til den som driftar systemet om det ikkje hjelper.
thread-kind-report = Rapport
thread-kind-brief = Avgjerdsgrunnlag
paper-what = Kva skal vedtakast, og kvar står saka?
paper-waits = { $count }. Står att: { $who }.
paper-decision = Vedtak
paper-next-meeting = Neste møte
paper-next = { $meeting }, sakspapir seinast { $papers }
paper-proposed = Framlegget
paper-problem = Bakgrunn
paper-why = Kvifor? Ideane bak
paper-why-none = Ingen idear ligg bak.
paper-why-ideas = { $n ->
    [one] Éin idé ligg bak.
   *[other] { $n } idear ligg bak.
}
paper-why-channels = Kom frå
paper-why-places = Kommunar
paper-why-themes = Handlar om
paper-goals-none = Ingen mål er oppgjevne.
paper-cost = Kva kostar det, og kven vinn?
paper-cost-none = Ingen kostnad er oppgjeven enno. Han blir ført inn når tiltaket blir planlagt.
paper-cost-unsaid = { $action }: ingen kostnad er oppgjeven.
paper-cost-short = { $action }: { $cost }. Betaler: { $who }.
paper-gains-free = Vinn utan å betale: { $who }.
paper-heard = Forankra hos
paper-not-anchored = Ikkje forankra: ingen er høyrde.
paper-frames = Rammer
paper-frames-none = Ingen rammer er fastsette.
paper-frames-answered = { $n } av { $m } rammer har eit svar.
paper-texts-differ = Ordlyden er ulik: { $who }.
paper-no-texts = Ingen organ har sagt ja enno, så det er ikkje noko å samanlikne.
paper-one-text = Berre { $body } har sagt ja enno. Slik lyder vedtaket der.
paper-answer = Kva hender med dei som eig ideane?
paper-answer-yes = Om alle seier ja
paper-answer-yes-text = { $n ->
    [one] Den som eig ideen, får vite det same sekundet, og eit tiltak skal vere planlagt innan 30 dagar.
   *[other] { $n } som eig idear, får vite det same sekundet, og eit tiltak skal vere planlagt innan 30 dagar.
}
paper-answer-no = Om nokon seier nei
paper-answer-no-text = { $n ->
    [one] Den som eig ideen, skal få eit svar med grunngjeving, eit anna framlegg eller ein dag då ideen blir teken opp att. Utan det kan neiet ikkje førast inn.
   *[other] { $n } som eig idear, skal få eit svar med grunngjeving, eit anna framlegg eller ein dag då ideen blir teken opp att. Utan det kan neiet ikkje førast inn.
}
paper-answer-short = { $n ->
    [one] Éin som eig ein idé, får beskjed.
   *[other] { $n } som eig idear, får beskjed.
}
paper-answer-given = Framlegget er avgjort, og dei som eig ideane, har fått beskjed.
paper-before = Kva vart det av førre vedtak i spørsmålet?
paper-before-none = Spørsmålet har ikkje vore oppe før.
paper-before-count = { $n ->
    [one] Spørsmålet har vore oppe i éi sak til.
   *[other] Spørsmålet har vore oppe i { $n } saker til.
}
paper-agenda-title = { $body }, møte { $date }
paper-agenda-papers = Sakspapir seinast { $date }.
paper-agenda-matters = { $n ->
    [0] Inga sak ventar på møtet.
    [one] Éi sak.
   *[other] { $n } saker.
}
paper-chapter-rest = Utanfor grupper og område
paper-mandate = Oppdrag
paper-mandate-by = Vedteke gjennom
paper-met = Møte så langt
paper-proposal = Framlegg
paper-proposals = { $n } framlegg.
paper-ideas = Idear
paper-matter = Sak
paper-standing = Vedteke
paper-decisions = Vedtaka
paper-matters = { $n } av { $m } saker er vedtekne av alle.
paper-action = Tiltak
paper-actions = { $n } tiltak.
paper-actions-sum = { $n } tiltak, { $results } resultat. Rapportar som manglar: { $missing }.
paper-actions-states = Tiltak etter status
paper-results = { $n } resultat.
paper-evidence = Synt ved: { $evidence }
paper-answers = Svar på ideane
paper-comments-until = Innspel seinast
paper-source = Kjelde
paper-area-empty = Ingen mål eller strategipunkt enno.
paper-goal-lacks = Ikkje noko måltal. { $what }
paper-ours = Hos oss
paper-theirs = Svarar til
paper-only-there = Berre hos dei: { $title } ({ $standing })
paper-mark-open = Ingen har sagt
paper-party = Part
paper-coverage-empty = { $n ->
    [0] Kvar part har teke på seg noko i kvart område.
    [one] Éi rute er tom: der har parten ikkje teke på seg noko.
   *[other] { $n } ruter er tomme: der har parten ikkje teke på seg noko.
}
# Utdelingsarket
paper-kind-handout = Program for forumet
paper-about-handout = Ein tekst per arbeidsgruppe, henta frå mandatet til gruppa og neste dagsorden.
paper-handout = Skriv ut utdelingsark
paper-to-report = Til rapporten
paper-begins = Arbeidsgruppene byrjar klokka
paper-begins-hint = Til dømes 13:00. Då får kvar gruppe eit klokkeslett på utdelingsarket.
paper-minutes = Minutt per gruppe
paper-minutes-hint = { $n } om du ikkje skriv noko anna.
fault-not-minutes = Skriv eit tal på minutt mellom 1 og 240.
handout-held-on = Dagen for forumet: { $date }.
handout-no-groups = Ingen arbeidsgrupper arbeider akkurat no.
refusal-paper-moved = Det som grunnlaget seier, vart endra akkurat no. Les det på nytt og frys det etterpå.
paper-goals-aimed = Framlegget siktar mot: { $goals }
