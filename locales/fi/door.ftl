# Virhesivut
page-gone = Sivu on poistettu
page-gone-text = Täällä ollutta sisältöä ei enää ole.
page-refused = Se ei onnistunut
page-cross-site = Lähetys tuli toiselta sivustolta
page-cross-site-text = Turvallisuussyistä otamme vastaan vain omilta sivuiltamme lähetettyjä lomakkeita. Mene sivulle ja lähetä lomake sieltä.
page-bad-request = Emme ymmärtäneet lähetystä
page-bad-request-text = Palaa takaisin, lataa sivu uudelleen ja yritä uudestaan.
page-too-large = Tiedosto tai teksti on liian suuri
page-too-large-text = Jaa se osiin tai valitse pienempi tiedosto ja yritä uudelleen.
page-too-large-most = Lähettämäsi on suurempi kuin voidaan ottaa vastaan: enintään { $size }. Jaa teksti osiin tai valitse pienempi tiedosto ja lähetä uudelleen.
page-too-large-kept = Kirjoittamasi teksti. Kopioi se tästä.
page-timeout = Se kesti liian kauan
page-timeout-text = Mitään ei ole muutettu. Yritä hetken kuluttua uudelleen.
page-unavailable = Emme juuri nyt saa yhteyttä tietokantaamme
page-unavailable-text = Tämä menee yleensä ohi muutamassa sekunnissa. Mikään lähettämäsi ei ole muuttunut: lataa sivu uudelleen tai lähetä hetken kuluttua.
page-needs-right = Tämä sivu edellyttää oikeutta: { $right }. Koordinaattori tai pääkäyttäjä voi antaa sinulle roolin, johon oikeus kuuluu.
# Kirjautuminen
sign-in-text = Kirjoita sähköpostiosoitteesi, niin lähetämme linkin, jolla pääset sisään. Salasanaa ei tarvita.
sign-in-email = Sähköpostiosoite
sign-in-send = Lähetä linkki
sign-in-sent = Katso sähköpostiasi
sign-in-sent-text = Jos osoite kuuluu jollekin tilille, linkki on matkalla. Se on voimassa 15 minuuttia, ja sitä voi käyttää kerran.
sign-in-land-text = Kirjaudu sisään tällä laitteella painamalla painiketta.
signed-out = Olet kirjautunut ulos.
invitation = Kutsu
invitation-text = Sinut on kutsuttu rooliin { $role }. Kun hyväksyt kutsun, saat tilin ja kirjaudut sisään.
invitation-accept = Hyväksy kutsu
# Alueen valinta
choose-space = Valitse alue
choose-space-none = Täällä ei ole vielä yhtään aluetta.
demo-about = Kaikki täällä on keksittyä: paikannimet ovat todellisia, mutta ideat, ihmiset ja päätökset ovat esimerkkejä.
demo-roles = Kokeile roolia ilman tiliä
# Hylkäykset
refusal-link-used = Linkki on jo käytetty tai vanhentunut. Pyydä uusi.
refusal-too-many-links = Osoitteeseen on lähetetty liian monta linkkiä. Odota tunti ja yritä uudelleen.
refusal-not-an-email = Kirjoita sähköpostiosoite, esimerkiksi nimi@esimerkki.fi.
refusal-bad-colour = Väriä ei voi lukea valkoista vasten. Valitse tummempi.
refusal-not-permitted = Sinulla ei ole oikeutta tehdä tätä.
# Oikeudet
right-see-desk = työpöydän katselu
right-register-ideas = ideoiden kirjaaminen
right-import-ideas = ideoiden tuonti
right-sort-ideas = ideoiden lajittelu
right-steer-ideas = ideoiden jatkosta päättäminen
right-draft-answers = vastausten kirjoittaminen
right-send-answers = vastausten lähettäminen
right-see-contact = yhteystietojen katselu
right-manage-space = alueen asetusten muuttaminen
right-invite = kollegoiden kutsuminen
right-administer = asennuksen hallinta
right-read-log = lokin lukeminen
right-lead-groups = johtaa työryhmiä
right-work-proposals = valmistella ehdotuksia
right-assess = arvioida ehdotuksia
right-steer-proposals = priorisoida ehdotuksia ja viedä ne päätettäviksi
right-keep-decisions = kirjata toimielinten päätökset
right-keep-actions = suunnitella ja seurata toimenpiteitä
right-draft-strategy = laatia strategiaa ja tavoitteita
right-keep-plans = ylläpitää omaa toimintasuunnitelmaa
right-review-measures = tarkastella käynnissä olevia toimia
right-publish = julkaista raportteja
right-see-work = nähdä työaineistoa
right-follow-boards = seurata omien toimielinten asioita
# Roolit
role-coordinator = koordinaattori
role-sorter = lajittelija
role-registrar = kirjaaja
role-group-member = ryhmän jäsen
role-group-lead = ryhmän vetäjä
role-municipal-editor = kunnan toimittaja
role-board-secretary = lautakunnan sihteeri
role-politician = poliitikko
role-analyst = analyytikko
role-international-coordinator = kansainvälinen koordinaattori
role-programme-officer = ohjelmavastaava
role-evaluator = arvioija
role-land-editor = maa-alueiden toimittaja
role-admin = pääkäyttäjä
role-auditor = tarkastaja
# Kirjautumiset
sessions = Kirjautumiseni
sessions-text = Olet kirjautunut näissä. Lopeta ne, joita et tunnista tai et enää käytä.
sessions-device = { $browser }, { $system }
sessions-device-system = Tuntematon selain, { $system }
sessions-device-unknown = Tuntematon laite
sessions-began = Kirjauduttu { $when }
sessions-used = Viimeksi käytetty { $when }.
sessions-until = Päättyy { $when }, jos sitä ei käytetä.
sessions-here = Tämä laite
sessions-end = Kirjaudu ulos sieltä
sessions-end-others = Kirjaudu ulos muualta kuin täältä
sessions-others-text = Oletko hukannut puhelimen tai käyttänyt yhteistä tietokonetta?
sessions-ended = Olet kirjautunut sieltä ulos.
sessions-ended-others = { $n ->
    [one] Olet kirjautunut ulos yhdestä muusta paikasta.
   *[other] Olet kirjautunut ulos { $n } muusta paikasta.
}
# Hylkäykset: roolit ja asetukset
refusal-last-administrator = Tämä on viimeinen pääkäyttäjä. Tee ensin jostakusta muusta pääkäyttäjä.
refusal-last-coordinator = Tämä on viimeinen, joka voi päästää muita sisään. Tee ensin jostakusta muusta koordinaattori.
refusal-own-language-missing = Oman kielenne pitää olla yksi sivujen kielistä.
refusal-has-role = Henkilöllä on jo tämä rooli.
refusal-choose-organisation = Valitse kunta tai organisaatio, jota rooli koskee.
refusal-already-invited = Tällä osoitteella on jo kutsu tähän rooliin.
# Vältettävät sanat
term-hint = Teksti on tallennettu. Siinä on ”{ $avoid }”; täällä kirjoitamme mieluummin ”{ $prefer }”.
term-hint-reason = Teksti on tallennettu. Siinä on ”{ $avoid }”; täällä kirjoitamme mieluummin ”{ $prefer }”. { $reason }
# Kirjoitetut koodit
code-empty = Kirjoita koodin neljä sanaa.
code-few = { $n ->
    [one] Sanoja puuttuu. Olet kirjoittanut yhden sanan neljästä.
   *[other] Sanoja puuttuu. Olet kirjoittanut { $n } sanaa neljästä.
}
code-many = Sanoja on liikaa. Koodissa on neljä sanaa ja yksi numero.
code-unknown = Emme tunnista sanaa numero { $place }, ”{ $word }”. Katso kuittia vielä kerran.
code-unknown-near = Emme tunnista sanaa numero { $place }, ”{ $word }”. Tarkoititko ”{ $nearest }”?
code-instead = Kyllä, tarkoitin ”{ $nearest }”
code-mixed = Sanat eivät kuulu yhteen. Katso kuittia vielä kerran.
code-check = Numero ei sovi sanoihin. Ehkä kaksi sanaa on vaihtanut paikkaa tai jokin sana on väärin.
code-wait = { $n ->
    [one] Koodeja on kokeiltu monta. Odota minuutti ja yritä uudelleen. Kirjoittamasi on tallella.
   *[other] Koodeja on kokeiltu monta. Odota { $n } minuuttia ja yritä uudelleen. Kirjoittamasi on tallella.
}
