# Svarrekneskapen
nav-account = Svarrekneskap
account = Svarrekneskap
account-lead = Kvar idé som har kome inn, er med her. Ingen blir borte.
account-empty = Ingen idear har kome inn enno.
account-equation = { $total } mottekne = { $answered } svara på eller i framlegg + { $under } undervegs + { $parked } på vent + { $gone } trekte tilbake eller skjulte
account-chart = Slik står det til med alle ideane
account-col-state = Status
account-col-ideas = Idear
account-col-all = Alle
account-answered = Svara på eller i framlegg
account-under-way = Undervegs
account-parked = På vent
account-gone = Trekte tilbake eller skjulte
account-received = Mottekne
account-table = Idear etter status og innsamling
account-round = Innsamling { $number }
account-idea = Idé { $number }
account-days = { $n ->
    [one] éin dag utan beskjed
   *[other] { $n } dagar utan beskjed
}
account-silent = Utan beskjed lenger enn { $days } dagar: { $n }
account-silent-none = Ingen har venta for lenge på beskjed.
account-silent-text = Eigarane av desse ideane har venta for lenge på eit ord frå oss. Dei som har venta lengst, står først.
account-helped = Var svara til hjelp?
account-promises = Dette har vi lova
account-promise-first = { $n ->
    [one] Innan éin arbeidsdag har nokon lese ideen din.
   *[other] Innan { $n } arbeidsdagar har nokon lese ideen din.
}
account-promise-silence = { $n ->
    [one] Du skal aldri vente meir enn éin dag på beskjed. Gjer du det, står ideen på lista her.
   *[other] Du skal aldri vente meir enn { $n } dagar på beskjed. Gjer du det, står ideen på lista her.
}
account-promise-clarify = { $n ->
    [one] Spør vi deg om noko, har du éin dag på å svare. Så går vi vidare likevel.
   *[other] Spør vi deg om noko, har du { $n } dagar på å svare. Så går vi vidare likevel.
}
account-promise-park = { $n ->
    [one] Ein idé kan stå på vent i høgst éin dag. Så blir han teken opp att.
   *[other] Ein idé kan stå på vent i høgst { $n } dagar. Så blir han teken opp att.
}
account-csv = Last ned tala (CSV)
account-stamp = Status per { $moment }
