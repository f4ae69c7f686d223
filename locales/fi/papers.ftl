# Paperit: päätösaineisto, foorumin raportti, strategia. Sanat ovat yhteisiä kaikille, joilla on sanottavaa paperilla.
nav-papers = Raportit ja aineistot
papers-lead = Kaikki, mikä on tehty tulostettavaksi ja säilytettäväksi: foorumin raportti, enintään kahden sivun päätösaineistot, strategiat. Jokainen paperi on sekä sivuna että PDF-tiedostona.
papers-reports = Foorumin raportit
papers-no-reports = Ei vielä raporttia.
papers-no-reports-next = Aloita raportti alla. Se täyttyy itsestään sillä, mitä järjestelmässä on.
papers-strategies = Strategiat
papers-coming = Päätösaineistot
papers-coming-text = Päätöstä odottavat asiat. Aineisto näyttää tilanteen sillä hetkellä, kun avaat sen, ja mahtuu kahdelle sivulle.
papers-frozen = Lukitut aineistot
papers-frozen-text = Tällainen aineisto oli, kun se lähetettiin. Se ei muutu koskaan.
papers-desk = Raportit
papers-desk-lead = Raportti täyttyy itsestään niin kauan kuin se on luonnos. Kun julkaiset sen, se pysyy ennallaan ja kertoo sen päivän tilanteen.
paper-new = Uusi raportti
paper-begin = Aloita raportti
paper-edit = Muuta otsikkoa ja johdantoa
paper-title = Raportin otsikko
paper-lead = Johdanto
paper-lead-hint = Muutama sana ennen kaikkea muuta. Luvut kirjoittavat itse itsensä.
paper-held-on = Foorumin päivä
paper-held-on-hint = Vuosi, kuukausi tai päivä: 2027, 2027-11 tai 2027-11-12.
paper-published-label = Julkaistu
paper-state = Tila
paper-state-draft = Luonnos
paper-state-consultation = Lausunnolla
paper-state-published = Julkaistu
paper-state-superseded = Korvattu
paper-published-on = julkaistu { $date }
paper-is-live = näyttää tilanteen juuri nyt
paper-number = Paperi { $number }
paper-kind-brief = Päätösaineisto
paper-kind-agenda = Kokousaineisto
paper-kind-report = Foorumin raportti
paper-kind-strategy = Strategia
paper-about-brief = Aineisto on koottu siitä, mitä järjestelmässä on. Mitään ei ole kirjoitettu käsin.
paper-about-agenda = Jokainen asia lyhyesti. Asian koko aineisto mahtuu kahdelle sivulle.
paper-about-report = Luvut on koottu siitä, mitä järjestelmässä on. Vain johdanto on kirjoitettu käsin.
paper-about-strategy = Strategia sellaisena kuin se on järjestelmässä.
paper-example = Keksitty esimerkki: tämä ei ole minkään kunnan päätös.
paper-mark-example = Esimerkki
paper-stamp = Tilanne { $moment }
paper-id = paperi { $number }, { $hash }
paper-hash = Sisällön tarkistussumma (SHA-256): { $hash }
paper-hash-label = Sisällön tarkistussumma (SHA-256):
paper-contents = Sisällys
paper-more = Lisää:
paper-more-link = Lue kaikki
paper-source-label = Lähde:
paper-no-source = Lähde puuttuu.
paper-left = … ja { $n } muuta
paper-sections-left = { $n ->
    [one] Yksi jakso lisää ei mahdu tähän.
   *[other] { $n } jaksoa lisää ei mahdu tähän.
}
paper-own-source = { $register }, { $date }
paper-from-minutes = toimielinten pöytäkirjat
paper-from-crosswalk = kehysten vertailu
paper-said-by = { $who }, { $date }
paper-pdf = Lataa PDF
paper-content = Sisältö datana
paper-to-matter = Asiaan
paper-to-calendar = Kokouksiin
paper-to-strategy = Strategiaan
paper-frozen-one = Viimeksi lukittu aineisto
paper-all = Kaikki raportit ja aineistot
paper-older = Edellinen painos
paper-newer = Uudempi painos
paper-live = Näyttää tilanteen juuri nyt. Se muuttuu, kun jotain tapahtuu.
paper-draft-text = Luonnos. Vain sen parissa työskentelevät näkevät sen. Luvut seuraavat tapahtumia, kunnes julkaiset.
paper-consultation-text = Lausunnolla. Kaikki voivat lukea. Luvut seuraavat tapahtumia, kunnes raportti julkaistaan.
paper-superseded-text = Uudempi painos on korvannut tämän. Alla oleva sisältö on koskematon.
paper-do-publish = Julkaise
paper-do-offer = Näytä kaikille lausuntoja varten
paper-do-recall = Ota takaisin luonnokseksi
paper-do-renew = Aloita uusi painos
paper-do-freeze = Lukitse aineisto
paper-done-begun = Raportti on aloitettu.
paper-done-changed = Muutos on tallennettu.
paper-done-published = Raportti on julkaistu eikä enää muutu.
paper-done-frozen = Aineisto on lukittu eikä enää muutu.
refusal-paper-stands = Julkaistua ei muuteta. Aloita sen sijaan uusi painos.
refusal-paper-has-successor = Uusi painos on jo aloitettu. Jatka siinä.
refusal-paper-not-now = Se ei onnistu tässä tilassa. Lataa sivu uudelleen ja katso, miten pitkällä raportti on.
refusal-paper-title-missing = Kirjoita otsikko.
refusal-paper-not-set = Aineistoa ei voitu painaa. Yritä uudelleen, ja ota yhteyttä järjestelmän ylläpitoon, jos se ei auta.
thread-kind-report = Raportti
thread-kind-brief = Päätösaineisto
paper-what = Mistä päätetään, ja missä vaiheessa asia on?
paper-waits = { $count }. Vielä päättämättä: { $who }.
paper-decision = Päätös
paper-next-meeting = Seuraava kokous
paper-next = { $meeting }, aineisto viimeistään { $papers }
paper-proposed = Ehdotus
paper-problem = Tausta
paper-why = Miksi? Ideat taustalla
paper-why-none = Taustalla ei ole ideoita.
paper-why-ideas = { $n ->
    [one] Taustalla on yksi idea.
   *[other] Taustalla on { $n } ideaa.
}
paper-why-channels = Tulivat
paper-why-places = Kunnat
paper-why-themes = Aiheet
paper-goals-none = Tavoitetta ei ole nimetty.
paper-cost = Mitä se maksaa, ja kuka hyötyy?
paper-cost-none = Kustannuksia ei ole vielä ilmoitettu. Ne kirjataan, kun toimenpide suunnitellaan.
paper-cost-unsaid = { $action }: kustannuksia ei ole ilmoitettu.
paper-cost-short = { $action }: { $cost }. Maksaa: { $who }.
paper-gains-free = Hyötyy maksamatta: { $who }.
paper-heard = Kuultu
paper-not-anchored = Ei ankkuroitu: ketään ei ole kuultu.
paper-frames = Näkökulmat
paper-frames-none = Näkökulmia ei ole päätetty.
paper-frames-answered = { $n }/{ $m } näkökulmaa on käsitelty.
paper-texts-differ = Sanamuoto poikkeaa: { $who }.
paper-no-texts = Mikään toimielin ei ole vielä sanonut kyllä, joten vertailtavaa ei ole.
paper-one-text = Vain { $body } on sanonut kyllä. Päätös kuuluu siellä näin.
paper-answer = Mitä tapahtuu ideoiden jättäjille?
paper-answer-yes = Jos kaikki sanovat kyllä
paper-answer-yes-text = { $n ->
    [one] Idean jättäjä saa tiedon samalla sekunnilla, ja toimenpide on suunniteltava 30 päivän kuluessa.
   *[other] { $n } idean jättäjää saa tiedon samalla sekunnilla, ja toimenpide on suunniteltava 30 päivän kuluessa.
}
paper-answer-no = Jos joku sanoo ei
paper-answer-no-text = { $n ->
    [one] Idean jättäjän on saatava perusteltu vastaus, toinen ehdotus tai päivä, jona idea otetaan uudelleen esiin. Ilman sitä kielteistä päätöstä ei voi kirjata.
   *[other] { $n } idean jättäjän on saatava perusteltu vastaus, toinen ehdotus tai päivä, jona idea otetaan uudelleen esiin. Ilman sitä kielteistä päätöstä ei voi kirjata.
}
paper-answer-short = { $n ->
    [one] Yksi idean jättäjä saa tiedon.
   *[other] { $n } idean jättäjää saa tiedon.
}
paper-answer-given = Ehdotus on ratkaistu, ja ideoiden jättäjät ovat saaneet tiedon.
paper-before = Mitä edellisestä päätöksestä seurasi?
paper-before-none = Asia ei ole ollut esillä aiemmin.
paper-before-count = { $n ->
    [one] Asia on ollut esillä yhdessä muussa yhteydessä.
   *[other] Asia on ollut esillä { $n } muussa yhteydessä.
}
paper-agenda-title = { $body }, kokous { $date }
paper-agenda-papers = Aineisto viimeistään { $date }.
paper-agenda-matters = { $n ->
    [0] Mikään asia ei odota kokousta.
    [one] Yksi asia.
   *[other] { $n } asiaa.
}
paper-chapter-rest = Ryhmien ja alueiden ulkopuolella
paper-mandate = Toimeksianto
paper-mandate-by = Päätetty
paper-met = Kokouksia tähän mennessä
paper-proposal = Ehdotus
paper-proposals = { $n ->
    [one] Yksi ehdotus.
   *[other] { $n } ehdotusta.
}
paper-ideas = Ideoita
paper-matter = Asia
paper-standing = Päätetty
paper-decisions = Päätökset
paper-matters = { $n }/{ $m } asiaa on kaikkien päättämiä.
paper-action = Toimenpide
paper-actions = { $n ->
    [one] Yksi toimenpide.
   *[other] { $n } toimenpidettä.
}
paper-actions-sum = Toimenpiteitä { $n }, tuloksia { $results }. Puuttuvia raportteja: { $missing }.
paper-actions-states = Toimenpiteet tilan mukaan
paper-results = { $n ->
    [one] Yksi tulos.
   *[other] { $n } tulosta.
}
paper-evidence = Osoittaa: { $evidence }
paper-answers = Vastaukset ideoihin
paper-comments-until = Kommentit viimeistään
paper-source = Lähde
paper-area-empty = Ei vielä tavoitteita eikä linjauksia.
paper-goal-lacks = Ei tavoitelukua. { $what }
paper-ours = Meillä
paper-theirs = Vastaa
paper-only-there = Vain heillä: { $title } ({ $standing })
paper-mark-open = Kukaan ei ole sanonut
paper-party = Osapuoli
paper-coverage-empty = { $n ->
    [0] Jokainen osapuoli on ottanut tehtävän jokaisella alueella.
    [one] Yksi ruutu on tyhjä: siinä osapuoli ei ole ottanut tehtävää.
   *[other] { $n } ruutua on tyhjää: niissä osapuoli ei ole ottanut tehtävää.
}
# Jaettava moniste
paper-kind-handout = Foorumin ohjelma
paper-about-handout = Yksi teksti työryhmää kohti ryhmän toimeksiannosta ja seuraavasta esityslistasta.
paper-handout = Tulosta moniste
paper-to-report = Raporttiin
paper-begins = Työryhmät aloittavat kello
paper-begins-hint = Esimerkiksi 13:00. Silloin jokainen ryhmä saa monisteeseen oman aikansa.
paper-minutes = Minuutteja ryhmää kohti
paper-minutes-hint = { $n }, jos et kirjoita muuta.
fault-not-minutes = Kirjoita minuuttien määrä väliltä 1–240.
handout-held-on = Foorumin päivä: { $date }.
handout-no-groups = Yksikään työryhmä ei ole nyt toiminnassa.
refusal-paper-moved = Aineiston sisältö muuttui juuri äsken. Lue se uudelleen ja jäädytä sitten.
paper-goals-aimed = Ehdotuksen tavoite: { $goals }
