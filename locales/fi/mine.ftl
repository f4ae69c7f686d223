# Kirjoita koodi
mine-enter-title = Seuraa ideaasi
mine-enter-lead = Kirjoita koodi, jonka sait, kun jätit idean. Silloin näet, miten pitkällä se on.
mine-code = Koodisi
mine-code-hint = Neljä sanaa ja yksi numero, esimerkiksi ”{ $example }”. Isoilla ja pienillä kirjaimilla ei ole väliä, ja numeron voi jättää pois.
mine-open = Näytä ideani
mine-continue = Jatka ideaan nro { $number }
mine-code-empty = Kirjoita koodin neljä sanaa.
mine-code-few = { $n ->
    [one] Sanoja puuttuu. Olet kirjoittanut yhden sanan neljästä.
   *[other] Sanoja puuttuu. Olet kirjoittanut { $n } sanaa neljästä.
}
mine-code-many = Sanoja on liikaa. Koodissa on neljä sanaa ja yksi numero.
mine-code-unknown = Emme tunnista sanaa numero { $place }, ”{ $word }”. Katso kuittia vielä kerran.
mine-code-unknown-near = Emme tunnista sanaa numero { $place }, ”{ $word }”. Tarkoititko ”{ $nearest }”?
mine-code-instead = Kyllä, tarkoitin ”{ $nearest }”
mine-code-mixed = Sanat eivät kuulu yhteen. Katso kuittia vielä kerran.
mine-code-check = Numero ei sovi sanoihin. Ehkä kaksi sanaa on vaihtanut paikkaa tai jokin sana on väärin.
mine-code-not-found = Emme löydä täältä ideaa tällä koodilla. Katso kuittia vielä kerran. Jos koodi on paperikortissa, voi kestää muutaman päivän, ennen kuin olemme kirjanneet sen.
mine-code-on-card = Koodi on oikea. Se on ideakortissa, jota emme ole vielä kirjanneet. Katso muutaman päivän päästä uudelleen samalla koodilla.
mine-code-wait = { $n ->
    [one] Koodeja on kokeiltu monta. Odota minuutti ja yritä uudelleen. Kirjoittamasi on tallella.
   *[other] Koodeja on kokeiltu monta. Odota { $n } minuuttia ja yritä uudelleen. Kirjoittamasi on tallella.
}
mine-lost = Onko koodi kadonnut?
mine-lost-text = Emme voi kaivaa sitä esiin, koska emme säilytä sitä luettavassa muodossa. Siksi kukaan muu ei voi lukea sitä, mikä on tarkoitettu vain sinulle. Jos sinulla on idean numero, voit seurata sitä kaikkien ideoiden joukossa, ja voit aina jättää uuden.
mine-session-over = Aikaa kului, joten suljimme sivun. Kirjoita koodi uudelleen.
mine-session-over-kept = Aikaa kului, joten suljimme sivun. Kirjoittamasi on tallella tässä alla. Kirjoita koodi uudelleen, niin voit lähettää sen.
# Minun ideani
mine-title = Ideasi nro { $number }
mine-left-on = Jätetty { $date }
mine-public-page = Näin kaikki muut näkevät sen
mine-held = Tekstiä ei vielä näytetä muille. Ensin joku katsoo, onko siinä nimiä tai puhelinnumeroita, joiden ei kuulu olla julkisia.
mine-masked = Muilta on peitetty joitakin sanoja jonkun henkilötietojen suojaamiseksi. Tässä näet tekstin niin kuin sen kirjoitit.
# Tilanne
mine-state-received = Ideasi on tullut perille. Kukaan ei ole vielä lukenut sitä.
mine-state-sorted = Ideasi on luettu ja lajiteltu.
mine-state-clarifying = Meillä on sinulle kysymys.
mine-state-in-proposal = Ideasi on osa ehdotusta { $proposals }.
mine-state-in-proposal-unnamed = Ideasi on osa ehdotusta.
mine-state-parked = Ideasi odottaa { $date } asti.
mine-state-referred = Ideasi on annettu eteenpäin. Vastaanottaja: { $receiver }.
mine-because-referred = Näin kirjoitimme heille:
mine-because-parked = Syy on tämä:
mine-state-answered = Ideasi on saanut vastauksen.
mine-state-withheld = Ideasi tekstiä ei näytetä julkisesti.
mine-state-withdrawn = Olet perunut ideasi.
# Mitä nyt tapahtuu
mine-next-received = Joku on lukenut sen viimeistään { $date }. Saat aina vastauksen.
mine-next-word = Kuulet meistä viimeistään { $date }.
mine-next-late = Sinun olisi pitänyt kuulla meistä viimeistään { $date }. Olemme myöhässä, ja se on meidän syytämme. Ideasi on meillä tallella ja saa vastauksen.
mine-next-clarifying = Vastaa mielellään viimeistään { $date }. Jos et vastaa, jatkamme sen pohjalta, mitä olet jo kirjoittanut.
mine-next-parked = Silloin otamme sen taas esiin. Sinun ei tarvitse tehdä mitään.
mine-next-referred = Nyt he vievät sitä eteenpäin. Meillä se on päätetty.
mine-next-referred-number = Nyt he vievät sitä eteenpäin. Heidän numeronsa asialle on { $reference }. Meillä se on päätetty.
mine-next-answered = Meillä se on päätetty. Jos haluat kysyä lisää, voit kirjoittaa meille tällä sivulla.
mine-next-withheld = Jos se on mielestäsi väärin, voit kirjoittaa meille tällä sivulla.
mine-next-withdrawn = Emme tee sille enää mitään. Voit jättää uuden idean milloin haluat.
mine-coming-read = Joku lukee ja lajittelee sen
mine-coming-word = Seuraava viesti sinulle
mine-coming-reply = Vastauksesi kysymykseemme
mine-coming-wake = Otamme sen taas esiin
mine-coming-answer = Vastaus sinulle
mine-by = viimeistään { $date }
# Punainen lanka
told-receipt = Ideasi tuli perille
told-sorted = Luimme ja lajittelimme sen
told-question = Kysyimme sinulta
told-question-closed = Jatkoimme ilman vastausta kysymykseen
told-reply-received = Vastauksesi tuli perille
told-you-wrote = Kirjoitit
told-in-proposal = Siitä tuli osa ehdotusta { $proposal }
told-in-proposal-unnamed = Siitä tuli osa ehdotusta
told-left-proposal = Se otettiin pois ehdotuksesta { $proposal }
told-left-proposal-unnamed = Se otettiin pois ehdotuksesta
told-parked = Se jäi odottamaan { $date } asti
told-woken = Otimme sen taas esiin
told-referred = Annoimme sen eteenpäin. Vastaanottaja: { $receiver }
told-answered = Sait vastauksen
told-progress = Kerroimme, miten asia etenee
told-withheld = Teksti poistettiin julkisesta näkymästä
told-withdrawn = Peruit sen
told-reopened = Otimme sen uudelleen käsittelyyn
told-undone = Korjasimme virheen
told-did-it-help = Kysyimme, auttoiko vastaus
told-took = Otimme mukaan: { $took }
told-reference = Heidän numeronsa asialle: { $reference }
# Kirjoita meille
mine-write = Kirjoita meille ideasta
mine-field-text = Mitä haluat sanoa
mine-reply-to-question = Vastauksesi
mine-reply-hint = Vain ideoiden parissa työskentelevät näkevät tämän sivustolla. Siitä tulee julkinen asiakirja.
mine-reply-send = Lähetä
mine-replied = Kiitos, viesti on tullut perille.
mine-moved-on = Se ei enää onnistunut, koska idea on edennyt. Näin asia on nyt.
# Auttoiko vastaus?
mine-helped-title = Auttoiko vastauksemme sinua?
mine-field-why = Jos ei: tämä puuttuu
mine-helped-button-yes = Kyllä
mine-helped-button-no = Ei
mine-helped-yes = Kiitos, se on hyvä tietää.
mine-helped-no = Kiitos, että kerroit. Olemme ottaneet idean uudelleen käsittelyyn.
# Viestit sähköpostilla
mine-address-new = Saa viestit sähköpostilla
mine-address-known = Viestit lähetetään osoitteeseen { $address }
mine-field-email = Sähköpostiosoite
mine-email-change = Jätä tyhjäksi, jos haluat pitää nykyisen osoitteen.
mine-field-lang = Viestien kieli
mine-field-name = Nimi
mine-name-change = Jätä tyhjäksi, jos haluat pitää antamasi nimen.
mine-field-name_public = Saako nimen näyttää?
mine-name-public = Nimeni saa näkyä idean yhteydessä
mine-address-kept = Tähän kirjoittamaasi ei näytetä muille, ellet itse valitse niin. Voit poistaa tiedot milloin haluat.
mine-address-kept-until = Säilytämme tiedot { $date } asti. Voit poistaa ne milloin haluat.
mine-address-remove = Poista tietoni
mine-address-saved = Tallennettu.
mine-address-removed = Tietosi on poistettu. Ideasi on tallella, ja koodi on voimassa.
# Peru
mine-withdraw = Peru idea
mine-withdraw-title = Haluatko perua idean?
mine-withdraw-text = Tekstiä ei enää näytetä muille.
mine-withdraw-number = Numero { $number } jää laskuihin, jotta kaikki näkevät, ettei mitään ole kadonnut.
mine-withdraw-final = Emme jatka sen käsittelyä. Perumista ei voi kumota, mutta voit jättää uuden idean.
mine-withdraw-record = Saapunut teksti on julkinen asiakirja, ja siitä voidaan antaa tieto sitä pyytävälle.
mine-withdraw-yes = Kyllä, peru idea
mine-withdraw-no = Ei, pidä se
mine-withdrawn = Olet perunut idean.
# Sulje
mine-leave = Sulje sivu
mine-leave-text = Sivu sulkeutuu itsestään kaksi tuntia viimeisen käytön jälkeen. Sulje se itse, jos käytät lainattua puhelinta tai tietokonetta.
mine-left = Sivu on suljettu. Koodi on edelleen voimassa.
mine-state-adopted = Ehdotuksesta, johon ideasi kuuluu, on päätetty.
mine-state-realised = Ideasi on johtanut tulokseen.
mine-next-realised = Kiitos, että osallistuit. Jos sinulla on kysyttävää, voit kirjoittaa meille tällä sivulla.
mine-coming-result = Se toteutetaan ja tuottaa tuloksen
told-submitted = Ehdotus meni päätettäväksi, toimielimiä { $m }
told-decided = Päätetty: { $n } / { $m }: { $title }
told-adopted = Kaikki hyväksyivät: { $title }
told-referred-back = Ehdotus palautettiin valmisteluun: { $title }
told-rejected = Yksi ehdotuksista hylättiin: { $title }
told-action-planned = Toimenpide suunnitteilla: { $title }
told-action-started = Se on alkanut: { $title }
told-action-completed = Se on toteutettu: { $title }
told-action-cancelled = Se peruttiin: { $title }
told-realised = Siitä tuli tulos: { $title }
told-invited = Sinut on kutsuttu: { $title }
told-carried = Se siirtyi mukaan: { $title }
