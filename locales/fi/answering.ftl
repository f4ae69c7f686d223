# Vastauspöytä
nav-answer-desk = Vastaukset
answer-desk = Vastaa
answer-desk-empty = Kaikki ovat saaneet vastauksen.
answer-desk-empty-next = Kun ideoita otetaan ehdotuksiin tai ne ovat valmiita vastattaviksi, ne näkyvät täällä.
answer-new = Uusi vastaus
answer-new-numbers = Vastaa ideoihin numeron mukaan
answer-drafts = Luonnokset
answer-draft = Vastausluonnos
answer-draft-proposal = Vastaa: ehdotus { $number } ”{ $title }”
answer-proposal = Ehdotus { $number }
answer-proposals = Ehdotukset, joista vastataan
answer-waiting = Odottaa ajankohtaansa
answer-recent = Lähetetty kahden viime viikon aikana
answer-letters = { $n ->
    [one] Yksi tulostettava kirje
   *[other] { $n } tulostettavaa kirjettä
}
answer-letters-many = Yli { $n } tulostettavaa kirjettä
answer-letters-show = Näytä kirjeet
answer-helped = { $share } sanoo, että vastauksesta oli apua: { $helped } / { $n } kysymykseen vastannutta. Kysymyksen on saanut { $asked }.
answer-batch = { $n ->
    [one] Yksi vastaus
   *[other] { $n } vastausta
}
answer-idea = Idea
answer-col-draft = Luonnos
answer-col-ideas = Ideoita
answer-col-changed = Muutettu
answer-col-proposal = Ehdotus
answer-col-at-work = Ideoita työn alla
answer-col-untold = Ilman tietoa
answer-col-number = Nro
answer-col-language = Kieli
answer-col-way = Kanava
answer-col-becomes = Vastaus
# Kenelle vastataan ja mitä
answer-whom-proposal = { $n ->
    [one] Ehdotus { $number } ”{ $title }”: yksi idean jättäjä odottaa päätöstä.
   *[other] Ehdotus { $number } ”{ $title }”: { $n } idean jättäjää odottaa päätöstä.
}
answer-whom = { $n ->
    [one] Yksi idea, johon voi vastata.
   *[other] { $n } ideaa, joihin voi vastata.
}
answer-whom-ask = Valitse, mitä ideoita vastaus koskee.
answer-whom-none = Mihinkään näistä ideoista ei voi enää vastata.
answer-back-to-desk = Vastauspöydälle
answer-numbers = Ideoiden numerot
answer-numbers-hint = Esimerkiksi 12, 15, 417
answer-what = Mikä on vastaus?
answer-what-progress = Väliaikatieto: idean käsittely jatkuu
# Tekstit, joilla luonnos alkaa
answer-template-proposal = Hei! Ideasi on mukana ehdotuksessa { $number }, ”{ $title }”. Valmistelemme ehdotusta ja kerromme sinulle, kun asia on ratkaistu.
answer-template-progress = Hei! Käsittelemme ideaasi ja kerromme sinulle, kun meillä on uutta kerrottavaa.
answer-template-already_done = Hei! Kiitos ideastasi. Ehdottamasi asia on jo olemassa.
answer-template-started = Hei! Kiitos ideastasi. Ehdottamasi asian työstäminen on alkanut.
answer-template-declined = Hei! Kiitos ideastasi. Olemme harkinneet sitä emmekä aio toteuttaa sitä.
answer-template-not_ours = Hei! Kiitos ideastasi. Asiasta päättää joku muu kuin me.
answer-template-information = Hei! Kiitos yhteydenotostasi. Tässä on vastaus kysymykseesi.
answer-template-insufficient = Hei! Kiitos ideastasi. Tiedämme siitä liian vähän voidaksemme edetä. Jätä mielellään uusi idea, jossa kerrot tarkemmin, mitä tarkoitat.
answer-took = Otimme mukaan: { $took }
# Luonnos
answer-preview = Tällaisia vastauksista tulee
answer-complete = Valmiina { $done } / { $total }.
answer-not-complete = Valmiina { $done } / { $total } – ei voi lähettää. Korjaa tai poista merkityt rivit.
answer-texts = Muuta tekstiä
answer-texts-hint = Jokainen saa tekstin omalla kielellään. Kirjoita syy niin, että sen ymmärtää.
answer-text = Teksti ({ $language })
answer-save-texts = Tallenna tekstit
answer-saved = Luonnos on tallennettu.
answer-add-more = Lisää ideoita tai hylkää luonnos
answer-add = Lisää ideoita
answer-add-button = Lisää
answer-added = { $n ->
    [0] Yhtään uutta ideaa ei lisätty. Onko numero oikein ja idea avoinna?
    [one] Yksi idea lisättiin.
   *[other] { $n } ideaa lisättiin.
}
answer-discard = Hylkää luonnos
answer-discarded = Luonnos on hylätty.
answer-others-send = Luonnos on valmis. Ne, jotka voivat lähettää vastauksia, näkevät sen vastauspöydällä.
answer-when = Milloin vastaukset julkaistaan?
answer-when-now = Nyt
answer-when-later = Määrättynä aikana, esimerkiksi samaan aikaan kuin päätös
answer-date = Päivä
answer-time = Kellonaika
answer-time-hint = Esimerkiksi 16.00
answer-send = { $n ->
    [one] Lähetä vastaus
   *[other] Lähetä kaikki { $n }
}
answer-undo-hint = { $n ->
    [one] Joko kaikki lähetetään tai ei yhtään. Voit perua minuutin ajan ennen kuin sähköposti lähtee.
   *[other] Joko kaikki lähetetään tai ei yhtään. Voit perua { $n } minuutin ajan ennen kuin sähköposti lähtee.
}
answer-was-sent = { $n ->
    [one] Vastaus on julkaistu.
   *[other] Kaikki { $n } vastausta on julkaistu.
}
answer-will-be-sent = { $n ->
    [one] Vastaus julkaistaan valitsemanasi aikana.
   *[other] Kaikki { $n } vastausta julkaistaan valitsemanasi aikana.
}
answer-way-mail = Sähköposti
answer-way-letter = Kirje
answer-way-code = Koodi
answer-way-page = Idean sivu
answer-row = Vastaus ideaan { $number }
answer-row-took = Mitä otimme mukaan juuri tästä ideasta
answer-row-language = Kirjoita idean jättäjän kielellä: { $language }
answer-row-text = Vastaus
answer-row-text-hint = Tässä tekemäsi muutos koskee vain tätä ideaa.
answer-row-remove = Poista idea luonnoksesta
answer-row-removed = Idea on poistettu luonnoksesta.
# Lähetetyt
answer-status-undone = Peruttu { $moment }.
answer-status-published = Julkaistu { $moment }.
answer-status-waits = Julkaistaan { $moment }.
answer-undo-until = Voi perua { $moment } saakka.
answer-undo = Peru kaikki vastaukset
answer-stop = Pysäytä
answer-undone = Vastaukset on peruttu. Luonnos on tallessa.
# Paperikirjeet
letters-empty = Tulostettavia kirjeitä ei ole.
letters-empty-next = Vastaukset niille, jotka ovat antaneet vain postiosoitteen, näkyvät täällä, kun perumisaika on ohi.
letters-text = Vastaukset niille, jotka ovat antaneet vain postiosoitteen. Tulosta sivu tai hae PDF, jossa on osoitteet ikkunakuoria varten.
letters-pdf = Hae PDF osoitteineen
letters-printed = Merkitse tulostetuiksi
letters-last = { $n ->
    [one] { $when } merkittiin yksi kirje tulostetuksi.
   *[other] { $when } merkittiin { $n } kirjettä tulostetuiksi.
}
letters-again = Ota ne uudelleen esiin
letters-wait-again = { $n ->
    [one] Yksi kirje odottaa taas tulostusta.
   *[other] { $n } kirjettä odottaa taas tulostusta.
}
fault-numbers-left = Joitakin numeroita ei voitu lisätä.
fault-moment-and-now = Valitsit Nyt ja kirjoitit ajan. Valitse määrätty aika tai tyhjennä se.
letters-logged = Osoitteiden lukemisesta jää merkintä lokiin.
letters-are-printed = { $n ->
    [one] Yksi kirje on merkitty tulostetuksi.
   *[other] { $n } kirjettä on merkitty tulostetuiksi.
}
letter-heading = Vastaus ideaasi nro { $number }
letter-number = Idea nro
letter-opening = Kiitos, että jätit idean. Tässä on vastauksemme.
letter-idea = Ideasi
letter-answer = Vastauksemme
letter-took = Tämän otimme mukaan ideastasi
letter-follow = Seuraa ideaasi
letter-follow-by-code = Mene osoitteeseen { $address } ja kirjoita koodi, jonka sait jättäessäsi idean. Siellä voit myös vastata meille.
letter-follow-text = Voit seurata ideaa osoitteessa { $address }.
letter-closing = Ystävällisin terveisin
# Virheet
fault-not-a-time = Kirjoita kellonaika, esimerkiksi 16.00.
fault-moment-past = Valitse aika, joka ei ole vielä mennyt.
refusal-answer-waits = Idealle on jo ajastettu vastaus. Peru se ensin.
refusal-answer-unfinished = Teksti on vasta alku. Kirjoita se, mitä idean jättäjän on hyvä tietää, esimerkiksi miksi.
answer-against = { $n ->
    [one] Yksi ideoista on mukana asiassa, josta on päätetty. Vastaus sanoo silti, ettei siitä tule mitään.
   *[other] { $n } ideaa on mukana asiassa, josta on päätetty. Vastaus sanoo silti, ettei niistä tule mitään.
}
refusal-took-missing = Kirjoita, mitä otimme mukaan tästä ideasta.
letter-invitation = Sinut on kutsuttu
# Vastauksen kirjoittamisen jälkeen
answer-since = { $n ->
    [one] Yhdelle idealle on tapahtunut jotain vastauksen kirjoittamisen jälkeen.
   *[other] { $n } idealle on tapahtunut jotain vastausten kirjoittamisen jälkeen.
}
answer-since-draft = Pitävätkö vastaukset vielä paikkansa? Lue merkityt rivit, muuta tai poista ne, jotka eivät pidä paikkaansa, ja vahvista sitten tekstit.
answer-since-batch = Pitävätkö vastaukset vielä paikkansa? Lue merkityt rivit. Jos pitävät, vastaukset lähtevät sellaisinaan; jo päätetyt ideat jätetään pois. Muuten muokkaa luonnosta.
answer-since-row = Sen jälkeen tapahtunutta:
answer-since-when = { $what } ({ $date })
answer-since-idea = Näytä idea
answer-keep = Tekstit pätevät sellaisinaan
answer-keep-now = Tekstit pätevät – julkaise nyt
answer-keep-then = Tekstit pätevät – julkaise ajallaan
answer-mend = Muokkaa luonnosta
answer-kept = Vastaukset pätevät sellaisinaan.
answer-kept-now = Vastaukset on julkaistu.
answer-status-held = Julkaisuaika oli { $moment }, mutta julkaisu odottaa tarkistusta.
answer-front-held = { $n ->
    [one] Vastaukset, joiden julkaisuaika oli { $moment }, odottavat tarkistusta: yhdelle ideoista on tapahtunut jotain kirjoittamisen jälkeen.
   *[other] Vastaukset, joiden julkaisuaika oli { $moment }, odottavat tarkistusta: { $n } idealle on tapahtunut jotain kirjoittamisen jälkeen.
}
answer-front-waits = { $n ->
    [one] Vastaukset, joiden julkaisuaika on { $moment }, on syytä tarkistaa: yhdelle ideoista on tapahtunut jotain kirjoittamisen jälkeen.
   *[other] Vastaukset, joiden julkaisuaika on { $moment }, on syytä tarkistaa: { $n } idealle on tapahtunut jotain kirjoittamisen jälkeen.
}
answer-front-look = Katso vastaukset
refusal-answers-news-since = Jotain on tapahtunut sen jälkeen, kun avasit sivun. Lue rivit vielä kerran.
refusal-undo-the-answers = Vastaukset perutaan yhdessä vastauspöydällä.
answer-left-unread = Ei luettavissa numeroksi: { $numbers }.
answer-left-unknown = { $n ->
    [one] Ideaa numero { $numbers } ei ole.
   *[other] Ideoita numero { $numbers } ei ole.
}
answer-left-closed = Jo päätetty: { $numbers }.
answer-left-beyond = Koskee toista kuntaa: { $numbers }.
