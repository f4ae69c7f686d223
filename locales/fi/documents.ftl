# Asiakirjat
nav-documents = Asiakirjat
documents-lead = Mihin työ perustuu: asiakirjat, ohjelmat ja strategiat sekä mikä on korvannut minkä.
documents-none = Asiakirjoja ei ole vielä lisätty.
document-state-draft = Luonnos
document-state-consultation = Lausunnoilla
document-state-adopted = Voimassa
document-state-superseded = Korvattu
document-draft = Tämä on luonnos. Siitä ei ole päätetty, ja se voi muuttua.
document-undated = Ei päiväystä
document-replaces = Korvaa:
document-replaced-by = Korvannut:
document-cited-by = Tavoitteet, jotka perustuvat asiakirjaan
document-excerpts = Asiakirjasta
document-excerpts-means = Kerrottu omin sanoin, jotta tavoitteet voivat viitata tiettyyn kohtaan.
excerpt = Ote
# Aikajana
nav-timeline = Aikajana
timeline-lead = { $n ->
    [one] Yksi välietappi.
   *[other] { $n } välietappia aikajärjestyksessä. Päivämäärät ovat niin tarkkoja kuin lähde kertoo.
}
timeline-none = Välietappeja ei ole vielä lisätty.
timeline-feed = Seuraa aikajanaa syötteenä (Atom)
milestone-kind-information = Tiedotus
milestone-kind-decision = Päätös
milestone-kind-press = Lehdistö
milestone-kind-event = Tapahtuma
milestone-coming = Tulossa
milestone-done = Valmis
milestone-unproved = Näyttö puuttuu
milestone-undated = Päivä avoin
milestone-embargo = Julkaisukielto { $until } asti. Vain kirjoittajat näkevät tämän.
milestone-embargo-ended = Julkaisukielto päättyi { $until }.
timeline-evidence = Näyttö:
milestone-records = Tämä sai alkunsa
milestone-serves = Liittyy tavoitteisiin
record-kind-organisation = Organisaatio:
record-kind-role = Tehtävä:
record-kind-other = Muu:
record-since = alkaen { $date }
press-title = Lehdistötiedote
press-contact = Yhteys:
press-no-contact = yhteystahoa ei ole ilmoitettu
fault-moment = Kirjoita päivä ja aika, esimerkiksi 2026-03-29 09:00.
fault-function-not-person = Kirjoita tehtävä, esimerkiksi ”Viestintäyksikkö”, ei henkilön osoitetta.
refusal-milestone-referred-to = Välietappia ei voi poistaa: { $n } muuta asiaa viittaa siihen. Poista ne ensin.
refusal-no-such-milestone = Välietappia ei löydy.
# Työpöytä
desk-document-new = Uusi asiakirja
desk-excerpt-new = Uusi ote
desk-milestone-new = Uusi välietappi
desk-milestone = Välietappi
document-version = Versio { $n }
document-versions = Versiot
document-changes = Mitä on muutettu
document-decided = Päätös:
document-reviewed = Tarkistettu { $on }. Tarkistettava uudelleen viimeistään { $due }.
document-reviewed-by = Tarkistettu { $on }, tarkistaja { $by }. Tarkistettava uudelleen viimeistään { $due }.
document-review-overdue = { $n ->
    [one] Olisi pitänyt tarkistaa päivä sitten.
   *[other] Olisi pitänyt tarkistaa { $n } päivää sitten.
}
document-read-newer = Tämä versio ei ole enää voimassa. Lue versio { $version }, joka on nyt voimassa.
document-read-in-force = Kunnes tästä on päätetty, voimassa on versio { $version }.
document-excerpt-added = Uusi ote: { $title }
document-excerpt-removed = Poistuu: { $title }
desk-document-revise = Kirjoita uusi versio
desk-document-revise-lead = Nyt voimassa oleva versio säilyy osoitteessaan ja on voimassa, kunnes uudesta on päätetty. Lukijat näkevät, mitä on muutettu.
desk-document-write = Jatka ehdotuksen työstämistä
desk-document-write-lead = Mitään ei ole vielä päätetty. Muutokset näkyvät heti.
desk-document-holds = Tarkistettu: voimassa sellaisenaan
refusal-document-revised-already = Asiakirjasta on jo uudempi versio, numero { $n }. Jatka sen työstämistä.
refusal-document-superseded = Asiakirja on korvattu, ja se säilyy sellaisenaan. Jatka sen työstämistä, joka korvasi sen.
refusal-excerpt-empty = Ehdotuksen otetta ei voi tyhjentää: joku voi viitata siihen. Kirjoita, mitä se nyt sanoo.
document-discarded = Ehdotus pantiin syrjään { $on } ilman päätöstä. Se näkyy osoitteessaan mutta ei rekisterissä.
document-discarded-done = Ehdotus on pantu syrjään. Voit palauttaa sen tässä.
document-restored-done = Ehdotus on palautettu.
desk-document-discard = Pane ehdotus syrjään
desk-document-restore = Palauta ehdotus
refusal-document-cited = Ehdotusta ei voi panna syrjään: siihen viittaa { $n } muuta kohdetta. Poista viittaukset ensin.
refusal-document-decided = Tästä on päätetty, eikä sitä panna syrjään. Kirjoita sen sijaan uusi versio.
