rounds = Innsamlinger
rounds-about = Når ideer samles inn, og hva dere spør etter.
rounds-none = Ingen innsamling er åpnet ennå.
rounds-none-next = Åpne den første her nedenfor. Uten innsamling kan man ikke gi ideer.
rounds-name = Navn
rounds-question = Hva dere spør om
rounds-question-hint = Står over ruten der ideen skrives.
rounds-opens = Åpner
rounds-closes = Siste dag
rounds-closes-hint = La stå tomt hvis innsamlingen er åpen inntil videre. Ideer som kommer senere, tas imot likevel og merkes som sene.
rounds-state = Status
rounds-open = Åpen
rounds-closed = Stengt
rounds-coming = Kommer
rounds-until-further-notice = inntil videre
rounds-new = Åpne en innsamling
rounds-add = Åpne innsamlingen
rounds-added = Innsamlingen er lagt inn.
rounds-changed = Innsamlingen er endret.
rounds-close-title = Steng i dag, eller åpne igjen
rounds-close-text = Stenger du innsamlingen, tas ideer fortsatt imot, men merkes som sene. Den kan åpnes igjen.
rounds-waiting = { $n ->
    [one] En av ideene venter på svar og beholder dagen sin.
   *[other] { $n } av ideene venter på svar og beholder dagene sine.
}
rounds-close = Steng nå
rounds-reopen = Åpne igjen inntil videre
rounds-did-close = Innsamlingen er stengt.
rounds-did-reopen = Innsamlingen er åpen igjen.
fault-closes-before-opening = Siste dag kommer før dagen innsamlingen åpner.
rounds-continues = Fortsetter
rounds-continues-none = Ingen tidligere innsamling
rounds-continues-hint = Ideer om et sted som ikke ble tatt opp i den innsamlingen, kan bli med hit.
along-title = Ideer som kan bli med
along-lead = Disse ideene fra { $earlier } gjelder et sted og ble ikke tatt opp da. Velg dem som skal bli med til { $round }. De blir ikke nye ideer: de beholder nummer, tekst og svar, og den som leverte ideen, får vite det.
along-answered = Svaret da:
along-choose = Skal bli med
along-look = Se hva som blir med
along-look-all = { $n ->
    [one] Se den ene
   *[other] Se alle { $n }
}
along-looking = { $n ->
    [one] Denne ideen blir med, og den som leverte den, får vite det. Det kan angres i dag.
   *[other] Disse { $n } ideene blir med, og de som leverte dem, får vite det. Det kan angres i dag.
}
along-carry = { $n ->
    [one] La ideen bli med
   *[other] La { $n } ideer bli med
}
along-back = Tilbake uten å endre
along-none = Ingen flere ideer venter på å bli med.
along-came = Er blitt med
along-did = { $n ->
    [one] Én idé blir med, og den som leverte den, får vite det.
   *[other] { $n } ideer blir med, og de som leverte dem, får vite det.
}
along-undo = Angre det siste
along-offered = Ideer fra en tidligere innsamling kan bli med til { $round }.
idea-came-along = blir med til { $round }
refusal-nothing-chosen = Velg minst én idé.
refusal-not-offered = Idé { NUMBER($n, useGrouping: "false") } kan ikke lenger bli med. Last siden på nytt.
refusal-not-carried = Ideen er allerede med i noe, eller avsluttet. Den kan ikke bli med.
refusal-carried-already = Ideen blir allerede med.
