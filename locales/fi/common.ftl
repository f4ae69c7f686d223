# Ylä- ja alatunniste
skip-to-content = Siirry sisältöön
menu-main = Päävalikko
menu-more = Valikko
menu-language = Kieli
menu-footer = Tietoa sivustosta
menu-settings = Asetukset
# The headings of the desk's menu
menu-start = Yleiskatsaus
menu-gather = Vastaanotto
menu-sort = Lajittelu ja vastaukset
menu-propose = Ehdotukset
menu-decide = Päätökset ja seuranta
menu-tell = Viestintä
menu-house = Asetukset
search-label = Hae ideoista
search-button = Hae
leave-idea = Jätä idea
have-a-code = Onko sinulla koodi?
example-data = Esimerkkiaineisto.
example-data-text = Ideat ja päätökset ovat keksittyjä.
example-data-about = Tietoa esimerkeistä
try-a-role = Kokeile roolia
sign-in = Kirjaudu sisään
sign-out = Kirjaudu ulos
signed-in-as = Kirjautuneena: { $name }
footer-accessibility = Saavutettavuus
footer-privacy = Henkilötiedot
footer-open-data = Avoin data
footer-feed = Uutissyöte
desk-name = Työpöytä
to-public-site = Julkiselle sivustolle
# Sivun otsikko
title-with-fault = Virhe: { $title }
# Painikkeet ja lomakkeet
button-save = Tallenna
button-cancel = Peruuta
button-continue = Jatka
button-undo = Kumoa
button-edit = Muokkaa
field-optional = vapaaehtoinen
in-language = { $what } ({ $language })
in-more-languages = { $what } muilla kielillä
difference-gone = poistettu:
difference-new = lisätty:
leave-this-empty = Jätä tämä kenttä tyhjäksi
choose-from-list = Valitse luettelosta
error-summary-title = { $n ->
    [one] Yksi kohta pitää korjata
   *[other] { $n } kohtaa pitää korjata
}
suggestion-by-machine = koneen ehdotus
# Selaus
pager-label = Selaa
pager-newer = Uudemmat
pager-older = Vanhemmat
pager-first = Alkuun
pager-more = Lisää
# Punainen lanka
thread-title = Punainen lanka
thread-reached = valmis
thread-current = olemme tässä
thread-coming = tulossa
thread-none = ei vielä mitään
thread-whole = Koko lanka
thread-kind-document = Perusasiakirja
thread-kind-gathering = Kokous tai verkosto
thread-kind-idea = Idea
thread-kind-line = Strategian kohta
thread-kind-measure = Tarkasteltava toimi
thread-kind-proposal = Ehdotus
thread-kind-matter = Päätös
thread-kind-action = Toimenpide
thread-kind-goal = Tavoite
thread-kind-indicator = Mittari
thread-kind-result = Tulos
thread-kind-lesson = Oppi
thread-kind-strategy = Strategia
thread-kind-plan = Toimintasuunnitelma
thread-kind-commitment = Sitoumus
thread-kind-area = Painopistealue
thread-kind-body = Toimielin
thread-kind-challenge = Haaste
thread-kind-crosswalk = Strategioiden vertailu
thread-kind-excerpt = Ote
thread-kind-external = Muiden päätettävä asia
thread-kind-group = Työryhmä
thread-kind-milestone = Välietappi
thread-kind-plan_line = Toimintasuunnitelman kohta
thread-kind-reflection = Pohdinta
thread-kind-situation = Tilannekuva
thread-kind-strength = Vahvuus
thread-kind-task = Tehtävä
thread-kind-term = Sana
thread-kind-theme-map = Teemakartta
thread-kind-trend = Trendi
thread-more = ja { $n } muuta
# Edistyminen
progress-of = { $done } / { $total }
# Virhesivut
page-not-found = Sivua ei löydy
page-not-found-text = Osoite voi olla väärin kirjoitettu tai sivu on siirretty. Aloita etusivulta tai käytä hakua.
page-forbidden = Sinulla ei ole pääsyä tälle sivulle
page-forbidden-text = Kirjaudu tilillä, jolla on tarvittavat oikeudet, tai pyydä apua koordinaattorilta.
page-broken = Meillä tapahtui virhe
page-broken-text = Virhe on kirjattu. Yritä hetken kuluttua uudelleen. Aiemmin lähettämäsi tiedot ovat tallessa.
page-too-many = Liian monta yritystä
page-too-many-text = Odota hetki ja yritä uudelleen.
page-stale = Joku muu ehti ensin
page-stale-text = Joku muu on muuttanut samaa kohtaa. Katso uusi versio ja yritä uudelleen.
page-reference = Viite: { $reference }
to-start-page = Etusivulle
# Kenttien virheet
fault-required = Täytä tämä kenttä.
fault-too-short = { $n ->
    [one] Kirjoita vähintään yksi merkki.
   *[other] Kirjoita vähintään { $n } merkkiä.
}
fault-too-long = { $n ->
    [one] Kirjoita enintään yksi merkki.
   *[other] Teksti on liian pitkä. Kirjoita enintään { $n } merkkiä.
}
fault-not-an-email = Kirjoita sähköpostiosoite, esimerkiksi nimi@esimerkki.fi.
fault-not-a-date = Kirjoita olemassa oleva päivämäärä, esimerkiksi 2026-02-28.
fault-year-too-early = { $n ->
    [one] Vuosi on liian kaukana menneisyydessä. Kirjoita päivä, josta on enintään vuosi.
   *[other] Vuosi on liian kaukana menneisyydessä. Kirjoita päivä, josta on enintään { $n } vuotta.
}
fault-year-too-late = { $n ->
    [one] Vuosi on liian kaukana tulevaisuudessa. Kirjoita päivä enintään vuoden päästä.
   *[other] Vuosi on liian kaukana tulevaisuudessa. Kirjoita päivä enintään { $n } vuoden päästä.
}
fault-not-a-number = Kirjoita luku numeroin.
fault-choose-one = Valitse yksi vaihtoehdoista.
refusal-generic = Toiminto ei onnistunut juuri nyt. Lataa sivu uudelleen ja yritä vielä kerran.
parties = Täällä yhdessä työskentelevät
