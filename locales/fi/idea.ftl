# Tilat
state-received = Vastaanotettu
state-sorted = Lajiteltu
state-clarifying = Kysymys esitetty
state-in_proposal = Ehdotuksessa
state-parked = Odottaa
state-referred = Siirretty
state-answered = Vastattu
state-withheld = Ei näytetä
state-withdrawn = Peruttu
state-sentence-received = Idea on saapunut ja odottaa lukijaa.
state-sentence-sorted = Idea on luettu ja lajiteltu. Nyt päätetään, miten se viedään eteenpäin.
state-sentence-clarifying = Olemme kysyneet jotakin idean jättäjältä ja odotamme vastausta.
state-sentence-in_proposal = Idea on mukana ehdotuksessa, jota valmistellaan.
state-sentence-parked = Idea odottaa sovittuun päivään. Silloin se otetaan uudelleen esille.
state-sentence-referred = Idea on siirretty taholle, joka voi tehdä asialle jotakin.
state-sentence-answered = Idea on saanut vastauksensa.
state-sentence-withheld = Ideaa ei näytetä julkisesti. Sen jättäjälle on kerrottu syy.
state-sentence-withdrawn = Idean jättäjä on perunut sen.
# Laji
kind-idea = Idea
kind-observation = Havainto
kind-question = Kysymys
kind-fault_report = Vikailmoitus
# Miten idea tuli
channel-web = Verkko
channel-meeting = Kokous
channel-network = Verkosto
channel-paper = Paperikortti
channel-email = Sähköposti
channel-import = Tiedosto
# Mistä rivi on peräisin
origin-real = Aito
origin-source = Lähdeasiakirjasta
origin-public_source = Avoimesta lähteestä
origin-synthetic = Esimerkki
# Miksi käsittely päättyi
reason-already_done = On jo olemassa
reason-started = On aloitettu
reason-declined = Ei toteuteta
reason-not_ours = Joku muu päättää
reason-information = Kysymys tai mielipide, johon on vastattu
reason-insufficient = Liian vähän tietoja
# Miksi tekstiä ei näytetä
withheld-personal_data = Henkilötietoja, joita ei voi peittää
withheld-abuse = Uhkailua, loukkaavaa puhetta tai vihaa
withheld-secrecy = Salassapito
withheld-spam = Mainos tai roskaviesti
stub-held = Teksti näytetään, kun joku on tarkistanut, onko siinä henkilötietoja.
stub-withdrawn = Idean jättäjä on perunut sen. Numero säilyy.
stub-withheld = Tekstiä ei näytetä. Syy: { $reason }
# Miksi ei onnistunut
refusal-already-sent = Tätä ei voi kumota: idean { NUMBER($n, useGrouping: "false") } jättäjä on jo saanut tiedon. Avaa idea sen sijaan uudelleen.
refusal-answer-too-short = Kirjoita vastaukseksi vähintään yksi kokonainen virke.
refusal-changed-since = Tätä ei voi kumota: ideaa { NUMBER($n, useGrouping: "false") } on muutettu sen jälkeen. Katso se ja tee tarvittavat muutokset uudelleen.
refusal-closed = Idean käsittely on jo päättynyt. Avaa idea uudelleen, jos jotakin pitää vielä tehdä.
refusal-closed-already = Ehdotus on jo päätetty.
refusal-mask-adds-text = Peittäminen voi vain poistaa tekstiä. Merkitse peitettävä kohta äläkä muuta muuta.
refusal-text-changed = Joku muu on muuttanut näkyvää tekstiä sen jälkeen, kun avasit sivun. Nyt näet, millainen se on; kirjoittamasi on tallella.
refusal-reply-since = Idealle nro { NUMBER($n, useGrouping: "false") } on tapahtunut jotakin sen jälkeen, kun avasit luettelon, ehkä uusi vastaus. Tässä on nykytilanne.
refusal-no-question = Mikään kysymys ei odota vastausta.
refusal-no-round = Keruuta, johon idea voisi kuulua, ei vielä ole. Pyydä koordinaattoria avaamaan keruu.
refusal-no-such-idea = Tällä numerolla ei ole ideaa. Tarkista numero.
refusal-no-such-proposal = Tällä numerolla ei ole ehdotusta. Tarkista numero.
refusal-not-closed = Idean käsittely ei ole päättynyt, joten sitä ei tarvitse avata uudelleen.
refusal-not-in-proposal = Idea ei ole mukana tässä ehdotuksessa.
refusal-not-parked = Idea ei ole odottamassa.
refusal-not-sorted = Lajittele idea ensin: teema, paikka ja laji.
refusal-not-yet = Päivä ei ole vielä tullut.
refusal-nothing-to-send = Lähetettäviä vastauksia ei ole. Valitse vähintään yksi idea.
refusal-proposal-changed-since = Tätä ei voi kumota: ehdotusta { NUMBER($n, useGrouping: "false") } on jo työstetty eteenpäin.
refusal-undo-would-strand = Tätä ei voi kumota: ehdotus { NUMBER($n, useGrouping: "false") }, johon ideoita palaisi, on päättynyt.
refusal-nothing-to-undo = Mitään kumottavaa ei ole.
refusal-other-municipality = Idea koskee toista kuntaa. Pyydä apua koordinaattorilta.
refusal-owner-only = Vain idean jättäjä voi tehdä tämän koodillaan.
refusal-park-date-past = Valitse päivä, joka ei ole vielä mennyt.
refusal-park-date-too-late = { $n ->
    [one] Idea voi odottaa enintään yhden päivän. Valitse aiempi päivä.
   *[other] Idea voi odottaa enintään { $n } päivää. Valitse aiempi päivä.
}
refusal-parked = Idea odottaa. Odota, kunnes se otetaan uudelleen esille, tai vastaa siihen.
refusal-place-missing = Valitse vähintään yksi kunta tai se, että idea koskee kaikkia.
refusal-text-missing = Kirjoita teksti.
refusal-text-too-long = { $n ->
    [one] Kirjoita enintään yksi merkki.
   *[other] Teksti on liian pitkä. Kirjoita enintään { $n } merkkiä.
}
refusal-text-too-short = { $n ->
    [one] Kirjoita vähintään yksi merkki.
   *[other] Kirjoita vähintään { $n } merkkiä.
}
refusal-theme-missing = Valitse vähintään yksi teema.
refusal-title-missing = Anna ehdotukselle otsikko.
refusal-title-too-long = { $n ->
    [one] Otsikossa saa olla enintään yksi merkki.
   *[other] Otsikko on liian pitkä. Kirjoita enintään { $n } merkkiä.
}
refusal-undo-too-late = On liian myöhäistä kumota. Kumoaminen onnistuu vuorokauden ajan.
refusal-undone-already = Tämä on jo kumottu.
refusal-withdrawn = Idean jättäjä on perunut sen.
refusal-withhold-too-late = Ideaa käsitellään jo, eikä sitä voi enää kokonaan piilottaa. Peitä teksti sen sijaan.
refusal-would-strand = { $n ->
    [one] Ehdotusta ei voi päättää: yksi idea jäisi ilman vastausta. Siirrä se toiseen ehdotukseen, anna sen odottaa sovittuun päivään tai vastaa siihen.
   *[other] Ehdotusta ei voi päättää: { $n } ideaa jäisi ilman vastausta. Siirrä ne toiseen ehdotukseen, anna niiden odottaa sovittuun päivään tai vastaa niihin.
}
# Ennen tekstikenttää
public-records = Lähettämäsi teksti on julkinen asiakirja, jonka kuka tahansa voi pyytää nähtäväksi. Nimeä ei tarvitse ilmoittaa.
# Lyhyet nimet
round-number = Keruu { NUMBER($n, useGrouping: "false") }
idea-number = Nro { $n }
answer-label = Vastaus:
took-label = Otimme mukaan:
state-adopted = Päätetty
state-realised = Toteutettu
state-sentence-adopted = Idea on mukana ehdotuksessa, josta kaikki toimielimet ovat päättäneet.
state-sentence-realised = Se, mihin idea johti, on toteutettu ja siitä on tulos.
# Miksi ideat muistuttavat toisiaan
kindred-why-words = Samat sanat:
kindred-why-letters = Toisiaan muistuttavia sanoja
kindred-why-meaning = Koskee samaa asiaa, toisin sanoin
kindred-why-language = Koskee samaa asiaa, toisella kielellä
kindred-by-words = Ideoita verrataan sana sanalta. Jos joku sanoo saman asian toisin sanoin tai toisella kielellä, se ei näy tässä.
# Koneen ehdotukset
suggested-theme = Teema
suggested-place = Kunta
suggested-kind = Laji
suggested-language = Kieli
suggestions-accepted = { $n ->
    [one] { $what }: { $share } ensisijaisista ehdotuksista hyväksyttiin, { $n } ratkaistu.
   *[other] { $what }: { $share } ensisijaisista ehdotuksista hyväksyttiin, { $n } ratkaistua.
}
suggestions-title = Koneen ehdotukset
suggestions-text = Ehdotukset eivät koskaan muuta mitään itse. Ihminen ratkaisee joka kerta.
channel-cutting = Keskustelu ja lehdistö
thread-times = { $what } ({ $n } kertaa)
kindred-why-perhaps = Saattaa koskea samaa asiaa
kindred-why-perhaps-words = Saattaa koskea samaa asiaa. Yhteisiä sanoja:
