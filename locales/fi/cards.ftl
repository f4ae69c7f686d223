# Ideakortit
cards = Ideakortit
cards-text = Tulosta numeroituja kortteja kokoukseen tai verkostoon. Jokaisessa kortissa on koodi, jonka kirjoittaja repäisee irti ja pitää.
cards-gathering = Kokous tai verkosto
cards-no-gathering = Ilman kokousta tai verkostoa
cards-from = Pöydästä
cards-to = Pöytään
cards-count = Korttien määrä
cards-count-hint = Enintään { $n }. Kaksi korttia A4-arkilla.
cards-lang = Korttien kieli
cards-once = Koodit ovat vain tiedostossa. Säilytä se, kunnes kortit on tulostettu: samoja kortteja ei voi tehdä uudelleen.
cards-print = Luo kokouspaketti (PDF)
cards-printed-title = Tulostetut kortit
cards-printed-caption = Kortit kokouksittain ja verkostoittain
cards-numbers = Numerot
cards-printed = Tulostettu
cards-typed-in = Kirjattu
cards-none = Kortteja ei ole vielä tulostettu.
cards-none-next = Tilaa ensimmäiset yllä.
cards-table = Pöytä { $table }
cards-sheet-title = Ideakortit { $first }–{ $last }
cards-step-write = Sinä kirjoitat
cards-step-read = Me luemme ja lajittelemme
cards-step-answer = Saat vastauksen
cards-step-follow = Seuraa ideaasi täällä
cards-label-number = Kortti
cards-label-keep = Repäise irti ja säilytä
cards-label-follow = Kirjoita koodi osoitteessa
cards-label-note = Ideani aihe
refusal-cards-printed = Nämä kortit on jo tulostettu, ja koodit ovat vain siinä tiedostossa. Palaa Ideakortteihin, jos tarvitset lisää.
fault-tables-backwards = Viimeinen pöytä on ennen ensimmäistä. Vaihda ne keskenään.
fault-cards-at-most = Kirjoita määrä väliltä 1–{ $n }. Jos tarvitset lisää, tee ne useassa erässä.
# Kokoukset ja verkostot
gatherings = Kokoukset ja verkostot
gatherings-add = Lisää
gatherings-added = Lisätty. Nyt voit tulostaa kortteja ja kirjata ideoita sieltä.
gatherings-kind = Laji
gatherings-meeting = Kokous
gatherings-network = Verkosto
gatherings-name = Nimi
gatherings-date = Milloin
gatherings-date-hint = Niin tarkasti kuin tiedät: 2026, 2026-03 tai 2026-03-17.
gatherings-place = Missä
gatherings-tables = Pöytiä
gatherings-participants = Osallistujia
gatherings-send = Lisää
gatherings-none = Kokouksia tai verkostoja ei ole vielä lisätty.
gatherings-none-next = Lisää ensimmäinen alla.
fault-not-a-partial-date = Kirjoita vuosi, kuukausi tai päivä: 2026, 2026-03 tai 2026-03-17.
# Yksi kokous
gathering-participants = { $n ->
    [one] 1 osallistuja
   *[other] { $n } osallistujaa
}
gathering-ideas = { $n ->
    [one] 1 idea tuli täältä.
   *[other] { $n } ideaa tuli täältä.
}
gathering-told = { $n ->
    [one] Yksi idean jättäjä on saanut tiedon, viimeksi { $date }.
   *[other] { $n } idean jättäjää on saanut tiedon, viimeksi { $date }.
}
gathering-table = Pöytä
gathering-no-table = Ilman pöytää
gathering-column-ideas = Ideoita
gathering-column-told = Saanut tiedon
gathering-column-answered = Vastattu
gathering-column-last = Viimeisin tieto
gathering-caption = Ideat pöydittäin ja milloin jättäjät saivat tiedon
gathering-not-yet = ei vielä
gathering-none = Täältä ei ole vielä kirjattu ideoita.
# Kokouspaketti
cards-guide-title = Näin pidätte kokouksen
cards-timetable = Aikataulu
cards-minutes = Minuutit
cards-what = Mitä teette
cards-guide =
    Jakakaa kortit, yksi tai useampi jokaiselle. Jokaisella kortilla on oma numero ja oma koodi.
    Kaikki kirjoittavat ensin yksin. Mikään idea ei ole liian pieni, eikä kenenkään tarvitse kirjoittaa nimeään.
    Repäiskää oikea osa irti ja säilyttäkää se. Neljällä sanalla näkee, mitä idealle tapahtuu, ja voi vastata kysymyksiin.
    Kerätkää kortit ja antakaa ne koordinaattorille. Ne kirjataan sanasta sanaan verkostonne tai kokouksenne alle, ja jokainen saa vastauksen.

    10 min: Tervetuloa: mihin ideoita käytetään ja mikä vastaus on
    15 min: Kaikki kirjoittavat, yksi idea kortille
    15 min: Kerrotaan pareittain ja kirjoitetaan lisää, mitä puuttuu
    10 min: Pöydän ympäri: jokainen lukee yhden idean
    10 min: Repäiskää irti, kerätkää ja kertokaa, milloin vastaukset tulevat
