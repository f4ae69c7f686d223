# Vastaustilinpäätös
nav-account = Vastaustilinpäätös
account = Vastaustilinpäätös
account-lead = Jokainen saapunut idea on mukana täällä. Yksikään ei katoa.
account-empty = Ideoita ei ole vielä saapunut.
account-equation = { $total } saapunutta = { $answered } vastattua tai ehdotuksessa + { $under } käsittelyssä + { $parked } odottamassa + { $gone } peruttua tai piilotettua
account-chart = Missä kaikki ideat ovat nyt
account-col-state = Tila
account-col-ideas = Ideoita
account-col-all = Kaikki
account-answered = Vastattu tai ehdotuksessa
account-under-way = Käsittelyssä
account-parked = Odottamassa
account-gone = Peruttu tai piilotettu
account-received = Saapuneet
account-table = Ideat tilan ja keruun mukaan
account-round = Keruu { $number }
account-idea = Idea { $number }
account-days = { $n ->
    [one] päivä ilman tietoa
   *[other] { $n } päivää ilman tietoa
}
account-silent = Ilman tietoa yli { $days } päivää: { $n }
account-silent-none = Kukaan ei ole odottanut tietoa liian kauan.
account-silent-text = Näiden ideoiden jättäjät ovat odottaneet meiltä sanaa liian kauan. Pisimpään odottaneet ovat ensimmäisinä.
account-helped = Auttoivatko vastaukset?
account-promises = Tämän olemme luvanneet
account-promise-first = { $n ->
    [one] Joku on lukenut ideasi yhden työpäivän kuluessa.
   *[other] Joku on lukenut ideasi { $n } työpäivän kuluessa.
}
account-promise-silence = { $n ->
    [one] Sinun ei pitäisi joutua odottamaan tietoa yli päivää. Jos joudut, ideasi on tällä listalla.
   *[other] Sinun ei pitäisi joutua odottamaan tietoa yli { $n } päivää. Jos joudut, ideasi on tällä listalla.
}
account-promise-clarify = { $n ->
    [one] Jos kysymme sinulta jotakin, sinulla on päivä aikaa vastata. Sen jälkeen jatkamme joka tapauksessa.
   *[other] Jos kysymme sinulta jotakin, sinulla on { $n } päivää aikaa vastata. Sen jälkeen jatkamme joka tapauksessa.
}
account-promise-park = { $n ->
    [one] Idea voi odottaa enintään päivän. Sitten se otetaan uudelleen esiin.
   *[other] Idea voi odottaa enintään { $n } päivää. Sitten se otetaan uudelleen esiin.
}
account-csv = Lataa luvut (CSV)
account-stamp = Tilanne { $moment }
