# Valikot
nav-strategy = Strategia
nav-goals = Tavoitteet
nav-areas = Painopistealueet
nav-strengths = Vahvuudet
nav-challenges = Haasteet
nav-trends = Toimintaympäristön trendit
nav-crosswalks = Kytkennät muiden strategioihin
nav-glossary = Sanat, joilla on oma merkityksensä
# Strategian tila
strategy-state-draft = Luonnos
strategy-state-consultation = Lausunnoilla
strategy-state-adopted = Hyväksytty
strategy-state-superseded = Korvattu
strategy-external = Toisen tahon strategia
strategy-warn-draft = Tämä on luonnos. Siitä ei ole päätetty, ja se voi muuttua.
strategy-warn-consultation = Strategia on lausunnoilla. Siitä ei ole vielä päätetty.
strategy-warn-consultation-until = Strategia on lausunnoilla, määräaika { $date }. Siitä ei ole vielä päätetty.
strategy-warn-superseded = Tämä strategia ei ole enää voimassa. Sen on korvannut:
strategy-kind-area = Painopistealue
strategy-kind-goal = Tavoite
strategy-kind-line = Strategian kohta
strategy-kind-strength = Vahvuus
strategy-kind-challenge = Haaste
strategy-kind-trend = Trendi
strategy-kind-situation = Tilannekuva
strategy-kind-reflection = Pohdinta
strategy-kind-term = Sana
strategy-crosswalk = Kytkentä
strategy-item-retired = Poistettu strategiasta
strategy-none = Strategiaa ei ole vielä lisätty.
strategy-none-next = Se näkyy täällä heti, kun luonnos on olemassa.
strategy-no-goals = Tavoitteita ei ole vielä lisätty.
strategy-parties = Yhteinen
strategy-owner = Kenen
strategy-decision = Päätös
strategy-adopted-on = Hyväksytty
strategy-decided = Päätetty tähän mennessä
strategy-n-of-m = { $n }/{ $m }
strategy-replaces = Korvaa
strategy-replaced-by = Korvannut
strategy-part-of = Osa kokonaisuutta
strategy-sub = Osastrategiat
strategy-compared = Verrattu muihin
strategy-goals = Mihin pyrimme
strategy-situation = Tilanne
strategy-situation-earlier = Aiemmat tilannekuvat
strategy-reflection = Pohdinta
strategy-reflection-means = Kirjoittajien oma ajatus, ei osa hyväksyttyä tekstiä.
strategy-around = Strategian ympärillä
data-as = Sama luettelo datana:
word-list = Sanasto
quoted = ”{ $text }”
# Visio
vision-title = Visio
vision-title-year = Visio { $year }
vision-years-left = { $n ->
    [one] Vuosi aikaa vuoteen { $year }.
   *[other] { $n } vuotta aikaa vuoteen { $year }.
}
vision-this-year = Se on tänä vuonna ({ $year }).
vision-year-passed = Vuosi { $year } on jo mennyt.
figure-is-comparison = vertailuluku
figure-is-assumption = oletus
figure-is-target = tavoite
figure-is-undecided = kukaan ei ole sanonut, mikä luku on
figure-implied-comparison = sanomatta jäänyt vertailu
figure-implied-assumption = sanomatta jäänyt oletus
figure-implied-target = sanomatta jäänyt tavoite
figure-judged = { $figure }: päätetty tavoiteluku
figure-not-judged = { $figure }: { $status } – ei päätetty tavoiteluku
# Tavoitteet
goal-number = Tavoite { $n }
goals-lead = { $n } tavoitetta. Niistä { $both } sisältää luvun ja vuoden, { $number } luvun ilman vuotta ja { $words } ei kumpaakaan.
goals-year-passed = { $n ->
    [one] Yhden tavoitteen vuosi on mennyt, eikä kukaan ole kertonut, mitä siitä tuli.
   *[other] { $n } tavoitteen vuosi on mennyt, eikä kukaan ole kertonut, mitä niistä tuli.
}
goals-no-area = Ilman aluetta
goal-quality = Kuinka mitattavia tavoitteet ovat
goal-quality-number_and_year = Luku ja vuosi
goal-quality-number_only = Luku ilman vuotta
goal-quality-words = Ei lukua
goal-flags = Mitä puuttuu
goal-flag-year_passed = Tavoitevuosi mennyt, tulos puuttuu
goal-flag-not_measurable = Ei mitattavissa
goal-flag-lacks_definition = Mitattava määritelmä puuttuu
goal-flag-no_number = Tavoite ilman lukua
goal-flag-no_year = Vuosi puuttuu
goal-flag-no_baseline = Lähtöarvo puuttuu
goal-flag-no_measurement = Mikä mittaus?
goal-flag-no_indicator = Indikaattori puuttuu
goal-flag-year_passed-means = Aika on umpeutunut. Kirjaa, mitä tavoitteesta tuli.
goal-flag-not_measurable-means = Pyrkimys. Siitä tulee mitattava vasta, kun joku valitsee tavan.
goal-flag-lacks_definition-means = Kukaan ei ole sanonut tarkasti, mitä lasketaan.
goal-flag-no_number-means = Ei sanota, kuinka paljon pitäisi saavuttaa.
goal-flag-no_year-means = Ei sanota, mihin mennessä.
goal-flag-no_baseline-means = Ilman lähtöarvoa matkaa tavoitteeseen ei näe.
goal-flag-no_measurement-means = Sija listalla ei kerro mitään, ennen kuin lista on valittu.
goal-flag-no_indicator-means = Mikään indikaattori ei seuraa tavoitetta.
goal-now = nyt { $figure }
goal-ideas = { $n ->
    [one] Taustalla yksi idea
   *[other] Taustalla { $n } ideaa
}
goal-shape = Mittarin laji
goal-shape-count = Määrä
goal-shape-share = Osuus
goal-shape-rank = Sija listalla: pienempi on parempi
goal-shape-stock = Mitä on olemassa
goal-shape-yes_no = Tehty tai ei
goal-shape-aspiration = Pyrkimys
goal-definition = Mitä lasketaan
goal-measurement = Mittaus
goal-baseline = Lähtöarvo
goal-target = Tavoiteluku
goal-due = Viimeistään
goal-progress = Näin edistyminen lasketaan
goal-formula = (arvo − { $from }) / { $span }
goal-outcome = Mitä siitä tuli
goal-accountable = Vastuussa
goal-dimensions = Kestävyys
strategy-dimension-economic = taloudellinen
strategy-dimension-social = sosiaalinen
strategy-dimension-environmental = ympäristöllinen
strategy-audience-label = Kenelle
strategy-audience-all = Kaikille
strategy-audience-live = Asuville
strategy-audience-work = Yrittäville ja työskenteleville
strategy-audience-visit = Vieraileville
goal-part-of = Kuuluu kohtaan
goal-parts = Osatavoitteet ja kohdat
goal-challenges = Haaste tavoitteen takana
goal-cites = Asiakirjat tukena
goal-measured-by = Mittarit
goal-milestones = Välietapit
goal-proposals = Tavoitetta edistävät ehdotukset
goal-actions = Tavoitetta edistävät toimenpiteet
goal-results = Tulokset
goal-external = Muiden ratkaistavat asiat
goal-surroundings = Toimintaympäristö ja vahvuudet
goal-suggestions = Ehdotuksia tavoitteen mittaamiseksi
goal-suggestions-means = Ehdotuksia. Mitään niistä ei ole valittu.
# Alueet ja rekisterit
area-number = Alue { $n }
areas-lead = { $n ->
    [one] Yksi alue, johon voimat kootaan.
   *[other] { $n } aluetta, joihin voimat kootaan.
}
areas-lead-external = Työskentelemme näiden alueiden mukaan: { $title }.
areas-goals = { $n ->
    [one] Yksi tavoite
   *[other] { $n } tavoitetta
}
areas-strengths = { $n ->
    [one] yksi vahvuus
   *[other] { $n } vahvuutta
}
areas-none = Alueita ei ole vielä lisätty.
area-parts = Osa-alueet
area-lines = Strategian kohdat
area-empty = Alueella ei ole vielä tavoitteita, kohtia eikä vahvuuksia.
register-strength-lead = { $n ->
    [one] Yksi vahvuus, jonka varaan rakentaa.
   *[other] { $n } vahvuutta, joiden varaan rakentaa.
}
register-challenge-lead = { $n ->
    [one] Yksi haaste, joka kohdataan yhdessä.
   *[other] { $n } haastetta, jotka kohdataan yhdessä.
}
register-trend-lead = { $n ->
    [one] Yksi asia, joka muuttuu ympärillämme.
   *[other] { $n } asiaa, jotka muuttuvat ympärillämme. Jokaisen kohdalla kerrotaan, miltä ajalta tieto on.
}
register-empty = Täällä ei ole vielä mitään.
strengths-several = Jotkin kuuluvat usealle alueelle ja näkyvät jokaisessa: { $listed } riviä, { $n } vahvuutta.
strengths-no-area = Ilman aluetta
strength-number = Vahvuus { $n }
challenge-number = Haaste { $n }
trend-number = Trendi { $n }
strength-gap = On olemassa, mutta ei koordinoitu
certainty-label = Kuinka varmaa
certainty-all = Kaikki
certainty-fact = Tosiasia
certainty-judgement = Arvio
certainty-hypothesis = Hypoteesi
trend-observed = tieto vuodelta { $period }
trend-overdue = Aika tarkistaa
trend-reviewed-by = { $on }, seuraava viimeistään { $due }
statement-about = Koskee
statement-figure = Luku
statement-evidence = Näyttö
statement-observed = Tieto vuodelta
statement-reviewed = Tarkistettu
survey-n = kysely, { $n } vastausta
survey-n-unknown = kysely, vastausten määrä ei tiedossa
glossary-lead = Tässä kerrotaan, mitä tarkoitamme sanoilla, joilla voi olla monta merkitystä. Niistä on linkki tänne.
# Kytkennät
crosswalks-lead = Kaksi strategiaa rinnakkain: mikä on samaa, sovitettua, omaa tai pois jätettyä.
crosswalks-none = Kytkentöjä ei ole vielä tehty.
crosswalks-none-next = Ne tehdään, kun verrattavana on kaksi strategiaa.
crosswalk-gaps = { $n ->
    [one] Yksi aukko, johon ottaa kantaa
   *[other] { $n } aukkoa, joihin ottaa kantaa
}
crosswalk-gaps-title = Aukot, joihin ottaa kantaa
crosswalk-gap-left = Meidän, ilman vastinetta: { $frame }
crosswalk-gap-right = { $frame }: ilman vastinetta meillä
crosswalk-no-gaps = Kaikella on vastine, tai se on tarkoituksella omaa tai jätetty pois.
crosswalk-prose = Sanoin
prose-same = { $ours }: { $n }/{ $total } on samaa kuin kohteessa { $theirs }: { $list }.
prose-adapted = { $n }/{ $total } perustuu kohteeseen { $theirs } mutta on sovitettu: { $list }.
prose-own = { $n }/{ $total } on omiamme: { $list }.
prose-left-out = { $theirs }: { $n }/{ $total } olemme jättäneet tarkoituksella pois: { $list }.
prose-open-left = { $ours }: { $n }/{ $total } on ilman vastinetta, eikä kukaan ole sanonut miksi: { $list }.
prose-open-right = { $theirs }: { $n }/{ $total } on vailla vastinetta meillä: { $list }.
crosswalk-beside = Rinnakkain
crosswalk-picture = Kuva: vasemmalla { $ours }, oikealla { $theirs }, viiva jokaiselle vastineelle. Alla olevat taulukot kertovat saman.
crosswalk-sums = Lukuina
crosswalk-side = Strategia
crosswalk-alone = Omat tai pois jätetyt
crosswalk-open = Aukko
crosswalk-total = Yhteensä
crosswalk-item = Alue, tavoite tai kohta
crosswalk-mark = Merkintä
crosswalk-action-head = Toimenpiteet
crosswalk-no-action = Ei vielä toimenpidettä
crosswalk-actions = { $n ->
    [one] Yksi toimenpide
   *[other] { $n } toimenpidettä
}
crosswalk-matrix-title = Ruudukko
crosswalk-matrix = Riveillä { $ours }, sarakkeissa { $theirs }
matrix-none = ei kytkentää
mark-same = Sama
mark-adapted = Sovitettu
mark-own = Oma
mark-left_out = Jätetty pois
weight-weak = heikko
weight-clear = selvä
weight-strong = vahva
# Päivämäärät, luvut ja lähteet
date-year-inferred = { $date } (vuosi päätelty)
quantity-about = noin { $figure }
quantity-more_than = yli { $figure }
quantity-nearly = lähes { $figure }
quantity-at_least = vähintään { $figure }
unit-percent = %
unit-people = henkilöä
unit-inhabitants = asukasta
unit-companies = yritystä
unit-employees = työntekijää
unit-rank = sija
unit-place = sija
unit-students = opiskelijaa
unit-researchers = tutkijaa
source-none = Tieto ilman lähdettä
source-label = Lähde:
source-page = s. { $page }
origin-source-tag = Lähdeasiakirjasta
origin-synthetic-tag = Esimerkki
# Kun jokin ei onnistu
fault-partial-date = Kirjoita päivämäärä muodossa 2003, 2003-05 tai 2003-05-17.
fault-years = Kirjoita vuosi tai kaksi vuotta yhdysviivalla, esimerkiksi 2004-2005.
fault-quantity = Kirjoita luku ja mitä se laskee, esimerkiksi ”800 companies” tai ”about 57000 people @2021”.
refusal-table-unreadable = Taulukkoa ei voi lukea. Liitä se laskentataulukosta niin, että otsikot ovat ensimmäisellä rivillä.
refusal-table-row = Taulukon riviä { $n } ei voi lukea. Korjaa se ja liitä uudelleen; mitään ei ole tallennettu.
refusal-table-empty = Taulukko on tyhjä. Liitä rivejä, joiden yläpuolella on otsikot.
refusal-adoption-needs-decision = Hyväksytty strategia tarvitsee viittauksen päätökseen, esimerkiksi ”KV 9.12.2021 § 110”.
refusal-superseded-by-successor = Strategia korvautuu, kun uusi hyväksytään. Kerro uudessa, minkä se korvaa.
refusal-state-not-from-here = Se ei onnistu tästä tilasta. Lataa sivu uudelleen ja katso strategian nykyinen tila.
refusal-many-areas = Alueita on jo { $n }. Useampi tekee kokonaisuudesta vaikean hahmottaa. Kirjoita perustelu, jos alue silti tarvitaan.
refusal-adopted-text-stands = Strategia on hyväksytty, eikä tekstiä voi muuttaa. Laadi uusi strategia, joka korvaa sen.
refusal-no-such-strategy = Strategiaa ei löydy. Valitse luettelosta.
refusal-no-such-item = Aluetta, tavoitetta tai kohtaa ei löydy. Tarkista nimi.
refusal-own-part = Se ei voi olla itsensä alla. Valitse jokin muu.
refusal-item-referred-to = Ei voi poistaa: { $n } muuta asiaa viittaa tähän. Siirrä ne ensin.
refusal-no-such-document = Asiakirjaa ei löydy. Lisää se ensin asiakirjoihin.
refusal-crosswalk-with-itself = Strategiaa ei voi verrata itseensä. Valitse kaksi eri strategiaa.
refusal-no-such-crosswalk = Kytkentää ei löydy.
refusal-mark-one-or-two-sides = Sama ja sovitettu tarvitsevat vastineen kummallakin puolella. Oma ja pois jätetty koskevat yhtä puolta.
refusal-mark-has-counterpart = Sillä on jo vastine. Poista ensin se kytkentä.
refusal-no-such-statement = Merkintää ei enää ole.
# Työpöytä
desk-strategy = Strategia
desk-strategy-lead = Kirjoita strategioita, pidä rekisteriä siitä, mitä tiedätte, ja vertaa muihin.
desk-strategy-new = Uusi strategia
desk-strategy-edit = Muokkaa tekstiä
desk-frames = Strategiat
desk-goals-unowned = Tavoitteet ilman vastuutahoa
desk-see-public = Katso julkinen sivu
desk-items = Alueet, tavoitteet ja kohdat
desk-area = Alue
desk-goal = Tavoite
desk-line = Strategian kohta
desk-add-area = Lisää alue
desk-add-goal = Lisää tavoite
desk-add-line = Lisää kohta
desk-paste = Liitä koko taulukko
desk-adopt = Hyväksy
desk-send-out = Lähetä lausunnoille
desk-take-back = Palauta kirjoitettavaksi
desk-many-areas = { $n } aluetta on paljon. Perustelu: { $reason }
desk-many-goals = Alueella { $area } on { $n } tavoitetta. Niin montaa on vaikea pitää mielessä.
desk-statements = Rekisterit
desk-statements-lead = Lisää merkintä tai avaa jokin muokattavaksi.
desk-still-holds = Pitää yhä paikkansa
desk-not-coordinated = On olemassa mutta ei koordinoida
desk-kind-strength = Vahvuudet
desk-kind-challenge = Haasteet
desk-kind-trend = Trendit
desk-kind-situation = Tilannekuvat
desk-kind-reflection = Pohdinnat
desk-kind-term = Sanat
trend-days-overdue = { $n ->
    [one] päivän myöhässä
   *[other] { $n } päivää myöhässä
}
desk-crosswalk-new = Vertaa kahta strategiaa
desk-mark = Merkitse kytkentä
desk-mark-lead = Valitse kummaltakin puolelta, jos sama tai sovitettu. Jätä toinen puoli tyhjäksi, jos oma tai pois jätetty.
strategy-whose-own = Omamme
strategy-whose-external = Toisen tahon
refusal-replaced-already = Korvattava strategia on jo korvattu toisella. Muuta, minkä tämä korvaa.
refusal-replaces-itself = Strategia ei voi korvata itseään, ei myöskään muiden kautta. Valitse toinen.
refusal-move-date = Kirjoita päivä muodossa 2026, 2026-05 tai 2026-05-18.
strategy-paper = Strategia asiakirjana
desk-make-proposal = Tee tästä ehdotus
area-ideas = { $n ->
    [one] yksi idea taustalla
   *[other] { $n } ideaa taustalla
}
area-ideas-overlap = Alateemojen summa on { $sum }. Eri ideoita on { $together }, koska { $shared } niistä kuuluu useaan alateemaan ja lasketaan jokaiseen.
area-measured-title = Mistä tiedämme, miten menee?
area-measured = { $n ->
    [0] Alueella ei ole vielä kyselyyn perustuvaa mittaria. Emme siis tiedä, mitä asukkaat ajattelevat tai paraneeko tilanne.
    [one] Aluetta mitataan yhdellä mittarilla.
   *[other] Aluetta mitataan { $n } mittarilla.
}
area-framed = Näkökulmat: mihin ehdotukset ja toimenpiteet ovat vastanneet
strategy-as-picture = Strategia kuvana
strategy-tree = Kuva: { $title }, jossa visio, alueet, tavoitteet ja kohdat ovat oksina. Alla oleva luettelo kertoo saman.
