# Kirjeet idean jättäjälle
mail-hello = Hei!
mail-subject-receipt = Olemme saaneet ideasi nro { $number }
mail-subject-question = Kysymys ideastasi nro { $number }
mail-subject-answer = Vastaus ideaasi nro { $number }
mail-subject-news = Uutta ideastasi nro { $number }
mail-subject-did-it-help = Auttoiko vastaus ideaasi nro { $number }?
# Mitä on tapahtunut
mail-said-receipt = Kiitos ideasta! Sen numero on { $number }. Vastaanottaja: { $space }.
mail-said-question = Meillä on kysymys ideastasi nro { $number }:
mail-said-in-proposal = Ideasi nro { $number } on nyt osa ehdotusta. Otimme siitä mukaan tämän:
mail-said-parked = Ideasi nro { $number } odottaa { $date } saakka. Syy on tämä:
mail-said-woken = Ideasi nro { $number } on odottanut määräaikansa, ja käsittelemme sitä jälleen.
mail-said-referred = Olemme välittäneet ideasi nro { $number } oikealle vastaanottajalle: { $receiver }. Kirjoitimme sinne näin:
mail-said-answered = Ideaasi nro { $number } on vastattu.
mail-said-progress = Haluamme kertoa, miten ideasi nro { $number } etenee:
mail-said-withheld = Ideasi nro { $number } tekstiä ei näytetä julkisesti.
mail-said-withdrawn = Olet perunut ideasi nro { $number }.
mail-said-reopened = Olemme ottaneet ideasi nro { $number } uudelleen käsittelyyn.
mail-said-did-it-help = Sait jokin aika sitten vastauksen ideaasi nro { $number }. Oliko vastauksesta apua?
mail-said-news = Ideassasi nro { $number } on tapahtunut jotakin.
mail-reference = Asian numero vastaanottajalla on { $reference }.
# Syyt
mail-reason-already-done = Toivomasi asia on jo olemassa.
mail-reason-started = Työ on alkanut.
mail-reason-declined = Emme toteuta sitä.
mail-reason-not-ours = Asiasta päättää joku muu kuin me.
mail-reason-information = Tässä on vastaus kysymykseesi.
mail-reason-insufficient = Saimme liian vähän tietoa voidaksemme edetä.
mail-reason-personal-data = Syynä on, että se sisältää henkilötietoja, joita ei voi peittää.
mail-reason-abuse = Syynä on, että se sisältää uhkailua, vihaa tai loukkauksia.
mail-reason-secrecy = Syynä on, että se sisältää salassa pidettäviä tietoja.
mail-reason-spam = Syynä on, että se on mainos tai koneella tuotettua roskaa.
# Mitä seuraavaksi tapahtuu
mail-next-read-by = Joku lukee sen viimeistään { $date }. Saat aina vastauksen, kävi idealle miten tahansa.
mail-next-answer = Otamme uudelleen yhteyttä, kun jotakin tapahtuu. Saat aina vastauksen, kävi idealle miten tahansa.
mail-next-reply-by = Vastaa mieluiten viimeistään { $date } ideasi sivulla. Jos et vastaa, jatkamme sen pohjalta, mitä olet jo kirjoittanut.
mail-next-wake = Otamme idean uudelleen esiin { $date }. Sinun ei tarvitse tehdä mitään.
mail-next-receiver = Nyt vastaanottaja vie asiaa eteenpäin. Meillä idean käsittely on päättynyt.
mail-next-closed = Jos vastauksesta ei ole apua, voit kertoa sen ideasi sivulla.
mail-next-withheld = Jos olet eri mieltä, voit kirjoittaa meille ideasi sivulla.
mail-next-withdrawn = Emme käsittele sitä enempää. Voit jättää uuden idean milloin haluat.
mail-next-did-it-help = Vastaa kyllä tai ei ideasi sivulla. Kielteinen vastaus palaa ideoiden käsittelijöille.
# Missä ideaa voi seurata
mail-follow-by-code = Voit seurata ideaa täällä. Tarvitset kuitissasi olevan koodin:
mail-follow = Voit seurata ideaa täällä:
mail-why-you = Saat tämän kirjeen, koska jätit osoitteesi idean mukana. Jos et halua enempää kirjeitä, poista osoite ideasi sivulla.
# Kirjautuminen ja kutsu
mail-subject-sign-in = Kirjautumislinkkisi
mail-sign-in = Tällä linkillä kirjaudut sisään. Se on voimassa { $minutes } minuuttia ja toimii yhden kerran:
mail-sign-in-not-you = Etkö ole pyytänyt linkkiä? Silloin sinun ei tarvitse tehdä mitään.
mail-subject-invitation = Kutsu: { $space }
mail-invitation = Sinut on kutsuttu käsittelemään ideoita. Paikka: { $space }. Tällä linkillä hyväksyt kutsun. Se on voimassa { $days } päivää:
mail-invitation-not-you = Etkö tiedä, mistä on kyse? Silloin sinun ei tarvitse tehdä mitään.
# Esittelyn postilaatikko
mailbox = Postilaatikko
mailbox-text = Nämä kirjeet olisi muuten lähetetty. Mikään ei lähde tältä koneelta.
mailbox-empty = Täällä ei ole vielä kirjeitä.
mailbox-to = Vastaanottaja: { $address }
mail-said-adopted = Hyviä uutisia: ehdotuksesta, johon ideasi nro { $number } kuuluu, ovat päättäneet kaikki, joiden pitää: { $title }.
mail-said-referred-back = Ehdotus, johon ideasi nro { $number } kuuluu, on palautettu valmisteluun: { $title }.
mail-said-rejected = Yksi ehdotuksista, joihin ideasi nro { $number } kuuluu, hylättiin: { $title }. Ideaa työstetään edelleen muualla.
mail-said-action-started = Nyt on alkanut jotain, mihin ideasi nro { $number } vaikutti: { $title }.
mail-said-action-completed = Jokin, mihin ideasi nro { $number } vaikutti, on toteutettu: { $title }.
mail-said-action-cancelled = Jokin, mihin ideasi nro { $number } vaikutti, on peruttu: { $title }.
mail-said-realised = Ideasi nro { $number } on johtanut tulokseen: { $title }.
mail-next-result = Palaamme asiaan, kun jotain tapahtuu.
mail-next-thanks = Kiitos, että osallistuit. Koko matkan ideasta tulokseen näet ideasi sivulla.
mail-said-invited = Ideasi nro { $number } on johtanut eteenpäin, ja sinut on kutsuttu: { $title }.
mail-said-carried = Ideaasi nro { $number } ei viime kerralla otettu esille. Nyt se siirtyy mukaan: { $title }. Numero ja teksti ovat samat.
