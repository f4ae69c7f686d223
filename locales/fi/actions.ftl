# Toimenpiteet ja tulokset
nav-actions = Toimenpiteet
nav-results = Tulokset
nav-actions-desk = Toimenpiteet
actions-lead = Mitä tehdään, kuka siitä vastaa ja mihin se johtaa. Myös puutteet näkyvät.
actions-open-lists = Avoimet luettelot
actions-more = Lisää toimenpiteistä
actions-filter = Näytä valitut
actions-show-all = Näytä kaikki
actions-in-all = { $n ->
    [one] Yksi toimenpide
   *[other] { $n } toimenpidettä
}
actions-found = { $n } / { $all } toimenpidettä
actions-csv = Taulukkona (CSV)
actions-json = JSON-muodossa
actions-none = Toimenpiteitä ei vielä ole.
actions-none-next = Niitä syntyy, kun ehdotuksista on päätetty.
actions-none-match = Mikään toimenpide ei vastaa valintaa.
actions-any = Kaikki
actions-state = Tila
actions-type = Laji
actions-owner-kind = Kuka vastaa
actions-role = Rooli
actions-audience = Kenelle
actions-track = Sisäinen vai ulkoinen
actions-sum = Roolissa { $role } olevat käyttävät näihin toimenpiteisiin { $sum }.
actions-flag-no-goal = Ilman tavoitetta: { $n }
actions-flag-report = Raportti puuttuu: { $n }
actions-flag-free = Joku hyötyy maksamatta: { $n }
actions-flag-across = Yli kunta- tai sektorirajojen: { $n } / { $all }
actions-flag-joint = Yhdessä: { $n }
action-number = Toimenpide { $n }
action-due = valmis { $date }
action-no-goal-because = Ilman tavoitetta: { $why }
action-planned = Suunniteltu
action-ongoing = Käynnissä
action-paused = Tauolla
action-completed = Toteutettu
action-evaluated = Arvioitu
action-cancelled = Peruttu
action-light = Miten sujuu?
action-light-green = Suunnitelman mukaan
action-light-yellow = Riskissä
action-light-red = Ei suunnitelman mukaan
action-report-missing = Raportti puuttuu
action-report-missing-text = Sen piti tulla { $date }. Emme siis tiedä, miten sujuu.
action-overdue = Määräaika on ohitettu
action-no-goal = Ilman tavoitetta
action-joint = Yhdessä
action-joint-wanted = Tulossa yhteiseksi
action-joint-wanted-text = Toimenpiteestä tulee yhteinen vasta, kun kaikki ovat suostuneet.
action-joint-text = Kaikki ovat suostuneet. Toimenpide on yhteinen.
action-decided = Päätetty { $n } / { $m }.
action-no-matter = Asiaa ei vielä ole.
action-example = Esimerkki
owner-kind-municipality = Kunta
owner-kind-region = Maakunta
owner-kind-association = Yhdistys
owner-kind-company = Yritys
owner-kind-other = Muu
money-SEK = { $amount } SEK
money-NOK = { $amount } NOK
money-EUR = { $amount } €
action-sort-operation = Toiminta
action-sort-investment = Investointi
action-sort-procurement = Hankinta
action-sort-study = Selvitys
action-sort-cooperation = Yhteistyö
action-sort-communication = Viestintä
action-role-driver = Eteenpäin viejä
action-role-initiator = Aloitteentekijä
action-role-coordinator = Koordinoija
action-role-financier = Rahoittaja
action-role-participant = Osallistuja
action-novelty = Suhde olemassa olevaan
action-novelty-keep = Vaalii
action-novelty-improve = Parantaa
action-novelty-extend = Laajentaa
action-novelty-new = Uutta
action-novelty-none = Ei ilmoitettu
action-track-external = Ulospäin
action-track-internal = Sisäinen, omassa toiminnassa
audience-live = Asua
audience-work = Tehdä työtä ja yrittää
audience-visit = Vierailla
dimension-economic = Taloudellinen
dimension-social = Sosiaalinen
dimension-environmental = Ympäristöllinen
action-owner-value = { $name } ({ $kind })
action-accountable = Vastaa toimenpiteestä
action-accountable-hint = Täsmälleen yksi. Muilla voi olla rooleja, mutta yksi vastaa.
action-due-label = Valmis
action-due-hint = Vuosi, kuukausi tai päivä: 2027, 2027-05 tai 2027-05-17.
action-dimensions = Kestävä kehitys
action-next-report = Seuraava raportti
action-report-due-hint = Kun päivä on mennyt ilman raporttia, sivulla lukee, että raportti puuttuu.
action-cost-chart = Kustannus osapuolittain, { $currency }
action-gain-chart = Odotettu hyöty osapuolittain, { $currency }
action-parties = Ketkä ovat mukana, maksavat ja hyötyvät
action-parties-table = Roolit, kustannus ja odotettu hyöty osapuolittain
action-party = Osapuoli
action-roles = Roolit
action-cost = Kustannus
action-gain = Odotettu hyöty
action-gain-note = Hyöty muodostuu
action-sum = Yhteensä
action-fund = Osuus yhteisestä potista
action-fund-hint = Prosentteina, esimerkiksi 60 tai 33,33.
action-fund-whole = Yhteisen potin osuudet ovat yhteensä 100 prosenttia.
action-fund-part = Yhteisen potin osuudet ovat yhteensä { $share }, eivät 100 %.
action-free = Hyötyy maksamatta.
action-free-text = { $who }. Se voi olla kohtuullista, mutta sen pitää näkyä.
milestones = Välietapit
milestone = Välietappi
milestone-hint = Kirjoita, mikä silloin pitää paikkansa, esimerkiksi "yhtiö on perustettu".
milestone-founds = Perustetaan uusi organisaatio
milestone-founded = Mikä organisaatio perustettiin?
milestone-founded-hint = Tarvitaan vain, kun välietapissa perustetaan jotakin. Organisaatio lisätään ensin kohdassa Organisaatiot.
milestone-set = Aseta välietappi
milestone-reach = Merkitse välietappi saavutetuksi
milestone-reached = Saavutettu { $date }
milestone-reached-on = Saavutettu
milestone-open = Ei vielä saavutettu
milestone-evidence = Sen osoittaa
action-goals = Tavoitteet, joita toimenpide palvelee
action-lines = Strategian kohdat, joista toimenpide seuraa
action-reports = Raportit
action-reports-text = Tilanne on se, minkä vastuutaho on kertonut. Sitä ei lasketa.
action-history = Mitä on tapahtunut
action-facts = Lyhyesti
action-keep = Hoida toimenpidettä
action-public = Näytä julkinen sivu
results-lead = Mitä ideoista ja päätöksistä on tullut, lyhyellä ja pitkällä aikavälillä.
results-none = Tuloksia ei vielä ole.
results-none-next = Niitä syntyy, kun toimenpiteitä on toteutettu.
results-short = Lyhyellä aikavälillä
results-long = Pitkällä aikavälillä
horizon-short = Lyhyt aikaväli
horizon-long = Pitkä aikaväli
result-number = Tulos { $n }
result-given = Tulos
result-from-ideas = { $n ->
    [one] Alkoi yhdestä ideasta
   *[other] Alkoi { $n } ideasta
}
result-not-from-idea = Ei ideasta lähtöisin
result-visible = Näkyy paikan päällä
result-visible-tick = Sen voi käydä katsomassa
result-unmeasured = Mittausta ei ole tehty
result-unmeasured-text = Mittausta ei ole tehty. Emme siis varmasti tiedä, mitä toimenpide merkitsi.
result-unmeasured-tick = Mittausta ei ole tehty
result-evidence = Mikä sen osoittaa
result-evidence-hint = Luku lähteineen, tutkimus, jotakin tarkistettavaa. Tai merkitse, ettei mittausta ole tehty.
result-action = Syntyi toimenpiteestä
result-title = Tuloksen otsikko
result-says = Mitä syntyi?
result-horizon = Milloin se tuntuu?
result-on = Milloin näin kävi?
result-completes = Toimenpide on tällä toteutettu
balance = Kolmen ulottuvuuden tasapaino
balance-lead = Kestävä kehitys on taloudellista, sosiaalista ja ympäristöllistä. Näin toimenpiteet jakautuvat.
balance-chart = Kutakin ulottuvuutta palvelevat toimenpiteet
balance-explained = Palkkien summa on { $tags }, vaikka toimenpiteitä on { $actions }: yksi toimenpide voi palvella useaa ulottuvuutta. Taulukossa jokainen toimenpide lasketaan kerran.
balance-table = Jokainen toimenpide kerran
balance-combination = Ulottuvuudet
balance-actions = Toimenpiteitä
balance-none = Ei ilmoitettu
action-plan = Suunnittele toimenpide
action-change = Muuta toimenpidettä { $n }
action-from = Toimenpide seuraa tästä:
action-title = Otsikko
action-summary = Mitä tehdään?
action-no-goal-why = Jos mikään tavoite ei sovi: miksi?
action-no-goal-hint = Syy näkyy julkisesti ilman tavoitetta olevien toimenpiteiden luettelossa.
action-joint-wish = Kunnat tekevät sen yhdessä
action-joint-hint = Se katsotaan yhteiseksi vasta, kun kaikki asian toimielimet ovat suostuneet.
action-currency = Valuutta
action-done-planned = Toimenpide on suunniteltu.
action-done-changed = Muutos on tallennettu.
action-done-reported = Raportti on tallennettu.
action-done-result = Tulos on tallennettu, ja ideoiden jättäjät saavat siitä tiedon.
actions-desk-missing = { $n ->
    [one] Yksi raportti puuttuu
   *[other] { $n } raporttia puuttuu
}
actions-desk-overdue = { $n ->
    [one] Yksi määräaika on ohitettu
   *[other] { $n } määräaikaa on ohitettu
}
actions-desk-no-goal = { $n ->
    [one] Yksi ilman tavoitetta
   *[other] { $n } ilman tavoitetta
}
actions-desk-none-next = Suunnittele ensimmäinen, päätetystä asiasta tai itsenäisesti.
actions-waiting = Päätetty, mutta toimenpidettä ei vielä ole
actions-waiting-days = { $n ->
    [one] yksi päivä sitten
   *[other] { $n } päivää sitten
}
actions-waiting-late = { $n ->
    [one] yksi päivä sitten
   *[other] { $n } päivää sitten, ja 30 on luvattu
}
action-move = Vie toimenpidettä eteenpäin
action-report = Raportoi
action-add-result = Kirjaa tulos
action-reason = Syy
action-by-decision = Päätetty asiassa
action-no-decision = Ei päätöstä
action-report-says = Mitä on tapahtunut ja mitä tapahtuu nyt?
action-why-pause = Miksi se lepää ja mihin asti?
action-why-evaluate = Mitä opimme?
action-why-cancel = Miksi sitä ei tehdä?
action-do-start = Käynnistä
action-do-complete = Merkitse toteutetuksi
action-do-pause = Keskeytä
action-do-evaluate = Arvioi
action-do-cancel = Peru toimenpide
action-do-report = Tallenna raportti
action-do-result = Tallenna tulos
action-do-party = Tallenna osapuoli
fault-goal-or-reason = Valitse tavoite tai kirjoita, miksi mikään ei sovi.
fault-goal-and-reason = Tavoite on valittu. Poista syy tai poista tavoite.
fault-evidence-or-none = Kirjoita, mikä sen osoittaa, tai merkitse, ettei mittausta ole tehty.
fault-evidence-and-none = Jokin osoittaa sen, joten poista merkintä siitä, ettei mittausta ole tehty.
fault-not-an-amount = Kirjoita summa, esimerkiksi 1 250 000 tai 99,50.
fault-not-a-share = Kirjoita osuus väliltä 0–100 prosenttia.
fault-founds-which = Valitse, mikä organisaatio perustettiin.
refusal-action-state = Se ei onnistu toimenpiteen nykyisessä tilassa. Lataa sivu uudelleen ja katso, mikä onnistuu.
refusal-action-reason = Kirjoita miksi. Se näkyy julkisesti.
refusal-action-result-missing = Kirjaa ensin tulos: toimenpide on toteutettu, kun siitä on syntynyt jotakin.
refusal-action-cancel-why = Kirjoita miksi tai valitse asia, jossa siitä päätettiin.
refusal-action-goal-missing = Toimenpide tarvitsee tavoitteen tai syyn, miksi mikään ei sovi.
refusal-action-goal-both = Toimenpiteellä ei voi olla sekä tavoitetta että syytä, miksi mikään ei sovi.
refusal-action-other-owner = Toimenpiteestä vastaa toinen organisaatio. Pyydä apua siltä tai koordinaattorilta.
refusal-action-evidence = Kirjoita, mikä sen osoittaa.
refusal-action-founds = Valitse, mikä organisaatio perustettiin.
refusal-action-no-such-organisation = Organisaatiota ei ole täällä. Valitse luettelosta.
refusal-action-title = Anna sille otsikko.
# Koulutustasot
actions-level = Koulutustaso
action-levels = Koulutustasot
action-levels-hint = Jos toimenpide koskee oppimista. Se voi kuulua usealle tasolle.
level-primary = Peruskoulu
level-secondary = Lukio ja ammattikoulu
level-adult = Aikuiskoulutus
level-university = Korkeakoulu
# Toimenpiteet painopistealueen sivulla
area-actions = Alueen toimenpiteet
area-actions-lead = { $n ->
    [0] Mikään toimenpide ei vielä liity alueen tavoitteisiin tai kohtiin.
    [one] Yksi toimenpide liittyy alueen tavoitteisiin tai kohtiin.
   *[other] { $n } toimenpidettä liittyy alueen tavoitteisiin tai kohtiin.
}
area-actions-found = { $level }: { $n }/{ $all } toimenpidettä.
area-levels = Toimenpiteet koulutustason mukaan
area-levels-none = Tasoa ei ole ilmoitettu
area-levels-explain = { $several ->
    [0] Kukin toimenpide lasketaan kerran: summa on toimenpiteiden määrä, { $all }.
    [one] Summa on suurempi kuin toimenpiteiden määrä, { $all }: yksi niistä kuuluu usealle tasolle ja lasketaan jokaisella.
   *[other] Summa on suurempi kuin toimenpiteiden määrä, { $all }: { $several } niistä kuuluu usealle tasolle ja lasketaan jokaisella.
}
