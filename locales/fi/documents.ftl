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
