# Työpöytä
sorting-desk = Yleiskatsaus
sorting-sort = Lajittele
sorting-proposals = Ehdotukset
sorting-themes = Teemat
sorting-themes-about = Teemat, joihin ideat lajitellaan: lisää, nimeä uudelleen tai poista tarjolta.
sorting-keys = Näppäimet
sorting-also-here = Myös täällä
sorting-title = Lajittele nro { $n }
sorting-idea-title = Idea nro { $n }
sorting-number = Nro { $n }
sorting-at-table = { $name }, pöytä { $table }
sorting-by-scribe = kirjannut joku muu kuin idean jättäjä
sorting-late = saapui keruun sulkeuduttua
# Tahti
sorting-left = { $n } jäljellä
sorting-per-hour = { $n } tunnissa
sorting-done-today = valmis tänään klo { $time }
sorting-done-hours = { $n ->
    [one] noin tunnin työ jäljellä
   *[other] noin { $n } tunnin työ jäljellä
}
sorting-empty = { $n ->
    [one] Saapuneiden kansio on tyhjä. Yksi idea odottaa vastausta.
   *[other] Saapuneiden kansio on tyhjä. { $n } ideaa odottaa vastausta.
}
sorting-begin = { $n ->
    [one] Lajittele odottava idea
   *[other] Lajittele { $n } ideaa
}
# Kentät
sorting-theme = Teema
sorting-theme-other = Muu teema
sorting-theme-other-hint = Tässä valittu korvaa yllä merkityn.
sorting-theme-none = Ei valittu
sorting-theme-also = Toinen teema
sorting-place = Koskee
sorting-place-both = Molempia
sorting-place-all = Kaikkia kuntia
sorting-place-several = Useita kuntia
sorting-kind = Laji
sorting-language = Kieli
sorting-more = Lisää valintoja
sorting-whole-text = Koko teksti
# Painikkeet
sorting-save = Tallenna ja seuraava
sorting-skip = Ohita
sorting-do-sort = Lajittele
sorting-do-resort = Lajittele uudelleen
sorting-do-proposal = Mukaan ehdotukseen …
sorting-do-park = Lepäämään …
sorting-do-refer = Siirrä eteenpäin …
sorting-do-ask = Kysy …
sorting-do-answer = Vastaa …
sorting-do-mask = Peitä tietoja …
sorting-do-withhold = Piilota …
sorting-do-reopen = Avaa uudelleen …
sorting-open = Avaa
sorting-close = Sulje
sorting-rename = Nimeä uudelleen
sorting-retire = Poista valikosta
sorting-leave = Poista ehdotuksesta
# Päätösten sivut
sorting-title-proposal = Ota nro { $n } mukaan ehdotukseen
sorting-title-park = Jätä nro { $n } lepäämään
sorting-title-refer = Siirrä nro { $n } eteenpäin
sorting-title-ask = Kysy ideasta nro { $n }
sorting-title-answer = Vastaa ideaan nro { $n }
sorting-title-mask = Peitä tietoja ideasta nro { $n }
sorting-title-withhold = Piilota nro { $n }
sorting-title-reopen = Avaa nro { $n } uudelleen
sorting-lead-proposal = Idean jättäjä saa tietää, missä ehdotuksessa idea on mukana ja mitä juuri siitä otettiin.
sorting-lead-park = Idea palaa itsestään sovittuna päivänä. Idean jättäjä saa tietää päivän ja syyn.
sorting-lead-refer = Asioille, joihin joku muu voi vaikuttaa. Idean jättäjä saa tietää, kuka on ottanut asian vastaan.
sorting-lead-ask = Idean jättäjä lukee kysymyksen omalta sivultaan ja voi vastata siellä. Jos vastausta ei tule, idea palaa teille.
sorting-lead-answer = Vastaus päättää idean käsittelyn. Sen voi perua, kunnes se on lähetetty.
sorting-lead-mask = Henkilötiedoilta näyttävät kohdat on peitetty ehdotukseksi. Alkuperäinen säilyy muuttumattomana eikä sitä näytetä julkisesti.
sorting-lead-withhold = Tekstiä ei näytetä julkisesti. Numero ja syy näkyvät, ja idean jättäjä saa tietää miksi.
sorting-lead-reopen = Idea palaa työpöydälle, ja idean jättäjä saa tiedon siitä.
sorting-send-proposal = Ota mukaan ehdotukseen
sorting-send-park = Jätä lepäämään päivään asti
sorting-send-refer = Siirrä eteenpäin
sorting-send-ask = Lähetä kysymys
sorting-send-answer = Lähetä vastaus
sorting-send-mask = Näytä teksti peitettynä
sorting-send-withhold = Piilota teksti
sorting-send-reopen = Avaa uudelleen
sorting-release = Näytä teksti sellaisenaan
sorting-proposal = Olemassa oleva ehdotus
sorting-proposal-new = Tai uusi ehdotus
sorting-proposal-new-hint = Jos kirjoitat otsikon tähän, avataan uusi ehdotus.
sorting-took = Mitä otitte tästä ideasta?
sorting-took-heading = Otimme mukaan:
sorting-in-owners-language = Idean jättäjä lukee tämän. Kirjoita idean kielellä: { $lang }.
sorting-park-reason = Miksi se lepää?
sorting-until = Mihin päivään asti?
sorting-until-hint = Viimeistään { $date }.
sorting-park-30 = Kuukauden päästä
sorting-park-91 = Kolmen kuukauden päästä
sorting-park-182 = Puolen vuoden päästä
sorting-receiver = Kuka ottaa vastaan?
sorting-refer-text = Siirrettävä teksti
sorting-reference = Vastaanottajan oma numero
sorting-question = Kysymyksesi
sorting-answer-text = Vastaus
sorting-reason = Syy
sorting-clean = Näytettävä teksti
sorting-clean-hint = Kirjoita *** piilotettavan kohdan tilalle äläkä muuta uutta.
sorting-masked-now = Näin teksti näkyy nyt
# Päätösten jälkeen
sorting-did-save = Nro { NUMBER($n, useGrouping: "false") } on lajiteltu.
sorting-did-proposal = Nro { NUMBER($n, useGrouping: "false") } on mukana ehdotuksessa.
sorting-did-park = Nro { NUMBER($n, useGrouping: "false") } lepää.
sorting-did-refer = Nro { NUMBER($n, useGrouping: "false") } on siirretty eteenpäin.
sorting-did-ask = Kysymys ideasta nro { NUMBER($n, useGrouping: "false") } on esitetty.
sorting-did-answer = Ideaan nro { NUMBER($n, useGrouping: "false") } on vastattu.
sorting-did-mask = Idean nro { NUMBER($n, useGrouping: "false") } teksti näytetään nyt.
sorting-did-withhold = Idean nro { NUMBER($n, useGrouping: "false") } tekstiä ei näytetä.
sorting-did-reopen = Nro { NUMBER($n, useGrouping: "false") } on taas avoinna.
sorting-did-undo = Peruttu. Tässä on taas nro { NUMBER($n, useGrouping: "false") }.
sorting-did-undo-all = { $n ->
    [one] Peruttu yhden idean osalta.
   *[other] Peruttu { $n } idean osalta.
}
sorting-did-seen = Idean nro { NUMBER($n, useGrouping: "false") } jättäjän vastaus on luettu.
sorting-did-leave = Nro { NUMBER($n, useGrouping: "false") } ei ole enää mukana ehdotuksessa.
sorting-did-proposal-open = Ehdotus { NUMBER($n, useGrouping: "false") } on avattu.
sorting-did-proposal-rename = Ehdotus { NUMBER($n, useGrouping: "false") } on nimetty uudelleen.
sorting-did-proposal-close = Ehdotus { NUMBER($n, useGrouping: "false") } on päätetty.
sorting-did-proposal-move = Kaikki ideat on siirretty, ja ehdotus { NUMBER($n, useGrouping: "false") } on päätetty.
sorting-did-proposal-park = Kaikki ideat lepäävät, ja ehdotus { NUMBER($n, useGrouping: "false") } on päätetty.
sorting-did-theme-add = Teema on nyt valittavissa.
sorting-did-theme-rename = Teema on saanut uuden nimen.
sorting-did-theme-retire = Teemaa ei enää tarjota. Ideat, joilla se on, säilyttävät sen.
sorting-did-theme-promote = { $n ->
    [one] Uusi teema, jossa on yksi idea.
   *[other] Uusi teema, jossa on { $n } ideaa.
}
sorting-stale-text = Tällainen idea on nyt. Katso sitä ja valitse uudelleen, jos haluat muuttaa.
sorting-held-text = Tekstiä ei näytetä julkisesti, ennen kuin joku on tarkistanut henkilötiedot.
# Samanlaiset
sorting-similar = Samanlaisia ideoita
sorting-similar-none = Mikään idea ei muistuta tätä.
sorting-in-proposal = ehdotuksessa { $name }
sorting-parked-until = lepää { $date } asti
sorting-group-with = Ryhmitä numeron { $n } kanssa
sorting-proposal-name = { $number }, { $title }
# Punainen lanka
sorting-at-latest = viimeistään { $date }
sorting-next-sort = Lajitellaan
sorting-next-answer = Viedään eteenpäin tai siihen vastataan
sorting-next-reply = Odottaa idean jättäjän vastausta
sorting-next-wake = Otetaan uudelleen esille
sorting-next-owner = Tieto idean jättäjälle
sorting-step-submitted = Saapui
sorting-step-sorted = Lajiteltu
sorting-step-question_asked = Kysymys idean jättäjälle
sorting-step-question_closed = Kysymys suljettu ilman vastausta
sorting-step-reply_received = Vastaus idean jättäjältä
sorting-step-taken_into_proposal = Mukana ehdotuksessa
sorting-step-left_proposal = Poistettu ehdotuksesta
sorting-step-parked = Lepää
sorting-step-woken = Otettu uudelleen esille
sorting-step-referred = Siirretty eteenpäin
sorting-step-answered = Vastattu
sorting-step-owner_told = Väliaikatieto idean jättäjälle
sorting-step-withheld = Piilotettu
sorting-step-masked = Peitetty
sorting-step-text_released = Teksti näytetään
sorting-step-withdrawn = Idean jättäjä perui
sorting-step-reopened = Avattu uudelleen
sorting-step-undone = Peruttu
sorting-step-asked_if_helped = Kysytty, auttoiko vastaus
sorting-step-changed = Muutettu
# Odottavat
sorting-queue-unsorted = Lajittelemattomat
sorting-queue-unsorted-text = Saapuneet; odottavat teemaa, paikkaa ja lajia.
sorting-queue-held = Tarkistettavat tekstit
sorting-queue-held-text = Voivat sisältää henkilötietoja, eikä niitä näytetä vielä.
sorting-queue-held-none = Tarkistettavia tekstejä ei ole.
sorting-queue-replies = Lukemattomat vastaukset
sorting-queue-replies-text = Joku on vastannut kysymykseen tai kirjoittanut teille.
sorting-queue-replies-none = Kaikki vastaukset on luettu.
sorting-queue-overdue = Myöhässä
sorting-queue-overdue-text = Jotakin olisi jo pitänyt tehdä.
sorting-queue-overdue-none = Mikään ei ole myöhässä.
sorting-queue-silent = Pitkään ilman tietoa
sorting-queue-silent-text = Idean jättäjä ei ole kuullut mitään pitkään aikaan.
sorting-queue-silent-none = Kaikki ovat saaneet tietoa.
sorting-queue-batches = Ajastetut vastaukset
sorting-queue-batches-text = Päätetty, mutta ei vielä julkaistu.
sorting-mark-seen = Luettu
sorting-owner-wrote = Idean jättäjä kirjoitti
sorting-we-told = Me kirjoitimme
sorting-due-since = Olisi pitänyt olla valmis { $date }.
sorting-silent-since = Viimeisin tieto { $date }.
# Koneen ehdotukset
sorting-other-title = Puuttuuko teema?
sorting-other-too-much = { $share } lajitelluista on teemassa { $name }. Silloin teema luultavasti puuttuu.
sorting-cluster-text = Nämä ideat muistuttavat eniten toisiaan. Poista ne, jotka eivät kuulu joukkoon, ja anna teemalle nimi.
sorting-cluster-ideas = Uuden teeman ideat
sorting-cluster-send = Tee niistä teema
# Teemat
sorting-themes-text = Teemat syntyvät ideoista. Ne voi nimetä uudelleen ja poistaa valikosta, mutta niitä ei koskaan tuhota.
sorting-theme-name = Teeman nimi
sorting-theme-add = Lisää teema
sorting-theme-rename = Uusi nimi teemalle { $name }
sorting-theme-count = { $n ->
    [one] yksi idea
   *[other] { $n } ideaa
}
sorting-theme-retired = ei enää valittavissa
sorting-theme-is-other = muualle sopimattomille
# Ehdotukset
sorting-proposal-title = Otsikko
sorting-proposal-work = Kirjoita ehdotusta: teksti, näkökulmat, vaiheet
sorting-proposal-open = Avaa ehdotus
sorting-proposals-none = Ei vielä ehdotuksia.
sorting-proposal-none = Ehdotuksessa ei ole ideoita.
sorting-proposal-ideas = { $n ->
    [one] yksi idea
   *[other] { $n } ideaa
}
sorting-proposal-heading = Ehdotus { $number }: { $title }
sorting-proposal-close = Päätä ehdotus
sorting-built-of = Rakentuu ideoista
sorting-stranded = { $n ->
    [one] Yksi idean jättäjä on ilman tietoa
   *[other] { $n } idean jättäjää on ilman tietoa
}
sorting-ways-text = Ehdotusta ei voi päättää, ennen kuin kaikilla on tie eteenpäin. Valitse yksi kolmesta. Se koskee kaikkia kerralla tai ei ketään.
sorting-way-move-title = Siirrä kaikki toiseen ehdotukseen
sorting-way-move-to = Ehdotukseen
sorting-way-move = Siirrä kaikki ja päätä
sorting-way-park-title = Jätä kaikki lepäämään
sorting-way-park = Jätä kaikki lepäämään ja päätä
sorting-way-answer-title = Vastaa kaikille
sorting-way-answer-text = Kun kaikille on vastattu, ehdotuksen voi päättää.
sorting-way-answer = Kirjoita vastaukset
refusal-question-open = Idea { NUMBER($n, useGrouping: "false") } odottaa jättäjänsä vastausta eikä voi levätä. Siirrä se tai vastaa siihen.
# Yksi idea
sorting-original = Näin teksti saapui
sorting-original-text = Vain työpöydän käyttäjät näkevät alkuperäisen. Sitä ei muuteta, vain peitetään.
sorting-part-of = Mukana ehdotuksissa
sorting-said = Mitä on sanottu
sorting-scheduled = Vastaus julkaistaan { $date }.
sorting-rests = Lepää
sorting-due = Viimeistään
sorting-contact = Yhteystiedot
sorting-contact-show = Näytä yhteystiedot
sorting-contact-logged = Lukemisesi on kirjattu lokiin.
sorting-contact-name = Nimi
sorting-contact-email = Sähköposti
sorting-contact-phone = Puhelin
sorting-contact-postal = Osoite
sorting-purpose = Mihin tarvitset niitä?
sorting-purpose-hint = Käyttötarkoitus kirjataan lokiin.
sorting-purpose-answer = Vastata puhelimitse tai kirjeitse
sorting-purpose-clarify = Kysyä, mitä tarkoitetaan
sorting-purpose-correct = Oikaista tai poistaa pyynnöstä
sorting-word-receipt = Kuitti
sorting-word-sorted = Lajiteltu
sorting-word-question = Kysymys
sorting-word-question_closed = Kysymys suljettu
sorting-word-reply_received = Vastaus saapui
sorting-word-in_proposal = Mukana ehdotuksessa
sorting-word-left_proposal = Poistettu ehdotuksesta
sorting-word-parked = Lepää
sorting-word-woken = Otettu uudelleen esille
sorting-word-referred = Siirretty eteenpäin
sorting-word-answered = Vastaus
sorting-word-progress = Väliaikatieto
sorting-word-withheld = Piilotettu
sorting-word-withdrawn = Peruttu
sorting-word-reopened = Avattu uudelleen
sorting-word-undone = Virhe peruttiin
sorting-word-did_it_help = Auttoiko vastaus?
# Näppäimet
sorting-keys-text = Näppäimillä lajittelu on nopeampaa. Ne ovat pois päältä, kunnes otat ne käyttöön, eivätkä toimi kirjoittaessasi kenttään. Ne vaativat JavaScriptin; kaikki painikkeet toimivat ilman sitä.
sorting-keys-switch = Näppäimet
sorting-keys-on = Päällä
sorting-keys-off = Pois päältä
sorting-keys-letters = Omat näppäimet
sorting-keys-fixed = Enter tallentaa, numerot valitsevat teeman, ? näyttää kaikki näppäimet. Kunnilla on paikan antamat kirjaimet.
sorting-keys-standard = Palauta
sorting-keys-are-on = Näppäimet ovat päällä.
sorting-keys-are-off = Näppäimet ovat pois päältä.
sorting-keys-state-on = Näppäimet: päällä
sorting-keys-state-off = Näppäimet: pois päältä
sorting-keys-change = Muuta
sorting-key-theme = Valitse teema
sorting-key-list = Näytä näppäimet
sorting-key-proposal = Mukaan ehdotukseen
sorting-key-park = Lepäämään
sorting-key-refer = Siirrä eteenpäin
sorting-key-ask = Kysy idean jättäjältä
sorting-key-answer = Vastaa
sorting-key-mask = Peitä tietoja
sorting-key-skip = Ohita
sorting-key-undo = Peru
sorting-key-both = Kaikki kunnat
# Kenttien virheet
fault-choose-theme = Valitse teema.
fault-choose-place = Valitse vähintään yksi kunta tai kaikki.
fault-one-proposal = Valitse olemassa oleva ehdotus tai anna uudelle otsikko, älä molempia.
fault-mask-nothing = Merkitse ensin, mikä peitetään.
fault-choose-proposal = Valitse ehdotus, joka on työn alla.
fault-date-past = Valitse päivä, joka ei ole vielä mennyt.
fault-date-too-late = { $n ->
    [one] Valitse päivä yhden päivän sisältä.
   *[other] Valitse päivä { $n } päivän sisältä.
}
fault-one-sentence = Kirjoita vähintään yksi kokonainen lause.
fault-mask-adds-text = Peittäminen voi vain poistaa. Kirjoita *** äläkä muuta mitään muuta.
fault-key-one-letter = Kirjoita yksi kirjain.
fault-key-twice = Kirjain on jo käytössä. Valitse toinen.
sorting-next-result = Toteutetaan
sorting-step-adopted = Päätetty
sorting-step-realised = Tuotti tuloksen
sorting-step-news = Asia eteni
sorting-word-adopted = Päätetty
sorting-word-realised = Toteutettu
sorting-word-submitted = Meni päätettäväksi
sorting-word-decided = Yksi toimielin päätti
sorting-word-referred_back = Palautettu
sorting-word-rejected = Hylätty
sorting-word-action_planned = Toimenpide suunniteltu
sorting-word-action_started = Toimenpide alkanut
sorting-word-action_completed = Toimenpide toteutettu
sorting-word-action_cancelled = Toimenpide peruttu
sorting-because-near = { $what }: näin on lajiteltu { $n }/{ $of } samankaltaisista ideoista
sorting-because-named = { $what } ({ $share }): tekstissä lukee ”{ $name }”
sorting-because-gathered = { $what } ({ $share }): lähde on { $name }
sorting-because-said = { $what }: näin sanottiin idean tullessa
sorting-because-question = { $what } ({ $share }): koko teksti on kysymys
sorting-because-sign = { $what } ({ $share }): tekstissä lukee ”{ $words }” eikä mitään siitä, mitä pitäisi tehdä
sorting-because-words = { $what } ({ $share }): sanat ovat tätä kieltä
sorting-step-owner_invited = Idean jättäjä kutsuttu
sorting-word-invited = Kutsu
sorting-step-carried = Siirtyi uuteen keruuseen
sorting-word-carried = Siirtyi uuteen keruuseen
# Viimeksi tehty ja sen kumoaminen
deeds-title = Viimeksi tehty
deeds-lead = Se, mitä olet tehnyt viimeisen vuorokauden aikana, ja työtoverien työ, jos vastaat ideoihin. Yhden toimen kaikki muutokset kumotaan kerralla.
deeds-none = Viimeisen vuorokauden aikana ei ole tehty mitään.
deeds-none-next = Pöydällä tehty näkyy täällä vuorokauden ajan, ja sen voi kumota, kunnes joku on saanut siitä tiedon.
deed-title = Kumoa
deed-last = Viimeksi:
deed-said = { $what }: { $which }
deed-ideas = { $n ->
    [one] yksi idea
   *[other] { $n } ideaa
}
deed-when = Milloin
deed-who = Tekijä
deed-undone = Kumottu
deed-proposal-closed = Ehdotus { $proposal } päätetty
deed-proposal-moved = Kaikki siirretty ehdotuksesta { $proposal }, joka päätettiin
deed-proposal-parked = Kaikki ehdotuksessa { $proposal } jätetty lepäämään, ehdotus päätettiin
deed-proposal-joined = Ehdotus { $proposal } yhdistetty toiseen
deed-proposal-split = Ehdotus { $proposal } jaettu
deed-theme-promoted = Uusi teema luotu
deed-answers-published = Vastaukset lähetetty
deed-other = Muutettu
deed-not-undone = Mitään ei ole vielä kumottu. Kaikki ideat eivät voi palata ennalleen.
deed-stuck = { $n ->
    [one] Yksi idea ei voi palata ennalleen. Voit kumota muiden osalta ja jättää sen sikseen.
   *[other] { $n } ideaa ei voi palata ennalleen. Voit kumota muiden osalta ja jättää ne sikseen.
}
deed-stuck-all = { $n ->
    [one] Tätä ei voi kumota, koska tämä idea ei voi palata ennalleen.
   *[other] Tätä ei voi kumota, koska { $n } ideaa ei voi palata ennalleen.
}
deed-changed-since = Muutettu sen jälkeen.
deed-already-sent = Omistaja on jo saanut tiedon.
deed-undo-others = { $n ->
    [one] Kumoa toisen osalta
   *[other] Kumoa muiden { $n } osalta
}
sorting-did-undo-proposal = Kumottu. Ehdotus { NUMBER($n, useGrouping: "false") } on ennallaan.
sorting-stale-typed = Idea on muuttunut sen jälkeen, kun avasit sivun. Kirjoittamasi on tallella: lue se läpi ja lähetä uudelleen.
sorting-stale-since = Tapahtunut sen jälkeen, kun avasit sivun: { $what }. Kirjoittamasi on tallella: lue se läpi ja lähetä uudelleen.
sorting-pace-why = Tahti on laskettu { $n } viimeksi lajitellusta ideasta ilman taukoja.
