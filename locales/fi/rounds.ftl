rounds = Keruut
rounds-about = Milloin ideoita kerätään ja mitä kysytte.
rounds-none = Yhtään keruuta ei ole vielä avattu.
rounds-none-next = Avaa ensimmäinen tästä alta. Ilman keruuta ideoita ei voi jättää.
rounds-name = Nimi
rounds-question = Mitä kysytte
rounds-question-hint = Näkyy ruudun yläpuolella, johon idea kirjoitetaan.
rounds-opens = Avautuu
rounds-closes = Viimeinen päivä
rounds-closes-hint = Jätä tyhjäksi, jos keruu on auki toistaiseksi. Myöhemmin tulleet ideat otetaan silti vastaan ja merkitään myöhästyneiksi.
rounds-state = Tila
rounds-open = Auki
rounds-closed = Suljettu
rounds-coming = Tulossa
rounds-until-further-notice = toistaiseksi
rounds-new = Avaa keruu
rounds-add = Avaa keruu
rounds-added = Keruu on lisätty.
rounds-changed = Keruu on muutettu.
rounds-close-title = Sulje tänään tai avaa uudelleen
rounds-close-text = Jos suljet keruun, ideoita otetaan edelleen vastaan, mutta ne merkitään myöhästyneiksi. Keruun voi avata uudelleen.
rounds-waiting = { $n ->
    [one] Yksi sen ideoista odottaa vastausta, ja sen määräpäivä pysyy.
   *[other] { $n } sen ideoista odottaa vastausta, ja niiden määräpäivät pysyvät.
}
rounds-close = Sulje nyt
rounds-reopen = Avaa uudelleen toistaiseksi
rounds-did-close = Keruu on suljettu.
rounds-did-reopen = Keruu on taas auki.
fault-closes-before-opening = Viimeinen päivä on ennen avautumispäivää.
rounds-continues = Jatkaa keruuta
rounds-continues-none = Ei aiempaa keruuta
rounds-continues-hint = Paikkaa koskevat ideat, joita siinä keruussa ei otettu esille, voivat siirtyä tänne.
along-title = Ideat, jotka voivat siirtyä mukaan
along-lead = Nämä ideat keruusta { $earlier } koskevat jotakin paikkaa, eikä niitä silloin otettu esille. Valitse ne, jotka siirtyvät mukaan: { $round }. Niistä ei tule uusia ideoita: numero, teksti ja vastaukset säilyvät, ja idean jättäjä saa tiedon.
along-answered = Vastaus silloin:
along-choose = Siirtyy mukaan
along-look = Katso, mitkä siirtyvät
along-look-all = { $n ->
    [one] Katso ainoa
   *[other] Katso kaikki { $n }
}
along-looking = { $n ->
    [one] Tämä idea siirtyy mukaan, ja sen jättäjä saa tiedon. Tämän voi perua tänään.
   *[other] Nämä { $n } ideaa siirtyvät mukaan, ja niiden jättäjät saavat tiedon. Tämän voi perua tänään.
}
along-carry = { $n ->
    [one] Siirrä idea mukaan
   *[other] Siirrä { $n } ideaa mukaan
}
along-back = Takaisin muuttamatta mitään
along-none = Enempää ideoita ei odota siirtymistä.
along-came = Siirtyneet
along-did = { $n ->
    [one] Yksi idea siirtyi mukaan, ja sen jättäjä saa tiedon.
   *[other] { $n } ideaa siirtyi mukaan, ja niiden jättäjät saavat tiedon.
}
along-undo = Peru viimeisin
along-offered = Aiemman keruun ideoita voi siirtyä mukaan: { $round }.
idea-came-along = mukana myös: { $round }
refusal-nothing-chosen = Valitse vähintään yksi idea.
refusal-not-offered = Idea { NUMBER($n, useGrouping: "false") } ei voi enää siirtyä mukaan. Lataa sivu uudelleen.
refusal-not-carried = Idea on jo mukana jossakin tai päätetty. Se ei voi siirtyä.
refusal-carried-already = Idea on jo siirtynyt mukaan.
