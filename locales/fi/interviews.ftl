# Haastattelut
nav-interviews = Haastattelut
interviews-lead = Samat kysymykset monelle, yksi kerrallaan. Ihmiset luokittelevat vastaukset teemoihin, ja kuka tahansa voi lukea tuloksen.
interviews-public-lead = Mitä ihmiset ovat haastatteluissa vastanneet: kustakin kysymyksestä vastanneiden määrä ja mistä vastaukset kertovat.
interviews-none = Ei vielä haastattelututkimuksia.
interviews-none-next = Keruun vetäjä perustaa tutkimuksen kysymyksineen.
interviews-none-public = Yhtään tutkimusta ei ole vielä julkaistu kaikille.
interviews-new = Perusta tutkimus
interviews-found = Perusta tutkimus
interviews-did-found = Tutkimus on perustettu.
interviews-study = Tutkimus
interviews-interviews = Haastatteluja
interviews-n = { $n ->
    [one] Yksi haastattelu.
   *[other] { $n } haastattelua.
}
interviews-read-by = Kuka saa lukea tuloksen?
interviews-is-public = Näkyy kaikille
interviews-is-internal = Vain sisäisesti
interviews-name = Tutkimuksen nimi
interviews-purpose = Tarkoitus
interviews-purpose-hint = Keitä haastatellaan, milloin ja miksi. Näkyy yhteenvedon alussa.
interviews-questions = Kysymykset
interviews-questions-hint = Yksi kysymys riviä kohti, enintään 40. Niitä ei voi muuttaa myöhemmin, jotta kaikki vastaukset koskevat samaa kysymystä.
interviews-codes = Teemat
interviews-codes-hint = Yksi teema riviä kohti. Jos sillä on sama nimi kuin jollakin ideoiden teemalla, ne lasketaan samaksi. Teemoja voi lisätä työn aikana.
interviews-no-codes = Ei vielä teemoja. Niitä voi lisätä tässä tai vastauksia luettaessa.
interviews-add-codes = Lisää teemoja
interviews-did-codes = Teemat on lisätty.
interviews-how-far = Kuinka pitkällä olemme?
interviews-coded-of = { $coded }/{ $answered } vastausta on luokiteltu.
interviews-held = { $n ->
    [one] Yksi vastaus voi sisältää henkilötietoja, eikä sitä siteerata ennen kuin joku on katsonut sen.
   *[other] { $n } vastausta voi sisältää henkilötietoja, eikä niitä siteerata ennen kuin joku on katsonut ne.
}
interviews-accepted = { $taken }/{ $suggested } ehdotetusta teemasta hyväksyttiin ({ $share }).
interviews-question = Kysymys
interviews-asked = Kysyttiin
interviews-answered = Vastasi
interviews-coded = Luokiteltu
interviews-summary = Yhteenveto
interviews-code = Luokittele vastauksia
interviews-enter = Kirjaa haastattelu
interviews-file = Lue tiedosto
interviews-file-hint = Ensimmäisellä rivillä ovat otsikko Numero ja tutkimuksen kysymykset. Jokainen haastattelu on oma rivinsä, jolla on oma numero.
interviews-show = Näytä kaikille
interviews-show-text = Yhteenveto lukuineen, teemoineen ja hyväksyttyine sitaatteineen tulee kaikkien luettavaksi. Muuten vastauksia ei näytetä.
interviews-hide = Näytä vain sisäisesti
interviews-hide-text = Yhteenveto näkyy kaikille. Voit palauttaa sen sisäiseksi.
interviews-did-show = Yhteenveto näkyy nyt kaikille.
interviews-did-hide = Yhteenveto on nyt vain sisäinen.
interviews-all-coded = Kaikki vastaukset on luokiteltu.
interviews-nameless = Älä koskaan kirjoita, ketä haastateltiin. Haastattelulla on numero ja korkeintaan kunta ja ryhmä.
interviews-about = Haastattelusta
interviews-answers = Vastauksia
interviews-answers-hint = Jätä kenttä tyhjäksi, jos kysymys esitettiin mutta siihen ei vastattu.
interviews-column-number = Numero
interviews-column-municipality = Kunta
interviews-column-group = Ryhmä
interviews-column-day = Päivämäärä
interviews-number-hint = Oma numerosi muistiinpanoissa, jos sinulla on sellainen.
interviews-group-hint = Esimerkiksi yrittäjät, nuoret tai yhdistykset. Ei niin suppea, että jonkun voi tunnistaa.
interviews-no-place = Ei ilmoitettu
interviews-save = Tallenna ja kirjaa seuraava
interviews-did-enter = Haastattelu on tallennettu.
interviews-file-text = Rivi on haastattelu ja sarake kysymys. Kaikki luetaan tai ei mitään. Saman tiedoston voi lukea kahdesti: numero ratkaisee, mitkä haastattelut ovat jo täällä.
interviews-form = Hae tyhjä taulukko, jossa on tutkimuksen sarakkeet (CSV)
interviews-try-file = Kokeile tiedostoa ensin
interviews-read-file = Lue tiedosto
interviews-file-sound = Tiedoston voi lukea: { $new } uutta haastattelua, { $already } on jo täällä. Mitään ei ole vielä luettu.
interviews-file-wrong = Nämä on korjattava
interviews-file-faults = { $n ->
    [one] Tiedostossa on yksi virhe. Mitään ei luettu.
   *[other] Tiedostossa on { $n } virhettä. Mitään ei luettu.
}
interviews-did-import = { $n ->
    [one] Yksi haastattelu on luettu.
   *[other] { $n } haastattelua on luettu.
}
interviews-nothing-new = Kaikki tiedoston haastattelut olivat jo täällä. Mitään ei muutettu.
interviews-interview = Haastattelu { NUMBER($n, useGrouping: "false") }
interviews-which-codes = Mistä vastaus kertoo?
interviews-which-codes-hint = Yksi tai useampi teema, tai ei mitään, jos mikään ei sovi.
interviews-new-code = Uusi teema
interviews-suggested = Ehdotus, varmuus { $share }: { $why }
interviews-why-near = { $n }/{ $of } samankaltaista vastausta on tässä teemassa
interviews-why-named = sanat ovat vastauksessa
interviews-may-name = Vastaus voi sisältää henkilötietoja.
interviews-clean = Teksti, jota saa siteerata
interviews-clean-hint = Kirjoita *** sen tilalle, mistä jonkun voi tunnistaa. Älä muuta mitään muuta.
interviews-look = Tarkistus
interviews-looked = Olen katsonut. Yllä olevasta tekstistä ei voi tunnistaa ketään.
interviews-quote = Sitaatti
interviews-may-quote = Vastausta saa siteerata yhteenvedossa
interviews-may-quote-note = Vain jos siitä ei voi ymmärtää, kuka puhuu.
interviews-save-coding = Tallenna ja ota seuraava
interviews-before = Viimeksi luokittelemani
interviews-internal = Vain sinä ja muut täällä työskentelevät näette yhteenvedon. Sitä ei ole näytetty kaikille.
interviews-how = Ihmiset ovat lukeneet ja luokitelleet vastaukset. Vastaus voi kertoa useasta teemasta.
interviews-answered-of = { $answered }/{ $asked } kysytystä vastasi.
interviews-waiting = { $n ->
    [one] Yksi vastaus on vielä luokittelematta.
   *[other] { $n } vastausta on vielä luokittelematta.
}
interviews-chart = Mistä vastaukset kertovat
interviews-table = { $n ->
    [one] Teemat yhdessä luokitellussa vastauksessa
   *[other] Teemat { $n } luokitellussa vastauksessa
}
interviews-theme = Teema
interviews-share = Osuus luokitelluista
interviews-quotes = Heidän omin sanoin
interviews-csv = Luvut taulukkona (CSV)
interviews-csv-number = Numero
interviews-csv-question = Kysymys
interviews-csv-asked = Kysyttiin
interviews-csv-answered = Vastasi
interviews-csv-coded = Luokiteltu
interviews-csv-theme = Teema
interviews-csv-answers = Vastauksia
interviews-csv-share = Osuus
import-fault-unknown-column = Sarake ”{ $name }” ei ole tutkimuksen kysymys. Käytä otsikkona kysymyksen sanoja tai numeroa, tai poista sarake.
import-fault-column-twice = Sarake ”{ $name }” koskee samaa kuin jokin aiempi sarake. Jätä niistä yksi.
import-fault-no-number = Numero puuttuu. Anna jokaiselle haastattelulle oma numero.
import-fault-no-number-column = Tiedostosta puuttuu sarake, jonka otsikko on Numero.
import-fault-no-question-column = Mikään tiedoston sarake ei ole tutkimuksen kysymys. Hae tyhjä taulukko ja käytä sitä.
import-fault-answer-too-long = Teksti on liian pitkä, enintään { $limit } merkkiä.
import-fault-day-to-come = { $value } ei ole vielä ollut. Kirjoita päivä, jona haastattelu tehtiin.
fault-day-to-come = Se päivä ei ole vielä ollut.
fault-too-many-lines = { $n ->
    [one] Enintään yksi rivi.
   *[other] Enintään { $n } riviä.
}
refusal-study-incomplete = Tutkimus tarvitsee nimen ja vähintään yhden kysymyksen.
refusal-too-many-codes = { $n ->
    [one] Tutkimuksessa on enintään yksi teema.
   *[other] Tutkimuksessa on enintään { $n } teemaa.
}
refusal-no-answers = Yhteenkään kysymykseen ei ole vastattu. Kirjoita vähintään yksi vastaus.
refusal-interview-is-here = Haastattelu, jolla on tämä numero, on jo täällä. Valitse toinen numero tai jätä kenttä tyhjäksi.
refusal-no-such-code = Yhtä teemoista ei enää ole tutkimuksessa. Lataa sivu uudelleen.
refusal-look-before-quoting = Katso ensin, mikä voi olla henkilötietoa. Sitä ennen vastausta ei voi siteerata.
