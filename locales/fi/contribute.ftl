# Osallistu
contribute = Osallistu
contribute-lead = Mitä sinä tai te haluatte tehdä itse? Hallinnonala, yritys, yhdistys tai sinä yksin: kaikkia tarvitaan. Valitse alue ja kirjoita omin sanoin. Se vie kaksi minuuttia, eikä tunnusta tarvita.
contribute-step-1 = Vaihe 1/3: valitse alue
contribute-step-2 = Vaihe 2/3: kirjoita
contribute-step-3 = Vaihe 3/3: säilytä koodi
contribute-closed = Emme ota juuri nyt vastaan uusia sitoumuksia.
contribute-closed-next = Jos sinulla on jo suunnitelma, voit avata sen koodillasi.
contribute-no-areas = Alueita, joiden hyväksi voisi toimia, ei vielä ole.
contribute-no-areas-next = Ne tulevat, kun on strategia tai ohjelma, jossa on painopistealueita.
contribute-examples-short = Esimerkiksi:
contribute-examples = Näin voi osallistua, esimerkiksi
contribute-other-area = Valitse toinen alue
contribute-write-title = Sitoumuksesi
contribute-before = Ennen kuin kirjoitat:
contribute-public-records = Lähettämästäsi tulee asiakirja, josta voi pyytää tietoja. Älä kirjoita itsestäsi tai muista mitään, mikä ei saa tulla tietoon.
contribute-text = Mitä haluat tai haluatte tehdä?
contribute-text-hint = Yksi lause riittää. Kirjoita, mitä teette itse, ei sitä, mitä muiden pitäisi tehdä.
contribute-by = Milloin sen pitää olla tehty?
contribute-by-hint = Päivä, johon tähdätä. Voit muuttaa sitä milloin vain.
contribute-kind = Kuka osallistuu?
contribute-name = Nimi
contribute-name-hint = Mikä nimenne on. Jos olet yksin, nimeä ei tarvita: silloin näyt nimellä ”Asukas” ja numero.
contribute-name-question = Saako nimen näyttää?
contribute-name-public = Olen yksin ja haluan näkyä omalla nimelläni
contribute-share = Kuka saa lukea sitoumuksen?
contribute-share-hint = Voit muuttaa mielesi milloin vain koodillasi.
contribute-share-no = Vain se, jolla on koodi
contribute-share-yes = Kaikki: se näkyy alueen sivulla
contribute-reminder = Vapaaehtoista: muistutus sähköpostilla
contribute-email = Sähköposti
contribute-email-hint = Kirjoitamme vain kerran, kun päivä on tullut. Osoitetta ei näytetä kenellekään.
contribute-send = Jätä sitoumus
contribute-next = Mitä sitten tapahtuu?
contribute-next-code = Saat numeron ja neljän sanan koodin. Koodi on avain omaan suunnitelmaasi.
contribute-next-plan = Suunnitelmassa lisäät sitoumuksia, muutat ja tulostat niitä ja kerrot, mitä niistä tuli.
contribute-next-share = Jakamasi näkyy alueen sivulla, jotta muut voivat tehdä sen kanssasi.
contribute-into-plan = Tämä lisätään suunnitelmaan, jonka tekijä on { $actor }.
contribute-press-again = Sitoumusta ei ole vielä lähetetty. Paina nappia vielä kerran, niin tiedämme, että olet ihminen. Teksti on tallella.
contribute-same-text = Sama teksti tuli juuri verkostasi. Jos kyse on toisesta sitoumuksesta, paina nappia uudelleen. Muuten kaikki on valmista.
contribute-too-many = Samasta verkosta kuin sinun tulee juuri nyt hyvin paljon sitoumuksia. Odota kymmenen minuuttia ja paina nappia uudelleen. Teksti on tallella.
contribute-to-area = Osallistu tähän alueeseen
contribute-to-strategy = Osallistu ohjelmaan
fault-name-personal = Nimessä näyttää olevan puhelinnumero, henkilötunnus tai osoite. Kirjoita vain nimi.
# Kuitti
contribute-thanks = Kiitos! Sitoumus on tallennettu.
contribute-receipt-number = Sitoumuksen numero
contribute-receipt-code = Suunnitelmasi koodi
contribute-receipt-keep = Ota koodi talteen nyt.
contribute-receipt-keep-why = Kirjoita se muistiin, ota siitä kuva tai tulosta sivu. Emme voi näyttää sitä uudelleen: emme säilytä sitä itse.
contribute-receipt-next = Mitä nyt tapahtuu?
contribute-receipt-private = Sitoumus on sinun omasi: vain se, jolla on koodi, voi lukea sen.
contribute-receipt-held = Sitoumus näkyy kaikille heti, kun joku meistä on katsonut sen.
contribute-receipt-shared = Sitoumus näkyy nyt alueen sivulla.
contribute-receipt-plan = Koodilla avaat suunnitelmasi: lisää, muuta, jaa tai peru.
contribute-receipt-print = Suunnitelman voi tulostaa. Et tarvitse tunnusta.
contribute-receipt-over = Kuitti näkyy vain vartin, ja se on kulunut. Sitoumus on tallennettu. Jos sinulla on koodi, voit avata suunnitelman tavalliseen tapaan.
contribute-another = Osallistu vielä kerran, jonakuna muuna
# Toimijat
actor-department = Hallinnonala, koulu tai työpaikka
actor-firm = Yritys
actor-association = Yhdistys tai verkosto
actor-individual = Yksityishenkilö
actors-department = Hallinnonalat
actors-firm = Yritykset
actors-association = Yhdistykset
actors-individual = Yksityishenkilöt
actors-in-text-department = hallinnonalat
actors-in-text-firm = yritykset
actors-in-text-association = yhdistykset
actors-in-text-individual = yksityishenkilöt
actor-pseudonym = Asukas { $n }
list-and = { $first } ja { $last }
# Sitoumukset
commitment = Sitoumus
commitment-number = Sitoumus { $n }
commitment-by = viimeistään { $date }
commitment-area = Alue
commitments-title = Näin osallistumme
commitments-lead = { $n ->
    [0] Kukaan ei ole vielä jakanut sitoumusta tälle alueelle.
    [one] Tälle alueelle on jaettu yksi sitoumus.
   *[other] Tälle alueelle on jaettu { $n } sitoumusta.
}
commitments-so-far = { $n ->
    [0] Ei vielä jaettuja sitoumuksia
    [one] Yksi jaettu sitoumus
   *[other] { $n } jaettua sitoumusta
}
commitments-missing = Täältä puuttuvat vielä { $kinds }. Kaikkia tarvitaan.
commitments-missing-all = Kukaan ei ole vielä luvannut mitään. Ole ensimmäinen!
commitment-life-open = Tekemättä
commitment-life-done = Tehty
commitment-life-withdrawn = Peruttu
commitment-seen-private = Vain suunnitelmassa
commitment-seen-held = Odottaa katsomista
commitment-seen-shared = Jaettu
commitment-seen-says-private = Vain se, jolla on koodi, voi lukea tämän.
commitment-seen-says-held = Olet jakanut tämän. Joku meistä katsoo tekstin, ennen kuin kaikki voivat lukea sen.
commitment-seen-says-shared = Kaikki voivat lukea tämän alueen sivulla.
commitment-outcome-is = Näin kävi:
commitment-reason-is = Meiltä, jotka katsomme tekstit:
commitment-share = Jaa kaikille
commitment-unshare = Lopeta jakaminen
commitment-reopen = Sitä ei ole vielä tehty
commitment-finish-title = Onko se tehty?
commitment-outcome = Mitä siitä tuli?
commitment-outcome-hint = Lause tai kaksi. Kerro myös, jos siitä tuli muuta kuin ajattelit.
commitment-finish = Se on tehty
commitment-edit-title = Muuta
commitment-withdraw = Peru sitoumus
commitment-withdraw-text = Silloin se ei enää näy kenellekään, eikä tätä voi kumota.
commitment-added = Sitoumus on suunnitelmassa.
commitment-saved = Muutos on tallennettu.
commitment-saved-held = Se on tallennettu. Joku meistä katsoo tekstin, ennen kuin kaikki voivat lukea sen.
commitment-finished = Hienoa! Se on merkitty tehdyksi.
commitment-is-shared = Nyt kaikki voivat lukea sen alueen sivulla.
commitment-is-private = Nyt vain se, jolla on koodi, voi lukea sen.
commitment-is-open = Sitä ei ole enää merkitty tehdyksi.
commitment-is-withdrawn = Sitoumus on peruttu.
commitment-moved-on = Sitoumus on muuttunut sen jälkeen, kun avasit sivun. Katso, millainen se on nyt, ja tee uudelleen, jos haluat.
# Oma suunnitelma
plan-title = Oma suunnitelma
plan-lead = Kaikki täällä on omaasi, kunnes jaat sen. Käy alueet läpi yksi kerrallaan: mitä teette jo nyt, ja mitä voisitte tehdä lisää?
plan-have-code = Onko sinulla jo suunnitelma? Avaa se koodillasi
plan-continue = Jatka suunnitelmaasi
plan-continue-as = Jatka suunnitelmaa, jonka tekijä on { $actor }
plan-enter-title = Avaa suunnitelmasi
plan-enter-lead = Kirjoita koodi, jonka sait, kun jätit ensimmäisen sitoumuksesi.
plan-code = Koodisi
plan-code-hint = Neljä sanaa ja yksi numero, esimerkiksi ”{ $example }”. Isoilla ja pienillä kirjaimilla ei ole väliä, ja numeron voi jättää pois.
plan-code-not-found = Emme löydä täältä suunnitelmaa tällä koodilla. Katso kuittia vielä kerran.
plan-code-of-idea = Onko se idean koodi? Seuraa ideaasi
plan-code-of-plan = Onko se oman suunnitelman koodi? Avaa suunnitelmasi
plan-open = Avaa suunnitelmani
plan-begin = Eikö sinulla ole suunnitelmaa? Jätä ensimmäinen sitoumus
plan-lost = Onko koodi kadonnut?
plan-lost-text = Emme voi etsiä sitä: emme säilytä sitä luettavassa muodossa. Siksi kukaan muu ei voi lukea suunnitelmaasi. Voit aina aloittaa uuden. Jos haluat, että jotakin jakamaasi poistetaan, ota yhteyttä kuntaan.
plan-session-over = Aikaa kului, joten suljimme suunnitelman. Kirjoita koodi uudelleen.
plan-shown-as = näkyy nimellä { $actor }
plan-about = Tätä teemme jo
plan-about-form = Teistä: mitä teette, nimi ja muistutukset
plan-about-hint = Vain teille itsellenne. Sen näkeminen, mitä jo tekee, on hyvä alku suunnitelmalle.
plan-add = Lisää sitoumus
plan-change = Muuta, jaa tai päätä sitoumus { $n }
plan-alike = Muistuttaa sitä, mitä muut haluavat tehdä:
plan-gone = Perutut ja alueille, joita ei enää ole
plan-due = Sitoumuksen { $n } päivä on tullut.
plan-due-tell = Kerro, mitä siitä tuli
plan-field-about = Mitä teette jo nyt?
plan-field-name = Nimi
plan-field-email = Sähköposti muistutuksia varten
plan-name-hint = Näytetään vain, jos rastitat sen.
plan-email-kept = Muistutukset menevät osoitteeseen { $address }. Kirjoita uusi osoite, jos sen pitää olla toinen.
plan-email-forget = Poista osoite
plan-email-forgotten = Osoite on poistettu.
plan-saved = Se on tallennettu.
plan-print = Tulosta sivu selaimesta, niin saat suunnitelman paperille ilman nappeja.
plan-leave = Sulje suunnitelma
plan-leave-text = Tee näin, jos lainaat jonkun toisen puhelinta tai tietokonetta. Muuten suunnitelma sulkeutuu itsestään kahden tunnin kuluttua.
plan-left = Suunnitelma on suljettu.
# Yhdessä
together-title = Sitoumukset yhdessä
together-link = Katso, mikä kuuluu yhteen ja mitä puuttuu
together-lead = { $n ->
    [0] Kukaan ei ole vielä jakanut sitoumusta.
    [one] Yksi jaettu sitoumus alueiden rinnalla.
   *[other] { $n } jaettua sitoumusta rinnakkain.
}
together-suggests = Vertaamme tekstien sanoja ja kerromme, mitkä ne ovat. Nämä ovat ehdotuksia: jokainen päättää itse, kenen kanssa haluaa toimia.
together-newest = { $n } uusinta verrataan.
together-none = Yhtään sitoumusta ei ole vielä jaettu.
together-none-next = Kun joku on jakanut omansa, täällä näkyy, mikä kuuluu yhteen.
together-overlaps = Useat haluavat tehdä samantapaista
together-no-overlaps = Mikään jaettu ei muistuta selvästi mitään muuta.
together-alike = { $n ->
    [2] Kaksi toimijaa haluaa tehdä samantapaista
    [3] Kolme toimijaa haluaa tehdä samantapaista
    [4] Neljä toimijaa haluaa tehdä samantapaista
    [5] Viisi toimijaa haluaa tehdä samantapaista
   *[other] { $n } toimijaa haluaa tehdä samantapaista
}
together-because = Yhteiset sanat: { $words }
together-partners = Voisivatko he auttaa toisiaan?
together-partners-text = Kaksi erilaista toimijaa, jotka sivuavat samaa asiaa.
together-gaps = Kuka puuttuu?
# Työpöytä
desk-contribute = Sitoumukset
desk-contribute-lead = Tekstit, joissa näyttää olevan henkilötietoja, odottavat täällä, kunnes joku on katsonut ne. Yksityisiä suunnitelmia ei näytetä, vain niiden määrä.
desk-contribute-held = Odottaa katsomista
desk-contribute-none = Mikään ei odota.
desk-contribute-none-next = Kaikki jaetut sitoumukset ovat alueiden sivuilla. Avaa sitoumus sieltä, jos se pitää pidättää.
desk-contribute-actor = Toimija
desk-contribute-kind = Laji
desk-contribute-when = Jätetty
desk-contribute-numbers = Kuinka monta
desk-contribute-by-area = Jaetut sitoumukset alueen ja toimijan lajin mukaan
desk-contribute-by-standing = Kaikki sitoumukset sen mukaan, miten pitkällä ne ovat ja kuka saa lukea ne
desk-contribute-life = Tila
desk-contribute-sum = Summa
desk-contribute-elsewhere = Alueet, joita ei enää ole
desk-contribute-public = Näytä Osallistu-sivu
look-why-hints = Tekstissä näyttää olevan puhelinnumero, henkilötunnus tai osoite.
look-why-watched = Tekstiä on aiemmin peitetty tai pidätetty, joten jokainen uusi sanamuoto näytetään ensin täällä.
look-release = Näytä teksti sellaisenaan
look-release-text = Eikö mitään tarvitse peittää?
look-mask-title = Peitä jotakin
look-text = Teksti, jonka kaikki saavat lukea
look-text-hint = Henkilötiedoilta näyttävä on jo peitetty. Älä muuta muuta kuin sitä, mikä on peitettävä.
look-outcome = Tulos, jonka kaikki saavat lukea
look-reason = Syy
look-reason-hint = Toimija lukee syyn suunnitelmastaan.
look-mask = Näytä näin peitettynä
look-hold-title = Pidätä
look-hold-text = Sitoumus ei enää näy kaikille, ennen kuin joku on katsonut sen uudelleen.
look-hold = Pidätä sitoumus
commitment-released = Sitoumus näkyy nyt kaikille.
commitment-masked = Sitoumus näkyy nyt kaikille peittämilläsi kohdilla.
commitment-held = Sitoumus on pidätetty.
examples-title = Esimerkkejä sitoumuksista
examples-title-about = Esimerkkejä siitä, mihin voi sitoutua, joka alueelta.
examples-lead = Esimerkit ovat Osallistu-sivulla kunkin alueen kohdalla. Kirjoita ne strategianne kielellä.
examples-lines = Esimerkit, yksi kullekin riville
examples-hint = Enintään kaksitoista riviä. Aloita mielellään pienestä.
examples-saved = Esimerkit on tallennettu.
# Kieltäytymiset
refusal-commitments-closed = Emme ota juuri nyt vastaan uusia sitoumuksia.
refusal-plan-full = { $n ->
   *[other] Suunnitelmassa on jo { $n } sitoumusta. Enempää ei mahdu yhteen suunnitelmaan.
}
refusal-no-such-area = Aluetta ei enää ole. Palaa takaisin ja valitse toinen.
refusal-commitment-withdrawn = Sitoumus on peruttu, eikä sitä voi muuttaa.
refusal-commitment-done = Sitoumus on merkitty tehdyksi. Avaa se uudelleen, jos sitä pitää muuttaa.
refusal-commitment-open = Sitoumusta ei ole merkitty tehdyksi.
refusal-commitment-shared = Sitoumus on jo jaettu.
refusal-commitment-private = Sitoumusta ei ole jaettu.
refusal-commitment-not-shared = Sitoumus ei näy kaikille, joten ei ole mitään pidätettävää.
refusal-commitment-not-held = Sitoumus ei enää odota katsomista.
refusal-commitment-reason = Kirjoita syy, jotta toimija ymmärtää.
# Muistutus
commitment-mail-subject = Sitoumuksesi päivä on tullut – { $space }
commitment-mail-said = Sitoumuksen { $number } piti olla tehty viimeistään { $date }. Näin kirjoitit:
commitment-mail-next = Miten kävi? Avaa suunnitelmasi ja kerro, mitä siitä tuli, tai valitse uusi päivä. Päätät itse.
commitment-mail-follow = Avaa suunnitelmasi saamallasi koodilla:
commitment-mail-why-you = Saat tämän kirjeen vain kerran, koska pyysit muistutuksen, kun jätit sitoumuksesi. { $space }
commitment-goal = Tavoite, jota se auttaa
commitment-action = Toimenpide, jota se auttaa
commitment-helps-none = Ei valittu
commitment-helps-title = Mitä se auttaa
commitment-helps-text = Valinta ei ole pakollinen. Jos valitset, sitoumus näkyy myös tavoitteen tai toimenpiteen sivulla, kun kaikki saavat lukea sen.
commitment-helps-goal = Auttaa tavoitetta: { $title }
commitment-helps-action = Auttaa toimenpidettä: { $title }
