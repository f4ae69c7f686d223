# Vurderinger
nav-assess = Vurdere
nav-orders = Rekkefølger
assess-progress = { $done } av { $total } vurdert.
assess-done = Vurdert
assess-again = Vurder igjen
assess-not-yet = Ikke vurdert
assess-none = Ingen forslag å vurdere.
assess-none-next = Forslag kommer hit når de er klare.
assess-heading = Vurder forslag { $number }: { $title }
assess-own-marks = Din vurdering
assess-own-text = Du ser de andres vurderinger når du har gitt din egen. Den kan ikke endres, bare gjøres om etter en samtale.
assess-save = Lever vurderingen
assess-all-marks = Alles vurderinger, 1 til 5
assess-assessor = Vurderer { $n }
assess-spread = Forskjell
assess-differ = Vurdererne er uenige om { $name }.
assess-send-back-title = Send tilbake til samtale
assess-note = Hva vurdererne skal snakke om
assess-send-back = Be alle vurdere på nytt
assess-sent-back = Til samtale.
did-assess = Din vurdering av forslag { NUMBER($n, useGrouping: "false") } er levert.
did-send-back = Forslag { NUMBER($n, useGrouping: "false") } er sendt tilbake til vurdererne.
# Kriterier
criteria-title = Kriterier og vekter
criteria-lead = Hvert forslag får en karakter fra 1 til 5 per kriterium. Vekten sier hvor mye det teller. Rekkefølger som er regnet ut, beholder sine vekter.
criteria-weights = Vekter
criteria-save = Lagre vektene
criteria-none = Ingen kriterier ennå.
criteria-none-next = Begynn med tre: effekt, gjennomførbarhet, kostnad.
criterion-column = Kriterium
criterion-name = Nytt kriterium
criterion-meaning = Hva 1 og 5 betyr
criterion-meaning-hint = For eksempel: 1 = merkes knapt, 5 = endrer hverdagen for mange.
criterion-weight = Vekt
criterion-add = Legg til kriterium
criterion-retire-title = Fjern et kriterium
criterion-retire = Fjern
did-weigh = Vektene er lagret.
did-criterion-add = Kriteriet er lagt til.
did-criterion-retire = Kriteriet er fjernet.
# Rekkefølge
orders-lead = Hver rekkefølge lagres med sine vekter, så den gamle er der når dere prøver en ny.
orders-none = Ingen rekkefølge er regnet ut ennå.
orders-none-next = Når minst to personer har vurdert et forslag, kan det ordnes.
order-column = Rekkefølge
order-number = Rekkefølge { NUMBER($n, useGrouping: "false") }
order-when = Regnet ut
order-weights = Vekter
order-sort = Slag
order-own = Våre vekter
order-what-if = Hva om
order-what-if-text = Andre vekter enn deres egne. Rekkefølgen viser bare hva de ville endre.
order-new = Regn ut en rekkefølge
order-new-text = Endre en vekt for å se hva den betyr. Deres egne vekter endres ikke.
order-compute = Regn ut
order-weighed = Vekter: { $weights }.
order-points = { $n } poeng av 100
order-why-parts = Poengene: { $parts }.
order-why-ahead = Foran neste mest på grunn av { $name } (+{ $n }).
order-why-range = { $n } vurderere. Mellom plass { $best } og { $worst } om en av dem regnes bort.
order-why-firm = { $n } vurderere. Plass { $best } uansett hvem av dem som regnes bort.
order-why-weights = Blant de { $first } første i { $share } av 2 000 trekninger av vektene.
order-why-differ = Vurdererne er uenige om { $name }.
order-why-before = I rekkefølge { $number }: plass { $place }.
order-choose = Velg hva det blir av forslagene
order-public-title = Forslagene i rekkefølge
order-public-lead = Flere personer har vurdert forslagene hver for seg. Her er rekkefølgen, hvor sikker den er og hvorfor.
order-public-none-next = Den vises her når forslagene er vurdert.
did-order = Rekkefølge { NUMBER($n, useGrouping: "false") } er regnet ut og lagret.
# Valg
choose-title = Hva det blir av forslagene i rekkefølge { NUMBER($n, useGrouping: "false") }
choose-lead = Hvert forslag blir et tiltak, får et nei med begrunnelse eller hviler til en dato. Ingenting blir til overs. De som eier ideene, får beskjed med en gang.
choose-first = Så mange av de første blir tiltak
choose-reason = Begrunnelse for de andre
choose-fill = Fyll ut radene
choose-send = { $n ->
    [one] Bestem om forslaget
   *[other] Bestem om alle { $n }
}
choose-none = Alle forslag i rekkefølgen har fått sin beskjed.
choice-outcome = Blir
choice-action = Tiltak
choice-declined = Nei, med begrunnelse
choice-parked = Hviler til en dato
choice-reason = Begrunnelse
choice-until = Hviler til
choice-is-action = Blir et tiltak.
choice-make-action = Opprett tiltaket
choice-is-declined = Nei: { $reason }
choice-is-parked = Hviler til { $day }: { $reason }
choice-tally = { $all } = { $action } tiltak + { $declined } nei med begrunnelse + { $parked } som hviler
choice-tally-left = { $all } = { $action } tiltak + { $declined } nei med begrunnelse + { $parked } som hviler + { $left } å bestemme om
did-choose = { $n ->
    [one] Ett forslag har fått sin beskjed.
   *[other] { $n } forslag har fått sin beskjed.
}
# Hvorfor ikke
refusal-no-criteria = Det finnes ingen kriterier å vurdere etter. Be koordinatoren legge dem til.
refusal-marks-missing = Gi en karakter fra 1 til 5 for hvert kriterium.
refusal-assessed-already = Du har allerede vurdert forslaget.
refusal-assessors-are-people = Bare en person med egen konto kan vurdere.
refusal-marks-agree = Vurdererne er enige. Bare store forskjeller sendes tilbake til samtale.
refusal-no-such-criterion = Det kriteriet finnes ikke lenger. Last siden på nytt.
refusal-no-such-order = Den rekkefølgen finnes ikke.
refusal-bad-weight = Skriv vektene som tall fra 0 til 100, minst én over 0.
refusal-choice-remainder = { $n ->
    [one] Ett forslag mangler valg. Velg tiltak, nei eller hvile for hvert forslag.
   *[other] { $n } forslag mangler valg. Velg tiltak, nei eller hvile for hvert forslag.
}
refusal-choice-reason = Skriv minst en hel setning som begrunnelse for forslag { NUMBER($n, useGrouping: "false") }.
refusal-choice-date = Velg en dato innen et år som forslag { NUMBER($n, useGrouping: "false") } hviler til.
