# Päätökset: yhteiset asiat ja mitä kukin toimielin on tehnyt
nav-decisions = Päätökset
decisions-lead = Tästä näet, missä vaiheessa kukin yhteinen asia on kussakin kunnassa, mitä on päätetty ja milloin. Asiasta tulee yhteinen vasta, kun kaikki, joiden pitää päättää, ovat sanoneet kyllä.
decisions-caption = Yhteiset asiat ja niiden vaihe kussakin kunnassa
decisions-matter = Asia
decisions-number = Asia { $n }
decisions-n-of-m = Päätetty { $n }/{ $m }
decisions-not-concerned = Ei koske
decisions-none = Yhteisiä asioita ei ole vielä.
decisions-none-next = Ne avataan, kun ehdotus on valmis päätettäväksi. Sillä välin voit lukea ehdotuksia.
decisions-signs = Näin luet merkit
decisions-at = Näytä tilanne päivänä
decisions-at-show = Näytä se päivä
decisions-as-of = Tilanne { $date }.
decisions-as-now = Näytä nykytilanne
decisions-date-inferred = { $date } (vuosi päätelty)
decisions-body-of = { $organisation }: { $body }
decisions-thing = { $title } ({ $status })
# Vaiheet
decisions-state-planned = Suunniteltu
decisions-state-information_given = Tiedotettu
decisions-state-prepared = Valmisteltu
decisions-state-on_agenda = Esityslistalla
decisions-state-executed = Pantu täytäntöön
decisions-outcome = Päätös
decisions-outcome-yes = Kyllä
decisions-outcome-yes_changed = Kyllä, muutoksin
decisions-outcome-no = Ei
decisions-outcome-referred_back = Palautettu valmisteluun
decisions-outcome-postponed = Pantu pöydälle
matter-status-open = Kesken
matter-status-adopted = Kaikki hyväksyneet
matter-status-adopted_changed = Kaikki hyväksyneet, muutoksin
matter-status-rejected = Hylätty
matter-status-referred_back = Palautettu valmisteluun
matter-meaning-open = Asiasta tulee yhteinen vasta, kun kaikki toimielimet, joiden pitää päättää, ovat sanoneet kyllä.
matter-meaning-adopted = Kaikki ovat sanoneet kyllä, joten siitä voi tulla yhteinen toimenpide.
matter-meaning-adopted_changed = Kaikki ovat sanoneet kyllä, vähintään yksi muutoksin. Alempana näet, mikä eroaa.
matter-meaning-rejected = Vähintään yksi toimielin on sanonut ei, joten tästä ei tule yhteistä.
matter-meaning-referred_back = Vähintään yksi toimielin haluaa, että asiaa valmistellaan lisää. Sitten se otetaan uudelleen esille.
# Foorumi, areena, päätöshuone
decisions-stages = Kolmenlaisia huoneita
decisions-stage-forum = Foorumi
decisions-stage-forum-text = Avointa keskustelua. Mikään ei sido.
decisions-stage-arena = Areena
decisions-stage-arena-text = Täällä neuvotellaan ja kirjoitetaan. Huoneesta lähtee vain ehdotuksia.
decisions-stage-court = Muodollinen päätös
decisions-stage-court-text = Vain täällä voidaan tehdä päätös. Sillä on pykälä ja päivä, ja sen oikaisee vain uusi päätös.
# Yksi asia
decisions-opened = avattu { $date }
decisions-about = Päätös koskee:
decisions-tracks = Mitä kukin toimielin on tehnyt
decisions-not-required = Ei tarvitse päättää
decisions-keep = Kirjaa, mitä on tapahtunut
decisions-pages = { $n ->
    [one] yksi sivu asiakirjoja
   *[other] { $n } sivua asiakirjoja
}
decisions-corrects = Oikaisee: { $paragraph }, { $date }.
decisions-corrected = Oikaistu myöhemmällä päätöksellä.
decisions-next = Seuraava kokous { $meeting }. Asiakirjat viimeistään { $papers }.
decisions-next-late = Seuraava kokous { $meeting }. Asiakirjojen viimeinen päivä oli { $papers }.
decisions-alike = Päätökset ovat sanasta sanaan samat.
decisions-differences = Missä päätökset eroavat
decisions-differences-text = Yliviivattu on vain ensimmäisessä päätöksessä, alleviivattu vain toisessa.
decisions-compared = { $body } verrattuna: { $first }
decisions-follows = Mihin se johti
decisions-follows-none = Ei vielä toimenpidettä.
# Kuuleminen
anchoring-title = Keitä on kuultu
anchoring-none = Ei kuultu: ketään ei ole vielä merkitty kuulluksi.
anchoring-add = Kirjaa, ketä on kuultu
anchoring-added = Se on kirjattu.
anchoring-for = puolesta
anchoring-against = vastaan
anchoring-mixed = sekä puolesta että vastaan
anchoring-heard = kuultu, ei ottanut kantaa
anchoring-field-party = Kuka
anchoring-party-hint = Puolue, toimielin tai yhdistys. Älä kirjoita henkilöiden nimiä.
anchoring-field-on = Milloin
anchoring-field-stance = Mitä mieltä he olivat
anchoring-field-response = Mitä he sanoivat
# Mitä päätöksistä tuli?
decisions-taken = Mitä päätöksistä tuli?
decisions-taken-lead = Valitse kuukausi ja katso, mitä päätettiin, missä vaiheessa se on nyt ja mihin se johti.
decisions-taken-sum = { $n ->
    [one] Yksi päätös, { $month }
   *[other] { $n } päätöstä, { $month }
}
decisions-taken-none = Siltä kuukaudelta ei ole kirjattu päätöksiä.
decisions-month = Kuukausi
decisions-body = Toimielin
decisions-every-body = Kaikki toimielimet
decisions-show = Näytä
decisions-now = Nyt:
# Kalenteri
decisions-calendar = Kokoukset ja asiakirjojen viimeinen päivä
calendar-lead = Asiakirjojen viimeinen päivä lasketaan taaksepäin työpäivinä, ilman viikonloppuja ja pyhiä.
calendar-meeting = Kokous
calendar-papers = Asiakirjat viimeistään
calendar-state = Tilanne
calendar-cancelled = Peruttu
calendar-papers-past = Määräaika on ohi
calendar-papers-open = Asiakirjoja voi jättää
calendar-none = Tulevia kokouksia ei ole kirjattu.
calendar-file = Hae kalenteritiedostona
calendar-file-text = Tilaa tiedoston osoite omaan kalenteriisi, niin muutokset tulevat mukana.
calendar-meeting-of = { $body } kokoontuu
calendar-papers-to = Asiakirjojen viimeinen päivä: { $body }
# Organisaatiot
organisation-title = Organisaatiot ja toimielimet
organisation-lead = Ketkä ovat mukana, mitä toimielimiä niillä on ja mitä tehtäviä on. Voit katsoa, miten oli tiettynä päivänä.
organisation-as-of = Näin oli { $date }.
organisation-as-now = Näytä, miten on nyt
organisation-none = Sinä päivänä ei ollut yhtään organisaatiota.
organisation-members = Jäsenet
organisation-bodies = Toimielimet
organisation-offices = Tehtävät
organisation-since = alkaen { $date }
organisation-until = { $date } asti
organisation-from-until = { $from } – { $until }
# Työpöytä
decisions-desk = Kokouspöytä
decisions-desk-table = Meidän pöydällämme
decisions-desk-empty = Ei mitään päätettävää juuri nyt.
decisions-desk-meetings = Kokouksemme
decisions-desk-no-meetings = Kirjaa kokouspäivät kohdassa Toimielimet ja kokoukset, niin määräajat lasketaan.
decisions-desk-done = Päättämämme asiat
decisions-sent-pages = Asiakirjat
decisions-bodies = Toimielimet ja kokoukset
decisions-open = Avaa asia
decisions-opened-done = Asia on avattu.
decisions-see-all = Koko asia
decisions-past = Tähän mennessä
decisions-nothing-left = Tässä ei ole enää kirjattavaa.
decisions-step-title = Kirjaa, mitä on tapahtunut
decisions-step-send = Kirjaa
decisions-step-done = Se on kirjattu.
decisions-deed-information_given = Toimielimelle on tiedotettu
decisions-deed-prepared = Asiakirjat ovat valmiit
decisions-deed-on_agenda = Asia on esityslistalla
decisions-deed-executed = Päätös on pantu täytäntöön
decisions-decide-title = Kirjaa päätös
decisions-decide-send = Kirjaa päätös
decisions-correct-title = Oikaise päätös uudella
decisions-correct-text = Vanha päätös jää luettavaksi.
decisions-recorded = Päätös on kirjattu. Asianosaiset saavat tiedon.
decisions-field-kind = Mitä on tapahtunut?
decisions-field-on = Päivä
decisions-on-hint = Seuraava kokous on { $date }. Kirjoita näin: 2026-04-07.
decisions-date-hint = Kirjoita näin: 2026-04-07. Jos tiedät vain kuukauden, kirjoita 2026-04.
decisions-field-pages = Asiakirjojen sivumäärä
decisions-pages-hint = Jotta näkyy, paljonko paperia päätös vaatii.
decisions-field-note = Huomautus
decisions-field-outcome = Mitä päätettiin?
decisions-field-decided = Päätöspäivä
decisions-field-paragraph = Pykälä
decisions-paragraph-hint = Kuten pöytäkirjassa, esimerkiksi { $example }.
decisions-field-text = Päätöksen sanat
decisions-text-hint = Kirjoita pöytäkirjan mukaan. Erot muiden toimielinten päätöksiin näytetään itsestään.
decisions-translated = Käännös. Pöytäkirjan kieli: { $language }.
decisions-field-owners = Sanat ideoiden jättäjille
decisions-owners-hint = { $n ->
    [one] Kielteinen päätös lopettaa asian. Sen takana on yksi idea, ja sen jättänyt tarvitsee vastauksen. Kirjoita se tähän.
   *[other] Kielteinen päätös lopettaa asian. Sen takana on { $n } ideaa, ja niiden jättäjät tarvitsevat vastauksen. Kirjoita se tähän. Jokainen saa vastauksen omalla kielellään, jos kirjoitat sen sillä kielellä.
}
decisions-ways-text = Päätöstä ei ole kirjattu. Eteenpäin pääsee kolmella tavalla:
decisions-way-words = Kirjoita tähän sanat ideoiden jättäjille, niin kaikki saavat vastauksen samalla hetkellä, kun päätös kirjataan.
decisions-way-words-link = Kenttään
decisions-way-move = Siirrä ideat toiseen ehdotukseen.
decisions-way-park = Jätä ideat odottamaan päivään asti tai vastaa niihin yksitellen.
decisions-way-link = Avaa ehdotus
# Avaa asia
open-text = Asia saa oman polun jokaisessa toimielimessä, jonka pitää päättää. Ideoiden jättäjät näkevät vaiheen ensimmäisestä päivästä.
open-nothing = Vielä ei ole mitään päätettävää.
open-nothing-next = Ehdotuksista, strategioista, suunnitelmista ja arvioiduista toimenpiteistä voi tulla asioita.
open-field-about = Mitä se koskee?
open-thing = { $kind } { $number }: { $title }
open-kind-proposal = Ehdotus
open-kind-measure = Arvioitu toimenpide
open-kind-strategy = Strategia
open-kind-plan = Suunnitelma
open-field-title = Asian otsikko
open-field-on = Avattu
open-field-bodies = Kenen pitää päättää?
open-bodies-hint = Asia on hyväksytty vasta, kun nämä kaikki ovat sanoneet kyllä.
open-field-others = Kenelle lisäksi tiedotetaan tai kuka valmistelee?
open-others-hint = He eivät voi päättää.
# Toimielimet ja kokoukset
bodies-text = Kirjaa kunkin toimielimen vuoden kokoukset. Asiakirjojen viimeinen päivä lasketaan.
bodies-none = Ei vielä toimielimiä.
bodies-none-next = Lisää ensimmäinen alla.
bodies-papers = { $n ->
    [one] asiakirjat yksi työpäivä ennen kokousta
   *[other] asiakirjat { $n } työpäivää ennen kokousta
}
bodies-field-days = Uudet kokouspäivät
bodies-days-hint = Yksi päivä riville, näin: 2026-04-07.
bodies-plan = Kirjaa kokoukset
bodies-planned = { $n ->
    [one] Yksi kokous on kirjattu.
   *[other] { $n } kokousta on kirjattu.
}
bodies-meeting = { $meeting }, asiakirjat viimeistään { $papers }
bodies-meeting-cancelled = { $meeting }, peruttu (asiakirjojen määräpäivä olisi ollut { $papers })
bodies-cancel = Peru
bodies-cancelled = Kokous on peruttu.
bodies-end-title = Toimielin lakkaa
bodies-end-text = Toimielin ja sen päätökset jäävät luettaviksi.
bodies-field-until = Ensimmäinen päivä, jona sitä ei enää ole
bodies-end = Kirjaa, että se lakkaa
bodies-ended = Se on kirjattu.
bodies-add-title = Lisää toimielin
bodies-add = Lisää
bodies-added = Toimielin on lisätty.
bodies-field-organisation = Organisaatio
bodies-field-kind = Toimielimen laji
bodies-field-from = Ollut olemassa alkaen
bodies-field-paper_days = Työpäiviä asiakirjoille
bodies-paper-days-hint = Jätä tyhjäksi, jos määrä on tavallinen.
# Miksi se ei onnistunut
fault-not-a-day = Kirjoita päivä, kuukausi tai vuosi, esimerkiksi 2026-04-07.
fault-not-days = Kirjoita vähintään yksi päivä, yksi riville, näin: 2026-04-07.
fault-no-bodies = Valitse vähintään yksi toimielin, jonka pitää päättää.
refusal-no-such-body = Toimielintä ei ole. Lataa sivu uudelleen ja valitse uudestaan.
refusal-no-such-organisation = Organisaatiota ei ole. Lataa sivu uudelleen ja valitse uudestaan.
refusal-no-such-chain = Sellaista toimielimen lajia ei ole. Valitse luettelosta.
refusal-no-bodies = Valitse vähintään yksi toimielin, jonka pitää päättää.
refusal-body-not-there = Toimielintä ei ollut sinä päivänä. Tarkista päivä.
refusal-ends-before-it-begins = Loppu on ennen alkua. Tarkista päivät.
refusal-no-new-meetings = Kaikki päivät ovat jo kalenterissa.
refusal-cancelled-already = Kokous on jo peruttu.
refusal-nothing-to-decide-on = Sitä, mitä asia koskee, ei ole. Valitse luettelosta.
refusal-matter-open-already = Tästä on jo avoin asia: asia { $n }. Jatka siellä.
refusal-matter-title-missing = Anna asialle otsikko.
refusal-paragraph-missing = Kirjoita pykälä kuten pöytäkirjassa.
refusal-not-a-court = Toimielin ei voi tehdä muodollista päätöstä. Sille voi tiedottaa tai se voi valmistella.
refusal-not-on-agenda = Kirjaa ensin, että asia on esityslistalla.
refusal-correct-by-reference = Toimielin on jo päättänyt. Oikaise uudella päätöksellä, joka viittaa vanhaan.
refusal-nothing-to-correct = Päätös, joka piti oikaista, ei ole enää voimassa. Lataa sivu uudelleen ja yritä uudestaan.
refusal-prepare-first = Asia on palautettu valmisteluun. Kirjaa ensin, että se on valmisteltu uudelleen.
refusal-nothing-to-execute = Ei ole myönteistä päätöstä, jonka voisi panna täytäntöön.
refusal-past-that = Asia on jo edennyt pidemmälle.
refusal-date-without-year = Kirjoita päivä, jossa on vuosi.
refusal-date-before-last = Päivä on ennen jo kirjattua. Tarkista päivä.
refusal-date-in-future = Päivä ei ole vielä tullut.
refusal-anchoring-missing = Kirjoita, ketä kuultiin ja mitä mieltä he olivat.
matter-brief = Aineisto kahdella sivulla
calendar-brief = Aineisto
calendar-brief-of = Aineisto: { $body }, { $date }
decisions-follows-title = Kun kaikki ovat suostuneet
decisions-follows-text = Tämä on viimeinen odotettu päätös. Kuka toteuttaa sen ja mihin mennessä? Toimenpide kirjataan samalla hetkellä kuin päätös, ja ideoiden jättäjät saavat tietää.
decisions-field-doer = Kuka toteuttaa
decisions-doer-nobody = Ei vielä nimetty
decisions-doer-hint = Ilman nimeä asia jää merkityksi, kunnes toimenpide on kirjattu.
decisions-field-due = Valmiina viimeistään
decisions-follows-no-goal = Ehdotus, jota päätös koskee, ei viittaa mihinkään tavoitteeseen.
# Jäsenyydet ja tehtävät
ties = Jäsenyydet ja tehtävät
ties-about = Kuka kuuluu mihinkin, mistä lähtien ja millä päätöksellä, ja mitä tehtäviä on.
ties-lead = Valitse organisaatio. Tässä olevat tiedot näkyvät kaikille sivuilla Tietoa ja Organisaatiot.
ties-none = Organisaatioita ei vielä ole.
ties-none-next = Lisää ne ensin kohdassa Organisaatiot.
ties-member = Jäsen
ties-office = Tehtävä
ties-period = Aika
ties-decision = Päätös
ties-decided = Päätös: { $by }
ties-not-decided = Päätöstä ei ole kirjattu
ties-no-period = Aikaa ei ole ilmoitettu
ties-no-members = Jäseniä ei ole kirjattu.
ties-no-offices = Tehtäviä ei ole kirjattu.
ties-add-members = Lisää jäsen
ties-add-offices = Lisää tehtävä
ties-membership = Muuta jäsenyyttä
ties-membership-new = Uusi jäsen
ties-office-new = Uusi tehtävä
ties-removed = Poistettu. Voit kumota sen alempana.
refusal-member-of-itself = Organisaatio ei voi olla itsensä jäsen. Valitse toinen.
refusal-changed-meanwhile = Joku muu on muuttanut tätä sillä välin. Lataa sivu uudelleen ja katso, miten asia on nyt.
about-members-title = Ketkä ovat mukana
about-members-of = Jäsenet, { $organisation }:
about-members-undecided = Nämä kunnat ovat mukana. Päätöksiä siitä ei ole vielä kirjattu tänne.
about-members-all = Kaikki organisaatiot, toimielimet ja tehtävät
about-member-since = Mukana { $since }
decisions-boards = Omien toimielinteni asiat
