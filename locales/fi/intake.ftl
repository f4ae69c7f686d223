# Jätä idea
intake-lead = Luemme kaikki ideat, ja jokainen saa vastauksen. Et tarvitse tiliä.
intake-before = Ennen kuin kirjoitat:
intake-public-records = Lähettämäsi teksti on julkinen asiakirja, ja kuka tahansa voi lukea sen. Älä kirjoita itsestäsi tai muista mitään, mikä ei saa tulla julki.
intake-question = Mikä paranisi, jos kunnat tekisivät sen yhdessä?
intake-text = Ideasi
intake-text-hint = Kirjoita niin kuin puhut. Yksi lause riittää, ja voit kirjoittaa millä kielellä haluat.
intake-place = Missä?
intake-place-any = Koko alue, tai en tiedä
intake-you = Vapaaehtoista: sähköposti, nimi ja vastauksen kieli
intake-you-text = Kaikki tässä on vapaaehtoista. Ilman nimeä ja osoitetta seuraat ideaasi koodilla, jonka saat.
intake-email = Sähköposti
intake-email-hint = Silloin saat tiedon myös sinne. Osoite ei ole koskaan julkinen. Vain ideoihin vastaavat voivat nähdä sen, ja siitä jää merkintä.
intake-lang = Vastauksen kieli
intake-lang-same = Sama, jolla kirjoitan
intake-name = Nimi
intake-send = Lähetä idea
intake-next = Mitä sitten tapahtuu?
intake-next-code = Saat numeron ja neljän sanan koodin. Koodilla näet, mitä tapahtuu, vastaat kysymyksiin tai perut idean.
intake-next-read = Joku lukee ja lajittelee idean { $n } työpäivän kuluessa.
intake-next-answer = Saat perustellun vastauksen, myös jos vastaus on ei.
intake-formal = Ei virallinen aloite
intake-formal-text = Idea tässä on eri asia kuin kuntalaisaloite. Jos haluat, että kunnan on käsiteltävä ehdotus, jätä aloite omaan kuntaasi. Jos olet epävarma, kysy meiltä, niin neuvomme.
intake-late = Keruu on päättynyt.
intake-late-text = Se päättyi { $date }. Voit silti jättää idean: se merkitään myöhässä tulleeksi ja siihen vastataan kuten muihinkin.
intake-closed = Juuri nyt emme ota ideoita vastaan täällä.
intake-closed-next = Seuraava keruu avautuu { $date }. Tervetuloa silloin uudelleen.
intake-closed-no-date = Seuraavan keruun päivää ei ole vielä päätetty. Jo saapuneisiin ideoihin vastataan tavalliseen tapaan.
intake-closed-typed = Tämän kirjoitit. Kopioi se, jos haluat säilyttää sen.
intake-press-again = Ideaa ei ole vielä lähetetty. Paina Lähetä vielä kerran, niin tiedämme, että olet ihminen. Teksti on tallella.
intake-same-text = Sama teksti tuli juuri verkostasi. Jos tämä on toinen idea, paina Lähetä uudelleen. Muuten kaikki on valmista.
intake-too-many = Juuri nyt verkostasi tulee hyvin paljon ideoita. Odota kymmenen minuuttia ja paina Lähetä uudelleen. Teksti on tallella.
# Virheet
fault-idea-missing = Kirjoita idea. Yksi lause riittää.
fault-unreadable-character = Tässä on merkki, jota ei voi tallentaa. Kirjoita rivi uudelleen käsin.
fault-no-such-table = Sellaista pöytää ei ole. Kirjoita numero väliltä 1–{ $n }.
fault-not-a-card = Kirjoita kortin numero, esimerkiksi 17, tai kortin neljä sanaa.
fault-no-such-card = Sellaista korttia ei ole. Vertaa numeroa ja sanoja korttiin, tai jätä kenttä tyhjäksi, niin idea saa uuden koodin.
fault-card-used = Kortti on jo kirjattu. Tarkista numero, tai jätä kenttä tyhjäksi, niin idea saa uuden koodin.
# Kuitti
receipt-thanks = Kiitos! Ideasi on vastaanotettu.
receipt-number = Numero
receipt-code = Koodisi
receipt-keep = Ota koodi talteen nyt.
receipt-keep-why = Kirjoita se muistiin, valokuvaa se tai tulosta sivu. Emme voi näyttää sitä uudelleen, sillä emme tallenna sitä.
receipt-held = Tekstissä näyttää olevan henkilötietoja. Sitä ei näytetä julkisesti, ennen kuin joku meistä on katsonut sen.
receipt-over = Kuitti näytetään vain vartin ajan, ja se on kulunut. Idea on tallessa. Jos sinulla on koodi, voit seurata sitä tavalliseen tapaan.
receipt-next = Mitä nyt tapahtuu?
receipt-read-by = Viimeistään { $date } joku on lukenut ja lajitellut idean.
receipt-answer = Sen jälkeen saat perustellun vastauksen. Koodilla näet koko ajan, missä idea on.
receipt-change = Haluatko muuttaa tai lisätä jotain? Kirjoita se koodilla. Uudelleen lähetetystä tulee uusi idea.
receipt-mailed = Kirjoitamme myös antamaasi osoitteeseen. Koodi ei koskaan ole viesteissämme.
receipt-slip = Lataa tulostettavaksi (PDF)
receipt-follow = Seuraa ideaa
receipt-another = Jätä toinen idea
receipt-slip-title = Kuitti ideasta { $number }
receipt-received = Vastaanotettu { $date }
receipt-follow-at = Seuraa ideaasi osoitteessa
receipt-qr = QR-koodi sivulle, jolla koodi annetaan
# Kirjaa ideoita
register = Kirjaa ideoita
register-gathering = Kokous tai verkosto
register-no-gathering = Ilman kokousta tai verkostoa (paperi)
register-table = Pöytä
register-card = Kortin numero tai koodi
register-card-hint = Jos idea on jaetulla ideakortilla. Silloin käytetään kortin koodia, joka idean jättäjällä jo on.
register-text = Idea sanasta sanaan
register-text-hint = Kirjoita niin kuin se on, myös kirjoitusvirheet. Yksi idea kerrallaan.
register-email = Idean jättäjän sähköposti
register-email-hint = Vain jos se on kortilla tai jättäjä pyytää.
register-lang = Kieli
register-lang-told = Päätellään tekstistä
register-send = Tallenna ja seuraava
register-count = { $n ->
    [one] 1 idea täältä tähän mennessä
   *[other] { $n } ideaa täältä tähän mennessä
}
register-count-table = { $n } pöydästä { $table }
register-done = Idea { $number } on kirjattu.
register-done-card = Kortti { $card } on kirjattu ideaksi { $number }. Jättäjä seuraa sitä kortin koodilla.
register-hand-over = Koodi annettavaksi idean jättäjälle. Se näytetään vain nyt.
register-late = Keruu on päättynyt. Nyt kirjattavat merkitään myöhässä tulleiksi.
# Samankaltaiset ideat kirjoittaessa
intake-similar-look = Näytä samankaltaiset ideat
intake-similar-write = Kirjoita muutama sana, niin etsimme samankaltaisia ideoita.
intake-similar-found = { $n ->
    [one] Yksi samankaltainen idea on jo olemassa.
   *[other] { $n } samankaltaista ideaa on jo olemassa.
}
intake-similar-none = Mikään idea täällä ei vielä muistuta omaasi.
intake-similar-welcome = Lähetä ideasi silti. Jokainen idea saa oman vastauksensa.
intake-similar-new-tab = (avautuu uuteen välilehteen)
# Mielipidekirjoitukset ja lehtileikkeet
register-letter = Vastaus kirjeellä
register-name = Idean jättäjän nimi
register-postal = Idean jättäjän postiosoite
register-postal-hint = Katu tai postilokero, postinumero ja paikkakunta omille riveilleen. Kirje kirjoitetaan sille, joka ei ole antanut sähköpostia.
register-cutting = Lehdestä tai keskustelusta
register-cutting-text = Kirjoita omin sanoin, mitä kirjoitus haluaa, ja kerro missä se julkaistiin. Kirjoittajasta ei tule idean jättäjää, eikä häneen oteta yhteyttä.
register-source = Otsikko
register-publication = Lehti tai verkkosivusto
register-published = Julkaistu
register-published-hint = Niin tarkasti kuin tiedät: 2026, 2026-03 tai 2026-03-12.
register-url = Verkko-osoite
register-done-cutting = Idea { $number } on kirjattu lähteineen. Sillä ei ole omistajaa.
fault-cutting-has-no-owner = Lehtikirjoituksella ei ole meillä omistajaa. Tyhjennä tämä kenttä tai poista lähde, jos idea jätettiin teille.
fault-not-an-address = Kirjoita koko verkko-osoite alusta asti: https://
fault-cutting-there = Tämä kirjoitus on jo kirjattu. Etsi sitä ideoiden joukosta.
