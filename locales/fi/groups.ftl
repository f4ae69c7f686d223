# Työryhmät
nav-groups = Työryhmät
nav-rooms = Ryhmien huoneet
group-number = Työryhmä { NUMBER($n, useGrouping: "false") }
group-reports = raportoi { $day }
group-led-by = vetäjä: { $lead }
group-ended = Päättynyt
groups-lead = Ryhmät kokoavat ideoista ehdotuksia. Kuka tahansa voi osallistua omana itsenään.
groups-none = Ei vielä työryhmiä.
groups-none-next = Ne perustetaan, kun ideat on lajiteltu.
rooms-none-next = Perusta ensimmäinen alla.
groups-calendar = Kaikki kokoukset kalenterina
group-calendar = Ryhmän kokoukset kalenterina
group-have-code = Onko sinulla jäsenkoodi?
group-mandate = Tehtävä
group-no-mandate = Ryhmälle ei ole vielä päätetty tehtävää.
group-decided = Päätös: { $decided } { $day }
group-topics = Kysymykset ja alueet
group-areas = Painopistealueet:
group-topic = Kysymys tai alue
group-topic-ideas = Ideoita
group-topics-sum = Kaikki, jokainen idea kerran
topic-topic = Kysymys
topic-area = Painopistealue
group-no-proposals = Ryhmällä ei ole vielä ehdotuksia.
group-meetings = Kokoukset
group-no-meetings = Kokouksia ei ole sovittu.
meeting-title = { $name }: kokous { $n }
meeting-cancelled = Peruttu
meeting-agenda = Esityslista
meeting-minutes = Pöytäkirja
meeting-present = Kokouksessa: { $who }.
present-residents = { $n ->
    [one] yksi asukas
   *[other] { $n } asukasta
}
present-business = { $n ->
    [one] yksi yrityksistä
   *[other] { $n } yrityksistä
}
present-associations = { $n ->
    [one] yksi yhdistyksistä
   *[other] { $n } yhdistyksistä
}
present-officials = { $n ->
    [one] yksi viranhaltija
   *[other] { $n } viranhaltijaa
}
present-politicians = { $n ->
    [one] yksi luottamushenkilö
   *[other] { $n } luottamushenkilöä
}
present-others = { $n ->
    [one] yksi muu
   *[other] { $n } muuta
}
presence-residents = Asukkaita
presence-business = Yrityksistä
presence-associations = Yhdistyksistä
presence-officials = Viranhaltijoita
presence-politicians = Luottamushenkilöitä
presence-others = Muita
group-members = Jäsenet
group-no-members = Ei vielä jäseniä.
group-members-unnamed = { $n ->
    [one] Mukana on yksi henkilö, joka ei halua näyttää nimeään.
   *[other] Mukana on { $n } henkilöä, jotka eivät halua näyttää nimeään.
}
group-members-more = { $n ->
    [one] Ja yksi muu.
   *[other] Ja { $n } muuta.
}
group-members-persons = Kaikki ovat mukana omana itsenään, ellei toisin sanota.
group-member-for = { $name }, edustaa: { $whom }, päätös: { $by }
# Mukaan
join-title = Tule mukaan
join-text = Olet mukana omana itsenäsi. Saat kuitiksi neljä sanaa, joilla voit lähteä ryhmästä milloin haluat.
join-name = Nimesi
join-email = Sähköposti
join-email-hint = Ei näy koskaan. Käytetään vain ryhmän asioissa.
join-show = Nimi sivulla
join-show-name = Näytä nimeni ryhmän sivulla
join-send = Liity
member-title = Jäsenyytesi
member-code = Neljä sanaa
member-open = Näytä
member-enter-text = Kirjoita neljä sanaa, jotka sait liittyessäsi tai kutsussa.
member-wait = Liian monta yritystä. Odota tunti ja yritä uudelleen.
member-joined = Olet mukana ryhmässä { $group }.
member-invited = Kutsu ryhmään { $group } on tehty. Anna neljä sanaa kutsutulle.
member-code-title = Neljä talteen otettavaa sanaa
member-code-text = Ne näytetään vain nyt. Niillä vastataan tai lähdetään ryhmästä ilman tunnusta.
member-code-where = Sanat kirjoitetaan osoitteessa
member-code-of-group = Ovatko ne työryhmän sanat? Avaa jäsenyytesi
member-is-invited = Sinut on kutsuttu ryhmään { $group }.
member-is-joined = Olet mukana ryhmässä { $group }.
member-is-declined = Et halunnut ryhmään { $group }. Tietosi on poistettu.
member-is-left = Olet lähtenyt ryhmästä { $group }. Tietosi on poistettu.
member-accept = Kyllä, tulen mukaan
member-decline = Ei kiitos
member-leave = Lähde ryhmästä
standing-invited = kutsuttu
standing-joined = mukana
standing-declined = kieltäytyi
standing-left = lähtenyt
# Huone
room-title = Huone: { $name }
room-owed = Olemme velkaa
room-owes-nothing = Ryhmä ei ole juuri nyt velkaa kenellekään.
room-owes-word = Tieto idean { $n } jättäjälle
room-owes-frames = { $n ->
    [one] Vastaus yhteen näkökulmaan ehdotuksessa { $number }
   *[other] Vastaus { $n } näkökulmaan ehdotuksessa { $number }
}
room-owes-report = Raportti tehtävästä
room-owes-minutes = Pöytäkirja kokouksesta { $day }
room-due = viimeistään { $day }
room-overdue = piti tehdä { $day }
room-first-due = ensimmäinen viimeistään { $day }
room-first-overdue = ensimmäisen piti olla valmis { $day }
room-owes-all-frames = Vastaus { $n } kehykseen { $proposals } ehdotuksessa
room-owes-all-words = Tieto { $n } idean jättäjille
room-owes-each = Näytä jokainen
room-next-meeting = Seuraava kokous
room-late = { $n ->
    [one] Yksi asia on myöhässä.
   *[other] { $n } asiaa on myöhässä.
}
room-no-date = ei päivämäärää
room-no-proposals = Ryhmällä ei ole ehdotuksia työn alla.
room-no-proposals-next = Anna sille sellainen alla.
room-do-proposal = Anna ryhmälle ehdotus
room-proposal = Ehdotuksen numero
room-hand-over = Anna ryhmälle
room-do-meeting = Kutsu kokous koolle
room-day = Päivä
room-from = Alkaa
room-to = Päättyy
room-time-hint = Esimerkiksi 17.30.
room-place = Paikka
room-agenda = Esityslista
room-call-meeting = Kutsu
room-do-minutes = Kirjoita pöytäkirja
room-meeting = Kokous
room-minutes = Pöytäkirja
room-present = Kuinka moni oli mukana
room-keep-minutes = Tallenna pöytäkirja
room-cancel-meeting = Peru kokous
room-cancel-sure = Kokous jää näkyviin peruttuna, ja kalenterin seuraajat näkevät sen. Peruttua kokousta ei voi palauttaa; kutsu koolle uusi.
room-do-invite = Kutsu joku
room-person = Nimi
room-email = Sähköposti
room-perspectives = Näkökulmat
room-perspectives-hint = Vain mitä henkilö itse sanoo, pilkuin erotettuna: nuori, yrittäjä, uusi kunnassa.
room-send-invite = Kutsu
room-do-speaks = Kirjaa valtuutus
room-speaks-text = Ilman kirjattua päätöstä ketään ei näytetä toisen edustajana. Jätä molemmat kentät tyhjiksi poistaaksesi valtuutuksen.
room-member = Jäsen
room-whom = Kenen puolesta
room-by = Minkä päätöksen mukaan
room-keep-speaks = Tallenna valtuutus
room-do-topic = Lisää kysymys tai alue
room-topic = Kysymyksen tai alueen nimi
room-kind = Laji
room-themes = Teemat, joiden ideoita se koskee
room-add-topic = Lisää
room-do-mandate = Muuta tehtävää tai päätä ryhmä
room-end = Päätä ryhmä
room-end-sure = Ryhmän toimeksianto ja pöytäkirjat jäävät näkyviin, mutta ryhmä ei ota uusia jäseniä eikä kutsu kokouksia koolle.
group-new = Perusta työryhmä
group-found = Perusta ryhmä
mandate-name = Ryhmän nimi
mandate-text = Tehtävä
mandate-decided = Päätös
mandate-decided-hint = Toimielin ja pykälä, joka antoi tehtävän.
mandate-decided-on = Milloin päätettiin
mandate-due-on = Raportoidaan viimeistään
mandate-lead = Vetävä tehtävä
mandate-lead-hint = Tehtävä, ei henkilön nimeä.
# Sekoita
mix-title = Sekaryhmät
mix-lead = Ehdotus ryhmistä, joissa eri näkökulmat kohtaavat. Se perustuu vain siihen, mitä ihmiset ovat itse kertoneet.
mix-number = Ryhmien määrä
mix-show = Sekoita
mix-group = Ryhmä { $n }
mix-person = Jäsen { $n }
mix-covers = Kattaa { $n }: { $list }.
mix-missing = Puuttuu { $n }: { $list }.
mix-missing-none = Mikään näkökulma ei puutu.
mix-none = Kukaan ei ole vielä missään ryhmässä.
mix-none-next = Kutsu ihmisiä tai odota, että he liittyvät.
# Tehty, ja miksi ei
did-group-found = Ryhmä on perustettu.
did-group-change = Tehtävä on tallennettu.
did-group-end = Ryhmä on päättynyt.
did-hand-to = Ryhmä on saanut ehdotuksen.
did-topic = Kysymys on lisätty.
did-meeting = Kokous on kutsuttu koolle.
did-meeting-cancel = Kokous on peruttu.
did-minutes = Pöytäkirja on tallennettu.
did-speaks = Valtuutus on tallennettu.
fault-no-such-membership = Näillä sanoilla ei löydy jäsenyyttä. Tarkista ne.
refusal-no-such-membership = Jäsenyyttä ei ole.
refusal-membership-over = Se on jo tehty. Liity uudelleen, jos haluat mukaan.
refusal-name-missing = Kirjoita nimi.
refusal-no-such-group = Ryhmää ei ole.
refusal-group-ended = Ryhmä on päättynyt.
refusal-group-has-proposals = { $n ->
    [one] Ryhmällä on yksi avoin ehdotus. Anna se ensin toiselle ryhmälle.
   *[other] Ryhmällä on { $n } avointa ehdotusta. Anna ne ensin toiselle ryhmälle.
}
refusal-mandate-needs-both = Kirjoita sekä kenen puolesta että minkä päätöksen mukaan.
refusal-meeting-backwards = Kokous päättyy ennen kuin alkaa. Muuta aikoja.
refusal-no-such-meeting = Kokousta ei ole, se on peruttu tai siitä on jo pöytäkirja.
group-at-work = Toimii
handout-agenda = Esityslistalla: { $agenda }
handout-next = Ryhmä kokoontuu { $when }.
handout-next-at = Ryhmä kokoontuu { $when }, { $place }.
room-members-file = Kaikki kutsutut ja heidän vastauksensa CSV-tiedostona
groups-overview = Näin pitkällä ryhmät ovat
groups-col-group = Ryhmä
groups-stage-work = Työn alla
groups-stage-ready = Valmiit
groups-stage-bodies = Päättäjillä
groups-stage-decided = Päätetyt
groups-col-meeting = Seuraava kokous
groups-picture = Kuva: ryhmien ehdotukset sen mukaan, miten pitkällä ne ovat. Alla oleva taulukko kertoo saman.
