# Forslag
nav-proposals = Forslag
proposal-number = Forslag { NUMBER($n, useGrouping: "false") }
proposal-working = Under arbeid
proposal-opened = Forslaget ble åpnet
proposal-built-of = { $n ->
    [one] Bygd av én idé
   *[other] Bygd av { $n } ideer
}
proposal-ideas = Ideene og hva vi tok med fra dem
proposal-no-ideas = Ingen ideer er med i forslaget ennå.
proposals-lead = Her arbeides ideer sammen til forslag. Fra hvert forslag går tråden tilbake til ideene det bygger på.
proposals-none = Ingen forslag ennå.
proposals-none-next = De kommer når ideene er sortert. I mellomtiden kan du lese ideene.
thread-from-ideas = { $n ->
    [one] Fra én idé
   *[other] Fra { $n } ideer
}
# Tilstander
proposal-draft = Utkast
proposal-ready = Klart
proposal-assessed = Vurdert
proposal-submitted = Sendt til vedtak
proposal-adopted = Vedtatt
proposal-adopted_changed = Vedtatt med endringer
proposal-referred_back = Sendt tilbake
proposal-rejected = Avslått
proposal-split_into = Delt i flere
proposal-joined_with = Slått sammen med et annet
proposal-withdrawn = Avsluttet uten vedtak
proposal-decided = Vedtak i alle berørte organer
proposal-stage = Fase
stage-forum = Forum: åpen samtale
stage-arena = Arena: veies og forhandles
stage-court = Avgjørelse: formelt vedtak
stage-forum-text = Alt kan sies og ingenting binder. De som eier ideene, får beskjed når noe skjer.
stage-arena-text = Forslaget veies mot andre. Teksten ligger fast til noen tar det opp igjen.
stage-court-text = Ligger hos dem som vedtar.
# Det offentlige
proposals-filter = Vis
proposals-filter-show = Vis
proposals-all-states = Alle forslag
proposals-state-count = { $state } ({ $n })
proposals-none-in-state = Ingen forslag i den tilstanden.
proposals-show-all = Vis alle
proposals-file = Alle forslag som fil (CSV)
novelty-title = Ta vare på, forbedre, utvide eller nytt
novelty-column = Det som finnes
novelty-question = Hva gjør forslaget med det som finnes?
novelty-keep = Tar vare på
novelty-improve = Forbedrer
novelty-extend = Utvider
novelty-new = Nytt
novelty-unsaid = Ikke oppgitt
proposal-title-label = Overskrift
proposal-problem = Problemet
proposal-suggestion = Forslaget
proposal-text-not-yet = Teksten skrives. Den vises her når forslaget er klart. Ideene det bygger på, ser du allerede nå.
proposal-group = Arbeidsgruppe
proposal-came-from = Kommer fra
proposal-went-to = Ble til
proposal-step = Trinn
proposal-origin = Opphav
proposal-own-initiative = Arbeidsgruppens eget initiativ
proposal-versions = Tidligere tekster og hva som er endret
versions-title = Forslag { NUMBER($n, useGrouping: "false") }: tekster
versions-lead = Den nyeste øverst. Det overstrøkne ble tatt bort, det understrekede kom til.
version-heading = Tekst { $n }, { $day }
# Rammer
frames-title = Rammer
frames-text = Hver ramme skal ha et svar før forslaget er klart. Også ingen virkning trenger en begrunnelse.
frame-column = Ramme
frame-effect = Virkning
frame-how = Hvordan
frame-effect-on = Hvordan påvirkes { $name }?
frame-how-on = På hvilken måte ({ $name })
frame-how-hint = En setning eller to. Skriv også hvorfor hvis det ikke virker inn.
effect-for = Bidrar
effect-against = Motvirker
effect-both = Både og
effect-none = Ingen virkning
effect-unanswered = Ikke besvart
frames-save = Lagre rammene
frames-manage = Rammer for alle forslag
frames-lead = Det hvert forslag må si noe om før det er klart.
frames-none = Ingen rammer ennå.
frames-none-next = Legg til dem dere har blitt enige om, for eksempel likestilling eller integrering.
frame-name = Ramme
frame-question = Spørsmål
frame-question-hint = Den som skriver forslaget, svarer på spørsmålet.
frame-add = Legg til rammen
frame-retire = Ikke spør lenger
fault-frame-reason = Skriv på hvilken måte, eller hvorfor det ikke virker inn.
# Trinn for trinn, og hvem som er hørt
gates-title = Trinn for trinn
step-try = Prøve
step-extend = Utvide
step-permanent = Varig
step-none = ikke noe trinn ennå
step-now = Nå: { $step }.
step-next = Neste trinn
step-save = Lagre trinnet
gate-when = Vedtatt
gate-decision = Vedtak som slipper det fram
gate-decision-hint = Trengs for hvert trinn unntatt å prøve. Skriv organ og paragraf.
partial-date-hint = År, måned eller dag: 2026, 2026-03 eller 2026-03-17.
heard-title = Forankret hos
heard-nobody = Forslaget er ikke forankret: ingen er hørt ennå.
heard-party = Hvem som ble hørt
heard-party-hint = Organisasjon, forening eller nettverk. Ingen personnavn.
heard-when = Når
heard-stance = Holdning
stance-for = For
stance-against = Mot
stance-both = Både og
stance-none = Verken eller
heard-response = Hva de sa
heard-save = Legg til
# Skrive
nav-writing = Skrive forslag
writing-heading = Skriv forslag { $number }: { $title }
writing-new-title = Overskrift på et nytt utkast
writing-begin = Begynn et utkast
writing-none = Ingen forslag å skrive på.
writing-none-next = Begynn et utkast, eller vent på ideer fra sorteringen.
writing-public = Slik ser alle det
writing-ideas = Ideene i forslaget
writing-shape = Del eller slå sammen
writing-text-title = Tekst
writing-problem-hint = Hva er galt, for hvem, og hvordan vet vi det?
writing-suggestion-hint = Hva skal gjøres, av hvem og når?
writing-save = Lagre teksten
missing-title = Før det er klart
missing-problem = Beskriv problemet.
missing-suggestion = Skriv forslaget.
missing-frames = { $n ->
    [one] Svar på en ramme.
   *[other] Svar på { $n } rammer.
}
missing-ideas = Ta med minst én idé, eller si at det er gruppens eget initiativ.
move-begin = Begynn å arbeide med det
move-ready = Det er klart
move-take-up = Ta det opp til arbeid igjen
did-draft = Utkastet til forslag { NUMBER($n, useGrouping: "false") } er åpnet.
did-write = Teksten i forslag { NUMBER($n, useGrouping: "false") } er lagret.
did-frames = Rammene i forslag { NUMBER($n, useGrouping: "false") } er lagret.
did-step = Trinnet i forslag { NUMBER($n, useGrouping: "false") } er lagret.
did-hear = Det er notert i forslag { NUMBER($n, useGrouping: "false") }.
did-take-up = Forslag { NUMBER($n, useGrouping: "false") } er under arbeid.
did-ready = Forslag { NUMBER($n, useGrouping: "false") } er klart. Alle kan lese det.
did-split = Forslag { NUMBER($n, useGrouping: "false") } er delt. Delene står i listen.
did-join = Forslag { NUMBER($n, useGrouping: "false") } er slått sammen med dette.
did-frame-add = Rammen er lagt til.
did-frame-retire = Rammen spørres det ikke lenger om.
shape-title = Del eller slå sammen forslag { NUMBER($n, useGrouping: "false") }
shape-split-title = Del i flere
shape-split-text = Forslaget beholder nummeret sitt og peker på delene. Velg for hver idé hvilke deler den følger med i.
shape-part = Del { $n }
shape-split = Del forslaget
shape-join-title = Slå sammen med et annet
shape-join-text = Alle ideer og alle som har skrevet, følger med. Dette forslaget beholder nummeret sitt og peker på det andre.
shape-with = Forslag å slå sammen med
shape-join = Slå sammen
# Hvorfor ikke
refusal-proposal-not-taken-up = Forslaget kan ikke tas opp til arbeid nå. Det er allerede under arbeid, ligger til vedtak eller er avsluttet.
refusal-proposal-not-in-work = Forslaget er ikke under arbeid. Ta det opp til arbeid igjen og prøv på nytt.
refusal-proposal-not-ready = Forslaget er ikke klart. Skriv det ferdig og svar på rammene først.
refusal-proposal-not-submitted = Det kan bare gjøres vedtak om et forslag som er sendt inn. Send det til organene først.
refusal-proposal-with-bodies = Forslaget ligger til vedtak og kan ikke avsluttes. Vent på organenes vedtak.
refusal-problem-missing = Beskriv problemet før forslaget er klart.
refusal-suggestion-missing = Skriv selve forslaget før det er klart.
refusal-frames-open = { $n ->
    [one] En ramme mangler svar. Svar på den, også om den ikke påvirkes.
   *[other] { $n } rammer mangler svar. Svar på dem, også om de ikke påvirkes.
}
refusal-ideas-missing = Ta med minst én idé, eller si at det er gruppens eget initiativ.
refusal-too-few-assessors = { $n ->
    [one] Minst én person må vurdere forslaget først.
   *[other] Minst { $n } personer må vurdere forslaget først.
}
refusal-step-same = Forslaget er allerede på det trinnet.
refusal-gate-missing = Det trinnet trenger et vedtak som slipper forslaget fram. Skriv når og hva som ble vedtatt.
refusal-frame-reason-missing = Skriv på hvilken måte, eller hvorfor rammen ikke påvirkes.
refusal-no-such-frame = Den rammen finnes ikke lenger. Last siden på nytt.
refusal-party-missing = Skriv hvem som ble hørt.
refusal-not-a-partial-date = Skriv et år, en måned eller en dag: 2026, 2026-03 eller 2026-03-17.
refusal-too-few-parts = Skriv overskrift på minst to deler.
refusal-join-with-open = Velg et annet forslag som er under arbeid.
proposals-in-order = Forslagene i rekkefølge, og hvorfor
gaps-title = Det ingen samordner
gaps-lead = Noe som flere gjør hver for seg. Ett klikk gjør det til et utkast til forslag.
gaps-none = Ingenting er notert ennå.
gaps-none-next = Skriv noe dere merker at flere gjør uten hverandre, for eksempel fritid.
gap-name = Hva det gjelder
gap-seen = Hvordan det merkes
gap-note = Noter
gap-make = Gjør til forslag
did-gap = Det er notert.
refusal-no-such-gap = Det finnes ikke lenger, eller er allerede et forslag.
proposal-path = Veien til vedtak
writing-goals-title = Mål
writing-goals-label = Hvilke mål forslaget tjener
writing-goals-save = Lagre målene
did-goals = Målene er lagret.
refusal-no-such-goal = Målet finnes ikke i dette samarbeidet. Last siden på nytt og velg et annet.
move-next-step = Arbeid videre mot neste steg
proposal-begun = Begynte som
begun-ideas = Ideer eller eget initiativ
begun-inventory = Kartlegging
begun-analysis = Analyse
begun-visit = Besøk utenfra
# Rammene i et område
framed-title = Rammer: { $area }
framed-lead = Et forslag skal ha svart på hver ramme før det er klart. Et tiltak har svaret fra forslagene det bygger på. Her står det hvem som har svart, og hvem som ikke har det ennå.
framed-table = Så mange har svart, ramme for ramme
framed-proposals = Forslag
framed-actions = Tiltak
framed-share = { $n } av { $all } ({ $share })
framed-open = Har ikke svart
framed-open-none = Alle har svart.
framed-answered = Har svart
framed-answered-none = Ingen har svart ennå.
framed-no-proposal = bygger ikke på noe forslag
framed-nothing = Ingen forslag eller tiltak hører til området ennå.
framed-nothing-next = De hører hit når de tjener et av målene i området eller følger av et av punktene.
framed-commitments = { $n ->
    [0] Forpliktelser svarer ikke på rammer: de er aktørenes egne.
    [one] Området har én forpliktelse. Forpliktelser svarer ikke på rammer: de er aktørenes egne.
   *[other] Området har { $n } forpliktelser. Forpliktelser svarer ikke på rammer: de er aktørenes egne.
}
