rounds = Innsamlingar
rounds-about = Når idear blir samla inn, og kva de spør etter.
rounds-none = Inga innsamling er opna enno.
rounds-none-next = Opne den første her nedanfor. Utan innsamling kan ein ikkje gje idear.
rounds-name = Namn
rounds-question = Kva de spør om
rounds-question-hint = Står over ruta der ideen blir skriven.
rounds-opens = Opnar
rounds-closes = Siste dag
rounds-closes-hint = La stå tomt om innsamlinga er open inntil vidare. Idear som kjem seinare, blir tekne imot likevel og merkte som seine.
rounds-state = Status
rounds-open = Open
rounds-closed = Stengd
rounds-coming = Kjem
rounds-until-further-notice = inntil vidare
rounds-new = Opne ei innsamling
rounds-add = Opne innsamlinga
rounds-added = Innsamlinga er lagd inn.
rounds-changed = Innsamlinga er endra.
rounds-close-title = Steng i dag, eller opne igjen
rounds-close-text = Stengjer du innsamlinga, blir idear framleis tekne imot, men merkte som seine. Ho kan opnast igjen.
rounds-waiting = { $n ->
    [one] Ein av ideane ventar på svar og held på dagen sin.
   *[other] { $n } av ideane ventar på svar og held på dagane sine.
}
rounds-close = Steng no
rounds-reopen = Opne igjen inntil vidare
rounds-did-close = Innsamlinga er stengd.
rounds-did-reopen = Innsamlinga er open igjen.
fault-closes-before-opening = Siste dag kjem før dagen innsamlinga opnar.
rounds-continues = Held fram
rounds-continues-none = Inga tidlegare innsamling
rounds-continues-hint = Idear om ein stad som ikkje vart tekne opp i den innsamlinga, kan bli med hit.
along-title = Idear som kan bli med
along-lead = Desse ideane frå { $earlier } gjeld ein stad og vart ikkje tekne opp då. Vel dei som skal bli med til { $round }. Dei blir ikkje nye idear: dei held på nummer, tekst og svar, og den som leverte ideen, får vite det.
along-answered = Svaret då:
along-choose = Skal bli med
along-look = Sjå kva som blir med
along-look-all = { $n ->
    [one] Sjå den eine
   *[other] Sjå alle { $n }
}
along-looking = { $n ->
    [one] Denne ideen blir med, og den som leverte han, får vite det. Det kan angrast i dag.
   *[other] Desse { $n } ideane blir med, og dei som leverte dei, får vite det. Det kan angrast i dag.
}
along-carry = { $n ->
    [one] Lat ideen bli med
   *[other] Lat { $n } idear bli med
}
along-back = Attende utan å endre
along-none = Ingen fleire idear ventar på å bli med.
along-came = Er blitt med
along-did = { $n ->
    [one] Éin idé blir med, og den som leverte han, får vite det.
   *[other] { $n } idear blir med, og dei som leverte dei, får vite det.
}
along-undo = Angre det siste
along-offered = Idear frå ei tidlegare innsamling kan bli med til { $round }.
idea-came-along = blir med til { $round }
refusal-nothing-chosen = Vel minst éin idé.
refusal-not-offered = Idé { NUMBER($n, useGrouping: "false") } kan ikkje bli med lenger. Last sida på nytt.
refusal-not-carried = Ideen er alt med i noko, eller avslutta. Han kan ikkje bli med.
refusal-carried-already = Ideen blir alt med.
