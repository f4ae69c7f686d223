# Svarregnskapet
nav-account = Svarregnskap
account = Svarregnskap
account-lead = Hver idé som har kommet inn, er med her. Ingen blir borte.
account-empty = Ingen ideer har kommet inn ennå.
account-equation = { $total } mottatt = { $answered } besvart eller i forslag + { $under } underveis + { $parked } på vent + { $gone } trukket tilbake eller skjult
account-chart = Slik står det til med alle ideene
account-col-state = Status
account-col-ideas = Ideer
account-col-all = Alle
account-answered = Besvart eller i forslag
account-under-way = Underveis
account-parked = På vent
account-gone = Trukket tilbake eller skjult
account-received = Mottatt
account-table = Ideer etter status og innsamling
account-round = Innsamling { $number }
account-idea = Idé { $number }
account-days = { $n ->
    [one] én dag uten beskjed
   *[other] { $n } dager uten beskjed
}
account-silent = Uten beskjed lenger enn { $days } dager: { $n }
account-silent-none = Ingen har ventet for lenge på beskjed.
account-silent-text = Eierne av disse ideene har ventet for lenge på et ord fra oss. De som har ventet lengst, står først.
account-helped = Hjalp svarene?
account-promises = Dette har vi lovet
account-promise-first = { $n ->
    [one] Innen én arbeidsdag har noen lest ideen din.
   *[other] Innen { $n } arbeidsdager har noen lest ideen din.
}
account-promise-silence = { $n ->
    [one] Du skal aldri vente mer enn én dag på beskjed. Gjør du det, står ideen på listen her.
   *[other] Du skal aldri vente mer enn { $n } dager på beskjed. Gjør du det, står ideen på listen her.
}
account-promise-clarify = { $n ->
    [one] Spør vi deg om noe, har du én dag på å svare. Så går vi videre likevel.
   *[other] Spør vi deg om noe, har du { $n } dager på å svare. Så går vi videre likevel.
}
account-promise-park = { $n ->
    [one] En idé kan stå på vent i høyst én dag. Så tas den opp igjen.
   *[other] En idé kan stå på vent i høyst { $n } dager. Så tas den opp igjen.
}
account-csv = Last ned tallene (CSV)
account-stamp = Status per { $moment }
