# Framlegg
nav-proposals = Framlegg
proposal-number = Framlegg { NUMBER($n, useGrouping: "false") }
proposal-working = Under arbeid
proposal-opened = Framlegget vart opna
proposal-built-of = { $n ->
    [one] Bygd av éin idé
   *[other] Bygd av { $n } idear
}
proposal-ideas = Ideane og kva vi tok med frå dei
proposal-no-ideas = Ingen idear er med i framlegget enno.
proposals-lead = Her blir idear arbeidde saman til framlegg. Frå kvart framlegg går tråden tilbake til ideane det byggjer på.
proposals-none = Ingen framlegg enno.
proposals-none-next = Dei kjem når ideane er sorterte. I mellomtida kan du lese ideane.
thread-from-ideas = { $n ->
    [one] Frå éin idé
   *[other] Frå { $n } idear
}
# Tilstandar
proposal-draft = Utkast
proposal-ready = Klart
proposal-assessed = Vurdert
proposal-submitted = Sendt til vedtak
proposal-adopted = Vedteke
proposal-adopted_changed = Vedteke med endringar
proposal-referred_back = Sendt tilbake
proposal-rejected = Avslått
proposal-split_into = Delt i fleire
proposal-joined_with = Slått saman med eit anna
proposal-withdrawn = Avslutta utan vedtak
proposal-decided = Vedtak i alle organ det gjeld
proposal-stage = Fase
stage-forum = Forum: open samtale
stage-arena = Arena: blir vege og forhandla
stage-court = Avgjerd: formelt vedtak
stage-forum-text = Alt kan seiast og ingenting bind. Dei som eig ideane, får melding når noko hender.
stage-arena-text = Framlegget blir vege mot andre. Teksten ligg fast til nokon tek det opp att.
stage-court-text = Ligg hos dei som gjer vedtak.
# Det offentlege
proposals-filter = Vis
proposals-filter-show = Vis
proposals-all-states = Alle framlegg
proposals-state-count = { $state } ({ $n })
proposals-none-in-state = Ingen framlegg i den tilstanden.
proposals-show-all = Vis alle
proposals-file = Alle framlegg som fil (CSV)
novelty-title = Ta vare på, forbetre, utvide eller nytt
novelty-column = Det som finst
novelty-question = Kva gjer framlegget med det som finst?
novelty-keep = Tek vare på
novelty-improve = Forbetrar
novelty-extend = Utvidar
novelty-new = Nytt
novelty-unsaid = Ikkje oppgitt
proposal-title-label = Overskrift
proposal-problem = Problemet
proposal-suggestion = Framlegget
proposal-text-not-yet = Teksten blir skriven. Han blir vist her når framlegget er klart. Ideane det byggjer på, ser du alt no.
proposal-group = Arbeidsgruppe
proposal-came-from = Kjem frå
proposal-went-to = Vart til
proposal-step = Steg
proposal-origin = Opphav
proposal-own-initiative = Arbeidsgruppa sitt eige initiativ
proposal-versions = Tidlegare tekstar og kva som er endra
versions-title = Framlegg { NUMBER($n, useGrouping: "false") }: tekstar
versions-lead = Den nyaste øvst. Det overstrokne vart teke bort, det understreka kom til.
version-heading = Tekst { $n }, { $day }
# Rammer
frames-title = Rammer
frames-text = Kvar ramme skal ha eit svar før framlegget er klart. Også ingen verknad treng ei grunngjeving.
frame-column = Ramme
frame-effect = Verknad
frame-how = Korleis
frame-effect-on = Korleis verkar det på { $name }?
frame-how-on = På kva måte ({ $name })
frame-how-hint = Ei setning eller to. Skriv òg kvifor om det ikkje verkar inn.
effect-for = Medverkar
effect-against = Motverkar
effect-both = Både og
effect-none = Ingen verknad
effect-unanswered = Ikkje svara på
frames-save = Lagre rammene
frames-manage = Rammer for alle framlegg
frames-lead = Det kvart framlegg må seie noko om før det er klart.
frames-none = Ingen rammer enno.
frames-none-next = Legg til dei de har vorte samde om, til dømes likestilling eller integrering.
frame-name = Ramme
frame-question = Spørsmål
frame-question-hint = Den som skriv framlegget, svarar på spørsmålet.
frame-add = Legg til ramma
frame-retire = Ikkje spør lenger
fault-frame-reason = Skriv på kva måte, eller kvifor det ikkje verkar inn.
# Steg for steg, og kven som er høyrde
gates-title = Steg for steg
step-try = Prøve
step-extend = Utvide
step-permanent = Varig
step-none = ikkje noko steg enno
step-now = No: { $step }.
step-next = Neste steg
step-save = Lagre steget
gate-when = Vedteke
gate-decision = Vedtak som slepp det fram
gate-decision-hint = Trengst for kvart steg bortsett frå å prøve. Skriv organ og paragraf.
partial-date-hint = År, månad eller dag: 2026, 2026-03 eller 2026-03-17.
heard-title = Forankra hos
heard-nobody = Framlegget er ikkje forankra: ingen er høyrde enno.
heard-party = Kven som vart høyrd
heard-party-hint = Organisasjon, lag eller nettverk. Ingen personnamn.
heard-when = Når
heard-stance = Haldning
stance-for = For
stance-against = Mot
stance-both = Både og
stance-none = Verken eller
heard-response = Kva dei sa
heard-save = Legg til
# Skrive
nav-writing = Skrive framlegg
writing-heading = Skriv framlegg { $number }: { $title }
writing-new-title = Overskrift på eit nytt utkast
writing-begin = Byrja på eit utkast
writing-none = Ingen framlegg å skrive på.
writing-none-next = Byrja på eit utkast, eller vent på idear frå sorteringa.
writing-public = Slik ser alle det
writing-ideas = Ideane i framlegget
writing-shape = Del eller slå saman
writing-text-title = Tekst
writing-problem-hint = Kva er gale, for kven, og korleis veit vi det?
writing-suggestion-hint = Kva skal gjerast, av kven og når?
writing-save = Lagre teksten
missing-title = Før det er klart
missing-problem = Beskriv problemet.
missing-suggestion = Skriv framlegget.
missing-frames = { $n ->
    [one] Svar på ei ramme.
   *[other] Svar på { $n } rammer.
}
missing-ideas = Ta med minst éin idé, eller sei at det er gruppa sitt eige initiativ.
move-begin = Byrja å arbeide med det
move-ready = Det er klart
move-take-up = Ta det opp til arbeid att
did-draft = Utkastet til framlegg { NUMBER($n, useGrouping: "false") } er opna.
did-write = Teksten i framlegg { NUMBER($n, useGrouping: "false") } er lagra.
did-frames = Rammene i framlegg { NUMBER($n, useGrouping: "false") } er lagra.
did-step = Steget i framlegg { NUMBER($n, useGrouping: "false") } er lagra.
did-hear = Det er notert i framlegg { NUMBER($n, useGrouping: "false") }.
did-take-up = Framlegg { NUMBER($n, useGrouping: "false") } er under arbeid.
did-ready = Framlegg { NUMBER($n, useGrouping: "false") } er klart. Alle kan lese det.
did-split = Framlegg { NUMBER($n, useGrouping: "false") } er delt. Delane står i lista.
did-join = Framlegg { NUMBER($n, useGrouping: "false") } er slått saman med dette.
did-frame-add = Ramma er lagd til.
did-frame-retire = Ramma blir det ikkje spurt om lenger.
shape-title = Del eller slå saman framlegg { NUMBER($n, useGrouping: "false") }
shape-split-title = Del i fleire
shape-split-text = Framlegget held på nummeret sitt og peikar på delane. Vel for kvar idé kva delar han følgjer med i.
shape-part = Del { $n }
shape-split = Del framlegget
shape-join-title = Slå saman med eit anna
shape-join-text = Alle idear og alle som har skrive, følgjer med. Dette framlegget held på nummeret sitt og peikar på det andre.
shape-with = Framlegg å slå saman med
shape-join = Slå saman
# Kvifor ikkje
refusal-proposal-not-taken-up = Framlegget kan ikkje takast opp til arbeid no. Det er alt under arbeid, ligg til vedtak eller er avslutta.
refusal-proposal-not-in-work = Framlegget er ikkje under arbeid. Ta det opp til arbeid att og prøv på nytt.
refusal-proposal-not-ready = Framlegget er ikkje klart. Skriv det ferdig og svar på rammene først.
refusal-proposal-not-submitted = Det kan berre gjerast vedtak om eit framlegg som er sendt inn. Send det til organa først.
refusal-proposal-with-bodies = Framlegget ligg til vedtak og kan ikkje avsluttast. Vent på vedtaket i organa.
refusal-problem-missing = Beskriv problemet før framlegget er klart.
refusal-suggestion-missing = Skriv sjølve framlegget før det er klart.
refusal-frames-open = { $n ->
    [one] Ei ramme manglar svar. Svar på ho, også om ho ikkje blir påverka.
   *[other] { $n } rammer manglar svar. Svar på dei, også om dei ikkje blir påverka.
}
refusal-ideas-missing = Ta med minst éin idé, eller sei at det er gruppa sitt eige initiativ.
refusal-too-few-assessors = { $n ->
    [one] Minst éin person må vurdere framlegget først.
   *[other] Minst { $n } personar må vurdere framlegget først.
}
refusal-step-same = Framlegget er alt på det steget.
refusal-gate-missing = Det steget treng eit vedtak som slepp framlegget fram. Skriv når og kva som vart vedteke.
refusal-frame-reason-missing = Skriv på kva måte, eller kvifor ramma ikkje blir påverka.
refusal-no-such-frame = Den ramma finst ikkje lenger. Last sida på nytt.
refusal-party-missing = Skriv kven som vart høyrd.
refusal-not-a-partial-date = Skriv eit år, ein månad eller ein dag: 2026, 2026-03 eller 2026-03-17.
refusal-too-few-parts = Skriv overskrift på minst to delar.
refusal-join-with-open = Vel eit anna framlegg som er under arbeid.
proposals-in-order = Framlegga i rekkjefølgje, og kvifor
gaps-title = Det ingen samordnar
gaps-lead = Noko som fleire gjer kvar for seg. Eitt klikk gjer det til eit utkast til framlegg.
gaps-none = Ingenting er notert enno.
gaps-none-next = Skriv noko de merkar at fleire gjer utan kvarandre, til dømes fritid.
gap-name = Kva det gjeld
gap-seen = Korleis det merkast
gap-note = Noter
gap-make = Gjer til framlegg
did-gap = Det er notert.
refusal-no-such-gap = Det finst ikkje lenger, eller er alt eit framlegg.
proposal-path = Vegen til vedtak
writing-goals-title = Mål
writing-goals-label = Kva mål framlegget tener
writing-goals-save = Lagre måla
did-goals = Måla er lagra.
refusal-no-such-goal = Målet finst ikkje i dette samarbeidet. Last sida på nytt og vel eit anna.
move-next-step = Arbeid vidare mot neste steg
proposal-begun = Byrja som
begun-ideas = Idear eller eige initiativ
begun-inventory = Kartlegging
begun-analysis = Analyse
begun-visit = Besøk utanfrå
# Rammene i eit område
framed-title = Rammer: { $area }
framed-lead = Eit framlegg skal ha svart på kvar ramme før det er klart. Eit tiltak har svaret frå framlegga det byggjer på. Her står det kven som har svart, og kven som ikkje har det enno.
framed-table = Så mange har svart, ramme for ramme
framed-proposals = Framlegg
framed-actions = Tiltak
framed-share = { $n } av { $all } ({ $share })
framed-open = Har ikkje svart
framed-open-none = Alle har svart.
framed-answered = Har svart
framed-answered-none = Ingen har svart enno.
framed-no-proposal = byggjer ikkje på noko framlegg
framed-nothing = Ingen framlegg eller tiltak høyrer til området enno.
framed-nothing-next = Dei høyrer hit når dei tener eit av måla i området eller følgjer av eit av punkta.
framed-commitments = { $n ->
    [0] Forpliktingar svarar ikkje på rammer: dei er aktørane sine eigne.
    [one] Området har éi forplikting. Forpliktingar svarar ikkje på rammer: dei er aktørane sine eigne.
   *[other] Området har { $n } forpliktingar. Forpliktingar svarar ikkje på rammer: dei er aktørane sine eigne.
}
