# Ideoiden tuonti tiedostosta
nav-import = Tuonti
import-title = Tuo ideoita tiedostosta
import-intro = Valitse CSV-, TSV-, XLSX- tai ODS-tiedosto. Näet rivi riviltä, mitä tapahtuisi, ennen kuin mitään tallennetaan. Joko kaikki tuodaan tai ei mitään.
import-intro-people = Yhteystietoja ei tuoda. Sinut merkitään ideoiden kirjaajaksi, ei koskaan niiden omistajaksi.
import-file = Tiedosto
import-file-hint = Ensimmäisellä rivillä ovat sarakkeiden nimet. Jokaisella rivillä on teksti ja mieluiten oma numero.
import-file-limits = Tiedosto voi olla CSV, XLSX tai ODS: enintään { $megabytes } Mt, { $rows } riviä ja { $columns } saraketta.
import-upload = Lähetä ja esikatsele
import-preview-title = Tuonnin esikatselu
import-of-file = { $n ->
    [one] Tiedostossa { $file } on yksi rivi.
   *[other] Tiedostossa { $file } on { $n } riviä.
}
import-outlook = Näin tapahtuisi
import-mapping = Mitä sarakkeissa on?
import-look = Päivitä esikatselu
import-source = Tuonnin nimi
import-source-hint = Saman nimen alla jo tuodut rivit tunnistetaan. Pidä nimi samana, kun tuot saman lähteen uudelleen.
import-column-none = Ei ole tiedostossa
import-field-external_id = Numero tiedostossa
import-no-numbers = Ilman numeroa rivit tunnistetaan tekstistään. Rivi, jonka teksti on muuttunut, on silloin uusi idea.
import-field-text = Idean teksti
import-field-theme = Teema
import-field-municipality = Kunta
import-field-kind = Laji
import-field-lang = Kieli
import-field-received_at = Saapunut
import-field-channel = Saapumistapa
import-field-gathering = Kokous tai verkosto
import-field-table = Pöytä
import-themes = { $n ->
    [one] Yhtä tiedoston teemaa ei ole täällä
   *[other] { $n } tiedoston teemaa ei ole täällä
}
import-themes-create = Luo ne uusiksi teemoiksi
import-themes-leave = Älä luo teemoja. Nimistä tulee ehdotuksia lajitteluun.
import-sum-new = { $n ->
    [one] Yksi uusi idea.
   *[other] { $n } uutta ideaa.
}
import-sum-already = { $n ->
    [0] Yksikään rivi ei ole täällä ennestään.
    [one] Yksi rivi on täällä ennestään.
   *[other] { $n } riviä on täällä ennestään.
}
import-sum-other = { $n ->
    [one] Yhdellä niistä on täällä eri teksti, eikä sitä muuteta. Jos lähde on toinen, anna tuonnille toinen nimi.
   *[other] { $n } niistä on täällä eri tekstillä, eikä niitä muuteta. Jos lähde on toinen, anna tuonnille toinen nimi.
}
import-sum-faulty = { $n ->
    [0] Riveillä ei ole virheitä.
    [one] Yhdellä rivillä on virhe.
   *[other] { $n } rivillä on virhe.
}
import-nothing-changed = Mikään ei ole muuttunut. Korjaa virheet tiedostossa tai muuta sarakkeita alla.
import-columns-first = Ensin tarvitaan oikeat sarakkeet. Sen jälkeen tässä näkyy, mitä kustakin rivistä tulee.
import-nothing-new = Uutta tuotavaa ei ole
import-nothing-yet = Mitään ei ole vielä tallennettu
import-more-faults = { $n ->
    [one] Yhtä virhettä ei näytetä.
   *[other] { $n } virhettä ei näytetä.
}
import-rows = Ensimmäiset rivit ja rivit, joilla on virhe
import-col-row = Rivi
import-col-status = Mitä tapahtuu
import-status-new = Uusi idea
import-status-already = On jo täällä
import-status-other = On jo täällä eri tekstillä
import-status-faulty = Virhe
import-confirm = { $n ->
    [one] Tuo yksi idea
   *[other] Tuo { $n } ideaa
}
import-done-title = Tuonti on valmis
import-done = { $n ->
    [one] Yksi idea on tuotu
   *[other] { $n } ideaa on tuotu
}
import-done-numbers = { $n ->
    [one] Sen numero on { $first }.
   *[other] Niiden numerot ovat { $first }–{ $last } tiedoston järjestyksessä.
}
import-to-ideas = Näytä ideat
import-another = Tuo toinen tiedosto
import-note-encoding-guessed = Tiedostoa ei ole tallennettu UTF-8-muodossa. Luimme sen Windows-1252-muotoisena. Tarkista, että ä ja ö näkyvät oikein.
import-note-other-sheets-ignored = Vain ensimmäinen taulukko luetaan. Nämä jäävät pois: { $names }.
import-note-empty-rows-skipped = { $n ->
    [one] Yksi tyhjä rivi ohitetaan.
   *[other] { $n } tyhjää riviä ohitetaan.
}
import-at-cell = Solu { $cell }
import-at-row = Rivi { $row }
import-nearest = Tarkoititko { $nearest }?
fault-import-file = Tiedostoa ei voi tuoda. Mikään ei ole muuttunut.
refusal-import-faulty = { $n ->
    [one] Tuonnissa on yksi virhe. Korjaa se ja yritä uudelleen.
   *[other] Tuonnissa on { $n } virhettä. Korjaa ne ja yritä uudelleen.
}
# Tiedostojen virheet
import-fault-no-file = Valitse ensin tiedosto.
import-fault-empty-file = Tiedosto on tyhjä. Tallenna se uudelleen ja lähetä uudestaan.
import-fault-file-too-large = Tiedosto on suurempi kuin { $megabytes } Mt. Jaa se useaksi tiedostoksi.
import-fault-unpacked-too-large = Tiedoston sisältö on purettuna suurempi kuin { $megabytes } Mt. Jaa se useaksi tiedostoksi.
import-fault-damaged-archive = Tiedosto ei ole ehjä. Lataa tai tallenna se uudelleen ja yritä sitten uudestaan.
import-fault-damaged-sheet = Tiedoston taulukkoa ei voi lukea tästä eteenpäin. Avaa tiedosto, tallenna se uudeksi ja yritä uudelleen.
import-fault-password-protected = Tiedosto on lukittu salasanalla. Tallenna se ilman salasanaa.
import-fault-old-excel = Tiedosto on vanhassa Excel-muodossa .xls. Tallenna se muodossa .xlsx.
import-fault-unsupported-format = Tämänlaista tiedostoa emme lue ({ $found }). Tallenna se muodossa CSV, XLSX tai ODS.
import-fault-no-sheet = Työkirjassa ei ole näkyvää taulukkoa. Tuo taulukko näkyviin ja tallenna.
import-fault-wrong-encoding = Tässä on merkki, jota emme voi lukea ({ $byte }). Tallenna tiedosto muodossa CSV UTF-8.
import-fault-nul-character = Tässä on näkymätön merkki (NUL), joka ei kuulu tekstiin. Poista se.
import-fault-unclosed-quote = Tästä alkaa lainausmerkki, joka ei pääty. Päätä se tai poista se.
import-fault-no-header = Tiedostossa ei ole rivejä, joilla on sisältöä. Ensimmäisellä rivillä pitää olla sarakkeiden nimet.
import-fault-duplicate-header = Sarake { $name } on jo sarakkeena { $first }. Anna sille oma nimi.
import-fault-cell-without-header = Tässä on sisältöä sarakkeessa, jolla ei ole nimeä. Anna sarakkeelle nimi ensimmäisellä rivillä.
import-fault-too-many-rows = Tiedostossa on yli { $limit } riviä. Jaa se useaksi tiedostoksi ja tuo ne yksi kerrallaan samalla nimellä.
import-fault-too-many-columns = Tiedostossa on yli { $limit } saraketta. Poista ne, joita ei tarvita.
import-fault-cell-too-large = Solun teksti on pidempi kuin { $limit } tavua. Lyhennä sitä tai jaa se usealle riville.
import-fault-formula = Tässä on kaava. Liitä kaavan tilalle sen arvo.
import-fault-error-value = Tässä on virhearvo { $value }. Korjaa se tai tyhjennä solu.
import-fault-mapping-syntax = ”{ $part }” ei ole muotoa sarake=kenttä. Korjaa tämä osa.
import-fault-missing-column = Tiedostossa ei ole saraketta { $column }. Siinä ovat: { $columns }.
import-fault-unknown-field = Kenttää { $field } ei ole. Kentät ovat: { $fields }.
import-fault-field-twice = Kentälle { $field } on valittu kaksi saraketta. Valitse vain toinen.
import-fault-field-unmapped = Valitse, missä sarakkeessa on { $field }. Tiedostossa ovat: { $columns }.
import-fault-required-empty = Solu on tyhjä, mutta siinä pitää olla { $field }. Täytä se tai poista rivi.
import-fault-source-name = Anna tuonnille nimi, jossa on enintään { $limit } merkkiä.
import-fault-text-too-short = Teksti on liian lyhyt. Ideassa on vähintään { $limit } merkkiä.
import-fault-text-too-long = Teksti on liian pitkä. Ideassa on enintään { $limit } merkkiä.
import-fault-duplicate-id = Numero { $value } on jo rivillä { $first }. Jokaisella rivillä pitää olla oma numero.
import-fault-unknown-municipality = { $value } ei ole kunta täällä. Kirjoita jokin näistä: { $known }.
import-fault-unknown-gathering = { $value } ei ole kokous eikä verkosto täällä. Kirjoita jokin näistä: { $known }.
import-fault-unknown-kind = Lajia { $value } emme tunne. Kirjoita jokin näistä: { $known }.
import-fault-unknown-channel = Saapumistapaa { $value } emme tunne. Kirjoita jokin näistä: { $known }.
import-fault-unknown-lang = Kieltä { $value } emme tunne. Kirjoita jokin näistä: { $known }.
import-fault-not-a-date = { $value } ei ole päivämäärä. Kirjoita esimerkiksi 2026-02-28.
import-fault-date-in-future = { $value } ei ole vielä ollut. Kirjoita päivä, jona idea saapui.
import-fault-not-a-table = { $value } ei ole pöytä. Kirjoita luku 1–999.
