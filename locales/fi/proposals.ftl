# Ehdotukset
nav-proposals = Ehdotukset
proposal-number = Ehdotus { NUMBER($n, useGrouping: "false") }
proposal-working = Valmisteilla
proposal-opened = Ehdotus avattiin
proposal-built-of = { $n ->
    [one] Koottu yhdestä ideasta
   *[other] Koottu { $n } ideasta
}
proposal-ideas = Ideat ja mitä niistä otettiin mukaan
proposal-no-ideas = Ehdotuksessa ei ole vielä ideoita.
proposals-lead = Täällä ideoista kootaan ehdotuksia. Jokaisesta ehdotuksesta lanka johtaa takaisin ideoihin, joista se on koottu.
proposals-none = Ehdotuksia ei vielä ole.
proposals-none-next = Niitä syntyy, kun ideat on lajiteltu. Sillä välin voit lukea ideoita.
thread-from-ideas = { $n ->
    [one] Yhdestä ideasta
   *[other] { $n } ideasta
}
# Tilat
proposal-draft = Luonnos
proposal-ready = Valmis
proposal-assessed = Arvioitu
proposal-submitted = Annettu päätettäväksi
proposal-adopted = Hyväksytty
proposal-adopted_changed = Hyväksytty muutettuna
proposal-referred_back = Palautettu valmisteluun
proposal-rejected = Hylätty
proposal-split_into = Jaettu useaksi
proposal-joined_with = Yhdistetty toiseen
proposal-withdrawn = Päätetty ilman päätöstä
proposal-decided = Päätös kaikissa toimielimissä
proposal-stage = Vaihe
stage-forum = Foorumi: avoin keskustelu
stage-arena = Areena: punnitaan ja neuvotellaan
stage-court = Ratkaisu: muodollinen päätös
stage-forum-text = Kaiken saa sanoa eikä mikään sido. Ideoiden jättäjät saavat tiedon, kun jotakin tapahtuu.
stage-arena-text = Ehdotusta punnitaan muihin. Teksti pysyy samana, kunnes joku ottaa sen uudelleen työn alle.
stage-court-text = Päättäjien käsissä.
# Julkiset sivut
proposals-filter = Näytä
proposals-filter-show = Näytä
proposals-all-states = Kaikki ehdotukset
proposals-state-count = { $state } ({ $n })
proposals-none-in-state = Tässä tilassa ei ole ehdotuksia.
proposals-show-all = Näytä kaikki
proposals-file = Kaikki ehdotukset tiedostona (CSV)
novelty-title = Säilyttää, parantaa, laajentaa vai luoda uutta
novelty-column = Nykyinen toiminta
novelty-question = Mitä ehdotus tekee nykyiselle?
novelty-keep = Säilyttää
novelty-improve = Parantaa
novelty-extend = Laajentaa
novelty-new = Uusi
novelty-unsaid = Ei ilmoitettu
proposal-title-label = Otsikko
proposal-problem = Ongelma
proposal-suggestion = Ehdotus
proposal-text-not-yet = Tekstiä kirjoitetaan. Se näkyy täällä, kun ehdotus on valmis. Ideat, joista se koostuu, näet jo nyt.
proposal-group = Työryhmä
proposal-came-from = Syntynyt ehdotuksesta
proposal-went-to = Muuttui ehdotukseksi
proposal-step = Askel
proposal-origin = Alkuperä
proposal-own-initiative = Työryhmän oma aloite
proposal-versions = Aiemmat versiot ja muutokset
versions-title = Ehdotus { NUMBER($n, useGrouping: "false") }: versiot
versions-lead = Uusin ylimpänä. Yliviivattu poistettiin, alleviivattu lisättiin.
version-heading = Versio { $n }, { $day }
# Näkökulmat
frames-title = Näkökulmat
frames-text = Jokaiseen näkökulmaan on vastattava ennen kuin ehdotus on valmis. Myös ”ei vaikutusta” tarvitsee perustelun.
frame-column = Näkökulma
frame-effect = Vaikutus
frame-how = Miten
frame-effect-on = Vaikutus: { $name }
frame-how-on = Millä tavalla ({ $name })
frame-how-hint = Lause tai kaksi. Perustele myös, jos vaikutusta ei ole.
effect-for = Edistää
effect-against = Haittaa
effect-both = Kumpaakin
effect-none = Ei vaikutusta
effect-unanswered = Ei vastattu
frames-save = Tallenna näkökulmat
frames-manage = Kaikkien ehdotusten näkökulmat
frames-lead = Mihin jokaisen ehdotuksen on otettava kantaa ennen kuin se on valmis.
frames-none = Ei vielä näkökulmia.
frames-none-next = Lisää ne, joista olette sopineet, esimerkiksi tasa-arvo tai kotoutuminen.
frame-name = Näkökulma
frame-question = Kysymys
frame-question-hint = Ehdotuksen kirjoittaja vastaa kysymykseen.
frame-add = Lisää näkökulma
frame-retire = Älä kysy enää
fault-frame-reason = Kirjoita millä tavalla, tai miksi vaikutusta ei ole.
# Askel askeleelta, ja keitä on kuultu
gates-title = Askel askeleelta
step-try = Kokeilla
step-extend = Laajentaa
step-permanent = Vakiinnuttaa
step-none = ei vielä askelta
step-now = Nyt: { $step }.
step-next = Seuraava askel
step-save = Tallenna askel
gate-when = Päätetty
gate-decision = Päätös, joka avaa portin
gate-decision-hint = Tarvitaan jokaiseen askeleeseen paitsi kokeiluun. Kirjoita toimielin ja pykälä.
partial-date-hint = Vuosi, kuukausi tai päivä: 2026, 2026-03 tai 2026-03-17.
heard-title = Kuullut tahot
heard-nobody = Ehdotusta ei ole vielä käsitelty: ketään ei ole kuultu.
heard-party = Ketä kuultiin
heard-party-hint = Organisaatio, yhdistys tai verkosto. Ei henkilönimiä.
heard-when = Milloin
heard-stance = Kanta
stance-for = Puolesta
stance-against = Vastaan
stance-both = Molempia
stance-none = Ei kumpaakaan
heard-response = Mitä he sanoivat
heard-save = Lisää
# Kirjoittaminen
nav-writing = Ehdotusten kirjoitus
writing-heading = Kirjoita ehdotus { $number }: { $title }
writing-new-title = Uuden luonnoksen otsikko
writing-begin = Aloita luonnos
writing-none = Ei ehdotuksia kirjoitettavana.
writing-none-next = Aloita luonnos tai odota ideoita lajittelusta.
writing-public = Näin kaikki näkevät sen
writing-ideas = Ehdotuksen ideat
writing-shape = Jaa tai yhdistä
writing-text-title = Teksti
writing-problem-hint = Mikä on vialla, kenelle, ja mistä sen tiedämme?
writing-suggestion-hint = Mitä tehdään, kuka tekee ja milloin?
writing-save = Tallenna teksti
missing-title = Ennen kuin se on valmis
missing-problem = Kuvaile ongelma.
missing-suggestion = Kirjoita ehdotus.
missing-frames = { $n ->
    [one] Vastaa yhteen näkökulmaan.
   *[other] Vastaa { $n } näkökulmaan.
}
missing-ideas = Ota mukaan ainakin yksi idea tai ilmoita, että aloite on ryhmän oma.
move-begin = Aloita työ
move-ready = Se on valmis
move-take-up = Ota uudelleen työn alle
did-draft = Ehdotuksen { NUMBER($n, useGrouping: "false") } luonnos on avattu.
did-write = Ehdotuksen { NUMBER($n, useGrouping: "false") } teksti on tallennettu.
did-frames = Ehdotuksen { NUMBER($n, useGrouping: "false") } näkökulmat on tallennettu.
did-step = Ehdotuksen { NUMBER($n, useGrouping: "false") } askel on tallennettu.
did-hear = Se on kirjattu ehdotukseen { NUMBER($n, useGrouping: "false") }.
did-take-up = Ehdotus { NUMBER($n, useGrouping: "false") } on työn alla.
did-ready = Ehdotus { NUMBER($n, useGrouping: "false") } on valmis. Kaikki voivat lukea sen.
did-split = Ehdotus { NUMBER($n, useGrouping: "false") } on jaettu. Osat ovat luettelossa.
did-join = Ehdotus { NUMBER($n, useGrouping: "false") } on yhdistetty tähän.
did-frame-add = Näkökulma on lisätty.
did-frame-retire = Näkökulmaa ei enää kysytä.
shape-title = Jaa tai yhdistä ehdotus { NUMBER($n, useGrouping: "false") }
shape-split-title = Jaa useaksi
shape-split-text = Ehdotus säilyttää numeronsa ja viittaa osiin. Valitse jokaiselle idealle, mihin osiin se siirtyy.
shape-part = Osa { $n }
shape-split = Jaa ehdotus
shape-join-title = Yhdistä toiseen
shape-join-text = Kaikki ideat ja kirjoittajat siirtyvät mukana. Tämä ehdotus säilyttää numeronsa ja viittaa toiseen.
shape-with = Ehdotus, johon yhdistetään
shape-join = Yhdistä
# Miksi ei
refusal-proposal-not-taken-up = Ehdotusta ei voi nyt ottaa työn alle. Se on jo työn alla, päätettävänä tai päättynyt.
refusal-proposal-not-in-work = Ehdotus ei ole työn alla. Ota se uudelleen työn alle ja yritä uudestaan.
refusal-proposal-not-ready = Ehdotus ei ole valmis. Kirjoita se loppuun ja vastaa näkökulmiin ensin.
refusal-proposal-not-submitted = Päätös voidaan tehdä vain annetusta ehdotuksesta. Anna se ensin toimielimille.
refusal-proposal-with-bodies = Ehdotus on päätettävänä, eikä sitä voi päättää itse. Odota toimielinten päätöstä.
refusal-problem-missing = Kuvaile ongelma ennen kuin ehdotus on valmis.
refusal-suggestion-missing = Kirjoita itse ehdotus ennen kuin se on valmis.
refusal-frames-open = { $n ->
    [one] Yhteen näkökulmaan ei ole vastattu. Vastaa siihen, vaikka vaikutusta ei olisi.
   *[other] { $n } näkökulmaan ei ole vastattu. Vastaa niihin, vaikka vaikutusta ei olisi.
}
refusal-ideas-missing = Ota mukaan ainakin yksi idea tai ilmoita, että aloite on ryhmän oma.
refusal-too-few-assessors = { $n ->
    [one] Vähintään yhden henkilön on arvioitava ehdotus ensin.
   *[other] Vähintään { $n } henkilön on arvioitava ehdotus ensin.
}
refusal-step-same = Ehdotus on jo sillä askeleella.
refusal-gate-missing = Tämä askel vaatii päätöksen. Kirjoita, milloin ja mitä päätettiin.
refusal-frame-reason-missing = Kirjoita millä tavalla, tai miksi vaikutusta ei ole.
refusal-no-such-frame = Näkökulmaa ei enää ole. Lataa sivu uudelleen.
refusal-party-missing = Kirjoita, ketä kuultiin.
refusal-not-a-partial-date = Kirjoita vuosi, kuukausi tai päivä: 2026, 2026-03 tai 2026-03-17.
refusal-too-few-parts = Kirjoita otsikko vähintään kahdelle osalle.
refusal-join-with-open = Valitse toinen ehdotus, joka on työn alla.
proposals-in-order = Ehdotukset järjestyksessä, ja miksi
gaps-title = Mitä kukaan ei koordinoi
gaps-lead = Sellaista, mitä useat tekevät kukin erikseen. Yksi napsautus tekee siitä ehdotusluonnoksen.
gaps-none = Mitään ei ole vielä kirjattu.
gaps-none-next = Kirjoita jotakin, mitä useat tekevät toisistaan tietämättä, esimerkiksi vapaa-aika.
gap-name = Mistä on kyse
gap-seen = Mistä sen huomaa
gap-note = Kirjaa
gap-make = Tee ehdotus
did-gap = Se on kirjattu.
refusal-no-such-gap = Sitä ei enää ole, tai se on jo ehdotus.
proposal-path = Tie päätökseen
writing-goals-title = Tavoitteet
writing-goals-label = Mitä tavoitteita ehdotus edistää
writing-goals-save = Tallenna tavoitteet
did-goals = Tavoitteet on tallennettu.
refusal-no-such-goal = Tavoitetta ei ole tässä yhteistyössä. Lataa sivu uudelleen ja valitse toinen.
move-next-step = Jatka seuraavaan vaiheeseen
proposal-begun = Sai alkunsa
begun-ideas = Ideoista tai omasta aloitteesta
begun-inventory = Kartoituksesta
begun-analysis = Analyysistä
begun-visit = Vierailusta
# Näkökulmat painopistealueella
framed-title = Näkökulmat: { $area }
framed-lead = Ehdotuksen on vastattava jokaiseen näkökulmaan ennen kuin se on valmis. Toimenpiteellä on niiden ehdotusten vastaukset, joihin se perustuu. Tästä näkee, mitkä ovat vastanneet ja mitkä eivät vielä.
framed-table = Näin moni on vastannut, näkökulma kerrallaan
framed-proposals = Ehdotukset
framed-actions = Toimenpiteet
framed-share = { $n }/{ $all } ({ $share })
framed-open = Eivät ole vastanneet
framed-open-none = Kaikki ovat vastanneet.
framed-answered = Ovat vastanneet
framed-answered-none = Mikään ei ole vielä vastannut.
framed-no-proposal = ei perustu ehdotukseen
framed-nothing = Alueeseen ei vielä liity ehdotuksia eikä toimenpiteitä.
framed-nothing-next = Ne liittyvät tähän, kun ne edistävät jotakin alueen tavoitetta tai seuraavat jostakin sen kohdasta.
framed-commitments = { $n ->
    [0] Sitoumukset eivät vastaa näkökulmiin: ne ovat toimijoiden omia.
    [one] Alueella on yksi sitoumus. Sitoumukset eivät vastaa näkökulmiin: ne ovat toimijoiden omia.
   *[other] Alueella on { $n } sitoumusta. Sitoumukset eivät vastaa näkökulmiin: ne ovat toimijoiden omia.
}
