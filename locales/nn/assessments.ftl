# Vurderingar
nav-assess = Vurdere
nav-orders = Rekkjefølgjer
assess-progress = { $done } av { $total } vurderte.
assess-done = Vurdert
assess-again = Vurder på nytt
assess-not-yet = Ikkje vurdert
assess-none = Ingen framlegg å vurdere.
assess-none-next = Framlegg kjem hit når dei er klare.
assess-heading = Vurder framlegg { $number }: { $title }
assess-own-marks = Di vurdering
assess-own-text = Du ser vurderingane til dei andre når du har gjeve di eiga. Ho kan ikkje endrast, berre gjerast om etter ein samtale.
assess-save = Lever vurderinga
assess-all-marks = Alle vurderingane, 1 til 5
assess-assessor = Vurderar { $n }
assess-spread = Skilnad
assess-differ = Vurderarane er usamde om { $name }.
assess-send-back-title = Send tilbake til samtale
assess-note = Kva vurderarane skal snakke om
assess-send-back = Be alle vurdere på nytt
assess-sent-back = Til samtale.
did-assess = Vurderinga di av framlegg { NUMBER($n, useGrouping: "false") } er levert.
did-send-back = Framlegg { NUMBER($n, useGrouping: "false") } er sendt tilbake til vurderarane.
# Kriterium
criteria-title = Kriterium og vekter
criteria-lead = Kvart framlegg får ein karakter frå 1 til 5 per kriterium. Vekta seier kor mykje det tel. Rekkjefølgjer som er rekna ut, held på vektene sine.
criteria-weights = Vekter
criteria-save = Lagre vektene
criteria-none = Ingen kriterium enno.
criteria-none-next = Byrja med tre: effekt, gjennomføring, kostnad.
criterion-column = Kriterium
criterion-name = Nytt kriterium
criterion-meaning = Kva 1 og 5 tyder
criterion-meaning-hint = Til dømes: 1 = blir knapt merka, 5 = endrar kvardagen for mange.
criterion-weight = Vekt
criterion-add = Legg til kriterium
criterion-retire-title = Fjern eit kriterium
criterion-retire = Fjern
did-weigh = Vektene er lagra.
did-criterion-add = Kriteriet er lagt til.
did-criterion-retire = Kriteriet er fjerna.
# Rekkjefølgje
orders-lead = Kvar rekkjefølgje blir lagra med vektene sine, så den gamle er der når de prøver ei ny.
orders-none = Inga rekkjefølgje er rekna ut enno.
orders-none-next = Når minst to personar har vurdert eit framlegg, kan det ordnast.
order-column = Rekkjefølgje
order-number = Rekkjefølgje { NUMBER($n, useGrouping: "false") }
order-when = Rekna ut
order-weights = Vekter
order-sort = Slag
order-own = Våre vekter
order-what-if = Kva om
order-what-if-text = Andre vekter enn dykkar eigne. Rekkjefølgja viser berre kva dei ville endre.
order-new = Rekn ut ei rekkjefølgje
order-new-text = Endre ei vekt for å sjå kva ho betyr. Dykkar eigne vekter blir ikkje endra.
order-compute = Rekn ut
order-weighed = Vekter: { $weights }.
order-points = { $n } poeng av 100
order-why-parts = Poenga: { $parts }.
order-why-ahead = Framfor neste mest på grunn av { $name } (+{ $n }).
order-why-range = { $n } vurderarar. Mellom plass { $best } og { $worst } om ein av dei blir rekna bort.
order-why-firm = { $n } vurderarar. Plass { $best } uansett kven av dei som blir rekna bort.
order-why-weights = Mellom dei { $first } første i { $share } av 2 000 trekkingar av vektene.
order-why-differ = Vurderarane er usamde om { $name }.
order-why-before = I rekkjefølgje { $number }: plass { $place }.
order-choose = Vel kva det blir av framlegga
order-public-title = Framlegga i rekkjefølgje
order-public-lead = Fleire personar har vurdert framlegga kvar for seg. Her er rekkjefølgja, kor sikker ho er og kvifor.
order-public-none-next = Ho blir vist her når framlegga er vurderte.
did-order = Rekkjefølgje { NUMBER($n, useGrouping: "false") } er rekna ut og lagra.
# Val
choose-title = Kva det blir av framlegga i rekkjefølgje { NUMBER($n, useGrouping: "false") }
choose-lead = Kvart framlegg blir eit tiltak, får eit nei med grunngjeving eller kviler til ein dato. Ingenting blir til overs. Dei som eig ideane, får melding med ein gong.
choose-first = Så mange av dei første blir tiltak
choose-reason = Grunngjeving for dei andre
choose-fill = Fyll ut radene
choose-send = { $n ->
    [one] Avgjer framlegget
   *[other] Avgjer alle { $n }
}
choose-none = Alle framlegg i rekkjefølgja har fått melding.
choice-outcome = Blir
choice-action = Tiltak
choice-declined = Nei, med grunngjeving
choice-parked = Kviler til ein dato
choice-reason = Grunngjeving
choice-until = Kviler til
choice-is-action = Blir eit tiltak.
choice-make-action = Opprett tiltaket
choice-is-declined = Nei: { $reason }
choice-is-parked = Kviler til { $day }: { $reason }
choice-tally = { $all } = { $action } tiltak + { $declined } nei med grunngjeving + { $parked } som kviler
choice-tally-left = { $all } = { $action } tiltak + { $declined } nei med grunngjeving + { $parked } som kviler + { $left } å avgjere
did-choose = { $n ->
    [one] Eitt framlegg har fått melding.
   *[other] { $n } framlegg har fått melding.
}
# Kvifor ikkje
refusal-no-criteria = Det finst ikkje noko kriterium å vurdere etter. Be koordinatoren leggje til nokre.
refusal-marks-missing = Gje ein karakter frå 1 til 5 for kvart kriterium.
refusal-assessed-already = Du har alt vurdert framlegget.
refusal-assessors-are-people = Berre ein person med eigen konto kan vurdere.
refusal-marks-agree = Vurderarane er samde. Berre store skilnader blir sende tilbake til samtale.
refusal-no-such-criterion = Det kriteriet finst ikkje lenger. Last sida på nytt.
refusal-no-such-order = Den rekkjefølgja finst ikkje.
refusal-bad-weight = Skriv vektene som tal frå 0 til 100, minst éi over 0.
refusal-choice-remainder = { $n ->
    [one] Eitt framlegg manglar val. Vel tiltak, nei eller kvile for kvart framlegg.
   *[other] { $n } framlegg manglar val. Vel tiltak, nei eller kvile for kvart framlegg.
}
refusal-choice-reason = Skriv minst ei heil setning som grunngjeving for framlegg { NUMBER($n, useGrouping: "false") }.
refusal-choice-date = Vel ein dato innan eit år som framlegg { NUMBER($n, useGrouping: "false") } kviler til.
