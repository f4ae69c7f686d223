# Valikot
nav-start = Etusivu
nav-ideas = Ideat
nav-themes = Teemat
nav-about = Näin tämä toimii
nav-terms = Käyttöehdot
# Etusivu
front-title = Ideasta tulokseksi – ja takaisin sinulle
front-lead = Jokainen idea otetaan vastaan, luetaan ja saa vastauksen. Seuraa lankaa koko matkan.
front-what = Mitä haluaisit tapahtuvan?
front-send = Lähetä idea
front-code = Neljä sanaa ja numero
front-open = Näytä ideani
front-code-where = Sait koodin, kun jätit ideasi: näytöllä tai kortissa.
front-question = Mitä haluaisit muuttaa, tehdä tai kokeilla?
front-until = Keruu on avoinna { $date } saakka.
front-no-end = Keruu on avoinna toistaiseksi.
front-closed = Yhtään keruuta ei ole nyt avoinna.
front-next-round = Seuraava: { $round }, alkaa { $date }.
front-leave-anyway = Voit silti jättää idean.
front-intake-closed = Uusia ideoita ei juuri nyt oteta täällä vastaan.
front-answers = Viimeisimmät vastaukset
front-began = Alkoi ideasta { $number } · { $whence }
front-newest = Uusia ideoita
front-all-ideas = Kaikki ideat
thread-ideas = { $n ->
    [one] idea
   *[other] ideaa
}
thread-proposals = { $n ->
    [one] valmisteltava ehdotus
   *[other] valmisteltavaa ehdotusta
}
thread-in-proposals = { $n ->
    [one] idea mukana ehdotuksissa
   *[other] ideaa mukana ehdotuksissa
}
thread-answered = { $n ->
    [one] idea, johon on vastattu
   *[other] ideaa, joihin on vastattu
}
thread-adopted = { $n ->
    [one] idea päätetty
   *[other] ideaa päätetty
}
thread-realised = { $n ->
    [one] idea toteutettu
   *[other] ideaa toteutettu
}
promise-kept = Mikään idea ei ole odottanut tietoa liian kauan.
promise-behind = { $n ->
    [one] Yksi idea on odottanut liian kauan.
   *[other] { $n } ideaa on odottanut liian kauan.
}
promise-counts = { $answered } vastattu tai ehdotuksessa · { $way } käsittelyssä · { $parked } odottaa · { $gone } peruttu tai piilotettu. Ilman tietoa yli { $days } päivää: { $silent }.
promise-account = Koko vastaustilinpäätös
# Luettelo
ideas-with = Ideat haulla ”{ $words }”
ideas-in-all = { $n ->
    [one] Yksi idea
   *[other] { $n } ideaa, uusimmat ensin
}
ideas-found = { $n ->
    [one] Yksi idea löytyi
   *[other] { $n } ideaa löytyi
}
ideas-first-hits = { $n ->
    [one] Uusin osuma näytetään. Tarkenna hakua lisäämällä sanoja.
   *[other] { $n } uusinta osumaa näytetään, parhaat ensin. Tarkenna hakua lisäämällä sanoja.
}
ideas-show-all = Näytä kaikki
ideas-none-match = Hakuusi sopivia ideoita ei ole. Näytetäänkö kaikki?
ideas-none-match-next = Kokeile toista sanaa tai poista rajauksia.
ideas-none = Täällä ei ole vielä ideoita.
ideas-none-next = Jätä ensimmäinen.
ideas-filter = Näytä
filter-words = Hae
filter-theme = Teema
filter-any-theme = Kaikki teemat
filter-place = Kunta
filter-any-place = Kaikki kunnat
filter-state = Tila
filter-any-state = Kaikki tilat
filter-round = Keruu
filter-any-round = Kaikki keruut
themes-lead = Teemat syntyvät ideoista. Idealla voi olla useita teemoja.
themes-table = Teemat ja ideoiden määrä
themes-none = Teemoja ei vielä ole.
themes-none-next = Ne syntyvät, kun ensimmäiset ideat on luettu.
# Yksi idea
idea-title = Idea nro { NUMBER($n, useGrouping: "false") }
idea-masked = Osa on peitetty merkillä █ jonkun tietojen suojaamiseksi.
idea-concerns = Koskee: { $places }.
idea-concerns-all = Koskee kaikkia yhteistyön kuntia.
idea-parked-until = Idea odottaa { $date } saakka. Silloin se otetaan uudelleen esille.
idea-referred-to = Idea on siirretty: { $receiver }.
idea-parts = Mukana ehdotuksissa
idea-kindred = Samankaltaisia ideoita
answer-title = Vastaus
step-received = Idea saapui
step-sorted = Luettu ja lajiteltu
step-in-proposal = Mukaan ehdotukseen
step-left-proposal = Ei enää mukana ehdotuksessa
step-parked = Odottaa
step-woken = Otettiin uudelleen esille
step-referred = Siirretty
step-answered = Vastattu
step-withheld = Teksti piilotettiin
step-withdrawn = Peruttu
step-reopened = Avattu uudelleen
step-asked = Kysymys esitetty idean jättäjälle
step-parked-until = { $date } saakka
step-by = Viimeistään { $date }
step-answer-comes = Vastaus
step-sorting-comes = Luetaan ja lajitellaan
step-waking-comes = Otetaan uudelleen esille
# Uutissyöte
feed-title = { $space }: ideat ja vastaukset
feed-answered = Vastaus ideaan { $number }: { $title }
feed-came = Idea { $number }: { $title }
# Avoin data
data-lead = Kaiken, mitä ideoista täällä näkyy, voi ladata myös datana – eikä mitään muuta.
data-count = { $n ->
    [one] Ideoita on yksi.
   *[other] Ideoita on { $n }.
}
data-csv = Ideat CSV-tiedostona
data-json = Ideat JSON-tiedostona
data-feed = Uudet ideat ja vastaukset Atom-syötteenä
data-paging = Yhteen tiedostoon mahtuu enintään { $n } ideaa. Jos niitä on enemmän, seuraavan tiedoston osoite on vastauksen Link-otsakkeessa (rel=next) ja kentässä next; ?after=100 alkaa idean 100 jälkeen.
data-csv-safe = CSV-tiedosto on tehty taulukkolaskentaan: se on UTF-8-muodossa, ja kaavalta alkavan tekstin edessä on heittomerkki. JSON-tiedostossa tekstit ovat täsmälleen sellaisinaan.
data-licence-title = Lisenssi
data-licence = Dataa saa käyttää vapaasti kaikkeen. Kerro mielellään, mistä se on peräisin. Lisenssi:
data-columns = Sarakkeet
data-column = Nimi
data-holds = Sisältö
column-number = Idean numero
column-url = Idean osoite
column-received = Saapumispäivä (ISO 8601)
column-round = Keruun numero
column-late = Saapuiko se keruun päätyttyä
column-origin = real, source, public_source tai synthetic (esimerkki)
column-channel = Miten se tuli: web, meeting, network, paper, email, import
column-via = Sivusto, jolta tultiin, jos tiedossa
column-gathering = Kokous tai verkosto, josta se tuli
column-language = Tekstin kieli (BCP 47)
column-text = Teksti, jossa █ peittää osan; tyhjä, kun tekstiä ei näytetä
column-text-not-shown = Miksi tekstiä ei näytetä: held (odottaa tarkistusta), withdrawn, withheld ja syy
column-kind = idea, observation, question tai fault_report
column-themes = Teemojen avaimet
column-places = Kuntien avaimet tai all
column-state = Tila: received, sorted, clarifying, in_proposal, adopted, parked, referred, answered, realised, withheld, withdrawn
column-answers = Vastaukset: päivä, syy, teksti. JSON-muodossa myös kieli ja mitä otettiin mukaan
column-proposals = Ehdotukset: numero, otsikko, mitä otettiin mukaan
# Näin tämä toimii
about-way-title = Idean matka
about-way-text = Kuka tahansa voi jättää idean ({ $space }): verkossa, kortilla tai tapaamisessa. Joku lukee ja lajittelee sen. Sitten se otetaan mukaan ehdotukseen, odottaa sovittuun päivään, siirretään eteenpäin tai saa vastauksen. Ideoita ei koskaan yhdistetä eikä poisteta: jokainen säilyttää numeronsa.
about-promise-title = Mitä lupaamme
about-promise-text = Joku on lukenut idean { $days } työpäivän kuluessa. Kenenkään ei pitäisi joutua odottamaan yli { $silence } päivää ilman tietoa. Koodilla näkee aina, miten idea etenee. Etusivulta näkee, kuinka hyvin lupaus pitää.
about-public-title = Mikä on julkista
about-public-text = Idean numero ja teksti, teema, saapumistapa, tila ja vastaus ovat julkisia alusta alkaen. Nimet, osoitteet ja koodit eivät koskaan. Teksti, jossa voi olla henkilötietoja, näytetään vasta, kun joku on tarkistanut sen. Tekstistä, jota ei näytetä, jää aina näkyviin numero ja syy.
about-made-up-title = Esimerkit
about-made-up-text = Kaikki tässä työtilassa on keksitty näyttämään, miten palvelu toimii. Paikannimet ovat oikeita; ideat, henkilöt ja päätökset eivät.
# Saavutettavuus
accessibility-aim-title = Mihin pyrimme
accessibility-aim-text = Sivusto on rakennettu täyttämään WCAG 2.2:n AA-tason vaatimukset. Sitä voi käyttää näppäimistöllä, ruudunlukijalla, suurennettuna ja ilman skriptejä, ja sivut voi tulostaa.
accessibility-known-title = Tiedossa olevat puutteet
accessibility-known-text = Tämä on luonnos saavutettavuusselosteeksi. Sivuja testataan automaattisilla työkaluilla, mutta riippumatonta arviointia ei ole vielä tehty. Ihmisten omat tekstit voivat olla vaikealukuisia, eikä niitä käännetä.
accessibility-tell-title = Kerro meille
accessibility-tell-text = Onko jokin vaikeaa käyttää? Jätä siitä idea täällä tai ota yhteyttä kuntaan. Saat vastauksen kuten kaikkiin ideoihin.
# Henkilötiedot
privacy-records-title = Asiakirjojen julkisuus
privacy-records-text = { $records }
privacy-kept-title = Mitä tallennetaan
privacy-kept-text = Idean teksti tallennetaan sellaisena kuin se saapui. Sähköpostiosoite tallennetaan vain, jos itse annat sen vastausta varten. Ideasi koodia ei tallenneta, ainoastaan tiiviste, johon sitä voi verrata.
privacy-shown-title = Kuka näkee mitäkin
privacy-shown-text = Yhteystietoja ei koskaan näytetä julkisesti. Ne näkevät vain ideoihin vastaavat, ja jokainen kerta kirjataan. Ylläpitäjä ei näe niitä sivuilla. Ideassa olevat henkilötiedot peitetään ennen tekstin näyttämistä.
privacy-how-long-title = Kuinka kauan
privacy-how-long-text = Idean yhteystiedot säilytetään, kunnes idea on saanut lopullisen vastauksen, ja sen jälkeen { $retention } päivää viimeisestä sinulle kirjoittamastamme viestistä. Muut yhteystiedot säilytetään { $retention } päivää. Voit poistaa osoitteesi milloin tahansa ideasi sivulla. Idea säilyy.
privacy-cookies-title = Evästeet
privacy-cookies-text = Vain tarpeelliset evästeet: kielivalintasi, viesti seuraavalle sivulle ja kirjautumisesi, jos kirjaudut. Ei seurantaa eikä mitään muilta sivustoilta.
privacy-rights-title = Oikeutesi
privacy-rights-text = Voit saada tietää, mitä tietoja sinusta on, ja saada ne oikaistua sekä yhteystiedot poistettua. Ota yhteyttä kuntaan, joka vastaa tiedoista ({ $space }).
# Käyttöehdot
terms-write-title = Kun kirjoitat
terms-write-text = Kirjoita omin sanoin. Älä kerro toisten nimiä, puhelinnumeroita tai terveystietoja. Sinun ei tarvitse kertoa, kuka olet. Kirjoittamasi voidaan näyttää julkisesti, ja kaikki saavat käyttää sitä.
terms-hidden-title = Mitä ei näytetä
terms-hidden-text = Uhkauksia, vihaa, mainoksia, salassa pidettävää tai henkilötietoja, joita ei voi peittää, ei näytetä. Numero ja syy näkyvät, ja tekstin jättäjä saa tiedon.
terms-use-title = Sisällön käyttäminen
terms-use-text = Julkista sisältöä ({ $space }) saa käyttää vapaasti. Avoin data -sivulla kaikki on tiedostoina.
step-adopted = Kaikki ovat päättäneet
step-realised = Tuotti tuloksen
step-result-comes = Toteutetaan
idea-steps = Mitä on tapahtunut
idea-cutting = Lähde:
front-read-strategy = Lue, mitä kunnat haluavat
step-carried = Siirtyi uuteen keruuseen
ideas-did-you-mean = Tarkoititko ”{ $words }”?
ideas-themes = Samannimisiä teemoja:
