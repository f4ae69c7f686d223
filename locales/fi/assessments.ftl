# Arvioinnit
nav-assess = Arvioi
nav-orders = Järjestykset
assess-progress = { $done }/{ $total } arvioitu.
assess-done = Arvioitu
assess-again = Arvioi uudelleen
assess-not-yet = Ei arvioitu
assess-none = Ei arvioitavia ehdotuksia.
assess-none-next = Ehdotukset tulevat tähän, kun ne ovat valmiita.
assess-heading = Arvioi ehdotus { $number }: { $title }
assess-own-marks = Oma arviosi
assess-own-text = Näet muiden arviot, kun olet antanut omasi. Sitä ei voi muuttaa, vain tehdä uudelleen keskustelun jälkeen.
assess-save = Anna arvio
assess-all-marks = Kaikkien arviot, 1–5
assess-assessor = Arvioija { $n }
assess-spread = Ero
assess-differ = Arvioijat ovat eri mieltä: { $name }.
assess-send-back-title = Palauta keskusteltavaksi
assess-note = Mistä arvioijien on keskusteltava
assess-send-back = Pyydä kaikilta uusi arvio
assess-sent-back = Keskusteltavaksi.
did-assess = Arviosi ehdotuksesta { NUMBER($n, useGrouping: "false") } on annettu.
did-send-back = Ehdotus { NUMBER($n, useGrouping: "false") } on palautettu arvioijille.
# Kriteerit
criteria-title = Kriteerit ja painot
criteria-lead = Jokainen ehdotus saa arvosanan 1–5 kustakin kriteeristä. Paino kertoo, kuinka paljon se vaikuttaa. Jo lasketut järjestykset säilyttävät painonsa.
criteria-weights = Painot
criteria-save = Tallenna painot
criteria-none = Ei vielä kriteerejä.
criteria-none-next = Aloita kolmesta: vaikutus, toteutettavuus, kustannus.
criterion-column = Kriteeri
criterion-name = Uusi kriteeri
criterion-meaning = Mitä 1 ja 5 tarkoittavat
criterion-meaning-hint = Esimerkiksi: 1 = tuskin huomaa, 5 = muuttaa monen arjen.
criterion-weight = Paino
criterion-add = Lisää kriteeri
criterion-retire-title = Poista kriteeri
criterion-retire = Poista
did-weigh = Painot on tallennettu.
did-criterion-add = Kriteeri on lisätty.
did-criterion-retire = Kriteeri on poistettu.
# Järjestys
orders-lead = Jokainen järjestys tallennetaan painoineen, joten vanha säilyy, kun kokeilette uutta.
orders-none = Järjestystä ei ole vielä laskettu.
orders-none-next = Kun vähintään kaksi henkilöä on arvioinut ehdotuksen, sen voi järjestää.
order-column = Järjestys
order-number = Järjestys { NUMBER($n, useGrouping: "false") }
order-when = Laskettu
order-weights = Painot
order-sort = Laji
order-own = Omat painot
order-what-if = Entä jos
order-what-if-text = Muut kuin omat painonne. Järjestys näyttää vain, mitä ne muuttaisivat.
order-new = Laske järjestys
order-new-text = Muuta painoa nähdäksesi, mitä se merkitsee. Omat painonne eivät muutu.
order-compute = Laske
order-weighed = Painot: { $weights }.
order-points = { $n } pistettä sadasta
order-why-parts = Pisteet: { $parts }.
order-why-ahead = Seuraavan edellä eniten kriteerillä { $name } (+{ $n }).
order-why-range = { $n } arvioijaa. Sijoilla { $best }–{ $worst }, jos joku heistä jätetään pois.
order-why-firm = { $n } arvioijaa. Sija { $best }, vaikka kuka heistä jätettäisiin pois.
order-why-weights = { $first } ensimmäisen joukossa, kun painoja arvotaan 2 000 kertaa: { $share }.
order-why-differ = Arvioijat ovat eri mieltä: { $name }.
order-why-before = Järjestyksessä { $number }: sija { $place }.
order-choose = Valitse, mitä ehdotuksista tulee
order-public-title = Ehdotukset järjestyksessä
order-public-lead = Useat henkilöt ovat arvioineet ehdotukset itsenäisesti. Tässä järjestys, sen varmuus ja perusteet.
order-public-none-next = Se näkyy täällä, kun ehdotukset on arvioitu.
did-order = Järjestys { NUMBER($n, useGrouping: "false") } on laskettu ja tallennettu.
# Valinnat
choose-title = Mitä järjestyksen { NUMBER($n, useGrouping: "false") } ehdotuksista tulee
choose-lead = Jokaisesta ehdotuksesta tulee toimenpide, se hylätään perustellen tai se lepää päivämäärään asti. Mitään ei jää yli. Ideoiden jättäjät saavat tiedon heti.
choose-first = Näin moni ensimmäisistä muuttuu toimenpiteeksi
choose-reason = Perustelu muille
choose-fill = Täytä rivit
choose-send = { $n ->
    [one] Päätä ehdotuksesta
   *[other] Päätä kaikista { $n }
}
choose-none = Kaikista järjestyksen ehdotuksista on päätetty.
choice-outcome = Tulee
choice-action = Toimenpide
choice-declined = Ei, perustellen
choice-parked = Lepää päivämäärään asti
choice-reason = Perustelu
choice-until = Lepää asti
choice-is-action = Siitä tulee toimenpide.
choice-make-action = Luo toimenpide
choice-is-declined = Ei: { $reason }
choice-is-parked = Lepää { $day } asti: { $reason }
choice-tally = { $all } = { $action } toimenpidettä + { $declined } hylättyä + { $parked } lepäävää
choice-tally-left = { $all } = { $action } toimenpidettä + { $declined } hylättyä + { $parked } lepäävää + { $left } päättämättä
did-choose = { $n ->
    [one] Yhdestä ehdotuksesta on päätetty.
   *[other] { $n } ehdotuksesta on päätetty.
}
# Miksi ei
refusal-no-criteria = Arviointikriteerejä ei ole. Pyydä koordinaattoria lisäämään ne.
refusal-marks-missing = Anna jokaisesta kriteeristä arvosana 1–5.
refusal-assessed-already = Olet jo arvioinut ehdotuksen.
refusal-assessors-are-people = Vain henkilö, jolla on oma tunnus, voi arvioida.
refusal-marks-agree = Arvioijat ovat samaa mieltä. Vain suuret erot palautetaan keskusteltaviksi.
refusal-no-such-criterion = Kriteeriä ei enää ole. Lataa sivu uudelleen.
refusal-no-such-order = Järjestystä ei ole.
refusal-bad-weight = Kirjoita painot lukuina 0–100, ainakin yksi yli nollan.
refusal-choice-remainder = { $n ->
    [one] Yhdeltä ehdotukselta puuttuu valinta. Valitse jokaiselle toimenpide, ei tai lepo.
   *[other] { $n } ehdotukselta puuttuu valinta. Valitse jokaiselle toimenpide, ei tai lepo.
}
refusal-choice-reason = Kirjoita ehdotukselle { NUMBER($n, useGrouping: "false") } perusteluksi vähintään yksi kokonainen lause.
refusal-choice-date = Valitse vuoden sisältä päivä, johon ehdotus { NUMBER($n, useGrouping: "false") } lepää.
